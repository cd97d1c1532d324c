"""Dates that leave out what stands beside them: "1864–70", "in December … (6th)", "the 17th and 18th centuries"."""

from __future__ import annotations

from dataclasses import replace

from dateline.temporal.grammar.dates import month_at, valid, year_after, year_alone
from dateline.temporal.grammar.eras import century
from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.numbers import ordinal, ordinal_at
from dateline.temporal.grammar.old_years import short_year
from dateline.temporal.grammar.rules import NUMBER, rule
from dateline.temporal.grammar.sense import Hit, Kind, Sense
from dateline.temporal.vocabulary import NUMBERS, ORDINALS

_OPENING, _CLOSING = ("(", "["), (")", "]", ",", ";")
_RUN = ("to", "-", "–", "and")
_JOINING = ("and", "or", "to")
BESIDE = 40
"""Words back from a bracket among which the month of its day is looked for."""


@rule(
    "date.short-year",
    [NUMBER],
    "The long war (1864–[70]) was lost. → 1870",
    "They fought from 1914-[18] in the hills. → 1918",
    "Marie Duval (1827–[70]) was there. → 1870",
)
def second_year(line: Line, i: int) -> Hit | None:
    """The last year of a run, in two figures; that of a season or a year of accounts ("1998-99") is no other year."""
    last = short_year(line, i)
    if last is None or year_alone(line, i - 2) is None:
        return None
    bracket = line.low(i - 3) in _OPENING or line.low(i + 1) in (")", "]")
    told = line.low(i - 3) in ("in", "between", "from", "during") and not _noun(line, i + 1)
    if last - int(line.low(i - 2)) == 1 and not (bracket or told):
        return None
    return i + 1, Sense(kind=Kind.DATE, year=last)


def _noun(line: Line, i: int) -> bool:
    """Whether the run goes with a noun: "in the 1998–99 season"."""
    return i < len(line) and line.tokens[i].pos in ("NOUN", "PROPN")


@rule(
    "date.two-reckonings",
    [NUMBER],
    "They met on [8 (19) July 1702] at Klis. → 1702-07-08",
    "They met on [27 June (8 July) 1709] at Klis. → 1709-06-27",
)
def two_reckonings(line: Line, i: int) -> Hit | None:
    """A day by two calendars, the other one's in brackets: the day that stands first is the one told."""
    day = line.low(i)
    if not (day.isdecimal() and day.isascii() and len(day) <= 2 and 1 <= int(day) <= 31):
        return None
    first = month_at(line, i + 1)
    at = first[0] if first is not None else i + 1
    second = line.low(at + 1)
    if line.low(at) not in ("(", "[") or not (second.isdecimal() and second.isascii() and len(second) <= 2):
        return None
    inner = month_at(line, at + 2)
    close = inner[0] if inner is not None else at + 2
    if line.low(close) not in (")", "]") or (first is None) != (inner is None) or int(second) > 31:
        return None
    last = first if first is not None else month_at(line, close + 1)
    if last is None:
        return None
    end, year, of = year_after(line, close + 1 if first is not None else last[0])
    if first is not None and year is None:
        return None  # two dates, the second in brackets
    return end, valid(Sense(kind=Kind.DATE, year=year, month=last[1], day=int(day), of=of))


@rule(
    "date.nth-in-brackets",
    [NUMBER],
    "In December 1868 they won at Varna ([6th]) and Avay. → 1868-12-06",
    "In December 1868 they won at Varna ([6th] to 9th). → 1868-12-06",
    "In December 1868 they won at Varna (6th to [9th]). → 1868-12-09",
)
def nth_in_brackets(line: Line, i: int) -> Hit | None:
    """A day in brackets behind what happened on it, of the month that its sentence has named."""
    day = ordinal(line.low(i)) if line.low(i)[:1].isdigit() else None
    if day is None or not 1 <= day <= 31:
        return None
    opened = i - 1
    if line.low(opened) in _RUN and ordinal(line.low(i - 2)) is not None:
        opened = i - 3
    run = line.low(i + 1) in _RUN and ordinal(line.low(i + 2)) is not None
    if line.low(opened) not in _OPENING or not (run or line.low(i + 1) in _CLOSING):
        return None
    for k in range(opened - 1, max(-1, opened - BESIDE), -1):
        found = month_at(line, k)
        if found is not None and line.texts[k][:1].isupper():
            _, year, of = year_after(line, found[0])
            return i + 1, valid(Sense(kind=Kind.DATE, year=year, month=found[1], day=day, of=of))
    return None


@rule(
    "date.first-century",
    ["the", "late", "early", NUMBER, *ORDINALS, *(word for word, number in NUMBERS.items() if number == 20)],
    "It changed hands in [the 17th] and 18th centuries. → 16",
    "It stood from [the third] to the sixth century. → 02",
)
def first_century(line: Line, i: int) -> Hit | None:
    """The first of two centuries, whose noun stands behind the second."""
    at = i + (line.low(i) == "the")
    number = ordinal_at(line, at)
    if number is None or line.low(number[0]) not in _JOINING or not 1 <= number[1] <= 21:
        return None
    second = number[0] + 1
    ahead = ordinal_at(line, second + (line.low(second) == "the"))
    whole = century(line, second)
    if ahead is None or whole is None or (number[1] >= ahead[1] and whole[1].before_christ is None):
        return None
    sense = whole[1]
    if sense.before_christ is not None:
        return number[0], replace(sense, value=f"BC{number[1] - 1:02d}", mod=None)
    return number[0], replace(sense, century=number[1] - 1, mod=None)
