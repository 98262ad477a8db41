"""All skills by name. A new skill is a module with a `SKILL` and a line here."""

from __future__ import annotations

from pocket.corpus import extract, read, smalltalk, tools, translate
from pocket.corpus.core import Skill

# The languages of the family: one tokenizer serves them all.
LANGS = ("en", "es", "pt", "tl")
SKILLS: dict[str, Skill] = {
    skill.name: skill
    for skill in (tools.SKILL, read.SKILL, extract.SKILL, smalltalk.SKILL, translate.SKILL)
    # untrusted.SKILL joins them with the next training run: it is tested, but not trained yet.
}
