"""The period that a report's figures are given for, and the one that "a year earlier" sets beside it.

Business news says "net rose to $3 million from $2 million a year earlier": the same quarter of the year before. The
period comes from "third-quarter", "the quarter ended Sept. 30", "the nine months"; it holds while figures are given.
"""

from __future__ import annotations

from datetime import date

from dateline.lexicon.tables import words
from dateline.model import Grain
from dateline.temporal.calendar.cells import Cell, cell_at, month_cell, months_on, moved, quarter_cell, year_cell
from dateline.temporal.focus.context import Context
from dateline.temporal.focus.direction import FUTURE, Way
from dateline.temporal.grammar.find import Found
from dateline.temporal.grammar.sense import Kind, Sense
from dateline.temporal.resolving.results import Resolved

CARRIED = 12
"""Sentences over which figures go on being those of the period last named: about three paragraphs of results."""
BESIDE = 2
"""The same where the sentence itself shows no figures."""
REPORTED = 200
"""Days after its end for which a quarter may be the latest one reported; the slowest filers take half a year."""

COMPARED_KINDS = (Kind.SHIFT, Kind.UNIT)
"""Expressions that depend on whether figures stand beside them."""

_MONEY = words("time", "accounts.money")
_SIZES = words("time", "accounts.sizes")
_COMPARING = words("time", "accounts.comparing")


AROUND = 80
"""Words on either side of an expression that are its sentence; more is a table without a full stop."""


def has_figures(found: Found) -> bool:
    """Whether the sentence sets figures beside each other: sums, shares, "compared with", "profit"."""
    lowers = found.line.lowers
    near = (*lowers[max(0, found.first - AROUND) : found.first], *lowers[found.last : found.last + AROUND])
    return any(low in _MONEY or low in _SIZES or low in _COMPARING for low in near)


def sets_beside(sense: Sense, way: Way) -> bool:
    """Whether the words name the period that figures are compared with: it is not what the text goes on about."""
    back = sense.kind is Kind.SHIFT and sense.unit == "Y" and sense.shift < 0
    return back and (way.figures or sense.which == "period")


def note_period(found: Found, made: Resolved, way: Way, context: Context) -> None:
    """Keeps the period that figures are given for; one still to come, or of last year, is not it."""
    sense, cell = found.sense, made.cell
    base = context.published
    if sense.kind is Kind.ORDINAL and sense.which != "period" and sense.unit is None:
        if cell is None or (sense.of is not None and sense.of.which == "last"):
            return
        if way.tense == FUTURE or (base is not None and (cell.first > base or _a_forecast(cell, base, context))):
            return
    elif sense.kind is Kind.ORDINAL and sense.which == "ended" and sense.unit in ("M", "Y"):
        end = made.moment.latest
        cell = year_cell(end.year) if end is not None else None
    elif sense.kind is Kind.SPAN and sense.unit == "M" and context.period is not None:
        months = sense.amount.low if sense.amount else None
        if months not in (6.0, 9.0) or not (sense.which == "first" or found.line.low(found.first) == "the"):
            return
        cell = year_cell(context.period.first.year)
    elif not (sense.unit == "Q" and sense.which in ("latest", "ended")):
        return
    if cell is not None:
        context.period, context.period_at = cell, context.sentence


def _a_forecast(cell: Cell, base: date, context: Context) -> bool:
    """A quarter still running, in a report that gives figures for one that is over."""
    return cell.last >= base and context.period is not None and context.period.last < base


def compared(context: Context, way: Way, *, named: bool) -> Cell | None:
    """The period whose counterpart "a year earlier" is; `named` where the words themselves speak of a period."""
    if way.figures or named:
        for cell in reversed(context.sentence_cells):
            if cell.grain in (Grain.QUARTER, Grain.MONTH, Grain.YEAR):
                return cell
    apart = context.sentence - context.period_at
    return context.period if named or apart <= (CARRIED if way.figures else BESIDE) else None


def year_before(period: Cell) -> Cell | None:
    """The same quarter, month or year of the year before."""
    if period.grain is Grain.QUARTER and "-H" not in period.value:
        return quarter_cell(period.first.year - 1, (period.first.month + 2) // 3)
    if period.grain is Grain.MONTH:
        return month_cell(period.first.year - 1, period.first.month)
    return year_cell(period.first.year - 1)


def latest_quarter(context: Context, base: date) -> tuple[Cell | None, str]:
    """The quarter that figures are given for, else the last that is over; and why it is the one."""
    period = context.period
    known = period is not None and period.grain is Grain.QUARTER and period.first <= base
    if period is not None and known and (base - period.last).days <= REPORTED:
        return period, f"the quarter spoken of, {period.value}"
    return cell_at("Q", base, -1), f"the last quarter that was over on {base.isoformat()}"


def run_to(end: Cell, months: int) -> tuple[date, date] | None:
    """The months that end with a date: of "the quarter ended Sept. 30", July to September."""
    after = moved(end.last, 1)
    if after is None:
        return None
    if after.day == 1:  # to the end of a month, so from the start of one
        cell = month_cell(after.year, after.month - months)
        return (cell.first, end.last) if cell else None
    first = months_on(after, -months)
    return (first, end.last) if first else None


def quarter_of(end: Cell) -> Cell | None:
    """The calendar quarter that holds most of the three months before a date."""
    middle = moved(end.last, -45)
    return cell_at("Q", middle) if middle else None
