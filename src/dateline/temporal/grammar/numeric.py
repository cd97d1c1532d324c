"""Dates in figures: 2018-06-12, 2018/06/12, 6/12/2018, 12.6.2018, 12-Jun-2018."""

from __future__ import annotations

from dataclasses import replace

from dateline.temporal.grammar.dates import month_at, valid
from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.numbers import ordinal
from dateline.temporal.grammar.rules import NUMBER, rule
from dateline.temporal.grammar.sense import Hit, Kind, Sense
from dateline.temporal.outlets import DOTTED, Order

LONGEST = 10
"""Characters of the longest date in figures, 12/25/2018."""
PIVOT = 40
"""Years of two figures up to this are of this century."""


@rule(
    "date.figures",
    [NUMBER],
    "The file is dated [2018-06-12]. → 2018-06-12",
    "The file is dated [2018/06/12]. → 2018-06-12",
    "The file is dated [6/12/2018]. → 2018-06-12",
    "The file is dated [6/12/18]. → 2018-06-12",
    "The file is dated [12.6.2018]. → 2018-06-12",
    "The file is dated [25/12/2017]. → 2017-12-25",
    "The file is dated [12-Jun-2018]. → 2018-06-12",
    "The file is dated [25-12-2017]. → 2017-12-25",
    "The file is dated [13/13/2018]. → 2018-13-13",
    "The file is dated [2018-02-30]. → 2018-02-30",
)
def figures(line: Line, i: int) -> Hit | None:
    """Year, month and day by their places; which of two is the month, where both could be, `orders` decides."""
    word = line.low(i)
    if len(word) > LONGEST:
        return None
    for mark in "/.":
        if word.count(mark) == 2:
            return _read(i + 1, word.split(mark), mark)
    if not (line.low(i + 1) == line.low(i + 3) and line.low(i + 1) in ("-", "–", "/", ".")):
        return None
    if not all(line.glued(i + k) for k in range(1, 5)):
        return None
    parts = [word, line.low(i + 2), line.low(i + 4)]
    if parts[1].isalpha():
        return _named_month(line, i, parts)
    if line.low(i + 5) in ("-", "–") and line.glued(i + 5):
        return None  # a telephone number, or another number in parts
    return _read(i + 5, parts, line.low(i + 1))


def _read(end: int, parts: list[str], mark: str) -> Hit | None:
    if not all(p.isdecimal() and p.isascii() for p in parts):
        return None
    sizes = [len(p) for p in parts]
    a, b, c = (int(p) for p in parts)
    if sizes[0] == 4:
        if max(sizes[1:]) > 2 or (mark in "-–" and sizes != [4, 2, 2]):
            return None
        return end, valid(Sense(kind=Kind.DATE, year=a, month=b, day=c))
    if max(sizes[:2]) > 2 or sizes[2] not in (2, 4) or (sizes[2] == 2 and mark != "/"):
        return None  # 12.6.18 may be a version, 3-2-10 a score
    year = c if sizes[2] == 4 else c + (2000 if c <= PIVOT else 1900)
    made = Sense(kind=Kind.FIGURES, year=year, month=a, day=b, name=DOTTED if mark == "." else None)
    if 0 < a <= 12 and 0 < b <= 12 and a != b:
        return end, made
    by_day = a > 12 >= b
    order = None if a == b else (Order.DAY_FIRST if by_day else Order.MONTH_FIRST).value
    month, day = (b, a) if by_day else (a, b)
    return end, valid(replace(made, kind=Kind.DATE, month=month, day=day, name=order))


def _named_month(line: Line, i: int, parts: list[str]) -> Hit | None:
    """12-Jun-2018, as files and forms have it."""
    found = month_at(line, i + 2)
    day, year = parts[0], parts[2]
    if found is None or not (day.isdecimal() and year.isdecimal() and day.isascii() and year.isascii()):
        return None
    if len(day) > 2 or len(year) not in (2, 4):
        return None
    full = int(year) if len(year) == 4 else int(year) + (2000 if int(year) <= PIVOT else 1900)
    return i + 5, valid(Sense(kind=Kind.DATE, year=full, month=found[1], day=int(day)))


@rule(
    "date.no-such-day",
    ["the"],
    "They met on [the 32nd]. → XXXX-XX-32",
    "They met in [the year 0]. → 0000",
)
def no_such_day(line: Line, i: int) -> Hit | None:
    """Days and years that are none; "the 38th" before a noun is a parallel or a floor."""
    if line.low(i + 1) == "year" and line.low(i + 2) in ("0", "zero"):
        return i + 3, Sense(kind=Kind.IMPOSSIBLE, year=0)
    word = line.low(i + 1)
    day = ordinal(word) if word[:1].isdigit() else None
    ends = line.low(i + 2) in ("", ".", ",", ";") and line.low(i - 1) in ("on", "by", "until")
    return (i + 2, Sense(kind=Kind.IMPOSSIBLE, day=day)) if day is not None and day > 31 and ends else None
