"""Write solutions/lab05_multimodal.ipynb without outputs."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import nbformat  # noqa: E402
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook  # noqa: E402

from course_lib import bootstrap  # noqa: E402
from course_lib.labs import build, exercises  # noqa: E402

NAME = "lab05_multimodal"
LAB = exercises.lab_in(NAME)
BY_NAME = {each.name: each for each in LAB.exercises}
cells = []


def md(name: str, text: str, **metadata) -> None:
    cells.append(new_markdown_cell(text.strip("\n"), id=name, metadata=metadata))


def code(name: str, text: str, *tags: str, **metadata) -> None:
    if tags:
        metadata["tags"] = list(tags)
    cells.append(new_code_cell(text.strip("\n"), id=name, metadata=metadata))


def task(exercise_name: str, text: str, solution: str) -> None:
    """Task, solution and check of an exercise. The solution's body stands between %% lines."""
    each = BY_NAME[exercise_name]
    label = exercise_name.replace("_", "-")
    number = LAB.exercises.index(each) + 1
    md(f"task-{label}", f"## {number}. {text.strip()}")
    source = solution.strip("\n").replace("%%BEGIN", build.BEGIN_SOLUTION)
    source = source.replace("%%END", build.END_SOLUTION)
    code(f"solution-{label}", source, nbgrader=build.solution_metadata(each))
    lines = [
        f'check("{each.id}", {each.name})',
        build.BEGIN_HIDDEN,
        "from course_lib.labs import check",
        "",
        f'check("{each.id}", {each.name}, seed=7351, strict=True)',
        build.END_HIDDEN,
    ]
    code(f"check-{label}", "\n".join(lines), nbgrader=build.check_metadata(each))


CHECKED = "nbval-check-output"

md("badge", bootstrap.badge(f"solutions/{NAME}.ipynb"), tags=["badge"])
md(
    "opening",
    f"""
# {LAB.title}

A picture and a sound become vectors in the prompt, like words. How many, can be worked out before
anything is sent. Whether they were understood, can be counted afterwards. In this lab you do both,
and in the end you find out why a model cannot read a picture that you can.

**Time** 50 minutes of work, 10 of reading. **Difficulty** medium. **You need** Python functions, loops
and dictionaries, a little numpy; lesson 05 helps.

**You will be able to**

- work out the soft tokens of a picture and of a sound;
- write a message in which text, pictures and sounds stand in the order you mean;
- bring a sound to another rate, and prove with a null test that nothing else happened to it;
- give a word error rate over many recordings, and a score by kind of question with an honest interval;
- name what keeps a model from reading a picture, and repair it.

**The claims under test**

1. "A large photo costs more than a small one."
2. "Name the file in the prompt, and the model will look at it."
3. "Taking every third sample gives the same sound at a third of the rate."
4. "A word error rate lies between 0 and 100%."
5. "If a person can read it, the model can."

Below each task you write a function, and the next cell checks it on inputs drawn from `SEED`. If it
is not right yet, the check names the likely mistake. `hint("lab05.resampled")` shows the next of
three hints. You can run all cells at any time: what is not written yet is skipped.

The model that is asked is pocket-omni: the architecture of Gemma 4, very small, trained for this
course. It was taught to read drawn charts and numbers and to hear spoken digits, and it makes
mistakes. They are welcome here: you will count them.
""",
)
code("bootstrap", bootstrap.cell_source(), "bootstrap")
code(
    "parameters",
    """
MODEL: str = "pocket-omni"  # any model that sees and hears; checks need none
SEED: int = 0  # the inputs of the checks are drawn from it
RECORDINGS: int = 8  # spoken numbers for each row of the table in section 5
QUESTIONS: int = 96  # about charts, in section 6
LEAST: int = 6  # pixels: letters that are smaller after scaling count as too small in section 7
""",
    "parameters",
)
code(
    "open-lab",
    """
import hashlib
import math
import re
from pathlib import Path
from statistics import NormalDist

import numpy as np
from PIL import ImageOps

from course_lib import models, multimodal, plots
from course_lib.labs import answered, check, hint, open_lab, report  # noqa: F401
from course_lib.labs.lab05_multimodal import (
    Eye,
    carelessly,
    complaints,
    tone,
    two_causes,
)
from course_lib.multimodal import Sound, image_rule, measured, picture_sets, sounds
from course_lib.multimodal.asking import ask_all
from course_lib.multimodal.changed import with_noise
from course_lib.multimodal.inputs import inputs_of
from course_lib.multimodal.parts import PICTURES
from course_lib.notebook import headline
from course_lib.plots import multimodal as media_plots
from course_lib.widgets import compare, table

open_lab("lab05", seed=SEED)
""",
)

# ---- 1 ----
task(
    "picture_tokens",
    """
`picture_tokens`

Gemma 4 cuts a picture into patches of `patch` pixels and averages `pool` by `pool` of them into one
soft token, a square of `patch * pool` pixels: 16 and 3 for Gemma 4, so 48; 12 and 2 for pocket-omni,
so 24. Before that it brings the picture to a size that fills a **budget** of soft tokens:

1. all of the picture is scaled by one factor, so that its area is `budget` squares;
2. each side is rounded down to whole squares;
3. a strip that is now 0 squares thick becomes 1 thick, and as long as the budget.

Write `picture_tokens(width, height, budget, patch, pool)`: the soft tokens, the new width and the new
height in pixels.
""",
    '''
def picture_tokens(width, height, budget, patch, pool):
    """(soft tokens, new width, new height) of a picture of width by height pixels."""
    %%BEGIN
    side = patch * pool
    scale = math.sqrt(budget * side**2 / (width * height))
    columns = math.floor(scale * width / side)
    rows = math.floor(scale * height / side)
    if rows == 0:
        columns, rows = budget, 1
    elif columns == 0:
        columns, rows = 1, budget
    return columns * rows, columns * side, rows * side
    %%END
''',
)
md(
    "text-photo",
    """
**Predict.** A photo of 4,000 by 3,000 pixels has a hundred times the pixels of its thumbnail of 400 by
300. How many times its soft tokens does it cost Gemma 4, at the same budget?
""",
)
code("guess-photo", "my_guess_times = None  # your guess, such as 10")
code(
    "photo-tried",
    """
with answered():
    rows = []
    for name, size in (
        ("thumbnail", (400, 300)),
        ("photo", (4000, 3000)),
        ("page", (1240, 1754)),
        ("till receipt", (300, 4200)),
        ("one line of text", (9000, 24)),
    ):
        cost = [picture_tokens(*size, budget, 16, 3)[0] for budget in (70, 280, 1120)]
        rows.append((name, f"{size[0]} x {size[1]}", *cost))
    times = rows[1][3] / rows[0][3]
    print(compare(my_guess_times, times, "times the soft tokens", how="computed"))
    print(table(("picture", "pixels", "budget 70", "budget 280", "budget 1120"), rows))
""",
    CHECKED,
)
md(
    "after-photo",
    """
The budget decides, and you choose the budget. What the pixels of the photo are good for is another
question: here is a chart of our question set under two budgets of Gemma 4. Each red square is one soft
token, so all the letters inside it must fit into one vector.
""",
)
code(
    "squares",
    """
cases = picture_sets.held_out("chart", QUESTIONS)
chart = cases[0].messages[0]["content"][0]
plots.show(media_plots.soft_tokens(chart, image_rule("gemma-4-E2B"), (70, 280)))
""",
)

# ---- 2 ----
task(
    "sound_tokens",
    """
`sound_tokens`

Sound comes in at 16,000 samples a second. Gemma 4's feature extractor puts 160 zeros in front and takes
a frame of 321 samples every 160, as many as lie wholly in the sound. In the audio tower two
convolutions of stride 2 halve the number of frames, one after the other; of an odd number the last one
stays. Gemma 3n does it differently: it keeps 188 places in the prompt for every sound.

Both hear 30 seconds at a time. Feature extractors cut off the rest without a word.

Write `sound_tokens(samples, model)` for `"gemma-4-E2B"` and `"gemma-3n-E2B"`: the soft tokens, or `None`
for a sound of no samples or of more than 30 seconds.
""",
    '''
def sound_tokens(samples, model):
    """The soft tokens of a sound of so many samples, or None."""
    %%BEGIN
    if samples < 1 or samples > 480_000:
        return None
    if model == "gemma-3n-E2B":
        return 188
    frames = (160 + samples - 321) // 160 + 1
    for _ in range(2):
        frames = (frames + 1) // 2
    return frames
    %%END
''',
)
md(
    "text-sound",
    """
**Predict.** A sound must last how many seconds until Gemma 4 pays more for it than Gemma 3n?
""",
)
code("guess-sound", "my_guess_seconds = None  # your guess, such as 3")
code(
    "sound-tried",
    """
with answered():
    lengths = range(16_000, 480_001, 160)
    dearer = next(n for n in lengths if sound_tokens(n, "gemma-4-E2B") > 188)
    print(compare(my_guess_seconds, dearer / 16_000, "s", how="computed"))
    rows = []
    for seconds in (1, 5, 10, 30, 31):
        n = seconds * 16_000
        costs = (sound_tokens(n, model) for model in ("gemma-4-E2B", "gemma-3n-E2B"))
        rows.append((seconds, *costs))
    print(table(("seconds", "Gemma 4", "Gemma 3n"), rows))
""",
    CHECKED,
)

# ---- 3 ----
task(
    "as_message",
    """
`as_message`

A message for a model that sees and hears is a list of **items**, each with its type. Their order is what
the model reads, so "Before:", a picture, "after:", another picture is a message, and two pictures with
a text behind them is another one.

| a part | becomes |
|---|---|
| a text | `{"type": "text", "text": part}` |
| a PIL image | `{"type": "image", "image": part}` |
| a `Sound` | `{"type": "audio", "audio": part.samples, "rate": 16_000}` |
| a `Path` to a picture | `{"type": "image", "path": str(part)}` |
| a `Path` to a sound | `{"type": "audio", "path": str(part)}` |

`PICTURES` holds the endings of picture files, in small letters; every other file here is a sound.

Write `as_message(parts)`: the message `{"role": "user", "content": items}`.
""",
    '''
def as_message(parts):
    """A user's message: one item for each part, in their order."""
    %%BEGIN
    items = []
    for part in parts:
        if isinstance(part, str):
            items.append({"type": "text", "text": part})
        elif isinstance(part, Sound):
            items.append({"type": "audio", "audio": part.samples, "rate": 16_000})
        elif not isinstance(part, Path):
            items.append({"type": "image", "image": part})
        elif part.suffix.lower() in PICTURES:
            items.append({"type": "image", "path": str(part)})
        else:
            items.append({"type": "audio", "path": str(part)})
    return {"role": "user", "content": items}
    %%END
''',
)
md(
    "text-message",
    """
Now the three together. A message with two charts and a spoken number goes through the model's own
processor, and the soft tokens that it wrote are counted. Beside it stands what your functions say, and
another message that names a file in its text.

**Predict.** How many soft tokens does the second message have for its picture?
""",
)
code("guess-message", "my_guess_path = None  # your guess, in soft tokens")
code(
    "message-tried",
    """
gemma = models.load(MODEL, quiet=True)
rule = image_rule(gemma)
eyes = gemma.processor.image_processor
other = next(c.messages[0]["content"][0] for c in cases if c.messages[0]["content"][0] != chart)
spoken = [c for c in picture_sets.held_out("digits") if c.intent.startswith("transcribe")]
spoken = spoken[:RECORDINGS]
voice = spoken[0].messages[0]["content"][0]

with answered():
    pair = as_message(["Last year:", chart, "this year:", other, "and:", voice, "What changed?"])
    named = as_message(["The chart is in last_year.png. What is the highest value?"])
    counts = [measured.counted(gemma, inputs_of(gemma, [[one]])) for one in (pair, named)]
    seen = sum(
        picture_tokens(*one.size, rule.budget, eyes.patch_size, eyes.pooling_kernel_size)[0]
        for one in (chart, other)
    )
    heard = sound_tokens(len(voice.samples), "gemma-4-E2B")
    print(compare(my_guess_path, counts[1].image, "soft tokens for a path", how="counted"))
    rows = [
        ("two charts and a voice, by your functions", seen, heard),
        ("the same, by the processor", counts[0].image, counts[0].audio),
        ("a path in a text, by the processor", counts[1].image, counts[1].audio),
    ]
    print(table(("message", "of pictures", "of sounds"), rows))
""",
)
md(
    "after-message",
    """
The first two rows must agree, or a bill, a context limit and a cache were planned for something else.
The third is the claim: where nothing is seen there is no soft token, and a model asked about the file
will answer all the same.
""",
)

# ---- 4 ----
task(
    "resampled",
    """
`resampled`

Microphones record 44,100 or 48,000 samples a second, telephones 8,000, the models want 16,000. Output
sample `n` lies at the place `n * rate / wanted` among the old samples, mostly between two of them. Its
value is a weighted sum of the samples around it:

    cut    = min(1, wanted / rate)
    reach  = ceil(32 / cut)                                    samples to either side
    weight = cut * sinc(cut * away) * cos(pi * away / (2 * reach))**2

`away` is how far an old sample is from the place, `sinc` is `np.sinc`. `cut` is the low-pass: half of
the lower rate (Nyquist's frequency) is the highest tone that both rates can hold, and what lies above
must go before samples are dropped. `np.pad(samples, reach)` puts silence around the sound. There are
other ways; hint 3 names one.

Write `resampled(samples, rate, wanted)`. It is judged by **null tests**: tones whose samples at the new
rate can be worked out are subtracted from yours. What is left must be 60 dB below the tone, a thousandth
of its amplitude.
""",
    '''
def resampled(samples, rate, wanted):
    """The same sound with `wanted` samples a second."""
    %%BEGIN
    cut = min(1.0, wanted / rate)
    reach = math.ceil(32 / cut)
    places = np.arange(0, len(samples), rate / wanted)
    near = np.floor(places).astype(int)[:, None] + np.arange(1 - reach, 1 + reach)
    away = near - places[:, None]
    weights = cut * np.sinc(cut * away) * np.cos(np.pi * away / (2 * reach)) ** 2
    return (np.pad(samples, reach)[near + reach] * weights).sum(axis=1)
    %%END
''',
)
md(
    "text-fold",
    """
**Predict.** A tone of 11,000 Hz was recorded at 48,000 samples a second. Somebody keeps every third
sample, which makes 16,000. Which frequency does a listener hear now?
""",
)
code("guess-fold", "my_guess_hertz = None  # your guess, in Hz")
code(
    "fold-tried",
    """
def loudest(samples, rate):
    \"\"\"The frequency with the most power, in Hz.\"\"\"
    return float(np.abs(np.fft.rfft(samples)).argmax() * rate / len(samples))


def level(samples):
    \"\"\"The mean power in decibels under full scale.\"\"\"
    return 10 * math.log10(float((np.asarray(samples) ** 2).mean()) + 1e-20)


with answered():
    whistle = tone(11_000, 48_000)
    thirds = whistle[::3]
    yours = resampled(whistle, 48_000, 16_000)
    heard = round(loudest(thirds, 16_000))
    print(compare(my_guess_hertz, heard, "Hz in every third sample", how="computed"))
    told = "its level: {:.0f} dB before, {:.0f} dB in every third sample, {:.0f} dB in yours"
    print(told.format(*map(level, (whistle, thirds, yours))))
    second = voice.samples[:16_000]
    for wanted in (8_000, 48_000):
        mine = resampled(second, 16_000, wanted)
        theirs = sounds.resampled(second, 16_000, wanted)
        n = min(len(mine), len(theirs))
        left = sounds.difference_db(mine[:n], theirs[:n], skip=200)
        print(f"a voice to {wanted:,} Hz, yours against libsoxr: {left:.0f} dB are left")
""",
)
md(
    "after-fold",
    """
A false tone cannot be taken out again afterwards: the model would hear it as part of the voice. Your
resampler and libsoxr are two good low-passes, and still something is left of their difference. It lies
near half of the lower rate, where one lets a little more through than the other. Your null tests
had no tone there; the voice has.
""",
)

# ---- 5 ----
task(
    "word_error_rate",
    """
`word_error_rate`

How far is a transcript from what was said? Count the fewest words that must be substituted, inserted or
deleted to turn one into the other, and divide by the words said. Over many recordings, errors and words
are added up first, so that a long recording counts more than a short one.

Words are `re.findall(r"[\\w']+", text.lower())`: no capitals, no marks.

Write `word_error_rate(pairs)` for recordings `(said, written)`; `None` where no word was said at all.
""",
    '''
def word_error_rate(pairs):
    """Errors of all recordings over all words said, or None."""
    %%BEGIN
    errors = said_words = 0
    for said, written in pairs:
        one, other = (re.findall(r"[\\w']+", text.lower()) for text in (said, written))
        row = list(range(len(other) + 1))
        for i, mine in enumerate(one, start=1):
            above, row[0] = row[0], i
            for j, theirs in enumerate(other, start=1):
                cheapest = min(above + (mine != theirs), row[j] + 1, row[j - 1] + 1)
                above, row[j] = row[j], cheapest
        errors += row[-1]
        said_words += len(one)
    return errors / said_words if said_words else None
    %%END
''',
)
md(
    "text-voices",
    """
Now with real replies: numbers spoken in English, Spanish and Portuguese, by voices that the model has
never heard. Each is played as recorded; at the bandwidth of a telephone (through your resampler, to
8,000 Hz and back); with the wrong rate, as if a file of 11,025 samples a second were read as one of
16,000; and with noise.

**Predict.** What is the word error rate with the wrong rate, in per cent?
""",
)
code("guess-voices", "my_guess_wrong_rate = None  # your guess, in per cent")
code(
    "voices-tried",
    """
def as_written(change):
    \"\"\"Pairs (said, written) for the spoken numbers, each sound changed first.\"\"\"
    talks = []
    for one in spoken:
        sound, question = one.messages[0]["content"]
        talks.append([as_message([change(sound), question])])
    replies = ask_all(gemma, talks, max_new_tokens=32)
    return [(one.target["content"], reply.text) for one, reply in zip(spoken, replies, strict=True)]


def by_telephone(sound):
    return Sound(resampled(resampled(sound.samples, 16_000, 8_000), 8_000, 16_000))


def at_the_wrong_rate(sound):
    return Sound(resampled(sound.samples, 16_000, 11_025))


with answered():
    rows, rates = [], {}
    for name, change in (
        ("as recorded", lambda sound: sound),
        ("by telephone", by_telephone),
        ("at the wrong rate", at_the_wrong_rate),
        ("with noise, 10 dB below the voice", lambda sound: with_noise(sound, 10)),
    ):
        pairs = as_written(change)
        rates[name] = 100 * word_error_rate(pairs)
        rows.append((name, f"{rates[name]:.0f}%", *(text[:40] for text in pairs[0])))
    print(compare(my_guess_wrong_rate, rates["at the wrong rate"], "% at the wrong rate"))
    print(table(("played", "word error rate", "said, the first", "written"), rows))
""",
)
md(
    "after-voices",
    """
Read the first row first: it is what the model does with good recordings, and the others are to be
held against it, not against 0. These are few recordings, so small differences say nothing. The course's
own `transcripts.word_errors` also gives an interval, by drawing whole speakers anew.
""",
)

# ---- 6 ----
task(
    "by_kind",
    """
`by_kind`

A chart is asked about several times: the highest, a value, another value, the trend. One number for all
kinds of questions hides which kind fails, and one interval for all questions is too narrow: if a picture
cannot be read, all its questions are lost together. A careful way out is to let the interval rest on the
number of different pictures, as if each were one trial.

A row is `(kind, picture, wanted, reply)`. A reply is right if its words, `reply.split()`, are exactly
those of `wanted`. Write `by_kind(asked)`: a dictionary, kind to `(right, n, low, high)`. `right` and `n`
count questions. `low` and `high` are Wilson's interval at 95% around `p = right / n`, with `m`, the
number of different pictures of that kind: the middle is `(p + z**2/(2*m)) / (1 + z**2/m)`, and it
reaches `z / (1 + z**2/m) * sqrt(p*(1-p)/m + z**2/(4*m**2))` to either side, `z` being
`NormalDist().inv_cdf(0.975)`.
""",
    '''
def by_kind(asked):
    """Kind -> (right, n, low, high); the interval rests on the number of pictures."""
    %%BEGIN
    z, found = NormalDist().inv_cdf(0.975), {}
    for kind in {row[0] for row in asked}:
        rows = [row for row in asked if row[0] == kind]
        right = sum(reply.split() == wanted.split() for _, _, wanted, reply in rows)
        pictures = len({picture for _, picture, _, _ in rows})
        p = right / len(rows)
        middle = (p + z**2 / (2 * pictures)) / (1 + z**2 / pictures)
        spread = p * (1 - p) / pictures + z**2 / (4 * pictures**2)
        half = z / (1 + z**2 / pictures) * math.sqrt(spread)
        found[kind] = (right, len(rows), middle - half, middle + half)
    return found
    %%END
''',
)
md(
    "text-charts",
    """
Now pocket-omni is asked. The charts are drawn in fonts and colours that it has never seen, and the
questions are worded in ways that it has not read.

**Predict.** Which share of the questions will it answer right, in per cent? And which kind is hardest?
""",
)
code("guess-charts", "my_guess_right = None  # your guess, in per cent")
code(
    "charts-tried",
    """
def picture_name(case):
    \"\"\"The same name for the same picture.\"\"\"
    return hashlib.sha256(case.messages[0]["content"][0].tobytes()).hexdigest()[:8]


with answered():
    replies = ask_all(gemma, [one.messages for one in cases], max_new_tokens=16)
    asked = [
        (one.intent, picture_name(one), one.target["content"], reply.text)
        for one, reply in zip(cases, replies, strict=True)
    ]
    everything = [("all kinds", *row[1:]) for row in asked]
    alone = [(row[0], str(number), *row[2:]) for number, row in enumerate(everything)]
    rows = []
    for name, some in (("", asked), ("", everything), (", each question a trial", alone)):
        for kind, (right, n, low, high) in sorted(by_kind(some).items()):
            low = max(0.0, low)  # 0, not -0
            rows.append((kind + name, right, n, f"{low:.0%} to {high:.0%}"))
    right, n, low, high = by_kind(everything)["all kinds"]
    print(compare(my_guess_right, 100 * right / n, "% right"))
    print(table(("kind", "right", "questions", "95% interval"), rows))
    ends = (100 * max(0.0, low), 100 * high)
    headline("Chart questions answered right", 100 * right / n, "%", n=n, interval=ends)
""",
)
md(
    "after-charts",
    """
The last two rows have the same share and not the same interval. Which of the two may you publish?
Yours assumes the worst: that all answers about one picture stand or fall together. The course's own
`evaluation.tally` measures how much they do, and is usually somewhere between the two.
""",
)

# ---- 7 ----
task(
    "why_it_fails",
    """
`why_it_fails`

"I can read it. Why can't the model?" A picture has a long way to go. The program that shows it may
ignore how it lies, or put white behind what is transparent; the model scales it, and has places for so
many soft tokens along a side.

`facts` says what is known of the file: `width` and `height` in pixels, `orientation` (EXIF's number, or
`None`), `ink` and `ground` (greys, 0 to 255), `see_through` (whether the ground is transparent) and
`letters` (their height in pixels). `eye` says what the model makes of it: `budget`, `side` (pixels of a
soft token), `longest` (soft tokens along a side), `least` (pixels of letters that it can still read)
and `contrast` (greys that it can still tell apart).

Write `why_it_fails(facts, eye)`: the **set** of causes, empty if there is none.

| cause | when |
|---|---|
| `"strip"` | scaled to the budget it is thinner than one soft token, or longer (rounded down) than `eye.longest` |
| `"turned"` | the orientation is neither `None` nor 1 |
| `"vanished"` | see-through, and `ink` is less than `eye.contrast` away from the white (255) behind it |
| `"faint"` | not see-through, and `ink` is less than `eye.contrast` away from `ground` |
| `"small"` | scaled, the letters have fewer than `eye.least` pixels |

The scale is the factor of the first exercise, before anything is rounded.
""",
    '''
def why_it_fails(facts, eye):
    """The set of causes why a model cannot read the picture."""
    %%BEGIN
    causes = set()
    scale = math.sqrt(eye.budget * eye.side**2 / (facts.width * facts.height))
    short, long = sorted(scale * one / eye.side for one in (facts.width, facts.height))
    if short < 1 or math.floor(long) > eye.longest:
        causes.add("strip")
    if facts.orientation not in (None, 1):
        causes.add("turned")
    if facts.see_through and abs(facts.ink - 255) < eye.contrast:
        causes.add("vanished")
    if not facts.see_through and abs(facts.ink - facts.ground) < eye.contrast:
        causes.add("faint")
    if facts.letters * scale < eye.least:
        causes.add("small")
    return causes
    %%END
''',
)
md(
    "text-repair",
    """
Eight pictures, each with a number on it. `carelessly` reads a file as many programs do. `repaired` has
one line for each repair, and your function decides which lines are needed. The model is asked before
and after.

**Predict.** How many of the eight does the model read before any repair? And after?
""",
)
code("guess-repair", "my_guesses = (None, None)  # before and after, each from 0 to 8")
code(
    "repair-tried",
    """
eye = Eye(rule.budget, rule.side, rule.longest, LEAST, 40)
question = "What number is this?"
sent = complaints(SEED)


def repaired(one, causes):
    \"\"\"The picture, read with what the causes ask for.\"\"\"
    image = carelessly(one.data)
    if causes & {"turned", "vanished"}:  # picture() carries out the rotation
        ground = "black" if "vanished" in causes else "white"
        image = multimodal.picture(one.data, ground=ground)
    if causes & {"strip", "small"}:  # only the place where the number stands
        image = image.crop(one.box)
    if "faint" in causes:  # the darkest grey becomes black, the lightest white
        image = ImageOps.autocontrast(image)
    return image


with answered():
    causes = [why_it_fails(one.facts, eye) for one in sent]
    before = [carelessly(one.data) for one in sent]
    after = [repaired(one, found) for one, found in zip(sent, causes, strict=True)]
    talks = [[as_message([image, question])] for image in before + after]
    said = [reply.text.strip() for reply in ask_all(gemma, talks, max_new_tokens=12)]
    first, second = said[: len(sent)], said[len(sent) :]
    rows = [
        (one.name, ", ".join(sorted(found)) or "-", one.number, *(text[:24] for text in replies))
        for one, found, *replies in zip(sent, causes, first, second, strict=True)
    ]
    for guess, some, when in zip(my_guesses, (first, second), ("before", "after"), strict=True):
        right = sum(one.number == reply for one, reply in zip(sent, some, strict=True))
        print(compare(guess, right, f"of {len(sent)} read {when}"))
    print(table(("picture", "causes", "number", "read before", "read after"), rows))
""",
)
md(
    "after-repair",
    """
The first row is the control: if the model misreads even that one, do not expect much of the repairs. A
row that is wrong after its repair has another reason: one that no fact here tells of, or a model that
misreads sound pictures too. The blurred one has no repair: what was lost is lost. Run the cell with
another `SEED` before you trust a single row.
""",
)
md(
    "text-own",
    """
**Your turn.** One more picture. Look at its facts, and replace the second line of the cell below by a
reading of yours, so that the number can be seen.
""",
)
code(
    "own-tried",
    """
letter = two_causes(SEED)
mine = carelessly(letter.data)  # your turn: read letter.data so that the number can be seen
print(letter.facts)
with answered():
    print(f"causes: {', '.join(sorted(why_it_fails(letter.facts, eye)))}")
reply = multimodal.see(gemma, mine, question, max_new_tokens=12)
print(f"the number is {letter.number}; the model reads {reply.text!r}")
""",
)
code(
    "own-solved",
    """
mine = multimodal.picture(letter.data, ground="black")  # upright, and black behind white letters
reply = multimodal.see(gemma, mine, question, max_new_tokens=12)
print(f"the number is {letter.number}; the model reads {reply.text!r}")
""",
    "solution-only",
)
md(
    "observe",
    """
## What did you observe?

1. What decides the price of a picture, if not its pixels? When would you choose the larger budget?
2. Which sounds are cheaper with Gemma 3n, and what does a short command cost there?
3. How could you notice, from the outside, that a model was given a path and no picture?
4. Which of your null tests would a resampler pass that draws straight lines? Which would one pass that
   has no low-pass?
5. Which change to the sound hurt most, and which hardly? What would you check first in an application
   whose transcripts are nonsense?
6. Which kind of question is hardest here, and do the intervals allow you to say so?
7. Which repairs helped? Which picture could you not have repaired, and what would you tell its sender?
8. `LEAST` and the contrast of 40 were set, not measured. How would you measure them for your model?
""",
)
md(
    "recap",
    """
## Recap

- Gemma 4 fills a budget: a thumbnail costs what a photo costs. Sound costs 25 soft tokens a second,
  and in Gemma 3n always 188.
- Soft tokens are there, or nothing was seen. A path in a text is text.
- Parts of a message are read in their order, so the order says which picture is which.
- A resampler needs a low-pass before samples are dropped. A null test shows what the ear may miss.
- A word error rate adds up before it divides, and can be above 1.
- Questions about one picture stand or fall together; an interval that ignores this is too narrow.
- A model sees the picture that a program made of the file: upright or not, on white or not, and
  scaled to the budget. Look at that one before you blame the model.

Where next: lesson 05 measures all of this, with time and memory, and shows what a text in a picture
can do to whoever reads it.
""",
)
code("report", 'report("lab05")')

metadata = {
    "kernelspec": {
        "display_name": "Python 3 (ipykernel)",
        "language": "python",
        "name": "python3",
    },
    "language_info": {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"},
    "course": {
        "id": LAB.id,
        "title": LAB.title,
        "minutes_reading": 10,
        "minutes_computing": 1,
        "minutes_working": 50,
        "time_budget_s": 90,
        "memory_budget_mb": 1500,
        "difficulty": "medium",
        "objectives": [
            "Work out the soft tokens of a picture and of a sound.",
            "Write a message whose text, pictures and sounds stand in the order you mean.",
            "Bring a sound to another rate, and prove it with a null test.",
            "Give a word error rate over many recordings, and a score by kind with an interval.",
            "Name what keeps a model from reading a picture, and repair it.",
        ],
        "prerequisites": [
            "Python functions, loops and dictionaries, a little numpy",
            "lesson 05, roughly",
        ],
    },
}
made = new_notebook(cells=cells, metadata=metadata)
nbformat.validate(made)
if wrong := build.problems(made, LAB):
    raise SystemExit("\n".join(wrong))
target = ROOT / "solutions" / f"{NAME}.ipynb"
nbformat.write(made, target)
print(f"wrote {target}: {len(cells)} cells")
