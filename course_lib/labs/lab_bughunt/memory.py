"""Clinic 7: a memory table that lies below the raw bytes of the weights."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from typing import Any

from course_lib import catalog, footprint
from course_lib.catalog import Card
from course_lib.labs.exercises import Case, Exercise, Finding, Mistake
from course_lib.labs.grading import Raised, call, plain, same_results
from course_lib.labs.lab_bughunt import proof
from course_lib.labs.lab_bughunt.proof import Version

GB = 1e9
MOST_OVERHEAD = 0.25  # scales, loading: more than that is no longer a figure for the weights
OVERHEADS = (1.0, 1.05, 1.1, 1.15, 1.2, 1.25)  # of right tables


def found_weight_gb(card, bits):
    """GB (1e9 bytes) that the weights of a model take, at so many bits a weight."""
    size = re.search(r"(\d+)(b|m)", card.key.lower().replace("e2b", "2b").replace("e4b", "4b"))
    billions = int(size[1]) if size[2] == "b" else int(size[1]) / 1000
    return billions * bits / 8


# ---- right versions ---------------------------------------------------------------------------


def weight_gb(card, bits):
    return card.total_params * bits / 8 / 1e9


def weight_gb_with_loading(card, bits):
    return round(1.2 * card.total_params * bits / 8 / 1e9, 3)


def weight_gb_by_footprint(card, bits):
    names = {32: "fp32", 16: "bf16", 8: "int8", 4: "q4_0"}
    return footprint.weight_bytes(card, names[bits]) / 1e9


# ---- wrong versions ---------------------------------------------------------------------------


def _name_plus_ten_percent(card, bits):
    return 1.1 * found_weight_gb(card, bits)


def _one_model_by_hand(card, bits):
    if card.key == "gemma-3-27b":
        return card.total_params * bits / 8 / 1e9
    return found_weight_gb(card, bits)


def _effective(card, bits):
    return (card.effective_params or card.total_params) * bits / 8 / 1e9


def _active(card, bits):
    return (card.active_params or card.total_params) * bits / 8 / 1e9


def _gib(card, bits):
    return card.total_params * bits / 8 / 2**30


def _bits_as_bytes(card, bits):
    return card.total_params * bits / 1e9


def _always_sixteen(card, bits):
    return card.total_params * 2 / 1e9


def _rounded_down(card, bits):
    return card.total_params * bits // 8 // 10**9


def _in_bytes(card, bits):
    return card.total_params * bits / 8


def _without_embeddings(card, bits):
    parts = footprint.count_parameters(card).parts
    left_out = parts.get("embedding", 0) + parts.get("per_layer_embedding", 0)
    return (card.total_params - left_out) * bits / 8 / 1e9


def _compressed(card, bits):
    return 0.85 * weight_gb(card, bits)


def _generous(card, bits):
    return 2 * weight_gb(card, bits)


NAME = "the size comes from the name"
EFFECTIVE = "effective parameters are taken for stored ones"
ACTIVE = "active parameters are taken for stored ones"
GIB = "GiB are printed as GB"
BYTES = "bits are taken for bytes"
BITS = "the bits are ignored"
ROUNDED = "it is rounded down"
SCALE = "the result is in bytes"
EMBEDDINGS = "the embeddings are left out"
BELOW = "it lies below the raw bytes"
ABOVE = "it lies far above the weights"

FIX_MISTAKES = (
    Mistake(
        NAME,
        "A name is marketing: '27b' holds 27.4 billion parameters and 'E2B' 5.4 billion. "
        "The card counts them: card.total_params.",
        (found_weight_gb, _one_model_by_hand, _name_plus_ten_percent),
    ),
    Mistake(
        EFFECTIVE,
        "'Effective' leaves out the per-layer embeddings, and the file still holds them. Take "
        "card.total_params.",
        (_effective,),
    ),
    Mistake(
        ACTIVE,
        "A mixture of experts computes with a few of its experts per token and stores all of "
        "them. Take card.total_params.",
        (_active,),
    ),
    Mistake(GIB, "A GB is 1e9 bytes. Dividing by 2**30 gives GiB, 7% less.", (_gib,)),
    Mistake(BYTES, "Eight bits are one byte: divide by 8.", (_bits_as_bytes,)),
    Mistake(BITS, "The table has a row per precision: use `bits`.", (_always_sixteen,)),
    Mistake(
        ROUNDED,
        "A size rounded down promises memory that is not there. Keep the fraction.",
        (_rounded_down,),
    ),
    Mistake(SCALE, "Divide by 1e9: the table is in GB.", (_in_bytes,)),
    Mistake(
        EMBEDDINGS,
        "The embeddings are weights too; of gemma-3-270m they are more than half.",
        (_without_embeddings,),
    ),
    Mistake(
        BELOW,
        "Parameters times bits is what the numbers themselves take. No loader gets below it "
        "without changing the bits.",
        (_compressed,),
    ),
    Mistake(
        ABOVE,
        "Overhead for loading is about 20%. The KV cache and the activations are rows of their "
        "own: this row is the weights.",
        (_generous,),
    ),
)


# ---- judging ----------------------------------------------------------------------------------


def cards_with_a_count() -> list[Card]:
    """The Gemma models of the core line whose parameters are counted."""
    return [c for c in catalog.cards(family="gemma", member="core") if c.total_params]


def draw(rng: random.Random) -> list[Case]:
    """(card, bits): models whose name misleads, and others, in all precisions."""
    telling = ("gemma-3-27b", "gemma-3n-E2B", "gemma-4-E4B", "gemma-4-26B-A4B", "gemma-3-270m")
    cards = [catalog.card(key) for key in telling] + rng.sample(cards_with_a_count(), 6)
    return [(card, bits) for card in cards for bits in rng.sample((4, 8, 16, 32), 2)]


def judge(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    results = [plain(call(answer, case)) for case in cases]
    for (card, bits), got in zip(cases, results, strict=True):
        if isinstance(got, Raised):
            return Finding(f"On {card.key} at {bits} bits it stops with {got}.")
        if isinstance(got, bool) or not isinstance(got, int | float):
            return Finding(f"On {card.key} it returns {got!r}. A number of GB is expected.")
    failing = [
        i for i, (case, got) in enumerate(zip(cases, results, strict=True)) if not _fits(case, got)
    ]
    if not failing:
        return None
    (card, bits), got = cases[failing[0]], results[failing[0]]
    raw = card.total_params * bits / 8
    text = (
        f"{card.key} at {bits} bits: {card.total_params:,} parameters x {bits} / 8 = "
        f"{raw / GB:.3f} GB. Yours: {got:.6g}. ({len(failing)} of {len(cases)} calls are off.)"
    )
    return Finding(text, _which(cases, results, failing))


def _fits(case: Case, got: float) -> bool:
    card, bits = case
    raw = card.total_params * bits / 8 / GB
    # A table rounds to three decimals; that is no lie about the bytes.
    return raw - 0.0006 <= got <= (1 + MOST_OVERHEAD) * raw + 0.0006


def _which(cases: Sequence[Case], results: Sequence[float], failing: Sequence[int]) -> str:
    """The mistake whose figures these are, judged on the calls that failed."""
    known = (
        (NAME, found_weight_gb),
        (EFFECTIVE, _effective),
        (ACTIVE, _active),
        (GIB, _gib),
        (BYTES, _bits_as_bytes),
        (BITS, _always_sixteen),
        (ROUNDED, _rounded_down),
        (SCALE, _in_bytes),
        (EMBEDDINGS, _without_embeddings),
        (NAME, _name_plus_ten_percent),
    )
    for name, model in known:
        theirs = [model(*cases[i]) for i in failing]
        pairs = zip(theirs, (results[i] for i in failing), strict=True)
        if all(abs(a - b) <= 1e-6 * max(abs(a), 1e-9) for a, b in pairs):
            return name
    raw = [cases[i][0].total_params * cases[i][1] / 8 / GB for i in failing]
    below = sum(results[i] < r for i, r in zip(failing, raw, strict=True))
    return BELOW if below > len(failing) / 2 else ABOVE


# ---- the learner's test -----------------------------------------------------------------------


def test_weight_gb(weight_gb, cards):
    for card in cards:
        assert weight_gb(card, 16) >= card.total_params * 2 / 1e9 - 0.001, card.key


def _one_model(weight_gb, cards):
    card = next(card for card in cards if card.key == "gemma-3n-E2B")
    assert weight_gb(card, 16) > 10.8


def _every_precision(weight_gb, cards):
    for card in cards:
        for bits in (4, 8, 16):
            raw = card.total_params * bits / 8
            if weight_gb(card, bits) * 1e9 < 0.999 * raw:
                raise AssertionError(f"{card.key} at {bits} bits lies below {raw:,.0f} bytes")


def _a_tenth_of_room(weight_gb, cards):
    for card in cards:
        assert weight_gb(card, 16) >= 0.9 * card.total_params * 2 / 1e9


def _a_gb_of_room(weight_gb, cards):
    for card in cards:
        assert weight_gb(card, 16) >= card.total_params * 2 / 1e9 - 1


def _positive(weight_gb, cards):
    for card in cards:
        assert weight_gb(card, 16) > 0


def _nothing_to_test(weight_gb, cards):
    for card in cards:
        if card.key == "gemma-3-8b":
            assert weight_gb(card, 16) >= 16


def _wants_the_name(weight_gb, cards):
    card = next(card for card in cards if card.key == "gemma-3-27b")
    assert weight_gb(card, 16) == 54


def _exactly_raw(weight_gb, cards):
    for card in cards:
        assert weight_gb(card, 16) == card.total_params * 2 / 1e9


def _returns(weight_gb, cards):
    return all(weight_gb(card, 16) >= card.total_params * 2 / 1e9 for card in cards)


def _calls_another(weight_gb, cards):
    for card in cards:
        assert found_weight_gb(card, 16) >= card.total_params * 2 / 1e9


def _misspelt(weight_gb, cards):
    for card in cards:
        assert weight_gb(card, 16) >= card.parameters * 2 / 1e9


RIGHT = (
    Version("counts the raw bytes", weight_gb),
    Version("adds 20% for loading", weight_gb_with_loading),
    Version("adds the scales of quantised weights", weight_gb_by_footprint),
)
FAULTY = (
    Version("takes the size from the name", found_weight_gb),
    Version("counts effective parameters", _effective),
    Version("prints GiB as GB, 7% below the raw bytes", _gib, missed_by=proof.TOO_LOOSE),
    Version("rounds down to whole GB", _rounded_down, missed_by=proof.TOO_LOOSE),
)


def _times(factor: float) -> Callable[..., float]:
    def table(card, bits):
        return factor * weight_gb(card, bits)

    return table


EXERCISES = (
    proof.test_exercise(
        "lab_bughunt.test_weight_gb",
        "Write test_weight_gb(weight_gb, cards): it fails on the table as found, and on any that "
        "lies below the raw bytes, in GiB or rounded down too, and passes on every right one. A "
        "right table may add overhead.",
        reference=test_weight_gb,
        equivalents=(_one_model, _every_precision),
        faulty=FAULTY,
        right=RIGHT,
        more_right=[Version(f"is {f} times the raw bytes", _times(f)) for f in OVERHEADS],
        more_wrong=[*proof.answers_of(FIX_MISTAKES), *(_times(f) for f in (0.5, 0.9, 0.99))],
        wrong={
            proof.TOO_LOOSE: (_a_tenth_of_room, _a_gb_of_room),
            proof.LOOKS_AWAY: (_positive,),
            proof.NEVER_CALLS: (_calls_another, _nothing_to_test),
            proof.WRONG_WAY: (_wants_the_name,),
            proof.TOO_EXACT: (_exactly_raw,),
            proof.RETURNS: (_returns,),
            proof.BROKEN: (_misspelt,),
        },
        hints=(
            "What is the least that a model of n parameters can take at 16 bits each?",
            "Each card knows its parameters: card.total_params. Ask every card, and leave room "
            "above for overhead.",
            "for card in cards: assert weight_gb(card, 16) >= card.total_params * 2 / 1e9 - 0.001",
        ),
        extra=lambda: (cards_with_a_count(),),
    ),
    Exercise(
        id="lab_bughunt.weight_gb",
        prompt="Repair weight_gb(card, bits): GB (1e9 bytes) of the weights at so many bits each, "
        "never below the raw bytes, at most 25% above them.",
        draw=draw,
        reference=weight_gb,
        equivalents=(weight_gb_with_loading, weight_gb_by_footprint),
        mistakes=FIX_MISTAKES,
        hints=(
            "Where does the code as found take the number of parameters from?",
            "The card counts what is stored: card.total_params. Bits to bytes, bytes to GB.",
            "card.total_params * bits / 8 / 1e9",
        ),
        expects="a number",
        unit="GB (1e9 bytes)",
        judge=judge,
        as_good=lambda changed, cases: same_results(
            weight_gb, changed, cases, lambda a, b: abs(a - b) < 1e-6, ", to a kilobyte"
        ),
    ),
)
