"""Holidays, and dates in figures that could be two days: what custom decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.model import Basis, Moment, Timex, as_day
from dateline.temporal.calendar.cells import Cell, day_cell, moved
from dateline.temporal.calendar.holidays import MOST_YEARS, by_sight, holidays_in
from dateline.temporal.focus.context import Context
from dateline.temporal.focus.direction import FUTURE, PAST, Way
from dateline.temporal.focus.orders import readings
from dateline.temporal.focus.telling import holiday_told
from dateline.temporal.grammar.sense import Sense
from dateline.temporal.outlets import Order
from dateline.temporal.resolving.dates import impossible, or_impossible, year_of
from dateline.temporal.resolving.results import NO_DATE, Resolved, base_day, dated, span_text, undated
from dateline.temporal.zones import country_at

AT_HAND = 14
"""Days ahead within which a holiday is the coming one though its clause is told as past: "as the Easter rush began"."""


def holiday_(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """A holiday in its stated year, else the nearest on the side that the clause looks to."""
    name, country = sense.name or "", sense.place or country_at(context.home.zone)
    year, basis, against = year_of(sense, words, way, context)
    if year is not None:
        cells = holidays_in(name, year, country)
        if cells:
            return _feast(dated(cells[0], words, basis, against), name)
        return undated("DATE", f"{year:04d}", f"'{words}' is in no table for {year}")
    base, against = base_day(context)
    if base is None:
        return undated("DATE", "XXXX-XX-XX", f"'{words}' names no year, and {NO_DATE}")
    years = range(base.year - MOST_YEARS, base.year + MOST_YEARS + 1)
    options = [cell for y in years for cell in holidays_in(name, y, country)]
    if context.narrative:
        told = holiday_told(options, context, back=way.back)
        return _feast(or_impossible(told, words, Basis.RELATIVE, against, "XXXX-XX-XX"), name)
    forward = way.tense == FUTURE or (way.preposition in ("until", "by", "before") and way.tense != PAST)
    if sense.which == "last" or (way.tense == PAST and not forward):
        soon = 0 if sense.which == "last" or way.firm else AT_HAND
        options = [c for c in options if (c.first - base).days <= soon] or options
    elif forward:
        options = [c for c in options if c.last >= base] or options
    chosen = min(options, key=lambda c: (_days_off(c, base), c.first), default=None)
    if chosen is None:
        return undated("DATE", "XXXX-XX-XX", f"'{words}' is in no table for {base.year}")
    return _feast(dated(chosen, words, Basis.RELATIVE, against), name)


def _days_off(cell: Cell, base: date) -> int:
    """How far a holiday lies from a day; 0 while it lasts."""
    return max((cell.first - base).days, (base - cell.last).days, 0)


def _feast(made: Resolved, name: str) -> Resolved:
    """A feast that begins when the moon is seen may be a day later."""
    later = moved(as_day(made.moment.latest), 1) if by_sight(name) and made.moment.latest else None
    if later is None:
        return made
    reason = f"{made.moment.reason}, a day later where the moon was seen later"
    return replace(made, moment=replace(made.moment, latest=later, approximate=True, reason=reason))


def figures_(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """A date in figures that is two days: the one that the report or its outlet decides for, else both."""
    by_month, by_day = readings(sense)
    if by_month is None or by_day is None:
        return impossible(sense, words, way, context)
    order, why = context.orders.of(sense)
    if order is not None:
        chosen, name = (by_day, "day first") if order is Order.DAY_FIRST else (by_month, "month first")
        return dated(day_cell(chosen), words, Basis.STATED, f"read {name}, {why}")
    low, high = min(by_month, by_day), max(by_month, by_day)
    either = f"{by_month} month first and {by_day} day first, and nothing tells which"
    reason = f"'{words}' is {either} → {span_text(low, high)}"
    moment = Moment.days(low, high, basis=Basis.STATED, reason=reason)
    return Resolved(Timex("DATE", by_month.isoformat()), replace(moment, uncertain=True))
