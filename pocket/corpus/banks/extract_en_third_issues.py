"""A third bank of customers' messages in English: late, damaged, wrong item, missing part.

One message per line. The slots are those of ``extract_en_goods``. The messages
about money stand in ``extract_en_third_money``, those without an issue in
``extract_en_third_none``.
"""

from __future__ import annotations

LATE = """
The {product} was meant to be under the tree by {date}. The tree is bare.
My grandmother sits by the door every morning, hoping for the {product}.
Another morning without the {product}. Another excuse from your courier.
The van drove past our house on {date} and has not come again.
Can somebody trace {order_id}? It vanished after it left the depot.
It left your depot on {date} and nobody has seen it since.
Our move to {city} is done, the {product} is still on some lorry.
Your robot tells me "tomorrow" each day. My {product} does not come.
The postman shrugs when I ask him for the {product}.
I could have walked to {city} and back in the time this delivery takes.
A snail would have brought the {product} sooner.
The shipment is overdue by a fortnight.
Shipment {order_id} remains undelivered.
My shipment for {city} has been sitting at customs since {date}.
The app shows the same dot on the map for a week now.
Order confirmed on {date}, paid on the spot, and then silence and no parcel.
We planned the wedding around {date}, and the {product} failed to appear.
The {product} failed to arrive before our holiday.
I am leaving {city} on {date} and the goods are not here.
The school year has begun, but the {product} we ordered has not come.
You assured me it would be quick. It is anything but quick.
Next-day delivery, you wrote. That was on {date}.
Express delivery for {amount}, and it takes longer than the slow mail.
I paid extra for express and see no parcel.
The promised week is over, and the week after it too.
No news, no goods, no call back about {order_id}.
I rang the depot in {city}: they have no idea where the {product} is.
The carrier says you never handed over {order_id}.
You blame the carrier, the carrier blames you, and I have no {product}.
It is high time that {order_id} reached me.
High time for my {product}, don't you think?
I do not believe any more that the {product} will come.
What is keeping my {product}?
What has happened to the box you posted on {date}?
Did my parcel fall off the lorry? It never got to {city}.
Is the {product} travelling round the world? I have been expecting it since {date}.
I sent my neighbour a parcel to {city} through your shop, and he is still without it.
The gift for my sister in {city} missed her birthday.
By now the baby is born, and the {product} has not turned up.
The date on the slip was {date}; we are long past that.
Delivery window missed once more.
You gave me a time slot on {date}; nobody rang the bell.
I waited in from eight to six and the bell did not ring once.
Nobody came to the door on {date}, whatever your driver may write.
My order is two weeks behind schedule.
{order_id} is running behind schedule, please explain.
Why was the delivery put off again?
You have put off my delivery for the third time.
First put off to {date}, then put off with no new day.
The {product} is dawdling somewhere between your store and {city}.
Half the summer is gone, and so is my hope of seeing the {product} in time.
Winter is nearly over. The {product} was to keep me warm this winter.
I count the days: eleven past the date, and not a trace of {order_id}.
Not a trace of the {product} to this hour.
To this hour no courier has rung.
My customers ask me daily for the {product} that you have not brought.
Our kitchen stands unfinished because you do not deliver.
The builders are standing idle, since the goods due on {date} have not come.
Please find {order_id}; it went astray.
The parcel must have gone astray near {city}.
It says "delivered", but nothing was handed to me or to my neighbours.
The status reads delivered on {date}. My letter box is empty.
Status of {order_id}: "preparing". For three weeks!
Preparing, preparing, preparing. When do you send the {product}?
Get the {product} moving, please; the day has gone by.
I urge you to bring {order_id} at last.
A reminder: you have not yet delivered what I bought on {date}.
I must complain about the slowness of your delivery.
Since when does it take a month to bring a {product} to {city}?
Everyone else in {city} has theirs by now. We go without.
it was meant to come {date}, nothin yet
any news on {order_id}? its been forever
""".strip().splitlines()

DAMAGED = """
The {product} came to me with a bruise as big as a fist.
The {product} is battered on all sides.
A battered box and a battered {product}, that was {date}.
The varnish of the {product} has flaked off in transit.
The {product} suffered in transit.
Something leaked in the parcel, all is sticky.
Oil has run over the {product}.
The {product} was mouldy when I took it out of the plastic.
Mould on a brand new {product}!
It is rusty straight from the box.
The {product} that reached me on {date} is covered in rust.
A blade had cut right through the box into the {product}.
Your people must have slit the cloth with a knife.
There is a slit in the {product}.
The seam has come apart, and I have not even used it.
The {product} is coming apart at the joints on its first day here.
The leg gave way when I set the {product} down; it was cracked in the box.
The {product} wobbles, for one of its legs was bent by the carrier.
I found the {product} crumpled up like an old newspaper.
Crumpled, creased, filthy: see the photo of {order_id}.
The rim is warped, I guess from the heat in the lorry.
The {product} was warped by damp.
My {product} is deformed.
The plastic has melted on one side of the {product}.
Burn marks on the back of the {product}!
There is a scorch mark on what you brought to {city}.
The enamel has a flaw as big as a coin, it was knocked in the van.
The {product} got knocked about.
It was knocked over by your driver in my own hallway.
Your driver let the {product} fall down the stairs.
The courier tossed it over the gate. It cracked, of course.
I heard glass clink before I had even cut the string.
A heap of splinters, that is what {order_id} is now.
The {product} is a wreck.
What a sad sight, the {product} has a gash across its front.
A nail had gone through the box and pierced the {product}.
The {product} has been pierced.
One side is caved in.
The roof of the box was caved in on {date}, and the {product} below is flat.
The screen has a spider web of cracks.
The pane of the {product} has burst.
The jar burst and soiled all else in {order_id}.
The ink ran out and spoilt the rest of the goods.
Seawater must have got to the parcel, it is spoilt.
The wrapping was in shreds and so is the {product}.
In shreds! Did a dog get at it?
Mice have eaten into the {product}, look at the photo.
The hinge was wrenched off before it reached {city}.
The knob has been torn off in the post.
Its neck is fractured.
The {product} shows a fracture near the base.
The coating peels, and a corner is dented in.
You can see where the strap of the van cut into the {product}.
The {product} fared badly on the road to {city}.
The goods have been mistreated by your carrier.
Handled without care: {order_id} is full of scrapes.
Scrapes and bumps all over the {product}.
There's a bump in the metal that was surely not there in the factory.
I want to show you the harm done to the {product}.
Whoever loaded the van on {date} crushed my parcel under a piano.
The {product} is defaced by a broad black scrape.
It must have been the fork lift in {city}: the box is run through.
The {product} had no chance in so thin a box; it is done for.
For {amount} I did not expect a dented lid.
I gave {amount} for it and may now sweep it up with a broom.
My child cut her finger on the broken edge of the {product}.
Careful, your {product} reached us with sharp broken edges.
I refused the parcel on {date}, because liquid dripped out of it.
Please look at photo two: the cracked corner.
The first {product} was dented, and its replacement is dented too.
Even the new one you sent on {date} is scratched.
{product} arrived smashed up, pics attached
box squashed, {product} bent
""".strip().splitlines()

WRONG_ITEM = """
I unwrapped a stranger's present instead of my {product}.
Since when is this a {product}? You mailed me some other thing.
A different thing lay in the parcel on {date}.
Why is there a lawn roller in my parcel? I asked you for the {product}.
I am holding a pair of gloves, though my order was the {product}.
Somebody in {city} now has my {product}, and I have his boots.
You mixed up the labels of two parcels.
Two labels were mixed up in your store in {city}, I think.
Left shoe, left shoe: you sent two of a kind, that is not what I chose.
I picked blue and got green.
Blue was what I clicked on, red is what came.
Wrong shade! The {product} I wanted is darker.
The pattern is another one than in my order.
I chose the one with stripes, and this one has dots.
The {product} you sent is for children, I had ordered the one for adults.
You sent the left-hand model, mine is the right-hand one.
It is the model from last year, I had chosen this year's.
I received the short version and had ordered the long one.
The cable you sent has another plug than the one I chose.
Mine should be the wooden one; this is plastic.
I bought wool and was sent cotton.
You were to send the large pack, this is the small pack.
You sent me one for {amount}, I had picked the dearer one.
The code on the box is not the code of {order_id}.
The code on the slip belongs to the {product}, the code on the goods does not.
Right label, wrong goods.
The slip fits, the goods do not: there is no {product} in there.
It was addressed to me, yet the goods were for a firm in {city}.
I have a stranger's parcel here since {date}.
This delivery belongs to some other person.
Whose parcel is this? It cannot be {order_id}.
Whose {product} did you send me? Mine is a different one.
That parcel was not for me, my order was the {product}.
Something got switched: I have no {product}, but a thing I cannot use.
The goods were switched on the way from your shelf to the van.
Were two orders switched on {date}?
I suspect that your staff reached for the wrong shelf.
Your picker grabbed the box next to the {product}.
You must have read my order wrongly, I asked for the {product}.
Someone misread {order_id}, for this is not on it.
You misunderstood me: I meant the {product}.
Perhaps the numbers were confused, for this is no {product}.
Please come and fetch this thing and bring the {product} instead.
I would like what I chose on {date}, not this substitute.
You sent a substitute without asking me.
I did not agree to a substitute for the {product}.
Substitute? I want the {product} from the picture.
The thing in my hands has little in common with the {product} on your page.
Compared with your page, it is quite another make.
It is from another brand than the one I chose.
Another brand was packed on {date}, please change it.
Your website promised the {product}; a cheaper kind was sent.
The kind is wrong, the number is right.
How odd, I was sent goods I had never even looked at.
My basket held the {product}. My parcel does not.
In my basket was one thing, in my parcel another.
I can prove it with the receipt of {date}: I bought something else.
The confirmation names the {product}. So why did you pack this?
The goods differ from those in the confirmation of {order_id}.
What came differs from what was ordered.
The {product} in the photo and the object before me are two different things.
My wife laughed: she wished for the {product} and unwrapped a rake.
The gift I had sent to {city} turned out to be someone else's order.
My aunt in {city} got an article meant for another address.
You exchanged it, but the new one is the wrong one again.
For the second time you have sent the wrong {product}.
Twice wrong! First the wrong size, now the wrong colour.
The size on the label is mine, the size inside is not.
It says medium on the bag, but a tiny one is in it.
The wrong goods again, I am sorry to say, in {order_id}.
got sm1 elses stuff, wheres my {product}
this aint the {product} i picked
""".strip().splitlines()

MISSING_PART = """
I have nothing to hang the {product} up with; the hooks are absent.
The hooks for the {product} were not among the parts.
The bottom drawer never made it into the box.
The {product} has two holes where bolts belong, and no bolts came.
I am left with a hole where the switch of the {product} should be.
The {product} stands on three feet, since the fourth is nowhere in the parcel.
Nowhere in the parcel is the hose that belongs to the {product}.
Where did you put the fuse? It is not with the {product}.
Step four of the manual needs a part I was not given.
I got as far as step six; then a bracket was lacking.
The bracket is nowhere to be found.
A bracket ought to be in bag B. Bag B is empty.
Bag C is absent from {order_id}.
The tool to tighten the {product} was not in there.
No key for the lock was handed over with the {product}.
You gave me a lock without a key.
Poles, but no cloth to go over them: that was my parcel of {date}.
You packed the base, but not the two arms.
I received the frame of the {product}, but no glass for it.
I received only the lower half of the {product}.
The upper half has not come with it.
Box one of two came to {city}; box two did not.
Parcel two of {order_id} is absent, it holds the doors.
The doors of the cupboard were not loaded.
We have all the boards except the back.
All there, save for the little rubber ring.
All there but the mains lead of the {product}.
The mains lead has not been enclosed.
You did not enclose the nozzle.
A nozzle should be enclosed with the {product}, says the leaflet.
The leaflet speaks of a bag of nuts; none was enclosed.
The leaflet itself is missing.
There is no leaflet with the {product}, so I am lost.
I miss the brush that goes with the {product}.
We miss the two end caps from the delivery of {date}.
What about the other glove? I found a single one.
A pair means two, and I have one.
Eleven spoons, no twelfth.
The set for {amount} should hold eight cups. Seven were inside.
Seven out of eight cups are here.
One out of the four tyres did not come.
I paid {amount} for a complete {product}, and it has no seat.
The seat was omitted.
You omitted the hinge pins from {order_id}.
An omission: the straps of the {product}.
Somehow the pedal was not put in.
The pedals were not put into the box in {city}.
Nobody put the dowels in.
I turned the box upside down; no dowels, no glue.
I shook out all the paper and there is still no spare bulb.
The spare bulb that was advertised is absent.
The filter holder was advertised with the {product}, yet I have none.
The {product} should have its own case; there was no case.
The case for the {product} has not been supplied.
You supplied no batteries, although the box says "included".
It says "with lead" on your site, so where is mine?
The hose is too few by one.
One bolt too few for the {product}.
I need five clips and was given four.
Without the lid I cannot shut the {product}; it was not in the parcel of {date}.
It cannot be shut, as the latch is missing.
It cannot run, as the drive belt is missing from {order_id}.
Kindly post the absent parts to {city}.
Can I get the parts that were not in my box, please?
Please post the arm of the {product}, which was not packed.
Could you send on the crank? I did not find it.
I checked the list twice: item seven is not among the parts.
Part number nine is not in the box that came on {date}.
A gap in the shelf shows which board you did not send.
The last piece is lacking.
{product} ok but no screws in the bag
half the bits for {order_id} arent in the box
""".strip().splitlines()
