"""What the name of a test set says: the skill, the language, and the group it is shown with.

``read`` is the skill "read" in English, ``read_es`` the same in Spanish. Skills that are not
measured language by language (``translate``, ``judge``, ...) make a group of their own.
"""

from __future__ import annotations

from collections.abc import Iterable

LANGUAGES = {"en": "English", "es": "Spanish", "pt": "Portuguese", "tl": "Tagalog"}
# Measured in each language; English has the bare name.
EVERYWHERE = ("extract", "read", "smalltalk", "tool_answers", "tools")
FURTHER = "further skills"


def named(skill: str, lang: str = "en") -> str:
    """The name of a test set.

    >>> named("read"), named("read", "es")
    ('read', 'read_es')
    """
    return skill if lang == "en" else f"{skill}_{lang}"


def parts(name: str) -> tuple[str, str]:
    """Skill and language code of a test set; a name that says no language is "en".

    >>> parts("tool_answers_tl"), parts("arithmetic_direct")
    (('tool_answers', 'tl'), ('arithmetic_direct', 'en'))
    """
    skill, _, lang = name.rpartition("_")
    known = skill in EVERYWHERE and lang in LANGUAGES and lang != "en"
    return (skill, lang) if known else (name, "en")


def group(name: str) -> str:
    """The group that a test set is shown with: a language, or the further skills."""
    skill, lang = parts(name)
    return LANGUAGES[lang] if skill in EVERYWHERE else FURTHER


def grouped(names: Iterable[str]) -> dict[str, list[str]]:
    """Names by group, English first and the further skills last; groups without a name left out."""
    found: dict[str, list[str]] = {one: [] for one in (*LANGUAGES.values(), FURTHER)}
    for name in names:
        found[group(name)].append(name)
    return {one: sorted(members) for one, members in found.items() if members}
