"""Further questions about pictures and sounds: the other banks had too few for a test of several.

On the first run all held-out questions whether two numbers agree had one wording. The model took
it for another question, and none of 123 was answered in the right form.
"""

from __future__ import annotations

ASKS: dict[str, str] = {
    "same_number": """\
Is the number in the picture also the spoken one?
Does the voice give the number that is shown?
Same numbers, or not?
Do the shown and the spoken number agree?
Is what is said the same as what is shown?
Are both numbers equal?
Is there a mistake in what was read out?
Did the voice get the number right?
Did the voice read out what is written?
Is the number shown equal to the one you hear?
Does the sound go with the picture?
Does the number fit the recording?
Compare what you see with what you hear.
Compare picture and voice: same number?
Do you hear what you see?
Find out whether the two numbers agree.
Find out if the speaker made a mistake.
Look, listen and compare the numbers.
Look for a difference between the number shown and the number spoken.
Check if the speaker says the right number.
Check the picture against the recording.
Check for me whether the numbers agree.
Please check that the two are the same number.
Please tell me if the numbers match.
Please say whether they are the same number.
Can you confirm that the numbers are the same?
Can you tell if both numbers agree?
Could you compare the spoken number with the picture?
Could you check whether the numbers match?
I think that they are the same number. Are they?
I want to know if the two numbers agree.
I need to know whether the numbers match.
Have they read the number correctly?
Has the number been read out correctly?
Do these two numbers match?
Do the numbers match, or are they different?
Is it the same number in picture and sound?
Is the spoken number another one than the one shown?
Number shown, number spoken: do they match?
Picture against voice: does the number agree?
Tell me whether I hear the number that I see.
Say if the number in the recording is the one in the picture.
Decide whether both are one and the same number.
One number is shown, one is spoken. Are they equal?
You see a number and hear a number. Are they the same?""",
    "both_numbers": """\
Which number do you see, and which do you hear?
Which numbers are they, shown first and spoken second?
The two numbers, please: first shown, then spoken.
Tell me the number in the picture and the number in the recording.
Tell me what number is shown and what number is spoken.
Write the two numbers, the shown one first.
Write both numbers in digits: picture, then voice.
Write the shown number and after it the spoken one.
Write down the number you see and the number you hear.
Give me two numbers: what you see and what you hear.
Give me both, the picture's number first.
Give the shown number first and the spoken number second.
Read out both numbers, first the one in the picture.
Read the number in the picture and note the one that is said.
Please write the number shown and the number said.
Please note the two numbers, beginning with the picture.
Please copy the picture's number and then type the spoken one.
Could you write both numbers, the picture first?
Could you give me the number shown, then the number said?
Can you tell me both numbers? Picture first.
I want both numbers, the one in the picture first.
I need the number shown and the number said.
I would like the two numbers, first the shown one.
List both numbers, the shown one first.
List the two numbers: seen, heard.
Name the number that is shown and the number that is said.
Note the number in the picture, then the number in the recording.
Put down the number you see, then the number you hear.
Take both numbers down, the one in the picture first.
Type both numbers, first the picture's.
Seen and heard: which numbers?
Shown and said: what are the numbers?
What are the numbers, first the one you see?
What does the picture say, and what does the voice say? In digits.
What number do you see? What number do you hear?
Number in the picture, then number in the sound, please.
One number is shown and one is said. Write both.
There are two numbers here, one to see and one to hear. Which?
Digits of both, please, the picture first.
Enter both numbers, the shown one first.""",
    "spoken_question": """\
Somebody asks you something about this picture. What do you answer?
There is a question in the recording. Answer it.
You are asked something. Answer it with the picture.
What does the picture say to the question you hear?
Play the recording and answer what it asks.
Please listen to the question and answer it.
Please give the answer to the question you hear.
Please answer the voice.
Can you answer what is asked?
Can you answer the question in the recording?
Could you answer the spoken question?
Could you look at the picture and answer the voice?
Answer what you hear.
Answer the voice.
Answer my question.
Answer in text what is asked aloud.
Look at the picture while you listen, then answer.
Look at this and answer the question in the sound.
I have recorded my question. Please answer.
I ask aloud. Please answer in writing.
My question is in the recording.
My question is spoken. What is the answer?
The recording asks for something in the picture. What is it?
The voice wants to know something. Tell it.
Tell me the answer to the spoken question.
Write the answer to the spoken question.
Write what the answer is.
Give me the answer to the recorded question.
Hear me out and answer.
Question aloud, answer in writing, please.""",
    "compare_value": """\
Which of the two has the larger {label}?
Which of the two shows a higher {label}?
In which chart is {label} at its higher value?
Where is more at {label}, in the first or in the second?
Where is {label} ahead?
{label} in both charts: where is it larger?
{label}: first or second, which is higher?
Look for {label}. Which chart has the greater number?
Look at {label} here and there. Where is it more?
Tell me where {label} has more.
Tell me which of them shows more for {label}.
Say which picture has {label} higher.
Please compare {label} in both charts. Where is it larger?
Please find out where {label} is greater.
Could you tell me which chart has more for {label}?
Can you see where {label} is higher?
Check {label} in both. Which is the higher one?
Find {label} in the two charts. Which is larger?
Of these two charts, which has more {label}?
Of the two values of {label}, which is greater?
Judge by {label}: which is higher, the first or the second?
Set {label} side by side. Where is it higher?
Whose {label} is larger?
Whose value is higher at {label}?
Has the first or the second more for {label}?
Does the first chart or the second have the higher {label}?
I need to know which chart shows more for {label}.
I would like to know where {label} is larger.
By {label}, which chart is higher?
As for {label}, which one is larger?""",
    "compare_count": """\
Has the first or the second more {things}?
Does the first picture or the second have more {things}?
Of the two pictures, which has more {things}?
Of these two, where are more {things}?
Where is the larger number of {things}?
Where are the {things} more in number?
Where do more {things} lie?
Which picture holds the greater number of {things}?
Which picture is richer in {things}?
Which has more of the {things}?
Which shows the larger number of {things}?
Which one would have more {things} if you counted?
Whose number of {things} is higher?
Compare both pictures by their {things}. Which has more?
Compare how many {things} there are. Which has more?
Check both pictures for {things}. Where are more?
Count {things} here and there. Where are more?
Count the {things}, first and second. Which wins?
Can you tell which picture has more {things}?
Could you tell me where there are more {things}?
Please find the picture with more {things}.
Please tell me where more {things} are.
Tell me where you see more {things}.
Tell me which has more {things}, the first or the second.
Name the picture with more {things}.
Say which of the two has more {things}.
Set the {things} side by side. Which picture has more?
Judge by the {things}: first or second?
I need to know where there are more {things}.
I would like to know which picture has more {things}.
{things} in both pictures: where are more?""",
    "compare_number": """\
Which is higher, the first number or the second?
Which is larger, the number in the first or in the second?
Which picture has the greater number?
Which picture holds the higher number?
Which one has the larger number?
Which one of the two is higher?
Which one is greater?
Which one is bigger?
Where does the larger number stand?
Where is the bigger of the two numbers?
Where is the number higher?
Has the first or the second the larger number?
Does the first or the second show the larger number?
Of these numbers, which is greater?
Of the two pictures, which shows the higher number?
Compare: which picture has the larger number?
Compare the numbers in both pictures. Which is higher?
Check the two numbers. Which is greater?
Can you tell which number is higher?
Can you say which of the two is larger?
Could you tell me which number is bigger?
Please say which picture has the larger number.
Please find the larger number.
Find the picture with the higher number.
Name the picture with the larger number.
Say which picture shows the bigger number.
Say which number is higher.
Tell me which picture has the higher number.
Tell me where the greater number is.
Look at the two numbers and name the larger: first or second?
Judge the two numbers: where is the larger?
I need to know which number is higher.
I would like to know where the larger number is.
Put them in order: which is the larger?
Larger one: first or second?""",
    "lines": """\
What does it say, line after line?
What is on the sign?
What are all the lines?
What can you read here, from top to bottom?
What stands on the sign?
Which words and numbers are on the sign?
Write out all the text.
Write out the sign.
Write the lines down, one below the other.
Write the whole text.
Write down what the sign says.
Read me the sign.
Read me all of it.
Read the text line by line.
Read each line.
Read the whole picture.
Copy the whole sign.
Copy all of the text.
Copy the text, line by line.
Type the sign.
Type all you can read.
Type everything that is written there.
Give me every line.
Give me all of the text.
Give me the sign as text.
Put down all the lines.
List the lines.
List everything that stands here.
Please write down the whole sign.
Please type all the lines.
Please read all that is written.
Could you copy the sign for me?
Could you type out the lines?
Can you read the sign to me?
Can you write down every line?
I want the text of this sign.
I need every line of it.
I need the sign in writing.
All that is written, please.
The text, please, line by line.
Take down all the lines.
Note every line.""",
    "word": """\
What word do you read?
What word stands here?
What is written in the picture?
Which word can you read?
Which word can be read here?
Which word is it?
Which word has been written?
Read out the word.
Read what is written.
Please copy the word.
Please write the word.
Please type what it says.
Could you tell me the word?
Could you write the word down?
Can you tell what word it is?
Can you type the word?
I want to know the word.
I would like to have this word in text.
The word in the picture, please.
Letter by letter: which word is it?
Note the word.
Name the word.""",
    "table": """\
What does the whole chart say?
What are the labels and their values?
What is the value of each label?
Which value has each of them?
Write down the chart.
Write down each label and its value.
Write a list of all values.
Read every value.
Read all bars or points, one by one.
Read the chart from left to right.
Give me each value with its label.
Give me everything in the chart.
Give all labels with their values.
Tell me all the values.
Tell me everything that is plotted.
List all of the data.
List the values from left to right.
List labels and values.
Please read the whole chart.
Please write down all the data.
Please give me all values.
Could you list everything in the chart?
Could you write the chart down?
Can you read all the values?
Can you turn this chart into a list?
I want all of the values.
I want the chart as a list.
All the data, please.
The whole chart, please.
Labels and values, please.
Each label, each value.
Copy all labels and values.
Type the values with their labels.
Note down all values.
Put the data into a list.
One by one: which values are there?""",
    "number": """\
What number do you read?
What number stands here?
What is the number in the picture?
Which number can you read?
Which number can be read here?
Which number is it?
Which number stands in the picture?
Read out the number.
Read out the digits.
Please copy the number.
Please write the number.
Could you tell me the number?
Could you write the number down?
Can you tell what number it is?
I want to know the number.
The number in the picture, please.
Digit by digit: which number is it?
Note the number.
Name the number.""",
    "count": """\
How many of the {things} do you see?
How many {things} are here?
How many {things} did you count?
How many {things} does it show?
What is the count of {things}?
Count all {things}.
Count every one of the {things}.
Please give me the number of {things}.
Please find out how many {things} there are.
Could you tell me how many {things} you see?
Can you say how many {things} there are?
I want to know how many {things} are in the picture.
I would like the number of {things}.
Tell me the count of {things}.
Write the number of {things}.
All the {things}, counted: how many?""",
    "highest": """\
What is the highest one called?
What is the label of the highest value?
What is shown highest?
Which one is at the top?
Which one has the highest value of all?
Which one reaches up the most?
Which one stands above the others?
Which label has the most?
Which label is at the top?
Please tell me the highest one.
Please find the maximum.
Could you name the highest one?
Could you tell me which one has the most?
Can you name the largest one?
I would like to know which one is highest.
Find the top one.
Find the one with the most.
Tell me the top one.
Say which one has the largest value.
Name the one that reaches the most.""",
    "lowest": """\
What is the lowest one called?
What is the label of the lowest value?
What is shown lowest?
Which one is at the very bottom?
Which one has the lowest value?
Which one reaches up the least?
Which one stands below the others?
Which label has the least?
Which label is at the bottom?
Please tell me the lowest one.
Please find the minimum.
Could you name the lowest one?
Could you tell me which one has the least?
Can you name the smallest one?
I would like to know which one is lowest.
Find the bottom one.
Find the one with the least.
Tell me the bottom one.
Say which one has the smallest value.
Name the one that reaches the least.""",
    "value": """\
What does {label} have?
What does {label} come to?
What height does {label} have?
What is the figure at {label}?
What is the number at {label}?
What stands at {label}?
How many does {label} have?
How much does {label} have?
How much does the chart show for {label}?
How high does {label} stand?
How far up is {label}?
Which figure belongs to {label}?
Which value goes with {label}?
Where on the scale is {label}?
Where on the axis do you find {label}?
Read {label}, please.
Read out what {label} has.
Give me the value of {label}.
Give me {label}.
Please give me the value for {label}.
Please look up {label}.
Could you tell me the value of {label}?
Can you tell me how high {label} is?
I want to know how much {label} is.
I want the number for {label}.
Find out how much {label} is.
Say how high {label} is.
Write the value of {label}.
The number for {label}?
The value of {label}, please.""",
    "trend": """\
What is the course of the values?
What do the values do over time?
What becomes of it over time?
What way do the values take?
Which way do the values go?
Which direction does the chart take?
How do things develop here?
How do the values run?
How does it change over time?
How does it go from left to right?
Does it rise or does it fall?
Are the values going up or down?
Are they rising or falling?
Please describe the trend.
Please say how it develops.
Could you describe the development?
Can you tell me the trend?
I want to know how it developed.
I would like to know the trend.
Tell me what happens over time.
Say how the values change.
Say what the trend is.
Describe what happens over time.
The development, please.""",
    "transcribe": """\
What is the speaker saying?
What are they saying?
Write the words down.
Write the message down.
Write me what you hear.
Type the words that are spoken.
Type every word.
Please write what is said.
Please note down the words.
Could you write down what they say?
Can you write out the message?
I want this as text.
Note the words.
In writing, please.
Put the words on paper.""",
    "translate": """\
What is the English for this?
What would that be in English?
What is being said, in English?
Write it in English.
Write the message in English.
Tell me what they say, in English.
Please give me the English.
Please translate this recording.
Could you give me this in English?
Can you tell me in English what this means?
I want this in English.
English text, please.
Translate the spoken words.
Put what you hear into English.""",
}
