"""The exercises of lab 08: break the undefended agent in three ways, then defend it.

Attacks and the defence are judged on the real agent with a pocket model, by the state of its shop
and by canaries; what the agent did is remembered (`victim`, `walking`), so that a grader which
tries many answers asks the model few times.
"""

from __future__ import annotations

from course_lib.labs.exercises import Lab
from course_lib.labs.lab08_security.chain import FIRST_CHANGED, chained, hash_of
from course_lib.labs.lab08_security.defending import DEFEND, KEPT, QUESTIONS, trials
from course_lib.labs.lab08_security.disguise import UNDISGUISE, as_base64, as_tags, full_width
from course_lib.labs.lab08_security.email_attack import ATTACK_EMAIL, email_task
from course_lib.labs.lab08_security.rates import DEFENCE_ROW
from course_lib.labs.lab08_security.ring import RING, ring_task
from course_lib.labs.lab08_security.rules import WORDS
from course_lib.labs.lab08_security.secret import ASK_SECRET, secret_task
from course_lib.labs.lab08_security.unseen import DRESSES, WISHES

__all__ = [
    "DRESSES",
    "KEPT",
    "LAB",
    "QUESTIONS",
    "WISHES",
    "WORDS",
    "as_base64",
    "as_tags",
    "chained",
    "email_task",
    "full_width",
    "hash_of",
    "ring_task",
    "secret_task",
    "trials",
]

LAB = Lab(
    id="lab08",
    title="Break it, then defend it",
    exercises=(
        ATTACK_EMAIL,
        ASK_SECRET,
        RING,
        DEFENCE_ROW,
        UNDISGUISE,
        FIRST_CHANGED,
        DEFEND,
    ),
)
