"""The translation bank and the running text made from it."""

from __future__ import annotations

import itertools
import random
import re

import pytest

from pocket.corpus import plain, translate
from pocket.corpus.banks import parallel_lexicon as lexicon
from pocket.corpus.banks.parallel_asks import ASKS
from pocket.corpus.core import SPLITS, split_of
from pocket.corpus.translate import LANGS, Word

SENTENCES = translate.patterns()
# Everyday words that belong to one of the languages only: enough to tell whose line it is.
OWN_WORDS = {
    "en": "the is are you my your of to in on at has have and for please we they it do not "
    "what where how good thank i this he she with there no let goodbye come one greetings",
    "es": "el la los las es está mi su una un y en del al por de hay cuánto dónde qué no se le "
    "buenos buenas que muchas gracias lo tiene hacen necesito kilos quiero nos adiós felicidades "
    "pase llueve lloverá hola nevó soy vivo vengo siga cruce tome gire baje viaje cumpleaños "
    "traiga mucho",
    "pt": "o os as vocês hoje é está meu minha seu sua um uma e em do da no na por de não "
    "há quanto onde que se você vai boa bom bem tchau parabéns quilos quero nós obrigado "
    "sem até tenha sou moro "
    "choveu chover nevou vire pegue desça siga entre feliz trabalho muito assine ligue",
    "tl": "ang ng sa na po ako ko ay mga ba si kay ito kayo natin namin kami may wala hindi nasa "
    "ninyo at walang nang digri salamat gusto malamig napakainit magkita lang tayo mabuti umulan "
    "uulan paalam maligayang binabati kumusta tuloy bukas",
}


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", re.sub(r"\{.*?\}", " ", text.lower())))


def values(seed: int = 0) -> dict[str, dict[str, Word]]:
    rng = random.Random(seed)
    names = {slot for p in SENTENCES for slot in translate.slots(p.text["en"])}
    return {slot: translate.value(slot, rng) for slot in sorted(names)}


def test_bank_is_as_large_as_promised():
    assert len(SENTENCES) >= 320
    assert len({p.theme for p in SENTENCES}) >= 8
    assert len(lexicon.PRODUCTS.strip().splitlines()) >= 60


def test_every_line_is_written_in_its_own_language():
    """A shifted block would put one language in the place of another."""
    own = {lang: set(text.split()) for lang, text in OWN_WORDS.items()}
    known = 0
    for pattern in SENTENCES:
        for lang in LANGS:
            hits = {other: len(words(pattern.text[lang]) & own[other]) for other in LANGS}
            assert hits[lang] == max(hits.values()), (lang, pattern.text[lang], hits)
            known += hits[lang] > 0
    assert known > 0.9 * len(SENTENCES) * len(LANGS)


@pytest.mark.parametrize("lang", LANGS)
def test_no_sentence_twice_in_one_language(lang):
    # Spanish and English may fold two meanings into one sentence; the deciding text may not.
    texts = [p.text[lang] for p in SENTENCES]
    twice = {text for text in texts if texts.count(text) > 1}
    assert len(twice) <= (0 if lang == "en" else 4), twice


def test_slots_are_the_same_in_all_languages():
    for pattern in SENTENCES:
        expected = set(translate.slots(pattern.text["en"]))
        for lang in LANGS:
            assert set(translate.slots(pattern.text[lang])) == expected, pattern.text


def test_every_sentence_can_be_filled_and_keeps_digits_and_names():
    checked = 0
    for seed, pattern in itertools.product(range(4), SENTENCES):
        drawn = translate.draw(pattern, random.Random(seed))
        filled = {lang: translate.fill(pattern.text[lang], lang, drawn) for lang in LANGS}
        digits = {lang: sorted(re.findall(r"\d+", text)) for lang, text in filled.items()}
        for lang in LANGS:
            assert "{" not in filled[lang] and "  " not in filled[lang]
            assert digits[lang] == digits["en"], filled
            for slot in ("name", "city", "street", "order_id", "time"):
                if slot in drawn:
                    assert drawn[slot]["en"].text in filled[lang]
                    checked += 1
    assert checked > 1000


@pytest.mark.parametrize("lang, wrong", [("es", r"\b(a|de) el\b"), ("pt", r"\b(em|de) (o|a)\b")])
def test_prepositions_are_contracted_with_the_article(lang, wrong):
    looked = 0
    for seed, pattern in itertools.product(range(3), SENTENCES):
        text = translate.fill(
            pattern.text[lang], lang, translate.draw(pattern, random.Random(seed))
        )
        assert not re.search(wrong, text), text
        looked += 1
    assert looked > 900


def test_words_agree_with_their_gender():
    kettle, mug = Word("hervidor", "es", "m"), Word("taza", "es", "f")
    assert f"{kettle:the}, {mug:the}" == "el hervidor, la taza"
    assert f"{kettle:of}, {mug:to}" == "del hervidor, a la taza"
    assert f"rot{kettle:o}, rot{mug:o}" == "roto, rota"
    assert f"{Word('umbrella', 'en'):a}, {Word('mug', 'en'):a}" == "an umbrella, a mug"
    assert f"{Word('sábado', 'es', 'm'):every}" == "todos los sábados"
    assert f"{Word('sábado', 'pt', 'm'):on}" == "no sábado"
    with pytest.raises(ValueError, match="tl has no form 'of'"):
        f"{Word('takure', 'tl'):of}"


def test_colours_agree_in_every_drawn_product():
    rng, coloured = random.Random(1), 0
    rows = [[c.strip() for c in r.split("|")] for r in lexicon.COLOURS.strip().splitlines()]
    by_english = {row[0]: row for row in rows}
    for _ in range(600):
        drawn = translate.value("product", rng)
        row = by_english.get(drawn["en"].text.split()[0])
        if row is None:
            continue
        coloured += 1
        for lang, column in (("es", 1), ("pt", 3)):
            agreed = row[column + (drawn[lang].gender == "f")]
            assert drawn[lang].text.endswith(f" {agreed}")
        assert drawn["tl"].text.startswith(row[6])
    assert coloured > 100


def test_every_split_has_sentences_and_ways_to_ask():
    for split in SPLITS:
        assert len(translate.patterns(split)) >= 30
        for lang in LANGS:
            assert sum(split_of(ask) == split for ask in ASKS[lang]) >= 2, (split, lang)
    for lang in LANGS:
        asks = translate.phrasings(lang)["ask"]
        assert len(asks) == len(set(asks)) >= 24
        assert all("{text}" in ask and "{language}" in ask for ask in asks)


@pytest.mark.parametrize("lang", LANGS)
def test_examples_stay_in_their_split_and_do_not_repeat(lang):
    seen: dict[str, str] = {}
    for split in SPLITS:
        rng = random.Random(5)
        examples = [translate.generate(rng, split, lang) for _ in range(400)]
        for example in examples:
            assert example.lang == lang and split_of(example.phrasing) == split
            assert example.phrasing in translate.phrasings(lang)["sentence"]
            assert len(example.messages[0]["content"]) + len(example.target["content"]) < 1100
            assert seen.setdefault(example.key(), split) == split
        assert len({example.key() for example in examples}) > 320


def test_same_seed_same_examples():
    made = [
        [translate.generate(random.Random(s), "train", "tl") for s in range(20)] for _ in range(2)
    ]
    assert made[0] == made[1]


def test_translations_never_leak_between_splits():
    """The filled target sentences of test do not occur among those of training."""
    made = {}
    for split in ("train", "test"):
        rng = random.Random(9)
        made[split] = {
            translate.generate(rng, split, lang).target["content"]
            for lang in LANGS
            for _ in range(700)
        }
    assert len(made["test"]) > 300
    assert not made["train"] & made["test"]


def test_unknown_language_is_refused():
    with pytest.raises(ValueError, match="choose one of en, es, pt, tl"):
        translate.generate(random.Random(0), "train", "de")
    with pytest.raises(ValueError, match="choose one of en, es, pt, tl"):
        next(plain.texts(random.Random(0), "train", "de"))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("split", SPLITS)
def test_running_text(split, lang):
    rng = random.Random(3)
    paragraphs = list(itertools.islice(plain.texts(rng, split, lang), 100))
    assert len(set(paragraphs)) > 95
    for text in paragraphs:
        assert "{" not in text and len(text) < 1100
        assert 3 <= len(re.findall(r"[.?!](?: |$)", text)) <= 8
    again = list(itertools.islice(plain.texts(random.Random(3), split, lang), 100))
    assert paragraphs == again


def test_running_text_of_one_paragraph_is_of_one_theme_and_split():
    """Sentences without slots can be traced back to their pattern."""
    theme_of = {p.text["en"]: p for p in SENTENCES if not translate.slots(p.text["en"])}
    traced = 0
    for split in SPLITS:
        for text in itertools.islice(plain.texts(random.Random(4), split, "en"), 200):
            found = [theme_of[s] for s in re.findall(r"[^.?!]+[.?!]", text) if s in theme_of]
            found += [
                theme_of[s[1:]] for s in re.findall(r" [^.?!]+[.?!]", text) if s[1:] in theme_of
            ]
            assert len({p.theme for p in found}) <= 1
            assert all(split_of(p.text["en"]) == split for p in found)
            traced += len(found)
    assert traced > 100
