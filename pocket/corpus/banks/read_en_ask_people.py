"""Questions in English about people: who wrote, who is the customer, whom to ask for.

One question per line. ``{thing}`` is what the text is about ("order", "repair").
"""

from __future__ import annotations

WRITER = """
Who wrote this text?
Who is the author?
Who signed it?
Whose signature is on this?
Who is writing here?
Name the writer.
By whom was this written?
Who sent out these lines?
Which person put this on paper?
What is the writer's name?
Whose name stands as the author?
Who drew this up?
Tell me who wrote it.
From whom does this text come?
Who composed these lines?
I want to thank the author. Who is it?
Do we know who wrote this?
Can you tell me who signed?
Who is behind this text?
Author?
Signed by?
Who penned this?
Who drafted it?
Whose words are these?
Which name is given for the author?
Who typed this up?
Give the name of the person who wrote this.
Who was it written by?
Under whose name was this issued?
Find the writer's name.
Who issued this?
Who takes responsibility for these lines with a signature?
Which member of staff wrote this?
Who put their name to it?
State the author of the text.
I cannot make out who wrote this. Who did?
Please tell me whose text this is.
Who is speaking in this text?
Who is the person signing off?
Which colleague prepared this text?
Who was the one writing?
The author of this is whom?
Who prepared this document?
Name of the person who signed?
Could you find out who wrote that?
Which employee is the author?
Who recorded this?
Who noted all this down?
Who left us this text?
Who do these lines come from?
To whom do we owe this text?
If I want to answer the author, which name do I use?
Who set this down in writing?
What name does the author give?
What is the name of the undersigned?
Who is named as the one who wrote it?
Who made this write-up?
Which person is responsible for the wording?
The text was written by whom, exactly?
Look for the signature: whose is it?
Writer's name, please.
Who does the text name as its author?
Who filled this in?
I need the name of whoever wrote this.
So who wrote that?
Who authored the text?
""".strip().splitlines()

CUSTOMER = """
Who is the customer?
What is the customer's name?
Name the customer.
Which customer is this about?
For whom is the {thing}?
Whose {thing} is this?
Who does the {thing} belong to?
What's the name of the client?
Who is the client here?
Which client is named?
Tell me which customer it is.
Customer name?
Under which customer's name is this filed?
Who is our customer in this case?
Can you find the name of the customer?
Which person is the shop's customer?
Who is doing business with the shop here?
Please give me the customer's full name.
Who is being served?
To which customer does this refer?
Under whose name does the {thing} run?
In whose name is the {thing}?
Who asked the shop for the {thing}?
Who is the buyer?
I need to greet the customer by name. What is it?
State the name of the client.
Whom is the shop serving in this text?
Which customer should I put in the file?
Who was the {thing} made out to?
Who should the bill for the {thing} go to?
How is the customer called?
What is the client called?
Is the customer named, and who is it?
By name, who is the customer?
Who's the customer, please?
Customer: who?
The {thing} is whose?
The name of the person the {thing} is for?
Who owns the {thing}?
Do you know whose {thing} it is?
Which name goes in the customer field?
Find out who the customer is.
On whose behalf is the shop working?
Who will the shop bill for the {thing}?
On whose account is the {thing}?
Which of the people is the customer?
Of all these people, who is the client?
Who came to the shop as a customer?
Who deals with Finch & Alder as a client here?
Which shopper is the text about?
The customer is called what?
Write down the name of the client, please.
I am looking for the customer's name in this text.
Who has the {thing} with us?
Could you read me the customer's name?
What name is the {thing} under?
Whom did the shop take the {thing} for?
Which client are we talking about?
Identify the customer.
Who is the person that the {thing} is meant for?
Say who the client is.
Name of the buyer?
To whom does the {thing} belong, according to the text?
Who is listed as the customer?
Who would you call the customer in this text?
The shop has a customer here. What name?
""".strip().splitlines()

CONTACT = """
Who is the contact person?
Whom should I ask for?
Who can answer my questions?
Who is there to help?
To whom do I turn with a question?
Which person should I speak to?
Name the contact.
Who do I get in touch with?
Who can tell me more?
With whom can I talk about this?
If something is unclear, who can I ask?
Who handles questions?
Who takes enquiries?
What is the name of the contact?
Who is the person to reach?
Contact person?
Who do I need to contact?
Tell me whom to ask.
Who is responsible for enquiries?
Which name should I mention when I want help?
Whom do I approach if I have a problem?
Who is my contact?
Who looks after questions from the public?
Who gives further information?
From whom can I get more details?
Which member of the team is the contact?
Who should people talk to?
I have a question about this. Who helps me?
Who would explain it to me?
Who replies to questions?
Who's the right person to ask?
Give me the name of the person who can help.
Who deals with queries?
To whom should questions be addressed?
Who has been named as contact?
Somebody can answer questions. Who?
Which colleague do I ask for details?
Who is in charge of answering questions?
Who is available for questions?
Could you tell me who to contact?
Where questions come up, who is there for them?
Please name the person to ask.
Person to contact?
Whom would you ask for more information?
Who advises people about this?
Who will be glad to help?
Help comes from whom?
Find the name of the contact in the text.
Who do they say I should ask?
If I do not understand something, whose help can I get?
Who clears up doubts?
Who knows more about it and can be asked?
Whom can I write to with my question?
In case of questions, which person is named?
Who is the one to speak with?
Who acts as the point of contact?
Name of our contact, please?
Which person gives advice?
For more information, go to whom?
Who is the text's contact for queries?
I'd like to discuss this with someone. With whom?
Who is at our disposal for questions?
Who fields the questions?
Who sorts out questions and doubts?
They name a contact. Which name?
Who will help people who do not understand?
Who has the answers?
I need advice. Who gives it?
Whose job is it to answer the public?
Who is supposed to help with doubts?
Which name do they give for further details?
Who may be approached with questions?
""".strip().splitlines()
