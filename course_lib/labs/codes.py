"""The progress code: what was solved, as a line of text that can be copied by hand.

    GM1-lab01.7.7F.Q2-K4XA

GM1, then one group per lab: its id, how many exercises it had, a bit mask of the solved ones in
hexadecimal (the first exercise is the lowest bit), and two letters that stand for the names of
those exercises. The last four letters guard against typing mistakes. A code is a help for the
learner's memory, not a proof: who reads this can write one. To grade, use nbgrader.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from course_lib.labs import exercises
from course_lib.labs.exercises import Lab

_HEAD = "GM1"
_GROUP = re.compile(r"^(lab\w+)\.(\d{1,3})\.([0-9A-F]+)\.([A-Z2-7]{2})$")
_CODE = re.compile(r"\bGM1(?:-lab\w+\.\d{1,3}\.[0-9A-F]+\.[A-Z2-7]{2})*-[A-Z2-7]{4}\b")


class CodeError(ValueError):
    """No progress code, or one that was not copied whole; the message says which."""


def encode(passed: Iterable[str]) -> str:
    """The code of a set of solved exercise ids. Ids that no lab has are left out."""
    passed = set(passed)
    groups = []
    for lab in exercises.labs():
        bits = sum(1 << i for i, each in enumerate(lab.exercises) if each.id in passed)
        if bits:
            count = len(lab.exercises)
            groups.append(f"{lab.id}.{count}.{bits:X}.{_names(lab, count)}")
    body = "-".join([_HEAD, *groups])
    return f"{body}-{_letters(body, 4)}"


def find(text: str) -> str:
    """The one code within a text (a mail, a file with a name above it).

    Raises:
        CodeError: there is none, or there are two different ones.
    """
    found = set(_CODE.findall(text))
    if not found:
        raise CodeError(
            "there is no progress code in it; a code begins with GM1- and ends with four letters"
        )
    if len(found) > 1:
        raise CodeError(f"there are {len(found)} different codes in it; leave one")
    return found.pop()


def decode(code: str) -> set[str]:
    """The ids of the exercises that a code calls solved.

    Raises:
        CodeError: a character is wrong, or the code was made with another version of a lab.
        UnknownExerciseError: it names a lab that this course has not.
    """
    body, _, guard = code.strip().rpartition("-")
    head, *groups = body.split("-")
    if head != _HEAD or _letters(body, 4) != guard:
        raise CodeError("the code is not whole: a character is missing or wrong. Copy it again.")
    passed: set[str] = set()
    for group in groups:
        match = _GROUP.match(group)
        if not match:
            raise CodeError(f"this part of the code cannot be read: {group}")
        lab, count, bits = exercises.lab(match[1]), int(match[2]), int(match[3], 16)
        if count > len(lab.exercises) or bits >> count or _names(lab, count) != match[4]:
            raise CodeError(
                f"the code was made with another version of {lab.id}, whose exercises had other "
                "names; use the version of the course it was made with"
            )
        passed |= {each.id for i, each in enumerate(lab.exercises[:count]) if bits >> i & 1}
    return passed


def _names(lab: Lab, count: int) -> str:
    """Two letters for the names of the first `count` exercises."""
    return _letters("\n".join(each.id for each in lab.exercises[:count]), 2)


def _letters(text: str, count: int) -> str:
    return base64.b32encode(hashlib.sha256(text.encode()).digest()).decode()[:count]


# ---- a class ----------------------------------------------------------------------------------
@dataclass(frozen=True)
class ClassReport:
    """What a class has solved.

    Attributes:
        solved: learner (the name of the file) -> ids of the solved exercises.
        unreadable: file name -> why its code could not be read.
        labs: the labs that somebody has begun, in order.
    """

    solved: dict[str, frozenset[str]]
    unreadable: dict[str, str]
    labs: tuple[Lab, ...]

    def __str__(self) -> str:
        lines = [f"{len(self.solved)} learners, {len(self.unreadable)} codes that cannot be read"]
        wide = max([7, *map(len, self.solved)])
        for lab in self.labs:
            lines += ["", f"{lab.id}: {lab.title}"]
            for number, each in enumerate(lab.exercises, start=1):
                count = sum(each.id in done for done in self.solved.values())
                lines.append(f"  {number:>2} {each.name}: {count} of {len(self.solved)}")
            lines.append(f"  {'learner':<{wide}}  solved")
            for learner, done in self.solved.items():
                marks = "".join("x" if each.id in done else "." for each in lab.exercises)
                lines.append(f"  {learner:<{wide}}  {marks}  {marks.count('x')}/{len(marks)}")
        if self.unreadable:
            lines += ["", *(f"{name}: {why}" for name, why in self.unreadable.items())]
        return "\n".join(lines)

    def as_csv(self) -> str:
        """One row per learner, one column per exercise, 1 for solved and 0 for not."""
        names = [each.id for lab in self.labs for each in lab.exercises]
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["learner", *names])
        for learner, done in self.solved.items():
            # A leading = + - @ would be run as a formula by a spreadsheet.
            safe = f"'{learner}" if learner[:1] in "=+-@" else learner
            writer.writerow([safe, *(int(name in done) for name in names)])
        return out.getvalue()


def class_report(folder: Path) -> ClassReport:
    """Read a folder with one text file per learner, each with a progress code in it.

    Raises:
        NotADirectoryError: there is no such folder.
        CodeError: it holds no text file.
    """
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder} is not a folder")
    files = sorted(path for path in folder.iterdir() if path.suffix == ".txt" and path.is_file())
    if not files:
        raise CodeError(f"{folder.name} holds no .txt file; put one per learner there")
    solved: dict[str, frozenset[str]] = {}
    unreadable: dict[str, str] = {}
    for path in files:
        try:
            solved[path.stem] = frozenset(decode(find(path.read_text(encoding="utf-8-sig"))))
        except (CodeError, exercises.UnknownExerciseError, OSError, UnicodeDecodeError) as error:
            unreadable[path.name] = str(error)
    begun = {name.partition(".")[0] for done in solved.values() for name in done}
    return ClassReport(
        solved, unreadable, tuple(lab for lab in exercises.labs() if lab.id in begun)
    )
