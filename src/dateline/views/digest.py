"""The days of a story that matter most, and the lines that tell them.

A day weighs as many independent reports as name it, by its date or as "Monday", once it has come: what reports come
back to is what they find worth coming back to. A report and its copies count once, and words on a day that is still to
come do not count. (Gholipour Ghalandari and Ifrim, "Examining the State-of-the-Art in News Timeline Summarization", ACL
2020, count the sentences that mention a day; reports are not swayed by one that repeats itself.)
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice

from dateline.merge.sentences import Sentences
from dateline.model.chronology import Chronology, Event, Source
from dateline.model.moment import Moment, as_day
from dateline.model.reading import Reading, Status, TimeMention
from dateline.model.report import Report
from dateline.model.span import Span

SAME = 0.6
"""Share of the shorter line's words past which two lines say the same."""

COMPARED = 200
"""Lines of a day that are looked at; the rest tell what these have told."""

_HAPPENED = (Status.OCCURRED, Status.ONGOING)
_POINTS = ("DATE", "TIME")
_NOW = "PRESENT_REF"
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class DigestLine:
    """One line on a day: a report's own characters, and the event that they tell, where the chronology has it."""

    report: str
    span: Span
    quote: str
    event: str | None = None


@dataclass(frozen=True, slots=True)
class DigestDay:
    """A day, how many independent reports name it, and its best lines."""

    date: date
    reports: int
    lines: tuple[DigestLine, ...]


@dataclass(slots=True)
class _Day:
    origins: set[str] = field(default_factory=set)
    named: dict[tuple[int, int, str], DigestLine] = field(default_factory=dict)
    """By how many days later it was told, its place in the report, and the report."""


Texts = Callable[[Iterable[str]], Mapping[str, str]]
"""The texts of some reports, by the reports' ids."""


def digest(
    readings: Iterable[Reading],
    chronology: Chronology,
    texts: Texts,
    *,
    days: int,
    sentences: int,
    window: Moment | None = None,
) -> tuple[DigestDay, ...]:
    """The `days` that most independent reports name, in order of time, each with at most `sentences` lines.

    Of days named alike the earlier is taken. A day's lines are its events, the best supported first, then the sentences
    that name it, those told nearest to it first; what repeats a line is left out. `window` leaves out days outside it.
    """
    origin = {card.id: card.copy_of or card.id for card in chronology.reports}
    found: dict[date, _Day] = defaultdict(_Day)
    for reading in readings:
        _take(reading, origin, found, window)
    chosen = sorted(found, key=lambda day: (-len(found[day].origins), day))[:days]
    came = {card.id: as_day(card.published) for card in chronology.reports if card.published is not None}
    told = _told(_events(chronology.events, set(chosen), came), texts)
    made = []
    for day in sorted(chosen):
        named = (found[day].named[key] for key in sorted(found[day].named))
        made.append(DigestDay(day, len(found[day].origins), tuple(_lines(chain(told[day], named), sentences))))
    return tuple(made)


def _take(reading: Reading, origin: Mapping[str, str], found: dict[date, _Day], window: Moment | None) -> None:
    """Adds the days that a report names, and where."""
    report = reading.report
    cut = Sentences(report.text)
    for day, time in _days_named(reading):
        if window is not None and not Moment.day(day).overlaps(window):
            continue
        kept = found[day]
        kept.origins.add(origin.get(report.id, report.id))
        span = cut.around(time.span)
        key = _later(report, day), span.start, report.id
        if key not in kept.named:
            kept.named[key] = DigestLine(report.id, span, cut.of(span))


def _days_named(reading: Reading) -> Iterator[tuple[date, TimeMention]]:
    """The single days among a report's times that had come when it was published; "now" names none."""
    published = reading.report.published
    for time in reading.times:
        day = time.moment.exact_day
        if day is None or time.timex.type not in _POINTS or time.timex.value == _NOW:
            continue
        if published is None or day <= as_day(published):
            yield day, time


def _later(report: Report, day: date) -> int:
    """Days from a day to the report that tells of it; a report without a date comes after all others."""
    return (as_day(report.published) - day).days if report.published is not None else date.max.toordinal()


def _events(events: Iterable[Event], days: set[date], came: Mapping[str, date]) -> dict[date, list[Event]]:
    """The events that are known to have happened on one of the days: the best supported, then the soonest told first.

    `came` are the reports' days of publication.
    """
    found: dict[date, list[Event]] = defaultdict(list)
    for event in events:
        day = event.when.exact_day
        if day is not None and day in days and event.status in _HAPPENED:
            found[day].append(event)
    for told in found.values():
        told.sort(key=lambda e: (-e.support.origins, -e.support.reports, *_place(e.sources[0], came), e.id))
    return found


def _place(source: Source, came: Mapping[str, date]) -> tuple[date, Span, str]:
    return came.get(source.report, date.max), source.span, source.report


def _told(events: Mapping[date, Sequence[Event]], texts: Texts) -> dict[date, list[DigestLine]]:
    """The whole sentences that tell the events, each in the first of its reports; at most `COMPARED` a day."""
    told: dict[date, list[DigestLine]] = defaultdict(list)
    kept = {day: [(event.id, event.sources[0]) for event in some[:COMPARED]] for day, some in events.items()}
    cut = {id_: Sentences(text) for id_, text in texts({s.report for some in kept.values() for _, s in some}).items()}
    for day, some in kept.items():
        for event, source in some:
            span = cut[source.report].around(source.span)
            told[day].append(DigestLine(source.report, span, cut[source.report].of(span), event))
    return told


def _lines(candidates: Iterable[DigestLine], most: int) -> Iterator[DigestLine]:
    """The first lines, none of which says what one before it has said."""
    told: list[set[str]] = []
    for one in islice(candidates, COMPARED):
        if len(told) == most:
            return
        words = set(_WORD.findall(one.quote.lower()))
        if words and all(len(words & other) <= SAME * min(len(words), len(other)) for other in told):
            told.append(words)
            yield one
