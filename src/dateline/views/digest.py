"""The days of a story that matter most, and the lines that tell them.

A day weighs what the independent reports that name it are worth, once it has come: what reports come back to is what
they find worth coming back to (`naming.py` says what a naming is worth). A report and its copies count once, with the
best of their namings, a sentence that several reports have counts once, and what awaits the day counts for less, and
only once something is told as done on it. (Gholipour Ghalandari and Ifrim, "Examining the State-of-the-Art in News
Timeline Summarization", ACL 2020, count the sentences that mention a day; reports are not swayed by one that repeats
itself.)
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice

from dateline.merge.marks import telling_words
from dateline.merge.sentences import Sentences
from dateline.model.chronology import Chronology, Event, Source
from dateline.model.moment import Moment, as_day, shifted
from dateline.model.reading import Reading, Status
from dateline.model.report import Report
from dateline.model.span import Span
from dateline.views.naming import PUBLISHED, Topic, days_awaited, days_named

SAME = 0.6
"""Share of the shorter line's words past which two lines say the same."""

REPEATED = 0.8
"""Share of the shorter sentence's telling words from which one repeats the other."""

COMPARED = 200
"""Lines of a day that are looked at; the rest tell what these have told."""

_HAPPENED = (Status.OCCURRED, Status.ONGOING)
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
    """A day, how many independent reports name it, before it or after, and its best lines."""

    date: date
    reports: int
    lines: tuple[DigestLine, ...]


_Place = tuple[int, int, str]
"""How many days later a line was told, its place in the report, and the report."""


@dataclass(slots=True)
class _Day:
    named: dict[_Place, DigestLine] = field(default_factory=dict)
    worth: dict[_Place, float] = field(default_factory=dict)
    """What the words that name the day in a line are worth, whatever else it says."""
    awaited: dict[_Place, DigestLine] = field(default_factory=dict)
    """Sentences told before the day. They count and are not shown: they tell what was to be, not what came of it."""

    @property
    def every(self) -> dict[_Place, DigestLine]:
        """All sentences that name the day."""
        return {**self.awaited, **self.named}

    def add(self, key: _Place, line: DigestLine, worth: float, *, ahead: bool) -> None:
        """A sentence that names the day, and what its words are worth."""
        (self.awaited if ahead else self.named).setdefault(key, line)
        self.worth[key] = max(worth, self.worth.get(key, 0.0))


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
    """The `days` that weigh most, in order of time, each with at most `sentences` lines.

    Of days that weigh the same the earlier is taken. A day's lines are its events of two origins or more, the best
    supported first, then the sentences that name it, those that speak most of the story first, then its other events;
    what repeats a line is left out. `window` leaves out days outside it.
    """
    origin = {card.id: card.copy_of or card.id for card in chronology.reports}
    taken: dict[date, _Day] = defaultdict(_Day)
    about = Topic()
    for reading in readings:
        if reading.report.id == origin.get(reading.report.id, reading.report.id):
            about.add(reading.report)
        _take(reading, taken, window)
    found = _come(taken, chronology.events)
    came = {card.id: as_day(card.published) for card in chronology.reports if card.published is not None}
    news = Counter(came.values())
    origins = {day: _origins(found[day], origin, about) for day in found}
    weight = {day: _weight(day, found[day], origins[day].values(), news) for day in found}
    chosen = sorted(found, key=lambda day: (-weight[day], day))[:days]
    well = {event.id for event in chronology.events if event.support.origins > 1}
    told = _told(_events(chronology.events, set(chosen), came), texts)
    made = []
    for day in sorted(chosen):
        candidates = _candidates(told[day], found[day], well, about)
        made.append(DigestDay(day, len(origins[day]), tuple(_lines(candidates, sentences))))
    return tuple(made)


def _take(reading: Reading, found: dict[date, _Day], window: Moment | None) -> None:
    """Adds the days that a report names, and where."""
    report = reading.report
    cut = Sentences(report.text)
    for ahead, days in ((False, days_named(reading)), (True, days_awaited(reading))):
        for day, span, worth in days:
            if window is None or Moment.day(day).overlaps(window):
                sentence = cut.around(span)
                key = _later(report, day), sentence.start, report.id
                found[day].add(key, DigestLine(report.id, sentence, cut.of(sentence)), worth, ahead=ahead)


def _come(found: Mapping[date, _Day], events: Iterable[Event]) -> dict[date, _Day]:
    """The days that have come: those named after them, and those awaited on which an event is told as done."""
    happened = {event.when.exact_day for event in events if event.status in _HAPPENED}
    for day, kept in found.items():
        if day not in happened:
            kept.awaited.clear()
    return {day: kept for day, kept in found.items() if kept.named or kept.awaited}


def _origins(found: _Day, origin: Mapping[str, str], about: Topic) -> dict[str, tuple[float, _Place]]:
    """The independent reports that name a day, and the line of each that is worth most."""
    best: dict[str, tuple[float, _Place]] = {}
    for key, line in sorted(found.every.items(), key=lambda entry: entry[0]):
        whose = origin.get(line.report, line.report)
        worth = found.worth[key] * about.factor(line.quote)
        if whose not in best or worth > best[whose][0]:
            best[whose] = worth, key
    return best


def _weight(day: date, found: _Day, best: Iterable[tuple[float, _Place]], news: Counter[date]) -> float:
    """What a day's reports are worth, each sentence once, and a little for each report of that day or the next."""
    counted: list[frozenset[str]] = []
    total = []
    lines = found.every
    for worth, key in sorted(best, key=lambda one: (-one[0], one[1])):
        words = telling_words(lines[key].quote)
        if not any(_repeats(words, other) for other in counted[:COMPARED]):
            counted.append(words)
            total.append(worth)
    after = shifted(day, 1)
    fresh = news[day] + (news[after] if after is not None else 0)
    return round(math.fsum(total) + PUBLISHED * fresh, 6)


def _repeats(words: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two reports have a sentence in common, a few words apart: then one took it over from the other."""
    return len(words & other) >= REPEATED * max(1, min(len(words), len(other)))


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


def _candidates(told: Sequence[DigestLine], found: _Day, well: Set[str], about: Topic) -> Iterator[DigestLine]:
    """The lines of a day, the best first; a sentence that names the day has the event that it tells, if it tells one.

    Of sentences that speak of the story alike, the one told nearest to the day comes first.
    """
    event_of = {(line.report, line.span): line.event for line in reversed(told)}
    named = sorted(found.named.items(), key=lambda entry: (-round(about.factor(entry[1].quote), 6), entry[0]))
    yield from (line for line in told if line.event in well)
    yield from (replace(line, event=event_of.get((line.report, line.span))) for _, line in named)
    yield from told


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
