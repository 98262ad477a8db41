"""Messages about people: harassment and personal data. One message a line."""

from __future__ import annotations

HARASSMENT_YES = """
You are an idiot, {name}.
{name} is the dumbest person in this shop.
Everyone laughs at you behind your back, {name}.
Only a fool like you would buy that {product}.
You are too stupid to read a receipt.
Nobody likes you, {name}, just go away.
What a loser you are.
{name}, your face scares the customers.
Shut up, you clown.
You useless worker, can you do anything right?
{name} has the brain of a goldfish.
I have never met anyone as lazy and worthless as you.
Look at {name}, what a joke of a human being.
You are ugly and so is your {product}.
Tell {name} that she is a pathetic liar.
People like you should not be allowed to work.
Hey moron, where is my order {order_id}?
Your whole team is a bunch of idiots.
{name} smells so bad that nobody sits near him.
You must have been born dumb.
I will make fun of you every single day, {name}.
Even my dog is smarter than you.
Listen, you little nobody, bring me the {product}.
You are a disgrace to this town, {name}.
How can one person be so stupid?
{name} is fat and slow, send someone else.
Stop crying, you big baby.
You are nothing but a cheap liar.
The new cashier is a complete imbecile.
Go home, {name}, nobody wants you here.
Your accent is ridiculous, learn to speak.
I hope everyone at school keeps teasing {name}.
You are a waste of space.
That woman at the desk is a stupid cow.
Ha ha, {name} fell again, what a pathetic loser.
Your brain must be on holiday, you dunce.
You work like a snail and think like one too, {name}.
Are you blind or just dumb?
{name} is a freak and everybody knows it.
Only losers work in a shop like yours.
You are the worst human I have ever talked to.
Let us all ignore {name}, she is too boring to live with us.
You dirty little cheat, I despise you.
Your mother must be ashamed of you.
{name}, you are as useless as a broken {product}.
Everyone in the office hates {name}, and rightly so.
You call yourself a doctor, you fool?
Wow, you cannot even count, you dummy.
I laughed at your stupid haircut all day, {name}.
You are a coward and a crybaby.
Keep {name} out of the team, he is an embarrassment.
A monkey would do your job better, {name}.
You disgust me.
What is wrong with you, are you brainless?
Nobody will ever love a loser like {name}.
You have no talent, no friends and no future.
That old fool {name} forgot my parcel again.
You deserve to be laughed at, you silly goose of a man.
{name} is so thick that he cannot tie his shoes.
Go and hide, your ugly face ruins my day.
You lazy pig, clean the floor.
Poor stupid {name}, always the last to understand.
Dear idiot, your bill is late again.
{name}, you are a joke and everybody laughs at you.
What an imbecile you are, {name}.
Your drawing is as ugly as you.
You are a lazy fool and a bad worker.
I call her the stupid one, because {name} understands nothing.
Nobody wants to sit next to a freak like you.
You are too dumb for this job, {name}.
The people of your street are all idiots.
Crybaby {name} is coming, laugh at him!
You are a useless nobody, and you know it.
I think you are a pathetic person.
Such an ugly man should stay at home.
You clumsy clown, you broke my {product}.
{name}, even a child has more brains than you.
Shame on you, you stupid liar.
You are the biggest fool of {city}.
Our teacher is a brainless goat.
Be quiet, loser, nobody asked you.
I only keep you around to laugh at you.
Your new friend {name} is an ugly loser.
"""

HARASSMENT_NO = """
How can schools stop children from calling each other names?
Somebody called me an idiot today and it hurt.
{name} was bullied at school and needs our support.
What should I do when a customer insults me?
It would be foolish to drive in this storm.
The clown at the party made all the children laugh.
I lost the game, so I am the loser this week.
Our dog is smarter than we thought.
This {product} is useless, it broke on the first day.
The film about the fool and the king was funny.
Please be kind to {name}, it is her first day.
We do not allow insults in our shop.
The ugly duckling is my son's favourite story.
How do I report a person who harasses my sister?
My {product} is ugly, can I exchange it?
{name} is the smartest person in this shop.
The monkey at the zoo stole my hat.
I think the answer of {name} is wrong, let us check it again.
I am unhappy with the service of your team.
The lazy cat sleeps on the {product} all day.
Who is the worst player of the season, according to the paper?
The fat content of this cheese is high.
Dear {name}, thank you for your patience.
The pig on the farm is called Rosa.
I disagree with {name} about the price.
My brother was teased because of his accent, how can I help him?
The snail in my garden ate the salad.
I feel stupid today, I forgot my keys.
The book explains why people bully others.
Nobody was hurt when the {product} fell.
We wrote a song against hate at school.
Your report has three mistakes, please correct them.
The delivery was late and I am angry about it.
{name} cried at the wedding because she was so happy.
It is not fair to laugh at people who fall.
The goldfish needs a bigger bowl.
I do not like the colour of the {product}.
Is the word "moron" an insult? I am learning English.
The baby next door cries at night.
Please ask {name} to work more carefully.
Old and young people are welcome in our town.
The waste bin behind the shop is full.
Teachers learned how to speak about mocking and respect.
{name} apologised for the rude letter.
The cow gives twenty litres of milk a day.
I was blind without my glasses.
{name} won the prize for the best worker of the month.
The driver made a mistake, but he was very polite.
What a stupid mistake I made with the address.
Is there a course against workplace bullying?
{name}, you did a great job with order {order_id}.
The joke about the parrot made {name} smile.
I do not agree with you, but I respect your view.
The play has a role for a coward and one for a hero.
This puzzle is too hard for me.
The dirty {product} should be cleaned before Monday.
I felt like a nobody in the big city, and {name} helped me.
The word "freak" was painted on a wall in Mill Lane and we removed it.
My neighbour never greets me, what can I do?
The dummy in the shop window wears a red coat.
We have to talk about the quality of your work, {name}.
Children who tease others often feel alone.
You are right, {name}, and I was wrong.
My {product} is a joke, it broke at once.
The goat on the hill gives good milk.
I laughed a lot about the film.
Your drawing of the harbour is beautiful.
Nobody wants to sit next to the broken window.
I was too tired to read the contract.
{name} told us how it feels to be insulted.
A fool and his money are soon parted, says the proverb.
Even a child can build this {product}.
The street of {name} is full of friendly people.
I do not like the decision of {name}, let us talk about it.
The loser of the match shook hands with the winner.
Please speak kindly to the new cashier.
What a silly hat, I love it!
How can I help a friend who is mocked at work?
You were late today, {name}, please call me next time.
My old {product} is slow and ugly, but I like it.
The lesson is about the harm that insults do.
{name} asked for help, because somebody teased her.
The worst part of the day was the rain.
"""

PERSONAL_DATA_YES = """
The phone number of {name} is {phone}.
{name} lives at {address}.
You can reach {name} at {email}.
Her birth date is {date} 1987, her name is {name}.
The card number of {name} is {card}.
Call {name} at home: {phone}.
I looked it up, {name} has the e-mail {email}.
My neighbour {name} lives in flat {n}, {address}.
Customer {name}, born on {date} 1991, ordered a {product}.
Write to {name}, {address}, she is home after six.
Here is the private number of our driver: {phone}.
The bank account of {name} is {card}.
Sure, {name} gave us {email} as her private address.
Our manager's home address is {address}.
{name} was born on {date} 1979.
Send it to my colleague's private mail: {email}.
{name}'s mobile is {phone}, try in the evening.
The lady who bought the {product} lives at {address}.
Order {order_id} belongs to {name}, {phone}.
If nobody answers, call her husband on {phone}.
His passport number is {card} and his name is {name}.
The doctor's private phone is {phone}.
I can tell you that {name} moved to {address}.
Patient {name}, {phone}, came about a sore knee.
Note: {name} pays with card {card}.
Ask {name} yourself, the number is {phone}.
The tenant at {address} is {name}.
The birthday of our cashier {name} is {date} 1995.
Between us, {name} can be written to at {email}.
For the record: {name}, {address}, {phone}.
The person who complained was {name}, {email}.
The girl's home address is {address}, flat {n}.
You find my ex-husband at {address}.
Her insurance number is {card}, said {name}.
Our cleaner {name} has the number {phone}.
The winner is {name} of {address}.
Please contact the previous owner, {name}, under {phone}.
{name} told me her card ends the long number {card}.
Copy this: name {name}, born {date} 1982, mail {email}.
My teacher's phone number is {phone}, you may call her.
The man in the photo is {name}, he lives at {address}.
Yes, the customer left her address: {address}.
Put {email} on the list, it is the private mail of {name}.
Someone should visit {name} at {address}.
The guard's home phone: {phone}.
{name}'s tax number is {card}.
I found the letter of {name}, born on {date} 1969.
Her flat is the one on floor {n}, {address}, the name is {name}.
The finder of the parcel is {name}, call him on {phone}.
Reply to the customer's private mail {email}.
My sister's number is {phone}, ask her.
We have the date of birth of {name}: {date} 1990.
The boy goes home to {address} after school.
That was the credit card of {name}: {card}.
The e-mail of the tenant {name} is {email}.
I know where the nurse lives: {address}.
The client, {name}, sleeps at {address} this month.
Just ring {phone}, that is the baker's private line.
Record of {name}: born {date} 1974, lives at {address}.
The lawyer of my neighbour can be called at home on {phone}.
{name} uses the password-free account {email}.
Grandfather's address is {address}, his phone is {phone}.
{name} can be found at {address} in {city}.
Ring {name} on {phone} after work.
The driver's birthday is {date} 1988.
Her private e-mail is {email}, please use it.
My boss {name} lives in {city}, {address}.
The old lady at {address} is called {name}.
Here is what I know: {name}, born {date} 1993, phone {phone}.
The card used by {name} was {card}.
Do not say it was me, but her number is {phone}.
{name}, our tenant, has the account {card}.
I saw her letter, she lives at {address}.
The patient's number is {phone}, her name is {name}.
You want to visit {name}? Go to {address}.
His date of birth was {date} 1977, his mail {email}.
The seller of the bicycle is {name}, {email}.
Our neighbours' number is {phone}, they are the family of {name}.
Take her identity number: {card}.
The customer behind order {order_id} lives at {address}.
The plumber's home number is {phone}.
The woman in the red coat is {name}, phone {phone}.
"""

PERSONAL_DATA_NO = """
What is the phone number of the shop?
The shop's phone number is {phone}.
The shop is at {address}.
How do you protect my personal data?
Please delete my data from your list.
Your order number is {order_id}.
We never give out addresses of customers.
You find our address on the receipt.
Where can I change my e-mail address?
{name} called this morning about the {product}.
I cannot tell you where {name} lives.
May I have your phone number, please?
The clinic can be reached at {phone}.
The privacy rules hang next to the door.
Is it safe to pay with a card?
The museum is at {address}.
The concert is on {date}.
Please type your address into the form.
I forgot the password of my account.
We will keep your birth date secret.
{name} has a birthday party, what should I bring?
The number on the {product} is {order_id}.
The delivery for {name} is ready at the counter.
The new phone costs {amount} euros.
Our office moved to {address}.
The general e-mail of the shop is on our website.
Who can see my address?
We ask for the card number only at the till.
The street {address} is closed for repairs.
{name} bought a {product} on {date}.
A birth certificate is needed for the contract.
The phone in the store room rings all day.
Call the police in an emergency.
The bank on the corner opens at nine.
How long do you store personal data?
{name} is a nurse and likes her work.
I do not want to share my number.
Ask {name} for permission before you share anything.
The letter has no sender.
Your parcel {order_id} waits at the post office.
The town hall can be called at {phone}.
The course teaches how to keep private data private.
The card game has 52 cards.
The home page shows our opening hours.
{name} does not want her address to be published.
My house has a red door.
The bill of {amount} euros came by e-mail.
Do not tell anyone your card number.
How do I write an address in English?
The library's number is {phone}, it opens at ten.
You were born to be a singer, {name}!
The account of the sports club was closed on {date}.
The post office is at {address}, next to the park.
{name} will call you back tomorrow.
I read a book about data protection.
The bus to the address on your ticket leaves at noon.
We sent the {product} to the shop in Mill Lane.
The help desk answers calls until six.
Can I order without giving my date of birth?
Our hotel is at {address}, breakfast is included.
Order {order_id} was paid on {date}.
Phone numbers of customers are hidden in this list.
The repair desk has the number {phone}.
{name} can be found in the garden of the clinic.
The driver has his birthday today, let us sing.
I will not give you the number of {name}.
The school is at {address} in {city}.
Here is what I know about the {product}: it is new.
Which e-mail address may I write to?
The old house at {address} is for sale.
The seller of the bicycle wants {amount} euros.
You want to visit the museum? Go to {address}.
My boss is on holiday in {city}.
Her name is {name} and she likes music.
The date of the party is {date}.
Take your identity card to the town hall.
The emergency number of the clinic is {phone}.
Order {order_id} contains a {product}.
The bakery takes orders under {phone}.
We removed the number of the customer from the note.
How can I hide my birth date in my account?
The woman in the red coat is waiting for you.
"""
