"""English requests that none of the shop's tools can do, by topic.

Half of them stand close to the shop on purpose: the model has to read the
declarations, and cannot tell from the topic alone.
"""

from __future__ import annotations

SHOP_MATTERS = """
Are you hiring at the moment?
How do I join your loyalty programme?
Send me the invoice for order {order_id}.
Can you gift-wrap order {order_id}?
Add a {product} to order {order_id}.
Which credit cards do you accept?
Can I pay for {order_id} in three parts?
I lost my password for the shop's website.
Who is the manager of the shop?
I want to complain about a rude cashier.
How long is the warranty on the {product}?
Where is the {product} made?
How heavy is the {product}?
What colours does the {product} come in?
Is the {product} safe for the dishwasher?
Can you write a review of the {product} for me?
How do I clean a {product}?
Send me the manual of the {product}.
Which is better, a {product} or a {product2}?
Put me through to a human, please.
Subscribe me to your newsletter.
Take my name off your mailing list.
Who paid for order {order_id}?
Split order {order_id} into two parcels.
Change the colour of the {product} in order {order_id} to {colour}.
Merge my two orders, {order_id} and {order_id2}.
What is your return policy?
Can I rent a {product} for a week?
How many people work at Finch & Alder?
Please upgrade {order_id} to express shipping.
My discount code does not work.
Save a parking space for me on {day}.
Do you give a discount to students?
Would you assemble the {product} at my home?
Change the name on order {order_id} to {name}.
Who delivers your parcels, the post or a private company?
Where do I sign up as a supplier?
Order a {product} for me.
How many stars does the {product} have?
Is your shop wheelchair friendly?
Delete my customer account.
Can dogs come into the shop?
How do gift vouchers work?
Is order {order_id} insured?
Leave a five-star rating for the {product}.
Which of your products sells best?
Print a label for order {order_id}.
Tell {name} that I bought the {product}.
"""

OUT_AND_ABOUT = """
Book me a hotel in {city} for {date}.
How many people live in {city}?
Find a cheap flight from {city} to {city2}.
What time is it in {city}?
Which restaurant in {city} would you recommend?
How far is {city} from {city2}?
Is there an airport in {city}?
Reserve a table for four on {day}.
What's on at the cinema in {city} tonight?
Call me a taxi to {address}.
Who is the mayor of {city}?
What was the weather in {city} a hundred years ago?
When does the last train leave for {city}?
Which museums in {city} are worth a visit?
Do I need a visa for {city}?
Show me photos of {city}.
What do people eat in {city}?
When was {city} founded?
Find me a flat to rent in {city}.
Is {city} a safe place to live?
Buy two concert tickets for {day}.
Which bus goes to {address}?
"""

HEAD_WORK = """
What is {amount} times twelve?
Tell me a joke.
Write a poem about a {product}.
Who won the World Cup?
Translate "good morning" into Polish.
How do I bake bread?
What is the capital of Norway?
Sing me a song.
How many days until Christmas?
Explain black holes to me.
Give me a recipe with rice and eggs.
Who wrote Don Quixote?
What is the square root of {amount}?
Correct the spelling in my letter, please.
What does the word "alder" mean?
How do I tie a bow tie?
Which year did the Second World War end?
Think of a name for my cat.
How tall is Mount Everest?
Summarise the news of today.
Solve the equation x + 7 = {amount}.
What is a good present for {name}?
Teach me three words of Japanese.
Is a tomato a fruit?
Play chess with me.
Pick a number between one and {amount}.
Draw a picture of a {product}.
"""

DAILY_LIFE = """
Call {name} for me.
Send a message to {name}: I'm late.
Turn off the lights in the kitchen.
Play some jazz.
My back hurts. What should I do?
Pay my electricity bill.
Add milk to my shopping list.
How many calories are in an apple?
Make an appointment with my dentist on {day}.
Record the match tonight.
Should I break up with my boyfriend?
Open the garage door.
Read me my e-mails.
What did {name} say yesterday?
Unlock my car.
Transfer {amount} euros to {name}.
Can you babysit on {day}?
Take a picture of me.
My dog won't eat. Any advice?
Start the washing machine at {time}.
What is my blood pressure?
When is {name}'s birthday?
Find my keys.
Print this page twice.
Order a pizza to {address}.
Put on the news.
Do you know a good plumber?
Did I leave the oven on?
Lend me {amount} euros.
Is my horoscope good for {date}?
How do I get coffee stains out of a shirt?
Dial the number of the fire brigade.
Who is knocking at my door?
"""

NO_TOOL = {
    "shop_matters": SHOP_MATTERS,
    "out_and_about": OUT_AND_ABOUT,
    "head_work": HEAD_WORK,
    "daily_life": DAILY_LIFE,
}
