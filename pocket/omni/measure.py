"""Measure pocket-omni on held-out styles, voices and phrasings, and on real speakers.

Every kind of example gets its exact match with a 95% interval. Examples of one style or one voice
succeed or fail together, so these are the clusters of the interval. Transcripts also get their
word error rate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from course_lib import evaluation, stats
from course_lib.evaluation import Judged, Score, TestCase
from course_lib.multimodal import picture_sets
from course_lib.replies import parse_reply
from pocket.omni import charts, fsdd, processor, rows
from pocket.omni.config import Spec
from pocket.omni.example import MediaExample
from pocket.omni.kinds import KINDS
from pocket.omni.words import Heard, WordErrors, word_errors
from pocket.tokenizer import BOS, EOS, PAD, STOP_TOKENS

if TYPE_CHECKING:
    from course_lib.models import Gemma

TEST_SEED = 777
# Kinds that are asked once more, with a thought before the answer.
THOUGHTFUL = ("chart", "comparing")
THINKING = "_thinking"
BATCH = 16
# What is asked of the recordings of real speakers.
WRITE_DOWN = "Write down what you hear."
# The text skills that are measured again: seeing and hearing must not have cost them.
TEXT_SETS = tuple(
    f"{skill}{end}"
    for skill in ("smalltalk", "read", "tools", "extract")
    for end in ("", "_es", "_pt")
)


@dataclass(frozen=True)
class Measured:
    """The score of a kind; of its intents; and of its transcripts the word error rate.

    held_out: what no training example shares with a case. phrasings: wordings of the question.
    gained: with a thought first, how much larger the share of right answers is than without.
    """

    score: Score
    held_out: str
    phrasings: int
    intents: dict[str, Score] = field(default_factory=dict)
    heard: dict[str, WordErrors] = field(default_factory=dict)
    gained: stats.Estimate | None = None


def replies(
    model,
    omni: processor.OmniProcessor,
    spec: Spec,
    talks: Sequence[list[dict]],
    room: int,
    thinking: bool = False,
) -> list[str]:
    """What the model answers to each conversation, greedily, in at most `room` tokens.

    A thought is part of the room and not of the answer.
    """
    import torch

    answers = []
    for first in range(0, len(talks), BATCH):
        asked = list(talks[first : first + BATCH])
        inputs = processor.inputs_of(omni, asked, spec, enable_thinking=thinking)
        inputs = inputs.to(model.device)
        with torch.no_grad():
            ids = model.generate(**inputs, generation_config=_greedy(room))
        ids = ids[:, inputs["input_ids"].shape[1] :]
        if thinking:
            whole = [[token for token in row if token != PAD] for row in ids.tolist()]
            answers += [parse_reply(raw).text for raw in omni.tokenizer.batch_decode(whole)]
        else:
            answers += omni.tokenizer.batch_decode(ids, skip_special_tokens=True)
    return [" ".join(answer.split()) for answer in answers]


def _greedy(room: int):
    from transformers import GenerationConfig

    return GenerationConfig(
        max_new_tokens=room,
        do_sample=False,
        bos_token_id=BOS,
        eos_token_id=[EOS, *STOP_TOKENS],
        pad_token_id=PAD,
    )


def room_for(omni: processor.OmniProcessor, texts: Iterable[str]) -> int:
    """Enough tokens for the longest of these answers, and half as many more."""
    longest = max(len(omni.tokenizer(text, add_special_tokens=False).input_ids) for text in texts)
    return longest + longest // 2 + 1


def cluster_of(example: MediaExample) -> str:
    """What examples succeed or fail by together: a style, or a voice whatever its accent."""
    return (
        example.style.rpartition("+")[2]
        if KINDS[example.skill].medium == "sound"
        else example.style
    )


def distinct(kind: str, n: int, split: str = "test") -> list[MediaExample]:
    """The first `n` held-out examples of a kind that ask different things."""
    found: dict[str, MediaExample] = {}
    for example in rows.examples(kind, split, 2 * n, TEST_SEED):
        found.setdefault(example.key(), example)
        if len(found) == n:
            return list(found.values())
    raise ValueError(f"{kind} makes only {len(found)} distinct examples, not {n}")


def measured(
    model,
    omni: processor.OmniProcessor,
    spec: Spec,
    kind: str,
    n: int,
    thinking: bool = False,
) -> Measured:
    """The score of one kind of picture, sound or both, on `n` test examples.

    thinking: for the kinds of THOUGHTFUL; the same examples, with a thought before the answer.
    """
    examples = distinct(kind, n)
    room = room_for(omni, (example.answer for example in examples))
    if thinking:
        thoughts = (charts.thought(one.intent, *one.truth) for one in examples)
        room += room_for(omni, thoughts)
    talks = [list(one.messages) for one in examples]
    written = replies(model, omni, spec, talks, room, thinking)
    pairs = list(zip(examples, written, strict=True))
    judged = [_judged(example, reply) for example, reply in pairs]
    by_intent: dict[str, list[Judged]] = {}
    for one in judged:
        by_intent.setdefault(one.case.intent, []).append(one)
    several = by_intent if len(by_intent) > 1 else {}
    medium = KINDS[kind].medium
    heard: dict[str, list[Heard]] = {}
    if medium == "sound":
        for example, reply in pairs:
            if example.intent == "transcribe":
                one = Heard(cluster_of(example), example.answer, reply)
                for name in ("all", example.lang):
                    heard.setdefault(name, []).append(one)
    return Measured(
        evaluation.tally(judged, kind + THINKING * thinking),
        {"picture": "styles", "sound": "voices"}.get(medium, "styles and voices"),
        len({example.phrasing for example in examples}),
        {name: evaluation.tally(some, name) for name, some in sorted(several.items())},
        {name: word_errors(some) for name, some in heard.items()},
    )


def _judged(example: MediaExample, reply: str) -> Judged:
    """tally() takes the cluster from the field of a case that is called phrasing."""
    parts = [example.intent] if example.lang == "en" else [example.intent, example.lang]
    case = TestCase(
        id=f"{example.skill}-{example.key()}",
        skill=example.skill,
        lang=example.lang,
        messages=[],
        target=example.target,
        metric="text",
        intent=" ".join(parts),
        phrasing=cluster_of(example),
    )
    return Judged(case, reply, reply == " ".join(example.answer.split()))


def real_speakers(
    model, omni: processor.OmniProcessor, spec: Spec, n: int, seed: int = TEST_SEED
) -> Measured:
    """The word error rate on single digits by real people who were not heard in training."""
    heard = fsdd.recordings(n, seed)
    content = [
        [{"type": "audio", "audio": one.sound}, {"type": "text", "text": WRITE_DOWN}]
        for one in heard
    ]
    talks = [[{"role": "user", "content": parts}] for parts in content]
    written = replies(model, omni, spec, talks, room=8)
    judged, errors = [], {"all": []}
    for number, (one, reply) in enumerate(zip(heard, written, strict=True)):
        case = TestCase(
            id=f"fsdd-{number}", skill="fsdd", lang="en", messages=[],
            target={"role": "assistant", "content": one.word}, metric="text", phrasing=one.speaker,
        )  # fmt: skip
        judged.append(Judged(case, reply, reply == one.word))
        errors["all"].append(Heard(one.speaker, one.word, reply))
        errors.setdefault(one.speaker, []).append(errors["all"][-1])
    return Measured(
        evaluation.tally(judged, "fsdd"),
        "real speakers (outside data: FSDD, CC BY-SA 4.0; the two held out)",
        1,
        heard={name: word_errors(some) for name, some in errors.items()},
    )


def texts(gemma: Gemma, limit: int | None = None, names: Iterable[str] = TEXT_SETS) -> list[Score]:
    """The scores on the shipped test cases of the text skills."""
    return [evaluation.score(gemma, evaluation.held_out(name, limit)) for name in names]


def everything(
    gemma: Gemma,
    spec: Spec,
    n: int,
    show: Callable[[str], object] = print,
    limit: int | None = None,
) -> tuple[list[Measured], list[Score]]:
    """All kinds, real speakers where their recordings are at hand, and the text skills."""
    found = []
    for kind in (name for name, one in KINDS.items() if one.medium != "text"):
        several = [measured(gemma.model, gemma.processor, spec, kind, n)]
        if kind in THOUGHTFUL:
            second = measured(gemma.model, gemma.processor, spec, kind, n, thinking=True)
            gained = picture_sets.gained(second.score, several[0].score)
            several.append(replace(second, gained=gained))
        for one in several:
            for line in lines(one):
                show(line)
        found += several
    if problem := fsdd.missing():
        show(f"fsdd: not measured, {problem}")
    else:
        found.append(real_speakers(gemma.model, gemma.processor, spec, n))
        for line in lines(found[-1]):
            show(line)
    scores = texts(gemma, limit)
    for score in scores:
        show(str(score))
    return found, scores


def lines(one: Measured) -> list[str]:
    """What was measured on one kind, in words."""
    made = [_in_words(one.score, one.held_out)]
    made += [f"  {_in_words(score, one.held_out)}" for score in one.intents.values()]
    if one.gained:
        points = one.gained.scaled(100)
        made.append(
            f"  against the same questions without a thought: {points.value:+.1f} points, 95% "
            f"interval {points.interval.low:+.1f} to {points.interval.high:+.1f}"
        )
    return made + [f"  {name}: {errors}" for name, errors in one.heard.items()]


def _in_words(score: Score, held_out: str) -> str:
    low, high = score.interval.low, score.interval.high
    share = f"{score.skill}: {score.rate:.1%} ({score.right} of {score.n})"
    return f"{share}, 95% interval {low:.1%} to {high:.1%}, {score.phrasings} {held_out}"
