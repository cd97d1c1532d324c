"""When a report without a date was published, by its own words and by dated reports that tell the same.

Two reports of different outlets that share two quotations, of six running words each, tell one piece of news. In 258
dated reports on Korea every second one's date was hidden, one half and then the other: of 74 such pairs none was
published more than three days apart. A quotation does not count that dated reports carry for longer than a week, for it
is one that everybody repeats; nor one in an outlet's own earlier reports, whose background it goes on using. What a
report's own words exclude is not held against them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from dateline.model import READ, Basis, Moment, Reading, Report, as_day, shifted

RUN = 6
"""Words that two quotations share in a row."""

QUOTATIONS = 2
"""Quotations shared by two reports of one piece of news."""

APART = 5
"""Days that two such reports may be apart; three is the most that was seen."""

NEWS = 7
"""Days for which a quotation is news."""

COPIED = 7
"""Days that a near-copy may be apart from what it copies."""

NAMED = 3
"""Reports named in a reason."""

CODE = "published-inferred"

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r'["“]([^"“”\n]{20,800})["”]')

Runs = frozenset[str]


def date_undated(readings: Sequence[Reading], origin: Mapping[str, str]) -> dict[str, Moment]:
    """When each report without a date was published, as far as anything tells.

    `origin` maps near-copies to what they copy.
    """
    undated = [reading for reading in readings if reading.report.published is None]
    if not undated:
        return {}
    dated = {r.report.id: r.report for r in readings if r.report.published is not None}
    news = _News(dated.values())
    kin: dict[str, list[str]] = {}
    for name in sorted(dated):
        kin.setdefault(origin.get(name, name), []).append(name)
    out = {}
    for reading in undated:
        found = [
            *_copied(dated, kin.get(origin.get(reading.report.id, reading.report.id), ())),
            *news.told_by(reading.report),
        ]
        when = _together(_own(reading), found)
        if when is not None:
            out[reading.report.id] = when
    return out


def _own(reading: Reading) -> Moment | None:
    """What the report's own words tell."""
    return next((note.when for note in reading.notes if note.code == CODE), None)


def _together(own: Moment | None, found: Sequence[Moment]) -> Moment | None:
    """What all allow; where the other reports exclude each other, or what the report says itself, its own words.

    The reasons are those of the moments that give the edges.
    """
    if not found:
        return own
    every = [*([own] if own is not None else ()), *found]
    low = max((as_day(one.earliest) for one in every if one.earliest is not None), default=None)
    high = min((as_day(one.latest) for one in every if one.latest is not None), default=None)
    if low is not None and high is not None and low > high:
        return own
    binding = [one.reason for one in every if one.earliest == low or one.latest == high]
    return Moment.days(low, high, basis=Basis.INFERRED, reason="; ".join(dict.fromkeys(binding)))


def _copied(dated: Mapping[str, Report], kin: Sequence[str]) -> list[Moment]:
    """A near-copy is of the days of what it copies: `kin` are the dated reports of its group."""
    return [_around(dated[name], COPIED, "it is a near-copy of") for name in kin[:NAMED]]


def _around(report: Report, days: int, what: str) -> Moment:
    there = as_day(report.published) if report.published is not None else date.min
    low, high = shifted(there, -days), shifted(there, days)
    reason = f"{what} {_named(report)}, published on {there.isoformat()}"
    return Moment.days(low, high, basis=Basis.INFERRED, reason=reason)


def _named(report: Report) -> str:
    return f"the report of {report.outlet}" if report.outlet else f"report {report.id}"


class _News:
    """The quotations of the dated reports: which of them carry each run of words."""

    def __init__(self, dated: Iterable[Report]) -> None:
        self._reports = {report.id: report for report in sorted(dated, key=lambda r: r.id)}
        self._carriers: dict[str, list[str]] = {}
        self._days: dict[str, tuple[int, int]] = {}
        for name, report in self._reports.items():
            day = as_day(report.published).toordinal() if report.published is not None else date.min.toordinal()
            for run in sorted(frozenset().union(*quotations(report))):
                self._carriers.setdefault(run, []).append(name)
                low, high = self._days.get(run, (day, day))
                self._days[run] = min(low, day), max(high, day)

    def told_by(self, report: Report) -> list[Moment]:
        """The days around each dated report that tells what an undated one does."""
        shared: dict[str, list[Runs]] = {}
        for quoted in quotations(report):
            for name, runs in self._sharing(quoted).items():
                if not self._one_outlet(name, report) and all(runs.isdisjoint(other) for other in shared.get(name, ())):
                    shared.setdefault(name, []).append(runs)
        near = [name for name in sorted(shared) if len(shared[name]) >= QUOTATIONS]
        return [_around(self._reports[name], APART, f"{len(shared[name])} of its quotations are in") for name in near]

    def _sharing(self, quoted: Runs) -> dict[str, Runs]:
        """The dated reports that carry a quotation, while it is news, with the runs that they share."""
        found: dict[str, set[str]] = {}
        for run in quoted:
            names = self._carriers.get(run, ())
            if names and self._is_news(run):
                for name in names:
                    found.setdefault(name, set()).add(run)
        return {name: frozenset(runs) for name, runs in found.items()}

    def _is_news(self, run: str) -> bool:
        first, last = self._days[run]
        return last - first <= NEWS

    def _one_outlet(self, name: str, report: Report) -> bool:
        return report.outlet is not None and self._reports[name].outlet == report.outlet


def quotations(report: Report) -> list[Runs]:
    """The runs of six words of each quotation in what is read of a report."""
    out = []
    for section in report.sections:
        if section.kind not in READ:
            continue
        for match in _QUOTED.finditer(section.span.quote(report.text)):
            words = _WORD.findall(match[1].lower())
            runs = frozenset(" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
            if runs:
                out.append(runs)
    return out
