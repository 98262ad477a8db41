"""Exercise 6 of lab 08: the first entry of a log that is not as it was written."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Sequence
from typing import Any

from course_lib.labs.exercises import Case, Exercise, Mistake

FIRST = "0" * 64  # what the first entry has as the hash before it
Entry = dict[str, Any]
Head = tuple[int, str] | None
EVENTS = ("call.allowed", "call.blocked", "text.cleaned", "turn.ended", "consent.asked")


def hash_of(entry: Entry) -> str:
    """SHA-256 of an entry without its own hash, written as JSON in one way and no other."""
    body = {name: value for name, value in entry.items() if name != "hash"}
    text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def chained(bodies: Sequence[Entry], before: str = FIRST) -> list[Entry]:
    """Entries with the hash before them and their own."""
    made = []
    for body in bodies:
        entry = {**body, "before": before}
        entry["hash"] = before = hash_of(entry)
        made.append(entry)
    return made


# ---- logs --------------------------------------------------------------------------------------


def logs(rng: random.Random) -> list[Case]:
    """(entries, head): whole logs and changed ones, each way of changing once."""
    made: list[Case] = []

    def log(n: int | None = None) -> list[Entry]:
        users = [rng.randbytes(4).hex() for _ in range(3)]
        return chained(
            [
                {
                    "event": rng.choice(EVENTS),
                    "user": rng.choice(users),
                    "size": rng.randint(1, 900),
                }
                for _ in range(n or rng.randint(5, 9))
            ]
        )

    def head(entries: Sequence[Entry], number: int | None = None) -> Head:
        number = len(entries) if number is None else number
        return number, entries[number - 1]["hash"]

    whole = log()
    made += [
        (whole, None),
        (log(1), None),
        (whole, head(whole)),
        (whole, head(whole, 3)),
        ([], None),
    ]
    edited = log()  # one word, and nothing else
    edited[rng.randint(1, 3)]["size"] += 1
    made.append((edited, None))
    last = log()
    last[-1]["event"] = "turn.begun"
    made.append((last, head(last[:-1])))
    rehashed = log()  # one word, and the hash beside it
    at = rng.randint(1, 3)
    rehashed[at]["user"] = "nobody"
    rehashed[at]["hash"] = hash_of(rehashed[at])
    made.append((rehashed, None))
    two = log(8)  # an edit above a break of the chain
    two[2]["size"] += 1
    del two[5]
    made.append((two, None))
    dropped = log()
    del dropped[rng.randint(1, 3)]
    made.append((dropped, None))
    beheaded = log()[1:]
    made.append((beheaded, None))
    swapped = log()
    swapped[2], swapped[3] = swapped[3], swapped[2]
    made.append((swapped, None))
    cut = log()
    made.append((cut[: rng.randint(2, 4)], head(cut)))
    made.append(([], head(log())))
    known = log(6)  # written anew from some entry on, all hashes right
    anew = known[:3] + chained([{"event": "log.tidied", "user": "", "size": 0}], known[2]["hash"])
    made.append((anew, head(known, 4)))
    fresh = log(6)
    made.append((fresh, head(known, 5)))
    rng.shuffle(made)
    return made


# ---- right answers -----------------------------------------------------------------------------


def first_changed(entries: Sequence[Entry], head: Head) -> int | None:
    before = "0" * 64
    for number, entry in enumerate(entries, start=1):
        body = {name: value for name, value in entry.items() if name != "hash"}
        text = json.dumps(body, sort_keys=True, separators=(",", ":"))
        own = hashlib.sha256(text.encode()).hexdigest()
        if entry["before"] != before or entry["hash"] != own:
            return number
        before = own
    if head is None:
        return None
    number, known = head
    if len(entries) < number:
        return len(entries) + 1
    return None if entries[number - 1]["hash"] == known else number


def _verdict(
    entries: Sequence[Entry],
    head: Head,
    *,
    links: bool = True,
    hashes: bool = True,
    start: str | None = FIRST,
    own: Callable[[Entry], str] = hash_of,
    cut: bool = True,
    anew: bool = True,
) -> list[int]:
    """Every entry that is not as it was written, from 1; the known head counts as one."""
    found = []
    before = start
    for number, entry in enumerate(entries, start=1):
        broken = links and before is not None and entry["before"] != before
        if broken or (hashes and entry["hash"] != own(entry)):
            found.append(number)
        before = entry["hash"]
    if head is not None:
        if len(entries) < head[0]:
            found += [len(entries) + 1] if cut else []
        elif anew and entries[head[0] - 1]["hash"] != head[1]:
            found.append(head[0])
    return found


def _by_list(entries: Sequence[Entry], head: Head) -> int | None:
    found = _verdict(entries, head)
    return found[0] if found else None


def _by_writing_anew(entries: Sequence[Entry], head: Head) -> int | None:
    """Write the log again from its bodies, and look where the two part."""
    bodies = [{k: v for k, v in one.items() if k not in ("before", "hash")} for one in entries]
    for number, (mine, theirs) in enumerate(zip(chained(bodies), entries, strict=True), start=1):
        if mine != theirs:
            return number
    if head and len(entries) < head[0]:
        return len(entries) + 1
    return head[0] if head and entries[head[0] - 1]["hash"] != head[1] else None


# ---- wrong answers -----------------------------------------------------------------------------


def _first(**changed: Any) -> Callable[[Sequence[Entry], Head], int | None]:
    def answer(entries: Sequence[Entry], head: Head) -> int | None:
        return next(iter(_verdict(entries, head, **changed)), None)

    return answer


def _last(entries: Sequence[Entry], head: Head) -> int | None:
    return next(reversed(_verdict(entries, head)), None)


def _with_its_own(entry: Entry) -> str:
    text = json.dumps(entry, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _without_before(entry: Entry) -> str:
    return hash_of({name: value for name, value in entry.items() if name != "before"})


def _head_first(entries: Sequence[Entry], head: Head) -> int | None:
    """The head decides alone; the chain is looked at where there is none."""
    if head is None:
        return _by_list(entries, None)
    if len(entries) < head[0]:
        return len(entries) + 1
    return None if entries[head[0] - 1]["hash"] == head[1] else head[0]


def _way(entries: Sequence[Entry], head: Head) -> str:
    said = []
    before = FIRST
    for number, entry in enumerate(entries, start=1):
        if entry["before"] != before:
            said.append(f"entry {number} does not follow the one before it")
        if entry["hash"] != hash_of(entry):
            said.append(f"the hash of entry {number} is not that of its text")
        if said:
            break
        before = entry["hash"]
    else:
        said.append(f"{len(entries)} entries follow each other")
        if head is not None:
            known = "is another one than"
            if len(entries) < head[0]:
                known = "is missing, and"
            elif entries[head[0] - 1]["hash"] == head[1]:
                known = "is the one that"
            said.append(f"entry {head[0]} {known} is known")
    return f"{'; '.join(said)}: {first_changed(entries, head)}"


FIRST_CHANGED = Exercise(
    id="lab08.first_changed",
    prompt="Write first_changed(entries, head): the number (from 1) of the first entry of a log "
    'that is not as it was written, or None. An entry is whole if its "before" is the "hash" of '
    'the one before it (64 zeros for the first) and its "hash" is the SHA-256 of the entry without '
    'it, as json.dumps(..., sort_keys=True, separators=(",", ":")). head is None or a known '
    "(number, hash): if the log ends before that number, the first missing entry is the answer; if "
    "that entry has another hash, its number is.",
    draw=logs,
    reference=first_changed,
    equivalents=(_by_list, _by_writing_anew),
    mistakes=(
        Mistake(
            "only the links are followed",
            "Who changes a word and leaves both hashes alone breaks no link. Compute each entry's "
            "hash again.",
            (_first(hashes=False),),
        ),
        Mistake(
            "only the hashes are computed",
            "Who drops an entry, or changes one and its hash, leaves every entry right in itself. "
            'Compare "before" with the hash of the entry before.',
            (_first(links=False),),
        ),
        Mistake(
            "the first entry follows nothing",
            'Its "before" is 64 zeros. Without that look, the beginning of a log can be cut off.',
            (_first(start=None),),
        ),
        Mistake(
            "the known head is not looked at",
            "A log that was cut off, or written anew as a whole, fits together. Only the head that "
            "was kept elsewhere shows it.",
            (lambda entries, head: _by_list(entries, None),),
        ),
        Mistake(
            "the end may be cut off",
            "With a head of number 7, a log of 5 entries lacks the sixth.",
            (_first(cut=False),),
        ),
        Mistake(
            "a log written anew passes",
            "Its chain is whole, and its entry has another hash than the known one.",
            (_first(anew=False),),
        ),
        Mistake(
            "the chain is not followed where there is a head",
            "One entry in the middle can be changed without touching the last one's hash. Follow "
            "the chain first, then look at the head.",
            (_head_first,),
        ),
        Mistake(
            "the last one instead of the first",
            "Behind the first change nothing can be trusted, and one change breaks several "
            "entries. Return at the first.",
            (_last,),
        ),
        Mistake(
            "counted from 0",
            "The first entry is number 1: enumerate(entries, start=1).",
            (lambda entries, head: (n := _by_list(entries, head)) and n - 1,),
        ),
        Mistake(
            "the hash is computed over something else",
            'Take out "hash", because it cannot be a part of itself, and nothing else: "before" '
            "belongs into what is hashed, and makes it a chain.",
            (_first(own=_with_its_own), _first(own=_without_before)),
        ),
        Mistake(
            "True or False",
            "Say where: the number of the first entry that was changed, or None.",
            (lambda entries, head: not _verdict(entries, head),),
        ),
    ),
    hints=(
        "Walk from the first entry to the last and keep the hash of the one before.",
        'For each: body = the entry without "hash"; own = sha256 of json.dumps(body, '
        'sort_keys=True, separators=(",", ":")).encode(). It is changed if entry["before"] != '
        'before or entry["hash"] != own.',
        "Behind the loop: without a head None; if len(entries) < number, len(entries) + 1; else "
        'None if entries[number - 1]["hash"] == known else number.',
    ),
    expects="the number of an entry, from 1, or None",
    arithmetic=_way,
    show=lambda entries, head: f"{len(entries)} entries, head "
    f"{'None' if head is None else f'({head[0]}, {head[1][:8]}...)'}",
)  # fmt: skip
