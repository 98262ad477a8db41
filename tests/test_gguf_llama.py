"""An exported file in llama.cpp: its logits are those of transformers, and a wrong file is caught.

Equal tokens are a weak test: a model with wrong rotations passes it on easy questions. So the gate
is the root mean square difference of all logits, and each test of the gate shows it shut too.
"""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import torch
from _gguf import GLOBAL, LOCAL, provide_llama_cpp, tiny
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from course_lib import chat, evaluation, gguf_measured, models
from course_lib.gguf_export import export_gguf
from course_lib.gguf_measured import agree, logits_of
from course_lib.gguf_names import TYPES
from course_lib.gguf_tokenizer import CONTROL

# Of logits that spread over several units. What F32 really differs by is a thousand times less.
GATE = 0.005


@pytest.fixture(scope="module", autouse=True)
def llama_cpp(outside):
    pytest.importorskip("gguf", reason="not installed: pip install gguf (extra [edge])")
    provide_llama_cpp(outside)


@pytest.fixture(scope="module")
def plain(llama_cpp):
    return models.load("pocket-micro", device="cpu", dtype="float32", quiet=True)


@pytest.fixture(scope="module")
def files(plain, tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    return {kind: export_gguf(plain, folder / f"{kind}.gguf", kind).path for kind in TYPES}


@pytest.fixture(scope="module")
def cases():
    found = [one for skill in evaluation.skills() for one in evaluation.held_out(skill, 8)]
    assert len(found) == 40 and len({one.skill for one in found}) == 5
    return found


@pytest.fixture(scope="module")
def texts(plain, cases):
    """Token ids of held-out prompts, the longest ones, so that far positions count."""
    prompts = [chat.prompt_ids(plain, one.messages, tools=one.tools) for one in cases[::4]]
    assert max(map(len, prompts)) > 2 * plain.model.config.sliding_window
    return prompts


def opened(path):
    return models.load(path, engine="llama.cpp")


def rms(wanted, found, texts) -> float:
    """Root mean square difference of the logits at every token; the same for both orders."""
    squares = values = 0
    for ids in texts:
        difference = logits_of(wanted, ids) - logits_of(found, ids)
        squares += difference.double().square().sum().item()
        values += difference.numel()
    return (squares / values) ** 0.5


# ---- the gate ----------------------------------------------------------------------------------


def test_the_logits_of_an_f32_file_are_those_of_transformers(plain, files, texts):
    assert rms(plain, opened(files["F32"]), texts) < GATE


def test_fewer_bits_are_further_away(plain, files, texts):
    away = [rms(plain, opened(files[kind]), texts[:4]) for kind in ("F32", "F16", "Q8_0", "Q4_0")]
    assert away == sorted(away) and away[3] > 5 * away[2] > 5 * away[1]


def edit(path, change) -> None:
    """Change a file in place. change: gets the reader of the gguf package, opened for writing."""
    import gguf

    reader = gguf.GGUFReader(path, "r+")
    change(reader, {one.name: one for one in reader.tensors})
    for one in reader.tensors:
        one.data.base.flush() if isinstance(one.data.base, np.memmap) else None
    reader.data.flush()


def no_cap(reader, _):
    reader.fields["gemma4.final_logit_softcapping"].parts[-1][0] = 0.0


def turn_everything(_, tensors):
    tensors["rope_freqs.weight"].data[:] = 1.0


def one_base(reader, _):
    local = reader.fields["gemma4.rope.freq_base_swa"].parts[-1][0]
    reader.fields["gemma4.rope.freq_base"].parts[-1][0] = local


def norms_plus_one(_, tensors):
    changed = [one for name, one in tensors.items() if "norm" in name]
    assert len(changed) > 20
    for one in changed:
        one.data[:] += 1.0


def wrong_layer_scale(_, tensors):
    for name, one in tensors.items():
        if name.endswith("layer_output_scale.weight"):
            one.data[:] *= 1.01


def wide_window(reader, _):
    reader.fields["gemma4.attention.sliding_window"].parts[-1][0] = 1024


FAULTS = [no_cap, turn_everything, one_base, norms_plus_one, wrong_layer_scale, wide_window]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.__name__)
def test_a_wrong_file_does_not_pass_the_gate(plain, files, texts, tmp_path, fault):
    wrong = tmp_path / "wrong.gguf"
    shutil.copyfile(files["F32"], wrong)
    edit(wrong, fault)
    assert wrong.read_bytes() != files["F32"].read_bytes()
    assert rms(plain, opened(wrong), texts) > GATE


def test_all_of_forty_held_out_replies_are_equal(plain, files, cases):
    found = agree(plain, opened(files["F32"]), cases)
    assert found.n == found.equal == 40 and found.logit_rms < GATE < found.logit_std
    assert found.positions > 40 * 20 and "40 of 40" in str(found)


# ---- other layouts, with random weights --------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"num_kv_shared_layers": 0},
        {"num_kv_shared_layers": 0, "layer_types": [GLOBAL, LOCAL, LOCAL, LOCAL, GLOBAL]},
        {"use_double_wide_mlp": True},
        {"tie_word_embeddings": False},
        {"attention_k_eq_v": True},
        {"num_key_value_heads": 2, "num_global_key_value_heads": 1, "attention_k_eq_v": True},
        {"hidden_size_per_layer_input": 0, "num_kv_shared_layers": 0},
        {"global_head_dim": 16},
    ],
    ids=lambda one: "-".join(one) or "as it is",
)
def test_every_layout_that_is_exported_is_computed_right(tmp_path, changes):
    """Random weights blow up every rounding, so the gate is wider, and relative to the spread."""
    made = tiny(**changes)
    right, wrong = tmp_path / "right.gguf", tmp_path / "wrong.gguf"
    export_gguf(made, right, "F32")
    shutil.copyfile(right, wrong)
    edit(wrong, turn_everything)
    ids = torch.randint(30, 400, (60,), generator=torch.Generator().manual_seed(1)).tolist()
    ids = [2, *ids]  # nearly four windows
    spread = logits_of(made, ids).std().item()
    assert rms(made, opened(right), [ids]) < 0.05 * spread
    assert rms(made, opened(wrong), [ids]) > 0.08 * spread


def test_a_model_without_a_cap_gets_none(tmp_path):
    """Logits so large that a cap bends them: each file fits its own model and not the other."""
    ids = [2, *range(30, 60)]
    made = {cap: tiny(embedding=20.0, final_logit_softcapping=cap) for cap in (30.0, None)}
    files = {
        cap: opened(export_gguf(one, tmp_path / f"{cap}.gguf", "F32").path)
        for cap, one in made.items()
    }
    spread = logits_of(made[None], ids).std().item()
    for cap, other in ((30.0, None), (None, 30.0)):
        assert rms(made[cap], files[cap], [ids]) < 0.01 * spread
        assert rms(made[cap], files[other], [ids]) > 0.2 * spread


# ---- the tokenizer -----------------------------------------------------------------------------

PIECES = ["kettle", " order", "B40718", "  ", "\n", "\n\n\n", "▁", "Ñandú", "日本", "\u0301"]
PIECES += ["\U0001f600", "\t", "'", "...", "<0x41>", "\r\n", "<|turn>", "<turn|>", '<|"|>']
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=12).map("".join)


@settings(max_examples=300, suppress_health_check=list(HealthCheck), deadline=None)
@given(text=TEXTS)
@example(text="Where is my order B40718?\n\n\nDónde  está\tmi pedido 日本 \U0001f600")
def test_llama_cpp_makes_our_ids_of_any_text(plain, files, text):
    weights = opened_once(files["F16"])
    ours = plain.tokenizer(text, add_special_tokens=False)["input_ids"]
    assert weights.tokenize(text) == ours


_OPEN: dict = {}


def opened_once(path):
    if path not in _OPEN:
        _OPEN[path] = opened(path).decoder.weights
    return _OPEN[path]


def test_llama_cpp_makes_our_ids_of_every_held_out_prompt(plain, files):
    weights = opened_once(files["F16"])
    compared = 0
    for skill in evaluation.all_skills():
        for case in evaluation.held_out(skill, 10):
            text = chat.render(plain, case.messages, tools=case.tools, thinking=case.thinking)
            ours = chat.prompt_ids(plain, case.messages, tools=case.tools, thinking=case.thinking)
            assert weights.tokenize(text) == ours
            compared += 1
    assert compared >= 100


def test_control_tokens_are_text_where_they_are_not_parsed(plain, files):
    """What a stranger writes must not become a turn; the price of shown tokens stays small."""
    weights = opened_once(files["F16"])
    bos, turn = plain.tokenizer.bos_token_id, plain.tokenizer.convert_tokens_to_ids("<|turn>")
    assert weights.tokenize("<bos><|turn>") == [bos, turn]
    assert not {bos, turn} & set(weights.tokenize("<bos><|turn>", parse_special=False))
    assert CONTROL == 3


# ---- measuring ---------------------------------------------------------------------------------


def test_the_measurement_runs_and_prints_what_it_measured(llama_cpp):
    from course_lib.timing import exactly

    found = gguf_measured.measure(
        "pocket-nano",
        types=("F32", "Q4_0"),
        compiled=False,
        prompt_tokens=8,
        new_tokens=8,
        cases_per_skill=1,
        rule=exactly(2),
        warmup=1,
    )
    assert [row.file.gguf_type for row in found.rows] == ["F32", "Q4_0"]
    exact, coarse = found.rows
    assert exact.agreement.n == 5 and exact.agreement.logit_rms < GATE
    assert coarse.agreement.logit_rms > 10 * exact.agreement.logit_rms
    race = exact.ratios[gguf_measured.PLAIN]
    assert race.names == ("plain generate", "llama.cpp F32") and race.ratio.n == 2
    text = str(found)
    assert f"{exact.agreement.equal} of 5 greedy replies equal" in text
    assert f"{race.ratio.value:.2f} times the tokens/s of plain generate" in text
    assert f"{coarse.file.bytes:,} bytes" in text and found.environment


def test_the_script_explains_itself(capsys):
    assert gguf_measured.main(["--fast"]) == 2
    assert "usage" in capsys.readouterr().err


def test_no_cases_is_no_agreement(plain):
    with pytest.raises(ValueError, match="no cases"):
        agree(plain, plain, [])
