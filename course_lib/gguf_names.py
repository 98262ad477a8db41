"""Gemma 4 in a GGUF file: which tensor becomes which, in which type, in how many bytes.

GGUF is the file of llama.cpp and of what is built on it (Ollama, LM Studio, phones). Its tensors
have names of their own, and each carries its own type. All of this is arithmetic on names and
shapes: no weight is read, so the size of a file is known before there is one.

    card -> shapes_of_card -> stored -> data_bytes        (no download)
    model -> shapes -> stored -> the file of `gguf_export`

Source of names and traps: facts/gguf_gemma4.md, checked by running llama.cpp beside transformers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from course_lib.card_types import Card
from course_lib.precisions import precision_named
from course_lib.tensors import decoder_tensors, layers_of

Shape = tuple[int, ...]

# The types that are written here, and the precision of `precisions` that counts each.
TYPES = {"F32": "fp32", "F16": "fp16", "Q8_0": "q8_0", "Q4_0": "q4_0"}
BLOCK = 32
# Every tensor starts at a multiple of this many bytes.
ALIGNMENT = 32
ROPE_FREQS = "rope_freqs.weight"

_MODEL = {
    "embed_tokens.weight": "token_embd.weight",
    "norm.weight": "output_norm.weight",
    "lm_head.weight": "output.weight",  # only where it is not tied to the embedding
    "embed_tokens_per_layer.weight": "per_layer_token_embd.weight",
    "per_layer_model_projection.weight": "per_layer_model_proj.weight",
    "per_layer_projection_norm.weight": "per_layer_proj_norm.weight",
}
_LAYER = {
    "input_layernorm.weight": "attn_norm",
    "self_attn.q_proj.weight": "attn_q",
    "self_attn.k_proj.weight": "attn_k",
    "self_attn.v_proj.weight": "attn_v",
    "self_attn.o_proj.weight": "attn_output",
    "self_attn.q_norm.weight": "attn_q_norm",
    "self_attn.k_norm.weight": "attn_k_norm",
    "post_attention_layernorm.weight": "post_attention_norm",
    "pre_feedforward_layernorm.weight": "ffn_norm",
    "post_feedforward_layernorm.weight": "post_ffw_norm",
    "mlp.gate_proj.weight": "ffn_gate",
    "mlp.up_proj.weight": "ffn_up",
    "mlp.down_proj.weight": "ffn_down",
    "per_layer_input_gate.weight": "inp_gate",
    "per_layer_projection.weight": "proj",
    "post_per_layer_input_norm.weight": "post_norm",
    "layer_scalar": "layer_output_scale",
}
_OF_LAYER = re.compile(r"layers\.(\d+)\.(.+)")
# In a 4-bit file these stay in 8 bits, as in llama.cpp's own: each row is one token.
_TABLES = ("token_embd.weight", "per_layer_token_embd.weight", "output.weight")


class GGUFError(ValueError):
    """A model, a type or a file that do not go together; the message says what does."""


@dataclass(frozen=True)
class StoredTensor:
    """One tensor of a GGUF file.

    name: in the file. source: the name in transformers without its "model."; "" for the rotation
    factors, which are made. shape: as in torch, rows first (GGUF itself lists the axes backwards).
    type: "F32", "F16", "Q8_0" or "Q4_0". why: why it is not the type that was asked for, or "".
    """

    name: str
    source: str
    shape: Shape
    type: str
    why: str = ""

    @property
    def nbytes(self) -> int:
        """Bytes of its values and scales, without the padding behind them."""
        if len(self.shape) < 2:
            return 4 * self.shape[0]
        return precision_named(TYPES[self.type]).matrix_bytes(self.shape)


def check_type(gguf_type: str) -> str:
    """The type's name as GGUF writes it. Raises GGUFError that lists the types."""
    found = gguf_type.strip().upper() if isinstance(gguf_type, str) else gguf_type
    if found not in TYPES:
        raise GGUFError(
            f"unknown GGUF type {str(gguf_type)[:60]!r}: this course writes {', '.join(TYPES)}. "
            "llama.cpp's own tool llama-quantize makes the others out of an F32 or F16 file"
        )
    return found


def gguf_name(source: str) -> str:
    """The name in the file of a tensor of transformers, given without "model." in front.

    Raises GGUFError for one that a dense text model of Gemma 4 does not have.
    """
    if source in _MODEL:
        return _MODEL[source]
    found = _OF_LAYER.fullmatch(source)
    if found and found[2] in _LAYER:
        return f"blk.{found[1]}.{_LAYER[found[2]]}.weight"
    raise GGUFError(
        f"the tensor {source!r} has no place in a GGUF file of Gemma 4 as written here, which "
        "holds dense text models with their weights unpacked"
    )


def stored(shapes: Mapping[str, Shape], gguf_type: str) -> list[StoredTensor]:
    """What a file holds, in order, for tensors given as name -> shape (without "model.").

    Layers come in their order. Raises GGUFError for an unknown type or a tensor without a place.
    """
    wanted = check_type(gguf_type)
    found = [_stored(gguf_name(source), source, shape, wanted) for source, shape in shapes.items()]
    # llama.cpp turns all angles of a global layer; those that Gemma 4 leaves alone get a divisor
    # so large that they do not move.
    # The last layer of a Gemma 4 is a global one: transformers makes it so.
    heads = [shape[0] for name, shape in shapes.items() if name.endswith("q_norm.weight")]
    if not heads:
        raise GGUFError("there is no layer with a q_norm among the tensors: this is no Gemma 4")
    head = heads[-1]
    return [*found, StoredTensor(ROPE_FREQS, "", (head // 2,), "F32", _why_vector(wanted))]


def _stored(name: str, source: str, shape: Shape, wanted: str) -> StoredTensor:
    if len(shape) < 2:
        return StoredTensor(name, source, shape, "F32", _why_vector(wanted))
    if wanted in ("Q8_0", "Q4_0") and shape[-1] % BLOCK:
        why = f"its rows of {shape[-1]} weights are no multiple of the block of {BLOCK}"
        return StoredTensor(name, source, shape, "F16", why)
    if wanted == "Q4_0" and name in _TABLES:
        why = "a table of tokens: its rows stay in 8 bits, as in llama.cpp's own 4-bit files"
        return StoredTensor(name, source, shape, "Q8_0", why)
    return StoredTensor(name, source, shape, wanted)


def _why_vector(wanted: str) -> str:
    return "" if wanted == "F32" else "a vector: few values, each of which scales a whole channel"


def shapes_of_card(card: Card) -> dict[str, Shape]:
    """The tensors of a Gemma 4 text decoder as name -> shape, from its card alone.

    Towers are not in it: llama.cpp keeps those in a second file (mmproj).
    Raises GGUFError for another architecture, FootprintError where the card says too little.
    """
    if card.family != "gemma" or card.generation != "4":
        raise GGUFError(f"{card.key} is no Gemma 4: the export writes llama.cpp's gemma4 only")
    shapes = {one.name: one.shape for one in decoder_tensors(card)}
    # One factor per layer. transformers keeps it as a buffer, so it is in no count of parameters.
    return shapes | {f"layers.{layer.index}.layer_scalar": (1,) for layer in layers_of(card)}


def data_bytes(tensors: Iterable[StoredTensor]) -> int:
    """Bytes of all tensors in the file, each padded to a multiple of 32."""
    return sum(padded(one.nbytes) for one in tensors)


def padded(size: int) -> int:
    """The next multiple of the alignment."""
    return -(-size // ALIGNMENT) * ALIGNMENT
