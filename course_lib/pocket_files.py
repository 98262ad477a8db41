"""The files of a shipped pocket model: whether they are what was shipped, and what they are.

A pocket model travels with the course. Its card.json holds the sha256 of every file, so that a
half-finished copy or an edited file is found before it gives you wrong figures.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from course_lib import catalog
from course_lib.hub import PICKLES, LoadError
from course_lib.skill_names import FURTHER, grouped


class IntegrityError(LoadError):
    """A shipped file is not the file that was shipped."""


_announced: set[str] = set()
_CODE_OR_WEIGHTS = (*PICKLES, ".safetensors", ".json", ".jinja", ".py", ".model")


def check_integrity(folder: Path) -> int:
    """Compare every file of a pocket model with the sha256 in its card.json.

    Returns the number of files compared. Raises IntegrityError that names the file and says what
    to do: a changed file, a missing one, or one that the card does not vouch for.
    """
    details = catalog.pocket_details(folder.name, pocket_dir=folder.parent)
    restore = (
        f"Restore it with `git checkout -- course_lib/weights/{folder.name}`, or install the "
        "course again."
    )
    if not details.files:
        raise IntegrityError(f"The card of {folder.name} vouches for no file. {restore}")
    for name, expected in details.files.items():
        path = folder / name
        if not path.is_file():
            raise IntegrityError(f"{name} of {folder.name} is missing. {restore}")
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != expected:
            raise IntegrityError(
                f"{name} of {folder.name} is not the file that was shipped: its sha256 is "
                f"{found[:12]}..., the card says {expected[:12]}.... {restore}"
            )
    known = {*details.files, "card.json"}
    for path in sorted(folder.iterdir()):
        if path.name not in known and path.suffix in _CODE_OR_WEIGHTS:
            raise IntegrityError(
                f"{path.name} does not belong to {folder.name}: its card does not vouch for it. "
                "Remove the file."
            )
    return len(details.files)


def banner(name: str) -> str:
    """What a pocket model is and what it cannot do, from its card."""
    details = catalog.pocket_details(name)
    lines = [f"{details.card.id}: {(details.card.total_params or 0) / 1e6:.1f} M parameters."]
    lines += details.card.notes
    lines += _scores_in_words(details.scores)
    return "\n  ".join(lines)


# A card with more scores than this is shown in brief: English in full, the rest as ranges.
_FEW = 6


def _scores_in_words(scores: Mapping[str, Mapping[str, Any]]) -> list[str]:
    names = grouped(scores)
    in_full = list(scores) if len(scores) <= _FEW else names.pop("English", [])
    lines = [_in_full(name, scores[name]) for name in in_full]
    if len(scores) <= _FEW:
        return lines
    further = names.pop(FURTHER, [])
    if names:
        ranges = (f"{group} {_range(scores[name] for name in of)}" for group, of in names.items())
        lines.append(f"the same skills elsewhere, worst to best: {', '.join(ranges)}")
    if further:
        shares = (f"{name} {scores[name]['rate']:.0%}" for name in further)
        lines.append(f"{FURTHER}: {', '.join(shares)}")
    return lines


def _in_full(skill: str, score: Mapping[str, Any]) -> str:
    low, high = score["interval_95"]
    return (
        f"{skill}: {score['rate']:.0%} right on {score['n']} held-out questions "
        f"(95%: {low:.0%} to {high:.0%})"
    )


def _range(scores: Iterable[Mapping[str, Any]]) -> str:
    rates = [score["rate"] for score in scores]
    return f"{min(rates):.0%} to {max(rates):.0%}"


def announce(name: str) -> None:
    """Print the banner, the first time a pocket model is loaded in this process."""
    if name not in _announced:
        _announced.add(name)
        print(banner(name))
