"""Questions in English about phone numbers, places to collect, and reasons.

One question per line. ``{thing}`` is what the text is about ("order", "closure");
``{happened}`` is the event to be explained ("the order is late").
"""

from __future__ import annotations

PHONE = """
What is the phone number?
Which number do I call?
What number should I ring?
On what number can I reach them?
Phone?
Telephone number?
What's the phone number for questions?
Give me the number to call.
How can I reach them by phone?
Under what number are they on the phone?
Which telephone number is given for callers?
I'd like to call. What number?
What number do I dial?
Tell me the phone number.
Where can I call?
What is the number for calls?
What's their number?
Can you give me the telephone number?
Which line should I phone?
Find the number to call.
I want to talk to them on the phone. Which number is it?
Number to ring?
What do I dial to reach them?
State the telephone number for questions.
To call them, which number do I use?
By phone they can be reached at what number?
Who wants to call should dial what?
What are the digits of their phone?
Do you have a number where I can call?
How do I get them on the phone?
Which number answers questions by phone?
On which telephone line do they help?
What number rings at their desk?
If I need to phone, what is the number?
Please read me the telephone number.
What number is the one for enquiries by phone?
Name the number for phone calls.
Their phone number, please.
Calls go to which number?
What telephone number do they give?
What digits must I dial for help?
At what number does someone pick up?
My question is urgent. What number can I phone?
Say the phone number.
Could you tell me the number to dial?
What number can people call?
On which number can one phone?
How does the telephone number read?
Write down the phone number for me.
Contact number?
What is the contact number?
What's the hotline number?
What number would put me through to them?
How do I call them?
Which number should I save in my phone?
Under what telephone number can I speak to someone?
The number for calls is which?
Where do I ring if I have a question?
What number is listed for telephone calls?
Can one phone them? On what number?
I'd rather ring than write. Which number?
Pick out the phone number for enquiries.
Telephone, please?
Ring which number?
How can one get through to them by telephone?
Put the phone number here, please.
I only have my phone with me. Where do I call?
Somebody should answer when I dial. Dial what?
What is their line?
Which digits take me to the desk by phone?
By telephone, where do I reach the team?
What do I have to dial for information?
""".strip().splitlines()

PICKUP_PLACE = """
Where can the {thing} be picked up?
Where do I collect the {thing}?
What is the pick-up place?
At what place is the {thing} waiting?
Where is the {thing} kept for collection?
Where must I go to get the {thing}?
Pick-up point?
Where does one fetch the {thing}?
Which place is named for collection?
Where should the {thing} be collected?
Tell me where to pick up the {thing}.
Where can I get my {thing}?
From where is the {thing} to be fetched?
Where will the {thing} be handed out?
State the collection point.
What's the place to collect the {thing}?
Where is the {thing} ready?
Where does the {thing} wait for its owner?
To which place do I go for the {thing}?
I want to fetch the {thing}. Where is it?
Collection point?
Where is the pick-up?
Which spot should I go to for the {thing}?
Where do they hand over the {thing}?
Can you tell me where the {thing} is to be collected?
Where has the {thing} been left for collection?
In which place can the {thing} be fetched?
Where do people collect?
Find the place where the {thing} can be fetched.
The {thing} can be picked up where?
The {thing} is waiting where?
At which address or spot is the {thing} to be collected?
Where is it to be picked up?
Where would I find the {thing} when I come to collect?
What place must I visit to take the {thing} home?
If I come by myself, where do I get the {thing}?
Name the pick-up point.
Where do you have to go to collect?
Where exactly is the collection point?
Whereabouts can I pick the {thing} up?
Where is the hand-out?
Place of collection, please?
My son will fetch the {thing}. Where should he go?
Where do I take delivery of the {thing} myself?
Say where the {thing} can be collected.
Where can it be fetched?
Do you know where I can get hold of the {thing}?
Where was or is the {thing} to be fetched?
Where do I show my slip to get the {thing}?
Where has one to go to claim the {thing}?
At what location is the {thing} given out?
Which location serves as the pick-up point?
What spot is the {thing} stored at for collection?
For collection, where to?
Where to, if I want the {thing} in my hands?
Where are things handed over to people who come for them?
Out of what place is the {thing} given to people?
Where can somebody go and collect the {thing}?
Where does the pick-up happen?
Pick up where?
What does the text give as the place of collection?
What is the location for picking up the {thing}?
Where should I drive to get the {thing}?
Where is the {thing} at the moment, ready to be taken?
In what spot can I claim my {thing}?
Could you look up where one collects the {thing}?
""".strip().splitlines()

REASON = """
Why is it that {happened}?
What is the reason for the {thing}?
What caused the {thing}?
How come {happened}?
Why the {thing}?
What lies behind the {thing}?
For what reason is there a {thing}?
What is the cause of the {thing}?
What explains the {thing}?
What brought about the {thing}?
Reason for the {thing}?
Tell me why {happened}.
What led to the {thing}?
Which reason is given for the {thing}?
What made the {thing} necessary?
Do we know why {happened}?
Can you explain the {thing}?
How is the {thing} explained?
Why did this happen?
What is to blame for the {thing}?
What happened that caused the {thing}?
Because of what was there a {thing}?
What was behind it all?
State the reason for the {thing}.
On what grounds was there a {thing}?
Cause of the {thing}?
Where does the {thing} come from?
Explain why {happened}.
I wonder why {happened}.
What reason do they give?
What explanation is offered for the {thing}?
What is said to be the cause?
How did it come to the {thing}?
What is it due to that {happened}?
What does the text name as the reason?
Somebody asks why {happened}. What do you say?
What triggered the {thing}?
Find the cause of the {thing}.
Is there an explanation for the {thing}? Which?
What's the story behind the {thing}?
The {thing} was due to what?
The {thing} happened because of what?
Name the reason.
Say why {happened}.
What accounts for the {thing}?
To what do we owe the {thing}?
What was the trouble that led to the {thing}?
What prompted the {thing}?
Could you tell me why {happened}?
It says that {happened}. Why?
What is the motive for the {thing}?
What gave rise to the {thing}?
Why on earth is it that {happened}?
What was it that made the {thing} happen?
For what cause?
Why? I mean the {thing}.
What circumstances led to the {thing}?
How do they justify the {thing}?
And the reason why {happened}?
The reason, please.
What's the matter? Why is it that {happened}?
Which cause has been found for the {thing}?
Through what did the {thing} come about?
What do they say is at the root of the {thing}?
What resulted in the {thing}?
What is the {thing} put down to?
""".strip().splitlines()
