"""A fourth helping of English requests: hours, stores, currencies, reminders, the weather."""

from __future__ import annotations

OPENING_HOURS = """
When does the key turn in the lock on {day}?
When do you unlock on {day}?
When do the shutters rise on {day}?
When does the first customer get in on {day}?
When is the last customer thrown out on {day}?
When do the tills start ringing on {day}?
When do you roll up the blinds on {day}?
When does trading begin on {day}?
When does trading cease on {day}?
When do the staff head home on {day}?
When do you wind up on {day}?
When do you turn off the lights on {day}?
What does your timetable say for {day}?
What hours do you trade on {day}?
What hours apply on {day}?
What is the earliest I may step in on {day}?
What is the latest minute for shoppers on {day}?
Which hours can shoppers come on {day}?
Between which hours is the door open on {day}?
Do you run a full day on {day}?
Do you only do mornings on {day}?
Do you shut for lunch on {day}?
Do you welcome shoppers on {day}?
Is {day} a half day at the shop?
Is {day} a day of rest for the shop?
Is the shop up and running on {day}?
Is it any use knocking on {day} at dusk?
Is the gate still up at half past six on {day}?
Are you receiving customers on {day}?
Are you manned on {day}?
Are late shoppers let in on {day}?
Am I locked out if I come on {day} evening?
Would dawn be too early on {day}?
Can night owls shop with you on {day}?
Can early risers visit you on {day}?
I get off my shift at eight on {day}. Do I stand a chance?
I'm tied up till late afternoon on {day}. Till when do you trade?
I rode all the way on {day} and you'd shut. So, which hours?
Grandma can only walk over on {day}. Which hours suit?
Shop schedule for {day}, please.
The {day} timetable of the shop, please.
{day} - from? till?
{day}: open, shut, half day?
u guys open {day} or nah
"""

FIND_STORE = """
Any showroom of yours in {city}?
Have you a showroom around {city}?
Is one of your houses in {city}?
Is {city} home to a branch?
Is {city} on your map of shops?
Is there a site of yours in {city}?
Has Finch & Alder gained a foothold in {city}?
Did Finch & Alder settle in {city}?
Did you set up shop in {city}?
Do you keep a place of business in {city}?
Do you have a presence in {city}?
Do you maintain a branch in {city}?
Does any street in {city} have your shop?
Has {city} been blessed with one of your shops?
Have you put down roots in {city}?
Have you got a spot in {city} where I can browse?
In which lane of {city} do I find you?
In which quarter of {city} are you based?
On which square in {city} is your shop?
Near what corner in {city} are you?
What are the coordinates of your {city} shop?
What should I type into my navigator for the {city} store?
What do I tell the cabbie in {city} to reach your shop?
Which door do I knock on in {city}?
Which way to your shop in {city}?
Behind which facade in {city} do you hide?
Where does Finch & Alder sit in {city}?
Where is Finch & Alder housed in {city}?
Where does one go for your goods in {city}?
Where in {city} can I touch the goods before buying?
Spot a branch for me in {city}.
Track down a shop of yours in {city}.
Dig out the address of the {city} branch.
Name the street of the {city} branch.
Navigate me to your {city} store.
Pilot me to your front step in {city}.
I'm roaming {city} and can't spot your sign.
I'm stuck in {city} for the day. One of your shops about?
I've just checked into a hotel in {city}. Which street are you on?
My coach stops in {city}. Could I hop into a branch?
{name} hunts for your branch all over {city}. Street, please!
We're passing through {city}. Is there a branch to drop into?
Kindly indicate the whereabouts of your branch in {city}.
{city} shop - street?
ne shop in {city}
"""

CONVERT_CURRENCY = """
Express {amount} euros in terms of {to}.
Render {amount} euros in {to}.
State {amount} euros in {to}.
Translate the sum into {to}: {amount} euros.
Recalculate {amount} euros as {to}.
Transform {amount} euros into {to}.
Reckon {amount} euros over into {to}.
Switch the currency: {amount} euros, {to}.
Swap currency for me: {amount} euros become {to}.
Break {amount} euros down into {to}.
Punch it in: {amount} euros, {to}.
Run {amount} euros through the rate for {to}.
Apply the rate for {to} to {amount} euros.
Do me a conversion: {amount} euros, target {to}.
Spell out in {to} what {amount} euros means.
Quote {amount} euros in {to}.
Equate {amount} euros with {to}.
Roughly {amount} euros, so in {to}?
What heap of {to} do I receive for {amount} euros?
What pile of {to} is {amount} euros?
What fortune in {to} would {amount} euros be?
What's my {amount} euros as {to}?
What's {amount} euros when paid in {to}?
How rich am I in {to} with {amount} euros?
How many {to} fit into {amount} euros?
How many {to} does a note of {amount} euros yield?
How many {to} land in my hand for {amount} euros?
How many {to} does the bureau hand out for {amount} euros?
How many {to} could a tourist get for {amount} euros?
Which number of {to} balances {amount} euros?
How large is {amount} euros, reckoned in {to}?
I'm off abroad with {amount} euros. That makes how many {to}?
I'm used to {to}; what's {amount} euros?
I keep my books in {to}. Enter {amount} euros how?
My salary of {amount} euros, as {to}?
My invoice is {amount} euros, but I need the figure in {to}.
The fine is {amount} euros. Say that in {to}.
The fare was {amount} euros, what's that for someone with {to}?
{name} pays in {to}. The dinner was {amount} euros.
Grandpa sent {amount} euros. He'd like to know it in {to}.
Kindly supply the {to} equivalent of {amount} euros.
{amount} euros vs {to}?
{amount}eur in {to} plz
{to} from {amount} euros?
"""

SET_REMINDER = """
Prick my conscience at {time} to {text}.
Whistle at {time}, I've got to {text}.
Holler at {time}: {text}!
Chime at {time}, I need to {text}.
Tap me on the shoulder at {time} to {text}.
I need a kick in the pants at {time}: {text}.
Rattle my cage at {time}, I must {text}.
Hassle me at {time} to {text}.
Nag me at {time} to {text}.
Chivvy me at {time} until I {text}.
Haunt me at {time} if I fail to {text}.
Rouse me at {time} so that I can {text}.
Stir me at {time}: {text}.
Warn me at {time} that I must {text}.
Cue me at {time} to {text}.
Signal me at {time} to {text}.
Message me at {time} that I ought to {text}.
Text me at {time} to {text}.
Drop me a line at {time}: {text}.
Flag it for {time}: {text}.
Log a reminder for {time}, namely to {text}.
Register a reminder at {time} to {text}.
Book a reminder for {time} to {text}.
Queue a reminder at {time}: {text}.
Stick a reminder on {time}: {text}.
Tie a knot in my handkerchief: {time}, {text}.
Stick up a note for {time} that I have to {text}.
Make a mental note for me: {text} at {time}. Remind me then.
File this under {time}: {text}, and remind me.
Keep tabs on me: at {time} I have to {text}.
Keep after me at {time} to {text}.
Be my memory: {time}, {text}.
Be so kind as to prompt me at {time} to {text}.
Come {time}, nudge me, since I must {text}.
The moment it's {time}, urge me to {text}.
On the stroke of {time}, tell me to {text}.
My brain is mush. Remind me of this at {time}: {text}.
My mind wanders; at {time} bring me back to {text}.
I'm scatterbrained, so at {time} prod me to {text}.
I'd forget my own head. At {time} I must {text}, remind me.
I vowed to {text} at {time}. Hold me to it with a reminder.
It's vital to {text} at {time}, please alert me.
{name} relies on me to {text}. Reminder at {time}, please!
Oi, {time}, {text}, remind me
{text} << dont let me miss it, {time}
rem {time} {text}
"""

GET_WEATHER = """
Is it drenching in {city}?
Is it sweltering in {city}?
Is it scorching in {city} at present?
Is it muggy in {city}?
Is it breezy in {city}?
Is it gusty in {city} just now?
Is it misty in {city}?
Is it hazy over {city}?
Is it frosty in {city}?
Is it slippery with ice in {city}?
Is it hailing in {city}?
Is it sleeting in {city}?
Is it bucketing down in {city}?
Is there a bitter chill in {city}?
Is it balmy in {city}?
Is it gloomy in {city} today?
Is there a blizzard in {city}?
Is there drizzle in {city}?
Is there a downpour over {city}?
Is there a breeze in {city}?
Is there lightning over {city}?
Is the heavens' tap open over {city}?
Are puddles forming in {city}?
Are the roofs white in {city}?
Are there blue skies in {city}?
Has the fog lifted in {city}?
Has the storm blown over in {city}?
Has the wind died down in {city}?
How humid is {city}?
How mild is it in {city} this afternoon?
How many degrees does the mercury show in {city}?
What's the climate like in {city} right this minute?
What does the barometer promise in {city}?
What are the skies over {city} doing?
Which clothes does the weather in {city} call for?
Wellies or sandals in {city}?
Scarf and mittens for {city}, or is that too much?
Sunscreen needed in {city}?
Will my hat fly off in {city}?
Will my umbrella earn its keep in {city}?
I'm about to jog round {city}. Will I be soaked?
I'm hanging out sheets in {city}. Wet or dry up there?
{name} is sunbathing in {city}, she says. Is it truly hot?
Kindly report the meteorological conditions in {city}.
brr or phew in {city}?
{city} sunny y/n
{city} degrees?
"""
