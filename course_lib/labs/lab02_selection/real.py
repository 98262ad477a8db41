"""Real models and the course's three briefs, in the records of lab 02."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from course_lib import catalog
from course_lib.card_types import Card
from course_lib.decode import flops_per_token
from course_lib.labs.lab02_selection.records import Brief, Model, Weights
from course_lib.memory import weight_bytes_by_part
from course_lib.precisions import precision_named
from course_lib.selection_checks import best_known, card_checks
from course_lib.selection_forms import FORMS
from course_lib.selection_needs import Requirements, SelectionError, short_licence
from course_lib.tensors import FootprintError, layers_of, need_arch, why_no_formula

_APART = ("embedding", "head", "per_layer_embedding", "experts", "vision", "audio", "embedders")
# Checks that this lab leaves to the card: whoever fails one is no candidate.
_OF_THE_CARD = ("task", "modalities", "access")


def weights_of(
    card: Card,
    precision: str,
    keep: Mapping[str, str] | None = None,
    *,
    towers: bool = True,
    ple_elsewhere: bool = False,
) -> Weights:
    """The bytes of a model's weights, parted by what a decode step reads of them.

    Args:
        precision, keep: as `footprint.weight_bytes`.
        towers: whether vision and audio towers are loaded.
        ple_elsewhere: whether the PLE table stays in flash or host memory.

    Raises:
        FootprintError: the weights cannot be listed from the card.
    """
    if why := why_no_formula(card):
        raise FootprintError(f"the weights of {card.key} cannot be parted: {why}")
    arch, keep = need_arch(card), keep or {}
    parts = weight_bytes_by_part(card, precision, keep)

    def row(part: str, columns: int) -> int:
        return precision_named(keep.get(part, precision)).matrix_bytes((1, columns))

    ple_width = arch.num_hidden_layers * (arch.hidden_size_per_layer_input or 0)
    loaded_towers = parts["vision"] + parts["audio"] + parts["embedders"]
    experts = arch.num_experts or 0
    return Weights(
        layers=sum(size for part, size in parts.items() if part not in _APART),
        experts=parts["experts"],
        active=(arch.top_k_experts or 0) / experts if experts else 0.0,
        table=parts["embedding"],
        table_row=row("embedding", arch.hidden_size),
        head=None if arch.tie_word_embeddings else parts["head"],
        ple=0 if ple_elsewhere else parts["per_layer_embedding"],
        ple_row=row("per_layer_embedding", ple_width) if parts["per_layer_embedding"] else 0,
        towers=loaded_towers if towers else 0,
    )


@lru_cache(maxsize=64)
def weights_of_key(name: str, form: str) -> Weights:
    """The weights of a model of the catalogue in one of `selection_forms.FORMS`."""
    made = FORMS[form]
    return weights_of(catalog.card(name), made.precision, made.keep)


def brief_of(wanted: Requirements) -> Brief:
    """Requirements of `course_lib.selection` as a brief of this lab.

    Their first score is the one that counts. Activations are not in a brief: leave room for them.

    Raises:
        SelectionError: the device's bandwidth is not known.
    """
    device = wanted.device
    if device.bytes_per_second is None:
        raise SelectionError(f"the bandwidth of {device.name} is not known: measure it")
    return Brief(
        memory_bytes=wanted.allowed_bytes,
        bytes_per_second=device.bytes_per_second,
        flops_per_second=device.flops_per_second,
        forms=wanted.forms,
        context=wanted.context,
        users=wanted.users,
        score=wanted.scores[0].score if wanted.scores else None,
        languages=wanted.languages or None,
        licences=wanted.licences,
        tokens_per_second=wanted.tokens_per_second,
        price_per_hour=device.price_per_hour,
        budget_per_hour=wanted.budget_per_hour,
        may_stay_unknown=tuple(n for n in wanted.accept_open if n == "languages"),
    )


def models_for(wanted: Requirements, cards: Iterable[Card] | None = None) -> list[Model]:
    """The models that are made for the task and take what comes in, as records of this lab.

    Left out: those whose decoder or cache no formula covers. Languages are None throughout: no
    catalogue says what a model is good at.
    """
    chosen = catalog.cards(peers=wanted.peers) if cards is None else cards
    made = []
    for card in chosen:
        checks = [c for c in card_checks(card, wanted) if c.name in _OF_THE_CARD]
        if card.pocket or any(check.status != "met" for check in checks):
            continue
        try:
            made.append(_model(card, wanted))
        except FootprintError:
            continue
    return made


def _model(card: Card, wanted: Requirements) -> Model:
    text_only = set(wanted.modalities) == {"text"}
    score = best_known(card, wanted.scores[0], ()) if wanted.scores else None
    return Model(
        name=card.key,
        licence=None if card.licence is None else short_licence(card.licence),
        languages=None,
        context=card.context_length,
        score=None if score is None else score.value,
        flops_per_token=flops_per_token(card, wanted.context),
        layers=layers_of(card),
        weights={
            name: weights_of(
                card,
                FORMS[name].precision,
                FORMS[name].keep,
                towers=not (FORMS[name].separate_towers and text_only),
                ple_elsewhere=wanted.device.ple_elsewhere,
            )
            for name in wanted.forms
        },
    )
