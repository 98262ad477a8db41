"""Loading: what a name means, folders, the integrity of shipped files, and what is refused."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from course_lib import catalog, chat, hardware, models, placement, pocket_files
from course_lib.dummy import tiny_gemma
from course_lib.models import IntegrityError, LoadError, TooBigError, UnknownModelError

GIB = 2**30


@pytest.fixture(scope="module")
def tiny(tmp_path_factory) -> Path:
    return tiny_gemma(tmp_path_factory.mktemp("models") / "a tiny gemma", "4")


def as_pocket(tiny: Path, weights: Path, name: str = "pocket-test") -> Path:
    """A tiny checkpoint with a card that vouches for its files, as the shipped models have."""
    folder = weights / name
    shutil.copytree(tiny, folder)
    hashes = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    card = {
        "card": {
            "generation": "4",
            "total_params": 86_964,
            "notes": ["Random weights: it says nothing."],
        },
        "training": {},
        "scores": {"talk": {"right": 1, "n": 4, "rate": 0.25, "interval_95": [0.05, 0.7]}},
        "files": hashes,
    }
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    return folder


@pytest.fixture
def pocket(tiny, tmp_path, monkeypatch) -> Path:
    folder = as_pocket(tiny, tmp_path)
    monkeypatch.setattr(catalog, "POCKET_DIR", tmp_path)
    return folder


# ---- folders -----------------------------------------------------------------------------------


@pytest.mark.parametrize("generation", ["1", "2", "3", "3n", "4"])
def test_a_folder_is_loaded_and_knows_its_generation(tmp_path, generation):
    gemma = models.load(tiny_gemma(tmp_path / "g", generation), device="cpu")
    assert gemma.generation == generation and gemma.source == "folder" and gemma.card is None
    assert gemma.dtype == "float32" and gemma.model.dtype == torch.float32
    assert not gemma.model.training and gemma.why and gemma.device == "cpu"
    expected = "eager" if generation == "2" else "sdpa"
    assert gemma.model.config._attn_implementation == expected
    assert "on cpu in float32" in str(gemma)


def test_a_path_with_a_space_and_a_string_work(tiny):
    assert models.load(str(tiny)).name == "a tiny gemma"


def test_device_and_dtype_can_be_asked_for(tiny):
    gemma = models.load(tiny, device="cpu", dtype="bfloat16")
    assert gemma.model.dtype == torch.bfloat16 and gemma.dtype == "bfloat16"
    assert "you asked for" in gemma.why


@pytest.mark.parametrize("generation", ["3", "3n", "4"])
def test_float16_is_refused_where_it_overflows(tmp_path, generation):
    folder = tiny_gemma(tmp_path / "g", generation)
    with pytest.raises(LoadError, match="65,504.*bfloat16"):
        models.load(folder, dtype="float16")


def test_float16_is_not_refused_elsewhere(tmp_path):
    folder = tiny_gemma(tmp_path / "g", "1")
    assert models.load(folder, dtype="float16").model.dtype == torch.float16


@pytest.mark.parametrize("options", [{"dtype": "int3"}, {"device": "abacus"}])
def test_unknown_devices_and_dtypes_are_refused(tiny, options):
    with pytest.raises(LoadError, match="device|dtype"):
        models.load(tiny, **options)


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a CUDA GPU")
def test_a_gpu_that_is_not_there_is_named(tiny):
    with pytest.raises(LoadError, match='no CUDA GPU here. Use device="cpu"'):
        models.load(tiny, device="cuda")


def test_a_folder_that_is_no_checkpoint(tmp_path):
    with pytest.raises(LoadError, match="no config.json"):
        models.load(tmp_path)
    with pytest.raises(LoadError, match="no folder"):
        models.load(tmp_path / "nowhere")
    with pytest.raises(LoadError, match="no folder './nowhere'"):
        models.load("./nowhere")


def test_pickled_weights_are_never_opened(tiny, tmp_path):
    folder = tmp_path / "pickled"
    shutil.copytree(tiny, folder)
    (folder / "model.safetensors").unlink()

    # A pickle that leaves a trace when it is opened.
    trace = tmp_path / "opened"
    code = f"import pathlib; pathlib.Path({str(trace)!r}).touch()"
    payload = b"cbuiltins\nexec\n(V" + code.encode() + b"\ntR."
    (folder / "pytorch_model.bin").write_bytes(payload)
    with pytest.raises(models.NotSafetensorsError, match="pickle"):
        models.load(folder)
    assert not trace.exists()


def test_missing_shards_and_missing_weights_are_named(tiny, tmp_path):
    folder = tmp_path / "sharded"
    shutil.copytree(tiny, folder)
    index = {"weight_map": {"a": "model.safetensors", "b": "model-2.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index), encoding="utf-8")
    with pytest.raises(LoadError, match="lacks model-2.safetensors.*fetch it again"):
        models.load(folder)


def test_what_is_no_language_model_is_refused(tiny, tmp_path):
    folder = tmp_path / "other"
    shutil.copytree(tiny, folder)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"model_type": "siglip"}))
    with pytest.raises(LoadError, match="cannot load other as a language model"):
        models.load(folder)


# ---- pocket models -----------------------------------------------------------------------------


def test_a_pocket_model_is_checked_loaded_and_announced_once(pocket, capsys, monkeypatch):
    monkeypatch.setattr(pocket_files, "_announced", set())
    gemma = models.load("Pocket-Test")
    assert gemma.source == "pocket" and gemma.card.pocket and gemma.generation == "4"
    assert (gemma.device, gemma.dtype) == ("cpu", "float32")
    printed = capsys.readouterr().out
    assert "says nothing" in printed and "25% right on 4" in printed and "5% to 70%" in printed
    assert models.check_integrity(pocket) == 6
    models.load("pocket-test")
    assert capsys.readouterr().out == ""
    assert chat.reply(gemma, "Hi", max_new_tokens=3).completion_tokens >= 1


@pytest.mark.parametrize(
    "name", ["model.safetensors", "tokenizer.json", "chat_template.jinja", "config.json"]
)
def test_one_changed_byte_is_found(pocket, name):
    data = bytearray((pocket / name).read_bytes())
    data[len(data) // 2] ^= 1
    (pocket / name).write_bytes(bytes(data))
    with pytest.raises(
        IntegrityError, match=f"{name} of pocket-test is not the file.*git checkout"
    ):
        models.load("pocket-test")


def test_missing_and_additional_files_are_found(pocket):
    (pocket / "pytorch_model.bin").write_bytes(b"x")
    with pytest.raises(IntegrityError, match="pytorch_model.bin does not belong"):
        models.load("pocket-test")
    (pocket / "pytorch_model.bin").unlink()
    (pocket / "generation_config.json").unlink()
    with pytest.raises(IntegrityError, match="generation_config.json of pocket-test is missing"):
        models.load("pocket-test")


def test_a_card_that_vouches_for_nothing_is_not_trusted(pocket):
    card = json.loads((pocket / "card.json").read_text()) | {"files": {}}
    (pocket / "card.json").write_text(json.dumps(card))
    with pytest.raises(IntegrityError, match="vouches for no file"):
        models.load("pocket-test")


# ---- names -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "hub_id"),
    [
        ("gemma-4-E2B", "google/gemma-4-E2B-it"),
        ("google/gemma-4-E2B", "google/gemma-4-E2B"),
        ("Google/Gemma-3-270m-IT", "google/gemma-3-270m-it"),
        ("gemma-2-2b", "google/gemma-2-2b-it"),
        ("someone/their-gemma", "someone/their-gemma"),
    ],
)
def test_what_a_name_means_on_the_hub(name, hub_id):
    place = models._find(name)
    assert (place.source, place.name) == ("hub", hub_id)
    assert (place.card is None) == hub_id.startswith("someone")


@pytest.mark.parametrize("name", ["google/gemma-3-8b-it", "Gemma 2.5", "Gemma-VL", "pocket-mircro"])
def test_a_name_that_does_not_exist_names_the_nearest(name):
    with pytest.raises(UnknownModelError) as caught:
        models.load(name)
    assert "gemma" in str(caught.value).lower() or "pocket" in str(caught.value)


@pytest.mark.parametrize("name", ["", "   ", None, 3, b"pocket-micro", ["pocket-micro"]])
def test_a_name_must_be_a_name(name):
    with pytest.raises(LoadError):
        models.load(name)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(name=st.text(max_size=30).filter(lambda name: not name.startswith("http")))
@example(name="~0")  # the home of a user that does not exist
def test_any_text_is_a_model_or_a_clear_error(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    try:
        place = models._find(name) if name.strip() else None
    except (UnknownModelError, LoadError) as error:
        assert len(str(error)) > 10
    else:
        assert place is None or place.source in ("hub", "pocket", "folder")


def test_model_and_key_belong_to_servers(tiny):
    with pytest.raises(LoadError, match="go with the address of a server"):
        models.load(tiny, model="x")


# ---- memory ------------------------------------------------------------------------------------


def test_what_does_not_fit_is_refused_by_arithmetic_with_something_that_does():
    choice = hardware.Choice("cpu", "bfloat16", "test")
    with pytest.raises(TooBigError) as caught:
        placement.check_fits(catalog.card("gemma-4-31B"), choice, 8 * GIB)
    text = str(caught.value)
    assert "does not fit 8.0 GiB" in text and "google/gemma-3-270m-it" in text
    assert "gemma-4-31B-it" not in text.split("These fit:")[1]
    placement.check_fits(catalog.card("gemma-3-270m"), choice, 8 * GIB)
    placement.check_fits(None, choice, 1)


# ---- the parts of the course that need no model ------------------------------------------------


def test_talking_modules_import_without_torch():
    code = (
        "import sys, course_lib.models, course_lib.chat, course_lib.tools, course_lib.templates\n"
        "bad = {'torch', 'transformers', 'huggingface_hub', 'matplotlib'} & set(sys.modules)\n"
        "assert not bad, bad"
    )
    root = Path(__file__).parent.parent
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True)
