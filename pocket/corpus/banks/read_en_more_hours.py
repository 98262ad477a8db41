"""More questions in English about hours and periods: time of day, closing, warranty, notice.

One question per line, in the style of ``read_en_ask_hours``.
"""

from __future__ import annotations

TIME = """
What time is it at?
What time does the {thing} start?
What time does the {thing} take place?
What time will the {thing} start?
What time is set for the {thing}?
What time is fixed for the {thing}?
What time is planned for the {thing}?
What time is given for the {thing}?
What time do I have to be there?
What time must I be there for the {thing}?
What time should I be there?
What is the time of the {thing}?
What is the starting time of the {thing}?
What is the planned time for the {thing}?
What is the hour set for the {thing}?
What's the time set for the {thing}?
What's the exact hour of the {thing}?
What hour is the {thing}?
What hour does the {thing} start?
What hour is fixed for the {thing}?
What clock time is set for the {thing}?
At what time does the {thing} start?
At what time does the {thing} begin?
At what time should I be there?
At what time must I be ready for the {thing}?
At what time was the {thing} fixed?
At what hour is the {thing}?
At what hour does the {thing} begin?
At what hour does it start?
At which time is the {thing}?
At which time does the {thing} take place?
At which hour does the {thing} begin?
At what o'clock does the {thing} begin?
At what o'clock should I be there?
Which time was set for the {thing}?
Which time is fixed for the {thing}?
Which hour is the {thing}?
Which hour is given for the {thing}?
By the clock, what time does the {thing} start?
By the clock, at what hour is it?
For which time is the {thing} planned?
For what time was the {thing} fixed?
whats the time of the {thing}
what time is the {thing} at pls
Starting time?
Starting hour of the {thing}?
Hour and minute of the {thing}?
Exact time of the {thing}?
The {thing} is at what hour?
The {thing} starts at what time?
The {thing} begins at what hour?
The {thing} takes place at what time?
The time of the {thing}, please.
The exact hour of the {thing}, please.
Tell me at what time the {thing} starts.
Tell me what time the {thing} is.
Tell me the hour of the {thing}.
Give me the time of the {thing}.
Give the exact time of the {thing}.
Find the hour of the {thing}.
Find out what time the {thing} starts.
Say what time the {thing} begins.
Say the hour of the {thing}.
Name the hour of the {thing}.
Name the time of the {thing}.
State the hour of the {thing}.
I want to be on time for the {thing}. At what hour is it?
I need the time of the {thing}.
I'd like to know what time the {thing} is.
Do you know at what time the {thing} begins?
Do you know the hour of the {thing}?
Can you tell me what time the {thing} is?
Can you tell me at what time it starts?
Could you tell me the time of the {thing}?
To be on time, when must I be there, by the clock?
""".strip().splitlines()

CLOSING_TIME = """
When do you close?
When does it close?
When does the {thing} shut?
When does the {thing} close its doors?
When does the {thing} lock up?
When does the {thing} shut in the evening?
When is closing time?
When is the {thing} locked?
When are the doors locked?
When are the doors shut?
When do the doors close?
When do they close for the day?
When do they shut the doors?
When do they lock up?
When must visitors be out?
When do visitors have to leave?
What time does it shut?
What time does the {thing} shut?
What time does the {thing} lock its doors?
What time do you close?
What time do they shut?
What time do the doors close?
What time are the doors locked?
What time is the {thing} locked up?
What time must visitors leave?
What is the closing hour?
What is the closing time of the {thing}?
What's the closing time, please?
What are the opening hours? Until when?
What hour does the {thing} close?
What hour do the doors shut?
At what time does the {thing} close?
At what time does the {thing} shut its doors?
At what time are the doors shut?
At what time do they lock up?
At what hour does the {thing} close?
At what hour do they lock the doors?
At what hour must visitors be out?
At which hour does the {thing} shut?
Until when is the {thing} open?
Until when are you open?
Until when can I come in?
Until when can visitors come?
Until what time are you open?
Until what time can I come in?
Until what time can visitors stay?
Until what hour is the {thing} open?
Until what hour does the {thing} stay open?
Till what time is the {thing} open?
Till what hour can I come to the {thing}?
Till when is the {thing} open?
How late are they open?
How late can I come to the {thing}?
How late can visitors come?
How late does the {thing} stay open?
How long is it open in the evening?
How long are they open in the day?
Up to what time is the {thing} open?
By what time do I have to leave the {thing}?
By what hour must everyone be out?
After what hour is the {thing} locked?
After what time is the door locked?
From what hour is the {thing} shut?
whats the closing time
how late is the {thing} open pls
Closing hour?
Closing time of the {thing}?
The closing time, please.
The doors close at what time?
The doors close at what hour?
The {thing} shuts at what time?
The {thing} closes when?
The {thing} is open until when?
Tell me the closing time.
Tell me when the {thing} closes.
Tell me how late the {thing} is open.
Give me the closing time.
Find the closing time.
Find out when the {thing} shuts.
Say at what time the {thing} closes.
Say when the doors are locked.
Name the closing hour.
State the closing hour.
I want to come after work. Until when is the {thing} open?
I'd like to know when the {thing} shuts.
Do you know how late the {thing} is open?
Do you know when they close?
Can you tell me until when the {thing} is open?
Can you tell me the closing time?
""".strip().splitlines()

WARRANTY = """
What is the warranty?
What is the warranty period?
What is the guarantee period?
What is the guarantee on the {thing}?
What is the guarantee?
What is the length of the guarantee?
What is the duration of the warranty?
What is the warranty on the {thing}, please?
What warranty does the {thing} have?
What warranty do they give?
What warranty comes with the {thing}?
What warranty is given?
What guarantee is there?
What guarantee does the {thing} have?
What guarantee comes with it?
What period is covered by the warranty?
What period does the guarantee cover?
How long is the guarantee?
How long is the guarantee period?
How long is the warranty on the {thing}?
How long is the warranty period?
How long is the warranty valid?
How long is it guaranteed?
How long is the {thing} guaranteed?
How long is the {thing} under guarantee?
How long is the {thing} protected by the guarantee?
How long is it covered if it breaks?
How long am I covered if the {thing} breaks?
How long am I covered against defects?
How long are defects covered?
How long are defects repaired free of charge?
How long do they repair defects for free?
How long do they repair it free of charge?
How long do they guarantee it?
How long do I have a guarantee?
How long do I have warranty on the {thing}?
How long does the warranty last?
How long does the warranty run?
How long does the warranty cover the {thing}?
How long does the guarantee run?
How long does the guarantee cover defects?
How long does the guarantee hold?
How long will the {thing} be covered?
How long will they fix defects free of charge?
How long will they fix it for free if it fails?
How many months of warranty?
How many years of guarantee?
How many months or years is the warranty?
How many months or years is it guaranteed?
How much warranty is there?
How much warranty do I get?
How much guarantee do I get?
For how long is the {thing} guaranteed?
For how long is the warranty valid?
For how long is the {thing} under warranty?
For how long am I covered if it fails?
For how long are defects put right for free?
For what period is the {thing} guaranteed?
For what period is the {thing} covered?
If it breaks, how long is it under warranty?
If the {thing} fails, how long am I covered?
whats the warranty
how long is the warranty pls
Warranty?
Warranty length?
Guarantee period?
Length of the warranty?
Period of the guarantee?
Duration of the warranty?
The warranty, please.
The guarantee is how long?
The guarantee lasts how long?
The warranty lasts how long?
The {thing} is covered for how long?
Which warranty is given?
Which guarantee period is named?
Which warranty period applies?
Tell me how long the guarantee is.
Tell me how long the {thing} is covered.
Give me the warranty period.
Give the length of the guarantee.
Find the length of the warranty.
Say how long the guarantee lasts.
Say how long the {thing} is under warranty.
Name the guarantee period.
I want to know how long the warranty is.
I'd like to know the guarantee period.
Do you know how long the warranty lasts?
Can you tell me the warranty period?
Can you tell me how long it is guaranteed?
Is there a warranty? How long is it?
Is the {thing} under guarantee? For how long?
""".strip().splitlines()

CANCEL_NOTICE = """
What is the notice for a cancellation?
What is the cancellation period?
What is the cancellation notice for the {thing}?
What is the notice needed to cancel?
What is the period of notice?
What is the notice period to cancel the {thing}?
What is the minimum notice?
What's the notice period, please?
What's the rule for cancelling: how long ahead?
What notice do I have to give?
What notice do they want?
What notice is needed?
What notice is required?
What notice is required for a cancellation?
What notice is asked for?
What notice period applies?
What advance notice is needed to cancel?
How much notice is required?
How much notice do I need to give?
How much notice do I need to cancel the {thing}?
How much notice must I give to cancel?
How much notice must be given?
How much notice do they want?
How much notice is needed to call off the {thing}?
How much notice is asked for if I cancel?
How much advance notice must I give?
How much advance notice do they need?
How long ahead do I have to cancel?
How long ahead must I cancel the {thing}?
How long ahead can I call off the {thing}?
How long in advance do I have to cancel?
How long in advance must I call it off?
How long in advance can the {thing} be called off?
How long before do I have to cancel?
How long before must I withdraw?
How long beforehand can I cancel?
How long beforehand must the {thing} be cancelled?
How long is the notice period?
How long is the period of notice?
How long is the cancellation period?
How far ahead must the {thing} be cancelled?
How far ahead can I cancel the {thing}?
How far ahead should I withdraw?
How far in advance must I cancel?
How far in advance can I call it off?
How early do I have to cancel?
How early must the {thing} be called off?
How early must I give notice?
How early must I withdraw?
How many days, weeks or hours ahead must I cancel?
If I cancel, how much notice must I give?
If I cancel, how long ahead must it be?
If I cannot come, how long ahead must I tell them?
If I want to cancel, what notice is needed?
If I want to withdraw, how much notice do they need?
If I have to call it off, how early must I say so?
I want to cancel the {thing}. What is the notice period?
I have to cancel. How long ahead?
I might cancel. How much notice do they want?
To cancel the {thing}, how long ahead must I write?
To cancel, how much notice?
To call off the {thing}, what notice is required?
To withdraw, what notice must I give?
whats the notice period
how much notice to cancel pls
Notice?
Notice to cancel?
Cancellation notice?
Notice for cancelling?
Minimum notice?
The notice period, please.
The notice period is how long?
The notice for cancelling is how much?
The {thing} can be cancelled how long ahead?
The {thing} must be cancelled how long before?
Which notice period applies?
With how much notice can I cancel?
With what notice can the {thing} be cancelled?
Tell me how long ahead to cancel.
Tell me how much notice is needed.
Give me the notice period.
Find the cancellation notice.
Say how much notice is required.
Name the notice period.
I want to know the notice period.
I need to know how far ahead I must cancel.
Do you know the notice period?
Can you tell me how much notice they need?
Is there a notice period? How long?
""".strip().splitlines()
