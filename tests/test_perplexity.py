"""Bits per byte and perplexity: the model's own loss, every token once, honest intervals."""

from __future__ import annotations

import dataclasses
import math
import random
import re
from collections import Counter
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from tokenizers.processors import TemplateProcessing

from course_lib import models, perplexity, stats
from course_lib.dummy import tiny_config, tiny_gemma, tiny_tokenizer
from course_lib.perplexity import Document
from pocket import data, texts
from pocket.corpus import translate
from pocket.corpus.core import split_of
from pocket.corpus.skills import SKILLS

SHORT = [
    "Hi",
    "Where is my order? Please cancel it.",
    "Señor 日本 — ¿dónde está?",
    " two  blanks\n\nand B40718",
]
LONG = "The kettle is red and the order is on its way to Port Alder. " * 12
WINDOW = 16


@pytest.fixture(scope="module", params=["1", "2", "3", "3n", "4"])
def gemma(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny") / f"tiny-gemma-{request.param}"
    return models.load(tiny_gemma(folder, request.param, window=WINDOW, context=224))


@pytest.fixture(scope="module")
def gemma4(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny") / "tiny-gemma-4"
    return models.load(tiny_gemma(folder, "4", window=WINDOW, context=224))


@pytest.fixture(scope="module")
def pocket():
    return models.load("pocket-micro", quiet=True)


class Fake(torch.nn.Module):
    """A model whose logits are what `table` says: [vocabulary, vocabulary], by the last token."""

    def __init__(self, table: torch.Tensor, context: int = 64) -> None:
        super().__init__()
        self.table, self.device, self.calls = table, torch.device("cpu"), 0
        own = SimpleNamespace(max_position_embeddings=context)
        self.config = SimpleNamespace(get_text_config=lambda: own)

    def forward(self, input_ids, use_cache):
        assert input_ids.shape[1] <= self.config.get_text_config().max_position_embeddings
        self.calls += 1
        return SimpleNamespace(logits=self.table[input_ids])


def fake(table: torch.Tensor, tokenizer, context: int = 64):
    model = Fake(table, context)
    return SimpleNamespace(name="fake", dtype="float32", model=model, tokenizer=tokenizer)


@pytest.fixture(scope="module")
def tokenizer():
    return tiny_tokenizer("4", vocab_size=512)


def own_loss(gemma, text: str) -> tuple[float, int]:
    """transformers' own mean loss, and the number of predicted tokens."""
    ids = torch.tensor([gemma.tokenizer(text)["input_ids"]])
    assert ids[0, 0] == gemma.tokenizer.bos_token_id
    with torch.inference_mode():
        loss = gemma.model(input_ids=ids, labels=ids).loss
    return loss.item(), ids.shape[1] - 1


# ---- the figures -------------------------------------------------------------------------------


def test_the_cost_is_transformers_own_loss(gemma):
    score = perplexity.measure(gemma, SHORT)
    for text, one in zip(SHORT, score.documents, strict=True):
        loss, tokens = own_loss(gemma, text)
        assert one.tokens == tokens and one.bytes == len(text.encode("utf-8"))
        assert one.nats == pytest.approx(loss * tokens, rel=1e-5)
        assert one.perplexity == pytest.approx(math.exp(loss), rel=1e-5)
        assert one.bits_per_byte == pytest.approx(loss * tokens / math.log(2) / one.bytes, rel=1e-5)
    # The texts cost different amounts, so that equality means something.
    assert len({round(one.nats, 3) for one in score.documents}) == len(SHORT)


def test_the_shipped_model_too(pocket):
    given = perplexity.documents("en", 12)
    score = perplexity.measure(pocket, given)
    assert len(score.documents) == 12
    for text, one in zip(given, score.documents, strict=True):
        loss, tokens = own_loss(pocket, text.text)
        assert (one.tokens, one.nats) == (tokens, pytest.approx(loss * tokens, rel=1e-4))
    words = [document.text.split() for document in given]
    rng = random.Random(1)
    shuffled = [" ".join(rng.sample(some, len(some))) for some in words]
    worse = perplexity.measure(pocket, shuffled)
    assert worse.bits_per_byte.value > score.bits_per_byte.value


def test_the_total_is_a_ratio_of_sums_and_not_a_mean_of_ratios(gemma4):
    score = perplexity.measure(gemma4, SHORT)
    bits = sum(one.nats for one in score.documents) / math.log(2)
    size = sum(len(text.encode("utf-8")) for text in SHORT)
    tokens = sum(one.tokens for one in score.documents)
    assert score.bits_per_byte.value == pytest.approx(bits / size)
    assert score.perplexity.value == pytest.approx(2 ** (bits / tokens))
    mean = np.mean([one.bits_per_byte for one in score.documents])
    assert abs(mean - score.bits_per_byte.value) > 0.01


def test_a_uniform_model_needs_log2_of_the_vocabulary_per_token(tokenizer):
    vocabulary = len(tokenizer)
    gemma = fake(torch.zeros(vocabulary, vocabulary), tokenizer)
    score = perplexity.measure(gemma, [*SHORT, LONG])
    for one in score.documents:
        assert one.bits / one.tokens == pytest.approx(math.log2(vocabulary), rel=1e-12)
    assert score.perplexity.value == pytest.approx(vocabulary, rel=1e-12)
    assert score.perplexity.interval.width < 1e-6  # every token costs the same
    assert score.documents[-1].tokens > 2 * score.window  # over several windows too


def test_a_model_that_knows_costs_nothing_and_one_that_is_wrong_costs_much(tokenizer):
    ids = tokenizer("Where is my order?")["input_ids"]
    assert len(set(ids)) == len(ids)
    table = torch.full((len(tokenizer), len(tokenizer)), -200.0)
    table[ids[:-1], ids[1:]] = 0.0
    right = perplexity.measure(fake(table, tokenizer), "Where is my order?")
    assert right.bits_per_byte.value == pytest.approx(0, abs=1e-12)
    assert right.perplexity.value == pytest.approx(1)
    wrong = perplexity.measure(fake(table, tokenizer), "Please cancel it.")
    assert wrong.bits_per_byte.value > 1


def test_bytes_are_utf8_and_not_characters(gemma4):
    (one,) = perplexity.measure(gemma4, "日本é").documents
    assert one.bytes == 8 and Document("x", "日本é").bytes == 8


def test_company_does_not_change_a_text(gemma4):
    """Batches of several lengths give what each text alone gives."""
    alone = [perplexity.measure(gemma4, text).documents[0].nats for text in [*SHORT, LONG]]
    together = perplexity.measure(gemma4, [*SHORT, LONG]).documents
    assert [one.nats for one in together] == pytest.approx(alone, rel=1e-5)


# ---- windows -----------------------------------------------------------------------------------


@given(st.integers(1, 300), st.integers(2, 70), st.data())
def test_every_token_is_predicted_once_and_every_window_begins_with_bos(n, window, drawn):
    stride = drawn.draw(st.integers(1, window - 1))
    bos, ids = -1, list(range(n))
    cut = list(perplexity._windows(0, ids, bos, window, stride))
    scored = [token for one in cut for token in one.ids[len(one.ids) - one.scored :]]
    assert scored == ids
    for number, one in enumerate(cut):
        assert one.ids[0] == bos and one.ids.count(bos) == 1 and len(one.ids) <= window
        assert one.ids[1:] == list(range(one.ids[1], one.ids[-1] + 1))
        # Behind the first window, a token sees at least window - 1 - stride tokens before it.
        assert number == 0 or len(one.ids) - 1 - one.scored >= window - 1 - stride


def test_a_text_that_fits_does_not_depend_on_stride_or_window(gemma4):
    tokens = max(one.tokens for one in perplexity.measure(gemma4, SHORT).documents)
    found = [
        [one.nats for one in perplexity.measure(gemma4, SHORT, window=w, stride=s).documents]
        for w, s in [(tokens + 1, 1), (tokens + 1, tokens), (100, 7), (224, 223)]
    ]
    assert tokens > WINDOW
    for other in found[1:]:
        assert other == pytest.approx(found[0], rel=1e-5)


def test_a_model_that_sees_one_token_back_does_not_depend_on_the_stride(tokenizer):
    table = torch.randn(len(tokenizer), len(tokenizer), generator=torch.manual_seed(0)) * 3
    gemma = fake(table, tokenizer)
    costs = {
        s: perplexity.measure(gemma, LONG, window=12, stride=s).documents[0].nats
        for s in (1, 2, 5, 10, 11)
    }
    whole = perplexity.measure(fake(table, tokenizer, 4096), LONG, window=4096).documents[0]
    assert whole.tokens > 10 * 12
    for stride in (1, 2, 5, 10):
        assert costs[stride] == pytest.approx(whole.nats, rel=1e-9)
    # Without any overlap the first token of a window sees only <bos>: a different figure.
    assert abs(costs[11] - whole.nats) > 1e-3


def test_a_gemma_with_local_layers_only_does_not_depend_on_the_stride(tmp_path):
    """Two layers that see 3 tokens back reach 6 back: a token needs the 7 before it, no more."""
    from transformers import AutoModelForCausalLM

    config = tiny_config("3", vocab_size=512, window=4)
    config.num_hidden_layers, config.layer_types = 2, ["sliding_attention"] * 2
    torch.manual_seed(0)
    tokens = tiny_tokenizer("3", vocab_size=512)
    AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path)
    tokens.save_pretrained(tmp_path)
    gemma = models.load(tmp_path)

    def cost(window, stride):
        return perplexity.measure(gemma, LONG, window=window, stride=stride).documents[0].nats

    whole = perplexity.measure(gemma, LONG).documents[0]
    assert whole.tokens > 5 * 24
    for stride in (1, 4, 16):
        assert cost(24, stride) == pytest.approx(whole.nats, rel=1e-5)
    # 24 - <bos> - 16 = 7. One token less, and the figure is another.
    assert abs(cost(24, 17) - whole.nats) > 1e-3


def test_a_smaller_stride_takes_more_windows_and_the_tick_counts_them(gemma4):
    counted = {}
    for stride in (4, 16):
        ticks = []
        score = perplexity.measure(gemma4, LONG, window=32, stride=stride, tick=ticks.append)
        n = score.documents[0].tokens
        assert ticks == sorted(ticks) and ticks[-1] == 1 + math.ceil((n - 31) / stride)
        counted[stride] = ticks[-1]
    assert counted[4] > 3 * counted[16]
    default = perplexity.measure(gemma4, LONG, window=32)
    assert (default.window, default.stride) == (32, 16)
    assert "window 32, stride 16" in str(default)


def test_bos_comes_once_whatever_the_tokenizer_adds_by_itself(gemma4):
    """Two tokenizers that agree on text, one of which puts <bos> in front and one that does not."""
    silent = tiny_tokenizer("4", vocab_size=512)
    silent.backend_tokenizer.post_processor = TemplateProcessing(single="$A")
    assert gemma4.tokenizer("Hi")["input_ids"][0] == gemma4.tokenizer.bos_token_id
    assert silent("Hi")["input_ids"] == gemma4.tokenizer("Hi")["input_ids"][1:]
    read = []
    handle = gemma4.model.register_forward_pre_hook(
        lambda _, args, given: read.extend(given["input_ids"].tolist()), with_kwargs=True
    )
    try:
        found = [
            perplexity.measure(dataclasses.replace(gemma4, tokenizer=one), [LONG, "Hi"], window=20)
            for one in (gemma4.tokenizer, silent)
        ]
    finally:
        handle.remove()
    assert found[0] == found[1]
    bos = silent.bos_token_id
    assert len(read) > 20 and all(row[0] == bos and row.count(bos) == 1 for row in read)


# ---- what is refused ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "bad, why",
    [
        ([], "no text"),
        ("", "empty"),
        (["good", ""], "text 2 is empty"),
        ([3], "not text but int"),
        ([Document("a", "x"), Document("a", "y")], "same id"),
        ("<bos>Hello", "control tokens .<bos>"),
        ("<|turn>user\nHi<turn|>", "control tokens"),
        ("one\u2581two", "back as it was"),
    ],
)
def test_bad_texts_are_refused(gemma4, bad, why):
    with pytest.raises(ValueError, match=why):
        perplexity.measure(gemma4, bad)


def test_blank_text_is_text(gemma4):
    assert perplexity.measure(gemma4, " \n").documents[0].tokens >= 1


@pytest.mark.parametrize("window", [0, 1, 225, 2.5, True, "8"])
def test_bad_windows_are_refused(gemma4, window):
    with pytest.raises(ValueError, match="window is a whole number of tokens from 2 to 224"):
        perplexity.measure(gemma4, "Hi", window=window)


@pytest.mark.parametrize("stride", [0, -1, 32, 1.5])
def test_bad_strides_are_refused(gemma4, stride):
    with pytest.raises(ValueError, match="stride is a whole number of tokens from 1 to 31"):
        perplexity.measure(gemma4, "Hi", window=32, stride=stride)


def test_models_that_cannot_be_measured_are_refused(tokenizer):
    flat = torch.zeros(len(tokenizer), len(tokenizer))
    with pytest.raises(ValueError, match="behind a server"):
        perplexity.measure(SimpleNamespace(name="far away"), "Hi")
    without = tiny_tokenizer("4", vocab_size=512)
    without.bos_token = None
    with pytest.raises(ValueError, match="no <bos>"):
        perplexity.measure(fake(flat, without), "Hi")
    with pytest.raises(ValueError, match="not numbers"):
        perplexity.measure(fake(flat * math.nan, tokenizer), "Hi")


# ---- intervals and pairs -----------------------------------------------------------------------


def scored(name, nats, sizes, groups=None, **changes):
    """A TextScore with given costs; documents of 2 bytes a token."""
    documents = tuple(
        perplexity.Scored(str(i), groups[i] if groups else "", f"d{i}", 2 * size, size, cost)
        for i, (cost, size) in enumerate(zip(nats, sizes, strict=True))
    )
    unknown = stats.Estimate(1.0, None, 1)
    score = perplexity.TextScore(name, 16, 8, unknown, unknown, documents)
    return dataclasses.replace(score, **changes)


def test_few_documents_get_no_interval_and_many_get_one(gemma4):
    few, many = perplexity.measure(gemma4, SHORT), perplexity.measure(gemma4, [*SHORT, LONG])
    assert few.bits_per_byte.interval is None and few.perplexity.interval is None
    for figure in (many.bits_per_byte, many.perplexity):
        assert figure.n == 5 and figure.value in figure.interval and figure.interval.width > 0
    assert many == perplexity.measure(gemma4, [*SHORT, LONG])
    assert perplexity.compare(few, few).interval is None


def test_documents_of_a_group_count_together(gemma4):
    given = perplexity.documents("en", 60)
    grouped = perplexity.measure(gemma4, given)
    alone = perplexity.measure(gemma4, [dataclasses.replace(one, group="") for one in given])
    assert grouped.bits_per_byte.n == len({one.group for one in given}) < 10
    assert alone.bits_per_byte.n == 60
    assert grouped.bits_per_byte.value == pytest.approx(alone.bits_per_byte.value)


def test_a_pair_is_the_difference_of_the_two_figures_and_turns_over(tmp_path, gemma4):
    other = models.load(tiny_gemma(tmp_path / "other", "4", seed=5, window=WINDOW, context=224))
    a, b = (perplexity.measure(one, [*SHORT, LONG, LONG[:90]]) for one in (gemma4, other))
    forth, back = perplexity.compare(a, b), perplexity.compare(b, a)
    assert forth.value == pytest.approx(a.bits_per_byte.value - b.bits_per_byte.value)
    assert forth.n == 6 and forth.interval.low < forth.interval.high
    assert back.value == pytest.approx(-forth.value)
    assert back.interval.low == pytest.approx(-forth.interval.high, rel=0.02)
    same = perplexity.compare(a, a)
    assert (same.value, same.interval) == (0.0, stats.Interval(0.0, 0.0))


def test_pairs_that_are_none_are_refused(gemma4):
    a = perplexity.measure(gemma4, SHORT)
    # The same ids and the same number of bytes are not yet the same text.
    b = perplexity.measure(gemma4, ["Ho", *SHORT[1:]])
    with pytest.raises(ValueError, match="different documents"):
        perplexity.compare(a, b)
    with pytest.raises(ValueError, match="different documents"):
        perplexity.compare(a, perplexity.measure(gemma4, SHORT[:3]))
    with pytest.raises(ValueError, match="same window"):
        perplexity.compare(a, perplexity.measure(gemma4, SHORT, stride=9))


def simulated(rng, groups: int, per_group: int, extra: float):
    """Two models on one text. Groups differ much in difficulty, and a little in the difference."""
    sizes = rng.integers(20, 60, groups * per_group)
    names = [f"g{i // per_group}" for i in range(len(sizes))]
    hard = np.repeat(rng.gamma(9, 0.3, groups), per_group)
    shift = np.repeat(rng.normal(extra, 0.05, groups), per_group)
    a = sizes * (hard + shift) + rng.normal(0, 1, len(sizes))
    b = sizes * hard + rng.normal(0, 1, len(sizes))
    return a, b, sizes, names


def test_the_paired_interval_covers_and_the_unpaired_one_is_much_wider():
    """500 simulated texts of 9 groups, as many as the shipped ones have themes."""
    rng, extra, rounds = np.random.default_rng(7), 0.08, 500
    truth = extra / math.log(2) / 2  # nats a token to bits a byte, at 2 bytes a token
    covered, ignoring_groups, widths = 0, 0, []
    for _ in range(rounds):
        a, b, sizes, names = simulated(rng, 9, 4, extra)
        one, other = scored("a", a, sizes, names), scored("b", b, sizes, names)
        found = perplexity.compare(one, other)
        assert found.n == 9
        covered += truth in found.interval
        alone = stats.paired_bootstrap(a, b, 2 * sizes * math.log(2), resamples=400)
        ignoring_groups += truth in alone.interval
        single = stats.bootstrap_ratio(
            a.reshape(9, 4).sum(1), sizes.reshape(9, 4).sum(1) * 2 * math.log(2), resamples=400
        )
        widths.append(single.interval.width / found.interval.width)
    assert 0.92 <= covered / rounds <= 0.985
    assert ignoring_groups / rounds < covered / rounds - 0.05
    assert np.median(widths) > 5


@pytest.mark.parametrize("n", [9, 30])
def test_the_interval_of_a_ratio_of_sums_covers(n):
    """Units of very different size that cost 2.5 bits a byte on average, 1,000 rounds."""
    rng, rounds, covered = np.random.default_rng(3), 1000, 0
    for _ in range(rounds):
        size = rng.gamma(6, 20, n)
        bits = size * rng.gamma(25, 0.1, n)
        covered += 2.5 in stats.bootstrap_ratio(bits, size, resamples=400).interval
    assert 0.925 <= covered / rounds <= 0.975


def test_a_ratio_with_equal_denominators_is_a_mean():
    values = np.random.default_rng(2).gamma(4, 1, 12)
    mean, ratio = stats.bootstrap_mean(values), stats.bootstrap_ratio(values, np.ones(12))
    assert ratio.value == pytest.approx(mean.value)
    assert ratio.interval.low == pytest.approx(mean.interval.low)
    assert ratio.interval.high == pytest.approx(mean.interval.high)
    paired = stats.paired_bootstrap(values + 1, np.ones(12))
    assert paired.interval.low == pytest.approx(mean.interval.low)


@pytest.mark.parametrize(
    "above, below, why",
    [
        ([1.0] * 5, [1.0] * 6, "one length"),
        ([1.0] * 5, [1, 1, 1, 1, 0], "positive"),
        ([1.0] * 4, [1.0] * 4, "5 units"),
        ([1, 2, 3, 4, math.nan], [1.0] * 5, "nan"),
    ],
)
def test_bad_ratios_are_refused(above, below, why):
    with pytest.raises(ValueError, match=why):
        stats.bootstrap_ratio(above, below)
    with pytest.raises(ValueError, match="one length"):
        stats.paired_bootstrap([1.0] * 5, [1.0] * 6)


# ---- the shipped texts -------------------------------------------------------------------------


def is_train(phrasing: str) -> bool:
    return split_of(phrasing) == "train"


def split_sentences(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"(?<=[.?!]) |\n", text) if part.strip()]


def sentences(text: str) -> set[str]:
    """The sentences of a text in small letters, with every number as 0."""
    lowered = re.sub(r"\d+(?:[.,:]\d+)*", "0", text.lower())
    return {one for one in split_sentences(lowered) if len(one.split()) > 2}


def test_the_shipped_texts_are_those_the_generator_makes():
    assert perplexity.languages() == sorted(translate.LANGS)
    for lang in translate.LANGS:
        shipped = perplexity.documents(lang)
        assert shipped == texts.documents(lang)
        assert len(shipped) == len({one.text for one in shipped}) >= 100
        assert 15_000 < sum(one.bytes for one in shipped) < 25_000
        # As many of each theme, and enough themes for an interval.
        sizes = Counter(one.group for one in shipped)
        assert len(sizes) >= 8 and len(set(sizes.values())) == 1
        assert perplexity.documents(lang, 3) == shipped[:3]
    with pytest.raises(ValueError, match="en, es, pt, tl"):
        perplexity.documents("de")
    with pytest.raises(ValueError, match="at least 1"):
        perplexity.documents("en", 0)
    with pytest.raises(ValueError, match="en, es, pt, tl"):
        texts.documents("de")


def test_the_languages_say_the_same():
    together = [perplexity.documents(lang) for lang in translate.LANGS]
    patterns = translate.patterns("test")
    compared = 0
    for row in zip(*together, strict=True):
        assert len({one.group for one in row}) == 1
        assert len({one.id.split("-")[1] for one in row}) == 1
        said = [
            {p.text["en"] for p in patterns if texts.is_in(p, one.text, lang)}
            for lang, one in zip(translate.LANGS, row, strict=True)
        ]
        assert len(set.intersection(*said)) >= 3
        compared += 1
    assert compared >= 100


def test_no_phrasing_of_a_shipped_text_is_one_of_training():
    """Every sentence comes from a test phrasing, and from none that training has under any name."""
    checked = 0
    for lang in translate.LANGS:
        bare = {texts.bare(p.text[lang]) for p in translate.patterns("train")}
        for skill in (skill for skill in SKILLS.values() if lang in skill.langs):
            banks = skill.phrasings(lang).values()
            trained = [texts.bare(text) for some in banks for text in some if is_train(text)]
            bare.update(part for text in trained for part in split_sentences(text))
        for one in perplexity.documents(lang):
            here = [p for p in translate.patterns("test") if texts.is_in(p, one.text, lang)]
            assert here and all(split_of(p.text["en"]) == "test" for p in here)
            assert not [p.text[lang] for p in here if texts.bare(p.text[lang]) in bare]
            checked += len(here)
    assert checked >= 1500


def test_no_shipped_sentence_occurs_in_a_large_sample_of_training():
    shipped = {
        lang: set().union(*(sentences(one.text) for one in perplexity.documents(lang)))
        for lang in translate.LANGS
    }
    assert min(len(some) for some in shipped.values()) >= 200
    seen = 0
    for skill in SKILLS.values():
        for example in data.examples(skill.name, skill.langs, "train", 2_000, 1, 0.5):
            said = [message["content"] for message in example.messages if message.get("content")]
            said += [example.target.get("content") or ""]
            for text in said:
                assert not any(sentences(text) & ours for ours in shipped.values()), text
                seen += len(sentences(text))
    assert seen >= 10_000


def test_the_check_for_twins_can_fail():
    """The bank has sentences that training has under another name; they are left out."""
    english = {twin.text["en"] for twin in texts.twins()}
    assert set(texts.ELSEWHERE) < english, "ELSEWHERE names sentences that are no test sentences"
    for twin in texts.twins():
        made = translate.fill(twin.text["es"], "es", translate.draw(twin, random.Random(1)))
        assert texts.is_in(twin, f"Hola. {made} Adiós.", "es")
        assert not texts.is_in(twin, "Hola. Adiós.", "es")
        for one in perplexity.documents("es"):
            assert not texts.is_in(twin, one.text, "es")
