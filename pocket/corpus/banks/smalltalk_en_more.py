"""More English small talk, in the style of ``smalltalk_en``."""

from __future__ import annotations

GREETING = """
Hello, how are you?
Hi, how are you doing?
Hi, how are you today?
Hey, how are things?
Hey, how are you?
How are things with you?
How are you this morning?
How is it going?
How's it going today?
How's everything?
How have you been?
What's up, Gemma?
Hi Gemma!
Hi Gemma, how are you?
Good morning, Gemma!
Good evening, Gemma.
Good morning, how are you?
Good afternoon!
Good afternoon, how are you?
Good evening to you!
Good day to you!
A good evening to you!
Hello, good morning!
Hello and good evening!
Hi and good morning!
Hey, good morning!
Hello, nice to meet you!
Nice to see you!
Nice to see you again!
Good to see you again, hello!
Pleased to meet you!
Pleased to meet you, I'm {name}.
It's nice to meet you, Gemma.
Hi, my name is {name}.
Hi, I am {name}.
Hey, it's {name}!
Hey, {name} here!
Hello, it's {name} again.
Hello, it's me!
Hi again!
Hey again, I'm back!
Hello, I'm back again.
Hello, are you there?
Hi, are you there?
Hi, anybody there?
Hey, is anyone there?
Is anybody home? Hello!
Hello, bot!
Hello, my friend!
Hi friend!
Hello dear Gemma!
Greetings, Gemma!
Greetings to you!
Greetings from {name}!
I say hello!
I'd like to say hello.
I came to say hi.
I only want to say good morning.
{name} says hello.
Happy {day} to you!
Hello, happy {day}!
"""

WHO_ARE_YOU = """
Who are you, please?
Who exactly are you?
So who are you?
And who are you?
who r u
What is your name?
What's your name, please?
Tell me your name.
Please tell me your name.
Can you tell me your name?
Could you tell me who you are?
Tell me who you are.
Tell me what you are.
Please introduce yourself.
Can you introduce yourself?
Could you describe yourself?
Describe yourself.
Say something about yourself.
Can you tell me something about yourself?
Are you a human being?
Are you a person?
Are you a real human?
Are you a person or a machine?
Are you a human or a bot?
Are you a bot?
Are you a machine?
Are you a computer?
Are you a computer program?
Are you a program?
Are you some kind of robot?
Are you an assistant or a person?
Are you a language model?
Are you a small model?
Are you a pocket Gemma?
Are you an AI model?
Is this a bot?
Is this a chatbot or a person?
Is there a real person here?
Am I talking to a machine?
Am I talking to a robot?
Am I chatting with a real person?
Do I talk to a human or a computer?
Who am I talking to?
Who am I speaking with?
Who is talking to me?
Who built you?
Who has trained you?
Who made this model?
How were you trained?
How big is this model?
How small are you?
What kind of AI are you?
What kind of program are you?
What model are you?
What model am I talking to?
What are you called?
What do people call you?
What exactly are you?
What are you made of?
What is a pocket Gemma?
Which Gemma model are you?
Which AI is this?
You are a robot, aren't you?
You're not human, are you?
Do you have a name, and what is it?
I want to know who you are.
I'd like to know what you are.
My name is {name}. What is yours?
"""

WHAT_CAN_YOU_DO = """
What can you do for me?
What can you help me with?
What can you help with?
What else can you do?
What all can you do?
what can u do
What are you capable of?
What are your capabilities?
What are your functions?
What are your strengths?
What do you do?
What do you do best?
What are you here for?
What are you best at?
What is your job?
What is your purpose?
What is your task?
What tasks can you do?
What kind of tasks can you handle?
What kind of help can you give?
What kind of things can you do?
What sort of questions can I ask you?
What questions can you answer?
What can I ask you?
What can I ask?
What can I use you for?
What should I use you for?
What could you do for me?
What skills do you have?
What services do you offer?
What help can I get from you?
How can you help?
How do you help people?
How are you useful?
How do I use this?
How can I use you?
How does this work?
How do you work, and what are you for?
Which skills do you have?
Which tasks can I give you?
In which tasks can you help?
With what can you help me?
Can you help me?
Can you help?
Could you help me with something?
Can you do something for me?
Can you tell me what you can do?
Can you show me what you can do?
Could you explain what you do?
Please tell me what you do.
Please list your abilities.
Please explain how you can help.
Tell me your skills.
Tell me how you can help me.
Tell me what you are good at.
Explain what you can do.
Explain how to use you.
List your skills.
Show me what you can do.
Give me a list of your functions.
Give me some examples of what you can do.
Do you have skills?
Do you know how to do anything useful?
Are you good at anything?
Are you able to help me?
Are you useful?
I need help.
I need some help. What can you do?
I want to know what you can do.
I'd like to know how you can help.
I'm new here. How do I use you?
I'm new here. What can I ask?
I have no idea what to ask. What can you do?
"""

THANKS = """
Thank you so much!
Thank you so much for your help.
Thank you for your help!
Thank you for helping me.
Thank you for that.
Thank you for your answer.
Thank you for your time.
Thank you very much for your help.
Thank you, that helped.
Thank you, that was very helpful.
Thank you, you are very kind.
Thank you, perfect!
Thank you, great work!
Thanks so much!
Thanks very much.
Thanks a bunch!
Thanks, that helped a lot.
Thanks, that helps!
Thanks, you are great!
Thanks, you're the best.
Thanks, very kind of you.
Thanks, got it.
Thanks, all clear.
Thanks, it works now.
Thanks for the help, Gemma.
Thanks for helping!
Thanks for everything.
Thanks, Gemma!
thank u
thx a lot
ok thanks
Okay, thanks!
Great job, thanks.
Great work!
Good work, thank you!
Good work!
Perfect, thanks!
Super, thank you!
Wonderful, thanks a lot!
Excellent work!
Awesome, thank you so much.
Brilliant, thank you!
Lovely, thank you.
Cool, thanks!
Cheers, Gemma!
Cheers, that helped.
Many thanks for your help.
Many thanks, very kind.
A big thank you!
A big thanks from {name}!
I really appreciate it.
I appreciate your help.
I am very grateful.
I'm so grateful for your help.
I want to say thank you.
I'd like to thank you.
I just want to say thanks.
That was very helpful.
That was very kind of you.
That helped a lot.
That is very kind.
That's perfect, thanks!
That's very helpful, thanks.
You helped me so much!
You are very kind.
You are so helpful!
You were a great help.
You did a great job!
So helpful, thank you!
Very helpful, thanks!
Very much appreciated!
Your help is much appreciated.
How kind, thank you!
"""

GOODBYE = """
Bye, Gemma!
Bye, see you!
Bye, see you tomorrow.
Bye, take care!
Bye, have a nice day!
Bye bye, Gemma!
Okay, goodbye!
Well, goodbye!
Goodbye and take care!
Goodbye, see you soon!
Goodbye, have a nice evening!
Goodbye until {day}!
See you soon!
See you later, bye!
See you later, Gemma!
See you next time!
See you again soon.
See you again on {day}.
See you then!
see ya
cya later
Until tomorrow!
Until {day}!
Until then, take care.
Until we talk again!
Till next time!
Till tomorrow, bye!
Talk to you soon!
Talk soon!
Talk again on {day}!
Speak again soon, bye!
Take care, Gemma!
Take care and goodbye.
Good night, Gemma!
Good night and sleep well!
Good night, see you tomorrow!
Sleep tight!
Have a nice evening!
Have a nice day, bye!
Have a good day!
Have a good night!
Enjoy your evening!
Enjoy the weekend!
I have to go.
I have to go, bye!
I must go now.
I need to go.
I need to leave, see you.
I've got to go.
I'm going now.
I'm going home, bye!
I'm off to bed.
I'm off, see you!
I'm done, bye!
We're done, bye.
Time to say goodbye.
Time to sleep, good night!
It's time to go, bye.
It's late, good night.
It was nice talking to you.
It was nice to chat. Goodbye!
Nice talking to you, bye!
That's all, bye!
That's all for now, goodbye.
That's it for today.
Let's stop for today.
Let's end this chat. Bye!
{name} is calling me. I have to go.
Gotta leave, bye!
Gotta run!
Off to work, bye!
Farewell, Gemma!
All the best, bye!
I'll be back tomorrow.
I'll be back later, bye!
I'll come back tomorrow, bye.
I'll see you on {day}.
"""

WHICH_SHOP = """
What shop is this?
What shop am I in?
What shop do you belong to?
What shop do you work for?
What is this shop?
What is this shop called?
What is your shop called?
What is the name of this shop?
What is the name of the company?
What's the name of your shop?
What's your company called?
What's this store?
whats this shop called
What company are you?
What company are you from?
What company do you work for?
What business is behind this chat?
What firm is this?
What store is this?
What town is your shop in?
What town is this shop in?
Which shop are you from?
Which shop am I writing to?
Which shop is behind this?
Which shop do you work for?
Which store is this?
Which company are you from?
Which company do you belong to?
Which town is the shop in?
Who is your employer?
Whose shop is this?
Whose help desk is this?
Where is this shop?
Where is Finch & Alder?
Where is your company?
In what town is the shop?
In which town is Finch & Alder?
Is this Finch & Alder in Port Alder?
Is this really Finch & Alder?
Is Finch & Alder a real company?
Is your shop real?
Is this a real shop?
Is this a shop?
Is this the right shop?
Is there a shop called Finch & Alder?
Is there a town called Port Alder?
Does Finch & Alder exist?
Does this shop really exist?
Are you Finch & Alder?
Are you a shop?
Are you the assistant of a shop?
Are you with Finch & Alder?
Am I talking to Finch & Alder?
Am I in the right store?
Am I at Finch & Alder?
Do you belong to Finch & Alder?
Do you work for Finch & Alder?
Do you work for a company?
Can I visit your shop?
Can I visit Port Alder?
Can you tell me the name of the shop?
Could you tell me what shop this is?
Tell me the name of your shop.
Tell me what shop this is.
Tell me about Finch & Alder.
Tell me which company this is.
Name the shop, please.
Name your company.
Remind me which shop this is.
Remind me of the name of the shop.
I forgot the name of your company.
I want to know which shop this is.
Sorry, what shop is this?
"""
