"""Exercise 7 of lab 05: why a model cannot read a picture, from what is known of the picture."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

from course_lib.labs.exercises import Case, Exercise, Mistake

WHITE = 255
TURNED = tuple(range(2, 9))  # EXIF: 1 is upright, the others are turned, mirrored or both
CAUSES = ("strip", "turned", "vanished", "faint", "small")


@dataclass(frozen=True)
class Facts:
    """What is known of a picture with writing on it, as it lies in its file.

    width, height: pixels. orientation: EXIF's number, None where the file has none. ink, ground:
    grey of the letters and of what is stored behind them, 0 to 255. see_through: whether the ground
    is transparent. letters: their height in pixels.
    """

    width: int
    height: int
    orientation: int | None = None
    ink: int = 0
    ground: int = 255
    see_through: bool = False
    letters: int = 30


@dataclass(frozen=True)
class Eye:
    """What a model makes of a picture.

    budget: soft tokens. side: pixels along one. longest: soft tokens along a side that it has
    places for. least: height of letters, in pixels of the scaled picture, that it can still read.
    contrast: difference of greys that it can still see.
    """

    budget: int
    side: int
    longest: int
    least: int
    contrast: int


# ---- inputs ------------------------------------------------------------------------------------


def cases(rng: random.Random) -> list[Case]:
    """(facts, eye): a sound picture, each cause alone, near misses of each, and several at once."""

    def eye(budget: int | None = None) -> Eye:
        chosen = budget or rng.choice((70, 140, 280))
        return Eye(chosen, *rng.choice(((48, 3413), (24, 128))), rng.randint(6, 9), 40)

    def plain(**changed: object) -> Facts:
        ink, ground = rng.choice(((20, 240), (230, 30)))
        made = {"width": 400, "height": 300, "letters": 60, "ink": ink, "ground": ground}
        return Facts(**made | changed)

    small_table, large_table = Eye(280, 24, 128, 6, 40), Eye(280, 48, 3413, 6, 40)
    return [
        (plain(), eye()),
        (plain(orientation=1), eye()),
        (plain(orientation=3), eye()),
        (plain(orientation=rng.choice(TURNED)), eye()),
        (plain(see_through=True, ink=rng.randint(220, 255), ground=0), eye()),
        (plain(see_through=True, ink=rng.randint(0, 60), ground=0), eye()),  # dark on white: fine
        (plain(see_through=True, ink=215, ground=0), eye()),  # exactly enough
        (plain(see_through=True, ink=216, ground=0), eye()),
        (plain(ink=200, ground=200 + rng.randint(5, 38)), eye()),
        (plain(ink=90, ground=90 - rng.randint(5, 38)), eye()),
        (plain(ink=100, ground=rng.choice((140, 60))), eye()),
        (plain(width=4000, height=3000, letters=rng.randint(12, 25)), eye(70)),
        (plain(width=40, height=30, letters=5), eye()),  # enlarged until it can be read
        (plain(width=1200, height=900, letters=rng.randint(40, 50)), eye(280)),
        (plain(width=2400, height=1800), small_table),
        (plain(width=9000, height=rng.randint(20, 30), letters=18), large_table),
        (plain(width=rng.randint(20, 30), height=9000, letters=18), large_table),
        (plain(width=9000, height=100, letters=90), small_table),  # thick enough, too long
        (plain(width=9000, height=100, letters=90), large_table),  # and not here
        (plain(width=9000, height=100, letters=90), Eye(280, 24, 158, 6, 40)),  # just fits
        (plain(width=4000, height=3000, letters=15, orientation=6), eye(70)),
        (plain(see_through=True, ink=250, orientation=8), eye()),
        (plain(ink=30, ground=50, width=20, height=9000, letters=15), eye()),
    ]


# ---- right answers -----------------------------------------------------------------------------


def why_it_fails(facts: Facts, eye: Eye) -> set[str]:
    causes = set()
    scale = math.sqrt(eye.budget * eye.side**2 / (facts.width * facts.height))
    short, long = sorted(scale * one / eye.side for one in (facts.width, facts.height))
    if short < 1 or math.floor(long) > eye.longest:
        causes.add("strip")
    if facts.orientation not in (None, 1):
        causes.add("turned")
    if facts.see_through and abs(facts.ink - 255) < eye.contrast:
        causes.add("vanished")
    if not facts.see_through and abs(facts.ink - facts.ground) < eye.contrast:
        causes.add("faint")
    if facts.letters * scale < eye.least:
        causes.add("small")
    return causes


def _by_ratios(facts: Facts, eye: Eye) -> set[str]:
    """Without the scale: a picture's shape decides of strips, its area of the letters."""
    ratio = max(facts.width / facts.height, facts.height / facts.width)
    strip = ratio > eye.budget or eye.budget * ratio >= (eye.longest + 1) ** 2
    behind = WHITE if facts.see_through else facts.ground
    unseen = abs(facts.ink - behind) < eye.contrast
    area = facts.letters**2 * eye.budget * eye.side**2 / (facts.width * facts.height)
    found = {
        "strip": strip,
        "turned": (facts.orientation or 1) > 1,
        "vanished": unseen and facts.see_through,
        "faint": unseen and not facts.see_through,
        "small": area < eye.least**2,
    }
    return {name for name, there in found.items() if there}


def _by_the_grid(facts: Facts, eye: Eye) -> set[str]:
    """With the first exercise: what makes a strip is a side of one soft token, all budget used."""
    width, height = facts.width, facts.height
    columns, rows = (
        math.isqrt(eye.budget * one // other) for one, other in ((width, height), (height, width))
    )
    causes = {"strip"} if not columns * rows or max(columns, rows) > eye.longest else set()
    causes |= {"turned"} if facts.orientation in TURNED else set()
    if facts.see_through:
        causes |= {"vanished"} if WHITE - facts.ink < eye.contrast else set()
    elif -eye.contrast < facts.ink - facts.ground < eye.contrast:
        causes.add("faint")
    high = facts.letters / height * math.sqrt(eye.budget * height / width) * eye.side
    return causes | ({"small"} if high < eye.least else set())


# ---- wrong answers -----------------------------------------------------------------------------


def _scale(facts: Facts, eye: Eye) -> float:
    return math.sqrt(eye.budget * eye.side**2 / (facts.width * facts.height))


def _is_strip(facts: Facts, eye: Eye, *, thin: bool = True, long: bool = True) -> bool:
    squares = [_scale(facts, eye) * one / eye.side for one in (facts.width, facts.height)]
    return (thin and min(squares) < 1) or (long and int(max(squares)) > eye.longest)


def _is_wide_strip(facts: Facts, eye: Eye) -> bool:
    return facts.width > facts.height and _is_strip(facts, eye)


def _named(
    *,
    strip: Callable[[Facts, Eye], bool] = _is_strip,
    turned: Callable[[Facts], bool] = lambda facts: facts.orientation not in (None, 1),
    behind: Callable[[Facts], int] = lambda facts: WHITE if facts.see_through else facts.ground,
    apart: Callable[[int, int], int] = lambda ink, behind: abs(ink - behind),
    vanished: Callable[[Facts, bool], bool] = lambda facts, unseen: facts.see_through and unseen,
    faint: Callable[[Facts, bool], bool] = lambda facts, unseen: unseen and not facts.see_through,
    high: Callable[[Facts, Eye], float] = lambda facts, eye: facts.letters * _scale(facts, eye),
    least: Callable[[Eye], int] = lambda eye: eye.least,
    last: Callable[[set[str]], set[str]] = lambda causes: causes,
) -> Callable[[Facts, Eye], set[str]]:
    """The right causes with one decision changed."""

    def answer(facts: Facts, eye: Eye) -> set[str]:
        unseen = apart(facts.ink, behind(facts)) < eye.contrast
        found = {
            "strip": strip(facts, eye),
            "turned": turned(facts),
            "vanished": vanished(facts, unseen),
            "faint": faint(facts, unseen),
            "small": high(facts, eye) < least(eye),
        }
        return last({name for name in CAUSES if found[name]})

    return answer


def _first(causes: set[str]) -> set[str]:
    return {name for name in CAUSES if name in causes and not _earlier(name, causes)}


def _earlier(name: str, causes: set[str]) -> bool:
    return any(other in causes for other in CAUSES[: CAUSES.index(name)])


# ---- words -------------------------------------------------------------------------------------


def _way(facts: Facts, eye: Eye) -> str:
    scale = _scale(facts, eye)
    behind = WHITE if facts.see_through else facts.ground
    found = ", ".join(sorted(why_it_fails(facts, eye))) or "nothing"
    return (
        f"{scale * facts.width / eye.side:.2f} by {scale * facts.height / eye.side:.2f} soft "
        f"tokens (at most {eye.longest} along a side); orientation {facts.orientation}; ink "
        f"{facts.ink} on {behind}; letters of {facts.letters * scale:.1f} pixels (at least "
        f"{eye.least}): {found}"
    )


def _shown(facts: Facts, eye: Eye) -> str:
    see_through = ", see_through" if facts.see_through else ""
    return (
        f"{facts.width} x {facts.height}, orientation {facts.orientation}, ink {facts.ink}, ground "
        f"{facts.ground}{see_through}, letters {facts.letters}; Eye({eye.budget}, {eye.side}, "
        f"{eye.longest}, {eye.least}, {eye.contrast})"
    )


WHY_IT_FAILS = Exercise(
    id="lab05.why_it_fails",
    prompt="Write why_it_fails(facts, eye): the set of causes why a model cannot read a picture "
    "that a careless program shows it, empty where there is none. 'strip': thinner than one soft "
    "token, or more than eye.longest (rounded down) along a side; 'turned': an EXIF orientation "
    "other than 1 or None; 'vanished': see-through, and the ink is nearer than eye.contrast to the "
    "white (255) that is put behind; 'faint': not see-through, and ink and ground are nearer than "
    "that; 'small': the letters have fewer than eye.least pixels once the picture is scaled.",
    draw=cases,
    reference=why_it_fails,
    equivalents=(_by_ratios, _by_the_grid),
    mistakes=(
        Mistake(
            "everything see-through has vanished",
            "Dark letters on a transparent ground are dark letters on white: compare the ink with "
            "255.",
            (_named(vanished=lambda facts, unseen: facts.see_through),),
        ),
        Mistake(
            "the stored ground counts behind see-through places",
            "What is stored under transparent places is not shown: white (255) is put there.",
            (_named(behind=lambda facts: facts.ground),),
        ),
        Mistake(
            "vanished letters count as faint too",
            "One cause, one repair: 'faint' is for a ground that is not see-through.",
            (_named(faint=lambda facts, unseen: unseen),),
        ),
        Mistake(
            "a contrast without its absolute value",
            "Light on dark is as good as dark on light: abs(ink - ground).",
            (_named(apart=lambda ink, behind: ink - behind),),
        ),
        Mistake(
            "no orientation counts as turned",
            "Most pictures have no EXIF at all. None is upright, as 1 is.",
            (_named(turned=lambda facts: facts.orientation != 1),),
        ),
        Mistake(
            "only quarter turns count",
            "3 is upside down, and 2 and 4 are mirrored. Everything but 1 and None is turned.",
            (
                _named(turned=lambda facts: facts.orientation in (5, 6, 7, 8)),
                _named(turned=lambda facts: (facts.orientation or 1) >= 5),
            ),
        ),
        Mistake(
            "the letters' height in the file",
            "The model sees the scaled picture: multiply by scale = sqrt(budget * side**2 / "
            "(width * height)).",
            (_named(high=lambda facts, eye: facts.letters),),
        ),
        Mistake(
            "pictures are never enlarged",
            "A small picture is enlarged until it fills the budget: the scale may be above 1.",
            (_named(high=lambda facts, eye: facts.letters * min(1, _scale(facts, eye))),),
        ),
        Mistake(
            "areas are taken for sides",
            "The area grows by budget * side**2 / (width * height), a side by the root of that.",
            (_named(high=lambda facts, eye: facts.letters * _scale(facts, eye) ** 2),),
        ),
        Mistake(
            "letters must be as high as a soft token",
            "A soft token can hold several letters. What a model can still read is measured: "
            "eye.least.",
            (_named(least=lambda eye: eye.side),),
        ),
        Mistake(
            "thin strips are left out",
            "A picture thinner than one soft token is made thicker and loses its shape, even if "
            "its length would fit.",
            (_named(strip=lambda facts, eye: _is_strip(facts, eye, thin=False)),),
        ),
        Mistake(
            "long strips are left out",
            "The model has places for eye.longest soft tokens along a side, and none beyond.",
            (_named(strip=lambda facts, eye: _is_strip(facts, eye, long=False)),),
        ),
        Mistake(
            "only wide strips count",
            "A till receipt is a strip too: look at both sides.",
            (_named(strip=_is_wide_strip),),
        ),
        Mistake(
            "only the first cause",
            "A picture may be turned and see-through. Return all causes, or the first repair will "
            "not help and nobody knows why.",
            (_named(last=_first), _named(last=lambda causes: set(list(_first(causes))[:1]))),
        ),
    ),
    hints=(
        "Five questions, each answered by itself. Two of them need the scale of exercise 1.",
        "scale = sqrt(budget * side**2 / (width * height)). Sides in soft tokens: scale * width / "
        "side and scale * height / side. Letters after scaling: letters * scale. Behind "
        "see-through letters lies 255, else facts.ground.",
        "causes = set(); if min(squares) < 1 or math.floor(max(squares)) > eye.longest: "
        "causes.add('strip'); and so on. abs(facts.ink - 255) < eye.contrast is 'vanished' if "
        "facts.see_through.",
    ),
    expects=f"a set of some of {', '.join(CAUSES)}",
    arithmetic=_way,
    show=_shown,
    points=2,
)
