"""The chronology in Markdown: a heading a day, a paragraph a record, its quotes below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.model.chronology import Chronology, Source
from dateline.views.entries import Entry, entries
from dateline.views.index import Index, Kind
from dateline.views.plain import counted, line

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~$@&]|:(?=//)|(?<=www)\.|^[-+=#]")
"""What CommonMark and GitHub's dialect act upon inside a line, bare links included, or at its beginning."""

_NUMBERED = re.compile(r"^(\d{1,9})([.)])")


def lines(chronology: Chronology, kind: Kind) -> Iterator[str]:
    """The document, line by line. What reports say is escaped: it makes no heading, link, picture or tag."""
    index = Index(chronology)
    found = list(entries(chronology, kind, long=True))
    yield f"# {kind.value.capitalize() if kind is not Kind.EVENTS else 'Chronology'}\n\n"
    yield f"{counted(len(found), kind.one, kind.value)}, {counted(len(chronology.reports), 'report')}.\n"
    heading = ""
    for item in found:
        when = item.when[:1].upper() + item.when[1:]
        if when and when != heading:
            heading = when
            yield f"\n## {escaped(when)}\n"
        yield from _item(index, item)


def _item(index: Index, item: Entry) -> Iterator[str]:
    foot = [*(escaped(part) for part in item.foot), escaped(item.flag), f"`{line(item.id).replace('`', '')}`"]
    yield f"\n**{escaped(item.title)}** · {escaped(item.label)}\\\n"
    if item.text:
        yield f"{escaped(item.text)}\\\n"
    yield f"{' · '.join(part for part in foot if part)}\n"
    for source in item.sources:
        yield f"\n> {escaped(source.quote)}\n>\n> — {_credit(index, source)}\n"


def _credit(index: Index, source: Source) -> str:
    card = index.reports.get(source.report)
    headline = f", *{escaped(card.headline)}*" if card and card.headline else ""
    day = f", {card.published.isoformat()[:10]}" if card and card.published else ""
    chain = " → ".join(escaped(name) for name in index.chain(source))
    return f"{chain}{headline}{day} \\[{source.span.start}, {source.span.end})"


def escaped(text: str) -> str:
    """Text on one line that Markdown shows as it is."""
    return _NUMBERED.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", line(text)))
