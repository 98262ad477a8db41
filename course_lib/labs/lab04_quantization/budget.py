"""Exercise 6 of lab 04: group sizes for several layers that share one budget of error."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import product

from course_lib.labs.exercises import Case, Exercise, Mistake

Option = tuple[int, int, float]  # group, bytes, squared error
Table = dict[str, list[Option]]
Chosen = dict[str, int] | None
GROUPS = (16, 32, 64, 128)
PART = 8  # errors are multiples of 1/8: their sums are exact, in whatever order


# ---- inputs ------------------------------------------------------------------------------------
def tables(rng: random.Random) -> list[Case]:
    """(options, budget): see `_drawn`. The same seed is drawn once."""
    return list(_drawn(rng.getrandbits(60)))


@lru_cache(maxsize=256)
def _drawn(seed: int) -> tuple[Case, ...]:
    """Budgets that every wrong way misses, one that is met exactly, ties, and none that is met."""
    rng = random.Random(seed)
    cases = [_scene(rng, wrong) for wrong in _TO_MISS]
    # A layer whose cheapest option alone is beyond the budget.
    cases.append(_scene(rng, _each_for_itself, unlike=_cheapest))
    rng.shuffle(cases)
    options = _table(rng, ("query", "gate", "down"))
    least = sum(min(one[2] for one in held) for held in options.values())
    free = {"only": _options(rng, 4096)}
    return (
        *cases,
        _exact(rng),
        _tied(rng),
        (options, least - 1 / PART),
        (options, float(sum(max(one[2] for one in held) for held in options.values()))),
        (free, max(one[2] for one in free["only"])),
    )


def _options(rng: random.Random, weights: int) -> list[Option]:
    """What a matrix costs in groups of 16 to 128 with 16-bit scales; the error mostly grows."""
    error = rng.uniform(1, 30)
    made = []
    for group in GROUPS:
        made.append((group, weights // 2 + 2 * weights // group, round(error * PART) / PART))
        error *= rng.uniform(0.97, 1.9)
    rng.shuffle(made)
    return made


def _table(rng: random.Random, names: Sequence[str]) -> Table:
    return {name: _options(rng, 1024 * rng.choice((2, 4, 6, 8, 12, 16))) for name in names}


def _scene(
    rng: random.Random,
    wrong: Callable[[Table, float], Chosen],
    unlike: Callable[[Table, float], Chosen] = lambda options, budget: None,
) -> Case:
    """A table and a budget on which this wrong way differs from the right one and `unlike`."""
    while True:
        options = _table(rng, rng.sample(("query", "key", "value", "gate", "up", "down"), 4))
        low, high = (
            sum(pick(one[2] for one in held) for held in options.values()) for pick in (min, max)
        )
        budget = round((low + (high - low) * rng.uniform(0.1, 0.8)) * PART) / PART
        right = choose_groups(options, budget)
        if right and _sure(options, budget):
            theirs = wrong(options, budget)
            if theirs not in (right, unlike(options, budget)):
                return options, budget


def _exact(rng: random.Random) -> Case:
    """A budget that the best choice meets exactly."""
    while True:
        options, budget = _scene(rng, _each_for_itself)
        chosen = choose_groups(options, budget)
        exact = sum(
            one[2] for name, held in options.items() for one in held if one[0] == chosen[name]
        )
        if _sure(options, exact):
            return options, exact


def _tied(rng: random.Random) -> Case:
    """Two layers of one size: which of them gets the larger group changes the error alone."""
    while True:
        weights = 1024 * rng.randint(2, 12)
        options = {name: _options(rng, weights) for name in ("key", "value", "query")}
        budget = round(sum(held[0][2] for held in options.values()) * rng.uniform(1.1, 1.6))
        right = choose_groups(options, budget)
        if right and _sure(options, budget) and _first_of_equals(options, budget) != right:
            return options, float(budget)


def _sure(options: Table, budget: float) -> bool:
    """Whether no other choice has the same bytes and the same error as the best."""
    within = sorted((size, error) for size, error, _ in _sums(options) if error <= budget)
    return bool(within) and within[:1] != within[1:2]


# ---- right answers ----------------------------------------------------------------------------
def choose_groups(options: Table, budget: float) -> Chosen:
    best = None
    for choice in product(*options.values()):
        size = sum(one[1] for one in choice)
        error = sum(one[2] for one in choice)
        if error <= budget and (best is None or (size, error) < best[:2]):
            best = size, error, [one[0] for one in choice]
    return None if best is None else dict(zip(options, best[2], strict=True))


def _sums(options: Mapping[str, Sequence[Option]]) -> list[tuple[int, float, dict[str, int]]]:
    """(bytes, error, groups) of every choice, in the order of the table."""
    found = []
    for choice in product(*options.values()):
        groups = {name: one[0] for name, one in zip(options, choice, strict=True)}
        found.append((sum(one[1] for one in choice), sum(one[2] for one in choice), groups))
    return found


def _by_sorting(options: Table, budget: float) -> Chosen:
    for _, error, groups in sorted(_sums(options), key=lambda one: one[:2]):
        if error <= budget:
            return groups
    return None


def _layer_by_layer(options: Table, budget: float) -> Chosen:
    """Sums that another beats in bytes and error are dropped: few are left, however many layers."""
    kept: list[tuple[int, float, dict[str, int]]] = [(0, 0.0, {})]
    for name, held in options.items():
        longer = [
            (size + more, error + worse, chosen | {name: group})
            for size, error, chosen in kept
            for group, more, worse in held
        ]
        kept = []
        for one in sorted(longer, key=lambda one: one[:2]):
            if one[1] <= budget and (not kept or one[1] < kept[-1][1]):
                kept.append(one)
    return kept[0][2] if kept else None


# ---- wrong answers ----------------------------------------------------------------------------
def _best(
    options: Table,
    within: Callable[[float, dict[str, int]], bool],
    key: Callable[[tuple[int, float]], object] = lambda sums: sums,
) -> Chosen:
    fitting = [one for one in _sums(options) if within(one[1], one[2])]
    return min(fitting, key=lambda one: key(one[:2]))[2] if fitting else None


def _each(options: Table, allowed: float) -> Chosen:
    """The cheapest option of each layer that keeps to `allowed` by itself."""
    chosen = {}
    for name, held in options.items():
        within = [one for one in held if one[2] <= allowed]
        if not within:
            return None
        chosen[name] = min(within, key=lambda one: one[1])[0]
    return chosen


def _each_for_itself(options: Table, budget: float) -> Chosen:
    return _each(options, budget)


def _equal_shares(options: Table, budget: float) -> Chosen:
    return _each(options, budget / len(options))


def _one_for_all(options: Table, budget: float) -> Chosen:
    return _best(options, lambda error, chosen: error <= budget and len({*chosen.values()}) == 1)


def _least_error(options: Table, budget: float) -> Chosen:
    """The least error within the budget, whatever it costs."""
    return _best(options, lambda error, _: error <= budget, lambda sums: sums[1])


def _cheapest(options: Table, budget: float) -> Chosen:
    return {name: min(held, key=lambda one: one[1])[0] for name, held in options.items()}


def _nearest_to_budget(options: Table, budget: float) -> Chosen:
    return _best(options, lambda error, _: error <= budget, lambda sums: -sums[1])


def _in_turn(options: Table, budget: float) -> Chosen:
    """The first layer takes the cheapest it can, then the next: no way back."""
    left, chosen = budget, {}
    for name, held in options.items():
        rest = [n for n in options if n not in chosen and n != name]
        needed = sum(min(one[2] for one in options[n]) for n in rest)
        within = [one for one in held if one[2] + needed <= left]
        if not within:
            return None
        best = min(within, key=lambda one: one[1])
        chosen[name], left = best[0], left - best[2]
    return chosen


def _step_by_step(options: Table, budget: float) -> Chosen:
    """From the finest groups on, the step that saves most bytes for its error, while one fits."""
    at = {name: sorted(held)[0] for name, held in options.items()}
    if sum(one[2] for one in at.values()) > budget:
        return None
    while True:
        steps = []
        for name, held in options.items():
            ordered = sorted(held)
            place = ordered.index(at[name])
            if place + 1 == len(ordered):
                continue
            after = ordered[place + 1]
            error = sum(one[2] for one in at.values()) - at[name][2] + after[2]
            if error <= budget:
                saved = at[name][1] - after[1]
                steps.append((saved / max(after[2] - at[name][2], 1e-9), name, after))
        if not steps:
            return {name: one[0] for name, one in at.items()}
        _, name, after = max(steps)
        at[name] = after


def _first_that_fits(options: Table, budget: float) -> Chosen:
    return next((chosen for _, error, chosen in _sums(options) if error <= budget), None)


def _first_of_equals(options: Table, budget: float) -> Chosen:
    return _best(options, lambda error, _: error <= budget, lambda sums: sums[0])


def _below(options: Table, budget: float) -> Chosen:
    return _best(options, lambda error, _: error < budget)


def _never_none(options: Table, budget: float) -> Chosen:
    """Where nothing keeps to the budget: the finest groups, without a word."""
    finest = {name: min(held, key=lambda one: one[2])[0] for name, held in options.items()}
    return choose_groups(options, budget) or finest


_TO_MISS = (_equal_shares, _each_for_itself, _one_for_all, _in_turn, _step_by_step)


def _way(options: Table, budget: float) -> str:
    chosen, every = choose_groups(options, budget), _sums(options)
    if chosen is None:
        least = min(error for _, error, _ in every)
        return f"the least error of {len(every)} choices is {least:g}, more than {budget:g}: None"
    held = [one for name, some in options.items() for one in some if one[0] == chosen[name]]
    sizes, errors = (" + ".join(f"{one[i]:g}" for one in held) for i in (1, 2))
    return (
        f"of {len(every)} choices {sum(error <= budget for _, error, _ in every)} keep to "
        f"{budget:g}; the smallest of them is {chosen}: error {errors} = "
        f"{sum(one[2] for one in held):g}, bytes {sizes} = {sum(one[1] for one in held):,}"
    )


def _shown(options: Table, budget: float) -> str:
    lines = [f"{name}: {', '.join(map(str, held))}" for name, held in options.items()]
    return "\n               ".join(["options:", *lines, f"budget={budget:g}"])


CHOOSE_GROUPS = Exercise(
    id="lab04.choose_groups",
    prompt="Write choose_groups(options, budget): a dict from each layer to its group size. "
    "options[layer] is a list of (group, bytes, error). The errors are sums of squares, so those "
    "of the chosen options add up; together they may be as large as the budget and no larger. Of "
    "all choices within the budget take the one with the fewest bytes, of those with equal bytes "
    "the one with the smaller error. None if no choice keeps to the budget.",
    draw=tables,
    reference=choose_groups,
    equivalents=(_by_sorting, _layer_by_layer),
    mistakes=(
        Mistake(
            "every layer gets the whole budget",
            "The layers share one budget: the sum of all their errors has to stay within it.",
            (_each_for_itself,),
        ),
        Mistake(
            "every layer gets an equal share",
            "A layer that needs little leaves the rest to the others. Ask for the sum, not for a "
            "share each.",
            (_equal_shares,),
        ),
        Mistake(
            "one group size for all layers",
            "Layers differ in what a larger group does to them: let each have its own.",
            (_one_for_all,),
        ),
        Mistake(
            "the first layer takes what it likes",
            "One layer after the other, each the cheapest it can: the first spends what a later "
            "one would have used better. Look at whole choices.",
            (_in_turn,),
        ),
        Mistake(
            "the best next step, and no way back",
            "Taking the step that saves most for its error, again and again, ends near the best "
            "and not always there. Few choices: try them all (itertools.product).",
            (_step_by_step,),
        ),
        Mistake(
            "the budget is not asked",
            "The cheapest option of each layer makes the smallest file, and too large an error. "
            "Compare the sum of errors with the budget.",
            (_cheapest,),
        ),
        Mistake(
            "the smallest error in place of the fewest bytes",
            "Within the budget an error is good enough: now count bytes.",
            (_least_error,),
        ),
        Mistake(
            "the error nearest to the budget",
            "A budget need not be used up. Of the choices within it take the one with the fewest "
            "bytes.",
            (_nearest_to_budget,),
        ),
        Mistake(
            "the first choice that fits",
            "Go on after the first: the smallest of all that fit is wanted.",
            (_first_that_fits,),
        ),
        Mistake(
            "a tie goes to the first",
            "Of two choices with the same bytes the one with the smaller error is better: compare "
            "(bytes, error).",
            (_first_of_equals,),
        ),
        Mistake(
            "what meets the budget exactly is left out",
            "As large as the budget is allowed: <=, not <.",
            (_below,),
        ),
        Mistake(
            "something is returned where nothing fits",
            "If no choice keeps to the budget, say so: return None.",
            (_never_none,),
        ),
    ),
    hints=(
        "A choice is one option for every layer. How many choices are there? Few enough to try "
        "them all.",
        "itertools.product(*options.values()) goes through them. Keep those whose errors add up to "
        "the budget or less; the best has the smallest (bytes, error).",
        "for choice in product(*options.values()): size = sum(o[1] for o in choice); error = "
        "sum(o[2] for o in choice); keep the smallest (size, error) with error <= budget; at the "
        "end dict(zip(options, groups)).",
    ),
    expects="a dict from layer to group size, or None",
    arithmetic=_way,
    show=_shown,
    points=2,
)
