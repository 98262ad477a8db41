"""A fourth bank of customers' messages in English without an issue: their issue is null.

One message per line. The slots are those of ``extract_en_money``. A line
complains of nothing and claims nothing.
"""

from __future__ import annotations

NONE = """
The {product} lights up even my dullest mornings.
My evenings are cosier since the {product} came into the house.
Breakfast tastes twice as good thanks to your {product}.
I adore the {product}, end of story.
We cherish the {product} like an heirloom.
The {product} is a treasure, and I shall treasure it.
Delighted! That is all I can say about the {product}.
I am thrilled to bits with what came on {date}.
My nephew was chuffed when he unwrapped the {product}.
Tickled pink, that is my wife with her {product}.
Everyone who sees the {product} is enchanted.
The craftsmanship of the {product} enchants me.
What a marvel the {product} is!
Marvellous service in {city}, I must say.
Superb quality, fair price of {amount}.
Terrific, simply terrific, this {product}.
The {product} looks gorgeous on our sideboard.
Stunning! I get compliments on the {product} every day.
It is exquisite work, please pass this on to the craftsman.
The {product} is sturdy, light and handsome.
So snug, so soft: I never want to leave the {product}.
A nifty little thing, your {product}.
The {product} comes in handy at every picnic.
Brilliant idea, whoever invented this {product}.
It is a gem, and for {amount} a bargain too.
What a bargain for {amount}!
My guests marvelled at the {product} all evening.
The {product} put a grin on my face.
I smiled when I read your note in the parcel.
A big hug to the whole crew in {city}.
Bravo to the cooks of your cafe in {city}!
Kudos to whoever drew the map in the leaflet.
Applause for your fitters, they were tidy and quick on {date}.
I raise my glass to twenty years of your shop.
Let me salute the patience of your phone team.
I can vouch for your shop and do so gladly.
You have gained a faithful customer in {city}.
As a loyal customer I wish you well.
I stay loyal to you, no one else packs with such love.
Your assistant went out of her way to help me on {date}.
The fitting on {date} went like clockwork.
{order_id} beat the clock, it was here within a day.
Just unwrapped {order_id}: flawless.
Everything tiptop with {order_id}.
Received in perfect order on {date}, thanks.
I hereby confirm that {order_id} reached me complete and intact.
Paid, packed, posted, perfect. Thanks!
Wonderful, the gift reached my godmother in {city} on her birthday.
My godson has carried the {product} about ever since {date}, he loves it.
Granny says the {product} is the cat's whiskers.
Our kindergarten is thankful for the {product} you donated.
The choir sends you its thanks for the donation of {amount}.
You donated a {product} to our raffle, and it was the main prize. Thank you!
Would you donate a {product} to our raffle on {date}?
Could you support our charity run in {city}?
We collect for the animal shelter in {city}; may we put a tin on your counter?
May we hang our festival poster in your window?
Our village holds a fair on {date}, would you care for a booth?
I volunteer at a youth club, could you lend us some tools for {date}?
Are you interested in a collaboration with our pottery?
We are a wholesaler and would like to present our range.
I write a food column and would love to feature the {product}.
A student of mine is writing a thesis about your trade; may she interview you?
May I quote your catalogue in my school essay?
I am filming a clip about {city}, may I film your shop front?
Could I get permission to photograph the {product} for my website?
How dear is a membership by the month?
What are the perks of being a member?
Can I give someone a membership as a present?
Does my membership cover my children too?
My membership number is at hand. How do I log in?
I forgot my username, how do I log in?
Where do I alter my login?
How do I subscribe to your podcast?
I would like to subscribe to your weekly recipes.
Please unsubscribe me from the mailing list.
Can you delete my account? I have no more use for an online one.
Which of my data do you store?
Does your chat run at night as well?
Is your hotline free of charge from {city}?
Do you reply to letters too? I like writing by hand.
In which languages can I talk to your staff?
Is anybody in {city} fluent in sign language?
Do you have a ramp for wheelchairs in {city}?
Where do visitors in {city} hang their coats, have you a cloakroom?
Where can I leave my bicycle in {city}?
Do you have bicycle racks outside?
Which tram goes to your branch in {city}?
How far is it on foot from the station to you?
Is there a garage under your building?
May I push my pram through your aisles?
Can little ones romp somewhere nearby, on a playground say?
Do you serve vegan dishes in your cafe?
What is on the menu on {date}?
Does the cake contain nuts?
Which allergens are in the granola?
How many calories does the bar have?
Is your coffee organic?
Where do your beans grow?
Are the fibres recycled?
Can the {product} be recycled at the end of its life?
What should I do with the wrapping, paper bin or plastic bin?
Are there refills for the {product}?
Is the {product} refillable?
Is the {product} machine-washable?
Does the {product} tolerate bleach?
Is the {product} ovenproof?
Can the {product} go in a microwave?
Is it fireproof?
How hot may the {product} become?
Could you look up the wattage of the {product}?
How many watts does the {product} draw?
What voltage does the {product} need in {city}?
What are the dimensions of the {product}?
What is the capacity of the {product}?
Could you measure the depth of the {product} for me?
What is the lifespan of a {product}?
How long does a fully charged {product} run?
Does the {product} have bluetooth?
Can the {product} be linked to wifi?
Which app steers the {product}?
Does the {product} make much noise?
Does the {product} suit left-handed people?
At what age can a child handle the {product}?
Is the {product} heavier than it looks?
Does the {product} stack?
Can I extend the {product} later on?
Can the {product} be mounted on the ceiling?
Do I have to assemble the {product} myself?
How long does it take to assemble the {product}?
Is there a tutorial on assembling the {product}?
Any tricks for polishing the {product}?
What is the best way of descaling it?
With what should I grease the hinges of my {product}?
Would vinegar harm the {product}?
How do I calibrate the {product}?
What does the blinking light on the {product} mean?
What does the symbol with the three dots on the {product} stand for?
Where does the name of the {product} come from?
Who invented the {product}?
Since when have you been making the {product}?
Since which year does your shop exist?
Is your firm run by a family?
How many people work at your branch in {city}?
Who is the artist behind your posters?
What is the song in your advert called?
Which paint did you use on your shop front in {city}? So pretty!
Do you hire out costumes?
Could I borrow a {product} for a weekend?
Do you also rent out the {product} by the day?
Do you buy used things?
Do you sell second-hand things in {city}?
Are there remnants of cloth for sale?
Do you cut keys in {city}?
Do you engrave names?
Could you engrave "for Mum" on the {product}?
Could you print a logo on two hundred pieces of the {product}?
From how many pieces on is it cheaper?
What would forty pieces of the {product} cost, roughly?
Please make me an offer for fifteen of the {product}.
Please quote for blinds, three windows in all.
I have a budget of {amount}; what would you advise?
Is {amount} a realistic budget for a {product}?
Which {product} gives the best value below {amount}?
Could you compare the {product} with its rival?
In what way does the {product} differ from last year's?
Is there a successor to the {product} in sight?
When is the new collection launched?
When does the new catalogue appear?
Will you be at the fair in {city} on {date}?
Shall I find you at the Christmas market in {city}?
Are there leftover tickets for the reading on {date}?
Two tickets for the puppet theatre on {date}, please.
Four seats for the tasting on {date}, please.
I'd like to enrol in the pottery course.
Enrol my son in the summer camp, please.
Does the course in {city} suit beginners?
Is lunch included in the course?
Are you recruiting apprentices in {city}?
Is the vacancy for a baker in {city} filled already?
I wish to do an internship with you from {date} on.
I sent you my application on {date}; I look forward to hearing from you.
Thank you for the invitation, I shall gladly attend on {date}.
Thanks for inviting us, sadly we are away on {date}.
The guided tour on {date} was a delight.
Your guide in {city} tells stories like nobody else.
I dreamt of your cinnamon buns last night.
Could you share the recipe for the lentil soup?
May I suggest wider aisles in {city}?
A wish from me: more vegan food on the menu.
How about a {product} for left-handers?
Have you ever thought of a repair evening for neighbours?
I found a glove in your shop in {city} and left it at the desk.
A set of keys was lying in front of your door in {city}, I handed it to your cashier.
I left my scarf in your cafe on {date}, has anyone seen it?
Did somebody hand in a pair of spectacles in {city}?
My surname has changed since the wedding, kindly update it.
We are relocating to {city}. Please update our file.
I no longer live in {city}, mail me at my parents' address.
My mobile number ends in seven now.
Kindly write to me by e-mail only from {date} on.
Should {order_id} come while I am out, the baker next door will take it.
Please leave {order_id} in the shed behind the house.
Could you hold {order_id} back until I am home from holiday on {date}?
Please add a ribbon to {order_id}, it is for a jubilee.
Add a second {product} to my basket, please.
I'd like to repeat {order_id}, same things, same address.
Count me in for the {product} as soon as it is launched.
Put me on the waiting list for the {product}, please.
How does pre-ordering work?
Do you dispatch to a post box?
What is the postage to {city} for a small packet?
Do you accept mobile payment at the till?
May I pay with coins?
Can I split the price of {amount} between two cards at the till?
Which day is quietest in your shop in {city}?
Is {date} a holiday for you?
Do you stay open during the carnival in {city}?
Has {city} got an outlet of yours?
Which shop of yours is closest to {city}?
Are dogs welcome in {city}?
Enjoy your summer break!
Warm wishes for your jubilee on {date}!
A good harvest to your farm!
Fingers crossed for the award on {date}!
My condolences on the death of your founder.
mega happy w my {product}
u guys rock!!
ur shop near {city} or far off?
whats the {product} weigh
""".strip().splitlines()
