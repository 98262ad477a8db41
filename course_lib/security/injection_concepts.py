"""What the words of an instruction are about, in four languages at once.

An attack in Tagalog and one in English share no word and the same few subjects: the reader ("bot",
"katulong"), what it was told ("instructions", "reglas"), what it should do with that ("forget",
"esqueça"). Each subject is one more piece for the detector to weigh, alone, in pairs within a
sentence, and at its beginning. A subject is no verdict: shops write of rules, codes and refunds
all day, and the fitted weights know that too.

A stem stands for every word that begins with it; a stem that ends with ``$`` is a whole word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_STEMS = {
    "reader": "assistant bot$ bots$ ai$ ais$ ia$ model$ models$ modelo machine robot asistente "
    "assistente katulong agent$ agents$ agente llm chatbot reader summariser modelong system "
    "sistema",
    "told": "instruction instruc rule$ rules$ regla regra policy politica guideline prompt "
    "patakaran utos tagubilin configuration restriction limit$ limits$ limites limitasyon "
    "command task role papel",
    "secret": "secret segredo hidden oculta lihim tago password contrasena senha code$ codes$ "
    "codigo token notes$ private confidential data$",
    "drop": "ignor forget olvid esque kalimutan disregard drop$ void bypass overrid skip salta "
    "pular laktaw replace palit cancelled stop$ aside instead instead$ never$ laktawan "
    "reset erase delete huwag",
    "before": "previous above$ before$ earlier former anterior arriba acima nauna itaas old$ "
    "kanina antes first$ original",
    "act": "cancel kansel refund request_refund cancel_order change_address set_reminder "
    "devuelv devolv ibalik run$ execute call$ calls$ use$ issue$ approve confirm book$ send "
    "forward transfer change$ envia ipadala tool tools$ herramienta ferramenta action",
    "say": "say$ says$ write$ print reveal show$ repeat tell$ list$ copy paste display read$ "
    "answer reply respon escrib escrev mostra muestra diz di$ dig sabihin isulat ipakita "
    "isagot ulitin output spell encode translate put$ pon$ append add$ recommend report",
    "pretend": "act$ actua aja$ pretend role$ play$ imagin game juego jogo laro story cuento "
    "conto kuwento suppose hypothet simulat behav compor become magpanggap kumilos rehears "
    "poem novel character",
    "rank": "developer programa owner dueno dono admin manager gerente director security maker "
    "creador criador boss police legal$ root$ kernel operator head$ may-ari gumawa manedyer "
    "rights privileged authoris authoriz",
    "quiet": "silent quiet nobody mention banggit invisible conceal ipaalam ipakita muestre "
    "comment remark note$ nota tala$ line$ linea linha linya",
    "always": "always never every whenever later next$ from$ now$ ahora agora ngayon siempre "
    "sempre laging remember recuerda lembre tandaan future onwards after$",
    "asker": "user customer human$ usuari gumagamit client",
    "you": "you$ your yours$ tu$ tus$ eres$ te$ voce seu$ sua$ seus$ suas$ teus$ tuas$ lhe$ "
    "ikaw ka$ mo$ iyo$ iyong yourself",
    "without": "without$ sin$ sem$ walang hindi$ not$ no$ nao$ unlimited free$ skip unlock "
    "permission permiso permissao pahintulot confirmation confirma kumpirma",
    "urgent": "urgent emergency emergencia emerhensiya at_once immediately now$ seconds ten$ "
    "hurt fired punish reward please$ switched die$",
    "away": "link$ links$ enlace http image picture email$ mail$ address attach direccion "
    "endereco tirahan",
}  # fmt: skip
_WORDS = re.compile(r"[^\W\d][\w-]*")


def concepts(text: str) -> list[str]:
    """The pieces that stand for subjects: each, each pair, and those of the first two words."""
    plain = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
    words = _WORDS.findall(plain)
    found: dict[str, None] = {}
    for word in words:
        found.update(dict.fromkeys(_of(word)))
    names = sorted(found)
    out = [f"c {name}" for name in names]
    out += [f"cc {a} {b}" for i, a in enumerate(names) for b in names[i + 1 :]]
    out += [f"c1 {name}" for word in words[:2] for name in _of(word)]
    return out


@cache
def _of(word: str) -> tuple[str, ...]:
    """The subjects of one word without accents, in lower case."""
    whole, stems = _lists()
    found = list(whole.get(word, ()))
    found += [name for stem, name in stems if word.startswith(stem)]
    return tuple(dict.fromkeys(found))


@cache
def _lists() -> tuple[dict[str, list[str]], list[tuple[str, str]]]:
    whole: dict[str, list[str]] = {}
    stems = []
    for name, words in _STEMS.items():
        for word in words.split():
            if word.endswith("$"):
                whole.setdefault(word[:-1], []).append(name)
            else:
                stems.append((word, name))
    return whole, stems
