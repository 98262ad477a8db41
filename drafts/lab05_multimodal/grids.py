"""Exercise 1 of lab 05: how many soft tokens a picture costs, and the size it is brought to."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.multimodal.image_tokens import BUDGETS, ImageRule

GEMMA_4, POCKET_OMNI = (16, 3), (12, 2)  # patch, pool: squares of 48 and of 24 pixels
LOW = (70, 140, 280)  # budgets for which a strip of the sizes below is thinner than a soft token

Laid = tuple[int, int, int]  # soft tokens, width and height in pixels


def sizes(rng: random.Random) -> list[Case]:
    """(width, height, budget, patch, pool): strips both ways, tiny and large, and ordinary ones."""

    def case(width: int, height: int, budget: int | None = None) -> Case:
        # Where a side comes out as a whole number, the last digit of a root would decide.
        while not _clear(width, height):
            width += 1
        return width, height, budget or rng.choice(BUDGETS), *rng.choice((GEMMA_4, POCKET_OMNI))

    near = rng.choice(LOW)
    return [
        case(rng.randint(600, 2000), rng.randint(600, 2000), 280),
        case(rng.randint(4000, 9000), rng.randint(8, 12), rng.choice(LOW)),
        case(rng.randint(8, 12), rng.randint(4000, 9000), rng.choice(LOW)),
        case(rng.randint(8, 22), rng.randint(8, 22)),
        case(10 * round(0.8 * near), 10, near),  # long, and still one soft token thick
        case(rng.randint(3000, 6000), rng.randint(200, 500)),
        case(rng.randint(200, 500), rng.randint(3000, 6000)),
        case(rng.randint(100, 4000), rng.randint(100, 4000)),
    ]


def _clear(width: int, height: int) -> bool:
    """Whether no budget makes a whole number of columns or rows, or nearly one."""
    exact = [math.sqrt(b * r) for b in BUDGETS for r in (width / height, height / width)]
    return all(abs(one - round(one)) > 1e-6 for one in exact)


# ---- right answers -----------------------------------------------------------------------------


def picture_tokens(width: int, height: int, budget: int, patch: int, pool: int) -> Laid:
    side = patch * pool
    scale = math.sqrt(budget * side**2 / (width * height))
    columns = math.floor(scale * width / side)
    rows = math.floor(scale * height / side)
    if rows == 0:
        columns, rows = budget, 1
    elif columns == 0:
        columns, rows = 1, budget
    return columns * rows, columns * side, rows * side


def _by_the_library(width: int, height: int, budget: int, patch: int, pool: int) -> Laid:
    grid = ImageRule("any", "grid", side=patch * pool, budget=budget).grid(width, height)
    return grid.tokens, *grid.size


def _in_whole_numbers(width: int, height: int, budget: int, patch: int, pool: int) -> Laid:
    """A side is the root of budget * shape, so it needs neither pixels nor fractions."""
    columns, rows = math.isqrt(budget * width // height), math.isqrt(budget * height // width)
    if not columns * rows:
        columns, rows = (budget, 1) if width > height else (1, budget)
    return columns * rows, columns * patch * pool, rows * patch * pool


# ---- wrong answers -----------------------------------------------------------------------------


def _laid(
    *,
    whole: Callable[[float], int] = math.floor,
    side_of: Callable[[int, int], int] = lambda patch, pool: patch * pool,
    limit: float = math.inf,
    strip: Callable[[int, int, int], tuple[int, int]] | None = None,
    tokens: Callable[[int, int, int, int], int] = lambda columns, rows, budget, pool: (
        columns * rows
    ),
) -> Callable[..., Laid]:
    """The right layout with one decision changed. strip: what becomes of a side of 0."""

    def answer(width: int, height: int, budget: int, patch: int, pool: int) -> Laid:
        side = side_of(patch, pool)
        scale = min(limit, math.sqrt(budget * side**2 / (width * height)))
        columns, rows = whole(scale * width / side), whole(scale * height / side)
        if strip is not None:
            columns, rows = strip(columns, rows, budget)
        elif rows == 0:
            columns, rows = budget, 1
        elif columns == 0:
            columns, rows = 1, budget
        return tokens(columns, rows, budget, pool), columns * side, rows * side

    return answer


def _square(width: int, height: int, budget: int, patch: int, pool: int) -> Laid:
    side = math.isqrt(budget)
    return side**2, side * patch * pool, side * patch * pool


def _turned(width: int, height: int, budget: int, patch: int, pool: int) -> Laid:
    tokens, wide, high = picture_tokens(width, height, budget, patch, pool)
    return tokens, high, wide


def _pixels_last(width: int, height: int, budget: int, patch: int, pool: int) -> Laid:
    """The size is scaled and cut to whole pixels, not to whole squares."""
    scale = math.sqrt(budget * (patch * pool) ** 2 / (width * height))
    tokens = picture_tokens(width, height, budget, patch, pool)[0]
    return tokens, math.floor(scale * width), math.floor(scale * height)


# ---- words -------------------------------------------------------------------------------------


def _way(width: int, height: int, budget: int, patch: int, pool: int) -> str:
    side = patch * pool
    scale = math.sqrt(budget * side**2 / (width * height))
    tokens, wide, high = picture_tokens(width, height, budget, patch, pool)
    return (
        f"scale {scale:.4f}; {scale * width / side:.3f} by {scale * height / side:.3f} squares of "
        f"{side} pixels, so {wide // side} x {high // side} = {tokens} soft tokens of {wide} x "
        f"{high} pixels"
    )


PICTURE_TOKENS = Exercise(
    id="lab05.picture_tokens",
    prompt="Write picture_tokens(width, height, budget, patch, pool): (soft tokens, new width, new "
    "height) of a picture for Gemma 4. A soft token is a square of patch * pool pixels. The "
    "picture is scaled until it would fill the budget, each side is rounded down to whole squares; "
    "a strip thinner than one square becomes one square thick and takes the whole budget.",
    draw=sizes,
    reference=picture_tokens,
    equivalents=(_by_the_library, _in_whole_numbers),
    mistakes=(
        Mistake(
            "every picture costs the budget",
            "The budget is an upper limit. Both sides are rounded down to whole squares, so most "
            "pictures cost a little less.",
            (_laid(tokens=lambda columns, rows, budget, pool: budget),),
        ),
        Mistake(
            "rounded to the nearest square",
            "Round down, or some pictures cost more than the budget allows: math.floor.",
            (_laid(whole=round), _laid(whole=lambda value: int(value + 0.5))),
        ),
        Mistake(
            "rounded up",
            "Round down: rounding up breaks the budget in both directions at once.",
            (_laid(whole=math.ceil),),
        ),
        Mistake(
            "a patch is taken for a soft token",
            "pool * pool patches are averaged into one soft token: its side is patch * pool "
            "pixels.",
            (_laid(side_of=lambda patch, pool: patch),),
        ),
        Mistake(
            "pooled along one side only",
            "A soft token is pool patches wide and pool patches high: pool**2 patches, not pool.",
            (_laid(tokens=lambda columns, rows, budget, pool: columns * rows * pool),),
        ),
        Mistake(
            "small pictures stay small",
            "They are enlarged until they fill the budget: the scale may be above 1. A thumbnail "
            "costs what a photo costs.",
            (_laid(limit=1.0), _laid(limit=1)),
        ),
        Mistake(
            "a strip has no soft tokens",
            "Rounded down, a strip is 0 squares thick. Then it becomes 1 thick and as long as the "
            "budget.",
            (_laid(strip=lambda columns, rows, budget: (columns, rows)),),
        ),
        Mistake(
            "a strip costs more than the budget",
            "Raising the 0 to 1 is half of it: the long side was worked out for a thinner strip. "
            "It is cut to the budget.",
            (_laid(strip=lambda columns, rows, budget: (max(1, columns), max(1, rows))),),
        ),
        Mistake(
            "every picture becomes a square",
            "That is Gemma 3. Gemma 4 keeps the picture's shape.",
            (_square,),
        ),
        Mistake(
            "width and height are swapped",
            "Return the soft tokens, then the width, then the height.",
            (_turned,),
        ),
        Mistake(
            "cut to whole pixels",
            "The picture is brought to whole squares: new width = columns * side.",
            (_pixels_last,),
        ),
    ),
    hints=(
        "How many squares does the budget allow, how many pixels are that, and by which factor do "
        "the sides of the picture grow if its area becomes that?",
        "scale = sqrt(budget * side**2 / (width * height)), with side = patch * pool. Columns and "
        "rows: scale * width / side and scale * height / side, rounded down.",
        "columns, rows = (math.floor(scale * one / side) for one in (width, height)); if rows == "
        "0: columns, rows = budget, 1; if columns == 0: columns, rows = 1, budget; return columns "
        "* rows, columns * side, rows * side",
    ),
    expects="three whole numbers: (soft tokens, width, height)",
    unit="soft tokens and pixels",
    arithmetic=_way,
    show=lambda width, height, budget, patch, pool: (
        f"width={width}, height={height}, budget={budget}, patch={patch}, pool={pool}"
    ),
)
