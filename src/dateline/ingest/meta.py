"""What a page says of itself in its head: JSON-LD, `<meta>`, `<time>`, `<h1>`; its own words, nothing guessed."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from lxml.html import HtmlElement

from dateline.ingest.days import stated
from dateline.ingest.lines import fold
from dateline.ingest.names import MOST_NAMES, names
from dateline.lexicon.tables import words

MOST_NODES = 2000
"""Nodes of JSON-LD that are looked at; a page has one or two dozen."""

_ARTICLE = ("article", "posting", "report", "newsitem")
_DOMAIN = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_URL = re.compile(r"(?:https?:)?//|^www\.", re.IGNORECASE)
_AUTHOR_KEYS = {"author", "authors", "author_name", "byl", "byline", "creator", "citation_author"}
_PUBLISHED_KEYS = (
    "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "pub_date", "pubdate",
    "publish-date", "publishdate", "date.available", "date.created", "dc.date.issued", "dcterms.created",
    "dcterms.date", "dc.date", "sailthru.date", "cxenseparse:publishtime", "citation_publication_date",
    "citation_online_date", "article.published", "published_time_telegram", "date",
)  # fmt: skip
_UPDATED_KEYS = (
    "article:modified_time", "datemodified", "og:updated_time", "date.modified", "date.updated", "dcterms.modified",
    "last-modified", "lastmod",
)  # fmt: skip

Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """A page's own account. `headlines` are all it gives itself, the chosen one first."""

    headlines: tuple[str, ...]
    byline: tuple[str, ...]
    outlet: str | None
    published: date | datetime | None
    updated: date | datetime | None
    language: str | None
    descriptions: tuple[str, ...]


def meta_of(tree: HtmlElement) -> Meta:
    """Reads the head's marks and JSON-LD, and the body's `<h1>` and `<time>`."""
    nodes = list(_nodes(tree))
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in nodes if _is_article(node)]
    article: Node = max(
        articles, key=lambda node: sum(k in node for k in ("headline", "datePublished", "author")), default={}
    )
    tags = _tags(tree)
    outlet = _outlet(tags, article, by_id)
    return Meta(
        headlines=_headlines(tree, tags, article, outlet),
        byline=_byline(tags, article, by_id, outlet),
        outlet=outlet,
        published=_date(article.get("datePublished")) or _tagged(tags, _PUBLISHED_KEYS) or _timed(tree),
        updated=_date(article.get("dateModified")) or _tagged(tags, _UPDATED_KEYS),
        language=_language(tree),
        descriptions=_descriptions(tags, article),
    )


def clean(value: object) -> str | None:
    """A string of a page's head: entities resolved, white space single; `None` for anything else, and for nothing."""
    if not isinstance(value, str):
        return None
    text = " ".join(html.unescape(html.unescape(value[:5000])).replace("\0", "").split())
    return text if any(c.isalnum() for c in text) else None


def _headlines(tree: HtmlElement, tags: Mapping[str, list[str]], article: Node, outlet: str | None) -> tuple[str, ...]:
    """`og:title` first: where it and the `<h1>` differ, it is the one that names what happened without "LIVE:"."""
    heads = [clean("".join(h1.itertext())) for h1 in tree.iter("h1")][:3]
    title = clean(next((t.text_content() for t in tree.iter("title")), None))
    found: dict[str, str] = {}
    for text in (
        *tags.get("og:title", ())[:1],
        article.get("headline"),
        *heads,
        *tags.get("twitter:title", ())[:1],
        title,
    ):
        shown = clean(text)
        if shown is not None:
            bare = _without_outlet(shown, outlet)
            found.setdefault(fold(bare), bare)
    return tuple(found.values())


def _without_outlet(headline: str, outlet: str | None) -> str:
    """Without " - Harbour Wire" or " | Harbour Wire" at its end."""
    for mark in (" | ", " - ", " – ", " — "):
        head, _, tail = headline.rpartition(mark)
        if head and len(head) >= 10 and outlet and fold(tail).removeprefix("the ") in fold(outlet).removeprefix("the "):
            return head.strip()
    return headline


def _byline(
    tags: Mapping[str, list[str]], article: Node, by_id: Mapping[str, Node], outlet: str | None
) -> tuple[str, ...]:
    stated_names = [name for key in ("author", "creator") for name in _people(article.get(key), by_id)]
    found = names(stated_names, outlet=outlet)
    if found or stated_names:  # "Harbour staff reporter" is a job, and all that the page says
        nobody = words("ingest", "people.no_names")
        return found or tuple(dict.fromkeys(name for name in stated_names if fold(name) not in nobody))[:MOST_NAMES]
    for key, values in tags.items():
        if re.split(r"[.:-]", key)[-1] in _AUTHOR_KEYS and "parsely" not in key:
            found = names([v for v in values if not _URL.search(v)], outlet=outlet)
            if found:
                return found
    return ()


def _people(value: object, by_id: Mapping[str, Node]) -> Iterator[str]:
    for item in (value if isinstance(value, list) else [value])[:40]:
        node = item
        if isinstance(node, dict) and "name" not in node:
            node = by_id.get(str(node.get("@id")), node)
        name = node.get("name") if isinstance(node, dict) else node
        for text in name if isinstance(name, list) else [name]:
            shown = clean(text)
            if shown is not None and not _URL.search(shown):
                yield shown


def _outlet(tags: Mapping[str, list[str]], article: Node, by_id: Mapping[str, Node]) -> str | None:
    """The first that is a name; an address (`example.com`) only where nothing else is said."""
    site = [clean(value) for key in ("og:site_name", "application-name") for value in tags.get(key, ())[:1]]
    publisher = list(_people(article.get("publisher"), by_id))
    found = [name for name in (*site[:1], *publisher, *site[1:]) if name and len(name) <= 80]
    return next((name for name in found if not _DOMAIN.fullmatch(name)), found[0] if found else None)


def _tagged(tags: Mapping[str, list[str]], keys: tuple[str, ...]) -> date | datetime | None:
    for key in keys:
        for value in tags.get(key, ())[:1]:
            when = _date(value)
            if when is not None:
                return when
    return None


def _timed(tree: HtmlElement) -> date | datetime | None:
    """The page's first `<time>` with a whole date, and never one inside a link or a list of other reports."""
    for number, element in enumerate(tree.iter("time")):
        if number >= 20:
            return None
        if any(parent.tag in {"a", "aside", "nav", "footer", "li"} for parent in element.iterancestors()):
            continue
        when = _date(element.get("datetime"))
        if when is not None:
            return when
    return None


def _date(value: object) -> date | datetime | None:
    text = clean(value)
    return stated(text) if text else None


def _language(tree: HtmlElement) -> str | None:
    """The two or three letters of `<html lang>`."""
    match = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", tree.getroottree().getroot().get("lang") or "")
    return match[0].lower() if match else None


def _descriptions(tags: Mapping[str, list[str]], article: Node) -> tuple[str, ...]:
    keys = ("og:description", "description", "twitter:description")
    tagged = [value for key in keys for value in tags.get(key, ())[:1]]
    values = (article.get("description"), article.get("alternativeHeadline"), *tagged)
    return tuple(dict.fromkeys(text for value in values if (text := clean(value)) is not None))


def _tags(tree: HtmlElement) -> dict[str, list[str]]:
    """`<meta>` values by their lower-cased property or name, in the page's order."""
    found: dict[str, list[str]] = {}
    for number, element in enumerate(tree.iter("meta")):
        if number >= MOST_NODES:
            break
        key, value = element.get("property") or element.get("name"), element.get("content")
        if key and value and value.strip():
            found.setdefault(key.strip().lower(), []).append(value)
    return found


def _nodes(tree: HtmlElement) -> Iterator[Node]:
    """Every object of the page's JSON-LD, graphs and lists opened, a bounded number of them."""
    waiting: list[Any] = []
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower().startswith("application/ld+json") and script.text:
            try:
                waiting.append(json.loads(script.text.strip().rstrip(";"), strict=False))
            except (ValueError, RecursionError):
                continue  # a page's broken mark-up is no fault of its text
    count = 0
    while waiting and count < MOST_NODES:
        value = waiting.pop(0)
        count += 1
        if isinstance(value, list):
            waiting.extend(value[:MOST_NODES])
        elif isinstance(value, dict):
            yield value
            waiting.extend(value[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in value)


def _is_article(node: Node) -> bool:
    kinds = node.get("@type")
    several = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.lower().endswith(_ARTICLE) for kind in several)
