"""More English sentences for texts of the shop: e-mail and delivery note.

The form is that of ``read_en_texts_shop``; repair report and story stand in
``read_en_more_texts_shop_b``.
"""

from __future__ import annotations

EMAIL = {
    "writer": """
$ Signed, {v}
$ Yours truly, {v}
$ Warm regards, {v}, sales team
$ All the best, {v}
$ Signed by {v} for Finch & Alder
This e-mail was written by {v}.
{v} is writing to you on behalf of Finch & Alder.
The writer of this message is {v}.
^ From: {v}
$ This message was sent by {v}.
""",
    "customer": """
^ Hi {v},
^ To: {v}
^ Good afternoon {v},
The name of the customer is {v}.
You are listed as our customer {v}.
The client on this order is {v}.
This order was placed by our customer {v}.
The goods are ordered for {v}.
Customer name: {v}.
You are down as {v} in our list of clients.
""",
    "product": """
You ordered the {v}.
The product in this order is the {v}.
The item you bought is the {v}.
Product: {v}.
Article: {v}.
You have ordered one of our favourites, the {v}.
The name of the product is {v}.
The goods in question: {v}.
We have your {v} ready for packing.
The item on the invoice is the {v}.
""",
    "order": """
The number of your order is {v}.
Order no. {v}.
^ About your order {v}
Your order is filed under {v}.
The order code is {v}.
Please keep your order number, {v}, at hand.
We gave your order the number {v}.
Your order has the code {v}.
When you call us, give the order number {v}.
""",
    "quantity": """
Quantity: {v}.
Number of pieces: {v}.
Your order includes {v} items.
There are {v} units in your order.
You ordered {v} pieces.
The box will hold {v} pieces.
The quantity is {v} units.
We are sending you {v} items in all.
Together that makes {v} pieces.
""",
    "price": """
Price: {v}.
You pay {v} for the article.
The cost of the goods is {v}.
The goods cost {v}.
The item costs {v}, tax included.
We ask {v} for the article.
The article is yours for {v}.
Please pay {v} for the goods.
The bill for the goods is {v}.
The article is priced at {v}.
""",
    "delivery_fee": """
Shipping: {v}.
Delivery costs {v}.
The delivery fee is {v}.
The shipping fee is {v}.
You pay {v} for delivery.
The cost of transport is {v}.
We charge {v} for shipping.
To send it we ask {v}.
Bringing it to your door costs {v}.
The postage comes to {v}.
""",
    "delivery_day": """
Delivery date: {v}.
Day of delivery: {v}.
We bring your order on {v}.
Your order arrives on {v}.
The parcel comes on {v}.
You can expect your parcel on {v}.
The date of the delivery is {v}.
Our van brings the parcel to you on {v}.
On {v} the parcel will be at your door.
""",
    "deadline": """
Deadline for the payment: {v}.
The deadline is {v}.
Please settle the bill by {v}.
Pay the bill no later than {v}.
The payment must be made by {v}.
The latest day to pay is {v}.
After {v} it is too late to pay.
Make the payment on {v} at the latest.
The time limit for your payment is {v}.
The bill can be paid until {v}.
""",
    "pickup_place": """
Pick-up point: {v}.
Pick it up at {v}.
Where to collect it: {v}.
Your order is waiting at {v}.
The order is kept for you at {v}.
Please fetch it at {v}.
The place for collection is {v}.
We hand out orders at {v}.
You can get it at {v} if you come yourself.
To collect it, come to {v}.
""",
    "reason": """
Reason for the delay: {v}.
The cause of the delay is that {v}.
What caused the delay is that {v}.
Your order is delayed because {v}.
Why is it late? Because {v}.
Your parcel takes so long because {v}.
The order could not leave on time because {v}.
We are late because {v}.
The delay was caused by this: {v}.
Please excuse the delay, but {v}.
""",
    "warranty": """
Warranty period: {v}.
The guarantee is {v}.
The warranty runs for {v}.
The item is under warranty for {v}.
You are covered for {v} if it breaks.
We give a guarantee of {v}.
The warranty lasts {v}.
If it fails within {v}, we mend it for nothing.
The article has a warranty of {v}.
Guarantee period: {v}.
""",
}

DELIVERY = {
    "customer": """
Client: {v}.
Ordered by {v}.
Customer name: {v}.
This order is for our customer {v}.
The parcel is for {v}.
The goods were ordered by {v}.
Our client is {v}.
The order was placed by {v}.
^ For our customer {v}
The buyer of the goods is {v}.
""",
    "product": """
Product name: {v}.
Item: {v}.
Goods: {v}.
The article in this box is the {v}.
The product in the parcel is the {v}.
This delivery is about the {v}.
You receive the {v}.
You ordered the {v}.
In the parcel you find the {v}.
The item delivered is the {v}.
""",
    "order": """
Order no. {v}.
Order reference: {v}.
The order number is {v}.
The number of the order is {v}.
This note is for order {v}.
The order is filed under {v}.
The code of the order is {v}.
Quote the order number {v} if something is missing.
With this parcel we fill order {v}.
""",
    "quantity": """
Number of items: {v}.
Quantity delivered: {v} units.
{v} units in all.
The box holds {v} pieces.
The order covers {v} pieces.
We packed {v} items.
The quantity is {v}.
The delivery includes {v} pieces.
Please count the goods, there should be {v} pieces.
How many pieces? We sent {v}.
""",
    "price": """
The price of the goods is {v}.
Cost of the goods: {v}.
The customer pays {v} for the goods.
Total price of the articles: {v}.
The goods cost {v}.
For the goods we charge {v}.
The goods come to {v}.
The price is {v}.
The amount charged for the order is {v}.
""",
    "delivery_fee": """
Shipping costs: {v}.
Shipping fee: {v}.
The delivery costs {v}.
The postage is {v}.
We charge {v} for delivery.
The transport is charged at {v}.
The cost of shipping is {v}.
For shipping you pay {v}.
The charge for the delivery is {v}.
The fee for bringing the goods is {v}.
""",
    "delivery_day": """
Delivery date: {v}.
Delivery day: {v}.
We deliver on {v}.
The parcel arrives on {v}.
The driver comes on {v}.
Date of arrival: {v}.
The box will be brought on {v}.
You can expect the goods on {v}.
Your parcel is due on {v}.
The day of the delivery is {v}.
""",
    "time": """
Delivery time: {v}.
Time of delivery: {v}.
The driver comes at {v}.
The delivery takes place at {v}.
Expect the van at {v}.
We ring your bell at {v}.
The driver will be at your door at {v}.
The time given for the delivery is {v}.
Please be at home at {v}, when the van comes.
The hour planned for the delivery is {v}.
We are going to deliver at {v}.
""",
    "pickup_place": """
Where to collect missed parcels: {v}.
Pick up your parcel at {v} if you were out.
Collection point: {v}.
If you are out, fetch the parcel at {v}.
The parcel is kept for collection at {v}.
Parcels can be picked up at {v}.
We leave the parcel at {v} if nobody is in.
You can get your parcel at {v}.
Parcels are handed out at {v}.
The pick-up place for missed parcels is {v}.
""",
}
