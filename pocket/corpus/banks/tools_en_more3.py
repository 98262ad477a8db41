"""English tools the shop does not have, third part: office, culture, games, farm, sea, space."""

from __future__ import annotations

BLOCKS = """
# send_email|write_mail|mail_to
> Send an e-mail.|Write a mail to a person.
= person|recipient: first: Recipient.
= subject|about: topic: Subject.
E-mail {person} about {subject}.
Write {person} a mail about {subject}.
Send a mail to {person}, subject: {subject}.
Let {person} know by e-mail about {subject}.
I have to mail {person}. It's about {subject}.
Mail to {person}: {subject}.
Could you e-mail {person} regarding {subject}?
{person} should get a mail on {subject}.
Compose an e-mail on {subject} for {person}.
Drop {person} an e-mail concerning {subject}.
Please send {person} an e-mail, it is about {subject}.
Get an e-mail out to {person}. Topic: {subject}.

# schedule_meeting|plan_meeting|set_meeting
> Plan a meeting.|Put a meeting in the calendar.
= person|with: first: With whom.
= day|weekday: day: Weekday.
Plan a meeting with {person} on {day}.
I have to talk to {person} on {day}, put it in the calendar.
Meet {person}, {day}.
Set up a meeting on {day}. {person} will be there.
Schedule {person} for {day}.
{person} and I should sit down together on {day}.
Can you find room on {day} for a meeting with {person}?
Calendar: {day}, {person}.
On {day} I'm meeting {person}. Enter it.
Please arrange that {person} and I meet on {day}.
I want a meeting with {person}; {day} works.
Invite {person} to a meeting on {day}.

# print_file|print_document|make_copies
> Print a document.|Make copies of a document.
= document|file: document: Document.
= copies|count: small: Copies.
Print {document}, {copies} copies.
I need {copies} copies of {document}.
{copies} times {document} on paper, please.
Get me {document} printed {copies} times.
Could you print {copies} of {document}?
Make {copies} printouts of {document}.
For the meeting: {document}, {copies} copies.
Send {document} to the printer. {copies} copies.
{document} x {copies}, print
Please run off {copies} copies of {document}.
We're {copies} people, so print {document} for each.
Put {document} on paper, {copies} copies will do.

# find_desk|free_desk|hot_desk
> Find a free desk.|Give a desk in the office.
= floor|level: small: Floor.
= day|weekday: day: Weekday.
A desk on floor {floor} for {day}, please.
I'm in the office on {day}. Is there a desk on floor {floor}?
On {day} I'd like to work on floor {floor}.
Floor {floor}, {day}, one desk.
Find me a free desk on {day}, preferably floor {floor}.
Where can I sit on {day}? Floor {floor} if possible.
Give me a place to work, {day}, floor {floor}.
{day}: I need somewhere to put my laptop on floor {floor}.
Is floor {floor} full on {day}? I want a desk.
Let me have a desk on floor {floor} this {day}.
I'd prefer to sit on floor {floor} on {day}.
My team sits on floor {floor}. A desk for me on {day}?

# translate_word|look_up_word|word_in
> Translate a word.|Give a word in another language.
= word: word: Word.
= language|to: language: Language.
What is {word} in {language}?
How do you say {word} in {language}?
Translate {word} into {language}.
The {language} word for {word}, please.
I need {word} in {language}.
{word}, in {language}?
Tell me what {word} is called in {language}.
My {language} is poor. What's {word}?
Give me {word} in {language}.
I forgot the {language} for {word}.
In {language}, how would one say {word}?
Look up {word} in the {language} dictionary.

# movie_times|film_times|cinema_times
> Tell when a film is shown.|Find the showings of a film.
= film|movie: film: Film.
When is {film} on?
At what time does {film} start?
Is {film} still in the cinema?
Showings of {film}?
We want to watch {film} tonight. When?
Tell me the times of {film}.
Where and when can I see {film}?
{film} at the cinema, what time?
Look up when they show {film}.
I'd love to see {film}. When does it run?
How late does {film} begin?
Is there an early showing of {film}?

# buy_ticket|get_tickets|concert_tickets
> Buy concert tickets.|Get tickets for a concert.
= artist|band: person: Artist.
= count|number: count: Tickets.
{count} tickets for {artist}, please.
I want to see {artist}, get {count} tickets.
Buy {count} tickets for the concert of {artist}.
We are {count} fans of {artist} and need tickets.
Get us {count} seats at the {artist} concert.
{artist} is in town! {count} tickets!
Can I have {count} tickets for {artist}?
For {artist} on stage: {count} tickets.
Order {count} concert tickets, {artist}.
My friends and I, {count} of us, want to go and hear {artist}.
Please book {count} places at the show of {artist}.
Tickets: {artist}, {count}.

# museum_guide|explain_work|about_painting
> Explain a work of art.|Tell about a painting.
= work|painting: painting: Work.
Tell me about {work}.
Who painted {work}?
What is to be seen on {work}?
Explain {work} to me.
What does {work} mean?
I'm standing in front of {work}. What is it?
The story behind {work}, please.
I don't understand {work}.
How old is {work}?
Guide, say something about {work}.
Why is {work} so famous?
Help me understand the painting {work}.

# start_game|new_game|play_game
> Start a game.|Begin a new game at a level.
= game: game: Game.
= level: enum easy,normal,hard: Level.
Let's play {game}, {level}.
Start a {level} game of {game}.
I want to play {game}. Level {level}.
{game}, {level} please
A new round of {game}! Make it {level}.
Can we play {game} on {level}?
I'm bored. {game} at level {level}.
Set up {game} for me, {level}.
Play {game} with me, but {level}.
New game: {game} ({level}).
I feel like some {game}, {level} mode.
Begin {game}; the {level} one.

# roll_dice|throw_dice|dice
> Roll some dice.|Throw dice.
= count|number: small: Dice.
Roll {count} dice.
Throw {count} dice for me.
I need a roll with {count} dice.
{count} dice, go!
It's my turn, {count} dice please.
Please throw the dice, {count} of them.
Can you roll {count} dice?
Let {count} dice fall.
Shake {count} dice and tell me.
My wizard rolls {count} dice.
Give me the result of {count} dice.
Cast {count} dice.

# high_score|save_score|note_points
> Save points of a player.|Note a player's score.
= player|name: first: Player.
= points|score: points: Points.
{player} made {points} points.
Write {points} points down for {player}.
Score: {player}, {points}.
{points} points go to {player}.
Save {points} as the score of {player}.
{player} has just scored {points}!
Put {player} on the list with {points} points.
I counted {points} points for {player}.
Note {points} for {player}, please.
{player} finished with {points} points.
Record this score, {points} by {player}.
Give {player} {points} points.

# tide_times|high_tide|sea_level
> Tell the tides at a harbour.|Give high and low water.
= harbour|port: harbour: Harbour.
When is high water in {harbour}?
Is the tide coming in at {harbour}?
Tides for {harbour}, please.
How high is the sea at {harbour}?
When can I sail out of {harbour}?
Low tide in {harbour}?
I want to walk on the beach at {harbour} when the water is low. When?
Tell me about the tide in {harbour}.
High water times of {harbour}?
Is it ebb or flood in {harbour}?
When will my boat float again in {harbour}?
Look up when the tide turns at {harbour}.

# ship_position|where_is_ship|find_ship
> Tell where a ship is.|Find the position of a boat.
= ship|boat: ship: Ship.
Where is the {ship}?
Show the position of the {ship}.
Has the {ship} reached port?
My cousin sails on the {ship}. Where is she now?
Find the {ship} on the map.
Which sea is the {ship} on?
Position of the {ship}, please.
How far out is the {ship}?
I lost sight of the {ship}. Where did she go?
Is the {ship} near the coast?
Locate the {ship}.
Tell me where the {ship} is sailing.

# count_herd|how_many_animals|herd_size
> Count the animals of a farm.|Tell how many animals there are.
= animal|kind: farm: Animal.
How many {animal} do we have?
Count the {animal}.
Are all the {animal} there?
The number of {animal} on the farm?
Tell me how many {animal} are in the barn.
Did we lose any {animal}? Count them.
How large is our herd of {animal}?
Number of {animal}, please.
I'd like to know how many {animal} we keep.
Go and count our {animal}.
Is it fifty {animal} or more?
Give me the count for the {animal}.

# milk_price|crop_price|market_price
> Give the market price of a crop.|Tell what a crop sells for.
= crop|plant: plant: Crop.
What's {crop} worth at the market?
How much do they pay for {crop} per kilo?
Market price of {crop}?
I want to sell my {crop}. What will I get?
Is {crop} up or down at the market?
Today's price for {crop}, please.
What do traders give for {crop}?
How much is a ton of {crop}?
Tell me what {crop} sells for.
Should I sell the {crop} now? What's the price?
Look up the {crop} price on the farm market.
Farmers ask what {crop} brings in.

# planet_facts|about_planet|describe_planet
> Give facts about a planet.|Describe a planet.
= planet: enum Mercury,Venus,Mars,Jupiter,Saturn,Uranus,Neptune: Planet.
Tell me something about {planet}.
How big is {planet}?
Could people live on {planet}?
How many moons has {planet}?
Facts about {planet}, please.
What's {planet} made of?
Is {planet} hot?
I have a talk on {planet} to give. What should I know?
How far away is {planet}?
Describe {planet}.
What would I see on {planet}?
How long is a day on {planet}?

# rocket_launch|next_launch|launch_date
> Tell when a rocket starts.|Give the launch date of a mission.
= mission|rocket: ship: Mission.
When does the {mission} lift off?
Launch date of the {mission}?
Is the {mission} going up soon?
I'd like to watch the start of the {mission}. When is it?
When will the {mission} be launched?
Has the launch of the {mission} been moved?
Tell me the day the {mission} flies into space.
The {mission} rocket, when does it start?
Countdown for the {mission}: how long?
What's the start time of the {mission}?
When do we see the {mission} leave Earth?
Look up the launch of the {mission}.

# convert_length|metres_to_feet|change_unit
> Convert metres to another unit.|Turn metres into a unit.
= metres|length: amount: Metres.
= unit|to: enum feet,miles,yards,inches: Unit.
How many {unit} are {metres} metres?
Convert {metres} metres to {unit}.
{metres} metres in {unit}
What's {metres} metres, measured in {unit}?
I only think in {unit}. How long is {metres} metres?
Turn {metres} metres into {unit}.
Give me {metres} metres as {unit}.
The plan says {metres} metres; I need {unit}.
Please change {metres} metres to {unit}.
{metres} metres make how many {unit}?
Express {metres} metres in {unit}.
My ruler shows {unit}. What are {metres} metres?

# name_day|holiday_on|what_holiday
> Tell the holiday on a date.|Say what is celebrated on a date.
= date|day: date: Date.
= country: country: Country.
What holiday is {date} in {country}?
Is {date} a holiday in {country}?
What do they celebrate in {country} on {date}?
In {country}, are offices closed on {date}?
Which feast falls on {date} in {country}?
Do people in {country} work on {date}?
{date} in {country}: any celebration?
Tell me about {date}, what do people in {country} have then?
I'll be in {country} on {date}. Is it a public holiday?
Why does {country} have a day off on {date}?
Look up {date} in the calendar of {country}.
Is there a festival in {country} on {date}?

# find_lawyer|legal_help|search_lawyer
> Find a lawyer.|Look for legal help.
= field|area: law: Field of law.
= city|town: city: City.
I need a lawyer for {field} in {city}.
Who in {city} knows about {field}?
Find a {field} lawyer, {city}.
My landlord sued me. A lawyer for {field} in {city}, please.
Legal help with {field} in {city}?
In {city}, which lawyer does {field}?
Looking for advice on {field} from a lawyer in {city}.
Is there a specialist in {field} around {city}?
{city}: lawyer for {field} wanted.
Can you name a lawyer in {city} for {field}?
I've got trouble over {field}, and I live in {city}. Who can defend me?
A good {field} attorney near {city}?

# vote_result|election_result|who_won
> Tell who won a vote.|Give the result of an election.
= city|place: city: Place.
= year: year: Year.
Who won the election in {city} in {year}?
The result of the {year} vote in {city}?
How did {city} vote in {year}?
{city}, election of {year}: who got in?
In {year}, who was elected in {city}?
Tell me how the {year} election ended in {city}.
Which party won in {city} in {year}?
Give me the {year} results for {city}.
Was it close in {city} in {year}? The vote, I mean.
I forgot who won in {city} back in {year}.
Election night {year}, {city}: the winner?
Look up the {year} ballot of {city}.

# water_quality|test_water|is_water_clean
> Tell if the water is clean.|Give the water quality of a beach.
= beach|place: beach: Beach.
Is the water clean at {beach}?
Can we swim at {beach}?
Water quality, {beach}?
Are there algae at {beach}?
My kids want to bathe at {beach}. Is it safe?
How clean is the sea at {beach}?
Is bathing allowed at {beach}?
Check the water of {beach}.
I heard the water at {beach} makes people ill. Is that so?
Tell me about the water at {beach}.
Would you swim at {beach}, given the water?
What did the last water test say at {beach}?

# solar_output|sun_power|panel_power
> Tell what a solar roof makes.|Show the power of solar panels.
= roof|building: building: Building.
= date|day: date: Date.
How much power did {roof} make on {date}?
Solar output of {roof} on {date}?
What did the panels on {roof} produce on {date}?
Show me {date} for the solar roof of {roof}.
On {date}, how much sun energy came from {roof}?
Was {date} a good day for the panels of {roof}?
Give me the kilowatt hours of {roof}, {date}.
{roof}, {date}, solar power?
How did {roof} do on {date}? I mean the panels.
Tell me the yield of {roof} on {date}.
Did {roof} produce anything on {date}?
Energy made by {roof} on {date}, please.

# charge_car|plug_in_car|load_battery
> Charge the car.|Load the car battery to a level.
= percent|level: percent: Percent.
Charge the car to {percent} percent.
I need {percent} percent in the battery tomorrow.
Load my car up to {percent} percent.
The car should be at {percent} percent.
Stop charging at {percent} percent.
Plug in the car and go to {percent} percent.
Is {percent} percent possible for the car battery? Do it.
Fill the battery of the car to {percent} percent.
We leave early, so get the car to {percent} percent.
{percent} percent charge for the car, please.
Bring the car battery to {percent} percent.
My car wants {percent} percent of power.
"""
