"""The pipeline: order, stopping, whole turns with tools that run, and a stage that breaks."""

from __future__ import annotations

import pytest

from course_lib import models
from course_lib.dummy import tiny_gemma
from course_lib.replies import ToolCall
from course_lib.security import measures
from course_lib.security.decisions import allow, ask, block, redact
from course_lib.security.guard import (
    BaseStage,
    CallContext,
    Guard,
    GuardError,
    GuardRequest,
    Metered,
)
from course_lib.tools import ToolError

RAN: list[str] = []


def note(number: str) -> dict:
    """Read a note.

    Args:
        number: Number.
    """
    RAN.append(f"note {number}")
    return {"number": number, "text": "ring the bell"}


def cancel(order: str) -> dict:
    """Cancel an order.

    Args:
        order: Order.
    """
    RAN.append(f"cancel {order}")
    if order == "none":
        raise ToolError("secret path /srv/orders")
    return {"cancelled": order}


class Script:
    """Makes the model say given texts, one per reply, by writing its logits (see test_tools)."""

    def __init__(self, gemma, texts):
        self.tokens = [gemma.tokenizer(t, add_special_tokens=False)["input_ids"] for t in texts]
        self.reply, self.step, self.prompts = -1, 0, []

    def __call__(self, module, args, kwargs, output):
        ids = kwargs["input_ids"]
        if ids.shape[1] > 1:
            self.reply, self.step = self.reply + 1, 0
            self.prompts.append(ids[0].tolist())
        wanted = self.tokens[self.reply][self.step]
        self.step += 1
        output.logits[:, -1, :] = -10.0
        output.logits[:, -1, wanted] = 10.0
        return output


@pytest.fixture(scope="module")
def gemma(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("guard") / "tiny", "4", context=1024))


@pytest.fixture
def say(gemma):
    hooks = []

    def start(*texts):
        while hooks:
            hooks.pop().remove()
        script = Script(gemma, texts)
        hooks.append(gemma.model.register_forward_hook(script, with_kwargs=True))
        return script

    yield start
    for hook in hooks:
        hook.remove()


@pytest.fixture(autouse=True)
def nothing_ran():
    RAN.clear()


def wish(name: str, key: str, value: str) -> str:
    return f'<|tool_call>call:{name}{{{key}:<|"|>{value}<|"|>}}<tool_call|><|tool_response>'


class Noted(BaseStage):
    """Notes where it was asked; stops at one place if told to."""

    def __init__(self, name, stops_at=None, action=block):
        self.name, self.stops_at, self.action, self.seen = name, stops_at, action, []

    def _decide(self, where, what):
        self.seen.append((where, what))
        if where == self.stops_at:
            return self.action(self.name, "no", "because")
        return allow(self.name)

    def check_input(self, request):
        return self._decide("input", request.user_texts[-1])

    def check_untrusted(self, text, source):
        return text, self._decide("untrusted", (source, text))

    def check_call(self, call, context):
        return self._decide("call", (call.name, context.read))

    def check_output(self, text):
        return text, self._decide("output", text)


class Shout(BaseStage):
    """Changes every text that it may change."""

    name = "shout"

    def check_input(self, request):
        last = {**request.messages[-1], "content": request.messages[-1]["content"] + "!"}
        messages = (*request.messages[:-1], last)
        return redact(self.name, "louder", "louder", messages=messages)

    def check_untrusted(self, text, source):
        return text.upper(), redact(self.name, "louder", "louder")

    def check_output(self, text):
        return text.upper(), redact(self.name, "louder", "louder")


def test_every_place_is_asked_in_order(gemma, say):
    script = say(wish("note", "number", "7"), wish("cancel", "order", "B1"), "Done.<turn|>")
    a, b = Noted("a"), Noted("b")
    done = Guard([a, b]).reply(gemma, "Do note 7", tools=[note, cancel])
    assert done.ended == "answer" and done.text == "Done." and RAN == ["note 7", "cancel B1"]
    assert [where for where, _ in a.seen] == [
        "input", "call", "untrusted", "call", "untrusted", "output",
    ]  # fmt: skip
    assert a.seen == b.seen
    assert a.seen[1][1] == ("note", ()) and a.seen[3][1] == ("cancel", ("tool:note",))
    assert [(d.stage, d.where) for d in done.decisions[:4]] == [
        ("a", "input"), ("b", "input"), ("a", "call"), ("b", "call"),
    ]  # fmt: skip
    assert len(done.times) == len(done.decisions) == 12
    ids = [m["tool_call_id"] for m in done.messages if m["role"] == "tool"]
    assert len(ids) == len(set(ids)) == 2
    assert done.prompt_tokens == sum(map(len, script.prompts))


def test_a_request_that_is_blocked_never_reaches_the_model(gemma, say):
    script = say("Hello.<turn|>")
    late = Noted("late")
    done = Guard([Noted("early", "input"), late], refusal="No.").reply(gemma, "Hi")
    assert (done.ended, done.text, done.blocked) == ("blocked", "No.", True)
    assert done.stopped_by.stage == "early" and late.seen == [] and script.prompts == []


def test_changes_reach_the_model_and_the_reader(gemma, say):
    script = say(wish("note", "number", "7"), "Well.<turn|>")
    done = Guard([Shout()]).reply(
        gemma, "See {paper}", tools=[note], documents={"paper": "a bell {paper}"}
    )
    first, second = (gemma.tokenizer.decode(prompt) for prompt in script.prompts)
    assert "See A BELL {PAPER}!" in first
    assert "RING THE BELL" in second and "ring the bell" not in second
    assert done.text == "WELL."


def test_only_the_fields_of_others_are_untrusted_where_it_is_said(gemma, say):
    script = say(wish("note", "number", "x7"), "Well.<turn|>")
    guard = Guard([Shout()], outside={"note": ["text"]})
    guard.reply(gemma, "See", tools=[note])
    second = gemma.tokenizer.decode(script.prompts[1])
    assert '"number": "x7"' in second and '"text": "RING THE BELL"' in second


def test_a_blocked_call_does_not_run_and_the_model_is_told(gemma, say):
    script = say(wish("cancel", "order", "B1"), "I may not.<turn|>")
    done = Guard([Noted("rules", "call")]).reply(gemma, "Go", tools=[cancel])
    assert RAN == [] and done.ended == "answer" and done.text == "I may not."
    assert "cancel was not called: because" in gemma.tokenizer.decode(script.prompts[1])


def test_asking_ends_the_turn_unless_a_person_agrees(gemma, say):
    guard = Guard([Noted("rules", "call", ask)])
    say(wish("cancel", "order", "B1"), "Done.<turn|>")
    done = guard.reply(gemma, "Go", tools=[cancel])
    assert (done.ended, RAN) == ("ask", []) and done.pending == ToolCall("cancel", {"order": "B1"})


@pytest.mark.parametrize(("said", "ran"), [(True, ["cancel B1"]), (False, []), ("yes", [])])
def test_only_a_plain_yes_is_consent(gemma, say, said, ran):
    asked = []
    guard = Guard([Noted("rules", "call", ask)])
    say(wish("cancel", "order", "B1"), "Done.<turn|>")

    def confirm(decision, call):
        asked.append((decision.code, call.name))
        return said

    done = guard.reply(gemma, "Go", tools=[cancel], confirm=confirm)
    assert asked == [("no", "cancel")] and RAN == ran
    assert done.ended == ("answer" if said is True else "ask")


def test_a_result_that_is_blocked_ends_the_turn_unread(gemma, say):
    script = say(wish("note", "number", "7"), "Never.<turn|>")
    done = Guard([Noted("reader", "untrusted")]).reply(gemma, "Go", tools=[note])
    assert done.ended == "blocked" and len(script.prompts) == 1
    assert not any("bell" in str(message) for message in done.messages)


def test_what_a_tool_raises_is_untrusted_too(gemma, say):
    script = say(wish("cancel", "order", "none"), "Hm.<turn|>")
    Guard([Shout()]).reply(gemma, "Go", tools=[cancel])
    told = gemma.tokenizer.decode(script.prompts[1])
    assert "SECRET PATH" in told and "secret path" not in told


@pytest.mark.parametrize("where", ["check_input", "check_untrusted", "check_call", "check_output"])
def test_a_broken_stage_lets_nothing_through(gemma, say, where):
    def broken(self, *_):
        raise ZeroDivisionError("broken")

    stage = type("Broken", (BaseStage,), {"name": "broken", where: broken})()
    say(wish("note", "number", "7"), "Well.<turn|>")
    with pytest.raises(ZeroDivisionError):
        Guard([stage]).reply(gemma, "Go", tools=[note])
    assert RAN == ([] if where in ("check_input", "check_call") else ["note 7"])


class Meter(BaseStage):
    name = "meter"

    def __init__(self, most):
        self.left, self.settled = most, []

    def reserve(self, request, tokens):
        if tokens > self.left:
            return block(self.name, "rate", "no tokens left")
        self.left -= tokens
        return allow(self.name)

    def settle(self, request, reserved, used):
        self.settled.append((reserved, used))
        self.left += reserved - used


def test_tokens_are_reserved_before_each_pass_and_given_back(gemma, say):
    meter = Meter(5000)
    assert isinstance(meter, Metered) and not isinstance(BaseStage(), Metered)
    script = say(wish("note", "number", "7"), "Well.<turn|>")
    done = Guard([meter]).reply(gemma, "Go", tools=[note], max_new_tokens=50)
    assert [reserved for reserved, _ in meter.settled] == [len(p) + 50 for p in script.prompts]
    assert 5000 - meter.left == done.prompt_tokens + done.completion_tokens
    say(wish("note", "number", "7"), "Well.<turn|>")
    first = len(script.prompts[0]) + 50
    stopped = Guard([Meter(first)]).reply(gemma, "Go", tools=[note], max_new_tokens=50)
    assert stopped.ended == "blocked" and stopped.stopped_by.code == "rate"
    assert len(stopped.steps) == 1


def test_a_pass_that_the_model_refuses_costs_nothing(gemma):
    meter = Meter(50_000)
    with pytest.raises(ValueError):
        Guard([meter]).reply(gemma, "word " * 3000, max_new_tokens=5)
    assert meter.left == 50_000


def test_documents_need_their_slots_and_stages_their_names(gemma):
    with pytest.raises(GuardError, match="paper"):
        Guard([]).reply(gemma, "Hi", documents={"paper": "x"})
    with pytest.raises(GuardError, match="two stages"):
        Guard([Noted("a"), Noted("a")])


def test_no_text_in_what_is_printed(gemma, say):
    say("banana<turn|>")
    done = Guard([Shout()]).reply(gemma, "banana", user="ana")
    assert "banana" not in repr(done.decisions)
    request = GuardRequest.of("banana", documents={"d": "banana"})
    assert "banana" not in repr(request) + repr(CallContext(request))


# ---- what stages cost --------------------------------------------------------------------------


def test_over_blocking_is_the_share_that_is_stopped():
    class Long(BaseStage):
        name = "long"

        def check_input(self, request):
            long = len(request.user_texts[0]) > 3
            return block(self.name, "long", "long") if long else allow(self.name)

    texts = ["ab", "abcd", "abc", "abcde"]
    share = measures.over_blocking(Long(), texts)
    assert share.value == 0.5 and share.n == 4 and 0.5 in share.interval
    clustered = measures.over_blocking(Long(), texts * 5, clusters=texts * 5)
    assert clustered.interval.width > measures.over_blocking(Long(), texts * 5).interval.width
    assert measures.over_blocking(Long(), texts, "output").value == 0.0
    with pytest.raises(ValueError):
        measures.over_blocking(Long(), [])
    with pytest.raises(ValueError, match="input, untrusted, output"):
        measures.decided(Long(), "x", "call")


def test_a_cost_is_what_the_clock_says(gemma, say):
    ticks = iter(range(1000))
    found = measures.cost(Noted("a"), ["x"] * 6, "input", clock=lambda: float(next(ticks)))
    assert found.seconds.value == 1.0 and found.total_s == 6.0 and found.seconds.n == 6
    say("Hello.<turn|>")
    done = Guard([Noted("a"), Noted("b")], clock=lambda: float(next(ticks))).reply(gemma, "Hi")
    rows = measures.costs([done])
    assert {(row.stage, row.where) for row in rows} == {
        (name, where) for name in "ab" for where in ("input", "output")
    }
    assert all(row.total_s == 1.0 and row.seconds.interval is None for row in rows)


# ---- texts that are withheld -------------------------------------------------------------------


@pytest.mark.parametrize("check", ["check_untrusted", "check_output"])
@pytest.mark.parametrize(("make", "ended"), [(block, "block"), (ask, "ask")])
def test_a_withheld_text_says_that_it_was_withheld(check, make, ended):
    where = check.removeprefix("check_")
    more = ("tool:x",) if where == "untrusted" else ()
    found = getattr(Guard([Noted("rules", where, make)]), check)("ring the bell", *more)
    text, decisions = found  # as a pair
    assert text == "" == found.text and found.ended == ended and found.decisions == decisions
    assert found.stopped_by == decisions[-1] and found.stopped_by.stage == "rules"
    assert "bell" not in repr(found) and ended in repr(found)
    empty = getattr(Guard([]), check)("", *more)
    assert (empty.text, empty.ended, empty.stopped_by) == ("", "allow", None)


@pytest.mark.parametrize(("said", "text"), [(True, "ring the bell"), (False, ""), ("yes", "")])
def test_a_person_may_let_a_text_through(said, text):
    guard = Guard([Noted("rules", "untrusted", ask)])
    told = []

    def confirm(decision, call):
        told.append((decision.stage, call))
        return said

    found = guard.check_untrusted("ring the bell", "tool:x", confirm=confirm)
    assert found.text == text and told == [("rules", None)]
    assert found.ended == ("allow" if said is True else "ask")
