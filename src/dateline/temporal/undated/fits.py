"""Days that name no year and yet fit few: "Tuesday, June 12" is in 2012, 2018 and 2029, and in no year between.

They narrow an interval that other evidence has closed; of a report that may be of any age they say nothing. A day so
named lies within the year before the report or after it, and that of its dateline on the report's own day or the eve.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dateline.model import SectionKind
from dateline.temporal.calendar.cells import month_cell, moved
from dateline.temporal.focus.direction import FUTURE, PAST, way
from dateline.temporal.grammar.find import Found
from dateline.temporal.grammar.sense import Kind
from dateline.temporal.undated.evidence import Bounds, Evidence, words_of

WIDEST = 28
"""Years within which candidates are tried: after 28 the calendar comes round."""

YEAR = 366


def narrowed(bounds: Bounds, found: Sequence[Found]) -> list[Evidence]:
    """What the days without a year leave of a closed interval, one by one."""
    first, last = bounds.earliest, bounds.latest
    if first is None or last is None or last.year - first.year > WIDEST:
        return []
    out = []
    for one in found:
        runs = [(max(a, first), min(b, last)) for a, b in _runs(one, first, last) if a <= last and b >= first]
        if not runs:
            continue
        low, high = min(a for a, _ in runs), max(b for _, b in runs)
        if low > first or high < last:
            what = "its dateline's" if _of_dateline(one) else "in no other year so near"
            out.append(Evidence(low, high, f"'{words_of(one)}' is {what}", firm=False))
    return out


def _of_dateline(one: Found) -> bool:
    return one.line.sentence.kind is SectionKind.DATELINE


def _runs(one: Found, first: date, last: date) -> list[tuple[date, date]]:
    """The days of publication that each year allows in which there is such a day."""
    sense = one.sense
    if sense.kind is not Kind.DATE or sense.year is not None or sense.of is not None:
        return []
    if sense.month is None or sense.day is None or (sense.weekday is None and not _of_dateline(one)):
        return []
    before, after = _reach(one)
    out = []
    for year in range(max(1, first.year - 1), min(9999, last.year + 1) + 1):
        cell = month_cell(year, sense.month)
        if cell is None or sense.day > cell.last.day:
            continue
        day = cell.first.replace(day=sense.day)
        if sense.weekday is not None and day.isoweekday() != sense.weekday:
            continue
        out.append((moved(day, -before) or day, moved(day, after) or day))
    return out


def _reach(one: Found) -> tuple[int, int]:
    """Days before and after such a day in which the report may lie."""
    if _of_dateline(one):
        return 0, 1
    tense = way(one).tense
    return (0 if tense == PAST else YEAR), (0 if tense == FUTURE else YEAR)
