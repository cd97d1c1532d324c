"""Times of day on the calendar: clock times with their zones, and mornings, evenings and nights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from dateline.model import Basis, Grain, Moment, Timex
from dateline.temporal.calendar import day_cell, moved
from dateline.temporal.context import Context, Way
from dateline.temporal.results import Resolved, undated
from dateline.temporal.sense import Clock, Sense

Resolve = Callable[[Sense, str, Way, Context], Resolved]


def _day(sense: Sense, words: str, way: Way, context: Context, inner: Resolved | None) -> tuple[date | None, str, str]:
    """The day of a time of day: its own, `inner`, else the one in this sentence or in focus, else publication's.

    With the day come its TIMEX3 text, which may be all that is known of it, and what it was taken from.
    """
    if inner is not None:
        day = inner.cell.first if inner.cell is not None else None
        against = inner.moment.reason.partition(" → ")[0].partition("' ")[2]
        return day, inner.timex.value, against
    if sense.which == "this" and context.published is not None and not context.narrative:
        return context.published, "", f"on the day of the report, {context.published.isoformat()}"
    if sense.which == "last" and context.published is not None and not context.narrative:
        return moved(context.published, -1), "", f"before the report of {context.published.isoformat()}"
    focus = context.day
    if focus is not None and sense.which in ("that", "following", "previous", "the", None):
        shift = {"following": 1, "previous": -1}.get(sense.which or "", 0)
        return moved(focus.first, shift), "", f"on the day in focus, {focus.value}"
    if context.published is not None and not context.narrative and sense.which in (None, "the", "that"):
        return context.published, "", f"on the day of the report, {context.published.isoformat()}"
    return None, "", ""


def _some_day(value: str, words: str, inner: Resolved | None) -> Resolved:
    """A time of a day that is not known, or known no better than `inner`'s moment tells."""
    if inner is not None and inner.moment.known:
        return Resolved(Timex("TIME", value), inner.moment)
    return undated("TIME", value, f"'{words}' belongs to a day that the text does not give")


def part(sense: Sense, words: str, way: Way, context: Context, resolve: Resolve) -> Resolved:
    """A part of a day: its TIMEX3 letters; on the calendar, its day."""
    name = sense.part or "DT"
    inner = resolve(sense.of, words, way, context) if sense.of is not None else None
    day, known, against = _day(sense, words, way, context, inner)
    if day is None:
        return _some_day(f"{known or 'XXXX-XX-XX'}T{name}", words, inner)
    cell = day_cell(day)
    reason = f"'{words}' {against} → {day.isoformat()}"
    moment = Moment(earliest=day, latest=day, grain=Grain.DAY, basis=Basis.RELATIVE, reason=reason)
    return Resolved(Timex("TIME", f"{cell.value}T{name}", sense.mod), moment, cell)


def clock(sense: Sense, words: str, way: Way, context: Context, resolve: Resolve) -> Resolved:
    """A clock time: to the minute, in the zone that the text states or, without one, in the place's own."""
    read = sense.clock or Clock(0)
    inner = resolve(sense.of, words, way, context) if sense.of is not None else None
    day, known, against = _day(sense, words, way, context, inner)
    face = f"{read.hour:02d}:{read.minute or 0:02d}" + (f":{read.second:02d}" if read.second is not None else "")
    if day is None:
        return _some_day(f"{known or 'XXXX-XX-XX'}T{face}", words, inner)
    zone = timezone(timedelta(minutes=read.zone)) if read.zone is not None else None
    start: date | None = day
    if read.hour == 24:
        start = moved(day, 1)
    if start is None:
        return undated("TIME", f"{day.isoformat()}T{face}", f"'{words}' lies outside the calendar")
    point = datetime(
        start.year, start.month, start.day, read.hour % 24, read.minute or 0, read.second or 0, tzinfo=zone
    )
    named = "in the zone that the text states" if zone else "in the place's own time, no zone stated"
    grain = Grain.SECOND if read.second is not None else Grain.MINUTE if read.minute is not None else Grain.HOUR
    moment = Moment(
        earliest=point, latest=point, grain=grain, basis=Basis.RELATIVE if against else Basis.STATED,
        reason=f"'{words}' {against} → {point.isoformat()}, {named}",
    )  # fmt: skip
    cell = day_cell(day)
    return replace(Resolved(Timex("TIME", f"{cell.value}T{face}"), moment, cell))
