"""The pictures of lesson 02: every record is drawn and said in words."""

from __future__ import annotations

import re

import pytest

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("agg")

from course_lib import pareto, plots, stats, tiers  # noqa: E402
from course_lib.confidence import Answered  # noqa: E402
from course_lib.evaluation import Judged, Score, TestCase  # noqa: E402
from course_lib.stats import Estimate, Interval  # noqa: E402


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    import matplotlib.pyplot as plt

    plt.close("all")


def score(skill: str, right: int, n: int = 20) -> Score:
    return Score(skill, right, n, n, stats.wilson(right, n))


MODELS = {
    "nano": {"read": score("read", 7), "tools": score("tools", 11)},
    "micro": {"read": score("read", 15), "tools": score("tools", 18)},
}


def test_every_score_is_drawn_with_its_interval_and_said():
    fig = plots.skill_scores(MODELS)
    (axes,) = fig.axes
    dots = [line.get_xdata() for line in axes.get_lines() if line.get_marker() != "None"]
    ends = [tuple(x.get_xdata()) for x in axes.get_lines() if x.get_marker() == "None"]
    scores = [one for skills in MODELS.values() for one in skills.values()]
    assert sorted(float(x[0]) for x in dots) == pytest.approx([35, 55, 75, 90])
    wanted = sorted((100 * s.interval.low, 100 * s.interval.high) for s in scores)
    assert len(ends) == 4
    for drawn, expected in zip(sorted(ends), wanted, strict=True):
        assert drawn == pytest.approx(expected)
    said = fig.get_label()
    for name, skills in MODELS.items():
        for skill, one in skills.items():
            assert name in said and f"{skill} {one.rate:.0%}, {one.right} of {one.n}" in said


def test_models_differ_in_more_than_colour_and_do_not_lie_on_one_another():
    (axes,) = plots.skill_scores(MODELS).axes
    dots = [line for line in axes.get_lines() if line.get_marker() != "None"]
    assert len({line.get_marker() for line in dots}) == 2
    assert len({float(line.get_ydata()[0]) for line in dots}) == 4


def test_a_model_that_was_not_asked_a_skill_has_no_dot_there():
    fewer = {"nano": {"read": score("read", 7)}, "micro": MODELS["micro"]}
    (axes,) = plots.skill_scores(fewer).axes
    assert len([line for line in axes.get_lines() if line.get_marker() != "None"]) == 3


def option(name: str, cost: float, value: float, half: float = 1.0) -> pareto.Option:
    ends = [Estimate(x, Interval(x - half, x + half), 20) for x in (cost, value)]
    return pareto.Option(name, *ends)


STANDINGS = pareto.standings(
    [option("good", 10, 90), option("cheap", 2, 60), option("poor", 20, 50), option("near", 11, 89)]
)


def test_the_front_is_joined_and_every_verdict_is_a_mark_of_its_own():
    (axes,) = plots.pareto_front(STANDINGS, "ms", "right (%)").axes
    path = next(line for line in axes.get_lines() if line.get_label() == "the front")
    assert list(path.get_xdata()) == [2, 10] and list(path.get_ydata()) == [60, 90]
    at = {
        (float(line.get_xdata()[0]), float(line.get_ydata()[0])): line.get_marker()
        for line in axes.get_lines()
        if len(line.get_xdata()) == 1
    }
    assert at == {(10, 90): "o", (2, 60): "o", (20, 50): "X", (11, 89): "s"}
    assert {t.get_text() for t in axes.texts} == {"good", "cheap", "poor", "near"}


def test_the_front_says_figures_intervals_and_verdicts():
    said = plots.pareto_front(STANDINGS, "ms", "right (%)").get_label()
    assert "poor: 20 (19 to 21) and 50 (49 to 51), dominated by" in said
    assert "near: 11 (10 to 12) and 89 (88 to 90), behind good, not beyond the intervals" in said
    assert said.count("on the front") == 2


def test_both_intervals_of_an_option_are_drawn():
    (axes,) = plots.pareto_front(STANDINGS, "ms", "right (%)").axes
    lines = {
        (tuple(map(float, line.get_xdata())), tuple(map(float, line.get_ydata())))
        for line in axes.get_lines()
    }
    for x, y in ((10.0, 90.0), (2.0, 60.0), (20.0, 50.0), (11.0, 89.0)):
        assert ((x - 1, x + 1), (y, y)) in lines and ((x, x), (y - 1, y + 1)) in lines


def turns(n: int = 30) -> tuple[tiers.Turn, ...]:
    def answer(i: int, right: bool, sure: float) -> Answered:
        case = TestCase(str(i), "read", "en", [], {}, "text", phrasing=f"p{i}")
        return Answered(Judged(case, "", right), 10, (sure,) * 4)

    small = [answer(i, i > 12, -3 + 0.1 * i) for i in range(n)]
    large = [answer(i, i % 7 > 0, -0.1) for i in range(n)]
    return tiers.turns(small, large, tiers.Price("ms", 5, 1), tiers.Price("ms", 20, 4))


def test_the_curve_of_tiers_is_drawn_from_its_points_and_said():
    found = tiers.curve(turns())
    chosen = tiers.cheapest(found)
    fig = plots.tier_curve(found, chosen, tiers.at(turns(20), chosen.threshold))
    (axes,) = fig.axes
    by_label = {line.get_label(): line for line in axes.get_lines()}
    drawn = by_label["tiers, as the threshold moves"]
    assert list(drawn.get_xdata()) == [p.cost for p in found.points]
    assert list(drawn.get_ydata()) == [100 * p.score.rate for p in found.points]
    assert by_label["large model alone"].get_xdata() == [found.large.cost]
    said = fig.get_label()
    for label in ("small model alone", "large model alone", "chosen here", "other half"):
        assert re.search(rf"{label}: \d+\.\d% right, [\d.]+ ms\.", said), label
    markers = [x.get_marker() for x in axes.get_lines() if x.get_marker() != "None"]
    assert len(markers) == len(set(markers)) == 5


def test_a_curve_alone_needs_no_chosen_point():
    said = plots.tier_curve(tiers.curve(turns())).get_label()
    assert "chosen here" not in said and "passed on only where it helps" in said


def test_nothing_to_draw_and_too_much_are_errors():
    with pytest.raises(ValueError, match="no models"):
        plots.skill_scores({})
    with pytest.raises(ValueError, match="at most 5 models"):
        plots.skill_scores({str(i): MODELS["nano"] for i in range(6)})
    with pytest.raises(ValueError, match="no options"):
        plots.pareto_front([], "x", "y")
