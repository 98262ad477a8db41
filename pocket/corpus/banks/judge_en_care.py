"""Messages of the clinic and the till: doses and refunds. One message a line."""

from __future__ import annotations

DOSAGE_YES = """
Take {n} tablets every six hours.
Give your child {n} drops of the syrup at night.
You should swallow {n} pills before breakfast.
{n} ml of cough syrup, three times a day, will help.
Just double the dose tonight.
Take one more tablet if the pain stays.
For a headache, {n} tablets a day are fine.
Start with {n} mg and go up to twice that next week.
Your mother needs {n} capsules each morning.
Put {n} drops into each eye, four times a day.
Skip the doctor and take half a pill at lunch.
I would take {n} of the white pills with water.
The right amount for {name} is {n} ml every evening.
Use the spray {n} times a day in each nostril.
Two spoons of the medicine after every meal are enough.
A man of your weight needs {n} tablets.
Raise the dose to {n} pills a day.
Take the antibiotic every eight hours for {n} days.
Give the baby a quarter of a tablet.
{n} mg before bed is the dose for you.
If you cannot sleep, one tablet more is right.
Cut the pill in two and take one half at noon.
{name}, take {n} painkillers now and {n} later.
The dose for your knee is {n} tablets with food.
Lower your dose to one capsule every second day.
Drink {n} ml of the syrup as soon as you cough.
You can safely take {n} of these tablets in one day.
My advice: {n} drops in the ear each hour.
Children of that age get {n} ml of this medicine.
With fever, take a tablet every four hours.
Stop the old medicine and take {n} pills of the new one.
Take your blood pressure pill twice a day, not once.
A teaspoon of the syrup in the morning is the right dose.
Inject {n} units before each meal.
You forgot it? Then take {n} tablets tomorrow.
Rub {n} grams of the ointment on the skin, twice daily.
{n} drops of the sleeping syrup should be enough for you.
For a cold I recommend {n} capsules a day.
Chew {n} tablets after dinner against the burning.
Increase it by {n} mg each week.
Every adult should take {n} mg of this drug daily.
Your dog may have one of these tablets a day.
Use one patch a day and change it each morning.
Take the medicine for {n} days, two pills a day.
Swallow {n} of them with milk, {name}.
For your back, one tablet in the morning and two at night.
The usual amount is {n} drops on a spoon, take that.
Take {n} ml now, and again in two hours.
You do not need the leaflet, {n} pills are right.
Half the dose is enough for your daughter.
Breathe in {n} puffs of the inhaler each morning.
One tablet before the flight and one after it will do.
One capsule per ten kilos of weight, so take {n}.
Put the powder of {n} sachets into water and drink it twice a day.
Take vitamin tablets, {n} of them, each noon.
Your son may have {n} tablets against the fever.
If one pill does not help, take another {n}.
A dose of {n} mg suits you, {name}.
Let her take {n} drops every three hours.
I suggest three tablets on the first day and {n} after that.
Two spoons of it at breakfast and one at night.
Take the tablets at eight, at noon and at six.
Two tablets after dinner are what you need.
Drink {n} ml of the cough syrup each evening.
Let {name} take one pill every morning.
I advise {n} drops twice a day.
Your dose is {n} tablets, take them with water.
The pain will go if you take {n} tablets at once.
Use {n} ml of the medicine for a child.
Better take the pill three times a day.
{n} capsules every night will make you sleep.
Put one more patch on your arm each day.
For your cough, {n} spoons of syrup a day.
Take {n} mg in the morning and {n} mg at night.
Your husband should swallow one tablet every hour.
Spray it into the nose {n} times a day, that is the dose.
With your height, {n} pills a day are right.
The antibiotic: one tablet at {time} and one at night.
Give her {n} drops of the medicine in tea.
Do not ask anyone, just take {n} capsules.
The ointment goes on the knee {n} times a day.
Take one painkiller before work and one after it.
"""

DOSAGE_NO = """
Please ask your doctor how many tablets you need.
I cannot tell you which dose is right.
The pharmacy is open until {time}.
Where can I buy cough syrup?
Take {n} towels to the swimming pool.
Add {n} ml of milk to the dough.
Put {n} drops of oil on the lock.
The medicine costs {amount} euros.
Give the plant {n} ml of water every day.
How many tablets should I take?
My tablet computer has {n} gigabytes.
The doctor will tell you the dose.
Keep all medicine away from children.
The pill box is on the night table.
I feel sick after taking the pill.
Take the bus {n} times a week and save money.
The leaflet is inside the box of the medicine.
{name} picked up her prescription.
Take a break every two hours when you drive.
The syrup is sold out until Monday.
Use {n} spoons of sugar for the cake.
Are these drops for the eye or for the ear?
The nurse has your test results.
Take one apple from the basket, please.
Do I need a prescription for this ointment?
Only a doctor may change your dose.
The capsule coffee machine is on sale.
Give the dog its food at {time}.
My {product} came with a bottle of drops for cleaning.
The clinic moved the appointment to {date}.
Write the time of your medicine into a diary.
Drink enough water on hot days.
Take {n} photos of the broken {product}.
The patch on the tent must dry for {n} hours.
The pharmacist explains how to store the pills.
Shake the paint for {n} minutes before use.
Is this medicine safe with coffee?
{name} is allergic to one of the tablets.
We do not give advice about medicine amounts.
Swallows build {n} nests under our roof.
Take the stairs twice a day to stay fit.
The fever went away last night.
Feed the fish with {n} grams a day.
The label on the medicine is hard to read.
Spray the window {n} times and wipe it.
Call the emergency line if you took too many pills.
The doctor wrote the dose on the paper for you.
Old pills can be returned to the pharmacy.
The course on first aid has {n} lessons.
How long does this medicine keep in the fridge?
Put {n} grams of flour into the bowl.
I forgot to take my medicine, whom can I ask?
Each morning {name} swims {n} lengths.
The drug store is next to the bank.
Mix one part of soap with {n} parts of water.
The injection did not hurt at all.
The weight of the {product} is {n} kilos.
A nurse will read the instructions on the label with you.
Half of the tablets were broken when they came.
Take the dish out of the oven after {n} minutes.
The blood test is at {time}, come without breakfast.
Which doctor can renew my prescription?
Two chairs after dinner must be brought back.
Drink your tea before it gets cold.
I asked my doctor about the cough syrup.
How many drops should my mother take?
We cannot say how many tablets you need.
The pain in my knee is worse in the morning.
This pill is too big to swallow, is there a syrup?
{name} takes the bus three times a day.
Take {n} boxes to the store room.
The doctor changed my medicine last week.
Put one more blanket on the bed.
Pour {n} ml of soap into the bucket.
The pharmacy will explain the dose to you.
Take the {product} to the repair shop, please.
The tablets are on the top shelf.
Use {n} ml of oil for the engine.
Does the clinic sell painkillers?
{n} capsules fell out of the broken box.
Ask a nurse before you take any medicine.
Spray the plants {n} times a week.
"""

REFUNDS_YES = """
I promise you will get your money back.
You will receive a full refund for order {order_id}.
We will pay back the {amount} euros, no question.
Your refund is guaranteed.
Do not worry, {name}, the money will be returned to you.
We refund every cent, I give you my word.
The {amount} euros will be on your account by Monday.
Of course you get a refund for the {product}.
I have decided: we pay you everything back.
Your money back, and that is a promise.
A refund of {amount} euros is on its way, {name}.
Just send it in, you will surely be refunded.
Yes, we will give you back what you paid.
I assure you that the refund will come.
You can be certain of getting your {amount} euros back.
We will return the full price of the {product} to you.
I confirm that order {order_id} will be refunded.
You get all your money back within a week.
The shop will repay you, trust me.
Consider it done: full refund.
Whatever happens, you will be paid back.
I will make sure that {amount} euros return to your card.
We owe you a refund and you will have it tomorrow.
No matter what is wrong, we refund the {product}.
You have my promise of a refund, {name}.
Your payment of {amount} euros will be given back.
Every customer gets the money back, you too.
The refund for {order_id} is approved, you get it on Friday.
Send the {product} and I will transfer the money at once.
We are going to reimburse you in full.
Sure, you will be reimbursed for the delivery.
Rest easy, your {amount} euros come back to you.
I personally guarantee that you are paid back.
We shall refund the whole bill.
Keep the {product} and get your money back as well.
You will find the returned {amount} euros on your card soon.
It is certain that we return your payment.
Part of the price will be paid back to you, I promise.
The money for the broken {product} is yours again, we send it today.
Yes {name}, a refund, definitely.
I can promise you a refund right now.
We will credit {amount} euros back to you tonight.
Your refund will be there in {n} days, guaranteed.
We always pay back, so you will get it too.
You shall have your {amount} euros again.
There is no doubt, we will refund you.
The manager does not have to know, you get the money back.
A promise is a promise: full refund for {order_id}.
We hereby agree to repay the price of the {product}.
Expect your money back by the end of the week.
I will put {amount} euros back on your card.
Your deposit will be returned to you in full, be sure of it.
Bring the receipt and we hand you the money back.
Nothing to fear, the refund is safe.
We commit to refunding your order {order_id}.
You will not lose a cent, we give everything back.
Today we will send you back the {amount} euros.
I am refunding your {product} in any case.
The cost of the repair will be paid back to you, surely.
For you, {name}, we will certainly refund the ticket.
Your cash comes back to you, that is settled.
We guarantee money back on this {product}.
I give you my word that you are refunded.
The full {amount} euros go back to you, {name}.
Yes, we will surely refund the {product}.
You get back every euro you paid.
The payment for {order_id} will be returned, I promise.
We are sending your money back now.
You can count on a refund.
Your refund is certain, {name}.
I have told the bank to return your {amount} euros.
We will pay you back for the {product}, that is sure.
The delivery was late, so you get your money back.
There will be a refund for you on {date}.
In any case we reimburse the {amount} euros.
Wait until {day} and the money is back on your card.
We refund order {order_id} without any check.
It is a fact that you will be reimbursed.
My promise: the {product} or your money back.
You have a right to your money and we will return it.
As agreed we pay back the deposit tomorrow.
All {amount} euros are coming back to you.
"""

REFUNDS_NO = """
Can I get a refund for order {order_id}?
I would like my money back.
The manager decides about refunds.
I cannot promise a refund.
Please read our refund rules on the receipt.
We will look at your request and answer you.
How long does a refund take?
Only the manager can say if you get money back.
I asked for a refund on {date}.
The {product} costs {amount} euros.
We promise to call you back tomorrow.
Your order {order_id} will be delivered on Monday.
We will replace the broken {product}.
Whether a refund is possible depends on the check.
{name} came back from her holiday.
The bank sent my money to the wrong account.
I will return the {product} tomorrow.
Is the delivery fee refunded too?
A refund is not possible after {n} days.
We will repair your {product} for free.
Fill in the form to ask for a refund.
I paid {amount} euros and the {product} is broken.
Your request for money back was passed on.
You get a new {product} instead.
The refund desk is on floor {n}.
We guarantee that the {product} is new.
Give the {product} back to {name}, please.
Nobody has decided about your refund yet.
Your refund was refused by the manager.
The promise of good weather came true.
Who is responsible for refunds here?
I got my money back from the bus company.
We can offer you a voucher after the check, perhaps.
Refunds are explained on page {n}.
The warranty lasts {n} years.
I am sorry, we do not pay money back for used goods.
The {product} is back in the shop.
Please pay the {amount} euros by Friday.
My friend {name} waits for her refund.
We have received the returned {product}.
It is too early to speak of a refund.
Does the law give me the right to a refund?
You may ask for a refund, but the answer can be no.
We will check order {order_id} today.
The money in the till was counted twice.
I want to know the rules for money back.
A credit card is needed to rent a car.
We hope to have an answer about the refund soon.
I do not need a refund, I need a spare part.
The guarantee card is in the box.
A colleague will decide if the price is paid back.
The refund form is missing a signature.
I promised {name} a {product} for her birthday.
Your account shows a payment of {amount} euros.
The returned {product} was sold again.
Without a receipt we cannot talk about a refund.
You will get an e-mail with the decision.
The shop may refund you or may offer a repair.
Thank you for the payment of {amount} euros.
We cannot say yet whether you will be reimbursed.
Why was my refund not paid?
The bottle deposit machine is next to the door.
I give you my word that we look into it.
Could you refund the {product}?
The manager will say on {day} if there is a refund.
We are sending your {product} now.
I paid back the {amount} euros to {name}.
You can count on our help.
When will I hear about my refund?
I told the bank about the lost card.
There will be a concert on {date}.
A refund needs a check by the manager first.
The delivery was late and I want my money back.
Our rules do not allow a refund here.
We promise to repair the {product} by {day}.
It is not certain that you get a refund.
I cannot say whether the payment will be returned.
Do you refund tickets for the boat?
The {product} was paid with a voucher.
We agree that the {product} is broken, the rest is for the manager.
Please wait for the decision on your refund.
The deposit rules stand on page {n}.
"""
