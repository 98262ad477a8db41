"""More English requests about orders: track, cancel, refund, change the address."""

from __future__ import annotations

TRACK_ORDER = """
Where is {order_id} now?
Where's my parcel {order_id}?
Where has {order_id} got to?
Track order {order_id} for me, please.
Can you track the parcel {order_id}?
I'd like to track {order_id}.
Please track my package, the number is {order_id}.
Could you trace parcel {order_id} for us?
Trace {order_id}
I want to have {order_id} traced, it should be here by now.
Has order {order_id} been dispatched?
When was {order_id} dispatched?
Please tell me if {order_id} has been dispatched yet.
Has {order_id} shipped?
Did {order_id} ship on {day} as promised?
Can you see if order {order_id} has already shipped?
What are the whereabouts of my parcel {order_id}?
Whereabouts of {order_id}, please?
Can you locate parcel {order_id}?
I need you to locate my order, it's {order_id}.
Is order {order_id} still on its way?
{order_id}, is it on the way yet?
How far has {order_id} come?
How far away is my parcel {order_id}?
Is {order_id} delayed?
There seems to be a delay with order {order_id}. Where is it?
Why is {order_id} taking so long? Please check where it is.
My order {order_id} is late. Where is it?
{order_id} still hasn't arrived. Can you look where it is?
My {product} has not arrived yet, the order number is {order_id}.
When will {order_id} arrive?
On which day will order {order_id} arrive?
When can I expect {order_id}?
When should I expect my delivery? It's order {order_id}.
What is the expected delivery date of {order_id}?
Delivery date of {order_id}?
Give me the delivery date for order {order_id}, please.
When will my parcel {order_id} be delivered?
Was {order_id} delivered already?
The courier says {order_id} was delivered. Is that right?
Is {order_id} with the courier?
Which courier stage has {order_id} reached?
What's the latest on order {order_id}?
Any update on order {order_id}?
I'd love an update on my parcel, {order_id}.
Is there any news about my delivery {order_id}?
What is happening with order {order_id}?
What's going on with {order_id}? I've been waiting since {date}.
I am still waiting for {order_id}. Where is it?
We've been waiting two weeks for parcel {order_id}, where is it?
Current status of {order_id}?
Look up the status of my order {order_id}.
Please let me know the status of parcel {order_id}.
order status {order_id} pls
Shipping status for {order_id}, please.
Is {order_id} still in the warehouse?
Has my order {order_id} left the warehouse yet?
Is {order_id} packed and on the road?
I think {order_id} is lost. Can you find it?
Did my parcel get lost? The number is {order_id}, please look where it is.
Will {order_id} come today?
Is {order_id} coming on {day}?
Did {order_id} go out yesterday?
What's the progress on order {order_id}?
Has {order_id} been delayed?
My parcel {order_id} seems to be delayed, where is it now?
Why is {order_id} so late? Tell me where it is.
Is my parcel {order_id} running late?
How many days away is {order_id}?
Can you tell me what's happening with my parcel {order_id}?
Why is it taking so long for {order_id} to arrive?
Where's {order_id}? I've waited two weeks.
"""

CANCEL_ORDER = """
I want to cancel {order_id}.
I'd like to cancel my order {order_id}.
I need to cancel order {order_id}, please.
I have to cancel {order_id}, sorry.
Can you cancel {order_id}?
Can I cancel order {order_id}?
Could you cancel my order? The number is {order_id}.
{order_id}: please cancel.
Cancel my order for the {product}, number {order_id}.
My order {order_id}, I want it cancelled.
Please have {order_id} cancelled before {day}.
Get {order_id} cancelled, please.
May I ask you to cancel {order_id}?
We would like order {order_id} to be cancelled.
Cancellation of order {order_id}, please.
This is a cancellation: order {order_id}.
I'm asking for the cancellation of {order_id}.
I'm cancelling order {order_id}.
{name} here, I am cancelling {order_id}.
I don't need {order_id} any more.
We don't need order {order_id} any longer, please cancel it.
I do not want order {order_id} now.
I no longer want {order_id}.
I no longer need the {product}, so please stop {order_id}.
Changed my mind. No {order_id} for me, thanks.
I changed my mind about the {product}, please drop order {order_id}.
Please drop {order_id}, we don't need it.
Ordered by mistake: {order_id}. Please cancel.
I placed {order_id} by mistake. Take it off, please.
{order_id} was a mistake, undo it.
Undo my order {order_id}.
Please undo order {order_id}, I clicked the wrong button.
Stop order {order_id}.
Please stop {order_id} from going out.
Stop the order {order_id}, I don't want the {product} now.
Don't ship {order_id}, I don't want it any more.
Please do not ship order {order_id}, I've changed my mind.
Please don't send order {order_id}, I no longer need it.
You need not send {order_id}, I got a {product} from {name}.
Do not pack {order_id}, I want out of this order.
I want out of order {order_id}.
Let me back out of {order_id}, please.
I'm backing out of order {order_id}.
Call order {order_id} off, please.
I'd like to call off {order_id}.
Please withdraw my order {order_id}.
I am withdrawing order {order_id}.
Consider order {order_id} withdrawn.
Annul {order_id}, please.
Could you annul order {order_id}?
Please void {order_id}.
I'd like {order_id} voided, it's a duplicate.
I ordered twice. Cancel the duplicate, {order_id}.
{order_id} is a duplicate order, please delete it.
Delete {order_id}, I don't want it.
Please delete my order {order_id}.
Scrap my order {order_id}, please.
Let's scrap order {order_id}.
Forget my order {order_id}, I'm not buying the {product}.
I won't be buying the {product} after all, so cancel {order_id}.
I found a {product} elsewhere. Order {order_id} can be cancelled.
Abort order {order_id} please.
Remove {order_id}, I won't be needing it.
I don't want to wait any longer, cancel {order_id}.
"""

REQUEST_REFUND = """
I'd like a refund for {order_id}, it's {reason}.
I want a refund on order {order_id} because it is {reason}.
Please refund {order_id}, it was {reason}.
Please refund order {order_id}, reason: {reason}.
Can I get a refund for {order_id}? It is {reason}.
Can you refund order {order_id}? The {product} was {reason}.
Could I have a refund for order {order_id}? It was {reason}.
{order_id} is {reason}, refund please.
Refund for order {order_id}, {reason}
Refund {order_id}, the item is {reason}.
Refund my order {order_id}, which was {reason}.
refund pls, {order_id}, {reason}
It was {reason}, so refund order {order_id}.
The {product} is {reason}. Can I have a refund on {order_id}?
I need a refund for a {reason} order, {order_id}.
We need a refund on {order_id}, as it was {reason}.
Give me a refund for {order_id}, it was {reason}.
I would like {order_id} refunded, since it is {reason}.
I expect {order_id} to be refunded: it was {reason}.
I want my money back for order {order_id}, it was {reason}.
I'd like to get my money back. {order_id} was {reason}.
Can I have my money back for {order_id}? The item is {reason}.
How can I get my money back for {order_id}? It's {reason}.
Money back please, {order_id} is {reason}.
My money back, please: order {order_id} is {reason}.
Give us our money back for {order_id}, it's {reason}.
It is {reason} and I want my money back. Order {order_id}.
Order {order_id} is {reason}, so I want the money returned.
Please return my money for {order_id}; the {product} was {reason}.
Return the money for order {order_id}, it is {reason}.
Could you return my payment for {order_id}? It was {reason}.
I'd like my payment for {order_id} returned, as it is {reason}.
Please pay me back for {order_id}, it was {reason}.
Pay back order {order_id}, it's {reason}.
Can you pay back what {order_id} cost me? It is {reason}.
I want to be paid back for {order_id}, because the {product} is {reason}.
Will you pay me back? Order {order_id} was {reason}.
Please repay me for {order_id}. It's {reason}.
I'd like to be repaid, as order {order_id} was {reason}.
Reimburse order {order_id}, please, it was {reason}.
I want to be reimbursed for {order_id}, it is {reason}.
Can I be reimbursed for order {order_id}? The reason is {reason}.
Reimbursement for {order_id}, please. It was {reason}.
I'm requesting a refund for {order_id}. Reason: {reason}.
I request a refund on order {order_id}, it is {reason}.
Refund request for {order_id}, reason {reason}.
My order {order_id} came {reason}. Please give me a refund.
{order_id} arrived {reason}, and I'd like a refund.
The parcel {order_id} arrived {reason}. I want my money back.
Please credit my card for {order_id}, it was {reason}.
Credit {order_id} to my account, please. It is {reason}.
Please put the money back on my card: {order_id} was {reason}.
I am sending back {order_id}, it is {reason}. Refund me, please.
I sent {order_id} back because it was {reason}. Where do I get my refund?
I have returned order {order_id} as {reason} and want my money.
I want what I paid for {order_id} back, it's {reason}.
I paid for a {product} that is {reason}. Refund order {order_id}, please.
File a refund for {order_id}, please. It was {reason}.
Please start the refund of {order_id}: {reason}.
I claim my money back for {order_id}, as it is {reason}.
{name} wants a refund for {order_id}, because it was {reason}.
I demand my money back. {order_id} is {reason}!
Issue a refund for order {order_id}, {reason}.
I'm not satisfied: {order_id} is {reason}. I'd like a refund.
"""

CHANGE_ADDRESS = """
Please change the address of {order_id} to {address}.
Change the delivery address for {order_id} to {address}.
Can you change the address on order {order_id}? It should be {address}.
I need to change the address of my order {order_id} to {address}.
I'd like to change where {order_id} is delivered: {address}.
Could I change the shipping address of {order_id} to {address}?
Address change for {order_id}: {address}.
New delivery address for order {order_id}: {address}.
My new address is {address}. Please use it for {order_id}.
The new address for my order {order_id} is {address}.
Here's my new address for {order_id}, {address}.
{order_id} needs a new address, {address}.
{address} is the new address for order {order_id}.
{order_id}, new address {address}
Please update the address of {order_id} to {address}.
Update order {order_id} with the address {address}.
Can you update the delivery address to {address} for {order_id}?
Please correct the address on {order_id}, it is {address}.
The address on order {order_id} is wrong, it should be {address}.
Wrong address on {order_id}! It's {address}.
I gave the wrong address for {order_id}. The right one is {address}.
I typed the wrong street in order {order_id}; please put {address}.
The correct address for {order_id} is {address}.
I've moved house, so send {order_id} to {address}.
We moved last week. Please deliver {order_id} to {address}.
I moved to {address}. Order {order_id} still has the old address.
I'm moving on {day}. Please send order {order_id} to {address}.
{order_id} is going to my old address, please send it to {address}.
Not the old address, please: {order_id} goes to {address} now.
Send order {order_id} to {address}, please.
Send my parcel {order_id} to {address} instead of my old address.
Could you send {order_id} to a different address, {address}?
Can you send my {product} to {address}? It's order {order_id}.
I want {order_id} sent to {address}.
Please have order {order_id} sent to my office, {address}.
Deliver order {order_id} to my office at {address}.
Can you deliver {order_id} to {address} instead?
I would like {order_id} delivered to {address}.
Please deliver my parcel {order_id} to another address: {address}.
Another address for {order_id}, please: {address}.
Could {order_id} be delivered to my neighbour at {address}?
My neighbour at {address} can take {order_id}, please deliver it there.
Ship {order_id} to {address}.
Please ship order {order_id} to {address} instead.
Could you ship {order_id} to my parents? They live at {address}.
I want to have {order_id} shipped to {address}.
Please redirect {order_id} to {address}.
Redirect order {order_id} to my new flat, {address}.
I'd like to redirect my parcel {order_id}; it should go to {address}.
Please reroute order {order_id}, the new address is {address}.
Can you reroute my parcel {order_id} to {address}?
Bring {order_id} to {address}, please.
Could you bring order {order_id} to {address}? I won't be at home.
I won't be home, so deliver {order_id} to {address}.
I'll be staying with {name}, so please ship {order_id} to {address}.
On {date} we will be at {address}, please send {order_id} there.
Let order {order_id} go to {address}.
My order {order_id} should go to {address}, not to my home.
Use {address} for order {order_id}, please.
Please replace the address of order {order_id} with {address}.
Forward {order_id} to {address}, please.
I'd like to have order {order_id} forwarded to {address}.
Please drop {order_id} off at {address}.
The drop-off for {order_id} should be {address} instead.
"""
