"""The pictures of pictures and sound: soft tokens on an image, a sound in three views, error rates.

from course_lib.plots import multimodal as pictures
plots.show(pictures.soft_tokens(image, multimodal.image_rule(gemma)))
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from course_lib.multimodal.image_tokens import ImageRule
from course_lib.multimodal.sound_tokens import SoundRule
from course_lib.multimodal.sounds import RATE, Sound
from course_lib.plots.frame import (
    BLUE,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE,
    RED,
    described,
    new_figure,
    not_empty,
    write,
)
from course_lib.replies import parse_reply

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.figure import Figure
    from PIL import Image

    from course_lib.evaluation import Judged, Score
    from course_lib.multimodal.transcripts import WordErrors

_LOOKS = tuple(zip((BLUE, ORANGE, GREEN, RED, GREY), "osD^v", strict=True))
_WINDOW, _HOP = 400, 160  # samples: 25 ms every 10 ms, where no feature extractor is given
_DEEPEST_DB = 80
_LONGEST_LINE = 60  # letters of a reply below a picture


def soft_tokens(
    image: Image.Image,
    rule: ImageRule,
    budgets: Sequence[int | None] = (None,),
    *,
    pan_and_scan: bool = False,
) -> Figure:
    """A picture as the model gets it, one panel per budget, with a line around each soft token.

    A rule that squeezes everything into a square shows the square; with pan and scan the crops are
    drawn as boxes on the picture. Raises MediaError as the rule does.
    """
    not_empty(budgets, "budgets")
    fig, panels = new_figure(3.6, columns=len(budgets))
    sentences = []
    for axes, budget in zip(panels, budgets, strict=True):
        tokens = rule.tokens(*image.size, budget, pan_and_scan)
        if rule.kind == "grid":
            grid = rule.grid(*image.size, budget)
            axes.imshow(image.resize(grid.size))
            for column in range(grid.columns + 1):
                axes.axvline(column * grid.side - 0.5, color=RED, linewidth=0.6)
            for row in range(grid.rows + 1):
                axes.axhline(row * grid.side - 0.5, color=RED, linewidth=0.6)
            told = f"{grid.columns} columns by {grid.rows} rows of {grid.side} pixels"
        elif pan_and_scan:
            axes.imshow(image)
            boxes = rule.crops(*image.size)
            for number, (left, top, right, bottom) in enumerate(boxes, start=1):
                axes.add_patch(_box(left, top, right - left, bottom - top))
                write(axes, left + 8, top + 20, str(number), color=RED, size=11, weight="bold")
            told = f"the whole picture and {len(boxes)} crops, each {rule.fixed} soft tokens"
        else:
            side = rule.square or max(image.size)
            axes.imshow(image.resize((side, side)))
            told = f"squeezed into a square of {side} by {side} pixels"
        axes.set_title(f"{tokens} soft tokens", fontsize=10, color=INK)
        axes.set_xticks([])
        axes.set_yticks([])
        sentences.append(f"{tokens} soft tokens: {told}.")
    what = f"A picture of {image.width} by {image.height} pixels as {rule.model} gets it."
    return described(fig, what, sentences)


def _box(left: float, top: float, width: float, height: float) -> Any:
    from matplotlib.patches import Rectangle

    return Rectangle((left, top), width, height, fill=False, edgecolor=RED, linewidth=2)


def sound_views(sound: Sound, rule: SoundRule, extractor: Any = None) -> Figure:
    """A sound as a wave, as a spectrogram, and as soft tokens, on one axis of seconds.

    extractor: the feature extractor of a model's processor, whose mel bands are then shown; without
    it the spectrogram is an ordinary one, in decibels under its loudest place.
    """
    import numpy as np

    fig, (wave, bands, row) = new_figure(4.6, rows=3)
    fig.set_layout_engine("constrained")
    seconds = np.arange(len(sound.samples)) / RATE
    wave.plot(seconds, sound.samples, color=BLUE, linewidth=0.5)
    wave.set_ylabel("wave")
    values, label, top = _spectrogram(sound, extractor)
    ends = (0, sound.seconds, 0, top)
    bands.imshow(values.T, origin="lower", aspect="auto", extent=ends, cmap="magma")
    bands.set_ylabel(label)
    tokens = rule.tokens(len(sound.samples))
    length = 1 / rule.per_second
    heard = round(sound.seconds * rule.per_second)
    filled = min(tokens, heard) if rule.kind == "fixed" else tokens
    for number in range(filled):
        shade = BLUE if number % 2 else GREY
        row.axvspan(number * length, (number + 1) * length, color=shade, alpha=0.7, linewidth=0)
    row.set_yticks([])
    row.set_ylabel("tokens")
    row.set_xlabel("seconds")
    for axes in (wave, row):
        axes.set_xlim(0, sound.seconds)
    loudest = float(np.abs(sound.samples).max())
    told = [
        f"The wave reaches {loudest:.2f} of full scale.",
        f"The spectrogram has {values.shape[0]} frames of {values.shape[1]} bands.",
        f"{tokens} soft tokens in the prompt, {filled} of them filled by the sound, each "
        f"{length * 1000:.0f} ms.",
    ]
    return described(fig, f"{sound.seconds:.2f} s of sound for {rule.model}, three views.", told)


def _spectrogram(sound: Sound, extractor: Any) -> tuple[np.ndarray, str, float]:
    """Values [frames, bands], what the axis is called, and where it ends."""
    import numpy as np

    if extractor is not None:
        # In a list: Gemma 4's extractor takes a bare array of samples for as many waves.
        found = extractor([sound.samples], return_tensors="np")
        values = found["input_features"][0]
        if "input_features_mask" in found:
            values = values[np.asarray(found["input_features_mask"][0], dtype=bool)]
        return values, "mel band", values.shape[1]
    padded = np.pad(sound.samples, (_WINDOW // 2, _WINDOW))
    starts = range(0, len(padded) - _WINDOW, _HOP)
    frames = np.stack([padded[start : start + _WINDOW] for start in starts])
    power = np.abs(np.fft.rfft(frames * np.hanning(_WINDOW))) ** 2
    loudness = 10 * np.log10(power / power.max() + 10 ** (-_DEEPEST_DB / 10))
    return loudness, "kHz", RATE / 2000


def shown(images: Mapping[str, Image.Image]) -> Figure:
    """Pictures side by side, each under its name."""
    not_empty(images, "pictures")
    fig, panels = new_figure(2.6, columns=len(images))
    for axes, (name, image) in zip(panels, images.items(), strict=True):
        _on(axes, image)
        axes.set_title(name, fontsize=10, color=INK)
    sizes = [f"{name}: {one.width} by {one.height} pixels." for name, one in images.items()]
    return described(fig, "Pictures side by side.", sizes)


def answered(judged: Sequence[Judged]) -> Figure:
    """Pictures that a model was asked about: below each the question, the answer and the reply."""
    not_empty(judged, "judged replies")
    columns = min(2, len(judged))
    rows = -(-len(judged) // columns)
    fig, panels = new_figure(3.3 * rows, columns=columns, rows=rows)
    sentences = []
    for axes in panels[len(judged) :]:
        axes.axis("off")
    for axes, one in zip(panels, judged, strict=False):
        image, question = one.case.messages[0]["content"][0], one.case.messages[0]["content"][-1]
        answer, reply = one.case.target["content"], parse_reply(one.raw).text or "(nothing)"
        verdict = "right" if one.right else "wrong"
        _on(axes, image)
        lines = [question, f"answer: {answer}", f"reply: {reply[:_LONGEST_LINE]} ({verdict})"]
        axes.set_xlabel("\n".join(lines), fontsize=9, color=INK, loc="left")
        sentences.append(
            f"{image.width} by {image.height} pixels. {question} Answer: {answer}; reply: {reply}; "
            f"{verdict}."
        )
    return described(fig, "Pictures that were asked about, with the replies.", sentences)


def _on(axes: Any, image: Image.Image) -> None:
    """The picture alone on its axes, without ticks."""
    axes.imshow(image)
    axes.set_xticks([])
    axes.set_yticks([])


def scores_by_kind(scores: Mapping[str, Score], xlabel: str = "right answers (%)") -> Figure:
    """Right answers by kind of question, each with its 95% interval; n stands beside the name."""
    not_empty(scores, "scores")
    fig, (axes,) = new_figure(0.36 * len(scores) + 0.9)
    sentences = []
    for row, (name, one) in enumerate(scores.items()):
        ends = one.interval
        axes.plot([100 * ends.low, 100 * ends.high], [row, row], color=BLUE, linewidth=2)
        axes.plot(100 * one.rate, row, "o", color=BLUE, markersize=6)
        write(axes, 102, row, f"{one.rate:.0%}", ha="left", size=9)
        sentences.append(
            f"{name}: {one.rate:.1%} of {one.n}, 95% {ends.low:.1%} to {ends.high:.1%}."
        )
    names = [f"{name} (n={one.n})" for name, one in scores.items()]
    axes.set_yticks(range(len(scores)), names, fontsize=9)
    axes.set_ylim(len(scores) - 0.5, -0.5)
    axes.set_xlim(0, 112)
    axes.set_xlabel(xlabel)
    axes.grid(True, axis="x", color=PALE)
    return described(fig, f"Dots with intervals: {xlabel} by kind.", sentences)


def budget_curve(
    points: Mapping[str, Mapping[int, Score]], xlabel: str = "soft tokens a picture may take"
) -> Figure:
    """Right answers against the budget, one line per name; on the axis each budget is one step.

    points: name -> budget -> score, such as one name per kind of question.
    """
    not_empty(points, "scores")
    budgets = sorted({budget for scores in points.values() for budget in scores})
    fig, (axes,) = new_figure(3.2)
    sentences = []
    for place, (name, scores) in enumerate(points.items()):
        colour, marker = _LOOKS[place % len(_LOOKS)]
        shift = 0.06 * (place - (len(points) - 1) / 2)
        across = [budgets.index(budget) + shift for budget in sorted(scores)]
        own = [scores[budget] for budget in sorted(scores)]
        axes.plot(across, [100 * s.rate for s in own], marker + "-", color=colour, label=name)
        for x, one in zip(across, own, strict=True):
            ends = [100 * one.interval.low, 100 * one.interval.high]
            axes.plot([x, x], ends, color=colour, alpha=0.4)
        told = ", ".join(f"{b}: {scores[b].rate:.1%}" for b in sorted(scores))
        sentences.append(f"{name}: {told}.")
    axes.set_xticks(range(len(budgets)), [f"{budget:,}" for budget in budgets])
    axes.set_xlabel(xlabel)
    axes.set_ylabel("right answers (%), 95% interval")
    axes.set_ylim(-2, 102)
    axes.grid(True, axis="y", color=PALE)
    if len(points) > 1:
        fig.legend(loc="outside upper center", ncols=len(points), fontsize=9, frameon=False)
    return described(fig, "Right answers by budget of soft tokens.", sentences)


def error_rates(
    rows: Mapping[str, Mapping[float, WordErrors]], xlabel: str = "noise below the voice (dB)"
) -> Figure:
    """Word error rate against how much a sound was changed, one line per name, with intervals."""
    not_empty(rows, "error rates")
    fig, (axes,) = new_figure(3.2)
    sentences = []
    for place, (name, found) in enumerate(rows.items()):
        colour, marker = _LOOKS[place % len(_LOOKS)]
        across = sorted(found)
        rates = [100 * found[x].rate for x in across]
        axes.plot(across, rates, marker + "-", color=colour, label=name)
        for x in across:
            ends = found[x].interval
            if ends:
                axes.plot([x, x], [100 * ends.low, 100 * ends.high], color=colour, alpha=0.4)
        told = ", ".join(f"{x:g}: {found[x].rate:.1%}" for x in across)
        sentences.append(f"{name}: {told}.")
    axes.set_xlabel(xlabel)
    axes.set_ylabel("word error rate (%)")
    axes.set_ylim(bottom=0)
    axes.grid(True, axis="y", color=PALE)
    if len(rows) > 1:
        fig.legend(loc="outside upper center", ncols=len(rows), fontsize=9, frameon=False)
    return described(fig, f"Word error rate by {xlabel}.", sentences)
