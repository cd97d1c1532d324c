"""Sources, and how many of them are independent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from dateline.merge.actors import fold
from dateline.model import Link, Report, Source, Span, Support

TAKEN = 12
"""Running words of a report's own telling that nobody writes a second time by himself (docs/merging.md, "Origins")."""

LINKS = 2
"""Links below a report's own voice from which it only passes on what the first of them said."""


def source(report: Report, record: str, span: Span, chain: Sequence[Link]) -> Source:
    """The characters of one report behind a record, with the chain through which it knows."""
    return Source(report.id, record, span, span.quote(report.text), tuple(chain))


_WORD = re.compile(r"\w+")


def support(sources: Iterable[Source], reports: Mapping[str, Report], origin: Mapping[str, str]) -> Support:
    """Reports counted once each, and origins.

    A copy leads back to what it copies, an outlet that only says what another one reported to that other one; reports
    that tell it in the same `TAKEN` running words, nobody being quoted, have one origin.
    """
    per_report: dict[str, list[Source]] = {}
    for one in sources:
        per_report.setdefault(one.report, []).append(one)
    origins = {name: _origin(name, found, reports, origin) for name, found in per_report.items()}
    return Support(len(per_report), _independent(per_report, origins))


def _independent(told: Mapping[str, Sequence[Source]], origins: Mapping[str, str]) -> int:
    """How many origins are left once those that share a passage are one."""
    parent = {name: name for name in origins.values()}

    def top(name: str) -> str:
        while parent[name] != name:
            name = parent[name]
        return name

    first: dict[tuple[str, ...], str] = {}
    for report in sorted(told) if len(parent) > 1 else ():
        for one in told[report]:
            if sum(link.span is not None for link in one.chain):
                continue  # what somebody is quoted as saying, two may have heard
            words = _WORD.findall(one.quote.lower())
            for at in range(len(words) - TAKEN + 1):
                run = tuple(words[at : at + TAKEN])
                left, right = sorted((top(first.setdefault(run, origins[report])), top(origins[report])))
                parent[right] = left
    return sum(name == of for name, of in parent.items())


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
