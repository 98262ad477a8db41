"""Personal data: check digits against published numbers, recall and precision, the way back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib.security import pii, pii_checks, pii_measured, pii_texts
from course_lib.security.guard import Guard, GuardRequest
from course_lib.security.pii_pseudonyms import Vault, VaultError, new_key
from course_lib.security.pii_recognizers import Found

KEY = bytes(range(32))

# ---- check digits ------------------------------------------------------------------------------

# Numbers that networks, banks and offices print as examples.
PUBLISHED = [
    (pii_checks.card, "4111111111111111"), (pii_checks.card, "5555555555554444"),
    (pii_checks.card, "378282246310005"), (pii_checks.card, "6011111111111117"),
    (pii_checks.card, "30569309025904"), (pii_checks.card, "3530111333300000"),
    (pii_checks.iban, "GB82WEST12345698765432"), (pii_checks.iban, "ES9121000418450200051332"),
    (pii_checks.iban, "DE89370400440532013000"), (pii_checks.iban, "PT50000201231234567890154"),
    (pii_checks.dni, "12345678Z"), (pii_checks.dni, "00000000T"), (pii_checks.nie, "X1234567L"),
    (pii_checks.nif, "123456789"), (pii_checks.cpf, "52998224725"), (pii_checks.cpf, "11144477735"),
    (pii_checks.ssn, "123456789"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "number"), PUBLISHED)
def test_published_numbers_pass_and_a_changed_character_does_not(check, number):
    assert check(number)
    if check is pii_checks.ssn:
        return
    changed = 0
    for place, c in enumerate(number):
        if c.isdigit() and place > 3:
            other = number[:place] + str((int(c) + 1) % 10) + number[place + 1 :]
            assert not check(other), other
            changed += 1
    assert changed >= 4


@pytest.mark.parametrize("number", ["000123456", "666123456", "900123456", "123004567", "123450000",
                                    "078051120"])  # fmt: skip
def test_social_security_numbers_that_nobody_has(number):
    assert not pii_checks.ssn(number)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30))
def test_checks_take_any_text(text):
    for check, _ in PUBLISHED:
        assert check(text) in (True, False)


def test_one_number_in_ten_passes_luhn():
    assert sum(pii_checks.luhn(f"{n:06d}") for n in range(1000)) == 100


# ---- finding -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Card 4111 1111 1111 1111, thanks", "Card [CARD], thanks"),
        ("Card 4111 1111 1111 1112, thanks", "Card 4111 1111 1111 1112, thanks"),
        ("to ES91 2100 0418 4502 0005 1332 AND more", "to [IBAN] AND more"),
        ("DNI 12345678-Z", "DNI [ES_DNI]"),
        ("DNI 12345678-A", "DNI 12345678-A"),
        ("NIF 123 456 789", "NIF [PT_NIF]"),
        ("part 123 456 789 fits", "part 123 456 789 fits"),
        ("CPF 529.982.247-25.", "CPF [BR_CPF]."),
        ("TIN: 123-456-789-000", "TIN: [PH_TIN]"),
        ("SSS 34-1234567-8", "SSS [PH_SSS]"),
        ("SSN 123-45-6789 and 900-45-6789", "SSN [US_SSN] and 900-45-6789"),
        ("mail ana.cruz@mail.example.", "mail [EMAIL]."),
        ("from 10.0.0.7 or 2001:db8::1", "from [IP] or [IP]"),
        ("version 1.2.3 at 10:30:15", "version 1.2.3 at 10:30:15"),
        ("256.1.1.1", "256.1.1.1"),
        ("call +34 612 345 678 now", "call [PHONE] now"),
        ("order B40718 of 12/03/2026 for 1,234.50", "order B40718 of 12/03/2026 for 1,234.50"),
        ("born 12 March 1980", "born [BIRTH_DATE]"),
        ("Pumunta si Ana Dela Cruz kahapon", "Pumunta si [NAME] kahapon"),
        ("Dr. Ana Cruz said that Cruz waited", "Dr. [NAME] said that [NAME] waited"),
        ("Paciente: María de la Cruz.", "Paciente: [NAME]."),
    ],
)
def test_what_is_found_and_what_is_left(text, hidden):
    assert pii.redacted(text) == hidden


def test_only_some_kinds():
    text = "Mr. Cruz, ana@mail.example"
    assert pii.redacted(text, only={"EMAIL"}) == "Mr. Cruz, [EMAIL]"


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="0123456789 -.@abXZ:+()ESPT", max_size=60))
def test_findings_are_in_order_apart_and_of_this_text(text):
    found = pii.find(text)
    assert all(text[one.start : one.end] == one.value for one in found)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))


def test_findings_do_not_show_what_they_found():
    assert "Cruz" not in repr(pii.find("Mr. Cruz"))


# ---- how good ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def labelled():
    return pii_texts.labelled(7, 6)


def by_kind(rows):
    return {row.kind: row for row in rows}


def test_the_test_set_marks_its_values(labelled):
    kinds = {kind for one in labelled for kind, _, _ in one.spans}
    assert kinds >= {"CARD", "IBAN", "ES_DNI", "ES_NIE", "PT_NIF", "BR_CPF", "US_SSN", "PH_TIN",
                     "PH_SSS", "PH_PHILSYS", "EMAIL", "PHONE", "IP", "NAME"}  # fmt: skip
    assert sum(not one.spans for one in labelled) > 100, "texts with nothing personal in them"
    cards = [one.text[a:b] for one in labelled for kind, a, b in one.spans if kind == "CARD"]
    assert cards and all(pii_checks.card("".join(filter(str.isdigit, c))) for c in cards)


def test_numbers_with_a_check_digit_are_found_and_others_are_not_taken(labelled):
    rows = by_kind(pii_measured.measure(pii.find, labelled))
    for kind in ("CARD", "IBAN", "ES_DNI", "ES_NIE", "BR_CPF"):
        assert rows[kind].recall.value >= 0.97, str(rows[kind])
        assert rows[kind].precision.value >= 0.9, str(rows[kind])
    assert rows["all"].recall.n > 300


def test_names_without_a_marker_are_missed(labelled):
    """The limit that the module states: it is measured, and stays below a model's."""
    row = by_kind(pii_measured.measure(pii.find, labelled, {"NAME"}))["NAME"]
    assert 0.4 < row.recall.value < 0.95
    unmarked = [one for one in labelled if one.phrasing == "I met {NAME} there."]
    assert unmarked and not any(pii.find(one.text) for one in unmarked)


def test_recall_and_precision_are_counted_as_they_say():
    texts = [
        pii_texts.Labelled("ab cd", "en", (("X", 0, 2), ("X", 3, 5)), "p1"),
        pii_texts.Labelled("ef gh", "en", (), "p2"),
    ]
    finder = {"ab cd": [Found("X", 0, 2, True, "ab")], "ef gh": [Found("X", 0, 2, True, "ef")]}
    row = by_kind(pii_measured.measure(lambda text: finder[text], texts))["X"]
    assert (row.recall.value, row.recall.n) == (0.5, 2)
    assert (row.precision.value, row.precision.n) == (0.5, 2)
    half = [Found("X", 0, 1, True, "a")]
    assert by_kind(pii_measured.measure(lambda _: half, texts[:1]))["X"].recall.value == 0.0
    assert by_kind(pii_measured.measure(lambda _: [], texts))["X"].precision is None


def test_presidio_compared_on_the_kinds_of_both(labelled):
    try:
        finder = pii_measured.presidio_finder()
    except pii_measured.PresidioMissingError as error:
        pytest.skip(str(error))
    shared = set(pii_measured.PRESIDIO_KINDS.values())
    theirs = by_kind(pii_measured.measure(finder, labelled, shared))
    ours = by_kind(pii_measured.measure(pii.find, labelled, shared))
    for kind in ("CARD", "IBAN", "ES_DNI"):
        assert theirs[kind].recall.value > 0.9, str(theirs[kind])
    assert theirs["all"].recall.n == ours["all"].recall.n > 150
    assert all(row.precision is not None for row in ours.values())


# ---- pseudonyms --------------------------------------------------------------------------------

TEXT = "Mr. Bruno Hale, +34 612 345 678, card 4111 1111 1111 1111. Bruno Hale pays."


@pytest.mark.parametrize("style", ["label", "lookalike"])
def test_hiding_can_be_undone(style):
    vault = Vault(KEY, style=style)
    hidden = vault.hidden(TEXT, pii.find(TEXT))
    for value in ("Bruno", "612 345", "4111"):
        assert value not in hidden, hidden
    assert vault.restored(hidden) == TEXT
    again = vault.hidden(TEXT, pii.find(TEXT))
    assert again == hidden and len(vault) == 3


@pytest.mark.parametrize("style", ["label", "lookalike"])
@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_every_labelled_text_comes_back(style, seed):
    vault = Vault(KEY, style=style)
    for one in pii_texts.labelled(seed, 1)[seed % 7 :: 11]:
        found = pii.find(one.text)
        hidden = vault.hidden(one.text, found)
        assert vault.restored(hidden) == one.text
        assert not any(f.value in hidden for f in found)


def test_another_key_another_pseudonym_and_the_key_alone_is_no_way_back():
    one, two = Vault(KEY), Vault(bytes(32))
    hidden = one.hidden(TEXT, pii.find(TEXT))
    assert hidden != two.hidden(TEXT, pii.find(TEXT))
    assert Vault(KEY).restored(hidden) == hidden
    one.forget()
    assert one.restored(hidden) == hidden and len(one) == 0


def test_lookalikes_are_nobodys_numbers():
    vault = Vault(KEY, style="lookalike")
    made = [vault.pseudonym("CARD", f"4111 1111 1111 {n:04d}") for n in range(60)]
    assert len(set(made)) == 60
    assert not any(pii_checks.card(one.replace(" ", "")) for one in made)
    assert all(len(one) == 19 and one.count(" ") == 3 for one in made)


def test_many_values_never_share_a_pseudonym():
    for style in ("label", "lookalike"):
        vault = Vault(KEY, style=style)
        made = {vault.pseudonym("NAME", f"Person Number{n}") for n in range(2000)}
        assert len(made) == 2000


def test_made_up_labels_are_noticed():
    vault = Vault(KEY)
    hidden = vault.hidden("Mr. Cruz", pii.find("Mr. Cruz"))
    assert vault.unknown(hidden) == () and vault.unknown("[NAME-00001]") == ("[NAME-00001]",)


def test_vaults_that_cannot_be():
    with pytest.raises(VaultError, match="16 bytes"):
        Vault(b"short")
    with pytest.raises(VaultError, match="style"):
        Vault(KEY, style="x")
    with pytest.raises(VaultError, match="another text"):
        Vault(KEY).hidden("abc", [Found("NAME", 0, 3, False, "xyz")])
    assert len(new_key()) == 32 and "Cruz" not in repr(Vault(KEY))


# ---- the stage ---------------------------------------------------------------------------------


def test_the_stage_hides_and_gives_back():
    guard = Guard([pii.Pii(vault=Vault(KEY))])
    request, decisions = guard.check_input(GuardRequest.of(TEXT))
    sent = request.messages[0]["content"]
    assert "Bruno" not in sent and decisions[0].reason == "1 CARD, 2 NAME, 1 PHONE"
    assert "Bruno" not in repr(decisions)
    note, _ = guard.check_untrusted("Signed by Mr. Bruno Hale", "document:x")
    label = note.removeprefix("Signed by Mr. ")
    assert label in sent, "the same person has the same pseudonym"
    text, decisions = guard.check_output(f"It was {label}.")
    assert text == "It was Bruno Hale." and decisions[0].code == "restored"


def test_without_a_vault_it_is_taken_out_everywhere():
    guard = Guard([pii.Pii()])
    assert guard.check_output("Ask Mr. Cruz")[0] == "Ask Mr. [NAME]"
    assert guard.check_untrusted("Ask Mr. Cruz", "x")[0] == "Ask Mr. [NAME]"
    assert guard.check_output("Ask us")[1][0].action == "allow"


def test_some_kinds_can_be_refused():
    stage = pii.Pii(refuse={"CARD"})
    decision = stage.check_input(GuardRequest.of(TEXT))
    assert (decision.action, decision.code) == (
        "block",
        "refused_kind",
    ) and "CARD" in decision.reason
    assert stage.check_input(GuardRequest.of("Mr. Cruz")).action == "redact"
    with pytest.raises(ValueError, match="no such kind"):
        pii.Pii(only={"SHOE_SIZE"})
