"""Clinic 5: an HTML sanitizer that rebuilds what it takes away."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Any

from course_lib.labs.exercises import Case, Exercise, Finding, Mistake
from course_lib.labs.grading import Raised, call, plain
from course_lib.labs.lab_bughunt import proof
from course_lib.labs.lab_bughunt.proof import Version

# After "<" a browser starts markup at a letter, "/", "!" or "?", and at nothing else
# (WHATWG HTML, section 13.2.5.6, the tag open state).
_MARKUP = re.compile(r"<[A-Za-z/!?]")


def found_sanitize(text):
    """A customer's text, safe to be put into a page."""
    return text.replace("<script>", "").replace("</script>", "")


# ---- right versions ---------------------------------------------------------------------------


def sanitize(text):
    return html.escape(text)


def sanitize_the_sign(text):
    return text.replace("<", "&lt;")


def sanitize_by_removal(text):
    """Takes whole tags away, then escapes what is left."""
    without = re.sub(r"</?[A-Za-z][^<>]*>", "", text)
    return without.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# ---- wrong versions ---------------------------------------------------------------------------


def _until_it_is_gone(text):
    while "<script>" in text or "</script>" in text:
        text = found_sanitize(text)
    return text


def _any_case_once(text):
    return re.sub(r"</?script[^>]*>", "", text, flags=re.IGNORECASE)


def _example_only(text):
    return found_sanitize(text.replace("<scr<script>ipt>", "").replace("</scr</script>ipt>", ""))


def _every_script_in_any_case(text):
    before = None
    while before != text:
        before, text = text, re.sub(r"</?script[^>]*>", "", text, flags=re.IGNORECASE)
    return text


def _strips_all_tags_once(text):
    return re.sub(r"<[A-Za-z/][^<>]*>", "", text)


def _strips_between_the_signs(text):
    return re.sub(r"<[^>]*>?", "", text)


def _no_signs(text):
    return text.replace("<", "").replace(">", "")


def _the_word(text):
    return re.sub(r"script", "", html.escape(text), flags=re.IGNORECASE)


def _empty_when_in_doubt(text):
    return "" if "<" in text else text


def _raises_when_in_doubt(text):
    if "<" in text:
        raise ValueError("markup is not allowed")
    return text


def _ampersand_last(text):
    return text.replace("<", "&lt;").replace(">", "&gt;").replace("&", "&amp;")


def _escaped_twice(text):
    return html.escape(html.escape(text))


def _undone_at_the_end(text):
    return html.unescape(html.escape(text))


def _entities_last(text):
    return html.unescape(_strips_all_tags_once(text))


def _only_letters(text):
    return re.sub(r"[^\w\s]", "", text)


REBUILDS = "a tag is rebuilt from what is left over"
OTHER_TAGS = "other tags get through"
UNESCAPES = "harmless text is turned into a tag"
UNCHANGED = "the tag comes back as it was"
TEXT_LOST = "the customer's text is lost"
WORD = "a word is taken out of the text"
TWICE = "the text is escaped twice"
RAISES = "it stops instead of making the text safe"

FIX_MISTAKES = (
    Mistake(
        REBUILDS,
        "Taking a piece out lets its two ends meet, and the ends can be a tag again. Do not take "
        "out: escape. `<` written as `&lt;` can never start a tag, whatever stands around it.",
        (found_sanitize, _example_only, _any_case_once, _strips_all_tags_once),
    ),
    Mistake(
        OTHER_TAGS,
        "<script> is one of many ways to run code: capitals, attributes (onerror=, onload=), "
        "links, an open tag without its end. A list of bad tags is never complete: escape every "
        "`<`.",
        (_until_it_is_gone, _every_script_in_any_case),
    ),
    Mistake(
        UNESCAPES,
        "`&lt;script&gt;` was safe until it was unescaped. Escape last, and never unescape what "
        "goes into a page.",
        (_entities_last,),
    ),
    Mistake(
        UNCHANGED,
        "Unescaping undoes the escaping, and checking for tags without changing them stops "
        "nothing. Return the text with every `<` escaped.",
        (_undone_at_the_end,),
    ),
    Mistake(
        TEXT_LOST,
        "'2 < 3' is a customer's text, not an attack. What was typed must still be readable on "
        "the page: show the sign, do not drop it.",
        (_no_signs, _strips_between_the_signs, _empty_when_in_doubt, _only_letters),
    ),
    Mistake(
        WORD,
        "The word 'script' is no tag: 'a description of the manuscript' lost letters. Only `<` "
        "starts a tag.",
        (_the_word,),
    ),
    Mistake(
        TWICE,
        "The customer sees &lt; on the page where they wrote <. Escape `&` first or, simpler, "
        "call html.escape once.",
        (_ampersand_last, _escaped_twice),
    ),
    Mistake(
        RAISES,
        "A customer who writes '2 < 3' gets an error page. Make every text safe; refuse none.",
        (_raises_when_in_doubt,),
    ),
)


# ---- judging ----------------------------------------------------------------------------------

_WORDS = ("please", "refund", "kettle", "tomorrow", "parcel", "thanks", "lamp", "order")
_TAGS = (
    "<SCRIPT>{}</SCRIPT>",
    '<img src=x onerror="{}">',
    "<svg/onload={}>",
    "<script src=//example.com/{}.js></script>",
    '<a href="javascript:{}">click</a>',
    "<iframe srcdoc={}></iframe>",
    "</p><h1>{}</h1>",
    "<!-- {} -->",
    "<img src=x onerror={} ",  # no end: the page behind it becomes its end
    "<b onmouseover={}>bold</b>",
)


def draw(rng: random.Random) -> list[Case]:
    """(text, what this call looks for)."""
    code = f"alert({rng.randint(1, 999)})"
    word, other = rng.sample(_WORDS, 2)
    escaped = html.escape(_TAGS[1].format(code))
    cases: list[Case] = [(f"{word} {escaped} {other}", "entity")]
    cases += [(_nested(rng, code), "rebuilt") for _ in range(4)]
    cases.append(("<scr<script>ipt>alert(1)</scr</script>ipt>", "rebuilt"))
    cases += [(f"{word} {tag.format(code)} {other}", "tag") for tag in rng.sample(_TAGS, 7)]
    cases += [(f"{word} {_TAGS[1].format(code)} {other}", "tag")]
    cases += [(f"{word} {_TAGS[8].format(code)}", "tag")]
    small, large = rng.randint(1, 9), rng.randint(10, 99)
    cases += [
        (f"{small} < {large} and {large} > {small}, {word}", "text"),
        (f"I <3 my {word} & Finch & Alder", "text"),
        (f"a description of the manuscript and the {word}", "word"),
        (f"Plain {word}, nothing else.", "text"),
        ("", "text"),
    ]
    return cases


def _nested(rng: random.Random, code: str) -> str:
    """A tag with a tag inside it, so that a single pass leaves a whole one."""

    def split(tag: str) -> str:
        at = rng.randint(2, len(tag) - 2)
        return tag[:at] + tag + tag[at:]

    opening, closing = "<script>", "</script>"
    if rng.random() < 0.5:
        opening = split(opening)  # twice: two passes are not enough either
    return split(opening) + code + split(closing)


def judge(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    results = [plain(call(answer, (text,))) for text, _ in cases]
    for (text, _), got in zip(cases, results, strict=True):
        if isinstance(got, Raised):
            return Finding(f"On {text!r} it stops with {got}.", RAISES)
        if not isinstance(got, str):
            return Finding(f"On {text!r} it returns {got!r}. A text is expected.")
    done = [(text, got, kind) for (text, kind), got in zip(cases, results, strict=True)]
    if (finding := _unsafe(done)) is not None:
        return finding
    unreadable = (_unreadable(*one) for one in done)
    return next((finding for finding in unreadable if finding is not None), None)


def _unsafe(done: Sequence[tuple[str, str, str]]) -> Finding | None:
    # In a page more text follows, so what is left open at the end counts too.
    open_ones = [(t, got, kind) for t, got, kind in done if _MARKUP.search(got)]
    if not open_ones:
        return None
    if all(got == text for text, got, _ in open_ones) and any(
        kind == "rebuilt" for _, _, kind in open_ones
    ):
        return Finding(f"{open_ones[0][0]!r} came back as it was.", UNCHANGED)
    # The rarest first: an answer that unescapes also rebuilds and lets other tags through.
    for wanted, name in (("entity", UNESCAPES), ("rebuilt", REBUILDS), ("tag", OTHER_TAGS)):
        for text, got, kind in open_ones:
            if kind == wanted:
                at = got[_MARKUP.search(got).start() :]
                return Finding(f"{text!r} became {got!r}; a browser starts a tag at {at!r}.", name)
    text, got, _ = open_ones[0]
    return Finding(f"{text!r} became {got!r}, which starts a tag.", OTHER_TAGS)


def _unreadable(text: str, got: str, looks_for: str) -> Finding | None:
    seen = html.unescape(got)
    if looks_for in ("text", "word"):
        if seen == text:
            return None
        shown = f"The customer wrote {text!r} and reads {seen!r}."
        if html.unescape(seen) == text:
            return Finding(shown, TWICE)
        return Finding(shown, WORD if looks_for == "word" else TEXT_LOST)
    words = [word for word in _WORDS if re.search(rf"\b{word}\b", text)]
    if all(word in seen for word in words):
        return None
    return Finding(f"The customer wrote {text!r} and reads {seen!r}.", TEXT_LOST)


# ---- the learner's test -----------------------------------------------------------------------


def test_sanitize(sanitize):
    clean = sanitize("<scr<script>ipt>alert(1)</scr</script>ipt>")
    assert "<script" not in clean.lower()


def _no_tag_at_all(sanitize):
    for text in ("<scr<script>ipt>", "<<script>script>", "<sc<script>ript>alert(1)"):
        assert not re.search(r"<[A-Za-z/!?]", sanitize(text)), text


def _with_a_parser(sanitize):
    tags = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attributes: tags.append(tag)
    parser.feed(sanitize("hello <scr<script>ipt>alert(1)"))
    parser.close()
    if tags:
        raise AssertionError(f"the page now holds {tags}")


def _is_text(sanitize):
    clean = sanitize("<scr<script>ipt>alert(1)")
    assert isinstance(clean, str)


def _plain_text(sanitize):
    assert sanitize("Where is my kettle?") == "Where is my kettle?"


def _wants_the_tag(sanitize):
    assert sanitize("<scr<script>ipt>") == "<script>"


def _one_output(sanitize):
    assert sanitize("<scr<script>ipt>") == "&lt;scr&lt;script&gt;ipt&gt;"


def _returns(sanitize):
    return "<script" not in sanitize("<scr<script>ipt>")


def _calls_another(sanitize):
    assert "<script" not in found_sanitize("<scr<script>ipt>")


def _misspelt(sanitize):
    assert sanitize("<scr<script>ipt>").contains("<script") is False


RIGHT = (
    Version("escapes every sign", sanitize),
    Version("escapes `<` only", sanitize_the_sign),
    Version("takes whole tags away, then escapes the rest", sanitize_by_removal),
)
FAULTY = (
    Version("takes <script> away once", found_sanitize),
    Version("takes <script> away once, capitals or not", _any_case_once),
)

EXERCISES = (
    proof.test_exercise(
        "lab_bughunt.test_sanitize",
        "Write test_sanitize(sanitize): it fails on the sanitizer as found and passes on every "
        "right one, whether it escapes tags or takes them away.",
        reference=test_sanitize,
        equivalents=(_no_tag_at_all, _with_a_parser),
        faulty=FAULTY,
        right=RIGHT,
        wrong={
            proof.LOOKS_AWAY: (_is_text,),
            proof.HARMLESS: (_plain_text,),
            proof.WRONG_WAY: (_wants_the_tag,),
            proof.TOO_EXACT: (_one_output,),
            proof.RETURNS: (_returns,),
            proof.NEVER_CALLS: (_calls_another,),
            proof.BROKEN: (_misspelt,),
        },
        hints=(
            "Write a text from which a tag is left over when <script> is taken out of it.",
            "Put a whole <script> into the middle of another one. What may not stand in the "
            "result?",
            'clean = sanitize("<scr<script>ipt>alert(1)"), then '
            'assert "<script" not in clean.lower().',
        ),
    ),
    Exercise(
        id="lab_bughunt.sanitize",
        prompt="Repair sanitize(text): the text can stand in a page without starting any tag, and "
        "the customer still reads what they wrote, such as '2 < 3'.",
        draw=draw,
        reference=sanitize,
        equivalents=(sanitize_the_sign, sanitize_by_removal),
        mistakes=FIX_MISTAKES,
        hints=(
            "Which single sign does every tag begin with?",
            "Do not take anything away. Write that sign in a form that the page shows and the "
            "browser does not read as a tag.",
            "import html, then return html.escape(text). It writes < as &lt; and & as &amp;.",
        ),
        expects="a text without markup",
        judge=judge,
    ),
)
