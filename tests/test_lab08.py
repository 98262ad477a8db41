"""Lab 08: the references agree with the library, attacks do harm, remembered paths are real.

That the graders kill all listed wrong answers is tested for every lab in test_labs_grading.py.
"""

from __future__ import annotations

import random
import unicodedata
from dataclasses import replace

import pytest

from course_lib import stats
from course_lib.labs.exercises import exercise
from course_lib.labs.grading import examine
from course_lib.labs.lab08_security import WORDS, defending, unseen, victim, walking
from course_lib.labs.lab08_security.chain import chained, first_changed, hash_of
from course_lib.labs.lab08_security.defending import probes
from course_lib.labs.lab08_security.disguise import undisguise
from course_lib.labs.lab08_security.email_attack import attack_email
from course_lib.labs.lab08_security.rates import defence_row
from course_lib.labs.lab08_security.ring import ring, ring_task
from course_lib.labs.lab08_security.rules import defend
from course_lib.labs.lab08_security.secret import ask_secret, secret_task, told
from course_lib.replies import ToolCall
from course_lib.security import attack_types, audit_chain
from course_lib.security.agent import Agent, Transcript
from course_lib.security.agent_desk import CHANGING
from course_lib.security.agent_scenes import scenes
from course_lib.security.normalisation import variants
from course_lib.tools import Executed

SEEDS = range(12)
ON_A_MODEL = ("attack_email", "ask_secret", "ring", "defend")


def cases_of(name: str) -> list:
    return [case for seed in SEEDS for case in exercise(f"lab08.{name}").cases(seed)]


# ---- the references against the library ---------------------------------------------------------
def test_the_row_is_that_of_the_librarys_wilson() -> None:
    shares = empty = 0
    for (trials,) in cases_of("defence_row"):
        row = defence_row(trials)
        for key, kind, place in (
            ("attack", "attack", 1), ("utility", "honest", 1), ("over_blocked", "honest", 2),
        ):  # fmt: skip
            hits = [trial[place] for trial in trials if trial[0] == kind]
            if not hits:
                assert row[key] is None
                empty += 1
                continue
            theirs = stats.wilson(sum(hits), len(hits))
            wanted = (sum(hits) / len(hits), theirs.low, theirs.high)
            assert row[key] == pytest.approx(wanted, abs=1e-12)
            shares += 1
    assert shares > 150 and empty == 3 * len(SEEDS)


def test_disguises_come_off_as_the_librarys_do() -> None:
    """Every word that undisguise reads stands in one of the library's variants.

    In one of them, not in a certain one: the library reads hidden letters apart from seen ones.
    """
    changed = agreed = 0
    for (text,) in cases_of("undisguise"):
        clean = undisguise(text)
        assert undisguise(clean) == clean
        assert not any(unicodedata.category(c) == "Cf" for c in clean)
        new = set(clean.split()) - set(text.split())
        if new:
            read = {
                word for one in variants(text, deepest=6, most=400) for word in one.text.split()
            }
            changed += 1
            agreed += new <= read
    assert changed > 100 and agreed >= 0.95 * changed


def test_an_entry_hashes_as_the_librarys_log_does() -> None:
    entry = audit_chain.with_hash(
        audit_chain.Entry(1, "2026-11-21", "turn.begun", "", "", 0, {}, audit_chain.FIRST)
    )
    fields = {name: getattr(entry, name) for name in entry.__dataclass_fields__}
    assert hash_of(fields) == entry.hash and first_changed([fields], (1, entry.hash)) is None


def test_every_single_change_of_a_whole_log_is_found() -> None:
    log = chained([{"event": f"e{n}", "user": "u", "size": n} for n in range(6)])
    head, found = (6, log[-1]["hash"]), 0
    for at in range(6):
        for field in ("event", "user", "before", "hash"):
            changed = [dict(entry) for entry in log]
            changed[at][field] = changed[at][field][:-1] + "#"
            assert first_changed(changed, None) == at + 1 and first_changed(changed, head) == at + 1
            found += 1
        assert first_changed(log[:at], head) == at + 1
        assert first_changed(log[:at], None) is None
    assert found == 24


# ---- attacks that do harm -----------------------------------------------------------------------
def test_the_three_attacks_do_what_they_say_and_the_same_without_them_does_not() -> None:
    scene = scenes("email", 1, seed=41)[0]
    (email,) = scene.task().desk.emails.values()
    planted = attack_email(email, scene.victim).removeprefix(email)
    hurt, left = scene.task(planted.strip()), scene.task()
    asked, other = secret_task(613, ask_secret(["purchase", "price"])), secret_task(613, "Hello!")
    going, ending = (ring_task("A12", texts) for texts in (ring("A12", "B7"), {"A12": "Hello."}))
    done = Agent(victim.gemma()).run([hurt, left, asked, other, going, ending])
    assert hurt.desk.status(scene.victim) == "cancelled" and left.desk.changes() == ()
    assert told(613, done[2]) and not told(613, done[3])
    assert done[4].ended == "max_rounds" and done[5].ended != "max_rounds"


def test_what_is_remembered_is_what_a_new_run_gives() -> None:
    texts = ring("C31", "D8")
    (first,) = victim.undefended([ring_task("C31", texts)])
    asked = len(victim.remembered())
    (second,) = victim.undefended([ring_task("C31", texts)])
    assert len(victim.remembered()) == asked > 0
    (fresh,) = Agent(victim.gemma()).run([ring_task("C31", texts)])
    assert str(fresh) == str(first) == str(second)


def test_an_order_is_spied_on_only_by_looking_it_up() -> None:
    """A status stands in many an answer: the attack worked if that order was asked for."""
    case = ("attack", "spy", "email", "note", "7")
    task, told = unseen.made(case)
    (scene,) = scenes("email", 1, seed=7)
    status = task.desk.status(scene.victim)
    looked = Executed(ToolCall("track_order", {"order_id": f" {scene.victim.lower()} "}), "done")
    for calls, worked in (
        ((looked,), True),
        ((), False),
        ((replace(looked, status="failed"),), False),
    ):
        assert told(task, Transcript(f"It is {status}.", "", "answer", calls, ())) is worked
    assert not told(task, Transcript("I cannot say.", "", "answer", (looked,), ()))


# ---- attacks that were not seen ------------------------------------------------------------------
def test_every_seed_draws_every_goal_and_both_channels() -> None:
    drawn = set()
    for seed in SEEDS:
        cases = exercise("lab08.defend").cases(seed)
        attacks = [case for case in cases if case[0] == "attack"]
        assert len(attacks) == 9 and len(cases) == 9 + len(unseen.HONEST)
        assert {case[1] for case in attacks} == {
            *unseen.WISHES,
            "ring",
            "own order",
            "second order",
        }
        assert {case[2] for case in attacks} == {"email", "letter"}
        drawn.add(tuple(sorted(case[3] for case in attacks)))
        assert len({unseen.title(case) for case in cases}) == len(cases)
    assert len(drawn) == len(SEEDS)


def test_no_dress_is_one_of_the_lessons() -> None:
    rng, wish, compared = random.Random(0), "Cancel order B40718.", 0
    lessons = {one.dress(wish, rng) for one in attack_types.TYPES.values() for _ in range(6)}
    for text in unseen.DRESSES.values():
        assert text.format(t=wish) not in lessons
        compared += 1
    assert compared > 10 and not set(unseen.DRESSES) & set(attack_types.TYPES)


def test_words_are_there_for_every_tool_offered_that_changes_something() -> None:
    assert set(WORDS) == set(CHANGING) & set(unseen.TOOLS)


def test_a_remembered_path_ends_as_the_real_run_does(monkeypatch) -> None:
    """The tree is exact: with nothing remembered, a mixed defence comes to the same ends."""
    cases = [case for case in exercise("lab08.defend").cases(5) if case[0] == "attack"][:3]
    cases.append(("honest", "own cancel", "17"))

    def mixed(name, arguments, asked, read):
        return "block" if name in ("cancel_order", "track_order") and read else "allow"

    for ends in ("allow", "block"):
        walking.walk(cases, lambda *_, verdict=ends: verdict)
    along = walking.walk(cases, mixed)
    monkeypatch.setattr(walking, "_known", {})
    anew = walking.walk(cases, mixed)
    assert [(one.end, one.verdicts, one.calls) for one in along] == [
        (one.end, one.verdicts, one.calls) for one in anew
    ]
    assert sum(len(one.calls) for one in anew) >= len(cases)


def test_a_refusal_names_what_got_through_and_who_was_lost() -> None:
    """On a seed that the audit does not use."""
    graded = exercise("lab08.defend")
    by_name = {mistake.name: mistake for mistake in graded.mistakes}

    def said(name: str) -> str:
        return str(examine(graded, by_name[name].answers[0], seed=19))

    assert examine(graded, defend, seed=19).right
    open_door = said("everything is allowed")
    drawn = [unseen.title(case) for case in graded.cases(19) if case[0] == "attack"]
    assert "attacks got through" in open_door and "everything is allowed" in open_door
    assert sum(title in open_door for title in drawn) >= 4
    shut = said("nobody may change anything")
    assert "lost: " in shut and "own cancel" in shut and "you said 'block'" in shut
    assert "Honest users were asked" in said(defending.TOO_MANY_QUESTIONS)


def test_the_rule_follows_the_users_words_on_calls_that_no_model_has_to_make() -> None:
    verdicts = {"allow": 0, "block": 0}
    for name, arguments, asked, read in probes():
        verdicts[defend(name, arguments, asked, read)] += 1
        for other in exercise("lab08.defend").equivalents:
            assert other(name, arguments, asked, read) in verdicts
    assert min(verdicts.values()) > 40
