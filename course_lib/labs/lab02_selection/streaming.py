"""Exercise 2 of lab 02: the bytes that one decode step reads, which is not all that is loaded."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab02_selection.real import weights_of_key
from course_lib.labs.lab02_selection.records import Weights

WITH_PLE = ("gemma-4-E2B", "gemma-4-E4B", "gemma-3n-E2B", "gemma-3n-E4B")
DENSE = ("gemma-4-12B", "gemma-4-31B", "gemma-3-4b", "gemma-3-27b")
UNTIED = ("llama-3.1-8b", "mistral-7b-v0.3", "qwen3-8b", "phi-4")
WITH_EXPERTS = "gemma-4-26B-A4B"
FORMS = ("bf16", "q8_0", "q4_0")


def imagined_weights(rng: random.Random) -> Weights:
    """Weights with everything at once: experts, a head of its own, a PLE table, towers."""
    million = 10**6
    return Weights(
        layers=million * rng.randint(300, 9000),
        experts=million * rng.randint(2000, 30_000),
        active=rng.choice([1, 2, 4, 8]) / rng.choice([16, 32, 64, 128]),
        table=million * rng.randint(200, 3000),
        table_row=32 * rng.randint(20, 300),
        head=million * rng.randint(200, 3000),
        ple=million * rng.randint(500, 5000),
        ple_row=32 * rng.randint(100, 900),
        towers=million * rng.randint(100, 1500),
    )


def steps(rng: random.Random) -> list[Case]:
    """(weights, cache_read, batch): real models of four kinds and imagined ones."""

    def cache() -> int:
        return 1000 * rng.randint(1000, 9_000_000)

    def real(names: tuple[str, ...]) -> Weights:
        return weights_of_key(rng.choice(names), rng.choice(FORMS))

    return [
        (real(WITH_PLE), cache(), 1),
        (real(DENSE), cache(), rng.randint(2, 64)),
        (real(UNTIED), cache(), rng.randint(2, 64)),
        (weights_of_key(WITH_EXPERTS, rng.choice(FORMS)), cache(), 1),
        (weights_of_key(WITH_EXPERTS, rng.choice(FORMS)), cache(), rng.randint(4, 40)),
        (imagined_weights(rng), cache(), rng.randint(2, 12)),
        (replace(imagined_weights(rng), head=None), 0, rng.randint(2, 12)),
    ]


def bytes_per_step(weights: Weights, cache_read: int, batch: int) -> float:
    read = weights.layers + cache_read + batch * weights.ple_row
    if weights.head is None:
        read += weights.table
    else:
        read += weights.head + batch * weights.table_row
    touched = 1 - (1 - weights.active) ** batch
    return read + touched * weights.experts


def _by_parts(weights: Weights, cache_read: int, batch: int) -> float:
    tied = weights.head is None
    parts = {
        "layers": weights.layers,
        "experts": weights.experts - weights.experts * (1 - weights.active) ** batch,
        "head": weights.table if tied else weights.head,
        "rows": batch * (weights.ple_row + (0 if tied else weights.table_row)),
        "cache": cache_read,
    }
    return sum(parts.values())


def _by_leaving_out(weights: Weights, cache_read: int, batch: int) -> float:
    """Everything that is loaded, less what a step leaves alone."""
    idle = weights.experts * (1 - weights.active) ** batch + weights.ple + weights.towers
    rows = weights.ple_row
    if weights.head is not None:
        idle += weights.table
        rows += weights.table_row
    return weights.total - idle + batch * rows + cache_read


def _with(change: Callable[[Weights, int], float]) -> Callable[[Weights, int, int], float]:
    """The right answer and something that does not belong to it."""
    return lambda w, cache, batch: bytes_per_step(w, cache, batch) + change(w, batch)


def _way(w: Weights, cache: int, batch: int) -> str:
    touched = 1 - (1 - w.active) ** batch
    if w.head is None:
        head = f"token table as the head {w.table:,}"
    else:
        head = f"head {w.head:,} + {batch} rows of the token table * {w.table_row:,}"
    experts = f" + {touched:.4f} of the experts {w.experts:,}" if w.experts else ""
    return (
        f"layers {w.layers:,} + {head}{experts} + {batch} rows of the PLE table * {w.ple_row:,} "
        f"+ cache {cache:,} = {bytes_per_step(w, cache, batch):,.1f}"
    )


def _shown(w: Weights, cache: int, batch: int) -> str:
    named = ", ".join(
        f"{name}={value:_}" if isinstance(value, int) else f"{name}={value}"
        for name, value in vars(w).items()
        if value or value is None
    )
    return f"Weights({named}), cache_read={cache:_}, batch={batch}"


BYTES_PER_STEP = Exercise(
    id="lab02.bytes_per_step",
    prompt="Write bytes_per_step(weights, cache_read, batch): the bytes that one decode step reads "
    "to make one token for each of `batch` sequences. The layers once; the output head in full "
    "(weights.head, or the token table where head is None); with a head of its own one row of the "
    "token table per sequence; one PLE row per sequence; of the experts the share "
    "1 - (1 - active)**batch; cache_read as it is; the towers not at all.",
    draw=steps,
    reference=bytes_per_step,
    equivalents=(_by_parts, _by_leaving_out),
    mistakes=(
        Mistake(
            "the PLE table is read in full",
            "A step looks up one row of the PLE table per sequence: batch * weights.ple_row. That "
            "is why the table may lie in slow memory.",
            (
                _with(lambda w, b: w.ple),
                lambda w, c, b: _by_parts(replace(w, layers=w.layers + w.ple), c, b),
            ),
        ),
        Mistake(
            "the towers are read",
            "Vision and audio towers work once, when a picture or a sound comes in. Decoding a "
            "token does not touch them.",
            (_with(lambda w, b: w.towers),),
        ),
        Mistake(
            "everything that is loaded is read",
            "weights.total is what lies in memory. A step leaves out the PLE table but for a row, "
            "the towers and the idle experts.",
            (lambda w, c, b: w.total + c,),
        ),
        Mistake(
            "the tied token table is taken for a look-up",
            "Where weights.head is None the token table is the output head as well, and the head "
            "is multiplied in full for every token.",
            (
                lambda w, c, b: (
                    bytes_per_step(replace(w, head=0), c, b)
                    if w.head is None
                    else bytes_per_step(w, c, b)
                ),
            ),
        ),
        Mistake(
            "table and head are both read in full",
            "With a head of its own (weights.head is not None) a step only looks up one row of the "
            "token table for each sequence.",
            (
                _with(lambda w, b: 0 if w.head is None else w.table - b * w.table_row),
                _with(lambda w, b: w.table - b * w.table_row if w.head is not None else 0),
            ),
        ),
        Mistake(
            "the rows of the token table are forgotten",
            "With a head of its own, each sequence looks up one row of the token table on top.",
            (_with(lambda w, b: 0 if w.head is None else -b * w.table_row),),
        ),
        Mistake(
            "all experts are read",
            "A token is routed to a share of them, weights.active; a batch touches "
            "1 - (1 - active)**batch of them if routing is even.",
            (lambda w, c, b: bytes_per_step(replace(w, active=1.0), c, b),),
        ),
        Mistake(
            "the experts of one token, whatever the batch",
            "Every sequence is routed by itself: the more of them, the more experts are touched.",
            (_with(lambda w, b: w.experts * (w.active - 1 + (1 - w.active) ** b)),),
        ),
        Mistake(
            "the shares of the experts are added up",
            "Two sequences may want the same expert, which is then read once: "
            "1 - (1 - active)**batch, never above 1.",
            (_with(lambda w, b: w.experts * (b * w.active - 1 + (1 - w.active) ** b)),),
        ),
        Mistake(
            "the weights are read once per sequence",
            "One step reads the layers and the head once and uses them for the whole batch. That "
            "is what a batch is for.",
            (lambda w, c, b: b * bytes_per_step(w, 0, 1) + c,),
        ),
        Mistake(
            "the cache is forgotten",
            "Each step also reads the KV cache: add cache_read.",
            (lambda w, c, b: bytes_per_step(w, 0, b),),
        ),
        Mistake(
            "the cache is multiplied by the batch once more",
            "cache_read is what a step reads for all sequences together: add it as it is.",
            (lambda w, c, b: bytes_per_step(w, b * c, b),),
        ),
        Mistake(
            "the PLE rows are forgotten",
            "A row is small and still read: batch * weights.ple_row.",
            (_with(lambda w, b: -b * w.ple_row),),
        ),
        Mistake(
            "one PLE row for the whole batch",
            "Each sequence has a token of its own, and so a row of its own.",
            (_with(lambda w, b: (1 - b) * w.ple_row),),
        ),
    ),
    hints=(
        "Go through the fields of Weights. Which are read in full, which by the row, which not?",
        "In full: layers, and the head (the table where head is None). By the row, once for each "
        "sequence: PLE, and the table where there is a head. Experts: a share. Cache: as given.",
        "layers + cache_read + batch * ple_row + (table if head is None else head + batch * "
        "table_row) + (1 - (1 - active) ** batch) * experts",
    ),
    expects="a number without rounding",
    unit="bytes",
    arithmetic=_way,
    show=_shown,
)
