"""Made-up traffic for the tests of monitoring: seeded, with a knob for everything that may change.

It needs no model: what alerts and drift tests do with records does not depend on who wrote them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from course_lib.monitoring.record import GuardDecision, RequestRecord

START = 1_800_000_000.0  # a Friday in 2027, 08:00 UTC
MINUTE, HOUR = 60.0, 3600.0
LANGUAGES = {"en": 0.6, "es": 0.25, "pt": 0.1, "tl": 0.05}


def traffic(
    n: int,
    *,
    seed: int = 0,
    start: float = START,
    every_s: float = 30.0,
    failing: float = 0.0,
    blocked: float = 0.02,
    cut_off: float = 0.02,
    refused: float = 0.05,
    languages: dict[str, float] | None = None,
    prompt_tokens: float = 40.0,
    reply_tokens: float = 20.0,
    seconds_per_token: float = 0.02,
    users: int = 50,
    attackers: int = 50,
    **fields: Any,
) -> list[RequestRecord]:
    """n requests, one every `every_s` seconds, drawn from these rates and means."""
    random = np.random.default_rng(seed)
    mix = languages or LANGUAGES
    weights = np.array(list(mix.values()))
    tokens = 1 + random.poisson(reply_tokens - 1, n)
    seconds = tokens * seconds_per_token * random.lognormal(0, 0.1, n)
    prompts = 1 + random.poisson(prompt_tokens, n)
    declined = random.random(n) < refused
    spoken = random.choice(list(mix), n, p=weights / weights.sum())
    people, hostile = random.integers(users, size=n), random.integers(attackers, size=n)
    draws = random.random(n)
    made = []
    for number in range(n):
        record = RequestRecord(
            id=f"{seed}-{number}",
            started=start + every_s * number,
            model="pocket-micro",
            version="w1 t1",
            provider="transformers",
            duration_s=float(seconds[number]),
            prompt_tokens=int(prompts[number]),
            completion_tokens=int(tokens[number]),
            refused=bool(declined[number]),
            language=str(spoken[number]),
            user=f"user{people[number]}",
        )
        if draws[number] < failing:
            record = replace(
                record,
                error_type="TimeoutError",
                finish_reason="error",
                completion_tokens=None,
                refused=None,
            )
        elif draws[number] < failing + blocked:
            record = replace(
                record,
                mode="none",
                finish_reason="blocked",
                duration_s=0.0,
                completion_tokens=None,
                prompt_tokens=None,
                refused=None,
                user=f"attacker{hostile[number]}",
                guards=(GuardDecision("input", "injection", "blocked"),),
            )
        elif draws[number] < failing + blocked + cut_off:
            record = replace(record, finish_reason="length")
        made.append(replace(record, **fields) if fields else record)
    return made
