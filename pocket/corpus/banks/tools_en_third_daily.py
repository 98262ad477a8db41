"""A third helping of English requests for a reminder and about the weather."""

from __future__ import annotations

SET_REMINDER = """
Jog my memory at {time}: {text}.
Would you jog my memory at {time}? I should {text}.
My memory needs a jog at {time} to {text}.
Give my memory a push at {time}: {text}.
A nudge at {time} to {text}, please.
Could I get a nudge at {time}? I have to {text}.
Nudge me, {time}, {text}.
Nudge me when it's {time}, because I must {text}.
Ping me at {time}. I need to {text}.
Ping at {time}: {text}
Can you ping me when it's {time}? I'm to {text}.
I'd like a ping at {time} so I don't forget to {text}.
Buzz my phone at {time} to {text}.
A buzz at {time} would be good, I've got to {text}.
Beep when it's time to {text}, which is {time}.
Ring me at {time}, I want to {text}.
Ring at {time} so that I remember to {text}.
Sound the alarm at {time}: {text}.
Alarm at {time}, note: {text}.
Alarm for {time}, I have to {text}.
Put an alarm on {time} for me, I must {text}.
Alert at {time}: {text}.
I want an alert at {time} telling me to {text}.
Flash a message at {time}: {text}.
Pop up at {time} and tell me to {text}.
Send me a note at {time} that I should {text}.
Send me a message at {time} saying I must {text}.
Shoot me a reminder at {time} to {text}.
Shout at me at {time} to {text}.
Yell at me at {time} if I don't {text}.
Bug me at {time} about this: {text}.
Pester me at {time} until I {text}.
Prod me at {time} to {text}.
Prompt me at {time} to {text}.
Prompt me to {text} at {time}, please.
Tell me when it's {time}, I have to {text}.
Tell me it's time to {text} at {time}.
Say "{text}" to me at {time}.
Speak up at {time}: I must {text}.
Come {time}, tell me to {text}.
Once it's {time}, remind me to {text}.
As soon as it's {time}, remind me to {text}.
When the clock strikes {time}, remind me to {text}.
When {time} comes round, I need a reminder to {text}.
Please note that I want to {text} at {time}, and remind me then.
Please note down "{text}" for {time} and remind me.
Take a note: {text}, {time}. Then remind me of it.
Make a note of this and remind me: {text} at {time}.
Jot down a reminder: {text}, {time}.
Write me a reminder for {time}: {text}.
Put me down a reminder for {time} to {text}.
Put a reminder in for {time}. I have to {text}.
Pencil in a reminder at {time} to {text}.
Enter a reminder, {time}: {text}.
Fix a reminder for {time} to {text}.
Leave me a reminder at {time}: {text}.
Store this reminder: {time}, {text}.
Keep a reminder for {time} that I have to {text}.
Plan a reminder at {time}. What for? To {text}.
Schedule "{text}" as a reminder for {time}.
Set up a reminder for {time}, I'm to {text}.
Set something at {time} to remind me to {text}.
Set it for {time}: remind me to {text}.
Could a reminder be set for {time} to {text}?
Could you wake my memory at {time}? I need to {text}.
Could you keep me from forgetting to {text} at {time}?
Could you make sure I don't forget to {text} at {time}?
Would you be so good as to remind me at {time} to {text}?
Would you remember for me that I have to {text} at {time}?
Will you tell me at {time} to {text}?
May I ask you to remind me at {time} to {text}?
May I have a reminder to {text} at {time}?
Kindly remind me at {time} that I must {text}.
Kindly alert me at {time} so that I {text}.
I should be obliged if you reminded me at {time} to {text}.
I'd be glad of a reminder at {time} to {text}.
I could use a reminder at {time} to {text}.
I mustn't forget: {text} at {time}.
I mustn't forget to {text}! {time}, remind me.
I can't forget to {text} again. Reminder at {time}!
I forgot to {text} yesterday. Today remind me at {time}.
I keep forgetting to {text}; a reminder at {time}, please.
I'll never think of it alone: {text} at {time}. Remind me.
I'll forget otherwise, so at {time} tell me to {text}.
I might fall asleep. Wake me at {time} to {text}.
I'm in meetings all day. Remind me at {time} to {text}.
I'm getting old. At {time}, remind me to {text}.
I'm supposed to {text} at {time}. Will you remind me?
I'm meant to {text} at {time}, so give me a reminder.
I've got a lot on my mind. {text} at {time}, remind me.
I've promised to {text} at {time}. A reminder, please.
{name} will be cross if I don't {text}. Remind me at {time}.
{name} asked me to {text}, so remind me at {time}.
{name} told me to {text} at {time}. Set a reminder.
On {day} I forgot to {text}. Now remind me at {time}.
If I don't {text} I'm in trouble. Set a reminder for {time}.
It slips my mind every day: {text}. Reminder, {time}.
It must not slip my mind to {text}. Nudge me at {time}.
Today at {time} I have to {text}, remind me please.
At {time} I'd better {text}. Please give me a reminder.
At {time} on the dot, remind me to {text}.
{time} sharp: remind me to {text}.
{time}, reminder to {text}.
{time} - don't let me forget to {text}
{text} at {time}, reminder pls
pls remind me, {text}, at {time}
rmnd me {time}: {text}
"""

GET_WEATHER = """
Do I pack an umbrella for {city}?
Is it umbrella weather in {city}?
Umbrella or no umbrella in {city} today?
I left my umbrella at home. Is it raining in {city}?
Can I leave the umbrella at home in {city}?
Raincoat for {city}, yes or no?
Rain or shine in {city}?
Rain over {city}?
Any showers in {city}?
Any snow in {city}?
Any clouds in {city} today?
Any storms around {city}?
Any fog in {city} this morning?
Sunny in {city}?
Sunny or grey in {city}?
Sun in {city} today?
Sunshine in {city}?
Snow in {city}?
Wind in {city}?
Fog in {city}?
Temperature in {city}, please.
Forecast {city}
Forecast for {city}, please.
What does the forecast say for {city}?
What does the forecast for {city} look like?
Read me the forecast for {city}.
Read me the weather of {city}.
I need a forecast for {city}.
I'd like the forecast for {city}.
I'd like to know if it rains in {city}.
I'd like to know how many degrees it is in {city}.
I'd like to sunbathe in {city}. Is there any sun?
I'm off to {city}. Sunglasses or raincoat?
I'm packing for {city}. Will I be cold?
I'm going for a run in {city}. Is it wet outside?
I'm having a barbecue in {city}. Will it stay dry?
I'm in {city} and too lazy to look outside. What's the weather?
I've washing on the line in {city}. Will it rain?
I've got tickets for an open-air show in {city}. Is it dry?
I wonder what the weather is doing in {city}.
I wonder how hot it is in {city}.
I hope it isn't pouring in {city}. Is it?
I hope the sun shines in {city} today. Does it?
I heard there's a storm over {city}. Is that right?
We're at the airport, flying to {city}. How warm is it there?
We're sailing from {city} today. How windy is it?
We're getting married in {city} today. Will the sky be clear?
We play football in {city} today. How is the weather?
We hope for sun in {city}. What are the chances today?
My garden in {city} is dry. Is rain coming today?
My kids want to swim in {city}. Is it warm enough?
My flight to {city} is late. Is there fog there?
My hat blew off in {city}. How strong is the wind?
{name} is hiking near {city}. Is it stormy?
{name} phoned from {city} and talked of snow. Is it snowing?
{name} is on the way to {city}. Does she need a warm coat?
{name} says it's boiling in {city}. How many degrees?
On {day} I travel to {city}. Is it hot there?
At the moment, how is the weather in {city}?
Right now, what's the weather in {city}?
Outside in {city}: warm or chilly?
Out in {city}, is it raining?
Over in {city}, is the sun shining?
Today in {city}, sun or clouds?
{city}: rain or sun?
{city}: how many degrees?
{city}, how's the weather?
{city}, is it cold there?
{city} forecast?
{city} temperature?
{city} rain today?
weather for {city} pls
hows weather {city}
is it hot in {city} rn
Is {city} warm today?
Is {city} having rain?
Is {city} under snow?
Is {city} in the sun or in the clouds?
Is it a cold day in {city}?
Is it a nice day in {city}?
Is it boiling in {city}?
Is it chilly in {city} today?
Is it icy in {city}?
Is it drizzling in {city}?
Is it wet in {city}?
Is it humid in {city}?
Is it bright or overcast in {city}?
Is it overcast in {city}?
Is it T-shirt weather in {city}?
Is it blowing hard in {city}?
Is it pleasant outside in {city}?
Is there a lot of wind in {city}?
Is there thunder over {city}?
Is there ice on the roads in {city}?
Is the sky blue in {city}?
Is the heat bad in {city}?
Is the rain over in {city}?
Has the rain stopped in {city}?
Has the sun come out in {city}?
Has it got any warmer in {city}?
Has it started snowing in {city}?
Can I sit outside in {city} without a jacket?
Can I go out without a coat in {city}?
Can you see if it's sunny in {city}?
Can you say how cold {city} is?
Could you find out how warm {city} is?
Would I need gloves in {city}?
Would I freeze in {city} today?
Will I sweat in {city} today?
Will I see the sun in {city} today?
Shall I take my sunglasses to {city}?
Shall I put on boots in {city}, or is it dry?
How's the temperature in {city}?
How chilly is it in {city}?
How rainy is it in {city}?
How much does it rain in {city} today?
How does the weather look in {city}?
What's the sky like in {city}?
What's it like out in {city}, wet or dry?
What sort of weather is there in {city}?
What degrees do you have for {city}?
Which weather awaits me in {city}?
Kindly provide the weather report for {city}.
Kindly tell me the temperature in {city}.
Please let me know whether it is raining in {city}.
Please look whether the sun shines in {city}.
"""
