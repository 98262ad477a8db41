"""The tokenizer of all pocket models: a small BPE built the way Gemma's is.

Spaces become "▁", digits stand apart, what is not in the vocabulary falls back
to bytes, and Gemma 4's control tokens are single tokens. It is trained on our
own corpus in four languages, so "tokens per sentence" can be compared between
languages in a lesson.
"""

from __future__ import annotations

import json
import string
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from transformers import PreTrainedTokenizerFast

VOCAB_SIZE = 4096
PAD, EOS, BOS, UNK = 0, 1, 2, 3
# The order fixes the ids. Image, sound and video tokens are there from the start,
# so that one tokenizer serves the whole family and old weights stay valid.
CONTROL_TOKENS = (
    "<pad> <eos> <bos> <unk> <|turn> <turn|> <|tool> <tool|> <|tool_call> <tool_call|> "
    '<|tool_response> <tool_response|> <|"|> <|think|> <|channel> <channel|> '
    "<|image> <|image|> <image|> <|audio> <|audio|> <audio|> <|video|>"
).split()
# Generation ends at the end of a turn, and where a tool has to answer.
STOP_TOKENS = (CONTROL_TOKENS.index("<turn|>"), CONTROL_TOKENS.index("<|tool_response>"))
BYTE_TOKENS = [f"<0x{value:02X}>" for value in range(256)]

# A piece is a word with the space before it, one digit, a run of punctuation with
# the space before it, a run of line breaks, or one space. Merges never cross pieces.
PIECES = r"▁?[\p{L}\p{M}]+|\p{N}|▁?[^\s▁\p{L}\p{M}\p{N}]+|\n+|▁|\s"


def _pipeline(tokenizer: Tokenizer) -> Tokenizer:
    """Give a bare BPE model its normaliser, its pieces and its decoder."""
    from tokenizers import Regex, decoders, normalizers, pre_tokenizers

    tokenizer.normalizer = normalizers.Replace(" ", "▁")
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(PIECES), behavior="isolated")
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    )
    return tokenizer


def train(texts: Iterable[str]) -> Tokenizer:
    """Learn the merges from `texts` and return the finished tokenizer.

    Two steps: the library learns merges on plain text; then its vocabulary is put
    behind the control and byte tokens, because a byte token must be a vocabulary
    entry that text cannot spell.
    """
    from tokenizers import AddedToken, Tokenizer, models, trainers

    learned = _pipeline(Tokenizer(models.BPE(unk_token="<unk>")))
    trainer = trainers.BpeTrainer(
        vocab_size=VOCAB_SIZE - len(CONTROL_TOKENS) - len(BYTE_TOKENS),
        show_progress=False,
        # A letter seen less often than this is spelt in bytes.
        min_frequency=2,
        # What JSON, code and the four languages need stands in the vocabulary for certain.
        initial_alphabet=list(string.printable[:95] + "\n▁áéíóúüñãõâêôàçÁÉÍÓÚÑ¿¡€"),
    )
    learned.train_from_iterator(texts, trainer)

    model = json.loads(learned.to_str())["model"]
    pieces = sorted(model["vocab"], key=model["vocab"].get)
    vocab = {token: i for i, token in enumerate([*CONTROL_TOKENS, *BYTE_TOKENS, *pieces])}
    if len(vocab) > VOCAB_SIZE:
        raise ValueError(f"the vocabulary has {len(vocab)} entries, more than {VOCAB_SIZE}")
    # Unused rows keep the table at its round size, as Gemma's <unused> tokens do.
    for i in range(len(vocab), VOCAB_SIZE):
        vocab[f"<unused{i}>"] = i
    tokenizer = Tokenizer(
        models.BPE(
            vocab=vocab,
            merges=[tuple(merge) for merge in model["merges"]],
            unk_token="<unk>",
            byte_fallback=True,
        )
    )
    _pipeline(tokenizer)
    tokenizer.add_special_tokens(
        [AddedToken(token, special=True, normalized=False) for token in CONTROL_TOKENS]
    )
    return tokenizer


def with_template(tokenizer: Tokenizer) -> PreTrainedTokenizerFast:
    """The tokenizer as transformers uses it, with Gemma 4's chat template."""
    from tokenizers.processors import TemplateProcessing
    from transformers import PreTrainedTokenizerFast

    from course_lib.templates import gemma4_jinja

    # As with every released Gemma, plain text gets its <bos>; a rendered chat already has one.
    tokenizer.post_processor = TemplateProcessing(
        single="<bos> $A", pair="<bos> $A <bos> $B", special_tokens=[("<bos>", BOS)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<bos>",
        eos_token="<eos>",
        pad_token="<pad>",
        unk_token="<unk>",
        # Batches are padded on the left: generation continues at the right end.
        padding_side="left",
        model_max_length=1024,
        chat_template=gemma4_jinja(),
        clean_up_tokenization_spaces=False,
    )


def load(folder: Path) -> PreTrainedTokenizerFast:
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(folder)
