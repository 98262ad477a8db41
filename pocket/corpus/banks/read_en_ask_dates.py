"""Questions in English about dates: delivery, deadline, beginning, end.

One question per line. ``{thing}`` is what the text is about ("order", "course");
``{act}`` is what the reader has to do in time ("pay", "sign up").
"""

from __future__ import annotations

DELIVERY_DAY = """
When is the {thing} delivered?
On what day does the {thing} arrive?
When does the {thing} come?
What is the delivery day?
Which day is the delivery?
When will the {thing} be here?
Delivery date?
When can the {thing} be expected?
On which day is the {thing} brought?
What's the date of delivery?
When do they bring the {thing}?
When is the driver bringing the {thing}?
Tell me the day of the delivery.
What day does the van bring the {thing}?
When does the {thing} get to its destination?
When is the {thing} due to arrive?
Day of arrival?
When must someone be at home for the {thing}?
State the delivery date.
For which day is the delivery planned?
When should the {thing} be at the door?
I am waiting for the {thing}. When is it coming?
The {thing} arrives when?
Which date is set for the delivery?
On what date is the {thing} handed over?
When does the {thing} reach the customer?
When is arrival?
What day was fixed to deliver the {thing}?
When do the goods turn up?
Do you know what day the {thing} gets here?
Find the day of delivery.
By the text, when is the {thing} brought to the house?
When is the {thing} to be dropped off?
What day is the carrier coming?
When is the carrier at the door?
What date is given for the arrival of the {thing}?
How soon does the {thing} come? Name the day.
What day do we get the {thing}?
The day the {thing} arrives, please.
When will it be delivered?
When does delivery take place?
Delivery on which day?
Can you tell me when the {thing} arrives?
On which date will the {thing} come in?
Say when the {thing} is delivered.
When is the {thing} being brought over?
When is the handover of the {thing}?
What's the arrival date?
Which day should I keep free for the delivery?
When does the courier bring the {thing}?
When was or is the {thing} delivered?
When does the {thing} land at the customer's door?
Name the delivery day.
What is the expected day of the {thing}?
For the calendar: when is the delivery?
Which day of arrival is mentioned?
When does the {thing} show up?
When do we see the {thing}?
What day has been chosen to bring the {thing}?
When is the truck with the {thing} coming?
At which date does the delivery happen?
When do I get it?
When is it brought to the customer?
The delivery takes place when?
What does the text say about the day of delivery?
Is there a date for the delivery? Which?
""".strip().splitlines()

DEADLINE = """
What is the deadline?
By when do I have to {act}?
Until when can I {act}?
By what date must one {act}?
What is the last day to {act}?
Deadline?
How long do people have to {act}?
When is it too late to {act}?
By which day must you {act}?
When at the latest must I {act}?
State the deadline.
What's the time limit, as a date?
Up to what day is it possible to {act}?
Until what date is there time to {act}?
I have to {act}. By when?
When does the time to {act} run out?
What date should I not miss if I want to {act}?
Before what date do I need to {act}?
Which final date is given to {act}?
The last day to {act} is when?
Tell me by what day to {act}.
When must it be done?
Which day is the cut-off?
Cut-off date?
What is the latest date to {act}?
No later than when?
When does the deadline fall?
Which deadline is set?
By what day are we asked to {act}?
When is the final day?
Who wants to {act} has time until when?
Can you tell me the deadline?
How late can I {act}? Name the day.
When is the last chance to {act}?
What day is the last chance?
To be in time, by when should I {act}?
On what date does the period to {act} end?
Is there a deadline? When?
For how long is it still possible to {act}? Name the last day.
Latest date?
By which date are people expected to {act}?
What date limit do they set?
When do they want me to {act}, at the latest?
I might forget to {act}. What is the limit?
Please name the last date for this: {act}.
When is the due date?
Due date?
What is due by what date? Give the date.
When does one have to {act} by?
The deadline, please.
Find the deadline.
Up to when is there time?
Until which day may one wait to {act}?
What's the final date to {act}?
What date do I put in my calendar as the deadline?
Time limit to {act}?
After which day can I no longer {act}?
Which is the closing date?
How much time is there to {act}? Say until what day.
By when, please, should one {act}?
What day must not pass before I {act}?
Say until when people can {act}.
What does the text give as the latest day?
Someone wants to {act}. What is the last possible day?
When do I have to have this done by?
Not later than what day should you {act}?
""".strip().splitlines()

START_DATE = """
When does the {thing} start?
When does the {thing} begin?
On what date does the {thing} start?
What is the first day of the {thing}?
From when does the {thing} run?
Start date?
What's the start date of the {thing}?
From what day on is the {thing}?
Since when or from when is the {thing}?
When is the beginning of the {thing}?
Which day does the {thing} begin?
On which day does it all start?
Tell me when the {thing} begins.
When is day one of the {thing}?
The {thing} starts when?
What date marks the start of the {thing}?
State the first day.
What day is the opening day of the {thing}?
From which date does the {thing} count?
When does the {thing} get under way?
When does the {thing} kick off?
When does the {thing} come into effect?
As of when is there a {thing}?
Which date is set for the start?
When do we begin with the {thing}?
When are they going to start the {thing}?
What is the date on which the {thing} begins?
Beginning of the {thing}?
First day?
The beginning is on what day?
When will the {thing} commence?
Commencement date?
What day does the {thing} set in?
From when on?
Find the starting date.
When exactly does the {thing} take its start?
I want to be ready when the {thing} starts. When is that?
Do you know the first day of the {thing}?
How does the {thing} begin: on what date?
When is the {thing} due to begin?
For what date is the start planned?
Can you tell me when it starts?
Say when the {thing} starts.
Starting when?
What does the text say about the start of the {thing}?
Which day opens the {thing}?
With what date does the {thing} open?
On what day does the period of the {thing} begin?
Name the starting day.
When is the start?
When was the start of the {thing} fixed for?
The {thing} runs from what day?
The first date of the {thing}, please.
In the calendar, where do I mark the start of the {thing}?
What is the beginning date?
When do things start?
Which day is it that the {thing} begins?
Where does the {thing} start in time?
What is the earliest day of the {thing}?
When should I expect the {thing} to begin?
From what point in time does the {thing} apply?
At what date does the {thing} set off?
The {thing} is to begin on which day?
When does the first part of the {thing} happen?
How soon is the start? Name the day.
Give the start of the {thing}.
""".strip().splitlines()

END_DATE = """
When does the {thing} end?
When is the {thing} over?
What is the last day of the {thing}?
Until when does the {thing} last?
On what date does the {thing} end?
End date?
When does the {thing} finish?
What's the end date of the {thing}?
Till what day does the {thing} go on?
Up to when does the {thing} run?
When does the {thing} come to an end?
How long does the {thing} go on? Give the last day.
Which day ends the {thing}?
When will the {thing} stop?
When is the end of the {thing}?
Tell me when the {thing} ends.
State the final day of the {thing}.
The {thing} ends when?
On which day is the {thing} finished?
What date closes the {thing}?
When does the {thing} expire or stop?
Which date is the end?
When will it be over?
What is the final day of the {thing}?
What day do we reach the end of the {thing}?
Find the ending date.
End of the {thing}?
When have we got the {thing} behind us?
The {thing} goes on until what day?
The {thing} runs until when?
What is the {thing}'s last date?
For how long is the {thing}? Until which day?
Last day of the {thing}?
When do they end the {thing}?
Can you tell me when the {thing} will be over?
Say when the {thing} ends.
On what day does the {thing} conclude?
When does the {thing} draw to a close?
With what date does the {thing} finish?
When is the {thing} done?
What does the text say about the end of the {thing}?
The end of the {thing} falls on which day?
Which is the closing day of the {thing}?
Ending when?
Name the last day.
Which day is the last one of the {thing}?
From when on is there no {thing} any more?
When does the {thing} wrap up?
When does the {thing} cease?
When is the {thing} planned to end?
For what day is the end of the {thing} planned?
What day will be the last?
In the calendar, where do I mark the end of the {thing}?
Do you know how long the {thing} lasts, to what day?
The last date of the {thing}, please.
How far does the {thing} reach? Name the last day.
When can we say the {thing} has ended?
Up to what date is the {thing}?
When is it all finished?
At what date does the {thing} terminate?
What is the finishing date?
When does the last part of the {thing} happen?
On which day does the period of the {thing} stop?
The {thing} is set to finish on what day?
Until which date should I reckon with the {thing}?
Give the end of the {thing}.
""".strip().splitlines()
