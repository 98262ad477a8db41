"""Testing the graders by mutation: do they accept what is right and refuse what is wrong?

    python3 course.py labs audit

For every exercise and several seeds:

- the reference and at least two other right answers are accepted;
- an answer that is not written yet counts as missing;
- at least five plausible wrong answers are refused, each with the sentence of its own mistake;
- small changes to the reference's own code (+ to -, < to <=, 2 to 3, an assert left out) are
  refused.

A wrong answer is killed when it is refused and its own mistake is named. The kill rate must be 1.

Not every change makes a wrong answer: 1e9 and 1e9 + 1 are the same to eight digits, and a test that
asks with 1.8 s in place of 0.8 s is as good a test. A change that the graders accept must show that
it is right, by evidence that the grader does not look at: the same results on the inputs of
MORE_SEEDS or, for a test that the learner writes, the same verdicts on versions of its own
(`proof.as_good`). One that cannot is a survivor, and a survivor is a problem of the grader.
"""

from __future__ import annotations

import ast
import copy
import inspect
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from course_lib.labs import exercises
from course_lib.labs.exercises import Exercise, Lab
from course_lib.labs.grading import agree, examine, same_results

SEEDS = (0, 1, 2, 7351)  # what a learner sees first, and others such as hidden tests use
MORE_SEEDS = range(100, 200)  # to tell a change that computes the same from one that slips through
LEAST_EQUIVALENTS = 2
LEAST_WRONG = 5


@dataclass(frozen=True)
class Result:
    """What the audit found for one exercise.

    Attributes:
        accepted, right: how many right answers were accepted on every seed, and how many there are.
        killed, wrong: the same for wrong answers that were refused with their own mistake's name.
        mutants_killed, mutants: refused changes to the reference's code, and all changes.
        as_good: accepted changes that are right too, each as text with the evidence.
        survivors: accepted changes without such evidence, as text.
        problems: what is wrong with the grader, as sentences; empty if nothing is.
    """

    exercise_id: str
    accepted: int
    right: int
    killed: int
    wrong: int
    mutants_killed: int
    mutants: int
    as_good: tuple[str, ...]
    survivors: tuple[str, ...]
    problems: tuple[str, ...]

    @property
    def kill_rate(self) -> float:
        """Wrong answers refused with their own mistake's name, as a share of all; 0 without any."""
        return self.killed / self.wrong if self.wrong else 0.0

    @property
    def wrong_mutants(self) -> int:
        """Changes to the reference's code, without those that are right too."""
        return self.mutants - len(self.as_good)

    def __str__(self) -> str:
        line = (
            f"{self.exercise_id}: right answers {self.accepted}/{self.right}, "
            f"wrong answers killed {self.killed}/{self.wrong}, "
            f"changed references refused {self.mutants_killed}/{self.wrong_mutants}"
        )
        notes = [f"  right too: {text}" for text in self.as_good]
        return "\n".join([line, *notes, *(f"  PROBLEM: {text}" for text in self.problems)])


def audit_exercise(exercise: Exercise, seeds: Sequence[int] = SEEDS) -> Result:
    """Audit one exercise on several seeds."""
    problems: list[str] = list(_too_few(exercise))
    right = [("the reference", exercise.reference)]
    right += [(f"equivalent {n}", e) for n, e in enumerate(exercise.equivalents, start=1)]
    accepted = 0
    for what, answer in right:
        refused = _first_refusal(exercise, answer, seeds)
        accepted += refused is None
        if refused is not None:
            problems.append(f"{what} is refused: {refused}")
    for status in _untouched(exercise, seeds):
        problems.append(f"an answer that is not written counts as {status}")
    killed = wrong = 0
    for mistake in exercise.mistakes:
        for number, answer in enumerate(mistake.answers, start=1):
            wrong += 1
            failure = _why_alive(exercise, mistake.name, mistake.says, answer, seeds)
            killed += failure is None
            if failure is not None:
                problems.append(f"wrong answer {number} of {mistake.name!r} {failure}")
    changed = list(mutants(exercise.reference))
    alive = [one for one in changed if _first_refusal(exercise, one[1], seeds) is None]
    why = [(text, why_as_good(exercise, answer)) for text, answer in alive]
    survivors = tuple(text for text, reason in why if reason is None)
    problems += [f"a changed reference is accepted: {text}" for text in survivors]
    return Result(
        exercise.id,
        accepted,
        len(right),
        killed,
        wrong,
        len(changed) - len(alive),
        len(changed),
        tuple(f"{text}: {reason}" for text, reason in why if reason is not None),
        survivors,
        tuple(problems),
    )


def audit(labs: Iterable[Lab] | None = None, seeds: Sequence[int] = SEEDS) -> list[Result]:
    """Audit all exercises of some labs (all of the course if None)."""
    chosen = exercises.labs() if labs is None else labs
    return [audit_exercise(each, seeds) for lab in chosen for each in lab.exercises]


def summary(results: Sequence[Result]) -> str:
    """The figures over all exercises, in one line."""
    wrong, killed = sum(r.wrong for r in results), sum(r.killed for r in results)
    right, accepted = sum(r.right for r in results), sum(r.accepted for r in results)
    made, refused = sum(r.wrong_mutants for r in results), sum(r.mutants_killed for r in results)
    as_good = sum(len(r.as_good) for r in results)
    rate = killed / wrong if wrong else 0.0
    return (
        f"{len(results)} exercises: kill rate {rate:.1%} ({killed} of {wrong} wrong answers), "
        f"{accepted} of {right} right answers accepted, {refused} of {made} changed references "
        f"refused ({as_good} more are right too), {sum(len(r.problems) for r in results)} problems"
    )


def _too_few(exercise: Exercise) -> Iterator[str]:
    if len(exercise.equivalents) < LEAST_EQUIVALENTS:
        yield f"only {len(exercise.equivalents)} other right answers; {LEAST_EQUIVALENTS} are asked"
    wrong = sum(len(mistake.answers) for mistake in exercise.mistakes)
    if len(exercise.mistakes) < LEAST_WRONG:
        yield f"only {len(exercise.mistakes)} mistakes ({wrong} answers); {LEAST_WRONG} are asked"


def _first_refusal(exercise: Exercise, answer: Any, seeds: Sequence[int]) -> str | None:
    for seed in seeds:
        feedback = examine(exercise, answer, seed=seed)
        if not feedback.right:
            return f"seed {seed}: {' | '.join(feedback.lines)}"
    return None


def why_as_good(exercise: Exercise, answer: Any) -> str | None:
    """Why a changed reference that the grader accepts is right too; None if nothing says so."""
    cases = [case for seed in MORE_SEEDS for case in exercise.cases(seed)]
    if exercise.as_good is not None:
        return exercise.as_good(answer, cases)
    if exercise.judge is not None:
        return None  # its results are not to be compared, and nothing else was given
    return same_results(exercise.reference, answer, cases, exercise.compare or agree)


def not_written(*_: Any, **__: Any) -> Any:
    """What a learner's function does before it is written."""
    raise NotImplementedError("replace this line with your answer")


def _untouched(exercise: Exercise, seeds: Sequence[int]) -> list[str]:
    found = (examine(exercise, not_written, seed=seed).status for seed in seeds)
    return [status for status in found if status != "missing"]


def _why_alive(
    exercise: Exercise, name: str, says: str, answer: Any, seeds: Sequence[int]
) -> str | None:
    """Why a wrong answer counts as alive, or None: refused on every seed under its own name."""
    for seed in seeds:
        feedback = examine(exercise, answer, seed=seed)
        if feedback.status != "wrong":
            return f"counts as {feedback.status} (seed {seed})"
        if feedback.mistake != name:
            return f"is taken for {feedback.mistake!r} (seed {seed})"
        if says not in feedback.lines:
            return f"does not show its sentence (seed {seed})"
    return None


# ---- changes to the reference's code -----------------------------------------------------------
_SWAPS: dict[type, tuple[type, ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
}


def mutants(function: Any) -> Iterator[tuple[str, Any]]:
    """Every function with one small change, as (what was changed, the function).

    Nothing for what is no plain function with source (a lambda, a class, a built-in).
    """
    if not inspect.isfunction(function) or function.__name__ == "<lambda>":
        return
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except (OSError, TypeError, SyntaxError):
        return
    for text, changed in _changes(tree):
        space = dict(function.__globals__)
        exec(compile(ast.fix_missing_locations(changed), "<changed>", "exec"), space)
        yield text, space[function.__name__]


def _changes(tree: ast.Module) -> Iterator[tuple[str, ast.Module]]:
    nodes = list(ast.walk(tree))
    skip = {id(n) for n in nodes for part in _unjudged(n) for n in ast.walk(part)}
    for number, node in enumerate(nodes):
        if id(node) in skip:
            continue
        for what, edit in _edits(node):
            changed = copy.deepcopy(tree)
            edit(list(ast.walk(changed))[number])
            yield f"{what} in `{ast.unparse(node)[:60]}`", changed


def _unjudged(node: ast.AST) -> list[ast.AST]:
    """Parts of a function that are no behaviour: annotations, decorators, the docstring."""
    if not isinstance(node, ast.FunctionDef):
        return []
    parts: list[ast.AST] = [*node.decorator_list, node.args]
    if node.returns is not None:
        parts.append(node.returns)
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        parts.append(first)
    return parts


def _edits(node: ast.AST) -> Iterator[tuple[str, Any]]:
    """(what, how) of each small change to one node; `how` changes a copy of it in place."""
    if isinstance(node, ast.BinOp | ast.BoolOp):
        for other in _SWAPS.get(type(node.op), ()):
            name = f"{type(node.op).__name__} to {other.__name__}"
            yield name, lambda n, other=other: setattr(n, "op", other())
    if isinstance(node, ast.Compare):
        for other in _SWAPS.get(type(node.ops[0]), ()):
            name = f"{type(node.ops[0]).__name__} to {other.__name__}"
            yield name, lambda n, other=other: n.ops.__setitem__(0, other())
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        yield f"{node.value} to {node.value + 1}", lambda n: setattr(n, "value", n.value + 1)
    if isinstance(node, ast.IfExp):
        yield "branches swapped", _swap_branches
    if isinstance(node, ast.Assert):
        yield "left out", lambda n: setattr(n, "test", ast.Constant(True))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not left out", lambda n: setattr(n, "op", ast.UAdd())
    if isinstance(node, ast.If):
        yield "condition turned", lambda n: setattr(n, "test", ast.UnaryOp(ast.Not(), n.test))


def _swap_branches(node: ast.IfExp) -> None:
    node.body, node.orelse = node.orelse, node.body
