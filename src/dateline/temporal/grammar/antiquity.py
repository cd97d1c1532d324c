"""Years before Christ as they are written; `ancient` counts through them."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.temporal.grammar.dates import edge, month_at
from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.numbers import ordinal_at
from dateline.temporal.grammar.rules import NUMBER, rule
from dateline.temporal.grammar.sense import Hit, Kind, Sense
from dateline.temporal.vocabulary import EDGES, MONTHS, SEASONS

ERAS = {"bc", "b.c.", "b.c", "bce", "b.c.e.", "b.c.e"}
ANNO_DOMINI = ("ad", "a.d.")
AFTER_CHRIST = {"ad", "a.d.", "ce", "c.e."}
_JOINING = {"and", "or", "to", "until", "-", "–", "—", "/"}


def _before_christ(line: Line, i: int) -> tuple[int, int] | None:
    """A year before Christ at `i`: its end, and the year. The era may stand after a second one: "134 and 133 BC"."""
    word = line.low(i)
    if not (word.isdecimal() and word.isascii() and 1 <= len(word) <= 4 and int(word)):
        return None
    if line.low(i + 1) in ERAS:
        return i + 2, int(word)
    second = line.low(i + 2)
    joined = line.low(i + 1) in _JOINING and second.isdecimal() and line.low(i + 3) in ERAS
    if joined and len(word) == len(second) and int(second) <= int(word):
        return i + 1, int(word)
    return None


@rule(
    "date.before-christ",
    [NUMBER, "the", *EDGES, *MONTHS, *SEASONS],
    "The city fell in [146 BC]. → BC0146",
    "He served there in [134] and 133 BC. → BC0134",
    "The camp fell in [January 109 BC]. → BC0109-01",
    "It was fought on [6 October 105 BC]. → BC0105-10-06",
    "The city fell in [late 107 BC]. → BC0107",
    "They met in [the summer of 109 BC]. → BC0109-SU",
)
def before_christ(line: Line, i: int) -> Hit | None:
    """A year before the common era, with the season, month or day that it has."""
    at, mod = edge(line, i)
    found = _before_christ(line, at)
    if found is not None:
        return found[0], _sense(found[1], mod=mod)
    at += line.low(at) == "the"
    season = SEASONS.get(line.low(at))
    if season is not None:
        found = _before_christ(line, at + 1 + (line.low(at + 1) in ("of", "in")))
        return (found[0], _sense(found[1], season=season, mod=mod)) if found is not None else None
    day = None
    month = month_at(line, at)
    if month is None and line.low(at)[:1].isdigit():
        number = _day(line, at)
        if number is None:
            return None
        at, day = number
        month = month_at(line, at + (line.low(at) == "of"))
    if month is None:
        return None
    at = month[0]
    if day is None and (number := _day(line, at)) is not None and line.low(number[0]) not in ERAS:
        after = number[0] + (line.low(number[0]) == ",")
        found = _before_christ(line, after)
        if found is not None:
            return found[0], _sense(found[1], month=month[1], day=number[1], mod=mod)
    at += line.low(at) in (",", "of")
    found = _before_christ(line, at)
    return (found[0], _sense(found[1], month=month[1], day=day, mod=mod)) if found is not None else None


NEARBY = 100
"""Years round those that a text says are before Christ within which a bare number may be one of them."""
_BEFORE_A_YEAR = ("in", "until", "till", "since", "by", "from", "during", "before", "after", "late", "early")


def bare_years(senses: Iterable[Sense]) -> range | None:
    """The years that bare numbers of a text may be: near those that it says are before Christ, if it says any."""
    said = [sense.before_christ for sense in senses if sense.before_christ]
    return range(max(10, min(said) - NEARBY), min(999, max(said) + NEARBY) + 1) if said else None


def bare(line: Line, i: int, years: range) -> Hit | None:
    """A year of a text on antiquity without its era, which stood once: "in 209", "the spring of 218"."""
    at = i + (line.low(i) == "the")
    season, month = SEASONS.get(line.low(at)), month_at(line, at)
    if season is not None and line.low(at + 1) in ("of", "in"):
        at += 2
    elif month is not None and line.texts[at][:1].isupper():
        at = month[0]
    elif at > i or line.low(i - 1) not in _BEFORE_A_YEAR:
        return None
    word = line.low(at)
    if not (word.isdecimal() and word.isascii() and 2 <= len(word) <= 3 and int(word) in years):
        return None
    if month is not None and len(word) < 3:
        return None  # "May 21" is a day
    token, after = line.tokens[at], line.low(at + 1)
    counts = at + 1 < len(line) and line.tokens[at + 1].tag in ("NN", "NNS")
    if (
        counts
        or token.dep == "nummod"
        or token.ent in ("MONEY", "PERCENT", "QUANTITY")
        or after in (*AFTER_CHRIST, "%")
    ):
        return None
    named = season if season is not None and at > i else None
    return at + 1, _sense(int(word), season=named, month=month[1] if month is not None else None)


@rule(
    "date.anno-domini",
    [NUMBER, *ANNO_DOMINI],
    "The temple fell in [AD 70]. → 0070",
    "The city was sacked in [410 AD]. → 0410",
)
def anno_domini(line: Line, i: int) -> Hit | None:
    """A year that says that it is after Christ."""
    leads = line.low(i) in ANNO_DOMINI
    word, end = line.low(i + leads), i + 2
    if not (word.isdecimal() and word.isascii() and len(word) <= 4 and int(word)):
        return None
    written = leads and line.texts[i].isupper()
    if not (written or (not leads and line.low(i + 1) in AFTER_CHRIST and line.texts[i + 1].isupper())):
        return None
    return end, Sense(kind=Kind.DATE, year=int(word))


def _day(line: Line, i: int) -> tuple[int, int] | None:
    word = line.low(i)
    if word.isdecimal() and word.isascii() and len(word) <= 2:
        return (i + 1, int(word)) if 1 <= int(word) <= 31 else None
    found = ordinal_at(line, i)
    return found if found is not None and 1 <= found[1] <= 31 else None


def _sense(
    year: int, *, month: int | None = None, day: int | None = None, season: str | None = None, mod: str | None = None
) -> Sense:
    part = f"-{season}" if season else f"-{month:02d}" if month else ""
    value = f"BC{year:04d}{part}" + (f"-{day:02d}" if day else "")
    return Sense(kind=Kind.IMPOSSIBLE, before_christ=year, month=month, day=day, season=season, mod=mod, value=value)
