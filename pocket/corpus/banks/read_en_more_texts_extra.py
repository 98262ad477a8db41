"""More English sentences beside the facts: near misses, fillers, headings, layouts.

The form is that of ``read_en_texts_extra``.
"""

from __future__ import annotations

NEAR_MISSES = {
    "name": """
Our founder was {v}.
The shop was founded by {v}.
The mayor of the town is {v}.
The new trainee is called {v}.
{v} drives the second van.
The shelves were built by {v}.
Our neighbour {v} feeds the birds.
The music is played by {v}.
The map was drawn by {v}.
{v} is on holiday at the moment.
The prize was handed over by {v}.
Last year the team was led by {v}.
The cook in the canteen is {v}.
{v} has left the team and works elsewhere.
""",
    "money": """
A day in the car park costs {v}.
A taxi from the station is {v}.
A key that gets lost costs {v}.
Lunch in the canteen is {v}.
The club fee is {v} a year.
The town gave {v} for the new trees.
Whoever breaks a window pays {v}.
A second reminder is charged at {v}.
The winner of the raffle gets {v}.
A raffle ticket is {v}.
We collected {v} for the animal home.
Our gift card is worth {v}.
Gift wrap costs {v}.
A cup of tea in the canteen is {v}.
""",
    "date": """
The team party is on {v}.
The brass band plays on {v}.
We clean the windows on {v}.
The street market takes place on {v}.
Raffle tickets are sold on {v}.
The bus did not run on {v}.
Our website was down on {v}.
The photo was taken on {v}.
The new trainee joined us on {v}.
The next town meeting is on {v}.
The invoice was printed on {v}.
A film is shown in the square on {v}.
The bins are emptied on {v}.
On {v} the choir sings in the square.
""",
    "clock": """
The cloakroom opens at {v}.
The canteen serves lunch at {v}.
The night guard comes at {v}.
The first bus goes at {v}.
The next tram leaves at {v}.
The phone desk is staffed from {v} on.
The church bell rings at {v}.
The sun goes down at {v}.
The radio show is on at {v}.
Tea is served in the canteen at {v}.
The staff take their break at {v}.
The shop opens its doors at {v}.
We open at {v}.
The car park opens at {v}.
""",
    "phone": """
Our fax number: {v}.
Send faxes to {v}.
For a taxi, ring {v}.
The town hall's number is {v}.
Night emergencies: {v}.
The fire brigade is on {v}.
The line for lost cards is {v}.
The old number, {v}, does not work any more.
Our suppliers use {v}.
Journalists dial {v}.
The raffle line is {v}.
Send a text to {v} to win a prize.
To book a taxi, dial {v}.
The weather line is {v}.
""",
    "product": """
Next season the {v} will be on offer.
The {v} on the poster is only a photo.
The raffle prize is the {v}.
In the next catalogue you find the {v}.
We no longer sell the {v}.
The {v} in the canteen belongs to the staff.
Our neighbours sell the {v} too.
Last season's best seller was the {v}.
The advert on the bus shows the {v}.
Club members can win the {v}.
A magazine has tested the {v}.
A child lost the {v} in the yard.
The {v} by the door is there for show.
The {v} on the wall is a piece of art.
""",
    "code": """
The invoice has the number {v}.
Invoice no. {v}.
Your customer number is {v}.
The ticket at the help desk is {v}.
The tracking number is {v}.
The voucher has the code {v}.
The code for the gate is {v}.
The wifi code is {v}.
The van has the plate {v}.
This page has the number {v}.
The locker is number {v}.
Our tax number is {v}.
The club card is {v}.
The bin has the number {v}.
""",
    "number": """
Our team counts {v} heads.
We have {v} bicycles for the staff.
The car park has {v} places.
The parcel weighs {v} kilos.
Our price list has {v} pages.
The shop has {v} windows.
The stairs have {v} steps.
It is {v} minutes on foot from the station.
The raffle had {v} prizes.
Bus {v} stops at the door.
The house is {v} years old.
The choir has {v} voices.
The queue was {v} people long.
The tree in the yard is {v} metres high.
""",
    "place": """
Our head office is at {v}.
Please send letters to {v}.
The car park is at {v}.
The nearest bus stop is at {v}.
You can park at {v}.
The next raffle is held at {v}.
The staff have lunch at {v}.
The cash machine is at {v}.
Our old shop was at {v}.
The street market takes place at {v}.
The toilets are at {v}.
The taxi rank is at {v}.
Complaints by letter go to {v}.
The choir sings at {v}.
""",
    "reason": """
The raffle was moved because {v}.
The concert was called off because {v}.
The market was smaller this year because {v}.
The bus is always full because {v}.
We have a new sign because {v}.
The fair was put off because {v}.
The price list is new because {v}.
We changed our logo because {v}.
The canteen has a new cook because {v}.
The car park is full because {v}.
The bench in the yard was painted because {v}.
There is no music today because {v}.
The poster was taken away because {v}.
The website looks new because {v}.
""",
    "duration": """
A refund takes {v}.
Vouchers are valid for {v}.
We store your data for {v}.
The fair lasts {v}.
We answer letters within {v}.
The road works take {v}.
The team has worked together for {v}.
The lift was out of order for {v}.
Our founder ran the shop for {v}.
The photo show goes on for {v}.
Lost keys are kept for {v}.
The trainee stays with us for {v}.
A new card takes {v} to arrive.
The club card is valid for {v}.
""",
}

# Sentences that hold nothing a question asks for.
FILLERS = {
    "any": """
We are glad that you are reading this.
Thank you for your time.
Have a lovely day.
The weather in Port Alder has been kind to us.
Please read this page to the end.
This page is printed on recycled paper.
There is nothing else to tell.
We do our best every day.
Our team is small but friendly.
Good things take time.
All is going well so far.
Everything else is as before.
No other changes are planned.
You can find pictures on our website.
Please put this paper in a safe place.
Show this page to your family.
It is a pleasure to work with you.
We like to hear from you.
Thank you for being so patient.
Our website has some more pictures.
The harbour is quiet these days.
We hope that all goes well.
You are always welcome.
Please keep a copy for yourself.
We thank everyone who helped us.
This page has no other side.
Please excuse any small mistakes.
""",
    "email": """
Thank you for your message.
It was good to hear from you.
Please excuse the trouble.
We are sorry that you had to wait.
Just reply to this message if you like.
You do not need to print this e-mail.
We hope to see you again soon.
Our packing team does its best.
Your file is complete.
""",
    "delivery": """
Please open the box with care.
Do not turn the box upside down.
The box is made of recycled paper.
Keep the box dry.
Please sign for the goods.
Look at the box before you sign.
The driver is happy to carry it inside.
Empty boxes can be given to the driver.
Nothing else is in the box.
""",
    "repair": """
A second test went well too.
The item was tested and cleaned.
We put the old part in a bag.
No screws were left over.
The work took less time than planned.
Please keep it dry.
Please do not open the case yourself.
We found no other damage.
It looks like new.
""",
    "story": """
The sun was shining that day.
The street was full of people.
The neighbours were watching from the window.
The dog barked at everything.
The clerk told a good joke.
Everyone was in a good mood.
The children laughed a lot.
Nobody said a word.
It was a day like any other.
""",
    "notice": """
We are sorry for the noise.
Please excuse the dust.
We thank all our customers.
Please do not leave bicycles in front of the door.
You can still visit the online shop.
Please share this with your neighbours.
We are sorry and ask for your understanding.
We hope to see you soon.
Children and dogs are always welcome.
""",
    "leaflet": """
Everyone is welcome.
Beginners are welcome too.
You do not need any experience.
You do not need to bring tools.
We have tea, coffee and biscuits.
Please bring an old shirt.
You will learn a lot and have fun.
Our teachers are friendly and patient.
Bring a friend along.
""",
    "contract": """
Each party gets a copy.
Both parties have read this text.
There are no other agreements.
Changes are valid only in writing.
The client takes good care of the item.
The client may not lend the item to others.
The law of the land applies to all the rest.
The annex holds a list of all parts.
If one point is not valid, the rest stays valid.
""",
    "clinic": """
Please rest and drink a lot of water.
Please keep warm.
Eat light food and avoid alcohol.
Do not forget your health card.
Please wait until your name is called.
Please wear a mask in the waiting room.
Keep the tablets away from children.
There is nothing to worry about.
A short walk every day will help.
""",
}

HEADINGS = {
    "email": "Hello from Finch & Alder|Your order with us|A message for you|Customer service|"
    "News from the shop|Re: your order|Finch & Alder, customer desk|About your order",
    "delivery": "Delivery note|FINCH & ALDER|Goods on their way|Delivery paper|Parcel slip|"
    "Note for the parcel|Your delivery|Shipping note",
    "repair": "Repair report|Workshop report|REPAIR SHEET|From the workshop|Report on the repair|"
    "Finch & Alder repairs|Workshop note|Your repair",
    "story": "A parcel and its story|Tales from the shop|What happened in Port Alder|"
    "A customer story|The story of an order|Seen at the counter|One day in the shop|STORY",
    "notice": "Notice|PLEASE NOTE|Dear customers|Important notice|CLOSED|A note at the door|"
    "Notice to our customers|For everyone in Port Alder",
    "leaflet": "Evening course|Come and learn|Learn with us|NEW COURSE|Course for beginners|"
    "Finch & Alder evenings|Join our course|Repair it yourself",
    "contract": "CONTRACT|Contract of hire|Hire agreement|AGREEMENT|Terms|"
    "Agreement between owner and client|Contract for a hire|Hire terms",
    "clinic": "Port Alder Clinic|CLINIC NOTE|For our patient|Note from the clinic|Your treatment|"
    "Clinic, front desk|For your visit|Patient note",
}

LAYOUTS = """
{question} Here is the text:\\n\\n{text}
Text: "{text}"\\n\\nQuestion: {question}
Please read this text.\\n\\n{text}\\n\\nQuestion: {question}
Read the text below. {question}\\n\\n{text}
Answer the question from the text.\\n\\nText: {text}\\n\\nQuestion: {question}
This is the text:\\n{text}\\n\\nThis is the question:\\n{question}
Q: {question}\\nText: {text}\\nA:
{text}\\n\\nQ: {question}
{text}\\n\\nQuestion: {question}
{question}\\n\\n---\\n\\n{text}
I have a question about this text: {question}\\n\\n{text}
Look at this document:\\n\\n{text}\\n\\n{question}
Use only this text to answer.\\n\\n{text}\\n\\n{question}
[{text}]\\n{question}
"""
