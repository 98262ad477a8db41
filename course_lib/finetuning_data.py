"""From conversations to what a model is trained on: token ids, and which of them count.

>>> row = encode(gemma, {"messages": [...]})
>>> print(shown(gemma, row))        # what is learned stands between « and »
>>> print(check(gemma, train, evaluation=test))

An example is a conversation that ends with the model's turn (``{"messages": [...]}``, with "tools"
and "thinking" where they belong to it), a held-out case of `evaluation`, or plain text
(``{"text": ...}``) for domain adaptation. The model's own chat template writes it, turn by turn:
what stands before a turn is exactly the prompt that `chat` sends, and only what the model says
itself, up to the token that stops it, has a label. So the loss is on the completion alone, in
every turn, for every Gemma whose tokenizer has a template.

Tutorials let the trainer render and mask. That is right only where the template marks the model's
tokens for it ({% generation %}); a test holds the two ways together where it does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course_lib import chat
from course_lib.evaluation import TestCase
from course_lib.generation import context_length
from course_lib.messages import ROLES, MessageError, control_token_in

if TYPE_CHECKING:
    from course_lib.models import Gemma

Example = Mapping[str, Any] | TestCase
IGNORED = -100  # torch's label for "does not count"
FROM_MODEL = ("assistant", "model")

# Kind of problem -> what to do about it. The first five stop a training, the last two are told.
REFUSED = {
    "empty": "a message, an answer or a text without content: fill it or leave the row out",
    "roles": "a conversation starts with system or user and ends with the model's turn",
    "control tokens": "the text holds tokens that change who speaks: take them out of it",
    "template": "the model's template refuses it or does not continue its own prompt; a thought in "
    "an earlier turn is dropped by the template: make one row per thought",
    "too long": "more tokens than max_length: shorten the row, or raise max_length",
    "in the test": "the same question stands in the evaluation set: the score would be of memory",
}
REPORTED = {
    "duplicate": "the same row again: it counts double in the loss",
    "two answers": "one question with different answers: nobody can learn both",
}


class DatasetError(ValueError):
    """The dataset cannot be trained on as it is; the text counts what is wrong and says what to do.

    report: the whole of it, None where there is no dataset at all.
    """

    def __init__(self, text: str, report: DatasetReport | None = None) -> None:
        super().__init__(text)
        self.report = report


@dataclass(frozen=True)
class Encoded:
    """One row of training: token ids, and for each the id it is the label of, or -100.

    The label of a position stands at the position itself; the trainer shifts by one.
    """

    ids: tuple[int, ...]
    labels: tuple[int, ...]

    @property
    def learned(self) -> int:
        """Tokens that count in the loss."""
        return sum(label != IGNORED for label in self.labels)


@dataclass(frozen=True)
class Problem:
    """Rows that are wrong in one way. rows: their positions in the dataset. first: the reason in
    the first of them."""

    kind: str
    rows: tuple[int, ...]
    first: str

    @property
    def refused(self) -> bool:
        return self.kind in REFUSED

    def __str__(self) -> str:
        what = REFUSED.get(self.kind) or REPORTED[self.kind]
        why = f" ({self.first})" if self.first else ""
        return f"{self.kind}: {len(self.rows)} rows, first row {self.rows[0]}{why}. {what}"


@dataclass(frozen=True)
class DatasetReport:
    """What a dataset holds, before anything is trained.

    rows: all of them; tokens, learned: of the rows that could be encoded, and how many of these
    tokens count in the loss; longest: tokens of the longest row. encoded: the good rows' encodings,
    None for the others.
    """

    rows: int
    tokens: int
    learned: int
    longest: int
    problems: tuple[Problem, ...]
    encoded: tuple[Encoded | None, ...] = field(repr=False)

    @property
    def ok(self) -> bool:
        """Whether nothing in it would be refused."""
        return not any(problem.refused for problem in self.problems)

    def good(self) -> list[Encoded]:
        """The rows without any problem, encoded. Of rows that are the same, the first one."""
        bad = {row for problem in self.problems for row in problem.rows}
        return [one for row, one in enumerate(self.encoded) if one is not None and row not in bad]

    def __str__(self) -> str:
        share = self.learned / self.tokens if self.tokens else 0.0
        head = (
            f"{self.rows:,} rows, {self.tokens:,} tokens, {self.learned:,} of them learned "
            f"({share:.0%}); the longest row has {self.longest:,} tokens"
        )
        return "\n".join(
            [head, *map(str, self.problems)] if self.problems else [head, "no problem"]
        )


# ---- one example -------------------------------------------------------------------------------


def encode(gemma: Gemma, example: Example) -> Encoded:
    """Ids and labels of one example.

    Raises DatasetError for an example that cannot be learned from, with its kind in front.
    """
    form = _form(example)
    if "text" in form:
        return _encode_text(gemma, form["text"])
    ids: list[int] = []
    labels: list[int] = []
    for given, said in _turns(gemma, form):
        before, after = (_ids(gemma, text) for text in (given, said))
        ids += before + after
        labels += [IGNORED] * len(before) + after
    _check_bos(gemma, ids)
    return Encoded(tuple(ids), tuple(labels))


def as_mapping(example: Example) -> Mapping[str, Any]:
    """Any example in the form {"messages": [...], ...} or {"text": ...}. Raises DatasetError."""
    return dict(_form(example))


def conversation_of(example: Example) -> list[dict[str, Any]]:
    """The messages of an example, the model's last turn included. Raises DatasetError."""
    form = _form(example)
    if "text" in form:
        raise DatasetError("roles: a plain text is no conversation")
    return [dict(message) for message in form["messages"]]


def shown(gemma: Gemma, row: Encoded) -> str:
    """A row as text, what is learned between « and »: look at one before you train on thousands."""
    out = []
    for learned, ids in _runs(row):
        text = gemma.tokenizer.decode(ids, clean_up_tokenization_spaces=False)
        out.append(f"«{text}»" if learned else text)
    return "".join(out)


def learned_texts(gemma: Gemma, row: Encoded) -> list[str]:
    """The labels decoded, one text for each run of them: one per turn of the model."""
    decode = gemma.tokenizer.decode
    return [decode(ids, clean_up_tokenization_spaces=False) for said, ids in _runs(row) if said]


def _runs(row: Encoded) -> list[tuple[bool, list[int]]]:
    runs: list[tuple[bool, list[int]]] = []
    for token, label in zip(row.ids, row.labels, strict=True):
        learned = label != IGNORED
        if not runs or runs[-1][0] is not learned:
            runs.append((learned, []))
        runs[-1][1].append(token)
    return runs


def _encode_text(gemma: Gemma, text: str) -> Encoded:
    """Plain text behind one BOS; every token but the BOS counts."""
    if token := gemma.generation and control_token_in(text, gemma.generation):
        raise DatasetError(f"control tokens: {token} in a text")
    ids = _ids(gemma, text)
    return Encoded((gemma.tokenizer.bos_token_id, *ids), (IGNORED, *ids))


def _turns(gemma: Gemma, form: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """(what the model is given, what it says) for each of its turns, up to the stopping token."""
    messages, done = form["messages"], ""
    options = {"tools": form.get("tools") or None, "thinking": bool(form.get("thinking"))}
    for number, message in enumerate(messages):
        if message["role"] not in FROM_MODEL:
            continue
        try:
            prompt = chat.render(gemma, messages[:number], **options)
            whole = chat.render(
                gemma, messages[: number + 1], add_generation_prompt=False, **options
            )
        except MessageError as error:
            kind = "control tokens" if "control token" in str(error) else "template"
            raise DatasetError(f"{kind}: {error}") from error
        whole = whole.rstrip("\n")  # behind the stopping token; the model does not say it
        if not (prompt.startswith(done) and whole.startswith(prompt)):
            raise DatasetError(
                f"template: message {number + 1} does not continue the prompt that the template "
                "writes for it"
            )
        if len(whole) == len(prompt):
            raise DatasetError(f"empty: the template writes nothing for message {number + 1}")
        yield prompt[len(done) :], whole[len(prompt) :]
        done = whole


def _ids(gemma: Gemma, text: str) -> list[int]:
    # The template has written the only <bos>; a tokenizer adds a second one if it may.
    return list(gemma.tokenizer(text, add_special_tokens=False)["input_ids"])


def _check_bos(gemma: Gemma, ids: Sequence[int]) -> None:
    bos = gemma.tokenizer.bos_token_id
    if gemma.generation is not None and (not ids or ids[0] != bos or bos in ids[1:]):
        raise DatasetError(f"template: {list(ids).count(bos)} <bos> in a row that begins with one")


# ---- a dataset ---------------------------------------------------------------------------------


def check(
    gemma: Gemma,
    dataset: Sequence[Example],
    evaluation: Sequence[Example] | None = None,
    *,
    max_length: int | None = None,
) -> DatasetReport:
    """Look at every row before anything is trained, and count what is wrong.

    evaluation: examples whose questions must not stand in the dataset. max_length: tokens that a
    row may have; the model's context if None.
    Raises DatasetError only where there is no dataset: what is wrong in it stands in the report.
    """
    if isinstance(dataset, (str, Mapping)) or not isinstance(dataset, Sequence) or not dataset:
        raise DatasetError(
            'a dataset is a list of examples, one or more: {"messages": [...]}, {"text": ...} or '
            "cases of course_lib.evaluation"
        )
    longest = max_length or context_length(gemma)
    asked = {_question(form) for form in map(_safe_form, evaluation or ()) if form}
    found: dict[str, list[tuple[int, str]]] = {}
    encoded: list[Encoded | None] = []
    answers: dict[str, tuple[str, ...]] = {}
    for row, example in enumerate(dataset):
        kind, why, made = _examine(gemma, example, longest)
        form = _safe_form(example)
        if not kind and form:
            kind = _repeated(form, asked, answers)
        if kind:
            found.setdefault(kind, []).append((row, why))
        encoded.append(made)
    problems = tuple(
        Problem(kind, tuple(row for row, _ in found[kind]), found[kind][0][1])
        for kind in (*REFUSED, *REPORTED)
        if kind in found
    )
    good = [one for one in encoded if one is not None]
    return DatasetReport(
        rows=len(dataset),
        tokens=sum(len(one.ids) for one in good),
        learned=sum(one.learned for one in good),
        longest=max((len(one.ids) for one in good), default=0),
        problems=problems,
        encoded=tuple(encoded),
    )


def usable(report: DatasetReport, on_problems: str) -> list[Encoded]:
    """The rows to train on. "refuse" raises DatasetError if any row would be refused; "drop" leaves
    out every row that has a problem."""
    if on_problems not in ("refuse", "drop"):
        raise ValueError(f'on_problems is "refuse" or "drop", not {on_problems!r}')
    if on_problems == "refuse" and not report.ok:
        raise DatasetError(
            f'{report}\nRepair the dataset, or leave these rows out with on_problems="drop".',
            report,
        )
    rows = report.good() if on_problems == "drop" else [one for one in report.encoded if one]
    if not rows:
        raise DatasetError(f"{report}\nNo row is left to train on.", report)
    return rows


def _examine(gemma: Gemma, example: Example, longest: int) -> tuple[str, str, Encoded | None]:
    """(kind of problem or "", its reason, the encoding if there is one)."""
    try:
        made = encode(gemma, example)
    except DatasetError as error:
        kind, _, why = str(error).partition(": ")
        return kind, why, None
    if len(made.ids) > longest:
        return "too long", f"{len(made.ids)} tokens, and {longest} are allowed", made
    return "", "", made


def _repeated(form: Mapping[str, Any], asked: set[str], answers: dict[str, tuple[str, ...]]) -> str:
    question, answer = _question(form), _answer(form)
    if question in asked:
        return "in the test"
    if question not in answers:
        answers[question] = (answer,)
        return ""
    known = answers[question]
    if answer in known:
        return "duplicate"
    answers[question] = (*known, answer)
    return "two answers"


def _safe_form(example: Example) -> Mapping[str, Any] | None:
    try:
        return _form(example)
    except DatasetError:
        return None


def _form(example: Example) -> Mapping[str, Any]:
    """Any example as a mapping with "messages" or "text". Raises DatasetError, kind in front."""
    if isinstance(example, TestCase):
        example = {
            "messages": [*example.messages, example.target],
            "tools": example.tools,
            "thinking": example.thinking,
        }
    if not isinstance(example, Mapping) or not {"messages", "text"} & set(example):
        raise DatasetError('empty: a row has neither "messages" nor "text"')
    if "text" in example:
        if not isinstance(example["text"], str) or not example["text"].strip():
            raise DatasetError("empty: a text without content")
        return example
    messages = example["messages"]
    if not isinstance(messages, (list, tuple)) or not messages:
        raise DatasetError("empty: a conversation without messages")
    _check_roles(messages)
    return example


def _check_roles(messages: Sequence[Any]) -> None:
    for number, message in enumerate(messages, start=1):
        role = message.get("role") if isinstance(message, Mapping) else None
        if role not in ROLES:
            raise DatasetError(f"roles: message {number} has the role {role!r}")
        content = message.get("content")
        if not message.get("tool_calls") and role != "tool" and not str(content or "").strip():
            raise DatasetError(f"empty: message {number} ({role}) has no content")
    roles = [message["role"] for message in messages]
    if roles[-1] not in FROM_MODEL:
        raise DatasetError(f"roles: the last message is from {roles[-1]}")
    if roles[0] in (*FROM_MODEL, "tool"):
        raise DatasetError(f"roles: the first message is from {roles[0]}")
    for number, pair in enumerate(zip(roles, roles[1:], strict=False), start=2):
        if pair == ("user", "user") or all(role in FROM_MODEL for role in pair):
            raise DatasetError(f"roles: message {number} is from {pair[1]}, as the one before it")


def _question(form: Mapping[str, Any]) -> str:
    """What is asked, without the last answer; of plain text, the text."""
    if "text" in form:
        return json.dumps(" ".join(form["text"].split()))
    asked = [form["messages"][:-1], form.get("tools") or [], bool(form.get("thinking"))]
    return json.dumps(asked, sort_keys=True, ensure_ascii=False)


def _answer(form: Mapping[str, Any]) -> str:
    return "" if "text" in form else json.dumps(form["messages"][-1], sort_keys=True)
