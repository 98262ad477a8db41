"""English words and short phrases that can stand in each other's place in our sentences.

The corpus generator swaps members of one group at random, so that a small model learns
many words for one thing and not the few that the banks happen to use. Nothing here may
change a label, a tool or a value.
"""

from __future__ import annotations

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

_ORDERS = """
cancel my order|call off my order|stop my order|scrap my order|drop my order
cancel the order|call off the order|stop the order|scrap the order|drop the order
cancel order|call off order|scrap order|annul order|stop order
please cancel|please call off|please annul|please scrap
to cancel|to call off|to annul
be cancelled|be called off|be annulled|be scrapped
was cancelled|was called off
i cancelled|i called off|i annulled|i scrapped
changed my mind|had second thoughts|had a change of heart
no longer need|have no more need of|have no further use for
no longer want|do not want|don't want
track my|trace my|follow up on my|keep track of my
track order|trace order|follow order|follow up on order
track the|trace the|follow up on the|keep track of the
the whereabouts of|the current place of|the present position of
been dispatched|been sent off|been shipped|been sent out|been posted
be delivered|be brought|be dropped off|be brought round
ship it|send it off|send it out|dispatch it|post it
will arrive|will come|will get here|will turn up
to arrive|to get here|to turn up
arrive on|get here on|turn up on
delivery day|day of delivery|day of the delivery|delivery date
deliver it|bring it round|drop it off|hand it over
delivery address|shipping address|address for delivery|drop-off address
new address|changed address
wrong address|mistaken address|false address
my address|my home address|my postal address|my street address
the address|the postal address|the street address|the full address
i have moved|i've moved
i moved to|i relocated to|i moved house to
i am moving|i'm moving|i am moving house|i'm relocating
redirect|reroute|divert
instead of|rather than|in place of|in lieu of
a different address|another address|some other address|an alternative address
send it back|ship it back|post it back|mail it back
return it|give it back|hand it back|bring it back
to return the|to send back the|to give back the|to take back the
return label|returns label|return sticker
return slip|returns slip|return form|returns form
is unopened|is still sealed|is not opened|has not been opened
unused|never used|not used|still new
i bought|i purchased|i've bought|i have purchased
we bought|we purchased|we've bought
bought on|purchased on|acquired on|obtained on
i ordered the|i placed an order for the|i've ordered the|i put in an order for the
you ordered the|you placed an order for the|you have ordered the
i asked for|i requested|i had asked for|i made a request for
you sent me|you shipped me|you mailed me|you delivered to me
you sent the|you shipped the|you mailed the|you delivered the
i received|i got sent|i was sent|i have received
i got a|i received a|i was sent a|i got sent a
came with|arrived with|was delivered with
unpacked|unboxed|unwrapped
pick it up|collect it|fetch it|come and get it
collect my|pick up my|fetch my|come for my
collect the|pick up the|fetch the|come for the
to collect|to fetch|to pick up
be collected|be picked up|be fetched
book a repair|arrange a repair|schedule a repair|set up a repair|fix a date for a repair
book my|schedule my
where can i|where may i|where am i able to|where could i
how can i|in what way can i|how could i|how may i
until when can i|till when can i|up to when can i
"""

_CONTRACT = """
the provider|the contractor|the service provider|the supplying party
the client|the customer|the commissioning party
the tenant|the renter|the lessee
the landlord|the lessor
this contract|this agreement|the present contract|the present agreement
the contract|the agreement|the written contract|the signed agreement
a contract|a written agreement|a signed contract|a formal agreement
the parties|the two sides|the two parties|the contracting parties
either party|either side|each party|each of the two sides
both parties|both sides|both contracting parties|both of the parties
may end|may terminate|is free to end
may cancel|may call off
may withdraw|may pull out|may back out|may step back
ends on|expires on|runs out on|finishes on|comes to an end on
starts on|begins on|commences on
starting on|beginning on|commencing on|with effect from
runs until|lasts until|stays in force until|continues until|goes on until
is valid until|holds good until|remains valid until|is in force until
no later than|not later than|at the latest by
at the latest|at the very latest
shall pay|will pay|has to pay|is to pay|must pay
shall deliver|will deliver|has to deliver|is to deliver|must deliver
shall clean|will clean|has to clean|is to clean|must clean
shall repair|will repair|has to repair|is to repair|must repair
undertakes to|agrees to|commits itself to|promises to|pledges to
cleans the|washes the|scrubs the
are cleaned by|are washed by|are scrubbed by|are kept clean by
repairs the|fixes the|mends the|restores the
is repaired by|is fixed by|is mended by|is restored by
are repaired by|are fixed by|are mended by|are restored by
paints|decorates|coats with paint|puts fresh paint on
builds|constructs|puts up|erects
is built by|is constructed by|is put up by|is erected by
is supplied with|is provided with|is furnished with|is equipped with
is supplied to|is provided to|is delivered to|is brought to
are supplied by|are provided by|are furnished by|are brought by
are delivered to|are brought to|are shipped to|are carried to
is hired by|is engaged by|is taken on by|is employed by
is hired to|is engaged to|is taken on to|is employed to
commissions|engages|appoints
is commissioned by|is engaged under contract by|is appointed by|is given the job by
insures|covers with insurance|provides insurance for
trains the|instructs the|teaches the|coaches the
is bought by|is purchased by|is acquired by|is obtained by
is due on|falls due on|becomes due on
days of notice|days' notice|days of warning|days of advance notice
notice period|period of notice|term of notice|length of notice
in writing|by letter|in written form|on paper
each month|every month|per month
each week|every week
each year|every year
once a week|one time a week|once every week|once weekly
twice a month|two times a month|twice every month|twice monthly
the services|the work done|the services in question|the agreed services
the offices|the office rooms|the office space|the premises
the staff of|the employees of|the personnel of|the workers of
the machines|the machinery|the equipment|the appliances
according to|in line with|in keeping with|as set out in
is agreed|is arranged|has been agreed|is settled between them
is hired from|is engaged from|is taken on from
"""

_READING = """
the text|the passage|the piece of writing|the wording
this text|this passage|this piece of writing|this piece
this message|this note|this piece of mail|this written message
the writer|the author|the person writing|the one who wrote it
who wrote|who penned|who is the author of
is mentioned|is named|is referred to
does the text say|does the passage say|does the text state
the deadline|the time limit|the cut-off date|the final date
the last day|the final day|the very last day|the latest day
the first day|the opening day|the very first day|the starting day
the reason|the cause|the explanation
the reason for|the cause of|the explanation for
the end of|the close of|the finish of|the conclusion of
the start of|the beginning of
quantity|number of pieces|number of units|number of items
the quantity|the number ordered|the number of pieces|the number of units
the course|the training course|the class|the taught course
the treatment|the therapy|the medical treatment|the course of treatment
the patient|the person treated|the person in treatment|the sick person
the doctor|the physician|the medical doctor
the clinic|the practice|the surgery|the medical practice
the closure|the shutdown
until further notice|until we say otherwise
can be reached|can be contacted|may be reached|is reachable
call us|phone us|ring us|give us a call|telephone us
please call|please phone|please ring|please telephone
please contact|please get in touch with|please turn to|please approach
the car park|the parking lot|the parking area|the parking place
the entrance|the way in|the front door|the entry
the doors|the entrance doors|the front doors
in json form only|as json only|only as json|json only
reply with|answer with|respond with|come back with
answer in|reply in|respond in|write back in
from the text|out of the text|from this text|out of this text
in json|as json|in json form|in json format
can i call|can i ring|can i phone|can i telephone
should i call|should i ring|should i phone|should i telephone
do i call|do i ring|do i phone|do i telephone
what number do i|which number do i|under what number do i
how do i reach|how can i reach|how do i get hold of|how do i contact
should i contact|should i approach|should i get in touch with|should i speak to
can i talk to|can i speak to|can i speak with|can i have a word with
"""

_SMALL_WORDS = """
immediately|right away|at once|straight away|without delay
urgent|pressing|very urgent|most urgent
at the moment|at present|at this moment
these days|nowadays
so far|up to now|until now|thus far
tonight|this evening|later this evening|this very evening
a lot of|lots of|plenty of|a great deal of
completely|totally|utterly
of course|naturally|certainly|sure enough
therefore|so that's why|for this reason|that is why
apart from that|other than that|besides this|aside from that
after that|afterwards|next after that|following that
seems to be|appears to be|looks to be|would seem to be
seems that|appears that|looks as if|would seem that
i think|i believe|i suppose
i hope|i trust|i do hope|i very much hope
i am afraid|i'm afraid|i fear|i regret to say
i heard that|i've heard that|i was told that|word reached me that
thanks for|thank you for|many thanks for|thanks a lot for|thank you very much for
thank you so much|thanks so much|thank you ever so much|thank you very much indeed
thank you very much|many thanks indeed|thanks a lot|thanks very much
thanks in advance|thank you in advance|many thanks in advance|thanks beforehand
kind regards|best regards|warm regards|with kind regards|with best regards
best wishes|all good wishes|all my best wishes|with best wishes
have a nice day|have a good day|have a lovely day|enjoy your day|have a pleasant day
goodbye|bye-bye|bye now|farewell
see you soon|see you later|see you again soon|until next time
nice to meet you|pleased to meet you|good to meet you|glad to meet you|lovely to meet you
how are you|how are things|how are you keeping|how have you been
sorry to bother you|sorry to trouble you|forgive the bother|pardon the interruption
excuse me|pardon me|forgive me|i beg your pardon
i appreciate it|i am grateful for it|i'm thankful for it|i value it
don't mind|do not mind|have no objection|have nothing against it
the weather in|the present weather in|the current weather in
is it raining|is there rain|is it rainy|is rain falling
is it cold|is it chilly|is it cool|is it freezing cold
is it warm|is it mild|is it nice and warm|is it pleasantly warm
is it sunny|is the sun out|is the sun shining|is there sunshine
trip|journey
what can you do|what are you able to do|what could you do
it is urgent|it's urgent|it is pressing|this is urgent
i'm in a hurry|i am in a hurry|i'm pressed for time|i am short of time
i am not|i'm not
i don't|i do not
doesn't|does not
didn't|did not
can't|cannot
won't|will not
haven't|have not
hasn't|has not
don't|do not
i'll|i will
let's|let us
couldn't|could not
"""

_PARTS = (
    _ASKING,
    _SHOP,
    _TROUBLE,
    _MONEY,
    _ORDERS,
    _CONTRACT,
    _READING,
    _SMALL_WORDS,
)

GROUPS: tuple[str, ...] = tuple(line for part in _PARTS for line in part.strip().splitlines())
