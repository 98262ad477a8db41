"""A third helping of English requests about products: stock, price, repair."""

from __future__ import annotations

CHECK_STOCK = """
Is the {product} in supply?
What is the supply of the {product} like?
Are supplies of the {product} holding up?
Do you have a supply of the {product}?
Has a delivery of the {product} come in?
Was the {product} delivered to your shop this week, or is it still out?
Did the lorry bring the {product}?
Have you received more of the {product}?
Has a fresh batch of the {product} arrived?
Is there a new load of the {product}?
Were you able to get the {product} in again?
Has the {product} returned to your shelves?
Is the {product} on the shelf?
What's on the shelf of the {product}? One, two, none?
Could you peek at the shelf with the {product}? Is it empty?
Is the shelf of the {product} bare?
Are any {product} items left over?
Is there a {product} left over from the sale?
How many are left over of the {product}?
I need the {product} for my whole team. Do you have enough?
Enough of the {product} for ten people?
Do you have the {product} in sufficient number?
There are thirty pupils and each needs a {product}. Have you got that many?
Could I get a dozen of the {product} today?
Have you three of the {product}?
Is there one for me and one for {name} of the {product}?
I'd take two of the {product}, if you have them.
I'd take the {product} along today if it's there. Is it?
If I came by on {day}, would there be a {product} for me?
I'm on my way to you. Is the {product} still there?
I'm about to get in the car: have you a {product} or not?
It's a long drive for a {product}. Is it there?
{name} saw a {product} at your shop on {day}. Is it still there?
I saw the {product} on {day}. Has someone bought it since?
Did anybody snap up the last {product}?
Has the last {product} found a buyer?
I hope nobody took the last {product}. Is it there?
Don't say the {product} has run out!
Has the {product} run out?
I fear the {product} may have sold out. Is that so?
They told me the {product} was sold out. Is that still true?
The site says the {product} is gone. Please check.
According to the site there's one {product}. Can you confirm it?
Please confirm that the {product} is in stock.
Can you confirm you have a {product}?
Kindly let us know whether the {product} is obtainable.
Is the {product} obtainable at present?
Is a {product} to be had?
Can a {product} be had from you?
Is the {product} on hand?
How many of the {product} are on hand?
Have you a {product} to hand?
Is there a {product} at hand for a customer?
Got the {product} on hand?
got the {product} or not
{product} left?
{product}, any in?
any {product} in
stock {product}?
Stock level, {product}, please.
Inventory of the {product}?
What does your inventory say about the {product}?
What does the stock list say for the {product}?
Please go through your stock and see if there's a {product}.
Would you go and see if there is a {product} in the back?
Maybe there's a {product} in the storeroom? Please look.
Can you dig up a {product} in your storeroom?
Could you rummage for a {product}? I need one.
Do me a favour, look whether there's a {product}.
Find out whether there is a {product} in stock.
Find out if the {product} ran out.
Tell me how many {product} items you've got.
What number of the {product} do you hold?
How many {product} pieces sit in your warehouse?
How low is your stock of the {product}?
How well are you stocked with the {product}?
Are you well stocked with the {product}?
Are you short of the {product}?
Do you keep the {product}?
Do you keep the {product} in store?
Is the {product} part of what you have in store?
Is the {product} something you stock?
My {product} is beyond saving. Do you have a new one in stock?
Mine got stolen. Have you another {product} there?
I lost my {product}. Is there another one in stock?
I'm after a {product}. Have you one?
I'm hunting for a {product}. Is there one in your shop?
I'd love a {product} like {name}'s. Do you have any?
It's {name}'s birthday on {day}. Is there a {product} left?
Is it possible to buy a {product} today?
Is it worth coming in for the {product}, or has it sold out?
Can one still buy the {product}?
Would you have a {product} for me?
Wouldn't you have one more {product}?
Surely there is a {product} left?
Tell me there's still a {product}!
I bet the {product} is gone, right?
I guess the {product} is unavailable?
Is the {product} unavailable?
Out of the {product}?
"""

GET_PRICE = """
What would the {product} set me back?
How much does a {product} set you back?
How far back would the {product} set us, in euros?
What does the tag on the {product} say?
What's on the price tag of a {product}?
Read me the tag of the {product}, please.
The tag of the {product} came off. What's the price?
There's no tag on this {product}. How much?
What is the {product} tagged at?
At what price do you sell a {product}?
At what price can I have the {product}?
At which price is the {product} sold?
What price does a {product} sell for?
For what sum does the {product} sell?
For how many euros does a {product} sell?
For how many euros could I have the {product}?
What does the {product} sell at?
What do you take for a {product}?
What do you ask for the {product}?
How much do you take for the {product}?
How much do you get for a {product}?
How many euros do you ask for the {product}?
How many euros will the {product} cost me?
How many euros should I have ready for a {product}?
How many banknotes do I need for a {product}?
How deep must I dig into my pocket for the {product}?
How big a hole will the {product} make in my wallet?
Will my purse survive the {product}? How much is it?
Will fifty euros cover the {product}?
Would a hundred euros do for a {product}?
Do twenty euros get me a {product}?
Can I get the {product} for less than sixty euros?
Can I get a {product} for thirty euros?
Is the {product} above eighty euros?
Is the {product} dear?
Is a {product} costly?
How costly is the {product}?
How dear is a {product}?
How steep is the price of the {product}?
Is it pricey, the {product}?
Is your {product} a bargain? Tell me the price.
Is the {product} within my budget of forty euros?
I have a budget. What's the cost of a {product}?
I have to watch my money. How much is the {product}?
I can spend a little. What does your {product} cost?
I'm saving up. What's a {product} priced at?
I'm on a tight budget, so how much is a {product}?
I'd buy a {product} if I knew the price.
I'd love to know what you charge for the {product}.
I'd like a price on the {product}.
I'd like a price quote for the {product}, please.
I need a quote on one {product}.
I request a quotation for a {product}.
Could you quote the {product} for me?
Could we have your price for the {product}?
Could you name the price of the {product}?
Could you look up what the {product} sells for?
Please name the price of a {product}.
Please quote your price for the {product}.
Please let me have the price of the {product}.
Please inform me of the price of a {product}.
Kindly advise on the price of the {product}.
Kindly quote the price of one {product}.
May I know what the {product} costs?
May we know the cost of the {product}?
Would you mind telling me the price of the {product}?
Would you happen to know the price of a {product}?
Do you have a price for the {product}?
Have you got a price for the {product}?
Has the {product} become cheaper? What is it now?
Did the {product} get more expensive? How much is it now?
It was cheap last year. What's the price of the {product} today?
What is the price of the {product} nowadays?
What's today's price for the {product}?
What is the full price of the {product}?
What is the exact price of a {product}?
What's the asking price for the {product}?
What's the going price of a {product}?
What's the figure for the {product}?
What's the amount for one {product}?
What amount do I pay for a {product}?
What would I be paying for the {product}?
What would {name} have to pay for a {product}?
What must {name} pay for the {product}?
{name} bets the {product} costs a fortune. What's the price?
{name} and I are sharing a {product}. How much is it in all?
It's a present for {name}: how much is the {product}?
That {product} in your window, how much?
That {product} is lovely! What does it cost?
This {product} here, what's it cost?
I like the {product}. And the price?
I love your {product}, but what is the price?
I forgot to ask what the {product} costs.
I couldn't find a price for the {product}.
Nothing says what the {product} costs. Can you?
Your site doesn't show what the {product} costs.
The {product}: price?
The {product}: how many euros?
price of {product} pls
how much u want for {product}
cost {product}
{product}: does it cost much?
{product}: what's the price
"""

BOOK_REPAIR = """
My {product} wants mending. {day}?
My {product} is in need of mending, {day} would be fine.
My {product} is kaput. Can you mend it on {day}?
My {product} is bust, so could I bring it on {day}?
My {product} has given up. A repair on {day} would help.
My {product} has packed up, can you fix it {day}?
My {product} conked out. Any repair slot on {day}?
My {product} is acting up. Can your technician see it on {day}?
My {product} wobbles. Please have it repaired on {day}.
My {product} squeaks terribly. Fix it on {day}?
My {product} rattles, so I'd like a repair on {day}.
Something in my {product} came loose. Mend it on {day}, please.
Something inside the {product} snapped. Could you repair it {day}?
Something's wrong with my {product}. Can the workshop check it on {day}?
There's something wrong with the {product}. Repair, {day}, please.
A screw is missing in my {product}. Can it be fixed on {day}?
The handle of my {product} fell off. A repair on {day}?
The lid of my {product} is cracked. Repair it on {day}, please.
A crack runs through my {product}. Book the workshop for {day}.
The cable of the {product} is torn. Could you mend that on {day}?
The {product} has come apart. Could the workshop mend it on {day}?
The {product} is falling to pieces. I need a repair on {day}.
The {product} got wet and is broken. Fix it on {day}, please.
The {product} smells burnt. Can a technician take it on {day}?
The {product} keeps stopping. I want it repaired on {day}.
The {product} will not start. Would you fix it on {day}?
The {product} refuses to work, so book me in for {day}.
The {product} hasn't worked since {date}. Please repair it on {day}.
The dog chewed my {product}. Can it be mended on {day}?
The movers broke my {product}, can you repair it {day}?
The baby threw my {product}. Repair on {day}?
{name} sat on my {product}. Please fix it on {day}.
{name} broke the {product} and I'd like it fixed on {day}.
{name} will bring in a {product} on {day} for repair.
{name} can drop off the {product} on {day} to be fixed.
{name}'s {product} is broken. Book a repair for {day}.
Send my {product} to the workshop on {day}.
Take my {product} into the workshop on {day}, please.
Get the workshop to fix my {product} on {day}.
Have the workshop mend my {product} on {day}.
Ask the workshop to repair my {product} on {day}.
Let a technician see my {product} on {day}.
Let the technician fix my {product} on {day}.
Technician needed on {day} for a {product}.
Technician on {day} for my {product}, please.
Does your technician have time on {day} for a broken {product}?
Is the technician free on {day} to mend my {product}?
Is there someone on {day} who can repair a {product}?
Is there any time on {day} for a {product} repair?
Is there room in the workshop on {day} for a {product}?
Is {day} free for a repair of my {product}?
Is {day} all right for mending a {product}?
Is {day} good for your workshop? My {product} is damaged and must be fixed.
Are you able to repair a {product} on {day}?
Any chance to get the {product} mended on {day}?
Any free appointment on {day} to repair my {product}?
Do you have time to fix my {product} on {day}?
Do you have an opening on {day} for a {product} repair?
Does {day} work? I need the {product} repaired.
Would you have a look at my broken {product} on {day}?
Would your people mend a {product} on {day}?
Would someone be so kind as to repair my {product} on {day}?
Could we agree on {day} for the repair of the {product}?
Could we say {day} for fixing the {product}?
Could I hand over my {product} on {day} for repair?
Could I leave a broken {product} with you on {day}?
Could I get my {product} seen to on {day}?
Could I sign up for a repair on {day}? It's a {product}.
May I book {day} for repairing a {product}?
May I have my {product} repaired on {day}?
May I bring a faulty {product} to the workshop on {day}?
I'd like the workshop to see to my {product} on {day}.
I'd like a workshop slot on {day} for my {product}.
I'd like a technician on {day}. It's for the {product}.
I'd like to reserve a repair slot for a {product}, {day}.
I'd like to get this {product} fixed, preferably on {day}.
I wish to make an appointment on {day} to have a {product} mended.
I wish to have a {product} repaired on {day}.
I request a repair appointment for my {product} on {day}.
I need a slot on {day} for a {product} that won't work.
I can't get my {product} to work. Please repair it on {day}.
I can't fix my {product} myself. Can you, on {day}?
I tried to fix the {product} and made it worse. {day} for a repair?
I'm coming in on {day} with a broken {product}. Book the repair, please.
I'll be there on {day} with my {product}; please plan a repair.
We'll bring the {product} on {day}, please mend it.
We have a broken {product}. When? {day}, for the repair.
Our {product} needs your workshop. {day}, if you can.
Our {product} needs fixing by a technician, {day} if possible.
Our old {product} deserves a repair. Can we come on {day}?
On {day}, could you mend my {product}?
On {day}, please have a technician repair my {product}.
On {day} my {product} should get repaired. Please book that.
For {day}: a repair, item {product}.
For {day}, please book my {product} in with the technician.
{day} for the {product}, it needs mending.
{day} please, repair, {product}
{day} suits me. Please repair the {product}.
{day} is when I can bring my {product} for mending.
{day}: please fix my {product}.
fix my {product} {day}
repair {product} on {day} pls
mend {product}, {day}?
Repair needed: {product}. Day: {day}.
Repair order for {day}: my {product}.
"""
