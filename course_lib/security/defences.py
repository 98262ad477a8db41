"""The defences of lesson 08, each alone and one on top of the other, for `redteam.run`.

    report = run(gemma, attempts, honest, ladder(gemma), seeds=(0, 1, 2))
    for row in report.rows(family="test"):
        print(row)

The ladder goes from what costs nothing to what costs somebody's time: the template refuses forged
turns, validation takes control tokens and hidden characters out, the detector looks for orders to
an assistant, spotlighting marks what outsiders wrote, and permissions ask the user before something
is changed. Each step is the one before it and one stage more, so the table shows what that stage
adds, and what it takes from honest users.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from course_lib.security.agent_desk import CHANGING, TOOL_NAMES
from course_lib.security.guard import Guard
from course_lib.security.injection import Injection
from course_lib.security.output import Output
from course_lib.security.permissions import Confirmation, Permissions, Rule
from course_lib.security.redteam import CHECKED_TEMPLATE, UNDEFENDED, Defence, RedTeamError
from course_lib.security.spotlighting import Method, Spotlighting
from course_lib.security.stages import Stage
from course_lib.security.validation import Validation

if TYPE_CHECKING:
    from course_lib.models import Gemma

MOST_TOKENS = 700
STAGES = ("validation", "injection", "spotlighting", "permissions", "output")


def ladder(
    gemma: Gemma,
    stages: Sequence[str] = STAGES,
    *,
    spotlight: Method = "datamark",
    confirm: Confirmation = "after_untrusted",
    more: Mapping[str, Callable[[], Stage]] | None = None,
) -> tuple[Defence, ...]:
    """No defence, the checked template, and then one stage more each time.

    stages: names of `STAGES` and of `more`, in the order in which they come on top. more: stages of
    your own, by name, such as a `Policy` with the threshold that you chose. Raises RedTeamError for
    an unknown name.
    """
    makers = _makers(gemma, spotlight, confirm) | dict(more or {})
    _known(stages, makers)
    steps = [UNDEFENDED, CHECKED_TEMPLATE]
    for count in range(1, len(stages) + 1):
        some = tuple(stages[:count])
        steps.append(Defence(f"+ {some[-1]}", _guard(makers, some)))
    return tuple(steps)


def alone(
    gemma: Gemma,
    stages: Sequence[str] = STAGES,
    *,
    spotlight: Method = "datamark",
    confirm: Confirmation = "after_untrusted",
) -> tuple[Defence, ...]:
    """Each stage by itself, without the checked template: what it does when nothing else helps."""
    makers = _makers(gemma, spotlight, confirm)
    _known(stages, makers)
    return tuple(Defence(name, _guard(makers, (name,)), template="pasted") for name in stages)


def permissions(confirm: Confirmation = "after_untrusted") -> Permissions:
    """Rules for the desk: tools that look run at once, those that change something as `confirm`."""
    looking = {name: Rule() for name in TOOL_NAMES if name not in CHANGING}
    return Permissions(looking | {name: Rule(confirm=confirm) for name in CHANGING})


def _makers(
    gemma: Gemma, spotlight: Method, confirm: Confirmation
) -> dict[str, Callable[[], Stage]]:
    return {
        "validation": lambda: Validation(
            gemma, most_tokens=MOST_TOKENS, tokens_in_input="harmless"
        ),
        "injection": lambda: Injection(on_input=None),
        # The pocket models never read a note about marks: it would only confuse them.
        "spotlighting": lambda: Spotlighting(spotlight, note=False),
        "permissions": lambda: permissions(confirm),
        "output": lambda: Output("markdown"),
    }


def _known(stages: Sequence[str], makers: dict[str, Callable[[], Stage]]) -> None:
    unknown = [name for name in stages if name not in makers]
    if unknown or not stages:
        raise RedTeamError(f"a stage is one of {', '.join(makers)}, not {(unknown or [''])[0]!r}")


def _guard(makers: dict[str, Callable[[], Stage]], names: tuple[str, ...]) -> Callable[[], Guard]:
    return lambda: Guard([makers[name]() for name in names])
