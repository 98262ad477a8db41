"""Exercises 3 and 4 of lab 04: two codes of 4 bits in a byte, and out again."""

from __future__ import annotations

import random
from collections.abc import Sequence

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab04_quantization.inputs import same_bytes

LOWEST, HIGHEST = -8, 7


def codes_to_pack(rng: random.Random) -> list[Case]:
    """(codes,): even and odd rows, all 16 codes, extremes, a single code and none."""

    def some(count: int) -> list[int]:
        return [rng.randint(LOWEST, HIGHEST) for _ in range(count)]

    every = list(range(LOWEST, HIGHEST + 1))
    rng.shuffle(every)
    return [
        (some(4),),
        (every,),
        (some(2 * rng.randint(4, 7) + 1),),
        ([LOWEST, HIGHEST, HIGHEST, LOWEST, rng.randint(-7, 6), 0],),
        ([rng.randint(LOWEST, HIGHEST)],),
        ([],),
    ]


# ---- 3 ----
def pack_int4(codes: Sequence[int]) -> bytes:
    packed = bytearray()
    for start in range(0, len(codes), 2):
        low = codes[start] + 8
        high = codes[start + 1] + 8 if start + 1 < len(codes) else 0
        packed.append(low | high << 4)
    return bytes(packed)


def _in_pairs(codes: Sequence[int]) -> list[int]:
    raised = [code + 8 for code in codes]
    if len(raised) % 2:
        raised.append(0)
    return [low + 16 * high for low, high in zip(raised[::2], raised[1::2], strict=True)]


def _as_one_number(codes: Sequence[int]) -> bytes:
    """All codes as the digits of one number in base 16, the first one lowest."""
    number = sum((code + 8) << 4 * place for place, code in enumerate(codes))
    return number.to_bytes((len(codes) + 1) // 2, "little")


def _packed(raised: Sequence[int], missing: int = 0) -> list[int]:
    """Codes that are moved up already, in pairs."""
    filled = [*raised, missing] if len(raised) % 2 else list(raised)
    return [filled[i] | filled[i + 1] << 4 for i in range(0, len(filled), 2)]


def _first_high(codes: Sequence[int]) -> list[int]:
    raised = [code + 8 for code in codes]
    filled = [*raised, 0] if len(raised) % 2 else raised
    return [filled[i] << 4 | filled[i + 1] for i in range(0, len(filled), 2)]


def _in_halves(codes: Sequence[int]) -> list[int]:
    """The first half of the row in the lower bits, the second half in the upper ones."""
    raised = [code + 8 for code in codes]
    half = (len(raised) + 1) // 2
    upper = [*raised[half:], 0][:half]
    return [low | high << 4 for low, high in zip(raised[:half], upper, strict=True)]


def _needs_pairs(codes: Sequence[int]) -> list[int]:
    return [codes[i] + 8 | (codes[i + 1] + 8) << 4 for i in range(0, len(codes), 2)]


def _way_to_bytes(codes: Sequence[int]) -> str:
    if not codes:
        return "no codes, no bytes"
    low, high = codes[0] + 8, codes[1] + 8 if len(codes) > 1 else 0
    first = f"{codes[0]} + 8 = {low}"
    second = f"{codes[1]} + 8 = {high}" if len(codes) > 1 else "nothing = 0"
    return (
        f"{first} into the lower four bits, {second} into the upper four: {low} + 16 * {high} = "
        f"{low + 16 * high}; {len(codes)} codes make {len(pack_int4(codes))} bytes"
    )


PACK_INT4 = Exercise(
    id="lab04.pack_int4",
    prompt="Write pack_int4(codes): bytes, or a list of whole numbers from 0 to 255. Codes run "
    "from -8 to 7. Add 8 to each, so that it has no sign, and put two into a byte: the first into "
    "the lower four bits, the second into the upper four. After an odd number of codes the upper "
    "four bits of the last byte are 0.",
    draw=codes_to_pack,
    reference=pack_int4,
    equivalents=(_in_pairs, _as_one_number),
    mistakes=(
        Mistake(
            "the first code is in the upper bits",
            "The first of two codes goes into the lower four bits: first | second << 4.",
            (_first_high, lambda cs: [x % 16 * 16 + x // 16 for x in pack_int4(cs)]),
        ),
        Mistake(
            "two's complement in place of an offset",
            "code & 15 keeps the sign as two's complement does. Here 8 is added: -8 becomes 0, 0 "
            "becomes 8, 7 becomes 15.",
            (lambda cs: _packed([c & 15 for c in cs]), lambda cs: _packed([c % 16 for c in cs])),
        ),
        Mistake(
            "the offset is 7",
            "-8 is a code too, though absmax never makes it: with 7 it would turn negative. Add 8.",
            (lambda cs: bytes(_packed([c + 7 for c in cs])),),
        ),
        Mistake(
            "negative codes are not moved up",
            "A byte has no sign: add 8 to each code before you pack it.",
            (lambda cs: bytes(_packed(list(cs))),),
        ),
        Mistake(
            "one code per byte",
            "A code of 4 bits needs half a byte: put two into each.",
            (lambda cs: [c + 8 for c in cs], lambda cs: bytes(c + 8 for c in cs)),
        ),
        Mistake(
            "the last of an odd number is lost",
            "A single code at the end has a byte too, with zeros above it: (len(codes) + 1) // 2 "
            "bytes in all.",
            (
                lambda cs: _packed([c + 8 for c in cs[: len(cs) // 2 * 2]]),
                lambda cs: [a + 8 + 16 * (b + 8) for a, b in zip(cs[::2], cs[1::2], strict=False)],
            ),
        ),
        Mistake(
            "an odd number of codes stops it",
            "The last code of an odd row has no partner: look before you take codes[i + 1].",
            (_needs_pairs,),
        ),
        Mistake(
            "the free half is filled with the code 0",
            "Code 0 is 8 after the offset. What holds no code holds no 8 either: leave these bits "
            "0.",
            (lambda cs: _packed([c + 8 for c in cs], missing=8),),
        ),
        Mistake(
            "the second half of the row is in the upper bits",
            "Some formats do so, for whole blocks. Here neighbours share a byte: codes 0 and 1, "
            "codes 2 and 3.",
            (_in_halves,),
        ),
        Mistake(
            "shifted by three bits",
            "A code takes four bits: shift by 4, or multiply by 16.",
            (lambda cs: [x % 16 | x // 16 << 3 for x in pack_int4(cs)],),
        ),
    ),
    hints=(
        "A byte is a number from 0 to 255, so 16 * 16. What do two numbers from 0 to 15 make?",
        "byte = first + 8 + 16 * (second + 8), or with shifts: first + 8 | (second + 8) << 4. The "
        "last one of an odd row: first + 8.",
        "for i in range(0, len(codes), 2): low = codes[i] + 8; high = codes[i + 1] + 8 if i + 1 < "
        "len(codes) else 0; packed.append(low | high << 4)",
    ),
    expects="bytes, or a list of whole numbers from 0 to 255, one for every two codes",
    arithmetic=_way_to_bytes,
    compare=same_bytes,
    show=lambda cs: str(list(cs)),
)


# ---- 4 ----
def bytes_to_unpack(rng: random.Random) -> list[Case]:
    """(packed, count): what `pack_int4` makes of even and odd rows, of one code and none."""
    return [(pack_int4(codes), len(codes)) for (codes,) in codes_to_pack(rng)]


def unpack_int4(packed: bytes, count: int) -> list[int]:
    codes = []
    for byte in packed:
        codes += [(byte & 15) - 8, (byte >> 4) - 8]
    return codes[:count]


def _by_dividing(packed: bytes, count: int) -> list[int]:
    return [packed[i // 2] // 16 ** (i % 2) % 16 - 8 for i in range(count)]


def _unpacked_with_numpy(packed: bytes, count: int):
    import numpy as np

    held = np.frombuffer(packed, dtype=np.uint8)
    codes = np.stack([held % 16, held // 16], axis=1).astype(int) - 8
    return codes.ravel()[:count]


def _halves(packed: bytes) -> list[int]:
    return [half for byte in packed for half in (byte & 15, byte >> 4)]


def _swapped(packed: bytes, count: int) -> list[int]:
    return [code - 8 for byte in packed for code in (byte >> 4, byte & 15)][:count]


def _lower_then_upper(packed: bytes, count: int) -> list[int]:
    lower, upper = [byte % 16 - 8 for byte in packed], [byte // 16 - 8 for byte in packed]
    return (lower + upper)[:count]


def _way_to_codes(packed: bytes, count: int) -> str:
    if not packed:
        return "no bytes, no codes"
    byte = packed[0]
    said = f"{byte} = {byte % 16} + 16 * {byte // 16}; {byte % 16} - 8 = {byte % 16 - 8}"
    if count > 1:
        said += f", {byte // 16} - 8 = {byte // 16 - 8}"
    return f"{said}; {count} codes in {len(packed)} bytes"


UNPACK_INT4 = Exercise(
    id="lab04.unpack_int4",
    prompt="Write unpack_int4(packed, count): the list of the `count` codes that pack_int4 packed. "
    "After an odd number of codes the upper half of the last byte holds none.",
    draw=bytes_to_unpack,
    reference=unpack_int4,
    equivalents=(_by_dividing, _unpacked_with_numpy),
    mistakes=(
        Mistake(
            "the upper bits come first",
            "The first of two codes lies in the lower four bits: byte & 15, then byte >> 4.",
            (_swapped,),
        ),
        Mistake(
            "the offset is left in",
            "pack_int4 added 8 to every code: take it off again.",
            (lambda p, n: _halves(p)[:n], lambda p, n: [c + 8 for c in unpack_int4(p, n)]),
        ),
        Mistake(
            "two's complement in place of an offset",
            "Above 7 is not negative here: a code is what lies in the byte, less 8.",
            (lambda p, n: [h - 16 if h > 7 else h for h in _halves(p)[:n]],),
        ),
        Mistake(
            "the offset is 7",
            "pack_int4 added 8: 0 in the byte is the code -8.",
            (lambda p, n: [h - 7 for h in _halves(p)[:n]],),
        ),
        Mistake(
            "the number of codes is ignored",
            "The empty half of the last byte is no code: return `count` codes and no more.",
            (lambda p, n: [h - 8 for h in _halves(p)],),
        ),
        Mistake(
            "the upper bits are not masked away",
            "byte - 8 still holds the second code, times 16: byte & 15 (or byte % 16) is the first "
            "alone.",
            (lambda p, n: [c for b in p for c in (b - 8, (b >> 4) - 8)][:n],),
        ),
        Mistake(
            "the upper bits are not moved down",
            "byte & 240 is the second code times 16: shift it down, byte >> 4.",
            (lambda p, n: [c for b in p for c in ((b & 15) - 8, (b & 240) - 8)][:n],),
        ),
        Mistake(
            "one code per byte",
            "Each byte holds two codes: look at its lower and at its upper four bits.",
            (lambda p, n: [(b & 15) - 8 for b in p][:n],),
        ),
        Mistake(
            "all lower halves, then all upper halves",
            "Neighbours share a byte: take both codes of a byte before you go to the next.",
            (_lower_then_upper,),
        ),
    ),
    hints=(
        "One byte gives two codes. Which part of it is the first?",
        "byte & 15 (or byte % 16) is the lower half, byte >> 4 (or byte // 16) the upper one; take "
        "8 off both. How many codes do you want in the end?",
        "for byte in packed: codes += [(byte & 15) - 8, (byte >> 4) - 8]; return codes[:count]",
    ),
    expects="a list of whole numbers from -8 to 7",
    arithmetic=_way_to_codes,
    compare=same_bytes,
    show=lambda p, n: f"bytes({list(p)}), count={n}",
)
