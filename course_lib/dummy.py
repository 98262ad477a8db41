"""Tiny Gemma models with random weights: the true architecture, nothing learned.

A test that wants to know whether batching, caching or loading is right does not need a model that
speaks; it needs one that is built like the real thing and runs in milliseconds. `tiny_gemma` makes
such a model with transformers' own classes: local and global layers, shared KV and per-layer
embeddings where the generation has them. What it says is noise.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.templates import control_tokens, gemma4_jinja

if TYPE_CHECKING:
    from transformers import PretrainedConfig, PreTrainedTokenizerFast

# Enough text to give the tokenizer some merges, so that one token is not one letter.
_TEXT = (
    "The kettle is red and the order is on its way to Port Alder.",
    "Where is my order? Please cancel it and send the money back.",
    "A small model with random weights says nothing that makes sense.",
    '{"name": "Ana", "order": "B40718", "city": "Lisbon", "amount": 25}',
)
_JINJA_1_TO_3 = """{{ bos_token }}
{%- set prefix = '' -%}
{%- set turns = messages -%}
{%- if messages[0]['role'] == 'system' -%}
  {%- if not SYSTEM -%}{{ raise_exception('System role not supported') }}{%- endif -%}
  {%- set prefix = messages[0]['content'] ~ '\\n\\n' -%}
  {%- set turns = messages[1:] -%}
{%- endif -%}
{%- for message in turns -%}
  {%- if (message['role'] == 'user') != (loop.index0 % 2 == 0) -%}
    {{ raise_exception('Conversation roles must alternate: user, assistant, user, ...') }}
  {%- endif -%}
  {{ '<start_of_turn>' ~ ('user' if message['role'] == 'user' else 'model') ~ '\\n' }}
  {{- (prefix if loop.first else '') ~ (message['content'] | trim) ~ '<end_of_turn>\\n' }}
{%- endfor -%}
{%- if add_generation_prompt -%}{{ '<start_of_turn>model\\n' }}{%- endif -%}
"""


def tiny_tokenizer(generation: str = "4", *, vocab_size: int = 512) -> PreTrainedTokenizerFast:
    """A BPE tokenizer in the manner of Gemma's: spaces as ``▁``, byte fallback, digits apart.

    It holds the control tokens of the generation and its chat template, pads on the left, and
    adds ``<bos>`` when it is called on plain text, as the real ones do.
    """
    from tokenizers import (
        Regex,
        Tokenizer,
        decoders,
        models,
        normalizers,
        pre_tokenizers,
        processors,
        trainers,
    )
    from transformers import PreTrainedTokenizerFast

    first = ["<pad>", "<eos>", "<bos>", "<unk>"]
    special = first + [token for token in control_tokens(generation) if token not in first]
    special_plus_bytes = special + [f"<0x{byte:02X}>" for byte in range(256)]
    backend = Tokenizer(models.BPE(unk_token="<unk>", byte_fallback=True, fuse_unk=True))
    backend.normalizer = normalizers.Replace(" ", "▁")
    backend.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split("▁", "merged_with_next"),
            pre_tokenizers.Split(Regex(r"\d"), "isolated"),
        ]
    )
    backend.train_from_iterator(
        _TEXT,
        trainers.BpeTrainer(
            vocab_size=vocab_size, special_tokens=special_plus_bytes, show_progress=False
        ),
    )
    backend.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    )
    # The trainer marks the bytes as special; only the control tokens are.
    state = json.loads(backend.to_str())
    state["added_tokens"] = [t for t in state["added_tokens"] if t["content"] in special]
    backend = Tokenizer.from_str(json.dumps(state))
    backend.post_processor = processors.TemplateProcessing(
        single="<bos> $A", special_tokens=[("<bos>", backend.token_to_id("<bos>"))]
    )
    template = (
        gemma4_jinja()
        if generation == "4"
        else _JINJA_1_TO_3.replace("SYSTEM", "true" if generation.startswith("3") else "false")
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=backend,
        bos_token="<bos>",
        eos_token="<eos>",
        pad_token="<pad>",
        unk_token="<unk>",
        padding_side="left",
        chat_template=template,
    )


def tiny_config(
    generation: str = "4", *, vocab_size: int = 512, window: int = 16, context: int = 2048
) -> PretrainedConfig:
    """The configuration of a text model of the generation, a few thousand times too small.

    window: tokens that a local layer sees. context: the longest text the model takes.
    """
    from transformers import (
        Gemma2Config,
        Gemma3nTextConfig,
        Gemma3TextConfig,
        Gemma4TextConfig,
        GemmaConfig,
    )

    common: dict[str, Any] = {
        "vocab_size": vocab_size,
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "head_dim": 16,
        "max_position_embeddings": context,
        "pad_token_id": 0,
        "eos_token_id": 1,
        "bos_token_id": 2,
        # Ten times the usual spread: random logits far enough apart that argmax is a clear choice.
        "initializer_range": 0.2,
    }
    local, full = "sliding_attention", "full_attention"
    if generation == "1":
        return GemmaConfig(**common, num_hidden_layers=2)
    if generation == "2":
        layers = [local, full] * 2
        return Gemma2Config(
            **common, num_hidden_layers=4, layer_types=layers, sliding_window=window
        )
    if generation == "3":
        layers = [local, local, full] * 2
        return Gemma3TextConfig(
            **common, num_hidden_layers=6, layer_types=layers, sliding_window=window
        )
    if generation == "3n":
        return Gemma3nTextConfig(
            **common,
            num_hidden_layers=6,
            layer_types=[local, local, full] * 2,
            sliding_window=window,
            num_kv_shared_layers=2,
            vocab_size_per_layer_input=vocab_size,
            hidden_size_per_layer_input=4,
            laurel_rank=4,
            altup_num_inputs=2,
            activation_sparsity_pattern=[0.0] * 6,
        )
    if generation == "4":
        return Gemma4TextConfig(
            **common,
            num_hidden_layers=6,
            layer_types=[local, local, full] * 2,
            sliding_window=window,
            global_head_dim=32,
            num_kv_shared_layers=2,
            vocab_size_per_layer_input=vocab_size,
            hidden_size_per_layer_input=4,
            final_logit_softcapping=30.0,
        )
    raise ValueError(f"unknown generation {generation!r}: choose 1, 2, 3, 3n or 4")


def tiny_gemma(
    folder: str | Path,
    generation: str = "4",
    *,
    seed: int = 0,
    window: int = 16,
    context: int = 2048,
    vocab_size: int = 512,
) -> Path:
    """Write a tiny random model and its tokenizer into `folder`, as a hub checkpoint looks.

    generation: "1", "2", "3", "3n" or "4". seed fixes the weights. window: tokens that a local
    layer sees. context: the longest text the model takes. vocab_size: at least 300.

    Returns the folder, ready for ``course_lib.models.load(folder)`` or for transformers.
    """
    import torch
    from transformers import AutoModelForCausalLM, GenerationConfig

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = tiny_tokenizer(generation, vocab_size=vocab_size)
    config = tiny_config(generation, vocab_size=len(tokenizer), window=window, context=context)
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        model = AutoModelForCausalLM.from_config(config)
        # Input and output share one embedding. At full size it would drown what the layers add,
        # and the model would repeat its last token for ever: a poor test of anything.
        model.get_input_embeddings().weight.mul_(0.1)
    end_of_turn = "<turn|>" if generation == "4" else "<end_of_turn>"
    model.generation_config = GenerationConfig(
        bos_token_id=2,
        eos_token_id=[1, tokenizer.convert_tokens_to_ids(end_of_turn)],
        pad_token_id=0,
    )
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
