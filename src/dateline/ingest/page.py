"""An article's page → its text and what it says of itself. Nothing is fetched and nothing in it is run.

The page's own account comes first (`meta`), what trafilatura and htmldate work out fills the gaps.
"""

from __future__ import annotations

import logging
import re
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime

from htmldate import find_date
from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.utils import load_html

from dateline.errors import MarkupInput, OversizeInput
from dateline.ingest.days import stated
from dateline.ingest.lines import ends_sentence, fold
from dateline.ingest.meta import Meta, meta_of

MAX_MARKUP = 4_000_000
"""Characters of mark-up without scripts and styles; the longest of 53 news pages has 1,100,000."""

MAX_ELEMENTS, MAX_CHILDREN, MAX_ATTRIBUTES = 30_000, 3_000, 1_000
"""Elements of a page, and of one element, and attributes of one: time grows with the squares of the last two.
53 news pages have at most 2,200 elements and 141 in one, scripts and drawings aside."""

LATEST = "2100-01-01"
"""htmldate's own bound is today, and a page must read the same on every day."""

STANDFIRST_MIN, STANDFIRST_MAX = 20, 500

for _library in ("trafilatura", "htmldate"):
    logging.getLogger(_library).addHandler(logging.NullHandler())  # a page's faults are `InputError`s, not log lines

LEAST_WORDS = 20
"""Fewer words than this without a sentence among them are what is left of a menu."""

_FAULTS = (ValueError, TypeError, AttributeError, LookupError, RecursionError, etree.LxmlError)
"""What a page made to break parsers brings out of them."""

_UNSEEN = re.compile(r"<(script|style|noscript|svg|template)\b(?![^>]{0,300}ld\+json)", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z]((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)")
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
_BETWEEN = re.compile(r"[\s=/]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page's text: the headline, then its paragraphs, with blank lines between; and its own account."""

    text: str
    headline: str | None
    byline: tuple[str, ...]
    outlet: str | None
    published: date | datetime | None
    updated: date | datetime | None
    language: str | None


def page_of(markup: str, location: str, *, headline: str | None = None) -> Page:
    """The article of a page. `headline` is what a record calls it, where one does.

    Raises `MarkupInput` where no article is found or the mark-up cannot be parsed, `OversizeInput` past `MAX_MARKUP`.
    """
    shown = _seen(markup)
    if len(shown) > MAX_MARKUP:
        raise OversizeInput(location, f"a page of {len(shown)} characters, more than {MAX_MARKUP}")
    _refuse_attributes(shown, location)
    try:
        tree = load_html(shown)
        if tree is None:
            raise MarkupInput(location, "no page: it holds no mark-up that can be parsed")
        _refuse_endless(tree, location)
        meta = meta_of(tree)
        standfirst = _standfirst(tree, meta)
        published = meta.published or _worked_out(tree)
        document = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    except _FAULTS as error:
        raise MarkupInput(location, f"the mark-up cannot be parsed ({type(error).__name__})") from error
    found = (document.text if document is not None else None) or ""
    paragraphs = [line for raw in found.split("\n") if (line := _plain(raw))]
    words_found = sum(len(line.split()) for line in paragraphs)
    if words_found < LEAST_WORDS and not any(ends_sentence(line) for line in paragraphs):
        raise MarkupInput(location, "no article found on the page")
    chosen = headline or (meta.headlines[0] if meta.headlines else None)
    return Page(
        text="\n\n".join(_with_head(paragraphs, chosen, meta, standfirst)),
        headline=chosen,
        byline=meta.byline,
        outlet=meta.outlet,
        published=published,
        updated=meta.updated,
        language=meta.language,
    )


def _seen(markup: str) -> str:
    """Without scripts, styles and drawings, which are most of a page and none of its text; JSON-LD stays."""
    parts: list[str] = []
    at = 0
    lowered: str | None = None
    while match := _UNSEEN.search(markup, at):
        lowered = lowered if lowered is not None else markup.lower()
        if len(lowered) != len(markup):  # a letter that changes its length: leave the page as it is
            return markup
        end = lowered.find(f"</{match[1].lower()}", match.end())
        if end == -1:
            break
        close = markup.find(">", end)
        parts.append(markup[at : match.start()])
        at = close + 1 if close != -1 else len(markup)
    parts.append(markup[at:])
    return "".join(parts)


def _refuse_attributes(markup: str, location: str) -> None:
    """Raises `OversizeInput` for a tag with attributes beyond number, before a parser compares each with each."""
    for match in _TAG.finditer(markup):
        inside = match[1]
        if len(inside) > 2 * MAX_ATTRIBUTES and len(_BETWEEN.findall(_QUOTED.sub("", inside))) > MAX_ATTRIBUTES:
            raise OversizeInput(location, f"a tag of more than {MAX_ATTRIBUTES} attributes")


def _refuse_endless(tree: HtmlElement, location: str) -> None:
    """Raises `OversizeInput` for a tree that extraction would take minutes over."""
    for count, element in enumerate(tree.iter()):
        if count > MAX_ELEMENTS or len(element) > MAX_CHILDREN:
            raise OversizeInput(location, f"a page of more than {MAX_ELEMENTS} elements, or {MAX_CHILDREN} in one")


def _worked_out(tree: HtmlElement) -> date | datetime | None:
    """The day that htmldate finds; only from marks and fixed patterns, never from dates in the text."""
    found = find_date(deepcopy(tree), extensive_search=False, original_date=True, max_date=LATEST)
    return stated(found) if found else None


def _standfirst(tree: HtmlElement, meta: Meta) -> str | None:
    """The summary that the page both gives in its head and shows in its body, which extraction often misses."""
    wanted = {fold(text): text for text in meta.descriptions if STANDFIRST_MIN <= len(text) <= STANDFIRST_MAX}
    if not wanted:
        return None
    longest = max(map(len, wanted)) + 40
    for element in tree.iter("p", "h2", "h3", "h4", "div", "span", "li"):
        parts: list[str] = []
        size = 0
        for text in element.itertext():
            parts.append(text)
            size += len(text.strip())
            if size > longest:
                break
        else:
            shown = fold(" ".join("".join(parts).split()))
            if shown in wanted:
                return " ".join("".join(parts).split())
    return None


def _plain(line: str) -> str:
    """A paragraph without the list mark that trafilatura puts before it."""
    bare = " ".join(line.split())
    return bare.removeprefix("- ").strip("|").strip()


def _with_head(paragraphs: list[str], headline: str | None, meta: Meta, standfirst: str | None) -> list[str]:
    """The headline first and once, the standfirst after it where the text has not got it."""
    own = {fold(text).rstrip(".") for text in (*meta.headlines, headline or "")}
    body = list(paragraphs)
    while len(body) > 1 and fold(body[0]).rstrip(".") in own:
        body.pop(0)
    if standfirst is not None and fold(standfirst)[:80] not in fold(" ".join(body)[:20_000]):
        body.insert(0, standfirst)
    return [headline, *body] if headline else body
