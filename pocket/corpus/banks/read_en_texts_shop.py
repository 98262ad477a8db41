"""English sentences for texts of the shop: e-mail, delivery note, repair report, story.

One sentence per line, each stating one fact ``{v}``. A line that begins with
``^`` can only open a text, one that begins with ``$`` can only close it.
"""

from __future__ import annotations

EMAIL = {
    "writer": """
$ Kind regards, {v}
$ Best wishes, {v}, customer service
$ Yours sincerely, {v}
$ With thanks, {v}, Finch & Alder
My name is {v} and I am writing to you from Finch & Alder.
This is {v} from the customer desk.
^ I am {v}, and I look after your file from today.
$ Greetings from Port Alder, {v}
$ Have a good week! {v}
^ {v} here, from the shop in Port Alder.
""",
    "customer": """
^ Dear {v},
^ Hello {v},
^ Good morning {v},
^ To our customer {v}
We have kept you, {v}, as a customer in our files.
The invoice is made out to {v}.
^ For the attention of {v}
You ordered under the name {v}.
The order runs in the name of {v}.
Our customer for this order is {v}.
""",
    "product": """
Thank you for ordering the {v}.
Your {v} is on our list.
We are happy that you chose the {v}.
The {v} you asked for is a good choice.
You bought the {v} from our catalogue.
This message is about the {v} in your order.
The article in your order is the {v}.
We packed the {v} with care.
Your order for the {v} has reached us.
""",
    "order": """
Your order number is {v}.
We booked this as order {v}.
In our books the order is {v}.
Please quote order number {v} when you write.
The order runs under {v}.
This concerns order {v}.
^ Subject: your order {v}
Order reference: {v}.
We have registered your order as {v}.
""",
    "quantity": """
You asked for {v} pieces.
We set aside {v} units for you.
The order is for {v} items.
In total you will get {v} pieces.
We noted a quantity of {v}.
All {v} pieces are in stock.
As you wished, we pack {v} of them.
The number of units is {v}.
You will find {v} pieces in it.
""",
    "price": """
The price is {v}.
It costs {v}.
For the goods you pay {v}.
The article is sold at {v}.
We charge {v} for it.
The amount for the goods is {v}.
You bought it at a price of {v}.
The catalogue price of {v} applies.
The goods come to {v}.
""",
    "delivery_fee": """
Shipping costs {v}.
We add {v} for delivery.
The delivery charge is {v}.
Postage is {v}.
For transport we ask {v}.
The carrier takes {v} to bring it.
Carriage comes to {v}.
On top come {v} for shipping.
Sending it costs {v}.
""",
    "delivery_day": """
We will deliver on {v}.
The parcel should be with you on {v}.
Your delivery is planned for {v}.
Our driver will ring your bell on {v}.
It will arrive on {v}.
Expect the van on {v}.
The carrier will bring it on {v}.
The new delivery day is {v}.
You will have it in your hands on {v}.
""",
    "deadline": """
Please pay by {v}.
The bill must be settled by {v}.
We must have your payment by {v}.
You have until {v} to pay.
Payment is due on {v} at the latest.
The last day for the payment is {v}.
Kindly transfer the money no later than {v}.
Your money should reach us before {v} is over.
If you pay after {v}, we have to cancel.
""",
    "pickup_place": """
You can also pick it up at {v}.
Collection is possible at {v}.
If you prefer to fetch it, go to {v}.
Our pick-up point is {v}.
It can be collected from {v}.
For customers who collect, we use {v}.
Those who want to come themselves get it at {v}.
You may fetch the order at {v}.
If nobody is at home, it waits for you at {v}.
""",
    "reason": """
The order is late because {v}.
There is a delay because {v}.
We could not send it in time since {v}.
The reason for the delay: {v}.
Sadly, {v}, and so we are late.
The delay came about because {v}.
It takes longer than planned, as {v}.
We have to ask for patience because {v}.
What held us up is that {v}.
""",
    "warranty": """
The warranty is {v}.
You have a guarantee of {v}.
It comes with {v} of warranty.
We guarantee the article for {v}.
Should it break, you are covered for {v}.
Defects are repaired free of charge for {v}.
The guarantee lasts {v}.
The maker vouches for it for {v}.
Warranty: {v} from the day of purchase.
""",
}

DELIVERY = {
    "customer": """
Customer: {v}.
^ Delivery note for {v}
The goods are for {v}.
The parcel belongs to {v}.
Ordered and paid by our customer {v}.
Name of the customer: {v}.
Buyer: {v}.
Bill to {v}.
The recipient and customer is {v}.
""",
    "product": """
Contents: {v}.
Article: {v}.
The box holds the {v}.
Product: {v}.
Inside is the {v}.
We are sending the {v}.
Goods delivered: {v}.
Item on this note: {v}.
The {v} has been checked and packed.
""",
    "order": """
Order number {v}.
Order: {v}.
This delivery belongs to order {v}.
Your order no. {v}.
Delivered under order {v}.
The goods were ordered as {v}.
Order code {v}.
Please keep the order number {v}.
It refers to order {v}.
The goods on this note come from order {v}.
See your order {v}.
Packed for order {v}.
""",
    "quantity": """
Quantity: {v}.
Number of pieces: {v}.
{v} pieces delivered.
Please check that you got {v} units.
There are {v} items in this delivery.
Units: {v}.
The packer counted {v} pieces.
We send {v} pieces.
You receive {v} units with this note.
""",
    "price": """
Value of the goods: {v}.
Price of the order: {v}.
The order costs {v}.
Price: {v}, tax included.
The goods are billed at {v}.
Amount for the goods: {v}.
Paid for the article: {v}.
The articles cost {v}.
Sales price {v}.
""",
    "delivery_fee": """
Delivery charge: {v}.
Shipping: {v}.
The driver collects {v} for the transport.
Postage: {v}.
Transport costs {v}.
Delivery fee {v}, paid in advance.
Freight: {v}.
Carriage was billed at {v}.
To bring the goods we charge {v}.
""",
    "delivery_day": """
Delivery on {v}.
Day of delivery: {v}.
The goods arrive on {v}.
To be delivered on {v}.
The van comes to you on {v}.
Our driver brings the goods on {v}.
Planned arrival: {v}.
The carrier hands the box over on {v}.
Please be at home on {v} to take the parcel.
""",
    "time": """
The van comes at {v}.
The delivery is set for {v}.
Expected time of delivery: {v}.
The driver will ring at {v}.
Our van stops at your door at {v}.
Hour of delivery: {v}.
We plan to be with you at {v}.
Time slot: {v}.
The parcel should reach you at {v}.
""",
    "pickup_place": """
If nobody opens, the parcel waits at {v}.
Missed parcels go to {v}, where you can fetch them.
Not at home? Collect it at {v}.
Parcels we cannot hand over are kept at {v}.
Pick-up point: {v}.
You may also collect the goods at {v}.
After a missed visit, fetch the box at {v}.
Goods not accepted at the door can be claimed at {v}.
The place to collect parcels is {v}.
""",
}

REPAIR = {
    "writer": """
$ Report written by {v}.
$ Signed: {v}.
$ Author of this report: {v}.
This report was drawn up by {v}.
^ Repair report by {v}
$ Written down by {v}, workshop.
{v} wrote this report.
$ Signature: {v}
The notes on this sheet are by {v}.
""",
    "customer": """
Customer: {v}.
The item belongs to {v}.
It was brought in by our customer {v}.
Owner of the item: {v}.
The repair was ordered by {v}.
We did this work for {v}.
Name of the customer: {v}.
The bill goes to {v}.
^ Repair sheet for {v}
""",
    "product": """
Item: {v}.
The {v} came to our workshop.
We looked at the {v}.
Repaired article: {v}.
The {v} did not work any more.
Article on the bench: {v}.
We took the {v} apart.
The {v} has been cleaned and tested.
Subject of the repair: {v}.
""",
    "order": """
Order number: {v}.
The item was bought with order {v}.
It comes from order {v}.
Order: {v}.
The repair belongs to order {v}.
Order reference {v}.
In our system this is order {v}.
Bought from us, order no. {v}.
See order {v} for the purchase.
""",
    "price": """
The repair costs {v}.
Price of the repair: {v}.
For parts and work we charge {v}.
The bill comes to {v}.
Cost: {v}.
The work was done for {v}.
We ask {v} for the repair.
Total for the repair: {v}.
Mending it costs {v}.
""",
    "deposit": """
A deposit of {v} was paid.
Down payment: {v}.
We took {v} in advance.
The deposit is {v}.
Paid beforehand: {v}.
We asked for {v} up front to order the part.
An advance of {v} has been received.
Before the work began, {v} had to be paid.
Deposit left at the counter: {v}.
""",
    "deadline": """
Please collect the item by {v}.
It must be fetched by {v}.
We keep it for you until {v}.
Last day for collection: {v}.
Come for it no later than {v}.
If it is not fetched by {v}, it goes to the store.
You have until {v} to fetch it.
The item has to leave our shelf by {v}.
Collect it on {v} at the latest.
""",
    "pickup_place": """
The item is ready at {v}.
You can pick it up at {v}.
Collection point: {v}.
It waits for you at {v}.
Fetch it at {v}.
Finished items are handed out at {v}.
Please come to {v} to collect it.
We left it for collection at {v}.
It can be taken home from {v}.
""",
    "reason": """
It had stopped working because {v}.
Cause of the fault: {v}.
We found that {v}, and this caused the fault.
The fault came about because {v}.
The item failed because {v}.
What was wrong: {v}.
The trouble was that {v}.
It broke down since {v}.
Our tests show why it failed: {v}.
""",
    "warranty": """
The repair is guaranteed for {v}.
Warranty on the work: {v}.
We give {v} of guarantee on the repair.
For {v} you are covered if the fault returns.
Guarantee: {v}.
The new part has a warranty of {v}.
If it fails again within {v}, we repair it free of charge.
Our guarantee on this work lasts {v}.
We stand behind this repair for {v}.
""",
}

STORY = {
    "customer": """
^ {v} is a customer of Finch & Alder.
^ One morning {v} came into the shop to buy something.
{v} paid for the order at the counter.
The shop had served {v} before as a customer.
It was {v} who placed the order.
^ {v} had ordered something from Finch & Alder.
The receipt carries the name of the customer, {v}.
{v}, who likes to shop at Finch & Alder, had placed the order.
^ This is the story of {v} and a parcel from the shop.
""",
    "product": """
The order was for the {v}.
In the box lay the {v}.
The {v} looked lovely in the window.
It all began with the {v}.
The purchase was the {v}.
What was wanted was the {v}.
The choice fell on the {v}.
At home, the {v} was unpacked at once.
The {v} had been the last one on the shelf.
""",
    "order": """
The order number was {v}.
On the slip stood order number {v}.
The shop listed it as order {v}.
At the counter they looked up order {v}.
The clerk wrote down {v} as the order number.
It was booked as order {v}.
Order {v}, said the screen.
The order was filed under {v}.
In the shop's books it became order {v}.
""",
    "quantity": """
There were {v} pieces in the order.
The shop counted {v} pieces.
They agreed on {v} units.
It was {v} pieces in all.
The order was for {v} of them.
No fewer than {v} pieces were needed.
The family needed {v} of them.
The clerk packed {v} pieces.
The purchase was made up of {v} items.
""",
    "price": """
It cost {v}.
The price was {v}.
The price tag said {v}.
The shop asked {v} for it.
The purchase came to {v}.
It had been bought for {v}.
At the counter {v} was paid for it.
It was on sale at {v}.
The article was marked at {v}.
""",
    "delivery_fee": """
Delivery cost {v}.
The shop charged {v} for shipping.
For bringing it to the house they took {v}.
The postage was {v}.
The transport was {v}.
The van driver was paid {v} for the delivery.
To have it brought home cost {v}.
Another {v} went on shipping.
The delivery charge came to {v}.
""",
    "delivery_day": """
The parcel came on {v}.
It was delivered on {v}.
The van stopped at the house on {v}.
On {v} the driver rang the bell with the parcel.
The box arrived on {v}.
The shop brought it on {v}.
Delivery took place on {v}.
The carrier handed it over on {v}.
It reached the door on {v}.
""",
    "pickup_place": """
The parcel had to be fetched at {v}.
A card said that it could be collected at {v}.
In the end it was picked up at {v}.
The box was waiting at {v}.
The shop gave it out at {v}.
It was handed over at {v}.
The way led to {v} to fetch the parcel.
The pick-up point was {v}.
They had left the parcel for collection at {v}.
""",
    "reason": """
It went back to the shop because {v}.
The reason for the return was simple: {v}.
It had to be returned because {v}.
Two days later it was sent back since {v}.
The return form said that {v}.
"I am bringing it back because {v}," the clerk heard.
Nobody was happy with it, for {v}, so it was returned.
It could not be kept because {v}.
The shop took it back, as {v}.
""",
    "warranty": """
The warranty was {v}.
It came with a guarantee of {v}.
The shop guaranteed it for {v}.
The clerk promised {v} of warranty.
The guarantee was to last {v}.
For {v}, any defect would be repaired free of charge.
There was a {v} warranty on it.
The slip promised cover against defects for {v}.
It was under guarantee for {v}.
""",
}
