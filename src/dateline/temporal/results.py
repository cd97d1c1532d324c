"""What resolving gives: a TIMEX3 value and a moment, made with the reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dateline.model import Basis, Moment, Timex
from dateline.temporal.calendar import Cell
from dateline.temporal.context import Context

NO_DATE = "the report states no date of its own to count from"


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 value and a moment; `cell` is the calendar unit that goes into focus, if any."""

    timex: Timex
    moment: Moment
    cell: Cell | None = None


def dated(cell: Cell, words: str, basis: Basis, against: str, type_: str = "DATE") -> Resolved:
    """A time that is one unit of the calendar; `against` says what it was counted from."""
    reason = f"'{words}'{' ' + against if against else ''} → {span_text(cell.first, cell.last)}"
    moment = Moment(earliest=cell.first, latest=cell.last, grain=cell.grain, basis=basis, reason=reason)
    return Resolved(Timex(type_, cell.value), moment, cell)


def undated(type_: str, value: str, reason: str) -> Resolved:
    """A time with a value and no place on the calendar; `reason` says why."""
    return Resolved(Timex(type_, value), Moment.unknown(reason))


def span_text(first: date, last: date) -> str:
    """One day, or two with a stroke between."""
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def base_day(context: Context) -> tuple[date | None, str]:
    """The day that direction and nearness are counted from, and its name."""
    if context.narrative and context.focus is not None:
        return context.focus.first, f"counted from {context.focus.value}, the date in focus"
    if context.published is not None and not context.narrative:
        return context.published, f"in a report of {context.published:%A} {context.published.isoformat()}"
    return None, ""
