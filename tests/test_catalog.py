"""The catalogue: names find the right card or a helpful error, and every figure has a source."""

from __future__ import annotations

import json
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from course_lib import catalog, model_names
from course_lib.catalog import CardFileError, UnknownModelError, card, cards

ROOT = Path(__file__).resolve().parents[1]
DATA = json.loads((ROOT / "course_lib" / "data" / "models.json").read_text(encoding="utf-8"))
FACTS = ROOT.parent / "shared" / "facts" / "gemma_models.json"

ALL_NAMES = [
    (name, m["key"])
    for m in DATA["models"]
    for name in (m["key"], *m["hub_ids"], *(i.split("/")[-1] for i in m["hub_ids"]))
] + list(DATA["aliases"].items())


@pytest.fixture
def no_pockets(tmp_path: Path) -> Path:
    return tmp_path / "nothing"


@pytest.fixture
def pockets(tmp_path: Path) -> Path:
    """A weights folder with one pocket model's card."""
    arch = {
        "num_hidden_layers": 2,
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "head_dim": 16,
        "vocab_size": 100,
        "layer_types": ["sliding_attention", "full_attention"],
        "sliding_window": 8,
        "tie_word_embeddings": True,
        "qk_norm": True,
    }
    entry = {
        "card": {
            "key": "pocket-test",
            "generation": "4",
            "total_params": 9,
            "context_length": 64,
            "licence": "Apache-2.0",
            "arch": arch,
        },
        "training": {"seed": 1},
        "scores": {"tools": 0.9},
        "files": {"model.safetensors": "0" * 64},
    }
    folder = tmp_path / "weights" / "pocket-test"
    folder.mkdir(parents=True)
    (folder / "card.json").write_text(json.dumps(entry), encoding="utf-8")
    return folder.parent


# --- names -----------------------------------------------------------------------------------


def test_every_published_name_finds_its_model(no_pockets: Path) -> None:
    assert len(ALL_NAMES) > 500
    for name, key in ALL_NAMES:
        for spelling in (name, name.upper(), f" {name} ", name.replace("-", " ")):
            assert card(spelling, pocket_dir=no_pockets).key == key, spelling


def test_no_two_models_share_a_name() -> None:
    owners: dict[str, set[str]] = {}
    for name, key in ALL_NAMES:
        owners.setdefault(name.lower(), set()).add(key)
    assert [name for name, keys in owners.items() if len(keys) > 1] == []


@pytest.mark.parametrize(
    ("name", "nearest", "why"),
    [
        ("google/gemma-3-8b-it", ["google/gemma-3-4b-it", "google/gemma-3-12b-it"], "270M"),
        ("gemma-3-8b", ["gemma-3-4b", "gemma-3-12b"], "270M"),
        ("Gemma 3 8B", ["gemma-3-4b", "gemma-3-12b"], "270M"),
        ("gemma3:8b", ["gemma-3-4b", "gemma-3-12b"], "270M"),
        ("gemma-3-0.6b", ["gemma-3-270m", "gemma-3-1b"], "Qwen3"),
        ("gemma-4-9b", ["gemma-4-E4B", "gemma-4-12B"], "E2B, E4B, 12B"),
        ("gemma-2.5-72b", ["gemma-2-27b", "gemma-3-27b"], "Qwen2.5"),
        ("google/gemma-3-4b", ["google/gemma-3-4b-it"], None),
        ("gemma-7b-chat", ["gemma-7b"], None),
        ("gema-3-4b", ["gemma-3-4b"], None),
        ("meta-llama/gemma-2b", ["google/gemma-2b"], None),
        ("Mistral 7B", ["mistral-7b-v0.3", "mistral-7b-v0.1"], None),
    ],
)
def test_a_wrong_name_gets_the_nearest_real_ones(
    name: str, nearest: list[str], why: str | None, no_pockets: Path
) -> None:
    with pytest.raises(UnknownModelError) as caught:
        card(name, pocket_dir=no_pockets)
    error = caught.value
    if why:
        assert why in (error.why or "") and why in str(error)
        assert list(error.nearest) == nearest
    else:
        assert [n for n in nearest if n not in error.nearest] == []
    for found in error.nearest:
        assert found in str(error)
        card(found, pocket_dir=no_pockets)  # what it offers exists


@pytest.mark.parametrize(
    ("name", "generations", "word"),
    [
        ("Gemma 2.5", {"2", "3"}, "Qwen2.5"),
        ("gemma-1.5", {"1.1", "2"}, "MedGemma 1.5"),
        ("google/gemma-1.5-7b", {"1.1", "2"}, "MedGemma 1.5"),
        ("gemma-5", {"4"}, "Gemma 4"),
        ("gemma-3", {"3"}, "no size"),
    ],
)
def test_an_invented_generation_leads_to_its_neighbours(
    name: str, generations: set[str], word: str, no_pockets: Path
) -> None:
    with pytest.raises(UnknownModelError, match=word) as caught:
        card(name, pocket_dir=no_pockets)
    offered = [card(n, pocket_dir=no_pockets) for n in caught.value.nearest]
    assert {c.generation for c in offered} == generations
    assert all(c.member == "core" for c in offered)


def test_gemma_vl_leads_to_models_that_see(no_pockets: Path) -> None:
    for name in ("Gemma-VL", "google/gemma-vl-7b"):
        with pytest.raises(UnknownModelError, match="PaliGemma") as caught:
            card(name, pocket_dir=no_pockets)
        offered = [card(n, pocket_dir=no_pockets) for n in caught.value.nearest]
        assert len(offered) >= 2 and all("image" in c.modalities_in for c in offered)


def test_every_invented_model_of_the_facts_is_refused_with_its_reason(no_pockets: Path) -> None:
    rows = catalog.nonexistent()
    assert len(rows) >= 6
    for row in rows:
        with pytest.raises(UnknownModelError) as caught:
            card(row.id.replace("*", "7b"), pocket_dir=no_pockets)
        assert caught.value.why == row.why


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("", "empty"),
        (" \t\n", "empty"),
        (None, "NoneType"),
        (3, "int"),
        (["gemma-2b"], "list"),
        ("g" * 100_000, "longer than 200"),
        ("g\u0435mma-2b", "ASCII"),  # a Cyrillic e
        ("Phi-3-small-8\u212a-instruct", "ASCII"),  # a Kelvin sign, whose lower case is k
        ("\uff47emma-2b", "ASCII"),  # a full-width g
        ("gemma\u20112b", "ASCII"),  # a non-breaking hyphen
        ("../weights", "no model"),
        ("gemma\x00-2b", "no model"),
    ],
)
def test_names_that_are_none(name: object, word: str, no_pockets: Path) -> None:
    with pytest.raises(UnknownModelError, match=word) as caught:
        card(name, pocket_dir=no_pockets)  # type: ignore[arg-type]
    assert len(str(caught.value)) < 600


def test_look_alike_letters_suggest_but_never_match(no_pockets: Path) -> None:
    with pytest.raises(UnknownModelError) as caught:
        card("g\u0435mma-2b", pocket_dir=no_pockets)
    assert "gemma-2b" in caught.value.nearest


KNOWN_PLAIN = {name.lower(): key for name, key in ALL_NAMES}
PIECES = st.sampled_from(
    ["gemma", "google/", "-", " ", ":", "_", "2", "3", "3n", "4", "1.5", "8b", "e2b", "12B"]
    + ["-it", "-pt", "vl", "pocket-micro", "0b", "99999999999b", "*", ".", "/", "\u212a", "270m"]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=7).map("".join)))
@example("gemma-" + "9" * 190)
@example("gemma-" + "9" * 150 + "." + "9" * 30 + "b")
@example("gemma-3-" + "0." * 40 + "1b")
def test_any_text_is_the_right_card_or_an_unknown_model(name: str) -> None:
    nowhere = Path("no-such-folder")
    try:
        found = card(name, pocket_dir=nowhere)
    except UnknownModelError as error:
        assert error.name == name
        for offered in error.nearest:
            card(offered, pocket_dir=nowhere)
    else:
        plain = "-".join(name.lower().replace("_", " ").split())
        assert KNOWN_PLAIN[plain] == found.key


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(ALL_NAMES), st.data())
def test_one_changed_letter_never_finds_another_model(pair: tuple[str, str], data) -> None:
    name, key = pair
    place = data.draw(st.integers(0, len(name) - 1))
    typo = name[:place] + data.draw(st.sampled_from("abgmx0123789-./")) + name[place + 1 :]
    try:
        found = card(typo, pocket_dir=Path("no-such-folder"))
    except UnknownModelError:
        return
    assert KNOWN_PLAIN[typo.lower()] == found.key


@settings(max_examples=50, deadline=None)
@given(st.one_of(st.none(), st.integers(), st.floats(), st.binary(), st.lists(st.text())))
def test_anything_but_text_is_an_unknown_model(name: object) -> None:
    with pytest.raises(UnknownModelError):
        card(name)  # type: ignore[arg-type]


def test_the_error_survives_pickling() -> None:
    error = UnknownModelError("gemma-3-8b", "because", ["gemma-3-4b"])
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.nearest, again.why) == (str(error), error.nearest, error.why)
    assert isinstance(error, LookupError)


@pytest.mark.parametrize(
    ("name", "generation", "billions"),
    [
        ("gemma-2b", None, 2.0),
        ("gemma-27b", None, 27.0),
        ("gemma-2-2b", "2", 2.0),
        ("google/gemma-3-270m-it", "3", 0.27),
        ("gemma-3n-E2B", "3n", 2.0),
        ("gemma3n:e4b", "3n", 4.0),
        ("gemma-2.5-0.5b", "2.5", 0.5),
        ("gemma-4-26B-A4B", "4", 26.0),
        ("Gemma 4", "4", None),
        ("llama-3.1-8b", None, 8.0),
    ],
)
def test_what_a_name_says(name: str, generation: str | None, billions: float | None) -> None:
    assert model_names.generation_in(name) == generation
    assert model_names.billions_in(name) == billions


# --- cards -----------------------------------------------------------------------------------


def test_filters(no_pockets: Path) -> None:
    def keys(**filters) -> list[str]:
        return [c.key for c in cards(**filters, pocket_dir=no_pockets)]

    assert len(keys(peers=True)) == 97
    assert all(not c.is_peer for c in cards(pocket_dir=no_pockets))
    assert keys(generation="4", member="core") == [
        "gemma-4-E2B",
        "gemma-4-E4B",
        "gemma-4-12B",
        "gemma-4-26B-A4B",
        "gemma-4-31B",
    ]
    assert {"gemma-4-26B-A4B", "gemma-4-31B"}.isdisjoint(keys(modality="audio"))
    assert {"gemma-3n-E2B", "gemma-4-12B"} <= set(keys(modality="video", member="core"))
    assert keys(family="phi") == ["phi-3-small-7b", "phi-4", "phi-4-mini"]
    assert keys(pocket=True) == []


def test_every_card_names_sources_that_exist_and_levels_that_are_explained() -> None:
    sources, levels = catalog.sources(), catalog.confidence_levels()
    checked = 0
    for c in cards(peers=True, pocket=False):
        assert c.source and set(c.source) <= set(sources), c.key
        assert set(c.confidence.values()) <= set(levels), c.key
        for row in (*c.benchmarks, *catalog.official_memory(c)):
            assert row.source in sources and row.confidence in levels
            checked += 1
    assert checked > 200
    assert catalog.facts_date() == DATA["generated"]


def test_some_figures_that_tutorials_get_wrong() -> None:
    assert card("gemma-2b").total_params == 2_506_172_416
    assert card("gemma-7b").total_params == 8_537_680_896
    assert card("gemma-3-1b").context_length == 32_768
    assert card("gemma-3-27b").context_length == 131_072
    assert card("gemma-2-27b").modalities_in == ("text",)
    assert card("gemma-4-31B").licence == "Apache-2.0" and card("gemma-4-31B").gated is False
    assert card("gemma-3-4b").gated is True


def test_benchmarks_and_memory_tables() -> None:
    big = card("gemma-4-31B")
    assert [b.score for b in catalog.benchmarks(big, "MMLU-Pro")] == [85.2]
    assert catalog.benchmarks(big, "no such benchmark") == ()
    printed = [m for m in catalog.official_memory(big) if m.precision == "BF16"]
    assert {m.value for m in printed} == {69.9, 58.3}  # the current table and April's
    assert catalog.sampling(big)["top_k"] == 64
    assert catalog.sampling(card("gemma-2-2b")) is None
    assert catalog.file_sizes(card("gemma-4-E2B"))["ollama gemma4:e2b"] == 7_200_000_000


def test_a_card_cannot_be_changed_for_others() -> None:
    mine = card("gemma-4-E2B")
    with pytest.raises(AttributeError):
        mine.total_params = 1  # type: ignore[misc]
    mine.params_breakdown.clear()
    mine.confidence["arch"] = "sure"
    assert card("gemma-4-E2B").params_breakdown and card("gemma-4-E2B") != mine
    assert card("gemma-4-E2B").confidence["arch"] == "official-code"
    assert hash(card("gemma-4-E2B")) == hash(card("gemma4:e2b"))


# --- pocket models ---------------------------------------------------------------------------


def test_a_pocket_model_is_a_card_like_any_other(pockets: Path) -> None:
    found = card("Pocket-Test", pocket_dir=pockets)
    assert found.pocket and found.member == "pocket" and found.family == "gemma"
    assert found.arch.layer_types == ("sliding_attention", "full_attention")
    assert [c.key for c in cards(pocket=True, pocket_dir=pockets)] == ["pocket-test"]
    assert [c.key for c in cards(pocket_dir=pockets)][-1] == "pocket-test"
    assert "pocket-test" not in [c.key for c in cards(pocket=False, pocket_dir=pockets)]
    details = catalog.pocket_details("pocket-test", pocket_dir=pockets)
    assert (details.training, details.scores) == ({"seed": 1}, {"tools": 0.9})
    assert list(details.files) == ["model.safetensors"] and details.folder.name == "pocket-test"


def test_a_pocket_typo_names_the_pocket_model(pockets: Path) -> None:
    for name in ("pocket-tset", "pocket", ""):
        with pytest.raises(UnknownModelError) as caught:
            card(name, pocket_dir=pockets)
        assert "pocket-test" in caught.value.nearest


def test_pocket_details_of_a_real_model_is_an_error(pockets: Path) -> None:
    with pytest.raises(UnknownModelError):
        catalog.pocket_details("gemma-2b", pocket_dir=pockets)


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "{}",
        '{"card": 3}',
        '{"card": {"key": "other"}}',
        '{"card": {"colour": "blue"}}',
        '{"card": {"arch": {"num_hidden_layers": 2}}}',
    ],
)
def test_a_broken_card_says_which_file(pockets: Path, text: str) -> None:
    (pockets / "pocket-test" / "card.json").write_text(text, encoding="utf-8")
    with pytest.raises(CardFileError, match="pocket-test"):
        card("pocket-test", pocket_dir=pockets)
    assert card("gemma-2b", pocket_dir=pockets).key == "gemma-2b"  # and harms no other


def test_layer_types_must_match_the_layers(pockets: Path) -> None:
    path = pockets / "pocket-test" / "card.json"
    entry = json.loads(path.read_text(encoding="utf-8"))
    entry["card"]["arch"]["num_hidden_layers"] = 3
    path.write_text(json.dumps(entry), encoding="utf-8")
    with pytest.raises(CardFileError, match="2 layer types for 3 layers"):
        card("pocket-test", pocket_dir=pockets)


def test_a_real_name_needs_no_pocket_card(pockets: Path) -> None:
    shutil.rmtree(pockets / "pocket-test")
    (pockets / "pocket-test").mkdir()  # a folder without a card is no model
    assert cards(pocket=True, pocket_dir=pockets) == []


# --- the data file ---------------------------------------------------------------------------


@pytest.mark.skipif(not FACTS.is_file(), reason="the fact file is not beside this clone")
def test_the_data_is_what_the_maker_makes_of_the_facts(tmp_path: Path) -> None:
    out = tmp_path / "models.json"
    maker = ROOT / "tools" / "make_catalogue.py"
    command = [sys.executable, str(maker), "--facts", str(FACTS), "--out", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    shipped = (ROOT / "course_lib" / "data" / "models.json").read_bytes()
    assert out.read_bytes() == shipped


def test_importing_the_catalogue_and_footprint_is_light() -> None:
    code = (
        "import sys, course_lib.catalog, course_lib.footprint, course_lib.architectures; "
        "print(sorted({'torch', 'transformers', 'numpy', 'matplotlib'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
