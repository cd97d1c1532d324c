"""Quarters and halves, counted to the year they are part of."""

from __future__ import annotations

from dateline.model import Basis, Grain
from dateline.temporal.calendar import cell_at, half_cell, moved, quarter_cell, year_cell
from dateline.temporal.context import FUTURE, PAST, Context, Way
from dateline.temporal.resolve_dates import date_, or_impossible, year_of
from dateline.temporal.resolve_units import or_blank
from dateline.temporal.results import NO_DATE, Resolved, undated
from dateline.temporal.sense import Sense

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


def ordinal(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """A quarter or half: stated, or the one that the figures of the day are about."""
    year, basis, against = year_of(sense, words, way, context)
    base = context.published
    if sense.unit == "W" and sense.of is not None:
        return _week_of(sense, words, way, context)
    if sense.which == "period":
        cell = None
        if year is not None:
            period = context.period
            if period is not None and period.grain is Grain.QUARTER and "-Q" in period.value:
                cell = quarter_cell(year, (period.first.month + 2) // 3)
            cell = cell or year_cell(year)
        return or_blank(cell, "Y", words, against)
    if year is None and base is not None:
        basis = Basis.RELATIVE
        against = f"in a report of {base.isoformat()}"
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
