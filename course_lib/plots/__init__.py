"""The pictures of the lessons: each takes counted or measured records and returns a figure.

Each function also writes the figure's text alternative, with the same figures in words; `show`
puts both on the page. The colours stay apart for colour-blind readers, and no figure relies on
colour alone: bars are labelled, points carry their name, shared layers are hatched.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.plots.frame import (
    BLUE,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE,
    PINK,
    RED,
    SKY,
    YELLOW,
    Point,
    described,
    label_shifts,
    new_figure,
    not_empty,
    plain_numbers,
    png,
    show,
    write,
)
from course_lib.plots.ladder import Rung, ladder, rungs
from course_lib.plots.selection import pareto_front, skill_scores, tier_curve

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.figure import Figure

    from course_lib.catalog import Card
    from course_lib.evaluation import Score
    from course_lib.stats import Estimate

__all__ = [
    "GROUPS",
    "CacheCost",
    "Point",
    "Rung",
    "attention_masks",
    "cache_costs",
    "estimates",
    "family_and_peers",
    "grouped",
    "ladder",
    "layer_patterns",
    "memory_bar",
    "parameter_parts",
    "pareto_front",
    "png",
    "rungs",
    "scores",
    "show",
    "skill_scores",
    "tier_curve",
]

GIB = 1024**3
GB = 1e9
# The parts of `tensors.PARTS` in fewer, larger groups, each with its colour.
GROUPS = {
    "token embedding": (ORANGE, ("embedding", "head")),
    "per-layer embedding (PLE)": (YELLOW, ("per_layer_embedding",)),
    "attention": (BLUE, ("attention",)),
    "MLP": (GREEN, ("mlp",)),
    "experts": (SKY, ("experts", "router")),
    "vision and audio": (PINK, ("vision", "audio", "embedders")),
    "the rest": (GREY, ("per_layer_projections", "residual_streams", "norms", "other")),
}


def grouped(parts: Mapping[str, int]) -> dict[str, int]:
    """Counts per part (as in `tensors.PARTS`) summed into GROUPS, in that order, zeros included.

    Raises ValueError for a part that belongs to no group: it would vanish from the picture.
    """
    known = {part for _colour, members in GROUPS.values() for part in members}
    if unknown := sorted(set(parts) - known):
        raise ValueError(f"parts without a group: {', '.join(unknown)}")
    return {
        group: sum(parts.get(part, 0) for part in members)
        for group, (_colour, members) in GROUPS.items()
    }


def parameter_parts(counts: Mapping[str, Mapping[str, int]]) -> Figure:
    """Stacked bars of parameters by group: in billions on the left, as shares on the right.

    counts: model name -> {part of `tensors.PARTS`: number of parameters}.
    """
    not_empty(counts, "models")
    groups = {model: grouped(parts) for model, parts in counts.items()}
    kinds = [kind for kind in GROUPS if any(parts[kind] for parts in groups.values())]
    fig, (left, right) = new_figure(0.31 * len(counts) + 1.3, columns=2, widths=(1, 1.25))
    for row, parts in enumerate(groups.values()):
        total = sum(parts.values())
        start = 0
        for kind in kinds:
            size = parts[kind]
            look = {"color": GROUPS[kind][0], "height": 0.74, "edgecolor": "white"}
            label = kind if row == 0 else None
            left.barh(row, size / 1e9, left=start / 1e9, linewidth=0.4, **look)
            right.barh(row, size / total, left=start / total, linewidth=0.4, label=label, **look)
            if size / total >= 0.1:
                ink = "white" if kind in ("attention", "MLP") else INK
                place = (start + size / 2) / total
                write(right, place, row, f"{size / total:.0%}", color=ink, ha="center", size=8)
            start += size
        write(left, total / 1e9, row, f" {total / 1e9:.2f}", ha="left", size=8)
    left.set_yticks(range(len(counts)), list(counts))
    right.set_yticks([])
    largest = max(sum(parts.values()) for parts in groups.values()) / 1e9
    left.set_xlim(0, largest * 1.16)
    left.set_xlabel("parameters (billions)")
    right.set_xlim(0, 1)
    right.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "25", "50", "75", "100"])
    right.set_xlabel("share of all parameters (%)")
    for axes in (left, right):
        axes.set_ylim(len(counts) - 0.4, -0.6)
    fig.legend(loc="outside upper center", ncols=len(kinds), fontsize=8, frameon=False)
    sentences = (f"{model}: {_shares(parts)}." for model, parts in groups.items())
    return described(fig, "Stacked bars of parameters by kind, per model.", sentences)


def attention_masks(masks: Mapping[str, np.ndarray]) -> Figure:
    """Which tokens each token may look at: one square per mask, rows look at columns.

    masks: title -> boolean array of shape [looking token, looked-at token]. Small masks get a
    grid, so that single tokens can be counted.
    """
    from matplotlib.colors import ListedColormap

    not_empty(masks, "masks")
    fig, panels = new_figure(4.5, columns=len(masks))
    colours = ListedColormap([PALE, BLUE])
    for axes, (title, mask) in zip(panels, masks.items(), strict=True):
        length = mask.shape[-1]
        axes.imshow(mask, cmap=colours, vmin=0, vmax=1, interpolation="nearest")
        axes.set_title(f"{title}\n{int(mask.sum()):,} pairs", fontsize=10)
        axes.set_xlabel("token looked at (position)")
        axes.set_ylabel("token that looks (position)")
        axes.spines[:].set_visible(False)
        if length <= 32:
            axes.set_xticks(range(length))
            axes.set_yticks(range(length))
            axes.set_xticks([i - 0.5 for i in range(1, length)], minor=True)
            axes.set_yticks([i - 0.5 for i in range(1, length)], minor=True)
            axes.grid(which="minor", color="white", linewidth=1)
            axes.tick_params(which="minor", length=0)
            axes.tick_params(labelsize=7)
    sentences = (
        f"{title}: {mask.sum():,} of {mask.size:,} pairs allowed, at most {mask.sum(-1).max()} "
        f"in a row, {_shape_of(mask)}."
        for title, mask in masks.items()
    )
    return described(fig, "Squares of tokens that look at tokens.", sentences)


def layer_patterns(cards: Sequence[Card]) -> Figure:
    """One row per model, one cell per layer: global layers dark, local ones light.

    Hatched cells are layers that compute no keys and values of their own.
    """
    from matplotlib.patches import Patch

    not_empty(cards, "cards")
    fig, (axes,) = new_figure(0.3 * len(cards) + 1.2)
    for row, card in enumerate(cards):
        arch = card.arch
        first_shared = arch.num_hidden_layers - arch.num_kv_shared_layers
        for layer, kind in enumerate(arch.layer_types):
            axes.barh(
                row,
                0.9,
                left=layer + 0.05,
                height=0.7,
                color=BLUE if kind == "full_attention" else SKY,
                hatch="////" if layer >= first_shared else None,
                edgecolor="white",
                linewidth=0,
            )
        local = sum(kind != "full_attention" for kind in arch.layer_types)
        window = f", window {arch.sliding_window:,}" if local else ""
        text = f" {local} local, {arch.num_hidden_layers - local} global{window}"
        write(axes, arch.num_hidden_layers + 0.4, row, text, ha="left", size=8)
    deepest = max(card.arch.num_hidden_layers for card in cards)
    axes.set_yticks(range(len(cards)), [card.key for card in cards])
    axes.set_ylim(len(cards) - 0.4, -0.6)
    axes.set_xlim(0, deepest * 1.42)
    axes.set_xticks(range(0, deepest + 1, 10))
    axes.set_xlabel("layer")
    legend = [
        Patch(facecolor=SKY, label="local: sees the last window of tokens"),
        Patch(facecolor=BLUE, label="global: sees everything before"),
        Patch(
            facecolor=SKY, hatch="////", edgecolor="white", label="reads an earlier layer's K, V"
        ),
    ]
    fig.legend(handles=legend, loc="outside upper center", ncols=3, fontsize=8, frameon=False)
    sentences = (f"{card.key}: {_pattern_in_words(card)}." for card in cards)
    return described(
        fig, "One cell per layer, one row per model; l is a local layer, g a global one.", sentences
    )


@dataclass(frozen=True)
class CacheCost:
    """KV cache bytes of one model at one context (tokens): as built, and without any window."""

    model: str
    context: int
    as_built: int
    all_global: int


def cache_costs(costs: Sequence[CacheCost]) -> Figure:
    """Pairs of bars per context and model: the cache as built, and with global layers only."""
    not_empty(costs, "costs")
    models = list(dict.fromkeys(cost.model for cost in costs))
    fig, panels = new_figure(3.4, columns=len(models), same_height=True)
    tallest = max(cost.all_global for cost in costs) / GIB
    lowest = min(cost.as_built for cost in costs) / GIB
    for axes, model in zip(panels, models, strict=True):
        mine = [cost for cost in costs if cost.model == model]
        for place, cost in enumerate(mine):
            pair = ((-0.2, cost.all_global, GREY, "no windows"),)
            pair += ((0.2, cost.as_built, BLUE, "as built"),)
            for shift, size, colour, name in pair:
                label = name if place == 0 and axes is panels[0] else None
                axes.bar(place + shift, size / GIB, width=0.38, color=colour, label=label)
                text = f"{size / GIB:.2f}" if size < 10 * GIB else f"{size / GIB:.0f}"
                write(
                    axes, place + shift, size / GIB * 1.08, text, ha="center", va="bottom", size=7
                )
        axes.set_yscale("log")
        plain_numbers(axes.yaxis)
        axes.set_ylim(lowest / 2, tallest * 2.5)
        axes.set_xticks(range(len(mine)), [f"{cost.context // 1024}k" for cost in mine])
        axes.set_xlabel("context (tokens)")
        axes.set_title(model, fontsize=10)
    panels[0].set_ylabel("KV cache, BF16, batch 1 (GiB, log scale)")
    fig.legend(loc="outside upper center", ncols=2, fontsize=8, frameon=False)
    sentences = (
        f"{cost.model} at {cost.context // 1024}k: {cost.as_built / GIB:.2f} GiB as built, "
        f"{cost.all_global / GIB:.2f} GiB without windows."
        for cost in costs
    )
    return described(fig, "Pairs of bars, KV cache by context, logarithmic scale.", sentences)


def estimates(rows: Mapping[str, Estimate], xlabel: str, reference: float | None = None) -> Figure:
    """A dot with its interval per row; a dashed line marks the value of no difference."""
    not_empty(rows, "rows")
    fig, (axes,) = new_figure(0.5 * len(rows) + 1.0)
    for row, one in enumerate(rows.values()):
        if one.interval is not None:
            axes.plot([one.interval.low, one.interval.high], [row, row], color=BLUE, linewidth=3)
        axes.plot(one.value, row, "o", color=RED, markersize=8)
        write(axes, one.value, row - 0.28, f"{one.value:.2f}", ha="center", va="bottom", size=9)
    if reference is not None:
        axes.axvline(reference, color=GREY, linestyle="--", linewidth=1, zorder=0)
    axes.set_yticks(range(len(rows)), [f"{name} (n = {one.n})" for name, one in rows.items()])
    axes.set_ylim(len(rows) - 0.5, -0.8)
    axes.set_xlabel(f"{xlabel}, with 95% interval")
    sentences = (
        f"{name}: {one.value:.2f}"
        + (f", {one.interval.low:.2f} to {one.interval.high:.2f}" if one.interval else "")
        + f", n = {one.n}."
        for name, one in rows.items()
    )
    return described(fig, f"Dots with intervals: {xlabel}.", sentences)


def scores(rows: Mapping[str, Score]) -> Figure:
    """The share of right answers per row, with its interval and the count."""
    not_empty(rows, "rows")
    fig, (axes,) = new_figure(0.5 * len(rows) + 1.0)
    for row, score in enumerate(rows.values()):
        low, high = score.interval.low, score.interval.high
        axes.barh(row, score.rate, color=BLUE if row == 0 else ORANGE, height=0.6)
        axes.plot([low, high], [row, row], color=INK, linewidth=2)
        text = f" {score.right} of {score.n}"
        write(axes, max(high, score.rate) + 0.01, row, text, ha="left", size=9)
    axes.set_yticks(range(len(rows)), list(rows))
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.set_xlim(0, 1.16)
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "25", "50", "75", "100"])
    axes.set_xlabel("answers that are exactly right (%), line: 95% interval")
    sentences = (
        f"{name}: {score.rate:.0%}, {score.right} of {score.n}, "
        f"{score.interval.low:.0%} to {score.interval.high:.0%}."
        for name, score in rows.items()
    )
    return described(fig, "Bars of the share of exactly right answers.", sentences)


def family_and_peers(points: Sequence[Point], xlabel: str, ylabel: str) -> Figure:
    """Models as named points on two logarithmic axes: Gemma as discs, peers as squares."""
    not_empty(points, "points")
    fig, (axes,) = new_figure(5.2)
    groups = ((False, "o", BLUE, "Gemma"), (True, "s", RED, "other families"))
    for is_peer, marker, colour, label in groups:
        mine = [point for point in points if point.is_peer is is_peer]
        xs, ys = [p.x for p in mine], [p.y for p in mine]
        axes.plot(xs, ys, marker, color=colour, label=label, markersize=6, alpha=0.85)
    axes.set_xscale("log")
    axes.set_yscale("log")
    plain_numbers(axes.xaxis)
    plain_numbers(axes.yaxis)
    for point, (dx, dy) in zip(points, label_shifts(points), strict=True):
        axes.annotate(
            point.name,
            (point.x, point.y),
            xytext=(dx, dy),
            textcoords="offset points",
            fontsize=7.5,
            color=RED if point.is_peer else BLUE,
            va="center",
        )
    axes.set_xlabel(xlabel)
    axes.set_ylabel(ylabel)
    axes.grid(True, which="major", color=PALE)
    axes.margins(x=0.12)
    axes.legend(frameon=False, loc="upper left", fontsize=9)
    sentences = (f"{point.name}: {point.x:.3g} and {point.y:.4g}." for point in points)
    return described(fig, f"Points: {xlabel} against {ylabel}.", sentences)


def memory_bar(parts: Mapping[str, float], title: str, memories: Sequence[int]) -> Figure:
    """What a model needs as one bar, against memory sizes.

    parts: bytes of "weights", "kv_cache" and "overhead", as in `footprint.Fit.parts`.
    memories: GB (1e9 bytes), each drawn as a line that says whether all of it fits.
    """
    not_empty(memories, "memories")
    fig, (axes,) = new_figure(1.9)
    start = 0.0
    looks = (("weights", BLUE), ("kv_cache", ORANGE), ("overhead", GREY))
    for name, colour in looks:
        label = name.replace("kv_cache", "KV cache")
        axes.barh(0, parts[name] / GB, left=start, color=colour, height=0.5, label=label)
        start += parts[name] / GB
    for memory in memories:
        axes.plot([memory, memory], [-0.5, 0.4], color=INK, linestyle="--", linewidth=1)
        verdict = "fits" if start <= memory else "too small"
        write(axes, memory, 0.45, f"{memory} GB\n{verdict}", ha="center", va="bottom", size=9)
    axes.set_xscale("symlog", linthresh=8)
    axes.set_xlim(0, max(*memories, start) * 1.25)
    ticks = [0, 2, 4, 6, *memories]
    axes.set_xticks(ticks, [str(tick) for tick in ticks])
    axes.minorticks_off()
    axes.set_ylim(-0.5, 0.95)
    axes.set_yticks([])
    axes.set_xlabel("memory (GB, compressed scale above 8)")
    axes.set_title(title, fontsize=10, loc="left")
    fig.legend(loc="outside upper right", fontsize=8, frameon=False, ncols=3)
    sentences = [f"{name}: {parts[name] / GB:.2f} GB." for name, _colour in looks]
    sentences += [f"{gb} GB: {'fits' if start <= gb else 'too small'}." for gb in memories]
    return described(fig, f"One bar of memory: {title}.", sentences)


def _shares(parts: Mapping[str, int]) -> str:
    total = sum(parts.values())
    shown = [f"{size / total:.0%} {kind}" for kind, size in parts.items() if size / total >= 0.005]
    return f"{total / 1e9:.2f} billion, " + ", ".join(shown)


def _shape_of(mask: np.ndarray) -> str:
    """What a causal mask looks like: a triangle, or a band along the diagonal."""
    return "a full triangle" if mask[-1].all() else "a band along the diagonal"


def _pattern_in_words(card: Card) -> str:
    kinds = card.arch.layer_types
    letters = "".join("g" if kind == "full_attention" else "l" for kind in kinds)
    shared = card.arch.num_kv_shared_layers
    end = f", the last {shared} read another layer's keys and values" if shared else ""
    return f"{letters}{end}"
