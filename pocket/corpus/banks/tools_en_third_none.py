"""A third helping of English requests that no tool of the shop can do, by topic.

Many use a word of a tool ("track", "cancel", "pounds") for something else: the word
alone must not be enough to call the tool.
"""

from __future__ import annotations

SHOP_MATTERS = """
May I see the bill of order {order_id}?
Please send me another copy of the invoice, {order_id}.
Put my company's name on the invoice of {order_id}.
How much tax did I pay on {order_id}?
Who packed order {order_id}?
How heavy is the parcel {order_id}?
What did I order under {order_id}? I forgot.
Can I add something to {order_id}?
Put one more {product} into order {order_id}.
I'd like two instead of one in order {order_id}.
Write "happy birthday" on the card in {order_id}.
Please use less plastic when you pack {order_id}.
I want a blue box around {order_id}, not a brown one.
Is there a way to pay {order_id} with a voucher?
Do I get points for {order_id}?
Do you accept cheques?
Is it possible to pay by phone?
What happens to my data at your shop?
Please change my e-mail address in your files.
I forgot my user name.
Your website won't load on my phone.
Stop sending me adverts.
The lady at the till was very kind, please tell her.
A driver of yours was rude to me.
I wish to make a complaint.
Connect me with somebody in charge.
Is there a human I could talk to?
What's your phone number?
Who founded Finch & Alder?
How old is your company?
How long do I have to send something back?
Do you give a student discount on the {product}?
Is there a sale coming up?
Do you buy used things, such as a {product}?
I'd like to sell you my {product}.
May I try out the {product} before I buy it?
Can I hire a {product} for the weekend?
Do you have a toilet for customers?
Is there a car park at the shop?
May I bring my dog to your shop?
I left my gloves in your shop. Did you find them?
Would you sponsor our school party?
"""

GOODS = """
How noisy is a {product}?
Does the {product} make a lot of noise?
Is the {product} quiet enough for a bedroom?
How tall is the {product}?
How deep is the {product}?
How long is the {product}, from end to end?
Would the {product} fit through a narrow door?
Does the {product} fit into a small car?
What does the {product} weigh in kilos?
How thick is the {product}?
Is the {product} made by hand?
Is the {product} real leather?
Does the {product} contain any metal?
What is inside the {product}?
How many parts does a {product} have?
Is the {product} easy to put together?
How do I put the {product} together?
Where are the instructions for the {product}?
Which button turns the {product} on?
Can I fix my {product} on my own? Explain how.
How often should I oil a {product}?
Can the {product} get wet?
Can the {product} stay outside in winter?
Is the {product} suitable for children?
From what age can a child use the {product}?
Does the {product} use a lot of power?
How long will a {product} last?
Is the {product} strong enough for my weight?
What can I do with a {product}?
What is a {product} for?
What is the difference between the {product} and the {product2}?
Would you rather have the {product} or the {product2}?
Does the {product} go well with a {product2}?
Is {colour} a good colour for a {product}?
Would a {product} look nice next to a {colour} sofa?
Is the {product} better than last year's?
Are people happy with their {product}?
How many people have rated the {product}?
Who designed the {product}?
Send me a photo of the {product} from behind.
"""

JOBS = """
I'd love to work for you.
Do you need help behind the counter?
Do you take on trainees?
Could I earn some money at your shop in summer?
My daughter would like to learn a trade at your workshop.
Are you looking for a driver?
Whom do I write to about a job?
What should I put in my application?
Have you read my application yet?
May I send you my CV?
I'm a carpenter. Do you have work?
How much would I earn in your warehouse?
How many days of holiday do your workers get?
I had a job interview on {day}. Did I get the job?
{name} wants to become your apprentice.
What is it like to work at Finch & Alder?
"""

WORDS = """
What does "boa noite" mean?
What does "gracias" mean in English?
What's the meaning of "salamat"?
Tell me what "adeus" means.
What is "umbrella" in Spanish?
What's the Portuguese word for "spoon"?
How would you say "see you soon" in French?
How do I say "good luck" in Tagalog?
Translate "the shop is closed" into German.
Put this sentence into Italian for me.
Is "their" or "there" right in this sentence?
How is "Wednesday" pronounced?
Which word is the opposite of "narrow"?
Give me another word for "lovely".
Is my comma in the right place?
Make this paragraph shorter.
Write a toast for {name}'s wedding.
Write a thank-you card to {name}.
Compose a limerick about a {product}.
Invent a fairy tale about {city}.
Help me with a speech for {date}.
Draft a letter to my landlord.
Give my essay a title.
Read my essay and tell me what to improve.
"""

FUN = """
Tell me something funny.
Cheer me up, I'm sad.
Do you know any riddles about weather?
Ask me a quiz question.
Let's play hide and seek.
Roll a die for me.
Toss a coin.
Do a magic trick.
Turn up the music.
Hum a tune, please.
Which song is number one right now?
What's on television on {day}?
Suggest a film for a rainy evening.
Suggest a board game for four people.
How do the rules of chess go?
Do you dream at night?
What's your favourite {product}?
Have you got a girlfriend?
Can you dance?
Guess how old I am.
"""

NUMBERS_AND_FACTS = """
What is {amount} minus nineteen?
Multiply {amount} by six.
How much is half of {amount}?
Is {amount} a prime number?
Round {amount} to the nearest hundred.
What's a third of {amount}?
How many pounds is a kilo of sugar?
How many miles are {amount} kilometres?
Convert {amount} grams to ounces.
Turn {amount} metres into feet.
How many minutes are there in {amount} hours?
How many seconds does a day have?
What day of the week is {date}?
How many weeks are left until {date}?
Who painted the Mona Lisa?
Why is the sky blue?
Why does it snow?
How does rain come about?
How do clouds stay up?
How hot is the sun?
How do planes fly?
Why do cats purr?
How deep is the ocean?
How long do elephants live?
Which is the longest river on earth?
What's the tallest building in the world?
Who discovered America?
What is photosynthesis?
How many bones are in my body?
When did the first person walk on the moon?
What is the currency of Japan called?
Why is the yen weak this year?
Who is on the one dollar note?
"""

NEWS_AND_OPINIONS = """
What happened in the world today?
Has anything happened in {city}?
How did my team play on {day}?
Who is going to be the next president?
Are house prices going up in {city}?
Is now a good time to buy shares?
Will the dollar rise next year?
What do you make of the new tax?
Am I too old for a {product}?
Is a {product} a nice present for {name}?
Should {name} move to {city}?
Should I learn the piano or the guitar?
Do you prefer summer or winter?
Do you believe in ghosts?
Is it rude to arrive late?
Are you for or against school uniforms?
Would you rather live in {city} or in {city2}?
What do people say about {name}?
"""

OUT_AND_ABOUT = """
Cancel my hotel room in {city}.
Call off my dinner with {name} on {day}.
Where's the post office in {city}?
Find a bank in {city}.
Find a cinema in {city} for me.
Is there a dentist in {city}?
Where is the town hall of {city}?
When does the museum in {city} open on {day}?
Is the library open on {day}?
When does the swimming pool close on {day}?
Which bars in {city} are open late?
How much is a bus ticket to {city}?
What does a room in {city} cost per night?
What does petrol cost in {city}?
Is my flight to {city} on time?
Track my flight to {city}, please.
Where is the bus to {city} right now?
My suitcase got lost on the way to {city}. Where is it?
The airline owes me money for my flight to {city}.
Can I get a refund on my train ticket to {city}?
Redirect me to the motorway to {city2}.
How long is the drive to {city}?
Which road should I take from {city} to {city2}?
Is the road to {city} blocked?
Is there a lot of traffic in {city}?
Rent me a car in {city} from {date}.
Book a guided tour of {city}.
Book us seats on the train for {day}.
What shall we see in {city} in one day?
Is {city} good for a holiday with children?
How many tourists visit {city}?
Is {city} by the sea?
How high above the sea is {city}?
Which river flows through {city}?
What was {city} called in the old days?
In which country is {city}?
Is {city} bigger than {city2}?
What is the time difference between {city} and {city2}?
Which vaccines do I need for {city}?
Is {name} still in {city}?
"""

DAILY_LIFE = """
Ring {name} and say hello from me.
Text {name} that dinner is ready.
Forward this mail to {name}.
Has {name} written to me?
In which town does {name} work?
What's {name}'s phone number?
Invite {name} to my party on {date}.
Buy flowers for {name}.
What time is it now?
What is today's date?
What have I got on my calendar for {day}?
Delete all my photos.
Back up my phone.
My phone is slow, what can I do?
How do I get rid of ants?
How do I unblock a sink?
How do I change a tyre?
How do I remove ink from a carpet?
What goes well with tomato soup?
How long do I boil an egg?
What could I bake for {date}?
How much salt goes into bread dough?
Is it healthy to skip breakfast?
I can't sleep. What helps?
My knee is swollen, which doctor should I see?
How many steps did I walk today?
How do I lose weight?
Water my plants, please.
Walk the dog for me.
Wash the dishes.
Close the blinds.
Make the living room warmer.
Lock the front door.
Turn on the coffee machine.
Feed my fish on {day}.
Cut my hair.
Bring me a glass of water.
Pay {name} what I owe.
How much money is in my bank account?
Send {amount} euros to {name}.
Put {amount} euros into my savings account.
Can I borrow {amount} euros until {day}?
Cancel my gym membership.
Cancel my newspaper subscription.
Call off my doctor's appointment on {day}.
Change my address at the town hall to {address}.
Tell the bank that I've moved to {address}.
Who lives at {address}?
Send an ambulance to {address}.
Send a bunch of flowers to {address}.
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
