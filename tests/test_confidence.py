"""How sure a model was: the second reading gives what the first one thought, token by token."""

from __future__ import annotations

import math

import pytest

from course_lib import chat, confidence, evaluation, models, stats
from course_lib.confidence import Answered
from course_lib.dummy import tiny_gemma
from course_lib.endpoint import EndpointGemma
from course_lib.evaluation import Judged


@pytest.fixture(scope="module")
def gemma(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("tiny") / "tiny", "4"))


@pytest.fixture(scope="module")
def pairs(gemma):
    """Prompts and replies of several lengths, by the model itself."""
    asked = ["Hi", "Where is my order? " * 9, "What is the weather like in Lisbon today?", "And?"]
    prompts = [chat.prompt_ids(gemma, text) for text in asked]
    replies = [
        list(chat.reply(gemma, text, max_new_tokens=n).token_ids)
        for n, text in zip((5, 9, 1, 7), asked, strict=True)
    ]
    assert len({len(prompt) for prompt in prompts}) > 2 and len(set(map(len, replies))) > 2
    return prompts, replies


def by_hand(gemma, prompt, reply) -> list[float]:
    """Token after token, one forward pass each, without padding, mask or cache."""
    import torch

    found = []
    for place, token in enumerate(reply):
        ids = torch.tensor([[*prompt, *reply[:place]]])
        with torch.inference_mode():
            logits = gemma.model(input_ids=ids, use_cache=False).logits[0, -1].double()
        found.append(torch.log_softmax(logits, dim=-1)[token].item())
    return found


def test_the_second_reading_is_the_first_one(gemma, pairs):
    checked = 0
    for prompt, reply, logprobs in zip(
        *pairs, confidence.token_logprobs(gemma, *pairs), strict=True
    ):
        assert logprobs == pytest.approx(by_hand(gemma, prompt, reply), abs=2e-4)
        checked += len(logprobs)
    assert checked >= 15


def test_other_tokens_than_those_written_are_less_likely(gemma, pairs):
    """Greedy takes the most likely token: a reply with one token changed scores lower there."""
    prompts, replies = pairs
    whole = confidence.token_logprobs(gemma, prompts, replies)
    changed = [[*reply[:-1], (reply[-1] + 1) % 200] for reply in replies]
    for old, new in zip(whole, confidence.token_logprobs(gemma, prompts, changed), strict=True):
        assert new[-1] < old[-1]
        assert new[:-1] == pytest.approx(old[:-1], abs=2e-4)


def test_what_goes_together_changes_nothing(gemma, pairs, monkeypatch):
    together = confidence.token_logprobs(gemma, *pairs)
    monkeypatch.setattr(confidence, "MOST_LOGITS", 1)  # one at a time
    alone = confidence.token_logprobs(gemma, *pairs)
    assert len(alone) == len(together) == 4
    for a, b in zip(alone, together, strict=True):
        assert a == pytest.approx(b, abs=2e-4)


def test_padding_is_not_read():
    """With trained weights, where each token in sight matters, a batch gives what one alone does"""
    pocket = models.load("pocket-micro", quiet=True)
    asked = ["Hello! Who are you?", "What can you do for me today, and in which languages? " * 4]
    prompts = [chat.prompt_ids(pocket, text) for text in asked]
    replies = [list(chat.reply(pocket, text).token_ids) for text in asked]
    alone = [by_hand(pocket, *pair) for pair in zip(prompts, replies, strict=True)]
    together = confidence.token_logprobs(pocket, prompts, replies)
    assert len(prompts[1]) > 2 * len(prompts[0])
    for one, other in zip(alone, together, strict=True):
        assert other == pytest.approx(one, abs=2e-3)


def test_log_probabilities_are_at_most_zero(gemma, pairs):
    found = [p for one in confidence.token_logprobs(gemma, *pairs) for p in one]
    assert found and all(p <= 0 and math.isfinite(p) for p in found)


def test_a_reply_without_a_token_is_refused(gemma, pairs):
    prompts, replies = pairs
    for wrong in ([[], *replies[1:]], replies[1:]):
        with pytest.raises(ValueError, match="one token or more"):
            confidence.token_logprobs(gemma, prompts, wrong)


# ---- asking ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def cases():
    """Two skills, with and without a thought, so that not all can go together."""
    mixed = [evaluation.held_out(skill, 3) for skill in ("smalltalk", "arithmetic_thinking")]
    return [case for pair in zip(*mixed, strict=True) for case in pair]


@pytest.fixture(scope="module")
def answers(gemma, cases):
    return confidence.ask(gemma, cases, max_new_tokens=6, batch_size=2)


def test_answers_come_in_the_order_of_the_cases(cases, answers):
    assert [one.judged.case.id for one in answers] == [case.id for case in cases]


def test_answers_are_those_that_evaluation_gets(gemma, cases, answers):
    score = evaluation.score(gemma, cases, max_new_tokens=6)
    raw = {one.case.id: (one.raw, one.right) for one in score.judged}
    assert {o.judged.case.id: (o.judged.raw, o.judged.right) for o in answers} == raw


def test_tokens_and_prompts_are_counted(gemma, cases, answers):
    for case, one in zip(cases, answers, strict=True):
        prompt = chat.prompt_ids(gemma, case.messages, tools=case.tools, thinking=case.thinking)
        assert one.prompt_tokens == len(prompt)
        assert 1 <= one.tokens <= 6
        assert one.least == min(one.logprobs) <= one.mean <= max(one.logprobs)


def test_progress_is_told(gemma, cases):
    seen = []
    confidence.ask(gemma, cases, max_new_tokens=1, batch_size=4, tick=seen.append)
    assert seen[-1] == len(cases) and seen == sorted(seen) and len(seen) > 1


def test_no_cases_a_server_and_a_batch_of_none_are_refused(gemma, cases):
    with pytest.raises(ValueError, match="no cases"):
        confidence.ask(gemma, [])
    with pytest.raises(ValueError, match="batch_size"):
        confidence.ask(gemma, cases, batch_size=0)
    server = EndpointGemma.__new__(EndpointGemma)
    object.__setattr__(server, "name", "far away")
    with pytest.raises(ValueError, match="far away is behind a server"):
        confidence.ask(server, cases)


# ---- whether to believe it ---------------------------------------------------------------------


def answered(number: int, right: bool, sure: float) -> Answered:
    case = evaluation.TestCase(str(number), "read", "en", [], {}, "text", phrasing=f"p{number}")
    return Answered(Judged(case, "", right), 10, (sure, sure / 2))


def test_doubt_that_falls_on_mistakes_is_one_and_the_reverse_is_zero():
    sure = [answered(i, i >= 10, -2.0 + 0.1 * i) for i in range(20)]
    assert confidence.tells_right_from_wrong(sure).value == 1.0
    turned = [answered(i, i < 10, -2.0 + 0.1 * i) for i in range(20)]
    assert confidence.tells_right_from_wrong(turned).value == 0.0


def test_equal_confidence_tells_nothing():
    same = [answered(i, i % 2 == 0, -0.5) for i in range(20)]
    for name in confidence.SIGNALS:
        assert confidence.tells_right_from_wrong(same, name).value == 0.5


def test_too_few_mistakes_make_no_figure():
    with pytest.raises(stats.TooFewSamplesError):
        confidence.tells_right_from_wrong([answered(i, i > 2, -0.1 * i) for i in range(20)])
