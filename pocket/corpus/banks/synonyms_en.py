"""English words and short phrases that can stand in each other's place in our sentences.

The corpus generator swaps members of one group at random, so that a small model learns
many words for one thing and not the few that the banks happen to use. Nothing here may
change a label, a tool or a value.
"""

from __future__ import annotations

from pocket.corpus.banks import synonyms_en_more as more

# Lower case, one group a line. A word with two meanings stands inside a longer phrase;
# where "a" could become "an", the article is part of the member. A lone "i" (also in "i'm",
# "i've") is written "I" by whoever puts a member into a sentence.

_ASKING = """
tell me what|let me know what|inform me what|explain to me what
tell me how|let me know how|explain to me how|inform me how
tell me when|let me know when|inform me when|advise me when
tell me where|let me know where|inform me where|advise me where
tell me why|let me know why|explain to me why|inform me why
tell me who|let me know who|inform me who|say who
tell me which|let me know which|inform me which|say which
tell me if|let me know if|tell me whether|let me know whether|inform me whether|advise me whether
tell me the|let me know the|inform me of the|fill me in on the
tell me about|inform me about|fill me in about|give me some details about
i want to know|i'd like to know|i would like to know|i wish to know|i am keen to know
i need to know|i have to know|i must know|i've got to know
i want to|i'd like to|i would like to|i wish to|i'd love to
we want to|we'd like to|we would like to|we wish to|we'd love to
i want a|i'd like a|i would like a|i wish for a|i'd love a
i want my|i'd like my|i would like my|i wish to have my
i want it|i'd like it|i would like it|i'd love it
i need my|i require my|i want to have my|i would need my
i need a|i require a|i could use a|i'm in need of a
i need to|i must|i've got to|it is necessary for me to
do i have to|do i need to|am i required to|am i obliged to|is it necessary for me to
do we have to|do we need to|are we required to|are we obliged to
can you please|could you please|would you please|will you please|might you please
can you tell me|could you tell me|would you tell me|will you tell me|are you able to tell me
can you|could you|are you able to|is it possible for you to
can i|could i|am i able to|is it possible for me to
can we|could we|are we able to|is it possible for us to
may i ask|might i ask|can i ask|could i ask
is it possible to|would it be possible to|might it be possible to
i wonder if|i wonder whether|i'm wondering if|i was wondering whether|i'd like to know whether
i wonder what|i'm wondering what|i was wondering what|i ask myself what
do you know if|do you know whether|have you any idea if|can you say whether
do you know what|have you any idea what|can you say what|do you happen to know what
do you know when|have you any idea when|can you say when|do you happen to know when
do you know where|have you any idea where|can you say where|do you happen to know where
do you know how|have you any idea how|can you say how|do you happen to know how
what is|what's
what are the|what exactly are the
where is the|where's the|whereabouts is the|where exactly is the
where is my|where's my|whereabouts is my|where exactly is my
when is the|when's the|when exactly is the|when precisely is the
when will the|when exactly will the|when precisely will the
when does the|when exactly does the|when precisely does the
which day|what day|which day exactly|what day exactly
which date|what date|which exact date|what exact date
which number|what number|which exact number|what exact number
which place|what place|which spot|what spot
which person|what person|which individual
at what time|at which time|at what hour|at which hour|at what time of day
until when|till when|up to when|up until when
for how long|for what length of time|for what period
how long will|for how long will|how much time will|for what length of time will
what kind of|what sort of|what type of|which kind of|which type of
for what reason|for which reason|on what ground|on which grounds
how come|why is it that|for what reason is it that|how is it that
look up the|pull up the|bring up the
find out if|find out whether|check if|check whether|see whether|make sure whether
find out what|check what|work out what|establish what
find out how|check how|see how|work out how
find out when|check when|see when|work out when
look into it|check into it|investigate it|examine it
look for|search for|hunt for
i'm looking for|i am looking for|i'm searching for|i am searching for|i'm hunting for
give me the|let me have the|provide me with the|pass me the
show me the|let me see the|display the|present the
explain|clarify|make clear|spell out
remind me to|give me a nudge to|prompt me to|alert me to
remind me at|give me a nudge at|prompt me at|alert me at
reminder for|nudge for|prompt for
please make sure|please see to it|please ensure|please make certain
write down|jot down|note down|put on paper
i forgot|i've forgotten|i have forgotten|it slipped my mind
help me|assist me|give me a hand|lend me a hand
i need help|i need assistance|i need a hand|i could use some help|i need some support
"""

_SHOP = """
parcel|package|shipment|packet
parcels|packages|shipments|packets
the box|the carton|the packaging|the cardboard box
a box|a carton|a cardboard box
your shop|your store|your place of business|your retail store
the shop|the store|the retail store|the retail shop
your shop in|your store in|your branch in|your outlet in
a shop in|a store in|a branch in|a retail store in
the shop in|the store in|the branch in|the outlet in
your store on|your shop on|your branch on|your outlet on
nearest shop|nearest store|closest shop|closest store|nearest branch|closest branch
the nearest|the closest
your website|your web page|your site|your web shop
the website|the web page|the homepage
driver|delivery man|delivery person|van driver
courier|delivery service|delivery company|dispatch rider
the carrier|the courier firm|the haulage firm|the transport firm|the forwarder
your warehouse|your depot|your storehouse|your distribution centre
the warehouse|the depot|the storehouse|the distribution centre
customer service|customer support|customer care|the support team
the help desk|the support desk|the service desk|the helpline
the staff|the team|the personnel|the employees
your staff|your team|your personnel|your employees
your colleague|your co-worker|your workmate|your team member
the clerk|the shop assistant|the salesperson|the sales clerk
the manager|the boss|the person in charge|the head of the team
the owner|the proprietor
my order|my purchase|my online order|my recent order
your order|your purchase|your online order|your recent order
the goods|the wares|the purchased goods|the bought items
items|articles
how many pieces|how many units|how many items|how many articles
the invoice|the billing statement|the written invoice
my invoice|my bill|my billing statement|my written invoice
the label|the sticker|the tag|the printed label
catalogue|brochure|product list|sales brochure
my account|my customer account|my user account|my profile
discount|rebate
voucher|gift card|coupon|gift certificate
counter|sales counter|service counter|checkout counter
the shelf|the rack|the display|the shop shelf
stockroom|storeroom|back room|store cupboard
workshop|repair shop|service workshop|repair workshop
your workshop|your repair shop|your service centre|your repair centre
pick-up point|collection point|pickup point|pick-up place
phone number|telephone number|contact number
e-mail|email
order number|order reference|order code
sold out|all gone|no longer to be had
do you stock|do you carry|do you keep
do you still have|have you still got|do you still happen to have
do you have any|have you got any|do you happen to have any|do you perhaps have any
do you have a|have you got a|do you happen to have a|do you perhaps have a
do you have the|have you got the|do you happen to have the|do you perhaps have the
available|obtainable|to be had
opening hours|business hours|hours of business|opening times|trading hours
closing time|closing hour|time of closing|hour of closing
are you open|is your shop open|are your doors open|is your store open
you open|you open up|your doors open
do you close|do you shut|do you lock up|do you close up
does the shop close|does the store close|does the shop shut|does the store shut
does the shop open|does the store open|does the shop open up|does the store open up
is closed|is shut|stays closed|remains closed|stays shut
closed on|shut on|not open on|closed for business on
locked|locked up|bolted
warranty period|guarantee period|period of warranty|period of guarantee
the warranty|the guarantee|the product warranty|the warranty cover
a warranty|a guarantee|a product guarantee|a manufacturer's warranty
my warranty|my guarantee|my product guarantee|my warranty cover
your warranty|your guarantee|your product guarantee|your warranty cover
warranty on|guarantee on|guarantee for|warranty for
under warranty|under guarantee|within the warranty|within the guarantee period
warranty claim|guarantee claim|claim under the warranty|claim under the guarantee
still covered|still protected
as a gift|as a present|as a little gift
by phone|by telephone|over the phone|on the phone
of pieces|of units|of items|of articles
the item|the article|the piece of goods
the receipt|the till slip|the sales slip|the proof of purchase
as a guarantee|as a pledge|as security|as a surety
your shops|your stores|your branches|your outlets
any shops|any stores|any branches|any outlets
a repair appointment|a repair slot|a workshop appointment|a workshop slot
"""

_TROUBLE = """
arrived broken|arrived in pieces|arrived smashed|came broken|turned up broken
is cracked|is fractured|is full of cracks|is split
is scratched|is scraped|is scuffed|is full of scratches
dented|knocked in|bashed in
bent|crooked|warped
crushed|squashed
smashed|wrecked
a crack|a split|a fracture|a fissure
a dent|a bump|a knocked-in spot
scratches|scrapes|scuff marks|score marks
ruined|spoilt|destroyed
stops working|breaks down|ceases to work|gives out
does not work|doesn't work|is not working|fails to work|won't work
no longer works|doesn't work any more|does not work any more|no longer functions|has ceased to work
won't turn on|won't switch on|doesn't turn on|refuses to start|won't power on
does not switch on|will not switch on|does not turn on|refuses to switch on
a defect|a flaw|a fault|a malfunction
defects|flaws|faults|malfunctions
the fault|the defect|the malfunction|the flaw
it leaks|it drips|it lets water out|it is leaky
the wrong|the incorrect
was supposed to|was meant to|was expected to
still waiting|waiting even now|waiting to this day
i am waiting for|i'm waiting for|i keep waiting for|i sit waiting for
for weeks|for weeks on end|for several weeks|for some weeks
for days|for days on end|for several days|for some days
has not arrived|hasn't arrived|has not come|hasn't come|has not turned up|hasn't shown up
have not arrived|haven't arrived|have not come|haven't turned up
did not arrive|didn't arrive|failed to arrive|did not turn up
never arrived|never came|never turned up|never showed up
i have not received|i haven't received|i have not got|i haven't had|i've yet to receive
i did not get|i didn't get|i never got|i did not receive|i failed to receive
taking so long|taking such a long time|taking this long|taking so much time
is overdue|is long due|is past due
a delay|a hold-up|a holdup
the delay|the hold-up|the lateness
running late|running behind schedule|running behind time
no sign of|no trace of|not a trace of
nowhere to be seen|nowhere in sight|nowhere to be found|not to be seen
should have been here|should have been with me|ought to have been here|was to be here
should have arrived|ought to have arrived|should have come|was to have arrived
should be here|ought to be here|should be with me|is meant to be here
got lost|went missing|was lost|went astray
is missing|is lacking|is absent|is not there
are missing|are lacking|are absent|are not there
was missing|was lacking|was absent|was not there
were missing|were lacking|were absent|were not there
is incomplete|is not complete|is lacking parts|is short of parts
the screws|the fixing screws|the little screws
the lid|the top cover|the cover lid
the cable|the cord|the lead|the wire
the manual|the instruction booklet|the user guide|the handbook
a mistake|an error|a slip|a blunder
by mistake|in error|by accident|mistakenly
the trouble|the problem|the difficulty
a problem|some trouble|a difficulty|a snag
what happened to|what became of|what has happened to|what has become of
i am unhappy|i'm unhappy|i am not happy|i'm dissatisfied|i am displeased
complain about|make a complaint about|file a complaint about|lodge a complaint about
repair it|fix it|mend it|put it right
repaired|mended
repair my|fix my|mend my|sort out my
be repaired|be fixed|be mended|be put right
to repair|to fix|to mend|to put right
technician|mechanic|repairman|repair specialist
spare part|replacement part|spare component|replacement component
is broken|is in bits|is shattered|is smashed up|is busted
was broken|was in bits|was smashed up|was busted
a broken|a busted|a shattered|a smashed-up
stopped working|ceased working|quit working
is missing a|lacks a|is short of a|is without a
we are missing|we lack|we are short of|we are without
a different|some other
have it repaired|have it fixed|have it mended|have it put right
the wrong article|the wrong thing|the incorrect article
"""

_MONEY = """
my money back|my cash back|all my money back
money back|cash back
i want a refund|i'd like a refund|i demand a refund|i ask for a refund|i request a refund
a full refund|a complete refund|a refund of everything|a total refund
refund me|pay me back|reimburse me|repay me
refund my|reimburse my|pay back my|repay my
my refund|my reimbursement|my repayment|the refund due to me
the refund|the reimbursement|the repayment|the refund payment
be refunded|be reimbursed|be paid back|be repaid
been refunded|been reimbursed|been paid back|been repaid
reimbursed|repaid|paid back
you owe me|you are due to pay me|i am owed|you still owe me
charged twice|billed twice|charged two times|debited twice|charged double
i was charged|i was billed|i was invoiced|i was debited
you charged me|you billed me|you invoiced me|you debited me
been overcharged|been charged too much|been billed too much
my card|my credit card|my bank card|my debit card
bank account|current account|account at the bank
bank statement|statement of account|statement from the bank|account statement
i paid|i have paid|i already paid|i've paid
must be paid|has to be paid|needs to be paid|is to be paid|shall be paid
should i pay|ought i to pay|am i supposed to pay|am i meant to pay
do i pay|am i paying|would i pay|will i pay
must i pay|do i have to pay|have i got to pay|do i need to pay|am i to pay
in advance|ahead of time|beforehand
the down payment|the advance payment|the initial payment|the up-front payment
the deposit|the security deposit|the deposit payment
a deposit|a security deposit|a deposit payment
the delivery charge|the delivery fee|the shipping charge|the shipping fee
delivery fee|delivery charge|shipping charge|shipping fee
for shipping|for postage|for the shipping|for shipment
for delivery|for delivering it|for having it delivered
the shipping costs|the postage costs|the shipping charges|the dispatch costs
the price of|the cost of
your price|your selling price|your retail price
the price tag|the price label|the price sticker|the price ticket
how pricey|how expensive|how costly|how dear
expensive|pricey|costly
cheap|low-priced|budget-priced
the fee|the charge
a fee of|a charge of|a payment of|a sum of
the sum of|the total of|the full sum of|the whole sum of
at a price of|at a cost of|for a price of
the instalment|the part payment|the partial payment
in total|all told|all in all
in cash|in notes and coins|in ready money|with cash
free of charge|for free|at no cost|without charge|free of cost
transfer the money|send the money|wire the money|remit the money
settle the bill|pay the bill|clear the bill|pay off the bill
exchange rate|rate of exchange|conversion rate|currency rate
how much is that in|what does that make in|what is that in|how much does that make in
was overcharged|was charged too much|was billed too much
a down payment|an advance payment|an initial payment|an up-front payment
the postage|the postage fee|the postage charge|the mailing fee
is charged for|is billed for
is charged at|is billed at
at the cost of|at the expense of
the total is|the grand total is|the overall sum is
the total came|the grand total came|the overall sum came
"""

_PARTS = (
    _ASKING,
    _SHOP,
    _TROUBLE,
    _MONEY,
    more.ORDERS,
    more.CONTRACT,
    more.READING,
    more.SMALL_WORDS,
)

GROUPS: tuple[str, ...] = tuple(line for part in _PARTS for line in part.strip().splitlines())
