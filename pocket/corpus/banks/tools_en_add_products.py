"""More English requests about products: stock, price, repair; and reminders."""

from __future__ import annotations

CHECK_STOCK = """
Is the {product} in stock?
Is a {product} in stock right now?
Have you got the {product} in stock?
Please check if you have the {product} in stock.
Can you check the stock of the {product}?
Stock check for the {product}, please.
How many of the {product} are in stock?
I want to know if the {product} is in stock.
Is the {product} back in stock?
When I last came, the {product} was out of stock. Is it in now?
{product} in stock now?
Is the {product} out of stock?
What's your stock of the {product}?
Do you have a {product}?
Do you have any {product} at all?
Do you still have a {product}?
Do you still have the {product} on the shelf?
Have you still got a {product} for me?
Have you got a {product}?
Have you any {product} left?
Got any {product} left?
Is there any {product} left in the shop?
Are there any of the {product} left?
Is even one {product} left?
How many {product} pieces are left?
How many of the {product} have you got left?
How many are there of the {product}?
How many of the {product} can I have?
Count the {product} items on your shelf, please.
Please count how many of the {product} you have.
Is the {product} available now?
Is the {product} available at the moment?
Is the {product} still available?
Is a {product} available today?
Are there any {product} items available?
Let me know if a {product} is available.
Please check the availability of the {product}.
Availability of the {product}, please?
The {product}, is it available?
Can I buy a {product} today, or are they all gone?
Are they all gone, or is there a {product} left?
Is the {product} gone?
Is the {product} sold out already?
Have you sold out of the {product}?
The {product} is not sold out, is it?
Did you run out of the {product}?
Have you run out of the {product}?
Are you out of {product} items?
Are you running low on the {product}?
Is there a {product} in the warehouse?
Could you look in the warehouse for a {product}?
Look on the shelves for a {product}, please.
Is there still one {product} on the shelf?
Do you carry the {product}?
Does your shop carry a {product}?
Do you stock the {product}?
I'd like to buy a {product}. Do you have any?
I need a {product} by {day}. Do you have one?
{name} is looking for a {product}. Do you have one in stock?
We need two of the {product}. Do you have that many?
Do you have enough of the {product} for a whole class?
Have you got more than one {product}?
Did the new {product} arrive in the shop yet? Is there one left?
Can I come and collect a {product}, or is it sold out?
Has the {product} come back in?
"""

GET_PRICE = """
What is the price of the {product}?
What's the price of a {product}?
What's your price for a {product}?
Could you tell me the price of the {product}?
Can you give me the price of the {product}?
I need the price of the {product}.
I want to know the price of a {product}.
Please check the price of the {product}.
Check price: {product}
Look up the price of a {product}, please.
The {product}, what's its price?
The price for the {product}, please.
Price for one {product}?
{product} price?
What price is the {product}?
Which price does the {product} have?
Do you know the price of the {product}?
I forgot the price of the {product}. What was it?
There is no price on the {product}. What does it cost?
The price tag is missing on the {product}. How much is it?
I can't read the price tag of the {product}.
Is the price of the {product} high?
{name} asks for the price of the {product}.
How much does the {product} cost?
How much does a {product} cost at your shop?
How much would a {product} cost me?
How much is one {product}?
How much is a {product} in euros?
How much for the {product}?
how much {product}
How much do you want for the {product}?
How much do you charge for the {product}?
How much do I pay for the {product}?
How much do I have to pay for a {product}?
How much will I pay if I take the {product}?
How much must I spend to get a {product}?
How much money is the {product}?
How much money do you ask for a {product}?
How much are you asking for the {product}?
Tell me how much the {product} is.
Can you tell me how much a {product} costs?
I'd like to know how much the {product} costs.
I wonder how much a {product} would be.
Do you know how much the {product} is?
What does a {product} cost?
What would a {product} cost?
What will the {product} cost me?
Can you tell me what the {product} costs?
Please tell me the cost of a {product}.
What is the cost of the {product}?
Cost of the {product}, please?
What do you sell the {product} for?
What is the {product} selling for?
For what price can I buy the {product}?
What do I have to pay for the {product}?
What must I pay for a {product}?
How many euros do you want for a {product}?
How many euros does the {product} cost?
How many euros would I pay for the {product}?
Does the {product} cost more than thirty euros?
Does a {product} cost a lot?
Is the {product} cheap?
How expensive is the {product}?
How expensive would a {product} be?
Please quote me the {product}.
I'd like a quote for the {product}.
"""

BOOK_REPAIR = """
Please repair my {product} on {day}.
Can you repair my {product} on {day}?
Could you repair a {product} on {day}?
I'd like you to repair my {product} on {day}.
I want my {product} repaired on {day}.
I need my {product} repaired, can I come on {day}?
Could my {product} be repaired on {day}?
My {product} needs to be repaired. Is {day} possible?
My {product} needs a repair. {day}, please.
Repair my {product}, {day}
{day}, repair of my {product}.
A repair for my {product} on {day}, please.
I'd like to book a repair for my {product} on {day}.
I want to book a repair on {day}, it's for my {product}.
Can I book a repair of the {product} for {day}?
Book a {product} repair on {day}.
Please book the repair of my {product} for {day}.
Book {day} for the repair of a {product}.
Book my {product} in for repair on {day}.
Please schedule my {product} for repair on {day}.
Can we schedule a repair of the {product} on {day}?
I'd like to schedule {day} to have my {product} fixed.
Arrange the repair of my {product} for {day}, please.
Can you arrange a repair for {day}? My {product} is broken.
I need a repair appointment for my {product} on {day}.
Could I get an appointment on {day} for a broken {product}?
Appointment on {day}, please, my {product} must be repaired.
Please give me a repair slot on {day} for the {product}.
Do you have a repair slot for my {product} on {day}?
Is there a free slot in the workshop on {day} for my {product}?
Can the workshop take my {product} on {day}?
Can your workshop fix a {product} on {day}?
I'd bring my {product} to the workshop on {day}.
Please put my {product} down for the workshop on {day}.
Put {day} down for repairing my {product}.
Can I bring in my {product} on {day} to have it fixed?
I'll bring my broken {product} on {day}, please fix it.
Can I drop off my {product} on {day} for a repair?
On {day} I will drop off my {product} for repair.
Can I hand in my broken {product} on {day}?
Could someone fix my {product} on {day}?
Can you fix my {product} on {day}?
I need someone to fix a {product} on {day}.
I'd like my {product} fixed on {day}.
I want to have my {product} fixed this {day}.
Please mend my {product} on {day}.
Could you mend my {product} on {day}?
I'd like to have the {product} mended on {day}.
My {product} broke. Can it be mended on {day}?
My {product} is broken, is {day} okay for a repair?
The {product} is broken and I'm free on {day} for a repair.
My {product} doesn't work any more. Repair it on {day}, please.
My {product} stopped working, can I come in on {day}?
The {product} won't turn on. Can your workshop see it on {day}?
My {product} does not turn on. Book me in for {day}, please.
My {product} makes a noise. I'd like a repair on {day}.
{name} dropped my {product}. Can you repair it on {day}?
I dropped the {product}, please book a repair for {day}.
Can a technician look at my {product} on {day}?
I need a technician for my {product} on {day}.
Could your technician repair the {product} on {day}?
Please reserve {day} for my {product}, it needs fixing.
Reserve a repair on {day} for my {product}.
The {product} leaks. Could you fix it on {day}?
Would {day} be good to bring in my {product} for repair?
"""

SET_REMINDER = """
Please remind me at {time} to {text}.
Please remind me to {text} at {time}.
Can you remind me to {text} at {time}?
Can you remind me at {time} that I have to {text}?
Could you please remind me to {text}? At {time}.
I want you to remind me at {time} to {text}.
I need you to remind me to {text} at {time}.
I'd like you to remind me to {text} at {time}.
Remind me that I have to {text} at {time}.
Remind me at {time}: {text}.
Remind me later, {time}, {text}
{time}, remind me to {text}
Remind me about this at {time}: {text}.
Would you remind me at {time} to {text}?
I must {text} at {time}, please remind me.
I have to {text}. Remind me at {time}.
I need to {text} at {time}, so remind me.
I should {text} at {time}. Can you remind me?
I want to {text} at {time}. Please remind me then.
Please set a reminder for {time} to {text}.
Can you set a reminder to {text} at {time}?
Could you set a reminder for me at {time}? I have to {text}.
I want to set a reminder: {text} at {time}.
I'd like to set a reminder for {time} to {text}.
Set a reminder to {text} at {time}.
Set a reminder at {time}, I need to {text}.
Set my reminder for {time}, "{text}".
Set an alarm at {time} to {text}.
Set an alarm for {time}, because I must {text}.
I need an alarm at {time} so that I {text}.
Please set an alert for {time}: {text}.
An alert at {time}, please, I have to {text}.
I need a reminder at {time} to {text}.
I need a reminder to {text} at {time}.
I would like a reminder at {time}: {text}.
Could I have a reminder at {time} to {text}?
Give me a reminder to {text} at {time}, please.
Please send me a reminder at {time} to {text}.
Send a reminder at {time}, the text is {text}.
Create a reminder for {time}: {text}.
Please create a reminder to {text} at {time}.
Add a reminder for {time} to {text}.
Can you add a reminder to {text} at {time}?
Make a reminder for {time}, I have to {text}.
Save a reminder for {time}: {text}.
Reminder at {time}: {text}
Reminder for {time}, {text}
reminder {time} {text} pls
New reminder, {time}: {text}.
Don't let me forget to {text} at {time}.
Please don't let me forget: {text}, {time}.
I must not forget to {text} at {time}.
I'm afraid I'll forget to {text}. Remind me at {time}, please.
I often forget to {text}, so please tell me at {time}.
So that I don't forget: at {time} I have to {text}.
Help me remember to {text} at {time}.
I have to remember to {text} at {time}.
Can you help me remember that at {time} I must {text}?
At {time}, tell me to {text}.
Please tell me to {text} at {time}.
Could you tell me at {time} that it's time to {text}?
Let me know at {time} that I have to {text}.
Notify me at {time} to {text}.
Please notify me to {text} at {time}.
Ping me to {text} at {time}, please.
Nudge me at {time} to {text}.
Please make a note for {time}: {text}. And remind me.
I told {name} I would {text}. Please remind me at {time}.
"""
