"""Quarters and halves, counted to the year they are part of."""

from __future__ import annotations

from dateline.model import Basis, Grain, Moment, Timex
from dateline.temporal.calendar.cells import cell_at, day_cell, half_cell, moved, quarter_cell, year_cell
from dateline.temporal.focus import accounts
from dateline.temporal.focus.context import Context
from dateline.temporal.focus.direction import FUTURE, PAST, Way
from dateline.temporal.grammar.sense import Amount, Kind, Sense
from dateline.temporal.resolving.dates import date_, or_impossible, year_of
from dateline.temporal.resolving.results import NO_DATE, Resolved, dated, span_text, undated
from dateline.temporal.resolving.spans import amount_value
from dateline.temporal.resolving.units import or_blank, unit_

MANY = 60
"""More months, quarters or years than this are no period of accounts."""
OVER = 120
"""Days after its end through which a quarter is still reported: "will report third-quarter figures" is the last one."""


def _week_of(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """The n-th week of a month: its n-th seven days, by the ISO week that holds most of them."""
    month = date_(sense.of, words, way, context) if sense.of is not None else None
    cell = month.cell if month is not None else None
    if cell is None or cell.grain is not Grain.MONTH:
        return undated("DATE", "XXXX-WXX", f"'{words}' names no year, and {NO_DATE}")
    first = cell.last if sense.shift < 0 else moved(cell.first, 7 * (sense.shift - 1) + 3)
    middle = moved(first, -3) if sense.shift < 0 and first else first
    week = cell_at("W", middle) if middle else None
    return or_blank(week, "W", words, f"in {cell.value}")


def _weekday_of(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """The n-th weekday of a month, -1 the last; that month's last too where there is no fifth."""
    of, weekday = sense.of, sense.weekday or 1
    month = None if of is None else unit_(of, words, way, context) if of.unit else date_(of, words, way, context)
    cell = month.cell if month is not None else None
    if cell is None or cell.grain is not Grain.MONTH:
        return undated("DATE", f"XXXX-WXX-{weekday}", f"'{words}' names no year, and {NO_DATE}")
    if sense.shift < 0:
        there = moved(cell.last, -((cell.last.isoweekday() - weekday) % 7))
    else:
        there = moved(cell.first, (weekday - cell.first.isoweekday()) % 7 + 7 * (sense.shift - 1))
    if there is None or there > cell.last:
        return undated("DATE", f"XXXX-WXX-{weekday}", f"'{words}' is a day that {cell.value} does not have")
    return dated(day_cell(there), words, Basis.RELATIVE, f"in {cell.value}")


MONTHS_IN = {"M": 1, "Q": 3, "Y": 12}


def _ended(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """ "The quarter ended Sept. 30", "the year ended June 30": the months up to that day.

    A quarter's value is the calendar quarter that holds most of it, a year's or a run of months' its length.
    """
    unit, count = sense.unit or "Q", sense.amount.low if sense.amount is not None else 1.0
    to_come = sense.shift > 0 and way.tense == FUTURE
    end = date_(sense.of, words, Way(FUTURE if to_come else PAST, False, ""), context) if sense.of is not None else None
    length, mod = amount_value(unit, sense.amount or Amount(1.0))
    if end is None or end.cell is None:
        return undated("DURATION", length, f"'{words}' ends on a day that the text does not give whole")
    run = accounts.run_to(end.cell, int((count or 1) * MONTHS_IN[unit])) if (count or 1) <= MANY else None
    if run is None:
        return undated("DURATION", length, f"'{words}' lies outside the calendar")
    reason = f"'{words}', up to {run[1].isoformat()} → {span_text(*run)}"
    moment = Moment.days(*run, basis=Basis.RELATIVE, reason=reason)
    cell = accounts.quarter_of(end.cell) if unit == "Q" else None
    if cell is None:
        return Resolved(Timex("DURATION", length, mod), moment)
    return Resolved(Timex("DATE", cell.value), moment, cell)


def ordinal(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """A quarter or half: stated, or the one that the figures of the day are about."""
    year, basis, against = year_of(sense, words, way, context)
    base = context.published
    if sense.which == "ended":
        return _ended(sense, words, way, context)
    if sense.unit == "W" and sense.of is not None:
        return _week_of(sense, words, way, context)
    if sense.weekday is not None:
        return _weekday_of(sense, words, way, context)
    if sense.which == "period":
        cell = None
        if year is not None:
            period = context.period
            if period is None and base is not None and "quarter" in words.lower():
                period, _ = accounts.latest_quarter(context, base)
            if period is not None and sense.of is not None and sense.of.kind is Kind.SHIFT:
                return or_blank(accounts.year_before(period), "Y", words, f"a year before {period.value}")
            if period is not None and period.grain is Grain.QUARTER and "-Q" in period.value:
                cell = quarter_cell(year, (period.first.month + 2) // 3)
            cell = cell or year_cell(year)
        return or_blank(cell, "Y", words, against)
    if year is None and base is not None:
        basis = Basis.RELATIVE
        against = context.counted(base)
        year = base.year
        first = quarter_cell(year, sense.quarter) if sense.quarter else half_cell(year, sense.half or 1)
        if first is not None and first.first > base and way.tense != FUTURE and not sense.fiscal:
            near = (first.first - base).days <= 80
            year -= 0 if near and way.tense is not PAST else 1
        elif first is not None and (base - first.last).days > OVER and way.tense == FUTURE:
            year += 1
    if year is None:
        part = f"Q{sense.quarter}" if sense.quarter else f"H{sense.half}"
        return undated("DATE", f"XXXX-{part}", f"'{words}' names no year, and {NO_DATE}")
    cell = quarter_cell(year, sense.quarter) if sense.quarter else half_cell(year, sense.half or 1)
    return (
        or_blank(cell, "Q", words, against) if basis is not Basis.STATED else or_impossible(cell, words, basis, against)
    )
