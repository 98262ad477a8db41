"""More questions in English about money: the price, the deposit, the delivery charge.

One question per line, in the style of ``read_en_ask_money``.
"""

from __future__ import annotations

PRICE = """
What's the price?
What is the price, please?
What is the price for the {thing}?
What price is given?
What price does the {thing} have?
What price do they ask for the {thing}?
What price is asked for the {thing}?
What price is paid for the {thing}?
What price was paid?
What is the total price of the {thing}?
What does it cost?
What will the {thing} cost?
What did the {thing} cost?
What does the {thing} cost in euros?
What does the {thing} cost in total?
What sum is asked for the {thing}?
What sum must be paid for the {thing}?
What amount is charged for the {thing}?
What amount is due for the {thing}?
What amount is the {thing} priced at?
What is to be paid for the {thing}?
What has to be paid for the {thing}?
What do they charge for the {thing}?
What do they want for the {thing}?
What do I pay for the {thing} itself?
How much does it cost?
How much did the {thing} cost?
How much will the {thing} cost me?
How much is it?
How much is the price?
How much do I pay for the {thing}?
How much do I have to pay for the {thing}?
How much do they charge for the {thing}?
How much do they ask for the {thing}?
How much was paid for the {thing}?
How much was charged for the {thing}?
How much in euros is the {thing}?
How much, all in all, is the {thing}?
How high is the cost of the {thing}?
How expensive is it?
How expensive was the {thing}?
how much is the {thing} pls
whats the price of the {thing}
Cost?
Price of the {thing}?
The price, please.
The cost of the {thing}, please.
The price is what?
The {thing} costs how much?
The {thing} costs what?
The {thing} is priced at what?
The {thing} is how expensive?
The {thing} is sold at what price?
Which price does the {thing} have?
Which price is asked for the {thing}?
Which sum has to be paid for the {thing}?
At what price can I have the {thing}?
At what price was the {thing} bought or offered?
For what price is the {thing} sold?
For the {thing}, how much?
Tell me the price.
Tell me how much the {thing} is.
Tell me how much the {thing} costs.
Give me the price.
Give the cost of the {thing}.
Find the price of the {thing}.
Find out what the {thing} costs.
Say what the price is.
State the cost of the {thing}.
Name the price of the {thing}.
Name the cost.
I want to know what the {thing} costs.
I'd like to know the cost of the {thing}.
Do you know how much the {thing} costs?
Can you tell me the price?
Can you tell me what the {thing} costs?
Is there a price for the {thing}? Which?
""".strip().splitlines()

DEPOSIT = """
What is the deposit?
What's the amount of the deposit?
What deposit is required?
What deposit is due?
What deposit must be paid?
What deposit do they ask for?
What deposit do I have to leave?
What is the deposit for the {thing}?
What is the security deposit?
What is the sum of the deposit?
What is the advance payment?
What advance payment is asked for?
What is the prepayment?
What down payment is required?
What down payment do they want?
What down payment is due?
What is due up front?
What is due in advance?
What do I pay up front?
What do I pay in advance for the {thing}?
What must be paid beforehand?
What do they want up front?
What sum is due as a down payment?
What sum do I put down?
What amount is paid in advance?
What amount is asked for up front?
What amount is left as security?
What security is asked for?
How much deposit?
How much deposit is required?
How much deposit do I pay?
How much deposit do I have to leave?
How much was the deposit?
How much is the deposit for the {thing}?
How much is paid as a deposit?
How much is due in advance?
How much is due up front?
How much do I pay in advance?
How much do they want up front?
How much do they take in advance?
How much do I leave as security?
How much security must be paid?
How much is the security?
How much is the advance?
How much is the advance payment?
How much is put down for the {thing}?
How much must I put down for the {thing}?
How big is the deposit?
How big is the down payment?
How high is the down payment?
How high is the advance payment?
How large is the deposit for the {thing}?
whats the deposit
how much up front?
Down payment?
Deposit amount?
Security deposit?
Prepayment?
The deposit, please.
The down payment, please.
The deposit is how much?
The down payment is how much?
The amount of the deposit is what?
Which deposit is named?
Which deposit is asked for?
Which sum is paid in advance?
Which amount is the down payment?
Tell me the deposit.
Tell me how much the deposit is.
Tell me what is due up front.
Tell me the down payment.
Give me the deposit.
Give the amount of the down payment.
Find the deposit.
Find the amount paid in advance.
Say how high the deposit is.
State the down payment.
Name the amount of the deposit.
I need to know the deposit.
I need to know how much to pay in advance.
I'd like to know the down payment.
Do they want a deposit? How much?
Do I have to pay in advance? How much?
Is a down payment needed? How much?
Is there something to pay up front? How much?
Can you tell me the deposit?
For the {thing}, what deposit is needed?
As a deposit, how much?
""".strip().splitlines()

DELIVERY_FEE = """
What is the delivery fee?
What's the delivery fee, please?
What is the delivery cost?
What is the cost of delivery?
What is the shipping cost?
What is the shipping charge?
What is the postage?
What is the transport cost?
What is the charge for delivery?
What is the fee for delivery?
What is the price of delivery?
What are the shipping costs?
What does shipping cost?
What does the delivery cost?
What does postage cost?
What does freight cost?
What do they charge for delivery?
What do they charge for transport?
What do I pay for delivery?
What do I pay for shipping?
What do I pay for postage?
What is charged for shipping?
What is charged for the transport?
What comes on top for delivery?
What must be paid for shipping?
What is to be paid for delivery?
What is added for shipping?
What amount is due for delivery?
What sum is due for the transport?
What does it cost to have the {thing} delivered?
What does it cost to send the {thing}?
What does it cost to ship the {thing}?
How much is shipping?
How much is delivery?
How much is the transport?
How much is the freight charge?
How much is the delivery fee?
How much is carriage?
How much is charged for delivery?
How much is charged for carriage?
How much is added for postage?
How much does shipping cost?
How much does delivery cost?
How much does the transport cost?
How much does it cost to ship the {thing}?
How much do I pay for the delivery?
How much do I pay for shipping?
How much do they charge for delivery?
How much must be paid for shipping?
How high is the delivery fee?
How high is the postage?
How high is the freight?
How high are the transport costs?
how much is postage pls
whats the delivery charge
Delivery charge?
Shipping fee?
Postage?
Freight?
Transport costs?
The delivery fee, please.
The postage, please.
The shipping is how much?
The transport is how much?
The delivery costs what?
Tell me the delivery fee.
Tell me how much shipping costs.
Tell me what the transport costs.
Give me the shipping cost.
Give the delivery charge.
Find the delivery fee.
Find the cost of the transport.
Say what delivery costs.
State the shipping cost.
Name the postage.
I want to know the shipping cost.
I need to know the delivery fee.
Do you know what shipping costs?
Can you tell me what delivery costs?
Is there a delivery charge? How much?
Is there postage to pay? How much?
Which delivery fee is named?
For the transport alone, how much?
To have the {thing} brought, what do I pay?
To have the {thing} sent, how much do I pay?
""".strip().splitlines()
