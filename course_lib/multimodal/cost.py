"""What a question with pictures and sound will cost, before it is asked: tokens, memory, work.

>>> from course_lib.multimodal.cost import cost
>>> made = cost("gemma-4-E2B", pictures=[(1600, 1200)], seconds=[5.0], text_tokens=20)
>>> made.prompt_tokens
415

    prompt tokens = text + soft tokens + two marks around each picture (each crop) and each sound
    memory        = weights + KV cache of the prompt + what is alive during one pass
    work          = the text decoder over all prompt tokens + each tower over its patches or frames

A tower sees far more than it passes on: nine patches of Gemma 4 become one soft token.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from course_lib import catalog
from course_lib.card_types import Card
from course_lib.decode import prefill_flops
from course_lib.footprint import kv_cache_bytes, precision_named, weight_bytes
from course_lib.multimodal.errors import MediaError
from course_lib.multimodal.image_tokens import MARKS, ImageRule, image_rule
from course_lib.multimodal.sound_tokens import sound_rule
from course_lib.parameters import count_parameters
from course_lib.selection_forms import activation_bytes
from course_lib.tensors import FootprintError, need_arch

if TYPE_CHECKING:
    from course_lib.models import Gemma

# Of the feed-forward block of a vision tower: SigLIP has two matrices, Gemma 4's ViT three.
_MATRICES = {"SigLIP": 2, "Gemma 4": 3}
# What a position multiplies in one decoder layer.
_MATRIX_PARTS = ("attention", "mlp", "per_layer_projections")
_POOL = 3  # Gemma 4's, where a card gives none
_FRAMES_PER_SECOND = 25  # of a conformer, after its convolutions; Gemma 3n leaves a quarter of them


@dataclass(frozen=True)
class Cost:
    """A prompt with pictures and sound, worked out. Bytes, and floating-point operations.

    text_tokens counts everything that is no soft token and no mark: question and template.
    vision_flops, audio_flops: None where the card does not say enough; `why` says what is missing.
    live: bytes of activations at the worst moment.
    """

    model: str
    text_tokens: int
    image_tokens: int
    sound_tokens: int
    mark_tokens: int
    text_flops: int
    vision_flops: int | None
    audio_flops: int | None
    weights: int
    kv_cache: int
    live: int
    why: str = ""

    @property
    def prompt_tokens(self) -> int:
        return self.text_tokens + self.image_tokens + self.sound_tokens + self.mark_tokens

    @property
    def flops(self) -> int | None:
        """All work up to the first new token; None where a tower's is not known."""
        if self.vision_flops is None or self.audio_flops is None:
            return None
        return self.text_flops + self.vision_flops + self.audio_flops

    @property
    def memory(self) -> int:
        return self.weights + self.kv_cache + self.live

    def __str__(self) -> str:
        tokens = (
            f"{self.prompt_tokens:,} tokens (text {self.text_tokens:,}, pictures "
            f"{self.image_tokens:,}, sound {self.sound_tokens:,}, marks {self.mark_tokens:,})"
        )
        work = "unknown: " + self.why if self.flops is None else f"{self.flops / 1e9:,.2f} GFLOP"
        extra = (self.kv_cache + self.live) / 2**20
        return (
            f"{self.model}: {tokens}; {work}; {self.weights / 2**20:,.1f} MiB of weights and "
            f"{extra:,.1f} MiB more"
        )


def cost(
    model: Gemma | Card | str,
    *,
    pictures: Sequence[tuple[int, int]] = (),
    seconds: Sequence[float] = (),
    text_tokens: int,
    budget: int | None = None,
    pan_and_scan: bool = False,
    precision: str | None = None,
) -> Cost:
    """The cost of one prompt.

    pictures: width and height of each, in pixels. seconds: length of each sound. text_tokens: of
    question and template (`measured.counted` says what they were). budget, pan_and_scan: as
    `asking.ask_all`. precision: of weights, cache and activations; the loaded model's own, or bf16.

    Raises TakesError and MediaError as the token rules do, and FootprintError for a model whose
    text decoder cannot be worked out (of a folder without a card, for example).
    """
    card = _card_of(model)
    form = precision_named(precision or getattr(model, "dtype", "bfloat16"))
    looks = image_rule(model) if pictures else None
    hears = sound_rule(model) if seconds else None
    if looks is None and (budget is not None or pan_and_scan):
        raise MediaError("budget and pan_and_scan are for pictures, and there is none")
    image = sum(looks.tokens(w, h, budget, pan_and_scan) for w, h in pictures) if looks else 0
    views = sum(looks.views(w, h, pan_and_scan) for w, h in pictures) if looks else 0
    sound = sum(hears.of_seconds(one) for one in seconds) if hears else 0
    marks = MARKS * (views + len(seconds))
    prompt = text_tokens + image + sound + marks
    value_bytes = max(2, round(form.bits_per_weight / 8))
    patches = patches_of(card, looks, budget) if looks else 0
    vision, why = (0, "") if not looks else vision_flops(card, patches, views, image)
    return Cost(
        model=card.key,
        text_tokens=text_tokens,
        image_tokens=image,
        sound_tokens=sound,
        mark_tokens=marks,
        text_flops=reading_flops(card, prompt),
        vision_flops=vision,
        audio_flops=audio_flops(card, sum(seconds), sound) if seconds else 0,
        weights=weight_bytes(card, form.name),
        kv_cache=kv_cache_bytes(card, prompt, bytes_per_value=value_bytes),
        live=max(
            activation_bytes(card, prompt, value_bytes=value_bytes),
            _tower_bytes(card, patches, views, value_bytes),
        ),
        why=why,
    )


def reading_flops(card: Card, prompt: int) -> int:
    """Operations of the text decoder to read a prompt, as transformers 5.23 does it.

    `decode.prefill_flops`, less what Gemma 4 saves: layers that read the keys and values of earlier
    ones make none themselves, so of a prompt only the last position goes through them
    (Gemma4TextModel._maybe_slice_kv_shared_inputs; not with FlashAttention). Gemma 3n shares as
    well and does not save it.
    """
    whole = prefill_flops(card, prompt)
    if card.generation != "4":
        return whole
    heads, saved = need_arch(card).num_attention_heads, 0
    for one in count_parameters(card).layers:
        layer = one.layer
        if layer.reads_kv_of is None:
            continue
        matrices = sum(one.parts.get(part, 0) for part in _MATRIX_PARTS)
        window = min(layer.window or prompt, prompt)
        pairs = window * (window + 1) // 2 + (prompt - window) * window
        saved += 2 * (prompt - 1) * matrices + 4 * heads * layer.head_dim * (pairs - window)
    return whole - saved


def patches_of(card: Card, rule: ImageRule, budget: int | None = None) -> int:
    """The patches that the vision tower works on for one view of a picture.

    Gemma 4 fills every picture up to the patches of its budget: a long strip costs the tower as
    much as a square. The 12B has no tower: its patches are the soft tokens themselves.
    """
    tower = card.vision_tower or {}
    if rule.kind == "grid":
        own = rule.checked_budget(budget)
        encoder_free = "num_hidden_layers" not in tower
        return own if encoder_free else own * tower.get("pooling_kernel_size", _POOL) ** 2
    if tower.get("image_size") and tower.get("patch_size"):
        return (tower["image_size"] // tower["patch_size"]) ** 2
    return 0


def vision_flops(card: Card, patches: int, views: int, tokens: int) -> tuple[int | None, str]:
    """Operations of the vision tower and the projection, or None with what is not known.

        views * (2 * patches * (L (4 h q + m h I) + 3 p^2 h) + 4 L patches^2 q) + 2 tokens * h * H

    L layers of width h, heads together q wide, m matrices of h by I in the feed-forward block,
    patches of p by p pixels, H the width of the text model. Two operations per weight.
    """
    tower = card.vision_tower or {}
    if "num_hidden_layers" not in tower:
        if tower.get("type", "").startswith("none"):
            return 2 * tower["params"] * tokens, ""
        return None, f"the layers of {tower.get('type', 'its vision tower')} are not on the card"
    hidden, layers = tower["hidden_size"], tower["num_hidden_layers"]
    wide = _heads_width(tower)
    blocks = next((n for name, n in _MATRICES.items() if tower["type"].startswith(name)), 3)
    weights = layers * (4 * hidden * wide + blocks * hidden * tower["intermediate_size"])
    weights += 3 * tower["patch_size"] ** 2 * hidden
    per_view = 2 * patches * weights + 4 * layers * patches**2 * wide
    return views * per_view + 2 * tokens * hidden * need_arch(card).hidden_size, ""


def audio_flops(card: Card, seconds: float, tokens: int) -> int | None:
    """Operations of the audio tower and the projection: two per weight and frame, 25 frames a s.

    The attention of a conformer reaches over some dozen frames only and is left out; so are its
    first convolutions, of which most is in the count all the same. None: the size is not known.
    """
    tower = card.audio_tower or {}
    if tower.get("type", "").startswith("none"):
        return 2 * tower["params"] * tokens
    if not tower.get("params"):
        return None
    wide = tower.get("output_proj_dims") or tower["hidden_size"]
    projected = 2 * tokens * wide * need_arch(card).hidden_size
    return ceil(2 * tower["params"] * _FRAMES_PER_SECOND * seconds) + projected


def _heads_width(tower: dict) -> int:
    per_head = tower.get("head_dim") or tower["hidden_size"] // tower["num_attention_heads"]
    return per_head * tower["num_attention_heads"]


def _tower_bytes(card: Card, patches: int, views: int, value_bytes: int) -> int:
    """Activations of a vision tower: all views go through together.

    The residual and its copies (4 h), and gate, up and their product (3 I) or queries, keys,
    values and what attention makes of them (4 q), whichever is more; the patches themselves.
    """
    tower = card.vision_tower or {}
    if not patches or "num_hidden_layers" not in tower:
        return 0
    inner = max(3 * tower["intermediate_size"], 4 * _heads_width(tower))
    pixels = 3 * tower["patch_size"] ** 2
    return views * patches * value_bytes * (4 * tower["hidden_size"] + inner + pixels)


def _card_of(model: Gemma | Card | str) -> Card:
    card = catalog.card(model) if isinstance(model, str) else model
    if isinstance(card, Card):
        return card
    if card.card is None:
        raise FootprintError(
            f"{card.name} has no card, so its cost cannot be worked out; measured.counted and "
            "measured.prefill_seconds measure it"
        )
    return card.card
