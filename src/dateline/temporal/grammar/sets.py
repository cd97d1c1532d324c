"""Times that come again and again: "every Tuesday", "twice a year", "Mondays"."""

from __future__ import annotations

from dateline.lexicon.tables import words
from dateline.temporal.grammar.dates import month
from dateline.temporal.grammar.lengths import amount_unit
from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.names import season, weekday
from dateline.temporal.grammar.numbers import mod
from dateline.temporal.grammar.rules import rule
from dateline.temporal.grammar.sense import Amount, Hit, Kind, Sense
from dateline.temporal.vocabulary import NUMBERS, PARTS, SEASONS, SINGULARS, WEEKDAYS

_COUNTED = words("beside_times", "amounts.before_a_rate")


@rule(
    "set.each",
    ["each", "every"],
    "They meet [every Tuesday]. → XXXX-WXX-2",
    "They march [each July]. → XXXX-07",
    "He writes [every two weeks]. → P2W",
    "It happens [every year]. → P1Y",
    "She runs [every morning]. → XXXX-XX-XXTMO",
)
def each(line: Line, i: int) -> Hit | None:
    """ "Every" and "each" before a unit, an amount of units or a name."""
    at = i + 1
    if line.low(at) == "other":
        at += 1
        unit = SINGULARS.get(line.low(at))
        return (at + 1, Sense(kind=Kind.SET, unit=unit, amount=Amount(2.0))) if unit else None
    if line.low(at) == "single":
        at += 1
    word = line.low(at)
    if word in SINGULARS and SINGULARS[word] != "S":
        return at + 1, Sense(kind=Kind.SET, unit=SINGULARS[word], amount=Amount(1.0))
    if word in PARTS:
        return at + 1, Sense(kind=Kind.SET, part=PARTS[word])
    if word in SEASONS:
        return at + 1, Sense(kind=Kind.SET, season=SEASONS[word])
    for match in (weekday, month, season):
        inner = match(line, at)
        if inner is not None:
            return inner[0], Sense(kind=Kind.SET, of=inner[1])
    found = amount_unit(line, at)
    return (found[0], Sense(kind=Kind.SET, unit=found[2], amount=found[1])) if found else None


@rule(
    "set.rate",
    ["a", "an", "per"],
    "He earns $33 million [a year]. → P1Y",
    "They meet twice [a week]. → P1W",
    "It runs 24 hours [a day]. → P1D",
)
def rate(line: Line, i: int) -> Hit | None:
    """ "A year" after a number, a sum or "twice": so much in each."""
    unit = SINGULARS.get(line.low(i + 1))
    if unit in (None, "S", "WE", "DE", "CE", "2W", "Q") or line.low(i + 2) in (
        "old",
        "-",
        "earlier",
        "ago",
        "later",
        "or",
        "and",
    ):
        return None
    before, further = line.low(i - 1), line.low(i - 2)
    counted = before in _COUNTED or (before[:1].isdigit() and i >= 2)
    number = further[:1].isdigit() or further in NUMBERS or further in ("thousand", "hundred", "of")
    noun = i >= 2 and line.tokens[i - 1].tag == "NNS" and number
    if (line.low(i) == "per" and unit not in ("H", "MIN")) or counted or noun:
        start_after = mod(line, i)[0]
        return (i + 2, Sense(kind=Kind.SET, unit=unit, amount=Amount(1.0))) if start_after == i else None
    return None


_PARTS_OF_DAYS = {f"{name}s": letters for name, letters in PARTS.items()}


@rule(
    "set.weekdays",
    [*(f"{name}s" for name in WEEKDAYS), "weekdays", "weekends", *WEEKDAYS],
    "They meet on [Tuesdays]. → XXXX-WXX-2",
    "They meet on [Saturday nights]. → XXXX-WXX-6TNI",
    "They meet on [weekends]. → XXXX-WXX-WE",
)
def weekdays(line: Line, i: int) -> Hit | None:
    """A weekday or its evenings in the plural."""
    name = line.low(i)
    if name == "weekends":
        return (i + 1, Sense(kind=Kind.SET, value="XXXX-WXX-WE")) if line.low(i - 1) in ("on", "at") else None
    if name in WEEKDAYS:
        part = _PARTS_OF_DAYS.get(line.low(i + 1))
        return (i + 2, Sense(kind=Kind.SET, value=f"XXXX-WXX-{WEEKDAYS[name]}T{part}")) if part else None
    if name == "weekdays":
        return i + 1, Sense(kind=Kind.SET, value="XXXX-WXX-XX")
    return i + 1, Sense(kind=Kind.SET, of=Sense(kind=Kind.DATE, weekday=WEEKDAYS[name.removesuffix("s")]))
