"""`TimeStage`: finds and resolves the time expressions of one report, in the order they are read."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from dateline.model import Basis, Layer, Layers, Moment, Note, Report, TimeMention, parse_of
from dateline.model.edtf import to_edtf
from dateline.temporal.context import Context, way
from dateline.temporal.find import Found, find
from dateline.temporal.resolve import resolve
from dateline.temporal.results import Resolved
from dateline.temporal.sense import Kind
from dateline.temporal.undated import infer

VERSION = "temporal 1"
_NAMED_DATES = (Kind.DATE, Kind.UNIT, Kind.DAYS, Kind.HOLIDAY, Kind.IMPOSSIBLE)
"""What would have been in focus had it been resolved: "later that month" must not count from the date before it."""
FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
HISTORY_YEARS = 4
HISTORY_SHARE = 3
"""Four years far from publication, and three for each word of today, make a text a history: news of 2017 that looks
back to 1953 and 2006 still has its Mondays."""


class TimeStage:
    """Layer "times": every time expression outside boilerplate, with its TIMEX3 value and its moment."""

    name = "times"
    requires = ("parse",)
    assigns = "times"

    def __call__(self, report: Report, layers: Layers) -> Layer[TimeMention]:
        """Reads one report; notes say what is no date and what the report does not let be dated."""
        found = list(find(parse_of(layers)))
        published = report.published.date() if isinstance(report.published, datetime) else report.published
        context = Context(published, is_history(found, published.year if published else None))
        items: list[TimeMention] = []
        notes: list[Note] = []
        if published is None:
            context.inferred = infer(found)
            if context.inferred.known:
                notes.append(Note("published-inferred", f"{to_edtf(context.inferred)}: {context.inferred.reason}"))
        for one in found:
            words = one.span.quote(report.text)
            made = resolve_one(one, words, context)
            if published is None:
                made = without_day(made)
            items.append(TimeMention(one.span, words, made.timex, made.moment, one.rule))
            if one.sense.kind is Kind.IMPOSSIBLE and one.sense.value is None:
                notes.append(Note("impossible-date", f"'{words}' is no day of the calendar"))
        return Layer(self.assigns, VERSION, tuple(items), tuple(notes))


def resolve_one(one: Found, words: str, context: Context) -> Resolved:
    """Resolves one expression and moves the focus."""
    context.enter(one.line.sentence.index)
    made = resolve(one.sense, " ".join(words.split()), way(one), context)
    cell = made.cell
    if cell is None and one.sense.kind in _NAMED_DATES:
        context.lost()
    if cell is not None and made.timex.type in ("DATE", "TIME"):
        context.saw(cell, words)
        own = one.sense.kind is Kind.ORDINAL and one.sense.which != "period"
        if own and not (one.sense.of is not None and one.sense.of.which == "last"):
            context.period, context.period_at = cell, one.line.sentence.index
    return made


def without_day(made: Resolved) -> Resolved:
    """What an undated report lets be said of a day that it does not state whole: the month, and no more.

    "June 12 last year" in a report that its own words date to a year may be right to the day, and rests on nobody's
    word; a person who knows the day says so with `--published`.
    """
    day = made.moment.exact_day
    if day is None or made.moment.basis is Basis.STATED:
        return made
    reason = f"{made.moment.reason}; the report has no date, so no more than the month is said"
    month = Moment.month(day.year, day.month, basis=Basis.INFERRED, reason=reason)
    value = made.timex.value
    blank = f"XXXX{value[4:]}" if FULL_DAY.match(value) else value
    return replace(made, timex=replace(made.timex, value=blank), moment=month)


def is_history(found: list[Found], published: int | None) -> bool:
    """Whether a text tells of long ago: full years far from its own date, and next to no words of today."""
    years, current = 0, 0
    for one in found:
        sense = one.sense
        if sense.year is not None:
            far = published is None or abs(sense.year - published) > 1
            years += far
            current += not far
        else:
            weekday = sense.weekday is not None and sense.day is None
            current += sense.kind is Kind.DAYS or weekday or sense.which in ("last", "this", "next")
    return years >= HISTORY_YEARS and years > HISTORY_SHARE * current
