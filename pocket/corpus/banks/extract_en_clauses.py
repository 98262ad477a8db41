"""Contract clauses in English, and sentences that add one detail to a clause.

One clause per line. Slots: {provider} {client} {amount} {date} {days};
``{amount}`` comes with its currency and ``{days}`` is a bare number.
"""

from __future__ import annotations

CLAUSES = """
{provider} rents the hall to {client} for {amount} a month.
This agreement between {provider} and {client} starts on {date}.
{client} may cancel the service of {provider} with {days} days of notice.
{provider} shall clean the office of {client} once a week for {amount}.
The provider, {provider}, delivers to the client, {client}, until {date}.
{client} hires {provider} as a gardener from {date} on.
For repairs at the house of {client}, {provider} receives {amount}.
{provider} undertakes to paint the shop of {client} by {date}.
Between {provider} (provider) and {client} (client) a notice of {days} days is agreed.
The provider may end the contract {days} days ahead.
The fee is {amount}, payable by {client} to {provider}.
By signing on {date}, {client} accepts the terms of {provider}.
{provider}, hereinafter the provider, trains the staff of {client}.
{client}, hereinafter the client, orders the services of {provider} at {amount}.
The client {client} shall pay the provider {amount} no later than {date}.
Either side may withdraw if it gives {days} days of notice in writing.
If {client} does not pay {amount} in time, {provider} may stop the work.
{provider} lets a van to {client}; the hire begins on {date}.
The lease granted by {provider} to {client} runs until {date}.
Payment of {amount} falls due on {date}.
{provider} looks after the machines of {client}, and a notice of {days} days applies.
The client pays {amount} each quarter and may leave with a notice of {days} days.
On {date}, {provider} hands over the keys to {client}.
{client} entrusts {provider} with the accounts of the firm for {amount} a year.
The parties are {provider} as provider and {client} as client.
As provider acts {provider}; as client acts {client}.
{provider} grants {client} a licence for {amount}.
It is agreed that {provider} will build a shelf for {client} before {date}.
{client} buys ten chairs from {provider} at a total of {amount}.
The client shall give notice {days} days before leaving.
In return for {amount}, {provider} keeps the garden of {client} in order.
{provider} bakes bread for the canteen of {client} as of {date}.
Without a notice of {days} days, the contract with {provider} goes on for a year.
The contract may be ended by {client} after {date}.
Client: {client}. Provider: {provider}. Fee: {amount}.
Provider: {provider}. Client: {client}. Start: {date}.
The sum of {amount} shall be transferred to the account of {provider}.
{client} takes over the storeroom from {provider}, for which {amount} is owed.
If it pleases {client} to leave {provider}, a letter {days} days ahead will do.
{provider} insures the goods of {client} up to {amount}.
A deposit of {amount} is left by {client} with {provider}.
From {date} the provider, {provider}, carries parcels for the client, {client}.
{provider} lends {client} the sum of {amount}, to be repaid on {date}.
{client} is the tenant, that is the client, and {provider} the landlord and provider.
A period of {days} days must be kept by whoever ends this agreement.
{provider} has the right to end the service if {client} has not paid by {date}.
Both parties, {provider} for the provider and {client} for the client, sign below.
The work of {provider} for {client} is to be finished by {date} at a price of {amount}.
{provider} supplies {client} with coffee; to stop it, {days} days of notice are needed.
Subject to a notice of {days} days, {client} can return the machine to {provider}.
As from {date}, the rent is {amount}.
The provider shall hold its offer of {amount} open until {date}.
For each month of delay {provider} pays {client} a fine of {amount}.
This lease is signed by {provider}, who provides the flat, and {client}, who uses it as client.
{client} orders, and {provider} accepts, the cleaning of the windows on {date}.
The services that {provider} renders to {client} are described in annex A.
Either party is free to go with {days} days of warning, starting on {date}.
The client {client} receives the keys in return for {amount}.
What {client} owes to {provider} is settled with {amount}.
{provider} promises {client} to answer calls at night until {date}.
If the provider {provider} wishes to raise the fee, it informs the client {days} days ahead.
The agreement of {date} between {provider} and {client} stays in force.
{client} may use the pool of {provider} for {amount} per season.
No refund is made to {client} unless {provider} is told {days} days before.
{provider} takes care of the heating for {client}; {amount} is due at the end.
Our client {client} can end the plan of {provider} at any time, {days} days in advance.
The warehouse of {provider} is open to {client} from {date} for a fee of {amount}.
{client} commissions {provider} to design a website.
""".strip().splitlines()

PARTIES = """
The provider is {provider}.
The client is {client}.
Provider: {provider}.
Client: {client}.
{provider} signs as provider.
{client} signs as client.
The services are rendered by {provider}.
The services are ordered by {client}.
{provider} is called the provider.
{client} is called the client.
For the provider: {provider}.
For the client: {client}.
In this contract {provider} is the provider.
In this contract {client} is the client.
As provider we name {provider}.
As client we name {client}.
The provider in this matter is {provider}.
The client in this matter is {client}.
The work is done by {provider}.
The work is done for {client}.
""".strip().splitlines()

AMOUNT = """
The price is {amount}.
The fee amounts to {amount}.
A sum of {amount} is due.
The client pays {amount}.
The total is {amount}, tax included.
The parties agree on {amount}.
The amount of {amount} is paid by bank transfer.
For this, {amount} is charged.
The costs are {amount}.
Fee: {amount}.
The yearly charge is {amount}.
Payment: {amount}.
The bill is {amount}.
The provider charges {amount}.
The value of the contract is {amount}.
A fixed price of {amount} applies.
The monthly rate is {amount}.
{amount} shall be paid in cash.
It costs {amount}.
The remuneration is {amount}.
The whole comes to {amount}.
A flat rate of {amount} is agreed.
""".strip().splitlines()

DATE = """
The contract begins on {date}.
It takes effect on {date}.
It was signed on {date}.
The term starts on {date}.
Valid from {date}.
The first day is {date}.
Signed in Port Alder on {date}.
It is binding as of {date}.
The start is {date}.
Both parties signed on {date}.
The agreement is dated {date}.
Date: {date}.
It enters into force on {date}.
The handover is on {date}.
The work begins on {date}.
Everything is ready by {date}.
The parties met on {date}.
The period opens on {date}.
The clause applies from {date}.
This page was agreed on {date}.
The service starts on {date}.
The contract is made on {date}.
""".strip().splitlines()

DAYS = """
The notice period is {days} days.
It may be ended with {days} days of notice.
Notice: {days} days.
Either party may cancel {days} days ahead.
A notice of {days} days is required.
To cancel, {days} days of notice must be given.
The parties agree on a notice of {days} days.
Cancellation is possible {days} days in advance.
Who wants to leave must say so {days} days before.
It can be cancelled with {days} days of warning.
The period of notice is fixed at {days} days.
Ending it needs {days} days of notice.
Notice to quit: {days} days.
A cancellation must arrive {days} days earlier.
{days} days of notice are enough to end it.
There is a notice of {days} days for both sides.
The client may withdraw {days} days ahead.
Termination takes {days} days of notice.
For a cancellation, allow {days} days.
Cancelling requires a letter {days} days in advance.
Each side can leave after a notice of {days} days.
Termination is announced {days} days before.
""".strip().splitlines()

FILLERS = """
Changes must be made in writing.
Each party keeps one copy.
The annex is part of this contract.
The court of Port Alder decides in case of a dispute.
If one clause fails, the others stay valid.
The provider works with care.
The client lends a hand where needed.
All work is done on working days.
Nothing else has been agreed.
The parties keep each other's secrets.
Keys must not be copied.
The headings have no legal meaning.
Smoking is not allowed in the rooms.
Tools are brought by the provider.
""".strip().splitlines()

COMPANIES = (
    "Harbour Services|Blue Gull Ltd|Northway Cleaning|Bright & Sons|Cedar Works|Alder Transport|"
    "Greenfield Gardens|Mill Lane Catering|Old Bridge Bakery|Starling Storage|Quayside Rentals|"
    "Lantern Design|Oakroot Joinery|Silver Key Security|Tidewater Repairs|Westwind Heating|"
    "Red Door Painters|Summit Training|Clearwater Pools|Morning Coffee Supply|Fern & Partner|"
    "Hilltop Hosting|Paper Crane Print|Rosewood Rentals|Sunbeam Solar|Castle Couriers|"
    "Willow Accounting|Pine Street Studio|Marigold Media|Kestrel Logistics"
).split("|")
