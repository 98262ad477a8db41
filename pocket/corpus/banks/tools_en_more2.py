"""English tools the shop does not have, second part: school, home, kitchen, town, health."""

from __future__ import annotations

BLOCKS = """
# get_grade|show_mark|look_up_grade
> Show the grade in a subject.|Tell a pupil's mark.
= subject: subject: Subject.
What grade did I get in {subject}?
Show my mark in {subject}.
How did I do in {subject}?
Did I pass {subject}?
My {subject} result, please.
I'm nervous: what's my grade in {subject}?
Tell me how good I am in {subject} according to the teacher.
Grade in {subject}?
Have the {subject} marks come out? What's mine?
Look up my {subject} grade.
Let me see the mark I got for {subject}.
Is my grade in {subject} any better?

# hand_in|submit_homework|send_homework
> Hand in homework.|Submit an exercise of a subject.
= subject|course: subject: Subject.
= page: small: Page.
Hand in my {subject} homework, page {page}.
My homework for {subject} is done, it's page {page}.
Submit {subject}, page {page}.
Here is page {page} for {subject}.
Page {page} is finished. Give it to the {subject} teacher.
I did page {page} in {subject}, please hand it in.
Please deliver my {subject} exercise from page {page}.
{subject} homework page {page} is ready to go.
Send page {page} to my {subject} class.
Turn in page {page}, subject {subject}.
I've got {subject} done: page {page}. Submit it.
Could you pass on page {page} as my {subject} homework?

# report_absence|call_in_sick|note_absent
> Report a pupil absent.|Tell the school that somebody is ill.
= pupil|student: person: Pupil.
= day|date: day: Day.
{pupil} is ill and won't be at school on {day}.
Please excuse {pupil} for {day}.
{pupil} can't come to class on {day}.
On {day} {pupil} stays in bed.
I'm the mother of {pupil}, who will be absent on {day}.
Report {pupil} sick, {day}.
No school for {pupil} on {day}, fever.
Tell the teacher that {pupil} is missing on {day}.
We have a funeral on {day}, so {pupil} won't be there.
Absent: {pupil}, {day}.
I'm writing to let you know {pupil} will be away on {day}.
{day} without {pupil}, I'm afraid. A cold.

# set_light|dim_lamp|change_light
> Set the light of a room.|Dim a lamp in a room.
= room|place: homeroom: Room.
= percent|level: percent: Brightness.
Dim the light in {room} to {percent} percent.
{room} is too dark, set the light to {percent} percent.
Light in {room}: {percent} percent.
Set {room} to a brightness of {percent} percent.
Make it {percent} percent bright in {room}.
I want the lamps in {room} at {percent} percent.
Could we have {percent} percent light in {room}?
Turn the lights of {room} to {percent} percent.
Please put the light in {room} on {percent} percent.
The baby sleeps in {room}. {percent} percent light, no more.
Bring {room} to {percent} percent brightness.
Lights, {room}, {percent} percent!

# set_heating|heat_room|set_temperature
> Set the heating of a room.|Warm a room to some degrees.
= room|place: homeroom: Room.
= degrees|celsius: degrees: Degrees.
Heat {room} to {degrees} degrees.
It's freezing in {room}, make it {degrees} degrees.
Set the heating in {room} to {degrees}.
{room} should be {degrees} degrees warm.
I'd like {degrees} degrees in {room}.
Warm up {room} to {degrees} degrees, please.
Could {room} have {degrees} degrees?
Turn the heater in {room} to {degrees} degrees.
My feet are cold in {room}. {degrees} degrees, please.
Put the thermostat of {room} at {degrees}.
{degrees} degrees for {room}.
Let {room} reach {degrees} degrees before I get home.

# lock_door|shut_door|secure_door
> Lock a door.|Close and lock a door.
= door: door: Door.
Lock {door}.
Did I close {door}? Lock it.
Make sure {door} is locked.
I forgot to lock {door}, please do it.
{door} has to be locked.
Bolt {door} for the night.
Please shut and lock {door}.
Can you lock {door} for me?
Nobody should come in through {door}. Lock it.
I'm in bed already, could you lock {door}?
Secure {door}.
We're leaving, so lock {door}.

# start_vacuum|clean_room|run_robot
> Clean a room with the robot.|Send the cleaning robot to a room.
= room|place: homeroom: Room.
Clean {room}.
There are crumbs all over {room}.
Send the robot to {room}.
Vacuum {room}, please.
{room} is dirty.
Let the robot clean {room}.
Could you have {room} vacuumed?
Guests are coming, so get {room} clean.
The cat made a mess in {room}; clean it up.
Start cleaning in {room}.
Dust everywhere in {room}! Start the robot.
I want the floor of {room} clean.

# find_recipe|get_recipe|how_to_cook
> Find a recipe.|Tell how to cook a dish.
= dish|food: dish: Dish.
How do I make {dish}?
A recipe for {dish}, please.
I want to cook {dish} tonight.
What goes into {dish}?
Teach me to cook {dish}.
Give me the recipe of {dish}.
My guests want {dish}. How is it made?
Find a good {dish} recipe.
Can you tell me how {dish} is cooked?
I have never made {dish}. Show me how.
Grandma's {dish}, how did she do it?
Ingredients and steps for {dish}?

# set_timer|kitchen_timer|count_down
> Start a timer.|Count down some minutes.
= minutes|duration: minutes: Minutes.
Set a timer for {minutes} minutes.
{minutes} minutes on the clock, please.
Tell me when {minutes} minutes are over.
Count down {minutes} minutes.
Timer: {minutes} minutes.
The eggs need {minutes} minutes. Time it.
Start the clock, {minutes} minutes.
My cake stays in for {minutes} minutes, set the timer.
Ring after {minutes} minutes.
Give me a signal in {minutes} minutes.
I'd like a {minutes} minute timer.
Beep when {minutes} minutes have passed.

# buy_groceries|add_grocery|shopping_list
> Put food on the shopping list.|Add an item to buy.
= item|food: grocery: Item.
= count|number: small: How many.
Put {count} {item} on the shopping list.
We need {count} {item}.
Add {count} {item} to the groceries.
Shopping list: {count} {item}.
We have run out of {item}. Get {count}.
Write down {item}, {count} of them.
Next time we shop, {count} {item} please.
{count} {item} should be on our list.
Don't forget {count} {item} at the supermarket.
I used up the {item}; note {count} on the list.
For the cake I want {count} {item}, put it on the list.
List {count} {item} for the market.

# order_pizza|get_pizza|bring_pizza
> Order a pizza.|Have a pizza brought.
= kind|pizza: pizza: Kind.
= size: enum small,medium,large: Size.
One {size} {kind} pizza, please.
I'd like a {kind} pizza, {size}.
A {size} pizza with {kind}.
Order me a pizza: {kind}, {size}.
We are hungry. {kind} pizza, {size}!
Bring a {size} {kind} pizza.
Can I get a {size} pizza? Make it {kind}.
Pizza {kind} {size}
Let's have a {kind} pizza in {size}.
My kids want {kind} on their {size} pizza.
Get us a {size} one with {kind}, the usual pizza.
I'll take the {kind} pizza. {size}, please.

# table_booking|reserve_table|book_table
> Book a table in a restaurant.|Reserve a table.
= people|guests: count: People.
= time|hour: clock: Time.
A table for {people} at {time}.
We are {people}, can we eat at {time}?
Book a table at {time}, {people} people.
Reserve for {people} persons, {time} please.
Dinner at {time} for {people} of us.
Do you have room for {people} at {time}?
I'd like to reserve a table. {people} guests, {time}.
At {time} we'd come to eat, {people} of us.
Table please: {time}, {people}.
It's our anniversary, a table for {people} at {time}?
Keep a table free at {time}. We'll be {people}.
Could {people} people dine with you at {time}?

# call_taxi|order_cab|send_taxi
> Send a taxi to an address.|Call a cab.
= address|place: address: Pick-up.
I need a taxi at {address}.
Send a cab to {address}.
Pick me up at {address}.
Taxi, {address}, now please!
Can a driver come to {address}?
We're standing at {address} and want a taxi.
Call me a cab, I'm at {address}.
A taxi for {name}, {address}.
My legs are tired. Get me a taxi from {address}.
Please have a taxi come by {address}.
The party is over. One taxi to {address} to fetch us.
Get me a car from {address} to the station.

# report_pothole|street_damage|tell_town
> Report damage on a street.|Tell the town about a broken street.
= street|road: street: Street.
There is a hole in {street}.
The lamp on {street} is broken.
Please fix the pavement in {street}.
I want to report damage in {street}.
A huge pothole on {street}!
Somebody should repair the road in {street}.
{street} is full of cracks.
Tell the town that {street} is damaged.
My bike got wrecked by a hole in {street}.
The road surface of {street} is coming off.
Report {street}, the kerb is broken.
Why does nobody mend {street}? Please report it.

# bin_day|waste_pickup|rubbish_day
> Tell when rubbish is collected.|Give the day of waste collection.
= waste|kind: enum paper,glass,plastic,metal: Kind of waste.
= street|road: street: Street.
When is {waste} collected in {street}?
Which day do they take the {waste} on {street}?
I live in {street}. When can I put out the {waste}?
{waste} collection in {street}?
On {street}, when does the lorry come for {waste}?
My bin with {waste} is full. When do they come to {street}?
Tell me the day for {waste} in {street}.
When do I put my {waste} in front of the house in {street}?
They forgot the {waste} in {street}. When's the next round?
Pick-up day for {waste}, {street}?
How often is {waste} taken from {street}?
Look up {waste} for {street} in the waste calendar.

# bus_stop|nearest_stop|find_stop
> Find the nearest bus stop.|Tell where the bus stops.
= address|place: address: Address.
Where's the nearest bus stop to {address}?
I'm at {address}. Where does the bus stop?
Which bus stop is close to {address}?
Find a bus stop near {address}.
From {address}, where do I get on a bus?
Is there a bus stop around {address}?
How far is it from {address} to a bus stop?
Closest stop to {address}?
My aunt can't walk far from {address}; where is the bus stop?
Show the bus stop next to {address}.
To take the bus from {address}, where do I wait?
Does a bus stop anywhere near {address}?

# see_doctor|book_doctor|clinic_visit
> Book a visit to a doctor.|Get an appointment at the clinic.
= doctor|specialist: doctor: Kind of doctor.
= date|day: date: Date.
I need a {doctor} on {date}.
Can I see the {doctor} on {date}?
Book the {doctor} for {date}.
An appointment with the {doctor}, {date}, please.
On {date} I'd like to come to the {doctor}.
Is the {doctor} free on {date}? Put me down.
My son has to see a {doctor}. {date}?
{doctor}, {date}, for {name}.
Please get me in with the {doctor} on {date}.
Make an appointment: {doctor}, {date}.
I'm not well. The {doctor} should look at me on {date}.
Would {date} work for a visit to the {doctor}?

# log_temperature|note_fever|save_fever
> Note a patient's temperature.|Save a measured fever.
= patient|person: first: Patient.
= degrees|celsius: fever: Degrees.
{patient} has {degrees} degrees.
The fever of {patient} is {degrees}.
Write down {degrees} for {patient}.
I measured {degrees} degrees, patient {patient}.
Note a temperature of {degrees} for {patient}.
{patient}: {degrees} on the thermometer
Fever again, {degrees} degrees. It's {patient}.
Save {degrees} as the temperature of {patient}.
{patient} feels hot, the thermometer shows {degrees}.
Put {degrees} in the chart of {patient}.
Log {patient}, {degrees} degrees.
We have {degrees} for {patient} this morning.

# medicine_dose|how_much_medicine|dose_of
> Tell the dose of a medicine.|Say how much of a medicine to take.
= medicine|drug: medicine: Medicine.
How much {medicine} should I take?
What's the dose of {medicine}?
How many times a day do I take {medicine}?
The right amount of {medicine}, please.
Is one spoon of {medicine} enough?
Tell me how {medicine} is taken.
I forgot how much {medicine} I'm supposed to have.
Can you look up the dose for {medicine}?
My doctor gave me {medicine}. How much a day?
{medicine}: one or two?
What is the most {medicine} I may take?
Dosage of {medicine}?

# adopt_pet|find_pet|search_animal
> Find an animal at the shelter.|Search a pet that needs a home.
= animal|kind: animal: Animal.
= city|town: city: City.
We'd like to adopt a {animal} in {city}.
Is there a {animal} waiting for a home in {city}?
I'm looking for a {animal} from a shelter in {city}.
Find a {animal} for us, {city}.
Any {animal} at the animal shelter of {city}?
My flat in {city} is too quiet, I want a {animal}.
In {city}, where can I get a {animal} that needs a family?
Adopt: {animal}, {city}
Does the {city} shelter have a {animal}?
Our kids dream of a {animal}. We live in {city}.
A {animal} without an owner, near {city}?
Give a {animal} a home! Which one is in {city}?

# vet_visit|call_vet|book_vet
> Book a visit to the vet.|Have a vet see an animal.
= animal|pet: animal: Animal.
= day|weekday: day: Weekday.
My {animal} is sick, can the vet see it on {day}?
Vet appointment for a {animal} on {day}.
The {animal} limps. {day} at the vet, please.
On {day} my {animal} needs its shots.
Book the vet on {day}, it's a {animal}.
Could I bring my {animal} to the vet on {day}?
Please have a vet look at my {animal} on {day}.
My {animal} won't eat; I'd like a vet on {day}.
I need an animal doctor for a {animal}, {day}.
{day}, {animal}, check-up at the vet.
Is the vet in on {day}? My {animal} coughs.
Put my {animal} down for the vet on {day}.

# feed_animal|give_food|zoo_feeding
> Note that an animal was fed.|Log the feeding of an animal.
= animal|kind: animal: Animal.
= time|hour: clock: Time.
The {animal} was fed at {time}.
I gave the {animal} its food at {time}.
Note: {animal} ate at {time}.
Feeding done, {animal}, {time}.
At {time} the {animal} had its meal.
Log a feeding: {time}, {animal}.
Write down that the {animal} got food at {time}.
The {animal} has eaten, it was {time}.
{time}: fed the {animal}
Dinner for the {animal} was at {time}, record it.
Put in the book: the {animal} at {time}, fed.
I fed our {animal} at {time}.
"""
