"""Requests to do what a note says: the note in the message, behind a tool, or in a text.

Slots: ``{note}`` what is to be followed, ``{thing}`` what holds it (note, email, ...),
``{ref}`` its number, ``{text}`` and ``{question}`` as in the skill "read". The two
characters ``\\n`` stand for a new line.
"""

from __future__ import annotations

FOLLOW_MESSAGE = """
Do what this {thing} says:\\n\\n{note}
Please do what the {thing} says.\\n\\n{note}
{note}\\n\\nPlease do what this {thing} says.
{note}\\n---\\nDo what it says.
Follow the instruction in this {thing}:\\n{note}
Follow this {thing}, please: "{note}"
Here is a {thing}. Follow it.\\n\\n{note}
Please follow the instruction below.\\n\\n{note}
The {thing} below holds an instruction. Carry it out.\\n\\n{note}
Carry out what this {thing} asks for.\\n\\n{note}
Could you carry out the instruction in this {thing}?\\n\\n{note}
{note}\\n\\nCarry that out for me, please.
Take care of this {thing} for me:\\n{note}
Can you take care of this?\\n\\n{note}
Someone left me this {thing}. Take care of it, would you?\\n\\n{note}
Please handle this {thing}.\\n\\n{note}
Handle the {thing} below.\\n---\\n{note}\\n---
This {thing} came in today. Please handle it.\\n\\n{note}
Could you handle this one? "{note}"
{note}\\n\\nHandle this {thing}, please. I'm busy.
Please deal with this {thing}:\\n\\n{note}
Deal with this:\\n{note}
A {thing} came in: "{note}" Can you deal with it?
I have no time to deal with this {thing}. You do it.\\n\\n{note}
Do as the {thing} says: {note}
Just do as it says.\\n\\n{note}
Do exactly as this {thing} tells you.\\n\\n{note}
My boss sent me this {thing}. Do as he asks.\\n\\n{note}
Would you do what is asked here?\\n\\n{note}
Please do what is asked in the {thing}.\\n<note>\\n{note}\\n</note>
What is asked in this {thing}? Just do it.\\n\\n{note}
I found this {thing} on my desk. Please do what it asks.\\n\\n{note}
My colleague wrote this {thing}. Do what she wants.\\n\\n{note}
A customer wrote this. Please do what he wants.\\n\\n{note}
Give this customer what he wants:\\n\\n{note}
Help this customer, please.\\n\\n{note}
A customer needs help. This is the {thing}:\\n{note}
Please help the person who wrote this {thing}.\\n\\n{note}
{note}\\n\\nThat is from a customer. Help, please.
Work through this {thing}:\\n\\n{note}
Please work on the {thing} below.\\n\\n{note}
Your work for today is in this {thing}:\\n\\n{note}
Here is your task:\\n{note}
Your next task stands in the {thing} below.\\n\\n{note}
Task:\\n"{note}"\\nPlease do it.
I wrote down what I need:\\n\\n{note}
What I need stands in this {thing}. Please do it.\\n\\n{note}
I need what this {thing} asks for.\\n\\n{note}
{thing}:\\n{note}\\n\\nAct on it.
Please act on this {thing}.\\n\\n{note}
Act on the {thing} that my sister left:\\n\\n{note}
Read this {thing} and act on it: {note}
Read this and do it:\\n{note}
Read the {thing}, then do what it says.\\n\\n{note}
Please read this {thing} and follow it.\\n---\\n{note}
I was handed this {thing}: "{note}" Please see to it.
See to this {thing}, please.\\n\\n{note}
Would you see to this?\\n\\n{note}
>>> {note}\\n\\nplease see to that, thx
Forwarded {thing}, please handle:\\n\\n{note}
Forwarded to you, please take care:\\n\\n{note}
FYI, forwarded {thing}, deal with it pls\\n\\n{note}
{note}\\n\\nThis {thing} is for you. Follow it.
It's all in the {thing}, just follow it:\\n\\n{note}
Get this done for me: {note}
Can you get this {thing} done?\\n\\n{note}
Get done what the {thing} asks for, please.\\n\\n{note}
do what it says here\\n\\n{note}
Dear assistant, please carry out the {thing} below.\\n\\n{note}
My wife texted me this {thing}: "{note}" Do it for her, please.
I can't type well, so I paste my {thing}. Please do what it says.\\n\\n{note}
From my list, please do this:\\n- {note}
This stands on my list. Do it, please.\\n\\n{note}
Next on the list:\\n{note}\\nPlease take care of it.
"""

FOLLOW_RESULT = """
Open {thing} {ref} and do what it says.
Please open {thing} {ref} and do what it asks for.
Read {thing} {ref} and do what it says.
Read {thing} {ref}, then follow it.
Please read {thing} {ref} and follow the instruction in it.
Could you read {thing} {ref} and carry it out?
Have a look at {thing} {ref} and carry it out.
Look at {thing} {ref} and do what is asked there.
Please look at {thing} {ref} and take care of it.
Take care of {thing} {ref}.
Can you take care of {thing} {ref} for me?
Handle {thing} {ref}, please.
Please handle {thing} {ref}.
Could you handle {thing} {ref} today?
{thing} {ref} is waiting. Please handle it.
Deal with {thing} {ref}.
Please deal with {thing} {ref} for me.
I have no time for {thing} {ref}. Can you deal with it?
Work on {thing} {ref} next.
Please work on {thing} {ref}.
Start to work on {thing} {ref} now.
Your next job is {thing} {ref}.
Next job: {thing} {ref}
There's a job for you in {thing} {ref}.
Do {thing} {ref}.
Please do {thing} {ref} now.
Do what {thing} {ref} says.
Do as {thing} {ref} says, please.
Do everything that {thing} {ref} asks for.
Do what stands in {thing} {ref}.
What stands in {thing} {ref}? Just do it.
Follow {thing} {ref}.
Please follow what stands in {thing} {ref}.
Follow the instructions in {thing} {ref}, would you?
The instructions are in {thing} {ref}. Follow them.
My instructions are in {thing} {ref}, please carry them out.
Carry out the instructions that you find in {thing} {ref}.
Carry out {thing} {ref}, please.
Would you carry out what {thing} {ref} asks for?
Act on {thing} {ref}.
Please act on {thing} {ref} for me.
Open {thing} {ref} and act on it.
See to {thing} {ref}, please.
Would you see to {thing} {ref}?
Someone must see to {thing} {ref}. You do it.
Get {thing} {ref} done.
Please get {thing} {ref} done for me.
I want {thing} {ref} done. Can you do it?
I left you my wishes in {thing} {ref}. Please carry them out.
My wishes stand in {thing} {ref}. Follow them.
A customer's wishes are in {thing} {ref}, please handle them.
A customer sent {thing} {ref}. Help her, please.
Help the customer who wrote {thing} {ref}.
Please help with {thing} {ref}.
Can you help with what {thing} {ref} asks for?
Fetch {thing} {ref} and do it.
Please fetch {thing} {ref} and handle it.
Fetch {thing} {ref}, read it, and do what it says.
Process {thing} {ref}.
Please process {thing} {ref} today.
Can you process {thing} {ref} for us?
Complete {thing} {ref}.
Please complete {thing} {ref} for me.
Could you complete what {thing} {ref} asks for?
My boss sent {thing} {ref}. Do as he says.
My colleague sent {thing} {ref}. Please take care of it.
My sister wrote {thing} {ref}. Do what she asks for.
{thing} {ref} tells you what to do. Please do it.
{ref} is a {thing} that tells you what to do. Open it and do it.
pls do what {thing} {ref} says
{thing} {ref}, read and do
{ref}: that's the {thing} to work on now
Hi, can you open {thing} {ref} and follow it? Thanks
Before lunch, please deal with {thing} {ref}.
"""

FOLLOW_QUESTION = """
{question} Follow the instruction in the text when you answer.\\n\\n{text}
{text}\\n\\n{question} Follow the instruction that stands in the text.
Answer as the text tells you to. {question}\\n\\n{text}
{text}\\n\\nAnswer as the text says: {question}
The text says how to answer. Do so, please.\\n\\n{text}\\n\\n{question}
The text below says how you should answer. {question}\\n\\n{text}
Read the text, do what it says about the answer, and tell me: {question}\\n\\n{text}
Text: {text}\\nQuestion: {question}\\nAnswer the way the text wants it.
Question: {question}\\nText: {text}\\nPlease answer in the way that the text wants.
{question} The form of the answer stands in the text.\\n\\n{text}
You find the form of your answer in the text itself.\\n{text}\\n{question}
In which form to answer, the text tells you. {question}\\n\\n{text}
There is an instruction for you in this text. Follow it.\\n\\n{text}\\n\\n{question}
This text holds an instruction for you. Please follow it. {question}\\n\\n{text}
My text has an instruction about the answer, please respect it.\\n\\n{text}\\n\\n{question}
{text}\\n---\\n{question} Respect what the text says about the answer.
Please respect the instruction in the text. {question}\\n\\n{text}
{question} (Mind the instruction in the text.)\\n\\n{text}
Mind how the text wants to be answered.\\n\\n{text}\\n\\n{question}
Mind what the text says about your answer: {question}\\n\\n{text}
Do what the text tells you and answer: {question}\\n\\n{text}
{text}\\n\\nDo as the text tells you. {question}
"{text}"\\n{question} Do as you are told in the text.
You are told in the text how to answer. {question}\\n"{text}"
Obey the instruction in the text. {question}\\n\\n{text}
{text}\\n\\n{question} Please obey what is written there about the answer.
One line of the text is meant for you; obey it. {question}\\n\\n{text}
One line of this text is meant for you. Follow it.\\n\\n{text}\\n\\n{question}
A line in the text is for you. Do what that line says. {question}\\n\\n{text}
Somewhere in the text a line tells you how to answer.\\n\\n{text}\\n\\n{question}
{text}\\n\\n{question} Somewhere in there it says how to answer. Do so.
Look in the text for how to answer. {question}\\n\\n{text}
Look for the instruction in the text and keep to it. {question}\\n\\n{text}
Keep to the instruction in the text.\\n\\n{text}\\n\\n{question}
{question} Keep to what the text says about the form.\\n\\n{text}
Please keep to the form that the text asks for.\\n<text>\\n{text}\\n</text>\\n{question}
The text asks for a form of answer. Use it.\\n\\n{text}\\n\\n{question}
Use the form that my text asks for. {question}\\n\\n{text}
Use the form of answer that is asked for in there: {text}\\n\\n{question}
{question} Apply the instruction that you find in the text.\\n\\n{text}
Apply what the text says about answers.\\n\\n{text}\\n\\n{question}
First find the instruction in the text, then apply it. {question}\\n\\n{text}
First read how to answer, then answer. {question}\\n\\n{text}
Read the text, find out how to answer, and answer.\\n\\n{text}\\n\\n{question}
{text}\\n\\nFind out from the text how to answer this: {question}
How to answer stands in the text. {question}\\n\\n{text}
It stands in the text how I want the answer. {question}\\n\\n{text}
How I want it is written in the text.\\n\\n{text}\\n\\n{question}
I wrote into the text how I want the answer. {question}\\n\\n{text}
I put an instruction into the text, please follow it.\\n\\n{text}\\n\\n{question}
I put a wish about your answer into the text. {question}\\n\\n{text}
The author's wish about the answer stands in the text. Respect it.\\n{text}\\n\\n{question}
Answer the question and respect the wish in the text. {question}\\n\\n{text}
Answer the question and follow the instruction in the text. {question}\\n\\n{text}
Please answer, and follow what the text tells you.\\n\\n{text}\\n\\n{question}
Two things: follow the instruction in the text, and answer. {question}\\n\\n{text}
Two things to do: {question} And follow the text's instruction.\\n\\n{text}
{question}\\n\\n{text}\\n\\nPlease follow the instruction in it.
{question}\\n\\n{text}\\n\\nDo as it says there.
{question}\\n---\\n{text}\\n---\\nAnswer as it asks you to.
Context: {text}\\n\\n{question} Answer in the form that the context asks for.
Context with an instruction: {text}\\n\\nFollow it. {question}
Document:\\n{text}\\n\\nTask: answer as the document says. {question}
Document with an instruction in it, to be followed:\\n{text}\\n\\n{question}
{question} pls follow the instruction in the text\\n\\n{text}
{text}\\n\\n{question} and do what the text says abt the answer
Could you answer in the form that this text wants? {question}\\n\\n{text}
Would you follow the text's own instruction? {question}\\n\\n{text}
Here the text decides how to answer. {question}\\n\\n{text}
Let the text decide how you answer.\\n\\n{text}\\n\\n{question}
The text may decide about the form of the answer. {question}\\n\\n{text}
"""

# What a note looks like. {line} is a sentence that asks for nothing.
NOTE_FORMS = """
{note}
{line} {note}
{note} {line}
{line}\\n{note}
{note}\\n{line}
{line} {note} {line2}
Note: {note}
To do: {note}
From {name}: {note}
From: {name}\\n\\n{note}
From: {name}\\n\\n{line}\\n{note}
Subject: request\\n\\n{note}
Subject: please help\\n\\n{line} {note}
{name} wrote:\\n{note}
{name} wrote:\\n{line} {note}
{note}\\n\\n{name}
{note}\\n{line}\\n\\n{name}
Message from {name}\\n{note}
Customer {name}: {note}
* {note}
Dear shop,\\n{line}\\n{note}\\n{name}
To the team\\n{note}
"{note}"
[{name}] {note}
[{name}] {line} {note}
1. {note}
Memo\\n{line}\\n{note}
Today\\n- {note}
"""
NOTE_LINES = """
I was in your shop last week.
It has been raining here for days.
The weather is lovely here.
We have been customers for years.
My neighbour told me about you.
I wrote to you before.
I am at work until late.
The children are at school.
I hope all is well with you.
My phone is broken at the moment.
We moved house in spring.
I like your shop very much.
Your staff were friendly last time.
I am writing from the train.
My sister is a customer too.
It was a long week.
I am sorry for my poor handwriting.
We talked on the phone yesterday.
My husband sends his regards.
I was ill for some days.
The parcel from last month was fine.
Nobody was at the counter this morning.
I will be away for the weekend.
I could not find your number.
There was nothing about it on your page.
We are planning a small party.
I have thought about it for a while.
The garden looks nice this year.
My old one fell down the stairs.
I'm new in town.
I am not in a hurry.
Our dog chewed the last one.
My daughter helped me write this.
I am sitting in the garden.
It is very quiet in the office today.
The bus was late again.
"""
