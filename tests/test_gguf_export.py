"""The GGUF file: its bytes, names, keys and weights read back with the `gguf` package; refusals."""

from __future__ import annotations

import json
import math
import sys
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from _gguf import GLOBAL, LOCAL, tiny

from course_lib import catalog, gguf_export, models, quantization
from course_lib.dummy import tiny_gemma
from course_lib.gguf_export import GGUFError, export_gguf, plan_gguf, predicted_data_bytes
from course_lib.gguf_metadata import STILL, rope_factors
from course_lib.gguf_names import TYPES, StoredTensor, gguf_name, stored
from course_lib.gguf_reading import read_head

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def gguf():
    return pytest.importorskip("gguf", reason="not installed: pip install gguf (extra [edge])")


@pytest.fixture(scope="module")
def pocket():
    return models.load("pocket-nano", device="cpu", dtype="float32", quiet=True)


@pytest.fixture(scope="module")
def files(gguf, pocket, tmp_path_factory):
    """pocket-nano in every type."""
    folder = tmp_path_factory.mktemp("a folder")
    return {kind: export_gguf(pocket, folder / f"nano {kind}.gguf", kind) for kind in TYPES}


def weights_of(gemma) -> dict[str, torch.Tensor]:
    state = gemma.model.state_dict()
    state.pop("lm_head.weight")
    return {name.removeprefix("model."): tensor for name, tensor in state.items()}


# ---- bytes -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", TYPES)
def test_the_bytes_are_those_that_were_counted_beforehand(files, pocket, kind):
    made = files[kind]
    plan = plan_gguf(pocket, kind)
    assert made.bytes == made.path.stat().st_size == plan.nbytes
    assert made.header + predicted_data_bytes(pocket.card, kind) == made.bytes
    assert made.header < made.bytes and str(made.bytes)[-3:] in str(made)


def test_a_smaller_type_is_a_smaller_file(files):
    sizes = [files[kind].bytes for kind in ("F32", "F16", "Q8_0", "Q4_0")]
    assert sizes == sorted(sizes, reverse=True) and len(set(sizes)) == 4
    assert files["F32"].bits_per_weight == 32
    assert 8 < files["Q8_0"].bits_per_weight < 16 > files["F16"].bits_per_weight - 1


def test_bytes_of_a_real_size_come_from_its_card_alone():
    card = catalog.card("gemma-4-E2B")
    shares = {kind: predicted_data_bytes(card, kind) / card.text_params for kind in TYPES}
    assert math.isclose(shares["F32"], 4, rel_tol=1e-3)
    assert math.isclose(shares["F16"], 2, rel_tol=1e-2)
    assert math.isclose(shares["Q8_0"], 34 / 32, rel_tol=1e-2)
    assert 18 / 32 < shares["Q4_0"] < shares["Q8_0"]  # its tables are large and stay in 8 bits
    with pytest.raises(GGUFError, match="no place in a GGUF file"):
        predicted_data_bytes(catalog.card("gemma-4-26B-A4B"), "F16")
    with pytest.raises(GGUFError, match="no Gemma 4"):
        predicted_data_bytes(catalog.card("gemma-3-270m"), "F16")


# ---- what is in it -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", TYPES)
def test_weights_names_and_types_read_back(gguf, files, pocket, kind):
    found = {one.name: one for one in gguf.GGUFReader(files[kind].path).tensors}
    wanted = weights_of(pocket)
    assert set(found) == {gguf_name(name) for name in wanted} | {"rope_freqs.weight"}
    assert {name: one.tensor_type.name for name, one in found.items()} == files[kind].types
    # Half a step of 127, or a whole one of 8, and the rounding of the block's scale to float16.
    steps = {"F32": 0.0, "F16": 2**-11, "Q8_0": 0.5 / 127 + 2**-11, "Q4_0": 1 / 8 + 2**-11}
    compared = 0
    for name, tensor in wanted.items():
        one = found[gguf_name(name)]
        assert list(reversed(one.shape.tolist())) == list(tensor.shape)
        values = gguf.quants.dequantize(one.data, one.tensor_type).reshape(tensor.shape)
        error = np.abs(values - tensor.numpy())
        blocks = np.abs(tensor.numpy())
        if one.tensor_type.name.startswith("Q"):  # a share of the block's largest value
            blocks = blocks.reshape(-1, 32).max(axis=1, keepdims=True).repeat(32, 1)
        limit = steps[one.tensor_type.name] * blocks.reshape(error.shape) * 1.01 + 6e-8
        assert (error <= limit).all(), name
        compared += error.size
    assert compared == sum(tensor.numel() for tensor in wanted.values()) > 100_000


def test_what_falls_back_is_named_with_its_reason(files):
    assert files["F32"].fell_back == files["F16"].fell_back == ()
    eight = files["Q8_0"].fell_back
    assert eight and all(one.shape[-1] % 32 and one.type == "F16" for one in eight)
    shapes = {"embed_tokens": (64, 32), "embed_tokens_per_layer": (64, 96)}
    shapes |= {"layers.0.self_attn.q_proj": (32, 32), "layers.0.self_attn.q_norm": (32,)}
    made = stored({f"{name}.weight": shape for name, shape in shapes.items()}, "Q4_0")
    types = {one.name: one.type for one in made}
    tables = {name for name, kind in types.items() if kind == "Q8_0"}
    assert tables == {"token_embd.weight", "per_layer_token_embd.weight"}
    assert types["blk.0.attn_q.weight"] == "Q4_0"
    text = str(files["Q4_0"])
    assert "no multiple of the block of 32" in text and "a table of tokens" in text
    vectors = [one for one in files["Q4_0"].tensors if len(one.shape) == 1]
    assert len(vectors) > 10 and all(one.type == "F32" and one.why for one in vectors)


def test_the_keys_read_back(gguf, files, pocket):
    reader = gguf.GGUFReader(files["Q8_0"].path)
    written = {field.key: field.value for field in plan_gguf(pocket, "Q8_0").fields}
    found = {key: one.contents() for key, one in reader.fields.items() if key[:5] != "GGUF."}
    assert set(found) == set(written) and len(found) > 30
    for key, value in written.items():
        if isinstance(value, float):
            assert math.isclose(found[key], value, rel_tol=1e-6), key
        else:
            assert found[key] == value, key


def test_the_keys_say_what_the_configuration_says(gguf, files, pocket):
    config, keys = pocket.model.config, gguf.Keys
    fields = gguf.GGUFReader(files["F16"].path).fields

    def value(key):
        return fields[key.format(arch="gemma4")].contents()

    kinds = [kind == LOCAL for kind in config.layer_types]
    assert value(keys.Attention.SLIDING_WINDOW_PATTERN) == kinds and len(set(kinds)) == 2
    assert value(keys.LLM.CONTEXT_LENGTH) == config.max_position_embeddings
    assert value(keys.LLM.BLOCK_COUNT) == config.num_hidden_layers
    assert value(keys.LLM.EMBEDDING_LENGTH) == config.hidden_size
    assert value(keys.LLM.FEED_FORWARD_LENGTH) == config.intermediate_size
    assert value(keys.Attention.HEAD_COUNT) == config.num_attention_heads
    assert value(keys.Attention.HEAD_COUNT_KV) == config.num_key_value_heads
    assert value(keys.Attention.KEY_LENGTH_SWA) == value(keys.Attention.VALUE_LENGTH_SWA)
    heads = {kind: set() for kind in (LOCAL, GLOBAL)}
    for layer, kind in zip(pocket.model.model.layers, config.layer_types, strict=True):
        heads[kind].add(layer.self_attn.head_dim)
    assert {value(keys.Attention.KEY_LENGTH), value(keys.Rope.DIMENSION_COUNT)} == heads[GLOBAL]
    assert {value(keys.Attention.KEY_LENGTH_SWA)} == heads[LOCAL] != heads[GLOBAL]
    assert value(keys.Attention.SHARED_KV_LAYERS) == config.num_kv_shared_layers > 0
    assert value(keys.LLM.FINAL_LOGIT_SOFTCAPPING) == config.final_logit_softcapping > 0
    assert value(keys.LLM.EMBD_LENGTH_PER_LAYER_INP) == config.hidden_size_per_layer_input
    assert value(keys.General.FILE_TYPE) == int(gguf.LlamaFileType.MOSTLY_F16)
    assert value(keys.Tokenizer.CHAT_TEMPLATE) == pocket.tokenizer.chat_template
    assert len(value(keys.Tokenizer.LIST)) == config.vocab_size
    own = json.loads(fields[gguf_export.OWN_CONFIG].contents())
    assert own["model_type"] == config.model_type


def test_a_missing_cap_is_written_as_none_and_not_left_out(pocket):
    fields = {one.key: one.value for one in plan_gguf(tiny(final_logit_softcapping=None)).fields}
    assert fields["gemma4.final_logit_softcapping"] == 0.0


def test_layers_that_differ_get_one_number_each():
    made = plan_gguf(tiny(use_double_wide_mlp=True))
    fields = {one.key: one for one in made.fields}
    widths = fields["gemma4.feed_forward_length"]
    assert widths.kind == "i32s" and widths.value == [64, 64, 64, 128, 128]
    assert fields["gemma4.attention.head_count"].kind == "u32"


def test_the_names_are_those_of_the_gguf_package(gguf, pocket):
    """Its table was made by others for llama.cpp's own converter."""
    layers = pocket.model.config.num_hidden_layers
    table = gguf.get_tensor_name_map(gguf.MODEL_ARCH.GEMMA4, layers)
    compared = 0
    for name in weights_of(pocket):
        stem = name.removesuffix(".weight")
        theirs = table.get_name(f"model.{stem}") or table.get_name(f"model.language_model.{stem}")
        assert theirs is not None and f"{theirs}.weight" == gguf_name(name), name
        compared += 1
    assert compared > 50


def test_the_rotation_of_global_layers_is_that_of_transformers(pocket):
    config = pocket.model.config
    rotary = pocket.model.model.rotary_emb
    theirs = getattr(rotary, f"{GLOBAL}_inv_freq")
    head = 2 * len(theirs)
    base = config.rope_parameters[GLOBAL]["rope_theta"]
    factors = rope_factors(config, head)
    ours = [base ** (-2 * i / head) / factor for i, factor in enumerate(factors)]
    assert torch.allclose(torch.tensor(ours), theirs.float(), rtol=1e-5, atol=1e-12)
    assert 0 < factors.count(1.0) < len(factors) and set(factors) == {1.0, STILL}


@pytest.mark.parametrize("kind", TYPES)
def test_our_reader_finds_what_the_package_finds(gguf, files, kind):
    reader, head = gguf.GGUFReader(files[kind].path), read_head(files[kind].path)
    theirs = {key: one.contents() for key, one in reader.fields.items() if key[:5] != "GGUF."}
    assert dict(head.fields) == theirs
    places = {one.name: (one.data_offset, one.n_bytes) for one in reader.tensors}
    assert {name: (one.offset, one.nbytes) for name, one in head.tensors.items()} == places
    assert head.gguf_type == kind and head.nbytes == files[kind].header


def test_every_way_of_cutting_a_file_off_is_noticed(files, tmp_path):
    whole = files["Q4_0"].path.read_bytes()
    cut, header = tmp_path / "cut.gguf", files["Q4_0"].header
    places = [0, 3, 4, 11, 24, 30, 100, 5000, header // 2, header - 40, header, len(whole) // 2]
    for size in [*places, len(whole) - 40]:
        cut.write_bytes(whole[:size])
        with pytest.raises(GGUFError, match="cut off|no GGUF file"):
            read_head(cut)
    cut.write_bytes(whole[:4] + b"\x09" + whole[5:])
    with pytest.raises(GGUFError, match="version 9"):
        read_head(cut)
    with pytest.raises(GGUFError, match="cannot be read"):
        read_head(tmp_path / "none.gguf")
    cut.write_bytes(whole)
    assert read_head(cut).tensors


# ---- refusals ----------------------------------------------------------------------------------


def test_an_unknown_type_is_refused_with_the_known_ones(pocket, tmp_path):
    for wrong in ("Q5_K_M", "int8", "", None):
        with pytest.raises(GGUFError, match="F32, F16, Q8_0, Q4_0"):
            export_gguf(pocket, tmp_path / "x.gguf", wrong)
    assert plan_gguf(pocket, "q8_0").gguf_type == "Q8_0"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("generation", ["1", "2", "3", "3n"])
def test_other_generations_are_refused(tmp_path, generation):
    other = models.load(tiny_gemma(tmp_path / "g", generation), device="cpu")
    with pytest.raises(GGUFError, match=f"is a Gemma {generation}, .* own converter"):
        export_gguf(other, tmp_path / "x.gguf")
    assert not (tmp_path / "x.gguf").exists()


def test_a_layout_that_llama_cpp_aborts_on_is_refused(tmp_path):
    # Local, global, local | local, global: llama.cpp would give the shared global layer the local
    # cache right before it, which has another head size.
    broken = tiny(layer_types=[LOCAL, GLOBAL, LOCAL, LOCAL, GLOBAL])
    with pytest.raises(GGUFError, match="layer 3 .* layer 2, and llama.cpp would take .* layer 1"):
        export_gguf(broken, tmp_path / "x.gguf")
    fine = plan_gguf(
        tiny(layer_types=[LOCAL, GLOBAL, LOCAL, LOCAL, GLOBAL], num_kv_shared_layers=0)
    )
    assert fine.nbytes > 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"hidden_activation": "silu"}, "activation silu"),
        ({"attention_bias": True}, "biases"),
        ({"use_bidirectional_attention": "all"}, "both directions"),
        ({"vocab_size_per_layer_input": 300}, "300 rows of per-layer embeddings"),
        ({"layer_types": [GLOBAL] * 5, "num_kv_shared_layers": 0}, "layers of both kinds"),
    ],
)
def test_what_llama_cpp_would_compute_differently_is_refused(change, message):
    with pytest.raises(GGUFError, match=message):
        plan_gguf(tiny(**change))


def test_other_rotations_are_refused():
    made = tiny()
    for kind, wrong in (
        (GLOBAL, {"rope_type": "yarn", "rope_theta": 1e6, "factor": 4.0}),
        (LOCAL, {"rope_type": "default", "rope_theta": 1e4, "partial_rotary_factor": 0.5}),
        (LOCAL, {"rope_type": "proportional", "rope_theta": 1e4, "partial_rotary_factor": 0.5}),
    ):
        before = dict(made.model.config.rope_parameters)
        made.model.config.rope_parameters = before | {kind: wrong}
        with pytest.raises(GGUFError, match=f"rotation of the layers of kind {kind}"):
            plan_gguf(made)
        made.model.config.rope_parameters = before
    assert plan_gguf(made).nbytes > 0


def test_experts_towers_packed_weights_and_servers_are_refused(pocket):
    experts = tiny(enable_moe_block=True, num_experts=4, top_k_experts=2, moe_intermediate_size=32)
    with pytest.raises(GGUFError, match="mixture of experts"):
        plan_gguf(experts)
    config = SimpleNamespace(model_type="gemma4", vision_config={"depth": 2}, audio_config=None)
    seeing = replace(pocket, model=SimpleNamespace(config=config))
    with pytest.raises(GGUFError, match=r"sees or hears \(vision_config\).*mmproj"):
        plan_gguf(seeing)
    packed = quantization.quantized_copy(pocket, "int8")
    with pytest.raises(GGUFError, match="dequantized"):
        plan_gguf(packed)
    assert plan_gguf(quantization.dequantized(packed)).name == packed.name
    with pytest.raises(GGUFError, match="behind a server"):
        plan_gguf(SimpleNamespace(name="far"))


def test_a_weight_that_float16_cannot_hold_is_refused_and_the_old_file_stays(gguf, tmp_path):
    path = tmp_path / "x.gguf"
    path.write_bytes(b"old")
    made = tiny()
    with torch.no_grad():
        made.model.model.layers[0].mlp.up_proj.weight[0, 0] = 7e4
    for kind in ("F16", "Q8_0"):
        with pytest.raises(GGUFError, match=r"ffn_up.weight holds a weight of 70000.*as F32"):
            export_gguf(made, path, kind)
    with torch.no_grad():
        made.model.model.layers[0].mlp.up_proj.weight[0, 0] = float("nan")
    with pytest.raises(GGUFError, match="nan"):
        export_gguf(made, path, "F16")
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]
    with torch.no_grad():
        made.model.model.layers[0].mlp.up_proj.weight[0, 0] = 7e4
    assert export_gguf(made, path, "F32").bytes == path.stat().st_size > 3


def test_without_the_gguf_package_the_error_names_the_extra(pocket, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "gguf", None)
    with pytest.raises(GGUFError, match=r'pip install "gemma-measured\[edge\]"'):
        export_gguf(pocket, tmp_path / "x.gguf")
    assert plan_gguf(pocket).nbytes > 0  # arithmetic needs no package


def test_a_tensor_without_a_place_is_refused():
    with pytest.raises(GGUFError, match="layers.0.router.proj.weight"):
        gguf_name("layers.0.router.proj.weight")
    with pytest.raises(GGUFError, match="q_norm"):
        stored({"embed_tokens.weight": (8, 8)}, "F16")
    assert StoredTensor("x", "x", (3, 48), "Q8_0").nbytes == 3 * 48 * 2  # ragged rows are fp16
