"""A third helping of English requests about orders: other words, scenes and moods."""

from __future__ import annotations

TRACK_ORDER = """
I'd like to follow {order_id} on its journey.
Can I follow where {order_id} is travelling?
Let me follow my shipment, {order_id}.
Follow {order_id} for me, would you?
How can I follow the parcel with the number {order_id}?
We want to follow order {order_id} from here.
There's no sign of {order_id} yet.
No sign of my {product} so far, order {order_id}.
It's already {day} and {order_id} is nowhere to be seen.
{date} has come and gone without {order_id}.
I was home all day and {order_id} never came.
The postman walked past again. What's up with {order_id}?
My hallway is still empty. Where did {order_id} end up?
{order_id} ought to have reached us by {day}.
Somewhere out there is my {product}. Where? It's {order_id}.
Could you put a trace on {order_id}?
Run a trace on order {order_id}, please.
Tracing {order_id}: can you do that?
Tracking info on {order_id}, please.
tracking {order_id}
Got any tracking for {order_id}?
I lost the tracking link of {order_id}, so tell me where it is.
May I know the present whereabouts of order {order_id}?
I am anxious about the whereabouts of {order_id}.
Parcel {order_id}, position?
In which depot is {order_id} sitting?
Is {order_id} held up somewhere?
What is keeping {order_id}?
What's holding up order {order_id}?
Did {order_id} get stuck in customs?
Has my parcel vanished? {order_id}.
Don't tell me {order_id} went missing!
I fear {order_id} has gone astray. Please have a look.
Could {order_id} have been left with a neighbour? Please check.
Was {order_id} handed over to anyone?
Who has {order_id} right now, you or the carrier?
Has the carrier got hold of {order_id}?
Did anyone load {order_id} on the truck?
{order_id} is in the truck, isn't it?
Is {order_id} moving at all?
Is my {product} on the road already? The order is {order_id}.
Did my {product} leave on {day}? I have the number {order_id}.
Has {order_id} set off?
When did {order_id} leave your place?
Have you mailed {order_id}?
Was order {order_id} posted on {day}?
You promised to post {order_id} by {date}. Was that done?
I'm curious how {order_id} is getting on.
How's my order doing? It's {order_id}.
How is it going with {order_id}?
Where do things stand with order {order_id}?
Where are we with {order_id}?
What can you tell me about the delivery of {order_id}?
Fill me in on {order_id}, please.
Bring me up to date on order {order_id}.
Keep me posted: where's {order_id} now?
A short update on {order_id} would be nice.
Updates on {order_id}?
News of {order_id}?
Have you heard anything of parcel {order_id}?
Do we know more about {order_id} by now?
Please report on the state of shipment {order_id}.
State of delivery, {order_id}?
I request the delivery status of order {order_id}.
Would you be so kind as to look up where {order_id} is?
I should be grateful for information on the progress of {order_id}.
{name} is asking every hour when {order_id} will come.
{name} keeps asking for the {product}. When does {order_id} get in?
The kids can't wait. How long until {order_id} is here?
How much longer will {order_id} take?
How many more days for {order_id}?
ETA for {order_id}?
What's the ETA on my parcel {order_id}?
Is there an estimated arrival for order {order_id}?
By what date will {order_id} reach my door?
Should I expect {order_id} before {day}?
Can I count on {order_id} arriving by {date}?
We fly out on {date}. Does {order_id} get here first?
Our party is on {day}, and {order_id} isn't here. When is it due?
When is {order_id} due?
Is {order_id} due this week?
Will I have {order_id} in my hands by {day}?
Tell me roughly when {order_id} lands on my doorstep.
Is it today that {order_id} gets delivered?
Has {order_id} made it to the city yet?
Is {order_id} anywhere near my house?
Are you still packing {order_id}?
Is anyone even working on {order_id}?
I paid weeks ago and {order_id} is still not here. Where is it?
It says delivered, but I never saw {order_id}. Can you check?
An e-mail claims {order_id} was dropped off. Was it really?
I got half a message about {order_id}. Is it on its way or not?
Your site shows nothing for {order_id}. Where is the parcel?
Nobody at home knows what became of my parcel, {order_id}.
My patience is running out: where is {order_id}?
Just wondering about {order_id}, is it close by?
Search for my missing parcel, {order_id}.
Hunt down {order_id} for me, I can't find it.
Here is my number, {order_id}. Now, where's the {product}?
"""

CANCEL_ORDER = """
Please stop {order_id} if it's still with you.
If it isn't too late, cancel {order_id}.
As long as {order_id} is unpacked, I'd like it stopped.
In case {order_id} hasn't gone out, don't send it.
If you can still catch {order_id}, cancel it.
Should {order_id} still be in the warehouse, please halt it.
Unless {order_id} is already gone, call it off.
Has {order_id} left yet? If not, cancel it.
Before you pack {order_id}: I don't want it any more.
Stop! Don't pack {order_id}.
Stop everything on {order_id}, I've decided against it.
Put a stop to order {order_id}.
Please bring order {order_id} to a halt.
Hold {order_id} back, I won't take it.
Take {order_id} off your list, please.
Take my name off {order_id}, I'm not buying.
Wipe {order_id}.
Erase order {order_id}, I beg you.
Rub out {order_id}, I ordered too fast.
Bin {order_id}, please.
Ditch order {order_id}.
Drop {order_id}.
Drop my order, {order_id}, would you?
Let's drop {order_id}, the {product} is too big.
Scrap it, {order_id}, I mean.
You can scrap {order_id}, we've bought another {product}.
Call the whole thing off. It's {order_id}.
May I call off order {order_id}?
We must call off {order_id}, sorry.
My boss said no, so {order_id} is off.
{order_id} is off. Please don't ship it.
The deal is off for {order_id}.
No deal. Cancel {order_id}.
Count me out of {order_id}.
I pass on {order_id} after all.
I'll do without {order_id}, thanks.
I can do without the {product} now, so stop {order_id}.
I've thought it over and don't want {order_id}.
On second thoughts, I won't have {order_id}.
Second thoughts about {order_id}: cancel, please.
Having slept on it, I'd rather cancel {order_id}.
I was too hasty with {order_id}. Undo it.
I pressed the wrong key. {order_id} was never meant to be.
It was an accident, I didn't mean to buy {order_id}.
My cat walked over the keyboard and bought {order_id}. Undo that!
My little one tapped "buy". Kill {order_id}, please.
{name} got me a {product} already. You can stop {order_id}.
My neighbour lent me a {product}, so {order_id} isn't needed.
I got a {product} for my birthday. Please cancel {order_id}.
We bought a {product} at the market, hence no need for {order_id}.
Our {product} works again, so forget order {order_id}.
It's cheaper elsewhere, so I'm dropping {order_id}.
I can't afford {order_id} any more.
Money is short. {order_id} has to be cancelled.
I lost my job and must cancel order {order_id}.
We're leaving the country, so please don't send {order_id}.
{date} is too late for me, cancel {order_id}.
If it can't come by {day}, cancel {order_id}.
You said {day}, now it's {date}. I cancel {order_id}.
There are two orders for the {product}. Cancel {order_id}.
I ordered the {product} twice; {order_id} is the one to delete.
One {product} is plenty. Get rid of order {order_id}.
I already have one like it: cancel order {order_id}.
The {product} is the wrong size, my mistake. No more {order_id}, please.
I picked the wrong {product}. Please undo {order_id}.
Reverse {order_id}, please.
Revoke {order_id} at once.
Retract my order {order_id}.
Rescind order {order_id}, if you please.
I hereby revoke my order {order_id} of {date}.
I wish to withdraw from purchase {order_id}.
I'm exercising my right to withdraw from {order_id}.
Kindly treat {order_id} as cancelled.
We kindly request that {order_id} not be shipped.
It is my wish that order {order_id} be annulled.
Please nullify {order_id}.
Would it be a problem to cancel {order_id} now?
Any chance of cancelling {order_id}?
Am I still in time to cancel {order_id}?
Is it too late to stop {order_id}? I hope you can.
How do I stop {order_id}? I don't want it.
What must I do to call off {order_id}? Please do it for me.
Who can cancel {order_id} for me? You?
Could {order_id} be taken off the system?
Could you see to it that {order_id} is never sent?
Please make {order_id} disappear, I don't want the {product}.
Nothing against you, but I'm pulling out of {order_id}.
I am pulling out. Order {order_id}.
I step back from order {order_id}.
I'm not going through with {order_id}.
{name} and I decided not to go ahead with {order_id}.
It's a no from me on {order_id}. Cancel, please.
Enough! Cancel {order_id} right now.
cancel {order_id} thx
{order_id} cancel cancel cancel
{order_id}: no longer wanted, please stop it.
{order_id}? Don't bother sending it.
"""

REQUEST_REFUND = """
It came {reason}, so reimburse me for {order_id}.
Kindly reimburse us, as {order_id} is {reason}.
I look forward to being reimbursed: order {order_id}, {reason}.
Will you reimburse {order_id}? It was {reason}.
Who reimburses me for {order_id}? It is {reason}.
The money for {order_id}, please. It was {reason}.
Money back on {order_id}: the thing is {reason}.
Money back, {order_id}, {reason}
I'd rather have the money than a {reason} {product}. It's {order_id}.
Keep the {product}, give me the money. {order_id} was {reason}.
I want nothing but my money: {order_id} was {reason}.
I'm owed money for {order_id}, since it was {reason}.
You owe me for {order_id}, it was {reason}.
Hand back what I paid for {order_id}. It was {reason}.
I'd like my euros back for {order_id}, it was {reason}.
My euros, please! {order_id} is {reason}.
Every euro I spent on {order_id} should come back, as it's {reason}.
Please send the money for {order_id} back to me, it was {reason}.
Could the sum for {order_id} be sent back? It is {reason}.
Please wire back the price of {order_id}. Reason: {reason}.
Transfer my money back for {order_id}, which is {reason}.
Return my cash for {order_id}, it's {reason}.
Cash back for {order_id}, it is {reason}.
Undo the payment of {order_id}, the goods were {reason}.
Reverse the charge for {order_id}, please: {reason}.
Please credit me for {order_id}, since the {product} was {reason}.
A credit for {order_id} would be fair, it was {reason}.
I want compensation for {order_id}: the full price, as it was {reason}.
Make good on {order_id}: it was {reason} and I want a refund.
Make it right, please. {order_id} was {reason}, so refund me.
Settle this: refund {order_id}, it was {reason}.
Put in a refund for {order_id} under "{reason}".
Open a refund case, {order_id}, {reason}.
Register my refund claim: {order_id}, {reason}.
Log a refund for {order_id}. The goods are {reason}.
Refund claim. Order: {order_id}. Reason: {reason}.
Order: {order_id}; problem: {reason}; wish: a refund.
Refund wanted for {order_id} on account of it being {reason}.
Due to {order_id} being {reason}, I seek a refund.
I hereby claim a refund for {order_id}, which was {reason}.
In view of {order_id} being {reason}, please return the amount paid.
I wish to be refunded for order {order_id}, as it proved {reason}.
May I apply for a refund on {order_id}? It's {reason}.
Do I qualify for a refund if {order_id} is {reason}? Please start it.
Would you consider refunding {order_id}? It is {reason}.
Would a refund be possible for {order_id}? It was {reason}.
Could someone refund {order_id}? It's {reason}.
What about a refund for {order_id}? It was {reason}, after all.
Any chance of a refund on {order_id}? It's {reason}.
When do I get refunded for {order_id}? It was {reason}.
How do I claim back {order_id}? It was {reason}.
Who pays me back now that {order_id} is {reason}?
I'd like to return {order_id} for a refund, it's {reason}.
I'm returning {order_id} as {reason}. Please refund it.
Here's {order_id} back, it is {reason}. My money, please.
I brought {order_id} back to you, {reason}, and want a refund.
I posted {order_id} back on {day}. It was {reason}. Refund it, please.
{name} sent back {order_id}, which was {reason}. Please refund.
My return {order_id} is with you: {reason}. Now the refund, please.
On {date} I got a {product} that was {reason}. Refund {order_id}.
Since {day} I have a {reason} {product} here. Refund order {order_id}.
{order_id} got here {reason}. I'd like to be paid back.
{order_id} reached {name} {reason}. We'd like a refund.
{order_id} was delivered on {day}, {reason}. Refund!
What a mess, {order_id} is {reason}. Give me a refund.
I can't believe it: {order_id} is {reason}. Refund, now!
How disappointing. {order_id} is {reason}, and I ask for a refund.
I'm fed up! {order_id} is {reason}, I want my money.
I nearly cried, {order_id} was {reason}. Please refund it.
It makes me angry that {order_id} was {reason}. Pay me back.
It's a shame, but {order_id} is {reason}. A refund, please.
I don't mean to moan, but {order_id} was {reason}. Could I be refunded?
I hate to ask, but {order_id} is {reason}. Can I get my money back?
Nobody pays for {reason} goods. Refund {order_id}.
Why should I pay for something {reason}? Refund {order_id}, please.
I won't pay for {order_id}: it's {reason}. Refund me.
I refuse to keep {order_id}, as it's {reason}. Return my money.
A {reason} order is no use to me. Refund {order_id}.
{reason}, that's what {order_id} is. I'd like to be repaid.
Too bad it's {reason}. Repay {order_id}, please.
Repay me, order {order_id} is {reason}.
Repayment of {order_id}, please, because it was {reason}.
I expect repayment for {order_id}, it was {reason}.
It's about my {product}, order {order_id}. It's {reason}, so refund it.
The {product} for {name} was {reason}. Refund me for {order_id}.
{name}'s present was {reason}. I'd like a refund for {order_id}.
We couldn't use the {product}, it was {reason}. Refund {order_id}.
Mark {order_id} as {reason} and refund it.
Note down "{reason}" for {order_id} and give me the money back.
The reason is {reason}, the order is {order_id}: refund, please.
"{reason}" is the reason. Refund order {order_id}.
Get my money back to me: {order_id}, {reason}.
I'd feel better with a refund for {order_id}, it is {reason}.
{order_id} {reason} refund asap
hi {order_id} was {reason} can i have my money
Let's do a refund on {order_id}. It's {reason}.
Full refund on {order_id}, please, it was {reason}.
"""

CHANGE_ADDRESS = """
Redirect {order_id} to {address}.
Could you redirect {order_id}? We're at {address} now.
I'd like {order_id} redirected, {address} is where I am.
Please divert {order_id} to {address}.
Have the courier divert order {order_id} to {address}.
Can {order_id} be rerouted? The place is {address}.
Rerouting request: {order_id}, {address}.
Turn {order_id} around, it belongs at {address}.
Steer {order_id} to {address}, please.
Let {order_id} come to {address}.
Point {order_id} at {address}.
Switch the delivery of {order_id} to {address}.
Switch {order_id} over to my work address, {address}.
My work address suits me better for {order_id}: {address}.
I'm at work all day, bring {order_id} to {address}.
Nobody's in on {day}. Leave {order_id} at {address}.
I'm away on {date}, so please take {order_id} to {address}.
While the house is being painted, deliver {order_id} to {address}.
My stairs are broken. Could {order_id} go to {address}?
I'm in hospital, so {order_id} had better go to {address}.
I am staying with friends. {order_id} should find me at {address}.
We've packed our boxes: {order_id} must go to {address}.
My lease is up, so from {day} it's {address} for {order_id}.
The move is done. Please bring {order_id} to {address}.
After the move we're at {address}. Kindly adjust {order_id}.
I relocated to {address}. Would you fix order {order_id}?
New home, new door: {address}. That's for {order_id}.
New flat! Please ship order {order_id} to {address}.
New place for {order_id}, please, {address}.
I no longer live there. {order_id} goes to {address}.
I don't live at the old address any more; take {order_id} to {address}.
Old address on {order_id}, sorry. The new one: {address}.
You have my old street on {order_id}. It's {address} now.
The street on my order is outdated. {order_id}, {address}.
There's a typo in my address for {order_id}: {address} is right.
Spelling mistake in the street! {order_id} is for {address}.
I mixed up two addresses. {order_id} is meant to go to {address}.
I got the street wrong when I bought {order_id}. It's {address}.
I entered the wrong house number for {order_id}, make it {address}.
Silly me, I put the wrong address on {order_id}. Use {address}.
My browser filled in the wrong street; {order_id} goes to {address}.
The form kept my ex's address. Send {order_id} to {address}.
Not to my ex! {order_id} goes to {address}.
Your mail shows a wrong address for {order_id}. Correct it to {address}.
Can you fix the address of {order_id}? {address} is correct.
Fix the street for order {order_id}, {address}.
Please rectify the delivery address of {order_id} to {address}.
Kindly amend the address on {order_id} to {address}.
I hereby notify you of my new address for {order_id}: {address}.
Please be informed that {order_id} is to be delivered to {address}.
It would be kind of you to deliver {order_id} to {address} instead.
Would it be possible to have {order_id} sent elsewhere, to {address}?
Is it too late to change the address of {order_id}? I'd need {address}.
Am I able to move {order_id} to another address? {address}.
May I give you another address for {order_id}? {address}.
May {order_id} be left at {address}?
Can my {product} go to {address}? The order number is {order_id}.
Could the {product} be brought to {address}? That's {order_id}.
I want the {product} at {address}, not here. It's {order_id}.
The {product} is for my mother, so take {order_id} to {address}.
It's a surprise for {name}! Please send {order_id} to {address}.
{name} needs it more than I do. Send {order_id} to {address}.
{name} will take in {order_id}, so deliver it to {address}.
{name} lives at {address}; have {order_id} delivered there.
My aunt waits at {address}. Could you send her {order_id}?
Let my neighbour have {order_id}, at {address}.
The concierge at {address} accepts parcels, so send {order_id} there.
I'd sooner collect {order_id} at {address}, can you send it there?
Instead of my home, choose {address} for {order_id}.
Rather than my house, take {order_id} to {address}.
{address} instead, for {order_id}.
{address}, please, not the other one. It's order {order_id}.
{address}: that's where {order_id} has to go.
{address} would be better for {order_id}.
{address} is my new home. Please have {order_id} come here.
{order_id} to {address}, please
{order_id} -> {address}, new address
{order_id}: deliver to {address} please
change addr {order_id}: {address}
For order {order_id} the address is now {address}.
As for {order_id}, I want it to go to {address}.
About {order_id}: please drop it at {address}.
Concerning order {order_id}, kindly note the new address {address}.
With {order_id}, please mind the new street: {address}.
Give {order_id} a new destination: {address}.
The destination of {order_id} has changed to {address}.
Destination of {order_id}: {address}, please change it.
Set {address} as the destination for {order_id}.
Overwrite the address on order {order_id}, {address}.
Replace the street in {order_id}; it is {address} these days.
Enter {address} as the shipping address on {order_id}.
Save {address} as the address of order {order_id}.
Tell the driver of {order_id} to go to {address}.
Let the driver know: {order_id} goes to {address}.
The driver must not go to my home. {order_id} is for {address}.
Relabel {order_id}, please: {address}.
A different door for {order_id}: {address}.
Please see that {order_id} gets to {address} and nowhere else.
"""
