"""A fourth helping of questions in English: people, things, money. One question per line.

In unusual words on purpose: a model knows only the words that it has seen. ``{thing}`` is
what the text is about ("order", "repair").
"""

from __future__ import annotations

WRITER = """
Whose pen was at work here?
Whose hand wrote this?
Whose handwriting would this be?
Whose initials belong under this?
Who scribbled this?
Who jotted this down?
Who put pen to paper?
Who is the sender of these lines?
Who is the scribe?
Which creator stands behind these paragraphs?
With whom did the text originate?
Who is the signatory?
Who vouches for this with a name?
Who dictated this?
Who compiled this?
Who formulated this?
Who phrased it like this?
Who worded the text?
Who produced this piece?
Who published these lines?
Who released this text?
Who reports all this?
Who tells us all this?
Who addresses me here?
At whose desk was this written?
Which scribbler is responsible?
Which name closes the text?
Attribute this text to its author.
Credit the author, please.
Kindly disclose the author.
Reveal who wrote it.
sender?
who's it signed by
""".strip().splitlines()

CUSTOMER = """
Who is the purchaser?
Who made the purchase?
Who is the shopper?
Who bought from Finch & Alder?
Who bought here?
Who is the patron?
Who is the recipient of the goods?
Who is the consumer?
Who is the person paying the shop?
Who pays the shop?
Who gave the shop this job?
Who placed this with the shop?
Who requested the {thing}?
Who commissioned the {thing}?
Who ordered?
Who walked in as a customer?
Who stands on the other side of the counter?
Who shopped with us?
Who spent money with Finch & Alder?
Whose custom did the shop win?
Whose purchase was it?
Whose account is concerned?
Which customer are they dealing with?
Which patron is named?
Which purchaser is mentioned?
Which shopper does it concern?
What is the purchaser called?
What's the shopper's name?
By what name does the shop know its customer?
Purchaser?
Reveal the customer's identity.
Kindly give the identity of the client.
""".strip().splitlines()

CONTACT = """
Who is the go-to person?
Who is the point person?
Who stands by for questions?
Who lends a helping hand?
Who offers assistance?
Who assists with queries?
Who could give me a hand with the {thing}?
Who can shed light on this?
Who can fill me in?
Who can clarify things?
Who could enlighten me?
Who would put my mind at rest?
Who will respond to my query?
Who picks up queries from readers?
Who acts as a guide when I'm lost?
Who is willing to help?
Who is happy to answer?
Who is on hand for questions?
Who is the helper named in the text?
Who is the adviser?
Who's my best bet for an answer?
Whose ear can I have?
Whom do I consult?
Whom should I consult about the {thing}?
Whom may I bother with a question?
Whom can I pester with queries?
Whom may I turn to?
I'm puzzled. Whom should I see?
I'm at a loss about the {thing}. Who clears it up?
Direct me to the right person.
Refer me to someone who knows.
Kindly state the contact person.
contact who?
""".strip().splitlines()

PRODUCT = """
What ware is it?
What gadget or thing is concerned?
What piece is at issue?
What is it that was sold or dealt with?
What is the object called?
What is the thing called?
What is at the heart of the {thing}?
What is the {thing} all about, as an item?
What did they trade in here?
What stuff is this?
What belonging is discussed?
What possession is concerned?
What did the shop handle?
What goods have they named?
What are the goods?
What do the goods consist of?
What description does the item bear?
What label does the item bear?
What kind of merchandise is named?
Which commodity is meant?
Which ware changes hands?
Which possession does the {thing} concern?
Which piece of goods is discussed?
Which object is dealt with?
Which thing is dealt with here?
Under what name does the article go?
Pinpoint the article.
Specify the item.
Specify which goods are concerned.
Enlighten me: which product?
Kindly specify the product.
item pls?
""".strip().splitlines()

ORDER = """
What code was the order assigned?
What string of letters and digits marks the order?
What combination stands for the order?
What label does the order carry?
What mark was the order given?
What do they call the order in the system?
What file number does the order bear?
What does the order's number read?
What's the tracking reference of the order?
What's the booking code of the order?
What must I type to find the order?
What do I punch in to pull up the order?
What do I tell the hotline when they want the order number?
Which figure identifies the order?
Which combination of letter and digits is the order's?
Which tag marks the order?
Which order is on record here?
Which entry in the order book is it?
By what code do they track the order?
With which code is the order marked?
How is the order coded?
How is the order labelled?
How is the order marked?
How does the shop refer to the order?
Spell out the order number.
Quote the order number.
Quote me the reference, that of the order.
Recite the order number.
Provide the order's reference.
Supply the order number, please.
Kindly quote the order code.
order ref pls
ord no?
""".strip().splitlines()

QUANTITY = """
How many specimens are there?
How many single pieces does this involve?
How many are involved?
How many are we dealing with?
How many did someone want?
How many were supplied or agreed?
How many were handed across?
How many lie in the box, so to speak?
How many goods, in figures?
How many will I be counting?
How many, to be exact?
How many of the goods are concerned?
How many make the full set?
How big is the batch?
How large is the lot?
How large was the batch?
How sizeable is the {thing}, counted in units?
What size is the batch?
What number was agreed?
What number of goods is stated?
What number do they put on the pieces?
What does the tally say?
What is the tally?
What is the headcount of the pieces?
What do the pieces total?
What volume is concerned, in pieces?
In what number do the pieces come?
Tally?
Tell me the tally of pieces.
Work out from the text how many units there are.
Kindly specify the quantity.
qty?
""".strip().splitlines()

PRICE = """
What is the going rate for the {thing}?
What does the {thing} fetch?
What is the outlay for the {thing}?
What financial burden is the {thing}?
What are they asking, price-wise?
What is the tariff for the {thing}?
What is the fee for the {thing} as such?
What is the expense of the {thing}?
What must I shell out for the {thing}?
What do I have to fork out for the {thing}?
What must be spent on the {thing}?
What will my wallet lose to the {thing}?
What value in euros is put on the {thing}?
What did they settle on as the price?
What's the quotation for the {thing}?
At retail, what is charged?
What does it all boil down to, price-wise?
What's the bottom line for the {thing}?
How deep must I reach into my pocket for the {thing}?
How steep is the price tag of the {thing}?
Is the {thing} pricey? The figure, please.
Does the {thing} cost a fortune? The figure, please.
How many euros does the {thing} swallow?
How many euros will be spent on the {thing}?
How heavily is the {thing} charged?
Which price was quoted?
Which figure stands on the bill for the {thing}?
Is it affordable? I mean, what does the {thing} cost?
Disclose the price.
Quote me a figure for the {thing}.
Spell out the cost of the {thing}.
Kindly specify the price of the {thing}.
price in euros pls
""".strip().splitlines()

DEPOSIT = """
What caution money do they ask for?
What caution money is paid?
What pledge is asked for?
What pledge must I leave?
What initial payment is wanted?
What initial sum is asked for?
What initial amount do I hand over?
What surety has to be left?
What monetary collateral must be handed in?
What retainer is due?
What money goes down first?
What do I place in their hands as security?
What do I have to lodge as security?
What is lodged as a deposit?
What is the retainer?
What is the first contribution, before anything happens?
What is the earnest money?
What has to be prepaid?
What gets prepaid for the {thing}?
What do they collect as a security?
How much caution money is needed?
How much is prepaid?
How much must be lodged?
How much has to be lodged for the {thing}?
How much goes down at the outset?
How much do they demand at the outset?
How hefty is the deposit?
How steep is the deposit?
How sizeable is the down payment?
Specify the deposit.
Kindly specify the down payment.
Disclose the deposit.
upfront bit, how big
""".strip().splitlines()

DELIVERY_FEE = """
What is the haulage charge?
What is the courier's fee?
What is the courier's charge?
What is the carrier's price?
What is the van's trip billed at?
What is billed for the delivery?
What surcharge is there for delivery?
What surcharge covers the shipping?
What supplement is due for transport?
What extra is asked for carriage?
What expense arises for shipping?
What expenses come with the delivery?
What must I shell out for shipping?
What do I fork out for delivery?
What does dispatch cost?
What does mailing cost?
What does the courier cost?
What does the haulage come to?
What does the shipment cost as such?
What does having it shipped cost?
How much is the courier?
How much is dispatch?
How much is haulage?
How much do they add for the courier?
How much does the shipper get?
How much goes on shipping?
How costly is shipping?
How pricey is the delivery?
How steep is the shipping charge?
Which surcharge applies to the delivery?
Specify the shipping costs.
Disclose the delivery charge.
Kindly specify the freight.
courier costs how much
""".strip().splitlines()
