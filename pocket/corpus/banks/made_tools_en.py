"""Parts from which tools are made up by the hundred: things, actions on them, and arguments.

A few dozen hand-written tools can be learned by heart. A tool that is put together anew for each
example cannot: the model has to read its declaration. `pocket.corpus.made_tools` does that.
"""

from __future__ import annotations

# Groups of things that the same can be done with.
THINGS: dict[str, tuple[str, ...]] = {
    "hire": (
        "tennis court|studio|cabin|parking space|massage|haircut|canoe|bicycle|tent|"
        "karaoke room|"
        "boat|sauna|ski pass|babysitter|photographer|tour guide|campsite|driving lesson|van|"
        "trailer|"
        "costume|sewing machine|microscope|telescope|dance floor|barbecue pit|ladder|"
        "wheelchair|"
        "interpreter|gardener|window cleaner|magician|food truck|ice rink|bowling lane|"
        "pottery wheel"
    ).split("|"),
    "device": (
        "fan|sprinkler|oven|dishwasher|radio|air purifier|alarm|aquarium pump|coffee machine|"
        "humidifier|doorbell|camera|freezer|lawn mower|robot arm|siren|fountain|speaker|"
        "projector|"
        "conveyor belt|escalator|incubator|street lamp|boiler|washing machine|extractor hood|"
        "drone|"
        "scoreboard|vending machine|water wheel|smoke detector|electric fence|treadmill|"
        "ventilator"
    ).split("|"),
    "paper": (
        "invoice|certificate|permit|membership|subscription|insurance policy|diploma|"
        "library card|"
        "driving licence|birth record|tax form|payslip|badge|coupon|voucher|fishing licence|"
        "lease|"
        "newsletter|password|phone plan|magazine|season pass|building plan|reference|"
        "medical report|"
        "sick note|translation|x-ray|catalogue|timesheet|petition|mortgage|allotment|"
        "student card"
    ).split("|"),
    "fact": (
        "snow depth|pollen count|fuel price|bus strike|traffic report|moon phase|sunrise|queue|"
        "population|time zone|noise level|electricity price|wind speed|UV index|"
        "earthquake report|"
        "ferry timetable|river level|parking fee|speed limit|toll|postcode|dress code|"
        "local news|"
        "match result|air pressure|bird count|crime rate|street plan|mayor|sunset|humidity|"
        "fire risk|library hours|market stall|dialling code|average rent"
    ).split("|"),
    "person": (
        "guest|visitor|pupil|player|runner|volunteer|driver|member|tenant|candidate|singer|"
        "patient|"
        "trainee|donor|witness|juror|swimmer|cook|nurse|plumber|electrician|speaker|referee|"
        "extra|"
        "puppy|horse|beehive|baby|soldier|pensioner|scout|choir|team|tourist|cyclist|beekeeper"
    ).split("|"),
    "goods": (
        "bouquet|birthday cake|sandwich|bag of firewood|hamper|uniform|wig|surfboard|helmet|"
        "rug|"
        "lantern|puzzle|drum kit|saddle|fishing rod|microwave|wardrobe|pram|mirror|tyre|"
        "battery|"
        "fire extinguisher|christmas tree|bench|trophy|kite|raincoat|hammock|wedding dress|"
        "pair of glasses|pair of skates|sack of cement|crate of lemons|tin of paint|"
        "cheese board"
    ).split("|"),
    "record": (
        "expense|meal|mileage|shift|dream|habit|walk|debt|donation|complaint|idea|note|bug|"
        "accident|"
        "lost key|found wallet|blood pressure|weight|nap|training|headache|bird sighting|visit|"
        "call|"
        "delivery|meeting|task|birthday|wish|bet|catch|harvest|phone number|meter reading|mood"
    ).split("|"),
}

# One block for each action: the group, verbs for its name, descriptions, the kinds of arguments it
# may take, then requests. {a} is "a canoe", {the} "the canoe", {thing} "canoe"; {with} is where the
# arguments go.
ACTIONS = """
# hire: book|reserve|hire|rent
> Book {a}.|Reserve {a}.|Hire {a} for a customer.|Rent {a}.
= city date clock count first minutes digits day
Book {a}{with}.
I'd like {a}{with}.
Please reserve {a}{with}.
We need {a}{with}.
Could you get us {a}{with}?
{a}{with}, please.
Is it possible to have {a}{with}?
Can I hire {a}{with}?
Put me down for {a}{with}.
Keep {a} for me{with}.
I want to rent {a}{with}.
Arrange {a}{with}, would you?
My brother wants {a}{with}.

# hire: cancel|drop|release|give_up
> Cancel a booked {thing}.|Give up {a}.|Release {the} that was booked.
= city date clock digits first day
Cancel {the}{with}.
I don't need {the} any more{with}.
Please drop {the}{with}.
We won't be using {the}{with}.
Can you call off {the}{with}?
Something came up, so cancel {the}{with}.
Release {the}{with}, please.
Forget {the}{with}.
{the}{with}: cancel, please.
Take {the}{with} out of the plan.

# hire: move|postpone|reschedule|shift
> Move {the} to another time.|Change when {the} is booked.|Postpone {a}.
= date clock digits first day
Move {the}{with}.
Can we postpone {the}{with}?
Please reschedule {the}{with}.
I'd rather have {the}{with}.
Shift {the}{with}, please.
{the} should be later{with}.
Is there a way to put {the} off{with}?
Change the time of {the}{with}.

# hire: check|is_free|find_free|availability
> See whether {a} is free.|Check if {the} can be had.|Availability of {a}.
= city date clock day count
Is {a} free{with}?
Is there {a} available{with}?
Check for {a}{with}.
Could I get {a}{with}, do you know?
Is {the} taken{with}?
Would {a} be free{with}?
See if there's {a}{with}.
Find out whether {the} is free{with}.

# device: start|turn_on|activate|switch_on
> Turn {the} on.|Start {the}.|Switch on {a}.
= homeroom minutes clock percent digits day
Turn on {the}{with}.
Start {the}{with}.
Switch {the} on{with}, please.
Can you get {the} going{with}?
Let {the} run{with}.
I want {the} on{with}.
{the} on{with}.
Power up {the}{with}.
Please activate {the}{with}.
Have {the} running{with}.

# device: stop|turn_off|switch_off|shut_down
> Turn {the} off.|Stop {the}.|Shut {the} down.
= homeroom clock digits minutes day
Turn off {the}{with}.
Stop {the}{with}.
Switch {the} off{with}, please.
I've had enough of {the}{with}, turn it off.
{the} off{with}.
Shut down {the}{with}.
Could you stop {the}{with}?
Make {the} quiet{with}.

# device: set|adjust|tune|level
> Set how strong {the} works.|Adjust {the}.|Change the level of {the}.
= percent homeroom minutes clock digits
Set {the}{with}.
Adjust {the}{with}.
I'd like {the}{with}.
Bring {the}{with}, please.
Can you put {the}{with}?
Change {the}{with}.
Run {the}{with}.

# device: inspect|status|test|diagnose
> See whether {the} works.|Report the state of {the}.|Test {a}.
= homeroom digits date city
Does {the} work{with}?
What is the state of {the}{with}?
Test {the}{with}.
Is anything wrong with {the}{with}?
Check {the}{with}.
Have a look at {the}{with}.
How is {the} doing{with}?
Run a test of {the}{with}.

# paper: send|mail|forward|post
> Send {a} to somebody.|Mail {the}.|Forward {a}.
= person address digits date language
Send {the}{with}.
Could you mail {the}{with}?
Please forward {the}{with}.
Post {the}{with}, please.
I want {the} sent{with}.
{the} should go out{with}.
Get {the} off{with}.
Have {a} delivered{with}.

# paper: renew|extend|prolong|keep
> Renew {a}.|Extend {the} that runs out.|Make {the} last longer.
= first digits count date
Renew {the}{with}.
{the} runs out soon, extend it{with}.
Extend {the}{with}, please.
Can I keep {the}{with}?
I need {the} to last longer{with}.
Prolong {the}{with}.
Time to renew {the}{with}.
Let {the} go on{with}.

# paper: issue|request|apply_for|make
> Ask for {a}.|Issue {a}.|Apply for {a}.
= first person city language date digits
I need {a}{with}.
How do I get {a}{with}? Please ask for one.
Apply for {a}{with}.
Make out {a}{with}.
Could you issue {a}{with}?
Please request {a}{with}.
I'd like to have {a}{with}.
Write {a}{with}.
We want {a}{with}.

# paper: find|look_up|fetch|download
> Find {a}.|Look {the} up.|Fetch {the} from the files.
= first digits date language
Find {the}{with}.
Where is {the}{with}?
Look up {the}{with}.
Show me {the}{with}.
Can you fetch {the}{with}?
Download {the}{with}.
I lost {the}{with}, find it.
Let me see {the}{with}.

# fact: get|show|check|look_up
> Tell the {thing} of a place.|Get the {thing}.|Look up the {thing}.
= city date day clock country
What is the {thing}{with}?
Tell me the {thing}{with}.
Show me the {thing}{with}.
I need the {thing}{with}.
Do you know the {thing}{with}?
Look up the {thing}{with}.
Get the {thing}{with}, please.
{thing}{with}?
Find out about the {thing}{with}.
Can you check the {thing}{with}?
How about the {thing}{with}?
I'm curious about the {thing}{with}.

# fact: compare|rank|list|top
> List places by their {thing}.|Rank regions by {thing}.
= country count day
Which places lead in {thing}{with}?
List the {thing}{with}.
Rank them by {thing}{with}.
Give me a list by {thing}{with}.
Compare the {thing}{with}.
Who is top in {thing}{with}?

# fact: watch|follow|alert|notify
> Send word when the {thing} changes.|Watch the {thing}.|Follow the {thing} of a place.
= city day clock percent first
Tell me when the {thing} changes{with}.
Watch the {thing}{with}.
Keep me posted on the {thing}{with}.
Follow the {thing}{with}.
Alert me about the {thing}{with}.
I want news of the {thing}{with}.
Notify me of the {thing}{with}.

# person: register|sign_up|enrol|add
> Register {a}.|Enter {a} in the list.|Sign {a} up.
= first person city date digits count
Register {a}{with}.
Sign up {a}{with}.
Add {a}{with}.
Please enter {a}{with}.
Put {a} on the list{with}.
We have a new {thing}{with}.
Enrol {a}{with}, please.
Can you take in {a}{with}?

# person: remove|sign_out|dismiss|strike
> Take {a} off the list.|Remove {the}.|Sign {the} out.
= first person digits date
Remove {the}{with}.
Take {the} off the list{with}.
{the} has left{with}, strike the entry.
Sign {the} out{with}.
Dismiss {the}{with}.
Please delete {the}{with}.
We no longer have {the}{with}.

# person: call|page|summon|ring
> Call {a}.|Send for {a}.|Page {the}.
= first homeroom clock address digits
Call {the}{with}.
Get me {a}{with}.
Page {the}{with}, please.
Send for {a}{with}.
Could {a} come{with}?
Ring {the}{with}.
I need {a} here{with}.
Ask {the} to come{with}.

# person: weigh|measure|examine|assess
> Enter what {the} weighs.|Record an examination of {a}.|Assess {a}.
= first small date points
Weigh {the}{with}.
Write down {the}{with}.
{the} was examined{with}.
Please assess {the}{with}.
Note the figures of {the}{with}.
Measure {the}{with}.

# goods: order|buy|purchase|get
> Order {a}.|Buy {a}.|Get {a} from a shop.
= count colour address date amount first digits
Order {a}{with}.
I want to buy {a}{with}.
Get me {a}{with}.
Please buy {a}{with}.
I could do with {a}{with}.
Can you find me {a}{with}?
{a}{with}, please.
We're out of one, so order {a}{with}.
I'll take {a}{with}.
Purchase {a}{with}.

# goods: sell|offer|list|advertise
> Offer {a} for sale.|Put {a} up for sale.|Advertise {a}.
= amount city colour date first
Sell {the}{with}.
Put {the} up for sale{with}.
I want to get rid of {a}{with}.
Advertise {a}{with}.
Offer {the}{with}.
Who buys {a}{with}? List it.
List {the}{with}, please.

# goods: wrap|engrave|customise|label
> Wrap {a} as a present.|Put a name on {a}.|Make {a} personal.
= first colour date count
Wrap {the}{with}.
{the} is a present, wrap it{with}.
Make {the} personal{with}.
Please engrave {the}{with}.
Put a label on {the}{with}.
Could you decorate {the}{with}?

# goods: lend|share|borrow|swap
> Lend {a} to a neighbour.|Share {a} with others.|Borrow {a}.
= first date address day minutes
Lend {the}{with}.
Can I borrow {a}{with}?
Swap {the}{with}.
Does anyone share {a}{with}?
I need {a} for a short time{with}.
Let me use {a}{with}.
Hand {the} over{with}.

# record: log|add|record|save
> Write down {a}.|Log {a}.|Add {a} to the diary.
= date clock minutes amount small first day
Log {a}{with}.
Write down {a}{with}.
Add {a}{with}.
Please save {a}{with}.
Note {a}{with}.
Record {a}{with}.
I had {a}{with}, put it in the diary.
Enter {a}{with}.
One more {thing}{with}.

# record: delete|erase|remove|undo
> Delete {a} from the diary.|Erase {the}.|Undo the entry of {a}.
= date clock day digits
Delete {the}{with}.
Erase {the}{with}.
Take out {the}{with}, it was a mistake.
Remove {the}{with}, please.
Undo {the}{with}.
{the}{with} never happened, strike it.
That {thing}{with} is wrong, delete it.

# record: show|list|summarise|count
> Show every {thing}.|Count the entries of {thing}.|Sum up each {thing}.
= date day first city
Show me {the}{with}.
What did I enter as {thing}{with}?
List {the}{with}.
Sum up {the}{with}.
How often was there {a}{with}?
Read me {the}{with}.
Count {the}{with}.
"""

# Kinds of arguments: what they may be called and said to be, and how a sentence brings them in.
# The name of a kind is the pool its values come from.
KINDS: dict[str, tuple[str, str, str]] = {
    "city": (
        "city|town|place|location|where|site",
        "City.|Town.|Where.|Name of the town.",
        " in {}| over in {}| near {}|, in {}| around {}",
    ),
    "date": (
        "date|on_date|when|day_of|calendar_date",
        "Date.|When.|Day and month.|Which day.",
        " on {}| for {}|, {}| dated {}",
    ),
    "day": (
        "weekday|day|on_day|which_day",
        "Weekday.|Day of the week.|Which day.",
        " on {}| for {}| this {}| next {}",
    ),
    "clock": (
        "time|hour|start|at|start_time",
        "Time.|Hour.|Start.|Time of day.",
        " at {}| around {}|, {}| by {}| from {}",
    ),
    "count": (
        "count|number|how_many|quantity|persons",
        "How many.|Number.|Quantity.",
        " for {} people| for {}| times {}| for a group of {}",
    ),
    "small": (
        "value|reading|units|result",
        "Value.|Reading.|What the scale says.",
        " with a value of {}| at {}| with {}|: {}",
    ),
    "points": (
        "total|points|mark|sum_of_points",
        "Total.|Points.|Mark.",
        " with {} points| with a total of {}|, {} points",
    ),
    "minutes": (
        "minutes|duration|length|how_long",
        "Minutes.|Duration in minutes.|How long.",
        " for {} minutes| of {} minutes|, {} minutes| for the next {} minutes",
    ),
    "percent": (
        "percent|level|strength|share",
        "Percent.|Level in percent.|Strength, 0 to 100.",
        " to {} percent| at {} percent|, {} percent| up to {} percent",
    ),
    "amount": (
        "amount|price|euros|limit|cost",
        "Euros.|Price in euros.|Amount of money.",
        " for {} euros| at {} euros|, {} euros| worth {} euros",
    ),
    "first": (
        "name|person|who|customer|holder",
        "First name.|Who.|Name of the person.",
        " for {}| under the name {}| in the name of {}|, it's for {}| of {}",
    ),
    "person": (
        "full_name|recipient|client|whom",
        "Full name.|Recipient.|First and last name.",
        " to {}| for {}|, name of {}| addressed to {}",
    ),
    "address": (
        "address|destination|street|deliver_to",
        "Address.|Street and number.|Where to.",
        " to {}| at {}| to the house at {}|, address {}",
    ),
    "digits": (
        "code|id|reference|key|pin",
        "Code.|Four digits.|Reference number.|Identification.",
        " with code {}| number {}|, code {}| under reference {}| with the number {}",
    ),
    "homeroom": (
        "room|where|area|zone",
        "Room.|Part of the house.|Where.",
        " in {}| of {}|, the one in {}| that stands in {}",
    ),
    "colour": (
        "colour|color|shade|tint",
        "Colour.|Which colour.|Shade.",
        " in {}|, {} if you have it| in the colour {}| ({})",
    ),
    "country": (
        "country|nation|state|land",
        "Country.|Which country.|Land.",
        " in {}| for {}|, {}| across {}",
    ),
    "language": (
        "language|lang|tongue|in_language",
        "Language.|Which language.|Tongue.",
        " in {}| written in {}|, {} version",
    ),
}
