"""A third bank of customers' messages in English: refund, warranty, billing, return.

One message per line. The slots are those of ``extract_en_money``.
"""

from __future__ import annotations

REFUND = """
The {amount} belong to me, kindly hand them back.
I would be grateful to see my {amount} on my account again.
Would you wire the {amount} to my bank in {city}?
Wire me back what I spent on the {product}.
I want every cent of it back.
Every cent I gave you for the {product} has to be repaid.
Since I called off {order_id}, I count on repayment.
I called off the order on {date}. My payment is still with you.
You called off the delivery of the {product}, now give me my cash.
The concert was called off, so I want the price of the tickets returned.
The course fell through; please pay me the fee of {amount} back.
The {product} is no longer made, you write. Then please refund what I paid.
You ran out of the {product}, so send my payment back.
Two months on, I have neither the {product} nor my money.
No {product}, no money: please put this right with a repayment.
Give me a day on which the repayment of {amount} will come.
By which day can I count on my money for {order_id}?
How far is my refund?
What stage has the refund for {order_id} reached?
The promised repayment of {amount} is nowhere on my statement.
My statement of {date} shows no payment from you.
I look at my account daily, and the {amount} have not come back.
The clerk on the phone swore that my money was coming.
One of you promised a repayment, another knows nothing of it.
Your e-mail of {date} speaks of a refund, and I have seen none.
It was agreed that I would be paid back for the {product}.
We had agreed that you would reimburse us {amount}.
I took the {product} back to the counter, yet no money was handed to me.
You have the {product} again and I have nothing. Pay me, please.
The goods are with you since {date}, so release my refund.
Your store in {city} got the goods back, so where does my payment stay?
A coupon was sent to me, but I had asked for cash.
I will not take a coupon worth {amount}. I ask for cash.
Shop credit is not what I wanted. Pay out my {amount}.
Store credit does not help me; I want the sum on my card.
Turn my voucher of {amount} back into money, please.
Please pay out my credit of {amount}.
I have a credit with you from {order_id} and would like it paid out.
Kindly reverse the payment for {order_id}.
Please reverse the transfer of {date}.
I want the purchase price repaid.
The purchase price of the {product} has to come back to me.
Hand me back the deposit of {amount}.
My deposit for the {product} has not been paid back.
The deposit on the bottles was not repaid to me in {city}.
You owe me the postage of {amount}.
Will you reimburse the postage I spent on {date}?
I had to pay {amount} to the courier; please reimburse that.
You were to reimburse my fare to {city}.
As a regular customer I expect to be repaid without a fight.
Must I hire a lawyer to get my {amount}?
I am fed up with asking for my money.
For weeks I have been begging for the {amount}.
My patience is at its end, transfer the refund now.
I can no longer wait for the repayment, I need the {amount} for my rent.
The sum you paid back on {date} does not cover what I paid.
There are {amount} missing from my refund.
You kept {amount} of my refund as a fee. I want that too.
You deducted a fee from my refund, please pay it out in full.
My refund landed on somebody else's account.
My husband's card got the refund for {order_id}; it should go to mine.
I closed that bank account, send the {amount} to the new one.
I paid by gift card. How will the money for the {product} come back to me?
The {product} disappointed me so much that I ask for my money.
I am so let down by the {product} that I want to be paid back.
The {product} is not worth {amount}, and I claim that sum back.
You praised a money-back promise in {city}. I take you at your word.
Your money-back promise should apply to {order_id}.
pay me back for {order_id} already
refund?? its been since {date}
""".strip().splitlines()

WARRANTY = """
A year and a month old, and the {product} is dead. The guarantee is for three.
The {product} is not yet two years old and has packed up. Warranty?
It packed up on {date}, with half of the guarantee still to run.
The thermostat quit; your guarantee names it among the parts.
The {product} has been playing up since {date}, so I turn to the guarantee.
I turn to you under the guarantee, as the {product} refuses to start.
Under your guarantee, please see to my {product}.
The {product} trips the fuse each time. The warranty is running.
It smells of smoke when it runs. I have four years of guarantee.
Sparks came out of the {product}; it is under guarantee, I hope.
The fan inside has seized up, and I hold a warranty.
The gears have worn down, a clear matter for the warranty.
A clear matter for the guarantee: the {product} has no more power.
My {product} loses power, and the guarantee covers loss of power.
The {product} lost its colour within the guarantee.
The cloth has faded, although your guarantee promised fast colours.
The rubber has gone brittle before the guarantee was up.
The stitching came loose in the second year. Is there a guarantee on it?
The wheel came off after eighteen months, so I rely on the warranty.
I rely on the guarantee that I was given on {date}.
In {city} you handed me a written guarantee for the {product}.
The written guarantee lists the fault that my {product} has.
Does your guarantee list lamps and fuses?
Which faults does the guarantee of the {product} list?
Are worn parts covered by the warranty?
Is rust a case for the warranty?
Is the work free under the warranty, or only the parts?
Who pays for the parts under the guarantee of the {product}?
Your mechanic in {city} says that the guarantee does not hold. I disagree.
I disagree with your letter of {date}: my guarantee still holds.
You rejected the claim under my warranty.
Why was my guarantee claim for {order_id} rejected?
It was rejected, my claim under the warranty; please look again.
Two mechanics have looked at it. No one has mended it under the guarantee.
You have had my {product} for a warranty repair since {date}.
When do I get my {product} back from the guarantee repair?
Is the warranty repair of {order_id} finished?
What has become of my guarantee claim of {date}?
I heard no more of my warranty case.
How soon can a mechanic come under the guarantee?
Please send a mechanic to {city}, the guarantee provides for that.
The warranty provides for a new {product}, so please send one.
I ask for a new {product} under the three-year warranty.
Repair or replace it under the warranty, as you like.
The {product} has an inborn fault, which the guarantee must make good.
Please make good the fault under the guarantee.
It has a hidden defect. Luckily I have a warranty.
I found a hidden defect on {date}, well before the warranty ends.
Before my guarantee ends on {date}, I want the noise seen to.
Only a month of guarantee is left, and the {product} has begun to squeak.
It began to squeak and then stood still. Please use my warranty.
The {product} stands still. It has been serviced each year as the warranty asks.
I had it serviced as the guarantee demands, and it died all the same.
I dropped nothing and broke nothing: the {product} died alone, so the warranty must pay.
Is the guarantee void because I changed a fuse?
Your shop calls my warranty void. Why?
Can the guarantee for the {product} be passed on to my sister?
I bought it second-hand. Does the maker's guarantee pass to me?
I cannot read the end date on my warranty card.
On my guarantee card the stamp of the shop in {city} is missing.
Can you stamp my guarantee card afterwards?
I paid {amount} for the long guarantee, so do not ask me for more.
You want {amount} from me despite the guarantee.
Despite the guarantee I got a bill of {amount} for the repair.
The hinge of the {product} is loose for the second time under warranty.
Third repair within the guarantee of {order_id}, and no end.
With a lifelong warranty I expect a {product} to live longer.
So much for your ten-year guarantee: mine went after two.
{product} dead, got guarantee till {date}
wont charge any more, still in warranty
""".strip().splitlines()

BILLING = """
The figures on the invoice of {date} baffle me.
Your calculator must be broken: the bill is {amount} out.
The bill is out by {amount}.
By my reckoning the bill should come to {amount}.
I have done the sum twice and do not get your total.
Your total cannot be reached by adding up the lines.
Line three of the invoice is a mystery to me.
Line two of the bill for {order_id} should not be there.
Please strike the {product} from my bill.
Strike the fee of {amount}, we never agreed to it.
Take the {amount} for wrapping off my bill, please.
You put wrapping on the bill, and nothing was wrapped.
Insurance of {amount} stands on my invoice without my asking for it.
I did not ask for insurance, but the invoice has it.
There is a subscription on my bill that I never took out.
Each month {amount} leaves my account for a subscription I ended on {date}.
I ended my membership, and still you draw {amount} every month.
You drew {amount} from my account once too often.
The direct debit of {date} was made twice.
One purchase, two debits: please check {order_id}.
My card shows two bookings for one {product}.
Two bookings of {amount} on the same day cannot be right.
Three bookings on {date}, and I bought only one thing.
The cashier in {city} rang up the {product} twice.
The cashier in {city} forgot my discount at the till.
The cashier typed a nought too many.
There is a nought too many on my invoice.
The decimal point is in the wrong place on the bill.
You billed dollars and I pay in euros.
The exchange rate on the invoice for {order_id} is wrong.
The tax rate on my bill is that of another country.
I am charged tax from which my school in {city} is free.
As a club we pay no tax, but the bill includes it.
Our tax office refuses your invoice, since the number is lacking.
Our bookkeeper needs the invoice for {order_id} with a proper date.
Our bookkeeper in {city} asks for an itemised bill.
Please itemise the bill, I see only a total of {amount}.
A single sum is on the invoice; I need the price of each thing.
The invoice bears a wrong date.
The invoice bears the name of my former firm.
The invoice for {order_id} carries my maiden name.
Please write the invoice again, with my office in {city} on it.
Our firm moved to {city}; the bills still go to the old place.
I never see your bills, they go to the wrong e-mail.
Where can I download the invoice for the {product}?
The link to my invoice does not open.
Please let me have the bill for {order_id} on paper.
To this day I lack a proper bill for the {product}.
You demand {amount} for the {product} although it is paid for.
I was asked to pay for the {product} a second time.
You threaten me with a debt collector over a bill that I paid on {date}.
I was sent a second demand for {amount}. I paid at once.
I have proof that the bill was paid on {date}.
My transfer of {date} does not seem to have been matched with the bill.
I wrote the wrong number on my transfer. Please match it with {order_id}.
You charge me interest on a bill that I paid on time.
Interest of {amount} for what? I paid in time.
A dunning fee was added, but no reminder ever came.
The advertised price was {amount}, the billed price is another.
In the brochure the {product} is cheaper than on my bill.
My bill ignores the special offer of {date}.
The offer said two for one, and the bill has both at full price.
My code for ten percent off was ignored on the bill.
The members' discount has been left off the invoice for {order_id}.
My points were not taken into account in the bill.
My gift card was drained at the till in {city}, and still I was charged {amount}.
I pay in instalments, yet you took the whole sum at once.
You billed the {product} before I had even bought it.
charged me {amount} for what??
double booked on my card, {order_id}
""".strip().splitlines()

RETURN = """
The {product} clashes with my sofa, so I would like you to have it again.
My cat hates the {product}. Can you have it back?
My boss says we need no {product}, so it must travel back to you.
The whole order {order_id} may travel back to you.
On second thoughts I do not want the {product}; how do I ship it back?
How do I ship the {product} back to you from {city}?
I will ship it back on {date}, is that in time?
I'm past the two weeks by a day. Do you still accept returns?
Do you still accept my return, although I bought it on {date}?
Does the return period count from the day of delivery?
When does the return period for {order_id} end?
Your return period is over on {date}, isn't it?
Is there a deadline for bringing things back?
I missed the deadline for the return by an hour.
Are sale goods open to return?
I got the {product} in the sale, may it be returned?
Can bedding be returned once it is unpacked?
May I bring back a {product} that I have used for a day?
I took off the label of the {product}; can it go back all the same?
The label is still on it, and I would like to bring it back.
With the seal unbroken, the {product} should be fit for return.
I have not even opened {order_id}, please take it back.
Never opened, never used: I want to give back the {product}.
Who opens the door for returns at your branch in {city}?
Which counter in {city} handles returns?
Does your branch in {city} handle returns on {date}?
I stood at the counter in {city} with my return and was sent away.
I was sent away with my return because I had no receipt.
My receipt is lost. Can the {product} be given back with a bank slip?
Is a bank slip enough for handing back the {product}?
My uncle bought it in {city}. Can I hand it back here?
I won the {product} and would like to give it back, is that possible?
Three people gave me a {product}. Two of them have to go back.
We are two in the house with the same {product}; one goes back to you.
I overbought for the party, so I return what was not used.
There are five left over from {order_id} that I wish to return.
I misjudged the width of my door: the {product} must go back.
I measured badly. It is too wide, and I would like to send it back.
It is too tall for the shelf, so please let me send it back.
Too loud for my ears. I will return the {product}.
It is too bright for our bedroom, may I bring it back?
The smell of the {product} is not to my taste, so I send it back.
Not my style after all. Where does the parcel back to you go?
My wife finds it ugly. We would like to hand back the {product}.
The {product} feels rough on my skin, I would rather give it back.
I cannot get used to the {product} and should like to hand it back.
I tried the {product} for an evening and would like to return it.
My trip to {city} is off, so I do not need the {product} and return it.
The party on {date} is off. May I return all that I bought for it?
The cheaper offer in {city} is better, so you get your {product} back.
At {amount} it is too dear for me, I would rather return it.
For {amount} I expected more charm. It goes back to you.
I regret buying the {product} and wish to send it back.
It was a whim. I am sending back {order_id}.
I ordered in a hurry on {date} and now wish to undo it and send all back.
I make use of my right of withdrawal and return the {product}.
How do I withdraw from {order_id} and send the goods back?
Here is my withdrawal: I return what was delivered on {date}.
Please e-mail me a return code for {order_id}.
The return code you gave me is not accepted by the machine.
The parcel shop in {city} does not know your return label.
My printer is broken, could you post me a return label?
Can I show the return label on my phone?
May I put two returns into one box?
I want to put {order_id} and another return into one parcel.
Do I stick the return label over the old one?
A lorry must fetch it, the {product} is too heavy to carry back to {city}.
On which day will you fetch the {product} that I am giving back?
gonna send {order_id} back, which address
dont need the {product} anymore, taking it back
""".strip().splitlines()
