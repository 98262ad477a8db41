"""Small instructions: say a word, or write a given text in another form; and given texts.

``{text}`` is the given text, ``{word}`` a word. The two characters ``\\n`` stand for a
new line.
"""

from __future__ import annotations

SAY = """
Write the word {word}.
Kindly write the word "{word}".
Write only the word {word}.
Please write {word}.
Please write the word {word} and nothing else.
Just write {word}.
Could you write the word "{word}"?
Write {word} and stop.
Write down the word {word}.
Your answer should be the word {word}.
Your answer is {word}.
The answer must be "{word}".
The only answer I want is {word}.
Answer with the word {word}.
Answer with "{word}" only.
Answer {word}.
Please answer with {word}.
Answer only with the word "{word}".
Just answer {word}.
Say {word}.
Now say "{word}".
Say the word {word}.
Please say {word}.
Can you say the word "{word}"?
Say only {word}.
Just say the word {word}, please.
I want you to say {word}.
I want to read the word {word} here.
I want one word from you: {word}
Let me read the word "{word}".
Let me hear you say {word}.
Reply with {word}.
Reply with the word "{word}".
Please reply {word}.
Reply only with the word {word}.
Your reply must be {word}.
Your reply should be just the word "{word}".
Print the word {word}.
Print {word}.
Please print "{word}".
Print the word "{word}" once.
Type the word {word}.
Type {word}, please.
Type "{word}" for me.
Just type the word {word}.
Repeat the word {word}.
Repeat after me: {word}
Please repeat "{word}".
Repeat: {word}
Copy the word {word}.
Copy this word: {word}
Please copy "{word}" here.
Give me the word {word}.
Give me "{word}", nothing else.
Give back the word "{word}".
Respond with {word}.
Respond with the word "{word}".
Please respond with the word {word} only.
Respond: {word}
Send the word {word}.
Send me "{word}".
Please send {word} as your reply.
Output the word {word}.
Put out "{word}".
Output: {word}
The word is {word}. Write it.
The word is "{word}". Please say it.
The word is {word}. Send it back.
Here is a word: {word}. Repeat it.
Here is a word, copy it: "{word}"
say {word} pls
now type {word}
One word: {word}. Say it.
The magic word is "{word}". Write it.
"""

UPPER = """
Write this in capital letters: {text}
Write the text in capital letters.\\n\\n{text}
{text}\\n\\nWrite that in capital letters.
Please write this sentence in capitals.\\n{text}
Write it all in capitals: "{text}"
{text}\\n---\\nPlease write it in capitals.
Write this in upper case: {text}
Write the sentence in upper case.\\n\\n{text}
{text}\\nIn upper case, please.
In upper case, please: {text}
In capitals, please: {text}
In capital letters:\\n{text}
Put this into capitals: {text}
Put the text below into upper case.\\n\\n{text}
Can you put "{text}" into capital letters?
{text}\\n\\nPut that into capitals, please.
Turn this into capitals: {text}
Turn the text into upper case.\\n{text}
Could you turn this into capital letters?\\n\\n{text}
{text}\\n\\nTurn every letter into a capital.
Change this to upper case: {text}
Change all letters to capitals.\\n\\n{text}
Please change the sentence to capital letters: "{text}"
{text}\\nChange it to upper case.
Make this upper case: {text}
Make all letters capitals.\\n\\n{text}
Make every letter big, please.\\n{text}
{text}\\n\\nMake all letters big.
Big letters, please: {text}
Write it in big letters, all of it.\\n\\n{text}
I need this in big letters: "{text}"
I need this in capitals.\\n\\n{text}
I need the text in upper case: {text}
I want to read this in capital letters.\\n{text}
{text}\\n\\nI want it in capitals.
Convert to upper case: {text}
Convert this text to capitals.\\n\\n{text}
Please convert it to capital letters.\\n{text}
{text}\\n\\nConvert that to upper case.
Give me this in capitals: {text}
Give me the sentence in upper case.\\n\\n{text}
{text}\\nGive me that in capital letters.
Repeat this in capitals: {text}
Repeat the text in upper case.\\n\\n{text}
Please repeat it in capital letters: "{text}"
{text}\\n\\nRepeat it, but in capitals.
Copy this in capital letters.\\n\\n{text}
Copy the sentence, in upper case: {text}
{text}\\n\\nCopy that with capitals only.
Use only capitals to write this: {text}
Use upper case for this text.\\n{text}
Use capital letters and write: {text}
All caps, please: {text}
All caps:\\n{text}
{text}\\n\\nAll caps, please.
Write this in all caps.\\n\\n{text}
Put it in all caps: "{text}"
Shout this, in all caps: {text}
Text: {text}\\nTask: write it in capitals.
Text: {text}\\nIn upper case:
Task: upper case.\\nText: {text}
Sentence: {text}\\nThe same in capital letters:
The same in capitals, please.\\n\\n{text}
The same text in upper case, please: {text}
How does this look in capitals? {text}
How would you write this in upper case?\\n\\n{text}
What does this look like in capital letters?\\n{text}
For a sign I need this in capitals: "{text}"
For a poster, in capital letters, please.\\n\\n{text}
Type this with caps lock on: {text}
caps pls: {text}
{text}\\n\\nin caps pls
"""

QUOTES = """
Put this in quotes: {text}
Put the text in quotes.\\n\\n{text}
Please put this sentence in quotes.\\n{text}
{text}\\n\\nPut that in quotes.
{text}\\nPlease put it in quotes.
Can you put this in quotes? {text}
Put quotes around this: {text}
Put quotes around the text below.\\n\\n{text}
{text}\\n\\nPut quotes around it.
Could you put quotes around this sentence?\\n{text}
Write this in quotes: {text}
Write the sentence in quotes.\\n\\n{text}
{text}\\n\\nWrite that in quotes, please.
Please write it with quotes around it.\\n{text}
Write it between quotes: {text}
Between quotes, please: {text}
Between quotation marks, please.\\n\\n{text}
{text}\\nBetween quotation marks.
Place this between quotation marks: {text}
Place the text between quotes.\\n\\n{text}
{text}\\n\\nPlace that between quotation marks.
Place quotation marks around the sentence.\\n{text}
Put this in quotation marks: {text}
Put the sentence in quotation marks.\\n\\n{text}
{text}\\n\\nPut it in quotation marks, please.
Put quotation marks around the text.\\n{text}
Please use quotation marks for this: {text}
Use quotation marks around this text.\\n\\n{text}
Use quotes around this, please: {text}
Add quotation marks: {text}
Add quotes to this sentence.\\n\\n{text}
{text}\\n\\nAdd quotes at both ends.
Please add quotation marks at both ends.\\n{text}
Add quotes at both ends of the text: {text}
Quote this: {text}
Quote this text.\\n\\n{text}
Please quote the sentence below.\\n{text}
{text}\\n\\nQuote that, please.
Quote me word for word: {text}
I said this, quote it in quotation marks.\\n\\n{text}
I said this. Put it in quotes.\\n{text}
She said this. Write it in quotes.\\n\\n{text}
He said this, please quote it: {text}
Repeat this in quotes: {text}
Repeat the text with quotes around it.\\n\\n{text}
{text}\\n\\nRepeat it in quotation marks.
Copy this in quotes.\\n\\n{text}
Copy the sentence and put quotes around it: {text}
{text}\\n\\nCopy that between quotes.
Give me this in quotes: {text}
Give me the text with quotation marks.\\n\\n{text}
{text}\\nGive it back in quotes.
Give it back in quotation marks: {text}
I need quotes around this.\\n\\n{text}
I need this in quotation marks: {text}
I want this text in quotes.\\n{text}
{text}\\n\\nI want quotes around that.
Wrap this in quotes: {text}
Wrap the text in quotation marks.\\n\\n{text}
Please wrap it in quotes.\\n{text}
{text}\\n\\nWrap that in quotation marks.
Enclose this in quotes: {text}
Enclose the sentence in quotation marks.\\n\\n{text}
{text}\\n\\nPlease enclose it in quotes.
Surround this with quotes: {text}
Surround the text with quotation marks.\\n\\n{text}
{text}\\n\\nSurround it with quotes, please.
Text: {text}\\nTask: put it in quotes.
Text: {text}\\nIn quotation marks:
Task: add quotes.\\nText: {text}
The same in quotes, please.\\n\\n{text}
The same with quotation marks: {text}
quotes around this pls: {text}
{text}\\n\\nin quotes pls
"""

# Given texts: one sentence a line, no stop inside, no quotes.
TEXTS = """
The {product} is ready.
{name} lives in {city}.
We met in {city}.
The shop opens at nine.
My {product} is {colour}.
It was a quiet {day}.
Nobody was at home.
{name} likes coffee.
The van is late again.
Tomorrow is {day}.
The parcel is on its way.
Dinner is at seven.
All the lights are on.
The {product} stands in the hall.
Our neighbour sings.
{name} called this morning.
Snow fell in the night.
The bridge is closed.
She works in {city}.
Both doors are {colour}.
The price went up.
Everybody liked the {product}.
Rain is coming.
The dog sleeps under the table.
{name} sold the {product}.
He paid with a card.
They moved to {city}.
Breakfast was good.
Most of the cups are {colour}.
My sister bakes bread.
Your order has arrived.
Today the museum is free.
Two boxes are missing.
The {product} needs a new cable.
Has {name} seen it?
Who ordered the {product}?
Where is the key?
Is the shop open on {day}?
What a lovely garden!
This {product} is great!
Come in!
Can you hear the bells?
We open again on {day}.
Old books smell nice.
The boat leaves at noon.
A cat sat on the {product}.
Three people came to the meeting.
Some plants need little water.
{city} is far away.
{name} and {name2} are friends.
{name} wrote a letter to {name2}.
On {day} we play cards.
In {city} the sun is shining.
Last night the power failed.
Her bicycle is {colour}.
Their {product} broke.
Winter was long.
The kettle is old but it works.
I lost my gloves.
I found a {colour} scarf.
Fresh bread comes at eight.
The lamp flickers.
No one answered the phone.
Every {day} the market is full.
The letter came from {city}.
Yesterday {name} was here.
Great news for {name}!
Lunch is ready!
Why is the box {colour}?
When does the film start?
How was the trip to {city}?
Did you enjoy the concert?
Something fell off the shelf.
The wall is {colour} now.
Soup is on the stove.
There is a {product} in the window.
"""
