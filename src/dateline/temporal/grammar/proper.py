"""Proper names that hold words of time and are none: "the Sunday Times", "60 Minutes", "the Six-Day War"."""

from __future__ import annotations

from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.sense import Kind, Sense
from dateline.temporal.vocabulary import (
    CLOCK_WORDS,
    DAYS,
    MAKES,
    MONTHS,
    NAME_FRONTS,
    NAME_TAILS,
    PARTS,
    PHRASES,
    PROGRAMMES,
    UNITS,
    WEEKDAYS,
)

COMMON = frozenset({*UNITS, *PARTS, *CLOCK_WORDS, *DAYS, *PHRASES}) - {"century", "centuries"}
"""Words of time that English writes small: with a capital inside a sentence they are a name's."""
AROUND = 15
"""Words on each side that tell whether a line writes all its words with capitals, as headlines do."""
FEW = 4
"""Words too few to tell a headline by."""
_OPENING, _CLOSING = {'"', "``", "''", "“", "‘", "'"}, {'"', "''", "”", "'", "’"}
_IN = ("in", "of", "since", "until", "by")
_TIMELY = (*_IN, "till", "last", "next", "this", "late", "early", "mid", "from", "to", "and", "through", "during", "or",
           "before", "after", "between", "every", "each", "on", "-", "–")  # fmt: skip
_CALLING = ("for", "on", "against", "of")
"""Before a capital, what makes "march" a march: "the March for Life", "the March on Washington"."""
_BEING = ("was", "is", "has", "had", "saw", "will", "would")


def is_name(line: Line, i: int, end: int, sense: Sense) -> bool:
    """Whether the words `[i, end)` are a name's or part of one's."""
    quoted = line.low(i - 1) in _OPENING and line.low(end) in _CLOSING and i > 1
    if quoted and line.texts[i][:1].isupper() and sense.kind is not Kind.HOLIDAY:
        return not _titled(line, i)
    if sense.kind is Kind.DATE and end - i == 1:
        if sense.weekday or sense.month:
            return not sense.day and _names(line, i, end, sense)
        if sense.year and not sense.month:
            return line.low(end) in MAKES or (line.low(i - 1) == "of" and line.texts[i - 2 : i - 1] == ("War",))
    if line.low(end - 1) == "century" and line.texts[end - 1][0] == "C" and line.texts[end : end + 1]:
        return line.texts[end][:1].isupper() and not _titled(line, i)
    if sense.kind in (Kind.HOLIDAY, Kind.DATE, Kind.ORDINAL):
        return False  # "Fiscal Year 2020", "the Third Quarter"
    return any(_capital(line, k, end) for k in range(i, end)) and (sense.kind is Kind.SET or not _titled(line, i))


def _capital(line: Line, i: int, end: int) -> bool:
    """Whether a word that English writes small has a capital here, and neither a sentence nor a quotation begins."""
    if line.low(i) not in COMMON or not line.texts[i][:1].isupper() or i == 0:
        return False
    before = line.texts[i - 1]
    if before[:1].isdigit() or before[:1].islower() or (before[:1].isupper() and (i > 1 or before == "The")):
        return True
    if before in ("-", "–", "'s", "’s"):
        return i > 1
    following = line.texts[end] if end < len(line) else ""
    return before in _OPENING and i > 1 and following[:1].isupper()


def _titled(line: Line, i: int) -> bool:
    """Whether the words about are written with capitals, as in a headline, so that a capital tells nothing."""
    near = [word for word in line.texts[max(0, i - AROUND) : i + AROUND] if word[0].isalpha()]
    return len(near) > FEW and sum(word[0].isupper() for word in near) * 4 >= len(near) * 3


def _programme(line: Line, i: int, end: int) -> bool:
    """Whether a weekday ends a programme's name: "on Fox News Sunday", but "told Fox News Sunday that …"."""
    for name in PROGRAMMES:
        *fronts, last = name.split()
        front = i - len(fronts)
        if line.low(i) != last or line.lowers[max(0, front) : i] != tuple(fronts):
            continue
        return line.low(front - 1) in ("on", *_OPENING) or line.low(end) in (*_CLOSING, "host", "'s")
    return False


def _names(line: Line, i: int, end: int, sense: Sense) -> bool:
    """Whether a weekday or month by itself is part of a name, or the name of a person."""
    token, before, after = line.tokens[i], line.low(i - 1), line.low(end)
    capital = end < len(line) and line.texts[end][:1].isupper()
    if capital and (after in NAME_TAILS or (after in PARTS and not _titled(line, i))):
        return True
    if before in NAME_FRONTS and line.texts[i - 1][0].isupper():
        return True
    if sense.weekday and _programme(line, i, end):
        return True
    if not sense.month:
        return False
    if after in ("-", "–") and line.glued(end) and line.low(end + 2) in ("-", "–") and line.glued(end + 1):
        return line.low(end + 1) not in (*MONTHS, "to", "through")  # Mar-a-Lago
    if token.ent in ("PERSON", "ORG", "GPE", "WORK_OF_ART", "FAC") and before not in _IN:
        return True
    if before in _TIMELY:
        return False
    if line.low(i) in ("may", "march") and token.pos in ("VERB", "AUX"):
        return True
    if (
        line.low(i) == "march"
        and after in _CALLING
        and line.texts[end + 1 : end + 2]
        and line.texts[end + 1][0].isupper()
    ):
        return True
    if line.low(i) != "may":
        return False
    verb = end < len(line) and line.tokens[end].tag in ("VBD", "VBZ") and after not in _BEING
    return verb or (
        i > 0 and line.texts[i - 1][0].isupper() and line.tokens[i - 1].tag == "NNP" and before not in WEEKDAYS
    )
