"""English tools the shop does not have, first part: library, garden, music, travel, gym, bank.

One block a tool; `parse` in tools_en_more.py says how to read it.
"""

from __future__ import annotations

BLOCKS = """
# borrow_book|loan_book|take_book
> Borrow a library book.|Lend a book to a reader.
= title|book: book: Title.
I'd like to borrow {title}.
Can I take {title} home?
Lend me {title}, please.
Put {title} on my library card.
{title} for two weeks, if I may.
May I have {title} on loan?
Check out {title} for me.
I want to read {title} at home.
Is it possible to loan {title}?
My class reads {title}; I need to borrow it.
Let me sign out {title}.
Give me {title} on my card.
Could {name} borrow {title}?

# renew_loan|extend_loan|prolong_book
> Keep a borrowed book longer.|Renew the loan of a book.
= title|book: book: Title.
I need {title} for another week.
Renew {title}.
Could I keep {title} a bit longer?
I haven't finished {title}; please extend the loan.
My loan of {title} ends tomorrow. More time, please.
Prolong {title}, would you?
Let me hold on to {title} for longer.
{title} is due, but I'm only half way through. Extend it.
Give me more time with {title}.
Extend the return date of {title}.
Is a renewal of {title} possible?
I'm a slow reader, so renew {title} again.

# reserve_seat|book_seat|hold_place
> Reserve a seat in a reading room.|Book a place to study.
= room: room: Room.
= time|hour: clock: Start.
A seat in {room} at {time}, please.
Reserve a place in {room} from {time}.
I want to study in {room} at {time}.
Keep a chair free for me in {room}, {time}.
Is there a seat for me at {time} in {room}?
I'll come to {room} at {time}. Hold a seat.
Can I book a desk in {room} for {time}?
At {time} I'd like to sit in {room}.
{room}, {time}, one seat.
Save me a spot in {room} at {time}.
Please put my name on a seat in {room}, starting at {time}.
I need a quiet place in {room} by {time}.

# search_author|books_by|list_works
> List the books of an author.|Find what a writer wrote.
= author|writer: person: Author.
What did {author} write?
Books by {author}, please.
Which titles do you have from {author}?
Show me everything written by {author}.
I love {author}. What else is there by the same hand?
List the novels of {author}.
Look up the author {author}.
Has {author} published anything?
I'm after the works of {author}.
Anything by {author} in the catalogue?
Name some books {author} wrote.
Find me the writings of {author}.

# water_bed|irrigate|water_zone
> Water a garden bed.|Run the sprinkler on a bed.
= bed|zone: bed: Bed.
= minutes|duration: minutes: Minutes.
Water {bed} for {minutes} minutes.
{bed} looks dry, give it {minutes} minutes of water.
Run the sprinkler on {bed}, {minutes} minutes.
Let {bed} have water for {minutes} minutes.
I'd like {minutes} minutes of watering for {bed}.
Please irrigate {bed} {minutes} minutes long.
It has not rained, so {minutes} minutes for {bed}.
Turn on the hose at {bed} and stop after {minutes} minutes.
Could you water {bed}? {minutes} minutes will do.
{minutes} minutes of sprinkling on {bed}.
Soak {bed} for {minutes} minutes.
The plants in {bed} are thirsty: {minutes} minutes, please.

# plant_seeds|sow|log_sowing
> Note that seeds were sown.|Log a sowing.
= plant|crop: plant: Plant.
= date|day: date: Date.
I sowed {plant} on {date}.
Note it down: {plant} seeds went in on {date}.
On {date} we put {plant} in the ground.
Log {plant}, sown {date}.
My {plant} was planted on {date}, write that down.
Seeds of {plant} are in the soil since {date}.
Record a sowing of {plant} for {date}.
{date}: sowed {plant}.
Please add to the garden book that {plant} was sown on {date}.
We got around to planting {plant} on {date}. Log it.
Garden diary: {plant}, {date}.
The {plant} seeds were put in on {date}.

# identify_pest|pest_help|find_pest
> Find out what harms a plant.|Name the pest on a plant.
= plant|crop: plant: Plant.
Something is eating my {plant}.
There are holes in the leaves of the {plant}.
What bug sits on my {plant}?
My {plant} has white spots, what's attacking it?
Which pest likes {plant}?
The {plant} looks chewed. By whom?
Tell me what is harming the {plant}.
Tiny insects all over my {plant}! What are they?
Name the pest that damages {plant}.
Why is my {plant} full of bites?
Could you find out which insect ruins our {plant}?
Help, my {plant} is being eaten alive.

# harvest_time|when_ripe|picking_season
> Tell when a crop is ripe.|Give the harvest month of a crop.
= plant|crop: plant: Crop.
When can I pick {plant}?
In which month is {plant} ripe?
Is it time to harvest the {plant}?
When will my {plant} be ready to eat?
How long before I can gather {plant}?
What is the picking season of {plant}?
Tell me when {plant} ripens.
When do people bring in the {plant}?
I want to harvest {plant}. When?
Harvest of {plant}: which month?
By when should {plant} be ripe?
At what time of the year does one pick {plant}?

# play_song|start_song|play_track
> Play a song.|Start a piece of music.
= song|title: song: Song.
Play {song}.
I want to hear {song}.
Put on {song}, please.
Could we listen to {song}?
Start {song}
Let's have {song}!
I'm in the mood for {song}.
Can you play {song} for {name}?
{song}, loud!
Give me {song} on the speakers.
That song again, {song}.
It's party time: {song}!

# add_to_playlist|queue_song|save_song
> Put a song on a playlist.|Save a song in a list.
= song|title: song: Song.
= playlist|list: playlist: Playlist.
Add {song} to {playlist}.
Put {song} on my {playlist} list.
{song} belongs on {playlist}.
Save {song} in the playlist {playlist}.
I'd like {song} to be part of {playlist}.
Could {playlist} get {song} as well?
Make {song} the next entry of {playlist}.
My playlist {playlist} is missing {song}. Add it.
Include {song} in {playlist}, please.
Please store {song} under {playlist}.
Don't forget {song} for {playlist}.
Throw {song} into {playlist}.

# tune_instrument|tuning_tone|give_pitch
> Give the tuning of an instrument.|Play the tone to tune to.
= instrument: instrument: Instrument.
How do I tune my {instrument}?
My {instrument} sounds off.
Give me the right notes for a {instrument}.
Help me tune the {instrument}.
Which pitch do the strings of a {instrument} have?
I need a tuning for my {instrument}.
The {instrument} is out of tune.
Tuning, {instrument}, please.
Before we play, let's tune the {instrument}.
What are the open strings on the {instrument}?
Play me the tone to tune a {instrument}.
Could you get my {instrument} in tune?

# find_teacher|music_teacher|search_tutor
> Find a music teacher.|Look for lessons on an instrument.
= instrument: instrument: Instrument.
= city|town: city: City.
I want {instrument} lessons in {city}.
Who teaches {instrument} in {city}?
Find a {instrument} teacher in {city}.
My daughter would like to learn the {instrument}. We live in {city}.
Are there {instrument} classes in {city}?
Looking for somebody in {city} who gives {instrument} lessons.
In {city}, where could I study {instrument}?
Is there a good {instrument} teacher around {city}?
I moved to {city} and need a new {instrument} tutor.
Teach me {instrument}! I'm in {city}.
Any {instrument} tutors near {city}?
Recommend someone for {instrument} lessons, {city}.

# book_flight|reserve_flight|buy_flight
> Book a flight.|Reserve a plane ticket.
= city|destination: city: Destination.
= date|day: date: Date.
I want to fly to {city} on {date}.
Book a flight to {city}, {date}.
Get me on a plane to {city} on {date}.
A plane ticket to {city} for {date}, please.
On {date} I have to fly to {city}.
Reserve a seat on a flight to {city} leaving {date}.
{city} by air, {date}.
My meeting in {city} is on {date}; book the flight.
Could you arrange a flight for {date}? To {city}.
We're flying to {city}. {date} would be good, book it.
Buy one air ticket, {date}, {city}.
I'd like to take a plane on {date} to {city}.

# train_times|next_trains|rail_schedule
> List trains to a city.|Show when trains leave.
= city|destination: city: Destination.
Which trains go to {city}?
When does the next train leave for {city}?
I need to get to {city} by train.
Show the trains to {city}.
Is there a train to {city} this evening?
Train times {city}
How often do trains run to {city}?
Rail connections to {city}, please.
Tell me when I can take a train to {city}.
What's the train schedule to {city}?
By rail to {city}, when could I leave?
Look up departures to {city} at the station.

# find_hotel|search_rooms|get_hotel
> Find a hotel.|Search a place to sleep.
= city|town: city: City.
= guests|people: count: Guests.
A hotel in {city} for {guests} people.
We are {guests} and need a place to sleep in {city}.
Find us a hotel in {city}, {guests} guests.
Where in {city} could {guests} of us stay overnight?
I'm looking for rooms in {city}. There will be {guests} of us.
Hotel, {city}, {guests} persons
Is there anywhere in {city} that takes {guests} guests?
Beds for {guests} in {city}, please.
Let's spend the night in {city}, party of {guests}.
Search hotels for {guests} people in {city}.
{guests} tired travellers want a hotel in {city}.
I need accommodation in {city} for {guests}.

# visa_rules|check_visa|entry_rules
> Tell if a visa is needed.|Give entry rules of a country.
= country: country: Country.
Do I need a visa for {country}?
What papers do I need to enter {country}?
Can I travel to {country} without a visa?
Visa rules for {country}?
I'm going to {country}. Is my passport enough?
What does {country} ask of visitors at the border?
Tell me how to get into {country} legally.
Is {country} visa-free?
Entry requirements, {country}, please.
Will they let me into {country} with only a passport?
Which documents does {country} want to see?
Find out about visas for {country}.

# join_class|gym_class|enrol_course
> Sign up for a gym class.|Join a sports course.
= sport|course: sport: Class.
= day|weekday: day: Weekday.
Sign me up for {sport} on {day}.
I'd like to join the {sport} class on {day}.
{sport} on {day}, is there room for me?
Put my name down for {day}'s {sport} class.
Can I do {sport} with you on {day}?
On {day} I want to try {sport}.
Enrol me in {sport}, {day} group.
Please add {name} to the {sport} class, {day}.
Book {sport} for me, {day}.
I would like a place in {sport} on {day}.
Let me in on the {day} {sport} lesson.
I need more exercise: {sport} every {day}.

# log_workout|save_training|note_exercise
> Save a workout.|Record minutes of training.
= sport|exercise: sport: Sport.
= minutes|duration: minutes: Minutes.
I did {minutes} minutes of {sport}.
Log {minutes} minutes of {sport}.
Just finished {sport}, {minutes} minutes. Write it down.
{sport}: {minutes} minutes today
Record my training: {minutes} minutes, {sport}.
Add a workout. {sport} for {minutes} minutes.
I trained {sport} for {minutes} minutes this morning.
Note down that I spent {minutes} minutes on {sport}.
Put {minutes} minutes of {sport} in my diary.
My workout was {sport} and took {minutes} minutes.
Save this: {sport}, {minutes} minutes.
{minutes} sweaty minutes of {sport} are behind me. Save them.

# rent_locker|get_locker|open_locker
> Rent a locker.|Give a locker for some hours.
= hours: small: Hours.
I need a locker for {hours} hours.
Where can I leave my bag for {hours} hours?
A locker please, {hours} hours.
Rent me a locker, I'll be back in {hours} hours.
Can I lock my things away for {hours} hours?
{hours} hours in a locker, how do I get that? Please arrange it.
Give me a locker. I'm here for {hours} hours.
My clothes need a safe place for {hours} hours.
Reserve a locker for {hours} hours.
Let me have a locker during the next {hours} hours.
One locker, {hours} hours, thank you.
I'd like to store my shoes for {hours} hours.

# transfer_money|send_money|pay_person
> Send money to a person.|Transfer euros to somebody.
= person|recipient: person: Recipient.
= euros|amount: amount: Euros.
Send {euros} euros to {person}.
Transfer {euros} euros to {person}.
I owe {person} {euros} euros, please pay.
Pay {person} {euros} euros.
{person} should get {euros} euros from me.
Wire {euros} euros to my friend {person}.
Let {person} have {euros} euros.
Move {euros} euros from my account to {person}.
Give {euros} euros to {person}, please.
My share is {euros} euros; send it to {person}.
Could you transfer money to {person}? It's {euros} euros.
{person} lent me {euros} euros. I want to pay it back.

# block_card|freeze_card|stop_card
> Block a bank card.|Freeze a lost card.
= digits|card: digits: Last digits.
My card ending in {digits} was stolen.
Block the card {digits}.
I lost my card, last digits {digits}.
Please freeze card {digits} at once!
Someone is using my card {digits}. Stop it.
Card {digits} must not work any more.
The card with {digits} at the end is gone, block it.
I can't find my bank card {digits}.
Put a stop on {digits}, my card.
Lock card number ...{digits} before anybody uses it.
My wallet is gone, with card {digits} in it.
I'd like card {digits} blocked right away.

# account_balance|get_balance|show_account
> Show the money on an account.|Tell the balance of an account.
= account: account: Account.
How much money is on {account}?
What's the balance of {account}?
Show me {account}, how much is left?
Am I in the red on {account}?
Tell me what I have on {account}.
Balance {account}
Is there anything left on {account}?
Can you check the balance on {account}?
I'd like to know the state of {account}.
How rich am I? Look at {account}.
Has my salary come in on {account}? Show the balance.
Let me see how much {account} holds.

# savings_plan|save_monthly|set_saving
> Save money every month.|Set a monthly saving.
= euros|amount: amount: Euros.
Put {euros} euros aside each month.
I want to save {euros} euros a month.
Set up a monthly saving of {euros} euros.
From now on, {euros} euros should go to savings every month.
Start a savings plan with {euros} euros.
Every month {euros} euros into my savings, please.
Save {euros} euros monthly for me.
My goal is to lay back {euros} euros per month.
{euros} euros a month, into the piggy bank.
Could you arrange that I save {euros} euros each month?
I can spare {euros} euros monthly. Save that.
Make it a habit: {euros} euros saved per month.
"""
