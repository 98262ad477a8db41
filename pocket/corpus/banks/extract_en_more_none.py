"""More customers' messages in English: goods to be returned, and messages without an issue.

One message per line. The slots are those of ``extract_en_money``. A line of
NONE complains of nothing and claims nothing: its issue is null.
"""

from __future__ import annotations

RETURN = """
I want to return the {product}.
I want to send the {product} back.
How do I return the {product}?
How do I send back order {order_id}?
How can I return my order?
Can I return the {product}?
Can I still return order {order_id}?
May I send back the {product}?
Is it too late to return the {product}?
Until when can I return the {product}?
How many days do I have to return it?
How long do I have to send the {product} back?
What is the last day for a return of {order_id}?
I bought it on {date}, can I still return it?
I bought the {product} on {date} and want to return it.
I changed my mind and want to return the {product}.
I have changed my mind, so the {product} goes back.
We changed our minds about order {order_id} and will send it back.
I do not want the {product} any more.
I do not want to keep the {product}.
I will not keep it, how do I send it back?
I have decided not to keep the {product}.
I decided against the {product} and want to give it back.
I no longer need the {product}. Can I bring it back?
I no longer need what I ordered on {date}.
I do not need the {product} after all, so I will return it.
We do not need it after all. May we give it back?
I do not like the {product} and would like to send it back.
I do not like the colour, so I am returning the {product}.
I am returning the {product}.
I am returning order {order_id} to you.
I am going to return it on {date}.
I am going to bring the {product} back on {date}.
I will bring it back to your shop in {city}.
Can I bring the {product} back to the shop in {city}?
Can I return it at your shop in {city}?
Can I return an online order in {city}?
Do you take returns in {city}?
Do you take back a {product} that was opened?
Do you take it back without the box?
Will you take back the {product}?
Would you take my {product} back?
Please take the {product} back.
Please take it back, I have no use for it.
I have no use for the {product} and want to return it.
The {product} is too big, I want to send it back.
The {product} is too small, so I would like to return it.
It is too heavy for me. Can I give it back?
It is too big for our kitchen, so it has to go back.
The {product} does not fit and has to go back.
It does not fit. How do I return it?
The {product} does not fit in our flat in {city}, I will return it.
The {product} does not suit me, may I give it back?
The size does not suit me, I want to send it back.
I ordered the wrong size myself and want to return it.
I ordered two by mistake and want to return one {product}.
By mistake I ordered too many, so I would like to give one back.
I was given the same {product} twice, so one goes back.
I got two as a present and want to return one.
The {product} was a present. Can it be returned?
It was a gift, can I return it without the receipt?
Can I return the {product} without the receipt?
Can I return it without the original box?
The {product} is still in its original box and I want to return it.
The box is unopened, so I would like to give it back.
It is unused and unopened. May I return it?
The {product} is unused, please take it back.
Please send me a return label.
Please send me a return label for the {product}.
I need a return label for order {order_id}.
Where can I print the return label?
I have lost the return label for {order_id}.
There was no return label in the box of the {product}.
return label for {order_id} please
I need a return form for the {product}.
Where do I find the return form?
Please send the return form to my address in {city}.
Do I have to fill in a return form?
What is your address for returns?
Which address do I send the {product} back to?
To which address in {city} do I send it back?
Where do I drop off my return?
Where can I drop off the {product} to send it back?
I want to drop off the return of {order_id} on {date}.
Can you pick up the {product} that I want to return?
Please pick up my return on {date}.
Please collect the {product} from my house in {city}, I am returning it.
Can a driver collect my return on {date}?
Could you collect what I want to give back?
Who pays the postage for a return?
Do I have to pay the postage to send the {product} back?
Is it free to return the {product}?
Are returns free from {city}?
Does it cost anything to send back order {order_id}?
How does a return work?
How does it work if I want to give back the {product}?
What must I do to return order {order_id}?
What is the best way to send the {product} back?
How should I pack the {product} for the return?
I have packed the {product} to send it back.
The parcel with my return is packed, where does it go?
I sent the {product} back on {date}, did it reach you?
I sent back order {order_id} on {date}, has my return arrived?
Please confirm that my return of the {product} has arrived.
Please register my return of order {order_id}.
Return of order {order_id}.
Return request for the {product}.
{product} to be returned, please tell me how.
i wanna send the {product} back, how
want to return {order_id}, changed my mind
I withdraw from my order {order_id} and return the goods.
I withdraw from the purchase of the {product} and will send it back.
I would like to use my right to return the {product}.
I have the right to return it within two weeks, and I will.
I found a cheaper {product} and want to return yours.
I bought one for {amount} and would like to bring it back.
I paid {amount} for the {product}, but I want to send it back.
""".strip().splitlines()

NONE = """
Thank you for the {product}.
Thank you very much for your help on {date}.
Thanks for the quick delivery.
Thanks for the great service in {city}!
Thank you for your kind help with order {order_id}.
I am very happy with the {product}.
We are so happy with our {product}.
I am really pleased with order {order_id}.
We are very pleased with your service.
I love my new {product}.
We love the {product}, it is perfect.
My son loves his new {product}.
The {product} is perfect for our kitchen.
The {product} is great, I use it every day.
What a great {product}!
What a lovely shop you have in {city}!
What a nice team you have in {city}!
Great service, great shop, thank you.
great shop, love the {product}
The {product} works perfectly.
My {product} works very well, thank you.
Order {order_id} arrived on time, thank you.
My parcel arrived in {city} on time.
The {product} arrived today and I am very happy.
The {product} came on {date} and it is just right.
Everything in order {order_id} was just right.
Everything was perfect with my order.
Everything was in the box, and all was well packed.
The parcel was well packed and came on {date}, many thanks.
I want to praise your driver in {city}, he was so kind.
Your driver was very friendly on {date}.
The staff in {city} were very friendly.
Please tell your staff that I enjoyed my visit.
I enjoyed my visit to your shop on {date}.
I enjoyed the course in {city} very much.
I will tell all my friends about the {product}.
I have told my friends in {city} how good your shop is.
I can recommend the {product} to everyone.
Can you recommend a good {product}?
Which {product} would you recommend?
Could you recommend something for {amount}?
Which {product} is best for a small flat?
Do you have the {product} in stock?
Do you have the {product} in another colour?
Do you have the {product} in a bigger size?
Is the {product} in stock in {city}?
Is the {product} still for sale?
When will the {product} be in stock again?
Will you have the {product} in your shop in {city}?
do you sell the {product} too
Do you sell gift cards?
Can I buy a gift card for {amount}?
Can I buy the {product} in {city}?
Where can I buy the {product}?
I want to buy a {product}. Which one is good?
I would like to buy another {product}.
I would like to order the {product}, please.
How do I order the {product} online?
Can I order by phone?
I want to order three more like in order {order_id}.
How much is the {product}?
What does the {product} cost?
What does gift wrapping cost?
Do you wrap the {product} as a gift?
Could you wrap order {order_id} as a birthday gift?
It is a birthday present, could you add a card?
What size is the {product}?
How big is the {product}?
How heavy is the {product}, and how big?
What is the {product} made of?
Is the {product} made of wood or metal?
Where do you make the {product}?
How do I use the {product}?
How do I clean my {product}?
Can I clean the {product} with soap?
Can I use the {product} in the garden?
Is the {product} good for children?
Does the {product} come in green?
Does the {product} come with instructions?
What colours does the {product} come in?
When do you open on {date}?
Are you open on {date}?
Is your shop in {city} open on {date}?
What are your opening hours in {city}?
When do you close in the evening?
Where is your shop in {city}?
How do I get to your shop in {city}?
Do you have a shop in {city}?
Will you open a new shop in {city}?
Do you deliver to {city}?
How much is delivery to {city}?
Is delivery free above {amount}?
Do you have a discount for students?
Is there a discount if I buy two?
Do members of your club get a discount on the {product}?
Is there a sale on {date}?
When does your next sale start?
When does the course on {date} start?
Is the {product} in the sale for {amount}?
Please send me your newsletter.
I would like to get your newsletter.
Please send me your new catalogue.
Could I have a catalogue by post?
Please send the catalogue to my address in {city}.
I have a new address in {city}, please make a note of it.
Please change my phone number in your files.
I have a new phone number.
Please change the address of order {order_id} to {city}.
I have a question about the {product}.
I have a question about your courses in {city}.
Is there still a place on the course of {date}?
I would like to book a course on {date}.
Are you looking for staff in {city}?
I would like to work in your shop.
I have an idea for your website.
Your new website is very nice.
I like your website and the {product} on it.
Can I pay by card in your shop?
Can I pay cash in {city}?
Please put a {product} aside for me until {date}.
Could you put the {product} aside? I will come on {date}.
Happy birthday to your shop in {city}!
""".strip().splitlines()
