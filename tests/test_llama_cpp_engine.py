"""engine="llama.cpp": the replies of transformers through the same interface; clear refusals."""

from __future__ import annotations

import importlib.util
import shutil

import pytest
import torch
from _gguf import provide_llama_cpp

from course_lib import catalog, chat, evaluation, judging, models, perplexity, tools
from course_lib.chat import ContextError
from course_lib.compiled import CacheLengthError
from course_lib.gguf_export import GGUFError, export_gguf
from course_lib.llama_cpp_engine import cache_folder
from course_lib.models import LoadError
from course_lib.monitoring import fingerprint
from course_lib.shop import Shop

CONVERSATIONS = ["Hello!", "Where is order B40718?", "Señor 日本", "a b c d " * 60]
DRAW = {"temperature": 1.0, "seed": 5, "top_k": 50, "top_p": 0.95}


@pytest.fixture(scope="module", autouse=True)
def own_cache(tmp_path_factory):
    """Exported files go into a folder of the tests, not into the user's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COURSE_CACHE", str(tmp_path_factory.mktemp("a cache")))
        yield cache_folder()


@pytest.fixture(scope="module")
def llama_cpp(outside):
    pytest.importorskip("gguf", reason="not installed: pip install gguf (extra [edge])")
    provide_llama_cpp(outside)


@pytest.fixture(scope="module")
def plain(llama_cpp):
    return models.load("pocket-micro", device="cpu", dtype="float32", quiet=True)


@pytest.fixture(scope="module")
def fast(llama_cpp):
    return models.load("pocket-micro", engine="llama.cpp", gguf_type="F32", quiet=True)


# ---- the same replies --------------------------------------------------------------------------


@pytest.mark.parametrize("options", [{}, DRAW], ids=["greedy", "drawn"])
def test_replies_and_streams_are_those_of_transformers(plain, fast, options):
    replies = []
    for conversation in CONVERSATIONS:
        wanted = chat.reply(plain, conversation, max_new_tokens=30, **options)
        assert chat.reply(fast, conversation, max_new_tokens=30, **options) == wanted
        stream = chat.stream(fast, conversation, max_new_tokens=30, **options)
        assert "".join(stream) == wanted.text and stream.reply == wanted
        replies.append(wanted)
    assert len({one.token_ids for one in replies}) == len(CONVERSATIONS)
    assert {"stop", "length"} >= {one.finish_reason for one in replies}
    assert "stop" in {one.finish_reason for one in replies}


def test_another_seed_draws_other_tokens_and_the_same_seed_the_same(fast):
    asked = [
        chat.reply(fast, "Hello!", max_new_tokens=20, temperature=2.0, seed=seed).token_ids
        for seed in (1, 1, 2, 3)
    ]
    assert asked[0] == asked[1] and len(set(asked)) > 1


def test_a_batch_is_the_replies_one_by_one(plain, fast):
    together = chat.batch(fast, CONVERSATIONS, max_new_tokens=30)
    assert together == [chat.reply(plain, one, max_new_tokens=30) for one in CONVERSATIONS]
    assert len({one.prompt_tokens for one in together}) == len(CONVERSATIONS)
    many = chat.batch(fast, ["Hello!"] * 70, max_new_tokens=3)  # more than go together
    assert len(many) == 70 and set(many) == {chat.reply(plain, "Hello!", max_new_tokens=3)}
    assert chat.batch(fast, []) == []


def test_a_prompt_longer_than_one_piece(plain, fast):
    words = "Where is my order? " * 120
    wanted = chat.reply(plain, words, max_new_tokens=8)
    assert wanted.prompt_tokens > 512
    assert chat.reply(fast, words, max_new_tokens=8) == wanted


def test_thinking_is_parsed_apart(plain, fast):
    case = evaluation.held_out("arithmetic_thinking", 1)[0]
    options = {"thinking": True, "max_new_tokens": 200}
    wanted = chat.reply(plain, case.messages, **options)
    found = chat.reply(fast, case.messages, **options)
    assert found == wanted and found.thinking and found.thinking not in found.text


def test_tool_calls_are_parsed_the_same_way(plain, fast):
    """Twenty held-out requests with their tools."""
    cases = evaluation.held_out("tools", 20)
    asked = {"tools": [case.tools for case in cases], "max_new_tokens": 60}
    wanted = chat.batch(plain, [case.messages for case in cases], **asked)
    found = chat.batch(fast, [case.messages for case in cases], **asked)
    assert found == wanted
    called = [one for one in found if one.tool_calls]
    assert len(called) > 5 and {one.finish_reason for one in called} == {"tool_calls"}


def test_the_tool_loop_runs_to_its_answer(plain, fast):
    """The model calls, the function runs, its result is read, the model answers."""
    cases = [one for one in evaluation.held_out("tools", 20) if one.target.get("tool_calls")]
    ended = []
    for case in cases[:4]:
        talks = [
            tools.converse(one, case.messages, Shop().tools(), max_new_tokens=60)
            for one in (plain, fast)
        ]
        assert talks[0] == talks[1]
        ended.append((talks[1].ended, len(talks[1].calls)))
    assert len(ended) == 4 and any(how == "answer" and calls for how, calls in ended)


def test_a_raw_prompt_keeps_exactly_one_bos(plain, fast):
    wanted = chat.complete(plain, "<bos>The kettle is", max_new_tokens=8)
    assert chat.complete(fast, "The kettle is", max_new_tokens=8) == wanted
    assert chat.complete(fast, "<bos>The kettle is", max_new_tokens=8) == wanted
    with pytest.raises(ValueError, match="two <bos>"):
        chat.complete(fast, "<bos><bos>The kettle is")


def test_two_streams_at_a_time_do_not_mix(fast):
    alone = [chat.reply(fast, one, max_new_tokens=20) for one in CONVERSATIONS[:2]]
    streams = [chat.stream(fast, one, max_new_tokens=20) for one in CONVERSATIONS[:2]]
    for _ in range(100):
        for stream in streams:
            next(stream, None)
    assert [stream.reply for stream in streams] == alone


def test_a_stream_given_up_leaves_nothing_behind(fast):
    wanted = chat.reply(fast, CONVERSATIONS[1], max_new_tokens=20)
    stream = chat.stream(fast, CONVERSATIONS[3], max_new_tokens=20)
    next(stream)
    del stream
    assert chat.reply(fast, CONVERSATIONS[1], max_new_tokens=20) == wanted


# ---- the model behind it -----------------------------------------------------------------------


def test_perplexity_and_judging_work_on_its_logits(plain, fast):
    texts = perplexity.documents("en", 4)
    wanted, found = (perplexity.measure(one, texts) for one in (plain, fast))
    assert found.bits_per_byte.value == pytest.approx(wanted.bits_per_byte.value, rel=1e-3)
    policies = ["Nobody may ask for another customer's address.", "Nobody may be insulted."]
    verdicts = [judging.judge(one, policies, "Where does Ana live?") for one in (plain, fast)]
    for one, other in zip(*verdicts, strict=True):
        assert other.yes == pytest.approx(one.yes, abs=1e-3)
        assert other.mass == pytest.approx(one.mass, abs=1e-3)


def test_logits_of_padded_rows_and_kept_columns(plain, fast):
    rows = [chat.prompt_ids(plain, one) for one in CONVERSATIONS[:3]]
    longest = max(map(len, rows))
    ids = torch.tensor([[0] * (longest - len(row)) + row for row in rows])
    mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in rows])
    places = (mask.cumsum(dim=1) - 1).clamp(min=0)
    asked = {"attention_mask": mask, "position_ids": places, "use_cache": False}
    with torch.inference_mode():
        wanted = plain.model(input_ids=ids, **asked).logits
        found = fast.model(input_ids=ids, **asked).logits
        last = fast.model(input_ids=ids, logits_to_keep=2, **asked).logits
    assert found.shape == wanted.shape and last.shape == (3, 2, wanted.shape[2])
    away = (found - wanted)[mask.bool()]
    assert away.square().mean().sqrt() < 0.005 < wanted[mask.bool()].std() / 100
    assert torch.allclose(last, found[:, -2:], atol=0.05)
    assert found[~mask.bool()].abs().max() == 0  # nothing was read there


def test_what_llama_cpp_does_not_give_is_refused(fast):
    ids = torch.tensor([[2, 30, 31]])
    with pytest.raises(ValueError, match="output_hidden_states"):
        fast.model(input_ids=ids, output_hidden_states=True)
    with pytest.raises(ValueError, match="use_cache=True"):
        fast.model(input_ids=ids, use_cache=True)
    with pytest.raises(ValueError, match="counts the tokens of each row from 0"):
        fast.model(input_ids=ids, position_ids=torch.tensor([[5, 6, 7]]))
    with pytest.raises(AttributeError, match="no 'generate': load it with engine=\"plain\""):
        fast.model.generate(ids)
    with pytest.raises(GGUFError, match="from a GGUF file already"):
        export_gguf(fast, "x.gguf")


def test_its_parameters_are_those_of_the_file_and_have_a_fingerprint(plain, fast):
    named = dict(fast.model.named_parameters())
    assert torch.equal(named["token_embd.weight"], plain.model.get_input_embeddings().weight)
    assert fingerprint.version_of(fast).endswith("float32 llama.cpp")
    half = models.load("pocket-micro", engine="llama.cpp", gguf_type="Q8_0", quiet=True)
    assert fingerprint.weights(half) != fingerprint.weights(fast)
    assert sum(p.nbytes for p in half.model.parameters()) < sum(p.nbytes for p in named.values())


# ---- files -------------------------------------------------------------------------------------


def test_a_name_is_exported_once_per_type(fast, own_cache, capsys):
    again = models.load("pocket-micro", engine="llama.cpp", gguf_type="F32")
    assert "Writing" not in capsys.readouterr().out and again.name == "pocket-micro"
    files = {path.name: path.stat().st_mtime_ns for path in own_cache.iterdir()}
    assert [name for name in files if "micro" in name and name.endswith("-F32.gguf")]
    models.load("pocket-nano", engine="llama.cpp")
    assert "Writing pocket-nano as GGUF F16" in capsys.readouterr().out
    models.load("pocket-nano", engine="llama.cpp")
    assert "Writing" not in capsys.readouterr().out
    after = {path.name: path.stat().st_mtime_ns for path in own_cache.iterdir()}
    assert len(after) == len(files) + 1 and files.items() < after.items()


def test_what_it_says_of_itself(fast):
    assert fast.engine == "llama.cpp" and fast.card == catalog.card("pocket-micro")
    assert fast.source == "pocket" and fast.device == "cpu" and fast.dtype == "float32"
    assert "GGUF F32" in str(fast) and "in llama.cpp" in str(fast) and "compiled" not in str(fast)


def test_a_changed_model_is_another_file(llama_cpp, own_cache, tmp_path):
    folder = tmp_path / "a nano"
    shutil.copytree(catalog.pocket_details("pocket-nano").folder, folder)
    (folder / "card.json").unlink()
    before = chat.reply(models.load(folder, engine="llama.cpp", quiet=True), "Hi", max_new_tokens=4)
    found = set(own_cache.iterdir())
    with (folder / "chat_template.jinja").open("a") as file:
        file.write("{{- 'Kettle' -}}")
    after = chat.reply(models.load(folder, engine="llama.cpp", quiet=True), "Hi", max_new_tokens=4)
    assert len(set(own_cache.iterdir()) - found) == 1
    assert after.prompt_tokens > before.prompt_tokens


def test_a_file_loads_by_its_path(plain, fast, tmp_path):
    path = tmp_path / "a folder" / "any name.gguf"
    export_gguf(plain, path, "F32")
    for name in (path, str(path)):
        gemma = models.load(name, engine="llama.cpp")
        assert (gemma.name, gemma.source, gemma.card) == ("pocket-micro", "gguf", None)
        wanted = chat.reply(fast, "Hello!", max_new_tokens=20)
        assert chat.reply(gemma, "Hello!", max_new_tokens=20) == wanted


def test_files_that_are_not_ours_or_not_whole_are_refused(plain, llama_cpp, tmp_path):
    import gguf

    writer = gguf.GGUFWriter(tmp_path / "theirs.gguf", "gemma4")
    writer.add_context_length(8)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    whole = export_gguf(plain, tmp_path / "whole.gguf", "Q8_0").path.read_bytes()
    (tmp_path / "cut.gguf").write_bytes(whole[:-5000])
    (tmp_path / "text.gguf").write_text("no model")
    for name, message in (
        ("theirs.gguf", "llama-server"),
        ("cut.gguf", "cut off"),
        ("text.gguf", "no GGUF file"),
        ("none.gguf", "Check the path"),
    ):
        with pytest.raises(LoadError, match=message):
            models.load(tmp_path / name, engine="llama.cpp")


# ---- limits and refusals -----------------------------------------------------------------------


def test_context_and_cache_are_limits_with_advice(llama_cpp, fast):
    short = models.load("pocket-nano", engine="llama.cpp", cache_length=40, quiet=True)
    with pytest.raises(ContextError, match='engine="llama.cpp", cache_length='):
        chat.reply(short, "Hello!", max_new_tokens=39)
    with pytest.raises(ContextError, match="the context of pocket-micro is 1024"):
        chat.reply(fast, "Hello!", max_new_tokens=1024)
    ids = torch.tensor([chat.prompt_ids(short, "Hello!")])
    room = 40 - ids.shape[1]
    made = []
    with pytest.raises(CacheLengthError, match="holds 40"):
        for token in short.decoder.follow(ids, lambda logits: logits.argmax(-1)):
            made.append(int(token))
    assert len(made) == room + 1  # nobody continues from the last one
    assert short.decoder.generate(ids, max_new_tokens=room) == [made[:room]]
    for wrong in (1, 5000, True, "8"):
        with pytest.raises(LoadError, match="whole number from 2 to 1024"):
            models.load("pocket-nano", engine="llama.cpp", cache_length=wrong, quiet=True)


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("pocket-micro", {"device": "cuda"}, "runs on the CPU here"),
        ("pocket-micro", {"dtype": "bfloat16"}, "give gguf_type="),
        ("pocket-micro", {"gguf_type": "Q2_K"}, "F32, F16, Q8_0, Q4_0"),
        ("gemma-4-E2B", {}, "takes text, image"),
        ("gemma-3-270m", {}, "is Gemma 3"),
        ("http://localhost:1/v1", {"model": "x"}, "an engine of its own"),
    ],
)
def test_what_this_engine_cannot_do_is_refused_before_anything_is_loaded(name, options, message):
    with pytest.raises(LoadError, match=message):
        models.load(name, engine="llama.cpp", **options)


def test_its_arguments_belong_to_it(tmp_path):
    with pytest.raises(LoadError, match='gguf_type= goes with engine="llama.cpp"'):
        models.load("pocket-micro", gguf_type="F16")
    (tmp_path / "x.gguf").write_bytes(b"GGUF")
    with pytest.raises(LoadError, match='load it with engine="llama.cpp"'):
        models.load(tmp_path / "x.gguf")
    with pytest.raises(LoadError, match="a file has the type it has"):
        models.load(tmp_path / "x.gguf", engine="llama.cpp", gguf_type="F16")


def test_without_llama_cpp_the_error_says_how_to_get_it_and_how_long_that_takes(monkeypatch):
    find = importlib.util.find_spec
    hidden = lambda name, *rest: None if name == "llama_cpp" else find(name, *rest)  # noqa: E731
    monkeypatch.setattr(importlib.util, "find_spec", hidden)
    with pytest.raises(LoadError) as caught:
        models.load("pocket-micro", engine="llama.cpp")
    message = str(caught.value)
    assert 'pip install "gemma-measured[edge]"' in message and "four minutes" in message
    assert "C++ compiler" in message
