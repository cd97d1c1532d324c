"""Numbers in running words: "1.2 million", "twenty-four", "a dozen", "between 10 and 15", "$50bn", "nearly 2 tons".

Words in lower case go in, one a token, and amounts come out, each with its interval, its unit, and what opened or
widened it. Nothing here knows of syntax: what a number belongs to is `quantities`' business.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from math import ceil, floor

from dateline.events.measures import HYPHENS, PHRASE, sign_at, unit_at
from dateline.events.numerals import Numeral, beginnings, numeral
from dateline.lexicon.tables import load
from dateline.model import Number

TENTH = Decimal("0.1")
"""How far off "about" and "nearly" are taken to be at most."""
FIRST_YEAR, LAST_YEAR = 1500, 2100
"""Bare figures of four digits that are taken for years."""
AWAY = frozenset({"ago", "after", "before", "earlier", "later", "since"})
"""Words after which a stretch of time is a distance in time."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number at tokens `[first, last)`, what bounds and measures it included; `at` is the first token of its number.

    Both ends inclusive, `None` open. `measure` is money, share, distance, mass, volume, area or duration, and `unit`
    what it is measured in (ISO 4217 for money); both `None` for a count.
    """

    first: int
    last: int
    at: int
    low: Number | None
    high: Number | None
    bound: str | None = None
    reason: str = ""
    measure: str | None = None
    unit: str | None = None
    year: bool = False
    """Whether it may be a year: four digits, nothing beside them."""


def amounts(words: Sequence[str]) -> Iterator[Amount]:
    """The amounts in some words, left to right; none shares a word with another. `words` are in lower case."""
    i = done = 0
    begin = beginnings()
    while i < len(words):
        found = _amount(words, i, done) if words[i] in begin or words[i][:1].isdecimal() else None
        if found is None:
            i += 1
            continue
        yield found
        i = done = found.last


def _amount(words: Sequence[str], i: int, done: int) -> Amount | None:
    sign = sign_at(words, i - 1) if i > done else None
    one = numeral(words, i, money=sign is not None)
    if one is None:
        return None
    first = i - 1 if sign else i
    low = high = one
    joined, told = "", ""
    other = _second(words, one, first, done, sign)
    if other is not None:
        second, word = other
        high, joined = second, word
        if low.scaled == 1 and second.scaled != 1 and low.value is not None and second.value is not None:
            scaled = replace(low, value=low.value * second.scaled)
            low = scaled if scaled.value is not None and scaled.value < second.value else low
    last = high.last
    measured = high.measure or one.measure or unit_at(words, last, sign)
    if measured is None and one.value is None and last < len(words) and words[last] == "of":
        measured = unit_at(words, last + 1, sign)  # "thousands of dollars"
    if measured is not None and measured[2]:
        last = measured[2]
    elif sign is not None:
        measured = ("money", sign, last)
    if joined == "and":
        first -= 1  # "between"
        told = "told as a range"
    elif joined:
        told = "told as a range"
    year = (
        low is high
        and sign is None
        and measured is None
        and last == i + 1
        and words[i].isdecimal()
        and low.value is not None
        and len(words[i]) == 4
        and FIRST_YEAR <= low.value <= LAST_YEAR
    )
    plain = Amount(first, last, i, _number(low.value), _number(high.value), reason=told, year=year)
    if measured is not None:
        plain = replace(plain, measure=measured[0], unit=measured[1])
        plain = replace(plain, reason=_with_dollar(words[first:last], plain.unit, told))
    if low.value is None:
        word = " ".join(words[i : one.last])
        reason = "; ".join(part for part in (plain.reason, f"'{word}' is no number") if part)
        plain = replace(plain, low=None, high=None, bound=word, reason=reason)
    return _bounded(words, plain, done)


# ---------------------------------------------------------------- ranges


def _second(words: Sequence[str], one: Numeral, first: int, done: int, sign: str | None) -> tuple[Numeral, str] | None:
    """The upper end of a range and the word that joins it: "10 to 15", "10-15", "between 10 and 15", "two or three"."""
    unit = unit_at(words, one.last, sign)
    at = unit[2] if unit is not None and unit[0] == "share" else one.last  # "15% to 20%"
    if one.value is None or at + 1 >= len(words) or (first > done and words[first - 1] == "from"):
        return None
    word = words[at]
    if word == "and":
        if first <= done - 1 or first < 1 or words[first - 1] != "between":
            return None
    elif word not in ("to", "or") and word not in HYPHENS:
        return None
    start = at + 1
    if sign is not None and sign_at(words, start) == sign and start + 1 < len(words):
        start += 1
    other = numeral(words, start, money=sign is not None)
    if other is None or other.value is None or (at > one.last and unit_at(words, other.last, sign) is None):
        return None
    low = one.value
    if one.scaled == 1 and other.scaled != 1 and low * other.scaled < other.value:
        low *= other.scaled
    if low >= other.value or (word == "or" and other.value > 2 * low):
        return None
    return other, word


def _number(value: Decimal | None) -> Number | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _with_dollar(words: Sequence[str], unit: str | None, told: str) -> str:
    """What a bare dollar is taken for, said after what is told already."""
    bare = unit == "USD" and not {"us$", "u.s.$", "usd", "us", "u.s.", "american"}.intersection(words)
    return "; ".join(
        part for part in (told, "a bare dollar is taken for that of the United States" if bare else "") if part
    )


# ---------------------------------------------------------------- what opens and widens it


@cache
def _bounds(where: str) -> Mapping[tuple[str, ...], str]:
    return {tuple(p.split()): name for name, phrases in load("quantities")[where].items() for p in phrases}


def _bounded(words: Sequence[str], plain: Amount, done: int) -> Amount:
    """The amount with the words that bound it, before or after."""
    each = _each(words, plain)
    if each is not None:
        return each
    for size in range(min(PHRASE, plain.first - done), 0, -1):
        phrase = tuple(words[plain.first - size : plain.first])
        name = _bounds("before").get(phrase)
        if name is not None:
            return _widened(replace(plain, first=plain.first - size), name, " ".join(phrase))
    for size in range(min(PHRASE, len(words) - plain.last), 0, -1):
        phrase = tuple(words[plain.last : plain.last + size])
        name = _bounds("after").get(phrase if phrase[0] not in HYPHENS else phrase[1:])
        if name is not None:
            return _widened(replace(plain, last=plain.last + size), name, " ".join(phrase).strip("-–‐— "))
    return plain


def _each(words: Sequence[str], plain: Amount) -> Amount | None:
    """Money for each of something: "$24 a share", "$15-an-hour", "3 euros per litre"; a day "a week ago" is none."""
    rest = [(i, w) for i, w in enumerate(words[plain.last : plain.last + 2 * PHRASE], plain.last) if w not in HYPHENS]
    if plain.measure != "money" or len(rest) < 2 or rest[0][1] not in ("a", "an", "per", "each"):
        return None
    if rest[0][0] > plain.last + 1 or not rest[1][1].isalpha() or (len(rest) > 2 and rest[2][1] in AWAY):
        return None
    phrase = f"{rest[0][1]} {rest[1][1]}"
    reason = "; ".join(part for part in (plain.reason, f"'{phrase}': for each") if part)
    return replace(plain, last=rest[1][0] + 1, bound=phrase, reason=reason)


def _widened(plain: Amount, name: str, phrase: str) -> Amount:
    low, high = plain.low, plain.high
    bound = f"{phrase} {plain.bound}" if plain.bound else phrase
    if low is None or high is None:
        return replace(plain, bound=bound)
    match name:
        case "at_least":
            high, said = None, f"'{phrase}' leaves the top open"
        case "at_most":
            low, said = None, f"'{phrase}' leaves the bottom open"
        case "just_under":
            low, said = _by(low, -1, plain), f"'{phrase}' is taken to be less by a tenth at most"
        case "just_over":
            high, said = _by(high, 1, plain), f"'{phrase}' is taken to be more by a tenth at most"
        case "about":
            low, high = _by(low, -1, plain, half=True), _by(high, 1, plain, half=True)
            said = f"'{phrase}' is taken to be rounded, within a tenth"
        case "more":
            said = f"'{phrase}': besides others"
        case _:
            said = ""
    reason = "; ".join(part for part in (plain.reason, said) if part)
    return replace(plain, low=low, high=high, bound=bound, reason=reason)


def _by(value: Number, way: int, plain: Amount, *, half: bool = False) -> Number:
    """More (`way` 1) or less (-1) by a tenth, or by the last place that is told where that is less; counts stay whole.

    With `half`, by half of that place: "about 23,500" is told to the hundred.
    """
    told = Decimal(str(value))
    place = Decimal(10) ** int(told.normalize().as_tuple().exponent)
    moved = told + way * min(abs(told) * TENTH, place / 2 if half else place)
    if plain.measure is None and isinstance(value, int):
        return floor(moved) if way < 0 else ceil(moved)
    return int(moved) if moved == moved.to_integral_value() else float(moved)
