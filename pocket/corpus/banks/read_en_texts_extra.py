"""English sentences beside the facts: near misses, fillers, reasons, headings.

A near miss holds a value of the type that a question asks for, but says
something that no question asks for.
"""

from __future__ import annotations

NEAR_MISSES = {
    "name": """
The photo on the wall was taken by {v}.
Our driver this week is {v}.
{v} won last month's raffle.
The van was driven by {v}.
We welcome {v}, who joins the team next year.
{v} painted the sign above our door.
The cake in the canteen was baked by {v}.
The building belongs to {v}.
Last year's prize went to {v}.
The garden is watered by {v}.
The opening speech was given by {v}.
The plants were a gift from {v}.
{v} cleans the windows once a month.
The street was named after {v}.
""",
    "money": """
The raffle raised {v} for the school.
Parking next door costs {v}.
The first prize in the raffle is a voucher of {v}.
Coffee and cake in the cafe are {v}.
Gift cards are sold from {v}.
A lost parking ticket costs {v}.
Those who pay late are charged {v} more.
We gave {v} to the town library.
A bus ticket from the station is {v}.
Members of our club pay {v} a year.
The fine for a broken key is {v}.
Orders above {v} get a small present.
A reminder letter costs {v}.
A paper copy of the invoice is {v}.
""",
    "date": """
This text was printed on {v}.
Our price list was last changed on {v}.
The next market in town is on {v}.
We take stock on {v}.
The town fair is on {v}.
Our last letter was dated {v}.
On {v} there is live music in the square.
The school holidays were announced on {v}.
The new catalogue comes out on {v}.
The raffle is drawn on {v}.
The street was cleaned on {v}.
We wrote to the town hall on {v}.
The website was renewed on {v}.
On {v} the mayor will visit us.
""",
    "clock": """
The shop opens at {v}.
Our doors open at {v}.
The bus leaves at {v}.
Lunch break is at {v}.
The first train arrives at {v}.
Coffee is ready at {v}.
The post is emptied at {v}.
The lights in the yard go on at {v}.
You can come in from {v} on.
The baker next door opens at {v}.
The gate of the car park opens at {v}.
Opening time: {v}.
The last bus goes at {v}.
The cleaners come at {v}.
""",
    "phone": """
Our fax is {v}.
Faxes go to {v}.
For taxis, dial {v}.
In an emergency at night, dial {v}.
The lost property office is on {v}.
Send a text message to {v} to join the raffle.
The fax number is {v}.
The bus company can be reached on {v}.
The car park guard has the number {v}.
Fax: {v}.
To report a broken street lamp, dial {v}.
The number {v} is no longer in use.
Suppliers only: {v}.
For the press office, use {v}.
""",
    "product": """
The {v} in the window is not for sale.
A free {v} goes to the winner of the raffle.
This week the {v} is on offer for everyone.
The {v} from the advert is sold out.
Our best seller this year is the {v}.
New in the catalogue: the {v}.
The {v} on the cover of the catalogue was drawn by a child.
Ask to see the {v} in our show room.
The {v} will be on the shelf next season.
Someone left the {v} on the bus.
The {v} at the entrance is only for show.
Members get a voucher for the {v}.
The next test in our magazine is about the {v}.
The prize is the {v}.
""",
    "code": """
The invoice number is {v}.
Invoice: {v}.
The customer card is {v}.
Your ticket has the number {v}.
Voucher code: {v}.
The van carries the plate {v}.
The parcel label says {v}.
Locker code: {v}.
The file was scanned as page {v}.
The serial number is {v}.
This form is number {v}.
The case at the help desk is {v}.
Use the code {v} at the car park.
The raffle ticket is {v}.
""",
    "number": """
Our team has {v} people.
The store has {v} parking spaces.
The box weighs {v} kilos.
The bus stops {v} times on its way.
There are {v} steps up to the door.
We have been in this street for {v} years.
The catalogue has {v} pages.
The waiting room has {v} chairs.
Our raffle has {v} winners.
The walk from the station takes {v} minutes.
The old warehouse had {v} windows.
On a busy day {v} letters reach us.
The choir in the square has {v} singers.
The form has {v} boxes to tick.
""",
    "place": """
Our new office is at {v}.
Returns are sent to {v}.
The nearest car park is at {v}.
Letters reach us at {v}.
The Christmas party was held at {v}.
The bus stops at {v}.
The old warehouse stood at {v}.
The best coffee in town is found at {v}.
Bicycles can be parked at {v}.
The market has moved to {v}.
We used to have a second shop at {v}.
The accounts team sits at {v}.
Waste paper is collected at {v}.
There is a children's corner at {v}.
""",
    "reason": """
The raffle was put off because {v}.
We have changed our paper bags because {v}.
The party was moved to the spring because {v}.
The cafe next door is popular because {v}.
Our sign was taken down because {v}.
The bus takes another road because {v}.
The catalogue is thinner this year because {v}.
We planted a tree because {v}.
The fountain is off because {v}.
The music was stopped because {v}.
The lift is slow because {v}.
The yard looks different because {v}.
We bought new chairs because {v}.
The parking place is smaller because {v}.
""",
    "duration": """
The refund takes {v}.
We keep your file for {v}.
Gift cards are valid for {v}.
An answer to a letter takes {v}.
The building works next door will last {v}.
Our sale lasted {v}.
We have been a family business for {v}.
Lost things are kept for {v}.
The trip to the sea took {v}.
The last strike lasted {v}.
The voucher can be used for {v}.
The water was off for {v}.
A new card is sent within {v}.
The photo show stays for {v}.
""",
}

# Sentences that hold nothing a question asks for.
FILLERS = {
    "any": """
Thank you for your trust.
Please keep this paper.
We wish you a pleasant day.
Port Alder is lovely at this time of year.
Please read everything with care.
We are a small team and do our best.
Thank you for reading this.
We look forward to seeing you.
Our staff will be happy to see you.
The back of this page is empty.
Please bring this page with you.
The rest is as agreed.
More can be found on our website.
Nothing else has changed.
Please tell your family as well.
We hope that this is clear.
All the rest stays as it was.
A copy stays in our files.
""",
    "email": """
I hope that you are well.
We are sorry for the trouble.
Thank you for your patience.
Feel free to reply to this message.
We are glad to have you with us.
Everything is packed in recycled paper.
""",
    "delivery": """
Please check the box for damage.
Sign on the back of this note.
Handle with care.
Keep the box until you are sure.
This side up.
The packaging can be given back to the driver.
""",
    "repair": """
All screws were tightened.
A short test went well.
The old part is in the bag.
The case has been cleaned.
No other damage was found.
Please do not use water to clean it.
""",
    "story": """
It was raining that day.
Nobody had expected it.
The children were very excited.
The clerk smiled and was very kind.
In the end, everyone had a good laugh.
The cat slept through it all.
""",
    "notice": """
We are sorry for any trouble this causes.
Please do not knock at the window.
The online shop stays open.
We look forward to seeing you again.
Please tell your neighbours.
Thank you for your understanding.
Dogs may wait outside.
""",
    "leaflet": """
Learn how to mend things at home.
No experience is needed.
All tools are there for you.
Tea and biscuits are on us.
Bring good shoes and an apron.
The group is small and friendly.
There is fresh coffee at the entrance.
""",
    "contract": """
Changes must be made in writing.
Both parties keep one copy.
The law of the country applies.
The client handles the item with care.
If one clause fails, the others stay valid.
The annex is part of this agreement.
""",
    "clinic": """
Please drink enough water.
Bring your health card.
Wash your hands at the entrance.
Rest as much as you can.
Do not drive after the visit.
Please be quiet in the waiting room.
""",
}

HEADINGS = {
    "email": "Your order|Message from Finch & Alder|News about your order",
    "delivery": "DELIVERY NOTE|Finch & Alder - delivery note|Delivery slip",
    "repair": "REPAIR REPORT|Finch & Alder workshop|Repair sheet",
    "story": "A customer tells|From our customer book|A small story",
    "notice": "NOTICE|To all customers|Please note",
    "leaflet": "EVENING COURSE|Mend it yourself!|Course at Finch & Alder",
    "contract": "HIRE CONTRACT|Terms of hire|Agreement",
    "clinic": "PORT ALDER CLINIC|Clinic note|Note for the patient",
}

# Finite clauses that follow "because". Slots: {city}, {street}, {colour}, {part}.
REASONS = {
    "email": """
the warehouse was flooded
the truck from {city} broke down
a storm closed the harbour of {city}
the maker in {city} sent the wrong colour
our packing machine was out of order
the label was unreadable
two colleagues fell ill
customs in {city} opened the box
the {colour} version was sold out
the bridge to {city} is closed
the goods were sent to {city} by mistake
a pallet fell over on {street}
the bank held the payment back
we had far more orders than usual
the {part} had to be checked again
the printer ran out of ink
the carrier lost the papers
the road from {city} is covered with snow
the supplier moved to {city}
the {colour} paint was still wet
the driver took a wrong turn near {city}
the address was incomplete
there was a strike at the port of {city}
the {part} was missing in the box
""",
    "repair": """
the {part} was broken
a {colour} wire had come loose
water had reached the {part}
the {part} was full of dust
the fuse had blown
a screw was missing from the {part}
the {part} had melted
the battery was empty
the {colour} cable was torn
sand had blocked the {part}
the {part} had been put in upside down
rust had eaten the {part}
an insect was living in the {part}
the {part} was cracked
the glue on the {part} had dried out
it had been plugged into the wrong socket
the {colour} switch was stuck
somebody had dropped it on the floor
the {part} was bent
the oil in the {part} was old
a coin was stuck in the {part}
the {part} was worn out
the seal around the {part} leaked
the {colour} light had burnt out
""",
    "story": """
it was too small for the kitchen
the {part} was missing
it smelled of fish
it was {colour} and not {colour2}
the neighbour had bought the same one
it made a noise like a train
the {part} fell off on the first day
it did not fit through the door
the cat was afraid of it
the {colour} paint came off
somebody had scratched the {part}
it was a present and nobody liked it
the {part} got far too hot
it had been meant for a cousin in {city}
it did not match the {colour} wall
a cheaper one was on sale in {city}
the instructions were in a language nobody knew
the {part} was bent
it was heavier than the table
the aunt from {city} had brought one too
it did not switch on
the {colour} stripes looked awful
it leaked all over the floor
the family was moving to {city}
""",
    "notice": """
the roof is being repaired
the floor gets a new {colour} carpet
a water pipe burst on {street}
the whole team goes to a fair in {city}
the heating has failed
{street} is being dug up
the walls are being painted {colour}
the lights are being replaced
we are counting the stock
the owner's daughter gets married in {city}
the old shelves are being taken away
the power on {street} is cut off
the fire brigade found a fault
we are moving to {street}
a tree fell on the entrance
the stairs are not safe
the team is on holiday in {city}
the new {colour} door does not fit
the building next to us is being pulled down
we are putting in a lift
the cellar on {street} is full of water
the till system is being changed
a film is being shot on {street}
the town repairs the gas pipe
""",
    "clinic": """
the left knee has been swollen for days
a cough would not go away
the right ear hurts
there is a {colour} rash on the arm
the fever came back
a fall on {street} hurt the wrist
the eyes are itching
the back hurts after a long drive from {city}
the stomach has been upset since a trip to {city}
a bee sting turned {colour}
sleeping has become hard
the old scar is {colour} again
the left foot went numb
a tooth broke on a hard biscuit
the throat is sore
the heart beats too fast at night
a dog bit the hand on {street}
the shoulder is stiff in the morning
the skin turned {colour} after a day in {city}
the glasses from {city} no longer help
a bicycle fall on {street} left a wound
the nose bleeds every morning
the head aches all day
the thumb was caught in a door
""",
    "other": """
the wind had torn it
people in {city} liked it so much
the old one was {colour} and ugly
the mayor asked for it
paper has become dear
the hall on {street} was taken
the birds had built a nest there
a school class from {city} came to see it
the children wanted it {colour}
a pump is broken
too many people live on {street} now
the neighbours had complained
it was a wish of the founder
the brass band was in {city} that week
the motor is very old
a wall had to be built
the printer in {city} gave up
the ice had damaged it
someone had painted it {colour}
the rules of the town changed
""",
}
PARTS = (
    "handle|lid|motor|switch|plug|cable|hinge|spring|filter|wheel|button|display|pump|valve|"
    "strap|zip|lock|blade|lamp holder|fan|speaker|chain|pedal|base|foot|screen|fuse|gear|belt|"
    "nozzle|frame|tray|cover|knob|leg|drawer"
).split("|")
