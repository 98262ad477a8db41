"""A fourth bank of customers' messages in English: missing part, warranty, return.

Written for its words: each line brings a verb or a noun that the other banks lack.
One message per line. The slots are those of ``extract_en_goods`` and
``extract_en_money``.
"""

from __future__ import annotations

MISSING_PART = """
The dowels for the {product} stayed behind in your factory.
A washer and two rivets were left behind when you packed {order_id}.
You shipped the {product} without its gasket.
The hex key was overlooked, so I cannot tighten anything.
Not one of the pegs was in the pouch.
No pouch came with the {product}, although the leaflet shows one.
The drawer of the {product} came minus its runners.
Four casters were shown for the {product}, three rolled out of the bag.
I am one castor shy of a complete {product}.
The {product} is bereft of its crossbar.
My {product} was handed over sans power lead.
The {product} is devoid of a grip; there is only a bare rod.
The slot for the fuse of my {product} is vacant.
The socket where the bulb belongs is empty, and there is no bulb in the carton.
An empty slot stares at me where the memory card should sit.
The compartment that should hold the adapter of {order_id} holds air.
In the polystyrene there is a hollow for the spanner, and just the hollow.
There is a blank space in the tray where the lens should lie.
The lens cap of {order_id} was withheld from me.
No antenna was enclosed, so the {product} picks up nothing.
The dial of the {product} is absent, a naked stub sticks out.
Someone must have pocketed the stylus.
The dongle that lets it talk to my computer was nowhere in {order_id}.
Three of the grommets for the {product} have gone walkabout.
The transformer did not travel with the {product}.
Its flex was not packed, hence I cannot plug it in.
The {product} got here without its mains cord.
The grate did not make it to {city}, only the burner did.
We unpacked the burner, yet there was no valve to go with it.
I have a {product} with a trigger and with no nozzle.
The skewers that belong to the {product} are not there.
No refill was enclosed, and the catalogue promises two.
The cartridge you advertise as "included" was not supplied.
I opened the {product}: no filter cartridge inside.
Lacking from {order_id}: one toggle, one drawstring.
The drawstring of the bag is lacking.
The lining that should be inside the {product} is not inside.
It arrived without buttons, just the empty buttonholes.
A spare button was promised, none is sewn in.
The tassel for the left side never arrived.
I miss the ribbon that closes the {product}.
There were laces for one shoe only in the box from {date}.
The insoles are lacking in both boots of {order_id}.
Only one earring lay in the little case you sent to {city}.
The clasp has been left out of the parcel to {city}.
You supplied the chain without its clasp.
The guy ropes of the {product} were forgotten.
Without poles and guy lines, the {product} lies on the ground like a blanket.
The mast is here, the anchor is not.
On {date} I got handlebars but no saddle.
Where did the mudguards go? Just the wheels and frame were in there.
The axle of {order_id} was not supplied.
One spoke and one hubcap are absent.
The jack for changing tyres was not aboard on {date}.
The mounting template should have been enclosed and was not.
I would need the diagram, which is not in the folder.
The folder with the assembly guide for the {product} was empty.
I received no booklet at all with the {product}.
Page three to six of the assembly guide are lacking.
The padlock of the {product} came keyless.
Both keys are absent, so the case stays locked.
No hinges, no handle, no joy: the door of my {product} cannot be hung.
There is a plank too few.
The fifth slat is absent, so the bed sags.
We found the headboard in {city}, but the footboard was left behind.
The backrest was left behind, apparently on your loading bay in {city}.
One armrest was not in any of the three cartons of {order_id}.
The felt pads for the feet were to be in there, I see none.
I opened the chess set: the white queen is absent.
The jigsaw has a hole, one piece was never in the bag.
There are five dice where there should be six.
The deck lacks its joker.
Two dominoes are lacking from the set of {date}.
Of the twenty-four crayons, I can find just twenty-two.
Only a partial set reached me on {date}.
{order_id} was supplied in part: the remainder is outstanding.
When will the remainder of my {product} follow? I have the top and nothing else.
The outstanding component of {order_id} is the pump head.
There is a shortfall of two brackets in {order_id}.
The count is off, six clamps rather than eight.
I tallied the contents of {order_id}: a clamp and a spacer are absent.
The inventory names a spacer which the carton does not contain.
The carton of {date} does not contain the power supply.
Contents incomplete, see my list: spacer, clip, end cap.
Ticking off the parts, I stop at letter F: there is no part F.
Part K of the {product} is drawn in the guide but is not in my carton.
Bag four is absent, and in bag four are the fasteners.
The fasteners for the wall are lacking.
I own a {product} with no way to fasten it, because the wall plugs were not in there.
I cannot mount the {product}; its mount is not in the box.
Assembly came to a halt at step nine, for want of a bearing.
For want of one tiny clip the {product} cannot be closed.
A tiny spring is all I lack, it must have stayed in {city}.
The blade guard was not attached, nor was it in the box.
The {product} has no blade, just the handle.
Your people forgot to attach the shelf and did not enclose it either.
The attachment for carpets was not supplied with the {product}.
Of the five attachments advertised, I count four.
I bought it for {amount} with three attachments, and it came with none.
I paid {amount} for the bundle, but the extra bowl was not bundled.
The bundle of {date} should have had a second battery in it.
The sleeve that protects the {product} was skipped.
You skipped the lens cloth that goes with the {product}.
No sachet of glue, no sandpaper, no dowel.
The sachet with the small hardware is not among the contents.
The hardware kit was absent from {order_id}.
Kit incomplete! There is no rivet gun in it.
The {product} is fine as far as it goes, but it goes only halfway: half the kit is absent.
Halves do not help me: where is the other half of the shell?
Please forward the left-out hook to my place in {city}.
Kindly dispatch the absent axle pin at your earliest convenience.
Would you be so good as to supply the bracket that was omitted on {date}?
We must inform you that two elements of the shelving were not part of the delivery.
Upon inspection of the {product} we noticed the absence of the safety valve.
The absence of a remote makes the {product} useless to us.
Which genius packed a {product} without its plug?
You stingy lot, not even the screws are in there!
My kids cried on {date}, the toy has no wheels in its box.
The other sock, please? A single one was in the bag.
I got the saucer and no cup.
The jar is here in {city}, its stopper is not.
wheres the lid lol, box only has the pot
no bolts no nuts in {order_id}, cant build it
{product} has no strap, was it left behind??
""".strip().splitlines()

WARRANTY = """
The {product} conked out after ten months; I have cover for twenty-four.
It malfunctions every other day. Is the coverage still in force?
A malfunction of the sensor is named in your guarantee booklet.
The compressor seized in its second year, well within the term of guarantee.
The bearings grind and whine. Does that come under the warranty?
My {product} grinds to a halt after a minute; the guarantee has not lapsed.
When does the guarantee of {order_id} lapse?
I fear my cover lapses on {date}, so please look at the {product} before then.
What is the expiry date of my guarantee?
The expiry of the warranty is {date}, and the {product} has begun to stutter.
The circuit board burnt out. Your maker's guarantee should pay.
A short circuit killed the {product}, which is still guaranteed.
It overheats and shuts down, a known flaw, so I invoke the warranty.
I hereby invoke the guarantee for {order_id}.
I invoke my statutory rights: the {product} failed within two years.
The {product} flickers, and dead pixels spread. Guarantee, please.
Twelve dead pixels since {date}: is that enough for a warranty exchange?
The keypad no longer reacts. I possess a guarantee until {date}.
The buttons jam, and jammed buttons are a guarantee matter.
The motor hums but the {product} does not turn; it is under three years of cover.
It rattles like a tin can after a year, and I bought the longer cover.
There is a buzz, a crackle, then nothing. I seek warranty service.
The {product} beeps all night. A guarantee technician has to see it.
Send me an engineer under the guarantee, the {product} in {city} is out of order.
Your engineer replaced the coil under warranty, and now the coil has gone again.
The heating element of the {product} expired before the guarantee did.
The spindle is worn through after thirteen months of gentle use, surely you stand behind it.
Do you stand behind the lifetime guarantee on {order_id} or not?
You advertise a lifetime guarantee; mine lived eighteen months.
A decade of guarantee, you boasted in {city}. The {product} perished in year three.
The rubber perished early, and your certificate says ten years.
The guarantee certificate is stamped {date}, so I am within the term.
I hold a stamped certificate and a {product} that will not start.
The wood has delaminated, which your fifteen-year guarantee excludes for nobody.
The sole is coming off after a season, and I was given a twelve-month guarantee.
The seams of the {product} unravel, you guaranteed them for five years.
On {date} you guaranteed the zip for life. It has jammed for good.
The stitching has rotted within the guaranteed period.
I claim faulty workmanship under the warranty.
Defects in material and workmanship are covered, says the booklet. Then cover this.
The {product} has a manufacturing defect and no wear, so the guarantee applies.
Your technician calls it wear and tear. I call it a defect under warranty.
Wear and tear after four months? Kindly honour what you guaranteed.
The construction is faulty, the guarantee must answer for it.
Does the guarantee of {order_id} stretch to the gasket?
Would the warranty extend to water that gets into the {product} in normal use?
May I extend the guarantee of the {product} beyond {date}?
What would an extension of the warranty cost for {order_id}?
How do I activate the guarantee for my {product}?
I never activated the warranty online. Is it lost to me?
Where on the {product} is the serial number for the guarantee form?
The serial number is illegible, can the warranty be used nevertheless?
Is registration of {order_id} compulsory for the guarantee to hold?
I registered within a month, as the warranty conditions stipulate. Now it has broken.
What do the guarantee conditions stipulate about batteries?
The fine print of the warranty puzzles me: does it exclude the pump?
Are labour and travel included in the warranty?
Does the guarantee include collection from {city}?
Who bears the postage for a guarantee repair?
Do you lend out a spare {product} during a warranty repair?
While my {product} is away for its warranty repair, may I borrow one?
The {product} has been in your guarantee workshop since {date} with no word.
It came home from the warranty workshop in a worse condition than before.
Your workshop reports "no fault found", yet it fails daily. The cover must apply.
Three visits by technicians, no cure. Replace it under the guarantee.
I seek a like-for-like exchange of my {product} under the warranty.
The dealer in {city} passes me on to you, you pass me on to the dealer: who honours the cover?
My dealer has closed down. Does the guarantee survive that?
The manufacturer went bankrupt. Do you take over its guarantee?
I got the {product} as a gift; is the giver's warranty mine?
Is the guarantee transferable to the buyer of my {product}?
I sold the {product} on. Please transfer the warranty to the new owner.
Does importing it from {city} void the guarantee?
Would a third-party battery void my cover?
A broken seal voids the warranty, you say, but I found it broken.
You deny my guarantee claim because of a scratch. That is absurd.
My warranty claim for {order_id} was dismissed without a reason.
I contest the refusal of my guarantee claim of {date}.
I appeal against your decision on my warranty case.
An independent expert in {city} confirms the defect. Accept my guarantee claim.
I attach the guarantee booklet and a film of the {product} failing.
Attached: proof of purchase of {date} and the warranty card.
Purchased on {date}, defective since last week, guaranteed for two years.
Bought new on {date}, deceased today. It had a guarantee, hadn't it?
May it rest in peace: my {product} passed away, eleven months before its cover ends.
The {product} has given up the ghost, the guarantee has not.
It croaked last night. I got three years with it, so fix it for nothing.
The {product} is kaput, and the five-year cover is in my drawer.
A total failure in month seven. What does the cover entitle me to?
What does my guarantee entitle me to if the fault recurs?
The fault recurs each winter, I want it cured under warranty.
A recurring glitch shuts the {product} off; the maker promised two years free of faults.
A glitch in the electronics, only six months old, hence a guarantee issue.
The battery drains within an hour, though your warranty promises eighty percent.
It charges no longer. Battery cover runs till {date}.
The {product} lost suction, and the guarantee is for performance.
Performance has halved in a year, contrary to what the warranty says.
It trickles where it should spray, I request repair on guarantee.
The thermostat sticks since {date}, please attend to it at no cost under my cover.
The clutch slips. I trust this is a guaranteed part.
Is the hose a guaranteed part?
The {product} cost me {amount}, guaranteed for six years, and dies in the second.
{amount} for a repair? The guarantee says that repairs are gratis.
Why was a guarantee repair invoiced at {amount}?
I took out extra protection for {amount}. The protection should cover this breakdown.
My protection plan for {order_id} covers breakdown, so where do I report one?
How do I report a breakdown under the protection plan?
Your accident cover came free with the {product}. Does it apply after it simply stopped?
I wish to lodge a guarantee claim concerning {order_id}.
We lodge a warranty claim for two units bought on {date}.
With reference to the guarantee granted on {date}, I request remedy of the defect.
Kindly remedy the fault in accordance with your terms of guarantee.
Pursuant to the warranty, you are obliged to remedy this defect.
Please advise whether {order_id} remains within its guarantee term.
Would you be so kind as to check how much cover my {product} has left?
Is there any cover left on the {product} from {date}?
Guarantee or no guarantee, that is what I need to find out about my {product}.
Don't you dare tell me the guarantee ran out, I have it in writing.
Shame on you, hiding behind clauses: honour the guarantee!
Your precious guarantee is worth nothing if nobody repairs my {product}.
{product} kaput, had it since {date}, got 2 years on it no?
hey is this still covered, thing just died
where do i claim guarantee, {order_id} wont boot
""".strip().splitlines()

RETURN = """
The {product} is surplus to our needs, may I hand it in?
We have a duplicate now, so one {product} travels back to you.
It is superfluous in our flat, and I would gladly give it back.
It was an impulse buy. I want to bring it back while the tags are on.
Remorse set in the moment I got home; may I bring back the {product}?
I have had a change of heart about {order_id} and shall be returning it.
The {product} and my wallpaper clash, hence I would like to send it back.
Too garish for my taste, back it goes.
The {product} is gaudier than I thought. I would sooner return it.
It is too bulky for our hallway in {city}; how can I get it back to you?
Our kitchen is too cramped for the {product}, we must return it.
It pinches, so I'd rather send it back.
Too tight at the waist. Back to you, if I may.
It is baggy on me, could I bring it back to the branch in {city}?
The wool itches. I'll be sending it back, unworn.
The cloth is scratchy, so I shall return it unworn.
The {product} feels flimsier than I imagined, please have it back.
My taste and this {product} do not get along; I am returning it.
It is flawless, only I find no corner for it. May it come back to you?
Flawless but unneeded: I wish to return {order_id}.
The {product} is pristine and ready for its journey back.
Untouched since {date}, it can go straight back on your shelf.
I have not broken the seal, will you accept it back?
All tags attached, all papers there, so please accept my return.
The cellophane is on. Does that make the return easier?
I threw the packaging away. Am I allowed to send it back regardless?
Is the original packaging obligatory when I send something back?
May I reuse an old carton for sending back the {product}?
What sort of box should hold the {product} on its way back to {city}?
How ought I to wrap something fragile that I am sending back?
Could you mail me a sticker for the return, my ink has run out?
The QR code for my return will not load.
My phone does not open the QR code you issued for the return of {order_id}.
Your return portal rejects my password.
Your returns page freezes when I type {order_id}.
Which reason do I tick on the returns page if I simply do not like it?
Do I owe you a reason for sending it back?
I tick "no longer wanted" and then what? I'd like to return the {product}.
Must I announce a return or may I simply drop by?
I'll drop by on {date} to hand in the {product}.
May my sister hand it in on my behalf in {city}?
Can a friend drop my return at your kiosk?
Which kiosk in {city} accepts returns?
Is there a parcel locker in {city} where I can leave my return?
I left the return in the locker on {date}, kindly confirm.
My receipt from the locker says {date}; have you got the {product} back by now?
Which postal firm should I use to send the {product} back?
Your driver refused to take my return along.
Would the driver who brings the new one take the unwanted {product} along?
I live on a farm, could somebody fetch the unwanted {product}?
Is a pick-up from the third floor possible for the {product} I am returning?
I cannot lift it by myself; who hauls it back to you?
I would have to lug the {product} across {city} to return it. Can you fetch it?
I am in hospital until {date}, may I return the {product} after that?
I was abroad until {date}; grant me a few more days to send it back.
Would you prolong the period for sending back {order_id}?
Might I ask for an extension of the return window?
The return window shuts on {date}, if I reckon rightly.
How wide is the window for sending things back at Christmas?
Do gifts bought before the feast enjoy a longer return period?
Does the cooling-off period apply to me, since I bought it by phone?
I make use of the cooling-off period and give up the {product}.
Within the fourteen days granted by law, I revoke my purchase and send all back.
I hereby revoke the contract of {date} and shall return the goods.
I declare my withdrawal from {order_id}; the goods leave {city} tomorrow.
Is a written declaration needed to withdraw from the purchase and hand back the {product}?
Do your conditions permit returning something that was tailor-made?
Are made-to-measure goods excluded from returns?
Does hygiene forbid giving back a {product} that I tried on?
Underwear cannot be brought back, can it?
Is there a restocking fee when I hand goods back?
Will you deduct anything if I return the {product} without its carton?
Do you also accept goods back from abroad?
What about customs when I send {order_id} back?
Do business clients have the right to send things back too?
As a school we ordered surplus chairs. Can ten travel back?
We overestimated our needs, therefore eight pieces of {order_id} go back.
The bride called it off, so I have a {product} to bring back.
My aunt already gave us one. We'd be happy to hand ours in.
Granny was not amused by the {product}; I'd better bring it back.
My husband rolled his eyes at the {product}. It shall go back.
The kids ignore the {product}, so out it goes, back to your shop.
The cat is afraid of it. Can I bring the {product} back?
Our landlord forbids such a thing, we have to send it back.
The doctor advised against it, so I wish to give the {product} back, unused.
I am allergic to the material and wish to return it.
I miscounted and bought one too many; the spare one comes back to you.
I clicked too hastily on {date}. May I give it back?
I dozed off and tapped "buy"; back with it, please.
I ordered three sizes to try on, two of which I am sending back.
I keep the large one and send back the medium one.
Of the two {product} models I tried at home, one shall go back.
Can one return part of {order_id} and keep the remainder?
I wish to keep the lid and return the pot, if that is allowed.
I would like to part with the {product}, it is as new.
Kindly relieve me of this {product}, I have no need for it.
I'd like to be rid of the {product} before the return period ends.
Please have it collected from my porch, it is packed for its journey back.
I request a pick-up of unneeded goods from our office in {city}.
A courier was to fetch my return on {date}, and none rang.
My returned parcel has been at your dock since {date}; has it been checked in?
Tracking says that my return has reached {city}. Could you acknowledge it?
Please acknowledge receipt of the {product} I sent back.
Did the {product} I handed in on {date} find its way to the right desk?
My return slip asks for a code that I lack.
Which number do I note on the outside of my return?
I put the slip inside rather than outside; will my return be recognised?
I mistakenly put my own scarf into the returned carton, could you send that on?
We should be obliged if you would authorise the return of {order_id}.
Kindly authorise the sending back of two unopened units.
I should be grateful for instructions on how to return the {product}.
Please instruct me where to surrender the {product}.
For {amount} it ought to thrill me. It doesn't, so I shall bring it back.
It cost {amount} and delights nobody, therefore back to {city} with it.
I found it second-hand for half of {amount}, so yours goes back unopened.
Take your silly {product} back, I have gone off it.
I've gone off the colour, may it go back?
Nah, not my thing. How do I ship it back?
You can have your {product} back, it bores me.
changed me mind bout the {product}, can it go back
not keepin this, wheres ur returns desk in {city}
bringing {order_id} back 2moro ok?
""".strip().splitlines()
