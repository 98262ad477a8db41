"""More questions in English about people: who wrote, who is the customer, whom to ask for.

One question per line, in the style of ``read_en_ask_people``.
"""

from __future__ import annotations

WRITER = """
Who is the writer?
Who's the author, please?
Name the author of these lines.
Name the person who signed.
Who was this text signed by?
Who put a signature under the text?
Whose signature do I see here?
Is there a signature? Whose?
Read the signature. Whose name is it?
The text is signed by whom?
Who has signed this?
who signed this thing
who wrote this
Writer?
The writer of this text is who?
Do you know the writer's name?
I'd like to know who the writer is.
Find out who signed.
Find out who the author is.
Find the author.
Tell me the name of the author.
Tell me whose signature is under the text.
Can you make out who the author is?
Can you see who wrote these lines?
Could you tell me who drafted this?
Which person drafted the text?
Drafted by whom?
Who penned these lines?
Which person penned the text?
Penned by whom?
Who composed the text?
By whom were these lines composed?
Who issued this text?
Which person sent this out?
Who sent this text out?
Written by?
Written and signed by whom?
From whom are these lines?
Who is this text from?
Who is it from? I mean the text itself.
Whose text is it?
Whose lines am I reading?
Whose writing is this?
Under the text stands a name. Who signed?
At the bottom or the top, who is named as the writer?
I need to know who prepared this text.
Which employee wrote and signed this?
Which name is under the text as a signature?
What is the author called?
What is the writer called?
Say who wrote the text.
Please name the writer.
Somebody wrote this. Who was it?
So who is the author of the text?
""".strip().splitlines()

CUSTOMER = """
Who is the client?
Who is the customer of the {thing}?
Who is the customer here?
The client's name, please.
The customer's name, please.
Tell me the customer's name.
Tell me who the client is.
Tell me who the buyer is.
Which buyer is named?
What is the buyer's name?
What is the name of the buyer?
The buyer is who?
Buyer?
Client?
Client name?
whats the customers name
who's the client
Give the name of the client.
Give me the name of the buyer.
Find the customer.
Find the name of the client in the text.
Please find the buyer's name.
Which name does the customer have?
Which name does the client go by?
How is the client called?
How is the buyer called?
What do you call the customer by name?
The {thing} was for which customer?
For which client is the {thing}?
For which customer was the {thing}?
Who is the {thing} for?
Who was the {thing} for?
The {thing} is for whom?
Whose is the {thing}?
Whose name is on the {thing} as the customer?
In which customer's name is the {thing} filed?
Under which name is the {thing} filed?
Under what client's name does it run?
Who does the shop have as a customer here?
Which person does the shop serve here?
Which person is the client?
Which person is the buyer?
Is there a customer in the text? Who?
Does the text name a client? Which one?
I need the name of the customer.
I need to know the client's name.
I want to enter the customer. Who is it?
Say who the customer is.
Please state the buyer.
State the customer.
Please identify the client.
Who is it that the {thing} belongs to?
Who gets the bill as a customer?
To which client does the {thing} belong?
To which customer does the {thing} belong?
""".strip().splitlines()

CONTACT = """
Who is the contact?
Who's the contact person, please?
Who should I contact?
Who should I contact with questions?
Who do I contact for more information?
Whom can I contact?
The contact is who?
Contact name?
Contact person, please?
What is the contact called?
What's the name of the contact person?
Tell me the name of the contact.
Tell me who answers questions.
Give me a contact for my questions.
Find the contact person.
Find out who I can ask.
Please tell me who to ask.
Who to ask?
who do i ask
who can i talk to about this
Who can I ask about this?
Who can I speak to?
Who can I talk to if I have questions?
Whom should I talk to about the {thing}?
Whom do I ask about the {thing}?
Who answers questions about the {thing}?
Who can help with questions about the {thing}?
Who can help me?
Who can help if something is unclear?
Who helps if I have a question?
Who helps with enquiries?
Who answers enquiries?
Who takes questions?
Who takes care of questions?
Who is there to answer questions?
Who is there for enquiries?
Who gives information about the {thing}?
Who gives me details about the {thing}?
Who knows the details of the {thing}, so that I can ask?
Who knows more about the {thing}?
Who could tell me more about the {thing}?
Who can give me advice?
Who do I turn to for advice?
Who do I turn to for help?
To whom can I turn for help?
To whom do enquiries go?
To whom do I address my questions?
With whom do I speak if I need help?
With my questions, whom should I see?
For questions, who is the person?
For advice, whom should I ask?
For details, who is the contact?
I need help with this. Who is there?
I have a doubt. Whom do I ask?
Which person answers questions?
Which person can help me?
Which person should be contacted?
Any questions go to whom?
Say who the contact person is.
Name the person who answers questions.
""".strip().splitlines()
