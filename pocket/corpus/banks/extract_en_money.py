"""Customers' messages in English about money and rights: refund, warranty, billing, return.

NONE holds messages that complain of nothing: their issue is null.
One message per line. Slots: {name} {order_id} {product} {date} {amount} {city};
``{amount}`` comes with its currency.
"""

from __future__ import annotations

REFUND = """
Please give me my money back for the {product}.
I am waiting for my refund of {amount}.
When will I see my {amount} again?
The {product} went back to you on {date} and I have not been refunded.
I want a refund.
Kindly pay back the {amount} that I spent on the {product}.
You promised to refund order {order_id} by {date}.
My bank shows no refund from you so far.
I cancelled {order_id} and would like my money to be returned.
How long does a refund take?
Since the {product} is sold out, please refund my payment.
Could you transfer the {amount} back to my account?
The money for the {product} has still not been paid back.
I would like to have the {amount} reimbursed.
You owe me {amount}.
I cancelled on {date}. Where is my money?
No more vouchers, please. I want my {amount} in cash.
Reimburse me for order {order_id}, please.
I asked for my money back on {date} and heard nothing.
i want my money back for the {product}
Only half of the refund has reached me; {amount} is still open.
I was told that the refund would come within a week.
The shop in {city} said that head office would refund me.
The {product} is back in your store. Now I expect my money.
Please confirm that {amount} will be paid back to my card.
My account in {city} has received nothing, although you agreed to pay me back.
It is time you gave me back what I paid for the {product}.
A refund was agreed on {date}.
For a {product} I no longer have, I do not wish to pay: refund me.
Which day will the {amount} be credited to me?
You took the {product} back and kept the money.
Return my payment, please.
Your colleague promised a refund of {amount} on the phone.
I would rather have my money than another {product}.
Has the refund for {order_id} been sent?
The refund went to an old card. Please send the {amount} to my new one.
Money back, please! The {product} was never any good to me.
I have been waiting since {date} for you to reimburse me.
I insist on getting back the full price of the {product}.
As the order was cancelled, {amount} must be repaid.
Your advert says "happy or your money back". I am not happy with the {product}.
Nothing has been credited to my account yet.
I expected the repayment on {date}.
Would you please repay me for the {product}?
You cancelled order {order_id} yourselves, so I should get my money again.
Will I be refunded in full?
My refund is overdue.
Please put the {amount} back on my card.
Let me have my money again, I do not want a new {product}.
The class in {city} was called off, so please refund the fee.
A part of what I paid should be given back, since the {product} is of poor quality.
I claim back {amount}.
What must I do to be reimbursed for the {product}?
I have done without the {product} since {date} and without my money as well.
Where is the refund for the {product}?
To this day, no cent of the {amount} has been paid back.
My wish is simple: refund the {product}.
The refund you sent is too small. It should be {amount}.
You wrote on {date} that the money was on its way to me.
I hereby ask for repayment of {amount}.
I do not want a replacement. I want to be paid back.
The clerk in {city} could not pay me back and sent me to you.
Is it usual that a refund takes longer than a month?
Refund still pending for {order_id}, please look into it.
""".strip().splitlines()

WARRANTY = """
The {product} stopped working after half a year and is still under warranty.
Is my {product} still covered by the guarantee?
I bought the {product} on {date}; the warranty should cover this fault.
My {product} does not switch on any more, please repair it under guarantee.
I would like to make a warranty claim.
The motor died, and I have a two-year guarantee.
How do I claim the warranty on the {product}?
After only a few weeks of use the {product} gave up. Does the warranty help?
The receipt of {date} shows that the guarantee has not run out.
Please mend the {product} free of charge, as the warranty says.
The {product} from order {order_id} needs a repair under warranty.
Does the guarantee cover a dead battery?
I registered the guarantee for my {product} on {date}. Now it has failed.
It worked for months, then it went dark. I claim my guarantee.
the {product} quit on me, warranty?
Where do I send the {product} for a warranty repair?
Your shop in {city} sold me a three-year guarantee, which I need now.
I have the guarantee card for the {product} here in my hand.
The display of the {product} has faded, that must be a case for the guarantee.
Do I lose my warranty if I open the {product} myself?
My {product} has a defect, bought on {date}, so the maker must stand in for it.
Can order {order_id} still be repaired under the guarantee?
The {product} makes a strange noise since {date}. I would like to use the warranty.
I was told in {city} that my guarantee had expired. That is not true.
Please honour the warranty.
I need to know how long the guarantee on my {product} runs.
The heating of the {product} is dead, though the warranty has a year to go.
With normal use the {product} should not fail within the guarantee period.
The {product} broke down for the third time. I call on the warranty.
Guarantee case: the {product} leaks after eight months.
A warranty repair costs nothing, so why was I asked to pay {amount}?
I lost the guarantee slip for the {product}. Is the receipt enough?
The hinge wore out after a year, and I ask for a repair under warranty.
Your guarantee promises new parts. My {product} needs them.
I would like the {product} to be replaced under warranty.
This defect appeared on {date}, well inside the warranty.
Who repairs my {product} under guarantee here in {city}?
Is there a warranty on the repair you did on {date}?
The {product} cost {amount} and had a lifelong guarantee. It lived for one year.
The workshop in {city} wants to see proof of warranty for order {order_id}.
My question is about the guarantee of the {product}.
It died within the warranty time.
I hope that the guarantee covers the worn cable of my {product}.
Suddenly the {product} refuses to work. The warranty is valid until next year.
As the owner of a {product} with five years of guarantee I ask for help.
Please tell me if the guarantee of {order_id} is still running.
I should like to have my {product} examined under the terms of the guarantee.
The button of the {product} fell off last week; the guarantee covers that, I suppose.
You extended my warranty on {date}. I now need it.
Warranty claim for the {product}.
Free repair within the guarantee, that is what I ask for.
Since {date} the {product} has been dead, and it has a guarantee.
Do you fix it, or does the maker? The {product} is under guarantee.
The leaflet mentions a ten-year guarantee, and mine broke after four.
I paid {amount} extra for the longer warranty.
The {product} has a fault in the electronics that falls under the warranty.
Does the warranty apply if I moved to {city}?
It was repaired under guarantee once, and it has failed again.
My warranty ends on {date}, so please repair the {product} before that.
The pump of my {product} is worn out already. I have the warranty papers.
Would a new zip be covered by the warranty on the {product}?
The guarantee for {order_id} is for two years, isn't it? The thing is dead.
The {product} hums, blinks and does nothing. Luckily the guarantee holds.
I am sending in the {product} as a warranty case.
""".strip().splitlines()

BILLING = """
You charged me twice for the {product}.
The invoice for order {order_id} is wrong.
My bill says {amount}, but the price in the shop was lower.
I was billed for something that I did not buy.
Please send me a correct invoice for the {product}.
{amount} was taken from my card on {date} and I do not know why.
There is a mistake on my bill.
The tax on the invoice of {date} is not right.
Why is {amount} on my bill for shipping? It was meant to be free.
I got a reminder, although I had paid the bill on {date}.
The discount of {amount} is missing from my invoice.
My credit card was debited two times.
The amount on the receipt is not the amount you took.
I need an invoice in the name of my company in {city}.
On the bill stands {product}, which I never bought.
Your invoice shows the wrong address in {city}.
what is this charge of {amount} on my account
The bill for order {order_id} has not reached me.
The price changed between the order and the bill.
I paid in cash and still got a bill over {amount}.
Could you explain the sum of {amount} on the invoice?
You invoiced three pieces, and I ordered one {product}.
The same order appears twice on my bank statement of {date}.
My voucher was not deducted from the bill.
I find a fee of {amount} on the invoice that nobody told me about.
Payment for {order_id} was booked on {date} and once again the day after.
The invoice lists the wrong product.
I have been overcharged by {amount}.
Please check the bill, I think someone added it up wrong.
There is a charge from your shop in {city} that is not mine.
A bill came for the {product}, but I cancelled before paying.
How can it be that the {product} costs more on the bill than on the tag?
Your accounts department has mixed up my payment.
The invoice number does not match order {order_id}.
I have received an invoice of {date} without a tax number.
The instalment was {amount}, and you took more.
You keep sending me bills that are already paid.
I do not understand the invoice for the {product}.
My bank asks me what the {amount} on {date} was for.
The bill is made out to the wrong person.
Kindly correct the total: it should be {amount}.
You booked the payment to another customer's account.
A late fee of {amount} was added, though I was on time.
I require a copy of the invoice for {order_id}.
Please do not debit my account again for the {product}.
The receipt from {city} and the invoice do not agree.
According to the invoice the {product} cost {amount}. At the counter I was told otherwise.
My direct debit failed on {date} because you used the wrong account.
The invoice was sent to my old address.
An extra {amount} shows up on the bill.
For tax reasons I need a bill with the date {date}.
The sum was charged in the wrong currency.
Somebody charged my card in {city} for your shop. I have not been there.
Your system says unpaid. I paid for the {product} on {date}.
The bill does not show the rebate I was promised.
I was charged for gift wrapping that I did not choose.
Double payment for {order_id}, please look into the accounts.
Please split the invoice: the {product} on one, the rest on another.
I cannot find the bill for my {product} anywhere.
The charge is {amount} higher than the price we agreed on.
I dispute the invoice of {date}.
The numbers on the bill do not add up.
The invoice says "gift card", but I paid by bank transfer.
Why do you bill me monthly for the {product}? I bought it, I did not rent it.
""".strip().splitlines()

RETURN = """
I would like to return the {product}.
How can I send the {product} back?
The {product} does not fit, so I want to bring it back.
Please send me a return label for order {order_id}.
I changed my mind about the {product}.
I bought the {product} on {date} and do not need it any more.
Can I take the {product} back to your shop in {city}?
I wish to give back what I ordered on {date}.
Until when may I send it back?
My wife bought the same {product}, so mine can go back.
Order {order_id} is not opened and I want to return it.
The {product} is too big for my room. Where do I send it?
I do not like the {product} as much as I thought. May I return it?
Will your driver collect the {product} if I give it back?
I need a form to send back the {product}.
can i return the {product} without the box
It was a present and I already have one; I would like to hand it back.
To which address do returns go?
I withdraw from the purchase of {date} and will send the goods back.
The {product} is fine, I simply have no use for it. Please take it back.
Who pays the postage when I send the {product} back from {city}?
Please arrange a pick-up in {city} for a return.
Please tell me how returns work.
Within how many days can I bring back the {product}?
I no longer want the {product} from order {order_id}.
On {date} I ordered two and one is enough, so one comes back.
Is it possible to return the {product} after trying it once?
The {product} is not for me.
Please accept my return of {order_id}.
I am sending the {product} back today.
My return parcel is ready, what do I write on it?
The colour does not go with my wall. I would like to give the {product} back.
I have wrapped the {product} again to send it to you.
Where in {city} can I drop off a return?
The {product} that I bought for {amount} is too small. I will return it.
I made a mistake when I ordered on {date}; can I send the article back?
I want to make use of my right to return goods.
Do I need the receipt to bring the {product} back?
Your {product} goes back, we found a nicer one.
Please register a return.
I would be glad if you took the {product} back.
Too heavy for my mother: the {product} has to go back.
Order {order_id}: I should like to return everything.
The return label that you sent on {date} cannot be read.
How do I return a gift that was bought in {city}?
We have decided against the {product} and would like to give it back.
The {product} is unused and in its box, ready to be returned.
I have fourteen days to return it, have I not? I bought it on {date}.
My return of the {product} was not accepted at the counter.
I do not wish to keep the {product}.
It is going back, all of it. Please tell me which carrier to use.
Would you take back the {product} if the box is open?
The shop in {city} would not take my return.
Could a driver come by and fetch the return of {order_id}?
I bought the wrong size by my own fault. Can I bring the {product} back?
Please let me know how to send it back from {city}.
I want to undo my purchase of the {product}, it is still wrapped.
The {product} will be returned to you.
For {amount} I found the same thing elsewhere, so I am returning yours.
Nobody here uses the {product}. It may as well go back to you.
I hereby announce a return.
It does not suit me. How do I get the {product} back to you?
I'd like to bring back what I bought on {date}, it is as good as new.
A return slip was not in the parcel. I need one for the {product}.
""".strip().splitlines()

NONE = """
I just want to say how happy I am with the {product}.
Do you also sell the {product} in other colours?
The {product} is wonderful, thank you.
What are your opening hours on {date}?
Thank you for the fast delivery of {order_id}.
Everything arrived in {city} as it should. Great work!
Is there a branch of your shop in {city}?
I would like to know how heavy the {product} is.
Please add me to your newsletter.
Your clerk was very kind to me on {date}.
Could you recommend a {product} for beginners?
My mother loves the {product} I gave her.
Do you have gift cards for {amount}?
I am writing to praise your team.
Is the {product} in stock at the moment?
Will there be a sale on {date}?
Please change my address to one in {city}.
The {product} works like a dream.
Does the {product} come with a bag?
Five stars for the {product}!
I would like to order a second {product}.
how do i clean the {product}
Can the {product} be used outdoors?
I ordered the {product} for {amount} and I am very pleased.
Are you going to open a shop in {city}?
Can I visit your show room on {date}?
I have a tip for your website.
What is the difference between the {product} and the cheaper one?
The parcel came on {date}, all was well.
I am looking for a {product} under {amount}.
Please keep a {product} for me at the counter.
Could you sign the {product} as a birthday surprise?
Do you offer courses in {city}?
I have moved to {city} and still shop with you.
Order {order_id} arrived, and my children cheered.
Which {product} do you use yourself?
Can I add a card to order {order_id}?
May I pay for the {product} in two parts?
I want to book a place on the course of {date}.
It was a pleasure to shop with you.
The {product} in your window caught my eye. Who made it?
Do you ship to {city}?
How much would it be to wrap the {product} as a gift?
I have a question about the size of the {product}.
Please wish your driver a happy birthday from me.
Can I get the catalogue of {date}?
I saw your advert in {city} and liked it.
I would like to apply for a job in your shop.
Just a note to say that the {product} is perfect.
Is there parking near your shop?
When do you get new stock of the {product}?
My order {order_id} came earlier than I thought. Thanks!
I'd love to see the {product} in green.
Can one rent the {product} for a weekend?
Where is the {product} made?
I spent {amount} in your shop and enjoyed every minute.
Please tell the chef of your cafe that the cake was delicious.
Does the {product} need batteries?
We used the {product} on our trip to {city} and it was great.
Thank you for the nice talk on the phone on {date}.
Could you send me a picture of the {product}?
I would like to become a member of your club.
What a lovely {product}! My friends in {city} want one too.
Are your prices the same in {city}?
""".strip().splitlines()
