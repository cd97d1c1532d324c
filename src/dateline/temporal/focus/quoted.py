"""The day on which a quotation was spoken: "'We meet next week,' he said on Friday" counts from that Friday."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import accumulate, islice

from dateline.lexicon.tables import words
from dateline.temporal.grammar.find import Found
from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.sense import Kind

_SAYING = words("time", "clauses.saying")
_OPENING, _CLOSING, _STRAIGHT, _PAIR = ("“", "``", "„"), ("”",), '"', "''"
_FINITE = ("VBZ", "VBP", "VBD", "MD")
FOLLOWS = 2
"""Sentences of its paragraph over which a speaker goes on after "he said on Friday"."""
LONGEST = 400
"""Words of a sentence; what is longer is a list or a table, and walking it for each of its times has no end."""
_COUNTED = (Kind.DAYS, Kind.UNIT, Kind.SHIFT, Kind.DATE, Kind.SPAN, Kind.PART, Kind.REF)
_STEPS = 3
"""Words between a day and the verb of saying that it hangs on: a preposition, a noun of occasion."""
_LATEST = 14
"""Days before publication beyond which a saying is an old one, told with its own date and not its weekday."""


class Quotation:
    """Where one sentence speaks in quotation marks, as far as it shows.

    What has no finite verb is a phrase or a title and no speech: troops "ready to fight tonight".
    """

    def __init__(self, line: Line) -> None:
        self._marks = _marks(line)
        self._finite = list(accumulate((token.tag in _FINITE for token in line.tokens), initial=0))

    def holds(self, found: Found) -> bool:
        """Whether an expression stands in quoted speech."""
        if not self._marks:
            return False
        after = bisect_left(self._marks, (found.first, -1))
        before = self._marks[after - 1] if after else None
        closing = self._marks[after] if after < len(self._marks) else None
        if before is not None and before[1] < 0:
            return False
        if before is None and (closing is None or closing[1] > 0):
            return False
        start = before[0] if before is not None else 0
        end = closing[0] if closing is not None else len(self._finite) - 1
        return self._finite[end] > self._finite[start]


def _marks(line: Line) -> list[tuple[int, int]]:
    """The quotation marks of a sentence: where, and whether they open (1) or close (-1); straight ones by turns."""
    typeset = "``" in line.texts
    marks: list[tuple[int, int]] = []
    opened = False
    for i, text in enumerate(line.texts):
        if text in _OPENING:
            opened = True
        elif text in _CLOSING or (text == _PAIR and typeset):
            opened = False
        elif text in (_STRAIGHT, _PAIR):
            opened = not opened
        else:
            continue
        marks.append((i, 1 if opened else -1))
    return marks


class Sayings:
    """The days of the sayings of a report, by the sentence that tells of them."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._telling: dict[int, Found] = {}
        self._at = -1
        self._quotation: Quotation | None = None
        for one in found:
            index = one.line.sentence.index
            if index not in self._telling and _is_day(one) and says(one) and not self._inside(one):
                self._telling[index] = one

    def _inside(self, one: Found) -> bool:
        """Whether an expression stands in quoted speech; sentences come in their order, and one is kept at a time."""
        if self._quotation is None or self._at != one.line.sentence.index:
            self._at, self._quotation = one.line.sentence.index, Quotation(one.line)
        return self._quotation.holds(one)

    def teller(self, one: Found) -> Found | None:
        """The expression, outside the quotation, that says when a quoted one was spoken."""
        if not self._telling or one.sense.kind not in _COUNTED:
            return None
        here = one.line.sentence
        for index in range(here.index, here.index - FOLLOWS - 1, -1):
            telling = self._telling.get(index)
            if telling is not None and telling.line.sentence.block == here.block:
                return telling if telling is not one and self._inside(one) else None
        return None


def recent(day: date | None, published: date | None) -> date | None:
    """The day of a saying, where it is a few days before the report and no other day."""
    if day is None or published is None or not 0 <= (published - day).days <= _LATEST:
        return None
    return day


def _is_day(one: Found) -> bool:
    sense = one.sense.of if one.sense.kind is Kind.PART and one.sense.of is not None else one.sense
    if sense.kind is Kind.DAYS:
        return sense.shift <= 0
    return sense.kind is Kind.DATE and (sense.weekday is not None or sense.day is not None) and sense.mod is None


def says(one: Found) -> bool:
    """Whether the verb that a day hangs on is one of saying."""
    for above in islice(one.token.ancestors(), _STEPS):
        if above.pos == "VERB":
            return above.lemma in _SAYING and above.tag != "VB"
    return False
