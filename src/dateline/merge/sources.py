"""Sources, and how many of them are independent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from dateline.merge.actors import fold
from dateline.model import Link, Report, Source, Span, Support

LINKS = 2
"""Links below a report's own voice from which it only passes on what the first of them said."""


def source(report: Report, record: str, span: Span, chain: Sequence[Link]) -> Source:
    """The characters of one report behind a record, with the chain through which it knows."""
    return Source(report.id, record, span, span.quote(report.text), tuple(chain))


def support(sources: Iterable[Source], reports: Mapping[str, Report], origin: Mapping[str, str]) -> Support:
    """Reports counted once each, and origins: a copy leads back to what it copies, and an outlet that only says what

    another one reported leads back to that other one.
    """
    per_report: dict[str, list[Source]] = {}
    for one in sources:
        per_report.setdefault(one.report, []).append(one)
    origins = {_origin(name, found, reports, origin) for name, found in per_report.items()}
    return Support(len(per_report), len(origins))


def _origin(name: str, found: Sequence[Source], reports: Mapping[str, Report], origin: Mapping[str, str]) -> str:
    relayed = {_relayed(one.chain, reports[name]) for one in found}
    if len(relayed) == 1 and (outlet := next(iter(relayed))):
        own = sorted(r.id for r in reports.values() if r.outlet and fold(r.outlet) == outlet)
        return f"report {origin.get(own[0], own[0])}" if own else f"outlet {outlet}"
    return f"report {origin.get(name, name)}"


def _relayed(chain: Sequence[Link], report: Report) -> str | None:
    """The first named link below the report's own voice in a chain of three or more: whom it merely repeats."""
    if sum(link.span is not None for link in chain) < LINKS:
        return None
    own = fold(report.outlet or "")
    below = [link for link in chain if link.span is not None and fold(link.who) != own]
    if len(below) >= LINKS and below[0].named:
        return fold(below[0].who)
    return None
