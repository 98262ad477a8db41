"""English sentences for other texts: notice, workshop leaflet, hire contract, clinic note.

One sentence per line, each stating one fact ``{v}``. A line that begins with
``^`` can only open a text, one that begins with ``$`` can only close it.
"""

from __future__ import annotations

NOTICE = {
    "writer": """
$ Signed, {v}
$ {v}, shop manager
$ We thank you for your patience. {v}
$ On behalf of the team, {v}
This notice was written by {v}.
$ Yours, {v}
$ {v}, for Finch & Alder
{v} signs for this notice.
^ A notice from {v}
""",
    "start_date": """
The shop is closed from {v}.
The closure begins on {v}.
We close our doors on {v}.
Starting on {v}, the shop stays shut.
From {v} on nobody can enter the shop.
First day of the closure: {v}.
The shop shuts from {v} onwards.
The break starts on {v}.
Our closure sets in on {v}.
""",
    "end_date": """
The closure ends on {v}.
We stay closed until {v}.
The last day of the closure is {v}.
The shop remains shut until {v}.
The break lasts until {v}.
On {v} the closure comes to an end.
The works and the closure will be finished on {v}.
Closed up to and including {v}.
{v} is the final day on which we are closed.
""",
    "deadline": """
Please collect parcels by {v}.
Parcels must be fetched by {v}.
Last day to collect your parcel: {v}.
You have until {v} to fetch your parcel.
Whoever still has a parcel here should fetch it no later than {v}.
After {v} we send parcels back that were not fetched.
Do come for your parcel before {v} is over.
We keep parcels until {v} and not a day longer.
Parcels are given out up to {v}.
""",
    "pickup_place": """
Parcels are handed out at {v}.
You can collect your parcel at {v}.
Until then, fetch parcels at {v}.
The pick-up point is {v}.
Parcels wait for you at {v}.
We give out parcels at {v}.
Go to {v} to collect your parcel.
During this time parcels can be fetched at {v}.
Collection of parcels: {v}.
""",
    "reason": """
We are closed because {v}.
The reason: {v}.
The shop has to close because {v}.
This is necessary since {v}.
We must shut because {v}.
Sadly, {v}, so the shop is closed.
There is a simple reason for the closure: {v}.
The doors stay shut, as {v}.
The closure cannot be avoided because {v}.
""",
}

LEAFLET = {
    "price": """
The course costs {v}.
Price: {v} per person.
You pay {v} for the course.
The fee for the course is {v}.
Taking part costs {v}.
All evenings together are {v}.
The course fee of {v} covers everything.
Join us for {v}.
We offer the course at {v}.
""",
    "deposit": """
A deposit of {v} is required.
Please pay {v} in advance to book.
Deposit: {v}.
Your seat is booked with a down payment of {v}.
The deposit is {v}.
When you sign up, {v} is due up front.
We ask for an advance of {v}.
To reserve, leave {v} as a deposit.
Down payment: {v}.
""",
    "start_date": """
The course starts on {v}.
First evening: {v}.
We begin on {v}.
The first lesson is on {v}.
The course opens on {v}.
It all starts on {v}.
Beginning of the course: {v}.
On {v} we meet for the first time.
The course gets under way on {v}.
""",
    "end_date": """
The course ends on {v}.
Last evening: {v}.
The final lesson is on {v}.
We finish on {v}.
The course runs until {v}.
On {v} we meet for the last time.
End of the course: {v}.
The course closes on {v} with a small party.
It is all over on {v}.
""",
    "deadline": """
Sign up by {v}.
Please register by {v}.
You can join until {v}.
The list closes on {v}.
Last day to sign up: {v}.
We accept names no later than {v}.
Whoever wants to come must tell us by {v}.
Registration is open until {v}.
Put your name on the list before {v} is over.
""",
    "time": """
We start at {v}.
The class begins at {v}.
Each class is at {v}.
Be there at {v}.
Class time: {v}.
Lessons begin at {v} sharp.
We meet at {v}.
The teacher begins at {v}.
Every evening starts at {v}.
""",
    "cancel_notice": """
You can cancel up to {v} before.
Cancel at least {v} in advance.
A booking can be cancelled {v} ahead.
If you cannot come, tell us {v} before.
Cancelling is free up to {v} ahead of the course.
We need {v} of notice for a cancellation.
Who wants to withdraw must do so {v} in advance.
Notice for cancelling: {v}.
To drop out, write to us {v} ahead.
Your money is safe if you cancel {v} before the start.
Let us know {v} ahead if you have to cancel.
A place may be given up {v} before.
""",
}

CONTRACT = {
    "product": """
The owner hires out the {v}.
Subject of the contract is the {v}.
The {v} is let to the client.
The contract covers the {v}.
Hired item: {v}.
The client hires the {v}.
This agreement concerns the {v}.
The {v} remains property of the owner.
The item hired is the {v}.
""",
    "quantity": """
The contract covers {v} pieces.
{v} units are hired.
The number of pieces is {v}.
The client receives {v} units.
Quantity: {v} pieces.
The owner provides {v} pieces.
{v} items are let to the client.
The parties agree on {v} units.
The hire is for {v} pieces.
""",
    "price": """
The price of the hire is {v}.
The client pays {v} for the hire.
The hire costs {v}.
For the hire a sum of {v} is due.
The parties agree on a price of {v}.
The owner charges {v} for the hire.
The full price is {v}, tax included.
Rent: {v}.
The rent for the whole period is {v}.
""",
    "deposit": """
A deposit of {v} is paid at signing.
The client leaves {v} as security.
The deposit is {v}.
As a guarantee the client lays down {v}.
The owner receives {v} in advance as a deposit.
Security: {v}, given back at the end.
The client shall pay {v} up front.
A down payment of {v} is due.
{v} is held back as a deposit.
Security of {v} is handed to the owner.
Before the hire begins, a deposit of {v} is paid.
""",
    "delivery_fee": """
Delivery costs {v}.
The owner charges {v} for transport.
For delivery the client pays {v}.
The delivery charge is {v}.
Transport to the client is billed at {v}.
The cost of bringing the item is {v}.
Carriage: {v}.
Shipping is not included and costs {v}.
Freight comes to {v}.
""",
    "delivery_day": """
The item is delivered on {v}.
Delivery takes place on {v}.
The owner brings the item on {v}.
The day of delivery is {v}.
The item is handed over to the client on {v}.
The owner shall deliver on {v}.
The carrier brings the item to the client on {v}.
Arrival at the client's house: {v}.
The parties fix {v} as the delivery day.
""",
    "start_date": """
The contract begins on {v}.
This contract starts on {v}.
It takes effect on {v}.
The contract runs from {v}.
The term opens on {v}.
First day of the contract: {v}.
The contract is valid as of {v}.
The agreement enters into force on {v}.
The hire commences on {v}.
""",
    "end_date": """
The contract ends on {v}.
It runs until {v}.
The contract expires on {v}.
Last day of the contract: {v}.
The agreement is over on {v}.
The term closes on {v}.
The hire finishes on {v}.
On {v} the contract comes to an end.
The contract stays in force until {v}.
""",
    "deadline": """
The first payment is due by {v}.
The client makes the first payment by {v}.
The first instalment must arrive no later than {v}.
The client has until {v} for the first payment.
Last day for the first payment: {v}.
If the first payment is not made by {v}, the owner may withdraw.
The first payment shall be made before {v} is over.
The client pays the first part on {v} at the latest.
The time limit for the first payment is {v}.
""",
    "warranty": """
The owner gives a warranty of {v}.
The item is guaranteed for {v}.
The warranty runs for {v}.
Defects are put right free of charge for {v}.
The guarantee covers {v}.
The owner vouches for the item for {v}.
Warranty period: {v}.
For {v} the owner answers for any defect.
The guarantee of {v} begins at the handover.
""",
    "cancel_notice": """
Either party may cancel with {v} of notice.
The notice period is {v}.
To end the contract, {v} of notice must be given.
The contract can be cancelled {v} in advance.
Cancellation must be announced {v} ahead.
Who wishes to cancel shall write {v} before.
Notice of {v} is required to end it early.
A cancellation is valid only if sent {v} ahead.
The parties agree on a notice of {v}.
""",
}

CLINIC = {
    "writer": """
$ Signed, Dr {v}
$ {v}, nurse
This note was written by {v}.
$ Note by {v}
$ Kind regards, {v}, Port Alder Clinic
$ {v} wrote this note.
^ Clinic note, written by {v}
$ Yours, {v}, front desk
$ Signature: {v}
""",
    "price": """
The visit costs {v}.
Please pay {v} for the visit.
Price of the visit: {v}.
The clinic charges {v} for the visit.
The visit is {v}, payable at the desk.
You pay {v} yourself for the visit.
For the visit there is a charge of {v}.
The cost of the visit is {v}.
The bill for the visit is {v}.
""",
    "start_date": """
The treatment starts on {v}.
Begin the treatment on {v}.
First day of the treatment: {v}.
We start the treatment on {v}.
Take the first tablet on {v}.
The treatment begins on {v}.
From {v} on, take the tablets.
Start with the tablets on {v}.
The treatment opens on {v} with a small dose.
""",
    "end_date": """
The treatment ends on {v}.
Take the last tablet on {v}.
Last day of the treatment: {v}.
The treatment goes on until {v}.
Stop the tablets on {v}.
The treatment is over on {v}.
Continue the treatment until {v}.
On {v} the treatment is finished.
Keep taking the tablets until {v}, then stop.
""",
    "time": """
Your appointment is at {v}.
Please come at {v}.
Time of the appointment: {v}.
The doctor sees you at {v}.
We expect you at {v}.
Your appointment begins at {v}.
Be in the waiting room at {v}.
You are booked for {v}.
The hour of your appointment is {v}.
""",
    "reason": """
The patient came because {v}.
Reason for the visit: {v}.
The visit was needed because {v}.
The patient says that {v} and so asked for a visit.
The patient asked to see a doctor because {v}.
What brought the patient here: {v}.
The patient was worried because {v}.
The visit took place since {v}.
Complaint on arrival: {v}.
""",
    "cancel_notice": """
Please cancel at least {v} before.
Appointments can be cancelled up to {v} ahead.
If you cannot come, tell us {v} in advance.
We need {v} of notice if you cancel.
Cancelling is free {v} before the appointment.
To cancel, ring us {v} ahead.
Notice for cancelling an appointment: {v}.
Call off the appointment no later than {v} before.
Who cancels should do so {v} in advance.
""",
}

# Facts that read alike in every kind of text.
SHARED = {
    "phone": """
Questions? Call {v}.
You can reach us by phone on {v}.
Phone: {v}.
Our telephone number is {v}.
Ring {v} if you need help.
For questions, dial {v}.
Telephone for enquiries: {v}.
If anything is unclear, phone {v}.
Call us on {v}.
The number for questions is {v}.
Give us a ring on {v}.
We answer the phone on {v}.
By phone: {v}.
You may call {v} at any time of the day.
Our line for questions is {v}.
The desk picks up on {v}.
""",
    "contact": """
If you have questions, ask for {v}.
Your contact is {v}.
{v} will be glad to help you.
Contact person: {v}.
Please turn to {v} with any question.
{v} answers all questions.
For more information, speak to {v}.
Questions go to {v}.
{v} can tell you more.
If something is unclear, talk to {v}.
In case of questions, {v} is there for you.
Enquiries are handled by {v}.
Do not hesitate to ask {v}.
{v} knows all the details and can be asked.
The person to ask is {v}.
For advice, please see {v}.
""",
    "closing_time": """
The {thing} closes at {v}.
The {thing} is open until {v}.
We close at {v}.
Closing time: {v}.
The doors are locked at {v}.
The {thing} shuts at {v}.
After {v} the {thing} is shut.
You can come in until {v}.
We lock up at {v}.
On weekdays the {thing} stays open until {v}.
Doors close at {v}.
We go home at {v}, then the {thing} is locked.
Visitors must leave by {v}.
The {thing} shuts its doors at {v}.
""",
}
