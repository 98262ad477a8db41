"""Customers' messages in English about the goods: late, damaged, wrong item, missing part.

One message per line. Slots: {name} {order_id} {product} {date} {amount} {city};
``{amount}`` comes with its currency.
"""

from __future__ import annotations

LATE = """
Where is my {product}? It should have been here on {date}.
I am still waiting for order {order_id}.
The parcel was promised for {date} and nothing has come.
My {product} has not arrived yet.
It is days past {date} and there is no sign of the driver.
You said {date}. Today the hall is still empty.
Nobody rang, nobody wrote, and the {product} is nowhere to be seen.
How much longer do I have to wait for the {product}?
The delivery is overdue.
I took a day off on {date} for nothing: no van came.
Order {order_id} should be in {city} by now, but it is not.
When will the {product} finally get here?
Tracking has not moved since {date}.
I needed the {product} for a birthday and it did not come in time.
Your shop promised a quick delivery. Weeks have gone by.
The courier never showed up on {date}.
still no {product}, whats going on
Could you check what is holding up my parcel to {city}?
I was told it would take three days. That was on {date}.
My parcel seems to be stuck somewhere near {city}.
The {product} is running behind. Please hurry up.
Has order {order_id} left your warehouse at all?
I paid {amount} for fast shipping and I am still waiting.
The website says "on its way", and it has said so since {date}.
We sat at the window all day, but your van did not turn up.
For how many more weeks must I be patient? The {product} was due on {date}.
My order is taking forever.
It has been two weeks and my {product} is still not here.
Delivery was planned for {date}; that day has passed.
Why does it take so long to send a {product} to {city}?
Please tell me when {order_id} will be delivered, it was expected long ago.
The guests are here and the {product} is not.
I begin to think that my parcel got lost on the way to {city}.
Something must have gone wrong with the transport, for nothing has reached me.
Not a word from the carrier since {date}.
I have asked twice now: where does my order stay?
The neighbours got theirs, I did not get mine. Where is order {order_id}?
By {date} I was to have the {product} in my hands.
There is a delay with my order, and nobody explains it.
My {product} comes later and later. First it was {date}, and now no day at all.
The promised day came and went.
I keep looking at the street, but the parcel with the {product} does not come.
Does anybody know where my {product} is at the moment?
You are late with order {order_id}.
Too late! The party was on {date} and I had no {product}.
My son in {city} has not received the parcel that I ordered for him.
I would like a new delivery day, since the old one, {date}, was missed.
The post office in {city} knows nothing about a parcel from you.
It is not here yet. I mean the {product}.
Waiting, waiting, waiting: the {product} is not coming.
Order {order_id} has been on the road for a month.
What became of my parcel? It ought to have come on {date}.
I ordered in good time, and still I sit here without the {product}.
You missed the day of delivery.
Our school in {city} needs the goods and they do not come.
I fear that {order_id} was never sent.
Can you speed up my delivery? It is long past the date.
On {date} the driver was said to be at my door. He was not.
The {product} I bought for {amount} is nowhere near {city} yet.
hello?? my parcel was due on {date}
Three times you have moved the delivery day.
All I have is the receipt over {amount}; the goods never came.
The {product} keeps me waiting.
My order has not been delivered, although the time is up.
""".strip().splitlines()

DAMAGED = """
The {product} arrived broken.
When I opened the box, the {product} was in pieces.
There is a big crack in the {product}.
The parcel was crushed and the {product} has a dent.
Everything inside the box is wet and ruined.
My {product} has deep scratches all over.
The driver dropped the parcel, and now the {product} is broken.
Glass everywhere! The {product} did not survive the trip to {city}.
One side of the {product} is bent.
The {product} came with a hole in it.
On {date} I got a parcel that looked like a football.
The corner of the {product} has been smashed.
I unpacked order {order_id} and found it split in two.
The goods were badly packed, so they got hurt on the way.
The {product} is torn.
Paint has come off the {product} and there is a dent at the back.
Somebody must have stood on my parcel.
What I got on {date} can only go in the bin: all broken.
The box was open and the {product} was dirty and scratched.
My new {product} is chipped at the edge.
It rattled when I picked up the parcel. The {product} is shattered.
The content of order {order_id} was damaged in transport.
i got the {product} today and its smashed
The {product} reached {city} with a broken leg.
For {amount} I expected a {product} without cracks.
The rain got into the box and the {product} is soaked.
I am sending a photo of the {product}: you can see the crack.
Your carrier wrecked my {product}.
Sadly the {product} is dented.
There are marks and scratches on what I received on {date}.
The {product} was fine in your shop and broken when it came to {city}.
The lid was in splinters when the parcel with the {product} was handed over.
My parcel has been damaged.
Half of order {order_id} is smashed.
The {product} was not wrapped at all and has suffered for it.
It is ugly to see: the {product} has burst.
Please have a look at the picture, the {product} arrived in a terrible state.
The surface of the {product} is full of cracks.
A fork lift must have gone through the box of order {order_id}.
The {product} has been squashed on the way.
As soon as I cut the tape I saw the damage.
I signed for the parcel on {date} and only later saw that the {product} was broken.
Broken on arrival, that is what my {product} is.
The frame is twisted, the {product} cannot be used.
The foam was missing, and so the {product} cracked.
Such a pity: the {product} I gave away as a present was cracked.
The {product} looks as if it fell from the van in {city}.
The box had a hole, and so has the {product}.
The {product} is stained and has a tear.
I found the parcel on {date} in a puddle, the goods are spoilt.
Who pays for the broken {product}? It cost me {amount}.
It hurts to see my {product} in shards.
Transport damage on order {order_id}.
On the way to {city} the {product} was bent out of shape.
The handle of the {product} was snapped off in the box.
The goods I got on {date} are scratched and dented.
The {product} has a long scratch right across the front.
Something heavy crushed the {product}.
The {product} came in two halves. It should be one.
The seal was broken, and the {product} too.
It was a shock to open the box: nothing in it was whole.
My parcel to {city} was torn open and the {product} is damaged.
The {product} is cracked from top to bottom.
A broken {product} for {amount}? That cannot be right.
""".strip().splitlines()

WRONG_ITEM = """
I ordered the {product} and got something else.
This is not the {product} that I asked for.
You sent me the wrong article.
The box says {product}, but that is not what is inside.
Instead of the {product} I found another thing in the parcel.
Order {order_id} was mixed up with another customer's order.
The colour is wrong. I had chosen the {product}.
I think you confused two parcels: mine should hold the {product}.
What came on {date} is not what I bought.
I wanted the {product}; what I have here is something different.
The size is not the one I ordered.
Somebody else in {city} must be wondering where his goods are, because I have them.
On {date} I received an article that I never ordered.
Wrong model! I asked for the {product}.
The label is mine, but the content is for someone else.
I do not know who ordered this, it was not me. I ordered the {product}.
Please swap what you sent me for the {product} I chose.
There was a mix-up with {order_id}: it is a different article.
got the wrong thing, i ordered the {product}
Your packer took the wrong box from the shelf.
My receipt says {product}, the parcel says otherwise.
Why did I get this? It should be the {product}.
You delivered another version of the {product} than the one in the picture.
The article in the parcel does not match order {order_id}.
This is a funny {product}! It is another article altogether.
It is a nice thing, only I did not order it. I ordered the {product}.
In place of the {product} there was a completely different article.
The goods you sent to {city} are not the ones on my list.
I was expecting the {product} and unpacked something I have no use for.
We seem to have someone else's parcel.
A mistake was made in your store: wrong article in order {order_id}.
The number on the article is not the number that I ordered on {date}.
Could it be that you swapped my order with another?
The {product} was what I paid {amount} for, and not this.
Not my colour, not my size: you sent the wrong one.
Can you exchange this? I should have got the {product}.
You packed the wrong goods for {city}.
I opened the parcel on {date} and it was not my article at all.
I asked for one thing and you gave me another.
The delivery note lists the {product}, yet it is something else that I unpacked.
Sorry, but this cannot be the {product}.
I got the cheaper model, although I paid {amount} for the better one.
This does not look like the {product} in your catalogue, it is another article.
Your shop in the catalogue shows a {product}; what I was sent is not it.
There must be an error: different article, right address.
The wrong goods came to my house in {city}.
The article for order {order_id} was confused with a similar one.
Where I expected the {product}, there is something that I cannot even name.
Not what I ordered!
You have mistaken my order for that of another client.
My address is on the parcel, but the goods in it are not mine.
The picture showed the {product}, and what arrived is a different kind.
Nice try, but I ordered the {product} and nothing else.
You gave the driver the wrong box on {date}.
My order was for the {product}. The parcel holds quite another item.
I had picked another colour on {date}.
What shall I do with this? My order {order_id} was for something different.
The article was exchanged by mistake, I should have the {product}.
I am afraid your staff picked the wrong product.
It is the wrong type; I need the {product}.
A different product was delivered to {city} than the one I ordered.
Please send the right article for {order_id}.
That is not it. I meant the {product}.
Somehow I ended up with a stranger's goods on {date}.
""".strip().splitlines()

MISSING_PART = """
The {product} came without its screws.
There is a part missing from the {product}.
I cannot put the {product} together: one piece is not in the box.
The box of the {product} is not complete.
Four legs are shown in the picture, I only have three.
The cable of the {product} was not in the parcel.
I counted twice, and one part of order {order_id} is not there.
The lid is missing.
No instructions were packed with the {product}.
The {product} has no plug.
On {date} I got the parcel, but the bag with the small parts was not in it.
A wheel of the {product} was left out.
I am one screw short.
You forgot to pack the handle of the {product}.
Half of the set is not there.
We built the {product} and found that a board was missing.
the {product} has no charger in the box
Where is the key of the {product}? It was not included.
Please send me the part that was missing in order {order_id}.
Only one of the two boxes came to {city}.
Without the missing piece the {product} is of no use.
The battery was supposed to be included, but it is not there.
The list says twelve pieces, and I find eleven.
Something was left out when you packed the {product}.
Everything arrived on {date} except the cover.
My {product} lacks a hinge.
The spare filter that belongs to the {product} is not in the parcel.
The {product} is incomplete.
An important piece is absent from the box of the {product}.
I am looking in vain for the strap of the {product}.
The parcel that reached {city} on {date} did not hold all the parts.
Could you post me the screw set? It was not with the {product}.
The base of the {product} was not delivered with it.
I paid {amount} for the full set and got only a part of it.
One glove of the pair is missing.
In the bag there should be six bolts. There are four.
Not everything was in the box of order {order_id}.
The {product} cannot stand, because its foot was not in the box.
A small part, but without it the {product} does not work: the spring was not included.
What good is the {product} without its switch? You did not send one.
The shelf boards are here, the shelf pins are not.
I lack the adapter that should come with the {product}.
Could it be that part B of the {product} was forgotten?
You have sent the {product} without the lid.
I have the {product}, but not the stand that belongs to it.
The remote control was not packed.
Part of the delivery of {date} is still missing: the small box with the tools.
The {product} is there, its belt is not.
Please check in {city} whether a bag with parts was left behind.
The box was sealed, and yet a piece of the {product} was not inside.
There should have been a manual and a cable. I found neither.
I was ready to build the {product} when I saw that the nuts were not there.
The set of order {order_id} is short of one piece.
The {product} came with two left sides and no right side.
No pump in the box, so I cannot use the {product}.
A drawer is lacking.
All that is missing is the knob of the {product}.
The {product} has arrived in {city}, but the parts bag was empty.
You left out the cushion.
I need the missing wheel, otherwise the {product} is worth nothing.
The accessories are not complete.
A piece short! The {product} has a gap where a board should be.
The ring that seals the {product} was not delivered.
Inside order {order_id} I could not find the glass plate.
""".strip().splitlines()
