"""Small instructions about the parts of a text: its first word, its last, its sentences.

``{text}`` is the given text. The two characters ``\\n`` stand for a new line.
"""

from __future__ import annotations

FIRST_WORD = """
Repeat the first word of this text: {text}
Please repeat the first word.\\n\\n{text}
{text}\\n\\nRepeat the first word.
Repeat only the first word of: "{text}"
What is the first word here? {text}
What is the first word of this sentence?\\n{text}
What's the first word of "{text}"?
{text}\\nWhat is the first word?
Which word comes first in this text?\\n\\n{text}
Which word comes first here: {text}
Which word stands first? "{text}"
{text}\\n\\nWhich word stands at the start?
Write the first word of this: {text}
Write down the first word.\\n\\n{text}
Please write only the first word of the text.\\n{text}
"{text}" Write its first word.
Give me the first word: {text}
Give the first word of this sentence.\\n\\n{text}
Give me the first word, nothing else.\\n{text}
{text}\\n---\\nGive me the first word.
Copy the first word of the text below.\\n\\n{text}
Copy just the first word: "{text}"
Please copy the first word from here: {text}
{text}\\n\\nCopy the first word, please.
Tell me the first word of this.\\n\\n{text}
Tell me which word is first: {text}
Can you tell me the first word?\\n"{text}"
{text}\\nCan you tell me the first word of that?
First word of this text, please:\\n{text}
First word?\\n\\n{text}
First word only: {text}
{text}\\n\\nFirst word, please.
The first word of this sentence, please: {text}
I need the first word of this text.\\n\\n{text}
I need only the first word: "{text}"
I only want the first word of it.\\n{text}
{text}\\n\\nI only want the first word.
How does this text begin? One word.\\n\\n{text}
With which word does this begin? {text}
With which word does the text begin?\\n\\n{text}
{text}\\n\\nWith which word does it begin?
The text begins with one word. Which?\\n{text}
This sentence begins with which word? "{text}"
Name the first word.\\n{text}
Name the word that comes first: {text}
Please name the first word of the sentence.\\n\\n{text}
{text}\\n\\nName the first word of it.
Text: {text}\\nTask: repeat the first word.
Text: {text}\\nFirst word:
Task: the first word of the text.\\nText: {text}
Sentence: {text}\\nQuestion: what is the first word?
Take the first word from this text.\\n\\n{text}
Take only the first word: {text}
{text}\\n\\nTake the first word and write it.
Say the first word of this: "{text}"
Say only the first word.\\n\\n{text}
Please say the word at the start of: {text}
Which word is at the very start?\\n\\n{text}
At the start of this text is which word?\\n{text}
The word at the start, please: "{text}"
Keep the first word, drop the rest.\\n\\n{text}
Keep only the first word: {text}
{text}\\n\\nDrop everything after the first word.
Drop all but the first word of this: {text}
Shorten this to its first word: "{text}"
Find the first word.\\n{text}
Find the first word in this text and repeat it.\\n\\n{text}
Could you find the first word for me? {text}
Show me the first word of this text.\\n\\n{text}
Show only the first word: {text}
the first word of this pls: {text}
pls only first word\\n\\n{text}
"""

LAST_WORD = """
Repeat the last word of this text: {text}
Please repeat the last word.\\n\\n{text}
{text}\\n\\nRepeat the last word.
Repeat only the last word of: "{text}"
What is the last word here? {text}
What is the last word of this sentence?\\n{text}
What's the last word of "{text}"?
{text}\\nWhat is the last word?
Which word comes last in this text?\\n\\n{text}
Which word comes last here: {text}
Which word stands last? "{text}"
{text}\\n\\nWhich word stands at the end?
Write the last word of this: {text}
Write down the last word.\\n\\n{text}
Please write only the last word of the text.\\n{text}
"{text}" Write its last word.
Give me the last word: {text}
Give the last word of this sentence.\\n\\n{text}
Give me the last word, without the full stop.\\n{text}
{text}\\n---\\nGive me the last word.
Copy the last word of the text below.\\n\\n{text}
Copy just the last word: "{text}"
Please copy the last word from here: {text}
{text}\\n\\nCopy the last word, please.
Tell me the last word of this.\\n\\n{text}
Tell me which word is last: {text}
Can you tell me the last word?\\n"{text}"
{text}\\nCan you tell me the last word of that?
Last word of this text, please:\\n{text}
Last word?\\n\\n{text}
Last word only: {text}
{text}\\n\\nLast word, please.
The last word of this sentence, please: {text}
I need the last word of this text.\\n\\n{text}
I need only the last word: "{text}"
I only want the last word of it.\\n{text}
{text}\\n\\nI only want the last word.
How does this text end? One word.\\n\\n{text}
With which word does this end? {text}
With which word does the text end?\\n\\n{text}
{text}\\n\\nWith which word does it end?
The text ends with one word. Which?\\n{text}
This sentence ends with which word? "{text}"
Name the last word.\\n{text}
Name the word that comes last: {text}
Please name the last word of the sentence.\\n\\n{text}
{text}\\n\\nName the last word of it.
Text: {text}\\nTask: repeat the last word.
Text: {text}\\nLast word:
Task: the last word of the text.\\nText: {text}
Sentence: {text}\\nQuestion: what is the last word?
Take the last word from this text.\\n\\n{text}
Take only the last word: {text}
{text}\\n\\nTake the last word and write it.
Say the last word of this: "{text}"
Say only the last word.\\n\\n{text}
Please say the word at the end of: {text}
Which word is at the very end?\\n\\n{text}
At the end of this text is which word?\\n{text}
The word at the end, please: "{text}"
Keep the last word, drop the rest.\\n\\n{text}
Keep only the last word: {text}
{text}\\n\\nDrop everything before the last word.
Drop all but the last word of this: {text}
Shorten this to its last word: "{text}"
Find the last word.\\n{text}
Find the last word in this text and repeat it.\\n\\n{text}
Could you find the last word for me? {text}
Show me the last word of this text.\\n\\n{text}
Show only the last word: {text}
the last word of this pls: {text}
pls only last word\\n\\n{text}
"""

COUNT = """
How many sentences are there? {text}
How many sentences are in this text?\\n\\n{text}
How many sentences does this text have?\\n{text}
{text}\\n\\nHow many sentences are these?
{text}\\nHow many sentences is that?
"{text}" How many sentences do you see?
Count the sentences.\\n\\n{text}
Count the sentences in this text: {text}
Please count the sentences below.\\n{text}
{text}\\n\\nCount the sentences, please.
{text}\\n---\\nPlease count the sentences of this.
Can you count the sentences in "{text}"?
Could you count how many sentences this has? {text}
Count how many sentences there are.\\n\\n{text}
Tell me how many sentences I wrote: {text}
Tell me the number of sentences.\\n\\n{text}
What is the number of sentences here? {text}
What's the number of sentences in the text?\\n\\n{text}
Number of sentences: {text}
{text}\\nNumber of sentences?
{text}\\n\\nGive me the number of sentences.
Give the number of sentences in this text.\\n{text}
Give me the sentence count of this: "{text}"
Sentence count, please.\\n\\n{text}
Sentence count? {text}
{text}\\n\\nSentence count:
What is the sentence count of this text?\\n{text}
Text: {text}\\nTask: count the sentences.
Text: {text}\\nQuestion: how many sentences?
Task: how many sentences does the text have?\\nText: {text}
Task: write the number of sentences.\\n\\n{text}
Write how many sentences this is.\\n\\n{text}
Write the number of sentences as a digit.\\n{text}
As a digit, please: how many sentences? {text}
With a digit, say how many sentences there are.\\n\\n{text}
Say how many sentences this text has: "{text}"
{text}\\n\\nSay how many sentences that was.
I want to know how many sentences there are.\\n\\n{text}
I want the number of sentences, nothing else.\\n{text}
I need to know the number of sentences: {text}
I need a sentence count for this.\\n\\n{text}
Do you know how many sentences this is? {text}
Do you see one, two or three sentences?\\n\\n{text}
One, two or three sentences? Write the digit.\\n{text}
Is this one sentence, or two, or three? Write a digit.\\n\\n{text}
{text}\\n\\nAre these one, two or three sentences? A digit, please.
Find out how many sentences the text has.\\n\\n{text}
Find the number of sentences.\\n{text}
Please find out how many sentences are here: {text}
Look at the text and count its sentences.\\n\\n{text}
Look how many sentences these are: "{text}"
Of how many sentences is this text made? {text}
This text is made of how many sentences?\\n\\n{text}
{text}\\n\\nThis is made of how many sentences?
The number of sentences in this text, please:\\n{text}
The number of sentences, please.\\n\\n{text}
The text has some sentences. How many?\\n\\n{text}
I wrote some sentences. Count them.\\n{text}
My sentences: {text}\\nHow many are they?
My text: {text}\\nCount the sentences in it.
In the following text, how many sentences are there?\\n{text}
In this message, how many sentences do you count?\\n\\n{text}
How many full sentences are in this message? {text}
How many complete sentences did I write?\\n\\n{text}
Please tell me how many sentences this message has.\\n{text}
Read this and count the sentences: {text}
Read the text. How many sentences was it?\\n\\n{text}
how many sentences\\n{text}
{text}\\n\\nhow many sentences pls
count sentences: {text}
Count every sentence in here.\\n\\n{text}
Let me know how many sentences you count.\\n{text}
I count my sentences. How many should I find? {text}
How many sentences did I type? {text}
"{text}" That makes how many sentences?
How long is this, in sentences? {text}
In sentences, how long is the text?\\n\\n{text}
Please answer with a digit: how many sentences does this have?\\n\\n{text}
Sentences in this text: how many?\\n{text}
Check how many sentences there are in this message: {text}
Check the number of sentences.\\n\\n{text}
My teacher counts sentences. How many are in this? {text}
Are there two sentences here, or how many?\\n\\n{text}
I see sentences. How many do you see?\\n{text}
Give a digit for the number of sentences: {text}
A digit, please: how many sentences?\\n\\n{text}
Count what is here, in sentences.\\n{text}
{text}\\n\\nCount these sentences for me.
{text}\\nHow many sentences did you count?
Would you count my sentences?\\n\\n{text}
Message: {text}\\nNumber of sentences in the message:
Here are one to three sentences. How many exactly?\\n{text}
"""
