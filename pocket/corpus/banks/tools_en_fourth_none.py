"""A fourth helping of English requests that no tool of the shop can do, by topic.

Many come as near to a tool as a request can: they name an order, a price, a repair or a
reminder, and want something of it that the tool does not give.
"""

from __future__ import annotations

SHOP_MATTERS = """
Which of my orders was the most expensive?
List everything I've bought from you since spring.
How many parcels have I had from you this year?
Repeat order {order_id} with the same items.
Swap the {product} in {order_id} for a {product2}.
Whose signature is on the receipt of {order_id}?
Photograph my parcel {order_id} before it leaves.
How many kilometres has {order_id} travelled?
What is the driver of {order_id} called?
May I tip the courier of {order_id}?
Please hide the price on the packing slip of {order_id}.
Ask the courier to whistle instead of ringing when he has {order_id}.
Would you insure {order_id} against theft?
Which box size did you use for {order_id}?
Who in our family placed {order_id}?
Send {order_id} without any paper inside.
Tie a ribbon round {order_id}, it's for {name}.
I want {order_id} and {order_id2} in one box.
Pay for {order_id} from my other card.
Could {order_id} be billed to my employer?
Move the payment of {order_id} to next month.
Who decides about refunds at your place?
How many refunds did you grant last month?
Explain your refund policy in simple words.
Is a refund taxed?
Which reasons for a refund do you accept?
Lower the price of the {product} for me.
Meet me halfway on the price of the {product}.
Will the {product} be cheaper in the winter sale?
Match the price that {name}'s shop asks for a {product}.
What did the {product} cost ten years ago?
How much profit do you make on a {product}?
Who sets the prices in your shop?
Put a {product} aside for me until {day}.
Notify {name} as soon as the {product} is sold.
Which colours of the {product} sell fastest?
Where do you store the {product} overnight?
Who counts the goods on your shelves?
Who is the tallest mechanic in your workshop?
What does a repair of the {product} cost?
How long does it take to repair a {product}?
Is the repair of my {product} finished?
Cancel the repair of my {product}.
Teach me how to repair a {product}.
Which tools does your workshop use?
Can I watch while my {product} is being repaired?
Why do you close so early on {day}?
Open an hour earlier on {day}, just for me.
How busy is the shop on {day} afternoons?
Who works at the counter on {day}?
How large is your store in {city}, in square metres?
Who manages the branch in {city}?
Does the store in {city} have a lift?
Which of your stores earns the most?
When was your shop in {city} built?
Open a branch in {city}, we need one!
How long is the queue at the till right now?
I was overcharged at the till. Who looks into that?
The plastic bag tore on my way home, bad quality!
Your lift is stuck on the second floor.
The heating in your fitting room is broken.
Do you deliver by bicycle?
Is there a minimum spend for delivery?
What does express shipping cost?
Which countries do you ship to?
I'd like to exchange my {product} for a {colour} one.
Who do I see about a bulk purchase of the {product}?
Become a partner of our sports club, would you?
Please print your catalogue and post it to {address}.
Has my gift card expired?
How many points are on my loyalty card?
Unlock my account, I typed the wrong PIN three times.
"""

GOODS = """
Which {product} is the lightest you have?
Does the {product} smell of plastic?
Is the {product} free of nickel?
Does a {product} scratch easily?
Will the {product} fade in sunlight?
Can I iron a {product}?
How hot does the {product} get?
What voltage does the {product} take?
Is the plug of the {product} European?
How long is the cord of the {product}?
Does the {product} fold flat?
Can the {product} be stacked?
Is the {product} gentle on sensitive skin?
Would a left-handed person get along with the {product}?
Does the {product} carry a safety label?
Was the {product} tested on animals?
Is the {product} vegan?
Is the {product} recyclable?
Where do I throw away an old {product}?
How do I sharpen a {product}?
How do I descale a {product}?
Why does my {product} hum?
Why is the {product} shaped like that?
Whose idea was the very first {product}?
Since when do people use a {product}?
How is a {product} manufactured, step by step?
Sketch a {product} with {colour} stripes.
Describe the {product} to a blind person.
Compare the {product} with the {product2} for me.
Pair the {product} with something {colour}.
Engrave my initials on the {product}.
Paint my {product} {colour}.
Could you shorten the {product} by ten centimetres?
Which {product} would suit a student flat?
Does the {product} need much storage space?
How many people fit round the {product}?
Is a second-hand {product} safe to use?
Which spare parts does the {product} have?
Translate the manual of the {product} for me.
Demonstrate the {product} on video, please.
"""

JOBS = """
What hours would I work as a cashier with you?
Who reads the applications at Finch & Alder?
Is the post of storekeeper already filled?
Do you pay overtime on {day}?
Do I need a diploma to work in your warehouse?
Put in a good word for me with the manager.
My cousin {name} is a tailor. Hire her!
Could I volunteer at the shop on {day}?
How many people applied for the job?
Do your mechanics wear a uniform?
I want to quit my job. How do I word it?
Prepare me for a job interview in {city}.
"""

WORDS = """
Read this letter aloud to me.
Find a nicer way to say "no, thank you".
How many syllables has "umbrella"?
What does the saying "to spill the beans" mean?
Explain the word "refund" to a child.
Where does the word "currency" come from?
Is "weather" spelt with one e or two?
What is the plural of "shelf"?
Use the word "order" in three sentences.
Turn these notes into a tidy report.
Proofread my thesis.
Compose a farewell note for {name}.
Write an advert for my old {product}.
Write {name} a love letter.
Give me a catchy slogan for my bakery.
Invent a nickname for {name}.
Summarise the last chapter for me.
Translate "Where is my order?" into Greek.
Put the word "repair" into the past tense.
Which language has the most words for rain?
"""

FUN = """
Tell me a bedtime story about a lost parcel.
Sing "Happy Birthday" for {name}.
Rap about a {product}.
Whistle something cheerful.
Beat me at noughts and crosses.
Guess what's in my pocket.
Spin the wheel of fortune for me.
Deal the cards, please.
Shuffle my playlist.
Skip this song.
Lower the volume a bit.
Which episode comes next in my series?
Prank {name} for me.
Pretend to be a pirate captain.
Make up a knock-knock joke on the weather.
What's the funniest thing you ever heard?
Explain the offside rule.
Which superhero would you be?
"""

NUMBERS_AND_FACTS = """
Add up {amount}, forty and nine.
What is the average of {amount} and sixty?
Is {amount} odd or even?
Write {amount} in Roman numerals.
How many dozens are in {amount}?
What percentage of a thousand is {amount}?
How many euros are {amount} yen?
Turn {amount} pounds into euros.
Convert {amount} dollars to pesos.
What is the inflation rate in Europe?
When was the euro introduced?
Why does one country have pesos and another reais?
Which currency did people in {city} use a century ago?
How many cents are in a euro?
Which animal runs fastest?
How do bees make honey?
What is thunder made of?
Why is there fog in autumn?
What causes a heat wave?
At what temperature does iron melt?
How cold is it on Mars?
Who measured the first temperature?
How does a barometer work?
Which planet has rings?
How many teeth does a shark have?
What do pandas eat?
Why do leaves turn red?
When did the Roman Empire fall?
Who built the pyramids?
Who composed the Ninth Symphony?
What is the chemical formula of water?
How fast does light travel?
How is glass made?
What is an algorithm?
How many players are on a volleyball team?
How many days does February have?
What time zone is {city} in?
In what year was the {product} invented?
"""

NEWS_AND_OPINIONS = """
Did the strike in {city} end?
Who was elected mayor of {city}?
Who scored on {day}?
Which team leads the league?
Is the bridge in {city} open to traffic again?
What are the headlines this morning?
Was the storm in {city} on the news?
How did the shares of the bank do on {day}?
Will prices keep rising next year?
Do you think the pound is too strong?
What do you think of plastic bags?
Is it right to eat meat?
Should I forgive {name}?
Should I dye my hair {colour}?
Which is prettier, {city} or {city2}?
Is it silly to be afraid of storms?
Convince me to take up running.
Rate my outfit.
"""

OUT_AND_ABOUT = """
What's the cheapest way to travel to {city}?
Find me a parking space near {address}.
Show me {address} on a map.
How far is it on foot to {address}?
What is the postcode of {address}?
Who used to live at {address}?
Is there a chemist's near {address}?
When do the banks in {city} close on {day}?
Is the supermarket in {city} open on {day}?
What are the visiting hours at the hospital on {day}?
When does the zoo let people in on {day}?
What time is mass on {day}?
Find a laundrette in {city}.
Find a vet in {city}, my cat is ill.
Find a bakery that opens before dawn in {city}.
Where in {city} can I change money?
Which cash machine in {city} takes my card?
Where is the lost property office in {city}?
Where's the police station in {city}?
Is there a campsite near {city}?
What month is the rainiest in {city}?
How many hours of sunshine does {city} get a year?
What was the hottest day ever in {city}?
Has there ever been an earthquake in {city}?
What's the tide table for {city}?
When does the sun set in {city}?
Is the water in {city} safe to drink?
How clean is the air in {city}?
Which ski lifts near {city} are running?
Where is my train to {city} at the moment?
Has {name}'s plane landed in {city}?
Track {name}'s run through {city}.
Where's the taxi I called to {address}?
Cancel my taxi to {address}.
Cancel the table I booked in {city} for {day}.
Refund my concert ticket for {day}.
The hotel in {city} was filthy and I want my money back.
Change my seat on the flight to {city}.
Postpone my flight to {city} to {date}.
Repair the road to {city}!
Rent me a bicycle in {city}.
Sign me up for a cooking class in {city}.
What should I pack for two weeks in {city}?
Which dish must I taste in {city}?
Describe the old town of {city}.
Is {city} the capital of anything?
Who is the patron saint of {city}?
What do you call a person from {city}?
"""

DAILY_LIFE = """
Which reminders do I have today?
Delete the reminder for {time}.
Move my {time} reminder to the evening.
Remind {name}, not me, to bring the cake.
How many alarms are set on my phone?
Switch off my alarm.
Start a stopwatch.
Count down from twenty.
Why did I set an alarm for {time}?
Did I take my pills this morning?
Order groceries for the weekend.
Cancel my phone contract.
Cancel the milkman on {day}.
Refund {name} the money I borrowed.
Track my calories.
Track how long I sleep.
Find my lost dog, he answers to {name}.
Check the oil in my car.
Check my homework, please.
Check whether I locked the back door.
Price my old car for me.
What is my house worth?
How much did I spend on food in March?
How much tax do I owe?
Lend me your umbrella.
Store these photos in a safe place.
Stock my fridge with fruit.
Book the badminton hall for {day}.
Book a massage for {name} on {day}.
Repair my marriage, if you can.
Fix my computer, it shows a blue screen.
Fix me a sandwich.
Mend my broken heart.
My zip is stuck, what now?
My neighbour plays drums at night. What can I do?
How do I iron a shirt?
How do I get wax off a tablecloth?
How do I keep moths away?
What helps against hiccups?
How do I calm a crying baby?
When should I plant tulips?
How long do I roast a duck?
Which wine goes with fish?
Is mouldy bread dangerous?
How do I fold a paper boat?
Water the lawn at {time}.
Open the curtains at {time}.
Dim the lamp in the hall.
Answer the door, I'm in the bath.
Call the school, {name} has a fever.
Reply to {name} that I can't come on {day}.
Unsubscribe me from all these mails.
Give {name} my new address.
Who sent me a parcel from {city}?
How do I post a parcel to {city}?
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
