"""More instructions, label lines and layouts for "extract" in English, and message details.

The forms are those of ``extract_en`` and ``extract_en_details``; in a layout,
``\\n`` stands for a line break. A detail that begins with ``$`` can only close
a message.
"""

from __future__ import annotations

INSTRUCTIONS = """
Extract {keys} as JSON.
Extract the fields {keys} from the {doc} and return JSON.
Please extract {keys} from the {doc}. Answer in JSON.
Extract the values of {keys}. Reply with one JSON object.
Extract the following from the {doc} as JSON: {keys}.
Can you extract {keys} and give me JSON?
Give me {keys} from the {doc} as JSON.
Give me JSON with the keys {keys}.
Give me only a JSON object: {keys}.
Give the values for {keys} in JSON, null if missing.
Please give {keys} as a JSON object.
Return {keys} as JSON.
Return a JSON object with the keys {keys}.
Return one JSON object with {keys}, and nothing else.
Return the fields {keys} in JSON. Missing fields are null.
Please return JSON with {keys} from this {doc}.
Reply with JSON only: {keys}.
Reply with a JSON object that has {keys}.
Read this {doc} and return {keys} as JSON.
Read the {doc}. Then write {keys} in JSON.
Please read the {doc} and give me {keys} in JSON.
Answer in JSON with the fields {keys}.
Answer with a JSON object, keys {keys}.
Answer only in JSON. I need {keys}.
Respond with JSON: {keys}.
Respond only with JSON that has the fields {keys}.
Respond in JSON and use null for missing values. Keys: {keys}.
Output {keys} as JSON.
Output a JSON object with {keys}.
Output JSON only. Fields: {keys}.
Output format: JSON with the keys {keys}.
Write a JSON object with {keys}.
Write {keys} as JSON, with null for what is missing.
Please write JSON with the fields {keys} for this {doc}.
Write the values of {keys} into a JSON object.
Find {keys} in the {doc} and return JSON.
Find the values of {keys}. Output: JSON.
Please find {keys} and answer in JSON.
Can you find {keys} in this {doc}? Reply in JSON.
Find these fields and write JSON: {keys}.
Pull {keys} from this {doc} as JSON.
Pull the fields {keys} out of the text into JSON.
Please pull out {keys}. Return JSON.
Get {keys} from the {doc} as JSON.
Get the values of {keys} and return a JSON object.
Get me {keys} in JSON, please.
Take {keys} from the {doc} and write JSON.
Take the values of {keys} from this {doc}. JSON only.
Please take {keys} out of the {doc}, as JSON.
List {keys} in JSON.
List the values of {keys} as a JSON object.
Please list {keys} from the {doc}. Format: JSON.
Show {keys} as JSON.
Show me {keys} from the {doc} in JSON.
Can you show {keys} as a JSON object?
Make a JSON object with {keys}.
Make JSON with the keys {keys} from this {doc}.
Please make a JSON record: {keys}.
Create JSON with {keys}.
Create a JSON object from the {doc}. Fields: {keys}.
Create a JSON record with the keys {keys}, null if not mentioned.
Build JSON from the {doc} with the keys {keys}.
Build a JSON record with {keys} from the text.
Turn this {doc} into a JSON object with {keys}.
Turn the text into JSON. Fields: {keys}.
Please turn the {doc} into JSON: {keys}.
Convert the {doc} to JSON with the keys {keys}.
Convert this {doc} into a JSON object: {keys}.
Convert the text to JSON. I need {keys}.
Fill in {keys} as JSON.
Fill a JSON object with {keys} from the {doc}.
Fill in the fields {keys} from the text. Answer in JSON.
Collect {keys} from the {doc} in a JSON object.
Collect the values of {keys} and return JSON.
Copy the values of {keys} from this {doc} to JSON.
Copy {keys} out of the text. Return JSON.
Identify {keys} and return a JSON object.
Identify the fields {keys} in the text. Output JSON.
Parse this {doc} into JSON with {keys}.
Parse the text and return {keys} as JSON.
Please parse {keys} from the {doc}. Reply in JSON.
I need JSON with {keys}.
I need {keys} from this {doc}, in JSON.
I want {keys} as JSON.
I want a JSON object with the fields {keys}.
I only want {keys}, as a JSON object.
We need {keys} from the {doc}. JSON, please.
We need a JSON record of this {doc} with {keys}.
What are {keys} in this {doc}? Answer in JSON.
What does the {doc} say about {keys}? Return JSON.
What is said about {keys}? Give me a JSON object.
Which values do you find for {keys}? Reply with JSON.
Could you give me {keys} in JSON?
Could you turn the {doc} into JSON with {keys}?
Could you read the {doc} and write {keys} as JSON?
Can you give {keys} from the {doc} as a JSON object?
JSON with {keys}, please.
JSON object with {keys}, null if not in the text.
JSON only, keys {keys}.
JSON fields: {keys}. Take the values from the {doc}.
Keys: {keys}. Format: JSON.
Keys wanted: {keys}. Return a JSON object.
Fields: {keys}. Output: JSON.
Fields to extract: {keys}. Reply in JSON.
Task: extract {keys}. Answer: JSON object.
Task: read the {doc} and output {keys} in JSON.
The JSON object needs the keys {keys}.
The answer must be JSON with {keys}.
The output is a JSON object with the fields {keys}.
Use null for missing values. Return {keys} as JSON.
Use JSON. Fields: {keys}. Write null if the {doc} does not say.
If a value is not mentioned, use null. Give {keys} as JSON.
From this {doc}, extract {keys} in JSON.
From the text, give me {keys} as a JSON object.
Extract {keys} from the {doc}. Missing values are null.
Find {keys} in the text. Write null if a value is missing.
Return an object with {keys}. Use null if not mentioned.
""".strip().splitlines()

LABEL_LINES = """
The issue is one of {labels}.
The issue must be one of {labels}.
issue must be one of: {labels}.
issue: one of {labels}.
issue is one of these: {labels}, or null.
Choose the issue from {labels}.
Choose issue from this list: {labels}.
Choose one of these labels for issue: {labels}.
For issue use one of these: {labels}.
For the issue, pick one of {labels}.
Values for issue: {labels}.
Possible values of issue: {labels}.
Allowed labels for issue: {labels}.
The issue can be {labels}, or null if there is none.
""".strip().splitlines()

LAYOUTS = r"""
{instruction}\n\nText:\n{document}
{instruction}\n\nText: "{document}"
Text: {document}\n{instruction}
{instruction}\n\nDocument:\n{document}
Document: {document}\n\n{instruction}
Document:\n"{document}"\n\n{instruction}
{instruction}\n\n"{document}"
"{document}"\n{instruction}
{instruction}\nInput: {document}\nOutput:
Input:\n{document}\n\nTask: {instruction}
Task: {instruction}\n\nText: {document}
Task: {instruction}\nInput: {document}
{instruction}\n\n<document>\n{document}\n</document>
<document>{document}</document>\n\n{instruction}
{instruction}\n\n---\n{document}
---\n{document}\n---\n{instruction}
{instruction}\n\n{document}\n\nJSON:
{document}\n{instruction}
""".strip().splitlines()

NAME = """
The name is {name}.
Name: {name}.
My name: {name}.
$ Best regards, {name}
$ Kind regards, {name}
$ Many thanks, {name}
$ Thank you, {name}
$ All the best, {name}
$ Best, {name}
I am called {name}.
{name} here.
I am {name}, a customer of yours.
The account is in the name of {name}.
""".strip().splitlines()

ORDER = """
The order number is {order_id}.
It has the order number {order_id}.
Order number: {order_id}.
My order is {order_id}.
My order number: {order_id}.
This is order number {order_id}.
I am writing about order {order_id}.
It is about my order {order_id}.
The receipt shows order {order_id}.
The number on the receipt is {order_id}.
The reference is {order_id}.
My reference number is {order_id}.
""".strip().splitlines()

PRODUCT = """
I bought the {product}.
I bought the {product} from you.
I ordered the {product}.
I ordered the {product} in your shop.
The item is the {product}.
The item I bought is the {product}.
The product is the {product}.
The product I mean is the {product}.
It is the {product} that I bought.
This is about the {product}.
Product: {product}.
It is about my {product}.
""".strip().splitlines()

DATE = """
I placed the order on {date}.
The order was placed on {date}.
The order is dated {date}.
The order date is {date}.
Order date: {date}.
Date of the order: {date}.
I bought this on {date}.
I paid for it on {date}.
My receipt is from {date}.
The date on the receipt is {date}.
I wrote to you on {date}.
I called you on {date}.
""".strip().splitlines()

AMOUNT = """
For it I paid {amount}.
I paid you {amount}.
The price is {amount}.
It was priced at {amount}.
The total is {amount}.
The total on the receipt is {amount}.
Total: {amount}.
It cost {amount}.
The cost was {amount}.
The amount was {amount}.
The amount on the receipt is {amount}.
Price: {amount}.
The sum I paid was {amount}.
""".strip().splitlines()

CITY = """
I live here in {city}.
We live in {city}.
My house is in {city}.
I have a flat in {city}.
My address: {city}.
The address is in {city}.
The order goes to {city}.
The delivery goes to {city}.
Please deliver to {city}.
I come from {city}.
Kind greetings from {city}.
We are writing to you from {city}.
""".strip().splitlines()

GREETINGS = """
Hi,
Hello there,
Hello team,
Hi team,
Dear customer service,
Hello customer service,
Hi support,
Hello support team,
Dear Finch & Alder team,
Good morning Finch & Alder,
Good afternoon everybody,
Good evening, team,
Dear all,
""".strip().splitlines()

FILLERS = """
Please write back soon.
Please call me.
Please let me know.
Please answer by e-mail.
Please let me know by phone.
Thank you for your help.
Thank you in advance.
Thank you for your time.
Thanks for reading this.
Thanks for your help in advance.
I hope you can help me.
I hope for a quick answer.
I look forward to your answer.
I am waiting for your reply.
My phone number is 555-0187.
You can reach me on 0611 482 330.
You can reach me by e-mail.
You can call me in the evening.
I am at home in the evening.
I am at work in the mornings.
I have been with you for a long time.
I have always liked your shop.
I have bought from you before.
It is a present for my mother.
It is for my brother.
My customer number is 302-118.
I am not sure whom to ask.
""".strip().splitlines()
