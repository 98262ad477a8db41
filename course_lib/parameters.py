"""How many parameters a model has, and where they sit: counted from its card.

>>> from course_lib.catalog import card
>>> count = count_parameters(card("gemma-4-E2B"))
>>> count.text - count.per_layer_embedding  # what Google calls 2.3B "effective"
2279759104
"""

from __future__ import annotations

from dataclasses import dataclass, field

from course_lib.card_types import Card
from course_lib.tensors import (
    PARTS,
    FootprintError,
    Layer,
    Tensor,
    decoder_tensors,
    layers_of,
    need_arch,
    text_type,
    why_no_formula,
)


@dataclass(frozen=True)
class LayerCount:
    """The parameters of one decoder layer: its geometry and a count per part."""

    layer: Layer
    parts: dict[str, int] = field(hash=False)

    @property
    def total(self) -> int:
        return sum(self.parts.values())


@dataclass(frozen=True)
class ParameterCount:
    """Parameters of a model by part; tied weights count once, buffers do not count.

    Attributes:
        card_key: of which model.
        embedding: the token table, which is also the output head unless `head` is set.
        per_layer_embedding: the PLE table of Gemma 3n and E2B/E4B: one row per token and layer is
            looked up, so it need not sit on the accelerator.
        per_layer_projections: the small matrices that bring PLE rows into the layers.
        attention, mlp, experts, router, norms: of all layers. `mlp` is the dense part.
        residual_streams: AltUp and LAuReL (Gemma 3n).
        head: an output head of its own, 0 if tied.
        vision, audio: the towers; `embedders` brings their output into the decoder.
        other: a drafter's projections, dense heads, unused weights that a published total counts,
            or the whole model where no split is known; `notes` says which.
        layers: one LayerCount per decoder layer, () where no split is known.
        active: parameters of the decoder that one token passes through (all, but for the experts
            it is not routed to). The token table counts in full, as in the model cards.
        split: whether the parts come from the formula; False: only the published total is known.
        notes: what to beware of.
    """

    card_key: str
    embedding: int = 0
    per_layer_embedding: int = 0
    per_layer_projections: int = 0
    attention: int = 0
    mlp: int = 0
    experts: int = 0
    router: int = 0
    residual_streams: int = 0
    norms: int = 0
    head: int = 0
    vision: int = 0
    audio: int = 0
    embedders: int = 0
    other: int = 0
    text: int | None = None
    active: int | None = None
    layers: tuple[LayerCount, ...] = ()
    split: bool = True
    notes: tuple[str, ...] = ()

    @property
    def parts(self) -> dict[str, int]:
        """Part -> parameters, in the order of `tensors.PARTS`, zeros included."""
        return {part: getattr(self, part) for part in PARTS}

    @property
    def total(self) -> int:
        return sum(self.parts.values())


def _tower(part: str, params: int) -> Tensor:
    """A tower of which only the count is known, as one opaque tensor."""
    return Tensor(part, part, (params,), opaque=True)


def _embedder_sizes(card: Card) -> int:
    """Weights that bring the towers' output into the decoder (transformers' projector modules)."""
    known = card.params_breakdown
    if "embed_vision" in known or "embed_audio" in known:
        return (known.get("embed_vision") or 0) + (known.get("embed_audio") or 0)
    if not card.vision_tower:
        return 0
    wide, h, kind = (
        card.vision_tower.get("hidden_size", 0),
        need_arch(card).hidden_size,
        text_type(card),
    )
    if card.member in ("paligemma", "paligemma2"):
        return wide * h + h  # a linear layer with a bias
    if kind == "gemma3":
        return wide * h + wide  # a matrix and the norm before it
    if kind == "gemma3n":
        return _embedder_3n(128, 2048, h) + _embedder_3n(128, card.audio_tower["hidden_size"], h)
    audio = card.audio_tower or {}
    return wide * h + audio.get("output_proj_dims", 0) * h


def _embedder_3n(vocab: int, wide: int, h: int) -> int:
    """Gemma3nMultimodalEmbedder: a table of `vocab` rows, two norms and a projection."""
    return vocab * wide + 2 * wide + wide * h


def unused_kv_parameters(card: Card) -> int:
    """K and V projection weights that the hub file stores for layers which never use them.

    KV-shared layers read the keys and values of an earlier layer. Their own projections are dead
    weight in the published file: 18,874,368 in Gemma 4 E2B, so the hub shows 5.123 B where the
    model has 5.104 B. Norms are not counted here.
    """
    arch = need_arch(card)
    if arch.backbone_hidden_size:
        return 0
    shared = (layer for layer in layers_of(card) if layer.reads_kv_of is not None)
    return sum(
        (1 if layer.k_eq_v else 2) * arch.hidden_size * layer.kv_heads * layer.head_dim
        for layer in shared
    )


def _extra_tensors(card: Card, text: int) -> tuple[list[Tensor], list[str]]:
    """Everything beside the decoder, and notes on how it is known."""
    made: list[Tensor] = []
    notes: list[str] = []
    arch = need_arch(card)
    if arch.backbone_hidden_size:
        notes.append("other: the projections (and centroids) that join a drafter to its target")
    if arch.embedding_dim:
        notes.append("other: the projection that makes the embedding, in place of a head")
    vision, audio = card.vision_tower or {}, card.audio_tower or {}
    encoder_free = str(vision.get("type", "")).startswith("none")
    if vision.get("params") and not encoder_free:
        made.append(_tower("vision", vision["params"]))
    if audio.get("params") and not encoder_free:
        made.append(_tower("audio", audio["params"]))
    if embedders := _embedder_sizes(card):
        made.append(_tower("embedders", embedders))
    for name in ("dense_heads", "self_conditioning"):
        if extra := card.params_breakdown.get(name):
            made.append(_tower("other", extra))
            notes.append(f"other: {name.replace('_', ' ')}")
    if text_type(card) == "gemma3n" and card.total_params:
        unused = unused_kv_parameters(card) + arch.num_kv_shared_layers * arch.head_dim
        made.append(_tower("other", unused))
        notes.append(
            "other: K/V weights (and their norms) of the KV-shared layers, which no layer uses and "
            "the published total counts; transformers does not build them"
        )
        vision_params = card.total_params - text - sum(t.size for t in made)
        made.append(_tower("vision", vision_params))
        notes.append("vision: the published total (Keras) minus all the rest, not counted itself")
    return made, notes


def tensors_of(card: Card) -> list[Tensor]:
    """Every weight of the model: the decoder's one by one, a tower as one opaque tensor.

    Raises:
        FootprintError: the decoder's weights cannot be listed from the card.
    """
    decoder = decoder_tensors(card)
    return decoder + _extra_tensors(card, sum(t.size for t in decoder))[0]


def count_parameters(card: Card) -> ParameterCount:
    """The parameters of a model by part, and layer by layer.

    Exact for every text decoder whose weights `tensors.decoder_tensors` can list; the counts of
    towers are the fact file's. Where only a published total is known it is all in `other`,
    `split` is False and a note says why.

    Raises:
        FootprintError: neither the architecture nor a total is known.
    """
    if why := why_no_formula(card):
        if card.total_params is None:
            raise FootprintError(f"{card.key}: {why}, and no total is published")
        return ParameterCount(
            card_key=card.key,
            other=card.total_params,
            split=False,
            notes=(f"other: the whole model, as published; no split, because {why}",),
        )
    decoder = decoder_tensors(card)
    text = sum(t.size for t in decoder)
    extra, notes = _extra_tensors(card, text)
    totals = _by_part([*decoder, *extra])
    arch = need_arch(card)
    idle = 0
    if arch.num_experts and arch.top_k_experts:
        idle = totals["experts"] * (arch.num_experts - arch.top_k_experts) // arch.num_experts
    return ParameterCount(
        card_key=card.key,
        **totals,
        text=text,
        active=text - idle,
        layers=_count_layers(card, decoder),
        notes=tuple(notes) + _warnings(card, text - totals.get("per_layer_embedding", 0)),
    )


def _by_part(tensors: list[Tensor]) -> dict[str, int]:
    totals: dict[str, int] = {}
    for tensor in tensors:
        totals[tensor.part] = totals.get(tensor.part, 0) + tensor.size
    return totals


def _count_layers(card: Card, decoder: list[Tensor]) -> tuple[LayerCount, ...]:
    of_layer: dict[int, list[Tensor]] = {}
    for tensor in decoder:
        if tensor.layer is not None:
            of_layer.setdefault(tensor.layer, []).append(tensor)
    return tuple(LayerCount(layer, _by_part(of_layer[layer.index])) for layer in layers_of(card))


def _warnings(card: Card, without_ple: int) -> tuple[str, ...]:
    """What a reader who compares these counts with a model page must know."""
    made = []
    if card.effective_params and card.arch and card.arch.vocab_size_per_layer_input:
        off = abs(without_ple - card.effective_params) / card.effective_params
        verdict = "agrees with" if off < 0.02 else "does not follow from"
        made.append(
            f"the publisher's {card.effective_params / 1e9:.3g}B effective parameters: the decoder "
            f"without its PLE table has {without_ple:,}, which {verdict} that figure"
        )
    shared = card.arch.num_kv_shared_layers if card.arch else 0
    if shared and card.generation == "4" and card.member == "core":
        made.append(
            f"the hub file holds {unused_kv_parameters(card):,} more: K/V weights of the {shared} "
            "KV-shared layers, which nothing reads"
        )
    return tuple(made)
