"""Decades and centuries: "the early 1990s", "the nineties", "the 19th century"."""

from __future__ import annotations

from dateline.temporal.grammar.antiquity import ERAS
from dateline.temporal.grammar.dates import edge
from dateline.temporal.grammar.line import HYPHENS, Line
from dateline.temporal.grammar.numbers import ordinal_at
from dateline.temporal.grammar.rules import NUMBER, rule
from dateline.temporal.grammar.sense import Hit, Kind, Sense
from dateline.temporal.vocabulary import DECADES, ORDINALS

_OWNERS = ("his", "her", "their", "my", "your", "our", "its")
"""Before "early 60s", what makes it an age."""


@rule(
    "date.decade",
    [NUMBER, "the", "mid", "early", "late", *DECADES],
    "It fell apart in [the 1990s]. → 199",
    "It fell apart in [the early '90s]. → 199",
    "It fell apart in [the nineties]. → 199",
    "It fell apart in [the mid-1980s]. → 198",
    "It fell apart in [the '60s], and he is in his early 60s. → 196",
)
def decade(line: Line, i: int) -> Hit | None:
    """The ten years that a number in the plural names."""
    at = i + (line.low(i) == "the")
    at, mod = edge(line, at)
    word = line.low(at)
    if word == "'" and line.glued(at + 1):
        at += 1
        word = "'" + line.low(at)
    if word in DECADES and (at > i):
        return at + 1, Sense(kind=Kind.DATE, decade=190 + DECADES[word] // 10, mod=mod)
    digits = word.removesuffix("'s").removesuffix("s").removeprefix("'")
    end = at + 1
    if digits == word.removeprefix("'") and line.low(end) in ("'s", "s") and line.glued(end):
        end += 1
    elif digits == word.removeprefix("'"):
        return None
    if not digits.isdecimal() or not digits.isascii() or digits[-1] != "0":
        return None
    if len(digits) == 4 and 1000 <= int(digits) <= 2090 and (line.low(at + 1) != "'s" or at > i):
        return end, Sense(kind=Kind.DATE, decade=int(digits) // 10, mod=mod)
    if len(digits) == 2 and at > i and line.low(i - 1) not in _OWNERS:
        return end, Sense(kind=Kind.DATE, decade=(190 if int(digits) >= 20 else 200) + int(digits) // 10, mod=mod)
    return None


@rule(
    "date.century",
    [NUMBER, "the", "mid", "early", "late", *ORDINALS, "twenty"],
    "It was built in [the 19th century]. → 18",
    "She is a [20th century] democrat. → 19",
    "It was built in [the late eighteenth century]. → 17",
    "It was built in [the 1st century BC]. → BC00",
)
def century(line: Line, i: int) -> Hit | None:
    """The hundred years that an ordinal names."""
    at = i + (line.low(i) == "the")
    at, mod = edge(line, at)
    number = ordinal_at(line, at)
    if number is None:
        return None
    at = number[0] + (line.low(number[0]) in HYPHENS)
    if line.low(at) not in ("century", "centuries") or not 1 <= number[1] <= 22:
        return None
    if line.low(at + 1) in ERAS:
        value = f"BC{number[1] - 1:02d}"
        return at + 2, Sense(kind=Kind.IMPOSSIBLE, before_christ=0, value=value, mod=mod)
    return at + 1, Sense(kind=Kind.DATE, century=number[1] - 1, mod=mod)
