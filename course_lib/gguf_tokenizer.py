"""A tokenizer inside a GGUF file: for llama.cpp as its own keys, for this course as it was.

llama.cpp has its own code for each kind of tokenizer. Gemma 4's kind, `gemma4`, joins pairs of
characters in the order of a list (BPE) with spaces as ``▁`` and unknown characters as bytes, and
does not cut a text into words first. A tokenizer that does cut gives the same ids only where no
pair reaches across a cut, so that is checked before anything is written.

The whole tokenizer.json goes into the file too, under the key that GGUF has for it: with it the
course reads the file back with exactly the tokenizer that the model was trained with.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from course_lib.gguf_fields import Field, flag, number, text
from course_lib.gguf_names import GGUFError

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

WHOLE = "tokenizer.huggingface.json"
TEMPLATE = "tokenizer.chat_template"
END_OF_TURN = "<turn|>"
_SPACE = "▁"
# Token types of GGUF (gguf.TokenType).
NORMAL, UNKNOWN, CONTROL, USER_DEFINED, UNUSED, BYTE = 1, 2, 3, 4, 5, 6
# Control tokens are left out of what llama.cpp prints. A program on top of it finds thoughts and
# calls by these, so they must show. The price: they are recognised in any text, also in one that
# a stranger wrote. (This course makes its own ids and is not touched by it.)
SHOWN = ("<|channel>", "<channel|>", "<|tool_call>", "<tool_call|>", '<|"|>')
_SPECIAL = {
    "bos_token": "tokenizer.ggml.bos_token_id",
    "eos_token": "tokenizer.ggml.eos_token_id",
    "unk_token": "tokenizer.ggml.unknown_token_id",
    "pad_token": "tokenizer.ggml.padding_token_id",
}


def tokenizer_fields(tokenizer: PreTrainedTokenizerBase, vocabulary: int) -> list[Field]:
    """The keys of a tokenizer. vocabulary: rows of the embedding, at least as many as tokens.

    Raises GGUFError for a tokenizer that llama.cpp would not follow to the id.
    """
    backend = getattr(tokenizer, "backend_tokenizer", None)
    if backend is None:
        raise GGUFError("the tokenizer is not one of the tokenizers library (tokenizer.json)")
    state = json.loads(backend.to_str())
    pairs = _pairs(state)
    _check_kind(state)
    _check_cuts(backend, pairs)
    tokens, types = _tokens(tokenizer, state, vocabulary)
    fields = [
        text("tokenizer.ggml.model", "gemma4"),
        Field("tokenizer.ggml.tokens", tokens, "texts"),
        Field("tokenizer.ggml.token_type", types, "i32s"),
        Field("tokenizer.ggml.merges", [f"{a} {b}" for a, b in pairs], "texts"),
        flag("tokenizer.ggml.add_bos_token", True),
        flag("tokenizer.ggml.add_space_prefix", False),
    ]
    for name, key in _SPECIAL.items():
        token = getattr(tokenizer, name)
        if token is not None:
            fields.append(number(key, tokens.index(token)))
    if END_OF_TURN in tokens:
        fields.append(number("tokenizer.ggml.eot_token_id", tokens.index(END_OF_TURN)))
    if tokenizer.chat_template:
        fields.append(text(TEMPLATE, tokenizer.chat_template))
    return [*fields, text(WHOLE, json.dumps(state, ensure_ascii=False, separators=(",", ":")))]


def tokenizer_from(fields: Mapping[str, Any]) -> PreTrainedTokenizerBase:
    """The tokenizer that `tokenizer_fields` wrote: the same ids, template and special tokens.

    Raises GGUFError for a file without the whole tokenizer in it.
    """
    from tokenizers import Tokenizer
    from transformers import PreTrainedTokenizerFast

    if WHOLE not in fields:
        raise GGUFError(
            f"the file has no {WHOLE}, so it was not written by this course's export_gguf. Run it "
            "with llama.cpp's own server (llama-server -m FILE) and load the server's address"
        )
    tokens = fields["tokenizer.ggml.tokens"]
    special = {name: tokens[fields[key]] for name, key in _SPECIAL.items() if key in fields}
    return PreTrainedTokenizerFast(
        tokenizer_object=Tokenizer.from_str(fields[WHOLE]),
        padding_side="left",
        clean_up_tokenization_spaces=False,
        chat_template=fields.get(TEMPLATE),
        model_max_length=fields["gemma4.context_length"],
        **special,
    )


def _pairs(state: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The merges, first to last; tokenizer.json writes them as lists or as "a b"."""
    merges = state["model"].get("merges") or []
    pairs = [tuple(one.split(" ", 1)) if isinstance(one, str) else tuple(one) for one in merges]
    if not pairs or any(" " in part for pair in pairs for part in pair):
        raise GGUFError(
            "the tokenizer has no merges, or merges with a blank in them, which llama.cpp cannot "
            "read: it wants byte-pair encoding with spaces written as ▁"
        )
    return pairs


def _check_kind(state: Mapping[str, Any]) -> None:
    model, normalizer = state["model"], state["normalizer"] or {}
    bytes_there = all(f"<0x{byte:02X}>" in model.get("vocab", {}) for byte in range(256))
    spaces = (
        normalizer.get("type") == "Replace"
        and normalizer.get("pattern") == {"String": " "}
        and normalizer.get("content") == _SPACE
    )
    if (
        model.get("type") != "BPE"
        or not model.get("byte_fallback")
        or not bytes_there
        or not spaces
        or model.get("ignore_merges")
        or model.get("continuing_subword_prefix")
        or model.get("end_of_word_suffix")
    ):
        raise GGUFError(
            "the tokenizer is not of Gemma 4's kind (byte-pair encoding, spaces as ▁, unknown "
            "characters as bytes <0x00> to <0xFF>): llama.cpp would make other ids"
        )


def _check_cuts(backend: Any, pairs: list[tuple[str, str]]) -> None:
    """No pair may reach across a cut: llama.cpp cuts at the ends of newlines and nowhere else."""
    cut = backend.pre_tokenizer
    for left, right in pairs:
        joined = left + right
        pieces = cut.pre_tokenize_str(joined) if cut is not None else [joined]
        mixed = "\n" in joined and joined.strip("\n") != ""
        if len(pieces) != 1 or mixed:
            raise GGUFError(
                f"the tokenizer has the merge {left!r} + {right!r}, and "
                + ("llama.cpp cuts at newlines" if mixed else "its own cuts never let it happen")
                + ": llama.cpp would make other ids"
            )


def _tokens(
    tokenizer: PreTrainedTokenizerBase, state: Mapping[str, Any], vocabulary: int
) -> tuple[list[str], list[int]]:
    """Every token by its id, and its type. Rows of the embedding without a token are unused."""
    by_id = {number: token for token, number in tokenizer.get_vocab().items()}
    if max(by_id) >= vocabulary:
        raise GGUFError(
            f"the tokenizer has the id {max(by_id)}, and the embedding has {vocabulary} rows"
        )
    added = {one["id"]: one for one in state["added_tokens"]}
    tokens = [by_id.get(n, f"<unused row {n}>") for n in range(vocabulary)]
    if len(set(tokens)) != len(tokens):
        raise GGUFError("two ids of the tokenizer have the same text, which llama.cpp refuses")
    return tokens, [_type(tokenizer, n, tokens[n], n in by_id, added) for n in range(vocabulary)]


def _type(
    tokenizer: PreTrainedTokenizerBase,
    number: int,
    token: str,
    used: bool,
    added: Mapping[int, Mapping[str, Any]],
) -> int:
    if not used:
        return UNUSED
    if token == tokenizer.unk_token:
        return UNKNOWN
    if number in added:
        return CONTROL if added[number]["special"] and token not in SHOWN else USER_DEFINED
    if len(token) == 6 and token.startswith("<0x") and token.endswith(">"):
        return BYTE
    return NORMAL
