"""English requests about opening hours, stores, currencies and weather."""

from __future__ import annotations

OPENING_HOURS = """
When are you open on {day}?
What are your opening hours on {day}?
Are you open {day}?
Until what time is the shop open on {day}?
At what hour do you close on {day}?
{day} opening times?
I'd like to visit on {day}. When do your doors open?
How late can I come in on {day}?
Tell me the hours for {day}.
Is the shop closed on {day}?
Do you open on {day} at all?
What time do you start on {day}?
I work until five. Will you still be open on {day} when I get off?
Please give me your business hours for {day}.
hours {day}
On {day}, from when to when are you open?
Can I drop by on {day} after work, or are you shut?
We want to come shopping on {day}; when does the shop open?
Could you tell me when the store closes on {day}?
When can I come in on {day}?
Are you around on {day}?
I was standing in front of a locked door last {day}. When are you actually open?
How long is the shop open on {day}?
What's the closing time on {day}?
Is {day} a day when the shop is open?
Let me know your hours on {day}, please.
By when must I be there on {day} before you close?
Do you close early on {day}?
What hours does Finch & Alder keep on {day}?
My bus gets in late on {day}. At what time do you lock up?
Would the shop be open if I came on {day}?
For {day}, what are the store hours?
Is there anybody in the shop on {day}, and from when?
Opening time {day}, please.
I have only {day} off. Are you open then?
If I come on {day}, when should I be there to find you open?
Do you have long hours on {day}?
How early do you open on {day}?
Could I look up your timetable for {day}?
Shop hours on {day}?
Are the doors open on {day} too?
I need to know when the shop is open this {day}.
Until when may I shop on {day}?
Say, are you guys open on {day}?
Your sign is unreadable. What does it say for {day}?
Which hours are you open on {day}?
Between what times can I visit on {day}?
When's closing time? I mean on {day}.
Can customers come in on {day}?
Do you take a day off on {day} or is the shop open?
I'm planning my {day}. When does Finch & Alder open?
It's a holiday week; do you still open your doors on {day}?
On {day} I finish at six, is the shop still open?
what time u open on {day}
Could you please confirm the opening hours for {day}?
Does the shop open in the morning on {day}, and when?
Are you there for customers on {day}?
What about {day}, when do you open and close?
I wonder if you are open on {day}.
{name} and I would like to come by on {day}. Opening hours?
How many hours are you open on {day}?
Give me the times you are open, {day} only.
Will I find the shop open on {day}?
Open or closed on {day}?
I'd hate to come for nothing on {day}. Hours, please?
What is the latest I can show up at the shop on {day}?
Could you check when the shop is open for visitors on {day}?
And {day}? Same hours as usual?
When do you let people in on {day}?
Your hours on {day}, if you don't mind.
"""

FIND_STORE = """
Is there a store in {city}?
Where is your shop in {city}?
Find a store in {city}
I'm in {city}. Where can I find you?
Do you have a branch in {city}?
What's the address of your {city} store?
Which street is your {city} shop on?
I'd like to buy something in person in {city}; where do I go?
Give me the location of the store in {city}.
Any Finch & Alder in {city}?
Are you also in {city}?
How do I get to your place in {city}? I need the address.
I live near {city}. Which shop of yours is there?
Look for a shop in {city}, please.
Tell me where your {city} branch is.
We are on holiday in {city}. Is one of your shops there?
Nearest store: {city}
Please find me the Finch & Alder shop in {city}.
Where exactly are you in {city}?
Does Finch & Alder have an outlet in {city}?
My brother lives in {city}. Could he go to one of your stores?
I can't find your shop here in {city}. Where is it?
Can I visit you in {city}?
Search stores in {city}.
Shop address in {city}?
Which of your stores is in {city}?
I moved to {city} on {date}. Do you have a shop around?
Is {city} one of the places where you have a shop?
Locate a branch in {city} for me.
Could you tell me where to find you in {city}?
You used to be in {city}. Is the store still there, and where?
I would like the street address of your shop in {city}.
In what part of {city} is your shop?
Do I have to order online, or is there a store in {city}?
I'm visiting {city} on {day} and would like to see your shop. Where is it?
Is anything of yours in {city}?
For people in {city}, where is the shop?
Need directions: your shop in {city}.
Where do I go in {city} to see your things?
store {city} pls
Got a shop in {city}?
If I'm in {city}, where do I find Finch & Alder?
Could you look up your branch in {city}?
Let me know which street the {city} store is in.
{name} from {city} wants to visit one of your stores. Where?
What is the closest store for someone in {city}?
Where might your {city} branch be hiding?
I am walking around {city} looking for your shop. Address?
Help me find your store, I'm in {city} today.
Can you point me to a Finch & Alder in {city}?
Have you opened a shop in {city}?
Is there somewhere in {city} where I can walk in and buy?
Do customers in {city} have a shop to go to?
I want to know your address in {city}.
Are there any branches in {city}?
The taxi driver in {city} asks where your shop is.
{city} store location?
In {city}, where are you?
Do you run a store in {city}?
Where should I look for your shop when I get to {city}?
Kindly send me the location of your {city} shop.
Which building is your store in {city} in?
Has {city} got one of your shops?
I heard you're in {city} as well. What's the address?
Can a person from {city} shop at one of your stores nearby?
What about {city}, do you have premises there?
Finch & Alder {city} where?
My train stops in {city}. Is your store there?
My parents in {city} would like to go to your shop. Where is it?
I'd rather go to a real shop. Is there one in {city}?
Could I walk into one of your shops in {city}?
Your shop, {city}, which corner?
Let {name} know where to find the store in {city}.
Where's the Finch & Alder of {city}?
"""

CONVERT_CURRENCY = """
How much is {amount} euros in {to}?
Convert {amount} euros to {to}.
What are {amount} euros in {to}?
{amount} euros in {to}
I have {amount} euros, how many {to} is that?
Please change {amount} euros into {to}.
The bill is {amount} euros. What is that in {to}?
How many {to} would I get for {amount} euros?
I think in {to}. What does {amount} euros mean for me?
Could you convert {amount} euros into {to} for me?
{amount} EUR -> {to}?
If I pay {amount} euros, how many {to} leave my account?
Turn {amount} euros into {to}
Exchange: {amount} euros, {to}.
Is {amount} euros a lot in {to}?
What's the value of {amount} euros in {to}?
My card is in {to}; the total came to {amount} euros. So?
Work out {amount} euros in {to}, please.
I'd like to know what {amount} euros is worth in {to}.
Tell me how many {to} make {amount} euros.
I've got a voucher for {amount} euros. In {to}, please?
Calculate the {to} for {amount} euros.
We pay in {to} at home. How much would {amount} euros be?
Can you express {amount} euros in {to}?
Currency check: {amount} euros to {to}
Roughly how many {to} are {amount} euros?
{name} gave me {amount} euros. What would that be in {to}?
Give me {amount} euros in {to}.
What do I get in {to} if I swap {amount} euros?
I need the amount in {to}: it's {amount} euros.
Help me with the exchange of {amount} euros to {to}.
Say it in {to}, please: {amount} euros.
A price of {amount} euros equals how many {to}?
When I exchange {amount} euros, how many {to} do I receive?
From euros to {to}: {amount}
I am from abroad and only know {to}. How much are {amount} euros?
My boss wants the {amount} euros written in {to}.
It says {amount} euros on the tag. How much in {to}?
Do the sum for me: {amount} euros in {to}.
{amount} euros makes how many {to}?
Would you translate {amount} euros into {to}?
Could I have the equivalent of {amount} euros in {to}?
How much would I have in {to} after changing {amount} euros?
I spent {amount} euros with you, and want to know the figure in {to}.
Convert to {to}, amount {amount} euros.
Switch {amount} euros over to {to}
What would {amount} euros come to in {to}?
I'll be paid {amount} euros. That's how many {to}?
I saved {amount} euros for the trip. How many {to} can I take along?
Please tell me the worth of {amount} euros, but in {to}.
At your rate, {amount} euros is what in {to}?
Would {amount} euros be much money in {to}?
Let me see {amount} euros as {to}.
I can't do the maths. {amount} euros, in {to}?
how many {to} for {amount} euros
Show me what {amount} euros is in {to}.
My aunt sends {amount} euros and I want {to}. How many?
Change money: {amount} euros for {to}, how much?
You charged me {amount} euros. What does that make in {to}?
In {to}, {amount} euros would be?
Find out what {amount} euros are in {to}.
A deposit of {amount} euros, how much is it in {to}?
Since I earn in {to}, please convert these {amount} euros.
The invoice shows {amount} euros, my bank shows {to}. Convert it?
Can we have that in {to}? It was {amount} euros.
Kindly convert the sum of {amount} euros to {to}.
I only carry {to}. How many do I need for {amount} euros?
Quick conversion please, {amount} euros to {to}
What is {amount} in euros if counted in {to}?
I'd have to pay {amount} euros; give me the number in {to}.
"""

GET_WEATHER = """
What's the weather like in {city}?
Is it raining in {city}?
How warm is it in {city} right now?
Weather {city}
Do I need a coat in {city} today?
Tell me the weather in {city}, please.
What is the temperature in {city}?
Is the sun out in {city}?
I'm flying to {city}. What will the sky look like?
Should I take an umbrella to {city}?
Is it cold in {city}?
How many degrees in {city}?
Could you check the weather for {city}?
Give me the forecast for {city}.
Will I get wet if I walk around {city} today?
I'm about to leave for {city}; is it nice out there?
How's the weather over in {city}?
My mother lives in {city} and says it's freezing. Is it?
Any rain in {city}?
Look up the temperature in {city}, would you?
{city}: sunny or cloudy?
Are there clouds over {city}?
Please report the weather conditions in {city}.
What should I wear in {city}, given the weather?
Is it hot today in {city}?
Can I wear shorts in {city} or is it too chilly?
Does it snow in {city} at the moment?
We want to have a picnic in {city}. Is the weather good?
Is there a storm in {city}?
Let me know how cold it is in {city}.
How does the sky look in {city}?
What kind of weather do they have in {city}?
Is it windy in {city}?
Is it beach weather in {city}?
{name} is in {city} now. Is she having good weather?
I wonder if it's sunny in {city}.
Before I pack for {city}: warm clothes or light ones?
Would you say it is warm enough in {city} to sit outside?
Current conditions in {city}?
How bad is the weather in {city}?
Find out whether it rains in {city}.
degrees in {city} now?
Weather report for {city}, please.
Are they having a heat wave in {city}?
The match in {city} is tonight. Will the rain stop it?
Is {city} grey or bright today?
Good weather in {city}?
What does the thermometer say in {city}?
Can I dry my laundry outside in {city} today?
I am meeting {name} in {city} and don't want to freeze. How cold is it?
Is there any sunshine in {city}?
I'd like today's weather for {city}.
Do people in {city} need sunglasses today?
Has it cleared up in {city}?
Is it foggy in {city}?
Tell me if I should expect showers in {city}.
In {city}, what's it like outside?
Today in {city}: hot, mild or cold?
How hot does it get in {city} today?
Is it a good day to go cycling in {city}, or is it wet?
I hear it's pouring in {city}. True?
My plane lands in {city} soon. Temperature?
What is it doing outside in {city}, sun or rain?
Kindly tell me what weather {city} is having.
Should I bring a raincoat when I go to {city}?
Let's talk about the weather in {city}. How is it?
Is it mild in {city}?
Going to {city} on a bike. Dry roads?
Can you see what the weather is up to in {city}?
How's the sky above {city}, any rain coming?
Is the weather in {city} fit for a walk?
They say {city} is lovely just now. What's the temperature there?
Clear skies in {city}?
Is it dry in {city}?
I'd freeze easily. How cold is {city} today?
Weather in {city}: scarf or sandals?
"""
