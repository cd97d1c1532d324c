"""Units that are pointed at or counted from somewhere: "last week", "the next day", "two weeks ago"."""

from __future__ import annotations

from dataclasses import replace

from dateline.temporal.grammar.ending import ended
from dateline.temporal.grammar.lengths import AMOUNT_FIRST, amount_unit
from dateline.temporal.grammar.line import HYPHENS, Line
from dateline.temporal.grammar.numbers import year
from dateline.temporal.grammar.rules import rule
from dateline.temporal.grammar.sense import Amount, Hit, Kind, Sense
from dateline.temporal.vocabulary import (
    EDGES,
    SINGULARS,
    WHICH,
)

BACK = {
    "ago": "now",
    "earlier": "focus",
    "before": "focus",
    "previously": "focus",
    "back": "now",
    "beforehand": "focus",
}
FORTH = {"later": "focus", "after": "focus", "afterwards": "focus", "afterward": "focus", "hence": "now"}
_CLAUSE_END = {"", ",", ".", ";", ")", "when", "and", "but", "in", "at", "by", "that", '"', "''", ":", "-", "with",
               "as", "on", "from"}  # fmt: skip


_FINITE = ("VBD", "VBZ", "VBP", "MD")


def _ends_clause(line: Line, i: int) -> bool:
    """Whether "before" right before `i` has nothing that it is before: "the year before had been quiet"."""
    return line.low(i) in _CLAUSE_END or (i < len(line) and line.tokens[i].tag in _FINITE)


_KINDS = ("school", "academic", "election", "tax", "budget")
"""Years that run as another year does: "this school year"."""
_AHEAD_OF = ("within", "over", "in", "during", "for", "throughout")


@rule(
    "unit.which",
    [*WHICH, "the", "that", *EDGES],
    "It met [last week]. → 2019-W02",
    "The vote is [next month]. → 2019-02",
    "It fell [this year]. → 2019",
    "He resigned in 2014. [That year] the party split. → 2014",
    "The bomb was found on June 3. [The next day] the road was closed. → 2018-06-04",
    "It came [early this month]. → 2019-01",
    "It was delivered over [the weekend]. → 2019-W02-WE",
    "It fell [earlier this year]. → 2019",
    "It will close over [the next year or so]. → P1Y",
    "He will stay for [this school year]. → 2019",
    "Net rose from [the quarter a year ago]. → 2017-Q4",
    "It left in March 2014 and in [the following month] came back. → 2014-04",
)
def which_unit(line: Line, i: int) -> Hit | None:
    """A unit pointed at by "last", "next", "this", "that", "the same", "the following"."""
    at, mod_ = i, None
    if line.low(at) in EDGES and (line.low(at + 1) in WHICH or line.low(at + 1) in ("the", "in")):
        mod_, at = EDGES[line.low(at)], at + 1
        if line.low(at) == "in":
            at += 1
            if line.low(at) != "the" and line.low(at) not in WHICH:
                return None
    the = line.low(at) == "the"
    at += the
    at += line.low(at) == "very" and line.low(at + 1) == "same"
    which = WHICH.get(line.low(at))
    if which is None:
        if not the:
            return None
        return _the_unit(line, i, at, mod_)
    if line.low(at) == "that" and line.low(at + 1) == "same":
        at += 1
    at += 1
    if line.low(at) == "very":
        at += 1
    if which == "this" and line.low(at) == "past":
        which = "past" if line.low(at + 1) == "week" else "last"
    fiscal = line.low(at) in ("fiscal", "financial")
    at += fiscal or line.low(at) in ("calendar", "entire", "whole", "full", "past")
    at += line.low(at) in _KINDS and line.low(at + 1) == "year"
    unit = SINGULARS.get(line.low(at))
    if line.low(at) == "period" and which in ("latest", "that") and the:
        unit = "Q"
    if unit is None or unit in ("S", "MIN", "2W"):
        return None
    if unit in ("D", "H", "N") and not the and which in ("last", "past", "this") and unit == "D":
        return None
    if which in ("this",) and the and unit in ("D",):
        return None
    if the and which == "this" and line.low(at - 1) == "present":
        return None
    end = at + 1
    if unit == "N":
        return end, Sense(kind=Kind.PART, which=which, part="NI", mod=mod_)
    sense = Sense(kind=Kind.UNIT, unit=unit, which=which, mod=mod_, fiscal=fiscal)
    if line.low(end) == "or" and line.low(end + 1) == "so" and which in ("last", "past", "next", "coming"):
        about = Amount(1.0, mod="APPROX")
        return end + 2, Sense(kind=Kind.SPAN, unit=unit, amount=about, which="past" if which == "last" else which)
    if the and which in ("last", "past") and unit not in ("Y", "WE") and line.low(i) == "the":
        return end, Sense(kind=Kind.SPAN, unit=unit, amount=Amount(1.0), which="past")
    if the and which in ("next", "coming") and unit in ("W", "M", "Y", "DE", "H") and line.low(i - 1) in _AHEAD_OF:
        return end, Sense(kind=Kind.SPAN, unit=unit, amount=Amount(1.0), which="next")
    if the and which == "coming":
        return end, replace(sense, which="next")
    if the and which == "next":
        return end, replace(sense, which="following")
    return end, sense


def _the_unit(line: Line, i: int, at: int, mod_: str | None) -> Hit | None:
    """ "The weekend", "the year", "the quarter": a definite unit is a time only in a few places."""
    word, before = line.low(at), line.low(i - 1)
    if word in ("full", "whole", "entire"):
        at += 1
        word = line.low(at)
    fiscal = word in ("fiscal", "financial")
    if fiscal:
        at += 1
        word = line.low(at)
    unit = SINGULARS.get(word)
    after = line.low(at + 1)
    end = at + 1
    if unit == "WE":
        return end, Sense(kind=Kind.UNIT, unit=unit, which="the", mod=mod_)
    if unit == "Q" and line.lowers[end : end + 2] == ("a", "year") and line.low(end + 2) in ("ago", "earlier"):
        return end + 3, Sense(kind=Kind.SHIFT, unit="Y", amount=Amount(1.0), shift=-1, which="period")
    if unit in ("Y", "Q", "M", "W", "D") and after in ("before", "after", "earlier") and unit != "Q":
        if _ends_clause(line, at + 2):
            return end + 1, Sense(
                kind=Kind.SHIFT, unit=unit, amount=Amount(1.0), shift=-1 if after != "after" else 1, which="focus"
            )
        return (end, Sense(kind=Kind.SPAN, unit=unit, amount=Amount(1.0), which="near")) if unit != "Y" else None
    if (
        unit in ("Y", "Q", "M", "W")
        and after in ("ended", "ending", "to", "through")
        and unit != "M"
        and before in ("in", "for", "of", "during")
    ):
        whole = Sense(kind=Kind.UNIT, unit=unit, which="ended", fiscal=fiscal)
        return end, ended(line, end, whole if unit == "Q" else replace(whole, kind=Kind.SPAN, amount=Amount(1.0)))
    if unit in ("DE", "CE") and (mod_ is not None or (before == "in" and line.low(i - 2) in EDGES)) and after != "of":
        return end, Sense(kind=Kind.UNIT, unit=unit, which="the", mod=mod_)
    if unit in ("Y", "Q", "W", "M") and (before in ("for", "in", "during", "of", "throughout") or mod_ is not None):
        if unit == "Y" and before == "of" and mod_ is None:
            return None
        if after in ("of", "-") or (
            line.tokens[min(end, len(line) - 1)].pos == "NOUN" and end < len(line) and unit != "Q"
        ):
            return None
        return end, Sense(kind=Kind.UNIT, unit=unit, which="the", mod=mod_, fiscal=fiscal)
    return None


_NEW_YEAR_AFTER = ("in", "into", "of", "by", "until", "till", "before", "since", "during")


@rule(
    "unit.new-year",
    ["the"],
    "It will open in [the new year]. → 2019",
    "They left in November 2016 and came back in [the new year]. → 2017",
    "They met in [the new year of 2016]. → 2016",
)
def new_year(line: Line, i: int) -> Hit | None:
    """ "The new year": the year that begins or has just begun."""
    if line.lowers[i + 1 : i + 3] != ("new", "year") or line.low(i - 1) not in _NEW_YEAR_AFTER:
        return None
    if i + 3 < len(line) and line.tokens[i + 2].dep == "compound":
        return None  # "in the new year address"
    stated = year(line, i + 4) if line.low(i + 3) == "of" else None
    if stated is not None:
        return stated[0], Sense(kind=Kind.DATE, year=stated[1], mod="START")
    return i + 3, Sense(kind=Kind.UNIT, unit="Y", which="new")


@rule(
    "shift.amount",
    AMOUNT_FIRST,
    "She left [two weeks ago]. → 2019-W01",
    "It was built [50 years ago]. → 1969",
    "It was founded [a century ago]. → 1919",
    "He died on May 3, 2001. [Three days later] his brother died. → 2001-05-06",
    "In 1945 the war ended; [a year earlier] the city had fallen. → 1944",
    "It was shut [several years ago]. → PAST_REF",
    "It was shut [about two years ago]. → 2017",
    "It opens [two months from now]. → 2019-03",
    "They came [two days] later than planned. → P2D",
)
def shift(line: Line, i: int) -> Hit | None:
    """An amount and the way it is counted: ago, earlier, later, from now."""
    found = amount_unit(line, i)
    if found is None or line.low(i) == "the":
        return None
    at, count, unit, hyphen = found
    if hyphen and line.low(at) == "-":
        at += 1
    word = line.low(at)
    vague = count.low is None
    if word == "from" and line.low(at + 1) == "now":
        return at + 2, Sense(kind=Kind.SHIFT, unit=unit, amount=count, shift=1, which="now")
    if line.low(at + 1) == "than":
        return None  # "four hours later than planned" is a length
    if word in BACK:
        if word in ("before", "back", "previously", "beforehand") and (
            (vague and word != "before") or not _ends_clause(line, at + 1) or hyphen
        ):
            return None
        return at + 1, Sense(kind=Kind.SHIFT, unit=unit, amount=count, shift=-1, which=BACK[word])
    if word in FORTH:
        if word in ("after",) and (line.low(at + 1) not in _CLAUSE_END or vague):
            return None
        return at + 1, Sense(kind=Kind.SHIFT, unit=unit, amount=count, shift=1, which=FORTH[word])
    return None


@rule(
    "shift.year-ago",
    ["year", "the"],
    "Net fell from the [year-earlier] level. → 2018",
    "Net rose from [the year-ago quarter]. → 2017-Q4",
)
def year_ago(line: Line, i: int) -> Hit | None:
    """The comparison of business news: "year-ago", "the year-earlier period"."""
    at = i + (line.low(i) == "the")
    if line.low(at) != "year" or line.low(at + 1) not in HYPHENS or line.low(at + 2) not in ("ago", "earlier"):
        return None
    end = at + 3
    if line.low(end) in ("period", "quarter"):
        end += 1
    elif line.low(end) in ("first", "second", "third", "fourth") and line.low(end + 1) == "quarter":
        end += 2
    elif at > i:
        return None
    return end, Sense(kind=Kind.SHIFT, unit="Y", amount=Amount(1.0), shift=-1, which="period")
