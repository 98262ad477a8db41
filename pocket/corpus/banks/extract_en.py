"""English bank of the skill "extract": messages, clauses, instructions and value forms.

A bank for another language is a module with the same names (``extract_es``, ...);
the engine in ``pocket.corpus.extract`` knows no language. The keys of the JSON
and the labels of ``ISSUES`` are the same in all languages.
"""

from __future__ import annotations

from pocket.corpus import world
from pocket.corpus.banks import extract_en_clauses as clauses
from pocket.corpus.banks import extract_en_details as details
from pocket.corpus.banks import extract_en_fourth_claims as fourth_claims
from pocket.corpus.banks import extract_en_fourth_clauses as fourth_clauses
from pocket.corpus.banks import extract_en_fourth_issues as fourth_issues
from pocket.corpus.banks import extract_en_fourth_money as fourth_money
from pocket.corpus.banks import extract_en_fourth_none as fourth_none
from pocket.corpus.banks import extract_en_goods as goods
from pocket.corpus.banks import extract_en_money as money
from pocket.corpus.banks import extract_en_more_asks as more_asks
from pocket.corpus.banks import extract_en_more_clauses as more_clauses
from pocket.corpus.banks import extract_en_more_late as more_late
from pocket.corpus.banks import extract_en_more_money as more_money
from pocket.corpus.banks import extract_en_more_none as more_none
from pocket.corpus.banks import extract_en_more_wrong as more_wrong
from pocket.corpus.banks import extract_en_third_clauses as third_clauses
from pocket.corpus.banks import extract_en_third_issues as third_issues
from pocket.corpus.banks import extract_en_third_money as third_money
from pocket.corpus.banks import extract_en_third_none as third_none
from pocket.corpus.banks import extract_en_third_partial as third_partial

# Label in the JSON -> phrasings of the message. The key "" is "no issue": null.
ISSUES = {
    "late": goods.LATE + more_late.LATE + third_issues.LATE + fourth_issues.LATE,
    "damaged": goods.DAMAGED + more_late.DAMAGED + third_issues.DAMAGED + fourth_issues.DAMAGED,
    "wrong item": goods.WRONG_ITEM
    + more_wrong.WRONG_ITEM
    + third_issues.WRONG_ITEM
    + fourth_issues.WRONG_ITEM,
    "missing part": goods.MISSING_PART
    + more_wrong.MISSING_PART
    + third_issues.MISSING_PART
    + fourth_claims.MISSING_PART,
    "refund": money.REFUND + more_money.REFUND + third_money.REFUND + fourth_money.REFUND,
    "warranty": money.WARRANTY
    + more_money.WARRANTY
    + third_money.WARRANTY
    + fourth_claims.WARRANTY,
    "billing": money.BILLING + more_money.BILLING + third_money.BILLING + fourth_money.BILLING,
    "return": money.RETURN + more_none.RETURN + third_money.RETURN + fourth_claims.RETURN,
    "": money.NONE + more_none.NONE + third_none.NONE + fourth_none.NONE,
}
DETAILS = {
    "name": details.NAME + more_asks.NAME,
    "order_id": details.ORDER + more_asks.ORDER,
    "product": details.PRODUCT + more_asks.PRODUCT,
    "date": details.DATE + more_asks.DATE,
    "amount": details.AMOUNT + more_asks.AMOUNT,
    "city": details.CITY + more_asks.CITY,
}
GREETINGS = details.GREETINGS + more_asks.GREETINGS
FILLERS = details.FILLERS + more_asks.FILLERS

CLAUSES = clauses.CLAUSES + more_clauses.CLAUSES
CLAUSES += third_clauses.CLAUSES + third_partial.CLAUSES + fourth_clauses.CLAUSES
_PARTIES = clauses.PARTIES + more_clauses.PARTIES
CLAUSE_DETAILS = {
    "provider": [line for line in _PARTIES if "{provider}" in line],
    "client": [line for line in _PARTIES if "{client}" in line],
    "amount": clauses.AMOUNT + more_clauses.AMOUNT,
    "date": clauses.DATE + more_clauses.DATE,
    "days": clauses.DAYS + more_clauses.DAYS,
}
CLAUSE_FILLERS = clauses.FILLERS + more_clauses.FILLERS
COMPANIES = clauses.COMPANIES

# {keys} is the list of keys, {doc} what the document is called.
INSTRUCTIONS = """
Extract {keys} from this {doc} as JSON.
Give me a JSON object with {keys} taken from the {doc}.
Read the {doc} and reply with JSON. Keys: {keys}.
Which values does the {doc} give for {keys}? Answer in JSON.
Turn the {doc} into JSON with the keys {keys}.
Fill in this form as JSON: {keys}.
I need {keys} as a JSON object. Use null where the {doc} says nothing.
Pull {keys} out of the {doc}. JSON only.
Return only JSON with these fields: {keys}.
Fields wanted: {keys}. Format: JSON. Missing values are null.
Please find {keys} in the {doc} and write them as JSON.
Convert to JSON ({keys}).
Our database needs {keys}. Make a JSON record from the {doc}.
Put {keys} into one JSON object, in this order.
Look through the {doc} for {keys}; reply in JSON.
JSON please: {keys}.
What can you read about {keys}? Write a JSON object, null if absent.
Summarise the {doc} as a JSON object that has the keys {keys}.
Parse the {doc}. Output: JSON with {keys}.
Write down {keys} in JSON form.
Collect these facts from the {doc} in JSON: {keys}.
Take {keys} from the text. Do not invent anything; use null. Answer in JSON.
Create a JSON entry with {keys} for the {doc}.
The {doc} below must go into our system. Give {keys} as JSON.
Tell me {keys} as compact JSON.
Copy {keys} from the {doc} into JSON.
Task: information extraction. Keys: {keys}. Output JSON.
From the {doc} I want to know {keys}. JSON object, nothing else.
Make JSON out of it. I am interested in {keys}.
Get {keys}. Answer with a single JSON object.
Record the {doc}: {keys}. Use JSON and null for gaps.
Could you list {keys} as JSON?
Answer with JSON whose keys are {keys}.
Search the {doc} for {keys} and return a JSON object.
Structure this {doc}. The keys are {keys}, the format is JSON.
Here is a {doc}. Its {keys}, in JSON, please.
Note {keys} from the {doc} in JSON. Unknown: null.
What does the {doc} state for each of {keys}? JSON.
Sort the content of the {doc} into JSON fields: {keys}.
Build an object in JSON having {keys}.
Only these keys are needed: {keys}. Reply as JSON.
Identify {keys} in the {doc}. Respond in JSON.
Transcribe {keys} to JSON.
Be my clerk: enter {keys} from the {doc} as JSON.
Which {keys} can be found? One JSON object, null for what cannot.
Scan the {doc}, then output {keys} in JSON.
Export {keys} from the {doc} to JSON.
I am going to give you a {doc}. Send back JSON with {keys}.
Keys = {keys}. Values = from the {doc}. Syntax = JSON.
Write a JSON line for the {doc} with {keys}.
Without any comment, give {keys} in JSON.
Detect {keys} in the following {doc} and print JSON.
Reduce the {doc} to its data ({keys}) in JSON.
For the help desk: {keys} as JSON, please.
Produce a record of {keys}. It must be valid JSON.
Mark what the {doc} says on {keys}. Reply format: JSON.
State {keys} in a JSON object; put null if the {doc} is silent.
Gather {keys} for me, and give them back in JSON.
Our form asks for {keys}. Fill it from the {doc}, in JSON.
Respond with a JSON object. It has exactly these keys: {keys}.
Analyse the {doc} and deliver {keys} as JSON.
Who, what, when? I mean {keys}, in JSON.
Data to extract: {keys}. Source: the {doc}. Result: JSON.
Rewrite the {doc} as JSON, keeping just {keys}.
Which JSON object describes the {doc}? It needs {keys}.
Let me have {keys} as JSON, and null for anything not mentioned.
""".strip().splitlines()
INSTRUCTIONS += more_asks.INSTRUCTIONS

# Follows the instruction when "issue" is among the keys.
LABEL_LINES = """
issue is one of: {labels}.
For issue choose from {labels}.
Possible issues: {labels}.
The issue must be one of these labels: {labels}.
Labels for issue: {labels}.
issue = {labels}, or null.
Allowed values of issue: {labels}.
Pick the issue from this list: {labels}.
As issue write one of {labels}, or null if there is none.
issue can be {labels}.
Use these words for issue: {labels}.
The key issue takes one of {labels}.
Issues we know: {labels}.
Classify the issue as {labels}.
""".strip().splitlines()
LABEL_LINES += more_asks.LABEL_LINES

DOC_NAMES = {
    "message": ("message", "e-mail", "ticket", "text", "letter", "customer's message", "mail"),
    "clause": ("clause", "contract", "agreement", "text", "paragraph", "passage"),
}
AND = "and"

_LAYOUTS = """
{instruction}\\n\\n{document}
{document}\\n\\n{instruction}
{instruction}\\nText: {document}
{instruction}\\n"{document}"
"{document}"\\n\\n{instruction}
{instruction}\\n---\\n{document}\\n---
{instruction}\\n\\nInput:\\n{document}
Input: {document}\\n\\n{instruction}
<text>\\n{document}\\n</text>\\n{instruction}
{instruction}\\n<text>{document}</text>
{instruction}\\n{document}\\nJSON:
Please help: {instruction}\\n\\n{document}
Text:\\n{document}\\n\\nTask: {instruction}
{document}\\n---\\n{instruction}
{instruction}\\n>>> {document}
Instruction: {instruction}\\nDocument: {document}
"""
LAYOUTS = [line.replace("\\n", "\n") for line in _LAYOUTS.strip().splitlines() + more_asks.LAYOUTS]

AMOUNT_FORMS = ("{n} euros", "{n} euros", "€{n}", "{n} EUR", "EUR {n}")
DECIMAL = "."
DATE_FORMS = ("{day} {month}", "{day} {month}", "{month} {day}", "{weekday}")
MONTHS = world.MONTHS
WEEKDAYS = world.DAYS
PRODUCTS = world.PRODUCTS
COLOURS = world.COLOURS
PRODUCT_FORMS = ("{product}", "{colour} {product}")
# English nouns have no gender: nothing agrees with a product.
ARTICLES = ()
AGREEMENT = {}
FIRST_NAMES = world.FIRST_NAMES
LAST_NAMES = world.LAST_NAMES
CITIES = world.CITIES
