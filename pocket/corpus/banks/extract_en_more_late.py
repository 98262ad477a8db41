"""More customers' messages in English about the goods: late and damaged.

One message per line. Slots: {name} {order_id} {product} {date} {amount} {city};
``{amount}`` comes with its currency.
"""

from __future__ import annotations

LATE = """
My {product} is late.
The {product} is already a week late.
Why is my order so late?
{order_id} is late again.
This is the latest I have ever had a parcel from you, and it is still not here.
Very late delivery, I am not happy.
Is there a reason why the {product} is so late?
The parcel for {city} is running late.
My {product} is overdue, it was due on {date}.
Order {order_id} has been overdue since {date}.
Overdue parcel! Where has it got to?
My parcel is long overdue and nobody tells me why.
Why is there such a delay with the {product}?
The delay is getting too long for me.
Order {order_id} seems to be delayed, what is the reason?
Delayed again! First {date}, now who knows.
I got a note that my {product} is delayed. For how long?
Delivery to {city} has been delayed twice already.
Another delay? I have been waiting since {date}.
What is holding up the {product}?
Is something holding up my order?
There must be a hold-up somewhere, my parcel should have come on {date}.
Do you know the reason for the hold-up with {order_id}?
Where has my {product} got to?
Where is my parcel?
Where is {order_id}? It was due on {date}.
Can you tell me where my order is? I have been waiting for weeks.
I wonder where the {product} is, it should be here by now.
{product} still not here!!
still waiting for my {product}
Still no parcel in {city}, still no news.
Still nothing. I ordered the {product} weeks ago.
It is still not delivered, and it was promised for {date}.
I have been waiting for the {product} since {date}.
How long must I wait for order {order_id}?
We have waited long enough for the {product}.
I've waited three weeks now and no parcel has come.
The wait for my {product} is far too long.
I have no patience left, ship my {product} at last.
I am tired of waiting for this delivery.
Tired of waiting! When does the {product} arrive?
When is my parcel going to arrive?
May I still expect the parcel? It was due on {date}.
When can I expect the {product}? You said {date}.
When will it be delivered? I was promised {date}.
When are you going to deliver my order?
What day will the {product} arrive, now that {date} has passed?
Has not arrived: the {product} that was due on {date}.
Order {order_id} still hasn't arrived.
It hasn't arrived yet and I need it soon.
The {product} was supposed to arrive on {date}.
My order was supposed to be in {city} on {date}, it is not.
It was supposed to take two days, and it has been two weeks.
I was supposed to get my parcel last week.
Wasn't the {product} supposed to be here by now?
I expected the {product} on {date} at the latest.
The {product} was expected in {city} days ago.
We expected the parcel last week and it still has not come.
The expected day was {date}. Nothing came.
{date} was the promised day, and no {product} came.
You promised delivery by {date}, and you are late.
Delivery in two days was promised. That was weeks ago.
My {product} has not come.
The parcel never came.
Nothing has come so far, neither the {product} nor a message from the driver.
It should have come days ago.
Order {order_id} should have been delivered on {date}.
The {product} should have reached {city} long ago.
The {product} has not reached me.
No parcel has reached us yet, what is taking so long?
Why is it taking so long?
The {product} is taking ages to get here.
Delivery takes ages with you. I ordered weeks ago.
It has been ages since I ordered the {product}, and I have not received it.
I have not received my order.
I have not received the {product} yet.
Until today I have received nothing of order {order_id}.
I haven't received anything, although it was sent on {date}.
The {product} did not show up.
Your courier did not show up again.
My parcel has yet to show up in {city}.
The {product} never turned up.
I stayed at home all day on {date} and no driver turned up.
Will my {product} ever turn up?
There is no sign of my {product}.
No sign of order {order_id} yet.
A week has passed and there's no sign of the parcel.
The tracking shows nothing new since {date}.
I look at the tracking every day and my {product} does not move.
Tracking says that the parcel is stuck in {city}.
According to the tracking, {order_id} was to arrive on {date}.
My {product} is stuck somewhere, please find out where.
Order {order_id} is stuck in your warehouse.
Is the parcel stuck? It has not moved for days.
It says "on the way" for two weeks now. On the way to where?
The {product} is on its way, you say. Since when, and until when?
Have you sent the {product} at all?
Was my order ever sent? It should be here already.
You have not even sent it yet, and it was due on {date}.
My order has still not been shipped.
The {product} should have been shipped on {date}. Why has it not?
When will you ship {order_id}? I ordered it weeks ago.
Why did you not ship the {product} on {date}? I expect it every day.
Not shipped, not delivered, no answer: what is going on with my {product}?
What is going on with my delivery? It is behind time.
You are behind with the delivery of order {order_id}.
Your carrier is a week behind with my parcel to {city}.
My {product} did not come on time.
It was not delivered on time.
Why can you never deliver on time? I wanted the {product} on {date}.
The parcel missed the birthday, it did not arrive in time.
The {product} will come too late for the party on {date}.
It will be too late for us if the parcel does not come this week.
Too slow! I paid for fast delivery and nothing is here.
The slow delivery of the {product} annoys me.
Slow post? My {product} left {city} on {date} and is not here.
How slow can delivery to {city} be? My patience is at an end.
Fast shipping cost me {amount}, and the parcel is still late.
I paid {amount} weeks ago and the {product} has not been delivered.
Please hurry, I should have had the {product} on {date}.
Hurry up with my order, please, it is overdue.
The delivery date has been moved again and again.
Now you have moved the delivery to {date}. That is far too late.
My patience is at an end: where is the {product}?
I have been patient since {date}, but no {product} has arrived.
The driver has not been here, and the day is over.
No driver, no van, no {product}.
Has my parcel got lost? It should have been in {city} on {date}.
I think that order {order_id} got lost in the post, it never arrived.
My {product} seems lost on the way, it is ten days late.
""".strip().splitlines()

DAMAGED = """
The {product} is broken.
My {product} came broken.
It was broken when I opened the box.
Broken {product} in order {order_id}.
I have received a broken {product}.
The glass is broken.
What a pity, the {product} was already broken when the driver handed it over.
it came broken!!
The {product} broke on the way to {city}.
It must have broken in the van.
The {product} was damaged when it arrived.
Damaged goods in my parcel.
You delivered a damaged {product}.
Order {order_id} came in a damaged box, and the goods are damaged too.
I want to report damage to the {product}.
The damage happened in transport.
There is damage on the front of the {product}.
On {date} I received a damaged parcel.
Can you see the damage in the photo? The {product} is cracked.
The {product} got damaged in the post.
The {product} has a crack.
There are cracks in the glass.
It has a crack on one side.
I found a long crack in my new {product}.
The {product} is cracked, what now?
Cracked! The {product} that came on {date} is cracked.
The lid was cracked in the parcel.
The {product} has a dent.
There is a big dent in the side.
My {product} is full of dents.
Dented box, dented {product}.
The wood is dented, the box was thrown about.
The {product} came to {city} with dents and scratches.
The {product} is scratched.
It is scratched all over.
Why is my new {product} scratched?
There are scratches on the {product} that came on {date}.
I see deep scratches at the back.
Somebody has thrown the parcel and the {product} is scratched.
One long scratch, and that on a new {product}!
The {product} was smashed.
The parcel looks as if it was smashed against a wall.
Smashed to pieces, the whole {product}.
Your driver smashed my {product}.
The {product} lay in pieces in the box.
I unpacked the {product} and it fell to pieces.
It arrived in a hundred pieces.
Order {order_id} was nothing but broken pieces.
It came in bits. The whole {product} is in bits.
I can hear broken bits in the box of the {product}.
Nothing but bits of glass in the parcel from {city}.
The {product} is shattered.
The glass was shattered when I unpacked it.
The mirror glass came shattered.
I opened the parcel on {date}: shards everywhere.
The parcel was full of shards.
The box was crushed.
My {product} was crushed in the van.
Crushed box, broken {product}.
Something has crushed one end of the {product}.
The parcel was squashed flat.
A squashed {product} is what I got on {date}.
The box was flat, as if squashed by a truck, and the {product} is bent.
The {product} is bent.
Is it normal that the {product} is bent like this on arrival?
It came bent and twisted.
The frame of the {product} was bent in the post.
The cloth is torn.
My {product} was torn when I took it out of the box.
There is a tear in the {product}.
I noticed a tear and a stain right after I unpacked it.
The parcel was ripped open and the {product} is torn.
The {product} has been ripped on one side.
Ripped and dirty, that is how my order came.
The {product} has a hole.
There was a hole in the box and water had got in.
I found two holes in the {product} that you delivered on {date}.
The {product} is stained.
There are ugly stains on the {product}.
The {product} came out of the box dirty and stained.
It is dirty and wet, the box must have stood in the rain.
The parcel was wet and so was the {product}.
My {product} got wet on the way to {city}.
Soaked! The whole box was soaked with water.
The {product} was soaked by rain and is ruined.
The {product} is ruined.
Water has ruined my {product}.
My order is ruined, the box was in a puddle.
The goods of order {order_id} were ruined in transport.
The {product} is chipped.
A piece of the rim has chipped off, straight out of the box.
There is a chip at the edge of my new {product}.
I found a chip in the glass and a stain on the box.
A chip, a stain and two holes, all on a new {product}.
The handle has snapped.
One leg of the {product} snapped off on the way.
The handle of the {product} broke off in the box.
One corner has broken off.
The corners are smashed and the paint is scratched.
The paint of the {product} was scratched off when it came.
The {product} is split down the middle.
The wood has split on the way to {city}.
It split at the side, and I have only just unpacked it.
The bottle had burst and everything in the box was wet.
The seams of the {product} were burst on arrival.
The {product} arrived in a bad state.
What a state the parcel was in! The {product} is damaged.
The {product} that came on {date} is in terrible condition.
My order came in very bad condition, dented and torn.
In this condition I cannot use the {product}, it is cracked.
The carrier must have thrown the parcel, the {product} is broken.
They threw the box over the fence and now the {product} has a crack.
I saw the driver drop my parcel in {city}.
The box was dropped and the {product} did not survive.
The {product} did not survive the journey.
It was hurt on the journey to {city}: dents on every side.
The courier wrecked it.
A wrecked {product} for {amount}, thank you very much.
I paid {amount} for a {product} and got a broken one.
{amount} for a scratched {product}?
So badly packed that the {product} had to break.
Bad packing: the {product} was loose in the box and got dented.
You packed it badly, and the glass cracked.
The {product} was not wrapped and got scratched.
I unpacked the parcel and saw at once that the {product} was damaged.
When I unpacked order {order_id}, everything was smashed.
Damaged in the post: {product}.
The present I unpacked on {date} was broken.
""".strip().splitlines()
