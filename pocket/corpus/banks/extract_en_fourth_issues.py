"""A fourth bank of customers' messages in English: late, damaged, wrong item.

Written for its words: each line brings a verb or a noun that the other banks lack.
One message per line. The slots are those of ``extract_en_goods``. Missing parts,
warranty and returns stand in ``extract_en_fourth_claims``, refunds and bills in
``extract_en_fourth_money``, messages without an issue in ``extract_en_fourth_none``.
"""

from __future__ import annotations

LATE = """
The {product} lags far behind the timetable you gave me.
My consignment is languishing in some warehouse near {city}.
{order_id} is in limbo and your hotline cannot explain it.
Is my {product} marooned on a quay somewhere?
The container with our goods is stranded outside {city}.
Postponed, postponed, postponed: that is all I hear about {order_id}.
You have rescheduled my delivery four times since {date}.
I suspect the {product} is gathering dust on your loading ramp.
Somebody mislaid my packet between {city} and here.
Your sorting hub misrouted {order_id}, and it is circling the country.
The parcel has been rerouted so often that I have lost count.
My {product} went adrift after it left the ferry.
Has {order_id} evaporated? The map shows an empty road.
The {product} has gone awol.
Dispatch was announced for {date}; dispatched it was not.
Your backlog is no concern of mine, I need the {product} this week.
You blame a bottleneck at the port. My workshop is idle because of it.
A flood, a storm, a strike: which excuse comes next for {order_id}?
Snow cannot be the reason, it melted a month ago. So where is the {product} I paid for?
Pending, pending, pending. Does {order_id} ever change its status?
The ETA jumps by a day every morning.
Your estimate said {date}. It was a poor estimate.
You pledged to deliver before our anniversary. The anniversary is over.
A vow is a vow: you swore that the {product} would reach us by {date}.
Stop dithering and dispatch {order_id}.
How long do you intend to dilly-dally with my shipment?
Please do not linger any more, get the {product} onto a truck.
A tortoise would have crawled from {city} to my house by now.
This delivery crawls along at a glacial pace.
It drags on and on, and I sit here without my {product}.
An eternity seems to have gone by since I clicked "buy".
Four weeks have elapsed since {date} and my hands are empty.
The agreed period has lapsed without delivery.
Yesterday was the day. Yesterday no one came.
The graduation was on {date}; the gift, a {product}, never made it.
Grandpa's retirement party went ahead without the {product} I had bought for it.
The christening is tomorrow and the parcel is heaven knows where.
Our exhibition in {city} opened on {date} with an empty stand, since your lorry never came.
The trade fair is over. You may as well keep the {product} in your depot now.
We had to put off our camping trip, because the {product} was not here.
My flight leaves on {date}, and I shall have to fly without the {product}.
The exam took place on {date}. What I needed for it is in transit to this day.
Harvest has started, the {product} has not appeared on the farm.
The locker in {city} is empty each time I check it.
I hurry to the pickup point every evening and walk home with nothing.
Our concierge swears that no messenger has called since {date}.
The porter of our building never saw your man.
I refresh the tracking page hourly. It is always the same line.
Your hotline plays music and tells me nothing about where {order_id} is.
I left three voicemails about the undelivered {product}.
You have ghosted me since I asked where {order_id} was.
Two of my letters about the overdue {product} went unanswered.
Do not fob me off with another pretext, tell me when it comes.
I was fobbed off with an apology, but I am still without the goods.
My order seems forgotten in a corner of your store in {city}.
Am I being neglected? Others who ordered on {date} have theirs.
The earth has swallowed my {product}, it would seem.
Logistics, you say. Three weeks for a {product} is not logistics, it is neglect.
The freight was to reach {city} on {date}; the freight yard has seen none of it.
An unshipped order is no order. What about {order_id}?
It remains unshipped although the money left my account on {date}.
It sits in customs, says one; it sits in the van, says the other. I say it sits nowhere.
The rota of your drivers leaves out our village, it appears.
I queued at the post office in {city} for nothing: no box in my name.
The deadline you set yourselves was {date}.
You overshot your own deadline by nine working days.
Your courier keeps skipping our street.
The rider cycled past and did not stop, and that was the third time.
Snail mail would beat your express service.
Every evening I peer down the lane, hoping for your truck with the {product}.
My toddler asks each night whether the {product} has come. It has not.
The movers left, the flat in {city} is ready, the {product} is absent from it.
A whole season has gone by, and what I bought for the garden is not here.
Autumn is here, my summer order is not.
On the eve of the wedding I was still hoping to hear your bell.
By the time the {product} gets here, I shall have forgotten why I wanted it.
Since when is my order out for delivery, and until when shall I stay in?
From morning until dusk I stayed in for your driver, in vain.
We have been stood up by your courier in {city} again.
I feel stood up: nobody appeared on {date}.
Your man pretended on {date} that he had rung. I was sitting beside the bell.
"Recipient absent", claims the slip. I was at home, and I want my {product}.
"Out for delivery" it claims, day in, day out.
The counter on your page said two days, then four, then ten.
{order_id} moves backwards: first {city}, then back to the start.
It did a detour through half the world and has not come home yet.
Could you nudge the haulier? He has dawdled with {order_id} since {date}.
Would you kindly chase up my shipment? It is beyond the agreed date.
Pray investigate what keeps {order_id} from reaching me.
I respectfully point out that delivery was agreed for {date} and did not take place.
With regret I note that the consignment has failed to reach our premises in {city}.
We hereby set you a final term until {date} to deliver the overdue goods.
Our assembly line stands still for want of your goods.
The theatre cannot start its season; the {product} you owe us never came.
My patients wait for the {product}, and so do I, since {date}.
We opened our cafe without the {product}, thanks to your sluggish service.
Sluggish, that is the word for your delivery.
Your so-called same-day service has now lasted a month.
Priority mail cost me {amount}. Priority of what, pray?
I forked out {amount} for overnight delivery. How many nights did you mean?
For {amount} more it was to come before noon on {date}. Which noon?
I have half a mind to walk to {city} and fetch the {product} from your van myself.
Whoever handles {order_id} must have fallen asleep.
Is anybody awake at your depot? My goods do not budge.
It does not budge: last scan {date}.
The last scan dates from {date}, and since then there is silence.
Lost, stolen or strayed? No one has set eyes on the {product} since it left you.
Did thieves pinch my {product} from the van? It was never handed to me.
Left on the porch, you write. There was nothing on the porch.
The signature on the slip is not mine, and I hold no {product}.
Delivered to whom? Not to me, not in {city}.
Hurry, I implore you: our {product} is needed at the hospital.
Get a move on with {order_id}!
What the hell is taking the {product} so long?
You lot are hopeless, three weeks and no box.
My nerves are frayed from waiting for {order_id}.
Waiting for you is like waiting for rain in the desert.
Held up in traffic? For a fortnight? Where is the {product}?
The bridge to {city} was closed, fine, but it reopened on {date}, so come at last.
u said 2moro, that was ages ago
yo wheres my stuff, ordered it {date}
no {product} no email no nothin since {date}
{order_id} stuck at hub again??
""".strip().splitlines()

DAMAGED = """
The {product} was gnawed by rats, you can see the teeth.
Moths have nibbled at the cloth of the {product}.
Termites! The wood of the new {product} is infested.
Ants crawl out of the {product} that came on {date}.
Something chewed through one end of the {product}.
Claw marks everywhere: a cat must have clawed at the {product} in your store.
The side of the {product} is scorched.
It reached me singed and smelling of smoke.
One corner is charred, as if the van in {city} had been on fire.
Heat has blistered the surface of the {product}.
The paint has bubbled and peeled.
The {product} sags in the middle where it got too hot.
The rim is buckled and will not lie flat.
My {product} came out of the box mangled.
What was a {product} is now mangled metal.
The fabric is frayed along the whole edge, straight from the bag.
Shredded by some machine, that is how the {product} looks.
It was punctured in three places.
The {product} has a puncture and loses air.
The metal is nicked near the handle.
Somebody gouged a groove into the top of the {product}.
A deep gouge runs along the {product} I unwrapped on {date}.
The leather of the {product} is scuffed and scraped.
Scuff marks, smudges and a ding: not what I call brand new.
It is dinged on both sides.
The brass was tarnished and mottled on arrival.
Corroded! Salt water must have got into the crate on the way to {city}.
The {product} is discoloured down one side, as though bleached.
The glaze is crazed with hairline cracks.
I can see a hairline fracture under the lamp.
The board has splintered.
Splinters stick out of the {product}, and I cut my thumb.
The bolt was sheared off before I touched it.
A cord had been severed inside the sealed box.
The cover of the {product} is slashed.
Somebody pried the lid open and wrenched the {product} out of shape.
Flattened, as if a tyre had rolled over it.
A lorry ran over {order_id}, judging by the tread on it.
My parcel was trampled, there are boot prints on it and the {product} is flat.
Your loader in {city} stomped on the box, I watched him.
The packers kicked it about until it cracked.
He hurled the parcel onto my porch and the {product} burst.
The {product} was flung over a wall by your rider on {date}.
Bashed in at the front, torn at the back.
It has been clobbered with something blunt.
The poor {product} was pummelled on its journey.
Hammered out of shape, the frame no longer closes.
My {product} was butchered by your forklift.
The whole crate collapsed, and the {product} beneath it with it.
The {product} imploded under the weight of the other boxes.
A can exploded in the parcel and splattered all of {order_id}.
Foam spattered the inside of the box, the {product} is smeared with it.
The {product} is drenched and reeks of petrol.
Sodden cardboard, soggy paper, a swollen {product}.
The wood is swollen with damp.
Waterlogged! I poured a cupful out of the {product}.
Mildew grows on the lining.
It smells rotten, and there is green fuzz on the {product}.
Grease has seeped into the {product}.
The {product} is oily and smudged with black fingerprints.
Syrup has leaked over everything, my {product} is a sticky mess.
A blotch of ink as large as my hand covers the {product}.
Tar on the {product}! It does not come off.
Mud is caked on what should be a clean {product}.
Dust and grit have scratched the glass dull.
The glass has gone, only a few slivers are left in the frame.
Smithereens. There is no better word for the state of {order_id}.
I shook the box and heard fragments rattle.
Nothing but crumbs and powder in the bag from {city}.
It was pulverised.
Rubble, debris, dust: that is what I unpacked on {date}.
I swept up the remains of the {product} with a brush.
The {product} leans to the left, it must have had a heavy knock.
It is lopsided, one strut was bent in the van.
Crooked and askew, the {product} will never stand straight again.
The spout is kinked.
The pipe of the {product} was kinked by careless packing.
Its surface is pitted as if by hail.
Hail or gravel has pitted the lid.
The needle is snapped and the dial is crazed.
Two ribs are fractured.
The tip has been bitten off, I am not joking.
The thread is stripped, because someone forced the screw before it was packed.
The lock has been forced, and the door of the {product} hangs by one hinge.
My {product} was vandalised on the way, somebody scribbled on it.
Somebody doodled on the {product} with a felt pen.
The upholstery is ripped to ribbons.
The {product} unravelled in my hands the moment I took it from the wrapper.
The knit is full of ladders and pulled loops.
The lacquer is flaking, and rust blooms underneath.
Rust has eaten the base of the {product} you shipped to {city}.
The coating is grazed.
A graze here, a bruise there, and a chunk out of the back.
A chunk of the {product} is knocked out.
The glue has come undone in the heat of the lorry, so it lies in two halves.
The plating was rubbed off during the ride.
It was jolted to bits on the road to {city}.
The jolts of the ride loosened and cracked every joint of the {product}.
It was ill-treated in transit and I refuse to accept it like this.
I must report that the consignment suffered water damage before {date}.
We regret to inform you that {order_id} was received in an unacceptable, battered condition.
Kindly note that three of the panes were fractured upon receipt.
Our inspector in {city} found the goods marred and deformed.
The finish is marred by a long welt.
A blemish would be fine, but this is a crater.
The {product} has a crater where the strap pressed into it.
My heirloom frame, posted through you, is disfigured.
Have your people played football with the {product}? It is battered.
Is that how you treat a {product} worth {amount}? It is in tatters.
The ribbon, the bag and the {product} are in tatters.
{amount} down the drain: the {product} is a write-off.
A total write-off, said the man who looked at {order_id}.
Beyond repair before I could use it once, thanks to your carrier.
It never stood a chance in a paper bag. The {product} is trashed.
You trashed my {product}, you clumsy lot.
Clumsy hands must have let {order_id} crash to the ground.
It crashed down the steps of your van in {city} and shattered.
The {product} is wonky and chipped, please see the picture.
my {product} got mashed in the post lol not funny
all smushed, came {date}, pic attached
""".strip().splitlines()

WRONG_ITEM = """
I unpacked a trombone. I play no trombone, I ordered the {product}.
There was a wig in my parcel, and my {product} was not.
Imagine my face: a stuffed owl where the {product} should be.
In my hands I hold a bag of tulip bulbs, though I had paid for the {product}.
A carton of dog biscuits came on {date}. We have no dog, our order was the {product}.
You shipped me fishing hooks. What about the {product}?
What use is an accordion to me? The {product} was on my list.
A crate of onions has reached {city} in place of the {product}.
Somebody slipped a novel into the packet and kept my {product}.
The packet held a jigsaw, my invoice says {product}.
I was puzzled to find a saddle in there, given that I wanted the {product}.
We are baffled: on {date} a dartboard came and not the {product}.
To my bewilderment the wrapping revealed quite another object.
I was dumbfounded when the {product} turned out to be garden gnomes.
Astonished, I read another surname on the packing list inside.
My namesake in {city} has my {product}, I suppose, and I have his hiking poles.
The intended recipient of this crate lives two streets away.
This was intended for a dentist, judging by the contents.
Misdelivered to {city}: the name on the inner label is not mine.
Your depot mislabelled the goods of {order_id}.
Misaddressed or mispacked, either way I hold a stranger's things.
The numbers in {order_id} were transposed, so I got article ninety-one instead of nineteen.
A digit in the article code was swapped, and out came a different product.
The barcode is that of a different product.
I scanned the barcode and your own app calls it something other than the {product}.
The SKU on the tag differs from the SKU I clicked.
Our orders were interchanged, mine and that of my colleague in {city}.
Crossed wires at your end? I have the opposite of what I chose.
What a muddle: her parcel is here, mine is at her place.
You have muddled up {order_id} with the next one in the row.
There is a jumble of things in the carton, and none of them is mine.
Your scanner must have blundered, since this is no {product}.
A blunder on your conveyor belt gave me a foreign article.
The picker walked into the wrong aisle, I bet.
I bet that two bins stand side by side in {city}: mine and the one you reached into.
An impostor! It resembles the {product}, but it is of another make.
It is a lookalike of the {product} and not the one I had selected.
A cheap imitation was sent in lieu of the original I bought.
This is a knock-off, I had bought the genuine {product}.
A fake! Genuine was what I paid {amount} for.
A stand-in for the {product} is not acceptable.
You replaced my choice with a so-called equivalent.
The "equivalent" you chose for me on {date} is nothing of the sort.
I never consented to an alternative, I want what I selected.
You took the liberty of sending an alternative. Take it away again.
It's a cousin of the {product} at best.
This is the predecessor, I had selected the successor.
You sent an outdated edition, and I had selected the latest.
The second edition was what I wanted; this is the first.
I had specified the deluxe edition, this is the basic one.
Basic trim came, deluxe was specified.
The trim is silver-plated, whereas I had specified gold.
The hue of {order_id} is off: I picked mint and got olive.
Turquoise was my choice, violet is what lies here.
The shade of the {product} you delivered to {city} is not the one I selected.
It is beige. I detest beige, and I did not order it.
A floral motif! I had ticked the plain one.
For {order_id} I ticked "checked", I got "floral".
The cloth is velvet, suede was agreed.
I specified oak, and this is pine under a coat of stain.
Steel was specified on {date}; you delivered tin.
My order read linen, yet polyester was what I pulled from the bag.
The diameter differs from what I had typed in.
I typed a length of two metres and got one of one metre.
Wrong length, wrong width: {order_id} makes me weep.
The thread of this model does not fit, since you shipped the American one.
It runs on another voltage than the model that I had chosen.
The plug is British, though I ticked the continental version of the {product}.
You picked the wired one. Mine should be cordless.
I clicked on cordless, and a cord dangles from it.
The electric one was on my list; you supplied the one with a crank.
I got the manual type and had requested the automatic {product}.
A left-handed {product} came, though nobody here is left-handed and I never chose it.
The keys are in Greek, I had requested a Spanish layout.
The booklet and the box are for a {product}, the device is some other gadget.
Some gadget I cannot even name came out of the box.
Can you tell me what this gizmo is? It is surely not my {product}.
A ladies' {product} came to {city}, and I had ordered the gents' one.
You sent a junior {product} to a grown man.
The toddler version arrived, my son is sixteen.
Extra large! I swim in the {product}, for I had ticked small.
The tag inside reads medium, the bag outside reads large, and large was what I ordered.
A sample pack came rather than the full-size {product}.
You sent the travel size, and I had paid {amount} for the family size.
I purchased a dozen of one sort and received a dozen of another.
Lemon flavour was ordered on {date}, liquorice was delivered.
A scented {product}? I had picked the one without scent.
The {product} is engraved for some uncle. I have no such uncle and chose no engraving.
The name printed on the {product} is not the one I gave you on {date}.
Another family's photograph is printed on my {product}.
You printed the wrong slogan on the {product}.
The monogram on the {product} is somebody else's.
I was handed a stranger's dry cleaning at your counter in {city}.
At the pickup desk in {city} I was given a box that belongs to someone else.
The lady at the desk gave me the neighbour's box, I only noticed at home.
How can one confuse a {product} with this?
Any child can tell a {product} from what you mailed me.
My {product} must have gone to a stranger, for his goods came to me.
I got the whole shopping of a stranger, with his slippers on top.
This contraption was never on my wish list, the {product} was.
Never in my life would I have chosen this thing. {order_id} was for something nice.
Have a look at my cart of {date}: does it mention such an object? No.
What is listed in {order_id} and what was supplied are two separate products.
The consignment received in {city} does not correspond to our purchase order.
The article supplied deviates from the article agreed.
We asked for quotation item four and were supplied with item five.
Please be informed that the model supplied on {date} is not the one specified.
May I point out, politely, that I requested another model?
With all due respect, this is no {product}.
Kindly retrieve this stranger and bring me my {product}.
I beg you to trade this for the thing I actually ordered.
You fools sent me rubbish that I never picked!
Are you blind? The order form says {product}, in capitals.
Read the order before you pack it, for heaven's sake: I said {product}.
For {amount} I may expect the make that I named, and not a no-name one.
A no-name brand was slipped into {order_id}.
The maker's badge is another one; I had insisted on the brand I named.
The box was right, the badge was right, the thing inside was from another range.
Opened the surprise: surprise indeed, I have another lady's dress.
dude this isnt even close to what i ordered
u sent sum random thing, i need my {product}
{order_id} = not my stuff, whose is it
""".strip().splitlines()
