"""Questions about sounds, alone or beside a picture, one line each."""

from __future__ import annotations

ASKS: dict[str, str] = {
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
Copy down the message.
What was said?
What is said here?
What do you hear?
Tell me what you hear.
Tell me what was said.
Write what you hear.
Write what the speaker says.
Write this down for me.
Write it out word for word.
Please transcribe.
Please transcribe this recording.
Please type what is said.
I need this in writing.
I need a transcript of this.
I could not hear it. What was said?
Could you write that down?
Could you transcribe the message?
Can you tell me what the voice says?
Can you type this up?
Make a transcript.
Make it text.
Type this message.
Type it out, please.
Take this down.
Take a note of what is said.
Speech to text, please.
The words, please.
Word for word: what is said?
Give me the words.
Give me this in writing.
Which words do you hear?
Which words are spoken?
Repeat in writing what you hear.
Listen: what does the voice say?
Listen to this and type it.
Record in text what is said.""",
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
Into English, please.
What was said, in English?
What is said here, in English?
What do you hear, in English?
Tell me the meaning in English.
Tell me what this means in English.
Give it to me in English.
Give me this in English.
Give me the meaning in English.
Translate, please.
Translate the message into English.
Translate what you hear.
Translate what is said into English.
Translate for me, please.
Please put it into English.
Please write it in English.
Please say in English what was said.
I need this in English.
I need an English translation.
I only speak English. What was said?
Could you translate that?
Could you put this message into English?
Can you say this in English?
Can you write the English for this?
Make it English.
Make an English text of this.
Type the English translation.
Write the translation.
Write this down in English.
The meaning in English, please.
The message in English, please.
In English: what does the speaker say?
In English, please: what is said?
How does this sound in English?
Which English sentence is this?
Say what you hear in English.
Listen to this and answer in English.""",
    "same_number": """\
Is the number that you hear the one in the picture?
Does the speaker say the number in the picture?
Do the picture and the recording agree?
Are the two numbers the same?
Is it the same number?
Compare the number shown with the number spoken.
Check the spoken number against the picture.
Does the recording match the picture?
Do both give the same number?
Is the spoken number right?
Did the speaker read the number correctly?
Was the number in the picture read out correctly?
Same number or not?
Does what you hear fit what you see?
Tell me if the two numbers agree.
Tell me whether picture and sound match.
Check whether both numbers are the same.
Please compare the two numbers: are they equal?
Are the number shown and the number spoken equal?
Is there a difference between the two numbers?
Do you hear the number that you see?
Match the voice with the picture: same number?
Did they say what the picture shows?
I want to be sure that both are the same number.
Is the picture read out without a mistake?
Verify the number that is spoken.
Do the two numbers differ?
Does the voice say what is written?
Is that the number on the picture?
Are they the same?""",
    "both_numbers": """\
Write the number in the picture, then the one you hear.
Write down both numbers, the picture first.
Which two numbers are these? The picture first.
Read the picture, then write the spoken number.
Give me the number shown and the number spoken.
First the picture, then the recording: which numbers?
Note both numbers, first the one in the picture.
Type the number shown, then the number spoken.
What do you see, and what do you hear?
What number is shown, and what number is spoken?
Tell me both numbers, the one shown first.
Two numbers, please: shown and spoken.
List the number in the picture and the spoken one.
Copy the number from the picture and add the spoken one.
The number shown, then the number spoken, please.
Put both numbers into text, the picture first.
Which number is in the picture, and which is spoken?
Write the picture's number, then the speaker's.
I need both numbers, first the one shown.
Give both numbers as digits, the picture first.
See one number, hear another: which are they?
Transcribe picture and sound, in this order.
Please write first what you see, then what you hear.
Name the two numbers, the picture first.
Both numbers in digits, please, the one shown first.
Enter the number you see and the number you hear.
Read one and hear one: write both.
Take down the shown number and the spoken number.
What are the two numbers? Begin with the picture.
Picture, then sound: which numbers?""",
    "spoken_question": """\
Answer the question that you hear.
Answer the spoken question.
Listen to the question and answer it.
Please answer what is asked in the recording.
The question is spoken. Answer it.
Hear the question and look at the picture.
What is the answer to the spoken question?
Look at the picture and answer the speaker.
Answer the speaker, please.
Someone asks about the picture. Answer.
Reply to the recording.
Reply to the question in the recording.
Use the picture to answer what you hear.
Give the answer to what is asked.
Tell the speaker the answer.
What would you answer?
Help the speaker with the picture.
Listen, look and answer.
The speaker has a question. What is the answer?
Respond to the spoken question.
Find the answer in the picture.
Please respond to what you hear.
A voice asks something. Answer from the picture.
Answer from the picture, please.
Hear what is asked and give the answer.
Your answer to the question in the recording?
Look and answer the question that is spoken.
Listen to what is asked about the picture.
You hear a question about the picture. Answer it.
What is asked, and what is the answer? Give the answer only.""",
}
