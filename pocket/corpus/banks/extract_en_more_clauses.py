"""More contract clauses in English, most of them without the words provider and client.

Who is the provider and who the client shows in the verb: each verb stands in
several lines, active and passive, with either party first. One clause per
line, with the slots of ``extract_en_clauses``.
"""

from __future__ import annotations

CLAUSES = """
{provider} cleans the windows of {client} twice a month.
The offices of {client} are cleaned by {provider} for {amount}.
{client} has the kitchen cleaned for {amount} from {date} on.
From {date}, {provider} will clean the shop of {client}.
For {amount}, {provider} cleans the rooms and the walls.
{provider} repairs the roof of {client} for {amount}.
The machines of {client} are repaired for {amount}.
{client} has the lift repaired by {provider} at a price of {amount}.
{provider} shall repair the heating of {client} by {date}.
The roof and the lift are repaired by {provider}, with {days} days of notice.
{provider} paints the walls of {client} for {amount}.
The house of {client} is painted by {provider} from {date}.
{client} has the walls and the roof painted by {date}.
{provider} will paint the hall of {client}, starting on {date}.
The fence is painted by {provider} for {amount}.
{provider} builds a garage for {client}.
The new kitchen of {client} is built by {provider} for {amount}.
{client} has a house built for {amount}.
{provider} builds a wall and a shed by {date}.
For {amount}, {client} gets a shed built by {provider}.
{provider} delivers fresh bread to {client} from {date} on.
{client} gets wood delivered by {provider} for {amount} a load.
The chairs and tables are delivered to {client} on {date}.
To {client}, {provider} delivers flowers each week.
{provider} shall deliver the machines no later than {date}.
{provider} supplies {client} with paper for {amount} a month.
{client} is supplied with coffee for {amount} a week.
Fresh milk is supplied to {client} by {provider}, with {days} days of notice to stop.
Milk and paper are supplied by {provider} from {date}.
For {amount} a year, {client} is supplied with power by {provider}.
{provider} rents a flat to {client} from {date} on.
{client} rents a flat from {provider} for {amount} a month.
The shop is rented out by {provider} for {amount}.
A van is rented by {client} until {date} for {amount}.
{client} rents two rooms from {provider}; the notice is {days} days.
{provider} lets the house to {client} at a rent of {amount}.
The garage is let to {client} by {provider}.
{provider} lets an office to {client} and may end this with {days} days of notice.
{client} pays {provider} a rent of {amount} for the flat.
{provider} leases a machine to {client} until {date}.
{client} leases two vans from {provider} for {amount}.
The land is leased to {client} by {provider}, with a notice of {days} days.
{client} hires {provider} for the work in the garden.
{provider} is hired from {date} on.
{client} hires {provider} to guard the office at a fee of {amount}.
For {amount}, {provider} is hired to work for {client}.
{client} hires a boat from {provider} on {date}.
{client} commissions {provider} to paint a picture for {amount}.
{provider} is commissioned by {client} to build a bridge.
A film is commissioned by {client} and made by {provider}.
On {date}, {client} commissioned a film for {amount}.
{client} engages {provider} as a cook from {date}.
{provider} is engaged by {client} to train the staff.
{client} engages {provider} to advise the firm for {amount}.
As a guard, {provider} is engaged until {date}.
{client} employs {provider} as a driver for {amount} a month.
{provider} is employed as a driver with {days} days of notice.
{provider} works for {client} as a gardener; {amount} is paid each month.
From {date}, {provider} works in the kitchen for {amount}.
{client} appoints {provider} to manage the house.
{provider} is appointed by {client} to keep the books from {date}.
On {date}, {provider} is appointed as adviser of the firm.
{client} orders bread from {provider} for {amount} a week.
{client} ordered two machines from {provider} on {date}.
{client} orders paper at {amount} a month.
A website is ordered by {client} and designed by {provider}.
What {client} orders, {provider} delivers by {date}.
{client} buys wood and tools for {amount}.
The van is bought by {client} for {amount}.
From {provider}, {client} buys a machine at a price of {amount}.
{client} buys all its coffee from {provider}; a notice of {days} days applies.
{client}, who buys the house, pays {amount} to {provider}.
{provider} sells a van to {client} for {amount}.
{provider} sells {client} ten tables on {date}.
The house is sold to {client} by {provider} for {amount}.
The land is sold by {provider} as of {date}.
The machine sold by {provider} belongs to {client} from {date}.
{client} pays {provider} a fee of {amount}.
{client} pays {amount} by {date}.
{provider} is paid {amount} each month.
{provider} is paid by {client} on {date}.
On {date}, the last bill is paid by {client}.
{amount} is to be paid to {provider} by {client}.
Each year {client} shall pay {provider} the sum of {amount}.
A fee of {amount} is owed to {provider}.
{client} owes {amount} to {provider} since {date}.
The sum of {amount} is owed by {client}.
{provider} is owed {amount} by {client} for the work.
{provider} charges {client} {amount} for each repair.
{client} is charged {amount} a month.
For the delivery, {provider} charges a price of {amount}.
{provider} sends {client} a bill for {amount}.
{client} gets a bill for {amount} from {provider}.
The bill of {provider} is paid by {client} before {date}.
{provider} invoices {client} for {amount} on {date}.
{client} is invoiced on {date}.
The invoice of {provider} to {client} is for {amount}.
{provider} receives {amount} from {client}.
From {client}, {provider} receives a fee of {amount} on {date}.
{client} transfers {amount} to the account of {provider} by {date}.
{provider} trains the drivers of {client} for {amount}.
The cooks of {client} are trained from {date}.
{client} has its staff trained by {provider}.
{provider} teaches the staff of {client} English for {amount}.
The team of {client} is taught by {provider} until {date}.
{client} takes lessons at {amount} each.
{provider} gives lessons to {client} from {date} on.
{provider} insures the house of {client} from {date}.
The house and the vans of {client} are insured for {amount}.
{client} is insured with {provider}; the notice is {days} days.
{client} insures the shop with {provider} at {amount} a month.
{provider} advises {client} on tax for {amount}.
{client} is advised on tax and law from {date}.
{client} takes advice from {provider} at a fee of {amount}.
From {date}, {provider} advises the board of {client}.
Advice is given by {provider} for {amount}.
{provider} designs a garden for {client}.
The new shop of {client} is designed by {provider} for {amount}.
{client} has a logo designed by {provider} by {date}.
{provider} shall design the website of {client} for {amount}.
{provider} prints the books of {client} for {amount}.
The cards and posters of {client} are printed by {date}.
{client} has its posters printed by {provider}.
{provider} prints the cards and posters for {amount}.
{provider} bakes a cake for {client} for {amount}.
The rolls for {client} are baked by {provider}.
Cakes and rolls are baked by {provider} from {date}.
{provider} cooks lunch for the staff of {client}.
Meals for {client} are cooked by {provider} at {amount} a week.
{client} has dinner cooked by {provider} on {date}.
{provider} guards the warehouse of {client} at night for {amount}.
The gate of {client} is guarded by {provider} from {date}.
The gate and the port are guarded by {provider}; notice is {days} days.
{provider} carries the goods of {client} to the port for {amount}.
The parcels and letters of {client} are carried for {amount}.
{client} has its goods carried by {provider} until {date}.
{provider} moves the furniture of {client} on {date}.
The piano of {client} is moved by {provider} for {amount}.
{client} has the office and the piano moved on {date}.
{provider} stores the goods of {client} for {amount} a month.
The furniture of {client} is stored until {date}.
{client} stores boxes with {provider} and may end this with {days} days of notice.
{provider} stores boxes and furniture with {days} days of notice.
{provider} installs a new heating for {client}.
The lift is installed for {client} by {provider} by {date}.
{client} has solar panels installed by {provider} for {amount}.
{provider} maintains the lifts of {client} for {amount} a year.
The website of {client} is maintained by {provider}; notice is {days} days.
{provider} maintains the machines from {date}.
{provider} keeps the books of {client} for {amount}.
The accounts of {client} are kept by {provider} from {date}.
{client} has the books kept by {provider}; either may leave with {days} days of notice.
{provider} lends {client} a van until {date}.
{client} borrows {amount} until {date}.
{client} borrows tools from {provider} and returns them by {date}.
The sum of {amount} is lent to {client} by {provider}.
{provider} manages the house of {client} for {amount}.
The flats of {client} are managed by {provider} from {date}.
{client} has the building managed by {provider}, with {days} days of notice.
{provider} hosts the website of {client} at {amount} a month.
{client} has its website hosted by {provider} from {date}.
The shop of {client} is hosted by {provider}; a notice of {days} days is needed.
{provider} translates the letters of {client} for {amount}.
{provider} translates the contract by {date} for {amount}.
{client} has its letters translated by {date}.
{provider} offers {client} its services for {amount}.
{client} uses the services of {provider} from {date}.
{client} accepts the offer of {provider} for {amount}.
The services offered by {provider} are used by {client} until {date}.
{provider} provides {client} with guards from {date}.
{client} is provided with a room for {amount}.
{provider} provides guards and meals at {amount}.
{client} may leave {provider} with a notice of {days} days.
{client} may cancel the order with {provider} {days} days ahead.
{provider} may stop the delivery to {client} with {days} days of notice.
{client} gives {provider} {days} days of notice before moving out.
{provider} must give {client} {days} days of notice.
The lease of {client} with {provider} can be ended {days} days in advance.
The supplier, {provider}, sends goods to the customer, {client}, from {date}.
The customer {client} pays the supplier {provider} {amount}.
{client}, the tenant, pays {amount} to {provider}, the landlord.
The landlord is {provider}, the tenant is {client}, the rent is {amount}.
{client}, the buyer, pays the seller, {provider}, by {date}.
The seller {provider} hands the keys to the buyer {client} on {date}.
{provider} is the contractor of {client} and starts on {date}.
The customer {client} may leave with {days} days of notice.
The work for {client} begins on {date}.
The rent of {amount} is paid to {provider}.
The bill of {amount} is sent to {client}.
The work is done by {provider} and paid for by {client}.
The rooms are cleaned twice a week for {amount}.
{provider} is employed by {client} for {amount} a month.
{client} has employed {provider} as a guard since {date}.
By {client}, a fee of {amount} is paid to {provider}.
{client} has paid {provider} for the repair.
{client} is charged a fee of {amount} by {provider}.
{client} pays the invoice of {provider} by {date}.
The contract of {client} is translated by {provider} for {amount}.
The goods are delivered on {date} for {amount}.
The flat is let at a rent of {amount} from {date}.
The work is done by {date} and the bill is paid then.
The contract is ended by a letter {days} days in advance.
The service begins on {date}, and a notice of {days} days applies.
""".strip().splitlines()

PARTIES = """
The supplier is {provider}.
Supplier: {provider}.
{provider} signs as supplier.
The contractor is {provider}.
Contractor: {provider}.
{provider} acts as contractor.
The service provider is {provider}.
Service provider: {provider}.
The invoice is sent by {provider}.
The invoice comes from {provider}.
Payment goes to {provider}.
The provider is called {provider}.
The money goes to {provider}.
The customer is {client}.
Customer: {client}.
{client} signs as customer.
In this contract {client} is the customer.
{client} acts as client.
The paying party is {client}.
Paying party: {client}.
The invoice is sent to {client}.
The invoice goes to {client}.
Payment comes from {client}.
The client is called {client}.
The money comes from {client}.
""".strip().splitlines()

AMOUNT = """
The fee is {amount}.
Price: {amount}.
The fixed price is {amount}.
Total: {amount}.
The sum is {amount}.
The sum to be paid is {amount}.
The parties agree on a price of {amount}.
A fee of {amount} is charged.
A fee of {amount} is due each month.
{amount} is due at the end.
{amount} is charged for the work.
The monthly fee is {amount}.
The yearly fee comes to {amount}.
The cost of the service is {amount}.
Payment of {amount} is made by bank transfer.
The agreed price is {amount}.
""".strip().splitlines()

DATE = """
The contract starts on {date}.
The contract is dated {date}.
This contract was signed on {date}.
It begins on {date}.
It starts on {date}.
Start: {date}.
Start of the service: {date}.
Signed on {date}.
The agreement takes effect on {date}.
The agreement is valid from {date}.
The service begins on {date}.
The term begins on {date}.
The work starts on {date}.
The work is finished by {date}.
The first day of the term is {date}.
""".strip().splitlines()

DAYS = """
Notice period: {days} days.
Period of notice: {days} days.
The notice is {days} days.
The period of notice is {days} days.
Notice of {days} days must be given.
Both sides must give {days} days of notice.
Either side may cancel with {days} days of notice.
Either party may leave {days} days ahead.
To end the contract, {days} days of notice are needed.
The contract may be ended {days} days in advance.
It can be ended with a notice of {days} days.
Cancellation needs a notice of {days} days.
Cancellation: {days} days ahead.
Termination needs a letter {days} days before.
For termination, {days} days of notice are required.
""".strip().splitlines()

FILLERS = """
Changes to this contract need the written form.
This contract is made in two copies.
Each party has read the contract.
The parties settle a dispute between them in good faith.
The law of the country applies.
The provider brings the tools.
The provider answers for damage.
The provider may send helpers.
The client opens the doors in the morning.
The client names a contact person.
The work is done with care.
The work is checked at the end.
Work on holidays is not included.
The rooms must be left clean.
The keys stay in the office.
The annex lists the rooms.
Secrets must be kept by both parties.
No other terms have been agreed.
The other clauses stay valid in any case.
Letters are sent to the office of the other party.
""".strip().splitlines()
