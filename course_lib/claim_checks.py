"""The checks behind `claims`: each looks, counts or runs something, and derives a verdict from it.

No check knows its verdict beforehand. Looking up reads the catalogue; counting builds models on
the meta device or works out bytes from an architecture; running calls the torch and transformers
that are installed here, with a tiny random model where one is needed.
"""

from __future__ import annotations

import logging
import re
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from course_lib import architectures, catalog, footprint, templates
from course_lib.claim_checks_finetuning import qlora_fits as qlora_fits
from course_lib.claim_checks_finetuning import trl_takes as trl_takes
from course_lib.claim_checks_quantization import bits_are_free as bits_are_free
from course_lib.claim_checks_quantization import four_bits_are_faster as four_bits_are_faster
from course_lib.claim_checks_security import defence_is_enough as defence_is_enough
from course_lib.claim_checks_security import loading_runs_nothing as loading_runs_nothing
from course_lib.claim_checks_security import nothing_leads_back as nothing_leads_back
from course_lib.claim_checks_security import one_failure_is_safety as one_failure_is_safety
from course_lib.claim_checks_security import score_sees_the_word as score_sees_the_word
from course_lib.claim_checks_security import secret_is_kept as secret_is_kept
from course_lib.claim_checks_security import words_stop as words_stop
from course_lib.claim_evidence import Evidence

GB = 1e9
WITHIN = 0.05  # a rounded size is right when it is within 5% of the count


def _holds(is_true: bool) -> str:
    return "true" if is_true else "false"


# ---- looking up --------------------------------------------------------------------------------


def exists(name: str, billions: float | None = None) -> Evidence:
    """Whether the catalogue has a model of this name (and, if asked, of about this size)."""
    try:
        card = catalog.card(name)
    except catalog.UnknownModelError as error:
        return Evidence("false", f"UnknownModelError: {error}")
    size = (card.total_params or 0) / 1e9
    shown = f"{card.id}: {size:.3f} billion parameters"
    return Evidence(_holds(billions is None or round(size) == billions), shown)


def generation_takes(generation: str, modality: str) -> Evidence:
    """Whether the core models of a generation read pictures or sound, and which came first."""
    mine = catalog.cards(family="gemma", generation=generation, member="core", pocket=False)
    able = [card for card in mine if modality in _modalities(card)]
    core = catalog.cards(family="gemma", member="core", pocket=False)
    dated = [c for c in core if modality in _modalities(c) and c.release_date]
    first = min(dated, key=lambda card: card.release_date)
    shown = (
        f"{len(able)} of {len(mine)} core models of Gemma {generation} take {modality} input; "
        f"the first core model that does is {first.key}, {first.release_date}"
    )
    return Evidence(_holds(bool(able)), shown)


def context_of_all(generation: str, tokens: int) -> Evidence:
    """Whether every core model of a generation reads at least so many tokens."""
    mine = catalog.cards(family="gemma", generation=generation, member="core", pocket=False)
    contexts = {card.key: card.context_length or 0 for card in mine}
    shown = ", ".join(f"{key}: {context:,}" for key, context in contexts.items())
    return Evidence(_holds(all(context >= tokens for context in contexts.values())), shown)


def licence_of_all(licence: str) -> Evidence:
    """Whether the core models of all generations are under one licence."""
    by_licence: dict[str, list[str]] = {}
    for card in catalog.cards(family="gemma", member="core", pocket=False):
        generations = by_licence.setdefault(str(card.licence), [])
        if card.generation not in generations:
            generations.append(card.generation)
    shown = "; ".join(f"{name}: Gemma {', '.join(gens)}" for name, gens in by_licence.items())
    if set(by_licence) == {licence}:
        return Evidence("true", shown)
    return Evidence("depends" if licence in by_licence else "false", shown)


def _modalities(card: catalog.Card) -> set[str]:
    # A modality can carry a remark: "video (frames)".
    return {name.split(" ")[0] for name in card.modalities_in}


# ---- counting ----------------------------------------------------------------------------------


def parameters(key: str, billions: float) -> Evidence:
    """Build the model on the meta device and count."""
    built = architectures.count_on_meta(catalog.card(key))
    off = abs(built.total - billions * 1e9) / built.total
    shown = f"{built.model_class} on the meta device: {built.total:,} parameters"
    return Evidence(_holds(off <= WITHIN), shown)


def weights_fit(key: str, gigabytes: float) -> Evidence:
    """Weights against a memory: in BF16, in 4 bits, and in 4 bits with only the decoder resident.

    The last leaves out the per-layer embedding (one row per token is looked up, from any memory)
    and the towers, which text does not need.
    """
    card = catalog.card(key)
    four = footprint.weight_bytes_by_part(card, "q4_0")
    elsewhere = ("per_layer_embedding", "vision", "audio", "embedders", "other")
    sizes = {
        "BF16, all weights": footprint.weight_bytes(card, "bf16"),
        "4 bits, all weights": sum(four.values()),
        "4 bits, without PLE table and towers": sum(
            size for part, size in four.items() if part not in elsewhere
        ),
    }
    fits = [size <= gigabytes * GB for size in sizes.values()]
    shown = "; ".join(f"{name}: {size / GB:.2f} GB" for name, size in sizes.items())
    if all(fits):
        return Evidence("true", shown)
    return Evidence("partly true" if any(fits) else "false", shown)


def size_and_context(keys: Sequence[str], gigabytes: float, tokens: int) -> Evidence:
    """A memory and a context claimed for a size that several generations have, oldest first."""
    cards = [catalog.card(key) for key in keys]
    rows, context_fits, memory_fits = [], [], []
    for card in cards:
        full, four = (footprint.weight_bytes(card, name) for name in ("bf16", "q4_0"))
        context_fits.append(card.context_length == tokens)
        memory_fits.append(full <= gigabytes * GB)
        rows.append(
            f"{card.key}: BF16 {full / GB:.1f} GB, 4 bits {four / GB:.1f} GB, "
            f"context {card.context_length:,}"
        )
    shown = "; ".join(rows)
    if context_fits[-1] and memory_fits[-1]:
        return Evidence("true", shown)
    # One half held for an older model of the size: the claim was copied on after its time.
    return Evidence("outdated" if any(context_fits[:-1]) else "false", shown)


def memory_follows_active(key: str) -> Evidence:
    """Whether a mixture of experts needs only the memory of the parameters that one token uses."""
    card = catalog.card(key)
    count = footprint.count_parameters(card)
    weights = footprint.weight_bytes(card, "bf16")
    shown = (
        f"one token passes through {count.active:,} parameters, but any token may need any "
        f"expert: all {count.total:,} are loaded, {weights / GB:.1f} GB in BF16"
    )
    return Evidence(_holds(weights <= count.active * 2 * (1 + WITHIN)), shown)


# ---- watching ----------------------------------------------------------------------------------


def percentile_of(q: float, n: int) -> Evidence:
    """Whether n requests support an interval of quantile q."""
    from course_lib import stats

    needed = stats.samples_needed(q)
    missed = q**n
    shown = (
        f"with probability {missed:.0%} all of {n} requests lie below the true p{100 * q:g}; an "
        f"interval of 95% takes {needed} requests"
    )
    return Evidence(_holds(n >= needed), shown)


def psi_threshold_holds(threshold: float, sizes: Sequence[int]) -> Evidence:
    """How often PSI exceeds a threshold when both samples come from one source, in ten bins."""
    import numpy as np

    from course_lib.monitoring import drift

    rates = []
    for n in sizes:
        random = np.random.default_rng(0)
        found = []
        for _ in range(400):
            a, b = random.random(n), random.random(n)
            edges = drift.bin_edges(a)
            found.append(drift.psi(drift.bin_counts(a, edges), drift.bin_counts(b, edges)))
        rates.append(sum(value > threshold for value in found) / len(found))
    said = ", ".join(f"{rate:.0%} of pairs of {n:,}" for n, rate in zip(sizes, rates, strict=True))
    holds = [rate <= drift.ALPHA for rate in rates]
    verdict = "true" if all(holds) else "partly true" if any(holds) else "false"
    return Evidence(verdict, f"nothing has changed, and PSI exceeds {threshold:g} in {said}")


def burn_rate_fits(burn: float, spend: float, hours: float, days: Sequence[int]) -> Evidence:
    """Whether a burn rate spends that share of the budget in so many hours, for any of `days`."""
    derived = [spend * 24 * length / hours for length in days]
    pairs = zip(derived, days, strict=True)
    said = ", ".join(f"{rate:.3g} over {length} days" for rate, length in pairs)
    holds = [abs(rate - burn) < 0.01 * burn for rate in derived]
    verdict = "true" if all(holds) else "partly true" if any(holds) else "false"
    return Evidence(verdict, f"{spend:.0%} of the budget in {hours:g} h is a burn rate of {said}")


def popular_metric_ranks(metric: str, question: str, true: str, wrong: str) -> Evidence:
    """Whether a metric of `monitoring.popular` puts a true reply above one that is not."""
    from course_lib.monitoring import popular

    score = getattr(popular, metric)
    good, bad = score(question, true), score(question, wrong)
    return Evidence(_holds(good > bad), f"{good:.2g} for {true!r}, {bad:.2g} for {wrong!r}")


# ---- running -----------------------------------------------------------------------------------


def tied_kv_cache() -> Evidence:
    """Run a tiny Gemma 4 whose global layers make K and V by one projection; look at the cache."""
    import torch
    from transformers import Gemma4ForCausalLM, Gemma4TextConfig

    torch.manual_seed(0)
    config = Gemma4TextConfig(
        vocab_size=64,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=16,
        global_head_dim=32,
        num_global_key_value_heads=1,
        layer_types=["sliding_attention", "full_attention"],
        sliding_window=8,
        attention_k_eq_v=True,
        hidden_size_per_layer_input=0,
    )
    model = Gemma4ForCausalLM(config).eval()
    with torch.no_grad():
        layer = model(torch.arange(6)[None]).past_key_values.layers[1]
    has_v_proj = hasattr(model.model.layers[1].self_attn, "v_proj") and (
        model.model.layers[1].self_attn.v_proj is not None
    )
    same = torch.equal(layer.keys, layer.values)
    shown = (
        f"a global layer {'with' if has_v_proj else 'without'} a V projection caches "
        f"{layer.keys.nbytes:,} bytes of keys and {layer.values.nbytes:,} bytes of values, "
        f"{'equal' if same else 'not equal'}"
    )
    # Only equal tensors could be stored once.
    return Evidence(_holds(same), shown)


def transformers_has(name: str, instead: str) -> Evidence:
    """Whether the installed transformers has a class of this name."""
    import transformers

    found = hasattr(transformers, name)
    shown = (
        f"transformers {transformers.__version__}: {name} "
        f"{'is there' if found else 'is missing'}; "
        f"{instead} {'is there' if hasattr(transformers, instead) else 'is missing too'}"
    )
    return Evidence(_holds(found), shown)


def from_pretrained_takes(keyword: str, value: Any) -> Evidence:
    """Load a tiny checkpoint with the keyword: does it load, warn or raise?"""
    import torch
    from transformers import AutoModelForCausalLM

    from course_lib.dummy import tiny_gemma

    value = getattr(torch, value) if isinstance(value, str) else value
    with tempfile.TemporaryDirectory() as folder, _said_by_transformers() as said:
        tiny_gemma(folder, "3")
        try:
            model = AutoModelForCausalLM.from_pretrained(folder, **{keyword: value})
        except TypeError as error:
            return Evidence("false", f"TypeError: {_short(error)}")
    shown = f"loaded as {model.dtype}"
    old = [text for text in said if keyword in text and "deprecated" in text]
    if old:
        return Evidence("deprecated", f"{shown}, with the warning: {_short(old[0])}")
    return Evidence("true", shown)


def training_arguments_take(keyword: str, value: Any, instead: str) -> Evidence:
    """Make TrainingArguments with the keyword, and with the one that took its place."""
    from transformers import TrainingArguments

    with tempfile.TemporaryDirectory() as folder:
        try:
            TrainingArguments(output_dir=folder, use_cpu=True, **{keyword: value})
        except TypeError as error:
            made = TrainingArguments(output_dir=folder, use_cpu=True, **{instead: value})
            works = getattr(made, instead).value
            return Evidence("false", f"TypeError: {_short(error)}; {instead} works: {works!r}")
    return Evidence("true", f"TrainingArguments took {keyword}")


def generate_can_be_traced() -> Evidence:
    """Try torch.jit.trace on generate() of a tiny Gemma 3."""
    import torch
    from transformers import AutoModelForCausalLM

    from course_lib.dummy import tiny_gemma

    class Generate(torch.nn.Module):
        def __init__(self, model: torch.nn.Module):
            super().__init__()
            self.model = model

        def forward(self, ids: torch.Tensor) -> torch.Tensor:
            return self.model.generate(ids, max_new_tokens=4, do_sample=False)

    with tempfile.TemporaryDirectory() as folder, _said_by_transformers() as said:
        model = AutoModelForCausalLM.from_pretrained(tiny_gemma(folder, "3")).eval()
        ids = torch.tensor([[2, 300, 301]])
        try:
            traced = torch.jit.trace(Generate(model), ids, check_trace=False)
            longer = torch.tensor([[2, 300, 301, 302, 303]])
            same = torch.equal(traced(longer), Generate(model)(longer))
        except Exception as error:  # whatever it is, it is the evidence
            kind = type(error).__name__
            old = next((text for text in said if "jit.trace" in text), "")
            shown = f"{kind}: {_short(error)}" + (f"; and a warning: {_short(old)}" if old else "")
            return Evidence("false", shown)
    shown = f"traced; on another prompt it {'agrees' if same else 'differs'}"
    return Evidence(_holds(same), shown)


def audio_tag_is_read(text: str) -> Evidence:
    """Write a sound for Gemma 3n in both ways: as a tag in the text, and as a content part."""
    marker = "<audio_soft_token>"
    tag = templates.render([{"role": "user", "content": text}], "3n")
    parts = [{"type": "audio"}, {"type": "text", "text": "What do you hear?"}]
    part = templates.render([{"role": "user", "content": parts}], "3n")
    shown = (
        f"the tag is rendered as {_turn(tag)!r}, plain text; "
        f"the content part as {_turn(part)!r}, which the processor fills with sound"
    )
    if marker not in part:
        raise RuntimeError(f"the template no longer marks a sound with {marker}")
    return Evidence(_holds(marker in tag), shown)


def _turn(text: str) -> str:
    found = re.search(r"<start_of_turn>user\n(.*?)<end_of_turn>", text, re.DOTALL)
    return found.group(1) if found else text


def _short(message: object, limit: int = 160) -> str:
    """The first line of a message, without the names of private folders and memory addresses."""
    line = str(message).strip().splitlines()[0]
    line = re.sub(r'"?(/[\w.@+-]+)+/', "", line)
    return line if len(line) <= limit else line[: limit - 1] + "…"


@contextmanager
def _said_by_transformers() -> Iterator[list[str]]:
    """Collect what the block warns about, and keep progress bars out of the lesson."""
    said: list[str] = []

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(record.getMessage())

    from transformers.utils import logging as transformers_logging

    logger, keeper = logging.getLogger("transformers"), Keeper()
    handlers, propagates = logger.handlers, logger.propagate
    bars = transformers_logging.is_progress_bar_enabled()
    logger.handlers, logger.propagate = [keeper], False
    transformers_logging.disable_progress_bar()
    # Some warnings are given once per process; a check must see them each time it runs.
    transformers_logging.warning_once.cache_clear()
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                yield said
            finally:
                said += [str(one.message) for one in caught]
    finally:
        logger.handlers, logger.propagate = handlers, propagates
        if bars:
            transformers_logging.enable_progress_bar()
