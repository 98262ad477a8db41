"""English requests about products: stock, price, repair; and reminders."""

from __future__ import annotations

CHECK_STOCK = """
Do you have the {product} in stock?
Is the {product} available?
Any {product} left?
I'm looking for a {product}. Got one?
How many of the {product} do you have?
Check stock: {product}
Can I still get a {product} from you?
Is the {product} sold out?
Would you see whether there is a {product} on the shelf?
I need a {product} today; do you carry it?
{product}, in stock?
Please check if the {product} is available.
My old one died. Do you stock a {product}?
Have you got any more of the {product}?
Before I drive over: is there a {product} left?
Are there enough of the {product} for six of us?
Do you sell a {product}?
I'd like to know if you have a {product} at the moment.
Last time you were out of the {product}. Is it back?
When I looked on {day} there was no {product}. And now?
Could I pick up a {product} right away, or have you run out?
Look up the availability of the {product}.
Tell me whether a {product} can be had.
What's the stock level of the {product}?
Is it true that the {product} is gone?
Anything left of the {product}?
Do you happen to keep a {product} in your warehouse?
I hope you still have the {product}!
We want to buy a {product} for {name}. Is there one?
Could you find out how many {product} items remain?
Has the {product} been restocked?
Are you out of the {product} again?
See if there's a {product} in store, please.
Quantity on hand for the {product}?
A {product}, do you have that?
I've searched three shops for a {product}. Do you have one?
The website is not clear. Is the {product} in stock or not?
Does the shop have a {product} ready to take home?
Is there still a {product} for me?
Could you count how many of the {product} are left?
Let me know if the {product} can be bought right now.
got a {product}?
I wonder if a {product} is something you have in.
Stock of {product} please
My friend {name} says you have a {product}. Is that so?
Do you have one {product} that I could collect on {day}?
Would a {product} be available for collection?
Is a {product} among the things you have in at present?
I'd buy the {product} if you had it. Do you?
Supplies of the {product}: any?
Verify that the {product} is still there, please.
Can you check the shelves for a {product}?
How's the supply of the {product} looking?
Did the {product} come in yet?
I want to be sure you have the {product} before I order.
Are there any copies of the {product} in the back?
You don't by chance have a {product}?
Still have the {product}?
Please tell me you have not run out of the {product}.
How many pieces of the {product} could I get now?
Is the {product} something I can get from you?
Kindly confirm availability of the {product}.
I was told the {product} is no longer stocked. Right?
My aunt wants a {product}; can you supply one?
There's an empty spot where the {product} used to be. Any more?
Is there a shortage of the {product}?
Find out if we could get a {product} this week.
The {product} from your window, do you have more of it?
Do you have at least two of the {product}?
Just one question, do you have the {product} or not?
Would it be worth my while to come in for a {product}, do you have any?
Availability {product}
How full is the shelf with the {product}?
I dreamt of a {product} last night. Tell me you have one in.
Can you supply the {product} at once?
The last {product} was sold on {day}, they said. Have more arrived?
Is anything like a {product} lying around in your stockroom?
You must have a {product} somewhere, no?
Please see how many we could get of the {product}.
{name} needs a {product} urgently. Can you help with one from stock?
Did you get new deliveries of the {product}?
Inventory question: the {product}.
Are all of the {product} items gone already?
Might there be one more {product} for a late customer?
Was that the last {product}, or is there another one?
Still selling the {product}, or is it out?
If I order the {product} now, is it there to be shipped?
I take it the {product} is not in stock?
"""

GET_PRICE = """
How much is the {product}?
What does the {product} cost?
Price of the {product}?
What's the price tag on the {product}?
How much would I pay for a {product}?
I'd like to know the price of the {product}, please.
Tell me what a {product} costs.
{product} - how much?
Is the {product} expensive?
What are you asking for the {product}?
Give me the price for a {product}.
How many euros is the {product}?
Can I afford the {product}? What's it cost?
I saw a {product} in your window without a price. How much?
What do you charge for a {product}?
Could you quote me a price on the {product}?
There's no sticker on the {product}. What is it worth?
My budget is small; what would a {product} set me back?
price {product}
Please look up how much the {product} costs.
What's the damage for a {product}?
If I bought a {product}, what would the bill be?
How pricey is the {product}?
{name} wants to know what you sell the {product} for.
I wonder what the {product} goes for.
Would you check the price of the {product} for me?
For how much do you sell the {product}?
Let me have the cost of a {product}, please.
The {product} looks nice. How much does it cost?
What is the current price of the {product}?
Is the {product} under fifty euros?
What will I have to spend on a {product}?
Quote for one {product}, please.
I need to know what the {product} costs before {day}.
How much money should I bring for a {product}?
Do tell me the price of that {product}.
Has the price of the {product} gone up? What is it?
What would it cost me to get a {product}?
Price check on the {product}
I am comparing shops. What is your price for the {product}?
And the {product}, how much is that?
A {product}: what's the cost?
Can you say how much I'd owe for a {product}?
The price of the {product}, if you please.
Which price do you have for the {product}?
Are we talking ten euros or a hundred for the {product}?
Is forty euros enough for the {product}?
What's the {product} going for these days?
What sum do you want for a {product}?
I forgot what the {product} costs. Remind me of its price?
Cost of one {product}?
How cheap is the {product}?
I'd be interested in a {product}, depending on its price.
Find out the price of the {product}, would you?
The label fell off the {product}, so how much is it?
Say, what does one pay for a {product} here?
We're saving for a {product}. How much do we need?
How high is the price of your {product}?
What do I owe you if I take the {product}?
Please state the price of the {product}.
Someone told me the {product} is cheap at your place. How cheap?
I can't find the price of the {product} anywhere.
what's a {product} cost
Could I get a price for the {product}?
Mum asked how much the {product} is.
May I ask the price of the {product}?
So how much are you selling the {product} for?
Before I decide on the {product}, what does it come to in euros?
Let me know the selling price of a {product}.
What figure is on the price tag of the {product}?
I've twenty euros on me. Will that buy a {product}?
Is there a big difference, or what do you charge for your {product}?
Kindly tell me the cost of the {product}.
{product} cost?
What would you want for that {product} over there?
How many coins must I part with for a {product}?
At what price does the {product} sell?
Name your price for the {product}.
The {product}: cheap or dear? Give me the figure.
Do you know offhand what the {product} costs?
My {product} broke and a new one costs what?
I'd buy a {product}, but what's the price?
Could you check what the {product} is priced at?
Put a number on it: the {product}, in euros.
How much am I looking at for the {product}?
Is a {product} more than a hundred euros?
Would the {product} ruin me? I mean its price.
What is one {product} in euros?
"""

BOOK_REPAIR = """
My {product} is broken. Can you repair it on {day}?
Book a repair for my {product} on {day}.
I need my {product} fixed, {day} would suit me.
Can someone look at my {product} on {day}? It stopped working.
Repair of a {product}, {day} please
Please fix my {product}, I can bring it in on {day}.
Is there a slot on {day} to mend my {product}?
The {product} makes a strange noise. Could your workshop see it on {day}?
I'd like to have my {product} repaired this {day}.
My {product} died. May I bring it to the workshop on {day}?
{day}: repair appointment for the {product}, please.
Schedule a repair. It's a {product}, and {day} is best.
Put me down for {day}, my {product} needs repairing.
Would {day} work for repairing my {product}?
On {day} I could drop off a {product} that needs fixing.
Something rattles inside my {product}. A repair on {day}, if possible.
Make a repair appointment on {day} for my {product}.
I dropped my {product} and now it's cracked; can you fix it on {day}?
Could you reserve {day} for mending the {product}?
My {product} needs a technician. How about {day}?
I want an appointment on {day} to get the {product} repaired.
Do you repair things like a {product}? I'd come on {day}.
The {product} I bought from you gave up. Fix it on {day}?
{name}'s {product} has to be repaired. {day} is fine.
Please book my {product} into the workshop for {day}.
Get my {product} fixed on {day}.
It's my {product} again, it won't turn on. Repair it {day}, please.
I'm free on {day}, can your people repair my {product} then?
Can I leave my {product} for repair on {day}?
Arrange a repair on {day}: {product}.
A part came off my {product}. Let's say {day} for the repair?
My poor {product}! Please mend it on {day}.
We'd like you to service our {product} on {day}.
Sign me up for a {product} repair on {day}.
Workshop date wanted: {product}, {day}.
I have a {product} that needs some care. Any chance of a repair on {day}?
Would your mechanic have time for my {product} on {day}?
Kindly schedule the repair of my {product} for {day}.
How do I book a repair for {day}? It's for a {product}.
Broken {product} here. {day} for the repair works for me.
The {product} fell down the stairs. Can it be repaired on {day}?
Save me a place in the workshop on {day} for my {product}.
My son broke the {product}. I'd like it mended on {day}.
On {day}, please repair the {product} I will bring.
Need repair {product} {day}
After two years my {product} stopped. Could I have it fixed on {day}?
Could the repair team take my {product} on {day}?
I'd like to book: {day}, repair, {product}.
It leaks, it creaks, my {product}. Book me a repair on {day}.
Make it {day} for the repair of my {product}.
You fixed my {product} once, please do it again on {day}.
Set up a repair visit for {day}; the thing is a {product}.
I hope {day} is possible to get my {product} mended.
Fix {product} on {day}, can you?
Please arrange for my {product} to be fixed by your workshop, {day} preferred.
Are there free repair slots on {day}? My {product} is in pieces.
A {product} with a loose screw, to be repaired on {day}.
I'm bringing a {product} on {day} to have it repaired. Please note it down.
Would it be OK to hand in my {product} on {day} for fixing?
Let's get that {product} repaired on {day}.
I can't live without my {product} and it's broken. {day}, please, for the repair.
Enter a repair for {day} under {name}, item: {product}.
Plan my {product} repair for {day}.
Next {day} I'd like my {product} to be repaired.
The button of my {product} is stuck. Repair on {day}?
Could I come over on {day} so that you fix my {product}?
What about {day} to repair the {product}? Book it.
I need a repair booked. The item is a {product} and the day is {day}.
Since {date} my {product} has not worked. I'd like it repaired on {day}.
Reserve a workshop slot on {day}, it's about a {product} that quit.
"""

SET_REMINDER = """
Remind me to {text} at {time}.
At {time}, remind me to {text}.
Set a reminder for {time}: {text}
I have to {text} at {time}, don't let me forget.
Could you remind me at {time} that I must {text}?
Please make a note that I should {text} at {time}, and ring me.
Ping me at {time} to {text}
I always forget to {text}. Nudge me at {time}?
Give me a reminder at {time} so I {text}.
{time}: {text}. Set that as a reminder.
Wake me up with a reminder at {time}, I need to {text}.
Put in an alert for {time}, the text is "{text}".
Reminder: {text}, {time}.
Can you set an alarm for {time} with the note "{text}"?
I need to remember to {text}, say at {time}.
It would be great if you could tell me to {text} when it's {time}.
Let me know when it is {time}, because I have to {text}.
Don't forget to remind me: {text} at {time}.
My head is like a sieve. Remind me at {time} to {text}, please.
Add a reminder, "{text}", at {time}.
Would you please remind me to {text}? {time} is good.
When it's {time}, say that I need to {text}.
Schedule a reminder at {time} to {text}.
I promised {name} to {text}. Remind me at {time}.
Help me remember: {text} at {time}.
remind me {time} {text}
Set me a reminder to {text}, time {time}.
Make sure I {text} at {time} by sending me a reminder.
I want to be reminded at {time} to {text}.
Call out at {time} so that I {text}.
A reminder for later, {time}: {text}.
Poke me at {time}, otherwise I won't {text}.
Tell me at {time} to {text}.
Could I get a reminder to {text} around {time}?
Please save this reminder: "{text}" at {time}.
Create a reminder that says "{text}" for {time}.
Someone has to remind me to {text} at {time}, and that's you.
I'd be lost without notes. {text} at {time}, please remind me.
Keep it in mind for me: at {time} I want to {text}.
Note for {time}: {text}. Remind me then.
Buzz me at {time}, I should {text}.
At {time} sharp I have to {text}; set a reminder.
So I don't forget to {text}, remind me at {time}.
Send me a reminder to {text} when the clock says {time}.
I've got to {text} at {time}, can you jog my memory?
Alert me at {time}: {text}.
Could you give me a shout at {time} to {text}?
The plan is to {text} at {time}. Remind me, would you?
Drop me a note at {time} to {text}.
Will you remind me to {text} at {time}?
You should remind me to {text} by {time}.
Kindly set a reminder at {time} with the text "{text}".
I'm too busy to think of it, so remind me at {time} to {text}.
My doctor said I must {text} at {time}. Please set a reminder.
Reminder please! I have to {text}. {time}.
Every time I forget to {text}. Today, remind me at {time}.
Put "{text}" on my reminders for {time}.
Program a reminder for me: {time}, {text}.
It's important that I {text} at {time}. Remind me of it.
I will {text} at {time} if you remind me.
Write down a reminder to {text} for {time}.
Remember for me, {time}, {text}.
Before I forget: remind me to {text} at {time}.
A little reminder at {time} would help, I must {text}.
Hey, reminder for {time}. I need to {text}.
Could you see to it that I {text} at {time}? A reminder will do.
Set the reminder "{text}" to go off at {time}.
Let the reminder ring at {time}, saying: {text}.
I'm asking you to remind me at {time} that I wanted to {text}.
Beep at {time} please, I should {text}.
It's easy to lose track of time, so remind me at {time}: {text}.
I'd like a reminder: {text}. When? {time}.
Ring a bell at {time}, it will be time to {text}.
Don't let {time} go by without telling me to {text}.
Make a reminder ({time}) to {text}.
I swore to {text} at {time}. Help me keep my word with a reminder.
{text} - {time} - reminder
At {time} give me a nudge, because I need to {text}.
Would a reminder at {time} be possible? I'd have to {text}.
Mark {time} for me: I'm supposed to {text}. Remind me.
I am so forgetful. I have to {text}; please tell me at {time}.
Notify me at {time}: time to {text}!
"""
