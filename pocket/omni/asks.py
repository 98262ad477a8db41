"""How people ask about pictures and sounds. A question's hash decides its split, as everywhere."""

from __future__ import annotations

ASKS: dict[str, list[str]] = {
    "highest": """\
Which one is the highest?
Which is highest?
What has the largest value?
Which label has the highest value?
Where is the maximum?
Name the highest one.
Which one comes out on top?
What is the highest point called?
Tell me which one is the highest.
Which entry has the greatest value?
Can you see which one is highest?
What reaches the highest value?
Which of these is the largest?
Where is the peak?
Read off the highest one, please.
Which one beats all the others?
The highest one is which?
At which label is the value highest?
Which one has the top value?
I need the label of the highest value.""".splitlines(),
    "lowest": """\
Which one is the lowest?
Which is lowest?
What has the smallest value?
Which label has the lowest value?
Where is the minimum?
Name the lowest one.
Which one comes last?
What is the lowest point called?
Tell me which one is the lowest.
Which entry has the least value?
Can you see which one is lowest?
What has the lowest value of all?
Which of these is the smallest?
Where is the bottom?
Read off the lowest one, please.
Which one is below all the others?
The lowest one is which?
At which label is the value lowest?
Which one has the smallest number?
I need the label of the lowest value.
Which one is the least?
The smallest, please.""".splitlines(),
    "value": """\
What is the value of {label}?
What is the value for {label}?
How much is {label}?
How high is {label}?
What does {label} stand at?
Read the value of {label}.
{label}: what is the value?
Tell me the value at {label}.
Which value does {label} have?
What number belongs to {label}?
How many for {label}?
What does the chart say for {label}?
Give me the number for {label}.
Can you read {label} for me?
What is shown for {label}?
I need the value of {label}.
What did {label} reach?
Look up {label}, please.
The value at {label} is what?
Please read off {label}.""".splitlines(),
    "trend": """\
What is the trend?
How does it develop?
How do the values change over time?
Does it go up or down?
Describe the trend.
What happens over time?
Is it rising or falling?
Which way does it go?
What course do the values take?
Tell me the trend.
How did it go from the first to the last?
Do the values rise or fall?
What does the curve do?
Say in a few words how it moves.
What direction do the numbers take?
How does the chart run from left to right?
Is there a trend?
What is the development?
Up, down or level?
Summarise the movement, please.
Tell me how it develops.""".splitlines(),
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
Number, please.""".splitlines(),
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
What is the word on the sign?""".splitlines(),
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
What number of {things} is shown?""".splitlines(),
    "compare_value": """\
In which picture is {label} higher?
Which picture has the higher {label}?
Where is {label} larger?
Which chart shows more for {label}?
Compare {label}: where is it higher?
In which of the two is {label} greater?
{label} is higher in which picture?
Which one has more {label}?
Is {label} higher in the first or in the second?
Look at {label} in both. Where is it higher?
Tell me which picture has the larger {label}.
First or second: where is {label} higher?
Which chart has {label} at a higher value?
In which chart does {label} reach more?
Compare the two by {label}. Which is higher?
Where does {label} stand higher?
Which of the two charts wins on {label}?
{label}, please: which chart has more?
Both charts show {label}. In which is it larger?
Say where {label} has the greater value.""".splitlines(),
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
Please compare the number of {things}.""".splitlines(),
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
Read both numbers. Which one is larger?""".splitlines(),
    "transcribe": """\
Write down what you hear.
Transcribe this.
What is being said?
Transcribe the recording.
Please write down the words.
What does the speaker say?
Type what you hear.
Put this into writing.
Write out the recording, word for word.
What did they say?
Give me the transcript.
Transcript, please.
Listen and write it down.
What are the words?
Can you transcribe this for me?
Note down what is said.
Turn this sound into text.
Tell me the words that you hear.
Write the spoken words.
Copy down the message.""".splitlines(),
    "translate": """\
Translate this into English.
What does this mean in English?
Translate the recording to English.
Say it in English.
Write down in English what you hear.
English, please.
How would you say this in English?
Give me the English translation.
What is the speaker saying, in English?
Put this into English.
Please translate what you hear into English.
Listen and write it in English.
Tell me in English what is said.
I do not understand this. English?
Can you translate this recording into English?
Turn this into English text.
What did they say? Answer in English.
The English translation, please.
Write the English for this.
Into English, please.""".splitlines(),
}
