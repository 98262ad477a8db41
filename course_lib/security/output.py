"""What a model wrote, made safe for the place where it is shown.

>>> from course_lib.security.output import Output, cell
>>> stage = Output("markdown", hosts={"shop.example"})

A model's text is somebody else's text: whoever wrote a document that it read may have written the
answer. On its way out it meets a browser (HTML runs, an image is fetched with whatever stands in
its address), a terminal (escape sequences move the cursor and set links) or a spreadsheet (a cell
that begins with ``=`` is a program). HTML goes through nh3, which parses as a browser does and
keeps only what is on the list; pictures are never kept, links only to the hosts that are yours.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection
from functools import cached_property
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from course_lib.security.characters import visible
from course_lib.security.decisions import Decision, allow, redact
from course_lib.security.stages import BaseStage

Form = Literal["text", "markdown", "html"]
FORMS: tuple[str, ...] = get_args(Form)
# What an answer needs to be laid out, and nothing that loads, runs, or looks like the page around.
TAGS = frozenset(
    "a b blockquote br code em h3 h4 i li ol p pre s strong table tbody td th thead tr ul".split()
)
REMOVED_LINK = "(link removed)"


class OutputError(ValueError):
    """A form or a host that cannot be; the message says what to change."""


# ---- terminals ---------------------------------------------------------------------------------

_ESCAPES = re.compile(
    r"(?:\x1b\]|\x9d).*?(?:\x07|\x1b\\|\x9c|$)"  # operating system commands: titles, links
    r"|(?:\x1b[PX^_]|[\x90\x98\x9e\x9f]).*?(?:\x1b\\|\x9c|$)"  # strings for the device
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"  # colours, cursor, erasing
    r"|\x1b[ -/]*[0-~]?",  # all others
    re.DOTALL,
)


def without_escapes(text: str) -> str:
    """The text without terminal escape sequences, lone carriage returns and invisible characters.

    Source of the forms: ECMA-48, fifth edition, section 5.
    """
    while (clean := _ESCAPES.sub("", text)) != text:
        text = clean  # taking one out may have put another together
    return visible(re.sub(r"\r(?!\n)", "", text))


# ---- spreadsheets ------------------------------------------------------------------------------

_FORMULA = "=+-@\t\r\n|%＝＋－＠"
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*%?")


def cell(value: Any) -> str:
    """A value as the text of a spreadsheet cell, which no spreadsheet takes for a formula.

    A text that begins like one gets an apostrophe in front; a plain number stays a number.
    Write the cell with the csv module, which quotes it. Source of the signs: OWASP, CSV Injection.
    """
    text = without_escapes(str(value))
    begins = text.lstrip(" \u00a0'\"")[:1]
    if (begins and begins in _FORMULA or text[:1] in "\t\r\n" and text) and not _NUMBER.fullmatch(
        text.strip()
    ):
        return "'" + text
    return text


# ---- links and pictures ------------------------------------------------------------------------

_URL = re.compile(
    r"(?i)(?:\b[a-z][a-z0-9+.-]*:[/\\]{1,}|(?<![\w:/\\])[/\\]{2,}(?=\w)|\bwww\.)[^\s<>\"'`)\]}|]*"
    r"|\b(?:javascript|vbscript)\s*:[^\s<>\"')\]]*|\bdata\s*:[\w/+.-]*[;,][^\s<>\"')\]]*"
    r"|\b(?:file|blob|mailto):[^\s<>\"')\]]+"
    r"|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?[/?#][^\s<>\"'`)\]}|]*"
)
_IMAGE = re.compile(r"!(?=\s*\[)")
_OPENS_A_TAG = re.compile(r"<(?=[A-Za-z/!?])")


def host_of(url: str) -> str:
    """The host that a browser would go to, in lower case; "" for an address without one.

    A browser takes ``\\`` for ``/`` and what stands before an @ for a user's name.
    """
    address = url.strip().replace("\\", "/")
    if "//" not in address:
        address = "//" + address
    elif not re.match(r"(?i)([a-z][a-z0-9+.-]*:)?//", address):
        return ""
    try:
        return (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        return ""


def without_foreign_links(text: str, hosts: Collection[str]) -> str:
    """The text with every address of a host that is not in `hosts` taken out, however written."""

    def kept(found: re.Match[str]) -> str:
        url = found[0]
        plain = re.match(r"(?i)(https:)?//|www\.|[\w-]+\.", url)
        # A second address inside the first may be where its host sends the reader on to.
        one = "@" not in url and "\\" not in url and url.count("//") <= 1
        own = plain and one and host_of(url) in hosts
        return url if own else REMOVED_LINK

    return _URL.sub(kept, text)


def without_images(text: str) -> str:
    """Markdown pictures as plain links: a link waits for a click, a picture does not."""
    return _IMAGE.sub("", text)


# ---- the stage ---------------------------------------------------------------------------------


class Output(BaseStage):
    """Cleans the answer for where it is shown.

    form: "html" (the result is HTML, ready to be put into a page), "markdown" (a renderer follows,
    which may let HTML through, so none is left) or "text" (shown as it is, or in a terminal).
    hosts: the hosts that links may lead to, by https; none unless given. tags: of "html".

    Raises OutputError for an unknown form, and for a host that is an address.
    """

    name = "output"

    def __init__(
        self,
        form: Form = "text",
        *,
        hosts: Collection[str] = (),
        tags: Collection[str] = TAGS,
    ) -> None:
        if form not in FORMS:
            raise OutputError(f"a form is one of {', '.join(FORMS)}, not {form!r}")
        if isinstance(hosts, str) or any("/" in host or ":" in host for host in hosts):
            raise OutputError('hosts are names such as {"shop.example"}, without https://')
        dangerous = {"img", "script", "style", "iframe", "object", "embed", "svg", "form"} & set(
            tags
        )
        if dangerous:
            raise OutputError(f"these tags load or run something: {', '.join(sorted(dangerous))}")
        self.form, self.hosts = form, frozenset(host.lower() for host in hosts)
        self.tags = frozenset(tags)

    def check_output(self, text: str) -> tuple[str, Decision]:
        clean, kinds = self.clean(text)
        if not kinds:
            return clean, allow(self.name)
        reason = f"taken out: {', '.join(kinds)}"
        return clean, redact(self.name, kinds[0].split()[0], reason, text=text)

    def clean(self, text: str) -> tuple[str, tuple[str, ...]]:
        """The text as it may be shown, and the kinds of things that were taken out."""
        kinds: dict[str, None] = {}

        def step(name: str, before: str, after: str) -> str:
            if before != after:
                kinds[name] = None
            return after

        # Each step may put together what an earlier one looks for, so they go round until nothing
        # changes; every step only takes out, so that ends.
        while True:
            start = text
            text = step("escapes and invisible characters", text, without_escapes(text))
            if self.form != "text":
                text = self._html(text, kinds)
            if self.form != "html":
                text = step("images", text, without_images(text))
            text = step("links to other hosts", text, without_foreign_links(text, self.hosts))
            if text == start:
                return text, tuple(kinds)

    def _html(self, text: str, kinds: dict[str, None]) -> str:
        clean = self._cleaner.clean(text)
        # nh3 writes & < > as entities; that alone takes nothing out.
        if html.unescape(clean) != html.unescape(text):
            kinds["html"] = None
        if self.form == "html":
            return clean
        # Markdown is written without entities. What could open a tag then cannot be one any more.
        plain = html.unescape(clean)
        shut = _OPENS_A_TAG.sub("‹", plain)
        if shut != plain:
            kinds["html"] = None
        return shut

    @cached_property
    def _cleaner(self) -> Any:
        import nh3

        def own(tag: str, attribute: str, value: str) -> str | None:
            kept = without_foreign_links(value, self.hosts)
            return value if kept == value and host_of(value) in self.hosts else None

        html_tags = self.tags if self.form == "html" else frozenset()
        return nh3.Cleaner(
            tags=html_tags,
            clean_content_tags={"script", "style"},
            attributes={"a": {"href"}} if "a" in html_tags else {},
            attribute_filter=own,
            url_schemes={"https"},
            link_rel="noopener noreferrer nofollow",
            url_relative="deny",
        )
