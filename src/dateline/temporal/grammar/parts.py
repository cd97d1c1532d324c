"""Parts of a day: "this morning", "Friday night", "the early hours of Sunday"."""

from __future__ import annotations

from dataclasses import replace

from dateline.temporal.grammar.clocks import DAY_RULES, named_time, with_day
from dateline.temporal.grammar.dates import month_at, valid, weekday_name, year_after
from dateline.temporal.grammar.line import HYPHENS, Line
from dateline.temporal.grammar.rules import NUMBER, best, rule
from dateline.temporal.grammar.sense import Hit, Kind, Sense
from dateline.temporal.vocabulary import EDGES, PARTS, WEEKDAYS, WHICH

_AT_ONCE = ("dawn", "dusk", "nightfall", "daybreak", "sunrise", "sunset")
"""Moments rather than stretches of a day: "at dawn"."""
_AT = ("at", "before", "until", "till", "after", "by", "from", "since", "towards", "toward")
_DURING = ("in", "by", "until", "since", "during")


@rule(
    "part.name",
    [*PARTS, "the", *WHICH, *EDGES, "late", "early"],
    "He spoke [this morning]. → 2019-01-15TMO",
    "He left [later this afternoon]. → 2019-01-15TAF",
    "The raid came on June 3. [That night] the city fell. → 2018-06-03TNI",
    "Shots rang out [last night]. → 2019-01-14TNI",
    "The shares rose in [mid-afternoon yesterday]. → 2019-01-14TAF",
    "He came on Sunday and left in [the afternoon]. → 2019-01-13TAF",
    "They landed on [the morning of 6 June 1944]. → 1944-06-06TMO",
    "He left on 3 May 2016. They came in [the evening of the next day]. → 2016-05-04TEV",
    "They crossed in [the night of 24/25 June 1944]. → 1944-06-24TNI",
    "They came on Sunday. During [the night] they left. → 2019-01-13TNI",
    "They came on Sunday and left in [the night]. → 2019-01-13TNI",
    "They came on Sunday and left [that same evening]. → 2019-01-13TEV",
    "They came on Sunday and left towards [evening]. → 2019-01-13TEV",
    "They came on Sunday. [The night before], they had met. → 2019-01-12TNI",
    "They came on Sunday, and at [dawn] they left. → 2019-01-13TMO",
    "They came on Sunday, and by [late afternoon] they left. → 2019-01-13TAF",
)
def part(line: Line, i: int) -> Hit | None:
    """A part of a day, pointed at or with its day after it."""
    at, mod = i, None
    if line.low(at) in EDGES:
        mod, at = EDGES[line.low(at)], at + 1
        at += line.low(at) in HYPHENS
    the = line.low(at) == "the"
    at += the
    which = WHICH.get(line.low(at))
    if which is not None:
        at += 1
        at += which == "that" and line.low(at) == "same"
    if mod is None and line.low(at) in EDGES:
        mod, at = EDGES[line.low(at)], at + 1
        at += line.low(at) in HYPHENS
    name = PARTS.get(line.low(at))
    if name is None or (
        line.low(at) in ("dawn", "dusk")
        and which is None
        and line.low(at - 1) not in ("at", "before", "until", "till", "after", "by", "towards", "toward")
    ):
        return None
    end = at + 1
    if line.glued(end) and line.low(end) in HYPHENS:
        return None
    sense = Sense(kind=Kind.PART, part=name, which=which or ("the" if the else None), mod=mod)
    if which in ("past", "coming", "present", "latest"):
        return None
    dayed = with_day(line, end, sense)
    if dayed[0] > end:
        return dayed
    if which is not None:
        return end, sense
    if the and line.low(end) == "of":
        return _of_day(line, end, sense)
    before = line.low(i - 1)
    if the and line.low(end) == "before" and not line.low(end + 1)[:1].isalnum():
        return end + 1, replace(sense, which="previous")
    if (
        the
        and before == "during"
        and name == "NI"
        and line.tokens[min(end, len(line) - 1)].pos not in ("NOUN", "PROPN")
    ):
        return end, sense
    if the and before == "in" and name == "NI" and line.low(end) in ("", ".", ",", ";", ")"):
        return end, sense
    if at == i and name == "EV" and before in ("towards", "toward") and not _noun(line, end):
        return end, sense
    if not the and ((line.low(at) in _AT_ONCE and before in _AT) or (mod is not None and before in _DURING)):
        return end, sense
    if (
        the
        and line.low(i - 1) in ("in", "during", "by")
        and name != "NI"
        and (line.low(end) in ("", ".", ",", ";", "and", "to", "of", "he", "she") or _closes(line, i, end))
    ):
        return end, sense
    return None


def _noun(line: Line, i: int) -> bool:
    return i < len(line) and line.tokens[i].tag.startswith("NN")


def _closes(line: Line, i: int, end: int) -> bool:
    """Whether "in the morning" stands whole: what follows is a new phrase and no noun to it."""
    token, following = line.tokens[end - 1], line.tokens[end]
    if token.dep in ("compound", "nmod") or following.tag.startswith("NN"):
        return False
    return i == 1 or (token.dep == "pobj" and following.tag in _PHRASE_BEGINS)


_PHRASE_BEGINS = ("DT", "PRP", "PRP$", "VBD", "VBZ", "MD", "CC", "WDT", "WRB", ":", "-LRB-")


def _of_day(line: Line, end: int, sense: Sense) -> Hit | None:
    """ "The morning of 6 June"."""
    if sense.part == "NI" and (night := _night_between(line, end + 1)) is not None:
        return night[0], replace(sense, of=night[1])
    dayed = with_day(line, end + 1, sense)
    if dayed[0] > end + 1:
        return dayed
    day = best(line, end + 1, frozenset({"unit"}))
    return (day[0], replace(sense, of=day[1][1])) if day is not None and day[1][1].unit == "D" else None


def _night_between(line: Line, i: int) -> Hit | None:
    """ "24/25 June 1944", "June 24-25, 1944" after "the night of": one night, by its first day."""
    month = month_at(line, i)
    at = month[0] if month is not None else i
    first, slash, second = line.low(at).partition("/")
    at += 1
    if not slash and line.low(at) in (*HYPHENS, "/"):
        second, at = line.low(at + 1), at + 2
    if not (first.isdecimal() and second.isdecimal() and len(first) <= 2 and len(second) <= 2):
        return None
    if month is None and (month := month_at(line, at)) is not None:
        at = month[0]
    if month is None or int(second) != int(first) + 1:
        return None
    end, year, of = year_after(line, at)
    return end, valid(Sense(kind=Kind.DATE, year=year, month=month[1], day=int(first), of=of))


@rule(
    "part.of-day",
    [*WEEKDAYS, NUMBER, "yesterday", "tomorrow", "early", "late", *WHICH],
    "It was read on [Wednesday night]. → 2019-01-09TNI",
    "He will go [tomorrow morning]. → 2019-01-16TMO",
    "They met on [Saturday afternoon]. → 2019-01-12TAF",
    "It was launched [Sunday afternoon Korean time]. → 2019-01-13TAF",
)
def part_of_day(line: Line, i: int) -> Hit | None:
    """A day and its part: "Friday morning", "early Friday morning"."""
    at, mod = i, None
    if line.low(at) in EDGES:
        mod, at = EDGES[line.low(at)], at + 1
        if line.low(at) not in WEEKDAYS:
            return None
    found = best(line, at, DAY_RULES)
    if found is None:
        return None
    end, (_, day), _ = found
    if line.low(end) in EDGES:
        mod, end = EDGES[line.low(end)], end + 1
        end += line.low(end) in HYPHENS
    name = PARTS.get(line.low(end))
    if name is None or not (day.weekday or day.kind is Kind.DAYS):
        return None
    if line.low(end + 1) == "live":
        return None
    return named_time(line, end + 1), Sense(kind=Kind.PART, part=name, mod=mod, of=day)


@rule(
    "part.local-day",
    [*WEEKDAYS, *EDGES],
    "The ship left [early Saturday local time]. → 2019-01-12",
    "The ship left on [Saturday Korean time]. → 2019-01-12",
)
def local_day(line: Line, i: int) -> Hit | None:
    """A weekday as another place counts it."""
    at, mod = (i + 1, EDGES[line.low(i)]) if line.low(i) in EDGES else (i, None)
    found = weekday_name(line, at)
    if found is None or (end := named_time(line, found[0])) == found[0]:
        return None
    return end, Sense(kind=Kind.DATE, weekday=found[1], mod=mod)


@rule(
    "part.hours",
    ["the"],
    "He was shot in [the early hours of Sunday]. → 2019-01-13TMO",
    "He was shot in [the small hours]. → 2019-01-15TMO",
    "He was shot in the early hours of [Monday morning]. → 2019-01-14TMO",
)
def small_hours(line: Line, i: int) -> Hit | None:
    """The hours after midnight, which are the beginning of the day that they are said to be of."""
    if line.low(i + 1) not in ("early", "small", "wee") or line.low(i + 2) != "hours":
        return None
    sense, end = Sense(kind=Kind.PART, part="MO", which="the", mod="START"), i + 3
    if line.low(end) == "of":
        if part_of_day(line, end + 1) is not None:
            return None  # "of Monday morning" says it all
        dayed = with_day(line, end + 1, sense)
        return dayed if dayed[0] > end + 1 else None
    return end, sense
