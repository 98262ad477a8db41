"""What the lesson shows: figures with their text, widgets with their text way."""

from __future__ import annotations

import base64
import shutil
import subprocess
from datetime import UTC, datetime

import numpy as np
import pytest

from course_lib import media_widgets, multimodal, plots
from course_lib.evaluation import Judged, Score
from course_lib.multimodal import MediaError
from course_lib.multimodal.picture_sets import case
from course_lib.multimodal.sound_files import flac, wav
from course_lib.multimodal.sounds import sound
from course_lib.multimodal.transcripts import Heard, word_errors
from course_lib.plots import multimodal as pictures
from course_lib.stats import wilson
from tests._omni import fresh_omni, hum, noise_picture

SOUND = sound(hum(0.6), 16_000)


def alt(fig) -> str:
    text = str(fig.get_label())
    assert len(plots.png(fig)) > 2_000
    return text


def test_soft_tokens_are_drawn_as_they_are_counted() -> None:
    rule = multimodal.image_rule("gemma-4-E2B")
    fig = pictures.soft_tokens(noise_picture(640, 480), rule, (70, 280))
    assert len(fig.axes) == 2
    for axes, budget in zip(fig.axes, (70, 280), strict=True):
        grid = rule.grid(640, 480, budget)
        assert len(axes.lines) == grid.columns + grid.rows + 2
        assert f"{grid.tokens} soft tokens" in axes.get_title()
        assert f"{grid.columns} columns by {grid.rows} rows" in str(fig.get_label())
    assert "640 by 480" in alt(fig)


def test_asked_pictures_are_shown_with_question_answer_and_reply() -> None:
    images = [noise_picture(64, 48), noise_picture(48, 64), noise_picture(50, 50)]
    judged = [
        Judged(case([image], f"What is shown, number {i}?", f"answer {i}", skill="s"), said, right)
        for i, (image, said, right) in enumerate(
            zip(images, ("answer 0", "", "no " * 40), (True, False, False), strict=True)
        )
    ]
    fig = pictures.answered(judged)
    below = [axes.get_xlabel() for axes in fig.axes]
    assert "answer: answer 0\nreply: answer 0 (right)" in below[0]
    assert "reply: (nothing) (wrong)" in below[1] and not fig.axes[3].axison
    assert max(len(line) for line in below[2].splitlines()) < 80
    text = alt(fig)
    assert "48 by 64 pixels. What is shown, number 1? Answer: answer 1; reply: (nothing)" in text
    fig = pictures.shown({"one": images[0], "two": images[1]})
    assert [axes.get_title() for axes in fig.axes] == ["one", "two"]
    assert "two: 48 by 64 pixels" in alt(fig)


def test_squares_and_crops_are_drawn() -> None:
    rule = multimodal.image_rule("gemma-3-4b")
    assert "896 by 896" in alt(pictures.soft_tokens(noise_picture(300, 100), rule))
    fig = pictures.soft_tokens(noise_picture(900, 300), rule, pan_and_scan=True)
    assert len(fig.axes[0].patches) == len(rule.crops(900, 300)) == 3
    assert "3 crops" in alt(fig)


@pytest.mark.parametrize("model", ["gemma-4-E2B", "gemma-3n-E2B"])
def test_a_sound_is_drawn_in_three_views(model: str) -> None:
    rule = multimodal.sound_rule(model)
    fig = pictures.sound_views(SOUND, rule)
    filled = len(fig.axes[2].patches)
    assert filled == {"gemma-4-E2B": rule.tokens(9_600), "gemma-3n-E2B": 4}[model]
    assert f"{rule.tokens(9_600)} soft tokens in the prompt, {filled} of them" in alt(fig)


def test_a_models_own_mel_bands_are_drawn() -> None:
    gemma = fresh_omni()
    ear = gemma.processor.feature_extractor
    fig = pictures.sound_views(SOUND, multimodal.sound_rule(gemma), ear)
    frames = multimodal.sound_rule(gemma).frames(len(SOUND.samples))
    assert f"{frames} frames of {ear.feature_size} bands" in alt(fig)


def test_scores_budgets_and_error_rates_are_drawn_with_their_figures() -> None:
    scores = {"highest": Score("highest", 8, 10, 5, wilson(8, 10)),
              "value": Score("value", 3, 12, 5, wilson(3, 12))}  # fmt: skip
    text = alt(pictures.scores_by_kind(scores))
    assert "highest: 80.0% of 10" in text and "value: 25.0% of 12" in text
    curve = {"value": {70: scores["value"], 280: scores["highest"]}}
    assert "value: 70: 25.0%, 280: 80.0%." in alt(pictures.budget_curve(curve))
    heard = {db: word_errors([Heard("a b", "a c", f"s{i}") for i in range(6)]) for db in (0, 20)}
    assert "en: 0: 50.0%, 20: 50.0%." in alt(pictures.error_rates({"en": heard}))
    for empty in (pictures.scores_by_kind, pictures.budget_curve, pictures.error_rates):
        with pytest.raises(ValueError, match="no "):
            empty({})


# ---- widgets ----


def test_without_a_front_end_a_path_is_the_way(capsys) -> None:
    for make, says in ((media_widgets.upload, "my.png"), (media_widgets.microphone, "my.wav")):
        made = make()
        assert says in capsys.readouterr().out
        with pytest.raises(MediaError, match="nothing was chosen yet"):
            made.picture()
    with pytest.raises(ValueError, match="0.2 to 30"):
        media_widgets.microphone(99)


def test_an_upload_arrives_in_both_forms_of_ipywidgets(tmp_path) -> None:
    path = tmp_path / "one.png"
    noise_picture().save(path)
    data = path.read_bytes()
    kind = {"type": "image/png", "last_modified": datetime(2026, 1, 1, tzinfo=UTC)}
    new = ({"name": "one.png", "size": len(data), "content": memoryview(data), **kind},)
    old = {"one.png": {"metadata": {"name": "one.png"}, "content": data}}
    assert media_widgets.uploaded(new) == media_widgets.uploaded(old) == [("one.png", data)]
    chosen = media_widgets.Chosen()
    box = media_widgets.upload_widget(chosen)
    button, said = box.children
    button.value = new
    assert chosen.picture().tobytes() == noise_picture().tobytes()
    assert "one.png" in said.value and chosen.name == "one.png"
    chosen.data = flac(SOUND.samples)
    assert abs(chosen.sound().seconds - 0.6) < 0.01


def test_a_recording_arrives_through_its_field() -> None:
    chosen = media_widgets.Chosen()
    box, mark = media_widgets.microphone_widget(chosen)
    said, text = box.children
    assert mark in text._dom_classes
    text.value = base64.b64encode(wav(hum(0.5, rate=48_000), 48_000)).decode()
    assert abs(chosen.sound().seconds - 0.5) < 0.01 and "48,000 Hz" in said.value
    assert text.value == "", "the field is empty again for the next recording"
    for bad, says in (("@@@", "whole"), (base64.b64encode(b"webm").decode(), "no WAV")):
        with pytest.raises(MediaError, match=says):
            media_widgets.recorded(bad)


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_the_pages_script_writes_a_wav_that_is_read_here() -> None:
    """The script runs in node with a browser's audio classes of a few lines: a 440 Hz tone."""
    browser = """
globalThis.navigator = undefined;
Object.defineProperty(globalThis, 'navigator', {value: {mediaDevices: {getUserMedia: async () =>
  ({getTracks: () => [{stop() {}}]})}}, configurable: true});
globalThis.AudioContext = class {
  sampleRate = 48000; destination = {};
  createMediaStreamSource() { return {connect() {}, disconnect() {}}; }
  createScriptProcessor(n) {
    const node = {connect() { let t = 0; for (let k = 0; k < 6; k++) {
      const data = new Float32Array(n).map(() => 0.5 * Math.sin(2 * Math.PI * 440 * t++ / 48000));
      node.onaudioprocess({inputBuffer: {getChannelData: () => data}}); } }, disconnect() {}};
    return node;
  }
  async close() {}
};
"""
    script = f"{browser}{media_widgets._RECORD}; record(0.4).then(t => console.log(t));"
    done = subprocess.run(["node", "-e", script], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    found = sound(media_widgets.recorded(done.stdout.strip()))
    assert found.rate == 48_000 and abs(found.seconds - 0.4) < 0.01
    spectrum = np.abs(np.fft.rfft(found.samples))
    assert abs(spectrum.argmax() / found.seconds - 440) < 5


def test_the_page_names_its_field_and_nothing_leaves_the_machine() -> None:
    page = media_widgets.microphone_page("recording-1", 3)
    assert "'.recording-1 textarea'" in page and "Record 3 s" in page
    assert "http" not in page and "fetch" not in page


def test_a_player_says_what_is_to_be_heard() -> None:
    page = media_widgets.player_html(SOUND, 'a "hum" <low>')
    assert 'aria-label="a &quot;hum&quot; &lt;low&gt;"' in page and "<figcaption>" in page
    data = base64.b64decode(page.partition("base64,")[2].partition('"')[0])
    assert abs(sound(data).seconds - SOUND.seconds) < 0.001
    with pytest.raises(ValueError, match="cannot hear"):
        media_widgets.play(SOUND, " ")
