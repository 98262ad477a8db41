"""How many soft tokens a picture costs, worked out from its size alone.

>>> from course_lib.multimodal.image_tokens import image_rule
>>> image_rule("gemma-4-E2B").tokens(640, 480)
266
>>> image_rule("gemma-3-4b").tokens(640, 480)
256

Two rules. Gemma 4 keeps the shape of the picture: it is stretched or shrunk until it fills a budget
of soft tokens, each a square of `side` pixels, and both sides are rounded down to whole squares.
Gemma 3 and 3n (and PaliGemma) squeeze every picture into one square and make a fixed number of
tokens of it; pan and scan, where it is switched on, adds as many for each crop of a long picture.
Source: the image processors of transformers 5.23; the tests compare with the classes themselves.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from course_lib import catalog
from course_lib.card_types import Card
from course_lib.multimodal.errors import MediaError
from course_lib.multimodal.members import check_takes

if TYPE_CHECKING:
    from course_lib.models import Gemma

BUDGETS = (70, 140, 280, 560, 1120)  # Gemma 4's image processor refuses every other
# Gemma 4 12B has no tower and no such figures on its card; its processor's are those of the others.
_PATCH, _POOL, _BUDGET = 16, 3, 280
_VIDEO_BUDGET = 70
# One token before the soft ones and one behind.
MARKS = 2


@dataclass(frozen=True)
class PanAndScan:
    """When Gemma 3 looks at crops of a long picture as well. Off unless it is asked for.

    least_side: of a crop, in pixels. most: crops. ratio: of the long side to the short one, from
    which it happens.
    """

    least_side: int = 256
    most: int = 4
    ratio: float = 1.2

    def boxes(self, width: int, height: int) -> list[tuple[int, int, int, int]]:
        """The crops as (left, top, right, bottom) in pixels; none where the picture is not long."""
        long, short = max(width, height), min(width, height)
        if long / short < self.ratio:
            return []
        wanted = min(long // self.least_side, math.floor(long / short + 0.5))
        count = min(self.most, max(2, wanted))
        step = math.ceil(long / count)
        if min(step, short) < self.least_side:
            return []
        cuts = [(i * step, min((i + 1) * step, long)) for i in range(count)]
        if width >= height:
            return [(a, 0, b, height) for a, b in cuts]
        return [(0, a, width, b) for a, b in cuts]


@dataclass(frozen=True)
class Grid:
    """How a picture is laid out in soft tokens: `columns` by `rows` squares of `side` pixels."""

    columns: int
    rows: int
    side: int

    @property
    def tokens(self) -> int:
        return self.columns * self.rows

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels that the picture is brought to."""
        return self.columns * self.side, self.rows * self.side


@dataclass(frozen=True)
class ImageRule:
    """How one model counts pictures.

    kind: "grid" keeps the shape and fills the budget, "square" makes `fixed` tokens of everything.
    side: pixels along a soft token of a grid. budget: of a picture, unless another is asked for.
    longest: the most soft tokens along one side that the model has positions for.
    square: pixels along the side of the square that everything is squeezed into, where known.
    """

    model: str
    kind: Literal["grid", "square"]
    side: int = 0
    budget: int = 0
    longest: int | None = None
    fixed: int = 0
    square: int | None = None
    pan_and_scan: PanAndScan | None = None

    def grid(self, width: int, height: int, budget: int | None = None) -> Grid:
        """The soft tokens of a picture of that many pixels, as columns and rows.

        Raises MediaError for an impossible size or budget, a strip longer than the model can
        place, or a model that has no grid.
        """
        _check_size(width, height)
        if self.kind != "grid":
            raise MediaError(f"{self.model} makes a square of every picture: it has no grid")
        budget = self.checked_budget(budget)
        scale = math.sqrt(budget * self.side**2 / (width * height))
        columns = math.floor(scale * width / self.side)
        rows = math.floor(scale * height / self.side)
        if not rows:  # a strip thinner than one token is one token thick, and loses its shape
            columns, rows = min(width // height, budget), 1
        elif not columns:
            columns, rows = 1, min(height // width, budget)
        if self.longest is not None and max(columns, rows) > self.longest:
            raise MediaError(
                f"a picture of {width:,} by {height:,} pixels would be a strip of {columns} by "
                f"{rows} soft tokens, and {self.model} has places for {self.longest} along a side: "
                "cut it into pieces, or take a smaller budget"
            )
        return Grid(columns, rows, self.side)

    def checked_budget(self, budget: int | None) -> int:
        """The budget itself, or the model's own for None. Raises MediaError for any other."""
        if self.kind != "grid":
            if budget is not None:
                raise MediaError(
                    f"{self.model} makes {self.fixed} soft tokens of every picture: it has no "
                    "budget to choose. Gemma 4 has"
                )
            return self.fixed
        if budget is None:
            return self.budget
        if budget not in BUDGETS or isinstance(budget, bool):
            raise MediaError(f"a budget is one of {BUDGETS} soft tokens, not {budget!r}")
        return budget

    def crops(self, width: int, height: int) -> list[tuple[int, int, int, int]]:
        """The boxes that pan and scan adds; none for a model that does not have it."""
        _check_size(width, height)
        return self.pan_and_scan.boxes(width, height) if self.pan_and_scan else []

    def tokens(
        self, width: int, height: int, budget: int | None = None, pan_and_scan: bool = False
    ) -> int:
        """The soft tokens of one picture of width by height pixels; see `marks` for what is around.

        Raises MediaError as `grid`, and for pan and scan with a model that does not have it.
        """
        if self.kind == "grid":
            if pan_and_scan:
                raise MediaError(f"{self.model} has no pan and scan: give it a larger budget")
            return self.grid(width, height, budget).tokens
        self.checked_budget(budget)
        _check_size(width, height)
        if pan_and_scan and self.pan_and_scan is None:
            raise MediaError(f"{self.model} has no pan and scan: cut the picture up yourself")
        return self.fixed * (1 + (len(self.crops(width, height)) if pan_and_scan else 0))

    def views(self, width: int, height: int, pan_and_scan: bool = False) -> int:
        """How often the model looks: once, and once for each crop. Each has its two marks."""
        return 1 + (len(self.crops(width, height)) if pan_and_scan else 0)


def image_rule(model: Gemma | Card | str) -> ImageRule:
    """The rule of a model: of a loaded one read off its processor, of a card off the card.

    Raises TakesError for a model that sees nothing, UnknownModelError for an unknown name.
    """
    check_takes(model, ["image"])
    card = catalog.card(model) if isinstance(model, str) else model
    if not isinstance(card, Card):
        return _of_processor(card)
    tower = card.vision_tower or {}
    if card.generation == "4":
        pool = tower.get("pooling_kernel_size", _POOL)
        return ImageRule(
            card.key,
            "grid",
            side=tower.get("patch_size", _PATCH) * pool,
            budget=tower.get("tokens_per_image_default", _BUDGET),
        )
    return _square(card.key, card.generation, tower["tokens_per_image"], tower.get("image_size"))


def _of_processor(gemma: Gemma) -> ImageRule:
    processor: Any = gemma.processor
    pictures = processor.image_processor
    if hasattr(pictures, "max_soft_tokens"):
        vision = gemma.model.config.vision_config
        table = getattr(vision, "position_embedding_size", None)
        return ImageRule(
            gemma.name,
            "grid",
            side=pictures.patch_size * pictures.pooling_kernel_size,
            budget=pictures.max_soft_tokens,
            longest=table // pictures.pooling_kernel_size if table else None,
        )
    size = dict(pictures.size or {}).get("height")
    return _square(gemma.name, gemma.generation, processor.image_seq_length, size)


def _square(name: str, generation: str | None, fixed: int, size: int | None) -> ImageRule:
    scan = PanAndScan() if generation == "3" else None
    return ImageRule(name, "square", fixed=fixed, square=size, pan_and_scan=scan)


def video_budget(rule: ImageRule) -> int:
    """Soft tokens that one frame of a video may take: Gemma 4's video processor says 70."""
    return _VIDEO_BUDGET if rule.kind == "grid" else rule.fixed


def _check_size(width: int, height: int) -> None:
    if width < 1 or height < 1:
        raise MediaError(f"a picture of {width} by {height} pixels has no tokens")
