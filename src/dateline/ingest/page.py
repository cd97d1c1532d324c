"""An article's page → its text and what it says of itself. Nothing is fetched and nothing in it is run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from lxml import etree, html as lxml_html
from trafilatura import bare_extraction

from dateline.errors import MarkupInput


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    text: str
    headline: str | None
    byline: tuple[str, ...]
    outlet: str | None
    published: date | datetime | None
    updated: date | datetime | None
    language: str | None


def page_of(markup: str, location: str, *, headline: str | None = None) -> Page:
    d = bare_extraction(markup, include_comments=False, with_metadata=True)
    if d is None or not d.text:
        raise MarkupInput(location, "no article found")
    return Page(text=d.text, headline=d.title, byline=(), outlet=d.sitename, published=date.fromisoformat(d.date) if d.date else None, updated=None, language=None)
