"""`TimeStage`: finds and resolves the time expressions of one report, in the order they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dateline.model import Layer, Layers, Note, Report, TimeMention, parse_of
from dateline.temporal.focus import accounts
from dateline.temporal.focus.asides import headings, in_relative_clause, place_beside
from dateline.temporal.focus.context import Context
from dateline.temporal.focus.direction import PAST, Way, way
from dateline.temporal.focus.history import (
    apposed,
    bracketed,
    by_the_way,
    countable_in_brackets,
    is_history,
    looks_back,
    stands,
    told_paragraphs,
)
from dateline.temporal.focus.orders import orders_of
from dateline.temporal.focus.quoted import Sayings, recent
from dateline.temporal.focus.reference import Counting, Reference
from dateline.temporal.focus.telling import month_come_to
from dateline.temporal.focus.tomorrow import begun
from dateline.temporal.grammar.find import Found, by_the_clock, find
from dateline.temporal.grammar.sense import Kind
from dateline.temporal.resolving.ancient import restored
from dateline.temporal.resolving.resolve import resolve
from dateline.temporal.resolving.results import Resolved, is_impossible
from dateline.temporal.resolving.runs import completed
from dateline.temporal.undated.infer import broadcast, infer

VERSION = "temporal 1"
_NAMED_DATES = (Kind.DATE, Kind.UNIT, Kind.DAYS, Kind.HOLIDAY, Kind.IMPOSSIBLE)
"""What would have been in focus had it been resolved: "later that month" must not count from the date before it."""
WEEK = 7


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
        found = found if history else [by_the_clock(one) for one in found]
        context = Context(published, history)
        context.home, context.orders = counting.home, orders_of(found, counting.outlet, report.text)
        context.headings = headings(parse_of(layers))
        context.begun = begun(found, counting, report, parse_of(layers))
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
    aside = in_relative_clause(one.token)
    if one.sense.kind in (Kind.CLOCK, Kind.PART):
        there = replace(there, aside=aside, zone=place_beside(one))
    made = resolve(one.sense, " ".join(words.split()), there, context)
    if made.cell is not None and made.cell.first == made.cell.last and not aside:
        context.saw_day(made.cell)
    if context.narrative:
        return tell(one, made, words, context)
    cell = made.cell
    if cell is None and one.sense.kind in _NAMED_DATES:
        context.lost()
    flashback = one.sense.kind is Kind.SHIFT and one.sense.shift < 0 and looks_back(one)
    beside = flashback or accounts.sets_beside(one.sense, there) or bracketed(one)
    if cell is not None and made.timex.type in ("DATE", "TIME") and not beside:
        context.saw(cell)
    accounts.note_period(one, made, there, context)
    _note_coming(made, there, context)
    return made


def _note_coming(made: Resolved, there: Way, context: Context) -> None:
    """Keeps the days of the next week that the report dates: a weekday after it is the same."""
    day, today = made.moment.exact_day, context.published
    if day is not None and today is not None and there.tense != PAST and 0 < (day - today).days <= WEEK:
        context.coming[day.isoweekday()] = day


NOON = 12


def wall_time(made: Resolved) -> datetime | None:
    """The hour and minute that an expression came to, where it tells them and its half of the day."""
    value, first = made.timex.value, made.moment.earliest
    if not isinstance(first, datetime) or first != made.moment.latest or value[10:11] != "T":
        return None
    return first.replace(tzinfo=None)


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
                context.saw(cell, month_come_to(mod, again=again, context=context))
            context.wall = wall_time(made)
            context.night = made.timex.value[10:] in ("TAF", "TEV", "TNI") or (
                context.wall is not None and context.wall.hour >= NOON
            )
        context.block, context.named = one.line.sentence.block, (one.line.sentence.index, one.last)
    elif cell is not None and countable_in_brackets(one, cell, context):
        context.passed(cell)
    return restored(made, " ".join(words.split()))


def spoken_on(telling: Found | None, counted: Reference | None, report: Report, context: Context) -> Reference | None:
    """What a quoted expression counts from: the day on which its sentence says that it was spoken."""
    if telling is None or counted is None or context.narrative:
        return None
    context.published, context.said = counted.day, counted.said
    words = " ".join(telling.span.quote(report.text).split())
    day = recent(resolve(telling.sense, words, way(telling), context).moment.exact_day, counted.day)
    return Reference(day, "in words spoken on") if day is not None and day != counted.day else None
