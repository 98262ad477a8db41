"""A third helping of English requests about opening hours, stores and currencies."""

from __future__ import annotations

OPENING_HOURS = """
When will you let customers in on {day}?
From when do you let customers in on {day}?
What time are people let in on {day}?
What time can we get in on {day}?
When can I get into the shop on {day}?
When may one enter the shop on {day}?
How soon can I come through the door on {day}?
When does the door open on {day}?
When do your doors close on {day}?
When is the door locked on {day}?
When do you lock up on {day}?
When do you shut on {day}?
What time do you shut the shop on {day}?
When do you shut up shop on {day}?
When do you pull down the shutters on {day}?
Are your shutters up on {day}?
Is the shutter down on {day}?
Are the lights on in the shop on {day}?
When do you call it a day on {day}?
When do you knock off on {day}?
When do you start work on {day}, and when do you stop?
When does your day begin in the shop on {day}?
When does the shop's day end on {day}?
Who has the keys on {day}, I mean, is the shop open?
Does anybody open the shop on {day}?
Is anyone serving customers on {day}?
Is there anyone behind the counter on {day}?
Is the counter staffed on {day}?
Will anyone be at the shop on {day}?
Will I stand before a closed door on {day}?
Will I be too early at eight on {day}?
Would nine in the evening on {day} be too late for the shop?
Is six o'clock too late to come in on {day}?
Is half past seven too early for you on {day}?
Can I still come in at eight on {day}?
Can I shop at lunchtime on {day}?
Can I shop in the evening on {day}?
Can I come shopping early on {day}?
Can one shop with you on {day}?
Can people shop on {day}?
Could I come by before breakfast on {day}, or are you closed?
Could I visit the shop on {day}?
Could you let me know when you close on {day}?
Could you give me your {day} hours?
May I know the opening hours on {day}?
Might you be open on {day}?
Do you work on {day}?
Do you rest on {day}, or can I come shopping?
Do you have a lunch break on {day}, or are you open all day?
Do you keep the shop open on {day}?
Do you keep to the usual hours on {day}?
Do you keep late hours on {day}?
Does the shop have short hours on {day}?
Does the shop do business on {day}?
Does the store shut early on {day}?
Does your store open its doors on {day}?
Does {day} count as a closing day?
Has the shop got hours on {day}?
Have you got late opening on {day}?
Are you trading on {day}?
Are you open the whole of {day}?
Are you open late on {day}?
Are you open from early on {day}?
Are you open as usual on {day}?
Are you in business on {day}?
Are there opening hours for {day}?
Any opening hours on {day}?
{day} is my free day. When's the shop open?
{day} is the only day I can come. Are you open?
{day} is a holiday here. Will you open?
{day}: what are your hours?
{day}, from what time to what time?
{day} hours pls
{day} closing time?
{name} says you close at four on {day}. Is that so?
{name} will pick something up on {day}. When do you open?
My shift ends at seven on {day}. Will you have closed?
My lunch hour on {day} is at one. Is the shop open then?
My car is only free on {day}. What are the shop's hours?
I'd like to stroll round your shop on {day}. What are the hours?
I'd like to drop in on {day}; until when can I?
I'm in town on {day}. When does the shop shut?
I'm an early bird. When do you open up on {day}?
I can't get away before five on {day}. When do you close?
I came last {day} and it was dark inside. When do you open?
I found you shut on {day}. What are your hours?
I don't want to find you closed on {day}. What are the hours?
I plan to come in on {day}. Until what hour are you open?
I hope you're open on {day}. Are you?
I suppose you're closed on {day}?
So you're open on {day}, yes?
You're not open on {day}, are you?
You do open on {day}, don't you?
Hours of business, {day}, please.
Hours for {day}, please?
Please state your hours of opening on {day}.
Please say when you open up on {day}.
Kindly inform me of your opening hours on {day}.
Kindly tell me at what time you close on {day}.
Tell me about {day}: open, and from when?
Tell me till when I can come on {day}.
Read me the sign on your door for {day}.
What does the sign on the door say about {day}?
What is your schedule on {day}?
What's your last hour on {day}?
"""

FIND_STORE = """
Do you have premises in {city}?
Are there premises of yours in {city}?
Where are your premises in {city}?
I'm looking for your premises in {city}.
Have you any premises in {city}?
How about {city}? Any premises?
How about {city}, is there a branch?
What about a branch in {city}?
What about {city}? Can I find a shop of yours there?
And {city}? Do you have an outlet there?
And in {city}, where's your shop?
Is there an outlet in {city}?
Any outlet in {city}?
Where is the {city} outlet?
Address of the outlet in {city}, please.
Which outlet is closest to {city}?
Show me your outlets in {city}.
Show me the way to your shop in {city}.
Show me where the {city} branch is.
Point out your {city} store to me.
Guide me to your branch in {city}.
Direct me to your store in {city}.
Lead me to the shop in {city}, please.
Take me to your {city} branch. What's the address?
Bring up the store in {city}.
Pull up your {city} location, please.
Find the {city} branch.
Find the closest shop, I'm in {city}.
Find Finch & Alder in {city}.
Locate your {city} store.
Please locate the nearest outlet in {city}.
Please look for one of your branches in {city}.
Please name your store in {city}.
Please state the address of your {city} premises.
Kindly provide the address of your outlet in {city}.
Kindly tell me if you have a branch in {city}.
I should like to know the location of your branch in {city}.
I would like to visit your premises in {city}. Where are they?
I'd like to stop by your shop in {city}. What street is it?
I'd like to see your things with my own eyes. Any shop in {city}?
I'd rather buy in a shop than online. Where in {city}?
I prefer real shops. Where's yours in {city}?
I get to {city} at noon. Is a shop of yours around?
I arrive in {city} on {day}. Where can I find you there?
I land in {city} on {day} and want to visit your shop.
I change trains in {city}. Is your store near?
I pass through {city} every {day}. Is there a shop of yours?
I work in {city}. Is one of your branches there?
I study in {city}, do you have a shop?
I'm new in {city}. Where is your store?
I'm new to {city}, where do I go to shop with you?
I'm lost in {city}. Where's your shop?
I'm standing in the middle of {city}, where's your store?
I'm driving to {city} and would like to stop at your shop. Where is it?
I'm spending {date} in {city}. Which street is your shop in?
I'm from {city}. Is there one of your stores near me?
I've just moved to {city}. Is there a branch?
I've looked all over {city} for your store. Where is it?
I can't see your store anywhere in {city}.
I believe you have a store in {city}. What's the address?
I was told there's a branch in {city}. Where?
I need a Finch & Alder in {city}.
I need to go to your {city} shop, where is it?
We're off to {city} on {day}. Have you got a shop there?
We've a day to spend in {city}. Where is your store?
We live just outside {city}. Where is your closest store?
We drove round {city} and couldn't find your shop.
My hotel is in {city}. Is your shop near?
My train gets into {city} in the morning. Any branch there?
My daughter studies in {city}. Where's your shop there?
My friend {name} in {city} is looking for your shop.
{name} is in {city} and can't find the shop. Address?
{name} moved to {city}. Is there one of your branches?
{name} would like to know where your {city} outlet is.
The map doesn't show your shop in {city}. Where is it?
The map shows no Finch & Alder in {city}. Is there one?
Your list of branches, does it have {city} on it?
Your branch in {city}, which street?
Your shop in {city}: the address, please.
Your nearest location to {city}?
Which location is in {city}?
Which shop is mine if I live in {city}?
Which of your branches serves {city}?
Whereabouts in {city} is your shop?
Whereabouts are you in {city}?
Where do people in {city} shop with you?
Where can I visit you in {city}?
Where could {name} find your shop in {city}?
Where would I find the {city} branch?
Where must I go in {city} to reach your shop?
Where's Finch & Alder in {city}?
Does {city} have a Finch & Alder?
Does {city} have a branch of yours?
Does your chain have a shop in {city}?
Does Finch & Alder exist in {city}?
Did you ever open a branch in {city}?
Are you represented in {city}?
Are you located in {city}?
Are you to be found in {city}?
Have you come to {city} yet with a shop?
Has Finch & Alder got premises in {city}?
Can you give me your street in {city}?
Can you tell {name} how to find the {city} shop?
Could there be a shop of yours in {city}?
Would there be a store in {city}?
{city}: is there a branch?
{city}: address of the shop?
{city} branch address pls
{city} outlet?
shop in {city}
ur shop in {city} where
"""

CONVERT_CURRENCY = """
What are {amount} euros worth in {to} today?
What's {amount} euros worth if I count in {to}?
Worth of {amount} euros in {to}?
How many {to} is a sum of {amount} euros worth?
Give me the worth of {amount} euros in {to}.
Are {amount} euros worth many {to}?
Exchange {amount} euros to {to}, please.
Exchange {amount} euros and give me the {to}.
If I exchange {amount} euros today, how many {to} come out?
I'm about to exchange {amount} euros. How many {to} will I see?
The exchange office has {to}. How many for my {amount} euros?
How many {to} should the bank give me for {amount} euros?
My bank only shows {to}. What are {amount} euros?
My wallet holds {amount} euros. How many {to} is it?
My pocket money is {amount} euros. And in {to}?
My wage is {amount} euros a day. What is it in {to}?
My rent is {amount} euros, what's that in {to}?
My ticket was {amount} euros. Tell me that in {to}.
My grandma gave me {amount} euros, how many {to} does that make?
My budget of {amount} euros, in {to}?
My friends count in {to}. How do I tell them {amount} euros?
My head only works in {to}. So {amount} euros are...?
{name} only understands {to}. What are {amount} euros?
{name} lent me {amount} euros and I pay back in {to}. How many?
{name} wants {to} for {amount} euros. How many is fair?
{name} sent {amount} euros. Convert that to {to}, please.
{name} asks how many {to} you get for {amount} euros.
On {day} I fly home with {amount} euros. How many {to} is that?
On {date} I paid {amount} euros, which is how many {to}?
Back home we use {to}. What would {amount} euros be there?
At home that's {to}, here it's {amount} euros. How many?
Over there they use {to}. What do I get for {amount} euros?
Where I come from we have {to}. So how much is {amount} euros?
For {amount} euros, how many {to}?
For {amount} euros, what do you give me in {to}?
From {amount} euros, how many {to} do I get?
In {to}, what's {amount} euros?
In {to}, what would {amount} euros amount to?
In {to} please, the {amount} euros.
Into {to}: {amount} euros.
To {to}: {amount} euros, please.
{to} for {amount} euros?
{to}, please! I have {amount} euros.
{amount} euros = how many {to}
{amount} euros > {to}
{amount} euro in {to}?
{amount} euros as {to}, please.
{amount} euros for {to}, how much would I hold?
{amount} euros please, but in {to}.
{amount} euros, said in {to}?
{amount} euros, turned into {to}?
{amount} euros. Now in {to}.
{amount} euros buys how many {to}?
{amount} euros gets me how many {to}?
{amount} euros amounts to how many {to}?
{amount} euros corresponds to how many {to}?
{amount} euros means how many {to}?
{amount} euros: would you convert that to {to}?
Do {amount} euros make a lot of {to}?
Do you know what {amount} euros is in {to}?
Do you know how many {to} go into {amount} euros?
Does {amount} euros sound like a lot in {to}?
Does anyone know how many {to} make up {amount} euros?
Is {amount} euros much in {to}?
Is {amount} euros more than a thousand {to}?
Can I know {amount} euros in {to}?
Can I have {amount} euros shown in {to}?
Can we see {amount} euros in {to}, please?
Can you do {amount} euros in {to}?
Can you figure out {amount} euros in {to}?
Could you give the {to} value of {amount} euros?
Could you reckon {amount} euros in {to}?
Could you swap {amount} euros into {to}?
Could you put {amount} euros into {to} for me?
Would you change {amount} euros to {to}?
Would you kindly work out {amount} euros in {to}?
Kindly exchange {amount} euros into {to}.
Kindly state the value of {amount} euros in {to}.
Please reckon up {amount} euros in {to}.
Please put {amount} euros in {to}.
Please give the figure in {to} for {amount} euros.
Please compute {amount} euros in {to}.
Compute how many {to} {amount} euros make.
Figure out {amount} euros in {to} for me.
Make {amount} euros into {to}.
Put {amount} euros into {to}.
Swap {amount} euros for {to}.
Trade {amount} euros for {to}: what do I get?
Tell me {amount} euros in {to}.
Tell me in {to} what {amount} euros comes to.
Let me know how many {to} I'd have for {amount} euros.
Let me have {amount} euros in {to}.
I can't picture {amount} euros. What is it in {to}?
I only think in {to}. It was {amount} euros.
I was asked for {amount} euros. How many {to} must I change?
I won {amount} euros! How many {to} is that?
I found {amount} euros. What are they in {to}?
I earned {amount} euros, and in {to} that is?
I'd get {amount} euros. How many {to} would it be?
I've to send {amount} euros. How many {to} will it cost me?
We collected {amount} euros. How much is it in {to}?
We owe {amount} euros, but have {to}. How many do we need?
They want {amount} euros and I've only {to}. How many?
They charge {amount} euros. What's that in {to}?
The fee is {amount} euros. In {to}?
The total is {amount} euros, say it in {to}.
The taxi costs {amount} euros. How many {to}?
The hotel asks {amount} euros. Convert to {to}, please.
"""
