"""Guides (recipes, manuals, notices) made of steps, and questions about their steps.

``{guide}`` is what the guide is called, ``{steps}`` its steps.
"""

from __future__ import annotations

FIRST_STEP = """
What is the first step?
What is the first step of the {guide}?
What's the first step here?
What is step one?
What is step one in this {guide}?
What does step one say?
What do I do first?
What do I have to do first?
What should I do first?
What must be done first?
What comes first?
What comes first in the {guide}?
Which step comes first?
Which step is the first one?
Which step is at the top of the {guide}?
What stands at the top of the list?
What is at the top?
Which line is at the top?
Tell me the first step.
Tell me the first step of the {guide}, please.
Tell me what to do first.
Tell me what comes first.
Please tell me how the {guide} starts.
How does the {guide} start?
How does this start?
How do I start?
How do I start, according to the {guide}?
With what do I start?
With which step do I start?
With which step does the {guide} begin?
How does the {guide} begin?
How do I begin?
What do I begin with?
Where do I begin?
Where do I start?
Give me the first step.
Give me the first step of this {guide}.
Give me step one, please.
Give me the beginning of the {guide}, one step only.
Repeat the first step.
Repeat the first step of the {guide}, please.
Repeat step one for me.
Copy the first step.
Copy step one from the {guide}.
Write down the first step.
Write the first step of the {guide}.
Read me the first step.
Read me step one, please.
Could you read me the first step of the {guide}?
I need the first step.
I need the first step of the {guide}.
I want to know the first step.
I want to start. What do I do?
I am about to start. What is the first thing to do?
I forgot how to begin. What does the {guide} say?
What is the first thing to do?
What's the first thing in the {guide}?
First thing to do?
First step?
First step, please.
Step one?
The first step of the {guide}?
Name the first step.
Name the first thing that the {guide} asks for.
What does the {guide} ask for first?
What does the {guide} say first?
What does it say first?
Before everything else, what do I do?
Before all other steps, what does the {guide} ask for?
Show me the first step.
Show me how to begin.
and the first step is?
what do i do first pls
which is the very first step
"""

LAST_STEP = """
What is the last step?
What is the last step of the {guide}?
What's the last step here?
What is the final step?
What is the final step in this {guide}?
What does the final step say?
What do I do last?
What do I have to do last?
What should I do last?
What must be done last?
What comes last?
What comes last in the {guide}?
Which step comes last?
Which step is the last one?
Which step is at the bottom of the {guide}?
What stands at the bottom of the list?
What is at the bottom?
Which line is at the bottom?
Tell me the last step.
Tell me the last step of the {guide}, please.
Tell me what to do last.
Tell me what comes last.
Please tell me how the {guide} ends.
How does the {guide} end?
How does this end?
How do I finish?
How do I finish, according to the {guide}?
With what do I finish?
With which step do I finish?
With which step does the {guide} end?
How does the {guide} finish?
What do I finish with?
What do I do at the end?
What happens at the end?
What is to be done at the end of the {guide}?
Give me the last step.
Give me the last step of this {guide}.
Give me the final step, please.
Give me the end of the {guide}, one step only.
Repeat the last step.
Repeat the last step of the {guide}, please.
Repeat the final step for me.
Copy the last step.
Copy the final step from the {guide}.
Write down the last step.
Write the last step of the {guide}.
Read me the last step.
Read me the final step, please.
Could you read me the last step of the {guide}?
I need the last step.
I need the last step of the {guide}.
I want to know the last step.
I want to finish. What do I do?
I am almost done. What is the last thing to do?
I forgot how to finish. What does the {guide} say?
What is the last thing to do?
What's the last thing in the {guide}?
Last thing to do?
Last step?
Last step, please.
Final step?
The last step of the {guide}?
Name the last step.
Name the last thing that the {guide} asks for.
What does the {guide} ask for last?
What does the {guide} say last?
What does it say last?
After everything else, what do I do?
After all other steps, what does the {guide} ask for?
Show me the last step.
Show me how to finish.
and the last step is?
what do i do last pls
which is the very last step
"""

# Steps in the order in which they may stand: a guide takes three to five of them.
GUIDES = {
    "recipe": """
Wash the vegetables.
Peel the potatoes.
Chop the onions.
Heat the oil in a pan.
Fry the onions until golden.
Add the tomatoes.
Pour in the broth.
Add salt and pepper.
Stir from time to time.
Let it simmer.
Taste the soup.
Sprinkle with parsley.
Serve with bread.
Put the rest in the fridge.
Mix flour and sugar.
Beat the eggs.
Melt the butter.
Fold in the berries.
Grease the tin.
Heat the oven.
Pour the dough into the tin.
Bake until brown.
Let the cake cool.
Dust it with sugar.
Cut it into slices.
""",
    "manual": """
Unpack all parts.
Read the safety page.
Place it on a flat floor.
Remove the film.
Screw on the legs.
Attach the handle.
Insert the battery.
Fill the tank with cold water.
Plug in the cable.
Press the green button.
Choose a language.
Set the clock.
Wait for the beep.
Close the lid.
Turn the dial to the right.
Choose a program.
Let it run empty once.
Pour the first water away.
Unplug the cable.
Empty the tank.
Wipe it with a soft cloth.
Clean the filter.
Tighten all screws.
Store it in a dry place.
Keep the manual.
""",
    "notice": """
Stay calm.
Ring the alarm.
Close the windows.
Switch off the machines.
Leave the building.
Use the stairs.
Help others.
Walk to the meeting point.
Wait for the staff.
Ring the bell.
Wipe your feet.
Sign the list.
Hang up your coat.
Put your bag in a locker.
Show your card.
Take a number.
Wait until you are called.
Go to the counter.
Fill in the form.
Hand in the key.
Return the tray.
Sort your rubbish.
Switch off the light.
Shut the door.
Lock the gate.
""",
    "checklist": """
Open the shutters.
Turn on the lights.
Count the cash.
Check the mail.
Water the plants.
Dust the shelves.
Fill the shelves.
Sweep the floor.
Print the labels.
Pack the parcels.
Weigh the boxes.
Stick on the stamps.
Load the van.
Take the bottles to the cellar.
Wash the cups.
Empty the bins.
Close the till.
Set the alarm.
Lock the back door.
Bring in the sign.
""",
}
GUIDE_FORMS = """
{guide}\\n{steps}
{steps}
Our {guide}:\\n{steps}
The {guide}\\n\\n{steps}
--- {guide} ---\\n{steps}
{guide} for everyone\\n{steps}
Short {guide}\\n{steps}
This is the {guide}.\\n{steps}
"""
