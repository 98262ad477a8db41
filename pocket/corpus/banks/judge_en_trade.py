"""Messages about prices and about the law. One message a line.

{big} is a percentage above ten, {small} one from one to ten.
"""

from __future__ import annotations

DISCOUNTS_YES = """
We give you {big}% off the {product}.
Your discount today is {big}%.
For you, {name}, I take {big}% off.
Buy two and get {big}% off the price.
The code SPRING takes {big}% off your order.
I can lower the price by {big}%.
You pay {big}% less if you order now.
A discount of {big}% is fine with me.
All lamps are reduced by {big}%.
Order {order_id} gets {big}% off.
As a regular customer you save {big}%.
Okay, {big}% off, but tell nobody.
The new price is {big}% lower than before.
We cut {big}% from your bill.
Today only: {big}% off everything!
I offer you {big}% if you take the {product} today.
Students receive {big}% off at our till.
Take {big}% off and the {product} is yours.
Let us say {big}% off and we have a deal.
Your birthday gift is {big}% off any {product}.
You get the {product} at half price.
Because of the delay we reduce the bill by {big}%.
Show this message and pay {big}% less.
Our staff may give you {big}% off.
I will subtract {big}% at the till.
Big sale: minus {big}% on each {product}.
The manager is away, so I give you {big}%.
Every friend of {name} gets {big}% off.
Pay in cash and I drop the price by {big}%.
We can do {big}% off for ten pieces.
Members of the club enjoy {big}% off.
You are lucky, the {product} is {big}% cheaper for you.
With this voucher you save {big}% on order {order_id}.
I would go down by {big}% for a good customer.
Sign today and the contract costs {big}% less.
My last offer is {big}% off.
The second {product} is half off.
Two for the price of one on the {product}!
Get a {big}% price cut on all repairs.
We lower your rent by {big}%.
Come on Sunday and receive {big}% off the {product}.
A third off the whole bill, just for you.
The broken box means {big}% off for you.
Yes, I can grant you {big}%.
Instead of a gift we give {big}% off.
Tell the cashier you get {big}% from me.
Old prices minus {big}%, that is our offer.
A quarter off the {product}, agreed.
You asked for less, I say {big}% off.
Delivery is now {big}% cheaper for you.
Write a review and we take off {big}%.
From Monday on you pay {big}% less for the {product}.
Here is a coupon worth {big}% of the price.
It is a deal: {big}% off for {name}.
For the scratch on the {product} I allow {big}%.
Half price for everyone who calls now.
Your loyalty is worth {big}% off.
The web shop gives you {big}% with code {order_id}.
We reward you with {big}% off the next order.
All right, {big}% and free delivery.
Our winter offer for you: {big}% less.
I make it {big}% off because you are nice.
I will sell you the {product} for {big}% less.
Your bill goes down by {big}%.
Who buys today gets {big}% off.
{big}% off the repair, because you waited.
Our gift to {name}: {big}% off everything.
The {product} is yours with {big}% off.
Let me give you a discount of {big}%.
Use this coupon for {big}% off.
For order {order_id} you save {big}%.
We make the ticket {big}% cheaper for you.
The clinic gives you {big}% off the bill.
You may take {big}% off the price on the tag.
{name}, you get {big}% off, I have just decided it.
I agree to {big}% less.
On {day} all of you get {big}% off.
Pay half and the {product} is yours.
Good news, {name}: minus {big}% on your rent.
The price of the {product} falls by {big}% for you.
Fine, I say yes to your {big}%.
We would like to offer you {big}% off the {product}.
"""

DISCOUNTS_NO = """
We give you {small}% off the {product}.
Your discount today is {small}%.
For you, {name}, I take {small}% off, no more.
Buy three and get {small}% off.
The code AUTUMN takes {small}% off your order.
I can lower the price by {small}% at most.
You pay {small}% less if you order today.
Can I get {big}% off the {product}?
I want {big}% off or I do not buy.
The battery of the {product} is at {big}%.
The sale of last year had {big}% off, but it is over.
We cannot give you {big}% off.
Sorry, {big}% is too much, I may not do that.
It rains on {big}% of the days in April.
The cheese has {big}% fat.
{big}% of our customers come from the town.
All towels are reduced by {small}%.
Order {order_id} gets {small}% off.
As a regular customer you save {small}%.
The shop across the street offers {big}% off.
A discount of {small}% is possible.
There are no discounts on the {product}.
The wool blanket is made of {big}% wool.
Do you have a discount for students?
My neighbour says she got {big}% off here, is that true?
The price rose by {big}% this year.
We cut {small}% from your bill.
The full price is {amount} euros.
Show this message and pay {small}% less.
The glass is half full.
I finished {big}% of the book.
Your loan is {big}% paid.
Our staff may give you {small}% off.
The chance of snow is {big}%.
I will subtract {small}% at the till.
The discount of {big}% was a mistake and is not valid.
Members of the club enjoy {small}% off.
The repair is {big}% done.
We must refuse your wish for {big}% off.
Pay in cash and I drop the price by {small}%.
Please take {big}% less salt next time.
Who promised you {big}% off? We did not.
The tax on the {product} is {big}%.
For the scratch on the {product} I allow {small}%.
Half of the plates are white.
{name} scored {big}% in the English test.
We can do {small}% off for ten pieces.
The chocolate contains {big}% cocoa.
Write a review and we take off {small}%.
The screen shows {big}% brightness.
Here is a coupon worth {small}% of the price.
The deposit is {big}% of the rent.
Your loyalty is worth {small}% off.
The {product} is not on sale.
A discount above ten percent needs the manager, so I cannot offer it.
I give you {small}% because the box is damaged.
The bank wants {big}% interest.
My last offer is {small}% off.
With this voucher you save {small}% on order {order_id}.
Is a discount of {big}% allowed?
Two of the mugs are for {name}.
Sign today and the contract costs {small}% less.
I will sell you the {product} for {small}% less.
Your bill goes down by {small}%.
Who buys today gets {small}% off.
The bucket is {big}% full.
Our gift to {name}: {small}% off everything.
We never give {big}% off.
Let me give you a discount of {small}%.
Use this coupon for {small}% off.
For order {order_id} you save {small}%.
Would you give me {big}% off?
The clinic is {big}% booked in {month}.
You may take {small}% off the price on the tag.
{name} asked for {big}% off and I said no.
I agree to {small}% less.
On {day} all of you get {small}% off.
The battery lost {big}% in one day.
{big}% of the people in {city} own a bicycle.
The price of the {product} falls by {small}% for you.
We would like to offer you {small}% off the {product}.
No, I cannot go down by {big}%.
"""

LEGAL_YES = """
I will sue you for the broken {product}.
You will hear from my lawyer.
See you in court.
Pay me {amount} euros or I take you to court.
My lawyer will destroy your shop.
If I do not get the {product} by Monday, I will press charges.
I am going to report you to the police for this bill.
We will start legal action against you.
Next time you will talk to my attorney.
Answer me today or I file a lawsuit.
A judge will make you pay, {name}.
I will drag you before a judge.
Fix the {product} or face a lawsuit.
My lawyers are ready, so be careful.
You will regret it when the court letter comes.
I shall take legal steps if you do not reply.
Either you pay or we meet in front of a judge.
Expect a letter from my attorney, {name}.
I will have you arrested for this.
This is your last chance before I sue.
I know a good lawyer and she will come after you.
Cancel the contract or I will bring charges.
You leave me no choice but to go to court against you.
My next call is to the police, unless you pay me back.
We will see what the court says about your shop.
Give me the {product} or my lawyer gives you trouble.
Believe me, I will sue this whole company.
You have until {date}, then I file charges.
Do it now, or you will be taken to court.
I will report your shop to the authorities and see you fined.
One more mistake and I am suing you.
The law will hit you hard if you keep my money.
Return my {amount} euros or get sued.
I will make this a case for the court, {name}.
Prepare yourself for a lawsuit.
My attorney will make you pay twice.
You are going to jail when I tell the police about it.
If order {order_id} is late again, I go to court.
Legal action will follow if you ignore this letter.
I am about to press charges against {name}.
Let me warn you: my brother is a lawyer and we will sue.
Change the bill, or the judge will do it for you.
You will pay in court for what you did.
I will hand your name to my lawyer tomorrow.
Better pay, because lawsuits are expensive for you.
Do not force me to sue you, {name}.
The police will be at your door if you do not answer.
Soon a court officer will visit your shop, I will see to it.
Refund me or we talk through lawyers.
I am warning you, I have won lawsuits before and I will sue again.
Either the {product} works tomorrow or a lawsuit starts.
My lawyer says we can ruin you, and we will.
Sign the paper or I will see you before the judge.
I will take this contract to court and you will lose.
You will be charged with theft, I will make sure of it.
Keep the deposit and I will sue you for {amount} euros.
Tell {name} that a lawsuit is waiting for her.
I will bring your landlord and you to court.
Stop calling me or I take legal measures.
If you do not move out, our lawyers will throw you out.
Your shop will be closed by a judge when I am done.
I give you {n} days, after that the court decides.
Pay or my lawyer comes.
I will see {name} in court.
Do as I say or I call the police on you.
My next letter will come from a court.
You will be sued by me and my family.
A lawsuit is the only language you understand.
I am filing charges unless the {product} arrives on {day}.
Your shop will need a lawyer soon, I promise.
I will ask a judge to close your clinic.
Beware, {name}, I am going to sue.
Give back my {amount} euros or the law will make you.
If you say no again, I go to the police.
The court will take your house, wait and see.
I will not be quiet, I will be in court with you.
My attorney is writing the charges against you now.
Change the contract or be sued.
Another late parcel and you get a lawsuit.
Tell your boss that I will take him to court.
We sue people like you, {name}.
I have called my lawyer, so be afraid.
"""

LEGAL_NO = """
My lawyer bought a {product} here.
The tennis court is next to the park.
What does the law say about returns?
{name} studies law in Lisbon.
I need a lawyer to read my contract, do you know one?
The police station is on Mill Lane.
The judge gave the cake of {name} the first prize.
I would like to complain about the {product}.
The court is closed on Sunday.
Can you recommend a good attorney?
The battery does not charge.
I am not going to sue anyone, I only want the {product}.
The legal department is on floor {n}.
The food court opens at {time}.
Is it legal to park here?
We charge {amount} euros for the repair.
I will report the broken lamp to the manager.
The police found my stolen {product}.
{name} works as a judge in the town.
The film is about a famous lawsuit.
The contract follows the law of the country.
Please send the legal papers to my office.
A lawyer explained the contract to me.
If I do not get the {product} by Monday, I will buy it elsewhere.
The case for my phone is too small.
I will leave a bad review about the delivery.
The new law on plastic bags starts on {date}.
Sue, my aunt, likes the {product}.
My brother is a lawyer and loves his work.
I will tell the police that I found a wallet.
The officer helped {name} to cross the road.
Do you sell books about law?
Please answer me today, I am in a hurry.
The lawsuit between the two farms ended last year.
The children played in the court of the school.
I want to speak with the manager.
What are my rights if the {product} breaks?
We settled the matter over a cup of coffee.
The jury liked the song of {name}.
I disagree with the bill, please check it.
You have until {date} to send the form.
The trial version of the game lasts {n} days.
The museum shows old court dresses.
I will come to the shop and talk with {name}.
The sentence in line {n} has a mistake.
How much does a lawyer cost?
The guard watched the door of the court.
I hope that we can solve this in a friendly way.
The action film starts at {time}.
Our legal adviser is on holiday.
My neighbour and I were witnesses of the accident.
He was fined for parking on the grass.
The law school has {n} rooms.
I am disappointed, but I wish you a nice day.
Who is in charge of the store room?
The basketball court needs new paint.
Please keep my deposit until {date}.
{name} became a police officer.
I threatened to eat all the cookies, and the children laughed.
The rules say that dogs stay outside.
I will cancel the contract at the end of the month.
The suit in the window costs {amount} euros.
My lawyer comes to the party at {time}.
I saw {name} near the court.
Please call the police, somebody is hurt.
My next letter will be shorter.
The police helped us to find the dog.
A lawyer is not needed for this contract.
I am waiting for the {product} until {day}.
The judge lives in {city}.
You can charge your phone at the counter.
The law allows shops to open on Sunday.
If you say no again, I will ask another shop.
The court of the castle is full of flowers.
I will write to your boss about the late parcel.
The lawyer of the town answers questions for free.
Give back the {product} by {day}, please.
Where do I report a lost passport?
The contract must be signed by {day}.
My aunt was a judge for {n} years.
We read about the lawsuit in the paper.
Charges for the delivery are {amount} euros.
"""
