"""Exercise 6 of lab 06: which checkpoint to keep, and what the curve can say and what not."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from statistics import fmean, stdev
from typing import Any

from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.grading import same_results
from course_lib.labs.lab06_fine_tuning.curves import Checkpoints, curves

VERDICTS = ("diverged", "overfitting", "still learning", "level")


# ---- right answers -----------------------------------------------------------------------------


def read_curve(checkpoints: Checkpoints) -> dict[str, Any]:
    losses = dict(checkpoints)
    steps = list(losses)
    finite = [step for step in steps if all(math.isfinite(one) for one in losses[step])]
    best = min(finite, key=lambda step: fmean(losses[step]))

    def worse(step: int, than: int) -> bool:
        if step not in finite:
            return True
        apart = [a - b for a, b in zip(losses[step], losses[than], strict=True)]
        return fmean(apart) > 2 * stdev(apart) / math.sqrt(len(apart))

    ties = [step for step in steps if not worse(step, best)]
    after = [step for step in steps if step > ties[-1]]
    if worse(steps[-1], steps[0]):
        verdict = "diverged"
    elif after:
        verdict = "overfitting"
    else:
        verdict = "still learning" if len(ties) == 1 else "level"
    return {
        "verdict": verdict,
        "keep": ties[0],
        "ties": ties,
        "worse_from": after[0] if after else None,
    }


def _with_numpy(checkpoints: Checkpoints) -> dict[str, Any]:
    """All losses as one array, all differences at once."""
    import numpy as np

    steps = np.array([step for step, _ in checkpoints])
    losses = np.array([row for _, row in checkpoints])
    means = losses.mean(axis=1)
    best = int(np.nanargmin(np.where(np.isfinite(means), means, np.nan)))

    def not_worse(than: int) -> Any:
        apart = losses - losses[than]
        error = apart.std(axis=1, ddof=1) / np.sqrt(apart.shape[1])
        return np.isfinite(means) & (apart.mean(axis=1) <= 2 * error)

    tied = not_worse(best)
    last = int(np.flatnonzero(tied)[-1])
    ends = len(steps) - 1
    if not not_worse(0)[-1]:
        verdict = "diverged"
    elif last < ends:
        verdict = "overfitting"
    else:
        verdict = "still learning" if tied.sum() == 1 else "level"
    return {
        "verdict": verdict,
        "keep": steps[tied.argmax()],
        "ties": steps[tied],
        "worse_from": steps[last + 1] if last < ends else None,
    }


def _backwards(checkpoints: Checkpoints) -> dict[str, Any]:
    """From the end, with sums of squares in place of a library's deviation."""
    held = [(step, row) for step, row in checkpoints if not any(map(_no_number, row))]

    def tied(row: Sequence[float], best: Sequence[float]) -> bool:
        n = len(row)
        apart = [a - b for a, b in zip(row, best, strict=True)]
        mean = sum(apart) / n
        variance = sum((one - mean) ** 2 for one in apart) / (n - 1)
        return mean <= 0 or mean * mean <= 4 * variance / n

    lowest = sorted(held, key=lambda one: (sum(one[1]), one[0]))[0][1]
    ties, worse_from = [], None
    for step, row in reversed(checkpoints):
        if not any(map(_no_number, row)) and tied(row, lowest):
            ties.insert(0, step)
        elif not ties:
            worse_from = step
    first, last = checkpoints[0][1], checkpoints[-1][1]
    if any(map(_no_number, last)) or not tied(last, first):
        verdict = "diverged"
    elif worse_from is not None:
        verdict = "overfitting"
    else:
        verdict = "level" if ties[1:] else "still learning"
    return {"verdict": verdict, "keep": ties[0], "ties": ties, "worse_from": worse_from}


def _no_number(loss: float) -> bool:
    return loss != loss or loss in (math.inf, -math.inf)


# ---- wrong answers -----------------------------------------------------------------------------


def _deviation(values: Sequence[float]) -> float:
    """As statistics.stdev, which is exact and takes a hundred times as long."""
    mean = fmean(values)
    return math.sqrt(sum((one - mean) ** 2 for one in values) / (len(values) - 1))


def _paired(a: Sequence[float], b: Sequence[float]) -> float:
    return _deviation([x - y for x, y in zip(a, b, strict=True)]) / math.sqrt(len(a))


def _unpaired(a: Sequence[float], b: Sequence[float]) -> float:
    return math.sqrt((_deviation(a) ** 2 + _deviation(b) ** 2) / len(a))


def _read(
    *,
    error: Callable[[Sequence[float], Sequence[float]], float] = _paired,
    errors: float = 2.0,
    keep: Callable[[list[int], int, list[int]], int] = lambda ties, best, steps: ties[0],
    diverged: Callable[[bool, float, float], bool] = lambda worse, last, first: worse,
    worse_from: Callable[[list[int], list[int], dict[int, float]], int | None] | None = None,
    one: str = "still learning",
    changed: Callable[[dict[str, Any]], Any] = lambda found: found,
) -> Callable[[Checkpoints], Any]:
    """The right reading with one decision changed."""

    def answer(checkpoints: Checkpoints) -> Any:
        losses = dict(checkpoints)
        steps = list(losses)
        finite = [s for s in steps if all(map(math.isfinite, losses[s]))]
        means = {step: fmean(losses[step]) for step in steps}
        best = min(finite, key=lambda step: means[step])

        def worse(step: int, than: int) -> bool:
            if step not in finite:
                return True
            a, b = losses[step], losses[than]
            return means[step] - means[than] > errors * error(a, b) + 1e-12

        ties = [step for step in steps if not worse(step, best)]
        after = [step for step in steps if step > ties[-1]]
        first, last = steps[0], steps[-1]
        if diverged(worse(last, first), means[last], means[first]):
            verdict = "diverged"
        elif after:
            verdict = "overfitting"
        else:
            verdict = one if len(ties) == 1 else "level"
        begins = after[0] if after else None
        if worse_from is not None:
            begins = worse_from(steps, ties, means)
        return changed(
            {
                "verdict": verdict,
                "keep": keep(ties, best, steps),
                "ties": ties,
                "worse_from": begins,
            }
        )

    return answer


def _nan_is_a_number(checkpoints: Checkpoints) -> dict[str, Any]:
    """nan > x is never true, and no comparison with it is: nothing is asked before."""
    losses = dict(checkpoints)
    steps, means = list(losses), {step: fmean(row) for step, row in checkpoints}
    best = min((step for step in steps if means[step] == means[step]), key=lambda s: means[s])

    def worse(step: int, than: int) -> bool:
        return means[step] - means[than] > 2 * _paired(losses[step], losses[than])

    ties = [step for step in steps if not worse(step, best)]
    after = [step for step in steps if step > ties[-1]]
    verdict = "still learning" if len(ties) == 1 else "level"
    if worse(steps[-1], steps[0]):
        verdict = "diverged"
    elif after:
        verdict = "overfitting"
    begins = after[0] if after else None
    return {"verdict": verdict, "keep": ties[0], "ties": ties, "worse_from": begins}


def _first_rise(steps: list[int], ties: list[int], means: dict[int, float]) -> int | None:
    pairs = zip(steps, steps[1:], strict=False)
    return next((b for a, b in pairs if not means[b] <= means[a]), None)


def _first_out(steps: list[int], ties: list[int], means: dict[int, float]) -> int | None:
    """The first checkpoint behind the first tie that is none."""
    return next((step for step in steps if step > ties[0] and step not in ties), None)


def _last_tie(steps: list[int], ties: list[int], means: dict[int, float]) -> int | None:
    return ties[-1] if ties[-1] != steps[-1] else None


# ---- words -------------------------------------------------------------------------------------


def _way(checkpoints: Checkpoints) -> str:
    found, losses = read_curve(checkpoints), dict(checkpoints)
    finite = [step for step in losses if all(map(math.isfinite, losses[step]))]
    best = min(finite, key=lambda step: fmean(losses[step]))
    said = []
    for step in losses:
        if step not in finite:
            said.append(f"{step}: no number")
            continue
        more = fmean(losses[step]) - fmean(losses[best])
        limit = 2 * _paired(losses[step], losses[best])
        said.append(f"{step}: {more:+.4f} (2 errors {limit:.4f})")
    return f"against the best, step {best}: {', '.join(said)}; so {found}"


def _shown(checkpoints: Checkpoints) -> str:
    means = ", ".join(f"({step}, mean {fmean(losses):.4f})" for step, losses in checkpoints)
    return f"[{means}], each with {len(checkpoints[0][1])} losses"


READ_CURVE = Exercise(
    id="lab06.read_curve",
    prompt="Write read_curve(checkpoints): a dict with verdict, keep, ties and worse_from. A "
    "checkpoint is (step, losses): the losses of the same held-out rows, in the same order; the "
    "first is from before the training. A checkpoint is worse than another if the mean of their "
    "differences, row by row, is more than 2 standard errors of that mean (stdev / sqrt(n)), or if "
    "one of its losses is not finite. ties: the steps that are not worse than the one with the "
    "lowest mean. keep: the earliest of them. worse_from: the first step behind the last tie, or "
    'None. verdict: "diverged" if the last checkpoint is worse than the first; else "overfitting" '
    'if it is no tie; else "still learning" if it is the only tie; else "level".',
    draw=curves,
    reference=read_curve,
    equivalents=(_with_numpy, _backwards),
    mistakes=(
        Mistake(
            "the last checkpoint is kept",
            "It is what a trainer leaves in its folder, not what is best. Keep the earliest of the "
            "ties.",
            (_read(keep=lambda ties, best, steps: steps[-1]),),
        ),
        Mistake(
            "the lowest is kept",
            "Of checkpoints that nobody can tell apart the earliest has moved the model least. "
            "Keep the earliest of the ties.",
            (_read(keep=lambda ties, best, steps: best),),
        ),
        Mistake(
            "the latest of the ties is kept",
            "Training that gained nothing costs something: general skills, memorised rows. Keep "
            "the earliest.",
            (_read(keep=lambda ties, best, steps: ties[-1]),),
        ),
        Mistake(
            "there are no ties",
            "Means of a few rows are noisy: a lower one need not be better. A tie is what lies "
            "within 2 standard errors.",
            (_read(errors=0.0),),
        ),
        Mistake(
            "one standard error in place of two",
            "One error is exceeded by chance in a third of cases. Take 2.",
            (_read(errors=1.0),),
        ),
        Mistake(
            "the rows are not paired",
            "A hard row is hard at every checkpoint. Take the differences row by row, then their "
            "standard error; the spread of the rows drops out.",
            (_read(error=_unpaired),),
        ),
        Mistake(
            "the deviation is taken for the error",
            "The standard error of a mean is the deviation over sqrt(n): more rows, less doubt.",
            (_read(error=lambda a, b: _paired(a, b) * math.sqrt(len(a))),),
        ),
        Mistake(
            "divided by n in place of its root",
            "The standard error of a mean is the deviation over sqrt(n).",
            (_read(error=lambda a, b: _paired(a, b) / math.sqrt(len(a))),),
        ),
        Mistake(
            "NaN passes for a tie",
            "nan > x is False, whatever x is. Ask math.isfinite first: a checkpoint with such a "
            "loss is worse than any other.",
            (_nan_is_a_number,),
        ),
        Mistake(
            "the first rise is taken for overfitting",
            "Single checkpoints jump. worse_from is the first step behind the last tie.",
            (_read(worse_from=_first_rise),),
        ),
        Mistake(
            "the first checkpoint that is no tie",
            "Between two ties a worse one is a bump. worse_from begins behind the last tie.",
            (_read(worse_from=_first_out),),
        ),
        Mistake(
            "worse_from is the last tie",
            "The last tie is not worse yet. worse_from is the step behind it.",
            (_read(worse_from=_last_tie),),
        ),
        Mistake(
            "only NaN counts as diverged",
            "A learning rate that destroys leaves numbers too. Compare the last checkpoint with "
            "the first.",
            (
                _read(diverged=lambda worse, last, first: math.isnan(last)),
                _read(diverged=lambda worse, last, first: last != last),
            ),
        ),
        Mistake(
            "diverged by a hair",
            "The last mean may lie above the first by chance. Ask whether it is worse by more than "
            "2 standard errors.",
            (_read(diverged=lambda worse, last, first: not last <= first),),
        ),
        Mistake(
            "still learning is not told from level",
            "If the last checkpoint alone is best, more training may help; if others tie with it, "
            "it will not help much.",
            (_read(one="level"),),
        ),
        Mistake(
            "only the step to keep",
            'Return a dict: {"verdict": ..., "keep": ..., "ties": [...], "worse_from": ...}.',
            (_read(changed=lambda found: found["keep"]),),
        ),
    ),
    hints=(
        "What is the same at every checkpoint, and what is different? What would you subtract "
        "before you take a mean?",
        "apart = [a - b for a, b in zip(losses[step], losses[best])]; it is worse if the mean of "
        "apart is above 2 * stdev(apart) / sqrt(len(apart)). For the verdict ask the same of the "
        "last and the first.",
        "ties = [step for step in steps if not worse(step, best)]; after = [step for step in steps "
        "if step > ties[-1]]; 'diverged' if worse(steps[-1], steps[0]), else 'overfitting' if "
        "after, else 'still learning' if len(ties) == 1 else 'level'",
    ),
    expects="a dict: verdict (text), keep (step), ties (list of steps), worse_from (step or None)",
    arithmetic=_way,
    show=_shown,
    points=2,
    as_good=lambda answer, cases: same_results(read_curve, answer, cases[::4]),
)
