"""The question sets that lesson 05 and its lab read: held-out pictures and sounds, as files.

    python -m pocket.omni sets

They come from the held-out examples that the card's scores are measured on (`pocket.omni.measure`),
so every style, voice and wording in them is unknown to the model. A learner's machine has no
espeak-ng, so what was spoken is shipped as FLAC. What was drawn is shipped as JPEG: as PNG the same
pictures take five times as much, most of it for the grain of the poor copies among them. A chart is
asked about several times, once for each kind of question that it answers without dispute.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PIL import Image

from course_lib.evaluation import TestCase
from course_lib.multimodal import picture_sets
from course_lib.multimodal.sounds import Sound
from pocket.omni import charts, measure
from pocket.omni.example import MediaExample, said
from pocket.omni.speech import RATE, Spoken

# How many questions of each kind a set has; of kinds with several intents, how many of each.
SIZES = {"chart": 30, "reading": 30, "counting": 40, "comparing": 12, "mixed": 6}
# Of each language and intent: sounds are the large files.
SPOKEN = {"digits": 5, "phrases": 6, "commands": 4}
DRAWN = 400  # examples to choose from
QUALITY = 85  # of JPEG
LONGEST = 480  # pixels along a side: twice what the model looks at


def all_asked(example: MediaExample) -> Iterator[MediaExample]:
    """A chart's example once for each kind of question that has an answer; others as they are."""
    if example.skill != "chart":
        yield example
        return
    chart, _ = example.truth
    rng = random.Random(example.key())
    for intent in ("highest", "lowest", "value", "trend"):
        detail = rng.choice(chart.labels) if intent == "value" else ""
        right = charts.answer(intent, chart, detail)
        if right is None or (intent == "trend" and chart.labels[0] in charts.THINGS):
            continue  # a trend needs labels that follow each other in time
        phrasing, question = charts.question(rng, example.split, intent, detail)
        part = {"type": "image", "image": example.media()[0]}
        message = {"role": "user", "content": [part, {"type": "text", "text": question}]}
        yield replace(example, intent=intent, phrasing=phrasing, messages=(message,),
                      target=said(right), truth=(chart, detail))  # fmt: skip


def case_of(example: MediaExample, number: int) -> TestCase:
    """The example as a question of a set: pictures and sounds first, the question last."""
    parts = example.messages[-1]["content"]
    media = [_small(part) for part in parts if part["type"] != "text"]
    (question,) = (part["text"] for part in parts if part["type"] == "text")
    # Of a spoken text the language is worth knowing; of a picture there is none.
    name = f"{example.intent} {example.lang}" if isinstance(example.truth, Spoken) else ""
    return picture_sets.case(
        media,
        question,
        example.answer,
        skill=example.skill,
        intent=name or example.intent,
        style=measure.cluster_of(example),
        lang=example.lang,
        name=f"{example.skill}-{number:03d}",
    )


def _small(part: dict) -> Image.Image | Sound:
    """The picture of a part, no larger than it need be, or its sound."""
    if part["type"] == "audio":
        return Sound(part["audio"], RATE)
    image = part["image"].copy()
    image.thumbnail((LONGEST, LONGEST))
    return image


def cases(kind: str) -> list[TestCase]:
    """The questions of one set, equally many of each intent (and language), in drawn order.

    Raises ValueError when the drawn examples do not give so many.
    """
    size = SIZES.get(kind) or SPOKEN[kind]
    examples = [one for each in measure.distinct(kind, DRAWN) for one in all_asked(each)]
    made = [case_of(one, number) for number, one in enumerate(examples)]
    taken: Counter[str] = Counter()
    chosen = []
    for one in made:
        taken[one.intent] += 1
        if taken[one.intent] <= size:
            chosen.append(one)
    short = [intent for intent, n in taken.items() if n < size]
    if short:
        raise ValueError(f"{kind}: fewer than {size} of {', '.join(short)} among {DRAWN} examples")
    return chosen


def write(folder: Path = picture_sets.DATA) -> None:
    """Write all sets and print what they hold."""
    for kind in (*SIZES, *SPOKEN):
        made = cases(kind)
        place = picture_sets.write(folder / kind, made, QUALITY)
        size = sum(file.stat().st_size for file in place.iterdir())
        intents = Counter(one.intent for one in made)
        print(f"{kind}: {len(made)} questions, {size / 1e6:.1f} MB, {dict(intents)}", flush=True)
