"""Claims under test: every verdict is found by looking, counting or running, never read off."""

from __future__ import annotations

import dataclasses
import inspect

import pytest

from course_lib import catalog, claim_checks, claims, footprint
from course_lib.card_types import Card


@pytest.fixture(scope="module")
def tested():
    return claims.test_all()


def test_there_are_at_least_twelve_claims_with_all_that_belongs_to_them():
    everything = claims.claims()
    assert len(everything) >= 12
    assert len({one.id for one in everything}) == len(everything)
    for one in everything:
        assert one.verdict in claims.verdicts(), one.id
        assert one.text.endswith(".") and one.source.strip(), one.id
        check = getattr(claim_checks, one.check)
        inspect.signature(check).bind(**one.given)


def test_every_check_finds_today_what_the_file_says(tested):
    assert len(tested) == len(claims.claims())
    for one in tested:
        assert one.agrees, str(one)
        assert len(one.evidence) > 15, one.claim.id


def test_every_verdict_that_has_a_meaning_occurs(tested):
    assert {one.verdict for one in tested} == set(claims.verdicts())


# Each of these claims is turned round: the same check must then give the other verdict.
TURNED = [
    ("gemma-3-8b", {"name": "google/gemma-3-4b-it"}, "true"),
    ("phi-3-7b", {"name": "microsoft/Phi-3-small-8k-instruct", "billions": 14}, "false"),
    ("gemma-2-sees", {"generation": "3", "modality": "image"}, "true"),
    ("gemma-3-128k", {"generation": "3", "tokens": 32768}, "true"),
    ("gemma-3n-32k", {"generation": "3n", "tokens": 131072}, "false"),
    ("7b-is-8.5b", {"key": "gemma-7b", "billions": 7.0}, "false"),
    ("2b-is-2.8b", {"key": "gemma-2b", "billions": 2.5}, "true"),
    ("3n-e2b-in-2gb", {"key": "gemma-3n-E2B", "gigabytes": 1}, "false"),
    ("3n-e2b-in-2gb", {"key": "gemma-3n-E2B", "gigabytes": 80}, "true"),
    (
        "27b-in-24gb",
        {"keys": ["gemma-2-27b", "gemma-3-27b"], "gigabytes": 80, "tokens": 131072},
        "true",
    ),
    (
        "27b-in-24gb",
        {"keys": ["gemma-2-27b", "gemma-3-27b"], "gigabytes": 24, "tokens": 4096},
        "false",
    ),
    ("moe-small-memory", {"key": "gemma-3-1b"}, "true"),
    ("open-source", {"licence": "MIT"}, "false"),
    ("vision2seq", {"name": "AutoModelForCausalLM", "instead": "AutoModel"}, "true"),
    ("load-in-8bit", {"keyword": "dtype", "value": "bfloat16"}, "true"),
    ("4-e2b-in-2gb", {"key": "gemma-4-E2B", "gigabytes": 1}, "false"),
    ("8-bit-is-free", {"model": "pocket-micro", "form": "int2-g16", "documents": 10}, "false"),
    ("4-bit-4-times", {"times": 0.0001, "rows": 256, "columns": 512}, "true"),
    (
        "evaluation-strategy",
        {"keyword": "eval_strategy", "value": "epoch", "instead": "eval_strategy"},
        "true",
    ),
    (
        "sft-trainer-tokenizer",
        {"where": "SFTTrainer", "keyword": "processing_class", "instead": ""},
        "true",
    ),
    (
        "sft-max-seq-length",
        {"where": "SFTConfig", "keyword": "max_length", "instead": ""},
        "true",
    ),
    (
        "qlora-e2b-in-16gb",
        {"key": "gemma-4-E2B", "gigabytes": 80, "length": 512, "dtypes": ["float32"]},
        "true",
    ),
    ("p95-of-twenty", {"q": 0.95, "n": 72}, "true"),
    ("psi-quarter", {"threshold": 0.25, "sizes": [1000]}, "true"),
    ("psi-quarter", {"threshold": 0.25, "sizes": [50]}, "false"),
    ("page-at-14.4", {"burn": 14.4, "spend": 0.02, "hours": 1, "days": [30]}, "true"),
    ("page-at-14.4", {"burn": 14.4, "spend": 0.02, "hours": 1, "days": [7]}, "false"),
    (
        "word-overlap",
        {"metric": "word_overlap", "question": "red or blue", "true": "red", "wrong": "7"},
        "true",
    ),
    (
        "tried-one-injection",
        {"model": "pocket-micro", "failed_in": "remark", "also_in": "remark", "each": 1},
        "true",
    ),
    (
        "system-prompt-stops",
        {"model": "pocket-micro", "defence": "read only", "each": 1, "honest": 2},
        "true",
    ),
    ("word-filter-stops", {"words": [""], "honest": 1}, "false"),
    ("names-removed", {"removed": [], "notes": 20}, "true"),
    ("weights-are-numbers", {"forms": ["safetensors"]}, "true"),
    ("weights-are-numbers", {"forms": ["pickle"]}, "false"),
    ("score-shows-poison", {"word": "order"}, "true"),
    (
        "sounds-sourced",
        {"metric": "sounds_sourced", "question": "", "true": "a source", "wrong": "none"},
        "true",
    ),
]


@pytest.mark.parametrize(("claim_id", "given", "verdict"), TURNED)
def test_a_claim_turned_round_gets_the_other_verdict(claim_id, given, verdict):
    check = getattr(claim_checks, claims.claim(claim_id).check)
    assert check(**given).verdict == verdict


def test_no_check_looks_at_the_verdict_in_the_file():
    source = inspect.getsource(claim_checks)
    assert "claims.json" not in source
    assert "from course_lib import claims" not in source


def test_changed_facts_change_the_verdict(monkeypatch):
    real = catalog.cards

    def all_long(**filters) -> list[Card]:
        return [dataclasses.replace(card, context_length=131072) for card in real(**filters)]

    monkeypatch.setattr(claim_checks.catalog, "cards", all_long)
    found = claims.test("gemma-3-128k")
    assert found.verdict == "true" and not found.agrees
    assert "beware" in str(found)
    assert "not as on" in claims.table([found]).summary()


def test_a_check_gives_the_same_verdict_twice():
    """transformers warns once per process about torch_dtype; the second check must see it too."""
    assert [claims.test("torch-dtype").verdict for _ in range(2)] == ["deprecated"] * 2


def test_evidence_holds_the_figures_it_speaks_of():
    count = footprint.count_parameters(catalog.card("gemma-4-26B-A4B"))
    evidence = claims.test("moe-small-memory").evidence
    assert f"{count.active:,}" in evidence and f"{count.total:,}" in evidence
    assert "UnknownModelError" in claims.test("gemma-3-8b").evidence
    assert "TypeError" in claims.test("load-in-8bit").evidence


def test_evidence_names_no_private_folder(tested):
    for one in tested:
        assert "/tmp" not in one.evidence and "site-packages" not in one.evidence, one.claim.id


def test_table_as_text_and_html(tested):
    shown = claims.table(tested)
    assert str(len(tested)) in shown.summary()
    html = shown._repr_html_()
    for one in tested:
        assert one.verdict in html
    assert html.count("<tr>") == len(tested) + 1
    assert "<audio>" not in html, "the text of a claim must be escaped"
    assert shown.summary() in str(shown)


def test_unknown_claim_names_those_there_are():
    with pytest.raises(LookupError, match="gemma-3-8b"):
        claims.claim("gemma-9")


def test_importing_claims_imports_no_torch():
    import subprocess
    import sys

    code = (
        "import sys; from course_lib import claims; claims.claims(); print('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
