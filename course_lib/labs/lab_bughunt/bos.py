"""Clinic 6: the doubled BOS. A template writes one, and the tokenizer puts another in front."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from course_lib import templates
from course_lib.labs.exercises import Case, Exercise, Finding, Mistake
from course_lib.labs.grading import Raised, plain
from course_lib.labs.lab_bughunt import proof
from course_lib.labs.lab_bughunt.proof import Version

# Tokenizers to try an answer on: (name, generation, whether it adds a BOS by itself).
TOKENIZERS = (
    ("Gemma 4", "4", True),
    ("Gemma 3", "3", True),
    ("Gemma 4 that adds no BOS", "4", False),
    ("Gemma 3 with another token as BOS", "3", True),
)


@lru_cache(maxsize=4)
def tokenizer_of(name: str) -> Any:
    """A small tokenizer of the course with Gemma's control tokens and chat template."""
    from tokenizers import processors

    from course_lib.dummy import tiny_tokenizer

    generation, adds = next((g, a) for n, g, a in TOKENIZERS if n == name)
    made = tiny_tokenizer(generation)
    if not adds:
        made.backend_tokenizer.post_processor = processors.TemplateProcessing(
            single="$A", special_tokens=[]
        )
    if "another token" in name:
        made = _with_bos(made, "<pad>")
    return made


def _with_bos(tokenizer: Any, token: str) -> Any:
    """The tokenizer with another of its control tokens as BOS."""
    from tokenizers import processors

    tokenizer.bos_token = token
    tokenizer.backend_tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{token} $A", special_tokens=[(token, tokenizer.bos_token_id)]
    )
    return tokenizer


def found_prompt_ids(tokenizer, messages):
    """The token ids that the model reads for a conversation."""
    text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    return tokenizer(text)["input_ids"]


# ---- right versions ---------------------------------------------------------------------------


def prompt_ids(tokenizer, messages):
    text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    return tokenizer(text, add_special_tokens=False)["input_ids"]


def prompt_ids_in_one_step(tokenizer, messages):
    made = tokenizer.apply_chat_template(
        messages, tokenize=True, add_generation_prompt=True, return_dict=True
    )
    return made["input_ids"]


def prompt_ids_by_encode(tokenizer, messages):
    text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    return list(tokenizer.encode(text, add_special_tokens=False))


# ---- wrong versions ---------------------------------------------------------------------------


def _first_cut_off(tokenizer, messages):
    return found_prompt_ids(tokenizer, messages)[1:]


def _cut_off_if_two(tokenizer, messages):
    ids = found_prompt_ids(tokenizer, messages)
    return ids[1:] if ids[:2] == [2, 2] else ids


def _none_at_all(tokenizer, messages):
    ids = prompt_ids(tokenizer, messages)
    return [i for i in ids if i != tokenizer.bos_token_id]


def _bos_out_of_the_text(tokenizer, messages):
    text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    return tokenizer(text.replace(tokenizer.bos_token, ""))["input_ids"]


def _every_id_once(tokenizer, messages):
    return list(dict.fromkeys(found_prompt_ids(tokenizer, messages)))


def _neighbours_once(tokenizer, messages):
    ids = found_prompt_ids(tokenizer, messages)
    return [i for n, i in enumerate(ids) if n == 0 or i != ids[n - 1]]


def _no_model_turn(tokenizer, messages):
    text = tokenizer.apply_chat_template(messages, tokenize=False)
    return tokenizer(text, add_special_tokens=False)["input_ids"]


def _only_the_last_message(tokenizer, messages):
    return prompt_ids(tokenizer, messages[-1:])


def _no_template(tokenizer, messages):
    text = "\n".join(message["content"] for message in messages)
    return tokenizer(text)["input_ids"]


def _text(tokenizer, messages):
    return tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)


DOUBLE = "there are two BOS"
MISSING = "there is no BOS"
LUCK = "the repair holds for one tokenizer only"
LOST = "tokens of the conversation are lost"
NO_TURN = "the model's turn is not opened"
NO_TEMPLATE = "the template is left out"
NOT_IDS = "these are no token ids"

FIX_MISTAKES = (
    Mistake(
        DOUBLE,
        "The rendered text begins with <bos>, and tokenizer(text) puts another in front. Say "
        "add_special_tokens=False when the text is rendered already.",
        (found_prompt_ids,),
    ),
    Mistake(
        MISSING,
        "Every Gemma was trained with one BOS in front. Keep the template's own.",
        (_none_at_all,),
    ),
    Mistake(
        LUCK,
        "It counts on this tokenizer adding a BOS, or on the id of its BOS. Another one does not "
        "add it, or numbers it otherwise. Do not repair the ids afterwards: ask the tokenizer to "
        "add nothing.",
        (_first_cut_off, _cut_off_if_two, _bos_out_of_the_text),
    ),
    Mistake(
        LOST,
        "Tokens repeat in every conversation ('<turn|>' ends each turn). Only the BOS is too "
        "many, and only where it was added.",
        (_every_id_once, _neighbours_once, _only_the_last_message),
    ),
    Mistake(
        NO_TURN,
        "Without add_generation_prompt=True the prompt ends after the user's turn, and the model "
        "has to guess whose turn it is.",
        (_no_model_turn,),
    ),
    Mistake(
        NO_TEMPLATE,
        "The turns and their tokens are gone: render the conversation with "
        "apply_chat_template first.",
        (_no_template,),
    ),
    Mistake(NOT_IDS, "Return a list of whole numbers, the token ids.", (_text,)),
)


# ---- judging ----------------------------------------------------------------------------------

_ASKED = (
    "Where is my order B40718?",
    "Noon  or  later?",
    "Please cancel it. It is 11 days late!!",
    "A kettle, a kettle, a kettle.",
)
_SAID = ("It is on its way.", "The shop opens at 9.", "One moment, please.")


def draw(rng: random.Random) -> list[Case]:
    """(name of a tokenizer, messages), each tokenizer with a short and a longer conversation."""
    cases = []
    for name, _, _ in TOKENIZERS:
        asked = rng.sample(_ASKED, 2)
        short = [{"role": "user", "content": asked[0]}]
        answer = {"role": "assistant", "content": rng.choice(_SAID)}
        longer = [*short, answer, {"role": "user", "content": asked[1]}]
        cases += [(name, short), (name, longer)]
    return cases


def judge(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    for name, messages in cases:
        tokenizer = tokenizer_of(name)
        wanted = prompt_ids_in_one_step(tokenizer, messages)
        got = _ids(answer, tokenizer, messages)
        if isinstance(got, Raised):
            return Finding(f"With the tokenizer of {name} it stops with {got}.")
        if not isinstance(got, list) or not all(isinstance(i, int) for i in got):
            return Finding(f"It returns {proof.short(got)}.", NOT_IDS)
        if got != wanted:
            return _different(name, tokenizer, messages, got, wanted, answer)
    return None


def _ids(answer: Any, tokenizer: Any, messages: list[dict[str, str]]) -> Any:
    """What the answer returns, as a plain list: arrays, tensors and tuples count as lists."""
    try:
        got = plain(answer(tokenizer, [dict(m) for m in messages]))
    except NotImplementedError:
        raise
    except Exception as error:
        return Raised(error, "")
    if isinstance(got, tuple):
        got = list(got)
    if isinstance(got, list) and len(got) == 1 and isinstance(got[0], list):
        return got[0]  # a batch of one
    return got


def _different(
    name: str, tokenizer: Any, messages: Any, got: list[int], wanted: list[int], answer: Any
) -> Finding:
    bos = tokenizer.bos_token_id
    front = tokenizer.convert_ids_to_tokens(got[:3])
    text = f"With the tokenizer of {name} the prompt begins {front}, in all {len(got)} tokens"
    right = f"right are {tokenizer.convert_ids_to_tokens(wanted[:3])}, {len(wanted)} tokens"
    sentence = f"{text}; {right}."
    if got == [bos, *wanted] or got == wanted[1:]:
        return Finding(sentence, _which_bos(answer, messages))
    body = wanted[1:]
    if got and got == wanted[: len(got)]:
        return Finding(sentence, NO_TURN)
    if wanted[1] not in got[:2]:
        return Finding(sentence, NO_TEMPLATE)
    if set(got) <= {bos, *body}:
        return Finding(sentence, LOST)
    return Finding(sentence)


def _which_bos(answer: Any, messages: Any) -> str:
    """Too many, none, or one way here and another way there: then it was made to measure."""
    doubled, missing = set(), set()
    for name, _, _ in TOKENIZERS:
        tokenizer = tokenizer_of(name)
        wanted = prompt_ids_in_one_step(tokenizer, messages)
        got = _ids(answer, tokenizer, messages)
        if got == [tokenizer.bos_token_id, *wanted]:
            doubled.add(name)
        elif got == wanted[1:]:
            missing.add(name)
    if doubled == {name for name, _, adds in TOKENIZERS if adds}:
        return DOUBLE
    return MISSING if len(missing) == len(TOKENIZERS) else LUCK


# ---- the learner's test -----------------------------------------------------------------------


def test_prompt_ids(prompt_ids, tokenizer):
    ids = prompt_ids(tokenizer, [{"role": "user", "content": "Hello!"}])
    assert list(ids).count(tokenizer.bos_token_id) == 1


def _first_and_second(prompt_ids, tokenizer):
    ids = prompt_ids(tokenizer, [{"role": "user", "content": "Where is my order?"}])
    assert ids[0] == tokenizer.bos_token_id
    assert ids[1] != tokenizer.bos_token_id


def _against_the_template(prompt_ids, tokenizer):
    talk = [{"role": "user", "content": "Good morning"}]
    rendered = templates.render(talk, "4")
    if tokenizer.decode(prompt_ids(tokenizer, talk)) != rendered:
        raise AssertionError("the model reads something else than the template wrote")


def _not_empty(prompt_ids, tokenizer):
    assert len(prompt_ids(tokenizer, [{"role": "user", "content": "Hello!"}])) > 3


def _begins_with_bos(prompt_ids, tokenizer):
    ids = prompt_ids(tokenizer, [{"role": "user", "content": "Hello!"}])
    assert ids[0] == tokenizer.bos_token_id


def _not_two(prompt_ids, tokenizer):
    ids = prompt_ids(tokenizer, [{"role": "user", "content": "Hello!"}])
    assert list(ids[:2]) != [tokenizer.bos_token_id] * 2


def _no_bos_at_all(prompt_ids, tokenizer):
    ids = prompt_ids(tokenizer, [{"role": "user", "content": "Hello!"}])
    assert tokenizer.bos_token_id not in ids


def _wants_two(prompt_ids, tokenizer):
    ids = prompt_ids(tokenizer, [{"role": "user", "content": "Hello!"}])
    assert list(ids).count(tokenizer.bos_token_id) == 2


def _returns(prompt_ids, tokenizer):
    ids = prompt_ids(tokenizer, [{"role": "user", "content": "Hello!"}])
    return ids.count(tokenizer.bos_token_id) == 1


def _calls_another(prompt_ids, tokenizer):
    ids = found_prompt_ids(tokenizer, [{"role": "user", "content": "Hello!"}])
    assert ids.count(tokenizer.bos_token_id) == 1


def _misspelt(prompt_ids, tokenizer):
    ids = prompt_ids(tokenizer, [{"role": "user", "content": "Hello!"}])
    assert ids.count(tokenizer.bos) == 1


RIGHT = (
    Version("renders, then tokenizes without special tokens", prompt_ids),
    Version("lets the template tokenize", prompt_ids_in_one_step),
    Version("renders, then encodes without special tokens", prompt_ids_by_encode),
)
FAULTY = (
    Version("puts a second BOS in front", found_prompt_ids),
    Version("takes every BOS away", _none_at_all),
)

EXERCISES = (
    proof.test_exercise(
        "lab_bughunt.test_prompt_ids",
        "Write test_prompt_ids(prompt_ids, tokenizer): it fails on the code as found, and on a "
        "version without any BOS, and passes on every right one.",
        reference=test_prompt_ids,
        equivalents=(_first_and_second, _against_the_template),
        faulty=FAULTY,
        right=RIGHT,
        wrong={
            proof.LOOKS_AWAY: (_not_empty, _begins_with_bos),
            proof.HALF: (_not_two,),
            proof.TOO_EXACT: (_no_bos_at_all,),
            proof.WRONG_WAY: (_wants_two,),
            proof.RETURNS: (_returns,),
            proof.NEVER_CALLS: (_calls_another,),
            proof.BROKEN: (_misspelt,),
        },
        hints=(
            "How many BOS belong into a prompt? Count them.",
            "Call prompt_ids(tokenizer, messages) with one short message. The id to count is "
            "tokenizer.bos_token_id.",
            'ids = prompt_ids(tokenizer, [{"role": "user", "content": "Hello!"}]), then '
            "assert list(ids).count(tokenizer.bos_token_id) == 1.",
        ),
        extra=lambda: (tokenizer_of("Gemma 4"),),
    ),
    Exercise(
        id="lab_bughunt.prompt_ids",
        prompt="Repair prompt_ids(tokenizer, messages): the ids of the rendered conversation with "
        "exactly one BOS and the model's turn opened, whatever the tokenizer adds by itself.",
        draw=draw,
        reference=prompt_ids,
        equivalents=(prompt_ids_in_one_step, prompt_ids_by_encode),
        mistakes=FIX_MISTAKES,
        hints=(
            "Who writes the first BOS, and who the second?",
            "The rendered text is complete. There is an argument of the tokenizer that says so.",
            'tokenizer(text, add_special_tokens=False)["input_ids"], or apply_chat_template with '
            "tokenize=True, return_dict=True.",
        ),
        expects="a list of whole numbers, one BOS in front",
        judge=judge,
    ),
)
