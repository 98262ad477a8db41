"""Which of two is faster, and by how much: runs in the order A B B A, and a control of A against A.

A machine drifts: it warms up, another program starts. So the two run in turns. In a block A B B A
a steady drift hits both alike, and the next block runs B A A B, so that neither is always the one
after a pause. One block gives one ratio, sqrt(A1 A2 / B1 B2), and the ratio over all blocks is
their geometric mean with Student's t interval of the logarithms (`stats.paired_ratio`).

The control times A against itself in between, in the same pattern. It must show no difference: if
its interval leaves 1 out, the instrument sees what is not there, and the comparison has no verdict.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from math import sqrt
from pathlib import Path
from typing import Any, Literal

from course_lib.stats import Estimate, paired_ratio
from course_lib.surroundings import append_line, environment, read_lines
from course_lib.timing import CLOCK, Clock, StopRule, WarmUp, timed, warm_up

Verdict = Literal["slower", "faster", "no difference shown", "the control failed"]
Pair = tuple[float, float]

# Blocks, not runs: each holds two runs of either side.
BLOCKS = StopRule(precision=0.02, least=10, most=40, seconds=120.0)


@dataclass(frozen=True)
class Block:
    """Seconds of one block: two runs of either side, and two and two of the control (or none)."""

    a: Pair
    b: Pair
    control_a: Pair | None = None
    control_b: Pair | None = None


@dataclass(frozen=True)
class Comparison:
    """The result of `compare`, with every raw sample and where it was taken.

    `ratio` says how many times as long the first takes as the second: 1.02 is 2% slower.
    """

    names: tuple[str, str]
    blocks: tuple[Block, ...]
    warmup: tuple[WarmUp, WarmUp]
    stopped: str
    environment: dict[str, str]

    @property
    def ratio(self) -> Estimate:
        return _ratio([(block.a, block.b) for block in self.blocks])

    @property
    def control(self) -> Estimate | None:
        """The first against itself; None where no control was run."""
        pairs = [
            (block.control_a, block.control_b)
            for block in self.blocks
            if block.control_a is not None and block.control_b is not None
        ]
        return _ratio(pairs) if len(pairs) > 1 else None

    @property
    def verdict(self) -> Verdict:
        """What the 95% intervals allow to say of the first."""
        control, interval = self.control, self.ratio.interval
        assert interval is not None
        if 1.0 in interval:
            return "no difference shown"
        if control is not None and control.interval is not None and 1.0 not in control.interval:
            return "the control failed"
        return "slower" if interval.low > 1 else "faster"

    def at_most(self, limit: float) -> Literal["yes", "no", "not settled"]:
        """Whether the first takes at most `limit` times as long: what the whole interval says."""
        interval = self.ratio.interval
        assert interval is not None
        if interval.high <= limit:
            return "yes"
        return "no" if interval.low > limit else "not settled"

    def __str__(self) -> str:
        first, second = self.names
        lines = [f"{first} takes {_shown(self.ratio)} times as long as {second}: {self.verdict}"]
        if self.control is not None:
            lines.append(f"control, {first} against itself: {_shown(self.control)}")
        lines.append(f"{len(self.blocks)} blocks of two runs each; stopped at {self.stopped}")
        return "\n".join(lines)

    def to_json(self) -> str:
        """One line of JSON with every raw sample."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, line: str) -> Comparison:
        """The comparison of one line. Raises ValueError when the line is not one."""
        try:
            fields: dict[str, Any] = json.loads(line)
            fields["names"] = tuple(fields["names"])
            fields["blocks"] = tuple(
                Block(**{k: None if v is None else tuple(v) for k, v in block.items()})
                for block in fields["blocks"]
            )
            fields["warmup"] = tuple(
                WarmUp(tuple(w["seconds"]), w["stable"]) for w in fields["warmup"]
            )
            return cls(**fields)
        except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
            raise ValueError(f"this is not a comparison: {error!r}") from error

    def save(self, path: str | Path) -> None:
        """Append this comparison to a JSONL file; the folder is made when missing."""
        append_line(path, self.to_json())


def compare(
    a: Callable[[], object],
    b: Callable[[], object],
    *,
    names: tuple[str, str] = ("A", "B"),
    device: str = "cpu",
    rule: StopRule = BLOCKS,
    control: bool = True,
    warmup: int | None = None,
    clock: Clock = CLOCK,
) -> Comparison:
    """Time two functions that do the same work, in turns, until the ratio is known well enough.

    a, b: called with nothing; what they return is thrown away. That they do the same work is for
        the caller to check: a shorter reply is always faster.
    rule: counts blocks; its precision is that of the ratio (0.02: the interval ends at most 2%
        from it). control: also run A against A, which doubles the time.
    warmup: calls of each that are thrown away; until steady if None.

    Raises whatever `a` and `b` raise, and ValueError for a rule of fewer than 2 blocks.
    """
    if rule.least < 2:
        raise ValueError(f"an interval needs 2 blocks or more, not least={rule.least}")
    warm = (
        warm_up(lambda: timed(a, device, clock), warmup),
        warm_up(lambda: timed(b, device, clock), warmup),
    )
    blocks: list[Block] = []
    begin, stopped, looks = clock(), "", rule.looks()
    while not stopped:
        turned = len(blocks) % 2 == 1
        of_a, of_b = _block(a, b, turned, device, clock)
        one, two = _block(a, a, turned, device, clock) if control else (None, None)
        blocks.append(Block(of_a, of_b, one, two))
        stopped = _why_stop(blocks, rule, len(blocks) in looks, clock() - begin)
    return Comparison(names, tuple(blocks), warm, stopped, environment())


def load_comparisons(path: str | Path) -> list[Comparison]:
    """All comparisons of a JSONL file. Raises ValueError naming the line that is none."""
    return read_lines(path, Comparison.from_json)


def _block(
    a: Callable[[], object], b: Callable[[], object], turned: bool, device: str, clock: Clock
) -> tuple[Pair, Pair]:
    """Seconds of the two runs of a, and of the two of b: A B B A, or turned, B A A B."""
    outer, inner = (b, a) if turned else (a, b)
    first, second, third, fourth = (
        timed(work, device, clock) for work in (outer, inner, inner, outer)
    )
    ends, middle = (first, fourth), (second, third)
    return (middle, ends) if turned else (ends, middle)


def _why_stop(blocks: Sequence[Block], rule: StopRule, look: bool, seconds: float) -> str:
    """Why there are enough blocks, or "" while there are not."""
    if len(blocks) < rule.least:
        return ""
    if look and rule.precision is not None:
        estimate = _ratio([(block.a, block.b) for block in blocks])
        assert estimate.interval is not None
        if estimate.interval.high <= (1 + rule.precision) * estimate.value:
            return f"an interval within {rule.precision:.0%}"
    if len(blocks) >= rule.most:
        return f"the cap of {rule.most} blocks"
    return f"the cap of {rule.seconds:g} s" if seconds >= rule.seconds else ""


def _ratio(pairs: Sequence[tuple[Pair, Pair]]) -> Estimate:
    """The ratio over blocks, each side of a block as the geometric mean of its two runs."""
    above = [sqrt(a[0] * a[1]) for a, _ in pairs]
    below = [sqrt(b[0] * b[1]) for _, b in pairs]
    return paired_ratio(above, below)


def _shown(estimate: Estimate) -> str:
    interval = estimate.interval
    assert interval is not None
    return f"{estimate.value:.3f} [{interval.low:.3f}, {interval.high:.3f}]"
