"""Questions in English about things: which product, which order number, how many.

One question per line. ``{thing}`` is what the text is about ("order", "repair").
"""

from __future__ import annotations

PRODUCT = """
Which product is it about?
What is the item?
What product is named?
Which article is this about?
Name the product.
What exactly is the {thing} about?
Which item does the {thing} concern?
What kind of article is concerned?
What goods are we talking about?
What sort of thing is it?
Tell me the product.
Product?
Which thing from the shop does the text deal with?
What is the name of the product?
What is the name of the article?
Find the item in the text.
What is the object in question?
The {thing} is for what article?
What object is this all about?
Which of our products is meant?
Which product does the {thing} cover?
What would I write in the field "product"?
What item should I look up?
Which article belongs to the {thing}?
I need the name of the item.
State the article.
What piece of merchandise is concerned?
Say which item it is.
Item name, please?
The main product in the text is what?
Which shop article is at the centre of this?
Do you see which product it is?
Can you tell me what the item is?
Could you name the article?
What did the {thing} consist of?
Which good does the {thing} refer to?
Of which article do they speak?
What's the item we have here?
What's the product, please?
Which model of thing is concerned?
Please identify the product.
Identify the item.
What object does the {thing} involve?
What does the text call the article?
For the stock list: which product?
Article?
What is in question here, which item?
What merchandise is it?
The {thing}: which product?
With which product does the {thing} have to do?
I did not catch the item. What was it?
What thing is the {thing} for?
On the form I must enter the article. What is it?
Which object is the {thing} connected with?
Read me the product name.
Pick out the name of the product.
What type of article does the text speak about?
What commodity does the {thing} deal with?
What do you call the item of this {thing}?
Which household or hobby article is it?
What is the subject of the {thing}, as a product?
Which product should I note for this {thing}?
Is it a lamp, a tent, a mug? What is the item?
Look up the article that the {thing} is about.
Just the product, please.
What was the merchandise here?
""".strip().splitlines()

ORDER = """
What is the order number?
Which order number is given?
Give me the number of the order.
Under what number is the order filed?
Order number?
Which number does the order have?
How is the order numbered?
I need the order number.
What's the order no.?
Tell me the order code.
What is the code of the order?
Which order is it?
Find the order number.
Can you read out the order number?
Please state the number of the order.
What number do I quote for this order?
By which number can the order be traced?
The order has a number. Which one?
Which reference does the order carry?
Under which reference was the order booked?
What's the order reference?
What is the order ID?
Order ID, please.
How do I find this order in the system?
What do I type in to look up the order?
Which order code should I enter?
Order reference?
The number the order was given?
What number was assigned to the order?
Which order are they referring to, by number?
Could you tell me the number of this order?
Could I have the order ID?
Do you have the number of the order?
Say the order number.
Copy the order number for me.
Write down the number of the order.
Which number goes into the order field?
I must track the order. What is its number?
With what number was the order registered?
Which number stands for the order?
Which of the numbers is the one of the order?
What is the purchase order called in the books?
Number of the order?
To which order number does this belong?
On which order does this run?
What identifies the order?
What is the identifier of this order?
Look for the order number in the text.
How is the order listed?
The order is stored under what number?
What number should the caller give for the order?
Which order no. is mentioned?
What order number do they mention?
For my records: the order number?
If I ask about the order, which number do I need?
The shop keeps the order under which code?
What is this order's number, please?
In the list of orders, which number is it?
Name the order number.
Extract the order reference.
What does it say for the order number?
What is written as the order code?
What's the ID under which the order runs?
Please find the reference of the order.
I have lost the number of my order. What is it?
Number under which the order was placed?
""".strip().splitlines()

QUANTITY = """
How many pieces are there?
How many items are in the {thing}?
What quantity is it?
What number of pieces?
Quantity?
How many units?
How many of them?
State the quantity.
How many pieces does the {thing} cover?
How large is the quantity?
How many were there in all?
How many units does the {thing} include?
What is the number of items?
Tell me how many pieces it was.
Give me the number of units.
How many articles belong to the {thing}?
What's the count?
Piece count?
How many single items are concerned?
What quantity does the text give?
Number of pieces, please?
Can you tell me how many items there are?
How many should I count?
When I count the pieces, how many must there be?
In what quantity?
How big is the {thing}, in pieces?
Do you know how many units it is?
What was the quantity?
How many pieces make up the {thing}?
How many articles in total?
The {thing} holds how many units?
Which quantity was agreed on?
I need the quantity for the list.
How many did it come to?
Find the number of items.
How many copies of the article?
Of the article, how many?
What amount of pieces is stated?
How many units should be on the shelf?
Count of units?
Just how many pieces are we talking about?
Say how many there are.
How many exemplars are part of the {thing}?
What figure is given for the quantity?
How many would you enter under "quantity"?
How many go with this {thing}?
What does it say about the quantity?
How many pieces do I have to expect?
Total of items?
How many items was the {thing} for?
What number of articles did they agree on?
With how many units does the {thing} deal?
How many pieces are mentioned?
Was it one or many? How many pieces exactly?
The quantity, please.
Please name the number of items.
What is the total number of units?
For how many pieces does this hold?
I'd like to know the quantity.
How many are listed?
How numerous are the items?
How many of the article does the {thing} contain?
What is the unit count of the {thing}?
Could you check how many pieces it says?
How many things are in there?
Up to what number do the pieces add up?
""".strip().splitlines()
