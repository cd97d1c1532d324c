"""`TimeStage`: finds and resolves the time expressions of one report, in the order they are read."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.model import Basis, Layer, Layers, Moment, Note, Report, TimeMention, parse_of
from dateline.temporal.focus import accounts
from dateline.temporal.focus.context import Context
from dateline.temporal.focus.direction import way
from dateline.temporal.focus.history import (
    apposed,
    bracketed,
    by_the_way,
    is_history,
    looks_back,
    stands,
    told_paragraphs,
)
from dateline.temporal.focus.orders import orders_of
from dateline.temporal.focus.quoted import Sayings, recent
from dateline.temporal.focus.reference import Counting, Reference
from dateline.temporal.focus.telling import month_come_to
from dateline.temporal.grammar.find import Found, find
from dateline.temporal.grammar.sense import Kind
from dateline.temporal.resolving.ancient import restored
from dateline.temporal.resolving.resolve import resolve
from dateline.temporal.resolving.results import Resolved, is_impossible
from dateline.temporal.resolving.runs import completed
from dateline.temporal.undated.infer import broadcast, infer

VERSION = "temporal 1"
_NAMED_DATES = (Kind.DATE, Kind.UNIT, Kind.DAYS, Kind.HOLIDAY, Kind.IMPOSSIBLE)
"""What would have been in focus had it been resolved: "later that month" must not count from the date before it."""
FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class TimeStage:
    """Layer "times": every time expression outside boilerplate, with its TIMEX3 value and its moment."""

    name = "times"
    requires = ("parse",)
    assigns = "times"

    def __call__(self, report: Report, layers: Layers) -> Layer[TimeMention]:
        """Reads one report; notes say what is no date and what the report does not let be dated."""
        found = list(completed(find(parse_of(layers))))
        counting = Counting(report, found)
        published = counting.main.day if counting.main else None
        year = published.year if published else None
        history, paragraphs = is_history(found, year), told_paragraphs(found, year)
        context = Context(published, history)
        context.home, context.orders = counting.home, orders_of(found, counting.outlet, report.text)
        items: list[TimeMention] = []
        notes: list[Note] = []
        if published is None:
            context.inferred, told = infer(found, report)
            notes.extend(told)
        elif report.published is None:
            notes.append(broadcast(published))
        sayings = Sayings(found)
        for one in found:
            words = one.span.quote(report.text)
            counted = counting.at(one)
            context.tells(history=history or one.line.sentence.block in paragraphs)
            spoken = spoken_on(sayings.teller(one), counted, report, context)
            if spoken is not None:
                counted = spoken
            if counted is not None:
                context.published, context.said = counted.day, counted.said
            made = resolve_one(one, words, context)
            counting.saw(one, made.moment.exact_day)
            if published is None and not context.narrative:
                made = without_day(made)
            items.append(TimeMention(one.span, words, made.timex, made.moment, one.rule))
            if is_impossible(made):
                notes.append(Note("impossible-date", made.moment.reason))
        return Layer(self.assigns, VERSION, tuple(items), tuple(notes))


def resolve_one(one: Found, words: str, context: Context) -> Resolved:
    """Resolves one expression and moves the focus."""
    context.enter(one.line.sentence.index)
    there = way(one)
    if one.sense.kind in accounts.COMPARED_KINDS and accounts.has_figures(one):
        there = replace(there, figures=True)
    if context.narrative:
        there = replace(there, back=looks_back(one), apposed=apposed(one, context))
    made = resolve(one.sense, " ".join(words.split()), there, context)
    if context.narrative:
        return tell(one, made, words, context)
    cell = made.cell
    if cell is None and one.sense.kind in _NAMED_DATES:
        context.lost()
    flashback = one.sense.kind is Kind.SHIFT and one.sense.shift < 0 and looks_back(one)
    beside = flashback or accounts.sets_beside(one.sense, there) or bracketed(one)
    if cell is not None and made.timex.type in ("DATE", "TIME") and not beside:
        context.saw(cell, words)
    accounts.note_period(one, made, there, context)
    return made


def tell(one: Found, made: Resolved, words: str, context: Context) -> Resolved:
    """Moves the telling of a history to what it says next; what it says by the way leaves it where it is."""
    cell = made.cell
    if is_impossible(made):
        context.lost()
    if cell is not None and made.timex.type in ("DATE", "TIME") and (context.focus is None or not bracketed(one)):
        if by_the_way(one, cell, context):
            context.passed(cell)
        else:
            again, mod = stands(cell, one, context), made.timex.mod or one.sense.mod
            if not again or mod == "END":
                context.saw(cell, words, month_come_to(mod, again=again, context=context))
        context.block, context.named = one.line.sentence.block, (one.line.sentence.index, one.last)
    return restored(made, " ".join(words.split()))


def spoken_on(telling: Found | None, counted: Reference | None, report: Report, context: Context) -> Reference | None:
    """What a quoted expression counts from: the day on which its sentence says that it was spoken."""
    if telling is None or counted is None or context.narrative:
        return None
    context.published, context.said = counted.day, counted.said
    words = " ".join(telling.span.quote(report.text).split())
    day = recent(resolve(telling.sense, words, way(telling), context).moment.exact_day, counted.day)
    return Reference(day, "in words spoken on") if day is not None and day != counted.day else None


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
