"""Exercise 1 of lab 06: the labels of a row, on the words of the model alone."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.lab06_fine_tuning.rows import IGNORED, Marks, decoded, learned_parts, rows

Labels = list[int] | None


# ---- right answers -----------------------------------------------------------------------------


def loss_labels(ids: Sequence[int], marks: Marks, longest: int) -> Labels:
    kept = list(ids[:longest])
    if kept[:1] != [marks.bos] or kept.count(marks.bos) != 1:
        return None
    labels, said = [], False
    for place, token in enumerate(kept, start=1):
        if token == marks.response and kept[place - 2] == marks.result:
            said = False
        labels.append(token if said else IGNORED)
        if token in (marks.end, marks.response):
            said = False
        elif token == marks.result or tuple(kept[:place][-len(marks.opening) :]) == marks.opening:
            said = True
    return labels if any(label != IGNORED for label in labels) else None


def _by_searching(ids: Sequence[int], marks: Marks, longest: int) -> Labels:
    """From each place where the model begins, up to where it stops."""
    kept, size = list(ids)[:longest], len(marks.opening)
    if [place for place, token in enumerate(kept) if token == marks.bos] != [0]:
        return None
    begins = [
        place
        for place in range(1, len(kept) + 1)
        if (kept[place - 1] == marks.result and kept[place : place + 1] != [marks.response])
        or (place >= size and tuple(kept[place - size : place]) == marks.opening)
    ]
    labels = [IGNORED] * len(kept)
    for place in begins:
        while place < len(kept):
            labels[place] = kept[place]
            if kept[place] in {marks.end, marks.response}:
                break
            place += 1
    return labels if set(labels) != {IGNORED} else None


def _by_text(ids: Sequence[int], marks: Marks, longest: int) -> Any:
    """Ids as a text of words, a pattern in it, and an array of labels."""
    import re

    import numpy as np

    kept = np.asarray(ids)[:longest]
    where = np.flatnonzero(kept == marks.bos)
    if where.tolist() != [0]:
        return None
    again = f"(?<= {marks.result})(?! {marks.response}\\b)"
    starts = f"(?<= {' '.join(map(str, marks.opening))})|{again}"
    stops = f" {marks.end}(?= |$)| {marks.response}(?= |$)|$"
    text = "".join(f" {token}" for token in kept)
    labels = np.full(len(kept), IGNORED)
    for found in re.finditer(f"(?:{starts})(?= )((?: \\d+)*?)({stops})", text):
        first = text[: found.start()].count(" ")
        last = text[: found.end()].count(" ")
        labels[first:last] = kept[first:last]
    return labels if (labels != IGNORED).any() else None


# ---- wrong answers -----------------------------------------------------------------------------


def _labels(
    *,
    opens: Callable[[list[int], Marks], bool] = lambda before, marks: (
        tuple(before[-len(marks.opening) :]) == marks.opening
    ),
    goes_on: bool = True,
    tool_stops: bool = True,
    several: bool = True,
    cut: Callable[[list[int], int], list[int]] = lambda ids, longest: ids[:longest],
    bos_is_right: Callable[[list[int], int], bool] = lambda kept, bos: (
        kept[:1] == [bos] and kept.count(bos) == 1
    ),
    nothing: Callable[[list[int]], Labels] = lambda labels: None,
    changed: Callable[[list[int], list[int], Marks], list[int]] = lambda labels, kept, marks: (
        labels
    ),
) -> Callable[..., Labels]:
    """The right labels with one decision changed."""

    def answer(ids: Sequence[int], marks: Marks, longest: int) -> Labels:
        kept = cut(list(ids), longest)
        if not bos_is_right(kept, marks.bos):
            return None
        labels, said = [], False
        for place, token in enumerate(kept, start=1):
            if several and token == marks.response and kept[place - 2] == marks.result:
                said = False
            labels.append(token if said else IGNORED)
            if token == marks.end or (tool_stops and token == marks.response):
                said = False
            elif (goes_on and token == marks.result) or opens(kept[:place], marks):
                said = True
        labels = changed(labels, kept, marks)
        return labels if any(label != IGNORED for label in labels) else nothing(labels)

    return answer


def _runs(labels: Sequence[int]) -> Iterator[list[int]]:
    """The places of each run of labels that count."""
    for counts, run in itertools.groupby(range(len(labels)), lambda i: labels[i] != IGNORED):
        if counts:
            yield list(run)


def _only(labels: list[int], which: slice) -> list[int]:
    kept = {place for run in list(_runs(labels))[which] for place in run}
    return [label if place in kept else IGNORED for place, label in enumerate(labels)]


def _without(token_of: Callable[[Marks], int]) -> Callable[..., list[int]]:
    return lambda labels, kept, marks: [
        IGNORED if label == token_of(marks) else label for label in labels
    ]


def _with_heading(labels: list[int], kept: list[int], marks: Marks) -> list[int]:
    made = list(labels)
    for run in _runs(labels):
        first = run[0] - len(marks.opening)
        if tuple(kept[first : run[0]]) == marks.opening:
            made[first : run[0]] = kept[first : run[0]]
    return made


def _with_break(labels: list[int], kept: list[int], marks: Marks) -> list[int]:
    made = list(labels)
    for run in _runs(labels):
        after = run[-1] + 1
        if labels[run[-1]] == marks.end and after < len(kept):
            made[after] = kept[after]
    return made


def _whole_turns(labels: list[int], kept: list[int], marks: Marks) -> list[int]:
    made = list(labels)
    for run in _runs(labels):
        if labels[run[-1]] not in (marks.end, marks.response):
            made[run[0] : run[-1] + 1] = [IGNORED] * len(run)
    return made


def _everybody(before: list[int], marks: Marks) -> bool:
    """Behind any heading: a turn's token, a word and a line break."""
    return len(before) > 2 and (before[-3], before[-1]) == (marks.opening[0], marks.opening[-1])


# ---- words -------------------------------------------------------------------------------------


def _way(ids: Sequence[int], marks: Marks, longest: int) -> str:
    kept = list(ids[:longest])
    if (count := kept.count(marks.bos)) != 1 or kept[0] != marks.bos:
        return f"{count} <bos> in a row that must begin with its only one: None"
    parts = learned_parts(loss_labels(ids, marks, longest))
    if not parts:
        return f"of {len(kept)} tokens the model says none: None"
    return f"learned of {len(kept)} tokens: " + ", ".join(map(repr, parts))


def _shown(ids: Sequence[int], marks: Marks, longest: int) -> str:
    text = decoded(ids)
    short = text if len(text) <= 150 else f"{text[:70]} ... {text[-70:]}"
    return f"the {len(ids)} ids of {short!r}, marks, longest={longest}"


LOSS_LABELS = Exercise(
    id="lab06.loss_labels",
    prompt="Write loss_labels(ids, marks, longest): a list of labels, one for each of the first "
    "`longest` ids; what is behind them is cut off. What the model says has its own id as label, "
    "from behind marks.opening up to and including the token it stops with: marks.end, or "
    "marks.response when it waits for a tool. Behind marks.result it speaks again, unless another "
    "marks.response follows at once: then the template tells the next result. All else is -100. "
    "Return None for a row that does not begin with marks.bos or holds another one, and for a row "
    "in which nothing is left to learn.",
    draw=rows,
    reference=loss_labels,
    equivalents=(_by_searching, _by_text),
    mistakes=(
        Mistake(
            "the loss is on the whole row",
            "The model would learn to write its users' questions. Only what it says itself has a "
            "label; all else is -100.",
            (
                _labels(changed=lambda labels, kept, marks: list(kept)),
                lambda ids, marks, longest: (
                    list(ids[:longest])
                    if ids[0] == marks.bos and ids[:longest].count(marks.bos) == 1
                    else None
                ),
            ),
        ),
        Mistake(
            "all but the BOS is learned",
            "That is right for plain text. In a conversation only what the model says has a label.",
            (_labels(changed=lambda labels, kept, marks: [IGNORED, *kept[1:]]),),
        ),
        Mistake(
            "everybody's turn is learned",
            "Look at who speaks: marks.opening is the heading of the model's turn, with its name.",
            (_labels(opens=_everybody),),
        ),
        Mistake(
            "the heading of the turn is learned",
            "The prompt ends with the heading: the model never writes it. Begin behind it.",
            (_labels(changed=_with_heading),),
        ),
        Mistake(
            "the end of the turn is not learned",
            "Then nothing tells the model to stop, and it talks on. marks.end belongs to what it "
            "says.",
            (_labels(changed=_without(lambda marks: marks.end)),),
        ),
        Mistake(
            "the line break behind the turn is learned",
            "The model stops at marks.end; the template writes the line break.",
            (_labels(changed=_with_break),),
        ),
        Mistake(
            "only the last turn is learned",
            "Every turn of the model counts: a conversation of three answers teaches three.",
            (_labels(changed=lambda labels, kept, marks: _only(labels, slice(-1, None))),),
        ),
        Mistake(
            "only the first turn is learned",
            "Go on looking behind the first answer: each time marks.opening comes, the model "
            "speaks.",
            (_labels(changed=lambda labels, kept, marks: _only(labels, slice(0, 1))),),
        ),
        Mistake(
            "the word model is taken for its turn",
            "A user may write the word on a line of its own. Compare all of marks.opening, its "
            "first token too: nobody can type that one.",
            (_labels(opens=lambda before, marks: tuple(before[-2:]) == marks.opening[1:]),),
        ),
        Mistake(
            "what the tool returned is learned",
            "The result stands inside the model's turn, and the model did not say it: stop behind "
            "marks.response.",
            (_labels(tool_stops=False, goes_on=False, several=False),),
        ),
        Mistake(
            "what comes behind a tool's result is not learned",
            "The model speaks again behind marks.result, without a new heading.",
            (_labels(goes_on=False),),
        ),
        Mistake(
            "the token that waits for the tool is not learned",
            "marks.response is what the model stops with when it calls. Without it the model "
            "invents the result itself.",
            (_labels(changed=_without(lambda marks: marks.response)),),
        ),
        Mistake(
            "the opening of a second result is learned",
            "The model asked for two tools and stopped once. The second marks.response, right "
            "behind marks.result, is the template's: nobody said what stands between results.",
            (_labels(several=False),),
        ),
        Mistake(
            "a turn that is cut off is left out",
            "What is left of it can be learned; only its end is missing.",
            (_labels(changed=_whole_turns),),
        ),
        Mistake(
            "the row is not cut",
            "Take ids[:longest] first: the labels are as many as the ids that are kept.",
            (_labels(cut=lambda ids, longest: ids),),
        ),
        Mistake(
            "the front of the row is cut off",
            "The BOS and the question stand in front. Keep the first ids: ids[:longest].",
            (_labels(cut=lambda ids, longest: ids[-longest:]),),
        ),
        Mistake(
            "a row with a missing or doubled BOS is kept",
            "The model was trained with one BOS, in front. Return None where the first id is not "
            "marks.bos, and where there is another.",
            (_labels(bos_is_right=lambda kept, bos: True),),
        ),
        Mistake(
            "a second BOS is not seen",
            "Count them: kept.count(marks.bos) must be 1. Two come from rendering with the "
            "template and then tokenizing with special tokens.",
            (_labels(bos_is_right=lambda kept, bos: kept[0] == bos),),
        ),
        Mistake(
            "a row that teaches nothing is kept",
            "A batch of such rows has no token in its loss: 0 / 0. Return None where every label "
            "is -100.",
            (_labels(nothing=lambda labels: labels),),
        ),
        Mistake(
            "0 in place of -100",
            "0 is the id of a token, and the model would learn to say it. Labels that do not count "
            "are -100.",
            (
                _labels(
                    changed=lambda labels, kept, marks: (
                        labels
                        if set(labels) == {IGNORED}
                        else [0 if one == IGNORED else one for one in labels]
                    )
                ),
            ),
        ),
        Mistake(
            "the labels are moved by one already",
            "The loss compares position t with label t + 1 by itself. Leave each label beside its "
            "own id.",
            (_labels(changed=lambda labels, kept, marks: [*labels[1:], IGNORED]),),
        ),
    ),
    hints=(
        "Go through the ids once and remember who speaks. Which tokens change that?",
        "Write the label first, then look at the token: marks.end and marks.response end what the "
        "model says; the last ids being marks.opening, or marks.result, begin it. And before the "
        "label: is this a marks.response right behind a marks.result?",
        "for place, token in enumerate(kept, start=1): if token == marks.response and kept[place - "
        "2] == marks.result: said = False; labels.append(token if said else -100); if token in "
        "(marks.end, marks.response): said = False; elif token == marks.result or "
        "tuple(kept[:place][-len(marks.opening):]) == marks.opening: said = True",
    ),
    expects="a list of whole numbers, as many as ids are kept, or None",
    arithmetic=_way,
    show=_shown,
)
