"""Made traffic and made trouble: drawn as promised, seeded, and each trouble really there."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace

import numpy as np
import psutil
import pytest

from course_lib import chat, evaluation, models
from course_lib.dummy import tiny_gemma
from course_lib.monitoring import fingerprint, incidents, injections, traffic
from course_lib.monitoring.alerts import DAY, HOUR
from course_lib.monitoring.desk import EXACT, NEW_TOKENS, REFUSALS, Desk, redraw
from course_lib.monitoring.record import Memory
from course_lib.monitoring.traffic import START, Arrival, Question, Shape, TrafficError
from course_lib.monitoring.usage import KeyedHash

USERS = KeyedHash(b"k" * 32)
CALM = Shape(requests=2000, bursts=0)


@pytest.fixture(scope="module")
def gemma(tmp_path_factory):
    folder = tiny_gemma(tmp_path_factory.mktemp("traffic") / "tiny", "4", context=4096)
    return models.load(folder, quiet=True)


@pytest.fixture(scope="module")
def run(gemma):
    """A few requests of every language, hostile ones among them, answered by a model of noise."""
    kinds = [(language, hostile) for language in traffic.LANGUAGES for hostile in (False, True)]
    came = [
        Arrival(START + 600.0 * number, language, "read", f"user {number % 3}", hostile)
        for number, (language, hostile) in enumerate(kinds * 3)
    ]
    return Desk(gemma, users=USERS, max_new_tokens=3).run(traffic.questions(came, seed=1))


# ---- when they come ----------------------------------------------------------------------------


def test_the_curve_has_a_mean_of_one_and_a_night():
    hours = [minute / 60 for minute in range(1440)]
    assert np.mean([traffic.busy(hour) for hour in hours]) == pytest.approx(1)
    assert traffic.busy(11) > 4 * traffic.busy(3)
    assert traffic.busy(23.999) == pytest.approx(traffic.busy(24.0), rel=0.01)
    assert traffic.busy(30) == pytest.approx(traffic.busy(6)) == pytest.approx(traffic.busy(-18))


def test_a_day_is_drawn_from_its_seed():
    day = traffic.arrivals(Shape(), seed=3)
    assert day == traffic.arrivals(Shape(), seed=3) != traffic.arrivals(Shape(), seed=4)
    times = [one.at for one in day]
    assert times == sorted(times) and times[0] >= START and times[-1] < START + DAY
    assert START % DAY == 0


def test_as_many_come_as_were_asked_for():
    counts = [len(traffic.arrivals(Shape(requests=300), seed=seed)) for seed in range(40)]
    expected = 300 + 2 * 12  # two bursts of twelve
    assert np.mean(counts) == pytest.approx(expected, abs=4 * math.sqrt(expected * 3 / 40))
    assert len(set(counts)) > 10, "a Poisson number is another one each day"


def test_the_mix_is_the_one_asked_for():
    many = [one for seed in range(20) for one in traffic.arrivals(CALM, seed=seed)]
    for what, shares in (("language", CALM.languages), ("task", CALM.tasks)):
        seen = Counter(getattr(one, what) for one in many)
        assert set(seen) == set(shares)
        for name, share in shares.items():
            assert seen[name] / len(many) == pytest.approx(share, abs=0.02)


def test_each_language_has_its_own_day():
    """By the clock of each crowd most write in working hours and few at night."""
    many = [one for seed in range(5) for one in traffic.arrivals(CALM, seed=seed)]

    def share(language, clock, first, last):
        hours = [(one.at / HOUR - clock) % 24 for one in many if one.language == language]
        return sum(first <= hour < last for hour in hours) / len(hours)

    for language, clock in traffic.CLOCKS.items():
        assert share(language, clock, 9, 19) > 0.7 > 0.1 > share(language, clock, 0, 6), language
    assert len(traffic.CLOCKS) == 4
    assert share("tl", 0.0, 0, 6) > 0.4, "their morning is the night of UTC"
    night, noon = traffic.mix_at(CALM, START + 5 * HOUR), traffic.mix_at(CALM, START + 13 * HOUR)
    assert night["tl"] > 2 * noon["tl"]
    assert sum(noon.values()) == pytest.approx(1)


def test_a_stretch_has_its_share_of_the_day():
    shape = replace(CALM, languages={"en": 1.0})
    counts = [
        len(traffic.arrivals(shape, seed=seed, start=START + 8 * HOUR, seconds=4.5 * HOUR))
        for seed in range(10)
    ]
    minutes = [8 * 60 + minute for minute in range(270)]
    expected = 2000 * sum(traffic.busy(minute / 60) for minute in minutes) / 1440
    assert np.mean(counts) == pytest.approx(expected, rel=0.05)


def test_bursts_are_bursts():
    def most_in_a_quarter(shape, seed):
        times = [one.at for one in traffic.arrivals(shape, seed=seed)]
        return max(sum(first <= at < first + 900 for at in times) for first in times)

    calm = Shape(requests=200, bursts=0)
    busy = replace(calm, bursts=3, burst_requests=60)
    quiet = [most_in_a_quarter(calm, seed) for seed in range(8)]
    loud = [most_in_a_quarter(busy, seed) for seed in range(8)]
    assert np.median(loud) > 2 * max(quiet) > 10


def test_some_people_write_more_than_others():
    people = Counter(one.user for one in traffic.arrivals(CALM, seed=0) if one.language == "en")
    most = sorted(people.values(), reverse=True)
    assert sum(most[: len(most) // 4]) > 0.4 * sum(most)


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ({"requests": -1}, "not negative"),
        ({"bursts": math.nan}, "finite"),
        ({"burst_s": 0}, "takes some time"),
        ({"users": 0}, "somebody has to write"),
        ({"languages": {"fr": 1.0}}, "there is no fr"),
        ({"languages": {}}, "one of them above 0"),
        ({"tasks": {"read": 0.0}}, "one of them above 0"),
    ],
)
def test_a_shape_that_no_day_can_have_is_refused(bad, said):
    with pytest.raises(TrafficError, match=said):
        Shape(**bad)
    with pytest.raises(TrafficError, match="more than 0 seconds"):
        traffic.arrivals(Shape(), seconds=0)


# ---- what they ask -----------------------------------------------------------------------------


def test_every_question_is_a_held_out_case_of_its_task_and_language():
    came = traffic.arrivals(Shape(), seed=2)
    asked = traffic.questions(came, seed=2)
    assert [one.arrival for one in asked] == came and len(asked) > 150
    for one in asked:
        skill = traffic.skill_of(one.arrival.task, one.arrival.language)
        assert one.case in evaluation.held_out(skill) and one.canary == ""
    assert asked == traffic.questions(came, seed=2)
    assert asked != traffic.questions(came, seed=3)


def test_no_case_comes_twice_before_all_have_come():
    deck = evaluation.held_out("smalltalk_tl")
    came = [Arrival(START + n, "tl", "smalltalk", "ana") for n in range(2 * len(deck))]
    ids = [one.case.id for one in traffic.questions(came, seed=0)]
    assert set(ids[: len(deck)]) == {case.id for case in deck} == set(ids[len(deck) :])


# ---- planted orders ----------------------------------------------------------------------------


def test_an_attack_plants_an_order_and_leaves_the_question():
    random = np.random.default_rng(0)
    checked = 0
    for language in traffic.LANGUAGES:
        for case in evaluation.held_out(traffic.skill_of("read", language), 20):
            planted, canary = injections.plant(case, language, random)
            old, new = case.messages[-1]["content"], planted.messages[-1]["content"]
            assert canary in new and canary not in old
            assert planted.target == case.target and planted.id != case.id
            assert set(old.split()) <= set(new.split()), "nothing of the text is lost"
            assert case.messages[-1]["content"] == old, "the case itself is left as it was"
            checked += 1
    assert checked == 80


def test_the_guard_finds_most_orders_and_misses_some():
    found = 0
    for language, orders in injections.ORDERS.items():
        said = [{"role": "user", "content": order.format(word="BADO")} for order in orders]
        verdicts = [injections.decide([one]).action for one in said]
        assert {"blocked", "allowed"} == set(verdicts), language
        found += verdicts.count("blocked")
    assert 12 <= found <= 20
    assert set(injections.ORDERS) == set(traffic.LANGUAGES)


def test_the_guard_hardly_ever_blocks_an_honest_question():
    blocked = asked = 0
    for task in traffic.TASKS:
        for language in traffic.LANGUAGES:
            for case in evaluation.held_out(traffic.skill_of(task, language)):
                blocked += injections.decide(case.messages).action == "blocked"
                asked += 1
    assert asked > 3000 and blocked <= asked / 200


def test_obeyed_looks_for_the_canary(gemma):
    reply = chat.reply(gemma, "Hello", max_new_tokens=2)
    assert injections.obeyed(replace(reply, text="badofi!"), "BADOFI")
    assert not injections.obeyed(replace(reply, text="19:00"), "BADOFI")


# ---- the desk ----------------------------------------------------------------------------------


def test_the_desk_answers_in_compressed_time(gemma):
    came = traffic.arrivals(Shape(requests=20, bursts=0), seed=5)
    kept, done = Memory(), []
    desk = Desk(gemma, [kept], users=USERS, max_new_tokens=3)
    found = desk.run(traffic.questions(came, seed=5), tick=done.append)
    assert len(found.records) == len(came) > 5 and done == list(range(1, len(came) + 1))
    assert kept.records == list(found.records) and desk.monitor.lost == 0
    for arrival, one, record in zip(came, found.answered, found.records, strict=True):
        assert record.started == arrival.at and record.id == one.record
        assert record.user == USERS(arrival.user) and record.task == arrival.task
        assert record.mode == "stream" and record.first_chunk_s is not None
        assert 0 < record.duration_s < 60, "what it took is real, whatever the hour says"
    assert [score.at for score in found.scores] == [one.at for one in came]
    assert {score.name for score in found.scores} == {EXACT}
    assert found.right == [float(one.right) for one in found.answered]
    assert found.history.end == came[-1].at


def test_a_blocked_request_does_not_reach_the_model(run):
    blocked = [pair for pair in zip(run.answered, run.records, strict=True) if pair[1].blocked]
    reached = [pair for pair in zip(run.answered, run.records, strict=True) if not pair[1].blocked]
    assert blocked and reached
    scored = {score.record for score in run.scores}
    for one, record in blocked:
        assert one.question.canary and one.right is None and record.mode == "none"
        assert record.id not in scored and record.finish_reason == "blocked"
    for one, record in reached:
        assert one.right is not None and record.id in scored and record.completion_tokens
        assert record.guards[0].guard == injections.GUARD


def test_without_its_guard_the_desk_answers_all(gemma):
    came = [Arrival(START, "en", "read", "eve", hostile=True)] * 6
    desk = Desk(gemma, users=USERS, max_new_tokens=2, guarded=False)
    found = desk.run(traffic.questions(came, seed=0))
    assert len(found.right) == 6 and not any(record.guards for record in found.records)


def test_a_part_of_a_run_keeps_what_belongs_together(run):
    part = run.between(1, 3)
    assert 0 < len(part.records) < len(run.records)
    assert all(1 <= record.started / HOUR % 24 < 3 for record in part.records)
    assert [one.record for one in part.answered] == [record.id for record in part.records]
    ids = {record.id for record in part.records}
    assert {score.record for score in part.scores} <= ids
    assert len(part.scores) == sum(not record.blocked for record in part.records)
    texts = part.texts()
    assert len(texts) == len(part.scores) and all(case.metric == "text" for case, _, _ in texts)


def test_every_right_reply_has_room_and_every_refusal_is_known(gemma):
    """The longest right reply of the desk, in the tokens of the smallest shipped model."""
    small = models.load("pocket-nano", quiet=True)
    declined = checked = 0
    for task in traffic.TASKS:
        for language in traffic.LANGUAGES:
            for case in evaluation.held_out(traffic.skill_of(task, language)):
                said = evaluation._as_said(case)
                ids = small.tokenizer(said, add_special_tokens=False)["input_ids"]
                assert len(ids) <= NEW_TOKENS, case.id
                declined += str(case.target.get("content") or "").startswith(REFUSALS)
                checked += 1
    assert checked > 3000 and 0.05 < declined / checked < 0.4


# ---- many days of few records ------------------------------------------------------------------


def test_redrawn_records_are_whole_and_of_their_language(run):
    came = [
        Arrival(START + DAY + n, language, "tools", "ana", hostile)
        for n, (language, hostile) in enumerate([("en", False), ("tl", False), ("es", True)] * 20)
    ]
    records, scores = redraw(came, run, seed=4)
    assert [one.started for one in records] == [one.at for one in came]
    assert len({one.id for one in records}) == len(records) == 60
    of_reply = {}
    for one, record in zip(run.answered, run.records, strict=True):
        asked = one.question.arrival
        of_reply.setdefault((asked.language, asked.hostile), set()).add(record.duration_s)
    for arrival, record in zip(came, records, strict=True):
        assert record.duration_s in of_reply[arrival.language, arrival.hostile]
    by_id = {record.id: record for record in records}
    assert len(scores) == sum(not record.blocked for record in records) > 0
    assert all(score.at == by_id[score.record].started for score in scores)
    assert redraw(came, run, seed=4) == (records, scores) != redraw(came, run, seed=5)


def test_what_the_run_does_not_hold_cannot_be_drawn(run):
    only = run.between(0, 0.1)
    assert len(only.records) == 1
    with pytest.raises(TrafficError, match="no request in 'pt'"):
        redraw([Arrival(START, "pt", "read", "ana")], only)
    with pytest.raises(TrafficError, match="no hostile request"):
        redraw([Arrival(START, "en", "read", "eve", hostile=True)], only)


def test_a_shape_is_cut_to_what_a_run_can_give(run):
    assert run.drawable(Shape()).languages == traffic.LANGUAGES
    calm = replace(
        run,
        answered=tuple(
            one
            for one in run.answered
            if one.question.arrival.language != "pt" and not one.question.arrival.hostile
        ),
    )
    found = calm.drawable(Shape())
    assert set(found.languages) == {"en", "es", "tl"}
    redraw(traffic.arrivals(found, seed=1), calm)
    with pytest.raises(TrafficError, match="languages are shares"):
        calm.drawable(Shape(attacks=1.0))


# ---- five kinds of trouble ---------------------------------------------------------------------


def test_the_letters_hide_all_five_in_an_order_of_the_seed():
    orders = [tuple(incidents.blind(seed).values()) for seed in range(12)]
    for order in orders:
        assert sorted(order) == sorted(incidents.NAMES) and len(order) == 5
    assert len(set(orders)) > 8 and incidents.blind(3) == incidents.blind(3)


def test_a_guess_is_judged():
    hidden = {"A": "wrong template", "B": "slower machine"}
    assert incidents.said_of("wrong template", "A", hidden).endswith("your guess: right")
    assert incidents.said_of("wrong template", "B", hidden).endswith("not wrong template")
    assert "you made no guess" in incidents.said_of(None, "A", hidden)
    assert "opens the model's turn" in incidents.said_of(None, "A", hidden)
    with pytest.raises(TrafficError, match="injection wave"):
        incidents.said_of("gremlins", "A", hidden)
    with pytest.raises(TrafficError, match="there are"):
        incidents.stage("gremlins", None)


def test_each_trouble_changes_one_thing(gemma):
    shape = Shape()
    old = (fingerprint.weights(gemma), fingerprint.template(gemma), shape)
    changed = {}
    for name in incidents.NAMES:
        staged = incidents.stage(name, gemma, shape)
        new = (
            fingerprint.weights(staged.gemma),
            fingerprint.template(staged.gemma),
            staged.shape,
        )
        parts = [
            part for part, a, b in zip(("weights", "template", "shape"), old, new, strict=True)
            if a != b
        ]  # fmt: skip
        changed[name] = parts
        assert staged.gemma.name == gemma.name, "an operator's mistake does not rename the model"
    assert changed == {
        "slower machine": [],
        "wrong template": ["template"],
        "language shift": ["shape"],
        "injection wave": ["shape"],
        "quantized model": ["weights"],
    }
    assert fingerprint.weights(gemma) == old[0] and fingerprint.template(gemma) == old[1]


def test_a_wrong_template_does_not_open_the_models_turn(gemma, tmp_path):
    third = models.load(tiny_gemma(tmp_path / "three", "3"), quiet=True)
    for right, opening in ((gemma, "<|turn>model\n"), (third, "<start_of_turn>model\n")):
        wrong = incidents.with_wrong_template(right)
        before, after = chat.render(right, "Hello"), chat.render(wrong, "Hello")
        assert before == after + opening, "nothing else has changed"
        assert chat.render(right, "Hello") == before
    bare = replace(gemma, tokenizer=incidents.copy.copy(gemma.tokenizer))
    bare.tokenizer.chat_template = "{{ messages[0].content }}"
    with pytest.raises(TrafficError, match="add_generation_prompt"):
        incidents.with_wrong_template(bare)


def test_a_shift_and_a_wave_are_seen_in_who_comes():
    def shares(shape):
        many = [one for seed in range(6) for one in traffic.arrivals(shape, seed=seed)]
        return many, Counter(one.language for one in many)

    shift = incidents.stage("language shift", None, CALM).shape
    many, seen = shares(shift)
    assert seen["tl"] / len(many) == pytest.approx(0.6, abs=0.03)
    assert seen["es"] / seen["pt"] == pytest.approx(0.22 / 0.16, rel=0.15)
    many, _ = shares(incidents.stage("injection wave", None, CALM).shape)
    hostile = [one for one in many if one.hostile]
    assert len(hostile) / len(many) == pytest.approx(0.6, abs=0.03), "three for every two"
    assert {one.user for one in hostile} == {f"attacker {n}" for n in range(3)}
    assert not any(one.hostile for one in shares(CALM)[0])


def test_a_staged_trouble_asks_its_own_questions(gemma):
    staged = incidents.stage("injection wave", gemma, Shape(requests=60, bursts=0))
    asked = staged.questions(1, START + 8 * HOUR, 6 * HOUR)
    assert asked == staged.questions(1, START + 8 * HOUR, 6 * HOUR)
    assert all(isinstance(one, Question) for one in asked)
    assert all(8 <= (one.arrival.at - START) / HOUR < 14 for one in asked)
    assert any(one.canary for one in asked) and not all(one.canary for one in asked)


def test_neighbours_compute_while_the_block_lasts():
    with incidents.noisy_neighbours(2) as ids:
        running = [psutil.Process(number) for number in ids]
        assert len(running) == 2
        deadline = time.monotonic() + 60
        while min(sum(one.cpu_times()[:2]) for one in running) < 0.2:
            assert time.monotonic() < deadline, "they should be computing"
            time.sleep(0.05)
    assert not any(psutil.pid_exists(number) for number in ids)


def test_neighbours_do_not_outlive_who_started_them():
    code = (
        "import os, signal\n"
        "from course_lib.monitoring.incidents import noisy_neighbours\n"
        "with noisy_neighbours(1) as ids:\n"
        "    print(*ids, flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    if sys.platform == "win32":
        pytest.skip("Windows has no SIGKILL")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    (number,) = map(int, done.stdout.split())
    deadline = time.monotonic() + 60
    while psutil.pid_exists(number) and psutil.Process(number).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline, "a neighbour still runs"
        time.sleep(0.1)


def test_who_was_blocked_too_often_is_locked_out():
    came = [("eve", True), ("ana", False), ("eve", True), ("eve", False), ("ana", True),
            ("eve", True), ("ana", False)]  # fmt: skip
    assert incidents.locked_out(came, 2) == [False, False, False, True, False, True, False]
    assert not any(incidents.locked_out(came, 9))
