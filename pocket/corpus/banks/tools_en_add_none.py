"""More English requests that no tool of the shop can do, and more of what surrounds a request."""

from __future__ import annotations

SHOP_MATTERS = """
How long is the guarantee on a {product}?
Can I see the invoice of {order_id}?
I never got an invoice for order {order_id}.
Email me the receipt for {order_id}, please.
Please wrap order {order_id} as a gift.
Do you offer gift wrapping?
I want a greeting card put into {order_id}.
Can I pay by card in the shop?
Do you take cash?
Do I have to pay when I order, or later?
How do I open a customer account?
I can't log in to my account.
Please reset my password.
I'd like to speak to the manager.
Let me talk to a real person.
Can I buy a gift voucher?
Is there a discount if I buy two of the {product}?
"""

GOODS = """
What is the {product} made of?
Is the {product} made of wood or plastic?
Which material is the {product}?
What size is the {product}?
How big is the {product}?
What are the measurements of the {product}?
How wide is the {product}, in centimetres?
How much does the {product} weigh?
What is the weight of a {product}?
Is there a warranty on the {product}?
How many years of warranty does a {product} have?
Does the {product} come with a guarantee?
Does the {product} need batteries?
Which batteries go into the {product}?
Is the {product} waterproof?
Can I wash the {product} in the machine?
How should I clean the {product}?
How do I use the {product}?
Who makes the {product}?
In which country is the {product} made?
What do other customers say about the {product}?
Are the reviews of the {product} good?
Is the {product} good quality?
Which {product} would you recommend?
Do you recommend the {product} to a beginner?
Show me a picture of the {product}.
How loud is the {product}?
"""

JOBS = """
Do you have a job for me?
I'd like to work in your shop.
How can I apply for a job at Finch & Alder?
Where do I send my job application?
Are there any free jobs in the shop?
I am looking for a job as a cashier.
What does a cashier earn at your shop?
Can my son do an internship with you?
Is there an internship in summer?
Did you get my application?
How much do your people earn?
I want to apply as a driver.
"""

WORDS = """
Write me a poem.
Write a short poem about {city}.
Can you write a story about a {product}?
Tell me a story for my kids.
Please translate this letter into Spanish.
How do you say "thank you" in Portuguese?
What does "bom dia" mean in English?
Translate my text into English, please.
Write an e-mail to my boss for me.
Help me write a letter to {name}.
How do you spell "necessary"?
Check my spelling, please.
Find a rhyme for "spoon".
Summarise this text in one sentence.
"""

FUN = """
Do you know a good joke?
Make me laugh, tell a joke about a {product}.
Sing something for me.
Play a song by the Beatles.
Put on some music, please.
I want to listen to music.
Let's play a game.
Can we play cards?
Tell me a riddle.
Which film should I watch tonight?
Recommend a good book.
Who is your favourite singer?
"""

NUMBERS_AND_FACTS = """
What is 17 plus 25?
How much is 12 times 9?
What is ten percent of {amount}?
Divide {amount} by four.
What is the sum of 31 and 44?
Help me with my maths homework.
What is the capital of Brazil?
Who is the president of France?
Who invented the telephone?
How far away is the moon?
How old is the earth?
What is the largest animal in the world?
"""

NEWS_AND_OPINIONS = """
What is in the news today?
Any news from the world of sports?
Read me the news.
Who won the match last night?
Who will win the election?
What do you think of the new mayor?
What is your opinion on cars in the city?
Do you think {name} likes me?
Which team is the best, in your opinion?
Which colour do you like best?
Is {city} nicer than {city2}?
What do you think of my {product}?
"""

OUT_AND_ABOUT = """
Find me a hotel in {city}.
Is there a good hotel in {city}?
Book a flight to {city} on {date}.
What does a flight to {city} cost?
When does my train to {city} leave?
How do I get from {city} to {city2} by train?
Find a good restaurant in {city}.
Where can I eat well in {city}?
Is there a museum in {city}?
Tell me about the history of {city}.
How many inhabitants does {city} have?
What is {city} famous for?
Which language do people speak in {city}?
Where is the hospital in {city}?
Where can I park my car in {city}?
Find a doctor in {city}.
"""

DAILY_LIFE = """
Call my mother, please.
Write a message to {name} that I'm on my way home.
Turn the heating up.
Switch off the lights.
I have a headache, what helps?
Which medicine is good for a cold?
How do I cook rice?
What shall I cook tonight?
Order me a pizza.
Call me a taxi.
Put eggs on my shopping list.
Pay my phone bill.
"""

NO_TOOL = {
    "shop_matters": SHOP_MATTERS,
    "goods": GOODS,
    "jobs": JOBS,
    "words": WORDS,
    "fun": FUN,
    "numbers_and_facts": NUMBERS_AND_FACTS,
    "news_and_opinions": NEWS_AND_OPINIONS,
    "out_and_about": OUT_AND_ABOUT,
    "daily_life": DAILY_LIFE,
}

OPENERS = """
Hello there,
Hello again,
Good day,
Good day!
Hey team,
Dear Sir or Madam,
Hi, {name2} speaking.
Good morning, my name is {name2}.
Pardon me,
A quick question:
I have a question.
I have a request.
Can you help me with something?
Could you do something for me?
Please help me.
Sorry,
Alright,
"""

CLOSERS = """
Thanks so much!
Thanks, {name2}
Thank you, {name2}
Many thanks!
Thank you for your help.
Thanks for the help!
Best wishes, {name2}
Best regards, {name2}
Warm regards, {name2}
Have a good one!
See you soon!
Please hurry.
It's rather urgent.
I'm in a hurry.
That is all for today.
"""

JOINERS = """
Also:
And one thing more:
One other thing:
Another thing:
And next,
And after that,
And please:
Then also,
And besides,
Secondly,
Furthermore,
And a second thing:
Oh, also,
I also have this:
There's something else:
And, while I have you,
"""
