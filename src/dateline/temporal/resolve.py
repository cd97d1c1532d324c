"""Resolves a meaning against its context: a TIMEX3 value, a moment on the calendar, and the reason in words.

The rule of direction: a bare weekday or month looks back unless its clause looks forward; what the text does not
decide stays open (`XXXX-…`) rather than guessed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from dateline.model import Basis, Grain, Moment, Timex
from dateline.temporal.calendar import (
    Cell,
    cell_at,
    century_cell,
    day_cell,
    decade_cell,
    half_cell,
    holiday,
    month_cell,
    moved,
    quarter_cell,
    season_cell,
    weekday_near,
    year_cell,
)
from dateline.temporal.context import FUTURE, PAST, Context, Way
from dateline.temporal.sense import Kind, Sense
from dateline.temporal.spans import amount_value, shifted_cell, span_moment

NO_DATE = "the report states no date of its own to count from"


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 value and a moment; `cell` is the calendar unit that goes into focus, if any."""

    timex: Timex
    moment: Moment
    cell: Cell | None = None


def resolve(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """What one expression comes to. `words` are its characters, for the reason."""
    made = _KINDS[sense.kind](sense, words, way, context)
    if sense.mod and made.timex.mod is None:
        made = replace(made, timex=replace(made.timex, mod=sense.mod), moment=_edge(made.moment, sense.mod))
    return made


# ---------------------------------------------------------------- making results


def _dated(cell: Cell, words: str, basis: Basis, against: str, type_: str = "DATE") -> Resolved:
    reason = f"'{words}'{' ' + against if against else ''} → {_span_text(cell.first, cell.last)}"
    moment = Moment(earliest=cell.first, latest=cell.last, grain=cell.grain, basis=basis, reason=reason)
    return Resolved(Timex(type_, cell.value), moment, cell)


def _undated(type_: str, value: str, reason: str) -> Resolved:
    return Resolved(Timex(type_, value), Moment.unknown(reason))


def _span_text(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _edge(moment: Moment, mod: str) -> Moment:
    """Narrows a moment to the part of it that "early", "mid-" or "late" names: about a third."""
    low, high = moment.earliest, moment.latest
    if not (mod in ("START", "MID", "END") and type(low) is date and type(high) is date) or low == high:
        return replace(moment, approximate=True) if mod == "APPROX" and moment.known else moment
    days = (high - low).days + 1
    third = max(1, round(days / 3))
    if mod == "START":
        high = moved(low, third - 1) or high
    elif mod == "END":
        low = moved(high, 1 - third) or low
    else:
        low, high = moved(low, third) or low, moved(high, -third) or high
        low, high = min(low, high), max(low, high)
    reason = f"{moment.reason}, of it about {_span_text(low, high)}"
    return replace(moment, earliest=low, latest=high, approximate=True, reason=reason)


def _base(context: Context) -> tuple[date | None, str]:
    """The day that direction and nearness are counted from, and its name."""
    if context.narrative and context.focus is not None:
        return context.focus.first, f"counted from {context.focus.value}, the date in focus"
    if context.published is not None and not context.narrative:
        return context.published, f"in a report of {context.published:%A} {context.published.isoformat()}"
    return None, ""


def _year_of(sense: Sense, words: str, way: Way, context: Context) -> tuple[int | None, Basis, str]:
    """The year that the words give: stated, or by "last year" and the like."""
    if sense.year is not None:
        return sense.year, Basis.STATED, ""
    if sense.of is not None:
        inner = resolve(sense.of, words, way, context)
        if inner.cell is not None and inner.cell.grain in (Grain.YEAR, Grain.QUARTER, Grain.MONTH):
            return inner.cell.first.year, Basis.RELATIVE, f"with its year counted: {inner.timex.value}"
    return None, Basis.NONE, ""


# ---------------------------------------------------------------- dates


def _date(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    year, basis, against = _year_of(sense, words, way, context)
    if sense.month is not None and sense.day is not None:
        return _month_day(sense, words, way, context, year)
    if sense.weekday is not None:
        return _weekday(sense, words, way, context)
    if sense.month is not None:
        if year is None:
            return _month(sense, words, way, context)
        return _or_impossible(month_cell(year, sense.month), words, basis, against)
    if sense.season is not None:
        return _season(sense, words, way, context, year, basis)
    if sense.decade is not None:
        return _or_impossible(decade_cell(sense.decade), words, Basis.STATED, "")
    if sense.century is not None:
        return _or_impossible(century_cell(sense.century), words, Basis.STATED, "")
    if sense.day is not None:
        return _nth(sense, words, way, context)
    return _or_impossible(year_cell(year) if year is not None else None, words, basis, against)


def _or_impossible(cell: Cell | None, words: str, basis: Basis, against: str) -> Resolved:
    if cell is None:
        return _undated("DATE", "XXXX", f"'{words}' is no date of the calendar")
    return _dated(cell, words, basis, against)


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
            return _impossible(sense, words, way, context)
        basis = Basis.STATED if sense.year is not None else Basis.RELATIVE
        return _dated(day_cell(stated), words, basis, "" if basis is Basis.STATED else f"counted to {year}")
    base, against = _base(context)
    if base is None:
        return _undated("DATE", f"XXXX-{month:02d}-{number:02d}", f"'{words}' names no year, and {NO_DATE}")
    if context.narrative:
        chosen = _following(base, month, number)
    else:
        options = [d for y in (-1, 0, 1) if (d := _make_day(base.year + y, month, number)) is not None]
        if sense.which == "last":
            options = [d for d in options if d < base]
        elif sense.which == "next":
            options = [d for d in options if d > base]
        if sense.weekday is not None:
            options = [d for d in options if d.isoweekday() == sense.weekday] or options
        chosen = _nearest(options, base, way)
    if chosen is None:
        return _undated("DATE", f"XXXX-{month:02d}-{number:02d}", f"'{words}' names no year")
    return _dated(day_cell(chosen), words, Basis.RELATIVE, against)


NEAR = 62
"""Days within which the nearest date wins over what the tense says: nobody omits the year of a day further off."""


def _nearest(options: list[date], base: date, way: Way) -> date | None:
    if not options:
        return None
    near = min(options, key=lambda d: abs((d - base).days))
    if abs((near - base).days) <= NEAR or way.tense not in (PAST, FUTURE):
        return near
    if way.tense == PAST:
        return max((d for d in options if d <= base), default=near)
    return min((d for d in options if d >= base), default=near) if way.firm else near


def _following(base: date, month: int, day: int) -> date | None:
    """A history goes forward: the day in the year in focus."""
    return _make_day(base.year, month, day)


def _weekday(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    weekday = sense.weekday or 1
    anchor = context.published if not context.narrative else context.day.first if context.day else None
    if anchor is None:
        return _undated("DATE", f"XXXX-WXX-{weekday}", f"'{words}' is a weekday, and {NO_DATE}")
    if sense.which in ("last", "past", "previous"):
        there, said = weekday_near(anchor, weekday, -1, itself=False), "before"
    elif sense.which in ("next", "coming", "following"):
        there, said = weekday_near(anchor, weekday, 1, itself=False), "after"
    elif sense.which == "this":
        there, said = weekday_near(anchor, weekday, PAST if way.tense == PAST else 1, itself=True), "in the week of"
    elif context.narrative or way.tense == FUTURE or (way.preposition in ("until", "by") and way.tense != PAST):
        there, said = weekday_near(anchor, weekday, 1, itself=True), "on or after"
    else:
        there, said = weekday_near(anchor, weekday, -1, itself=True), "on or before"
    if there is None:
        return _undated("DATE", f"XXXX-WXX-{weekday}", f"'{words}' lies outside the calendar")
    return _dated(day_cell(there), words, Basis.RELATIVE, f"{said} {anchor:%A} {anchor.isoformat()}")


def _month(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    number = sense.month or 1
    base, against = _base(context)
    if base is None:
        return _undated("DATE", f"XXXX-{number:02d}", f"'{words}' names no year, and {NO_DATE}")
    if context.narrative:
        year = base.year
    elif sense.which in ("last", "past", "previous"):
        year = base.year - (number >= base.month)
    elif sense.which in ("next", "coming"):
        year = base.year + (number <= base.month)
    elif sense.which == "this":
        year = base.year
    elif way.tense == FUTURE or (way.tense != PAST and way.preposition in ("until", "by", "due")):
        year = base.year + (number < base.month)
    elif way.tense == PAST or way.preposition == "since":
        year = base.year - (number > base.month)
    else:
        options = [base.year - 1, base.year, base.year + 1]
        year = min(options, key=lambda y: (abs((y - base.year) * 12 + number - base.month), y))
    return _or_impossible(month_cell(year, number), words, Basis.RELATIVE, against)


def _season(sense: Sense, words: str, way: Way, context: Context, year: int | None, basis: Basis) -> Resolved:
    name = sense.season or "SU"
    against = ""
    if year is None:
        base, against = _base(context)
        if base is None:
            return _undated("DATE", f"XXXX-{name}", f"'{words}' names no year, and {NO_DATE}")
        year, basis = base.year, Basis.RELATIVE
        cell = season_cell(year, name)
        if sense.which == "last" and cell is not None and cell.last >= base:
            year -= 1
        elif (sense.which == "next" and cell is not None and cell.first <= base) or (sense.which in (None, "the") and way.tense == FUTURE and cell is not None and cell.last < base):
            year += 1
        elif sense.which == "this" and name == "WI" and base.month <= 3 and way.tense != FUTURE:
            year -= 1
        elif sense.which in (None, "the") and way.tense == PAST and cell is not None and cell.first > base:
            year -= 1
    return _or_impossible(season_cell(year, name), words, basis, against)


def _nth(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    number = sense.day or 1
    base, against = _base(context)
    if base is None:
        return _undated("DATE", f"XXXX-XX-{number:02d}", f"'{words}' names no month, and {NO_DATE}")
    options = []
    for shift in (-1, 0, 1):
        cell = month_cell(base.year, base.month + shift)
        if cell is not None and number <= cell.last.day:
            options.append(cell.first.replace(day=number))
    if way.tense == PAST:
        options = [d for d in options if d <= base] or options
    elif way.tense == FUTURE:
        options = [d for d in options if d >= base] or options
    chosen = min(options, key=lambda d: abs((d - base).days), default=None)
    if chosen is None:
        return _undated("DATE", f"XXXX-XX-{number:02d}", f"'{words}' is no day of the months around")
    return _dated(day_cell(chosen), words, Basis.RELATIVE, against)


def _holiday(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    name = sense.name or ""
    year, basis, against = _year_of(sense, words, way, context)
    if year is not None:
        there = holiday(name, year)
        if there is not None:
            return _dated(day_cell(there), words, basis, against)
        return _undated("DATE", f"{year:04d}", f"'{words}' is in no table for {year}")
    base, against = _base(context)
    if base is None:
        return _undated("DATE", "XXXX-XX-XX", f"'{words}' names no year, and {NO_DATE}")
    options = [d for y in (-1, 0, 1) if (d := holiday(name, base.year + y)) is not None]
    forward = way.tense == FUTURE or (way.preposition in ("until", "by", "before") and way.tense != PAST)
    if sense.which == "last" or (way.tense == PAST and not forward):
        options = [d for d in options if d <= base] or options
    elif forward:
        options = [d for d in options if d >= base] or options
    chosen = min(options, key=lambda d: abs((d - base).days), default=None)
    if chosen is None:
        return _undated("DATE", "XXXX-XX-XX", f"'{words}' is in no table for {base.year}")
    return _dated(day_cell(chosen), words, Basis.RELATIVE, against)


def _impossible(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    year = "XXXX" if sense.year is None else f"{sense.year:04d}"
    value = f"{year}-{sense.month or 0:02d}-{sense.day or 0:02d}"
    return _undated("DATE", value, f"'{words}' is no day of the calendar")


# ---------------------------------------------------------------- units and counted moments


def _unit(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    unit, which = sense.unit or "D", sense.which or "this"
    if which in ("that", "following", "previous") or (which == "the" and context.narrative):
        focus = context.focus
        if focus is None and which == "following" and unit not in ("D", "N") and context.published is not None:
            focus = day_cell(context.published)
        if focus is None:
            return _undated("DATE", _blank(unit), f"'{words}' counts from a date that the text has not given")
        shift = {"following": 1, "previous": -1}.get(which, 0)
        start = focus.last if shift > 0 and unit in ("D", "W", "N") else focus.first
        cell = cell_at(unit, start, shift)
        return _or_blank(cell, unit, words, f"counted from {focus.value}, the date in focus")
    base = context.published if not context.narrative else context.focus.first if context.focus else None
    if base is None:
        return _undated("DATE", _blank(unit), f"'{words}' counts from the moment of speaking, and {NO_DATE}")
    against = f"in a report of {base:%A} {base.isoformat()}" if not context.narrative else f"counted from {base.isoformat()}"
    shift = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(which, 0)
    if unit == "WE":
        return _weekend(sense, words, way, base)
    if unit == "Q" and which in ("latest", "the", "ended"):
        return _latest_quarter(words, context, base)
    if unit == "DE" and which in ("last", "past"):
        start = moved(base, -3652)
        return _run("P10Y", start, base, words, against)
    if unit in ("H", "MIN", "S"):
        return _undated("DURATION", f"PT1{'H' if unit == 'H' else 'M'}", f"'{words}' is shorter than a day")
    return _or_blank(cell_at(unit, base, shift), unit, words, against)


def _blank(unit: str) -> str:
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(unit, "XXXX")


def _or_blank(cell: Cell | None, unit: str, words: str, against: str) -> Resolved:
    if cell is None:
        return _undated("DATE", _blank(unit), f"'{words}' lies outside the calendar")
    return _dated(cell, words, Basis.RELATIVE, against)


def _run(value: str, first: date | None, last: date | None, words: str, against: str) -> Resolved:
    if first is None or last is None:
        return _undated("DURATION", value, f"'{words}' lies outside the calendar")
    reason = f"'{words}' {against} → {_span_text(first, last)}"
    return Resolved(Timex("DURATION", value), Moment.days(first, last, basis=Basis.RELATIVE, reason=reason))


def _weekend(sense: Sense, words: str, way: Way, base: date) -> Resolved:
    """The Saturday and Sunday just over, or to come where the clause looks forward."""
    against = f"in a report of {base:%A} {base.isoformat()}"
    if sense.which in ("next", "coming") or (sense.which in ("this", "the") and way.tense == FUTURE):
        shift, said = (1, "after") if sense.which == "next" and base.isoweekday() >= 6 else (0, "after")
    elif sense.which == "this" and way.tense != PAST and base.isoweekday() <= 5:
        shift, said = 0, "after"
    elif base.isoweekday() >= 6 and sense.which != "last":
        shift, said = 0, "at"
    else:
        shift, said = -1, "before"
    cell = cell_at("WE", base, shift)
    return _or_blank(cell, "WE", words, f"{said} {against.removeprefix('in a report of ')}")


def _latest_quarter(words: str, context: Context, base: date) -> Resolved:
    """The quarter that figures are given for: the one in focus, else the last that is over."""
    if context.period is not None and context.period.grain is Grain.QUARTER:
        return _dated(context.period, words, Basis.RELATIVE, f"the quarter spoken of, {context.period.value}")
    cell = cell_at("Q", base, -1)
    return _or_blank(cell, "Q", words, f"the last quarter that was over on {base.isoformat()}")


def _days(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    base = context.published
    if base is None or (context.narrative and context.focus is None):
        return _undated("DATE", "XXXX-XX-XX", f"'{words}' counts from the moment of speaking, and {NO_DATE}")
    there = moved(base, sense.shift)
    if there is None:
        return _undated("DATE", "XXXX-XX-XX", f"'{words}' lies outside the calendar")
    against = f"in a report of {base:%A} {base.isoformat()}"
    if sense.part:
        return _dated(replace(day_cell(there), value=f"{there.isoformat()}T{sense.part}"), words, Basis.RELATIVE, against, "TIME")
    return _dated(day_cell(there), words, Basis.RELATIVE, against)


def _shift(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    unit, count = sense.unit or "D", sense.amount
    assert_low = count.low if count is not None else None
    if assert_low is None:
        value = "FUTURE_REF" if sense.shift > 0 and sense.which == "now" else "PAST_REF"
        base = context.published
        if base is not None and sense.which == "now":
            edge = {"latest": base} if sense.shift < 0 else {"earliest": base}
            reason = f"'{words}' in a report of {base.isoformat()}: some {unit_word(unit)} off"
            return Resolved(Timex("DATE", value), Moment(basis=Basis.PUBLICATION, reason=reason, **edge))
        return _undated("DATE", value, f"'{words}' does not say how many")
    from_focus = sense.which in ("focus", "period")
    if sense.which == "period" or (unit == "Y" and assert_low == 1 and sense.shift < 0 and context.period is not None):
        period = context.period
        if period is not None and unit == "Y":
            cell = _year_before(period)
            return _or_blank(cell, "Y", words, f"a year before {period.value}, the period spoken of")
        from_focus = False
    start = context.focus if from_focus and context.focus is not None else None
    base = start.first if start else context.published if not context.narrative else None
    if from_focus and start is None and sense.shift > 0:
        base = None
    if base is None:
        return _undated("DATE", _blank(unit), f"'{words}' counts from a date that the text has not given")
    grain = start.grain if start else Grain.DAY
    cell = shifted_cell(base, grain, unit, assert_low, sense.shift)
    if cell is None:
        return _undated("DATE", _blank(unit), f"'{words}' lies outside the calendar")
    against = f"counted from {start.value}, the date in focus" if start else f"in a report of {base:%A} {base.isoformat()}"
    made = _dated(cell[0], words, Basis.RELATIVE, against)
    first, last = cell[1]
    reason = f"'{words}' {against} → {_span_text(first, last)}"
    moment = Moment(earliest=first, latest=last, grain=cell[0].grain, basis=Basis.RELATIVE, reason=reason, approximate=first != last)
    mod = count.mod if count else None
    return replace(made, moment=moment, timex=replace(made.timex, mod=mod))


def unit_word(unit: str) -> str:
    """A unit's name in the plural, for reasons."""
    return {"D": "days", "W": "weeks", "M": "months", "Y": "years", "H": "hours", "DE": "decades"}.get(unit, "time")


def _year_before(period: Cell) -> Cell | None:
    if period.grain is Grain.QUARTER and "-H" not in period.value:
        return quarter_cell(period.first.year - 1, (period.first.month + 2) // 3)
    if period.grain is Grain.MONTH:
        return month_cell(period.first.year - 1, period.first.month)
    return year_cell(period.first.year - 1)


def _span(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    count, unit = sense.amount, sense.unit or "D"
    value, mod = amount_value(unit, count)
    low = count.low if count is not None else None
    base = context.published if not context.narrative else None
    if way.preposition == "in" and sense.which is None and low is not None and base is not None:
        ahead = way.tense == FUTURE or (way.tense is None and unit in ("D", "W", "M"))
        if ahead and unit in ("D", "W", "M", "Y", "2W"):
            inner = Sense(kind=Kind.SHIFT, unit=unit, amount=count, shift=1, which="now")
            return _shift(inner, words, way, context)
    if sense.which in ("past", "last") and unit == "Y" and low == 1.0 and base is not None:
        made = _or_blank(cell_at("Y", base, -1), "Y", words, "")
        moment = span_moment(base, unit, 1.0, -1, words)
        return replace(made, moment=moment or made.moment)
    ahead = {"past": -1, "last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(sense.which or "", 0)
    if not ahead and count is not None and count.vague == "recent":
        ahead = -1
    moment = Moment.unknown(f"'{words}' is a length of time, not a date")
    if ahead and base is not None:
        moment = span_moment(base, unit, low, ahead, words) or moment
    if sense.which == "ended" and context.published and unit == "Y":
        moment = Moment.unknown(f"'{words}' is a length of time whose end the text gives apart")
    return Resolved(Timex("DURATION", value, mod), moment)


def _set(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    if sense.value is not None:
        value = sense.value
    elif sense.part is not None:
        value = f"XXXX-XX-XXT{sense.part}"
    elif sense.season is not None:
        value = f"XXXX-{sense.season}"
    elif sense.of is not None:
        inner = sense.of
        value = f"XXXX-WXX-{inner.weekday}" if inner.weekday else f"XXXX-{inner.month:02d}" if inner.month else f"XXXX-{inner.season}"
    else:
        value = amount_value(sense.unit or "D", sense.amount)[0]
    return _undated("SET", value, f"'{words}' happens again and again")


def _ref(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    value, base = sense.value or "PRESENT_REF", context.published
    if base is None or context.narrative:
        return _undated("DATE", value, f"'{words}' says no more than {value.split('_')[0].lower()}")
    reason = f"'{words}' in a report of {base.isoformat()}"
    if value == "PAST_REF":
        return Resolved(Timex("DATE", value), Moment(latest=base, basis=Basis.PUBLICATION, reason=f"{reason}: not after it"))
    if value == "FUTURE_REF":
        return Resolved(Timex("DATE", value), Moment(earliest=base, basis=Basis.PUBLICATION, reason=f"{reason}: not before it"))
    return Resolved(Timex("DATE", value), Moment.day(base, basis=Basis.PUBLICATION, reason=f"{reason}: its present"))


# ---------------------------------------------------------------- parts of units


def _ordinal(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    year, basis, against = _year_of(sense, words, way, context)
    base = context.published
    if sense.which == "period":
        cell = None
        if year is not None:
            period = context.period
            if period is not None and period.grain is Grain.QUARTER and "-Q" in period.value:
                cell = quarter_cell(year, (period.first.month + 2) // 3)
            cell = cell or year_cell(year)
        return _or_blank(cell, "Y", words, against)
    if year is None and base is not None:
        basis = Basis.RELATIVE
        against = f"in a report of {base.isoformat()}"
        year = base.year
        first = quarter_cell(year, sense.quarter) if sense.quarter else half_cell(year, sense.half or 1)
        if first is not None and first.first > base and way.tense != FUTURE and not sense.fiscal:
            near = (first.first - base).days <= 80
            year -= 0 if near and way.tense is not PAST else 1
        elif first is not None and first.last < base and way.tense == FUTURE:
            year += 1
    if year is None:
        part = f"Q{sense.quarter}" if sense.quarter else f"H{sense.half}"
        return _undated("DATE", f"XXXX-{part}", f"'{words}' names no year, and {NO_DATE}")
    cell = quarter_cell(year, sense.quarter) if sense.quarter else half_cell(year, sense.half or 1)
    return _or_blank(cell, "Q", words, against) if basis is not Basis.STATED else _or_impossible(cell, words, basis, against)


# ---------------------------------------------------------------- times of day


def _clock(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    from dateline.temporal.daytime import clock  # noqa: PLC0415

    return clock(sense, words, way, context, resolve)


def _part(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    from dateline.temporal.daytime import part  # noqa: PLC0415

    return part(sense, words, way, context, resolve)


_KINDS: dict[Kind, Callable[[Sense, str, Way, Context], Resolved]] = {
    Kind.DATE: _date,
    Kind.UNIT: _unit,
    Kind.DAYS: _days,
    Kind.SHIFT: _shift,
    Kind.SPAN: _span,
    Kind.SET: _set,
    Kind.REF: _ref,
    Kind.HOLIDAY: _holiday,
    Kind.CLOCK: _clock,
    Kind.PART: _part,
    Kind.ORDINAL: _ordinal,
    Kind.IMPOSSIBLE: _impossible,
}
