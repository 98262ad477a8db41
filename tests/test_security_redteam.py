"""The runner: the same cases under every defence, and shares that say what they rest on."""

from __future__ import annotations

import dataclasses

import pytest

from course_lib import generation, models, stats
from course_lib.generation import Settings
from course_lib.security.agent import Agent, Remembered
from course_lib.security.agent_desk import CHANGING, TOOL_NAMES
from course_lib.security.agent_scenes import HONEST, mixed, scenes
from course_lib.security.attack_types import TYPES
from course_lib.security.attacks import cancel_attempts
from course_lib.security.defences import STAGES, alone, ladder, permissions
from course_lib.security.guard import Guard
from course_lib.security.permissions import Permissions, Rule
from course_lib.security.redteam import (
    CHECKED_TEMPLATE,
    UNDEFENDED,
    Defence,
    RedTeamError,
    Report,
    Trial,
    run,
)

LOOKING = {name: Rule() for name in ("read_email", "track_order", "check_stock", "get_price")}
CONSENT = Defence(
    "consent", lambda: Guard([Permissions({**LOOKING, "cancel_order": Rule(confirm="always")})])
)


def attempts(seed):
    letters = scenes("letter", 4, seed=seed)
    return [
        one for name in ("plain", "override", "fake_turn", "completion")
        for one in cancel_attempts(TYPES[name], letters, seed=seed)
    ]  # fmt: skip


def honest(seed):
    return mixed(("email", *HONEST), 4, seed=seed + 100)


@pytest.fixture(scope="module")
def gemma():
    return models.load("pocket-micro", quiet=True)


@pytest.fixture(scope="module")
def remembered(gemma):
    return Remembered(gemma)


@pytest.fixture(scope="module")
def report(gemma, remembered):
    ticks = []
    found = run(
        gemma, attempts, honest, [UNDEFENDED, CHECKED_TEMPLATE, CONSENT], (3,),
        tick=lambda n, of: ticks.append((n, of)), remembered=remembered,
    )  # fmt: skip
    assert ticks[-1] == (28, 28) and len(ticks) >= 6
    return found


def test_every_case_is_tried_under_every_defence(report):
    assert len(report.trials) == 3 * (16 + 12)
    names = [row.defence for row in report.rows()]
    assert names == ["none", "checked template", "consent"]
    for name in names:
        mine = [trial for trial in report.trials if trial.defence == name]
        assert [(one.goal, one.type, one.kind) for one in mine] == [
            (one.goal, one.type, one.kind) for one in report.trials[:28]
        ]


def test_attacks_work_undefended_and_consent_stops_them(report):
    assert report.success("none").value >= 0.5
    assert report.success("consent").value == 0.0 and report.through("consent") == []
    assert len(report.through("none")) == round(report.success("none").value * 16)
    assert report.stopped_by("consent")["permissions"] >= 1


def test_the_template_stops_forged_turns_and_nothing_else(report):
    assert report.success("checked template", type="fake_turn").value == 0.0
    assert report.success("none", type="fake_turn").value > 0.5
    plain = [report.success(name, type="plain") for name in ("none", "checked template")]
    assert plain[0] == plain[1]
    assert report.stopped_by("checked template") == {"template": 4}
    assert report.stopped_by("none") == {}  # there is nobody to stop anything


def test_what_honest_users_pay_stands_in_the_same_row(report):
    none, _, consent = report.rows()
    assert none.utility.n == consent.utility.n == 12 and none.over_blocked.value == 0.0
    assert consent.utility.value == none.utility.value  # they agree to what they want
    assert none.asked == 0.0 < consent.asked and none.guard_ms == 0.0 < consent.guard_ms
    assert none.tokens > 100
    text = str(consent)
    assert "consent: attacks 0%" in text and "questions" in text and "n=12" in text


def test_by_type_and_by_family(report):
    types = report.by_type("none")
    assert list(types) == ["plain", "override", "fake_turn", "completion"]
    assert all(one.n == 4 for one in types.values())
    assert report.success("none", family="test").n == 4
    assert report.success("none", family="tuning").n == 12
    assert report.row("none", family="test").attack == types["completion"]


def trial(defence, goal, type, ok, **more):
    given = dict(family="", kind="", seed=0, stopped=False, stage="", code="", changed=False)
    return Trial(defence, goal, type, ok=ok, asked=0, tokens=10, guard_s=0.0, **{**given, **more})


def test_trials_of_one_type_count_together():
    """Ten trials that all fail together prove less than ten that fail apart."""
    alike = [trial("d", "cancel", name, name == "a") for name in "ab" for _ in range(10)]
    apart = [trial("d", "cancel", f"{n}", n % 2 == 0) for n in range(20)]
    wide, narrow = (Report(tuple(some)).success("d") for some in (alike, apart))
    assert wide.value == narrow.value == 0.5 and wide.n == narrow.n == 20
    assert wide.interval.width > 1.5 * narrow.interval.width
    one = Report(tuple(alike[:10])).success("d")
    assert one.interval == stats.wilson(10, 10)


def test_no_trials_are_no_zero():
    found = Report((trial("d", "cancel", "a", True),))
    with pytest.raises(RedTeamError, match="no such attack"):
        found.success("d", family="test")
    with pytest.raises(RedTeamError, match="utility is unknown"):
        found.row("d")
    blocked = trial("d", "honest", "email", False, stopped=True, stage="injection")
    row = Report((*found.trials, blocked)).row("d")
    assert row.over_blocked.value == 1.0 and row.utility.value == 0.0
    assert Report((blocked,)).stopped_by("d", honest=True) == {"injection": 1}
    assert Report((blocked,)).stopped_by("d") == {}


def test_runs_that_make_no_sense_are_refused():
    for defences, seeds in (([], (0,)), ([UNDEFENDED, UNDEFENDED], (0,)), ([UNDEFENDED], ())):
        with pytest.raises(RedTeamError, match="its own name, and a seed"):
            run(None, attempts, honest, defences, seeds)
    with pytest.raises(RedTeamError, match="no attack or no honest"):
        run(None, lambda seed: [], honest, [UNDEFENDED])
    same = dataclasses.replace(UNDEFENDED, name="other")
    assert same.template == "pasted" and same.guard() is None


# ---- what is remembered -------------------------------------------------------------------------


def without_times(trials):
    return [dataclasses.replace(one, guard_s=0.0, model_s=0.0) for one in trials]


def test_a_defence_that_is_asked_anew_gives_the_same_trials(gemma, report):
    """Nothing remembered and other batches: the very verdicts, tokens and questions."""
    anew = run(gemma, attempts, honest, [CONSENT], (3,), batch_size=5)
    before = [one for one in report.trials if one.defence == CONSENT.name]
    assert without_times(anew.trials) == without_times(before) and len(before) == 28


def test_a_prompt_is_asked_once(gemma, report, remembered, monkeypatch):
    rounds = len(remembered)
    assert 28 < rounds < 3 * 28 * 4

    def asked_again(*_, **__):
        raise AssertionError("the model was asked something that it has answered")

    monkeypatch.setattr(generation, "generate", asked_again)
    again = run(gemma, attempts, honest, [UNDEFENDED, CONSENT], (3,), remembered=remembered)
    before = [one for one in report.trials if one.defence != CHECKED_TEMPLATE.name]
    assert without_times(again.trials) == without_times(before) and len(remembered) == rounds
    assert [one.model_s for one in again.trials] == [one.model_s for one in before]
    with pytest.raises(AssertionError, match="answered"):
        run(gemma, attempts, honest, [UNDEFENDED], (4,), remembered=remembered)


def test_replies_are_those_of_one_model_and_of_no_draw(gemma, remembered):
    other = dataclasses.replace(gemma)
    with pytest.raises(ValueError, match="another model's"):
        Agent(other, remembered=remembered)
    with pytest.raises(ValueError, match="only greedy"):
        remembered.replies([[1, 2]], Settings(8, temperature=1.0), 4)
    asked = len(remembered)
    for room in (1, 3):  # a reply that had less room is another reply
        found = remembered.replies([[2, 5]] * 3, Settings(room), 4)
        assert found == found[:1] * 3 and 1 <= len(found[0][0]) <= room
    assert len(remembered) == asked + 2


# ---- the ladder --------------------------------------------------------------------------------


def test_the_ladder_adds_one_stage_at_a_time():
    gemma = models.load("pocket-nano", quiet=True)
    steps = ladder(gemma)
    assert [one.name for one in steps] == [
        "none", "checked template", *(f"+ {name}" for name in STAGES),
    ]  # fmt: skip
    assert steps[0].template == "pasted" and steps[0].guard() is None
    grown = [[stage.name for stage in one.guard().stages] for one in steps[2:]]
    assert grown == [list(STAGES[: n + 1]) for n in range(len(STAGES))]
    assert steps[2].guard() is not steps[2].guard()  # a new guard for every run
    each = alone(gemma, ("injection", "permissions"))
    assert [one.name for one in each] == ["injection", "permissions"]
    assert all(one.template == "pasted" and len(one.guard().stages) == 1 for one in each)
    for wrong in (("injection", "luck"), ()):
        with pytest.raises(RedTeamError, match="a stage is one of"):
            ladder(gemma, wrong)


def test_every_tool_of_the_desk_has_a_rule():
    rules = permissions("always").rules
    assert set(rules) == set(TOOL_NAMES)
    asking = {name for name, rule in rules.items() if rule.confirm == "always"}
    assert asking == set(CHANGING)


# ---- what a defence keeps and costs ------------------------------------------------------------


def test_kept_counts_only_what_ended_right_before(report):
    kept = report.kept("consent")
    ended_right = [
        one for one in report.trials if one.defence == "none" and one.goal == "honest" and one.ok
    ]
    assert kept.n == len(ended_right) and kept.value == 1.0
    worse = [
        dataclasses.replace(one, ok=False)
        if (one.defence, one.goal, one.kind) == ("consent", "honest", "email") else one
        for one in report.trials
    ]  # fmt: skip
    lost = sum(one.kind == "email" for one in ended_right)
    assert lost > 0
    share = Report(tuple(worse)).kept("consent").value
    assert share == pytest.approx(1 - lost / kept.n)
    failed = [dataclasses.replace(one, ok=False) for one in report.trials]
    with pytest.raises(RedTeamError, match="ended right under 'none'"):
        Report(tuple(failed)).kept("consent")


def test_the_price_is_paired_and_leaves_out_what_was_stopped(report):
    price = report.price("consent")
    assert price.tokens.n == 12 and price.tokens.value == pytest.approx(1.0)
    assert price.time.value > 1.0 and price.time.value in price.time.interval
    assert "consent: tokens 1.000 times" in str(price)

    def changed(one):
        if one.defence != "consent" or one.goal != "honest":
            return one
        return dataclasses.replace(
            one, tokens=2 * one.tokens, guard_s=one.model_s, stopped=one.kind == "email"
        )

    price = Report(tuple(map(changed, report.trials))).price("consent")
    assert price.tokens.n == 8, "the four emails were stopped"
    assert price.tokens.value == pytest.approx(2.0) and price.time.value == pytest.approx(2.0)


def test_a_system_prompt_stands_in_front_of_the_tasks_own():
    task = scenes("letter", 1)[0].task()
    told = Defence("told", system="Be careful.")
    assert told.around(task).messages[0] == {"role": "system", "content": "Be careful."}
    both = told.around(dataclasses.replace(task, system="Be kind."))
    assert both.system == "Be careful.\nBe kind." and both.request == task.request
    assert UNDEFENDED.around(task) is task


def test_honest_requests_that_are_worded_alike_count_together():
    apart = [trial("d", "honest", "email", True, wording=str(n)) for n in range(10)]
    alike = [trial("d", "honest", "email", True, wording=str(n % 2)) for n in range(10)]
    rows = [Report((*some, trial("d", "cancel", "a", True))).row("d") for some in (apart, alike)]
    assert rows[0].utility.interval.low > rows[1].utility.interval.low
    found = [one for kind in ("email", *HONEST) for one in scenes(kind, 12)]
    assert all(one.wording for one in found)
    assert 4 < len({(one.kind, one.wording) for one in found}) < len(found)


def test_stages_of_your_own_stand_in_the_ladder():
    gemma = models.load("pocket-micro", quiet=True)
    steps = ladder(gemma, ("mine", "permissions"), more={"mine": lambda: permissions("always")})
    assert [one.name for one in steps][2:] == ["+ mine", "+ permissions"]
    with pytest.raises(RedTeamError, match="'mine'"):
        ladder(gemma, ("mine",))
