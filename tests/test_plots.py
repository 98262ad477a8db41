"""The pictures: nothing is lost between the records and what is drawn or said."""

from __future__ import annotations

import io

import numpy as np
import pytest

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("agg")

from course_lib import catalog, footprint, plots, stats, tensors  # noqa: E402
from course_lib.evaluation import Score  # noqa: E402

SCORES = {
    "right": Score("tools", 9, 10, 10, stats.wilson(9, 10)),
    "wrong": Score("tools", 2, 10, 10, stats.wilson(2, 10)),
}
COSTS = [
    plots.CacheCost("a", 8192, 2 * plots.GIB, 4 * plots.GIB),
    plots.CacheCost("b", 8192, plots.GIB, 3 * plots.GIB),
]
POINTS = [plots.Point("one", 1.0, 10.0, False), plots.Point("two", 1.0, 10.0, True)]


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    import matplotlib.pyplot as plt

    plt.close("all")


def figures():
    """One figure of each kind, with texts that its alternative must contain."""
    e2b = catalog.card("gemma-4-E2B")
    parts = footprint.count_parameters(e2b).parts
    triangle = np.tril(np.ones((6, 6), bool))
    band = triangle & ~np.tril(triangle, -2)
    estimate = {"Spanish": stats.Estimate(1.4, stats.Interval(1.3, 1.5), 24)}
    needs = {"weights": 7e9, "kv_cache": 2e9, "overhead": 1e9}
    return [
        (plots.parameter_parts({"E2B": parts}), ["E2B: 5.10 billion", "46% per-layer embedding"]),
        (
            plots.attention_masks({"local": band, "global": triangle}),
            ["11 of 36 pairs", "band", "21 of 36", "triangle"],
        ),
        (plots.layer_patterns([e2b]), ["gemma-4-E2B: llllg", "the last 20"]),
        (plots.cache_costs(COSTS), ["a at 8k: 2.00 GiB as built, 4.00 GiB", "b at 8k: 1.00"]),
        (plots.estimates(estimate, "ratio", 1.0), ["Spanish: 1.40, 1.30 to 1.50, n = 24"]),
        (plots.scores(SCORES), ["right: 90%, 9 of 10", "wrong: 20%, 2 of 10"]),
        (plots.family_and_peers(POINTS, "x (GB)", "y (MiB)"), ["one: 1 and 10", "two:"]),
        (plots.memory_bar(needs, "model", (8, 16)), ["7.00 GB", "8 GB: too small", "16 GB: fits"]),
    ]


def test_every_figure_says_in_words_what_it_shows():
    checked = 0
    for fig, expected in figures():
        for text in expected:
            assert text in fig.get_label()
            checked += 1
    assert checked >= 16


def test_every_axis_with_numbers_has_a_label():
    checked = 0
    for fig, _expected in figures():
        for axes in fig.axes:
            assert axes.get_xlabel(), fig.get_label()
            checked += 1
    assert checked >= 9


def test_groups_lose_no_parameter():
    assert {part for _colour, parts in plots.GROUPS.values() for part in parts} == set(
        tensors.PARTS
    )
    core = catalog.cards(member="core", pocket=False)
    assert len(core) >= 17
    for card in core:
        count = footprint.count_parameters(card)
        assert sum(plots.grouped(count.parts).values()) == count.total == card.total_params


def test_a_part_without_a_group_is_refused():
    with pytest.raises(ValueError, match="parts without a group: gills"):
        plots.grouped({"attention": 1, "gills": 2})


def test_bars_are_as_long_as_their_counts():
    parts = {"embedding": 300, "attention": 100, "mlp": 600}
    fig = plots.parameter_parts({"toy": parts})
    left, right = fig.axes
    assert sum(bar.get_width() for bar in left.patches) == pytest.approx(1000 / 1e9)
    widths = [bar.get_width() for bar in right.patches]
    assert widths == pytest.approx([0.3, 0.1, 0.6])


def test_the_colours_of_the_groups_differ_and_are_okabe_ito():
    okabe_ito = {"#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7"}
    colours = [colour for colour, _parts in plots.GROUPS.values()]
    assert len(set(colours)) == len(colours)
    assert set(colours) - okabe_ito == {plots.GREY}


def test_a_mask_is_drawn_as_it_is():
    mask = np.tril(np.ones((5, 5), bool), -1)
    fig = plots.attention_masks({"odd": mask})
    assert np.array_equal(fig.axes[0].images[0].get_array(), mask)


def test_layer_pattern_draws_each_layer_and_hatches_the_shared_ones():
    card = catalog.card("gemma-4-E2B")
    cells = plots.layer_patterns([card]).axes[0].patches
    assert len(cells) == card.arch.num_hidden_layers == 35
    assert [bool(cell.get_hatch()) for cell in cells] == [False] * 15 + [True] * 20
    dark = [
        i for i, cell in enumerate(cells) if cell.get_facecolor()[2] > 0.5 > cell.get_facecolor()[1]
    ]
    assert dark == [i for i, kind in enumerate(card.arch.layer_types) if kind == "full_attention"]


def test_labels_of_points_on_one_spot_do_not_lie_on_each_other():
    fig = plots.family_and_peers(POINTS, "x", "y")
    places = [text.get_position() for text in fig.axes[0].texts]
    assert len(places) == len(set(places)) == 2


@pytest.mark.parametrize("draw", ["parameter_parts", "attention_masks", "layer_patterns"])
def test_nothing_to_draw_is_an_error(draw):
    with pytest.raises(ValueError, match="there are no"):
        getattr(plots, draw)({})


def shown(fig, alt=None):
    """What `show` hands to the notebook."""
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.utils.capture import capture_output

    InteractiveShell.instance()
    with capture_output() as captured:
        plots.show(fig, alt)
    (output,) = captured.outputs
    return output


def test_show_gives_png_and_text_alternative_and_closes():
    import matplotlib.pyplot as plt
    from PIL import Image

    output = shown(plots.scores(SCORES), "  Two\n bars. ")
    assert output.metadata == {"image/png": {"alt": "Two bars."}}
    assert output.data["text/plain"] == "[figure] Two bars."
    assert Image.open(io.BytesIO(output.data["image/png"])).size[0] > 600
    assert len(output.data["image/png"]) < 100_000
    assert plt.get_fignums() == []


def test_show_takes_the_text_that_a_figure_brings():
    output = shown(plots.scores(SCORES))
    assert "9 of 10" in output.metadata["image/png"]["alt"]


def test_show_without_any_text_is_an_error():
    import matplotlib.pyplot as plt

    with pytest.raises(ValueError, match="cannot see"):
        plots.show(plt.figure())
