"""Times of day on the calendar: clock times with their zones, and mornings, evenings and nights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from dateline.model import Basis, Grain, Moment, Timex
from dateline.temporal.calendar.cells import day_cell, moved
from dateline.temporal.focus.context import Context
from dateline.temporal.focus.direction import FUTURE, PAST, Way
from dateline.temporal.grammar.sense import Clock, Sense
from dateline.temporal.resolving.results import Resolved, undated
from dateline.temporal.zones import abbreviated, offset, same_instant

NEAR = 2
"""Sentences after a day through which "at 10 p.m." is still that day's."""

Resolve = Callable[[Sense, str, Way, Context], Resolved]


def _day(sense: Sense, words: str, way: Way, context: Context, inner: Resolved | None) -> tuple[date | None, str, str]:
    """The day of a time of day: its own, `inner`, else the one in this sentence or in focus, else publication's.

    With the day come its TIMEX3 text, which may be all that is known of it, and what it was taken from.
    """
    if inner is not None:
        day = inner.cell.first if inner.cell is not None else None
        against = inner.moment.reason.partition(" → ")[0].partition("' ")[2]
        return day, inner.timex.value, against
    published = context.published if not context.narrative else None
    if sense.which == "this" and published is not None:
        return published, "", _on_its_day(published, context)
    if sense.which == "last" and published is not None:
        return moved(published, -1), "", f"the night before, {context.counted(published)}"
    focus, at = context.day, context.day_at
    loose = sense.which in (None, "the") and published is not None
    if loose and not way.aside:
        focus, at = context.told_day, context.told_day_at
    far = context.sentence - at > NEAR or context.below_a_heading(at)
    if focus is not None and loose and (far or _to_come(focus.first, way, published)):
        focus = None
    if focus is not None and sense.which in ("that", "following", "next", "previous", "the", None):
        shift = {"following": 1, "next": 1, "previous": -1}.get(sense.which or "", 0)
        near = context.sentence - context.day_at <= NEAR
        if context.narrative and context.night and near and not way.back and _after_midnight(sense, words):
            shift = 1
        return moved(focus.first, shift), "", f"on the day in focus, {focus.value}"
    if published is not None and sense.which in (None, "the", "that"):
        return published, "", _on_its_day(published, context)
    return None, "", ""


SMALL_HOURS = 8
"""Hours of a clock that come after a night told of, and not before it."""
_BREAKING = ("dawn", "daybreak", "sunrise", "first light")


def _after_midnight(sense: Sense, words: str) -> bool:
    """Whether a time of day after a night is the next day's: "at 3 a.m.", "at dawn", "in the morning"."""
    if sense.clock is not None:
        return sense.clock.half and sense.clock.hour < SMALL_HOURS
    if sense.part != "MO" or sense.which not in (None, "the"):
        return False
    low = words.lower()
    return sense.which == "the" or low.endswith(_BREAKING)


def _to_come(day: date, way: Way, published: date | None) -> bool:
    """Whether the clause looks ahead and the day in focus is over: "will speak at 8 p.m." is not yesterday's."""
    return way.tense == FUTURE and published is not None and day < published


def _on_its_day(published: date, context: Context) -> str:
    return f"on the day itself, {context.counted(published)}"


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
    basis = Basis.STATED if inner is not None and inner.moment.basis is Basis.STATED else Basis.RELATIVE
    moment = Moment(earliest=day, latest=day, grain=Grain.DAY, basis=basis, reason=reason)
    return Resolved(Timex("TIME", f"{cell.value}T{name}", sense.mod), moment, cell)


def clock(sense: Sense, words: str, way: Way, context: Context, resolve: Resolve) -> Resolved:
    """A clock time: to the minute, in the zone that the text states or, without one, in the place's own."""
    read = sense.clock or Clock(0)
    inner = resolve(sense.of, words, way, context) if sense.of is not None else None
    day, known, against = _day(sense, words, way, context, inner)
    face = f"{read.hour:02d}:{read.minute or 0:02d}" + (f":{read.second:02d}" if read.second is not None else "")
    if day is None:
        return _some_day(f"{known or 'XXXX-XX-XX'}T{face}", words, inner)
    start: date | None = day
    if read.hour == 24 and inner is None and day == context.published and way.tense == PAST and not context.narrative:
        read, face = replace(read, hour=0), f"00{face[2:]}"  # it is over: the one with which the day began
    if read.hour == 24:
        start = moved(day, 1)
    if start is None:
        return undated("TIME", f"{day.isoformat()}T{face}", f"'{words}' lies outside the calendar")
    point = datetime(start.year, start.month, start.day, read.hour % 24, read.minute or 0, min(read.second or 0, 59))
    zone, said = _zone(read, point, way, context)
    point = point.replace(tzinfo=zone)
    twin = (
        same_instant(context.clock, zone) if sense.beside and context.clock is not None and zone is not None else None
    )
    if twin is not None and inner is None and (twin.hour, twin.minute) == (point.hour, point.minute):
        point, day = twin, twin.date()
        against = f"the same instant as '{context.clock_words}'"
    grain = Grain.SECOND if read.second is not None else Grain.MINUTE if read.minute is not None else Grain.HOUR
    end = point
    if not read.half:  # both readings of the day, first and second
        twelve = timedelta(hours=12)
        point, end = (point - twelve, point) if point.hour >= 12 else (point, point + twelve)
        said += ", morning or afternoon not told"
    if zone is not None and read.half:
        context.clock, context.clock_words = point, words
    moment = Moment(
        earliest=point, latest=end, grain=grain, basis=Basis.RELATIVE if against else Basis.STATED,
        uncertain=not read.half,
        reason=f"'{words}'{' ' + against if against else ''} → {times_text(point, end)}, {said}",
    )  # fmt: skip
    cell = day_cell(day)
    return Resolved(Timex("TIME", f"{cell.value}T{face}"), moment, cell)


def times_text(first: datetime, last: datetime) -> str:
    """One time, or two with a stroke between."""
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _zone(read: Clock, wall: datetime, way: Way, context: Context) -> tuple[timezone | None, str]:
    """The offset of a clock time and where it was taken from: the text, the place, the outlet, or nowhere."""
    home = context.home
    if read.zone is not None and read.zone != "local":
        if "/" in read.zone:
            zone = offset(read.zone, wall)
            return zone, f"in the zone that the text states, {read.zone}" if zone else "in a zone of no known offset"
        return abbreviated(read.zone, home.zone), f"in the zone that the text states, {read.zone.upper()}"
    if read.zone == "local" and home.of_outlet:
        zone = offset(way.zone, wall) if way.zone is not None else None
        return zone, "in the time of the clause's place" if zone else "in the place's own time, which is not told"
    if home.zone is not None and (zone := offset(home.zone, wall)) is not None:
        local = "local time" if read.zone == "local" else "no zone stated"
        return zone, f"in {home.why} time, {local}"
    return None, "in the place's own time, no zone stated"
