"""What the injection detector finds of attacks it never saw, by type, and what it calls wrongly.

>>> from course_lib.security.injection_measured import measure
>>> for row in measure().rows: print(row)

One attack type and one kind of harmless text are left out, the detector is fitted on the rest and
its threshold chosen there, and both are scored: alone, and in the middle of a harmless paper. So
every type is an unseen one once. The threshold was chosen for the kinds that were known: how many
more false alarms a new kind brings is measured too, and long papers bring more than one sentence
does. An attacker who knows the detector does better than any unseen type: the red team of this
wing has one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from course_lib import stats
from course_lib.security.injection import FALSE_ALARMS, SEED, Detector, fitted
from course_lib.security.injection_texts import (
    Text,
    attack_types,
    benign_kinds,
    documents,
    planted,
    texts,
)


@dataclass(frozen=True)
class Row:
    """One attack type that was left out, with the kind of harmless text left out beside it.

    found: of its attacks, the share called an attack, standing alone. planted: the same inside
    harmless papers. false_alarms: of the harmless texts of the kind. Shares with Wilson's interval
    for clusters (phrasings).
    """

    attack_type: str
    benign_kind: str
    found: stats.Estimate
    planted: stats.Estimate
    false_alarms: stats.Estimate

    def __str__(self) -> str:
        return (
            f"{self.attack_type}: found {_shown(self.found)}, in papers {_shown(self.planted)}; "
            f"false alarms on {self.benign_kind} {_shown(self.false_alarms)}"
        )


@dataclass(frozen=True)
class Measurement:
    """All rows, and the shares over all types: what to expect of a type that is new."""

    rows: tuple[Row, ...]
    found: stats.Estimate
    planted: stats.Estimate
    false_alarms: stats.Estimate
    false_alarms_on_papers: stats.Estimate


def measure(
    types: Sequence[str] | None = None,
    *,
    false_alarms: float = FALSE_ALARMS,
    seed: int = SEED,
    per_phrasing: int = 2,
    papers: int = 30,
) -> Measurement:
    """Leave out each attack type in turn. types: only these; all unless given.

    papers: harmless papers scored per type, made of the kind that was left out. Takes seconds per
    type. Raises ValueError for an unknown type.
    """
    wanted = list(types or attack_types())
    unknown = [name for name in wanted if name not in attack_types()]
    if unknown:
        raise ValueError(f"no attack type {unknown[0]!r}; there are {', '.join(attack_types())}")
    kinds = benign_kinds()
    everything = texts(seed, per_phrasing)
    rows, counted = [], {"found": [], "planted": [], "alarms": [], "papers": []}
    for number, left_out in enumerate(wanted):
        kind = kinds[number % len(kinds)]
        known = [row for row in everything if row.kind not in (left_out, kind)]
        detector = fitted(known, false_alarms=false_alarms, seed=seed)
        attacks = [row for row in everything if row.kind == left_out]
        harmless = [row for row in everything if row.kind == kind]
        scored = {
            "found": _called(detector, attacks),
            "planted": _called(detector, planted(seed + number, attacks, [kind])),
            "alarms": _called(detector, harmless),
            "papers": _called(detector, documents(seed + number, papers, [kind])),
        }
        for name, pairs in scored.items():
            # A kind is used beside several types: its texts are other cases each time.
            counted[name] += [(f"{number} {phrasing}", hit) for phrasing, hit in pairs]
        rows.append(
            Row(left_out, kind, *(_share(scored[n]) for n in ("found", "planted", "alarms")))
        )
    return Measurement(
        tuple(rows), *(_share(counted[n]) for n in ("found", "planted", "alarms", "papers"))
    )


def _called(detector: Detector, rows: Sequence[Text]) -> list[tuple[str, bool]]:
    return [(row.phrasing, detector.is_attack(row.text)) for row in rows]


def _share(pairs: Sequence[tuple[str, bool]]) -> stats.Estimate:
    groups: dict[str, list[bool]] = {}
    for phrasing, hit in pairs:
        groups.setdefault(phrasing, []).append(hit)
    counts = [(sum(group), len(group)) for group in groups.values()]
    hits, n = sum(k for k, _ in counts), sum(size for _, size in counts)
    return stats.Estimate(hits / n, stats.wilson_clustered(counts), n)


def _shown(one: stats.Estimate) -> str:
    return f"{one.value:.0%} ({one.interval.low:.0%} to {one.interval.high:.0%}, n={one.n})"
