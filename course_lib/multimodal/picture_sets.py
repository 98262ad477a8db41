"""Sets of questions about pictures and sounds, in files, and the scores of a model on them.

A set is a folder: `questions.jsonl` with one question a line, and the pictures (PNG or JPEG) and
sounds (FLAC) that the lines name. `write` makes one, `read` reads one, `score` asks a model.

A line: {"id", "skill", "intent", "lang", "phrasing", "media": [{"type", "file"}], "question",
"answer"}. `phrasing` is the cluster of the interval: what succeeds or fails together, such as the
style that a picture is drawn in.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib import evaluation, stats
from course_lib.evaluation import Judged, Score, TestCase
from course_lib.multimodal.asking import ask_all
from course_lib.multimodal.errors import MediaError
from course_lib.multimodal.pictures import picture
from course_lib.multimodal.sound_files import flac
from course_lib.multimodal.sounds import Sound, sound
from course_lib.paired_shares import paired_difference

if TYPE_CHECKING:
    from course_lib.models import Gemma

DATA = Path(__file__).parents[1] / "data" / "media"
QUESTIONS = "questions.jsonl"


def case(
    media: Sequence[Any],
    question: str,
    answer: str,
    *,
    skill: str,
    intent: str = "",
    style: str = "",
    lang: str = "en",
    name: str = "",
) -> TestCase:
    """One question about pictures and `Sound`s, judged by exact match of the folded text."""
    shown = [one if isinstance(one, Sound) else picture(one) for one in media]
    return TestCase(
        id=name or f"{skill}/{style}/{question}",
        skill=skill,
        lang=lang,
        messages=[{"role": "user", "content": [*shown, question]}],
        target={"role": "assistant", "content": answer},
        metric="text",
        intent=intent,
        phrasing=style,
    )


def score(
    gemma: Gemma,
    cases: Sequence[TestCase],
    *,
    batch_size: int = 8,
    tick: Callable[[int], None] | None = None,
    right: Callable[[TestCase, Any], bool] = evaluation.is_right,
    **settings: Any,
) -> Score:
    """Ask every case, greedily, and count the right replies, with the interval of `evaluation`.

    right: decides of a case and a reply; exact match by default. settings: of `asking.ask_all`.
    Raises ValueError without cases, and what `ask_all` raises.
    """
    if not cases:
        raise ValueError("there are no cases to score")
    judged: list[Judged] = []
    for first in range(0, len(cases), batch_size):
        some = cases[first : first + batch_size]
        replies = ask_all(gemma, [one.messages for one in some], **settings)
        pairs = zip(some, replies, strict=True)
        judged += [Judged(one, reply.raw, right(one, reply)) for one, reply in pairs]
        if tick:
            tick(len(judged))
    return evaluation.tally(judged)


def by_intent(whole: Score) -> dict[str, Score]:
    """The score of each kind of question, the most frequent kind first."""
    groups: dict[str, list[Judged]] = {}
    for one in whole.judged:
        groups.setdefault(one.case.intent or one.case.skill, []).append(one)
    ranked = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    return {name: evaluation.tally(some, name) for name, some in ranked}


def gained(new: Score, old: Score) -> stats.Estimate:
    """How much higher the share of right answers is in `new`, on the same questions (by their id).

    Cases of one style count together, as in `evaluation.paired`, which cannot hold two pictures
    against each other. Raises ValueError when the questions differ or an id stands for two of them,
    TooFewSamplesError for fewer than 5 styles.
    """
    before, after = ({one.case.id: one for one in score.judged} for score in (old, new))
    if before.keys() != after.keys() or len(before) != old.n or len(after) != new.n:
        raise ValueError("the two scores are not of the same questions, each with an id of its own")
    rows: dict[str, list[int]] = {}
    for name, one in before.items():
        row = rows.setdefault(one.case.phrasing or name, [0, 0, 0])
        row[0] += one.right > after[name].right
        row[1] += after[name].right > one.right
        row[2] += 1
    if len(rows) < evaluation.FEWEST_PHRASINGS:
        raise stats.TooFewSamplesError(
            f"an interval needs questions in {evaluation.FEWEST_PHRASINGS} styles or more, there "
            f"are {len(rows)}",
            needed=evaluation.FEWEST_PHRASINGS,
        )
    broke, mended = ([(row[place], row[2]) for row in rows.values()] for place in (0, 1))
    found = paired_difference(broke, mended)
    return stats.Estimate(found.value, found.interval, len(rows))


# ---- files -------------------------------------------------------------------------------------


def write(folder: Path, cases: Sequence[TestCase], jpeg: int | None = None) -> Path:
    """Write a set of one-message questions. A picture that several share is written once.

    jpeg: its quality, 1 to 95, where files shall be small and pixels need not be exact.
    Raises ValueError for a case of several messages, or whose parts come in another order than
    media first, question last.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stored: dict[bytes, str] = {}
    lines = []
    for one in cases:
        if len(one.messages) != 1 or isinstance(one.messages[0]["content"], str):
            raise ValueError(f"{one.id}: a set holds single messages with parts")
        *media, question = one.messages[0]["content"]
        if not isinstance(question, str) or any(isinstance(part, str) for part in media):
            raise ValueError(f"{one.id}: pictures and sounds come first, the question last")
        files = [_stored(part, folder, stored, jpeg) for part in media]
        lines.append(
            {
                "id": one.id,
                "skill": one.skill,
                "intent": one.intent,
                "lang": one.lang,
                "phrasing": one.phrasing,
                "media": files,
                "question": question,
                "answer": one.target["content"],
            }  # fmt: skip
        )
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (folder / QUESTIONS).write_text(text, encoding="utf-8")
    return folder


def _stored(part: Any, folder: Path, stored: dict[bytes, str], jpeg: int | None) -> dict[str, str]:
    buffer = io.BytesIO()
    if isinstance(part, Sound):
        data, kind, ending = flac(part.samples), "audio", "flac"
    elif jpeg is not None:
        # Full colour resolution: red writing on blue would lose its edges otherwise.
        part.save(buffer, format="JPEG", quality=jpeg, subsampling=0, optimize=True)
        data, kind, ending = buffer.getvalue(), "image", "jpg"
    else:
        part.save(buffer, format="PNG", optimize=True)
        data, kind, ending = buffer.getvalue(), "image", "png"
    if data not in stored:
        stored[data] = f"{len(stored):04d}.{ending}"
        (folder / stored[data]).write_bytes(data)
    return {"type": kind, "file": stored[data]}


def read(folder: Path, limit: int | None = None) -> list[TestCase]:
    """The questions of a set, the first `limit` of them, with their pictures and sounds opened.

    Raises MediaError where there is no such set, or a line names a file outside the folder.
    """
    path = folder / QUESTIONS
    if not path.is_file():
        raise MediaError(f"there is no {QUESTIONS} in {folder.name!r}")
    made = []
    for line in path.read_text(encoding="utf-8").splitlines()[:limit]:
        row = json.loads(line)
        media = [_opened(folder, one) for one in row["media"]]
        made.append(
            case(
                media,
                row["question"],
                row["answer"],
                skill=row["skill"],
                intent=row["intent"],
                style=row["phrasing"],
                lang=row["lang"],
                name=row["id"],
            )  # fmt: skip
        )
    return made


def held_out(name: str, limit: int | None = None, folder: Path = DATA) -> list[TestCase]:
    """A shipped set, the first `limit` questions of it: drawn and spoken in ways that no training
    example shares.

    Raises MediaError that names the sets there are.
    """
    if name not in names(folder):
        there = ", ".join(names(folder)) or "none yet"
        raise MediaError(f"there is no set of questions {name!r}; there are: {there}")
    return read(folder / name, limit)


def names(folder: Path = DATA) -> list[str]:
    """The shipped sets."""
    return sorted(path.parent.name for path in folder.glob(f"*/{QUESTIONS}"))


def _opened(folder: Path, entry: dict[str, str]) -> Any:
    path = folder / entry["file"]
    if path.name != entry["file"]:
        raise MediaError(f"{entry['file']!r} is no file of the set")
    return sound(path) if entry["type"] == "audio" else picture(path)
