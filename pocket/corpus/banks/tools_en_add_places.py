"""More English requests about opening hours, stores, currencies and weather."""

from __future__ import annotations

OPENING_HOURS = """
Are you open on {day}?
Are you open this {day}?
Is the shop open on {day}?
Is your shop open on a {day}?
Will you be open on {day}?
Will the shop be open this {day}?
{day}: open or not?
{day} open?
open on {day}?
Is Finch & Alder open on {day}?
When is the shop open on {day}?
When are you open this {day}?
When do you open on {day}?
When does the shop open on {day}?
What time do you open on {day}?
What time does the shop open {day}?
At what time does the store open on {day}?
How early can I come in on {day}?
From what time are you open on {day}?
From when are you open on {day}?
Tell me when you open on {day}.
I want to know when you open on {day}.
When do you close on {day}?
When does the shop close on {day}?
What time do you close on {day}?
What time does the shop close on {day}?
Tell me what time you close on {day}, please.
How late are you open on {day}?
How late does the shop stay open on {day}?
How long are you open on {day}?
How long do you stay open on {day}?
Until when are you open on {day}?
Till what time are you open {day}?
Do you stay open late on {day}?
Do you close at noon on {day}?
Are you closed on {day}?
Are you closed this {day} or open?
Is the store closed on {day}?
Is {day} your closing day?
Are you shut on {day}?
Is the shop shut on {day}?
What are your hours on {day}?
What are your hours for {day}?
What are the shop hours on {day}?
Which opening hours do you have on {day}?
Opening hours on {day}?
Opening hours for {day}, please.
opening hours {day} pls
Please tell me your opening hours on {day}.
Can you tell me the opening hours for {day}?
I need your opening hours for {day}.
I'd like to know your opening hours on {day}.
Could you check the opening hours on {day}?
Look up the opening hours for {day}.
What are your opening times on {day}?
Please give me the opening times for {day}.
Business hours on {day}?
What are your business hours on {day}?
I'd like to come by on {day}. When are you open?
I want to visit the shop on {day}. What are your hours?
{name} wants to come to the shop on {day}. Are you open?
Can I come to the shop on {day}, or are you closed?
We'd like to come on {day}. When do you close?
I finish work at seven on {day}. Are you still open then?
"""

FIND_STORE = """
Do you have a store in {city}?
Do you have a shop in {city}?
Do you have any stores in {city}?
Have you got a shop in {city}?
Have you got a branch in {city}?
Is there a shop in {city}?
Is there a branch in {city}?
Is there a Finch & Alder in {city}?
Is there a Finch & Alder store in {city}?
Is there one of your shops in {city}?
Are there any shops of yours in {city}?
Are there Finch & Alder shops in {city}?
Where is your store in {city}?
Where is the store in {city}?
Where's the {city} store?
Where is your {city} branch?
Where is your branch in {city}?
Where in {city} is your store?
Where in {city} can I find your shop?
Where can I find your store in {city}?
Where can I find a branch in {city}?
Where do I find your shop in {city}?
Tell me where your store in {city} is.
Can you tell me where your {city} shop is?
I'd like to know where your store is in {city}.
Please find a store in {city}.
Find me a store in {city}.
Find your shop in {city} for me.
Find a branch in {city}, please.
Can you find a shop in {city} for me?
I'm trying to find your store in {city}.
I want to find your branch in {city}.
I'm looking for your store in {city}.
I am looking for a Finch & Alder shop in {city}.
Look up the store in {city}.
Please look up your {city} shop.
Search for a store in {city}.
Search for a branch in {city}, please.
Store in {city}?
store in {city} pls
{city} store?
{city}, any store there?
Branch in {city}?
What is the address of the shop in {city}?
What's the store address in {city}?
Address of your {city} store?
Please give me the address of your shop in {city}.
Give me the address of the {city} branch.
Can I have the address of your store in {city}?
I need the address of your shop in {city}.
I need the store address for {city}.
Send me the address of your branch in {city}.
At which address is your store in {city}?
On which street is your store in {city}?
Which street is your branch in {city} on?
What street is the {city} shop on?
Where is the nearest store in {city}?
Which is the nearest shop in {city}?
Nearest branch in {city}, please.
What is the location of your store in {city}?
Location of the {city} shop, please.
How do I find your shop in {city}?
I'm in {city} today. Do you have a store here?
I live in {city}. Where is your shop?
We are in {city}, where is the nearest store?
I'm going to {city} on {day}. Is there a shop of yours there?
{name} lives in {city}. Is there a store?
Is your company in {city} too? I'd like to visit a store.
"""

CONVERT_CURRENCY = """
What is {amount} euros in {to}?
How much are {amount} euros in {to}?
How much would {amount} euros be in {to}?
How much money is {amount} euros in {to}?
How many {to} are {amount} euros?
How many {to} is {amount} euros?
How many {to} are there in {amount} euros?
How many {to} do I get for {amount} euros?
How many {to} can I get for {amount} euros?
How many {to} will I have if I change {amount} euros?
How many {to} must I pay for {amount} euros?
how much is {amount} euro in {to}
{amount} euros to {to}
{amount} euros into {to}, please
{amount} euros, how much is that in {to}?
{amount} euros is how many {to}?
{amount} euros: what is it in {to}?
Please convert {amount} euros to {to}.
Can you convert {amount} euros to {to}?
Could you convert {amount} euros to {to}?
I want to convert {amount} euros into {to}.
I need to convert {amount} euros to {to}.
I'd like {amount} euros converted to {to}.
Convert {amount} euros into {to}, please.
Convert euros to {to}: {amount}
Convert the amount to {to}: {amount} euros.
Conversion of {amount} euros to {to}, please.
Can I get a conversion? {amount} euros into {to}.
Change {amount} euros to {to}.
Change {amount} euros into {to} for me.
Can you change {amount} euros into {to}?
I want to change {amount} euros to {to}.
If I change {amount} euros to {to}, how much do I have?
Exchange {amount} euros for {to}.
I'd like to exchange {amount} euros for {to}. How many?
What do I get if I exchange {amount} euros into {to}?
At today's exchange rate, what is {amount} euros in {to}?
Exchange rate question: {amount} euros in {to}?
Turn {amount} euros into {to} for me, please.
Can you turn {amount} euros into {to}?
Calculate {amount} euros in {to}.
Please calculate how many {to} {amount} euros are.
Can you calculate what {amount} euros is in {to}?
Work out how many {to} I get for {amount} euros.
What is the value in {to} of {amount} euros?
Tell me the value of {amount} euros in {to}.
What are {amount} euros worth in {to}?
How much is {amount} euros worth in {to}?
How many {to} is {amount} euros worth?
Tell me what {amount} euros are in {to}.
Please tell me how much {amount} euros is in {to}.
I want to know how many {to} {amount} euros are.
I'd like to see {amount} euros in {to}.
Show me {amount} euros in {to}.
Give me the equivalent of {amount} euros in {to}.
What's the equivalent in {to} of {amount} euros?
In {to}, how much is {amount} euros?
In {to}, please: {amount} euros.
I have {amount} euros. How much is that in {to}?
I paid {amount} euros. How many {to} is that?
It costs {amount} euros. What is that in {to}?
The price is {amount} euros. How much is that in {to}?
The bill says {amount} euros, what's that in {to}?
{name} owes me {amount} euros. How many {to} is that?
"""

GET_WEATHER = """
What is the weather in {city}?
What's the weather in {city} today?
What is the weather like in {city} today?
What weather does {city} have right now?
How is the weather in {city}?
How's the weather in {city} now?
Weather in {city}?
Weather in {city}, please.
weather {city} today
{city} weather?
{city} weather now pls
The weather in {city}, please.
And the weather in {city}?
Today's weather in {city}?
Can you tell me the weather in {city}?
Could you tell me what the weather is like in {city}?
Please tell me what the weather is in {city}.
I'd like to know the weather in {city}.
I want to know how the weather is in {city}.
I need the weather for {city}.
Please check the weather in {city}.
Check the weather in {city} for me.
Look up the weather in {city}.
Can you look up the weather for {city}?
Find out the weather in {city}, please.
Show me the weather in {city}.
Give me the weather in {city}.
Give me a weather report for {city}.
Is the weather nice in {city}?
Is the weather good in {city} today?
Is the weather bad in {city}?
Do they have good weather in {city}?
I'm in {city} today. What's the weather like?
I'm going to {city} on {day}. How's the weather there?
We are travelling to {city}. What is the weather like there?
{name} is going to {city}. What's the weather there?
Weather forecast for {city}?
What's the forecast for {city}?
What is the forecast in {city} today?
Is it raining in {city} now?
Is there rain in {city} today?
Does it rain in {city}?
Will it rain in {city} today?
Is it going to rain in {city}?
Rain in {city}?
Is it rainy or dry in {city}?
Do I need an umbrella in {city}?
Should I bring an umbrella to {city} today?
Is it sunny in {city}?
Is it sunny or rainy in {city} today?
Is the sun shining in {city}?
Any sun in {city} today?
Is it cloudy in {city}?
Is the sky cloudy in {city}?
Is the sky clear over {city}?
Is it snowing in {city}?
Is there snow in {city} now?
Is it stormy in {city}?
Is there a strong wind in {city}?
Is there fog in {city} today?
How windy is it in {city}?
Is it warm in {city}?
Is it warm or cold in {city} today?
How cold is it in {city}?
How cold is it in {city} right now?
How hot is it in {city}?
Is it freezing in {city}?
Is it too hot in {city} for a walk?
What's the temperature in {city}?
What's the temperature in {city} today?
Temperature in {city}?
Tell me the temperature in {city}.
How many degrees is it in {city}?
How many degrees does {city} have today?
Do I need a warm coat in {city}?
Should I wear a jacket in {city} today?
Will I need a raincoat in {city}?
Do they have snow in {city}, or is it just cold?
Tell me if it's snowing in {city}.
It looks like it is snowing in {city}, is that right?
How strong is the wind in {city} today?
Any wind in {city}?
Is the sun shining over {city} today?
A jacket or a T-shirt for {city} today?
Is it stormy or calm in {city}?
How foggy is {city}, and is the fog gone?
"""
