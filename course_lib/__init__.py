"""The library of the course "Gemma, measured".

Each room is a module you import by name, for example `from course_lib import footprint`. Importing
this package costs almost nothing: torch and transformers come in only when a room needs them.
"""

from __future__ import annotations

from course_lib import noise

__version__ = "0.1.0"

noise.quiet()  # before anything imports transformers
