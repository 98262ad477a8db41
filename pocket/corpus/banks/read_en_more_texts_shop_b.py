"""More English sentences for texts of the shop: repair report and story.

The form is that of ``read_en_texts_shop``.
"""

from __future__ import annotations

REPAIR = {
    "writer": """
$ Written by {v}
$ Signed by {v}
$ Author: {v}
$ This sheet was written by {v}.
The author of this report is {v}.
The report was written by {v}.
$ Report and signature: {v}
{v} signed this report.
^ This is the report of {v}
The writer of this report is {v}.
""",
    "customer": """
Client: {v}.
Customer name: {v}.
The customer is {v}.
Our customer {v} brought it to the workshop.
We repaired this for {v}.
The owner is our customer {v}.
Brought in by {v}.
^ Repair for {v}
The client who owns it is {v}.
This repair was done for our client {v}.
""",
    "product": """
Product: {v}.
Article: {v}.
The item repaired is the {v}.
This report is about the {v}.
We repaired the {v}.
The {v} stood on our bench.
The customer handed in the {v}.
Broken item: {v}.
The article concerned is the {v}.
The {v} was brought in broken.
""",
    "order": """
Order no. {v}.
The order number is {v}.
The number of the order is {v}.
The item was sold under order {v}.
Original order: {v}.
Order code: {v}.
It was ordered under number {v}.
The order is filed as {v}.
Our files show order number {v}.
""",
    "price": """
Price: {v}.
The price is {v}, tax included.
The cost of the repair is {v}.
The customer pays {v} for the repair.
You pay {v} for the repair.
We charge {v} for the work.
The repair comes to {v}.
Amount charged for the repair: {v}.
The total price is {v}.
The repair is billed at {v}.
""",
    "deposit": """
Deposit: {v}.
Paid in advance: {v}.
Advance payment: {v}.
The customer left a deposit of {v}.
The customer paid {v} in advance.
The down payment was {v}.
Of this, {v} was paid up front.
We asked for a deposit of {v}.
Paid up front: {v}.
{v} was put down as a deposit.
""",
    "deadline": """
Deadline for collection: {v}.
Pick it up by {v}.
The deadline for fetching it is {v}.
Collect the item no later than {v}.
The last day to fetch it is {v}.
You can collect the item until {v}.
After {v} it is too late to collect it.
Please come for the item by {v}.
You must pick it up on {v} at the latest.
""",
    "pickup_place": """
Pick-up point: {v}.
Where to collect it: {v}.
The item can be collected at {v}.
The item is kept for collection at {v}.
Pick up the item at {v}.
Please fetch the item at {v}.
The item is waiting at {v}.
You get it back at {v}.
The place for collection is {v}.
It will be handed out at {v}.
""",
    "reason": """
Reason for the fault: {v}.
The cause of the fault is that {v}.
The reason why it failed: {v}.
The fault was caused by this: {v}.
It did not work because {v}.
It stopped working since {v}.
We know why it broke down: {v}.
The item broke because {v}.
What caused the trouble: {v}.
Why did it fail? Because {v}.
""",
    "warranty": """
Warranty period: {v}.
Guarantee on the repair: {v}.
The warranty is {v}.
The guarantee runs for {v}.
The work is under warranty for {v}.
The repair comes with {v} of warranty.
You have a guarantee of {v} on the repair.
You are covered for {v} after the repair.
The warranty on the work lasts {v}.
If the fault returns within {v}, we mend it for nothing.
""",
}

STORY = {
    "customer": """
^ {v} was a customer of the shop.
The customer was called {v}.
The customer's name was {v}.
The buyer was {v}.
{v} ordered it from the shop.
{v} was the client in this case.
Finch & Alder knew {v} as a good customer.
The shop was serving a client, {v}.
^ Once {v} bought something from Finch & Alder.
The parcel belonged to {v}.
""",
    "product": """
It was the {v} that was bought.
The product was the {v}.
The item in the parcel was the {v}.
What the shop sold was the {v}.
The parcel held the {v}.
The article bought was the {v}.
This story is about the {v}.
The {v} was packed in paper.
The {v} had caught everyone's eye.
The order named the {v}.
""",
    "order": """
The number of the order was {v}.
The order had the number {v}.
Its order number was {v}.
The receipt named order {v}.
The order code was {v}.
The shop filed the order under {v}.
They gave it the order number {v}.
"Order number {v}," said the clerk.
It was known as order {v}.
""",
    "quantity": """
The order was for {v} pieces.
The order had {v} items.
The quantity was {v}.
The number of pieces was {v}.
The box held {v} pieces.
In all there were {v} units.
The parcel was made up of {v} units.
They had ordered {v} pieces.
The shop sent {v} pieces.
Altogether {v} items were bought.
""",
    "price": """
The price on the tag was {v}.
It was priced at {v}.
The shop sold it for {v}.
The cost was {v}.
The purchase cost {v}.
The buyer paid {v} for it.
They paid {v} at the till.
For the article the shop asked {v}.
The receipt showed a price of {v}.
The shop charged {v} for it.
""",
    "delivery_fee": """
Shipping was {v}.
The delivery fee was {v}.
The shop asked {v} for delivery.
The postage came to {v}.
For transport they charged {v}.
Shipping cost {v} more.
The cost of the delivery was {v}.
Sending the parcel cost {v}.
On top of that came {v} for shipping.
The shipping fee was {v}.
""",
    "delivery_day": """
The delivery was on {v}.
The parcel arrived on {v}.
The day of the delivery was {v}.
The driver came on {v}.
The parcel was brought on {v}.
On {v} the van brought it.
It came to the house on {v}.
The shop delivered it on {v}.
On {v} the delivery arrived.
The delivery date was {v}.
""",
    "pickup_place": """
The parcel was waiting at {v}.
The parcel was kept at {v} for collection.
They collected it at {v}.
The family fetched it at {v}.
To get the parcel, one had to go to {v}.
The place to pick it up was {v}.
The shop had named {v} as the pick-up point.
It was fetched from {v}.
The parcel was handed out at {v}.
The driver left the parcel at {v}, to be fetched.
""",
    "reason": """
It was returned because {v}.
It was brought back because {v}.
It was not kept because {v}.
The return had a reason: {v}.
The cause of the return was that {v}.
The reason why it went back: {v}.
It was sent back because {v}.
Why was it returned? Because {v}.
They returned it, since {v}.
The shop got it back because {v}.
""",
    "warranty": """
The warranty lasted {v}.
The guarantee was {v}.
The warranty ran for {v}.
It was under warranty for {v}.
The item was covered for {v}.
There was a guarantee of {v} on it.
The shop gave {v} of guarantee.
It was guaranteed for {v}.
If it broke within {v}, the shop would mend it for nothing.
The warranty period was {v}.
""",
}
