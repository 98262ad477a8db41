"""Exercise 3 of lab 02: the roofline of a decode step, and what binds it."""

from __future__ import annotations

import random

from course_lib.labs.exercises import Case, Exercise, Mistake

Answer = tuple[float, str]


def steps(rng: random.Random) -> list[Case]:
    """(bytes_per_step, flops_per_step, batch, bytes_per_second, flops_per_second).

    Bound by memory and by arithmetic, alone and in a batch; a tie; and a rate that nobody knows.
    """

    def machine() -> tuple[int, int]:
        return 10**9 * rng.randint(20, 3000), 10**12 * rng.randint(1, 900)

    def step(batch: int, memory_share: float) -> Case:
        bandwidth, rate = machine()
        seconds = rng.uniform(0.002, 0.2)
        return (
            int(seconds * bandwidth * memory_share),
            int(seconds * rate * (1.7 - memory_share)),
            batch,
            bandwidth,
            rate,
        )

    bandwidth, rate = machine()
    tie = (bandwidth // 4, rate // 4, rng.randint(2, 32), bandwidth, rate)
    drawn = [step(rng.randint(2, 64), share) for share in (0.3, 0.5, 1.2, 1.4)]
    rng.shuffle(drawn)
    unknown = (*step(rng.randint(2, 32), 0.9)[:4], None)
    return [step(1, 1.3), *drawn, tie, unknown]


def decode_roof(
    bytes_per_step: float,
    flops_per_step: float,
    batch: int,
    bytes_per_second: float,
    flops_per_second: float | None,
) -> Answer:
    memory = bytes_per_step / bytes_per_second
    compute = 0.0 if flops_per_second is None else flops_per_step / flops_per_second
    bound = "memory" if memory >= compute else "compute"
    return batch / max(memory, compute), bound


def _by_rates(moved, work, batch, bandwidth, rate) -> Answer:
    """Steps per second on either side; the lower one is the roof."""
    sides = {"memory": bandwidth / moved}
    if rate is not None:
        sides["compute"] = rate / work
    bound = min(sides, key=sides.get)
    return batch * sides[bound], bound


def _by_comparing(moved, work, batch, bandwidth, rate) -> list:
    seconds, bound = moved / bandwidth, "memory"
    if rate is not None and work / rate > seconds:
        seconds, bound = work / rate, "compute"
    return [batch * (1 / seconds), bound]


def _sides(moved, work, bandwidth, rate) -> tuple[float, float]:
    return moved / bandwidth, work / rate if rate else 0.0


def _added(moved, work, batch, bandwidth, rate) -> Answer:
    memory, compute = _sides(moved, work, bandwidth, rate)
    return batch / (memory + compute), "memory" if memory >= compute else "compute"


def _faster_side(moved, work, batch, bandwidth, rate) -> Answer:
    memory, compute = _sides(moved, work, bandwidth, rate)
    if not compute:
        return batch / memory, "memory"
    return batch / min(memory, compute), "memory" if memory <= compute else "compute"


def _named_wrong(*given) -> Answer:
    speed, bound = decode_roof(*given)
    return speed, "compute" if bound == "memory" else "memory"


def _memory_only(moved, work, batch, bandwidth, rate) -> Answer:
    return batch * bandwidth / moved, "memory"


def _tie_to_compute(moved, work, batch, bandwidth, rate) -> Answer:
    memory, compute = _sides(moved, work, bandwidth, rate)
    return batch / max(memory, compute), "compute" if compute >= memory else "memory"


def _unknown_as_infinite_time(moved, work, batch, bandwidth, rate) -> Answer:
    if rate is None:
        return 0.0, "compute"
    return decode_roof(moved, work, batch, bandwidth, rate)


def _unknown_as_nothing(moved, work, batch, bandwidth, rate) -> Answer | None:
    return None if rate is None else decode_roof(moved, work, batch, bandwidth, rate)


def _not_asked(moved, work, batch, bandwidth, rate) -> Answer:
    memory, compute = moved / bandwidth, work / rate
    return batch / max(memory, compute), "memory" if memory >= compute else "compute"


def _way(moved, work, batch, bandwidth, rate) -> str:
    memory = f"{moved:,} bytes / {bandwidth:,} = {moved / bandwidth * 1e3:.4f} ms"
    if rate is None:
        compute = "arithmetic: rate not known, so it sets no limit"
    else:
        compute = f"{work:,} operations / {rate:,} = {work / rate * 1e3:.4f} ms"
    speed, bound = decode_roof(moved, work, batch, bandwidth, rate)
    return f"{memory}; {compute}; {bound} binds; {batch} tokens in that time: {speed:,.4f} a second"


DECODE_ROOF = Exercise(
    id="lab02.decode_roof",
    prompt="Write decode_roof(bytes_per_step, flops_per_step, batch, bytes_per_second, "
    "flops_per_second): the most tokens per second that a machine allows to all sequences "
    'together, and what binds, "memory" or "compute". Moving and computing go on at the same time, '
    "so the longer of the two times counts; if they are equal, say memory. flops_per_second may be "
    "None (not known): then only memory sets a limit.",
    draw=steps,
    reference=decode_roof,
    equivalents=(_by_rates, _by_comparing),
    mistakes=(
        Mistake(
            "the two times are added",
            "Moving and computing overlap: a step takes at least the longer of the two, so "
            "max(memory, compute).",
            (_added,),
        ),
        Mistake(
            "the faster side decides",
            "A step is not done before both sides are: take the longer time, and name it.",
            (_faster_side,),
        ),
        Mistake(
            "the batch is forgotten",
            "A step makes one token for each of `batch` sequences: batch / seconds.",
            (
                lambda m, w, b, bw, r: decode_roof(m, w, 1, bw, r),
                lambda m, w, b, bw, r: _by_rates(m, w, 1, bw, r),
            ),
        ),
        Mistake(
            "the bytes are multiplied by the batch",
            "bytes_per_step are those of a whole step, for all sequences. Only the tokens are "
            "multiplied.",
            (lambda m, w, b, bw, r: decode_roof(m * b, w, b, bw, r),),
        ),
        Mistake(
            "the operations are multiplied by the batch",
            "flops_per_step are those of a whole step, for all sequences. Only the tokens are "
            "multiplied.",
            (lambda m, w, b, bw, r: decode_roof(m, w * b, b, bw, r),),
        ),
        Mistake(
            "seconds per step in place of tokens per second",
            "That is the time of one step. It makes `batch` tokens: divide batch by it.",
            (
                lambda m, w, b, bw, r: (max(_sides(m, w, bw, r)), decode_roof(m, w, b, bw, r)[1]),
                lambda m, w, b, bw, r: (
                    b / decode_roof(m, w, b, bw, r)[0],
                    decode_roof(m, w, b, bw, r)[1],
                ),
            ),
        ),
        Mistake(
            "the wrong side is named",
            "What binds is the side that takes longer.",
            (_named_wrong,),
        ),
        Mistake(
            "arithmetic is left out",
            "In a large batch the operations can take longer than the bytes: compare both.",
            (_memory_only,),
        ),
        Mistake(
            "a tie goes to compute",
            "Where both take the same time, say memory: >=, not >.",
            (_tie_to_compute,),
        ),
        Mistake(
            "an unknown rate is taken for 0",
            "Not known is not 0. A limit that nobody knows limits nothing: work with memory alone.",
            (_unknown_as_infinite_time,),
        ),
        Mistake(
            "an unknown rate makes everything unknown",
            "Memory alone is still an upper limit, and a useful one: return it.",
            (_unknown_as_nothing,),
        ),
        Mistake(
            "it is not asked whether the rate is known",
            "flops_per_second can be None: ask before you divide by it.",
            (_not_asked,),
        ),
    ),
    hints=(
        "Two times: how long do the bytes take, how long the operations? Which one counts?",
        "seconds = max(bytes_per_step / bytes_per_second, flops_per_step / flops_per_second), "
        "without the second where its rate is None; in these seconds `batch` tokens are made.",
        'return batch / max(memory, compute), "memory" if memory >= compute else "compute"; '
        "compute is 0 where the rate is None.",
    ),
    expects='two values, a number and "memory" or "compute"',
    unit="tokens per second",
    arithmetic=_way,
    show=lambda m, w, b, bw, r: (
        f"bytes_per_step={m:_}, flops_per_step={w:_}, batch={b}, bytes_per_second={bw:_}, "
        f"flops_per_second={'None' if r is None else f'{r:_}'}"
    ),
)
