"""A third bank of customers' messages in English without an issue: their issue is null.

One message per line. The slots are those of ``extract_en_money``. A line
complains of nothing and claims nothing.
"""

from __future__ import annotations

NONE = """
My daughter dances with joy because of the {product}.
My grandson will not let go of his {product}.
My brother adores the {product} I gave him on {date}.
Our twins fight over who may use the {product} first.
Our dog sleeps next to the {product} every night.
Our whole street in {city} talks about the {product}.
Everyone at the office envies me for my {product}.
The {product} makes my mornings brighter.
The {product} has become our favourite thing in the house.
I never knew that a {product} could be so good.
A better {product} I have never owned.
The {product} is worth every cent of the {amount}.
It was {amount} well spent.
Money well spent, I say, and my wife agrees.
Splendid! The {product} looks even nicer than in the picture.
The {product} is a joy to use.
It is a joy to shop in {city} with you.
Ten out of ten for the {product}.
Full marks for your team in {city}.
Hats off to the person who packed {order_id}.
Hats off to your cooks, the soup on {date} was heavenly.
Please pass my thanks to the young man at the till in {city}.
Please tell the lady in {city} that her advice was excellent.
The advice I got on {date} was excellent.
Your courier carried the {product} up four floors and smiled. Thank you!
Your courier was early, polite and funny.
The courier rang at nine sharp, just as you had promised.
Faster than the wind: {order_id} is here already!
{order_id} is here, safe and sound. Cheers!
Safe and sound in {city}: my parcel. Well done.
I picked up {order_id} on {date} and all is fine.
It all went smoothly, thanks a lot.
What a smooth purchase that was on {date}.
Thank you for the little sweet in the parcel.
Thank you for the birthday card you sent me.
Thanks for calling me back so soon.
Thanks for your patience with my many questions.
Many thanks to your repair team, the {product} runs like new.
You mended my {product} on {date} and it has run well since.
Bless you for your help on {date}.
I am grateful for the tip about the {product}.
My compliments on the new shop window in {city}.
My compliments to the gardener of your yard in {city}.
I have been a customer for twenty years and never regretted it.
For ten years I have bought from you, always with pleasure.
I hope that your shop in {city} stays for ever.
Greetings from {city}, where your {product} is in daily use.
I took the {product} along to {city}, and it served me well.
I wrote a kind review of the {product}.
Where can I write a review of the {product}?
May I put a photo of the {product} on my blog?
I drew a picture of your shop, shall I send it?
How tall is the {product}?
How wide is the {product} at the bottom?
How long is the lead of the {product}?
What does the {product} weigh?
Which weight can the {product} bear?
How much water goes into the {product}?
How loud is the {product} when it runs?
How warm does the {product} get?
How much power does the {product} use?
How many people is the {product} meant for?
From which age is the {product} suitable?
Is the {product} suitable for someone with small hands?
Is the {product} safe for a baby?
Is it safe to leave the {product} in the sun?
Is the {product} waterproof?
Is it made of real leather?
Is the {product} free of plastic?
Was the {product} made by hand?
Who designed the {product}?
In which country is the {product} put together?
Is the wood from our own forests?
Is the paint on the {product} harmless for fish?
Does the {product} go with any table?
Does the {product} fit on a narrow shelf?
Would the {product} fit into a small car?
Would the {product} go with a yellow wall?
Does the {product} work with my old phone?
Does the {product} run on solar power?
Does the {product} work in other countries?
Will the {product} work at a lower voltage?
Can I connect the {product} to my computer?
Can the {product} be folded?
Can the {product} stand in the rain?
Can it stay outside in winter?
Can two people use the {product} together?
Can I paint the {product} in my own colours?
May the {product} go into the dishwasher?
May I wash the {product} by hand?
At what heat should I wash the {product}?
How should I store the {product} in winter?
How do I look after the {product} properly?
How often should the {product} be oiled?
Which oil do you advise for the {product}?
What soap is best for the {product}?
Which setting of the {product} do you advise for milk?
How does the timer of the {product} work?
How do I set the {product} to another language?
Is there a video that explains the {product}?
Is there a manual for the {product} in large print?
Can I download the manual for the {product}?
Are there patterns to go with the {product}?
Are there other sizes of the {product}?
Which size would suit a man of two metres?
My foot is very wide. Which size do you advise?
What sizes do you stock in {city}?
In which shades can I get the {product}?
Will there be a pink one some day?
Will you bring out a larger {product}?
Will the {product} get cheaper soon?
Does the price of {amount} include tax?
Is {amount} your best price for the {product}?
Is {amount} enough for a good {product}?
I have {amount} to spend, what do you suggest?
What would you suggest for a teacher's leaving present?
I'm looking for a gift for a boy of seven.
I'm looking for something nice for my mother, up to {amount}.
I'm looking for a {product} that lasts.
We are looking for a {product} for our new flat in {city}.
I am searching for a light {product} for travel.
My husband wishes for a {product}. Which do most people choose?
I cannot choose between two models of the {product}.
Which is quieter, the {product} or the dearer model?
Is the dearer {product} really better?
Could someone show me the {product} in {city}?
May I try the {product} in the shop before I buy?
Is there a {product} on show in {city}?
Do you have samples of the cloth?
Please send me a sample of the paint.
Please reserve a {product} for me in {city}.
Please hold one {product} back for me, I will call in on {date}.
Please tell me as soon as you have the {product} again.
Could I buy twenty pieces of the {product} for our school?
Do you sell to firms as well?
Do you give a rebate for large orders?
Do teachers get a discount with you?
Is there a lower price for pensioners?
What does a yearly membership cost?
How do I join your club?
How many points do I have on my loyalty card?
How do I collect points with my loyalty card?
Can I use my loyalty card in {city} too?
I would like a second loyalty card for my wife.
Please enter my new surname on my loyalty card.
When do my points run out?
What can I get for my points?
Is my gift card for {amount} good for ever?
How long is a gift card good for?
Can I spend a gift card in {city} as well?
I want to give a friend a gift card for {amount}.
Please sign me up for the newsletter.
Please take me off the newsletter.
How often does the newsletter come out?
I did enjoy your last newsletter, above all the recipes.
Where do I find your new brochure?
Could you post a brochure to my aunt in {city}?
At what time do you open in {city}?
Until when are you open tonight?
Are you closed over Easter?
Are you open on public holidays?
Is the shop in {city} shut at noon?
Do you open earlier in summer?
From when to when can I reach you by phone?
Can I come by on {date} after work?
Which bus stops near your shop in {city}?
Is there a lift in your shop in {city}?
Is your shop in {city} easy to enter with a wheelchair?
May I bring my dog into the shop?
Do you have a play corner for children?
Is there a toilet in your shop in {city}?
Is there a cafe at your branch in {city}?
Have you any plans for a branch in {city}?
Which of your branches is the largest?
Who runs the branch in {city}?
What is the phone number of your branch in {city}?
Whom should I ask about the {product}?
To whom may I write about a school visit?
Could our class visit your workshop on {date}?
Are there still seats for the evening of {date}?
We would like to take part in the sewing course in {city}.
Please put my name down for the course on {date}.
What should I bring to the course in {city}?
Who teaches the course on {date}?
I learned so much on your course.
I should like to apply for the post of clerk in {city}.
Enclosed you find my application for the post in {city}.
Do you take on trainees in summer?
Do you have work for a student in the evening?
I am a joiner by trade. Do you need one in {city}?
I have been a seller for nine years and would love to join your team.
Our local paper would like to interview your owner on {date}.
Would you sponsor our sports day in {city}?
Would you like to sell my honey in your shop?
We make soap by hand; may we show you some on {date}?
I have a suggestion: more benches in {city}.
An idea for you: offer the {product} in a set.
May I suggest a tea evening in your shop?
I like the music you play in {city}.
The new layout of your website is very clear.
Is your app out for my phone as well?
How do I change my password?
How do I open a customer account?
Please change my e-mail address in your files.
I have married, please note my new name.
I live in {city} now. Kindly update my details.
From {date} on I can be reached at a new number.
Can I pay with a foreign card?
Which ways of paying do you offer?
Do you take cheques?
Is it possible to pay on collection in {city}?
Can I have {order_id} wrapped in red paper?
Please put a note with my love into {order_id}.
Could {order_id} be left with my neighbour?
Could {order_id} please come on {date} and not before?
I would like to add a {product} to {order_id}.
I would like the same again as in {order_id}.
How do I order a {product} for a friend in {city}?
Do you send parcels to islands?
What would shipping to {city} come to?
How do you pack a {product} for a long trip?
Merry Christmas to all of you in {city}!
A happy new year to your team!
Congratulations on your new branch in {city}!
Congratulations on the prize for the {product}.
Good luck with the move on {date}!
Get well soon to your driver.
love it, love it, love my {product}
how big is it in cm
u open on {date}?
best {product} ever, cheers
""".strip().splitlines()
