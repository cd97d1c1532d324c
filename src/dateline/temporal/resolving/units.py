"""Units pointed at and counted: "last week", "two weeks ago", "the weekend", "the past two months"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dateline.model import Basis, Grain, Moment, Timex, as_day
from dateline.temporal.calendar.cells import (
    Cell,
    cell_at,
    day_cell,
    moved,
    year_cell,
)
from dateline.temporal.focus import accounts
from dateline.temporal.focus.context import Context
from dateline.temporal.focus.direction import FUTURE, PAST, PRESENT, Way
from dateline.temporal.grammar.sense import Kind, Sense
from dateline.temporal.resolving.results import NO_DATE, Resolved, base_day, dated, span_text, undated
from dateline.temporal.resolving.spans import amount_value, shifted_cell, span_moment


def unit_(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """A unit pointed at: from publication ("last week"), or from the date in focus ("that week")."""
    unit, which = sense.unit or "D", sense.which or "this"
    if which in ("that", "following", "previous") or (which == "the" and context.narrative):
        ahead = which == "following" and way.tense != FUTURE
        focus = context.focus_from(unit, lambda c: not ahead or _over(_after(c, unit), context))
        if focus is None and which == "previous" and context.published is not None and unit in ("Y", "Q", "M"):
            focus = day_cell(context.published)
        if focus is None and which == "following" and unit not in ("D", "N") and context.published is not None:
            focus = day_cell(context.published)
        if focus is None:
            return undated("DATE", _blank(unit), f"'{words}' counts from a date that the text has not given")
        shift = {"following": 1, "previous": -1}.get(which, 0)
        cell = _after(focus, unit) if shift > 0 else cell_at(unit, focus.first, shift)
        return or_blank(cell, unit, words, f"counted from {focus.value}, the date in focus")
    if which == "new":
        return _new_year(words, context)
    if (
        context.published is None
        and not context.narrative
        and which in ("last", "this", "next", "coming", "past", "the")
    ):
        return _by_evidence(sense, words, way, context)
    base = context.published if not context.narrative else context.focus.first if context.focus else None
    if base is None:
        return undated("DATE", _blank(unit), f"'{words}' counts from the moment of speaking, and {NO_DATE}")
    against = context.counted(base) if not context.narrative else f"counted from {base.isoformat()}"
    shift = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(which, 0)
    if unit == "WE":
        return _weekend(sense, words, way, base)
    if unit == "Q" and which in ("latest", "the", "ended"):
        cell, why = accounts.latest_quarter(context, base)
        return or_blank(cell, "Q", words, why)
    if unit == "Y" and which == "past" and not sense.fiscal:
        made = or_blank(cell_at("Y", base, -1), "Y", words, against)
        return replace(made, moment=span_moment(base, "Y", 1.0, -1, words) or made.moment)
    if unit == "DE" and which in ("last", "past"):
        return _run("P10Y", moved(base, -3652), base, words, against)
    if unit in ("H", "MIN", "S"):
        return undated("DURATION", f"PT1{'H' if unit == 'H' else 'M'}", f"'{words}' is shorter than a day")
    if unit == "W":
        shift += _week_turned(sense, way, base)
    elif which == "the" and way.tense == PAST and _just_over(unit, way, base):
        shift, against = -1, f"the {unit_word(unit)[:-1]} just over, {against}"
    made = or_blank(cell_at(unit, base, shift), unit, words, against)
    return _in_a_sunday_paper(made, sense, way, base) if unit == "W" and not context.narrative else made


NEW = 2
"""Months through which a year is still new."""


def _new_year(words: str, context: Context) -> Resolved:
    """The year that the telling, or the report, has just begun or has before it."""
    base, against = base_day(context)
    focus = context.focus if context.narrative else None
    if base is None or (focus is not None and focus.grain in (Grain.DECADE, Grain.CENTURY)):
        return undated("DATE", _blank("Y"), f"'{words}' counts from a date that the text has not given")
    whole = focus is not None and focus.grain is Grain.YEAR
    begun = base.month <= NEW and not whole
    return or_blank(cell_at("Y", base, 0 if begun else 1), "Y", words, against)


def _after(focus: Cell, unit: str) -> Cell | None:
    return cell_at(unit, focus.last if unit in ("D", "W", "N") else focus.first, 1)


def _over(cell: Cell | None, context: Context) -> bool:
    """Whether a time told of as past can be this one: it has begun by the day of the report."""
    return cell is None or context.published is None or context.narrative or cell.first <= context.published


def _week_turned(sense: Sense, way: Way, base: date) -> int:
    """Weeks to add at a week's edges: on Sunday "this week" to come is the next one, "this past week" the one ending.

    "For the week" in a Monday's report told as past is the week just over.
    """
    weekday = base.isoweekday()
    if sense.which == "this" and weekday == 7 and way.tense == FUTURE:
        return 1
    if sense.which == "past" and weekday >= 6:
        return 1
    return -1 if sense.which == "the" and weekday == 1 and way.tense == PAST and way.preposition == "for" else 0


def _in_a_sunday_paper(made: Resolved, sense: Sense, way: Way, base: date) -> Resolved:
    """Widens "last week" and "this week" of a Sunday: for some writers the week ends on it, for others it begins.

    The value keeps to ISO weeks, by which a Sunday ends its week.
    """
    either = (sense.which == "last") or (sense.which == "this" and not (way.tense == PAST and way.firm))
    cell, later = made.cell, moved(base, 0 if sense.which == "last" else 7)
    if not either or base.isoweekday() != SUNDAY or cell is None or later is None or cell.last >= later:
        return made
    reason = f"{made.moment.reason}, or the week after it: a Sunday ends one or begins one → {cell.first}/{later}"
    return replace(made, moment=replace(made.moment, latest=later, reason=reason))


SUNDAY = 7
JUST_OVER = {"Y": 75, "M": 10}
"""Days into a year or month in which "for the year" told as past means the one before: when its figures come out."""


def _just_over(unit: str, way: Way, base: date) -> bool:
    started = cell_at(unit, base) if unit in JUST_OVER else None
    return way.preposition == "for" and started is not None and (base - started.first).days < JUST_OVER[unit]


def _by_evidence(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """A unit pointed at in an undated report: the year where the text fixes it, else no more than its bounds."""
    unit = sense.unit or "D"
    known, year = context.bounded, context.year_now
    shift = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(sense.which or "", 0)
    if known is None or not known.known:
        return undated("DATE", _blank(unit), f"'{words}' counts from the moment of speaking, and {NO_DATE}")
    if unit == "Y" and year is not None:
        cell = year_cell(year + shift)
        if cell is not None:
            return dated(cell, words, Basis.INFERRED, f"in a report of {year}, since {known.reason}")
    low = cell_at(unit, as_day(known.earliest), shift - (sense.which == "the")) if known.earliest else None
    high = cell_at(unit, as_day(known.latest), shift) if known.latest else None
    if way.tense == PAST and high is not None and known.latest is not None and high.first > as_day(known.latest):
        high = cell_at(unit, as_day(known.latest), shift - 1)
    edges = (low.first if low else None, high.last if high else None)
    if way.tense == PAST and edges[1] is not None and known.latest is not None:
        edges = (edges[0], min(edges[1], as_day(known.latest)))
    return Resolved(Timex("DATE", _blank(unit)), loosely(known, words, *edges))


def loosely(known: Moment, words: str, low: date | None, high: date | None) -> Moment:
    """A moment near an undated report's own, as far as that is known."""
    reason = f"'{words}' near the report's own date, of which {known.reason} → {low or '..'}/{high or '..'}"
    return Moment(earliest=low, latest=high, grain=Grain.DAY, basis=Basis.INFERRED, reason=reason)


def _blank(unit: str) -> str:
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(unit, "XXXX")


def or_blank(cell: Cell | None, unit: str, words: str, against: str) -> Resolved:
    """The unit counted to, or a value with its places left open."""
    if cell is None:
        return undated("DATE", _blank(unit), f"'{words}' lies outside the calendar")
    return dated(cell, words, Basis.RELATIVE, against)


def _run(value: str, first: date | None, last: date | None, words: str, against: str) -> Resolved:
    if first is None or last is None:
        return undated("DURATION", value, f"'{words}' lies outside the calendar")
    reason = f"'{words}' {against} → {span_text(first, last)}"
    return Resolved(Timex("DURATION", value), Moment.days(first, last, basis=Basis.RELATIVE, reason=reason))


def _weekend(sense: Sense, words: str, way: Way, base: date) -> Resolved:
    """The Saturday and Sunday just over, or to come where the clause looks forward."""
    against = f"{base:%A} {base.isoformat()}"
    if sense.which in ("next", "coming") or (sense.which in ("this", "the") and way.tense == FUTURE):
        shift, said = (1, "after") if sense.which == "next" and base.isoweekday() >= 6 else (0, "after")
    elif sense.which == "this" and way.tense != PAST and base.isoweekday() <= 5:
        shift, said = 0, "after"
    elif base.isoweekday() >= 6 and sense.which != "last":
        shift, said = 0, "at"
    else:
        shift, said = -1, "before"
    cell = cell_at("WE", base, shift)
    return or_blank(cell, "WE", words, f"{said} {against}")


def days(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """Days counted from the moment of speaking."""
    base = context.published
    if context.narrative and sense.shift == 0 and not sense.part:
        return undated("DATE", "PRESENT_REF", f"'{words}' in a history says no more than nowadays")
    if base is None or (context.narrative and context.focus is None):
        return undated("DATE", "XXXX-XX-XX", f"'{words}' counts from the moment of speaking, and {NO_DATE}")
    there = moved(base, sense.shift)
    if there is None:
        return undated("DATE", "XXXX-XX-XX", f"'{words}' lies outside the calendar")
    against = context.counted(base)
    if sense.part and way.tense != PAST and "overnight" in words.lower():
        return undated(
            "TIME", f"{there.isoformat()}T{sense.part}", f"'{words}' is not told as past: it may say 'quickly'"
        )
    if sense.part:
        return dated(
            replace(day_cell(there), value=f"{there.isoformat()}T{sense.part}"), words, Basis.RELATIVE, against, "TIME"
        )
    return dated(day_cell(there), words, Basis.RELATIVE, against)


def shift(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """An amount before or after publication ("ago"), the date in focus ("later") or a period ("year-earlier")."""
    unit, count = sense.unit or "D", sense.amount
    low_count = count.low if count is not None else None
    if sense.which == "focus" and (made := _by_the_clock(sense, words, context)) is not None:
        return made
    if low_count is None:
        value = "FUTURE_REF" if sense.shift > 0 and sense.which == "now" else "PAST_REF"
        base = context.published
        if base is not None and sense.which == "now":
            low, high = (None, base) if sense.shift < 0 else (base, None)
            edges = f"../{base}" if sense.shift < 0 else f"{base}/.."
            reason = f"'{words}' {context.counted(base)} → {edges}, some {unit_word(unit)} off"
            return Resolved(Timex("DATE", value), Moment.days(low, high, basis=Basis.PUBLICATION, reason=reason))
        if sense.which == "focus":
            value = amount_value(unit, count)[0]
            return undated("DURATION", value, f"'{words}' does not say how many")
        return undated("DATE", value, f"'{words}' does not say how many")
    if way.apposed and sense.which == "focus" and context.focus is not None:
        same = context.focus
        return or_blank(cell_at(unit, same.first) or same, unit, words, f"said of {same.value}, the date just named")
    from_focus = sense.which in ("focus", "period")
    if unit == "Y" and low_count == 1 and sense.shift < 0:
        named = sense.which == "period"
        period = accounts.compared(context, way, named=named)
        if period is None and named and "quarter" in words.lower() and context.published is not None:
            period = accounts.latest_quarter(context, context.published)[0]
        if period is not None:
            against = f"a year before {period.value}, the period spoken of"
            made = or_blank(accounts.year_before(period), "Y", words, against)
            return replace(made, timex=replace(made.timex, mod=count.mod if count else None))
        from_focus = from_focus and not named
    forward = sense.shift > 0 and way.tense != FUTURE

    def fits(c: Cell) -> bool:
        end = shifted_cell(c.first, c.grain, unit, low_count, 1) if forward else None
        return end is None or _over(end[0], context)

    start = context.focus_from(unit, fits) if from_focus else None
    base = start.first if start else context.published if not context.narrative else None
    if from_focus and start is None and sense.shift > 0:
        base = None
    if base is None:
        return _from_some_day(sense, low_count, words, context)
    grain = start.grain if start else Grain.DAY
    if context.narrative and grain is Grain.MONTH and unit in ("Y", "DE", "CE"):
        grain = Grain.DAY  # "in April 1988 … three years later" is a year, and no April
    there = shifted_cell(base, grain, unit, low_count, sense.shift)
    if there is None:
        return undated("DATE", _blank(unit), f"'{words}' lies outside the calendar")
    cell, (first, last) = there
    against = f"counted from {start.value}, the date in focus" if start else context.counted(base)
    made = dated(cell, words, Basis.RELATIVE, against)
    reason = f"'{words}' {against} → {span_text(first, last)}"
    moment = Moment(
        earliest=first, latest=last, grain=cell.grain, basis=Basis.RELATIVE, reason=reason, approximate=first != last
    )
    mod = count.mod if count else None
    return replace(made, moment=moment, timex=replace(made.timex, mod=mod))


def _from_some_day(sense: Sense, count: float, words: str, context: Context) -> Resolved:
    """ "16 days later" after "in 2012" counts from a day of that year, whichever it was: an interval, and no value."""
    unit, focus = sense.unit or "D", context.focus
    nothing = undated("DATE", _blank(unit), f"'{words}' counts from a date that the text has not given")
    if focus is None or sense.which != "focus" or unit not in ("D", "W", "M"):
        return nothing
    ends = [shifted_cell(day, Grain.DAY, unit, count, sense.shift) for day in (focus.first, focus.last)]
    if ends[0] is None or ends[1] is None:
        return nothing
    low, high = ends[0][1][0], ends[1][1][1]
    reason = f"'{words}' counted from some day of {focus.value} → {span_text(low, high)}"
    return replace(nothing, moment=Moment.days(low, high, basis=Basis.RELATIVE, reason=reason))


def _by_the_clock(sense: Sense, words: str, context: Context) -> Resolved | None:
    """ "Two hours later" in a history that has come to a time of day."""
    wall, unit, count = context.wall, sense.unit, sense.amount
    if not context.narrative or wall is None or unit not in ("H", "MIN") or count is None or count.low is None:
        return None
    if count.low > MOST_HOURS * (1 if unit == "H" else 60):
        return None
    minutes = round(count.low * (60 if unit == "H" else 1)) * (1 if sense.shift > 0 else -1)
    if not 1 < wall.year < LAST_YEAR:
        return None
    there = wall + timedelta(minutes=minutes)
    reason = f"'{words}' counted from {wall.isoformat()}, the time told of → {there.isoformat()}"
    grain = Grain.MINUTE
    moment = Moment(earliest=there, latest=there, grain=grain, basis=Basis.RELATIVE, reason=reason, approximate=True)
    timex = Timex("TIME", there.strftime("%Y-%m-%dT%H:%M").rjust(16, "0"), count.mod)
    return Resolved(timex, moment, day_cell(there.date()))


MOST_HOURS = 48
LAST_YEAR = 9999


def unit_word(unit: str) -> str:
    """A unit's name in the plural, for reasons."""
    return {"D": "days", "W": "weeks", "M": "months", "Y": "years", "H": "hours", "DE": "decades"}.get(unit, "time")


def span(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """A length of time; "in two weeks" that lies ahead is a day, "the past two months" the days it covers."""
    count, unit = sense.amount, sense.unit or "D"
    value, mod = amount_value(unit, count)
    low = count.low if count is not None else None
    base = context.published if not context.narrative else None
    if context.narrative and sense.which == "next" and low == 1.0 and way.preposition == "in":
        return unit_(Sense(kind=Kind.UNIT, unit=unit, which="following"), words, way, context)
    if way.preposition == "in" and sense.which is None and low is not None and base is not None:
        open_ = way.tense is None or (way.tense == PRESENT and way.firm)  # "the trial begins in two weeks"
        ahead = way.tense == FUTURE or (open_ and unit in ("D", "W", "M")) or way.coming
        if ahead and unit in ("D", "W", "M", "Y", "2W"):
            inner = Sense(kind=Kind.SHIFT, unit=unit, amount=count, shift=1, which="now")
            return shift(inner, words, way, context)
    if sense.which in ("past", "last") and unit == "Y" and low == 1.0 and base is not None:
        made = or_blank(cell_at("Y", base, -1), "Y", words, "")
        moment = span_moment(base, unit, 1.0, -1, words)
        return replace(made, moment=moment or made.moment)
    side = {"past": -1, "last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(sense.which or "", 0)
    if not side and count is not None and count.vague == "recent":
        side = -1
    moment = Moment.unknown(f"'{words}' is a length of time, not a date")
    if side and base is not None:
        moment = span_moment(base, unit, low, side, words) or moment
    if sense.which == "ended" and context.published and unit == "Y":
        moment = Moment.unknown(f"'{words}' is a length of time whose end the text gives apart")
    return Resolved(Timex("DURATION", value, mod), moment)


def set_(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """What comes again and again has a value and no one moment."""
    if sense.value is not None:
        value = sense.value
    elif sense.part is not None:
        value = f"XXXX-XX-XXT{sense.part}"
    elif sense.season is not None:
        value = f"XXXX-{sense.season}"
    elif sense.of is not None:
        inner = sense.of
        value = (
            f"XXXX-WXX-{inner.weekday}"
            if inner.weekday
            else f"XXXX-{inner.month:02d}"
            if inner.month
            else f"XXXX-{inner.season}"
        )
    else:
        value = amount_value(sense.unit or "D", sense.amount)[0]
    return undated("SET", value, f"'{words}' happens again and again")


def ref(sense: Sense, words: str, way: Way, context: Context) -> Resolved:
    """Past, present or future of the report, or a length of which no more is said."""
    value, base = sense.value or "PRESENT_REF", context.published
    if sense.type == "DURATION":
        return undated("DURATION", value, f"'{words}' is a length of time, not a date")
    if base is None or context.narrative:
        return undated("DATE", value, f"'{words}' says no more than {value.split('_')[0].lower()}")
    reason = f"'{words}' {context.counted(base)}"
    if value == "PAST_REF":
        return Resolved(
            Timex("DATE", value), Moment(latest=base, basis=Basis.PUBLICATION, reason=f"{reason} → ../{base}")
        )
    if value == "FUTURE_REF":
        return Resolved(
            Timex("DATE", value), Moment(earliest=base, basis=Basis.PUBLICATION, reason=f"{reason} → {base}/..")
        )
    return Resolved(
        Timex("DATE", value), Moment.day(base, basis=Basis.PUBLICATION, reason=f"{reason} → {base}, its present")
    )
