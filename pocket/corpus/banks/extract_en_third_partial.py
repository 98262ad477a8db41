"""A third bank of contract clauses in English: clauses that name one party or none.

The party that a line leaves out is null in the JSON, whatever its role is called.
One clause per line, with the slots of ``extract_en_clauses``.
"""

from __future__ import annotations

CLAUSES = """
{provider} ploughs and sows for a wage of {amount}.
{provider} runs the bar from {date} on.
{provider} holds the keys of the depot until {date}.
{provider} furnishes the bricks by {date}.
{provider} erects the tent for {amount}.
{provider} grants the use of the hall for {amount}.
{provider} pays out the loan on {date}.
{provider} guarantees an answer within a day at {amount} a month.
The landlord, {provider}, asks a rent of {amount}.
The lender, {provider}, charges interest from {date}.
The licensor is {provider}; the licence costs {amount}.
The seller, {provider}, gives up the house on {date}.
The carrier {provider} answers for the goods until {date}.
The caterer {provider} needs a list of guests by {date}.
The employee, {provider}, may leave with {days} days of notice.
The tutor {provider} charges {amount} for a double lesson.
The insurer {provider} may raise the premium with {days} days of notice.
All repairs are carried out by {provider} at {amount}.
The stage will be set up by {provider} on {date}.
Rent is collected by {provider} on the first of each month.
{client} rents the upper floor for {amount}.
{client} moves in on {date}.
{client} bears the cost of {amount}.
{client} agrees to a fee of {amount}, due on {date}.
{client} repays the loan by {date}.
{client} subscribes for a year at {amount}.
{client} collects the furniture on {date}.
{client} acquires the van for {amount}.
{client} must clear the room by {date}.
The tenant, {client}, leaves a deposit of {amount}.
The borrower {client} pays back {amount} each month.
The licensee is {client}; the licence ends on {date}.
The buyer, {client}, takes the boat over on {date}.
The employer, {client}, gives {days} days of notice.
The host, {client}, orders forty meals for {amount}.
The insured {client} pays a premium of {amount}.
The franchisee {client} opens its shop on {date}.
The principal is {client}, and the commission is {amount}.
The offices of {client} are swept twice a week at {amount}.
The guests of {client} are served from {date} on.
A loan of {amount} is granted to {client}.
The keys are handed to {client} on {date}.
The rent amounts to {amount} a month.
Rent: {amount}, to be paid in advance.
The rent goes up to {amount} as from {date}.
From {date} the tenant pays a higher rent.
The tenant pays {amount} for heat and water.
The tenant leaves the rooms clean on {date}.
The landlord may enter the flat after {date}.
The landlord receives a deposit of {amount}.
The deposit is {amount} and is given back at the end.
The loan of {amount} is free of interest.
The borrower pays back the loan by {date}.
The lender pays out {amount} on {date}.
Interest is counted from {date}.
Each instalment is {amount}.
The last instalment is due on {date}.
The premium is {amount} a year.
The policy begins on {date}.
The insured must report a loss by {date}.
The cover ends on {date} without notice.
The salary is {amount} before tax.
Wages are paid on {date}.
The employee works five days a week for {amount}.
The employee starts on {date}.
The employer pays {amount} for each hour of night work.
The trial period ends on {date}.
The first lesson is on {date}.
Each lesson costs {amount}.
The course runs until {date}.
The tickets cost {amount} in all.
The goods leave the depot on {date}.
The cargo is to be unloaded by {date}.
Freight: {amount}, paid on arrival.
The carrier fetches the crates on {date}.
The machine is handed over on {date}.
The machine costs {amount} and is paid on delivery.
The price of the boat is {amount}.
The seller gets {amount} in cash.
The buyer pays {amount} now and the rest on {date}.
The van must be brought back by {date}.
The hire of the tent costs {amount} a day.
The royalty is {amount} for each copy.
The licence is valid until {date}.
The licence fee of {amount} is due in advance.
The franchise fee stands at {amount}.
The plans are to be ready by {date}.
The building is handed over on {date}.
For each week of delay {amount} is taken off the price.
The roof must be finished before {date}.
Extra work is charged at {amount} an hour.
Travel costs of {amount} are added.
The meals cost {amount} per head.
The band plays on {date} from eight until midnight.
The garden is tended until {date}.
The windows are washed on {date}.
The bins are emptied for {amount} a month.
The report is due on {date}.
The site is watched until {date}.
Payment is made in two parts of {amount}.
Whoever pays after {date} owes {amount} more.
The invoice is payable by {date}.
A discount of {amount} is given for prompt payment.
This offer of {amount} lapses on {date}.
The agreement lapses on {date}.
The agreement was drawn up on {date}.
The term runs out on {date}.
After {date} the price rises to {amount}.
The subscription costs {amount} a year.
The subscription may be stopped {days} days in advance.
A rise of the rent must be announced {days} days ahead.
The loan may be called in with {days} days of notice.
Whoever wants to leave writes a letter {days} days before.
The employer and the employee are bound to {days} days of notice.
The tenant may move out with {days} days of notice.
{client} has the roof thatched by {date}.
{client} has the shelves taken down for {amount}.
{client} has the cellar pumped dry on {date}.
{client} has the lawn watered until {date} for {amount}.
{client} gets the engine overhauled for {amount}.
{client} wants the boat painted before {date}.
The carpets of {client} are beaten for {amount}.
The engine of {client} is overhauled by {date}.
The roof is thatched by {provider} for {amount}.
The shelves are put up by {provider} before {date}.
The boat is painted by {provider} with {days} days of notice.
The engine is overhauled at a price of {amount}.
The carpets are fetched on {date}.
The monthly rent of {amount} includes heating.
As of {date}, the wage is {amount}.
As from {date}, the premium rises to {amount}.
{client} has the gutters cleared on {date}.
{client} has the sign repainted for {amount}.
{client} has the archive scanned by {date}.
{client} has the sails mended at a cost of {amount}.
{client} gets the brakes checked for {amount}.
{client} gets fresh towels each week for {amount}.
{client} receives the magazine until {date}.
{client} is served lunch at {amount} a day.
{client} joins the choir course on {date}.
{client} takes the studio for a week at {amount}.
{client} keeps the loan until {date}.
{client} lives in the attic and pays {amount}.
{client} may use the pool from {date}.
{client} returns the digger by {date}.
{client} stops the milk with {days} days of notice.
{client} gives up the stall with {days} days of notice.
The yacht is chartered by {client} for {amount}.
The hall is booked by {client} for {date}.
The fine of {amount} falls on {client}.
The bread is meant for {client} and costs {amount}.
The pupils of {client} are driven home from {date}.
The borrower is {client}; the sum is {amount}.
Tenant: {client}. Rent: {amount}.
Buyer: {client}. Handover: {date}.
Employer: {client}. Wage: {amount}.
{provider} clears the gutters on {date}.
{provider} scans the archive for {amount}.
{provider} mends sails and ropes at {amount} an hour.
{provider} checks the brakes by {date}.
{provider} serves lunch from {date}.
{provider} hands over the digger on {date}.
{provider} lets the stall for {amount}.
{provider} sells the hay for {amount} a load.
{provider} bakes the wedding cake by {date}.
{provider} drives the school bus until {date}.
{provider} works at night for a wage of {amount}.
{provider} stops work with {days} days of notice.
The yacht is chartered out by {provider} for {amount}.
The cake is baked by {provider} for {amount}.
The loan is granted by {provider} on {date}.
The archive is scanned by {provider} until {date}.
The lender is {provider}; the sum is {amount}.
Landlord: {provider}. Rent: {amount}.
Seller: {provider}. Handover: {date}.
Employee: {provider}. Wage: {amount}.
The gutters are cleared on {date}.
The archive is scanned for {amount}.
The brakes are checked by {date}.
Lunch is served at {amount} a day.
The hall is free from {date}.
The stall costs {amount} a week.
The hay is sold for {amount}.
The wage of {amount} is paid each week.
The sails must be mended by {date}.
The pool is open until {date}.
The loan runs until {date}.
The sum lent is {amount}.
The seller asks {amount} for the horse.
The buyer sees the horse on {date}.
The tenant hands back the keys on {date}.
The landlord has the heating mended by {date}.
The employee gets {amount} for each late shift.
The caterer is paid {amount} after the feast.
The host names the number of guests by {date}.
The carrier gets {amount} for each crate.
The shipper packs the crates by {date}.
The contractor puts up a scaffold by {date}.
The customer pays {amount} when the roof is on.
The supplier brings new stock on {date}.
The insurer pays up to {amount} for a loss.
The licensee reports its sales by {date}.
The agent keeps {amount} of each sale.
The tutor sends a bill of {amount} each month.
The guard begins on {date}.
The pupil may leave with {days} days of notice.
The supplier may stop with {days} days of notice.
""".strip().splitlines()
