"""Questions about charts, one line each; {label} is a label of the chart."""

from __future__ import annotations

ASKS: dict[str, str] = {
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
I need the label of the highest value.
Which entry stands highest?
What is the top one?
Which one has the most?
What is the maximum?
Which one leads?
Who or what is first by value?
Find the highest value and name its label.
Point out the highest one.
Where does the chart reach its highest point?
Which name goes with the largest number?
Which one is greater than all the rest?
Where do you see the most?
Tell me the label of the maximum.
Highest one?
The maximum, please.
Which of them is on top?
Give me the name of the highest one.
Pick the one with the highest value.
Is there one above all the others? Which?
Look for the peak and name it.
Say which label is highest.
Which has the biggest value of all?
Which one is the tallest?
At which place is the most shown?
I want to know which one is the highest.
What does the top belong to?
Name the label with the biggest number.
Which label sits at the maximum?
Where is it highest?
Please name the largest.
Show me the winner: which one is highest?""",
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
The smallest, please.
Which entry stands lowest?
What is the bottom one?
Which one has the least?
What is the minimum?
Which one is last by value?
Find the lowest value and name its label.
Point out the lowest one.
Where does the chart reach its lowest point?
Which name goes with the smallest number?
Which one is smaller than all the rest?
Where do you see the least?
Tell me the label of the minimum.
Lowest one?
The minimum, please.
Which of them is at the bottom?
Give me the name of the lowest one.
Pick the one with the lowest value.
Is there one below all the others? Which?
Look for the low point and name it.
Say which label is lowest.
Which has the smallest value of all?
Which one is the shortest?
At which place is the least shown?
I want to know which one is the lowest.
What does the bottom belong to?
Name the label with the smallest number.
Which label sits at the minimum?
Where is it lowest?
Please name the smallest.""",
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
Please read off {label}.
Which number stands at {label}?
How much do you read for {label}?
What figure is given for {label}?
{label}, please.
And {label}?
What is {label}?
How large is {label}?
Say the value of {label}.
Tell me how much {label} is.
Tell me what {label} stands at.
I would like to know the value of {label}.
How much was it for {label}?
Find {label} and read its value.
Look at {label}: how much is it?
Please tell me the number for {label}.
What value is plotted for {label}?
What value is shown at {label}?
Which number does {label} reach?
Where does {label} stand on the axis?
How far up does {label} go?
Give the value at {label}.
Value of {label}?
The figure for {label}, please.
What amount does the chart give for {label}?
Could you read me {label}?
For {label}, what is the number?
At {label}, how much is it?
Check {label} for me: what is its value?
What did we have at {label}?
In the chart, how much is {label}?
Do you see {label}? What is its value?
Name the number that goes with {label}.""",
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
Tell me how it develops.
What does the chart do over time?
How do the numbers move?
In which direction does it go?
What is the overall movement?
Describe how it changes.
How has it changed over the whole time?
Is it going up, down or neither?
Rising, falling or level?
What is the shape of the curve?
Give me the trend in a few words.
The trend, please.
Which trend do you see?
Which trend does the chart show?
What happened from start to end?
From left to right, what happens?
Tell me how it moves over time.
How did the values go over time?
What path do the values follow?
Does it climb or drop?
Say whether it rises or falls.
Describe the course of the values.
Describe the development.
Put the trend into words.
How would you describe the trend?
Does it increase or decrease?
Did it grow or shrink?
What can you say about the trend?
Explain how the values run.
Where are the numbers heading?
Has it gone up or down over time?""",
    "table": """\
List all values.
List every label with its value.
Read the whole chart.
Write the chart down as a list.
Give me all the numbers in the chart.
What are all the values?
Read off all values from left to right.
Which values does the chart show?
Copy the data from the chart.
Turn the chart into text.
All labels and values, please.
Tell me each label and its value.
Put the whole chart into words.
Write out the data.
What data are shown?
Name all labels with their numbers.
Give the values one after the other.
Every value, please.
I need all the data of this chart.
Type out what the chart shows.
Go through the chart from left to right.
Please list the data.
Can you list the values?
Write down every value.
Extract the data.
Show me the chart as text.
Read me everything in order.
What is plotted here, value by value?
Make a list of the labels and values.
List what you see, label by label.
Give me the full list of values.
Which numbers belong to which labels?""",
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
Say where {label} has the greater value.
Where do you see more for {label}?
Which picture gives {label} the larger number?
In which one is {label} the larger?
Which has the higher value at {label}?
At {label}, which chart is higher?
For {label}, which picture shows more?
Take {label}: which chart is ahead?
Which of them is higher at {label}?
Where is the value of {label} greater?
Look up {label} twice. Which is larger?
Say which chart has more for {label}.
The higher {label}: first or second?
In which picture would you find more for {label}?
Which chart is stronger at {label}?
Where does {label} get the higher value?
Is it the first or the second that has more for {label}?
Between the two charts, where is {label} higher?
I want to know where {label} is higher.
Please tell me which chart has the higher {label}.
Who has more at {label}, the first or the second?""",
}
