"""English requests about orders: track, cancel, refund, change the address."""

from __future__ import annotations

TRACK_ORDER = """
Where is my order {order_id}?
Track {order_id}
Can you tell me where parcel {order_id} has got to?
I've been waiting for order {order_id} for ages. What's going on?
Has {order_id} been sent yet?
Any news on {order_id}?
What's the status of order number {order_id}?
My {product} should have come on {day} and it's still not here, order {order_id}.
Please check how far along {order_id} is.
When will order {order_id} get to me?
I'd like to know whether {order_id} has left your warehouse.
Still nothing in my mailbox. The order is {order_id}.
Order {order_id}: shipped or not?
Could you look up the delivery of {order_id} for me?
{name} asked me to find out when {order_id} is supposed to turn up.
I bought a {product} from you last week, number {order_id}. How is it coming along?
Is {order_id} on the van today?
Tell me the progress of {order_id}, please.
Honestly, how long can one parcel take? {order_id}!
Would you mind seeing where order {order_id} is right now?
The neighbours got their parcels, I did not. Mine is {order_id}.
Give me an update about {order_id}.
Did my package {order_id} already go out?
What happened to {order_id}? It was promised for {day}.
Order no. {order_id}, expected date of arrival?
I'm leaving town on {day}; will {order_id} be here before that?
Show the shipping state of {order_id}
I wonder if my order {order_id} is still being packed.
Follow up on delivery {order_id} please
My confirmation says {order_id}. Where has it ended up?
It is {date} and there is no sign of {order_id}.
How is {order_id} doing?
I can't find out where my purchase is. The code I was given is {order_id}.
Kindly advise on the whereabouts of shipment {order_id}.
Do you know if {order_id} has been handed to the courier?
We need the {product} by {day}. Is {order_id} close?
Let me know how many days until {order_id} arrives.
Find my parcel. It's {order_id}.
The tracking page is down, so I'm asking you: what about {order_id}?
Is there a delay with {order_id}?
Somebody told me {order_id} was delivered, but I see nothing at my door. Check it?
Please trace order {order_id}.
Just checking in on {order_id}.
Which day does {order_id} reach me?
I am {name}, and I would love to hear where {order_id} is.
Is my order on its way? The number reads {order_id}.
What stage is order {order_id} at?
Pls check delivery status {order_id}
Has the courier picked up {order_id} or is it still with you?
My daughter's birthday is on {date}; will {order_id} make it in time?
No tracking mail ever came for {order_id}. Where does it stand?
Can I get the latest on {order_id}?
Look into {order_id}: it has not come.
So... {order_id}. Lost, or just slow?
I want to follow my order {order_id}.
How soon can I expect what I bought under {order_id}?
Status please: {order_id}
I keep looking out of the window for {order_id}. Is it near?
You wrote that {order_id} would ship on {date}. Did it?
Has anything moved with order {order_id} since {day}?
Locate {order_id} for me.
Hello, it's {name}, still without my {product}. See {order_id}.
When's {order_id} coming?
I need an arrival estimate for {order_id}.
Order {order_id} seems stuck. Can you see where?
Where in the world is {order_id}?
Should I stay at home on {day} for {order_id}, or is it not due yet?
My order, {order_id}, hasn't shown up.
Is {order_id} out for delivery?
Could someone find out what became of {order_id}?
Check whether {order_id} was delivered.
About the {product} under {order_id}: has it been dispatched?
"""

CANCEL_ORDER = """
Cancel order {order_id}.
Please cancel {order_id}, I ordered it by mistake.
I don't want {order_id} any more, call it off.
Can you stop order {order_id} before it ships?
I've changed my mind about {order_id}. Cancel it, please.
Is it still possible to cancel {order_id}?
Annul my order {order_id}
Forget about {order_id}, I found the {product} elsewhere.
I would like to withdraw order {order_id}.
{order_id} was a duplicate. Drop it.
Kindly cancel the purchase with number {order_id}.
Don't send {order_id}!
My kid ordered a {product} on my phone. Undo {order_id} please.
Call off {order_id}.
How do I get out of order {order_id}? Please just cancel it.
We no longer need what is in {order_id}; take it off the list.
Scrap {order_id}.
I need {order_id} cancelled today.
Could you please not ship order {order_id}? I don't need it now.
I clicked twice, so one of them has to go: cancel {order_id}.
Void order {order_id}, thank you.
My plans changed and the {product} is useless to me now. Cancellation of {order_id}, please.
Please take back my order {order_id}, it hasn't left yet.
Hold on, do not process {order_id}, I want to cancel.
Remove order {order_id} from your system, I'm not buying it.
Can {order_id} be called off?
Cancel it! {order_id}!
I, {name}, hereby cancel order {order_id}.
Would you cancel {order_id} for me?
Wrong colour, my fault. Please kill order {order_id} before it goes out.
Order {order_id} should be cancelled.
I regret ordering {order_id}. Can you undo that?
Stop {order_id}, please. I'm moving abroad.
Please end the order {order_id}; I can't wait until {date}.
Let's cancel {order_id} and be done with it.
You are taking too long, so I am cancelling {order_id}.
I'm writing to cancel: {order_id}.
It turned out {name} already bought a {product}. So, no {order_id} for me. Cancel.
There's an order {order_id} in my name that I never wanted. Cancel it.
If {order_id} has not been packed, please stop it.
pls cancel {order_id} asap
I'd rather not receive {order_id} after all. Could you cancel?
Abort {order_id}
Wish to cancel. Number: {order_id}.
Order {order_id}, cancellation request.
Can we reverse order {order_id} before anyone packs it?
I made a mistake with {order_id} and want it gone.
My budget got tight this month; I have to cancel {order_id}.
Halt the shipment of {order_id}, I'm backing out.
Do me a favour and cancel {order_id}.
No need to send {order_id} now, I have been given one.
Strike {order_id} from the books, please.
Please make sure {order_id} doesn't go out. I'm cancelling.
I am no longer interested in {order_id}.
My wife ordered the same thing, so get rid of {order_id}.
How can I cancel {order_id}?
Can you delete order {order_id}?
I'd like you to cancel the order I placed on {date}, {order_id}.
Take {order_id} out, I don't want it.
Turns out a {product} won't fit in our flat. Please cancel {order_id}.
Pull the plug on {order_id}.
Nope, changed my mind, cancel {order_id}
Is there time to back out of {order_id}? If so, do it.
Please revoke order {order_id}.
Sorry for the trouble, but {order_id} needs to be cancelled.
The event on {day} was called off, so cancel {order_id} as well.
I want to take back the order {order_id} I made this morning.
Quick, cancel {order_id} before it leaves!
End of story: cancel {order_id}.
{order_id} is not needed. Stop it from shipping.
Please do not deliver {order_id}, I am cancelling the whole thing.
"""

REQUEST_REFUND = """
I want a refund for {order_id}, it is {reason}.
Refund {order_id}: {reason}
Order {order_id} was {reason}. I'd like my money back.
Please give me my money back for {order_id}, the reason is "{reason}".
The {product} I got was {reason}. Refund, please. Order {order_id}.
My parcel {order_id} was {reason}, can I be refunded?
I'm asking for a refund on {order_id} because it was {reason}.
Money back for {order_id}! It was {reason}!
Can you return what I paid for {order_id}? It was {reason}.
It's {reason}. I want to be repaid for {order_id}.
How do I get a refund for a {reason} order? Mine is {order_id}.
Reimburse me for {order_id}, please; the goods are {reason}.
A {reason} {product} is not what I paid for. Refund {order_id}.
Since {order_id} was {reason}, I expect a refund.
I am sending {order_id} back, {reason}. Please refund me.
Would it be possible to get my money back on {order_id}? It's {reason}.
Start a refund for order {order_id}. Reason: {reason}.
Kindly refund order number {order_id}, as the item was {reason}.
I opened the box of {order_id} and it was {reason}. I want my cash back.
{name} here. Order {order_id} turned out {reason}, so please refund it.
{reason}. That's the word for {order_id}. Refund me.
I paid for {order_id} on {date} and it was {reason}. Give the money back.
Please process a refund: order {order_id}, {reason}.
What I received under {order_id} is {reason}; I would like to be reimbursed.
I'm not happy. {order_id} is {reason} and I demand a refund.
My refund request: {order_id}, {reason}.
Could you refund {order_id}? I'm afraid it is {reason}.
Put the money for {order_id} back on my card, the thing is {reason}.
The {product} from {order_id} is {reason}, so I want what I paid returned.
Is a refund possible when an order is {reason}? It's {order_id}.
Get me a refund on {order_id} ({reason}).
I'd like to claim a refund for {order_id}, which was {reason}.
Let me have my money back, {order_id} is {reason}.
Hello, I am unhappy with {order_id}. It is {reason}. Refund, thanks.
Repay order {order_id}, it was {reason}.
You sent me {order_id} and it is {reason}. I want every cent back.
Returned {order_id} to your counter, it was {reason}. Please pay me back.
Refund please - {reason} - {order_id}
I bought it as a gift and it was {reason}. Refund order {order_id}, would you?
As {order_id} was {reason}, please credit the amount to my account.
I need the price of {order_id} paid back because it was {reason}.
My mother got {order_id} and it's {reason}. She wants a refund.
Can I have a refund? Order {order_id}, {reason}.
Never again. {order_id} is {reason}. My money, please.
For {order_id}, file a refund with the reason {reason}.
The contents of {order_id} are {reason}, which is why I want a refund.
Order {order_id} reached me {reason}. Please refund the full amount.
Please issue a refund for {order_id}; it was simply {reason}.
I was charged for {order_id}, but it is {reason}. Return the payment.
My {product} is {reason}. I'd like a refund rather than a repair, order {order_id}.
{order_id} = {reason}. Refund?
I don't want a new one, I want my money. {order_id} was {reason}.
We agreed on a refund if the order was {reason}. It was. {order_id}.
I am entitled to a refund for {order_id}, {reason} as it is.
Could I get reimbursed for {order_id}, please? It came to me {reason}.
It's about getting paid back for {order_id}: {reason}.
Not satisfied with {order_id}, the item is {reason}. Please return my money.
Give a refund to {name} for order {order_id}, {reason}.
Regarding {order_id}: {reason} on arrival, refund wanted.
Being {reason}, order {order_id} should be refunded.
Please arrange for {order_id} to be refunded. It is {reason}.
I've got a {reason} {product} on my table and want the money back for {order_id}.
Do you pay back {reason} orders? I mean {order_id}. Please do.
That {product} was {reason}. I'd appreciate a refund on {order_id}.
pls refund {order_id} its {reason}
Take it back and pay me: {order_id} is {reason}.
I request the reimbursement of {order_id} on the grounds that it was {reason}.
What a pity, {order_id} was {reason}. A refund would be nice.
Because the {product} was {reason}, I ask for my money back on order {order_id}.
Order {order_id} was {reason}, therefore: refund.
Sadly {order_id} was {reason}. What about my money? I'd like it returned.
Here is a photo: {order_id} is {reason}. Please give me the refund.
I'd like to see my money again, since {order_id} turned out to be {reason}.
Transfer back what I paid for {order_id}. It is {reason}.
"""

CHANGE_ADDRESS = """
Please send {order_id} to {address} instead.
Change the address of order {order_id} to {address}.
I've moved. {order_id} should go to {address}.
Deliver {order_id} to {address}.
Can you ship {order_id} to {address} and not to my old flat?
New address for {order_id}: {address}
I gave you the wrong street for {order_id}, it should be {address}.
Could order {order_id} be redirected to {address}?
My office is at {address}. Please have {order_id} brought there.
Update the shipping address on {order_id}, it's now {address}.
{order_id} must be delivered at {address}, not at home.
We will be staying at {address} from {day}, so please send {order_id} there.
Is it possible to have {order_id} dropped off at {address}?
I live at {address} now. Could you fix that for order {order_id}?
Reroute {order_id} to {address}
The house number was wrong. Order {order_id}, right address: {address}.
Make {order_id} go to {address}, please.
Send it to {address}! I mean {order_id}.
For {order_id}, use {address} as the delivery address.
Please correct the destination of {order_id}: {address}.
I'd like {order_id} to arrive at {address}.
My sister will take the parcel, so bring {order_id} to {address}.
Can I still change where {order_id} goes? It should be {address}.
Swap the address on order {order_id} for {address}.
Kindly forward {order_id} to {address}.
Ship to {address}: {order_id}
Don't bring {order_id} to my parents' house, bring it to {address}.
Edit order {order_id}, put {address} as the address.
I mistyped my address in {order_id}. The correct one is {address}.
Would you mind delivering {order_id} to {address}?
We are moving to {address} on {date}. Order {order_id} should follow us.
{address} is where I want {order_id} delivered.
Please note a change of address for {order_id}, namely {address}.
The {product} is a present for {name}, so {order_id} should go to {address}.
Where do you send {order_id}? It has to be {address}, please change it.
Let {order_id} be delivered to {address} rather than to the old place.
I won't be home on {day}. Drop {order_id} at {address} instead.
Hi, {name} again. Different address for {order_id}, please: {address}.
Replace my address with {address} on {order_id}.
I need {order_id} delivered elsewhere: {address}.
Redirect parcel {order_id}, destination {address}.
Order {order_id} has my old address, could you put {address}?
Can the driver take {order_id} to {address}?
My address changed to {address}, please apply it to {order_id}.
Oops, {order_id} is going to the wrong house. Mine is {address}.
Please have {order_id} sent over to {address}.
change delivery {order_id} -> {address}
Set the address for order {order_id} to {address}.
I would prefer to get {order_id} at {address}.
That's not where I live! {order_id} should read {address}.
Since last week we're at {address}. Can {order_id} come here?
Could you make sure {order_id} ends up at {address}?
Take {order_id} to {address}, my neighbour will sign for it.
Order {order_id} to be delivered at: {address}.
I forgot to give you my new street. It's {address}, and the order is {order_id}.
Modify the shipping details of {order_id}; the street is {address}.
I want {order_id} at the workshop, which is at {address}.
Nobody lives at the old place now, so {order_id} needs to go to {address}.
It's for my order {order_id}: could it come to {address}?
Let's have {order_id} delivered to {address}.
The address you have for {order_id} is out of date, use {address}.
Please amend {order_id}. Address: {address}.
Have {order_id} left with the porter at {address}.
Put {address} on the label of {order_id}.
My new home is {address}; please move the delivery of {order_id} there.
I wrote the wrong town house on {order_id}. Send to {address} please.
{name} will receive {order_id} for me at {address}. Please change that.
How do I get {order_id} sent to {address} instead of my home?
Address correction, order {order_id}: {address}
Would {address} be OK as the new drop-off for {order_id}?
Could you re-address {order_id}? The parcel should travel to {address}.
I'd be grateful if {order_id} came to {address} instead.
From now on I can be found at {address}, so deliver {order_id} there.
The parcel {order_id} is meant for {address}, I typed something else.
"""
