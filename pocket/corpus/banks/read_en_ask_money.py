"""Questions in English about money: the price, the deposit, the delivery charge.

One question per line. ``{thing}`` is what the text is about ("order", "repair").
"""

from __future__ import annotations

PRICE = """
How much does the {thing} cost?
What is the price?
What does the {thing} cost?
What's the price of the {thing}?
How much is the {thing}?
How expensive is the {thing}?
What do you pay for the {thing}?
Price?
State the price of the {thing}.
How much must be paid for the {thing}?
What is the cost of the {thing}?
What is charged for the {thing}?
How much money is asked for the {thing}?
What is the {thing} worth in money?
At what price is the {thing} sold or offered?
Tell me what the {thing} costs.
Which price is given for the {thing}?
How dear is the {thing}?
I want to know the price.
What sum is due for the {thing}?
What would the {thing} set me back?
Can you give me the price of the {thing}?
How much do they want for the {thing}?
How high is the price?
What figure is named as the price of the {thing}?
What price was agreed for the {thing}?
The {thing} comes to how much?
For how much?
How much is charged for the {thing} itself?
What is the full price of the {thing}?
What did they quote for the {thing}?
Total cost of the {thing}?
What is on the price tag?
How much will I spend on the {thing}?
The price of the {thing}, please.
Find the price in the text.
What amount stands for the {thing}?
What rate applies to the {thing}?
How much does one have to pay for the {thing}?
What's the damage for the {thing}, in euros?
Could you tell me how much the {thing} is?
Is the {thing} cheap or dear? What does it cost?
Say how much the {thing} costs.
How many euros is the {thing}?
How many euros are asked for the {thing}?
Name the price.
What does the {thing} come to?
What does it say about the price?
How much would you have to pay for the {thing}?
Cost of the {thing}?
How is the {thing} priced?
I am saving for the {thing}. How much do I need?
What is the bill for the {thing}?
At how much is the {thing} priced?
Which amount has to be paid for the {thing}?
The {thing} sells for what?
What money changes hands for the {thing}?
How much for the {thing}, all told?
Do you know the price of the {thing}?
How does the price of the {thing} read?
What are the costs of the {thing}?
What's it going to cost?
How much money for the {thing}?
For what sum can I have the {thing}?
Please look up the price of the {thing}.
The {thing} has what price?
""".strip().splitlines()

DEPOSIT = """
How much is the deposit?
What deposit is asked for?
What is paid in advance?
How high is the deposit?
How much must be paid up front?
Deposit?
What is the down payment?
State the deposit.
How much do I have to put down?
What sum is left as security?
Which amount is due as a deposit?
How large is the advance payment?
How much money do they want beforehand?
What do you pay before it starts?
What part is payable in advance?
Tell me the amount of the deposit.
What must I leave as a guarantee?
I want to know how much the deposit is.
What's the deposit, please?
Which security has to be paid?
How much is the down payment on the {thing}?
What deposit goes with the {thing}?
Can you find the amount of the deposit?
How many euros of deposit?
How much is held back as security?
What is collected in advance for the {thing}?
How much needs to be deposited?
Which sum secures the {thing}?
Amount of the deposit?
What does the text say the deposit is?
What do they take as a prepayment?
How much is the prepayment?
How big a deposit is required?
Is there a deposit, and of how much?
With what sum do I secure the {thing}?
What advance is required for the {thing}?
What is the size of the deposit?
Name the deposit.
What do I hand over at first, as a deposit?
How much do they keep as a security for the {thing}?
What must be laid down beforehand?
Find the down payment.
In advance, how much?
What amount counts as the deposit?
Before the {thing} begins, how much is to be paid?
What is the first sum, paid ahead of time?
The deposit comes to how much?
What figure is given for the deposit?
How much would I have to advance?
What do I pay at booking, ahead of the rest?
Could you tell me the deposit?
Say what the deposit is.
How much cash up front?
How much security money do they ask?
What part of the money comes first, before the {thing}?
I was told to bring the deposit. How much is it?
To reserve, how much do I pay?
Advance payment?
Which down payment was fixed?
How much is requested ahead of the {thing}?
What is to be paid as a pledge?
What money do they want in advance?
Of what size is the sum that one puts down?
How much deposit do they charge for the {thing}?
What sum must be there in advance?
What does one leave as a deposit?
""".strip().splitlines()

DELIVERY_FEE = """
How much is the delivery?
What does delivery cost?
What is the delivery charge?
How high are the shipping costs?
What do they charge for shipping?
How much is the postage?
Shipping cost?
Delivery fee?
What is the fee for bringing the goods?
How much do I pay for transport?
What's the shipping fee?
State the delivery charge.
How much does it cost to have it delivered?
How much does it cost to send?
What is added for delivery?
How many euros is the shipping?
What does the transport cost?
Tell me the shipping cost.
What amount is charged for postage?
How much must be paid for the delivery?
I need the amount of the shipping.
Name the delivery fee.
What is the freight charge?
How much is freight?
What sum goes to the carrier?
Is shipping free? If not, how much?
How expensive is delivery?
What is the price of the shipping?
Which charge is made for bringing it to the door?
What do you pay to get it delivered?
Find the shipping charge.
How much extra is delivery?
What comes on top for shipping?
How much is taken for carriage?
Carriage charge?
What does it cost to bring it?
To have it brought, how much?
What's the cost of postage?
How large is the delivery fee?
Can you tell me what the shipping costs?
What did they ask for the transport?
What is due for shipping?
What figure stands for delivery costs?
The delivery charge is how much?
And the postage, how much is that?
What does the text give as the shipping price?
How much is billed for the transport?
Say how much shipping is.
Which sum is for delivery?
For the delivery alone, how much?
How much would they take to bring it round?
What must I add for the transport?
The freight: how much?
How much do they want for sending it?
What are the costs of delivery?
How much money is the shipping?
What fee applies to delivery?
Delivery costs, please?
Do you see what the shipping came to?
What's charged to ship it?
Which delivery price is named?
What do they bill for postage?
Could you look up the delivery fee?
What does the ride to the customer cost?
What is payable for carriage?
Apart from the goods, what does the shipping cost?
""".strip().splitlines()
