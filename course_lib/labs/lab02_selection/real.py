"""Real models and the course's three briefs, in the records of lab 02."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache

from course_lib import catalog
from course_lib.card_types import Card
from course_lib.decode import flops_per_token
from course_lib.labs.lab02_selection.records import Brief, Model, Row, Weights
from course_lib.memory import tensor_bytes
from course_lib.parameters import tensors_of
from course_lib.precisions import precision_named
from course_lib.selection_checks import best_known, card_checks
from course_lib.selection_fit import judge_form
from course_lib.selection_forms import FORMS
from course_lib.selection_needs import Requirements, SelectionError, short_licence
from course_lib.tensors import FootprintError, Tensor, layers_of, need_arch, why_no_formula

_TOWERS = ("vision", "audio", "embedders")
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
    arch, kept = need_arch(card), keep or {}
    size = dict.fromkeys(("layers", "experts", "table", "head", "ple", "towers"), 0)
    for tensor in tensors_of(card):
        form = precision_named(kept.get(tensor.part, precision))
        if tensor.part not in _TOWERS or towers:
            size[_place(tensor)] += tensor_bytes(tensor, form)

    def row(part: str, columns: int) -> int:
        return precision_named(kept.get(part, precision)).matrix_bytes((1, columns))

    ple_width = arch.num_hidden_layers * (arch.hidden_size_per_layer_input or 0)
    experts = arch.num_experts or 0
    return Weights(
        layers=size["layers"],
        experts=size["experts"],
        active=(arch.top_k_experts or 0) / experts if experts else 0.0,
        table=size["table"],
        table_row=row("embedding", arch.hidden_size),
        head=None if arch.tie_word_embeddings else size["head"],
        ple=0 if ple_elsewhere else size["ple"],
        ple_row=row("per_layer_embedding", ple_width) if size["ple"] else 0,
        towers=size["towers"],
    )


def _place(tensor: Tensor) -> str:
    """Which field of `Weights` a weight belongs to."""
    if tensor.opaque or tensor.part in _TOWERS:
        return "towers"  # and what no token passes through, though a published total counts it
    places = {
        "embedding": "table",
        "head": "head",
        "per_layer_embedding": "ple",
        "experts": "experts",
    }
    return places.get(tensor.part, "layers")


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

    Left out: those whose decoder or cache no formula covers, and DiffusionGemma, which makes blocks
    of tokens and no single ones. Languages are None throughout: no catalogue says what a model is
    good at.
    """
    chosen = catalog.cards(peers=wanted.peers) if cards is None else cards
    made = []
    for card in chosen:
        if _is_candidate(card, wanted):
            with suppress(FootprintError):
                made.append(_model(card, wanted))
    return made


def _is_candidate(card: Card, wanted: Requirements) -> bool:
    if card.pocket or card.member == "diffusiongemma":
        return False
    checks = card_checks(card, wanted)
    return all(check.status == "met" for check in checks if check.name in _OF_THE_CARD)


def rows_for(wanted: Requirements, form: str, cards: Iterable[Card] | None = None) -> list[Row]:
    """The same models in one form as rows, with the library's own figures: None where it has none.

    Memory holds the activations too; speed is the roof of one device that serves all users.
    """
    chosen = catalog.cards(peers=wanted.peers) if cards is None else cards
    return [_row(card, wanted, form) for card in chosen if _is_candidate(card, wanted)]


def _row(card: Card, wanted: Requirements, form: str) -> Row:
    found = judge_form(card, replace(wanted, max_devices=1), FORMS[form])
    return Row(
        name=card.key,
        licence=_licence(card),
        languages=None,
        context=card.context_length,
        memory_bytes=found.need.total if found.need else None,
        tokens_per_second=found.speed.per_user if found.speed else None,
        score=_score(card, wanted),
    )


def _licence(card: Card) -> str | None:
    return None if card.licence is None else short_licence(card.licence)


def _score(card: Card, wanted: Requirements) -> float | None:
    score = best_known(card, wanted.scores[0], ()) if wanted.scores else None
    return None if score is None else score.value


def _model(card: Card, wanted: Requirements) -> Model:
    text_only = set(wanted.modalities) == {"text"}
    return Model(
        name=card.key,
        licence=_licence(card),
        languages=None,
        context=card.context_length,
        score=_score(card, wanted),
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
