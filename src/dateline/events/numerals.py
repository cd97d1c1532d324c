"""Numbers themselves, in figures and in words: "1,200", "1.2 million", "50bn", "twenty-four", "a dozen", "dozens"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from dateline.events.measures import HYPHENS, units
from dateline.lexicon.tables import load

LONGEST = 24
"""Tokens of one number, at most; those in words below a thousand million have 21 or fewer."""


_FIGURE = re.compile(r"(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,6})?([a-z%]{0,3})")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number without its surroundings; `value` is `None` for "dozens", `scaled` where it names its own scale."""

    last: int
    value: Decimal | None
    scaled: Decimal = Decimal(1)
    measure: tuple[str, str, int] | None = None


def numeral(words: Sequence[str], i: int, *, money: bool) -> Numeral | None:
    """The number that begins at a word; `money` where a currency's sign stands before it."""
    return _vague(words, i) or _figure(words, i, money=money) or _spelt(words, i)


def _vague(words: Sequence[str], i: int) -> Numeral | None:
    """ "Dozens", "tens of thousands", "several hundred"."""
    table = words_of()
    if words[i] in table["vague_before"] and i + 1 < len(words) and words[i + 1] in table["scales"]:
        return Numeral(i + 2, None)
    if words[i] not in table["vague"] and words[i] != "tens":
        return None
    j = i + 1
    while j + 1 < len(words) and words[j] == "of" and words[j + 1] in table["vague"] and j - i < LONGEST:
        j += 2
    return Numeral(j, None) if words[i] != "tens" or j > i + 1 else None


def _figure(words: Sequence[str], i: int, *, money: bool) -> Numeral | None:
    """Figures, and the scale in words or letters after them: "1,200", "1.2 million", "50bn", "5m" beside a currency."""
    found = _FIGURE.fullmatch(words[i])
    if found is None:
        return None
    whole, rest, letters = found.groups()
    value = Decimal(whole.replace(",", "") + (rest or ""))
    scales: Mapping[str, int] = words_of()["scales"]
    small: Mapping[str, int] = words_of()["money_scales"] if money else {}
    if letters:
        scale = scales.get(letters) or small.get(letters)
        if scale is None:
            unit = units().get((letters,))
            return Numeral(i + 1, value, measure=unit) if unit is not None else None
        return Numeral(i + 1, value * scale, Decimal(scale))
    last, by = i + 1, Decimal(1)
    while last < len(words) and last - i < LONGEST:
        at = last + 1 if words[last] in HYPHENS and last + 1 < len(words) else last
        scale = scales.get(words[at]) or (small.get(words[at]) if at == last else None)
        if scale is None or (by > 1 and scale < by):
            break
        by, last = by * scale, at + 1
    return Numeral(last, value * by, by)


def _spelt(words: Sequence[str], i: int) -> Numeral | None:
    """Numbers in words: "twenty-four", "a hundred and ten", "two dozen", "half a million"."""
    table = words_of()
    small: Mapping[str, int] = table["small"]
    tens: Mapping[str, int] = table["tens"]
    scales: Mapping[str, int] = table["scales"]
    at = i
    total, now, least = 0, -1, 0  # what is finished, what is being read (-1: nothing yet), its last scale
    half = words[i] == "half" and i + 2 < len(words) and words[i + 1] in ("a", "an", "-")
    if half and words[i + 2] in scales:
        scale = scales[words[i + 2]]
        return Numeral(i + 3, Decimal(scale) / 2, Decimal(scale))
    if words[i] in ("a", "an"):
        if i + 1 >= len(words) or words[i + 1] not in scales:
            return None
        now, at = 1, i + 1
    by = 1
    last = at
    while at < len(words) and at - i < LONGEST:
        word = words[at]
        if word in small and (
            now < 0 or now % 100 == 0 or (now % 10 == 0 and now % 100 >= 20 and 0 < small[word] < 10)
        ):
            if now == 0 or (now > 0 and not small[word]):
                break
            now = max(now, 0) + small[word]
        elif word in tens and (now < 0 or (now and now % 100 == 0)):
            now = max(now, 0) + tens[word]
        elif word == "hundred" and 0 < now < 100:
            now *= 100
        elif word == "dozen" and 0 < now < 100:
            return Numeral(at + 1, Decimal(total + now * 12), Decimal(12))
        elif word in scales and scales[word] > 100 and now > 0 and (not least or scales[word] < least):
            total, least, by, now = total + now * scales[word], scales[word], scales[word], -1
        elif word == "and" and at > i and (now < 0 or now % 100 == 0) and (now > 0 or least):
            after = words[at + 1] if at + 1 < len(words) else ""
            if after not in small and after not in tens:
                break
            at += 1
            continue  # taken with what follows
        elif word in HYPHENS and at > i and words[at - 1] in tens and at + 1 < len(words):
            if not 0 < small.get(words[at + 1], 0) < 10:
                break
            at += 1
            continue
        else:
            break
        at += 1
        last = at
    if last == i or (now < 0 and not least):
        return None
    return Numeral(last, Decimal(total + max(now, 0)), Decimal(by))


@cache
def beginnings() -> frozenset[str]:
    """The words, besides figures, with which a number begins."""
    table = words_of()
    return frozenset(
        {*table["small"], *table["tens"], *table["vague"], *table["vague_before"], "tens", "half", "a", "an"}
    )


@cache
def words_of() -> Mapping[str, Any]:
    """The words of numbers with their values."""
    table = load("quantities")["numbers"]
    return {
        "small": {word: n for n, word in enumerate(table["small"])},
        "tens": {word: 10 * n for n, word in enumerate(table["tens"], 2)},
        "scales": dict(table["scales"]),
        "money_scales": dict(table["money_scales"]),
        "vague": frozenset(table["vague"]),
        "vague_before": frozenset(table["vague_before"]),
    }
