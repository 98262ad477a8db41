"""More English sentences: notice, workshop leaflet, hire contract, clinic note.

The form is that of ``read_en_texts_town``.
"""

from __future__ import annotations

NOTICE = {
    "writer": """
$ Written by {v}
$ Signed by {v}
$ Regards, {v}
$ {v}, for the team
$ This notice is signed by {v}.
The author of this notice is {v}.
$ Author: {v}
$ With thanks, {v}
It is {v} who writes to you here.
""",
    "start_date": """
The closure starts on {v}.
Start of the closure: {v}.
Closed from {v}.
The first day of the closure is {v}.
The shop will be closed as of {v}.
We are shut from {v}.
The closure runs from {v}.
We begin our break on {v}.
From {v} our doors stay shut.
On {v} the closure begins.
""",
    "end_date": """
End of the closure: {v}.
The closure lasts until {v}.
The closure is over on {v}.
The closure finishes on {v}.
Closed until {v}.
We are shut until {v}.
Last day of the closure: {v}.
The break ends on {v}.
The closure goes on until {v}.
The shop stays closed up to {v}.
""",
    "deadline": """
Deadline for parcels: {v}.
Fetch your parcel by {v}.
The deadline for collecting parcels is {v}.
Collect your parcel no later than {v}.
You can fetch parcels until {v}.
The last day to come for a parcel is {v}.
After {v} it is too late to collect a parcel.
Please come for your parcel by {v}.
Parcels must be collected on {v} at the latest.
""",
    "pickup_place": """
Pick-up point: {v}.
Where to fetch your parcel: {v}.
Parcels can be collected at {v}.
Parcels are kept at {v} for collection.
Please pick up your parcel at {v}.
Your parcel is waiting at {v}.
You can get parcels at {v} during the closure.
The place to fetch parcels is {v}.
Come to {v} to pick up your parcel.
""",
    "reason": """
Reason for the closure: {v}.
The cause of the closure: {v}.
The shop is closed because {v}.
The shop is shut because {v}.
Nobody can enter because {v}.
We had to close because {v}.
Why are we closed? Because {v}.
The closure was caused by this: {v}.
We are shut, since {v}.
What led to the closure: {v}.
""",
}

LEAFLET = {
    "price": """
The price is {v}.
Cost: {v}.
Price of the course: {v}.
The course is {v} per person.
You pay {v} to take part.
How much? {v} for the whole course.
The cost of the course is {v}.
We charge {v} for the course.
The course fee is {v}.
The full course costs only {v}.
""",
    "deposit": """
Deposit to be paid: {v}.
Advance payment: {v}.
You pay a deposit of {v} when you book.
We ask for a deposit of {v}.
The down payment is {v}.
Of the fee, {v} must be paid up front.
Pay {v} up front to hold your seat.
{v} is paid in advance.
Please leave a deposit of {v}.
A deposit of {v} holds your seat.
""",
    "start_date": """
Start of the course: {v}.
Start date: {v}.
The first day is {v}.
The course begins on {v}.
The course runs from {v}.
The first class is on {v}.
Our course will start on {v}.
We start on {v}.
Day one is {v}.
From {v} on we meet every week.
""",
    "end_date": """
The course is over on {v}.
End date: {v}.
The last class is on {v}.
The last day of the course is {v}.
The course finishes on {v}.
The course goes on until {v}.
Our course will end on {v}.
The course stops on {v}.
The course lasts until {v}.
We end on {v}.
""",
    "deadline": """
Deadline: {v}.
The deadline to sign up is {v}.
Register no later than {v}.
You can sign up until {v}.
You have until {v} to register.
The last day to join is {v}.
After {v} it is too late to sign up.
Join the course by {v}.
Please sign up on {v} at the latest.
""",
    "time": """
Time: {v}.
Time of the class: {v}.
The class starts at {v}.
The class is set for {v}.
The lesson is at {v} each week.
Come to class at {v}.
Classes take place at {v}.
The hour of the class is {v}.
Please be in class at {v}.
Start of each lesson: {v}.
""",
    "cancel_notice": """
Notice period: {v}.
The notice period is {v}.
Please cancel {v} ahead.
You must cancel at least {v} before.
Bookings must be cancelled {v} in advance.
How to cancel: tell us {v} ahead.
If you call it off, do so {v} before the start.
Give us {v} of notice if you cannot come.
To cancel a booking, {v} of notice is needed.
The notice for cancelling is {v}.
""",
}

CONTRACT = {
    "product": """
The owner hands over the {v}.
The item is the {v}.
Product: {v}.
Item of hire: {v}.
The object of the hire is the {v}.
The article hired out is the {v}.
The contract is about the {v}.
The client may use the {v}.
The parties agree on the hire of the {v}.
The product named in this contract is the {v}.
""",
    "quantity": """
The hire covers {v} units.
The quantity is {v}.
Number of items: {v}.
The contract includes {v} items.
There are {v} pieces in all.
The client hires {v} pieces.
The client takes {v} items.
{v} pieces are hired out.
The owner hands over {v} pieces.
""",
    "price": """
Price of the hire: {v}.
Price: {v}.
The client shall pay {v} for the hire.
The cost of the hire is {v}.
The hire is charged at {v}.
The owner asks {v} for the hire.
The total price comes to {v}.
The amount to be paid for the hire is {v}.
The hire comes to {v}.
The rent is {v}.
""",
    "deposit": """
Deposit: {v}.
The client pays a deposit of {v}.
The owner asks for a deposit of {v}.
The sum of {v} is left as security.
The down payment is {v}.
Advance payment: {v}.
The client pays {v} in advance.
Up front the client pays {v}.
The client puts down {v} before the hire starts.
A security deposit of {v} is due.
""",
    "delivery_fee": """
Delivery fee: {v}.
Shipping costs {v}.
Transport costs {v}.
The delivery costs the client {v}.
The client pays {v} for shipping.
The charge for transport is {v}.
The shipping fee is {v}.
The owner adds {v} for delivery.
For bringing the item the owner charges {v}.
The transport is charged at {v}.
""",
    "delivery_day": """
Delivery date: {v}.
Delivery day: {v}.
The owner delivers the item on {v}.
The item arrives on {v}.
The client receives the item on {v}.
The date of delivery is {v}.
The delivery is fixed for {v}.
The item is brought to the client on {v}.
On {v} the item will be delivered.
On {v} the owner brings the item to the client.
""",
    "start_date": """
Start date: {v}.
Start of the contract: {v}.
The first day of the contract is {v}.
The hire begins on {v}.
The agreement starts on {v}.
The contract is in force from {v}.
The contract shall begin on {v}.
The term begins on {v}.
The contract opens on {v}.
From {v} on the contract is valid.
""",
    "end_date": """
End date: {v}.
End of the contract: {v}.
The last day of the contract is {v}.
The hire ends on {v}.
The contract is over on {v}.
The contract finishes on {v}.
The contract lasts until {v}.
The contract goes on until {v}.
The term ends on {v}.
The agreement runs until {v}.
""",
    "deadline": """
Deadline for the first payment: {v}.
The first instalment is due by {v}.
The client pays the first instalment by {v}.
The deadline for the first payment is {v}.
The first payment must be made no later than {v}.
After {v} it is too late for the first payment.
The last day to pay the first instalment is {v}.
The first payment can be made until {v}.
The first instalment is due on {v} at the latest.
""",
    "warranty": """
Warranty: {v}.
Guarantee: {v}.
The warranty lasts {v}.
The guarantee runs for {v}.
The item is under warranty for {v}.
The item is covered for {v}.
The owner guarantees the item for {v}.
The guarantee period is {v}.
If the item fails within {v}, the owner mends it for nothing.
The length of the warranty is {v}.
""",
    "cancel_notice": """
Notice period: {v}.
Notice to be given: {v}.
The period of notice is {v}.
The client may cancel {v} in advance.
The contract may be ended with {v} of notice.
Whoever cancels gives {v} of notice.
Both parties must give {v} of notice.
To cancel the contract, write {v} ahead.
The contract must be cancelled {v} before.
One must cancel at least {v} ahead.
""",
}

CLINIC = {
    "writer": """
$ Written by {v}
$ Signed by Dr {v}
$ {v}, doctor
$ Regards, {v}
$ The writer of this note is {v}.
$ Author: {v}
The author of this note is {v}.
This note was signed by {v}.
$ Yours sincerely, {v}
""",
    "price": """
Price: {v}.
Cost of the visit: {v}.
The price of the visit is {v}.
The visit is charged at {v}.
We charge {v} for the visit.
The patient pays {v} for the visit.
For the visit please pay {v} at the desk.
The visit comes to {v}.
The price for seeing the doctor is {v}.
""",
    "start_date": """
Start date: {v}.
Start of the treatment: {v}.
The first day of the treatment is {v}.
The treatment will begin on {v}.
The first tablet is for {v}.
Day one of the treatment is {v}.
The treatment runs from {v}.
Please start the treatment on {v}.
On {v} the treatment begins.
On {v} you take the first tablet.
""",
    "end_date": """
End date: {v}.
End of the treatment: {v}.
The last day of the treatment is {v}.
The treatment finishes on {v}.
The treatment lasts until {v}.
The treatment stops on {v}.
Take the tablets until {v}.
The treatment will end on {v}.
The last tablet is for {v}.
On {v} the treatment ends.
""",
    "time": """
Time: {v}.
Appointment time: {v}.
The appointment is at {v}.
The appointment is set for {v}.
Your appointment takes place at {v}.
Come to your appointment at {v}.
The doctor expects you at {v}.
Please be there at {v}.
You have an appointment at {v}.
""",
    "reason": """
The reason for the visit: {v}.
Cause of the visit: {v}.
The patient came to us because {v}.
The patient wanted to see a doctor because {v}.
The patient came in, since {v}.
Why the visit? Because {v}.
What led to the visit: {v}.
The patient asked for a visit because {v}.
The reason why the patient came: {v}.
The patient came in and said that {v}.
""",
    "cancel_notice": """
Notice period: {v}.
Notice needed to cancel: {v}.
You can cancel up to {v} before.
Cancel your appointment {v} ahead.
The appointment must be cancelled {v} in advance.
If you have to cancel, tell us {v} ahead.
Please give {v} of notice if you cannot come.
To call off the appointment, ring {v} before.
Appointments must be cancelled at least {v} before.
The notice for cancelling is {v}.
""",
}

# Facts that read alike in every kind of text.
SHARED = {
    "phone": """
Phone number: {v}.
The phone number is {v}.
You can call us on {v}.
The number to call is {v}.
Please ring {v} if you have questions.
Please dial {v} for help.
Reach us by telephone on {v}.
To reach us by phone, dial {v}.
Our phone is {v}.
Callers reach us on {v}.
Telephone: {v}.
If you want to call, the number is {v}.
Just phone {v}.
Need help? Ring {v}.
""",
    "contact": """
Your contact person is {v}.
Contact: {v}.
Ask {v} if you have a question.
With questions, turn to {v}.
Please speak to {v} if you need help.
{v} takes all enquiries.
{v} is there to answer your questions.
Talk to {v} if anything is unclear.
Get in touch with {v} for more information.
{v} can help you with any question.
For help, ask {v}.
Questions are answered by {v}.
Your questions are handled by {v}.
The contact for all questions is {v}.
Please contact {v} if you wish to know more.
Person to ask: {v}.
""",
    "closing_time": """
Closing time is {v}.
The {thing} is closed after {v}.
The {thing} closes its doors at {v}.
The doors shut at {v}.
The {thing} is locked at {v}.
We shut at {v}.
Our doors stay open until {v}.
Each evening the {thing} closes at {v}.
You can visit the {thing} until {v}.
The {thing} will close at {v}.
We are open until {v}.
Open until {v}.
Come before {v}, then we lock the door.
Each evening, at {v}, the door is locked.
Every day we close at {v}.
At {v} the {thing} shuts for the night.
""",
}
