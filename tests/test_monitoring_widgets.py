"""Pictures and widgets of monitoring: every one says in words what it shows."""

from __future__ import annotations

import matplotlib
import numpy as np
import pytest
from _traffic import HOUR, START, traffic

matplotlib.use("agg")

from course_lib import evaluation, plots, stats, watch_widgets  # noqa: E402
from course_lib.monitoring import languages, replay, rules  # noqa: E402
from course_lib.monitoring.calibration import calibrate  # noqa: E402
from course_lib.monitoring.drift_report import PowerPoint  # noqa: E402
from course_lib.monitoring.history import History  # noqa: E402
from course_lib.monitoring.monitor import Monitor  # noqa: E402
from course_lib.monitoring.record import REASONS, Memory, Score  # noqa: E402
from course_lib.monitoring.replay import Incident  # noqa: E402
from course_lib.plots import watch  # noqa: E402


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    import matplotlib.pyplot as plt

    plt.close("all")


# ---- pictures ----------------------------------------------------------------------------------


def test_a_day_shows_six_panels_its_incident_and_its_alerts():
    quiet = traffic(240, every_s=30)
    wave = traffic(120, seed=1, start=START + 2 * HOUR, every_s=30, blocked=0.5)
    day = quiet + wave
    scores = [Score(one.id, "exact_match", 1.0, one.started) for one in day[::2]]
    incident = Incident("injection wave", START + 2 * HOUR, START + 3 * HOUR)
    episodes = replay.replay([rules.attacks(quiet, HOUR / 2)], History(day), 300.0)
    assert len(episodes) == 1
    fig = watch.day(day, 600.0, scores=scores, episodes=episodes, incident=incident)
    assert len(fig.axes) == 6
    text = fig.get_label()
    for said in (
        "18 windows of 10 minutes",
        "load: 2 to 2 requests a minute",
        "Incident injection wave, 10:00 to 11:00.",
        "safety, blocked by guards rings.",
        "mean score exact_match: 100 to 100 %",
    ):
        assert said in text, text
    lines = {line.get_label(): line.get_ydata() for line in fig.axes[3].get_lines()}
    blocked = [100 * np.mean([one.blocked for one in day[i : i + 20]]) for i in range(0, 360, 20)]
    assert list(lines["blocked"]) == pytest.approx(blocked)
    assert plots.png(fig).startswith(b"\x89PNG")


def test_a_day_without_trouble_has_an_axis_that_can_be_read():
    fig = watch.day(traffic(100, every_s=60, blocked=0, cut_off=0), 600.0)
    (panel,) = [axes for axes in fig.axes if "blocked" in axes.get_legend_handles_labels()[1]]
    shown = [line.get_ydata() for line in panel.get_lines()]
    assert shown and all(np.nanmax(values) == 0 for values in shown)
    assert panel.get_ylim()[1] >= 1, "shares of nothing are drawn against whole percents"


def test_a_percentile_that_a_window_cannot_support_is_not_drawn():
    fig = watch.day(traffic(100, every_s=60), 600.0)
    lines = {line.get_label(): line.get_ydata() for line in fig.axes[1].get_lines()}
    assert np.isnan(lines["p95: too few"]).all() and not np.isnan(lines["p50"]).all()
    assert "duration p95: too few requests per window." in fig.get_label()
    assert "not measured" in [text.get_text() for text in fig.axes[5].texts]
    with pytest.raises(ValueError, match="no requests"):
        watch.day([], 600.0)


def test_reliability_shows_every_bin_with_its_n():
    random = np.random.default_rng(0)
    p = random.beta(4, 1, 200)
    found = calibrate(p, random.random(200) < p)
    fig = watch.reliability(found)
    assert sum(int(text.get_text()) for text in fig.axes[0].texts) == 200
    assert f"ECE {found.ece:.3f}" in fig.get_label()
    assert fig.get_label().count("% right") == len(found.bins)


def test_power_shows_every_point():
    points = [
        PowerPoint(size, stats.Estimate(k / 50, stats.wilson(k, 50), 50))
        for size, k in ((0.2, 30), (0.0, 2), (0.4, 50))
    ]
    fig = watch.power(points, "share that moved")
    text = fig.get_label()
    assert text.index("At 0: 4%") < text.index("At 0.2: 60%") < text.index("At 0.4: 100%")
    with pytest.raises(ValueError, match="no points"):
        watch.power([], "x")


# ---- widgets -----------------------------------------------------------------------------------


@pytest.fixture
def monitor():
    from types import SimpleNamespace

    return Monitor(SimpleNamespace(name="m"), [Memory()], version="v", now=lambda: 5.0)


def test_a_click_is_a_feedback_and_only_one(monitor):
    box = watch_widgets.feedback_widget(monitor, "r1")
    yes, no, why = box.children[0].children
    assert [value for _, value in why.options] == ["", *REASONS]
    why.value = "slow"
    no.click()
    (said,) = monitor.sinks[0].notes
    assert (said.record, said.helpful, said.reason, said.at) == ("r1", False, "slow", 5.0)
    assert yes.disabled and no.disabled and why.disabled
    assert "Noted" in box.children[1].value


def test_a_helpful_reply_needs_no_reason(monitor):
    box = watch_widgets.feedback_widget(monitor, "r1")
    yes, _, why = box.children[0].children
    why.value = "slow"
    yes.click()
    assert monitor.sinks[0].notes[0].helpful and monitor.sinks[0].notes[0].reason == ""


def test_without_a_widget_the_text_is_code_that_works(monitor, capsys):
    watch_widgets.ask_feedback(monitor, "r1")
    text = capsys.readouterr().out
    calls = [line.split(": ", 1)[1].split("   ")[0].strip() for line in text.splitlines()[1:]]
    for call in calls:
        eval(call, {"monitor": monitor})
    assert [note.helpful for note in monitor.sinks[0].notes] == [True, False]


def test_the_dashboard_looks_again(capsys):
    kept = []
    watch_widgets.dashboard(lambda: kept, 600.0)
    assert "no requests yet" in capsys.readouterr().out
    looks = []

    def source():
        looks.append(1)
        return traffic(20)

    box = watch_widgets.dashboard_widget(source, 600.0)
    again = box.children[0]
    again.click()
    assert len(looks) == 2


# ---- languages ---------------------------------------------------------------------------------


def asked(name):
    return [
        " ".join(m["content"] for m in case.messages if m["role"] == "user" and m["content"])
        for case in evaluation.held_out(name)
    ]


@pytest.mark.parametrize("lang", ["en", "es", "pt", "tl"])
def test_languages_are_guessed_on_other_texts(lang):
    """The counts come from data/text; these are the questions of the test sets."""
    texts = [t for skill in ("tools", "extract", "read") for t in asked(_set(skill, lang))]
    found = [languages.guess(text) for text in texts]
    assert len(texts) >= 600
    assert found.count(lang) / len(found) > 0.95


def _set(skill, lang):
    return skill if lang == "en" else f"{skill}_{lang}"


def test_other_scripts_and_short_texts_are_not_forced_into_a_language():
    assert languages.languages() == ["en", "es", "pt", "tl"]
    for text in ("Где мой заказ?", "注文はどこですか？教えてください。", "qwxz zzkx wqqk xxzv"):
        assert languages.guess(text) == languages.UNKNOWN
    for text in ("", "?", "42", "ok"):
        assert languages.guess(text) == ""
