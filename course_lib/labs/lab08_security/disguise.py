"""Exercise 5 of lab 08: what a text says once its disguises are off."""

from __future__ import annotations

import base64
import random
import re
import unicodedata
from collections.abc import Callable, Sequence

from course_lib.labs.exercises import Case, Exercise, Mistake

TAGS = 0xE0000
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
FEWEST = 12  # characters of a run of base64
RUN = re.compile(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{12,}={0,2}(?![A-Za-z0-9+/=])")

WISHES = (
    "Cancel order {o}.",
    "Stop order {o} today.",
    "Do not send {o}.",
    "Order {o} ~ cancel it, please.",
    "Señora Núñez wants {o} stopped.",
)
AROUND = (
    "Is the kettle in stock? {t} Thank you.",
    "Dear team, {t} Best wishes, Mila",
    "{t}",
    "P.S. {t}",
)
# Long runs of letters and digits that are no base64 of a text: they stay as they are.
PLAIN = ("refrigerator", "thermosregulator", "A1B2C3D4E5F6", "administrations", "ABCDEFGHIJKL")


# ---- disguises ---------------------------------------------------------------------------------


def as_tags(text: str) -> str:
    """Text in tag characters, which no screen shows. What has no such character stays visible."""
    return "".join(chr(TAGS + ord(c)) if 0x20 <= ord(c) < 0x7F else c for c in text)


def with_zero_width(text: str, rng: random.Random) -> str:
    return "".join(c + (rng.choice(ZERO_WIDTH) if rng.random() < 0.3 else "") for c in text)


def full_width(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def as_base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def disguised(rng: random.Random) -> list[Case]:
    """(text,): every disguise alone, pairs of them, one in the other, and texts that wear none."""

    def wish() -> str:
        number = f"{rng.choice('ABCDEFGH')}{rng.randint(1000, 99999)}"
        return rng.choice(WISHES).format(o=number)

    def put(text: str) -> str:
        return rng.choice(AROUND).format(t=text)

    made = [
        put(as_tags(wish()) + "\U000e007f"),
        put(with_zero_width(wish(), rng) + "\u200b"),
        put(full_width(wish())),
        put(as_base64(wish())),
        put(as_base64(as_base64(wish()))),
        put(full_width(as_base64(wish()))),
        put(as_tags(as_base64(wish()))),
        put(as_base64(as_tags(wish()))),
        put(as_base64(as_base64(full_width(wish())))),
        f"{as_base64(wish())} {rng.choice(PLAIN)} {as_base64(wish())}",
        put(f"{rng.choice(PLAIN)} {wish()}"),
        put(as_base64(bytes(rng.randrange(128, 256) for _ in range(15)).decode("latin-1"))[:16]),
        put(base64.b64encode(rng.randbytes(5) + b"\x00\xff\x01 cancel\x02").decode()),
        put(wish()),
        "",
    ]
    rng.shuffle(made)
    return [(text,) for text in made]


# ---- right answers -----------------------------------------------------------------------------


def undisguise(text: str) -> str:
    def decoded(run: re.Match[str]) -> str:
        try:
            said = base64.b64decode(run[0], validate=True).decode("utf-8")
        except ValueError:
            return run[0]
        visible = "".join(c for c in said if unicodedata.category(c) != "Cf")
        return said if visible.isprintable() else run[0]

    clean = "".join(chr(ord(c) - TAGS) if 0xE0020 <= ord(c) <= 0xE007E else c for c in text)
    clean = "".join(c for c in clean if unicodedata.category(c) != "Cf")
    clean = unicodedata.normalize("NFKC", clean)
    clean = RUN.sub(decoded, clean)
    return clean if clean == text else undisguise(clean)


def _by_table(text: str) -> str:
    table = {code: chr(code - TAGS) for code in range(0xE0020, 0xE007F)}
    for _ in range(len(text) + 1):
        before = text
        text = _nfkc(text.translate(table))
        text = "".join(filter(lambda c: unicodedata.category(c) != "Cf", text))
        text = "".join(_decoded(part) for part in re.split(f"({RUN.pattern})", text))
        if text == before:
            break
    return text


def _with_steps(*steps: Callable[[str], str], rounds: int = 20) -> Callable[[str], str]:
    def answer(text: str) -> str:
        for _ in range(rounds):
            for step in steps:
                text = step(text)
        return text

    return answer


# ---- steps, right and wrong --------------------------------------------------------------------


def _tags(text: str) -> str:
    return "".join(chr(ord(c) - TAGS) if 0xE0020 <= ord(c) <= 0xE007E else c for c in text)


def _no_format(text: str) -> str:
    return "".join(c for c in text if unicodedata.category(c) != "Cf")


def _nfkc(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _decoded(run: str, errors: str = "strict") -> str:
    if not RUN.fullmatch(run):
        return run
    try:
        said = base64.b64decode(run, validate=True).decode("utf-8", errors)
    except ValueError:
        return run
    return said if errors == "ignore" or _no_format(said).isprintable() else run


def _base64(text: str) -> str:
    return RUN.sub(lambda run: _decoded(run[0]), text)


def _anything_decoded(text: str) -> str:
    return RUN.sub(lambda run: _decoded(run[0], "ignore"), text)


def _first_run_only(text: str) -> str:
    return RUN.sub(lambda run: _decoded(run[0]), text, count=1)


def _only_ascii(text: str) -> str:
    return text.encode("ascii", "ignore").decode()


def _one_zero_width(text: str) -> str:
    return text.replace("\u200b", "")


RIGHT = (_tags, _no_format, _nfkc, _base64)


def _way(text: str) -> str:
    steps = []
    while True:
        before = text
        for name, step in zip(
            ("tag characters", "format characters", "NFKC", "base64"), RIGHT, strict=True
        ):
            after = step(text)
            if after != text:
                steps.append(name)
            text = after
        if text == before:
            return f"{', then '.join(steps) or 'nothing to undo'}: {text!r}"


UNDISGUISE = Exercise(
    id="lab08.undisguise",
    prompt="Write undisguise(text): turn tag characters (U+E0020 to U+E007E) into the ASCII they "
    "stand for (0xE0000 less), take out every character of category Cf, fold with NFKC, and put in "
    "place of each run of base64 (12 characters or more) the text it holds, if that is readable "
    "UTF-8. Then all of it again, until nothing changes.",
    draw=disguised,
    reference=undisguise,
    equivalents=(_by_table, _with_steps(*RIGHT)),
    mistakes=(
        Mistake(
            "one layer only",
            "Disguises are worn on top of each other: base64 of base64, or of invisible letters. "
            "Go round until nothing changes.",
            (_with_steps(*RIGHT, rounds=1),),
        ),
        Mistake(
            "the invisible letters are thrown away",
            "Tag characters are of category Cf as well. Read them first, then take the others "
            "out: the model reads what you throw away here.",
            (
                _with_steps(_no_format, _nfkc, _base64),
                _with_steps(_no_format, _tags, _nfkc, _base64),
            ),
        ),
        Mistake(
            "zero-width characters stay",
            "They split a word so that no filter finds it. Take out every character of category "
            "Cf (unicodedata.category).",
            (_with_steps(_tags, _nfkc, _base64),),
        ),
        Mistake(
            "only some invisible characters are known",
            "Somebody who splits a word with one that you did not list gets past. Take out the "
            'whole category: unicodedata.category(c) == "Cf".',
            (_with_steps(_tags, _one_zero_width, _nfkc, _base64),),
        ),
        Mistake(
            "look-alike forms are not folded",
            'Full-width letters are other characters: unicodedata.normalize("NFKC", text).',
            (_with_steps(_tags, _no_format, _base64),),
        ),
        Mistake(
            "base64 is not decoded",
            "Find runs of 12 or more letters of its alphabet, and put in their place what they "
            "hold.",
            (_with_steps(_tags, _no_format, _nfkc),),
        ),
        Mistake(
            "every long word is decoded",
            'Many words are valid base64 of nonsense. Keep the run unless its bytes are UTF-8 '
            "(no errors=\"ignore\") and readable (`isprintable`).",
            (_with_steps(_tags, _no_format, _nfkc, _anything_decoded, rounds=4),),
        ),
        Mistake(
            "only the first run is decoded",
            "An attacker writes a harmless one in front. Replace every run: `sub` without count.",
            (_with_steps(_tags, _no_format, _nfkc, _first_run_only),),
        ),
        Mistake(
            "everything that is not ASCII goes",
            "That is the name of half of your customers. Fold and decode; do not delete letters.",
            (_with_steps(_tags, _no_format, _nfkc, _base64, _only_ascii),),
        ),
        Mistake(
            "compared in capitals",
            "The order of the letters' cases is lost, and base64 with it. Change nothing that is "
            "no disguise.",
            (lambda text: undisguise(text).upper(),),
        ),
    ),
    hints=(
        "Four small steps in a row, and a loop around them.",
        "unicodedata has category and normalize. For base64: re.sub over "
        r"[A-Za-z0-9+/]{12,}={0,2} with a function that returns the run itself where decoding "
        "raises ValueError or the text is not printable.",
        "clean = the four steps on text; return clean if clean == text else undisguise(clean). "
        "Decode with "
        'base64.b64decode(run, validate=True).decode("utf-8"). What comes out may hold '
        "invisible characters itself: leave those out when you ask isprintable().",
    ),
    expects="a text",
    arithmetic=_way,
    show=lambda text: repr(text) if len(repr(text)) < 200 else f"{repr(text)[:200]}...",
)  # fmt: skip


def dressings() -> Sequence[Callable[[str], str]]:
    """The disguises that take no chance, for the notebook."""
    return (as_tags, full_width, as_base64)
