"""A third bank of contract clauses in English: many trades, role names and word orders.

Who delivers the service, the goods or the use of a thing is the provider and gets
paid; who pays is the client. Each line names both, and either comes first in about
as many lines. The slots are those of ``extract_en_clauses``; clauses that name one
party or none stand in ``extract_en_third_partial``.
"""

from __future__ import annotations

CLAUSES = """
{provider} underwrites the fleet of {client} at a premium of {amount}.
{client} takes out a policy with {provider}, valid from {date}.
The insurer {provider} covers the stock of the insured {client} against fire.
The insured, {client}, pays the insurer, {provider}, a premium of {amount}.
Against theft, {client} is covered by {provider} as of {date}.
{provider} ships the crates of {client} overseas for {amount}.
{client} has its crates shipped by {provider} before {date}.
The carrier, {provider}, hauls gravel for the shipper, {client}.
The shipper {client} hands the cargo to the carrier {provider} on {date}.
Freight of {amount} is due from {client} to {provider}.
{provider} ferries the guests of {client} across the bay until {date}.
{client} books the ferry of {provider} for {amount}.
{provider} tows the cars of {client} at {amount} apiece.
Whenever a car of {client} breaks down, {provider} tows it away.
For {client}, breakdown help is given by {provider}.
{provider} warehouses the spare parts of {client} for {amount} a quarter.
{client} keeps its archive in the cellar of {provider} at {amount} a year.
The pallets of {client} stay in the depot of {provider} until {date}.
In the cold store of {provider}, {client} occupies two bays.
{provider} rents out a digger to {client} for {amount} a day.
{client} takes a crane on hire from {provider} as of {date}.
The scaffold belongs to {provider} and is rented by {client} at {amount}.
{client} is lent a stage by {provider}, who charges {amount}.
{provider} mows the lawns of {client} every fortnight.
{client} has its lawns mown by {provider} for {amount}.
The hedges at the home of {client} are trimmed by {provider}.
{provider} prunes the orchard that belongs to {client}; the fee is {amount}.
{client} gives its orchard into the care of {provider} from {date}.
{provider} clears the snow from the yard of {client}.
Snow in front of the premises of {client} is cleared by {provider} for {amount}.
{provider} tutors the daughter of {client} in maths at {amount} an hour.
{client} takes on {provider} as tutor for the twins.
The tutor, {provider}, is paid {amount} by the pupil's family, {client}.
The pupil's mother, {client}, owes the tutor, {provider}, {amount} per lesson.
{provider} coaches the rowing team of {client} until {date}.
{client} wants its swimmers coached by {provider}.
The choir of {client} is rehearsed by {provider} for {amount}.
{provider} caters for the wedding of {client} on {date}.
{client}, the host, is charged {amount} by the caterer, {provider}.
The caterer {provider} serves supper to the guests of the host {client}.
For its summer party, {client} books the buffet of {provider} at {amount}.
The canteen of {client} is run by {provider}.
{provider} runs the canteen for {client}, who pays {amount} a week.
{provider} brews a special beer for {client} by {date}.
{client} has its beer brewed by {provider} at {amount} per barrel.
The beer that {client} pours is brewed by {provider}.
{provider} roasts coffee beans for the bars of {client}.
{client} draws its beans from the roastery of {provider} for {amount}.
{provider} sews the uniforms of {client} by {date}.
{client} has uniforms sewn by {provider} at a cost of {amount}.
The costumes for the play of {client} are sewn by {provider}.
{provider} weaves three carpets for {client}; the sum due is {amount}.
{client} bespeaks a carpet, and {provider} weaves it before {date}.
{provider} knits the scarves that {client} gives to its guests.
{provider} tailors a suit for {client} at {amount}.
{client} goes to {provider} for a suit, to be ready on {date}.
{provider} farms the fields of {client} for a wage of {amount}.
{client} lets {provider} plough its fields and pays {amount} for it.
The harvest of {client} is brought in by {provider}.
{provider} raises two hundred hens for {client} until {date}.
{client} receives eggs from the farm of {provider} for {amount} a month.
{provider} licenses its software to {client} for {amount} a year.
{client} obtains a licence for the software from {provider}.
The licensor {provider} permits the licensee {client} to use the patent.
The licensee, {client}, pays the licensor, {provider}, {amount}.
A royalty of {amount} flows from {client} to {provider}.
To {provider}, {client} pays a royalty each spring, beginning on {date}.
The franchisor {provider} lends its brand to the franchisee {client}.
The franchisee, {client}, pays {amount} to the franchisor, {provider}.
{client} runs a shop under the brand of {provider} for {amount} a year.
{provider} staffs the reception of {client} from {date}.
{client} has its reception staffed by {provider}.
Temporary workers are sent to {client} by {provider} at {amount} an hour.
{provider} finds staff for {client} and earns {amount} per person.
{client} relies on {provider} to recruit nurses by {date}.
The agent, {provider}, finds buyers for the principal, {client}.
The principal {client} pays the agent {provider} a commission of {amount}.
For every sale, {client} grants {provider} a commission of {amount}.
A commission is earned by {provider} when it sells the villa of {client}.
{provider} audits the accounts of {client} by {date}.
{client} submits its accounts to {provider} for an audit at {amount}.
The auditor of {client} is {provider}, from {date} on.
{provider} acts as auditor of {client} for a fee of {amount}.
The tax return of {client} is prepared by {provider}.
{provider} fills in the tax return for {client} and asks {amount} for it.
{provider} tunes the pianos of {client} twice a year.
{client} has its organ tuned by {provider} for {amount}.
The piano in the hall of {client} is tuned by {provider} on {date}.
{provider} photographs the wedding of {client} for {amount}.
{client} books {provider} as photographer for {date}.
The photographer, {provider}, delivers the pictures to {client} by {date}.
Pictures of the staff of {client} are taken by {provider}.
{provider} films the concert of {client} on {date}.
{client} lets {provider} film the concert at a cost of {amount}.
{provider} decorates the ballroom of {client} with flowers.
{client} wishes its ballroom decorated by {provider} by {date}.
The lobby of {client} is decorated by {provider} for {amount}.
{provider} plays music at the feast of {client} for {amount}.
{client} invites {provider} to sing on {date} at a fee of {amount}.
The band {provider} performs at the club of {client}.
On {date} {client} puts {provider} on its stage for {amount}.
{provider} tiles the bathroom of {client} by {date}.
{client} gets its bathroom tiled by {provider}, who asks {amount}.
{provider} plasters the ceilings in the villa of {client}.
The ceilings of {client} are plastered by {provider} for {amount}.
{provider} lays a wooden floor for {client}.
{client} has {provider} lay a wooden floor by {date}.
A parquet floor is laid for {client} by {provider} at {amount}.
{provider} wires the new wing of {client} for {amount}.
{client} entrusts the wiring of the new wing to {provider}.
{provider} fits new windows in the school of {client}.
{client} has new locks fitted by {provider} on {date}.
The locks of {client} are changed by {provider} for {amount}.
{provider} drills a well on the land of {client} by {date}.
{client} will have a well drilled by {provider}.
{provider} demolishes the old barn of {client} for {amount}.
The old barn of {client} is torn down by {provider} before {date}.
{client} instructs {provider} to tear down the barn.
{provider} renovates the theatre of {client} until {date}.
{client} lets its theatre be renovated by {provider} at {amount}.
{provider} sweeps the chimneys of {client}.
The chimneys of {client} are swept by {provider} for {amount}.
{client} calls in {provider} to sweep the chimneys on {date}.
{provider} empties the bins of {client} every week.
The waste of {client} is taken away by {provider} at {amount} a month.
{client} leaves its waste to {provider} for disposal.
{provider} washes the linen of {client} for {amount}.
{client} sends its linen to {provider} to be washed.
The laundry of {client} is done by {provider} from {date} on.
{provider} irons the shirts of {client} at {amount} a basket.
The cleaning of {client}'s offices is entrusted to {provider}.
The upkeep of {client}'s park lies with {provider}.
The running of {client}'s cafeteria is handed to {provider} for {amount}.
The transport of {client}'s pupils is undertaken by {provider}.
The translation of {client}'s handbook falls to {provider}.
The printing of {client}'s newspaper is taken on by {provider} for {amount}.
The watching of {client}'s site by night is the task of {provider}.
The design of {client}'s stand is in the hands of {provider}.
{provider} has charge of the upkeep of {client}'s boats.
{provider} is in charge of {client}'s car park from {date}.
{provider} takes on the repair of {client}'s clocks for {amount}.
{provider} sees to the lighting of {client}'s shops.
{provider} handles the payroll of {client} at {amount} a month.
{client} passes its payroll to {provider}, with {days} days of notice.
The payroll of {client} is handled by {provider}.
It is {provider} that answers the telephone for {client}.
It is {provider} who guards the museum of {client} for {amount}.
It is {client} who pays the rent to {provider}.
It is {client} that bears the cost of {amount} for the work of {provider}.
It is from {provider} that {client} buys its grain.
It is to {client} that {provider} delivers the bricks on {date}.
It is by {provider} that the roof of {client} is mended.
What {provider} builds for {client} is a greenhouse.
What {client} receives from {provider} is a loan of {amount}.
What {provider} gets from {client} is a salary of {amount}.
The one who cleans is {provider}; the one who pays is {client}.
The one who pays the bills is {client}; the one who does the work is {provider}.
The employer, {client}, pays the employee, {provider}, {amount} a month.
The employee {provider} begins work for the employer {client} on {date}.
Employer: {client}. Employee: {provider}. Salary: {amount}.
Employee: {provider}. Employer: {client}. First day of work: {date}.
{provider} joins the staff of {client} on {date}.
{client} takes {provider} on its staff for a wage of {amount}.
{provider} earns {amount} a week as a waiter with {client}.
As a waiter, {provider} earns {amount} from {client}.
{client} pays the nurse {provider} a salary of {amount}.
{provider} serves {client} as secretary from {date} on.
{client} makes {provider} its cashier as from {date}.
In the workshop of {client}, {provider} works as a welder.
{client} and its employee {provider} may part with {days} days of notice.
The landlord {provider} leaves the cottage to the tenant {client} for {amount}.
The tenant, {client}, moves into the cottage of the landlord, {provider}, on {date}.
Landlord: {provider}. Tenant: {client}. Rent: {amount}.
Tenant: {client}. Landlord: {provider}. Moving in: {date}.
{client} is the tenant of {provider} and pays {amount} a month.
{provider} is the landlord of {client} from {date} on.
{provider}, as owner, leaves the stable to {client} at {amount}.
{client} occupies the attic of {provider} at a rent of {amount}.
{client} lives in the house of {provider} and pays {amount} on the first of the month.
The owner of the field is {provider}; the tenant is {client}.
{provider} puts a parking space at the disposal of {client} for {amount}.
{client} may park in the yard of {provider} at {amount} a month.
The lender {provider} pays out the loan to the borrower {client} on {date}.
The borrower, {client}, repays the lender, {provider}, by {date}.
{client} takes up a loan of {amount} with {provider}.
{provider} advances {amount} to {client}, to be paid back by {date}.
Lender: {provider}. Borrower: {client}. Sum lent: {amount}.
Borrower: {client}. Lender: {provider}. Repayment: {date}.
{client} owes the bank {provider} the sum of {amount}.
The bank {provider} grants {client} a credit of {amount}.
{provider}, the seller, parts with the boat for {amount}; {client} is the buyer.
{client} is the buyer of the boat and {provider} its seller.
Seller: {provider}. Buyer: {client}. Price: {amount}.
Buyer: {client}. Seller: {provider}. Handover: {date}.
The buyer {client} collects the horse from the seller {provider} on {date}.
The seller, {provider}, brings the horse to the buyer, {client}.
{client} acquires the tractor from {provider} for {amount}.
{provider} makes over the tractor to {client} as of {date}.
The ownership of the boat passes from {provider} to {client} on {date}.
{client} purchases the press of {provider} at {amount}.
The press is purchased by {client} from {provider}.
{client} obtains its flour from {provider} for {amount} a sack.
{provider} furnishes {client} with flour and salt.
{provider} keeps {client} stocked with paper cups until {date}.
{client} is kept in firewood by {provider} for {amount} a winter.
{provider} brings fish to the kitchen of {client} each morning.
{client} gets its fish from {provider} at {amount} a box.
The wholesaler {provider} sells rice to the retailer {client}.
The retailer {client} takes rice from the wholesaler {provider} for {amount}.
The manufacturer, {provider}, makes the bolts that {client} needs.
{client} has its bolts manufactured by {provider} at {amount} a crate.
{provider} moulds the bottles for {client} from {date}.
The dealer {provider} hands over the van to the purchaser {client}.
The purchaser, {client}, gives the dealer, {provider}, {amount} for the van.
The contractor {provider} erects a hall for the customer {client}.
The customer, {client}, accepts the hall of the contractor, {provider}, on {date}.
Contractor: {provider}. Customer: {client}. Completion: {date}.
Customer: {client}. Contractor: {provider}. Price of the work: {amount}.
The builder {provider} starts on the house of {client} on {date}.
{client} retains the builder {provider} for {amount}.
The architect, {provider}, draws the plans for the owner, {client}.
{client}, the owner, pays the architect {provider} {amount} for the plans.
The lawyer {provider} represents {client} in court.
{client} is represented in court by {provider} for {amount}.
{client} gives {provider} a mandate to act in court.
The notary {provider} draws up the deed for {client} on {date}.
The consultant {provider} reports to {client} by {date}.
{client} consults {provider} at {amount} an hour.
{client} seeks the help of the consultant {provider}.
The broker {provider} places the policy of {client} for {amount}.
{client} uses {provider} as its broker from {date}.
The doctor {provider} examines the workers of {client}.
The workers of {client} are examined by {provider} at {amount} a head.
The vet {provider} treats the cows of {client}.
{client} calls the vet {provider} for its cows at {amount} a visit.
{provider} walks the dogs of {client} for {amount} a week.
{client} hands its dogs to {provider} for walks.
{provider} boards the horse of {client} until {date}.
The horse of {client} stands in the stable of {provider} for {amount}.
{provider} minds the children of {client} in the afternoon.
{client} leaves the children with {provider} for {amount} a day.
The children of {client} are looked after by {provider} from {date}.
{provider} nurses the father of {client} at home.
{client} has its father nursed by {provider} for {amount}.
{provider} drives the children of {client} to school.
{client} lets {provider} drive the school bus for {amount} a month.
The bus of {client} is driven by {provider} until {date}.
{provider} flies the engineers of {client} to the island for {amount}.
{client} charters a plane of {provider} on {date}.
{client} charters the yacht of {provider} at {amount} a week.
{provider} charters its yacht to {client}.
The courier {provider} rides with the letters of {client}.
{client} sends its post through {provider} for {amount}.
{provider} takes the parcels of {client} to the border by {date}.
{provider} develops an app for {client} for {amount}.
{client} has an app developed by {provider} by {date}.
The app of {client} is written by {provider}.
{provider} tests the programs of {client} until {date}.
{client} places its servers in the data centre of {provider} for {amount}.
The servers of {client} are looked after by {provider}.
{provider} backs up the files of {client} at {amount} a month.
{client} subscribes to the cloud of {provider} for {amount} a month.
{client} subscribes to the magazine of {provider} from {date}.
{provider} opens its database to the subscriber {client}.
The subscriber {client} reads the reports of {provider} for {amount}.
{provider} advertises the shoes of {client} on the radio.
{client} books adverts in the paper of {provider} for {amount}.
The adverts of {client} appear in the paper of {provider} on {date}.
{provider} edits the yearbook of {client}.
The yearbook of {client} is edited by {provider} for {amount}.
{client} gives its yearbook to {provider} to be bound by {date}.
{provider} binds the old books of {client} for {amount}.
{provider} restores a painting for {client}.
The painting of {client} is restored by {provider} until {date}.
{client} brings a painting to {provider}, who restores it for {amount}.
{provider} carves a door for {client} at {amount}.
{client} wants a door carved by {provider}.
{provider} casts a bell for {client} by {date}.
The bell for {client} is cast by {provider} at {amount}.
{provider} engraves the cups of {client}.
{client} has its cups engraved by {provider} for {amount}.
{provider} sharpens the knives of {client} each month.
The knives of {client} are sharpened by {provider} at {amount}.
{provider} services the boilers of {client} every autumn.
{client} has its boilers serviced by {provider} for {amount}.
The boilers of {client} are serviced by {provider} with {days} days of notice.
{provider} inspects the bridges of {client} by {date}.
{client} orders an inspection of its bridges from {provider}.
{provider} tests the water of {client} for {amount}.
{client} has its water tested by {provider} on {date}.
{provider} measures the land of {client}.
The land of {client} is surveyed by {provider} at {amount}.
{provider} rids the cellar of {client} of mice for {amount}.
{client} turns to {provider} to keep mice out of the cellar.
{provider} heats the greenhouse of {client} at {amount} a season.
{client} draws its heat from the plant of {provider} from {date}.
{provider} sends power to the mill of {client}.
The mill of {client} runs on power from {provider} for {amount} a month.
{provider} lays on water for {client} from {date}.
{client} makes a contract with {provider} about the mending of nets.
{provider} makes a contract with {client} for the planting of trees.
A contract is made by {client} with {provider} for {amount}.
A contract is concluded by {provider} with {client} on {date}.
Under this contract {client} engages the services of {provider} for {amount}.
Under this contract {provider} places its boats at the service of {client}.
{client} has chosen {provider} to look after its vineyard.
{provider} has been chosen by {client} as its baker.
{client} turns over the management of the hotel to {provider}.
{provider} takes over the hotel laundry for {client} on {date}.
{client} assigns the painting of the ship to {provider}.
{provider} is assigned the painting of the ship by {client}.
{client} awards {provider} the contract for the new road.
The contract for the new road is awarded to {provider} by {client} at {amount}.
{client} calls on {provider} for all work on its lifts.
{provider} is at the call of {client} day and night for {amount}.
At the request of {client}, {provider} prepares a report by {date}.
At the cost of {client}, {provider} puts up a fence.
On behalf of {client}, {provider} collects the rents.
For the benefit of {client}, {provider} keeps a doctor on call.
Upon delivery by {provider}, {client} shall pay {amount}.
Once {client} has paid {amount}, {provider} begins the work.
As soon as {provider} has finished, {client} pays {amount}.
If {provider} is late, {client} may keep back {amount}.
Should {client} be late with its payment, {provider} may charge {amount}.
Unless {client} objects, {provider} renews the service on {date}.
Unless {provider} agrees, {client} may not sublet the flat.
While {client} is away, {provider} waters the plants for {amount}.
Until {date}, {client} buys no milk but that of {provider}.
Since {date}, {provider} has kept the stables of {client}.
{client} reimburses {provider} for the fuel, up to {amount}.
{provider} bills {client} each quarter.
{client} settles the bills of {provider} by {date}.
{client} remits {amount} to {provider}.
{provider} collects {amount} from {client} each week.
{provider} pockets a fee of {amount}, borne by {client}.
A wage of {amount} is earned by {provider} in the service of {client}.
{client} rewards {provider} with {amount} when the job is done.
A monthly sum of {amount} goes from {client} to {provider}.
To {provider} goes a monthly sum, paid by {client}.
{provider} accepts {amount} from {client} as full payment.
{client} makes a down payment of {amount} to {provider}.
{provider} releases {client} from the lease on {date}.
{client} gives up the lease with {provider} as of {date}.
{provider} dismisses no guard of {client} without {days} days of notice.
{client} must tell {provider} {days} days before it stops the milk.
{provider} must warn {client} {days} days before a rise of the rent.
{provider} is retained by {client} as its press officer for {amount}.
{provider} is taken on by {client} to pick apples until {date}.
{provider} is trusted by {client} with the keys of the vault.
{provider} is asked by {client} to polish the silver for {amount}.
{provider} is instructed by {client} to fell three oaks by {date}.
{provider} is chosen to light the stage of {client} at {amount}.
{provider} is obliged to bring {client} clean towels each morning.
{provider} is bound to keep the pumps of {client} in order until {date}.
{provider} is ready to run errands for {client} at {amount} an hour.
{provider} is at work for {client} from {date} on.
{provider} rigs up the sound for {client} on {date}.
{provider} polishes the floors of {client} at {amount} a visit.
{provider} stages a puppet show at the school of {client} for {amount}.
{provider} lends its ovens to the baker {client} for {amount} a night.
{provider} sublets one desk to {client} at {amount} a month.
{provider} gives {client} the use of a barn until {date}.
{provider} allows {client} to fish in its lake for {amount} a season.
{provider} fells the trees that {client} has marked.
{provider} frames the prints of {client} for {amount}.
{provider} packs and labels the honey of {client} by {date}.
{provider} answers the mail of {client} at {amount} a week.
{provider} writes speeches for {client} for {amount}.
{provider} interprets at the meetings of {client} from {date}.
{provider} feeds the horses while {client} is abroad.
{provider} turns the waste wood of {client} into pellets for {amount}.
{provider} gilds the gates of {client} by {date}.
{provider}'s crew unloads the ships of {client} for {amount}.
{provider}'s lorries fetch the milk of {client} from {date}.
{provider}'s premium is {amount}, and {client} is the insured.
{provider}'s tenant is {client}, who moves in on {date}.
{provider}'s employer is {client}; the wage is {amount}.
{client}'s employee is {provider}; the wage is {amount}.
""".strip().splitlines()
