"""A fourth bank of contract clauses in English: unusual verbs, trades and role names.

Who does the work, owns, sells, insures, lends or rents out is the provider and gets
paid; who is served and pays is the client. Either comes first in about as many lines;
the last lines name one party alone. The slots are those of ``extract_en_clauses``.
"""

from __future__ import annotations

CLAUSES = """
{provider} charters a steamer to {client} for {amount}.
{client} charters from {provider} a steamer with its crew, as of {date}.
{provider} is bespoken by {client} for the feast on {date}.
{client} has bespoken a sideboard from {provider} at {amount}.
{provider} is retained for {amount} a quarter to counsel {client}.
{client} retains {provider} as counsel and pays a retainer of {amount}.
{provider} pockets {amount} whenever {client} calls for help.
{client} shall bear all costs that {provider} incurs before {date}.
{provider} incurs costs of up to {amount}, which {client} bears.
{client} foots the bill of {provider}, in all {amount}.
{provider} collects the rent for the attic from {client} at each month's end.
{client} hands the rent of {amount} to {provider} at each month's end.
{provider} sublets half of the loft to {client} until {date}.
{client} sublets the loft from {provider} for {amount}.
{provider} underwrites the voyage of {client} against shipwreck.
{client} has the voyage underwritten by {provider} at a premium of {amount}.
{provider} indemnifies {client} against hail in return for {amount} a season.
{client} is indemnified by {provider} against burglary from {date}.
{provider} stands surety for {client} and receives {amount} for it.
{client} pays {amount} so that {provider} stands surety until {date}.
{provider} franchises its ice-cream parlours to {client} as of {date}.
{client} holds a franchise of {provider} and remits {amount} a year.
{provider} licenses a cartoon figure to {client} for use on mugs.
{client} is licensed by {provider} to print the cartoon figure, for {amount}.
{provider} escorts the convoys of {client} across the pass.
{client} wishes its convoys escorted by {provider} at {amount} a trip.
{provider} chaperones the pupils of {client} on the journey of {date}.
{client} lets {provider} chaperone the pupils and pays {amount}.
{provider} chauffeurs the directors of {client} for {amount} a day.
{client} is chauffeured by {provider} from {date} on.
{provider} shuttles passengers between the two hotels of {client}.
{client} books a shuttle from {provider}, who asks {amount} for it.
{provider} shepherds the flock of {client} on the high meadow.
{client} puts forty ewes out to graze with {provider} for {amount}.
{provider} shears the sheep of {client} on {date}.
{client} has forty sheep shorn by {provider} at {amount}.
{provider} rears calves for {client} until {date}.
{client} places calves with {provider}, to be reared for {amount}.
{provider} breaks in two colts for {client} at {amount} each.
{client} has two colts broken in by {provider} before {date}.
{provider} shoes the ponies of {client} every eight weeks.
{client} brings the ponies to the smithy of {provider} to be shod for {amount}.
{provider} grooms the poodles of {client} for {amount}.
{client} takes the poodles to {provider}, who grooms them on {date}.
{provider} vaccinates the poultry of {client} by {date}.
{client} gets the poultry vaccinated by {provider} for {amount}.
{provider} fumigates the granary of {client} on {date}.
{client} must vacate the granary while {provider} fumigates it for {amount}.
{provider} exterminates cockroaches in the kitchens of {client}.
{client} summons {provider} to exterminate the cockroaches, at {amount}.
{provider} traps the foxes that raid the coops of {client}.
{client} offers {provider} {amount} for trapping the foxes by {date}.
{provider} dredges the moat of {client} by {date}.
{client} finances the dredging of the moat, {amount} payable to {provider}.
{provider} dives for the anchor that {client} has lost, for {amount}.
{client} engages the divers of {provider} to raise a wreck.
{provider} salvages the barge of {client} and claims {amount}.
{client} rewards {provider} for salvaging the barge with {amount}.
{provider} pilots the tankers of {client} into port.
{client} takes {provider} aboard as pilot for a fee of {amount}.
{provider} skippers the schooner of {client} until {date}.
{client} hires a skipper, {provider}, for the regatta on {date}.
{provider} tows the barges of {client} upstream for {amount}.
{client} has the barges towed upstream by {provider}.
{provider} caulks and tars the hull of {client}'s ketch.
{client} leaves the ketch at the wharf of {provider}, who caulks it for {amount}.
{provider} moors the houseboat of {client} at its jetty for {amount} a year.
{client} moors at the jetty of {provider} from {date} on.
{provider} irrigates the rice paddies of {client}.
{client} irrigates with water bought from {provider} at {amount} a month.
{provider} weeds, rakes and mulches for {client} until {date}.
{client} sets {provider} to weeding and raking at {amount} a week.
{provider} grafts the plum trees of {client} for {amount}.
{client} wants the plum trees grafted by {provider} by {date}.
{provider} landscapes the courtyard of {client} at {amount}.
{client} lets the courtyard be landscaped by {provider}.
{provider} turfs the football pitch of {client} by {date}.
{client} has a pitch turfed and levelled by {provider} for {amount}.
{provider} fertilises the meadows that {client} owns.
{client} owns meadows which {provider} fertilises for {amount}.
{provider} threshes and sifts the barley of {client}.
{client} delivers barley to {provider} to be threshed, and pays {amount}.
{provider} distils brandy from the plums of {client}.
{client} has its plums distilled by {provider} at {amount} a cask.
{provider} ferments, bottles and corks the cider of {client}.
{client} leaves the bottling of the cider to {provider} until {date}.
{provider} cures the hams of {client} in oak smoke for {amount}.
{client} has the hams cured by {provider}; {amount} is owing.
{provider} butchers two pigs for {client} on {date}.
{client} gives {provider} {amount} for butchering two pigs.
{provider} fillets and freezes the catch of {client}.
{client} has the catch filleted by {provider} from {date}.
{provider} concocts a perfume for {client} by {date}.
{client} orders a perfume, which {provider} concocts for {amount}.
{provider} dishes up soup to the clerks of {client} at {amount} a week.
{client} asks {provider} to dish up for ninety guests on {date}.
{provider} bartends at the gala of {client} for {amount}.
{client} throws a gala on {date}, at which {provider} tends the bar.
{provider} embroiders the flags of {client} by {date}.
{client} has the flags embroidered by {provider} at {amount} apiece.
{provider} quilts a bedspread for {client} for {amount}.
{client} will own the bedspread that {provider} quilts by {date}.
{provider} darns and hems the robes of {client}.
{client} sends robes to {provider} to be darned for {amount}.
{provider} dyes the yarn that {client} spins.
{client} has yarn dyed by {provider} for {amount} a bale.
{provider} upholsters the armchairs of {client} at {amount}.
{client} has its armchairs upholstered by {provider} until {date}.
{provider} cobbles boots for the riders of {client}.
{client} gets the boots resoled by {provider} for {amount}.
{provider} tans the hides of {client} by {date}.
{client} turns hides over to {provider}, the tanner, at {amount} a stack.
{provider} forges a gate for {client} for {amount}.
{client} is to receive a gate forged by {provider}, on {date}.
{provider} welds and solders for {client} at {amount} an hour.
{client} needs railings welded and turns to {provider}.
{provider} galvanises the fence posts of {client}.
{client} dispatches fence posts to {provider} to be galvanised for {amount}.
{provider} sandblasts the facade of {client} on {date}.
{client} has the facade sandblasted by {provider}, {amount} being the fee.
{provider} insulates the loft of {client} before {date}.
{client} heats less since {provider} insulated the loft for {amount}.
{provider} unblocks the drains of {client} at {amount}.
{client} rings {provider} whenever a drain is blocked.
{provider} wallpapers the bedrooms of {client} for {amount}.
{client} chose {provider} to wallpaper the bedrooms by {date}.
{provider} whitewashes the chapel of {client}.
{client} has the chapel whitewashed by {provider} for {amount}.
{provider} varnishes the pews of {client} until {date}.
{client} owes {provider} {amount} for varnishing the pews.
{provider} slates the steeple of {client} at a charge of {amount}.
{client} raises {amount} for {provider}, who slates the steeple.
{provider} refurbishes the tavern of {client} by {date}.
{client} shuts the tavern so that {provider} can refurbish it.
{provider} excavates a pond for {client}, at {amount}.
{client} gets a pond excavated by {provider} by {date}.
{provider} paves the drive of {client} with cobblestones.
{client} has cobblestones laid by {provider} for {amount}.
{provider} blasts the rock on the plot of {client} on {date}.
{client} permits {provider} to blast the rock and pays {amount}.
{provider} calibrates the scales of {client} once a year.
{client} submits its scales to {provider} for calibration at {amount}.
{provider} lubricates and overhauls the turbines of {client}.
{client} entrusts the overhaul of the turbines to {provider} until {date}.
{provider} refuels the aircraft of {client} at {amount} a tank.
{client} parks its aircraft in the hangar of {provider} from {date}.
{provider} debugs the code of {client} for {amount} a week.
{client} outsources the debugging to {provider} as of {date}.
{provider} digitises the parish records for {client}.
{client} funds the digitising of the records, done by {provider} for {amount}.
{provider} monitors the alarms of {client} round the clock.
{client} has its alarms monitored by {provider} at {amount} a month.
{provider} patrols the docks of {client} with two hounds.
{client} has the docks patrolled by {provider} until {date}.
{provider} shadows {client} as bodyguard for {amount}.
{client} walks in the care of the bodyguard {provider} from {date}.
{provider} investigates thefts for {client} at {amount} a day.
{client} instructs the detective {provider} to investigate the thefts.
{provider} interprets for {client} before the tribunal on {date}.
{client} cannot speak Dutch and has {provider} interpret for {amount}.
{provider} subtitles and dubs the films of {client}.
{client} has its films dubbed by {provider} by {date}.
{provider} proofreads the thesis of {client} for {amount}.
{client} has a thesis proofread by {provider} until {date}.
{provider} ghostwrites the memoirs of {client}.
{client} dictates memoirs that {provider} writes up for {amount}.
{provider} illustrates the fairy tales of {client} at {amount} a page.
{client} has fairy tales illustrated by {provider}.
{provider} sculpts a fountain for {client} by {date}.
{client} has a fountain sculpted by {provider} for {amount}.
{provider} choreographs the ballet that {client} puts on.
{client} pays a stipend of {amount} to {provider} for the choreography.
{provider} composes an anthem for {client} by {date}.
{client} commissions an anthem, to be composed by {provider} for {amount}.
{provider} conducts the orchestra of {client} at {amount} a night.
{client} hands the baton to {provider} from {date} on.
{provider} juggles and does tricks at the carnival of {client}.
{client} signs up the juggler {provider} for {date}.
{provider} umpires the matches of {client} for {amount}.
{client} has its matches umpired by {provider} until {date}.
{provider} curates the gallery of {client}.
{client} appoints {provider} curator at a stipend of {amount}.
{provider} auctions the stamps of {client} on {date}.
{client} consigns stamps to {provider}, who auctions them for {amount}.
{provider} appraises the jewels of {client}.
{client} has the jewels appraised by {provider} for {amount}.
{provider} arbitrates in the quarrels of {client} for an honorarium of {amount}.
{client} submits a quarrel to {provider}, who arbitrates it by {date}.
{provider} litigates for {client} until {date}.
{client} is defended by {provider} at {amount}.
{provider} lobbies the council on behalf of {client} for {amount}.
{client} buys the ear of the council through the lobbyist {provider}.
{provider} administers the estate of {client} as trustee.
{client} names {provider} trustee and grants {amount} a year.
{provider} headhunts engineers for {client}.
{client} lets {provider} headhunt an engineer by {date}, for {amount}.
{provider} babysits for {client} at {amount} an evening.
{client} goes out while {provider} babysits on {date}.
{provider} massages the athletes of {client} after each race.
{client} has its athletes massaged by {provider} at {amount}.
{provider} heals and dresses wounds in the infirmary of {client}.
{client} staffs the infirmary through {provider} from {date}.
{provider} embalms the late uncle of {client} for {amount}.
{client} entrusts the funeral on {date} to {provider}.
{provider} lodges {client} in the gatehouse until {date}.
{client} lodges with {provider} and pays {amount} for bed and board.
{provider} takes in {client} as a paying guest at {amount} a week.
{client} is the lodger and {provider} keeps the boarding house.
{provider} quarters the workmen of {client} in its barracks.
{client} quarters workmen with {provider} for {amount}.
The lessor {provider} grants the lessee {client} a lease of {amount} a month.
The lessee {client} takes the mill on lease from the lessor {provider} as of {date}.
The vendor {provider} conveys the orchard to the purchaser {client} on {date}.
The purchaser {client} pays the vendor {provider} {amount} for the orchard.
The creditor, {provider}, has lent the debtor, {client}, {amount}.
The debtor, {client}, is to clear the debt to the creditor, {provider}, by {date}.
The payee is {provider}, the payer is {client}, the sum is {amount}.
The payer {client} wires {amount} to the payee {provider}.
The mortgagee {provider} advances {amount} to the mortgagor {client}.
The mortgagor {client} pledges the farm to the mortgagee {provider} until {date}.
The artist {provider} toils for the patron {client} until {date}.
The patron {client} keeps the artist {provider} in return for murals at {amount}.
The undersigned {provider} hereby undertakes to serve {client} from {date}.
The undersigned {client} hereby contracts the services of {provider} for {amount}.
{provider}, hereafter "the Vendor", and {client}, hereafter "the Purchaser", met on {date}.
{client}, hereafter "the Lessee", and {provider}, hereafter "the Lessor", agree on {amount}.
{provider} (hereinafter the Carrier) shall convey the grain of {client} (the Shipper).
{client} (hereinafter the Borrower) is granted {amount} by {provider} (the Lender).
{provider}, party of the first part, shall render services to {client}, who pays {amount}.
{client}, party of the first part, shall remunerate {provider}, party of the second part.
Whereas {provider} owns a sawmill, {client} may use it for {amount}.
Whereas {client} lacks a workshop, {provider} makes one available from {date}.
To be defrayed by {client}: the fares of {provider}, at most {amount}.
By {provider} shall be fabricated, and by {client} paid for, six lanterns at {amount}.
Farmed out to {provider}, the bookbinding of {client} costs {amount}.
Farmed out by {client}, the stitching is carried on by {provider} until {date}.
{provider} yields the use of a kiln to {client} against {amount}.
{client} is free to fire pots in the kiln of {provider} until {date}.
{provider} tenders for the tunnel of {client} at {amount}.
{client} accepts the tender of {provider} on {date}.
{provider} earns a bonus of {amount} if {client} is content by {date}.
{client} grants a bonus of {amount} if {provider} finishes before {date}.
{provider} may sue {client} for arrears of {amount}.
{client} is in arrears with {amount}, owing to {provider}.
{provider} forgoes its fee if {client} is told less than {days} days ahead.
{client} may dispense with {provider}, given {days} days of notice.
{provider} may evict {client} only upon {days} days of notice.
{client} may vacate the cabin of {provider} upon {days} days of notice.
{provider} subcontracts nothing without asking {client} {days} days earlier.
{client} delegates the choice of seeds to {provider}, who gains {amount}.
The barracks of {provider} shelter the pickers of {client} for {amount}.
The pickers of {client} are sheltered in the barracks of {provider} until {date}.
The kiln of {provider} bakes the tiles that {client} needs.
The tiles for {client}'s terrace are fired in the kiln of {provider} at {amount}.
In the tannery of {provider}, the hides of {client} are turned into leather for {amount}.
In the stables of {client}, the manure is forked away by {provider} from {date}.
At the anvil of {provider}, a railing for {client} takes shape by {date}.
At the banquet of {client}, {provider} carves the roast for {amount}.
The brewery of {provider} fills the barrels that {client} taps.
The barrels of {client} are refilled by {provider} at {amount} each.
The nursery of {provider} cares for the infants of {client} at {amount} a month.
The infants of {client} are minded in the nursery of {provider} from {date}.
Out of the quarry of {provider}, {client} fetches marble for {amount}.
Out of the pockets of {client} comes the stipend of {amount} that {provider} lives on.
The distillery of {provider} ages the rum of {client} until {date}.
The rum of {client} is aged and blended by {provider} for {amount}.
On the wharf of {provider}, {client} may unload freight for {amount}.
On the roof of {client}, {provider} mounts solar cells by {date}.
Inside the vault of {provider} lie the bonds of {client}, at {amount} a year.
Inside the greenhouse of {client}, {provider} breeds orchids for {amount}.
The hospice of {provider} nurses an uncle of {client}.
An uncle of {client} is nursed in the hospice of {provider} for {amount} a month.
The spa of {provider} admits {client} to sauna and baths until {date}.
A yearly pass of {amount} lets {client} into the sauna of {provider}.
The sawmill of {provider} cuts planks from the spruces of {client}.
The spruces of {client} are felled and sawn by {provider} for {amount}.
The ranch of {provider} gives pasture to the mares of {client} at {amount}.
The mares of {client} feed on the pasture of {provider} until {date}.
The smithy of {provider} mends ploughshares for {client} for {amount}.
The ploughshares of {client} are mended and honed by {provider}.
A troupe led by {provider} entertains the patients of {client} on {date}.
A troupe wanted by {client} is brought together by {provider} for {amount}.
A surgeon sent by {provider} operates in the clinic of {client}.
A surgeon is lent to {client} by {provider} at {amount} a day.
A sleigh belonging to {provider} is hired out to {client} for {amount}.
A sleigh is hired by {client} from {provider} on {date}.
Two elephants owned by {provider} march in the parade of {client}.
Two elephants are led through the parade of {client} by {provider} for {amount}.
The pedigree bulls of {provider} are leased to {client} until {date}.
The meadows of {client} are grazed by goats that {provider} rents out at {amount}.
The patent that {provider} holds may be exploited by {client} for {amount}.
The tunes that {client} plays on air are licensed by {provider} at {amount}.
The plaintiff is represented by {provider}, and {client}, the plaintiff, pays {amount}.
The defendant, {client}, is represented by the barrister {provider} from {date}.
The midwife {provider} attends {client} for {amount}.
The patient {client} is attended by the midwife {provider} until {date}.
The dentist {provider} fits the patient {client} with a crown at {amount}.
The patient, {client}, settles {amount} with the surgeon, {provider}.
The optician {provider} grinds lenses for {client} by {date}.
The wearer {client} gets lenses ground by {provider} for {amount}.
The governess {provider} teaches the heirs of {client} for a salary of {amount}.
The heirs of {client} are schooled by the governess {provider} from {date}.
The beekeeper {provider} sets up ten hives in the orchard of {client}.
The hives of {client} are tended by the beekeeper {provider} at {amount}.
The magician {provider} amazes the guests of {client} on {date}.
The guests of {client} are amazed by the magician {provider} for {amount}.
The surveyor {provider} levels and stakes out the plot of {client}.
The plot of {client} is staked out by the surveyor {provider} by {date}.
The typist {provider} types up the diaries of {client} for {amount}.
The diaries of {client} are deciphered and typed up by {provider}.
The goldsmith {provider} resizes a ring for {client} for {amount}.
The customer {client} has a ring widened by the goldsmith {provider} by {date}.
The playwright {provider} writes a farce for the stage of {client}.
The stage of {client} shows a farce that {provider} writes for {amount}.
The falconer {provider} scares the pigeons off the silos of {client}.
The silos of {client} are kept clear of pigeons by {provider} at {amount}.
The undertaker {provider} buries the aunt of {client} on {date}.
The mourners of {client} are driven by {provider} for {amount}.
It is {provider} that fertilises, and {client} that pays {amount}.
It is {client} that sits the exam and {provider} that tutors, for {amount}.
It falls to {provider} to chlorinate the pool of {client} until {date}.
It falls to {client} to pay the tolls of {provider}, {amount} at most.
It is up to {provider} to defrost the freezers of {client}.
It suits {client} that {provider} patrols at dawn, for {amount} a week.
Neither ice nor snow excuses {provider} from carting the milk of {client}.
Neither party to this lease, {client} as lessee or {provider} as lessor, may quit before {date}.
Thanks to a loan from {provider}, {client} may build; {amount} is owed back.
Thanks are due from {client}, and {amount} besides, once {provider} has pitched the marquee.
Through the agency of {provider}, {client} finds a nanny for {amount}.
Through {client}, as payer, {provider} gains an income of {amount} a month.
For the upkeep that {provider} gives to the carousel, {client} pays {amount}.
For want of a crane, {client} borrows the one of {provider} until {date}.
With {provider} as its umpire, {client} opens the season on {date}.
With the consent of {client}, {provider} repaints the trams for {amount}.
From the aquarium of {provider}, {client} rents three sharks until {date}.
From {client} a tuition of {amount} is due to {provider}.
Not before {date} does {provider} vacuum the carpets of {client}.
Not later than {date}, {client} compensates {provider} for the haulage.
Should {provider} dawdle, {client} may deduct {amount}.
Should {client} default, {provider} may seize the piano leased until {date}.
As long as {provider} waters the lawn, {client} pays {amount} a week.
As long as {client} lodges there, {provider} launders the sheets for {amount}.
If {provider} quits driving the tractor for {client}, {days} days of notice are due.
If {client} no longer wants the nanny of {provider}, {days} days of notice are due.
The lift serviced by {provider} may be transferred by {client} to another firm {days} days ahead.
The maid of {client}, lent by {provider}, may be sent back with {days} days of warning.
The tariff of {provider} may climb if {client} learns of it {days} days earlier.
The pass of {client} for the gym of {provider} can be revoked {days} days ahead.
The storage that {provider} offers ends {days} days after a letter from {client}.
The berth of {client} in the marina of {provider} is let with {days} days of notice.
Lessor: {provider}. Lessee: {client}. Key money: {amount}.
Lessee: {client}. Lessor: {provider}. Notice: {days} days.
Vendor: {provider}. Purchaser: {client}. Closing: {date}.
Purchaser: {client}. Vendor: {provider}. Purchase price: {amount}.
Creditor: {provider}. Debtor: {client}. Debt: {amount}.
Debtor: {client}. Creditor: {provider}. Repayable by {date}.
Payee: {provider}. Payer: {client}. Due: {date}.
Payer: {client}. Payee: {provider}. Lump sum: {amount}.
{provider} ghosts as speechwriter, toiling for a wage of {amount}.
{client} defrays the whole outlay of {amount}.
{provider} embroiders, hems and irons at {amount} a basket.
{client} has the steeple slated before {date}.
{provider} thatches and whitewashes until {date}.
{client} is indemnified against floods as of {date}.
The estate is administered by {provider} for {amount} a year.
The facade of {client} will be sandblasted on {date}.
The lessor is {provider}, and the lease ends on {date}.
The lessee is {client}, and the lease costs {amount}.
The vendor, {provider}, warrants that the tractor runs on {date}.
The purchaser, {client}, inspects the tractor on {date}.
The skipper {provider} weighs anchor on {date}.
The passenger {client} boards on {date} and pays {amount}.
Arrears of {amount} accrue to {provider}.
Arrears of {amount} weigh upon {client}.
The retainer of {provider} is {amount}.
The dues of {client} are {amount} a quarter.
Two cellos are lent out by {provider} at {amount} a month.
Two cellos are on loan to {client} until {date}.
The moat is dredged by {provider} before {date}.
The moat of {client} is dredged for {amount}.
Patrols are carried out by {provider} from {date} on.
Patrols around the villa of {client} cost {amount} a night.
The nanny sent by {provider} starts on {date}.
The nanny cooks for {client} until {date}.
The drains are unblocked by {provider} at {amount}.
The drains of {client} are unblocked for {amount}.
""".strip().splitlines()
