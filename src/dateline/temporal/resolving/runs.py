"""Runs whose first day lacks what the last one states: "from 5 March to 7 May 1840", "the 4th to the 9th of March"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dateline.temporal.grammar.find import Found
from dateline.temporal.grammar.sense import Kind, Sense

_RUNNING = {"to", "until", "till", "through", "-", "–", "—", "and"}


def completed(found: Iterable[Found]) -> Iterator[Found]:
    """The expressions, each first day of a run with the year, or the month and year, of its last."""
    waiting: Found | None = None
    for one in found:
        if waiting is not None:
            yield _completed(waiting, one)
        waiting = one
    if waiting is not None:
        yield waiting


def _completed(first: Found, last: Found) -> Found:
    a, b = first.sense, last.sense
    apart = last.first - first.last
    if first.line is not last.line or apart != 1 or first.line.low(first.last) not in _RUNNING:
        return first
    if not (_is_day(a) and _is_day(b)) or a.year is not None or a.of is not None or b.month is None:
        return first
    month = b.month if a.month is None else a.month
    if a.month is None:
        later = (a.day or 0) >= (b.day or 0)
        year = b.year
    else:
        later = False
        year = b.year - (a.month > b.month) if b.year is not None else None
    if later or (a.month is not None and year is None):
        return first
    return replace(first, sense=replace(a, month=month, year=year))


def _is_day(sense: Sense) -> bool:
    return sense.kind is Kind.DATE and sense.day is not None and sense.weekday is None and sense.mod is None
