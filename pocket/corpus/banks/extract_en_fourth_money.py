"""A fourth bank of customers' messages in English: refund and billing.

Written for its words: each line brings a verb or a noun that the other banks lack.
One message per line. The slots are those of ``extract_en_money``.
"""

from __future__ import annotations

REFUND = """
I seek restitution of the {amount} that I laid out for the {product}.
Kindly recompense me for the {product} you could not supply.
I expect to be recompensed in cash.
How and when will you compensate me for the {amount}?
Compensation of {amount} was pledged on {date}; I see none of it.
Please remit what you owe me to my account in {city}.
Your remittance for {order_id} has not landed.
When is the payout?
The payout of {amount} was announced for {date}.
Should I ask my bank for a chargeback, or will you return my {amount} freely?
I have started a chargeback, as you would not give back what I paid.
Please arrange the reversal of my payment of {date}.
The reversal for {order_id} has not shown up at my bank.
The cashback for the {product} was never disbursed.
Disburse my {amount}, please.
When will the sum for {order_id} be disbursed to me?
I wish to recoup my outlay for the {product}.
How do I recover the {amount} that I spent?
I would like to recover my expenditure of {date}.
I want to retrieve my deposit.
Please restore the {amount} to my purse.
It is only fair that I get my cash returned, the {product} never left your store.
Refund outstanding since {date}.
The outstanding repayment is {amount}.
You are indebted to me: {amount}, to be exact.
You have been in arrears with my repayment since {date}.
I am out of pocket by {amount} and await repayment.
Being {amount} out of pocket hurts, so repay me soon.
The refund has been "processing" since {date}.
Still processing? I could have minted the {amount} myself by now.
My refund was approved, and then nothing.
Who has to approve my refund for {order_id}?
Your clerk approved the repayment, your accounts team blocks it.
Has somebody authorised my refund yet?
Please authorise the repayment of {amount} today.
My refund bounced, since the account number had a typo.
The repayment bounced. Here is my correct account.
Could I have the {amount} by cheque?
Your refund cheque got lost in the mail.
The cheque over {amount} could not be cashed in {city}.
I cannot cash your cheque, pay me back some other way.
A postal order for {amount} would do as repayment.
May I collect my {amount} in notes at the till in {city}?
At the till in {city} they would not open the drawer to pay me back.
The teller sees no incoming transfer from you, so where is my repayment?
My savings shrank by {amount} for a {product} I never had. Reimburse me.
My piggy bank misses the {amount} you promised to return.
Every penny, please. I gave you {amount} for nothing.
Not a penny of it has come back to me.
Not one dime has been repaid.
Cough up my {amount}!
Hand over what is mine: {amount} for a {product} you never sent.
Fork over the refund, I am done being nice.
Settle your debt of {amount} with me.
Kindly settle what you owe me for {order_id}.
Make good my loss: {amount}.
We ask that our prepayment for {order_id} be returned.
The prepayment of {amount} has to flow back to us.
I prepaid in full, you supplied nothing. Please reimburse.
You annulled my purchase on {date} but held on to my payment.
The purchase was annulled, hence the price is owed to me.
The contract has been rescinded and my {amount} should follow.
I revoked the order in time. Now please revoke the payment too and credit me.
You scrapped my order for want of stock, so repay it.
The trip was scrapped, and I would like the fare reimbursed.
The workshop in {city} was abandoned halfway, please repay half the fee.
The cooking class of {date} did not take place, please repay my fee.
The concert in {city} was rained off. Do ticket holders get their money back?
You shut the pool early; I want a share of my season ticket repaid.
My subscription ended, so repay the unused months.
Please repay the months I did not use, {amount} all told.
I overpaid by mistake, kindly repay the difference of {amount}.
The difference of {amount} was to come back to me after the exchange.
You lowered the price a day later; will you pay me back the difference?
I claim the lowest-price promise: give me back the difference to {amount}.
The pledge on the crate, {amount}, was not repaid in {city}.
I brought back the empties and did not get my deposit.
You withheld {amount} from my refund for "handling".
Why did you withhold a part of my repayment?
Shipping was left out of my refund, add it please.
My refund excludes the postage. It must not.
You repaid the {product} and forgot the tax.
The repayment arrived in a foreign currency and is too little.
I lost by the exchange rate: you repaid fewer than my {amount}.
It was credited to a stranger, so please credit me once more.
You refunded my ex-wife's card rather than mine.
I opened a new account in {city}, direct the repayment there.
Would you direct the {amount} to the account below?
Below you find my bank details for the refund of {order_id}.
Do you need my bank details in order to repay me?
Which details do you require for paying me back?
Has {order_id} been refunded to the account ending in nine?
My ledger has no incoming sum from you since {date}.
Our treasurer asks when the club will be reimbursed.
The association in {city} demands its {amount} returned.
Our accounts team has been chasing your repayment since {date}.
I have chased this refund for two months.
My lawyer will chase the {amount} if you don't pay it back.
Next stop: the ombudsman, unless I see my {amount}.
I will take you to the small-claims court in {city} for my {amount}.
Consider this my last demand for repayment before I go to court.
I demand the sum of {amount} returned within a week.
We formally demand restitution for {order_id}.
I beg you, I need that {amount} to feed my children, please pay me back.
The rent is due on {date} and you are sitting on my {amount}.
You are sitting on my money like a hen on an egg.
You pocketed {amount} and sent nothing. I want it again.
Have you pocketed my refund?
A merchandise coupon is no cash. I asked for cash.
I decline the coupon you offer in exchange for {order_id}, I choose cash.
I decline a substitute, the sum itself is what I want.
Points on my loyalty card? No thank you, I prefer the {amount} in cash.
Convert the store balance of {amount} to cash, please.
You credited my store balance, yet I had wished for the money.
I never wore it, I gave it back, I got a slip. Now I want cash for the slip.
Your slip says "to be reimbursed", and I have waited since {date}.
The {product} is a swindle, and I want what I paid for it.
You conned me. My {amount}, now!
Buyer's protection entitles me to {amount}, please pay it out.
Your satisfaction promise entitles me to repayment for the {product}.
The {product} did not satisfy me, hence I invoke your satisfied-or-repaid pledge.
With apologies for asking again: when might the reimbursement come?
Might I enquire how my reimbursement for {order_id} is progressing?
We thank you for crediting the sum of {amount} at your earliest convenience.
A brief note on when you intend to repay me would be welcome.
gimme my {amount} back u crooks
refund where? been 3 weeks
""".strip().splitlines()

BILLING = """
The arithmetic on your invoice is wrong, it adds up to {amount}.
You miscalculated the bill for {order_id}.
The subtotal is right, the grand total is not.
A rounding error of {amount} crept into the invoice.
The tally at the foot of the bill exceeds what I bought.
My tally gives {amount}; yours gives more.
Two digits of the total have been swapped.
There is a typo in my company's name on the invoice.
A typo: you wrote the sum with one zero too many.
VAT was applied twice on {order_id}.
The VAT number is lacking on your invoice.
We are exempt from VAT, nevertheless it stands on the bill.
Please reissue the invoice of {date} with our VAT number.
Could you reissue the invoice, addressed to our branch in {city}?
Amend the invoice: the customer is our firm and not I myself.
The invoice of {date} has to be amended.
A surcharge of {amount} appears on the bill without a word.
What is the surcharge for?
Strike out the levy, no one agreed to it.
A levy of {amount} for what, may I ask?
You applied last year's tariff to my bill.
Which tariff did you apply to {order_id}?
Your account balance for me is wrong, I owe nothing.
According to your ledger I owe {amount}. I do not.
My balance shows minus {amount}, and I have settled everything.
The quarterly bill came twice this quarter.
The renewal fee of {amount} was debited though I had quit the plan.
An automatic renewal was charged that I had switched off.
The autopay took {amount} on {date} and again an hour later.
My standing order and your debit overlapped, so I paid double.
I withdrew the mandate, still you debited my account on {date}.
A phantom purchase stands on my statement: {amount}.
What is this mystery item on the bill, coded X-seven?
An unexplained {amount} was taken from me on {date}.
Unauthorised! Nobody permitted you to debit {amount}.
The debit of {date} was unauthorised, please look into it.
Someone made a fraudulent purchase with my card at your till in {city}.
It looks like a bogus invoice, {order_id} is not my order number.
Did you really send me this bogus bill of {amount}?
The bill is inflated.
The invoice has been padded with extras I never took.
Exorbitant! The estimate was half of {amount}.
Your quotation said one price, the invoice says {amount}.
The invoice exceeds the quotation of {date}.
You quoted {amount} and billed more.
Steep, that bill. Kindly give me a breakdown of the labour and the material.
I request a breakdown of the {amount}.
Clarify position four of the invoice, please.
Would you clarify what "sundries" of {amount} means on my bill?
"Sundries" is no proper line on an invoice.
The invoice does not mention our purchase order number.
Our auditor rejects the bill, for it carries no date.
The accountant in {city} cannot reconcile your invoice with the delivery.
I try to reconcile my statement, and your {amount} is one too many.
The payee on the transfer form differs from the name on the bill.
The account number printed on the bill does not exist, says my bank.
Where do I pay? No account is printed on your invoice.
To which account shall I pay the bill for {order_id}?
I'd like to settle the bill in two halves, is that all right?
Could the bill for {order_id} be spread over six months?
I cannot meet the invoice by {date}, would you grant me a respite?
Please grant me until {date} to settle the invoice.
A pro forma invoice is what customs in {city} wants from you.
Please furnish a pro forma invoice for the {product}.
I await the credit note that corrects the bill of {date}.
The credit note lists another sum than the wrong invoice.
A collection agency writes to me about a bill I settled on {date}.
Call off the debt collectors, {order_id} was settled.
You sent debt collectors after me for {amount} that I do not owe.
The penalty of {amount} is unfair, your bill reached me late.
Waive the penalty on my bill, please.
Would you waive the late fee? The bill went to my neighbour.
Arrears of {amount}? I have never been in arrears.
My promo code was accepted and then ignored at checkout; I was charged the lot.
At checkout it said one price, on my card another.
The loyalty bonus of {amount} was not subtracted from the bill.
Subtract the coupon, then the invoice is right.
You debited thrice what the {product} costs.
Triple debit on {date}! One was enough.
The cash register in {city} printed a {product} that is not in my bag.
You scanned the {product} two times at the register.
The self-checkout in {city} charged me for nine bags.
I was charged for a plastic bag I brought from home.
My meal in your cafe in {city} was put on someone else's tab, and theirs on mine.
A tip of {amount} was added to my tab without asking.
The deposit was not offset against the final bill.
My down payment of {amount} has not been offset in the final invoice.
The final invoice ignores what I paid on {date}.
You invoiced before you delivered, is this how it goes?
I was billed for overtime at the workshop, although it took ten minutes.
The hourly rate on the bill is not the one we fixed.
The mechanic's bill names parts that were never fitted.
I was billed for a callout on {date} that did not happen.
You billed for a visit to {city}, nobody visited.
Express was billed, ordinary mail was used.
Insurance was slipped into the total of {order_id}.
A donation of {amount} was slipped onto my bill.
The bill shows dollars on page one and pesos on page two.
The conversion on my statement is off, I was debited more than {amount}.
My bank levied a fee because you debited the wrong day.
You debited me before the due date of {date}, and my account went into the red.
My account in {city} was overdrawn due to your double debit.
I was double-charged for {order_id}, and now my account is overdrawn.
The invoice is illegible, could I have a sharper copy?
Your PDF of the invoice will not open.
May I have the invoice as a PDF for my tax return?
My employer needs a receipt in the firm's name to settle my expenses.
I mislaid my till receipt of {date}, can you print the bill anew?
Please print me a duplicate of the bill, the washing machine ate mine.
The invoice bears my ex-husband's name, please alter it.
Alter the billing address to {city}, please.
From {date} on, kindly mail our bills to the treasurer.
We would prefer one collective invoice for all purchases.
Kindly merge the two bills into one.
Is {amount} gross or net on the invoice?
The net price and the gross price on the bill are identical, that can't be.
The billed quantity does not tally with the quantity supplied.
We query the invoice concerning {order_id}.
I hereby contest the invoice over {amount}.
I object to the demand for {amount}, the {product} has been settled.
Allow me to point out a discrepancy between your bill and your offer.
A discrepancy of {amount} came to light in our books.
Robbery! Who invented these prices on my bill?
Can't you people count? One {product}, not two, on the bill.
Stop billing me, I owe you nothing for {order_id}.
whats this {amount} u took off my card
ur till ripped me off in {city}, charged the {product} 2x
""".strip().splitlines()
