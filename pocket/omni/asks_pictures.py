"""Questions about numbers, words and shapes in pictures, one line each."""

from __future__ import annotations

ASKS: dict[str, str] = {
    "number": """\
What number is this?
Which number do you see?
Read the number.
What digits are shown?
What does it say?
Write down the number in the picture.
Can you read this number?
Give me the digits.
Which digits are these?
Please read the digits.
What is written here?
Tell me the number.
Copy the number.
What number is in the picture?
Type the digits that you see.
The number is what?
Spell out what you see in digits.
I cannot read this number, can you?
What does the picture show as a number?
Number, please.
Which number is shown here?
What number is written here?
What number can you see?
Tell me which number this is.
Please tell me the digits.
What are the digits?
Read me the number, please.
Could you read the digits?
The digits, please.
What number does the picture hold?
Say the number that is shown.
Write the number down for me.
Write out the digits.
Enter the number from the picture.
Please type this number.
Look at the picture: which number is it?
I need the number in this picture.
I need these digits as text.
Digits?
Give the number.
Can you make out the number?
Do you see the number? Write it.
Transcribe the number.
Which figures are in the picture?
Put the number into text.
Show me the number as text.
What is the number that is shown?
Name the digits from left to right.
Read these digits for me.
Pass on the number in the image.""",
    "word": """\
What word is this?
Which word do you see?
Read the word.
What is the word?
What does the sign say?
Write down the word in the picture.
Can you read this word?
Give me the word.
Which word is written?
Please read the word.
Tell me the word.
Copy the word.
What word is in the picture?
Type the word that you see.
The word is what?
I cannot read this word, can you?
What does the picture say?
Read it to me: which word is it?
Say the word that is written here.
Word, please.
What is this word?
What is the word on the sign?
Which word is shown here?
What word is written here?
What word can you see?
Tell me which word this is.
Please tell me the word.
Read me the word, please.
Could you read the word?
What word does the picture hold?
Say the word that is shown.
Write the word down for me.
Enter the word from the picture.
Please type this word.
Look at the picture: which word is it?
I need the word in this picture.
I need this word as text.
Word?
Give the word.
Can you make out the word?
Do you see the word? Write it.
Transcribe the word.
What is written on the sign?
Put the word into text.
Show me the word as text.
What is the word that is shown?
Read this word for me.
Pass on the word in the image.
What does the label say?
Spell the word that you see.
What is the one word in the picture?
Which word stands there?""",
    "count": """\
How many {things} are there?
How many {things} do you see?
Count the {things}.
What is the number of {things}?
How many {things} are in the picture?
Tell me how many {things} there are.
Can you count the {things}?
Give me the count of {things}.
{things}: how many?
Please count all the {things}.
I see some {things}. How many?
How many {things} can you find?
Number of {things}?
How many {things} does the picture have?
Say how many {things} are shown.
Find the {things} and count them.
There are how many {things}?
Count {things} for me.
What count of {things} do you get?
How often do {things} appear?
What number of {things} is shown?
What is the total of {things}?
How many {things} can be seen?
How many {things} are shown?
How many {things} have been drawn?
How many {things} do you count?
How many {things} lie in the picture?
Give me the number of {things}.
Tell me the number of {things}.
{things}, how many are there?
Are there many {things}? Count them.
Count up the {things}, please.
I need the number of {things}.
I need to know how many {things} there are.
Look at the {things}. How many?
How large is the number of {things}?
Say how many {things} you see.
What is your count of {things}?
Please tell me how many {things} there are.
Do you see {things}? How many?
The number of {things}, please.
Could you count the {things}?
In this picture, how many {things} are there?
Just the {things}: how many?
How many of the things here are {things}?
Work out how many {things} there are.
Add up the {things}.
Number the {things}: how many is that?
Let me know how many {things} there are.
Take a count of the {things}.
How many {things} in all?""",
    "compare_count": """\
Which picture has more {things}?
Where are there more {things}?
In which picture do you see more {things}?
Compare the {things}: where are there more?
First or second: which has more {things}?
Which of the two has more {things}?
Count the {things} in both. Which has more?
Which one shows more {things}?
Are there more {things} in the first or in the second?
Tell me which picture holds more {things}.
More {things} are in which picture?
Look for {things}. Which picture has more of them?
Which picture wins on {things}?
In which of the two are there more {things}?
Do both have the same number of {things}, or which has more?
Where can you find more {things}?
Say which picture contains more {things}.
{things}: which picture has more?
Which side has the larger number of {things}?
Please compare the number of {things}.
Which image has more {things}?
Which one has the most {things}?
Which of these two shows more {things}?
Say where there are more {things}.
Look at both. Where are more {things}?
{things}: are there more in the first or in the second?
Is it the first or the second that has more {things}?
Where do you count more {things}?
Which picture has the higher number of {things}?
By {things}, which picture has more?
I want to know which one has more {things}.
Between the two, which has more {things}?
Take the {things}. Which picture has more?
More {things}: first or second?
Who has more {things}, the first or the second?
Which holds more {things}, the first or the second?
Please say which has more {things}.
Find out where there are more {things}.
In which one can more {things} be seen?
Which of the pictures contains more {things}?""",
    "compare_number": """\
Which number is larger?
Which picture shows the larger number?
Where is the greater number?
First or second: which number is higher?
Compare the two numbers. Which is larger?
Which of the two numbers is greater?
In which picture is the number bigger?
Which one is the larger number?
Tell me where the bigger number is.
Is the first number larger or the second?
The larger number is in which picture?
Which picture has the higher number?
Say which of the two is the larger number.
Which number is the bigger one?
Where do you see the higher number?
Find the larger of the two numbers.
Please compare: which number is higher?
Between these two, which number is greater?
Bigger number: first or second?
Read both numbers. Which one is larger?
Which one shows the bigger number?
In which picture is the larger number?
Which is the greater of the two?
Is the bigger number in the first or in the second?
Which of these numbers is larger?
Which of these numbers is the higher one?
Look at both numbers. Which is greater?
Say where the larger number is.
The greater number: first or second?
Tell me which number is larger.
Of the two numbers, which is larger?
Where is the higher number of the two?
Which picture has the bigger number?
I want to know which number is larger.
Larger number, please: first or second?
Which number is higher, the first or the second?
Which comes out larger?
Set the two side by side. Which is bigger?
Do they differ? Which number is larger?
Please tell me which picture shows the larger number.""",
    "lines": """\
Read the sign.
What does the sign say, line by line?
Write down all lines.
Read all the lines.
What is written here, line by line?
Copy every line.
Type out the whole text.
Give me the text in the picture.
What does the text say?
Read everything that is written.
Write down everything you can read.
Please read the whole sign.
Put the text of the picture into writing.
All of the text, please.
What are the lines of text?
Transcribe the sign.
Transcribe everything in the picture.
Read the list.
Copy the list from the picture.
Which lines stand in the picture?
I need the whole text.
I cannot read the sign. What does it say?
Tell me what stands in each line.
Read it from top to bottom.
Type the lines from top to bottom.
Go through the sign line by line.
Please copy the text.
Could you read the whole text?
Every line, please.
Give me the lines one after the other.
Extract the text.
Turn the sign into text.""",
}
