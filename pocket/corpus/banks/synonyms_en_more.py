"""More English words that can stand in each other's place; see ``synonyms_en``."""

from __future__ import annotations

ORDERS = """
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

CONTRACT = """
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

READING = """
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

SMALL_WORDS = """
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
