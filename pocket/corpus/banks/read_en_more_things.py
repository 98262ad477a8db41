"""More questions in English about things: which product, which order number, how many.

One question per line, in the style of ``read_en_ask_things``.
"""

from __future__ import annotations

PRODUCT = """
What product is it?
What is the product?
What is the product called?
What is the article called?
What item is this about?
What item is it?
What article is it?
What is the article?
Which article is it about?
Which item is it?
Which item is named?
Which article is named in the text?
Which item does the text name?
Which product does the text speak of?
Which product does the {thing} concern?
Which article does the {thing} concern?
Which item is concerned?
Which product is concerned here?
Which product is in the {thing}?
Which goods does the text speak of?
Which goods are meant?
Which article is meant?
What goods is the {thing} about?
What product is the {thing} about?
What product does the {thing} have in it?
What merchandise does the text name?
What merchandise is meant?
What object is meant here?
What object does the text speak of?
What thing does the text speak of?
What thing is it about?
Product name?
Article name?
Item?
Name of the item?
Name of the product, please?
Name the item.
Name the article.
Tell me the item.
Tell me what article it is.
Tell me which product is meant.
Tell me what the product is.
Find the product.
Find the article in the text.
Say what the product is.
Say which article is concerned.
State the product.
Please state the item.
Give me the name of the article.
Give the product, please.
I'd like to know which product it is.
I want to know what the item is.
I need to know the article.
I need the product name.
Can you name the product?
Can you say which item is meant?
Could you tell me which product this is about?
which product pls
whats the item
The item is what?
The product is which one?
The article in the text is what?
Is a product named? Which?
The {thing} is about what item?
The {thing} concerns which article?
""".strip().splitlines()

ORDER = """
What's the number of the order?
What's the order ID, please?
What order number is it?
What order number does the text give?
What order number is on it?
What reference number does the order have?
What reference does the order have?
What reference was the order given?
What ID does the order have?
What code does the order have?
What code was given to the order?
What is the reference of the order?
What is the order's ID?
What is the order no., please?
What number is the order?
What number is the order filed under?
What number does the order run under?
whats the order number
order no pls
Order no.?
Order code?
Order ID?
Order number, please.
Order reference, please.
The order number is what?
The order reference is what?
The order code, please.
The order has what ID?
The ID of the order?
The reference for the order?
Which order code is given?
Which order code does it have?
Which order ID is mentioned?
Which order reference is given?
Which reference number is the one of the order?
Which number identifies the order?
Which code identifies the order?
Which order is meant? Give the number.
Under which number does the order run?
Under which code was the order booked?
Under which order number was it registered?
Under what reference is the order registered?
Give the order number.
Give me the order code.
Give me the order ID, please.
Tell me the order number.
Tell me the reference of the order.
State the order number.
State the order ID.
Find the order ID.
Find the code of the order.
Please read me the order number.
Please copy the order code.
Please name the order number.
I need the order ID.
I need the order reference.
I want to track the order. Which number?
I want to look up the order. What's the number?
Can you find the order number?
Can you give me the order reference?
Could you read out the order code?
Do you see an order number? Which?
Is there an order number? Which one?
For the system: the number of the order?
To look up the order, what number do I enter?
To trace the order, which code do I need?
Say the order code.
How do I quote the order? Which number?
""".strip().splitlines()

QUANTITY = """
How many pieces?
How many items?
How many pieces is it?
How many items is it?
How many units is it?
How many pieces are in the {thing}?
How many units are in the {thing}?
How many units are there?
How many items were there?
How many articles are there?
How many articles are in it?
How many pieces were in the {thing}?
How many items in total?
How many units in total?
How many pieces in all?
How many units in all?
How many in total?
How many is that altogether?
How many pieces altogether?
How many pieces does it say?
How many units does the text give?
How many items does the text mention?
How many units are mentioned?
How many items are listed?
How many pieces were listed?
How many pieces does the {thing} have?
How many items does the {thing} cover?
How many pieces does the {thing} include?
How many pieces did they agree on?
How many units were agreed on?
How many units do I count?
How many pieces does one count?
how many were there
whats the quantity
What's the quantity, please?
What is the quantity of the {thing}?
What is the number of pieces?
What is the number of units in the {thing}?
What is the total number of pieces?
What is the total quantity?
What quantity is given?
What quantity is mentioned?
What quantity does the {thing} have?
What count is given for the pieces?
What is the count of items?
Which quantity is stated?
Which number of pieces is given?
Which number of units?
Number of items?
Number of units?
Number of pieces in the {thing}?
Total number of pieces, please?
Total quantity?
Unit count?
Count of pieces?
Give me the quantity.
Give the number of pieces.
Tell me the quantity.
Tell me how many units there are.
Tell me how many items it is.
Say the number of pieces.
Find the quantity.
Find out how many pieces there are.
State the number of units.
Name the quantity.
I want to know how many pieces there are.
I need the number of pieces.
Can you tell me the quantity?
Could you tell me how many units it is?
The number of units is what?
The {thing} is for how many pieces?
The {thing} has how many items?
Of how many pieces do they speak?
In pieces, how large is the quantity?
""".strip().splitlines()
