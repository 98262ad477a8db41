"""Questions in English about hours and periods: time of day, closing, warranty, notice.

One question per line. ``{thing}`` is what the text is about ("class", "appointment").
"""

from __future__ import annotations

TIME = """
At what time is the {thing}?
What time is the {thing}?
When, to the minute, is the {thing}?
At what hour does the {thing} take place?
What is the hour of the {thing}?
What time does the {thing} begin?
What o'clock is the {thing}?
By the clock, when is the {thing}?
Time of the {thing}?
For what time is the {thing} set?
For what hour is the {thing} planned?
Which time is given for the {thing}?
When do I have to be there for the {thing}, by the clock?
Tell me the time of the {thing}.
What time should I be ready for the {thing}?
I set an alarm for the {thing}. At what time is it?
The {thing} is at what time?
Which time of day is the {thing}?
State the time of the {thing}.
At which hour should people expect the {thing}?
What's the time of the {thing}?
What clock time is named for the {thing}?
How late is the {thing}? I mean the hour.
When in the day is the {thing}?
Do you know what time the {thing} is?
Can you tell me the hour of the {thing}?
What time have they put down for the {thing}?
At what time do they expect people for the {thing}?
Hour of the {thing}?
What time does it start?
At what time does it take place?
When does the {thing} begin, what hour?
Find the time of the {thing}.
The hour of the {thing}, please.
What is the exact time of the {thing}?
Say at what time the {thing} is.
When on the clock does the {thing} happen?
The clock shows what when the {thing} starts?
The {thing} has been fixed for what hour?
What time was arranged for the {thing}?
I do not want to be late for the {thing}. What time is it?
What time must I keep free for the {thing}?
Starting time of the {thing}?
Name the time.
What moment of the day has been set for the {thing}?
What time slot belongs to the {thing}?
Around the clock, where is the {thing}?
Which hour do I write down for the {thing}?
Could you look up the time of the {thing}?
At how many o'clock is the {thing}?
To be punctual for the {thing}, at what time must I be there?
What does the text say about the hour of the {thing}?
When is the {thing} due, by the clock?
The time, please: when is the {thing}?
What time should it happen?
In hours and minutes, when is the {thing}?
In hours and minutes, when does it start?
Which starting hour is mentioned?
At precisely what time is the {thing}?
What time is on the slip for the {thing}?
When does it get going? I need the hour.
What hour was agreed?
When should I look at my watch for the {thing}?
I must plan my day. At what time does the {thing} fall?
What hour stands next to the {thing}?
Morning or evening: what time is the {thing}?
At what time do I need to show up?
What time will the {thing} be?
Give the hour of the {thing}.
What's the starting hour?
""".strip().splitlines()

CLOSING_TIME = """
When does the {thing} close?
What time does the {thing} close?
At what hour does the {thing} shut?
Until what time is the {thing} open?
Closing time?
What is the closing time?
How late is the {thing} open?
When do they lock the door?
When does the {thing} shut its doors?
Till when can I come in during the day?
What time is closing?
At what time do they close?
When do they shut?
Up to what hour can I visit the {thing}?
Until when, by the clock, is someone there?
Tell me the closing hour.
What time do they lock up?
When is the {thing} no longer open in the evening?
After what time is the {thing} shut?
By what time should I be out of the {thing}?
State the closing time of the {thing}.
When does the day end at the {thing}?
What hour does the {thing} shut down for the day?
How long into the day is the {thing} open?
The {thing} closes at what time?
The {thing} is open till what hour?
When do the lights go out at the {thing}?
What's the last hour one can enter the {thing}?
If I come late, when is the door already locked?
At what time is the door of the {thing} locked?
I finish work late. How long is the {thing} open?
When must visitors have left?
Can you tell me when the {thing} closes?
Do you know at what time the {thing} shuts?
Closing hour, please?
What time is it over for visitors?
What time does the {thing} stop receiving people?
Find the hour at which the {thing} closes.
At which hour does the {thing} call it a day?
What does the text give as the closing hour?
Name the time the {thing} closes.
Say until when the {thing} is open.
Hour of closing?
When are the doors closed?
Which closing time is named?
The doors are locked at what o'clock?
When does the {thing} finish for the day?
Is the {thing} open in the evening? Until when?
How late may I turn up at the {thing}?
Until what o'clock can people come?
What time do they go home at the {thing}?
By what hour do I need to arrive before they close?
What is the end of the opening hours?
When do the opening hours end?
Opening hours: until when?
At what time does access to the {thing} end?
When does the {thing} turn people away because it closes?
How late can one still get in?
Open until?
What time do the shutters come down?
Will I still get in after work? Say when they close.
What is the hour when everything is locked?
When is it too late in the day to visit the {thing}?
The {thing} is closed after what hour?
How long can I stay in the {thing} before it shuts?
By what time do they want everyone out?
When do the people at the {thing} finish and lock up?
What is the latest hour at the {thing}?
When does the door stop opening for visitors?
When will I find the {thing} closed, from what hour?
To what hour does the {thing} stay open?
The {thing} stays open until what time?
When does the staff of the {thing} lock up?
At the end of the day, when does the {thing} close?
Give the hour when the {thing} shuts.
""".strip().splitlines()

WARRANTY = """
How long is the warranty?
What warranty is there?
How long does the guarantee last?
How many months or years will they mend the {thing} for nothing?
Warranty period?
What is the length of the warranty?
How long is the {thing} under warranty?
How long is the {thing} covered?
State the guarantee period.
How much warranty comes with the {thing}?
Tell me how long the warranty runs.
What guarantee do they give on the {thing}?
For what period does the warranty hold?
How long can I make a claim if the {thing} fails?
Guarantee?
If the {thing} breaks, for how long is it covered?
What's the warranty on the {thing}?
During what time is the guarantee valid?
For what length of time do they stand behind the {thing}?
How long are faults put right free of charge?
How many years or months of guarantee?
How long do they vouch for the {thing}?
What is the duration of the guarantee?
What warranty time is mentioned?
Name the warranty.
How long is the guarantee valid?
When I count from the first day, how long is the warranty?
What cover does the {thing} have, and for how long?
The {thing} carries a warranty of how long?
The warranty is for how long?
What term does the warranty have?
Is there a guarantee? How long?
Do you know how long the guarantee goes?
Can you find the length of the guarantee?
How long would a defect be fixed for free?
Find the warranty period.
How long am I protected if something is wrong with the {thing}?
What does the text promise as a guarantee?
Say how long the warranty is.
How long is the maker liable for defects?
Length of guarantee, please?
Over what period are defects covered?
How long do I have a right to a free fix?
For how long do they guarantee the {thing}?
What period of guarantee applies?
I worry that the {thing} will fail. How long does the guarantee protect me?
How long do they answer for defects?
How long must I keep the receipt for the warranty?
How long does warranty protection last?
What time of warranty was given on the {thing}?
The {thing} is guaranteed for how long?
How far does the warranty reach?
How extended is the warranty?
Up to what age is the {thing} under guarantee?
How long can the {thing} be mended under guarantee?
What is the guaranteed time?
How long is the promise against defects?
Which warranty goes with it?
After how long does the warranty run out?
When does the guarantee expire, after how long?
How long are we covered against defects?
The guarantee holds for what time?
In case of defects, how long is the cover?
How long do parts and work stay under warranty?
What span does the guarantee have?
Give the length of the warranty.
""".strip().splitlines()

CANCEL_NOTICE = """
How long in advance must the {thing} be cancelled?
What is the notice period?
How far ahead do I have to cancel?
How much notice is needed to cancel the {thing}?
What notice must be given?
How early must one cancel the {thing}?
How long before must I call off the {thing}?
Notice period?
What is the period of notice for the {thing}?
How much warning do they want before I cancel?
How long beforehand do I have to give notice?
With how much notice can the {thing} be ended?
If I want out, how long ahead do I have to say so?
I may not come. How long before must I say so?
How soon ahead must I cancel?
What time is needed to cancel properly?
How much time ahead is a cancellation possible?
To cancel, how early do I need to write?
State the notice for a cancellation.
Tell me the notice period.
How long before the date can I withdraw?
What lead time applies to cancelling?
How far in advance may the {thing} be cancelled?
Within what notice can one pull out of the {thing}?
How much time must lie between my cancellation and the date?
Cancellation period?
What's the cancellation notice?
How early should people tell them that they want to cancel?
What is the minimum notice to call off the {thing}?
By how much must the cancellation come ahead?
How long ahead do they want to know about a cancellation?
Can I cancel on the same day? How long ahead is required?
How long before must I back out of the {thing}?
Find the notice period.
What advance notice is required to drop the {thing}?
How many days, weeks or hours of notice to cancel?
Name the notice to be given.
What does the text say about notice for cancelling?
How much ahead of time must the {thing} be called off?
How long before do they need the cancellation?
To get out of the {thing}, what notice is needed?
Someone wants to stop the {thing}. How much notice must they give?
Required notice?
The notice to end the {thing} is how long?
What notice does one give to leave?
How long prior to the date is a cancellation accepted?
Do you know how much notice I have to give?
What is the time limit for cancelling, counted backwards?
What warning time is asked for before calling off?
Cancelling must happen how long ahead?
How early do I have to back out?
A cancellation needs how much notice?
Length of notice, please?
How long ahead should a cancellation reach them?
What's the rule on notice before cancelling?
Say how long in advance one must cancel.
How much notice should I reckon with if I quit?
How long in advance do they insist on for calling it off?
What is the shortest notice at which I can cancel?
Can you tell me how far ahead to cancel?
What period must be kept when cancelling the {thing}?
How much earlier must I tell them I'm out?
Which notice has to be respected?
How far before the date does one have to quit?
If my plans change, how long ahead must I let them know?
Give the notice period of the {thing}.
""".strip().splitlines()
