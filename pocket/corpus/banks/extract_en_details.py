"""English sentences that add one detail to a customer's message, greetings and fillers.

One sentence per line. A line that begins with ``$`` can only close a message.
"""

from __future__ import annotations

NAME = """
My name is {name}.
I am {name}.
$ Regards, {name}
$ Best wishes, {name}
$ Thanks, {name}
$ {name}
This is {name} writing.
$ Yours, {name}
The order is in the name of {name}.
I ordered as {name}.
$ Many thanks in advance, {name}
$ Kind regards from {name}
You know me as {name}.
You will find me in your files under {name}.
$ Greetings, {name}
$ Sincerely, {name}
Please write back to {name}.
My account is called {name}.
$ Hoping for an answer, {name}
$ Bye, {name}
Customer: {name}.
{name} is my name.
$ A tired customer, {name}
$ Signed, {name}
$ Your customer {name}
I shop with you under the name {name}.
$ Have a nice day, {name}
$ Cheers, {name}
$ See you soon, {name}
The parcel label says {name}.
$ Warmly, {name}
My full name: {name}.
$ Take care, {name}
Ask for {name} if you ring.
$ With kind wishes, {name}
The card in my purse says {name}.
$ Yours faithfully, {name}
It was bought by me, {name}.
$ Looking forward to your reply, {name}
I sign as {name}.
""".strip().splitlines()

ORDER = """
My order number is {order_id}.
Order {order_id}.
It is order {order_id}.
The order number: {order_id}.
This is about order {order_id}.
You will find it under {order_id}.
Order no. {order_id}, if you need it.
The receipt says {order_id}.
I am talking about {order_id}.
The number of my order is {order_id}.
Reference {order_id}.
For your files: {order_id}.
Please look up order {order_id}.
I ordered under {order_id}.
The slip shows the order number {order_id}.
You gave me the order number {order_id}.
See order {order_id}.
My order has the code {order_id}.
It belongs to order {order_id}.
Order ID: {order_id}.
It was booked as {order_id}.
On the box it says order {order_id}.
The e-mail calls it order {order_id}.
Here is the number of the order: {order_id}.
You can trace it with {order_id}.
I have {order_id} as order number.
The thing runs under order {order_id}.
Subject: {order_id}.
The order in question is {order_id}.
Kindly check {order_id}.
It all concerns {order_id}.
I wrote down {order_id} as my order.
My confirmation reads {order_id}.
My purchase has the number {order_id}.
Under {order_id} you can see everything.
The order is called {order_id}.
In your system it is {order_id}.
I quote the order: {order_id}.
As for the number, it is {order_id}.
If you need it, {order_id} is the order.
""".strip().splitlines()

PRODUCT = """
It is about the {product}.
I mean the {product}.
The article is the {product}.
The product: {product}.
I am speaking of the {product}.
What I bought is the {product}.
You sell it as "{product}".
On the receipt it is called {product}.
I had chosen the {product}.
My purchase was the {product}.
The item in question is the {product}.
It concerns the {product}.
Article: {product}.
In your catalogue it is the {product}.
My order was for the {product}.
I found the {product} in your shop.
For your information, it is the {product}.
The thing I ordered is the {product}.
I picked the {product}.
You will know the {product} I mean.
We are talking about the {product}.
This is all about my {product}.
I decided on the {product}.
The order holds the {product}.
Item: {product}.
To be clear, I speak of the {product}.
My daughter had asked for the {product}.
The {product} was my choice.
I have wanted the {product} for a long time.
The name of the article is {product}.
The {product} was on my list.
I saw the {product} online and ordered it.
""".strip().splitlines()

DATE = """
I ordered on {date}.
The order is from {date}.
I bought it on {date}.
It happened on {date}.
That was on {date}.
My order was placed on {date}.
The date was {date}.
I wrote to you first on {date}.
The receipt is dated {date}.
All this began on {date}.
I noticed it on {date}.
The day was {date}.
I visited your shop on {date}.
We spoke about it on {date}.
The slip says {date}.
I paid on {date}.
On {date} I called you about it.
It goes back to {date}.
You will see that it was {date}.
The confirmation came on {date}.
On {date} I was in your shop.
I found out on {date}.
Date: {date}.
I have known since {date}.
I sent you a form on {date}.
The whole thing started on {date}.
Your e-mail of {date} is in front of me.
The matter dates from {date}.
I made a note of the day: {date}.
The purchase was made on {date}.
On {date} I ordered from your site.
I signed the form on {date}.
Your letter came on {date}.
I remember the day, {date}, very well.
Since {date} I have thought of nothing else.
I asked at the counter on {date}.
My diary says {date}.
It took place on {date}.
I turned to you before, on {date}.
As you can see, it was on {date}.
""".strip().splitlines()

AMOUNT = """
I paid {amount}.
It cost me {amount}.
The price was {amount}.
The total was {amount}.
I spent {amount} on it.
We are talking about {amount}.
The receipt says {amount}.
You took {amount} from me.
My bank shows {amount}.
It is a matter of {amount}.
The amount is {amount}.
{amount} is a lot of money for me.
At the counter I gave you {amount}.
It was {amount}, if I remember well.
The sum was {amount}.
I transferred {amount}.
My card was charged {amount}.
I handed over {amount} for it.
All in all it came to {amount}.
It had a price tag of {amount}.
The order was worth {amount}.
For {amount} one can expect good service.
{amount} left my account.
That makes {amount}.
I had to save to get {amount} together.
You know that I paid {amount} for it.
The invoice shows {amount}.
Amount: {amount}.
The value is {amount}.
It set me back {amount}.
I sent you {amount} by bank transfer.
I put {amount} on the table.
""".strip().splitlines()

CITY = """
I live in {city}.
I am writing from {city}.
My home is in {city}.
The parcel goes to {city}.
My address is in {city}.
Greetings from {city}.
I am from {city}.
We are at home in {city}.
You deliver to me in {city}.
Here in {city} the shops are closed.
The delivery address is in {city}.
I am a customer from {city}.
My flat is in {city}.
You sent it to {city}.
My family lives in {city}.
I work in {city}.
I can be found in {city}.
It is raining in {city}.
For us in {city} your shop is far away.
I am at the moment in {city}.
We moved to {city} last year.
City: {city}.
The house is in {city}.
I ordered from {city}.
Your van knows the way to {city}.
My post goes to {city}.
It is a long way to {city}.
I shall be in {city} all week.
In {city} everyone knows me.
Town: {city}.
Our office is in {city}.
I have lived in {city} for years.
""".strip().splitlines()

GREETINGS = """
Hello,
Hi there,
Good morning,
Dear team,
Dear Finch & Alder,
Good evening,
To whom it may concern,
Hi Finch & Alder,
Dear support,
Hello everybody,
Good day,
Dear Sir or Madam,
Hey,
Hello Finch & Alder team,
Dear shop,
Good afternoon,
""".strip().splitlines()

FILLERS = """
Please help me.
I hope to hear from you soon.
Thank you for looking into this.
I have been a customer for years.
What can you do for me?
Please reply by e-mail.
I am a bit confused.
You can call me on 555-0142.
My phone is 0712 334 908.
I have kept the box.
I have two cats and little time.
This is the second time I write.
I like your shop very much.
Let me know what you need from me.
I would be glad of a short answer.
I am at home in the mornings.
I have never written to you before.
I have told my neighbour about it.
My customer card is 884-210.
I asked at the counter but nobody knew.
I can send photos.
I do not want to make a fuss.
Please ring twice if you call, I am slow.
It is for my sister.
I am 71 years old.
I have attached the receipt.
Please be quick.
I was on hold for 25 minutes.
My door code is 4417.
That is all I can say.
""".strip().splitlines()
