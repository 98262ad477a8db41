"""Golden answers: what each shipped model says to a fixed set of prompts, greedily.

A test compares. If an answer changes, the weights, the tokenizer, the template or the
library changed, and somebody should know which.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from course_lib import shop

FILE = Path(__file__).parents[1] / "course_lib" / "data" / "golden.json"

NOTICE = (
    "Notice from the market hall. We open at 8:15. The hall closes at 18:30. "
    "Parking costs 4 euros. For questions ask Marta Silva."
)
LETTER = (
    "Hello, my order T55012 arrived on 3 May, but the green kettle has a crack in it. "
    "Best wishes, Omar Reyes"
)
# (what the user says, the tools that are offered)
PROMPTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Hello! Who are you?", ()),
    ("What can you do?", ()),
    (f"{NOTICE}\n\nWhen does the hall close?", ()),
    (f"{NOTICE}\n\nHow much is the deposit?", ()),
    (f"Give me name, order and product as JSON.\n\n{LETTER}", ()),
    ("Where is my order B40718?", ("track_order", "get_price", "opening_hours")),
    ("What does the blue kettle cost?", ("get_price", "check_stock", "get_weather")),
    ("Please cancel order A1204.", ("get_weather", "opening_hours")),
)

# Sets of `course_lib.multimodal.picture_sets`, and how many questions of each.
SEEN_AND_HEARD = ("chart", "reading", "counting", "comparing", "digits", "commands", "mixed")
EACH = 2
MEDIA = ", pictures and sounds"  # the name of these answers in the file, after the model's


def answers(gemma) -> list[dict[str, Any]]:
    """The model's raw reply to each prompt, beside the prompt."""
    from course_lib import chat

    made = []
    for said, offered in PROMPTS:
        messages = [{"role": "user", "content": said}]
        tools = shop.schemas(offered) if offered else []
        reply = chat.reply(gemma, messages, tools=tools, max_new_tokens=64)
        made.append({"messages": messages, "tools": tools, "raw": reply.raw})
    return made


def media_answers(gemma) -> list[dict[str, str]]:
    """The model's raw reply to the first questions of each set of pictures and sounds."""
    from course_lib.multimodal import picture_sets
    from course_lib.multimodal.asking import ask

    cases = [case for name in SEEN_AND_HEARD for case in picture_sets.held_out(name, EACH)]
    return [
        {"case": case.id, "raw": ask(gemma, case.messages, max_new_tokens=48).raw} for case in cases
    ]


def write(gemma) -> None:
    """Store the answers of one model, beside those of the others."""
    from course_lib import catalog

    stored = json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}
    stored[gemma.name] = answers(gemma)
    if "audio" in catalog.card(gemma.name).modalities_in:
        stored[gemma.name + MEDIA] = media_answers(gemma)
    text = json.dumps(stored, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    FILE.write_text(text, encoding="utf-8")
