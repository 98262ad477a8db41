"""All skills by name. A new skill is a module with a `SKILL` and a line here."""

from __future__ import annotations

from pocket.corpus import (
    arithmetic,
    extract,
    judge,
    newtools,
    read,
    smalltalk,
    tools,
    translate,
    untrusted,
)
from pocket.corpus.core import Skill

# The languages of the family: one tokenizer serves them all.
LANGS = ("en", "es", "pt", "tl")
SKILLS: dict[str, Skill] = {
    skill.name: skill
    for skill in (
        tools.SKILL,
        newtools.SKILL,
        read.SKILL,
        extract.SKILL,
        smalltalk.SKILL,
        translate.SKILL,
        arithmetic.SKILL,
        judge.SKILL,
        untrusted.SKILL,
    )
}
