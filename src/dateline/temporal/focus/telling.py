"""What a history's bare months, days and seasons are counted from: the date that its telling has come to.

The telling goes forward. A month is the next one of its name, unless that lies so far ahead that the same year's, not
long gone by, is the likelier: after November, "in January" is next year's; after June, "in April" this year's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dateline.model import Grain
from dateline.temporal.calendar.cells import Cell, month_cell, season_cell
from dateline.temporal.focus.context import Context

AHEAD = 7
"""Months that a bare month may lie ahead of the telling before the one gone by is likelier."""
MONTH, DAYS_AHEAD = 30, 20
"""Days of a month, and how many ahead of the telling a bare day may lie before the one gone by is likelier."""
_IN_YEAR = {"MID": 6, "END": 11}
"""The month that "mid-1880" and "late 1880" have come to."""
_YEARS_END = 12


@dataclass(frozen=True, slots=True)
class Point:
    """How far a telling has come; a month or day that is not known is `None`."""

    year: int
    month: int | None
    day: int | None


def point(context: Context) -> Point | None:
    """Where the telling stands; `None` where no year is known."""
    focus = context.focus
    if focus is None or focus.grain in (Grain.DECADE, Grain.CENTURY):
        return None
    first = focus.first
    if focus.grain is Grain.YEAR:
        return Point(first.year, context.focus_month, None)
    if focus.first == focus.last:
        return Point(first.year, first.month, first.day)
    return Point(first.year, first.month, None)


def month_come_to(mod: str | None, *, again: bool, context: Context) -> int | None:
    """The month that a year brings the telling to; "later that year" lies halfway from where it was to the end."""
    at = point(context)
    if again and at is not None and at.month is not None:
        return (at.month + _YEARS_END) // 2
    return _IN_YEAR.get(mod or "")


def year_told(month: int, day: int | None, context: Context, *, back: bool) -> int | None:
    """The year of a month, or of a day of one, that stands without; `back` in a clause of what came before."""
    at = point(context)
    if at is None or at.month is None:
        return at.year if at is not None else None
    gone = month < at.month or (month == at.month and day is not None and at.day is not None and day < at.day)
    if back:
        return at.year if gone or month == at.month else at.year - 1
    if not gone:
        return at.year
    ahead = (month - at.month) % 12
    return at.year + 1 if 0 < ahead <= AHEAD else at.year


def day_told(month: int, day: int, weekday: int | None, context: Context, *, back: bool) -> date | None:
    """A day and month without a year; a weekday beside it decides between the years around."""
    year = year_told(month, day, context, back=back)
    if year is None:
        return None
    options = [made for by in (0, 1, -1) if (made := _day(year + by, month, day)) is not None]
    fitting = [made for made in options if weekday is None or made.isoweekday() == weekday]
    return next((made for made in fitting or options if weekday is not None or made.year == year), None)


def nth_told(number: int, context: Context, *, back: bool) -> date | None:
    """ "The 19th": of the month that the telling is in, or of the next where that day is gone by some time.

    After the 8th, "the 6th" is told of another field two days before; after the 30th, "the 5th" is the next month's.
    """
    at = point(context)
    if at is None or at.month is None:
        return None
    by = 0
    if at.day is not None:
        ahead = number + MONTH - at.day
        by = -1 if back and number > at.day else 1 if not back and number < at.day and ahead <= DAYS_AHEAD else 0
    cell = month_cell(at.year, at.month + by)
    return _day(cell.first.year, cell.first.month, number) if cell is not None else None


def holiday_told(options: list[Cell], context: Context, *, back: bool) -> Cell | None:
    """A holiday without a year, as any other day; `options` are its days in the years around."""
    for cell in options:
        if cell.first.year == year_told(cell.first.month, cell.first.day, context, back=back):
            return cell
    return None


def season_told(name: str, which: str | None, context: Context, *, back: bool) -> Cell | None:
    """A season without a year: the one that the telling is in or comes to, "the following spring" the next after."""
    at, focus = point(context), context.focus
    if at is None or focus is None:
        return None
    options = [cell for by in (-1, 0, 1, 2) if (cell := season_cell(at.year + by, name)) is not None]
    if which in ("following", "next", "coming"):
        return next((cell for cell in options if cell.first > focus.last), None)
    if which in ("previous", "last", "past"):
        return next((cell for cell in reversed(options) if cell.last < focus.first), None)
    here = next((cell for cell in options if cell.first <= focus.first <= cell.last), None)
    if at.month is None:
        return season_cell(at.year, name)
    if here is not None:
        return here
    year = year_told(_first_month(name), None, context, back=back)
    return season_cell(year, name) if year is not None else None


def _first_month(name: str) -> int:
    return {"SP": 3, "SU": 6, "FA": 9}.get(name, 12)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
