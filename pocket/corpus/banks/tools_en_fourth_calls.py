"""A fourth helping of English requests about orders and products: rarer words, other shapes."""

from __future__ import annotations

TRACK_ORDER = """
Pinpoint {order_id} for me.
Chase up {order_id}, it's overdue.
Is {order_id} in transit?
Consignment {order_id}: where does it stand?
What has the haulier done with {order_id}?
Has the freight firm collected {order_id}?
Which sorting centre is {order_id} in?
Is {order_id} stranded somewhere?
Is {order_id} in limbo?
Give me a sign of life from {order_id}.
Put {order_id} on your radar and tell me its place.
Get me the movements of {order_id}.
Play detective: where did {order_id} disappear to?
I'm itching to see {order_id}. Is it near?
I've been pacing the corridor all week for {order_id}.
My doorbell stays silent. What of {order_id}?
My porch is bare, {order_id} should be sitting on it.
Letterbox empty again! Any trace of {order_id}?
Did {order_id} fall off the lorry?
Was {order_id} put on the wrong truck?
Could {order_id} have been dropped next door?
How come everybody gets mail except me? See {order_id}.
Tell me straight: lost, late or on the road? {order_id}.
{order_id} was meant to be a surprise for {date}. Has it left?
Our {product} was promised for {day}; how is {order_id} faring?
Bought a {product} ages ago, {order_id}, and heard nothing since.
Kindly verify the present position of consignment {order_id}.
We respectfully enquire after shipment {order_id}.
I should be obliged to learn when {order_id} is due.
Forecast of arrival for {order_id}, please.
The arrival of {order_id}, roughly when?
Do I have to stay in for {order_id} tomorrow?
Will {order_id} beat me home?
How many stops until {order_id} gets to me?
yo wheres {order_id}
{order_id} is a no-show so far :(
{order_id} eta pls
{order_id}, progress?
Parcel {order_id} - moving or parked?
Dispatch state of {order_id}?
Has {order_id} cleared the depot?
Tell {name} how far {order_id} is.
"""

CANCEL_ORDER = """
Quash order {order_id}.
Axe {order_id}, please.
Snuff out {order_id}.
Nix {order_id}.
Blot {order_id} out of your ledger.
Cross out {order_id}.
Tear up order {order_id}, would you?
Terminate order {order_id}.
Discontinue {order_id}, please.
Freeze {order_id} and don't send it.
Intercept {order_id}, it mustn't leave.
Block {order_id}, I won't accept it.
Dump {order_id}, I've no use for it.
Forget {order_id} ever existed.
Let {order_id} go, I don't need it.
Let's pretend I never placed {order_id}.
Chuck {order_id}, I got carried away.
I bit off more than I can chew: away with {order_id}!
I was half asleep when I bought {order_id}. Undo, please.
My toddler pressed "confirm". Away with {order_id}.
My wife hates the {product}. No {order_id}, then.
{name} vetoed the {product}, so {order_id} must go.
I inherited a {product}, which makes {order_id} pointless.
The {product} won't fit our kitchen. Please annul {order_id}.
Our trip fell through, hence we cancel {order_id}.
Our wedding is postponed, so {order_id} isn't needed.
The bank refused my card, let's call {order_id} quits.
I ran out of patience. {order_id}? Cancelled, please.
No point in {order_id} after {date}. Cancel it.
I'd sooner not have {order_id}. Kindly stop it.
I herewith retract purchase {order_id}.
We hereby terminate our order {order_id}.
Please regard order {order_id} as null and void.
Permit me to revoke {order_id}.
Kindly discard our purchase {order_id}.
Could {order_id} be taken back before it ships?
Can {order_id} still be undone?
Is there a way back from {order_id}? I want to cancel.
nope, dont want {order_id}
plz stop {order_id}!!
{order_id} = mistake, cancel
{order_id}, off the list!
"""

REQUEST_REFUND = """
Reimburse {order_id} in full, it was {reason}.
Remit what I paid for {order_id}, which was {reason}.
Compensate me for {order_id}, as it is {reason}.
Restore my money for {order_id}: it's {reason}.
Give back every penny of {order_id}, it was {reason}.
Fork over the cash for {order_id}, it's {reason}!
Cough up my money, {order_id} was {reason}.
Make me whole again: {order_id}, {reason}.
Square my account for {order_id}, since it was {reason}.
Put my wallet right. {order_id} came {reason}.
Chargeback wanted on {order_id}, which is {reason}.
Refund ticket: order {order_id}, grounds: {reason}.
Grounds for my claim on {order_id}: {reason}.
Claim for repayment, {order_id}, because {reason}.
Complaint plus refund: {order_id} is {reason}.
My verdict on {order_id}: {reason}. Money back!
What a letdown! {order_id} is {reason}, please repay.
I feel cheated: {order_id} was {reason}. Reimburse me.
I'm livid. {order_id} turned up {reason}. Refund it today.
It breaks my heart, but {order_id} was {reason}. May I be repaid?
Grandma's present, {order_id}, was {reason}. Please pay it back.
The {product} from {order_id} is {reason}, so I want reimbursing.
The {product} for my nephew proved {reason}. Repay {order_id}.
We opened {order_id} on {day} and found it {reason}. Money, please.
{name} unpacked {order_id}: {reason}. We ask for repayment.
{order_id} is {reason}, plain and simple. Reimburse.
{order_id}, {reason}, cash back!
{order_id} {reason}, want my money
{reason} order {order_id} = refund pls
{reason} again! I'm claiming back {order_id}.
As {order_id} was {reason}, kindly reverse my payment.
As the goods in {order_id} were {reason}, we seek repayment.
Owing to {order_id} being {reason}, I ask to be repaid.
Seeing that {order_id} is {reason}, I'd welcome my money back.
Considering that {order_id} was {reason}, a full refund is due.
I respectfully seek reimbursement for {order_id}, which was {reason}.
I trust you will repay {order_id}, given that it's {reason}.
Be fair and repay me for {order_id}, it's {reason}.
Who settles up with me for {order_id}? It was {reason}.
Could the cost of {order_id} flow back to me? It was {reason}.
Any way to recover my money for {order_id}? It's {reason}.
Let me have the sum of {order_id} back, it's {reason}.
"""

CHANGE_ADDRESS = """
Rather drop {order_id} at {address}.
Swing {order_id} round to {address}.
Haul {order_id} to {address} instead.
Carry {order_id} to {address}, please.
Convey {order_id} to {address}, if you would.
Dispatch {order_id} towards {address}.
Amend {order_id}: the right street is {address}.
Alter the destination on {order_id} to {address}.
Substitute {address} for the street on {order_id}.
Edit the address in {order_id}, {address} please.
Revise order {order_id}: recipient lives at {address}.
Shift the delivery of {order_id} to {address}.
Transfer {order_id} to {address}, I'm lodging there.
Relocate delivery {order_id} to {address}.
Reassign {order_id} to {address}.
Readdress {order_id}: {address}.
Pop {order_id} over to {address}, will you?
Get {order_id} across to {address}.
I'm camping out at {address}, so {order_id} should come here.
I'm house-sitting at {address} till {date}. Bring {order_id} here.
I'm renting a room at {address} now. Let {order_id} follow me.
I dwell at {address} these days, please direct {order_id} there.
I reside at {address}. Kindly adapt order {order_id}.
My household has relocated to {address}, and {order_id} should too.
My flatmate at {address} is in all day, leave {order_id} with her.
My landlord at {address} will sign for {order_id}.
My workshop at {address} takes deliveries, so send {order_id} there.
Our reception at {address} accepts {order_id}.
Grandpa's place, {address}, suits {order_id} better.
{name}'s garage at {address} is where {order_id} belongs.
The house number on {order_id} is off. Right is {address}.
The label of {order_id} has a slip in it: {address} is correct.
Autofill messed up {order_id}! It's {address}.
Oops, old flat! {order_id} goes to {address}.
Wrong door! {order_id} wants to go to {address}.
Careful, {order_id} still has last year's street. Now: {address}.
Nobody will open on {day}; please take {order_id} to {address}.
Kindly be advised: {order_id} is to go to {address}.
Would you reroute the van with {order_id} to {address}?
new addr for {order_id} is {address} thx
{order_id} ship to: {address}
{address} / order {order_id} / please update
"""

CHECK_STOCK = """
Is the {product} up for grabs?
Is the {product} to be found at your place?
Does your storeroom hold a {product}?
Does the shelf still boast a {product}?
Have all the {product} units flown off the shelves?
Have you a spare {product} lying about?
Have you replenished the {product}?
Has the {product} been topped up?
Has the supplier sent the {product}?
Has anyone grabbed the final {product}?
How plentiful is the {product} just now?
How scarce is the {product}?
How many of the {product} are piled up in the depot?
How many units of the {product} remain unsold?
Tally the {product} items, please.
Scan your inventory for the {product}.
Browse your storeroom for a {product}, would you?
Peer into the storeroom: any {product}?
Double-check that the {product} is there.
Reassure me that the {product} hasn't sold out.
Can I lay hands on a {product} today?
Could a whole choir buy the {product}, or are there too few?
Would fifteen of the {product} be on hand?
Are twenty of the {product} sitting in your depot?
I'm desperate for a {product}! Any left?
I'm scouring the town for a {product}. Anything there?
I broke {name}'s {product} and need the same. Is there one?
I'll cycle over right now if there's a {product}. Is there?
My club needs nine of the {product}. Can you cover that?
Our nursery school wants several of the {product}. Are there enough?
{name} swears you're out of the {product}. Is that right?
Rumour has it the {product} is gone.
Could you supply a {product} by {day}, or is the shelf empty?
Kindly ascertain whether the {product} is in stock.
We enquire whether the {product} can be supplied from stock.
Present stock of the {product}, if you please?
Remaining quantity of the {product}?
{product}: sold out or not?
{product}: how many left?
{product} avail?
u got {product}??
Still any {product} around?
"""

GET_PRICE = """
What's the tariff for the {product}?
What sum buys me a {product}?
What sort of money does a {product} fetch?
Which figure is stuck on the {product}?
What does the shelf label of the {product} read?
What is your rate for a {product}?
What fee goes with the {product}?
What is a {product} listed at?
What's the list price of the {product}?
At retail, what does a {product} run to?
What's the bottom line for the {product}?
What must I shell out for a {product}?
What would I fork out for a {product}?
What would the {product} do to my bank balance?
How much dough does a {product} devour?
How much cash for a {product}?
How many euros change hands for the {product}?
How heavily would a {product} weigh on my purse?
How salty is the price of the {product}?
How steep is the {product}?
Is the {product} a steal? Tell me what it costs.
Is a {product} beyond my means? What's the figure?
Is the {product} affordable? How much, please?
Could a student afford the {product}? What's it priced at?
Will my pocket money stretch to a {product}?
Would seventy euros be enough for the {product}?
Does the {product} run to more than ninety euros?
I fancy the {product}. What's the cost?
I'm drawn to your {product}; what are you charging?
I'm working out a budget and lack the price of a {product}.
I can't make out the scribble on the {product}. How many euros?
The barcode on the {product} won't scan. How much is it?
Name a figure for the {product}.
Spell out the price of the {product}.
Disclose the price of a {product}, please.
Estimate, please: one {product}, in euros.
Kindly furnish us with the price of the {product}.
We should be glad of a quotation for the {product}.
{name} fancies a {product}. What's the outlay?
{product} $$?
{product}, price pls
whats the {product} going for
"""

BOOK_REPAIR = """
Patch up my {product} on {day}.
Overhaul my {product} on {day}, please.
Restore my {product} on {day}, would you?
Revive my {product} on {day}.
Get my {product} going again on {day}.
Put my {product} right on {day}.
Sort out my {product} on {day}, it's dead.
Doctor my {product} on {day}, it's poorly.
Tinker with my {product} on {day} until it works.
Take apart and fix my {product} on {day}, please.
Tighten whatever is loose in my {product} on {day}.
Replace the broken bit of my {product} on {day}.
Solder the wire of my {product} on {day}.
Glue my {product} back together on {day}.
Straighten my bent {product} on {day}, please.
Stop my {product} from leaking. Is {day} free?
Squeeze my {product} into the workshop on {day}.
Slot my {product} in for mending on {day}.
Fit me in on {day}, my {product} gave up the ghost.
Line up a mechanic for my {product} on {day}.
Pencil in {day} for mending my {product}.
Jot me down for {day}: one limping {product}.
Note a repair for {day}, please: it's the {product}.
Admit my {product} to the workshop on {day}.
Enrol my {product} for repair on {day}.
My {product} is on its last legs; mend it on {day}.
My {product} sputters. {day} with the mechanic?
My {product} jammed. Can it be unjammed on {day}?
My {product} blew a fuse. Repair it {day}?
My {product} came off its hinges, is {day} good for mending?
My {product} got dented, would {day} do for fixing it?
My {product} is all in bits. Workshop on {day}?
My {product} limps along. Could a craftsman see to it on {day}?
The switch of the {product} is stuck: repair, {day}.
The motor of my {product} burnt out. Mend it on {day}?
The puppy gnawed my {product}. {day} for fixing?
{name} tripped over the {product}. Repair, {day}, please.
Would your craftsmen attend to my {product} on {day}?
Kindly enter my {product} for repair on {day}.
We request that our {product} be mended on {day}.
{product} kaputt, {day} ok?
{product} busted, fix {day} pls
"""
