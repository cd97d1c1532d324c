"""The moments that a report may be counted from, each kept apart: publication, dateline, broadcast, update.

"Today" is the day of the dateline where the report has one of its own ("SEOUL, April 27"), else of the broadcast where
it is a transcript that names it, else of publication. An update moves none of them but inside its own paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from dateline.model import Report, SectionKind
from dateline.temporal.grammar.find import Found
from dateline.temporal.grammar.sense import Kind, Sense
from dateline.temporal.outlets import Custom, custom_of
from dateline.temporal.vocabulary import MONTHS
from dateline.temporal.zones import day_there, zone_of

MOST_BEFORE = 7
"""Days that a dateline may lie before publication; one further off is another report's, or a slip."""
_HEAD, _TAIL = 3000, 1500
_AIRED = re.compile(
    r"(?:^|(?<=[\n(\[]))[ \t]{0,4}(?:first )?(?:aired|air ?date|broadcast|transmitted)(?: on| date)?"
    r"[ \t]{0,3}:?[ \t]{0,3}"
    r"(?:[A-Z][a-z]{2,8}day,? )?(?:(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]{2,8}),? (?P<year>\d{4})"
    r"|(?P<month2>[A-Z][a-z]{2,8})\.? (?P<day2>\d{1,2}),? (?P<year2>\d{4}))",
    re.IGNORECASE,
)
_UPDATE = re.compile(r"(?:UPDATED?(?: \d{1,2})?|Update)(?:[ ,(][^\n:—–]{0,60})?(?::|\s[—–-])")


@dataclass(frozen=True, slots=True)
class Home:
    """Where a report's clock stands; `zone` is an IANA name, `why` says by what."""

    zone: str | None = None
    why: str = ""
    of_outlet: bool = False
    """Whether it is the outlet's: "local time" in its reports is another place's."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A day that "today" means; `said` leads up to it in reasons: "in a report of", "in a report datelined"."""

    day: date
    said: str = "in a report of"

    @property
    def text(self) -> str:
        """As reasons have it: "in a report of Tuesday 2019-01-15"."""
        return f"{self.said} {self.day:%A} {self.day.isoformat()}"


def custom(report: Report) -> Custom:
    """What the report's outlet tells, by name or by address."""
    return custom_of(report.outlet, report.origin, report.location)


def home_of(report: Report, outlet: Custom) -> Home:
    """The zone of the dateline's place, else of the outlet."""
    if report.place:
        zone = zone_of(report.place)
        if zone is not None:
            return Home(zone, f"{report.place}'s")
    return Home(outlet.zone, f"{outlet.why}'s", of_outlet=True) if outlet.zone else Home()


def reference_of(report: Report, found: Iterable[Found], home: Home) -> Reference | None:
    """The day that the report as a whole counts from; `None` where it states none."""
    aired = _aired(report)
    if report.published is None:
        return Reference(aired, "in a broadcast of") if aired else None
    published = day_there(report.published, home.zone)
    if aired is not None and -1 <= (published - aired).days <= MOST_BEFORE:
        return Reference(aired, "in a broadcast of")
    own = _dateline(found, published)
    return Reference(own, "in a report datelined") if own else Reference(published)


def _dateline(found: Iterable[Found], published: date) -> date | None:
    """The day of the dateline, its year being the one that brings it next to publication."""
    for one in found:
        if one.line.sentence.kind is not SectionKind.DATELINE:
            continue
        day = _near(one.sense, published)
        if day is not None:
            return day
    return None


def _near(sense: Sense, published: date) -> date | None:
    if sense.kind is not Kind.DATE or sense.month is None or sense.day is None or sense.mod:
        return None
    for year in (sense.year,) if sense.year is not None else (published.year, published.year - 1, published.year + 1):
        try:
            day = date(year, sense.month, sense.day)
        except ValueError:
            continue
        if -1 <= (published - day).days <= MOST_BEFORE:
            return day
    return None


def _aired(report: Report) -> date | None:
    """The day that a transcript says it went out on, near its head or its foot."""
    if not any(s.kind in (SectionKind.TURN, SectionKind.SOUND_BITE) for s in report.sections):
        return None
    for part in (report.text[:_HEAD], report.text[-_TAIL:]):
        match = _AIRED.search(part)
        if match is None:
            continue
        month = MONTHS.get((match["month"] or match["month2"]).lower())
        try:
            return date(int(match["year"] or match["year2"]), month or 0, int(match["day"] or match["day2"]))
        except ValueError:
            continue
    return None


def update_ends(report: Report, found: Iterable[Found]) -> Iterator[tuple[int, int]]:
    """The paragraphs that begin with "UPDATE:", by number, with the character at which that heading ends."""
    seen = -1
    for one in found:
        sentence = one.line.sentence
        if sentence.block == seen:
            continue
        seen = sentence.block
        start = max(report.text.rfind("\n", max(0, sentence.span.start - _HEAD), sentence.span.start) + 1, 0)
        match = _UPDATE.match(report.text, start)
        if match is not None:
            yield seen, match.end()


def updated_day(report: Report, home: Home) -> date | None:
    """The day on which the report says it was updated."""
    when: date | datetime | None = report.updated
    return day_there(when, home.zone) if when is not None else None


class Counting:
    """Which of a report's moments each of its paragraphs counts from."""

    def __init__(self, report: Report, found: Sequence[Found]) -> None:
        self.outlet = custom(report)
        self.home = home_of(report, self.outlet)
        self.main = reference_of(report, found, self.home)
        self._headings = dict(update_ends(report, found))
        self._updated = updated_day(report, self.home)
        self._own: dict[int, date] = {}

    def at(self, one: Found) -> Reference | None:
        """The reference for an expression: an update's inside its paragraph, after the heading; else the report's."""
        block = one.line.sentence.block
        if block not in self._headings or one.span.end <= self._headings[block]:
            return self.main
        day = self._own.get(block, self._updated)
        return Reference(day, "in an update of") if day is not None else self.main

    def saw(self, one: Found, day: date | None) -> None:
        """An expression came to a day: in the heading of an update it is the update's own."""
        block = one.line.sentence.block
        if day is not None and one.span.end <= self._headings.get(block, -1):
            self._own[block] = day
