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


def write(gemma) -> None:
    """Store the answers of one model, beside those of the others."""
    stored = json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}
    stored[gemma.name] = answers(gemma)
    text = json.dumps(stored, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    FILE.write_text(text, encoding="utf-8")
