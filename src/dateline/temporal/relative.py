"""Units that are pointed at or counted: "last week", "two weeks ago", "three days", "the past two months"."""

from __future__ import annotations

from dataclasses import replace

from dateline.lexicon.tables import words
from dateline.temporal.line import Line
from dateline.temporal.numbers import VAGUE, amount
from dateline.temporal.rules import NUMBER, rule
from dateline.temporal.sense import Amount, Hit, Kind, Sense
from dateline.temporal.vocabulary import (
    AMOUNT_MODS,
    EDGES,
    NUMBERS,
    PLURALS,
    SINGULARS,
    UNITS,
    WHICH,
)

_HYPHENS = {"-", "–"}
_AMOUNT_FIRST = [
    NUMBER, "a", "an", "half", "couple", "the", "between", "dozens", "hundreds", "thousands", "scores", "tens", "quite",
    *NUMBERS, *VAGUE, *{row.split()[0] for row in AMOUNT_MODS},
]  # fmt: skip
_FILLERS = words("time", "amounts.fillers")
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
        which = "last"
    fiscal = line.low(at) in ("fiscal", "financial")
    at += fiscal or line.low(at) in ("calendar", "entire", "whole", "full", "past")
    unit = SINGULARS.get(line.low(at))
    if line.low(at) == "period" and which in ("latest", "that") and the:
        unit = "Q"
    if unit is None or (unit in ("S", "MIN") and which != "last") or unit == "2W":
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
    if unit in ("Y", "Q", "M", "W", "D") and after in ("before", "after", "earlier") and unit != "Q":
        if line.low(at + 2) in _CLAUSE_END:
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
        return end, Sense(kind=Kind.UNIT, unit=unit, which="ended", fiscal=fiscal) if unit == "Q" else Sense(
            kind=Kind.SPAN, unit=unit, amount=Amount(1.0), which="ended"
        )
    if unit in ("Y", "Q", "W", "M") and (before in ("for", "in", "during", "of", "throughout") or mod_ is not None):
        if unit == "Y" and before == "of" and mod_ is None:
            return None
        if after in ("of", "-") or (
            line.tokens[min(end, len(line) - 1)].pos == "NOUN" and end < len(line) and unit != "Q"
        ):
            return None
        return end, Sense(kind=Kind.UNIT, unit=unit, which="the", mod=mod_, fiscal=fiscal)
    return None


@rule(
    "shift.amount",
    _AMOUNT_FIRST,
    "She left [two weeks ago]. → 2019-01-01",
    "It was built [50 years ago]. → 1969",
    "It was founded [a century ago]. → 1919",
    "He died on May 3, 2001. [Three days later] his brother died. → 2001-05-06",
    "In 1945 the war ended; [a year earlier] the city had fallen. → 1944",
    "It was shut [several years ago]. → PAST_REF",
    "It was shut [about two years ago]. → 2017",
    "It opens [two months from now]. → 2019-03",
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
    if word in BACK:
        if word in ("before", "back", "previously", "beforehand") and (
            vague or line.low(at + 1) not in _CLAUSE_END or hyphen
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
    "Net rose from [the year-ago quarter]. → 2018",
)
def year_ago(line: Line, i: int) -> Hit | None:
    """The comparison of business news: "year-ago", "the year-earlier period"."""
    at = i + (line.low(i) == "the")
    if line.low(at) != "year" or line.low(at + 1) not in _HYPHENS or line.low(at + 2) not in ("ago", "earlier"):
        return None
    end = at + 3
    if line.low(end) in ("period", "quarter"):
        end += 1
    elif line.low(end) in ("first", "second", "third", "fourth") and line.low(end + 1) == "quarter":
        end += 2
    elif at > i:
        return None
    return end, Sense(kind=Kind.SHIFT, unit="Y", amount=Amount(1.0), shift=-1, which="period")


def amount_unit(line: Line, i: int) -> tuple[int, Amount, str, bool] | None:
    """An amount with its unit at `i`: end, amount, unit, and whether a hyphen joins them."""
    found = amount(line, i)
    if found is None:
        return None
    at, count = found
    hyphen = line.low(at) in _HYPHENS
    if hyphen:
        at += 1
    for _ in range(2):
        if line.low(at) in _FILLERS and line.low(at) not in UNITS:
            at += 1
    unit = UNITS.get(line.low(at))
    if unit is None:
        return None
    plural = line.low(at) in PLURALS
    if (
        not hyphen
        and not plural
        and count.low is not None
        and (count.high or count.low) > 1.5
        and not _modifies(line, at)
    ):
        return None
    if plural and count.low == 1.0 and count.high is None:
        return None
    if unit == "S" and not plural and not hyphen:
        return None
    return at + 1, count, unit, hyphen


def _modifies(line: Line, i: int) -> bool:
    """Whether a singular unit after a number stands before a noun: "a five year low"."""
    following = line.tokens[i + 1].pos if i + 1 < len(line) else ""
    return following in ("NOUN", "ADJ", "PROPN", "")


@rule(
    "span.amount",
    [*_AMOUNT_FIRST, *WHICH],
    "The talks took [three days]. → P3D",
    "It was a [four-day] visit. → P4D",
    "She ruled for [more than 20 years]. → P20Y",
    "It fell over [the past two months]. → P2M",
    "It will rain for [the next 24 hours]. → PT24H",
    "He spoke in [recent days]. → PXD",
    "It lasted [half an hour]. → PT30M",
    "It lasted [two and a half years]. → P2.5Y",
    "They will meet in [two weeks]. → 2019-01-29",
    "It rained for [the first two years]. → P2Y",
)
def span(line: Line, i: int) -> Hit | None:
    """A length of time, with "the past", "the next" and the like in front where they stand."""
    at, which = _which_before(line, i)
    found = amount_unit(line, at)
    if found is None:
        at, which = (i + 1, None) if line.low(i) == "the" else (i, None)
        found = amount_unit(line, at) if line.low(i) != "the" or _definite_amount(line, at) else None
        if found is None:
            return _which_plural(line, i)
    end, count, unit, hyphen = found
    if line.low(end) in ("or", "and") and line.low(end + 1) == "so":
        end, count = end + 2, replace(count, mod="APPROX")
    elif line.low(end) == "or" and line.low(end + 1) in NUMBERS and line.low(end + 2) not in UNITS and count.low == 1:
        end, count = end + 2, Amount(1.0, float(NUMBERS[line.low(end + 1)]), count.mod)
    elif line.low(end) == "and" and line.low(end + 1) == "a" and line.low(end + 2) == "half" and count.low is not None:
        end, count = end + 3, replace(count, low=count.low + 0.5)
    if not _is_span(line, i, at, end, count, unit, hyphen):
        return None
    if line.low(end) in _HYPHENS and line.glued(end) and line.low(end + 1) == "long":
        end += 2
    if hyphen and line.low(i) == "the" and which is None:
        return None
    return end, Sense(kind=Kind.SPAN, unit=unit, amount=count, which=which)


def _definite_amount(line: Line, i: int) -> bool:
    """ "The nine months", not "the a week"."""
    word = line.low(i)
    return word in NUMBERS or word[:1].isdigit() or word == "few"


def _which_before(line: Line, i: int) -> tuple[int, str | None]:
    """ "The past", "next", "the first", "those" before an amount."""
    at = i + (line.low(i) == "the")
    word = line.low(at)
    if word in WHICH and word not in ("that", "same"):
        return at + 1, WHICH[word]
    if at > i and word in ("first", "final", "opening", "initial"):
        return at + 1, "first"
    if word in ("these", "those"):
        return at + 1, "that"
    return i, None


_DURING = ("in", "over", "during", "throughout", "for")
"""What stands before "following months" where it is no preposition: "resigned following months of protests"."""


def _which_plural(line: Line, i: int) -> Hit | None:
    """ "Recent years", "coming weeks", "the next several days" without a number."""
    at, which = _which_before(line, i)
    unit = PLURALS.get(line.low(at))
    if unit is None or which not in ("past", "coming", "last", "next", "previous", "following"):
        return None
    if line.low(at - 1) in ("last", "first") and unit == "D":
        return None
    if which == "following" and at == i + 1 and line.low(i - 1) not in _DURING:
        return None
    return at + 1, Sense(kind=Kind.SPAN, unit=unit, amount=Amount(None, vague="some"), which=which)


def _is_span(line: Line, i: int, at: int, end: int, count: Amount, unit: str, hyphen: bool) -> bool:
    """Whether an amount of a unit is a length of time here, and not an age, a rate or a figure of speech."""
    before, after = line.low(i - 1), line.low(end)
    if after in _HYPHENS and line.glued(end):
        return line.low(end + 1) in ("long", "plus")
    if after == "old" or (after == "of" and line.low(end + 1) == "age"):
        return False
    if unit == "S" and count.low == 1:
        return False
    if line.low(at) in ("a", "an") and not hyphen and end - at == 2:
        return before in _WITHIN or (
            after in ("of", "or", "after", "before", "to", "and") and unit not in ("D", "MIN", "N")
        )
    if unit == "Q" and after == "of":
        return False
    if unit in ("WE", "N") and count.vague in ("some", "many"):
        return False
    return not (unit == "Q" and (count.low is None or hyphen)) and not (
        count.vague == "some" and unit in ("D", "N", "W")
    )


_WITHIN = words("time", "amounts.before_a_unit")


@rule(
    "span.long",
    [*SINGULARS, "yearlong", "monthlong", "weeklong", "daylong", "hourlong"],
    "They held out in [week-long] sieges. → P1W",
    "It was a [yearlong] siege. → P1Y",
)
def long(line: Line, i: int) -> Hit | None:
    """ "Day-long", "yearlong"."""
    word = line.low(i)
    if word.endswith("long"):
        return i + 1, Sense(kind=Kind.SPAN, unit=SINGULARS[word.removesuffix("long")], amount=Amount(1.0))
    if line.low(i + 1) != "-" or line.low(i + 2) != "long" or not line.glued(i + 1):
        return None
    return i + 3, Sense(kind=Kind.SPAN, unit=SINGULARS[word], amount=Amount(1.0))


@rule(
    "span.bare",
    PLURALS,
    "He stayed there for [years]. → PXY",
    "The deal follows [months] of talks. → PXM",
    "More troops will arrive within [weeks]. → PXW",
)
def bare_plural(line: Line, i: int) -> Hit | None:
    """Units without a number: "for years", "months of talks"."""
    unit = PLURALS[line.low(i)]
    before, after = line.low(i - 1), line.low(i + 1)
    if unit in ("S", "MIN", "Q", "WE", "N", "2W") or line.glued(i):
        return None
    if unit == "H" and before not in ("for", "within", "took") and after not in ("later", "after", "before", "earlier"):
        return None
    some = Amount(None, vague="some")
    if after in ("later", "earlier", "ago") and before not in NUMBERS:
        way, from_ = (1 if after == "later" else -1), ("now" if after == "ago" else "focus")
        return i + 2, Sense(kind=Kind.SHIFT, unit=unit, amount=some, shift=way, which=from_)
    if after in ("after", "before") and before not in NUMBERS:
        return i + 1, Sense(kind=Kind.SPAN, unit=unit, amount=some)
    if before in ("for", "within", "after", "in", "over", "of", "took", "takes", "follows") or after == "of":
        if before in ("early", "last", "first", "final") or (before == "of" and unit not in ("Y", "M", "W")):
            return None
        return i + 1, Sense(kind=Kind.SPAN, unit=unit, amount=Amount(None, vague="some"))
    if (
        before == "the"
        and line.low(i - 2) in ("over", "through", "in")
        and after in ("", ",", ".", "before", "after", "since")
    ):
        return i + 1, Sense(kind=Kind.SPAN, unit=unit, amount=Amount(None, vague="some"), which="near")
    return None
