"""Dates of the calendar: the year that a month or day lacks, the direction of a bare weekday."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.model import Basis, Grain, Moment, Timex, as_day
from dateline.temporal.calendar.cells import (
    Cell,
    century_cell,
    day_cell,
    decade_cell,
    month_cell,
    moved,
    season_cell,
    weekday_near,
    year_cell,
)
from dateline.temporal.focus.context import Context
from dateline.temporal.focus.direction import FUTURE, PAST, PRESENT, Way
from dateline.temporal.focus.telling import day_told, nth_told, point, season_told, year_told
from dateline.temporal.focus.tomorrow import SAYS_SO
from dateline.temporal.grammar.sense import Kind, Sense
from dateline.temporal.resolving.ancient import ancient
from dateline.temporal.resolving.results import (
    NO_DATE,
    NO_DAY,
    NO_TIME,
    NO_YEAR,
    Resolved,
    base_day,
    dated,
    span_text,
    undated,
)
from dateline.temporal.resolving.units import loosely, shift, unit_


def _outer(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """What a date is part of: another date, "last year", "a year earlier"."""
    if sense.kind is Kind.UNIT:
        return unit_(sense, words, way, context)
    if sense.kind is Kind.SHIFT:
        return shift(sense, words, way, context)
    return date_(sense, words, way, context)


def year_of(sense: Sense, words: str, way: Way, context: Context) -> tuple[int | None, Basis, str]:
    """The year that the words give: stated, or by "last year" and the like."""
    if sense.year is not None:
        return sense.year, Basis.STATED, ""
    if sense.of is not None:
        inner = _outer(sense.of, words, way, context)
        if inner.cell is not None and inner.cell.grain in (Grain.YEAR, Grain.QUARTER, Grain.MONTH):
            return inner.cell.first.year, Basis.RELATIVE, f"with its year counted: {inner.timex.value}"
    return None, Basis.NONE, ""


def date_(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """Calendar fields as the text gives them, the rest by direction and nearness."""
    year, basis, against = year_of(sense, words, way, context)
    if sense.month is not None and sense.day is not None:
        return _month_day(sense, words, way, context, year)
    if sense.weekday is not None:
        return _weekday(sense, words, way, context)
    if sense.month is not None:
        if year is None:
            return _month(sense, words, way, context)
        return or_impossible(month_cell(year, sense.month), words, basis, against)
    if sense.season is not None:
        return _season(sense, words, way, context, year, basis)
    if sense.decade is not None:
        return or_impossible(decade_cell(sense.decade), words, Basis.STATED, "")
    if sense.century is not None:
        return or_impossible(century_cell(sense.century), words, Basis.STATED, "")
    if sense.day is not None:
        return _nth(sense, words, way, context)
    made = or_impossible(year_cell(year) if year is not None else None, words, basis, against)
    return _to_the_last(made, sense.end_year, words)


def _to_the_last(made: Resolved, last: int | None, words: str) -> Resolved:
    """ "1950-53": the value is the first year's, the moment all the years."""
    cell = year_cell(last) if last is not None else None
    if made.cell is None or cell is None:
        return made
    reason = f"'{words}' and on to {cell.value} → {span_text(made.cell.first, cell.last)}"
    return replace(made, moment=replace(made.moment, latest=cell.last, reason=reason))


def or_impossible(cell: Cell | None, words: str, basis: Basis, against: str, blank: str = "XXXX") -> Resolved:
    """The unit of the calendar, or a note that there is none such."""
    if cell is None:
        return undated("DATE", blank, f"'{words}' is no date of the calendar")
    return dated(cell, words, basis, against)


def _make_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_day(sense: Sense, words: str, way: Way, context: Context, year: int | None) -> Resolved:
    month, number = sense.month or 1, sense.day or 1
    if year is not None:
        stated = _make_day(year, month, number)
        if stated is None:
            return impossible(sense, words, way, context)
        basis = Basis.STATED if sense.year is not None else Basis.RELATIVE
        known = context.bounded
        if basis is Basis.RELATIVE and context.published is None and known is not None and not context.narrative:
            against = f"counted to {year} in a report that its own words date: {known.reason}"
            return dated(day_cell(stated), words, Basis.INFERRED, against)
        return dated(day_cell(stated), words, basis, "" if basis is Basis.STATED else f"counted to {year}")
    base, against = base_day(context)
    if base is None:
        return undated("DATE", f"XXXX-{month:02d}-{number:02d}", f"'{words}' names no year, and {NO_DATE}")
    if context.narrative:
        chosen = day_told(month, number, sense.weekday, context, back=way.back)
    else:
        years = range(-8, 9) if (month, number) == (2, 29) else (-1, 0, 1)
        options = [d for y in years if (d := _make_day(base.year + y, month, number)) is not None]
        if sense.which == "last":
            options = [d for d in options if d < base]
        elif sense.which == "next":
            options = [d for d in options if d > base]
        if sense.weekday is not None:
            options = [d for d in options if d.isoweekday() == sense.weekday] or options
        chosen = _end_of_run(month, number, context) or _nearest(options, base, way)
    if chosen is None:
        return undated("DATE", f"XXXX-{month:02d}-{number:02d}", f"'{words}' names no year")
    return dated(day_cell(chosen), words, Basis.RELATIVE, against)


def _end_of_run(month: int, day: int, context: Context) -> date | None:
    """ "7–10 January": a later day of the month just named, in one sentence with it, is of the same year."""
    last = context.sentence_cells[-1].first if context.sentence_cells else None
    one_day = last is not None and context.sentence_cells[-1].last == last
    if last is None or not one_day or last.month != month or last.day >= day:
        return None
    return _make_day(last.year, month, day)


SOON = 45
"""Days ahead within which a date under a past verb may still be to come: "gave them until Jan. 14"."""
NEAR = 62
"""Days within which the nearest date wins over what the tense says: nobody omits the year of a day further off."""


def _nearest(options: list[date], base: date, way: Way) -> date | None:
    if not options:
        return None
    near = min(options, key=lambda d: abs((d - base).days))
    if way.tense == PAST and way.firm and (near - base).days > SOON:
        return max((d for d in options if d <= base), default=near)
    if abs((near - base).days) <= NEAR or way.tense not in (PAST, FUTURE):
        return near
    if way.tense == PAST:
        return max((d for d in options if d <= base), default=near)
    return min((d for d in options if d >= base), default=near) if way.firm else near


WEEK, SUNDAY = 7, 7
LATELY = 2
"""Days back within which a day that was planned for has passed: "was to meet on Thursday" in a report of Friday."""


def _weekday(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    weekday = sense.weekday or 1
    anchor = context.published if not context.narrative else context.day.first if context.day else None
    if sense.which in ("following", "previous") and context.day is not None:
        anchor = context.day.first  # "the following Monday" counts from the day spoken of
    if anchor is None:
        known = context.bounded
        if known is not None and known.known and context.published is None:
            low = moved(as_day(known.earliest), -6) if known.earliest else None
            high = moved(as_day(known.latest), 0 if way.tense == PAST else 7) if known.latest else None
            low = weekday_near(low, weekday, 1, itself=True) if low else None
            high = weekday_near(high, weekday, -1, itself=True) if high else None
            return Resolved(Timex("DATE", f"XXXX-WXX-{weekday}"), loosely(known, words, low, high))
        return undated("DATE", f"XXXX-WXX-{weekday}", f"'{words}' is a weekday, and {NO_DATE}")
    if sense.which in ("last", "past", "previous"):
        there, said = weekday_near(anchor, weekday, -1, itself=False), "before"
    elif sense.which in ("next", "coming", "following"):
        there, said = weekday_near(anchor, weekday, 1, itself=False), "after"
    elif sense.which == "this":
        there, said = weekday_near(anchor, weekday, PAST if way.tense == PAST else 1, itself=True), "in the week of"
    elif (
        context.narrative
        or way.tense == FUTURE
        or (way.tense == PRESENT and way.firm)  # a timetable: "the talks open Wednesday"
        or (way.preposition in ("until", "by") and way.tense != PAST)
    ):
        there, said = weekday_near(anchor, weekday, 1, itself=True), "on or after"
        if way.told_before and there is not None and (there - anchor).days >= WEEK - LATELY and not context.narrative:
            there, said = weekday_near(anchor, weekday, -1, itself=True), "on or before"
    elif way.tense is None and not context.narrative and (dated_before := context.coming.get(weekday)) is not None:
        there, said = dated_before, "the same as before, after"  # "agreed on a timetable for Friday's summit"
    else:
        there, said = weekday_near(anchor, weekday, -1, itself=True), "on or before"
    if there is None:
        return undated("DATE", f"XXXX-WXX-{weekday}", f"'{words}' lies outside the calendar")
    made = dated(day_cell(there), words, Basis.RELATIVE, f"{said} {anchor:%A} {anchor.isoformat()}")
    if said == "on or before" and there == moved(anchor, -6) and not context.narrative:
        return _a_day_ahead(words, context) or _or_a_day_ahead(made, context.counted(anchor), anchor, there, words, way)
    return made


def _a_day_ahead(words: str, context: Context) -> Resolved | None:
    """A past weekday that the report shows to be tomorrow's, where its anchor is the report's own day."""
    begun, base = context.begun, context.published
    if begun is None or base is None or moved(base, 1) != begun.day:
        return None
    return dated(day_cell(begun.day), words, Basis.RELATIVE, f"{context.counted(base)}: {SAYS_SO}, {begun.why}")


def _or_a_day_ahead(made: Resolved, against: str, anchor: date, there: date, words: str, way: Way) -> Resolved:
    """A past weekday that is tomorrow's: six days ago, or the day that has begun east of the newsroom.

    A paper of Saturday in Washington tells what Sunday brought in Seoul. Of 45 such weekdays in reports on Korea nearly
    all were the next day, of three in TimeBank's and AQUAINT's development halves two; of sixteen in American political
    news fifteen, most of them events to come that hang on a noun ("Tuesday's primary"). So where the weekday is its
    past verb's own, or in a Sunday paper, which looks back on its week, the value keeps to the rule of direction; else
    it is the next day. The moment leaves both, and it is no date to count from.
    """
    ahead = moved(anchor, 1)
    if ahead is None:
        return made
    reason = (
        f"'{words}' {against}: {there.isoformat()}, or {ahead.isoformat()} where "
        f"that day had begun already → {span_text(there, ahead)}"
    )
    told = there if (way.tense == PAST and way.firm) or anchor.isoweekday() == SUNDAY else ahead
    timex = replace(made.timex, value=told.isoformat())
    return Resolved(timex, Moment.days(there, ahead, basis=Basis.RELATIVE, reason=reason))


MONTHS_NEAR = 2
"""Months within which the nearest one is meant where only a noun carries it: "asked him to the convention in July"."""


def _month(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    number = sense.month or 1
    base, against = base_day(context)
    if base is None:
        return undated("DATE", f"XXXX-{number:02d}", f"'{words}' names no year, and {NO_DATE}")
    if context.narrative:
        told = _year_told(number, sense.which, context, way)
        if told is None:
            return undated("DATE", f"XXXX-{number:02d}", f"'{words}' names no year, and none is told of")
        year = told
    elif sense.which in ("last", "past", "previous"):
        year = base.year - (number >= base.month)
    elif sense.which in ("next", "coming"):
        year = base.year + (number <= base.month)
    elif sense.which == "this":
        year = base.year
    elif way.tense == FUTURE or (way.tense != PAST and way.preposition in ("until", "by", "due")):
        just_over = not way.firm and 0 < base.month - number <= MONTHS_NEAR
        year = base.year + (number < base.month and not just_over)
    elif way.preposition == "since" or (way.tense == PAST and (way.firm or not 0 < number - base.month <= MONTHS_NEAR)):
        year = base.year - (number > base.month)
    else:
        options = [base.year - 1, base.year, base.year + 1]
        year = min(options, key=lambda y: (abs((y - base.year) * 12 + number - base.month), y))
    return or_impossible(month_cell(year, number), words, Basis.RELATIVE, against)


def _year_told(number: int, which: str | None, context: Context, way: Way) -> int | None:
    """The year of a history's bare month; "the following April" is never the one that the telling is in."""
    at = point(context)
    if at is None:
        return None
    if which in ("following", "next", "coming"):
        return at.year + (at.month is None or number <= at.month)
    if which in ("previous", "last", "past"):
        return at.year - (at.month is None or number >= at.month)
    return year_told(number, None, context, back=way.back)


def _season(sense: Sense, words: str, way: Way, context: Context, year: int | None, basis: Basis) -> Resolved:
    name = sense.season or "SU"
    against = ""
    if year is None:
        base, against = base_day(context)
        if base is None:
            return undated("DATE", f"XXXX-{name}", f"'{words}' names no year, and {NO_DATE}")
        if context.narrative:
            return or_impossible(
                season_told(name, sense.which, context, back=way.back), words, Basis.RELATIVE, against, f"XXXX-{name}"
            )
        year, basis = base.year, Basis.RELATIVE
        cell = season_cell(year, name)
        if cell is not None:
            year += _season_shift(sense, way, cell, base)
    return or_impossible(season_cell(year, name), words, basis, against)


def _season_shift(sense: Sense, way: Way, cell: Cell, base: date) -> int:
    """How many years from this year's season the one spoken of lies."""
    loose = sense.which in (None, "the")
    if sense.which == "last" and cell.last >= base:
        return -1
    if (sense.which == "next" and cell.first <= base) or (loose and way.tense == FUTURE and cell.last < base):
        return 1
    if sense.which == "this" and sense.season == "WI" and base.month <= 3 and way.tense != FUTURE:
        return -1
    return -1 if loose and way.tense == PAST and cell.first > base else 0


def _nth(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    number = sense.day or 1
    base, against = base_day(context)
    if base is None:
        return undated("DATE", f"XXXX-XX-{number:02d}", f"'{words}' names no month, and {NO_DATE}")
    if context.narrative:
        there = nth_told(number, context, back=way.back)
        cell = day_cell(there) if there is not None else None
        return or_impossible(cell, words, Basis.RELATIVE, against, f"XXXX-XX-{number:02d}")
    options = []
    for by in (-1, 0, 1):
        cell = month_cell(base.year, base.month + by)
        if cell is not None and number <= cell.last.day:
            options.append(cell.first.replace(day=number))
    if way.tense == PAST:
        options = [d for d in options if d <= base] or options
    elif way.tense == FUTURE:
        options = [d for d in options if d >= base] or options
    chosen = min(options, key=lambda d: abs((d - base).days), default=None)
    if chosen is None:
        return undated("DATE", f"XXXX-XX-{number:02d}", f"'{words}' is no day of the months around")
    return dated(day_cell(chosen), words, Basis.RELATIVE, against)


def impossible(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """A date that the calendar lacks keeps its figures as value and has no moment."""
    if sense.clock is not None:
        face = f"{sense.clock.hour:02d}:{sense.clock.minute or 0:02d}"
        return undated("TIME", f"XXXX-XX-XXT{face}", f"'{words}' {NO_TIME}")
    if sense.before_christ is not None:
        return ancient(sense, words, counted=context.narrative)
    year = "XXXX" if sense.year is None else f"{sense.year:04d}"
    if sense.day is None:
        return undated("DATE", year, f"'{words}' {NO_YEAR}")
    value = f"{year}-{sense.month:02d}-{sense.day:02d}" if sense.month is not None else f"{year}-XX-{sense.day:02d}"
    return undated("DATE", value, f"'{words}' {NO_DAY}")
