"""What resolving gives: a TIMEX3 value and a moment, made with the reason in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from dateline.model import Basis, Grain, Moment, Timex
from dateline.model.edtf import to_edtf
from dateline.temporal.calendar.cells import Cell
from dateline.temporal.focus.context import Context

NO_DAY = "is no day of the calendar"
NO_TIME = "is no time of day"
NO_YEAR = "is no year of the calendar"
NO_DATE = "the report states no date of its own to count from"


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 value and a moment; `cell` is the calendar unit that goes into focus, if any."""

    timex: Timex
    moment: Moment
    cell: Cell | None = None


def dated(cell: Cell, words: str, basis: Basis, against: str, type_: str = "DATE") -> Resolved:
    """A time that is one unit of the calendar; `against` says what it was counted from."""
    moment = Moment(earliest=cell.first, latest=cell.last, grain=cell.grain, basis=basis)
    plain = cell.grain in (Grain.SEASON, Grain.QUARTER)  # whose codes in EDTF, 2018-33, say nothing to a reader
    there = span_text(cell.first, cell.last) if plain else to_edtf(moment)
    moment = replace(moment, reason=f"'{words}'{' ' + against if against else ''} → {there}")
    return Resolved(Timex(type_, cell.value), moment, cell)


def undated(type_: str, value: str, reason: str) -> Resolved:
    """A time with a value and no place on the calendar; `reason` says why."""
    return Resolved(Timex(type_, value), Moment.unknown(reason))


def is_impossible(made: Resolved) -> bool:
    """Whether the words name a day or a time that there is not: "31 June"."""
    return not made.moment.known and made.moment.reason.endswith((NO_DAY, NO_TIME, NO_YEAR))


def span_text(first: date, last: date) -> str:
    """One day, or two with a stroke between."""
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def base_day(context: Context) -> tuple[date | None, str]:
    """The day that direction and nearness are counted from, and its name."""
    if context.narrative and context.focus is not None:
        return context.focus.first, f"counted from {context.focus.value}, the date in focus"
    if context.published is not None and not context.narrative:
        return context.published, context.counted(context.published)
    return None, ""
