"""The clinic: the model reads no name, the doctor reads the right one, and doubt stops."""

from __future__ import annotations

import pytest

from course_lib import chat, models
from course_lib.dummy import tiny_gemma
from course_lib.endpoint import EndpointGemma
from course_lib.security import clinic as clinic_module
from course_lib.security import pii
from course_lib.security.clinic import Clinic, ClinicError, leaks, worth
from course_lib.security.clinic_texts import LANGS, notes

KEY = bytes(range(32))


@pytest.fixture(scope="module")
def gemma():
    return models.load("pocket-micro", quiet=True)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("clinic") / "tiny", "4"))


class Saying:
    """Makes a model say one text, by writing its logits (see test_tools)."""

    def __init__(self, gemma, text):
        self.tokens = gemma.tokenizer(text, add_special_tokens=False)["input_ids"]
        self.step = 0

    def __call__(self, module, args, kwargs, output):
        if kwargs.get("use_cache") is False:  # the pass that measures confidence
            return output
        if kwargs["input_ids"].shape[1] > 1:
            self.step = 0
        output.logits[:, -1, :] = -10.0
        output.logits[:, -1, self.tokens[self.step]] = 10.0
        self.step += 1
        return output


@pytest.fixture
def say(tiny):
    hooks = []

    def start(text):
        while hooks:
            hooks.pop().remove()
        hook = Saying(tiny, text)
        hooks.append(tiny.model.register_forward_hook(hook, with_kwargs=True))

    yield start
    for hook in hooks:
        hook.remove()


def test_notes_come_in_four_languages_with_their_facts():
    made = notes(0, 40)
    assert {one.lang for one in made} == set(LANGS) and len({one.fact for one in made}) == 5
    for one in made:
        assert one.answer in one.text and one.personal
        assert all(value in one.text for _, value in one.personal)
        assert not any(sign in one.text for sign in "{}<>")
    assert any(one.answer_is_personal for one in made)


@pytest.mark.parametrize("style", ["label", "lookalike"])
def test_almost_nothing_personal_is_left(style):
    found = leaks(notes(1, 80), style)
    assert found.n > 120 and found.value <= 0.02, str(found)


def test_the_model_reads_no_name_and_the_doctor_reads_the_right_one(tiny, say, monkeypatch):
    read = []
    real = chat.batch
    monkeypatch.setattr(
        chat, "batch", lambda g, asked, **o: read.extend(asked) or real(g, asked, **o)
    )
    note = "Patient: Ana Cruz. The appointment is at 9:30."
    told = []
    first = Clinic(tiny, style="label", key=KEY, audit=told.append)
    vault = clinic_module.Vault(KEY, style="label")
    label = vault.pseudonym("NAME", "Ana Cruz", note)
    say(f"It is {label}.<turn|>")
    done = first.ask(note, "When does Ana Cruz come?")
    assert "Ana" not in read[0] and "Cruz" not in read[0] and read[0].count(label) == 2
    assert done.text == "It is Ana Cruz." and done.ended == "answered"
    assert [one.stage for one in done.steps] == [
        "anonymise", "validate", "process", "validate", "re-identify",
    ]  # fmt: skip
    assert told == list(done.steps)
    shown = repr(done) + str(done) + "".join(one.line(str) for one in told)
    assert "Ana" not in shown and "9:30" not in shown
    assert 0 < done.confidence <= 1


def test_a_made_up_label_stops(tiny, say):
    say("[NAME-99999].<turn|>")
    done = Clinic(tiny, style="label", key=KEY).ask("Patient: Ana Cruz.", "Who?")
    assert done.ended == "stopped" and done.text == "" and done.steps[-1].code == "made_up"


def test_an_empty_and_an_unfinished_answer_stop(tiny, say):
    say("<turn|>")
    assert Clinic(tiny, key=KEY).ask("Patient: Ana Cruz.", "Who?").steps[-1].code == "empty"
    say("word " * 60)
    assert Clinic(tiny, key=KEY).ask("Patient: Ana Cruz.", "Who?").steps[-1].code == "unfinished"


def test_doubt_goes_to_a_person(tiny, say):
    """The model is random, so what it was made to say is unlikely to it."""
    say("At nine.<turn|>")
    done = Clinic(tiny, key=KEY, least_confidence=0.9).ask("Patient: Ana Cruz.", "When?")
    assert done.ended == "unsure" and done.text == "At nine." and done.confidence < 0.9
    assert Clinic(tiny, key=KEY).ask("Patient: Ana Cruz.", "When?").ended == "answered"


def test_a_value_that_is_left_over_stops_before_the_model(tiny):
    note = "Patient: Ana. ABana123Ana"
    assert "Ana" in pii.redacted(note)
    done = Clinic(tiny, key=KEY).ask(note, "Who?")
    assert done.ended == "stopped" and done.steps[-1].code == "left_over"


def test_each_question_has_its_own_pseudonyms(tiny, say):
    say("Yes.<turn|>")
    one, two = (Clinic(tiny).ask("Patient: Ana Cruz.", "Who?").hidden for _ in range(2))
    assert "Ana Cruz" not in one + two
    labels = [Clinic(tiny, style="label").ask("Patient: Ana Cruz.", "Who?").hidden for _ in "ab"]
    assert labels[0] != labels[1]


def test_many_questions_at_once_are_answered_as_one_by_one(gemma):
    """One that is stopped before the model stands among them, and keeps its place."""
    pairs = [(one.text, one.question) for one in notes(5, 6)]
    pairs.insert(2, ("Patient: Ana. ABana123Ana", "Who?"))
    clinic = Clinic(gemma, key=KEY)
    together, alone = clinic.ask_all(pairs), [clinic.ask(*pair) for pair in pairs]
    assert [one.ended for one in together].count("stopped") >= 1
    assert together[2].ended == "stopped" and together[2].confidence is None
    for one, other in zip(together, alone, strict=True):
        assert (one.ended, one.text, one.hidden) == (other.ended, other.text, other.hidden)
        assert [step.code for step in one.steps] == [step.code for step in other.steps]
        assert one.confidence == pytest.approx(other.confidence, abs=1e-4)
    assert clinic.ask_all([]) == []


def test_its_worth_is_counted_on_the_same_notes(gemma):
    made = notes(2, 8)
    found = worth(Clinic(gemma, key=KEY), made)
    plain = [chat.reply(gemma, f"{n.text}\n\n{n.question}", max_new_tokens=48).text for n in made]
    right = sum(n.answer in text for n, text in zip(made, plain, strict=True))
    assert found.plain.value == right / 8 and found.hidden.n == 8 and found.leaks.n >= 8


def test_clinics_that_cannot_be(tiny):
    with pytest.raises(ClinicError, match="between 0 and 1"):
        Clinic(tiny, least_confidence=2)
    with pytest.raises(ClinicError, match="server"):
        Clinic(EndpointGemma("http://x/v1", "m"), least_confidence=0.5)
