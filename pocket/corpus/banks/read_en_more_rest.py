"""More questions in English about phone numbers, places to collect, and reasons.

One question per line, in the style of ``read_en_ask_rest``.
"""

from __future__ import annotations

PHONE = """
What is the telephone number?
What is the phone number, please?
What is their phone number?
What is the number to call?
What is the number to ring?
What's the number to dial?
What's the telephone number for enquiries?
What's the phone number for enquiries?
What phone number is given?
What phone number can I call?
What telephone number do I dial?
What telephone number can I ring?
What number do I call?
What number do I ring for help?
What number do I phone?
What number should I call?
What number should I dial?
What number can I call for help?
What number can I dial for questions?
What number must I ring?
What number do they have on the phone?
What do I dial?
Which number should I call?
Which number should I dial?
Which number can I ring?
Which number can I call for help?
Which number is for phone calls?
Which number is the phone number?
Which phone number is given?
Which phone number do they have?
Which telephone number can I call?
Which line do I call?
Which hotline can I call?
Which digits do I dial?
On what number can I call?
On what number can I phone them?
On what number do they answer the phone?
On which number do they pick up?
On which number can I reach them by phone?
Under which number can I call?
Under which phone number can I reach them?
How can I phone them?
How can I call them? Which number?
How do I reach them by telephone?
How do I ring them? Tell me the number.
How can one call? On which number?
Where do I phone for help?
Where can I ring?
Where can I phone with a question?
whats the phone number
what number do i call pls
Phone number?
Number to call?
Number to dial?
Number for enquiries by phone?
Hotline?
Hotline number?
The phone number, please.
The telephone number, please.
The phone number is what?
The number to call, please.
Their telephone number is what?
Tell me the telephone number.
Tell me what number to call.
Tell me which number to dial.
Give me the phone number.
Give me their number, please.
Give the telephone number.
Find the phone number.
Find the telephone number in the text.
Say which number to call.
Name the telephone number.
State the phone number.
Read out the phone number.
Please write down the telephone number.
I want to call them. What is the number?
I want to phone. Which number?
I need to ring them. What's the number?
I need the phone number.
I'd like to call. What do I dial?
Do you have the phone number?
Do you know the telephone number?
Do they have a phone number? Which?
Can I call them? On which number?
Can you tell me the phone number?
Can you tell me which number to ring?
Could you give me the number to call?
If I have a question, what number do I call?
For help by phone, what number do I dial?
For questions by phone, which number?
To reach them by phone, what number do I ring?
To ring them, what do I dial?
By phone, on which number?
""".strip().splitlines()

PICKUP_PLACE = """
Where can I pick up the {thing}?
Where can I pick it up?
Where can I collect the {thing}?
Where can I collect it?
Where can I fetch the {thing}?
Where can I claim the {thing}?
Where can the {thing} be collected?
Where can the {thing} be claimed?
Where can one collect the {thing}?
Where can we pick up the {thing}?
Where do I pick up the {thing}?
Where do I fetch the {thing}?
Where do I go to collect it?
Where do I go to pick up the {thing}?
Where do I have to go for the {thing}?
Where do they keep the {thing} for me?
Where do they give out the {thing}?
Where do people pick up the {thing}?
Where should I collect the {thing}?
Where should I go to fetch the {thing}?
Where must the {thing} be fetched?
Where must I collect the {thing}?
Where must I go to collect?
Where is the {thing} waiting?
Where is the {thing} kept?
Where is the {thing} handed out?
Where is the {thing} handed over to people who fetch it?
Where is the {thing} given out?
Where is the {thing} to be collected?
Where is the {thing} to be picked up?
Where is the pick-up point?
Where is the collection point?
Where is the place to collect the {thing}?
Where is it waiting for me?
Where is it waiting to be collected?
Where is it kept until I fetch it?
Where was the {thing} left for me to collect?
Where will I find the {thing}?
Where will the {thing} wait for me?
Where does the {thing} get handed out?
What is the pick-up point?
What is the place of collection?
What is the place to pick up the {thing}?
What is the collection point, please?
What place do I go to for the {thing}?
What place is the pick-up point?
What pick-up place is named?
At what place can I collect the {thing}?
At what place do they hand out the {thing}?
At which place can the {thing} be picked up?
At which place is the {thing} kept?
At which place do I fetch the {thing}?
To which place do I go to fetch the {thing}?
From which place can I fetch the {thing}?
From what place is the {thing} to be collected?
From where can I collect the {thing}?
In which place is the {thing} waiting?
Which place is the pick-up point?
Which place should I go to if I want to collect?
Which pick-up point is named?
Which location is given for collection?
whats the pick-up point
where do i collect the {thing} pls
Pick-up place?
Pick-up location?
Collection place?
Place to collect the {thing}?
Collect where?
Fetch it where?
The pick-up point, please.
The collection point is where?
The {thing} can be collected where?
The {thing} is kept where?
The {thing} is to be fetched where?
Tell me where to collect the {thing}.
Tell me where the {thing} is waiting.
Tell me the pick-up point.
Give me the pick-up point.
Give the place of collection.
Find the pick-up point.
Find the place to collect the {thing}.
Say where to fetch the {thing}.
Say where the {thing} is handed out.
Name the place of collection.
I want to collect the {thing}. Where do I go?
I want to pick up the {thing}. Where is that?
I am here to fetch the {thing}. Where is it kept?
I'd like to know where the {thing} is waiting.
Do you know where I can pick up the {thing}?
Do you know the collection point?
Can you tell me where to pick up the {thing}?
Could you tell me where I can fetch the {thing}?
If I want to collect the {thing}, where do I go?
If I fetch the {thing} myself, where is it?
To collect the {thing}, where must I go?
To pick up the {thing}, where should I go?
""".strip().splitlines()

REASON = """
What is the reason?
What is the reason given for the {thing}?
What is the reason that {happened}?
What's the reason, please?
What's the reason for the {thing}, please?
What is the cause?
What was the cause of the {thing}?
What was the reason for the {thing}?
What was the cause?
What was behind the {thing}?
What is behind the {thing}?
What is the explanation for the {thing}?
What is the explanation?
What explanation do they give?
What explanation is given for the {thing}?
What reason is given?
What reason is given for the {thing}?
What reason does the text give?
What reason was there for the {thing}?
What cause is given?
What cause do they name for the {thing}?
What caused it?
What has caused the {thing}?
What brought the {thing} about?
What led to this?
What made this happen?
What happened, so that there was a {thing}?
What is the {thing} due to?
What was the {thing} due to?
What was to blame?
What was to blame for the {thing}?
Why is there a {thing}?
Why was there a {thing}?
Why did the {thing} happen?
Why did it happen?
Why did the {thing} come about?
Why did the {thing} become necessary?
Why was the {thing} necessary?
Why is the {thing} necessary?
Why, please? I mean the {thing}.
Why?
How come there is a {thing}?
How come there was a {thing}?
How did the {thing} come about?
How did it come about that {happened}?
How did this happen? Tell me the cause.
How do they explain the {thing}?
How do they explain that {happened}?
How does the text explain the {thing}?
For what reason did it happen?
For what reason was the {thing} necessary?
For which reason did the {thing} come about?
Which reason do they give?
Which cause is given for the {thing}?
Which explanation is given?
whats the reason
how come {happened} do you know
Cause?
Reason?
The cause, please.
The cause of the {thing} is what?
The reason for the {thing}, please.
The {thing} is due to what?
The {thing} came about because of what?
Because of what did it happen?
Due to what was there a {thing}?
{happened}? Tell me the reason.
Tell me the reason for the {thing}.
Tell me the cause of the {thing}.
Tell me why there is a {thing}.
Tell me what caused the {thing}.
Give me the reason.
Give the reason for the {thing}.
Give the cause of the {thing}.
Find the reason for the {thing}.
Find the reason why {happened}.
Find out why {happened}.
Say what caused the {thing}.
Say what led to the {thing}.
Name the cause of the {thing}.
Name the reason for the {thing}.
State why {happened}.
Explain the {thing} to me.
Please explain why {happened}.
I want to know why {happened}.
I'd like to know the reason for the {thing}.
I'd like to know what caused the {thing}.
I do not see why {happened}. Explain it, please.
Do you know why {happened}?
Do you know the reason for the {thing}?
Do you know what caused the {thing}?
Do they say why {happened}?
Do they give a reason for the {thing}? Which?
Can you tell me why {happened}?
Can you tell me the reason for the {thing}?
Can you explain why {happened}?
Could you explain the {thing} to me?
Does the text say why {happened}?
Is there a reason for the {thing}? Which?
""".strip().splitlines()
