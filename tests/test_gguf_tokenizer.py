"""The tokenizer in a GGUF file: llama.cpp's rules give our ids, and it comes back as it was."""

from __future__ import annotations

import json

import pytest
from _gguf import tiny
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tokenizers import Regex, Tokenizer, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from course_lib import models, perplexity
from course_lib.gguf_fields import Field
from course_lib.gguf_names import GGUFError
from course_lib.gguf_tokenizer import (
    BYTE,
    CONTROL,
    NORMAL,
    SHOWN,
    UNKNOWN,
    UNUSED,
    USER_DEFINED,
    WHOLE,
    tokenizer_fields,
    tokenizer_from,
)

# Words, digits, control tokens, blanks in a row, other scripts, what has no token of its own.
PIECES = ["kettle", " order", "B40718", "<turn|>", "<|tool_call>", "<bos>", "  ", "\n", "\n\n\n"]
PIECES += ["▁", "Ñandú", "日本", "\u0301", "\U0001f600", "\t", "'", "...", "<0x41>", "\x00", "\r\n"]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=12).map("".join)


@pytest.fixture(scope="module")
def gemma():
    return models.load("pocket-nano", device="cpu", quiet=True)


@pytest.fixture(scope="module")
def fields(gemma) -> dict[str, Field]:
    rows = gemma.model.config.vocab_size
    return {one.key: one for one in tokenizer_fields(gemma.tokenizer, rows)}


@pytest.fixture(scope="module")
def read_back(gemma, fields):
    values = {key: one.value for key, one in fields.items()}
    return tokenizer_from(values | {"gemma4.context_length": 1024})


@pytest.fixture(scope="module")
def as_llama_cpp(fields) -> Tokenizer:
    """llama.cpp's rules for this kind: cuts at newlines only (llama-vocab.cpp, GEMMA4)."""
    made = Tokenizer.from_str(fields[WHOLE].value)
    made.pre_tokenizer = pre_tokenizers.Split(Regex(r"[^\n]+|[\n]+"), "isolated")
    return made


def ids_of(tokenizer, text: str) -> list[int]:
    return tokenizer(text, add_special_tokens=False)["input_ids"]


@settings(max_examples=300, suppress_health_check=list(HealthCheck), deadline=None)
@given(text=TEXTS)
@example(text="Where is my order B40718?\n\n\nDónde  está\tmi pedido 日本 \U0001f600")
def test_without_cuts_the_ids_are_the_same(gemma, as_llama_cpp, text):
    assert as_llama_cpp.encode(text, add_special_tokens=False).ids == ids_of(gemma.tokenizer, text)


@settings(max_examples=200, suppress_health_check=list(HealthCheck), deadline=None)
@given(text=TEXTS)
def test_the_tokenizer_comes_back_as_it_was(gemma, read_back, text):
    ids = ids_of(gemma.tokenizer, text)
    assert ids_of(read_back, text) == ids
    assert read_back.decode(ids) == gemma.tokenizer.decode(ids)


def test_template_special_tokens_and_padding_come_back(gemma, read_back):
    theirs = gemma.tokenizer
    for name in ("bos_token_id", "eos_token_id", "pad_token_id", "unk_token_id", "padding_side"):
        assert getattr(read_back, name) == getattr(theirs, name) is not None
    assert set(read_back.all_special_ids) == set(theirs.all_special_ids)
    assert read_back.get_vocab() == theirs.get_vocab()
    messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"}]
    options = {"tokenize": False, "add_generation_prompt": True, "enable_thinking": True}
    rendered = theirs.apply_chat_template(messages, **options)
    assert read_back.apply_chat_template(messages, **options) == rendered
    # Called on plain text, both put a BOS in front.
    assert read_back("Hi")["input_ids"] == theirs("Hi")["input_ids"]
    assert read_back("Hi")["input_ids"][0] == theirs.bos_token_id


def test_every_token_has_its_type(gemma, fields):
    tokens = fields["tokenizer.ggml.tokens"].value
    types = dict(zip(tokens, fields["tokenizer.ggml.token_type"].value, strict=True))
    assert len(types) == len(tokens) == gemma.model.config.vocab_size
    assert [gemma.tokenizer.convert_tokens_to_ids(t) for t in tokens] == list(range(len(tokens)))
    assert {types[one] for one in SHOWN} == {USER_DEFINED}
    for token in ("<bos>", "<eos>", "<pad>", "<turn|>", "<|turn>", "<|tool_response>", "<|think|>"):
        assert types[token] == CONTROL, token
    assert types["<unk>"] == UNKNOWN and list(types.values()).count(BYTE) == 256
    assert list(types.values()).count(NORMAL) > 3000


def test_rows_without_a_token_are_unused_and_tokens_without_a_row_are_refused(gemma):
    rows = gemma.model.config.vocab_size
    fields = {one.key: one.value for one in tokenizer_fields(gemma.tokenizer, rows + 3)}
    assert fields["tokenizer.ggml.token_type"][rows:] == [UNUSED] * 3
    assert len(set(fields["tokenizer.ggml.tokens"])) == rows + 3
    with pytest.raises(GGUFError, match=f"the embedding has {rows - 1} rows"):
        tokenizer_fields(gemma.tokenizer, rows - 1)


def changed(tokenizer, change) -> PreTrainedTokenizerFast:
    state = json.loads(tokenizer.backend_tokenizer.to_str())
    change(state)
    return PreTrainedTokenizerFast(tokenizer_object=Tokenizer.from_str(json.dumps(state)))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda s: s.update(normalizer=None), "not of Gemma 4's kind"),
        (lambda s: s["normalizer"].update(content="_"), "not of Gemma 4's kind"),
        (lambda s: s["model"].update(byte_fallback=False), "not of Gemma 4's kind"),
        (lambda s: s["model"].update(ignore_merges=True), "not of Gemma 4's kind"),
        (lambda s: s["model"].update(merges=[]), "no merges"),
    ],
)
def test_another_kind_of_tokenizer_is_refused(gemma, change, message):
    with pytest.raises(GGUFError, match=message):
        tokenizer_fields(changed(gemma.tokenizer, change), gemma.model.config.vocab_size)


@pytest.mark.parametrize(
    ("left", "right", "message"),
    [("e", "▁", "its own cuts never let it happen"), ("\n", "a", "llama.cpp cuts at newlines")],
)
def test_a_merge_across_a_cut_is_refused(gemma, left, right, message):
    def add(state):
        rows = len(state["model"]["vocab"])
        state["model"]["vocab"][left + right] = rows
        state["model"]["merges"].append([left, right])
        if "\n" in left:  # a tokenizer of its own mind may let it through
            state["pre_tokenizer"] = None

    made = changed(gemma.tokenizer, add)
    with pytest.raises(GGUFError, match=message):
        tokenizer_fields(made, gemma.model.config.vocab_size + 1)


def test_the_tiny_tokenizer_of_the_tests_is_followed_too():
    made = tiny()
    fields = {one.key: one.value for one in tokenizer_fields(made.tokenizer, 512)}
    back = tokenizer_from(fields | {"gemma4.context_length": 256})
    text = perplexity.documents("en", 1)[0].text
    assert ids_of(back, text) == ids_of(made.tokenizer, text) and len(ids_of(back, text)) > 20


def test_a_file_of_someone_else_is_named_as_such():
    with pytest.raises(GGUFError, match="llama-server -m FILE"):
        tokenizer_from({"tokenizer.ggml.tokens": ["a"]})
