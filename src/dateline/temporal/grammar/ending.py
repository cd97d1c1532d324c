"""The day that ends a period, given beside it: "the quarter ended Sept. 30", "the nine months to June"."""

from __future__ import annotations

from dataclasses import replace

from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.rules import best
from dateline.temporal.grammar.sense import Kind, Sense

_ENDING = ("ended", "ending", "to", "through")


def ended(line: Line, end: int, sense: Sense) -> Sense:
    """`sense` with its last day as `of`, where the words at `end` give one; else as it is."""
    if line.low(end) not in _ENDING or sense.unit not in ("M", "Q", "Y"):
        return sense
    found = best(line, end + 1, frozenset({"date"}))
    if found is None or found[1][1].month is None:
        return sense
    return replace(sense, kind=Kind.ORDINAL, which="ended", shift=line.low(end) == "ending", of=found[1][1])
