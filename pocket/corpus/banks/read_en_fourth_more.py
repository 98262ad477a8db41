"""A fourth helping of questions in English: dates, hours, periods, phone, places, reasons.

One question per line. ``{thing}`` is what the text is about, ``{act}`` what must be done in
time ("pay", "sign up"), ``{happened}`` what is to be explained ("the order is late").
"""

from __future__ import annotations

DELIVERY_DAY = """
When does the {thing} roll up?
When does the {thing} pull in at my place?
When does the {thing} make it to my door?
When will the {thing} be at hand?
When will they lug the {thing} over?
When will I hold the {thing} in my hands?
When will the bell ring with the {thing}?
When will the lorry pull up?
When does the lorry call?
When does the haulier call?
When does the postman hand it over?
When is the shipment due?
When is the shipment at my place?
When is unloading?
When is the {thing} scheduled to come?
When is the {thing} supposed to get here?
When may I look out for the {thing}?
When should I listen for the doorbell?
What day is earmarked for the {thing}'s arrival?
What is the ETA of the {thing}, as a day?
What is the scheduled day of delivery?
Which day brings the {thing}?
Which day does the postman come with the {thing}?
On which day does the lorry back into our drive?
On which day do I take receipt of the {thing}?
Specify the delivery date.
Forecast the arrival of the {thing} from the text.
Kindly specify when the {thing} arrives.
I'm staying in for the {thing}. Which day?
eta of the {thing}?
""".strip().splitlines()

DEADLINE = """
When has the clock ticked down for those who must {act}?
When does the window close to {act}?
When does the period expire to {act}?
When does the door shut on those who want to {act}?
When does the grace period end?
When is the eleventh hour, as a date?
When is the final call to {act}?
When must people {act} at the very latest?
When am I too late to {act}?
When have I missed the chance to {act}?
What date is the cut-off for those who want to {act}?
What date is the limit to {act}?
What date must I beat if I want to {act}?
What day is the ultimate one to {act}?
What is the last call to {act}?
What is the final date allowed to {act}?
What is the target date to {act}?
What is the expiry of the time to {act}?
Which day is my last opportunity to {act}?
Which day must I not let slip if I have to {act}?
Which day marks the end of the time to {act}?
Which date is the ultimate limit?
How long may I dawdle before I {act}? Give the last day.
How long may I put it off to {act}? Name the date.
How long can we delay before we {act}? Name the day.
Until what point may someone {act}? Give the date.
I tend to put things off. By when must I {act}?
I'm a slowcoach. What is my last day to {act}?
Specify the date by which to {act}.
Kindly specify the last day to {act}.
Hurry or not? By what day must I {act}?
deadline pls
""".strip().splitlines()

START_DATE = """
When does the {thing} launch?
When does the {thing} take off?
When does the {thing} get going, as a date?
When does the {thing} dawn?
When does the {thing} enter into force?
When does the {thing} take effect?
When does the {thing} get off the ground?
When does the {thing} set out?
When do they launch the {thing}?
When do they kick things off?
When is the kick-off of the {thing}, as a date?
When is the launch of the {thing}?
When is the {thing} slated to begin?
When is the {thing} scheduled to start?
When is the onset of the {thing}?
When is the outset of the {thing}?
When is the {thing} in force from?
When will the {thing} get rolling?
When will the {thing} be up and running?
What day is the onset of the {thing}?
What day is the launch?
What day is the inaugural one of the {thing}?
What date sees the {thing} begin?
What date was picked for the beginning?
Which day launches the {thing}?
Which day ushers in the {thing}?
Which date is the {thing} effective from?
Effective from what day?
Specify the start date.
Kindly specify when the {thing} begins.
I'd hate to miss day one of the {thing}. Which date is it?
launch date?
""".strip().splitlines()

END_DATE = """
When does the {thing} lapse?
When does the {thing} fizzle out?
When does the {thing} reach its close?
When does the {thing} elapse?
When does the {thing} cease to run?
When is the {thing} through?
When is the {thing} wound up?
When is the {thing} a thing of the past?
When is the {thing} completed?
When is the expiry of the {thing}?
When is the termination of the {thing}?
When is the completion of the {thing}?
When is the finale of the {thing}, as a date?
When is the {thing} scheduled to finish?
When will the {thing} have run its course?
When will we be done with the {thing}?
When may we wave the {thing} goodbye?
What day sees the {thing} end?
What day completes the {thing}?
What day is the expiry?
What is the expiry date of the {thing}?
What is the completion date?
Which day concludes the {thing}?
Which day rounds off the {thing}?
The {thing} lapses on which day?
Valid or running up to which day?
Specify the end date.
Kindly specify when the {thing} ends.
expiry?
""".strip().splitlines()

TIME = """
At what stroke of the clock does it begin?
At what point on the clock is the {thing}?
Sharp at which hour is the {thing}?
At what time do things get rolling?
At what time do I present myself for the {thing}?
At what time do they want me there?
At what time am I awaited for the {thing}?
At what time am I expected?
At what time should I report for the {thing}?
What time am I booked for?
What time is my slot for the {thing}?
What time is the {thing} scheduled for?
What time is pencilled in for the {thing}?
What time do we kick off?
What time does the {thing} commence?
What time does the {thing} get under way?
What time shall I tell my boss that the {thing} is?
What time do I put in my phone for the {thing}?
What do the hands of the clock say when the {thing} starts?
What does the clock read at the start of the {thing}?
What's the slot for the {thing}?
Which slot was given to the {thing}?
Which minute of the day does the {thing} start?
How early or late in the day is the {thing}? Give the hour.
In clock terms, when is the {thing}?
To arrive on the dot for the {thing}, at what hour?
Pin down the hour at which the {thing} is.
Kindly specify the time of the {thing}.
I need to set my alarm for the {thing}. The time?
clock time of the {thing} pls
""".strip().splitlines()

CLOSING_TIME = """
When do they turn the key in the evening?
When do they bolt the door?
When do they pack up for the day?
When do they call it a night at the {thing}?
When do they knock off at the {thing}?
When do they send people home from the {thing}?
When do the blinds come down at the {thing}?
When do business hours end at the {thing}?
When does the bolt slide shut at the {thing}?
When is the {thing} deserted because it has shut?
When is last admission over and the {thing} shut?
When is the {thing} shut for the night?
When is shutting time at the {thing}?
When is it lights out at the {thing}?
When are people ushered out of the {thing}?
When are stragglers asked to leave the {thing}?
When does service stop for the day at the {thing}?
When does the working day finish at the {thing}?
What time do they bolt the door?
What time do they wind up at the {thing}?
What time does the {thing} wind down for the day?
What is the shutting hour?
Which hour sees the {thing} close?
By what time must stragglers leave?
Till what o'clock does the {thing} welcome people?
How far into the evening is the {thing} open?
How far into the day does the {thing} receive visitors?
Up to what o'clock is someone at the {thing}?
I get off late. Till when does the {thing} receive people?
Specify the closing hour of the {thing}.
Kindly specify until when the {thing} is open.
shut when?
""".strip().splitlines()

WARRANTY = """
How long does the maker stand behind the {thing}?
How long does the coverage last?
How long does the coverage run on the {thing}?
How long does their promise of a free fix hold?
How long do they stand surety for the {thing}?
How long do they back the {thing}?
How long do I enjoy cover against defects?
How long can I come back with a defect?
How long may I complain about a defect and have it fixed for nothing?
How long is the {thing} safeguarded against failure?
How long am I shielded if a defect turns up?
How long is the safety net if the {thing} fails?
How long is the pledge of free mending valid?
How long will a breakdown cost me nothing?
How long will they mend it without charging?
How many years or months does the coverage run?
How generous is the guarantee, in time?
How durable is the promise: how long is the guarantee?
What coverage does the {thing} enjoy, in time?
What coverage period is stated?
What span of time does the warranty have?
What stretch of time is the {thing} guaranteed?
What is the term of the guarantee?
What is the validity of the warranty?
What is the coverage term?
Within what time would a defect be fixed for free?
Within what period can I invoke the warranty?
Should the {thing} pack up, how long is it covered?
Should it fail, for how long do they pay for the fix?
Specify the length of the guarantee.
Kindly specify the warranty period.
guarantee how long
""".strip().splitlines()

CANCEL_NOTICE = """
How long beforehand must I pull out?
How long beforehand must I scrap the {thing}?
How long ahead must I bow out of the {thing}?
How long ahead must I bail out?
How long ahead must I inform them if I drop the {thing}?
How long ahead must a withdrawal reach them?
How long ahead do I alert them if I can't make it?
How long in advance must I opt out?
How long in advance do they require word that I'm not coming?
How long in advance should I raise my hand to quit?
How far ahead must I alert them that I'm pulling out?
How far ahead must I scrap the {thing}?
How far in advance must a withdrawal be made?
How promptly must I tell them that I'm out, counted back from the date?
How early must I pull the plug on the {thing}?
How early must I excuse myself?
How much leeway do they need when I cancel?
How much lead time does cancelling take?
How much heads-up do they want for a cancellation?
How much heads-up is needed to scrap the {thing}?
What lead time do they require for a withdrawal?
What heads-up do they expect if I cancel?
What is the lead time for pulling out?
What interval must lie between quitting and the date?
What notice binds someone who wants to quit?
Within how long ahead is dropping out allowed?
Something came up. How long ahead must I call off the {thing}?
Specify the notice period.
Specify how long ahead to cancel.
Kindly specify the notice for a withdrawal.
cancel how long before
""".strip().splitlines()

PHONE = """
What do I punch into my phone?
What do I key in to call them?
What do I tap into my phone to get through?
What digits do I tap?
What digits do I key in to reach them?
What number gets me through?
What number gets me a human voice?
What number makes their phone ring?
What number connects me with them?
What number connects callers?
What is the helpline's number?
What is the number of the switchboard?
What is the mobile or landline number?
What is their mobile or landline?
Which extension or number takes calls?
What's the direct line?
What's the service line?
Which helpline is given?
Which landline or mobile number is stated?
Which digits get me through to the desk?
Which digits connect me?
Which number puts me through?
Which line is open for callers?
How might I give them a ring? On what number?
How might I get through by phone?
Where do I give them a buzz?
Where would I telephone?
My thumb is ready to dial. Which number?
Specify the phone number.
Supply the telephone number.
Kindly specify the number for callers.
Quote the phone number.
tel?
tel no pls
""".strip().splitlines()

PICKUP_PLACE = """
Where is the {thing} stashed for me?
Where is the {thing} parked until I come?
Where does the {thing} lie until I come?
Where is the {thing} held for me?
Where is the {thing} lodged for collection?
Where is the {thing} deposited for me to fetch?
Where is the {thing} up for collection?
Where is the handover spot?
Where is the collection desk?
Where are parcels and things released?
Where do they release the {thing}?
Where do they dish out the {thing}?
Where do I grab the {thing}?
Where do I swing by for the {thing}?
Where do I drop in to take the {thing}?
Where do I head to get the {thing}?
Where do I retrieve the {thing}?
Where do I report to receive the {thing}?
Where can the {thing} be retrieved?
Where can I retrieve it?
Where can I grab it?
Where can I lay hands on the {thing}?
Where should my driver go to load the {thing}?
Where should I turn up to receive the {thing}?
Where may I carry the {thing} off?
Whither must I go for the {thing}?
What venue is named for collecting?
What is the handover point?
What is the retrieval point?
Which venue has the {thing}?
Which desk or spot hands out the {thing}?
Specify the pick-up place.
Kindly specify where the {thing} is held.
Steer me to the spot where the {thing} is.
collect from where
""".strip().splitlines()

REASON = """
What sparked the {thing}?
What set off the {thing}?
What provoked the {thing}?
What occasioned the {thing}?
What produced the {thing}?
What underlies the {thing}?
What motivated the {thing}?
What drove them to it? I mean the {thing}.
What stands behind the fact that {happened}?
What stirred up the {thing}?
What necessitated the {thing}?
What is the root of the {thing}?
What lies at the root?
What is the source of the {thing}?
What is the trigger of the {thing}?
What is the ground for the {thing}?
What is the rationale for the {thing}?
Who or what is the culprit? I mean, why the {thing}?
What is at fault that {happened}?
What is the background of the {thing}?
What justification is there for the {thing}?
What pretext or reason is offered?
What mishap or motive caused the {thing}?
Owing to what did it come about that {happened}?
Owing to what was there a {thing}?
Thanks to what did the {thing} occur?
Why did the {thing} occur?
Why did the {thing} arise?
Why in the world is it that {happened}?
Wherefore the {thing}?
How does one account for the {thing}?
How so? I mean that {happened}.
How do they account for the fact that {happened}?
Account for the {thing}.
Shed light on why {happened}.
Clear up for me why {happened}.
Enlighten me why {happened}.
Justify the {thing} from the text.
Pin down the cause: why the {thing}?
Kindly specify why {happened}.
reason pls
""".strip().splitlines()
