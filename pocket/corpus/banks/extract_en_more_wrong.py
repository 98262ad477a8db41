"""More customers' messages in English about the goods: wrong item and missing part.

One message per line. Slots: {name} {order_id} {product} {date} {amount} {city};
``{amount}`` comes with its currency.
"""

from __future__ import annotations

WRONG_ITEM = """
You sent the wrong item.
I got the wrong item.
I received the wrong product.
Wrong item in order {order_id}.
The wrong thing came on {date}.
This is the wrong {product}.
wrong item!! i wanted the {product}
It is the wrong one, I ordered the {product}.
Why did you send me the wrong article?
The item you delivered to {city} is the wrong one.
The parcel of {date} had the wrong goods in it.
Did you pack the wrong box for me?
I was sent the wrong goods.
There is a wrong item in my parcel.
You delivered the wrong {product}, mine was another model.
Something wrong was packed: I ordered the {product}.
The wrong colour was sent.
You sent my {product} in the wrong colour.
I ordered another colour.
The colour is not the one I ordered.
I asked for a different colour of the {product}.
The {product} came in a different colour than I ordered.
Different colour, different size: this is not my order.
The {product} came in the wrong size.
Wrong size! I ordered a bigger one.
You sent a smaller size than I ordered.
It is not the size I chose on {date}.
I chose the large size and you sent the small one.
You sent the wrong model of the {product}.
The model is not the one that I chose.
This {product} is another model than the one I ordered.
I ordered the new model and got the old one.
I paid {amount} for the big model, and you sent me the small one.
I got a different version of the {product}.
The version you sent is not the one in the picture.
This is not what I ordered.
That's not what I ordered.
Not what I ordered: I asked for the {product}.
On {date} a parcel came that does not hold what I ordered.
What you sent me is not what I wanted, I ordered the {product}.
What is in the box is not what I ordered.
What is this? I ordered the {product}.
I never ordered this.
I never ordered such a thing, my order was the {product}.
I did not order this item.
I did not order this, I ordered the {product} on {date}.
Who ordered this? Not me.
We did not ask for this article, we asked for the {product}.
I asked for the {product}, not for this.
I wanted the {product}, not this thing.
I bought the {product}, but that is not what came.
What I bought on {date} was the {product}. What came is another product.
I paid {amount} for the {product} and was sent another item.
This is not my {product}.
This is not my order.
That is not mine, it belongs to another customer.
The {product} I have here is not the one I bought.
It isn't the {product} that I picked on your website.
I picked the {product} and you sent something else.
There is something else in the box.
Something else entirely came in the parcel to {city}.
I unpacked it and found something else, not the {product}.
The box was marked {product}, inside was something else.
Instead of the {product} you sent me something different.
You sent me another article instead of the {product}.
A different item came instead.
I got this instead of the {product}, please exchange it.
Instead of what I ordered on {date}, I got a strange article.
In order {order_id} there was a different item.
A completely different product came to {city}.
My parcel holds a different article from the one I ordered.
It is a different thing altogether, not the {product}.
The item is different from the picture.
The item I got is not the one in the picture on your website.
The picture shows the {product}, but you sent another article.
The goods do not match my order.
The item does not match the picture.
What I received on {date} does not match the {product} that I ordered.
The number on the box does not match order {order_id}.
It doesn't match: the receipt says {product}, the box holds another thing.
My receipt says one thing and the box another.
On the label it says {product}, but it is another article.
The label on the box is wrong, this is no {product}.
You mixed up my order.
My order got mixed up.
My parcel was mixed up with one for {city}.
I think you mixed up two orders, {order_id} and another one.
Did you mix something up? I ordered the {product}.
There has been a mix-up.
What a mix-up! I have the goods of another customer.
A mix-up at your store: this is not the {product}.
You must have swapped two parcels.
The parcels were swapped, I have somebody else's {product}.
My order was swapped with a stranger's.
I have somebody else's order.
I got another customer's goods.
Someone else's goods came to me on {date}.
This parcel was meant for someone else.
The {product} in my parcel was meant for another customer in {city}.
Your packer confused me with another customer.
You confused the {product} with another article.
I believe order {order_id} was confused with another order.
By mistake you sent me another article.
You made a mistake with my order, I should have the {product}.
Your store sent me another item by mistake.
There is a mistake: I ordered the {product}, not this.
A mistake in packing: the wrong {product} for {city}.
There was an error with {order_id}, it is not the article I chose.
Your error: wrong article in the box.
An error, I think: another item was in the parcel.
Please exchange this item for the {product} that I ordered.
Could you swap it for the right one?
I would like to swap it for the {product} that I ordered.
Please send the right {product} this time.
Send me the right item, please.
When do I get the right one? This is the wrong {product}.
The right box, but the wrong {product} in it.
I need the right article by {date}, you sent the wrong one.
The correct item would be the {product}.
This is not the correct article.
You did not send the correct {product}.
Please send me the correct item for order {order_id}.
The item is incorrect.
I received an incorrect item on {date}.
Incorrect article for order {order_id}, I ordered the {product}.
I expected the {product} and unpacked another article.
""".strip().splitlines()

MISSING_PART = """
A part is missing.
Parts are missing from the {product}.
One part of the {product} is missing.
Some parts of order {order_id} are missing.
There are parts missing in the box that came on {date}.
missing part: the handle of the {product}
Which part is missing? The foot of the {product}.
I am missing a part for the {product}.
We are missing two screws.
I'm missing the lid of the {product}.
The {product} is missing its cover.
The {product} is missing a wheel.
The screws are missing.
The {product} arrived on {date}, but the screws are missing.
The manual is missing.
The cable is missing from the box.
The battery for the {product} is missing.
The charger that belongs to the {product} is missing.
Why is the lid missing?
One leg is missing, so the {product} cannot stand.
A bag of screws is missing from order {order_id}.
Two of the six pieces are missing.
Please send me the missing parts.
Please send the missing part of the {product} to {city}.
Could you send the missing screws for the {product}?
When do I get the missing piece of order {order_id}?
I need the missing cable, without it the {product} does not run.
Something is missing in the box.
Something is missing from the {product}, I cannot put it together.
The most important piece of the {product} is missing.
The {product} came without a cable.
The {product} came without its cover.
It came without a manual.
Mine came without the battery.
My {product} was sent without a handle.
On {date} you sent me the {product} without its lid.
You sent it without the screws.
How can I build the {product} without screws?
How am I to use the {product} without the cable?
Without instructions I cannot put the {product} together.
I cannot build it without the missing board.
There were no screws in the box.
There was no manual in the parcel.
There is no cable with the {product}.
There was no lid for the {product} in the parcel from {city}.
No battery in the box of the {product}!
No handle, no screws: the {product} is not complete.
no cable in the box??
I find no instructions for the {product}.
I cannot find the screws for the {product}.
I looked in every bag, but I cannot find the handle.
I could not find the plug in the box that came on {date}.
Where are the screws? They were not in the box.
Where is the lid of the {product}? I only have the pot.
Where is the rest of the set?
Where is the rest of the {product}? I only got half of the parts.
The rest of order {order_id} was not in the box.
The rest of the parts did not come with it.
Only half of the parts are in the box.
I only got half of the set.
Only three of the four wheels were packed.
Only one of the two handles came with the {product}.
There is only one shelf in the box, there should be three.
I paid {amount} for the whole set and only two pieces came.
There should be four legs, I have two.
There should have been a cable with the {product}.
There should be a cover with the {product}, I do not have one.
The set is not complete.
The set that came to {city} on {date} is not complete.
The {product} is not complete, a board is not there.
My {product} is incomplete, the base was not in the box.
Incomplete set in order {order_id}.
I received an incomplete {product} on {date}.
The parcel was incomplete, the tools were not in it.
The {product} was delivered incomplete to {city}.
The battery was not included.
The cable should be included, but it was not in the box.
The charger was not included with the {product}.
Your website says that a cover is included. Mine had none.
The screws were to be included with the {product}, they are not there.
The manual for the {product} was not in the parcel.
The small bag with the screws was not in the box.
The lid was not in the parcel that I opened on {date}.
The stand of the {product} was not packed.
The plug was not packed with the {product}.
Was the cover never packed? I cannot find it.
You did not pack the screws.
You forgot the screws.
You forgot a part of the {product}.
You forgot to put the cable in the box of the {product}.
Somebody forgot the lid.
I think you forgot the second box of order {order_id}.
The handle was forgotten when the {product} was packed.
The second box with the legs was forgotten in {city}.
The cable was left out.
You left out the instructions.
A piece of the {product} was left out of the box.
The wheels were left out when you packed my {product}.
The {product} lacks a handle.
My {product} lacks a cable, and you did not send one.
The set lacks two pieces.
I lack one wheel for the {product}.
It lacks the screws that the manual speaks of.
One screw is lacking for the {product}.
We are two screws short.
The {product} is one leg short.
I am short of a board, so I cannot finish the {product}.
The set came one piece short.
Order {order_id} is two pieces short.
I counted the parts: one is not there.
I counted the screws of the {product} and there are two too few.
There are too few screws.
Too few pieces in the set, I counted ten and not twelve.
The list shows a part that is not in the box of the {product}.
According to the list there should be a spare part. I find none.
The accessories of the {product} were not in the box.
You did not send the accessories.
The accessories for the {product} are missing.
The remote control for the {product} did not come with it.
The adapter did not come with the {product}.
The {product} does not have its plug.
The {product} is here, but its stand is not.
The {product} is in {city}, but its cover did not come with it.
Everything is in the box but the screws.
Everything came on {date}, only the cable of the {product} did not.
The box with the second half of the {product} has not been packed.
The bag for the small parts was empty.
The parts bag of the {product} was empty when I opened it on {date}.
""".strip().splitlines()
