"""What a model's name says, and which real models an unknown name was probably meant to be."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST_NAME = 200
SHOWN = 60  # characters of a wrong name that a message repeats
NEAREST = 4  # real names that a message offers by spelling
LISTED = 6  # real names that a message offers for a generation without a size

_SEPARATORS = re.compile(r"[\s_]+")
_GENERATION = re.compile(r"^gemma-?(\d+(?:\.\d+)?n?)(?![\d.]*[bm]\b)")
_SIZE = re.compile(r"(?:^|[-:])e?(\d+(?:\.\d+)?)([bm])(?=$|-)")
_VISION_WORDS = {"vl", "vlm", "vision", "multimodal"}


class UnknownModelError(LookupError):
    """There is no model of this name.

    Attributes:
        name: what was asked for.
        why: why it does not exist, where that is known, else None.
        nearest: real names it may have been meant to be, nearest first.
    """

    def __init__(self, name: object, why: str | None, nearest: Sequence[str]) -> None:
        self.name = name
        self.why = why
        self.nearest = tuple(nearest)
        super().__init__(self._message())

    def _message(self) -> str:
        parts = [f"There is no model {_shown(self.name)} in the catalogue."]
        if not isinstance(self.name, str):
            parts = [f"A model's name is text, not {type(self.name).__name__}."]
        elif not self.name.strip():
            parts = ["A model's name is missing: it is empty."]
        if self.why:
            parts.append(f"It does not exist: {self.why}.")
        if self.nearest:
            parts.append(f"Nearest real ones: {', '.join(self.nearest)}.")
        parts.append("`course_lib.catalog.cards()` lists all.")
        return " ".join(parts)

    def __reduce__(self) -> tuple:
        # Exceptions are rebuilt from `args`, which here is the message: say what to rebuild from.
        return type(self), (self.name, self.why, self.nearest)


@dataclass(frozen=True)
class Known:
    """What the search for a near name needs to know of a real model."""

    key: str
    id: str
    hub_ids: tuple[str, ...]
    core: bool
    generation: str | None
    image: bool


def _shown(name: object) -> str:
    text = ascii(name) if not str(name).isprintable() else repr(name)
    return text if len(text) <= SHOWN else text[:SHOWN] + "..."


def normal(name: object) -> str:
    """The form in which names are compared: lower case, one dash for spaces and underscores.

    A name that cannot be a model's (no text, too long, characters beyond ASCII) becomes "", which
    matches nothing: folding Unicode look-alikes would let "gemma" in Cyrillic pass for the real.
    """
    if not isinstance(name, str) or len(name) > LONGEST_NAME or not name.isascii():
        return ""
    return _SEPARATORS.sub("-", name.strip().lower())


def generation_in(name: str) -> str | None:
    """The generation a name claims: "gemma-2.5-7b" -> "2.5", "gemma3n:e2b" -> "3n"; or None."""
    found = _GENERATION.match(_short(name))
    return found.group(1) if found else None


def billions_in(name: str) -> float | None:
    """The size a name claims, in billions: "gemma-3-270m" -> 0.27, "gemma-3-8b-it" -> 8.0."""
    found = _SIZE.search(_short(name))
    if not found:
        return None
    size = float(found.group(1)) * (1.0 if found.group(2) == "b" else 1e-3)
    return size if size > 0 else None


def _short(name: str) -> str:
    return normal(name).split("/")[-1]


def _reason(name: str, reasons: Sequence[tuple[str, str]]) -> str | None:
    """Why a model that tutorials invent does not exist. Patterns may end in `*`."""
    owner, _, _ = normal(name).rpartition("/")
    if owner not in ("", "google"):
        return None
    short = re.sub(r"^gemma(?=\d)", "gemma-", _short(name).replace(":", "-"))
    for pattern, why in reasons:
        stem = _short(pattern.rstrip("*")).rstrip("-").removesuffix("-it")
        if short == stem or short.startswith(stem + "-"):
            return why
    return None


def _family_reason(name: str, known: Sequence[Known]) -> str | None:
    """What the catalogue itself can say about a name that claims to be a core Gemma."""
    owner = normal(name).rpartition("/")[0]
    claimed, size = generation_in(name), billions_in(name)
    if claimed is None or owner not in ("", "google"):
        return None
    generations = _generations(known)
    if claimed not in generations:
        return f"no Gemma {claimed}; the generations are {', '.join(generations)}"
    members = generations[claimed]
    sizes = ", ".join(k.key.removeprefix("gemma-").removeprefix(f"{claimed}-") for k in members)
    if size is None and re.fullmatch(rf"gemma-?{re.escape(claimed)}(-it|-pt)?", _short(name)):
        return f"the name has no size; Gemma {claimed} comes as {sizes}"
    if size is not None and all(billions_in(k.key) != size for k in members):
        return f"Gemma {claimed} comes as {sizes}"
    return None


def _generations(known: Sequence[Known]) -> dict[str, list[Known]]:
    """Generation -> its core models, in the order of the catalogue."""
    found: dict[str, list[Known]] = {}
    for k in known:
        if k.core and k.generation:
            found.setdefault(k.generation, []).append(k)
    return found


def _neighbours_in_size(size: float, models: Sequence[Known]) -> list[Known]:
    """The model of this very size; else the next smaller and the next larger one."""
    sizes = {k.key: billions_in(k.key) or math.nan for k in models}
    if exact := [k for k in models if sizes[k.key] == size]:
        return exact[:1]
    in_order = sorted(models, key=lambda k: sizes[k.key])
    below = [k for k in in_order if sizes[k.key] < size]
    above = [k for k in in_order if sizes[k.key] > size]
    return below[-1:] + above[:1]


def _near_generations(claimed: str, generations: Sequence[str]) -> list[str]:
    """The generation itself, or the last one before it and the first one after it."""
    if claimed in generations:
        return [claimed]
    number = {g: float(g.rstrip("n")) for g in generations}
    target = float(claimed.rstrip("n"))
    before = [g for g in generations if number[g] <= target]
    after = [g for g in generations if number[g] > target]
    return before[-1:] + after[:1]


def _by_generation(name: str, known: Sequence[Known]) -> list[Known]:
    """Core models near a name that says a generation and perhaps a size; [] where it does not."""
    claimed, size = generation_in(name), billions_in(name)
    if claimed is None:
        return []
    generations = _generations(known)
    near = _near_generations(claimed, list(generations))
    if size is not None:
        return [k for g in near for k in _neighbours_in_size(size, generations[g])]
    if claimed in generations and not re.fullmatch(r"gemma-?[\d.]+n?(-it|-pt)?", _short(name)):
        return []  # "gemma-4-E2": a size that was mistyped; spelling finds it
    share = LISTED if len(near) == 1 else LISTED // 2
    return [k for g in near for k in generations[g][:share]]


def _with_vision(name: str, known: Sequence[Known]) -> list[Known]:
    """The first models that see, for an invented "Gemma-VL"."""
    words = set(re.split(r"[-:]", _short(name)))
    if not words & _VISION_WORDS or "gemma" not in name:
        return []
    seeing = [k for k in known if k.image]
    first = {(k.generation if k.core else k.key.split("-")[0]): k for k in reversed(seeing)}
    return [first[kind] for kind in ("paligemma2", "3", "4") if kind in first]


def _by_spelling(name: str, known: Sequence[Known], pocket: Sequence[str]) -> list[str]:
    """Names that look alike (difflib's ratio), best first."""
    spelled = {normal(n): n for n in pocket}
    for k in known:
        for alias in (k.key, *k.hub_ids):
            spelled[normal(alias)] = alias
            spelled.setdefault(_short(alias), k.id if "/" in name else k.key)
    matches = difflib.get_close_matches(name, spelled, n=2 * NEAREST, cutoff=0.6)
    return [spelled[m] for m in matches]


def nearest(name: object, known: Sequence[Known], pocket: Sequence[str] = ()) -> list[str]:
    """Real names near a wrong one: what its generation and size say, else by spelling.

    Returns keys ("gemma-3-4b") or, for a name with an owner, hub ids; few, nearest first.
    """
    # A look-alike letter is left out here: this only suggests, it never matches.
    wanted = normal(str(name)[:LONGEST_NAME].encode("ascii", "ignore").decode())
    if not wanted:
        return list(pocket)
    if "/" in wanted and (same := [k.id for k in known if normal(k.key) == _short(wanted)]):
        return same  # "google/gemma-3-4b": the key is right, the hub id has "-it" or "-pt"
    picked = _by_generation(wanted, known) or _with_vision(wanted, known)
    if picked:
        return list(dict.fromkeys(k.id if "/" in wanted else k.key for k in picked))
    return list(dict.fromkeys(_by_spelling(wanted, known, pocket)))[:NEAREST]


def unknown_model(
    name: object,
    known: Sequence[Known],
    pocket: Sequence[str],
    reasons: Sequence[tuple[str, str]],
) -> UnknownModelError:
    """The error for a name that no model answers to: never raises anything itself."""
    if not isinstance(name, str) or not name.strip():
        return UnknownModelError(name, None, pocket)
    if len(name) > LONGEST_NAME:
        why = f"no model's name is longer than {LONGEST_NAME} characters"
    elif not name.isascii():
        why = "no model's name holds characters beyond ASCII; a letter may only look like one"
    else:
        why = _reason(name, reasons) or _family_reason(name, known)
    return UnknownModelError(name, why, nearest(name, known, pocket))
