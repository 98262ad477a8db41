"""The exercises of lab 09: figures that know what they rest on, and an incident to be found.

What the learner writes is held against the library's own percentile, alert, index and calibration.
Two exercises end in a threshold that was simulated; their graders measure its false alarms.
"""

from __future__ import annotations

from course_lib.labs.exercises import Lab
from course_lib.labs.lab09_monitoring.burning import BURN_ALERT
from course_lib.labs.lab09_monitoring.by_chance import ECE_BY_CHANCE
from course_lib.labs.lab09_monitoring.calibration import ECE
from course_lib.labs.lab09_monitoring.diagnosis import DIAGNOSE
from course_lib.labs.lab09_monitoring.incidents import INCIDENTS, incident
from course_lib.labs.lab09_monitoring.index import PSI
from course_lib.labs.lab09_monitoring.percentiles import PERCENTILE, SAMPLES_NEEDED
from course_lib.labs.lab09_monitoring.seen import FEWEST, FIGURES, SURE, Figure, Seen, seen, values
from course_lib.labs.lab09_monitoring.threshold import PSI_THRESHOLD

__all__ = [
    "FEWEST",
    "FIGURES",
    "INCIDENTS",
    "LAB",
    "SURE",
    "Figure",
    "Seen",
    "incident",
    "seen",
    "values",
]

LAB = Lab(
    id="lab09",
    title="Figures that know what they rest on",
    exercises=(
        SAMPLES_NEEDED,
        PERCENTILE,
        BURN_ALERT,
        PSI,
        PSI_THRESHOLD,
        ECE,
        ECE_BY_CHANCE,
        DIAGNOSE,
    ),
)
