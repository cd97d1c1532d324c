"""Quarters, halves and other parts of longer times: "the third quarter of 1990", "the end of November"."""

from __future__ import annotations

from dataclasses import replace

from dateline.temporal.grammar.dates import weekday_name
from dateline.temporal.grammar.line import HYPHENS, Line
from dateline.temporal.grammar.numbers import amount, ordinal, year
from dateline.temporal.grammar.rules import NUMBER, best, rule
from dateline.temporal.grammar.sense import Amount, Hit, Kind, Sense
from dateline.temporal.vocabulary import EDGE_NOUNS, EDGES, ORDINALS, UNITS, WHICH

_INSIDE = frozenset({"date", "unit", "days"})


def _of(line: Line, i: int) -> tuple[int, Sense | None]:
    """ "Of last year", "in 2018", "1989" after a part: what it is part of."""
    at = i
    if line.low(at) in ("of", "in"):
        at += 1
        if line.low(at) == "the" and line.low(at + 1) == "year":
            return at + 2, Sense(kind=Kind.UNIT, unit="Y", which="the")
        found = best(line, at, _INSIDE)
        if found is not None and found[1][1].kind in (Kind.DATE, Kind.UNIT):
            sense = found[1][1]
            whole = sense.weekday is None and sense.day is None and sense.unit not in ("D", "W", "WE")
            if whole and (line.low(i) == "of" or sense.year or sense.unit == "Y"):
                return found[0], sense
        plain = year(line, at) if line.low(i) == "of" else None
        return (plain[0], Sense(kind=Kind.DATE, year=plain[1])) if plain else (i, None)
    plain = year(line, at, low=1900, high=2060)
    if plain is not None:
        return plain[0], Sense(kind=Kind.DATE, year=plain[1])
    if line.low(at) in WHICH and line.low(at + 1) == "year":
        return at + 2, Sense(kind=Kind.UNIT, unit="Y", which=WHICH[line.low(at)])
    if line.low(at) == "a" and line.low(at + 1) == "year" and line.low(at + 2) in ("ago", "earlier"):
        return at + 3, Sense(kind=Kind.SHIFT, unit="Y", amount=Amount(1.0), shift=-1, which="now")
    return i, None


@rule(
    "period.quarter",
    [NUMBER, "the", "fiscal", "its", "this", "last", "next", *ORDINALS, *WHICH],
    "Net rose in [the third quarter]. → 2018-Q3",
    "It posted a [third-quarter] loss. → 2018-Q3",
    "It will gain through [the third quarter of 2020]. → 2020-Q3",
    "It may open in [next year's first quarter]. → 2020-Q1",
    "A charge came in [the 1988 second quarter]. → 1988-Q2",
    "It grew in [the second half of 2017]. → 2017-H2",
    "Sales rose in [the first nine months of 2018]. → P9M",
    "It posted a [first-half] loss. → 2019-H1",
    "It made losses in [the second] and third quarters of 2017. → 2017-Q2",
    "It rose from [last year's quarter]. → 2017-Q4",
)
def quarter(line: Line, i: int) -> Hit | None:
    """A quarter or half by number, with what it is part of before or after it."""
    at, of, fiscal = i, None, False
    if line.low(at) in ("the", "its"):
        at += 1
    if line.low(at) in WHICH and line.low(at + 1) == "year" and line.low(at + 2) == "'s":
        of, at = Sense(kind=Kind.UNIT, unit="Y", which=WHICH[line.low(at)]), at + 3
    plain = year(line, at, low=1900, high=2060)
    if plain is not None:
        of, at = Sense(kind=Kind.DATE, year=plain[1]), plain[0]
    if line.low(at) in ("fiscal", "financial"):
        fiscal, at = True, at + 1
        at += line.low(at) in HYPHENS
    if line.low(at) == "year" and line.low(at + 1) in HYPHENS and line.low(at + 2) == "ago":
        of, at = Sense(kind=Kind.UNIT, unit="Y", which="last"), at + 3
    if of is not None and line.low(at) == "quarter" and line.low(at - 1) == "'s":
        return at + 1, Sense(kind=Kind.SHIFT, unit="Y", amount=Amount(1.0), shift=-1, which="period")
    if of is not None and line.low(at) in ("quarter", "period") and of.year is not None:
        return at + 1, Sense(kind=Kind.ORDINAL, unit="Q", of=of, which="period")
    number = ordinal(line.low(at))
    if number is None:
        return None
    hyphen = line.low(at + 1) in HYPHENS and line.glued(at + 1)
    if hyphen and line.low(i) in ("the", "its"):
        return None  # the article is the noun's: "the third-quarter loss"
    end = at + 1 + hyphen
    many = amount(line, end, article=False) if not hyphen else None
    if (
        many is not None
        and line.low(many[0]) in ("quarters", "months")
        and number == 1
        and many[1].low in (2.0, 3.0, 6.0, 9.0)
    ):
        size, unit = many[1].low, line.low(many[0])
        end, after = _of(line, many[0] + 1)
        if unit == "quarters" and size == 2.0 and after is not None:
            return end, Sense(kind=Kind.ORDINAL, half=1, of=after)
        if unit == "months" and line.low(i) == "the":
            return end, Sense(kind=Kind.SPAN, unit="M", amount=many[1], which="first", of=after)
        return None
    word = line.low(end)
    second = ordinal(line.low(end + 1)) if word in ("and", "or", "to", "through") else None
    if second is not None and number < second <= 4 and line.low(end + 2) in ("quarter", "quarters") and not hyphen:
        return end, Sense(kind=Kind.ORDINAL, quarter=number, of=of or _of(line, end + 3)[1], fiscal=fiscal)
    if word in ("quarter", "quarters") and 1 <= number <= 4:
        end, after = _of(line, end + 1)
        return end, Sense(kind=Kind.ORDINAL, quarter=number, of=of or after, fiscal=fiscal)
    if word == "half" and 1 <= number <= 2:
        end, after = _of(line, end + 1)
        whole = of or after
        if (
            whole is None
            and not hyphen
            and (line.low(end) == "of" or line.low(i - 1) not in ("in", "for", "during", "of", "by"))
        ):
            return None
        return end, Sense(kind=Kind.ORDINAL, half=number, of=whole, fiscal=fiscal)
    return None


@rule(
    "period.nth-unit",
    ["the", *ORDINALS],
    "They met in [the first week of May 2018]. → 2018-W18",
    "It closed in [the last week of June 2018]. → 2018-W26",
    "It fell in [the last months of 1944]. → 1944",
    "It came in [the first days of March 2018]. → 2018-03",
    "It came in [the early years of the 18th century]. → 17",
)
def nth_unit(line: Line, i: int) -> Hit | None:
    """A week of a month by number; the first or last days, weeks or months of something."""
    at = i + (line.low(i) == "the")
    word = line.low(at)
    number = -1 if word in ("last", "final", "closing") else 1 if word == "opening" else ordinal(word)
    unit = line.low(at + 1)
    early = EDGES.get(word) if word in ("early", "late", "later", "middle") and unit in ("months", "years") else None
    if early is not None and line.low(at + 2) == "of":
        end, of = _of(line, at + 2)
        long = of is not None and of.unit is None and (of.century is not None or of.decade is not None)
        return (end, replace(of, mod=early)) if of is not None and long and of.mod is None else None
    several = amount(line, at + 1)
    if several is not None and several[1].low != 1.0:
        unit, at = line.low(several[0]), several[0] - 1
    if number is None or unit not in ("week", "days", "weeks", "months", "years") or line.low(at + 2) != "of":
        return None
    end, of = _of(line, at + 2)
    if of is None:
        return None
    if unit == "week":
        inside = of.kind is Kind.DATE and of.month is not None
        return (end, Sense(kind=Kind.ORDINAL, unit="W", shift=number, of=of)) if inside and number <= 5 else None
    if several is not None and unit == "months" and of.unit is None:
        return None
    return (end, replace(of, mod="START" if number == 1 else "END")) if number in (1, -1) else None


@rule(
    "period.nth-weekday",
    ["the", *ORDINALS],
    "They vote on [the last Friday in August 2018]. → 2018-08-31",
    "They voted on [the second Tuesday of last month]. → 2018-12-11",
)
def nth_weekday(line: Line, i: int) -> Hit | None:
    """A weekday of a month by number: "the first Monday in May"."""
    at = i + (line.low(i) == "the")
    number = -1 if line.low(at) in ("last", "final") else ordinal(line.low(at))
    found = weekday_name(line, at + 1)
    if number is None or number > LAST or found is None or line.low(found[0]) not in ("in", "of"):
        return None
    inner = best(line, found[0] + 1, _INSIDE)
    if inner is None:
        return None
    of = inner[1][1]
    month = of.month is not None if of.kind is Kind.DATE else of.kind is Kind.UNIT and of.unit == "M"
    if not month or of.day is not None:
        return None
    return inner[0], Sense(kind=Kind.ORDINAL, unit="D", shift=number, weekday=found[1], of=of)


LAST = 5
"""A month has no sixth Friday."""


@rule(
    "period.letter",
    ["q1", "q2", "q3", "q4", "h1", "h2"],
    "Sales rose in [Q3 2018]. → 2018-Q3",
)
def letter(line: Line, i: int) -> Hit | None:
    """ "Q3", "H1 2018"."""
    word = line.low(i)
    end, of = _of(line, i + 1)
    number = int(word[1])
    if word[0] == "q":
        return end, Sense(kind=Kind.ORDINAL, quarter=number, of=of)
    return (end, Sense(kind=Kind.ORDINAL, half=number, of=of)) if of is not None else None


@rule(
    "period.corresponding",
    ["the"],
    "Net rose from [the same period last year]. → 2018",
    "Net rose from [the same quarter a year earlier]. → 2017-Q4",
)
def corresponding(line: Line, i: int) -> Hit | None:
    """The same stretch of another year."""
    if line.low(i) != "the" or line.low(i + 1) not in ("same", "corresponding", "comparable"):
        return None
    at = i + 2
    if ordinal(line.low(at)) is not None:
        at += 1
    if line.low(at) not in ("period", "quarter", "month", "time"):
        return None
    at += 1
    if line.low(at) == "in":
        at += 1
    end, of = _of(line, at)
    if of is None:
        return None
    return end, Sense(kind=Kind.ORDINAL, unit="Q", of=of, which="period")


_ENDED = {"year": "Y", "month": "M", "week": "W", "decade": "DE", "century": "CE"}


@rule(
    "period.edge",
    ["the", *_ENDED, *EDGE_NOUNS],
    "It must be done by [month's end]. → 2019-01",
    "The offer will expire at [the end of November]. → 2019-11",
    "It must be done by [the end of this week]. → 2019-W03",
    "It will be half by [the end of the year]. → 2019",
    "The bridge must stand by [year's end]. → 2019",
    "It will close at [year-end]. → 2019",
    "Jobs will go over [the rest of the year]. → 2019",
)
def edge(line: Line, i: int) -> Hit | None:
    """ "The end of", "the beginning of" a time; "year-end"."""
    if line.low(i) in _ENDED:
        at = i + 1
        at += line.low(at) == "'s" or (line.low(at) in HYPHENS and line.low(i) == "year")
        if line.low(at) == "end" and at > i + (line.low(i) != "year") and line.low(i - 1) not in ("fiscal", "full"):
            end, of = _of(line, at + 1)
            return end, replace(of or Sense(kind=Kind.UNIT, unit=_ENDED[line.low(i)], which="the"), mod="END")
        return None
    at = i + (line.low(i) == "the")
    if line.low(at) == "very":
        at += 1
    mod = EDGE_NOUNS.get(line.low(at))
    if mod is None or line.low(at + 1) != "of":
        return None
    at += 2
    if line.low(at) == "the" and line.low(at + 1) in ("year", "month", "week", "decade", "century", "day", "quarter"):
        unit = UNITS[line.low(at + 1)]
        if unit == "D" and mod == "END" and _in_the_end(line, i, at + 2):
            return None
        return at + 2, Sense(kind=Kind.UNIT, unit=unit, which="the", mod=mod)
    if line.low(at) in EDGE_NOUNS or line.low(at + 1) in EDGE_NOUNS:
        return None
    found = best(line, at, _INSIDE | {"period"})
    if found is None or found[1][1].kind not in (Kind.DATE, Kind.UNIT, Kind.ORDINAL):
        plain = year(line, at)
        return (plain[0], Sense(kind=Kind.DATE, year=plain[1], mod=mod)) if plain else None
    return found[0], replace(found[1][1], mod=mod)


def _in_the_end(line: Line, i: int, end: int) -> bool:
    """Whether "at the end of the day" opens its clause, and says no more than "in the end"."""
    i -= line.low(i) == "end"  # "at the [end of the day]" is none either
    if line.low(i - 1) != "at" or line.low(end) == "on":
        return False
    return line.low(i - 2) in _OPENING or (line.low(i - 2) == "," and line.low(end) == ",")


_OPENING = ("", "but", "and", "because", "that", "so", "if", '"', "``", "“", "—", "–", ":", ";", "well", "think")


@rule(
    "period.early",
    EDGES,
    "He died in [early 1990]. → 1990",
    "It rained [late last week]. → 2019-W02",
    "It moved [late in 2014]. → 2014",
    "It moved [early in March 2014]. → 2014-03",
    "It will be tried [early next year]. → 2020",
    "It was shut in May 2016 and sold [later that year]. → 2016",
)
def early(line: Line, i: int) -> Hit | None:
    """ "Early", "late", "earlier", "later", "mid-" before a week, month, year or quarter."""
    mod = EDGES[line.low(i)]
    at = i + 1 + (line.low(i + 1) in HYPHENS)
    if line.low(at) == "in":
        at += 1
    if line.low(at) in EDGES:
        return None
    found = best(line, at, frozenset({"unit", "date"} if line.low(at - 1) == "in" else {"unit"}))
    if found is None or found[1][1].kind not in (Kind.UNIT, Kind.DATE):
        return None
    sense = found[1][1]
    if sense.day or sense.weekday or sense.mod:
        return None
    if sense.which == "the" and line.low(at) == "the" and sense.unit not in ("Y", "M", "W", "DE"):
        return None
    return found[0], replace(sense, mod=mod)
