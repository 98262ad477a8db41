"""The compiled engine: the tokens of plain `generate`, one graph for every length, clear refusals.

The step is compared uncompiled on tiny models of every generation, where it takes milliseconds,
and compiled on pocket-micro. No test asserts a time; `python -m course_lib.engines` measures it.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch._dynamo.utils import counters

from course_lib import chat, compiled, engines, evaluation, generation, models
from course_lib.chat import ContextError
from course_lib.comparison import Comparison
from course_lib.compiled import CacheLengthError, CompiledDecoder
from course_lib.compiled_step import visible
from course_lib.dummy import tiny_gemma
from course_lib.models import LoadError
from course_lib.timing import BenchmarkError, exactly
from pocket import golden

WINDOW = 16
CONVERSATIONS = ["Hi", "Where is my order? " * 12, "Señor 日本", "a b c d " * 20]
HELD_OUT = {"tools": 16, "read": 16, "extract": 16, "smalltalk": 10, "tool_answers": 10}


def stepping(gemma, cache_length=None):
    """The model with the engine's own step, not compiled."""
    decoder = CompiledDecoder(gemma.model, gemma.name, cache_length, quiet=True, disable=True)
    return replace(gemma, decoder=decoder)


@pytest.fixture(scope="module", params=["1", "3", "3n", "4"])
def tiny(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny") / f"tiny-gemma-{request.param}"
    return models.load(tiny_gemma(folder, request.param, window=WINDOW, context=224))


@pytest.fixture(scope="module")
def tiny4(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny") / "tiny-gemma-4"
    return models.load(tiny_gemma(folder, "4", window=WINDOW, context=224))


@pytest.fixture(scope="module")
def pocket():
    return models.load("pocket-micro", engine="compiled", quiet=True)


# ---- the step, uncompiled, on every generation -------------------------------------------------


@pytest.mark.parametrize(
    "options", [{}, {"temperature": 1.0, "seed": 5, "top_k": 50, "top_p": 0.95}]
)
def test_replies_batches_and_streams_have_the_tokens_of_the_plain_engine(tiny, options):
    fast = stepping(tiny)
    together = chat.batch(tiny, CONVERSATIONS, max_new_tokens=40, **options)
    assert chat.batch(fast, CONVERSATIONS, max_new_tokens=40, **options) == together
    # Some prompts end inside the window and their replies leave it; some are far beyond it.
    lengths = [one.prompt_tokens for one in together]
    assert min(lengths) < 2 * WINDOW < 6 * WINDOW < max(lengths)
    assert len({one.token_ids for one in together}) == len(CONVERSATIONS)
    assert len({token for one in together for token in one.token_ids}) > 10
    for conversation in CONVERSATIONS:
        alone = chat.reply(tiny, conversation, max_new_tokens=40, **options)
        assert chat.reply(fast, conversation, max_new_tokens=40, **options) == alone
        stream = chat.stream(fast, conversation, max_new_tokens=40, **options)
        assert "".join(stream) == alone.text and stream.reply == alone


@pytest.mark.parametrize("length", [WINDOW - 2, WINDOW, 40])
def test_a_cache_shorter_than_the_window_and_one_filled_to_its_end(tiny4, length):
    ids = chat.prompt_ids(tiny4, "Hi")[:6]
    fast = stepping(tiny4, cache_length=length)
    settings = generation.Settings(max_new_tokens=length - len(ids))
    wanted = generation.generate(tiny4, [ids], settings)
    assert generation.generate(fast, [ids], settings) == wanted
    made = []
    with pytest.raises(CacheLengthError, match=f"holds {length}"):
        for token in fast.decoder.follow(torch.tensor([ids]), lambda logits: logits.argmax(-1)):
            made.append(int(token))
    # The last token needs no slot: nobody continues from it.
    assert len(made) == length - len(ids) + 1
    assert made[: len(wanted[0])] == wanted[0]


def test_which_slots_are_seen_is_what_a_list_says():
    """Against a ring played through in Python, for every column, padding and size."""
    checked = hidden = 0
    for slots in (1, 4, 7):
        for padding in ([0], [0, 3], [5, 1, 2]):
            ring: list[int | None] = [None] * slots
            for column in range(20):
                ring[column % slots] = column
                if column < max(padding):  # a row begins with a token that is no padding
                    continue
                seen = visible(torch.tensor(column), torch.tensor(padding), slots)
                assert seen.shape == (len(padding), 1, 1, slots)
                wanted = [[held is not None and held >= p for held in ring] for p in padding]
                assert seen[:, 0, 0].tolist() == wanted
                checked += 1
                hidden += sum(not one for row in wanted for one in row)
    assert checked > 100 and hidden > 50


def test_two_streams_at_a_time_do_not_mix(tiny4):
    fast = stepping(tiny4)
    chat.reply(fast, "Hi", max_new_tokens=2)  # leaves a cache behind, which only one may take
    alone = [chat.reply(tiny4, one, max_new_tokens=30) for one in CONVERSATIONS[:2]]
    streams = [chat.stream(fast, one, max_new_tokens=30) for one in CONVERSATIONS[:2]]
    for _ in range(200):
        for stream in streams:
            next(stream, None)
    assert [stream.reply for stream in streams] == alone


def test_what_one_text_left_in_the_cache_is_gone_for_the_next(tiny4):
    fast = stepping(tiny4)
    wanted = [chat.reply(tiny4, one, max_new_tokens=30) for one in CONVERSATIONS]
    assert [chat.reply(fast, one, max_new_tokens=30) for one in CONVERSATIONS] == wanted
    with torch.inference_mode():
        for states in fast.decoder._spare[1].values():
            for tensor in states:
                tensor.fill_(float("nan"))
    assert chat.reply(fast, CONVERSATIONS[0], max_new_tokens=30) == wanted[0]


def test_the_weights_are_shared_and_the_plain_model_is_left_alone(tmp_path):
    gemma = models.load(tiny_gemma(tmp_path / "g", "4", window=WINDOW, context=224))
    fast = stepping(gemma)
    assert gemma.model.config._attn_implementation == "sdpa"
    before = chat.reply(fast, "Hi", max_new_tokens=20)
    with torch.no_grad():
        for parameter in gemma.model.parameters():
            parameter.mul_(-0.5)
    after = chat.reply(gemma, "Hi", max_new_tokens=20)
    assert before != after == chat.reply(fast, "Hi", max_new_tokens=20)


# ---- compiled, on pocket-micro -----------------------------------------------------------------


def held_out() -> list[evaluation.TestCase]:
    return [case for skill, n in HELD_OUT.items() for case in evaluation.held_out(skill, n)]


def test_golden_answers_compiled(pocket):
    stored = json.loads(golden.FILE.read_text(encoding="utf-8"))["pocket-micro"]
    assert len(stored) >= 8 and golden.answers(pocket) == stored


def test_held_out_prompts_one_by_one_and_in_batches_of_four(pocket):
    plain, cases = engines.plain(pocket), held_out()
    assert len(cases) >= 60
    called, padded = 0, 0
    for first in range(0, len(cases), 4):
        four = cases[first : first + 4]
        asked = [case.messages for case in four]
        tools = [case.tools for case in four]
        wanted = chat.batch(plain, asked, tools=tools, max_new_tokens=80)
        assert chat.batch(pocket, asked, tools=tools, max_new_tokens=80) == wanted
        for case, reply in zip(four, wanted, strict=True):
            assert chat.reply(pocket, case.messages, tools=case.tools, max_new_tokens=80) == reply
            called += bool(reply.tool_calls)
        padded += len({reply.prompt_tokens for reply in wanted}) > 1
    assert called >= 8 and padded >= 8


@pytest.mark.parametrize("length", [3, 100, 127, 128, 129, 400])
def test_long_texts_across_the_window(pocket, length):
    assert pocket.model.config.sliding_window == 128
    ids = engines.fixed_prompt(pocket, length, seed=length)
    plain = engines.plain(pocket)
    assert engines._reply(pocket, ids, 160) == engines._reply(plain, ids, 160)


def test_no_length_and_no_batch_size_compiles_again(pocket):
    def run(batch: int, length: int) -> None:
        ids = engines.fixed_prompt(pocket, length, seed=1).expand(batch, -1)
        mask = torch.ones_like(ids)
        mask[0, : length // 3] = batch == 1
        rows = pocket.decoder.generate(ids, mask, max_new_tokens=150)
        assert [len(row) for row in rows] == [150] * batch

    run(1, 20), run(4, 20)
    graphs = counters["stats"]["unique_graphs"]
    for batch, length in ((1, 9), (1, 300), (2, 31), (3, 150), (7, 12), (1, 64)):
        run(batch, length)
    assert graphs > 0 and counters["stats"]["unique_graphs"] == graphs
    assert [one.batch for one in pocket.decoder.compilations] == ["1 row", "2 rows or more"]
    assert pocket.decoder.compile_s == sum(one.seconds for one in pocket.decoder.compilations) > 0


def test_two_models_of_one_shape_keep_apart(tmp_path):
    """torch files what it compiled under the code of a function, constants of a model included."""
    folders = [tiny_gemma(tmp_path / f"g{number}", "1") for number in (0, 1)]
    config = json.loads((folders[1] / "config.json").read_text(encoding="utf-8"))
    (folders[1] / "config.json").write_text(json.dumps(config | {"rms_norm_eps": 0.5}))
    loaded = [models.load(folder, engine="compiled", quiet=True) for folder in folders]
    wanted = [chat.reply(engines.plain(one), "Hi", max_new_tokens=20) for one in loaded]
    assert wanted[0] != wanted[1]
    assert [chat.reply(one, "Hi", max_new_tokens=20) for one in loaded] == wanted


def test_it_says_that_it_compiles_and_how_long_that_took(tmp_path, capsys):
    folder = tiny_gemma(tmp_path / "g", "1")
    capsys.readouterr()
    gemma = models.load(folder, engine="compiled")
    printed = capsys.readouterr().out
    assert "Compiling one decode step of g for 1 row" in printed and "Compiled in" in printed
    assert gemma.engine == "compiled" and "decode step compiled in" in str(gemma)
    assert gemma.decoder.compile_s > 0
    assert compiled.cache_folder().is_dir()
    plain = models.load(folder)
    assert plain.engine == "plain" and plain.decoder is None and "compiled" not in str(plain)


# ---- what it does not take ---------------------------------------------------------------------


def test_endpoints_and_unknown_engines_are_refused(tmp_path):
    with pytest.raises(LoadError, match="a server decodes with an engine of its own: leave"):
        models.load("http://localhost:1/v1", model="x", engine="compiled")
    with pytest.raises(LoadError, match='"compiled" or "llama.cpp", not \'turbo\''):
        models.load("pocket-micro", engine="turbo")
    with pytest.raises(LoadError, match='goes with engine="compiled"'):
        models.load("pocket-micro", cache_length=100)


@pytest.mark.parametrize("length", [0, 1, 225, 3.5, True, "100"])
def test_cache_lengths_that_cannot_be(tiny4, length):
    with pytest.raises(LoadError, match="from 2 to 224, the context of tiny-gemma-4"):
        CompiledDecoder(tiny4.model, tiny4.name, length)


def test_the_cache_is_as_long_as_the_context_unless_that_is_very_long(tiny4, tmp_path):
    assert stepping(tiny4).decoder.cache_length == 224
    long = models.load(tiny_gemma(tmp_path / "g", "1", context=8192))
    assert stepping(long).decoder.cache_length == compiled.LONGEST_DEFAULT == 2048


def test_models_it_cannot_compile_are_named(tmp_path):
    capped = models.load(tiny_gemma(tmp_path / "g2", "2"))
    with pytest.raises(LoadError, match="needs the attention .sdpa.*Gemma 2.*Load it without"):
        CompiledDecoder(capped.model, capped.name)
    gemma = models.load(tiny_gemma(tmp_path / "g", "1"))
    gemma.model.config.output_hidden_states = True
    with pytest.raises(LoadError, match="asks for output_hidden_states.*logits only.*Load it with"):
        CompiledDecoder(gemma.model, gemma.name)


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"num_beams": 4}, "one text per prompt"),
        ({"output_hidden_states": True}, "only the logits"),
        ({"do_sample": True}, "it knows max_new_tokens"),
        ({"assistant_model": "x"}, "it knows max_new_tokens"),
    ],
)
def test_settings_it_does_not_take_are_refused_with_the_way_out(tiny4, settings, why):
    ids = torch.tensor([chat.prompt_ids(tiny4, "Hi")])
    with pytest.raises(
        ValueError, match=rf"{next(iter(settings))}=.*{why}.*gemma\.model\.generate"
    ):
        stepping(tiny4).decoder.generate(ids, max_new_tokens=3, **settings)


def test_settings_that_are_off_change_nothing(tiny4):
    ids = torch.tensor([chat.prompt_ids(tiny4, "Hi")])
    decoder = stepping(tiny4).decoder
    off = {"num_beams": 1, "do_sample": False, "output_hidden_states": None}
    assert decoder.generate(ids, max_new_tokens=5, **off) == decoder.generate(ids, max_new_tokens=5)


def test_beyond_the_cache_it_says_what_to_do_before_anything_is_generated(tiny4):
    fast = stepping(tiny4, cache_length=60)
    n = len(chat.prompt_ids(fast, "Hi"))
    message = f"holds 60: set max_new_tokens to at most {60 - n}.*cache_length={n + 100}"
    for ask in (chat.reply, chat.stream):
        with pytest.raises(ContextError, match=message):
            ask(fast, "Hi", max_new_tokens=100)
    with pytest.raises(ContextError, match="holds 60: shorten the prompt"):
        chat.batch(fast, ["Hi", CONVERSATIONS[1]], max_new_tokens=5)
    # Where the context itself is too short, a longer cache would not help.
    with pytest.raises(ContextError, match="the context of tiny-gemma-4 is 224"):
        chat.reply(fast, "Hi", max_new_tokens=500)


def test_a_missing_compiler_is_named(tiny4, monkeypatch):
    from torch._inductor import config, cpp_builder

    monkeypatch.setattr(config.cpp, "cxx", (None, "no-such-compiler"))
    cpp_builder.cpp_compiler_search.cache_clear()
    with pytest.raises(LoadError, match=r"C\+\+ compiler: .*no-such-compiler.*load without engine"):
        CompiledDecoder(tiny4.model, tiny4.name)
    cpp_builder.cpp_compiler_search.cache_clear()


# ---- the comparison and the profile ------------------------------------------------------------


def test_the_engines_are_compared_on_the_same_tokens(pocket):
    found = engines.compare(
        pocket, prompt_tokens=8, new_tokens=8, rule=exactly(2), control=False, warmup=1
    )
    assert isinstance(found, Comparison) and found.names == ("plain generate", "compiled")
    assert len(found.blocks) == 2 and found.ratio.value > 0 and found.ratio.interval is not None


def test_engines_that_disagree_are_not_compared(tiny4, tmp_path):
    other = models.load(tiny_gemma(tmp_path / "g", "4", seed=1, window=WINDOW, context=224))
    mixed = replace(tiny4, decoder=stepping(other).decoder)
    with pytest.raises(BenchmarkError, match="made different tokens"):
        engines.compare(mixed, prompt_tokens=8, new_tokens=8)
    with pytest.raises(ValueError, match='engine="compiled"'):
        engines.compare(tiny4)


def test_the_profile_counts_the_operator_calls_that_compiling_saves(pocket):
    slow = engines.profile_decode(engines.plain(pocket), new_tokens=4, rounds=1)
    fast = engines.profile_decode(pocket, new_tokens=4, rounds=1)
    linear = sum(isinstance(m, torch.nn.Linear) for m in pocket.model.modules())
    assert slow.calls > slow.outer_calls > 10 * linear > 100
    assert fast.calls < slow.calls / 2 and fast.outer_calls < slow.outer_calls / 2
    for one in (slow, fast):
        assert one.matrix_ms > 0 and one.other_ms > 0 and one.rest_ms > 0 and one.wall_ms > 0
        parts = one.matrix_ms + one.other_ms + one.rest_ms
        assert parts == pytest.approx(one.watched_ms)
    assert (slow.engine, fast.engine) == ("plain", "compiled")
    assert f"{slow.calls:.0f}" in str(slow) and "compiled code" in str(fast)
    assert slow.matrix_ms > fast.matrix_ms


def test_the_profilers_own_log_lines_are_kept_out(tiny4, capfd):
    engines.profile_decode(tiny4, new_tokens=2, rounds=1)
    assert capfd.readouterr().err == ""
    print("still there", file=sys.stderr)
    assert "still there" in capfd.readouterr().err


def test_the_script_explains_itself(capsys):
    assert engines.main(["--fast"]) == 2
    assert "usage" in capsys.readouterr().err


def test_a_folder_with_a_space_gets_a_name_without(tmp_path, monkeypatch):
    from torch._inductor.runtime import cache_dir_utils
    from torch.utils import cpp_extension

    libraries = tmp_path / "a folder" / "lib"
    libraries.mkdir(parents=True)
    (libraries / "here").touch()
    monkeypatch.setattr(cpp_extension, "TORCH_LIB_PATH", str(libraries))
    monkeypatch.setattr(cache_dir_utils, "cache_dir", lambda: str(tmp_path / "cache"))
    for _ in range(2):  # the second process finds the link of the first
        cpp_extension.TORCH_LIB_PATH = str(libraries)
        compiled.name_torch_without_spaces()
        named = Path(cpp_extension.TORCH_LIB_PATH)
        assert " " not in str(named.relative_to(tmp_path)) and (named / "here").is_file()
