"""What it is worth that a report names a day: how, how long after, and in what sentence.

A day that is named by its date, and long after, is one that reports come back to; a day that is named in a sentence
about something else ("today's programme") is not the story's. What only stamps a report or a comment with its own time
("8 November 2011, 14:07 GMT") names no day at all, nor does a time of day alone ("at 10.40 am").
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from dateline.lexicon.tables import words
from dateline.merge.marks import telling_words
from dateline.model.moment import as_day
from dateline.model.reading import Reading, TimeMention
from dateline.model.report import Report
from dateline.model.span import Span

BY_DATE = 2.0
"""Times what "on Tuesday" is worth: "on 20 April"."""

WITH_YEAR = 1.5
"""Times what "on 20 April" is worth: "on 20 April 2010"."""

LATER = 1.5
"""Times: told `LONG` days or more after the day."""

LONG = 7

OFF_TOPIC = 0.5
"""What a sentence without any word of the story counts; each adds the share of reports that begin with it, up to 1."""

AHEAD = 0.5
"""Times: told before the day. On Timeline17's development half any worth from .3 to .75 makes the Date-F1 of digests
.002 better; where days count on which nothing is told as done, it gets worse at every worth.
"""

PUBLISHED = 0.2
"""Added for each report published on the day or the day after: what they bring is mostly that day's."""

LEAD = 400
"""Characters from the beginning of a report in which the words of the story are looked for."""

TOPIC = 60
"""Words of the story: those with which most reports begin."""

_POINTS = ("DATE", "TIME")
_NOW = "PRESENT_REF"
_TOKEN = re.compile(r"[^\W\d_]+")
_NUMERIC = re.compile(r"\d[-/.]\d{1,2}[-/.]\d")
_YEAR = re.compile(r"\b\d{4}\b")
_CLOCK = re.compile(r"\d[:.]\d\d")
_NIGHTS = frozenset({"tonight", "overnight"})


class Topic:
    """The words of a story, counted report by report, and how much of it a sentence speaks."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._reports = 0
        self._share: dict[str, float] | None = None

    def add(self, report: Report) -> None:
        """Counts the words with which a report begins."""
        self._counts.update(telling_words(report.text[:LEAD]))
        self._reports += 1
        self._share = None

    def factor(self, sentence: str) -> float:
        """What a sentence's day is worth for what else it says: from `OFF_TOPIC` to one more."""
        if self._share is None:
            first = sorted(self._counts, key=lambda word: (-self._counts[word], word))[:TOPIC]
            self._share = {word: self._counts[word] / self._reports for word in first}
        share = self._share
        return OFF_TOPIC + min(1.0, math.fsum(share[word] for word in telling_words(sentence) if word in share))


def days_named(reading: Reading) -> Iterator[tuple[date, Span, float]]:
    """The single days among a report's times that had come when it was published, where, and what the words are worth.

    A day that is only stamped on the report is left out, and so is "now".
    """
    published = _published(reading)
    for day, time in _days(reading):
        if published is None or day <= published:
            worth = _manner(time, day, published)
            if worth:
                yield day, time.span, worth


def days_awaited(reading: Reading) -> Iterator[tuple[date, Span, float]]:
    """The single days that were still to come when a report was published, where, and what the words are worth."""
    published = _published(reading)
    for day, time in _days(reading):
        if published is not None and day > published:
            worth = _manner(time, day, published)
            if worth:
                yield day, time.span, AHEAD * worth


def _published(reading: Reading) -> date | None:
    return as_day(reading.report.published) if reading.report.published is not None else None


def _days(reading: Reading) -> Iterator[tuple[date, TimeMention]]:
    for time in reading.times:
        day = time.moment.exact_day
        if day is not None and time.timex.type in _POINTS and time.timex.value != _NOW:
            yield day, time


def _manner(time: TimeMention, day: date, published: date | None) -> float:
    """What the words themselves are worth; 0 where they name no day or only stamp the report with its own."""
    spoken = set(_TOKEN.findall(time.text.lower()))
    by_date = not spoken.isdisjoint(words("wording", "months")) or _NUMERIC.search(time.text) is not None
    if not by_date:
        if time.timex.type == "TIME" and spoken.isdisjoint(_NIGHTS) and spoken.isdisjoint(words("wording", "days")):
            return 0.0
        return _later(day, published)
    year = _YEAR.search(time.text) is not None
    if day == published and (year or _CLOCK.search(time.text)):
        return 0.0
    return _later(day, published) * BY_DATE * (WITH_YEAR if year else 1.0)


def _later(day: date, published: date | None) -> float:
    return LATER if published is not None and (published - day).days >= LONG else 1.0
