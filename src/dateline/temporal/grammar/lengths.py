"""Lengths of time: "three days", "a four-day visit", "the past two months", "for years"."""

from __future__ import annotations

from dataclasses import replace

from dateline.lexicon.tables import words
from dateline.temporal.grammar.ending import ended
from dateline.temporal.grammar.line import HYPHENS, Line
from dateline.temporal.grammar.numbers import VAGUE, amount, mod
from dateline.temporal.grammar.phrases import each_day
from dateline.temporal.grammar.rules import NUMBER, rule
from dateline.temporal.grammar.sense import Amount, Hit, Kind, Sense
from dateline.temporal.vocabulary import AMOUNT_MODS, NUMBERS, PLURALS, SINGULARS, UNITS, WHICH

AMOUNT_FIRST = [
    NUMBER, "a", "an", "half", "couple", "the", "between", "dozens", "hundreds", "thousands", "scores", "tens", "quite",
    "another", *NUMBERS, *VAGUE, *{row.split()[0] for row in AMOUNT_MODS},
]  # fmt: skip
_FILLERS = words("beside_times", "amounts.fillers")


def amount_unit(line: Line, i: int) -> tuple[int, Amount, str, bool] | None:
    """An amount with its unit at `i`: end, amount, unit, and whether a hyphen joins them."""
    found = amount(line, i)
    if found is None:
        return None
    at, count = found
    hyphen = line.low(at) in HYPHENS
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
    [*AMOUNT_FIRST, *WHICH],
    "The talks took [three days]. → P3D",
    "It was a [four-day] visit. → P4D",
    "She ruled for [more than 20 years]. → P20Y",
    "It fell over [the past two months]. → P2M",
    "It will rain for [the next 24 hours]. → PT24H",
    "He spoke in [recent days]. → PXD",
    "It lasted [half an hour]. → PT30M",
    "It lasted [two and a half years]. → P2.5Y",
    "They will meet in [two weeks]. → 2019-W05",
    "It rained for [the first two years]. → P2Y",
    "It rained for [another two weeks]. → P2W",
    "It fell over [a three-year period]. → P3Y",
    "It was likely to last [over a week]. → P1W",
    "It has stood for [a quarter-century]. → P25Y",
    "It came [a day] after the vote. → P1D",
)
def span(line: Line, i: int) -> Hit | None:
    """A length of time, with "the past", "the next" and the like in front where they stand."""
    at, which = _which_before(line, i)
    found = amount_unit(line, at)
    if found is None and (period := _period(line, i)) is not None:
        return period
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
    if not _is_span(line, i, at, end, count, unit, hyphen) or (line.low(at) == "one" and each_day(line, end)):
        return None
    if line.low(end) in HYPHENS and line.glued(end) and line.low(end + 1) == "long":
        end += 2
    if hyphen and line.low(i) == "the" and which is None:
        return None
    sense = Sense(kind=Kind.SPAN, unit=unit, amount=count, which=which)
    return end, ended(line, end, sense) if line.low(i) == "the" and count.low else sense


def _period(line: Line, i: int) -> Hit | None:
    """ "A three-year period", which is three years and no more."""
    if line.low(i) not in ("a", "the", "that", "this") or (found := amount_unit(line, i + 1)) is None:
        return None
    end, count, unit, hyphen = found
    if not hyphen or line.low(end) != "period":
        return None
    return end + 1, Sense(kind=Kind.SPAN, unit=unit, amount=count)


def _definite_amount(line: Line, i: int) -> bool:
    """ "The nine months", not "the a week"."""
    word = line.low(i)
    return word in NUMBERS or word[:1].isdigit() or word == "few"


def _which_before(line: Line, i: int) -> tuple[int, str | None]:
    """ "The past", "next", "the first", "those" before an amount."""
    at = i + (line.low(i) == "the")
    word = line.low(at)
    if word == "last" and (line.tokens[at].pos == "VERB" or mod(line, at + 1)[1] is not None):
        return i, None
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
    if after in HYPHENS and line.glued(end):
        return line.low(end + 1) in ("long", "plus")
    if unit == "Q" and after == "of":
        return False
    if after == "old" or (after == "of" and line.low(end + 1) == "age"):
        return False
    if after in ("a", "an", "per", "each", "every") and line.low(end + 1) in SINGULARS and line.low(end + 2) != "of":
        return False  # "40 hours a week" is so much in each week; "in five hours a quarter of them were dead" is not
    if unit == "S" and count.low == 1:
        return False
    if line.low(at) in ("a", "an") and not hyphen and end - at == 2:
        return before in _WITHIN or (
            after in ("of", "or", "after", "before", "to", "and")
            and (unit not in ("D", "MIN", "N") or (unit == "D" and after in ("after", "before")))
        )
    if line.low(at) == "another" and end - at == 2 and unit in ("D", "MIN", "N", "Q", "WE"):
        return before in _WITHIN
    if unit in ("WE", "N") and count.vague in ("some", "many"):
        return False
    return not (unit == "Q" and (count.low is None or hyphen)) and not (
        count.vague == "some" and unit in ("D", "N", "W")
    )


_WITHIN = words("beside_times", "amounts.before_a_unit")
