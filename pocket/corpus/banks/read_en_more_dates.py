"""More questions in English about dates: delivery, deadline, beginning, end.

One question per line, in the style of ``read_en_ask_dates``.
"""

from __future__ import annotations

DELIVERY_DAY = """
When will the {thing} arrive?
When will the {thing} be delivered?
When will the {thing} come?
When was the {thing} brought?
When is the {thing} arriving?
When is the {thing} expected?
When is the delivery?
When is the delivery planned?
When is delivery day?
When do they deliver the {thing}?
When do they deliver?
When can I expect the {thing}?
When can I expect the delivery?
What day can we expect the driver?
On what day should I expect the van?
On which day does the van come?
What day does the driver come with the {thing}?
When does the carrier bring the {thing}?
When does the carrier deliver the {thing}?
On which day does the courier come?
When does the {thing} get here?
When does the {thing} get delivered?
When do I get the {thing} delivered?
What day must I be at home for the delivery?
Which day should I be at home for the van?
What day does the {thing} arrive?
What day does the {thing} come?
What day is the {thing} delivered?
What day is the delivery?
What day is the driver coming?
What day will the courier come?
What is the date of the delivery?
What is the day of arrival?
What is the arrival day?
What is the planned delivery date?
What's the delivery date, please?
What date is the delivery?
What date will the {thing} arrive?
What date is planned for the delivery?
Which day will the {thing} be delivered?
Which day does the van come?
Which day does the courier bring the {thing}?
Which day is fixed for the delivery of the {thing}?
Which date is given for the delivery?
On what day will the {thing} be delivered?
On what day does the van bring it?
On which day is the {thing} delivered?
On which day can the {thing} be expected?
On which date does the {thing} arrive?
whats the delivery date
when does the {thing} get here pls
The delivery is when?
The {thing} comes on what day?
The {thing} will be delivered on which day?
The delivery date, please.
Arrival date?
Date of arrival of the {thing}?
Day of delivery?
Tell me when the {thing} arrives.
Tell me the day the van comes.
Tell me the delivery date.
Give me the delivery date.
Give the day on which the {thing} arrives.
Find the delivery date.
Find the day of arrival.
Say on what day the {thing} comes.
Say when the delivery is.
Name the date of arrival.
I'd like to know when the {thing} arrives.
I want to be at home for the {thing}. What day is it delivered?
Do you know the delivery day?
Do you know when the {thing} will be delivered?
Can you tell me the delivery date?
Can you tell me on what day the van brings the {thing}?
For the {thing}, what is the delivery day?
""".strip().splitlines()

DEADLINE = """
What's the deadline, please?
What is the deadline to {act}?
What deadline is given?
What deadline must I keep to {act}?
What is the latest day to {act}?
What is the latest I can {act}?
What is the last possible date to {act}?
What is the last date to {act}?
What is the final day to {act}?
What is the cut-off date?
What is the cut-off to {act}?
What is the due date, please?
What is the closing date to {act}?
What is the time limit to {act}?
What day do I have to {act} by?
What date do we have to {act} by?
By when must I {act}?
By when should I {act}?
By when do we need to {act}?
By when do you have to {act}?
By what day do I have to {act}?
By what day must people {act}?
By what date should I {act}?
By which date do I need to {act}?
By which day do I have to {act}, at the latest?
Until when do I have time to {act}?
Until when is it possible to {act}?
Until when can people {act}?
Until what day can I {act}?
Until what date may I {act}?
Till when can I {act}?
Till what day is there time to {act}?
Up to what date can I {act}?
Up to what day may people {act}?
When do I have to {act} by?
When must I {act}, at the latest?
When is the deadline?
When is the deadline to {act}?
When is the last day to {act}?
When is the cut-off?
When is the time limit?
When does the time limit run out?
When is the latest that I can {act}?
How long can I wait to {act}? Name the last day.
How long do I have to {act}? Give the last date.
How much time do I have to {act}? Give the date.
How late can people {act}? Give the day.
Which day is the deadline?
Which date is the deadline to {act}?
Which is the last day to {act}?
Which is the latest day to {act}?
Before which day should I {act}?
Before what day must I {act}?
After what date is it too late to {act}?
After which day is it too late to {act}?
No later than what date should I {act}?
No later than which day must I {act}?
whats the deadline
Last day to {act}?
Last date to {act}?
Latest day to {act}?
The deadline is when?
The deadline to {act} is what day?
The last possible day, please: by when must I {act}?
The due date, please.
To {act}, I have until when?
To {act}, what is the last day?
I want to {act}. What is the deadline?
I need to {act}. By what date?
I would like to {act}. Until when can I?
We must {act}. What is the latest day?
Tell me the deadline.
Tell me the last day to {act}.
Tell me until when I can {act}.
Tell me by when to {act}.
Give me the deadline.
Give the last day to {act}.
Find the due date.
Find the last day to {act}.
Say by when I must {act}.
Name the deadline.
Name the last date to {act}.
State the last day to {act}.
Do you know the deadline to {act}?
Can you tell me by when to {act}?
Is there a cut-off date? Which?
Is there a last day to {act}? When?
""".strip().splitlines()

START_DATE = """
When does it begin?
When will the {thing} begin?
When will the {thing} start?
When is the {thing} going to start?
When is the {thing} starting?
When is the first day?
When is the first day of the {thing}?
When is the start of the {thing}?
When is the start date?
When is the beginning?
When does the {thing} commence?
When does the {thing} open?
What day does the {thing} begin?
What day does the {thing} start?
What day is the start of the {thing}?
What is the start date?
What is the starting date of the {thing}?
What is the starting day?
What is the beginning of the {thing}?
What is the first date of the {thing}?
What is the date of the start?
What's the first day?
What date does the {thing} start?
What date does the {thing} begin?
What date is the start?
What date is given for the beginning of the {thing}?
Which day does the {thing} start?
Which day is the first of the {thing}?
Which day is day one?
Which date is the start of the {thing}?
Which date is the beginning?
On what day does the {thing} start?
On what day does the {thing} commence?
On which date does the {thing} begin?
On which day is the start of the {thing}?
From what date does the {thing} run?
From which day does the {thing} run?
From what day on does the {thing} apply?
From which date on is the {thing}?
As of what day does the {thing} run?
As of which date does the {thing} apply?
whats the start date
when does the {thing} start pls
The start date, please.
The start is when?
The first day of the {thing}, please.
The first day is when?
The {thing} begins when?
The {thing} begins on which date?
The {thing} starts on what day?
Start of the {thing}?
Starting date?
Starting from what day?
Beginning when?
First day of the {thing}?
Day one of the {thing}?
Tell me the start date.
Tell me when the {thing} starts.
Tell me the first day of the {thing}.
Give me the start date.
Give the first day of the {thing}.
Find the start of the {thing}.
Find the first day.
Say on what day the {thing} begins.
Say when the {thing} begins.
Name the first day of the {thing}.
Name the start date.
State the date on which the {thing} starts.
State the beginning of the {thing}.
I want to know when the {thing} begins.
I'd like to know the start date.
Do you know when the {thing} starts?
Can you tell me when the {thing} begins?
Can you tell me the start date of the {thing}?
For what day is the beginning of the {thing} planned?
How soon does the {thing} begin? Give the date.
""".strip().splitlines()

END_DATE = """
When does it end?
When does it finish?
When will the {thing} end?
When will the {thing} be over?
When will the {thing} be finished?
When is the {thing} finished?
When is the {thing} going to end?
When is the last day of the {thing}?
When is the end?
When is the end date?
When is the final day of the {thing}?
When does the {thing} stop?
When does the {thing} expire?
When does the {thing} conclude?
When does the {thing} terminate?
When does the {thing} run out?
What day does the {thing} end?
What day does the {thing} finish?
What day is the {thing} over?
What day is the last of the {thing}?
What is the end date?
What is the ending date of the {thing}?
What is the last date of the {thing}?
What is the end of the {thing}, as a date?
What's the last day of it?
What date does the {thing} end?
What date does the {thing} expire?
What date is the end of the {thing}?
Which day does the {thing} end?
Which day does the {thing} finish?
Which day is the final one?
Which date is given for the end of the {thing}?
Which is the final day of the {thing}?
On what day does the {thing} end?
On what day does the {thing} stop?
On which date is the {thing} over?
On which date does the {thing} finish?
On which day does the {thing} come to an end?
Until when is the {thing}?
Until when does the {thing} run?
Until when does the {thing} go on?
Until what day does the {thing} last?
Until which day does the {thing} run?
Until which date does the {thing} go on?
Till when does the {thing} last?
Till what date does the {thing} run?
Up to what day does the {thing} go on?
Up to which date does the {thing} last?
whats the end date
when is the {thing} over pls
The end date, please.
The end is when?
The last day of the {thing}, please.
The final day of the {thing} is when?
The {thing} is over when?
The {thing} ends on which date?
The {thing} lasts until when?
The {thing} finishes on what day?
End?
Ending date?
Final day?
Final day of the {thing}?
Tell me the end date.
Tell me when the {thing} is over.
Tell me the last day of the {thing}.
Give me the end date.
Give the last day of the {thing}.
Find the end of the {thing}.
Find the end date.
Say on what day the {thing} ends.
Say when the {thing} is over.
Say until when the {thing} runs.
Name the end date of the {thing}.
Name the final day of the {thing}.
State the end date.
State the day on which the {thing} ends.
I want to know when the {thing} ends.
I'd like to know when the {thing} will be over.
Do you know when the {thing} ends?
Can you tell me the end date?
Can you tell me when the {thing} finishes?
How long does the {thing} last? Give the last day.
How long does the {thing} run? Until what day?
""".strip().splitlines()
