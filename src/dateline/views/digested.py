"""A digest as lines of plain text, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import wrap

from dateline.model.chronology import Chronology
from dateline.model.codec import dumps, encode
from dateline.views.dates import day
from dateline.views.digest import DigestDay, DigestLine
from dateline.views.index import Index, short_ids
from dateline.views.plain import counted, line
from dateline.views.render import TEXT_LIMIT

DIGEST = "dateline/digest/1"


def as_json(days: Iterable[DigestDay]) -> str:
    """One object on a line: its `schema` and its `days`, in order of time."""
    return dumps({"schema": DIGEST, "days": [encode(one) for one in days]}) + "\n"


def as_text(days: Iterable[DigestDay], chronology: Chronology, *, width: int = 80) -> Iterator[str]:
    """The digest, line by line without line ends; what reports say is made safe to show."""
    index, short = Index(chronology), short_ids(chronology)
    above = False
    for one in days:
        if above:
            yield ""
        above = True
        yield f"{day(one.date, long=True)} · {counted(one.reports, 'report')}"
        for told in one.lines:
            yield from _wrapped(line(told.quote, TEXT_LIMIT), width, "  ")
            yield from _wrapped(_foot(told, index, short), width, "    — ")


def _foot(told: DigestLine, index: Index, short: dict[str, str]) -> str:
    """Outlet, day of publication and the event's id."""
    card = index.reports.get(told.report)
    outlet = (card.outlet or card.location) if card is not None else told.report
    published = day(card.published) if card is not None and card.published else ""
    event = short.get(told.event, told.event) if told.event is not None else ""
    return " · ".join(line(part) for part in (outlet, published, event) if part)


def _wrapped(text: str, width: int, first: str) -> list[str]:
    return wrap(text, width, initial_indent=first, subsequent_indent=" " * len(first))
