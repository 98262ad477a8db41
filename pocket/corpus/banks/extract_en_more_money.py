"""More customers' messages in English about money: refund, warranty, billing.

One message per line. The slots are those of ``extract_en_money``.
"""

from __future__ import annotations

REFUND = """
Where is my refund?
When do I get my money back?
I want my {amount} back.
Please refund me for the {product}.
I am still waiting for the refund of order {order_id}.
My refund has not arrived yet.
The refund for the {product} was due on {date}.
Can I get a refund for the {product}?
I would like to ask for a refund.
You still owe me {amount} for the {product}.
Please pay me back the {amount}.
Please reimburse me {amount}.
My money has not been returned to me.
I demand a full refund for order {order_id}.
{amount} should have been paid back by {date}.
Still no refund on my card.
no refund yet for {order_id}, when will it come
I cancelled the {product} on {date}, so please refund me.
I cancelled my order and want my money back.
Order {order_id} was cancelled. When will I be refunded?
The order was cancelled, but the money has not come back.
You have had the {product} back since {date}, so where is my money?
You received the {product} weeks ago and still have not refunded me.
How many days until the refund is on my account?
The {amount} has not been credited to my card.
When will you credit the money to my account?
Please credit {amount} to my account.
A credit of {amount} was promised and has not reached me.
I was promised a refund and I am still waiting.
You promised me my money back on {date}.
The promised refund never came.
I expect to be refunded by {date}.
I expect my {amount} to be returned to my account.
Please send me my money back for order {order_id}.
Just give me my money back.
Give me back the {amount}, please.
I do not want a voucher, I want my money back.
You offered me a voucher. I would rather have a refund.
A voucher is no use to me, please pay the {amount} back.
I do not want a new {product}, just a refund.
No replacement, please. Refund the {amount}.
Instead of a replacement I would like my money back.
I would prefer a refund to another {product}.
For the {product} I want a full refund.
I am asking for my money back for order {order_id}.
I asked for a refund on {date}.
I have asked three times for my money back.
Nobody answers when I ask about my refund.
Who can tell me when my refund will be paid?
What is the status of my refund for {order_id}?
Has my refund been paid out yet?
Is my refund on its way?
Did you send the refund to my bank?
My bank in {city} says that no refund has come in.
My bank account shows no repayment from you.
I checked my account on {date}: no refund.
The repayment of {amount} is overdue.
Your repayment is late.
I am waiting for the repayment of {amount}.
My refund of {amount} is long overdue.
The refund is two weeks overdue now.
Please speed up my refund.
My refund for the {product} is taking too long.
Why does my refund take so long?
How long must I wait for my money to be paid back?
Since {date} I have been waiting for my money.
I have waited for the refund since {date}.
Only part of my money came back.
You refunded me only {amount}, and that is not the full price.
The refund is {amount} short.
I got half of my money back, please refund the rest.
Please refund the rest of the price of the {product}.
I want the full price of the {product} refunded.
Can you refund the {amount} to my card?
Please refund the payment to the card I used.
Please transfer the refund to my bank account in {city}.
Which account was the refund sent to?
The refund for {order_id} was sent to the wrong card.
My old card is closed, so please send the refund to my bank account.
I was told in {city} that I would be reimbursed.
The shop in {city} promised to pay me back.
Your shop in {city} refused to give me my money back.
I went to your shop in {city} to get my money back.
Am I going to be reimbursed for order {order_id}?
When will I be reimbursed?
I have not been reimbursed for the {product} yet.
Reimburse the full {amount}, please.
I should have been repaid on {date}.
When are you going to repay the {amount}?
Repay me what I paid for the {product}.
How do I get my money back for the {product}?
How can I claim a refund for order {order_id}?
I would like to claim my money back.
I hereby claim a refund of {amount}.
Is a refund possible for the {product}?
Am I entitled to a refund?
I believe I am entitled to my money back for order {order_id}.
You know that I am entitled to be repaid.
{order_id}: please refund.
{product}, money back please.
Refund request for order {order_id}.
Refund of {amount} not received.
i never got my {amount} back
pls refund my order {order_id}
The {product} was sold out, so I should get my money back.
You could not deliver the {product}, so please pay me back.
I paid for the {product} in advance and now want the payment back.
I paid {amount} in advance and would like it to be repaid.
The money that I paid in advance has not been refunded.
As the {product} is sold out, please transfer my money back.
My payment for {order_id} should be returned, as I cancelled.
Please return the {amount} to my card.
Kindly return my money.
You kept my {amount}. I want it back.
You cannot keep my money. Pay it back, please.
The money you owe me has not been paid.
You owe me a refund for the {product}.
Please confirm my refund for {order_id}.
I need the refund by {date} at the latest.
My {amount} must be back on my account by {date}.
""".strip().splitlines()

WARRANTY = """
The {product} stopped working and I have a warranty.
My {product} has stopped working. Is it still under warranty?
Is the {product} still under guarantee?
I want to claim on my warranty.
I want to claim the guarantee for the {product}.
Please repair my {product} under warranty.
My {product} broke down within the guarantee period.
Can I get a free repair under the warranty?
Does the warranty cover this fault?
Is this fault covered by the guarantee?
Is a worn hinge covered by my warranty?
How long is the warranty on the {product}?
How long does the guarantee for order {order_id} last?
When does the warranty on my {product} run out?
Has my guarantee run out already?
My guarantee runs out on {date}, and the {product} has just failed.
My warranty runs until {date}, so please fix the {product}.
The warranty is valid until {date}.
The guarantee is still valid and the {product} is dead.
Is my warranty still valid for {order_id}?
The {product} died after a few months, so I claim the warranty.
After three months the {product} died. I have a guarantee.
After a year of use the {product} gave up, and it is under guarantee.
My {product} gave up on {date}. The warranty should help.
The {product} failed after months of normal use, please honour the guarantee.
You refused to honour my warranty.
Why do you not honour the guarantee on the {product}?
The motor has failed, and it is still under warranty.
The motor is dead, and the guarantee covers the motor.
The battery died after a year. Is it covered?
The battery does not hold any more. Does my warranty cover it?
A dead battery should be a warranty case.
Please treat this as a warranty case.
I have a guarantee case: the {product} has stopped working.
Warranty case for order {order_id}.
warranty claim, {product} is dead
guarantee claim for {order_id} please
i need a warranty repair for my {product}
What do I need for a warranty claim?
How do I make a guarantee claim for the {product}?
Where can I make a warranty claim in {city}?
Where in {city} can I have it repaired under guarantee?
Which workshop in {city} does warranty repairs?
Who does the guarantee repairs in {city}?
I filed a warranty claim on {date} and the {product} is still not repaired.
My warranty claim of {date} was refused.
My claim under the guarantee was turned down.
You turned down my warranty claim for the {product}.
I was told that the warranty does not cover my {product}.
You say that the guarantee has expired, but I bought it on {date}.
My warranty has not expired yet.
The guarantee expires on {date}, and the {product} no longer works.
The {product} no longer works. It has a two-year warranty.
My {product} does not work any more and the guarantee is not over.
There are two years of warranty on the {product}, and it broke after one.
The {product} has a three-year guarantee and broke after two years.
It broke after six months, and the warranty is for two years.
I bought it with a five-year guarantee and it has already broken down.
The {product} has broken down again, please use the guarantee.
It has broken down twice within the warranty.
The repair under warranty did not help, the {product} failed again.
The {product} was repaired under warranty on {date} and is dead again.
The same fault is back after the guarantee repair.
The fault came back, so I claim my warranty again.
A fault has shown up in the {product} after months of use. It is under guarantee.
The {product} developed a fault, and I would like a warranty repair.
My {product} developed a defect inside the guarantee period.
There is a defect in the {product} that the warranty should cover.
I noticed the defect on {date}, within the guarantee period.
Since {date} the {product} has a fault. Is that covered by warranty?
I have used the {product} with care, so the guarantee must cover the defect.
I used it only a few times before it stopped working, so I claim my guarantee.
Please fix the {product} for free, it is under warranty.
I expect you to fix it under the guarantee.
Could you fix my {product} under the warranty?
The repair should be free of charge under the guarantee.
The workshop wants {amount} for a repair that the warranty covers.
I was asked for {amount} to repair it, although it is under guarantee.
Why should I pay {amount} for a repair under warranty?
I paid {amount} for two more years of guarantee.
I bought the extra warranty for {amount}, and now I need it.
I have the extended warranty and the {product} has failed.
Does the extended guarantee cover the {product}?
I lost my warranty card. Can I still claim?
I cannot find the guarantee card for the {product}.
Is the receipt enough for the warranty?
Do I need the receipt of {date} to claim the guarantee?
Here is my receipt for the warranty on the {product}.
I have the receipt and the guarantee card, please repair the {product}.
Is it you or the maker who honours the warranty?
Should I turn to the maker for a guarantee repair?
The maker sent me to you for the warranty on the {product}.
According to the maker my {product} is still under guarantee.
Please replace the {product} under the guarantee, it is worn out after a year.
The zip is worn out after a few months. Is there a warranty?
The switch wore out, and the {product} has a guarantee.
The switch has stopped working, please repair it under warranty.
The display went dark after a year, and I have a guarantee.
My {product} went dark on {date}, so I need the warranty.
The {product} will not switch on any more. Is it under guarantee?
The {product} does not heat any more, and the warranty is still running.
The {product} has started to leak after a year. What about the guarantee?
The pump started to leak, and the warranty is still running.
All of a sudden the {product} is dead. I have two years of guarantee.
It suddenly stopped working, and my warranty has months to go.
I would like to use my guarantee for the {product}.
I need to use the warranty of order {order_id}.
Can I send in the {product} under warranty?
I want to send in my {product} for a guarantee repair.
Where do I send in a warranty case from {city}?
Does the guarantee from your shop in {city} hold here too?
Is the warranty for {order_id} in my name?
How can I register the warranty for my {product}?
Please check the warranty of order {order_id}, the thing no longer works.
Guarantee for order {order_id}: the motor gave up.
{product} broken after a year of use, still under warranty.
""".strip().splitlines()

BILLING = """
I was charged twice.
I was charged twice for order {order_id}.
You have charged my card two times for the {product}.
Why was I charged {amount}?
My card was charged {amount} twice on {date}.
There is a double charge on my card.
I see a double charge of {amount} on my statement.
Double charge for {order_id}.
The same charge appears twice on my card statement.
I was billed twice for the {product}.
You billed me twice for one order.
The bill is wrong.
My bill is wrong, please check it.
The bill for the {product} is too high.
My bill is {amount} too high.
The invoice is too high.
The total on the invoice is wrong.
The total of order {order_id} is not right on the bill.
The total should be {amount}, the bill says more.
There is an error on the invoice of {date}.
I found an error on my bill.
There is a mistake on the invoice for the {product}.
You made a mistake on my invoice.
Please correct the invoice for order {order_id}.
Please correct my bill.
Could you correct the bill of {date}?
I need a corrected invoice for the {product}.
Please check the invoice for {order_id}, it cannot be right.
Please check the charge of {amount} on my card.
I do not recognise this charge.
I do not recognise the charge of {amount} from {date}.
There is a charge on my card that I do not recognise.
What is the charge of {date} for?
What is the {amount} on my bill for?
what are these {amount} on my invoice
Can you explain the charge on my statement?
Please explain my bill, I do not understand it.
I do not understand the fee on the invoice.
Please explain the fee of {amount}.
Why is there a fee on my bill?
Nobody told me about a fee of {amount}.
You added a fee that we had not agreed on.
An extra fee was added to order {order_id}.
There is an extra charge of {amount} on the invoice.
I was charged extra for the {product}.
You charged me too much.
You charged me too much for the {product}.
I paid {amount} too much because of your bill.
I think you overcharged me.
I was overcharged for order {order_id}.
The {product} was overcharged on my bill.
You overcharged my card by {amount} on {date}.
The price on the invoice is not the price I agreed to.
The price of the {product} is wrong on the bill.
The bill shows a higher price than the website.
On the website the {product} was cheaper than on my bill.
The invoice shows {amount}, the website said less.
I was charged more than the price on the tag.
You charged a higher price at the till than on the shelf.
At the till in {city} I was charged more than {amount}.
At the till in {city} the {product} was charged twice.
The discount was not taken off my bill.
My discount of {amount} was not taken off.
The discount for the {product} does not show on the invoice.
You forgot the discount on my bill.
You forgot to take my voucher off the invoice for {order_id}.
My voucher was not taken off the total.
The voucher of {amount} does not show on the invoice for {order_id}.
I used a voucher and was still charged the full price.
I was charged for shipping, although it should be free.
Shipping was free, so why does the bill say {amount}?
Why was I charged for shipping on order {order_id}?
I was billed for two pieces and ordered only one {product}.
I have been billed for a {product} that I never ordered.
The bill lists a {product} that I did not buy.
My invoice lists things that I never ordered.
I got a bill for something that I never ordered.
I got a bill for order {order_id}, which is not mine.
This bill is not mine.
The invoice is made out to another customer.
The name on the invoice is wrong.
The address on my bill is wrong.
Please put my company's name on the invoice.
Please put the new address in {city} on the invoice.
The invoice must be made out to our office in {city}.
I have not received an invoice for the {product}.
I never got an invoice for order {order_id}.
There was no invoice with the {product}.
The invoice for {order_id} is missing.
My invoice of {date} is missing.
no invoice for {order_id}, please send one
Can you send me the invoice for order {order_id} again?
Please send the bill for the {product} by e-mail.
Please send me a copy of the bill of {date}.
I need a copy of the invoice for my tax.
I need an invoice that shows the tax.
The tax is missing on the invoice for the {product}.
The tax on my bill is wrong.
You sent me a reminder for a bill that I have paid.
I got a payment reminder for {order_id}, but I paid on {date}.
Why do I get a reminder? The bill is paid.
I paid the bill on {date} and it is still marked unpaid.
Order {order_id} is marked as unpaid, but I have paid it.
My payment of {amount} was not booked.
You have not booked my payment for the {product}.
My payment of {date} does not show on my customer account.
You debited {amount} from my account without my consent.
The wrong amount was debited from my card.
On {date} the wrong amount was charged to my card.
You took the wrong amount for the {product}.
{amount} was debited twice from my account.
I was charged in the wrong currency for {order_id}.
The instalment on my bill is too high.
The monthly instalment for the {product} was charged twice.
My bank statement of {date} shows a charge from you that I did not make.
My statement and your invoice do not match.
The bill and the receipt for the {product} do not match.
My receipt says {amount}, but my card was charged more.
""".strip().splitlines()
