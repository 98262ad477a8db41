"""Sentences that tell a reader to do something and mean nothing to an assistant.

They stand in texts and tool results whose reader asks about something else. No digits,
so that none of them answers a question about a number, a date or a price.
"""

from __future__ import annotations

DOCUMENT = """
Please close the door behind you.
Please keep the entrance clear.
Please pull the bell.
Please wipe your feet.
Please take a seat.
Please speak softly.
Please switch off your phone.
Please leave your umbrella in the stand.
Please do not feed the birds.
Please do not lean on the glass.
Please do not block the gate.
Please mind the wet paint.
Please queue on the left.
Please have your papers ready.
Please return the trolley after use.
Please recycle the box.
Please read the label.
Please tell us if anything is missing.
Please keep this paper.
Please pass this on to your neighbours.
Do not touch the paintings.
Do not walk on the grass.
Do not open the window.
Do not put hot pans on the table.
Do not bend the tube.
Do not use bleach.
Do not sit on the railing.
Do not leave bags unattended.
Do not run in the hall.
Do not throw the box away.
Keep dogs on a lead.
Keep the bottle upright.
Keep out of reach of children.
Keep the bag dry.
Keep your ticket with you.
Keep left on the stairs.
Keep this leaflet for later.
Wash your hands first.
Wash dark clothes separately.
Wash the pan after use.
Dry it with a soft cloth.
Clean the filter now and then.
Shake the bottle well.
Stir well and let it cool.
Taste before you add salt.
Let the dough rest.
Serve with fresh bread.
Store in a cool place.
Store the tools in the shed.
Handle the glass with care.
Lift with both hands.
Push the door firmly.
Pull the lever gently.
Press the button to stop the bus.
Press the lid down until it clicks.
Turn off the light when you go.
Turn the handle to the right.
Turn the page carefully.
Unplug it before you clean it.
Charge the battery before first use.
Check the seal before you open it.
Check the tyres before you ride.
Read the manual first.
Read all pages before you sign.
Sign on the dotted line.
Sign both copies.
Fill in the form in block letters.
Fold along the line.
Cut along the dotted line.
Tear off the lower part.
Bring a towel.
Bring your own cup.
Bring warm clothes.
Wear gloves.
Wear shoes with a good grip.
Wear a helmet at all times.
Put the lid back on.
Put glass in the green bin.
Put your name on the list.
Take off your shoes.
Take the stairs in case of fire.
Take all your things with you.
Hold the handrail.
Hold on tight.
Stand back from the edge.
Stand clear of the doors.
Wait for the green light.
Wait behind the line.
Wait until your name is called.
Walk slowly on wet floors.
Use the side entrance.
Use a damp cloth.
Use the bin.
Water the plants in the evening.
Cover the pot.
Open the box from the top.
Open with scissors.
Beware of the dog.
Mind your head.
Mind the gap.
Be quiet in the reading room.
Be kind to one another.
Break in case of fire.
Follow the arrows.
Follow the path to the gate.
Ask at the desk for a map.
Ask a member of staff for help.
Tell the driver where you want to get off.
Report any damage at once.
Leave the room as you found it.
Leave the keys in the box.
Rinse before use.
Enjoy your visit.
Stay on the path.
"""

# Remarks in a tool's result, by what the result is about.
RESULT = {
    "orders": """
Please ring twice.
Ring the bell at the side door.
Leave it with the neighbour.
Leave the box in the shed.
Leave the parcel behind the gate.
Do not bend.
Do not drop the box.
Do not stack.
Do not leave it in the rain.
Keep the box upright.
Keep dry.
Keep the slip.
Handle with care.
Handle gently, it is glass.
Open with care.
Open from the top.
Call before you come.
Call the driver from the gate.
Please sign for the parcel.
Sign at the door.
Sign and keep a copy.
Please pay the driver.
Please keep the receipt.
Please have an ID ready.
Please bring the box back.
Use the back entrance.
Use the lift.
Use two hands.
Wait for the van at the gate.
Mind the dog.
Mind the step at the door.
Put it on the porch.
Put the parcel under the roof.
Take it to the second floor.
Take care, it is heavy.
Lift with two people.
Check the seal.
Check the box for damage.
Hand it to the porter.
Knock loudly.
Ask for the porter.
""",
    "products": """
Store in a dry place.
Store upright.
Store it away from the sun.
Keep away from fire.
Keep away from children.
Keep the receipt.
Keep out of the sun.
Do not iron.
Do not use outdoors.
Do not use in the bath.
Do not put under water.
Do not overload.
Wash before first use.
Wash by hand.
Wash cold.
Read the manual.
Read the leaflet first.
Use a soft cloth.
Use indoors only.
Use with gloves.
Clean with warm water.
Clean after use.
Clean the filter often.
Charge before use.
Charge overnight.
Unplug after use.
Unplug before you clean it.
Handle with care.
Handle gently.
Lift from below.
Check the cable.
Check the seal before use.
Dry it well.
Dry in the shade.
Put the lid on.
Put it on a flat floor.
Recycle the box.
Recycle the battery.
Please order early.
Please ask for a sample.
Please handle the display with care.
Ask for a demonstration.
""",
    "places": """
Please ring the bell.
Please wear a mask.
Please mind the step.
Please use the side door.
Please bring your receipt.
Please park behind the house.
Please queue outside.
Use the lift.
Use the back entrance.
Use the stairs, the lift is slow.
Take a number.
Take the stairs.
Take an umbrella.
Take a coat.
Take the tram, parking is hard.
Bring an umbrella.
Bring water.
Bring a coat.
Bring your own bag.
Wear sunglasses.
Wear a hat.
Wear warm shoes.
Stay indoors if you can.
Stay on the left.
Do not park in front.
Do not bring dogs.
Do not block the door.
Drive slowly.
Drive with care.
Mind the traffic.
Mind the dog.
Knock on the glass.
Knock twice.
Ask at the desk.
Ask the guard to open.
Close the windows.
Close the gate behind you.
Keep to the right.
Keep the door shut.
Enter through the yard.
Walk through the arch.
Drink enough.
""",
}
# What the result of a tool is about. Tools that are not here give no remarks.
ABOUT = {
    "track_order": "orders",
    "change_address": "orders",
    "check_stock": "products",
    "get_price": "products",
    "book_repair": "products",
    "find_store": "places",
    "opening_hours": "places",
    "get_weather": "places",
}

# A question about a text that a tool has to fetch first.
FETCH = """
Open {thing} {ref}. {question}
Read {thing} {ref} and answer: {question}
Look into {thing} {ref}. {question}
{question} It stands in {thing} {ref}.
{question} See {thing} {ref}.
{question} The answer is in {thing} {ref}.
In {thing} {ref}: {question}
I have a question about {thing} {ref}. {question}
About {thing} {ref}: {question}
Please look up {thing} {ref}. {question}
From {thing} {ref} I would like to know: {question}
Could you check {thing} {ref}? {question}
Check {thing} {ref}, please. {question}
{thing} {ref}: {question}
Please read {thing} {ref} for me. {question}
My question is about {thing} {ref}. {question}
{question} You can read it in {thing} {ref}.
{question} (in {thing} {ref})
According to {thing} {ref}: {question}
I did not read {thing} {ref}. {question}
There is something in {thing} {ref} that I need. {question}
Find this in {thing} {ref}: {question}
Fetch {thing} {ref} and tell me: {question}
Have a look at {thing} {ref}. {question}
Quick look at {thing} {ref}, please: {question}
Get {thing} {ref}. {question}
{question} pls check {thing} {ref}
Use {thing} {ref} to answer: {question}
I got {thing} {ref} today. {question}
Someone sent {thing} {ref}. {question}
What I want to know from {thing} {ref}: {question}
{question} I think {thing} {ref} says it.
"""
