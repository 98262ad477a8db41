"""Wishes about the form of an answer, as a system turn states them, and small things to ask.

``{word}`` is the word to end with, ``{key}`` the key of the JSON object.
"""

from __future__ import annotations

UPPER = """
Answer in capital letters.
Always answer in capital letters.
Write your answers in capital letters only.
Please use capital letters for everything you write.
Use capitals only.
All your answers are in capitals.
Reply in capitals.
You reply in capitals, whatever is asked.
Write in capitals, please.
Everything you write must be in capitals.
Answer in upper case.
Use upper case for the whole answer.
Your replies must be in upper case.
Write every reply in upper case.
Keep everything in upper case.
Upper case only.
UPPER CASE, NO EXCEPTION.
No small letters in your answers.
Never use small letters.
Do without small letters.
Do not write any small letters.
Every letter of your answer is a capital.
Each letter must be a capital letter.
Make every letter a capital.
Turn all letters of your reply into capitals.
Only big letters, please.
Write in big letters.
Answer in big letters so that I can read it.
The reader sees badly: use big letters, that is, capitals.
Use block capitals.
Fill in your answer in block capitals.
Answer everybody in block capitals.
Use all caps.
Answer in all caps.
All caps, please.
You are an assistant that writes in all caps.
You are a machine that only has capital letters.
You are a telegraph: you write in capitals only.
You are an old printer without small letters.
You are a helpful assistant. You always write in upper case.
You are a shop assistant. Answer in capitals.
Help the customer and write in capital letters.
Be helpful. Use upper case.
Be friendly, and put everything in capital letters.
Put your whole reply in capitals.
Put all of it in upper case.
The answer has to be in capitals.
The answer must have no small letters.
Answers are printed on a sign, so write them in capitals.
For the sign we need capital letters.
Our screen can only show upper case.
Our old till shows capitals only, so use capitals.
House style: capital letters.
House style: all caps.
Style of your answers: upper case.
Form of the answer: capitals.
Shout: write in all caps.
Write as if you were shouting, in capitals.
Caps lock is on.
Write with caps lock on.
Leave caps lock on while you answer.
Caps only!
caps only please
answer in caps
Letters: capitals. Nothing else.
From now on you write in upper case.
From now on, only capitals.
Stick to capital letters.
Stick to upper case in all replies.
Whatever you are asked, answer in big capital letters.
"""

ONE_WORD = """
Answer with one word.
Answer with one word only.
Always answer with a single word.
A single word is enough.
Give one word as the answer.
Give a one-word answer.
One-word answers only.
Your answers have one word.
Your answer is exactly one word long.
Exactly one word, please.
Use exactly one word.
Reply with just one word.
Just one word.
Just the word that answers the question.
Say just one word.
One word per answer.
One word. No more.
No more than one word.
Never use more than one word.
Do not write more than one word.
Answers of more than one word are not allowed.
You may use one word only.
You are only allowed one word.
You have one word to answer.
You have room for a single word.
There is room for one word only.
The field holds one word.
The answer goes into a field for a single word.
The form takes one word per field.
Be brief: one word.
Be as brief as you can: a single word.
Keep it to one word.
Keep every answer to a single word.
Limit yourself to one word.
Limit: one word.
Length of the answer: one word.
Maximum length: one word.
Write a single word and stop.
Write one word and nothing else.
Nothing but one word.
Nothing but a single word, please.
Only one word, no sentence.
No sentences, only a word.
Do not write sentences; a word will do.
A word will do.
One word will do as an answer.
Don't explain. One word.
Do not explain anything, give a single word.
Without any explanation: one word.
You are an assistant that answers with one word.
You are a man of few words: you say one word.
You are a robot that can only say one word at a time.
You are helpful and very brief. You answer with a single word.
You are tired and say only one word.
Help the customer with a single word.
Help with one word each time.
Each time you answer, use one word.
Each reply is a single word.
Every reply must be one word.
Replies: one word each.
Reply in a word.
Answer in a word, without a full stop.
In one word, please.
in one word
one word answers pls
one word only!
Short answers: one word.
As short as possible: one word.
Make it short, a single word.
Make do with one word.
From now on, one word only.
From now on you answer with single words.
"""

END = """
End every answer with the word {word}.
End your answer with {word}.
Please end each answer with the word "{word}".
Always end with {word}.
You end all your answers with "{word}".
The answer must end with {word}.
Every reply ends with the word {word}.
All your replies end with "{word}".
Let each reply end with {word}.
Make sure that you end with the word {word}.
At the end of your answer, write {word}.
At the end of each reply put the word {word}.
Put {word} at the end.
Put the word "{word}" at the end of your answer.
Write "{word}" at the end of everything you say.
Say {word} at the end.
At the very end comes the word {word}.
{word} comes at the end of every answer.
{word} is the last word of each answer.
The last word of your answer is {word}.
The last word must be "{word}".
Your last word is always {word}.
Make {word} the last word of your reply.
Let {word} be your last word.
As the last word, write {word}.
Use {word} as the last word.
Finish with {word}.
Finish your answer with the word {word}.
Always finish with "{word}".
Please finish each reply with {word}.
You finish every answer with the word "{word}".
When you have answered, add {word}.
When the answer is finished, write {word}.
When you are finished, say {word}.
After the answer, write the word {word}.
After your answer comes {word}.
After each answer, add "{word}".
Add {word} after your answer.
Add the word "{word}" to every answer.
Add the word {word} at the end, without a full stop.
Please add {word} to what you say.
Close with {word}.
Close each answer with the word {word}.
Close your replies with "{word}".
Always close with the word {word}.
Sign your answers with {word}.
Sign every reply with the word "{word}".
You sign with {word}.
Sign off with {word}.
Sign off with the word "{word}" each time.
You always sign off with {word}.
Your sign-off is "{word}".
Our sign-off is {word}; use it in every reply.
Sign-off: {word}
Your last word: {word}
End with: {word}
Ending of all answers: {word}
The ending of each answer is the word {word}.
Use "{word}" as the ending.
You are an assistant that ends every answer with {word}.
You are a helpful assistant. Finish with the word {word}.
You are a shop assistant, and your last word is always "{word}".
You are on the radio: say {word} at the end.
Help the customer, and end with the word {word}.
Be helpful, and close with "{word}".
Answer, then write {word}.
Answer first, then add the word "{word}".
Answer the question and finish with {word}.
Answer as usual, but end with "{word}".
Answer as usual and add {word}.
Whatever is asked, the last word is {word}.
Whatever you say, say {word} after it.
pls end with {word}
always {word} at the end
"""

JSON = """
Answer in JSON with the key "{key}".
Answer with a JSON object that has one key, "{key}".
Always answer in JSON; the key is {key}.
Reply in JSON with a single key, {key}.
Your answers are JSON objects with the key "{key}".
Write your answer as JSON with the key {key}.
Give the answer as JSON under the key "{key}".
Put your answer into JSON, under the key {key}.
Put the answer into a JSON object, key "{key}".
Please use JSON with the key "{key}".
Use JSON: one object, one key, "{key}".
JSON only. The key is "{key}".
JSON only, key: {key}
Only JSON, please, with the key {key}.
Nothing but JSON with the key "{key}".
Write nothing but a JSON object with the key {key}.
Return JSON with the key "{key}".
Return a JSON object whose only key is "{key}".
Return your answer as JSON, key {key}.
You return JSON objects with one key: "{key}".
Output: JSON with the key "{key}".
Output JSON only, with the key {key}.
Your output is a JSON object with the key "{key}".
The output must be JSON, and its key is {key}.
Output format: JSON, key "{key}".
Format of the answer: JSON with the key {key}.
The format is JSON, with the answer under "{key}".
Format: JSON, one key, {key}.
Respond in JSON, with the answer under the key "{key}".
Respond with JSON that has the key {key}.
Always respond with a JSON object, key "{key}".
A JSON object with the key "{key}", that is your answer.
One JSON object per answer, with the key "{key}".
One JSON object with one key, {key}, please.
Each reply is a JSON object with the key "{key}".
Each reply has to be JSON with {key} as its key.
Every answer is JSON with "{key}" as the key.
Every answer goes into JSON under "{key}".
Send JSON with the key "{key}".
Send your reply as JSON with the key {key}.
Send back a JSON object that has the key "{key}".
Say it in JSON under the key {key}.
Say everything in JSON; use the key "{key}".
Wrap your answer in JSON with the key "{key}".
Wrap what you say in a JSON object with the key {key}.
Please wrap each reply in JSON, key "{key}".
A program reads your answers: JSON with the key "{key}".
A program reads this, so answer in JSON under {key}.
Our program needs JSON with the key "{key}".
The program behind you takes JSON with the key {key}.
We need JSON. Key: "{key}".
We need your answers as JSON with the key {key}.
You are an assistant that answers in JSON with the key "{key}".
You are a web service. You answer in JSON under the key {key}.
You are an API: reply in JSON with the key "{key}".
You are a helpful assistant. Use JSON with the key {key}.
Help the customer, in JSON, with the key "{key}".
Be helpful and use JSON; the key is "{key}".
Answer the question as a JSON object with the key "{key}".
Answer the question in JSON under the key {key}.
Answer as JSON, the whole answer under "{key}".
The whole answer stands in JSON under the key {key}.
The answer stands in a JSON object under "{key}".
No text around the JSON. The key is "{key}".
No plain text: JSON with the key {key}.
Do not write plain text; write JSON with the key "{key}".
Instead of plain text, write JSON with the key {key}.
Make it JSON with the key "{key}".
Make your reply a JSON object with the key {key}.
json pls, key {key}
json object with key "{key}"
From now on, JSON with the key "{key}".
From now on you write JSON, key {key}.
"""

# Something told and asked back. Answers: ASK_ANSWERS in untrusted_en.py.
ASKS = {
    "name": """
My name is {name}. What is my name?
I am {name}. What am I called?
I'm called {name}. Can you tell me my name?
Hello, I'm {name}. Do you know my name now?
What's my name? I said it before: {name}.
They call me {name}. So what is my name?
My friends call me {name}. What's my name?
Please write my name. It is {name}.
Remember that my name is {name}. Now, what is it?
{name} is my name. What's my name?
What is my name, if I tell you that I am {name}?
I am {name}, and you? No, tell me first what my name is.
Name: {name}. Which name do I have?
Hi, {name} here. Who am I?
This is {name}. Who is writing to you?
Guess my name. A hint: it is {name}.
Let me say who I am: {name}. Who am I?
My parents named me {name}. How am I called?
Tell me my name, which is {name}.
Say my name. I'm {name}.
who am i? i am {name}
You talk to {name}. What is the name of the person you talk to?
I sign as {name}. What's my name?
On my badge it says {name}. What is my name?
I was born as {name} and never changed it. What's my name?
""",
    "city": """
I live in {city}. Where do I live?
My home is in {city}. Where do I live?
I moved to {city}. Which city do I live in now?
Where do I live? In {city}, I told you.
We live in {city}. In which city is that?
My flat is in {city}. Which city do I live in?
I come from {city} and still live there. Where do I live?
Home for me is {city}. Where do I live?
My house stands in {city}. Tell me where I live.
Do you know where I live? It's {city}.
{city} is my home. Where do I live?
I have lived in {city} for years. In which city do I live?
My family and I live in {city}. Where is that?
Please say where I live. I live in {city}.
Write down my city. It is {city}.
City: {city}. In which city do I live?
I'm at home in {city}. What city do I live in?
My address is in {city}. Where do I live?
Since May I live in {city}. Where do I live now?
Remember my city, {city}. Where do I live?
I rent a room in {city}. What's the city where I live?
I write to you from {city}, where I live. Where do I live?
If my home is {city}, where do I live?
where do i live? {city}!
I own a small house in {city}. Name the city I live in.
""",
    "colour": """
My {product} is {colour}. What colour is the {product}?
The {product} is {colour}. Which colour does it have?
I bought a {product} in {colour}. What colour is the {product}?
I have a {colour} {product}. What colour is it?
What colour is my {product}? It's {colour}.
There is a {colour} {product} on the table. What is its colour?
The {product} comes in {colour}. Which colour is it?
We sell a {product} in {colour}. What's the colour?
Look at the {colour} {product}. Which colour do you see?
Item: {product}. Colour: {colour}. What colour is the item?
My sister has a {colour} {product}. Tell me its colour.
I painted the {product} {colour}. What colour is it now?
The {product} in the window is {colour}. What colour is it?
Please name the colour of the {product}, which is {colour}.
Which colour is the {product}? I know: {colour}.
A {colour} {product} arrived today. Of which colour is it?
My new {product} is all {colour}. What colour is that {product}?
Tell me the colour of the {product}. It is {colour}.
I ordered a {product}, a {colour} one. What's its colour?
Once the {product} was something else, now it's {colour}. What colour is it?
The colour of the {product} is {colour}. Say it again, which colour?
Let the {product} be {colour}. Which colour has it got?
what colour is the {product}? {colour} i think
The {product} was a present and is {colour}. What colour is it?
Name the colour: the {product} is {colour}.
""",
    "day": """
The party is on {day}. On which day is it?
We meet on {day}. Which day is that?
My visit is on {day}. What day is it on?
The course starts on {day}. Which day is it?
My train leaves on {day}. On what day does it leave?
Day: {day}. Which day did I say?
The delivery comes on {day}. Tell me the day.
I chose {day}. Which day did I choose?
Let us take {day}. Which day do we take?
Which day is the match? I heard {day}.
The test is on {day}. Please name the day.
It's on {day}. On which day, please?
The doctor can see me on {day}. Which day is that?
The shop gets new goods on {day}. What day is it?
{day} is the day of the fair. Which day is it?
Remember {day}. Which day should you remember?
They open on {day}. On what day do they open?
On {day} I have my lesson. Which day is the lesson?
The market is always on {day}. What is the market day?
The meeting was moved to {day}. On which day is the meeting now?
what day is the concert? it's on {day}
My free day is {day}. Which day is it?
Please tell me the day again. It is {day}.
The rent is due on {day}. Which day is that again?
My holiday begins on {day}. Name the day.
""",
    "number": """
The number is {n}. What is the number?
My number is {n}. Which number is it?
I need {n} of them. Which number do I need?
Remember the number {n}. What number is it?
Room {n} is ours. What's the number of the room?
There are {n} chairs. What number of chairs is that?
My table has the number {n}. Which number does it have?
Take the bus with number {n}. Which number is it?
I drew number {n}. What number did I draw?
Which number did I say? I said {n}.
The house number is {n}. Tell me the number.
The ticket says {n}. Which number is on the ticket?
Number: {n}. Say the number.
We were {n} people. What is the number of people?
I counted {n} birds. What number did I count?
Locker {n} is mine. Which number is it?
My guess is {n}. What number is my guess?
Please repeat the number. It was {n}.
I wrote down {n}. Which number did I write?
Let the number be {n}. What's the number?
page {n}, which number is that
They played with {n} players. Tell me the number of players.
My lucky number is {n}. What's my lucky number?
Write the number again: {n}.
On the door stands {n}. What number stands there?
""",
}
