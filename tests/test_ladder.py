"""The ladder: every score of every model is drawn once, in its group, and said in words."""

from __future__ import annotations

import pytest

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("agg")

from course_lib import catalog, evaluation, plots, skill_names  # noqa: E402
from course_lib.plots import Rung  # noqa: E402


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    import matplotlib.pyplot as plt

    plt.close("all")


def rung(name: str, params: int, base: float, names) -> Rung:
    """A model whose skills score a little more one after the other, so that all differ."""
    rates = [base + 0.01 * place for place in range(len(names))]
    scores = {
        skill: {"rate": rate, "interval_95": [rate - 0.03, rate + 0.02]}
        for skill, rate in zip(names, rates, strict=True)
    }
    return Rung(name, params, scores)


NAMES = evaluation.all_skills()
THREE = [
    rung("pocket-mini", 8_300_000, 0.7, NAMES),
    rung("pocket-nano", 1_000_000, 0.1, NAMES),
    rung("pocket-micro", 2_800_000, 0.4, NAMES),
]


def lines(axes):
    """The lines of the skills: label -> (xs, ys). Those of the intervals have no label."""
    return {
        line.get_label(): (list(line.get_xdata()), list(line.get_ydata()))
        for line in axes.get_lines()
        if not line.get_label().startswith("_")
    }


def test_each_group_has_a_panel_with_each_of_its_skills():
    fig = plots.ladder(THREE)
    groups = skill_names.grouped(NAMES)
    assert [axes.get_title() for axes in fig.axes] == list(groups)
    drawn = 0
    for axes, names in zip(fig.axes, groups.values(), strict=True):
        assert set(lines(axes)) == {skill_names.parts(name)[0] for name in names}
        for name in names:
            xs, ys = lines(axes)[skill_names.parts(name)[0]]
            by_size = sorted(THREE, key=lambda one: one.params)
            assert ys == pytest.approx([100 * one.scores[name]["rate"] for one in by_size])
            assert xs == pytest.approx([one.params / 1e6 for one in by_size], rel=0.2)
            drawn += len(xs)
    assert drawn == 3 * len(NAMES)


def test_the_axis_is_logarithmic_labelled_and_names_the_sizes():
    checked = 0
    for axes in plots.ladder(THREE).axes:
        assert axes.get_xscale() == "log" and "parameters" in axes.get_xlabel()
        assert "%" in axes.get_ylabel()
        assert [tick.get_text() for tick in axes.get_xticklabels()] == ["1.0 M", "2.8 M", "8.3 M"]
        low, high = axes.get_xlim()
        assert low < 1.0 < 8.3 < high
        checked += 1
    assert checked == 5


def test_every_point_has_its_interval():
    axes = plots.ladder(THREE).axes[0]
    ends = [tuple(x.get_ydata()) for x in axes.get_lines() if x.get_label().startswith("_")]
    wanted = [
        tuple(100 * end for end in one.scores[name]["interval_95"])
        for name in evaluation.skills()
        for one in THREE
    ]
    assert len(ends) == len(wanted) == 15
    assert sum(sorted(ends), ()) == pytest.approx(sum(sorted(wanted), ()))


def test_points_of_one_model_do_not_lie_on_one_another():
    alike = Rung("one", 10**6, {n: {"rate": 0.5, "interval_95": [0.4, 0.6]} for n in NAMES})
    for axes in plots.ladder([alike]).axes:
        places = [x for xs, _ in lines(axes).values() for x in xs]
        assert len(set(places)) == len(places) >= 5


def test_skills_of_a_panel_differ_in_more_than_colour():
    for axes in plots.ladder(THREE).axes:
        named = [line for line in axes.get_lines() if not line.get_label().startswith("_")]
        assert len({line.get_marker() for line in named}) == len(named) >= 5
        assert len({line.get_color() for line in named}) == len(named)


def test_the_words_say_every_score():
    text = plots.ladder(THREE).get_label()
    said = 0
    for one in THREE:
        for group, names in skill_names.grouped(NAMES).items():
            sentence = text.split(f"{group}, {one.name} (")[1].split(". ")[0]
            for name in names:
                assert f"{skill_names.parts(name)[0]} {one.scores[name]['rate']:.0%} (" in sentence
                said += 1
    assert said == 3 * len(NAMES)


def test_a_skill_that_one_model_was_not_asked_is_left_out_there():
    few = rung("small", 500_000, 0.2, ["read", "tools"])
    drawn = lines(plots.ladder([few, THREE[0]]).axes[0])
    assert len(drawn["read"][0]) == 2 and len(drawn["extract"][0]) == 1


def test_the_shipped_models_make_a_ladder():
    found = plots.rungs()
    assert "pocket-micro" in [one.name for one in found]
    assert [one.params for one in found] == sorted(one.params for one in found)
    for one in found:
        assert one.scores == catalog.pocket_details(one.name).scores
    fig = plots.ladder(found)
    assert all(one.name in fig.get_label() for one in found)
    assert len(plots.png(fig)) < 200_000


def test_nothing_to_draw_is_an_error():
    with pytest.raises(ValueError, match="no models"):
        plots.ladder([])
    with pytest.raises(ValueError, match="no scores"):
        plots.ladder([Rung("one", 10**6, {})])
