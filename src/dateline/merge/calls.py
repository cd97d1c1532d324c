"""Calls that one report tells of by the noun alone: "told Trump in a phone call on Thursday"."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.merge.message_rows import PHRASE, Row, words
from dateline.merge.passages import CALL
from dateline.merge.units import Units
from dateline.model import Moment, Span

CALLS = 100
"""Calls of one report that are looked at."""


@dataclass(frozen=True, slots=True)
class Called:
    """One call: who rang or speaks, whom, when, in which sentence."""

    by: str
    to: str
    at: Span
    sentence: Span
    when: Moment
    why: str
    record: str


def calls(units: Units) -> list[Called]:
    """The calls told of by "phone call" or "telephone conversation", in the order of the text."""
    found: list[Called] = []
    seen: set[int] = set()
    if not units.passages.calls:
        return found
    low = units.text.lower()
    at = low.find(CALL)
    while at >= 0 and len(found) < CALLS:
        sentence = units.sentence(at)
        if sentence is not None and sentence.start not in seen:
            seen.add(sentence.start)
            found += _Reader(units, sentence).calls()
        at = low.find(CALL, at + 1)
    return found


class _Reader(Row):
    """Reads one sentence."""

    def calls(self) -> list[Called]:
        """The calls that it tells of as held."""
        out = []
        for i in range(1, len(self.row)):
            unit = self.row[i]
            if unit.word not in ("call", "conversation") or not self.row[i - 1].word.endswith("phone"):
                continue
            parties = self._parties(i)
            record = self.units.record_at(unit.span)
            if parties is None or record is None or self._undone(i):
                continue
            when, why = self._beside(unit.span, unit.word)
            out.append(Called(*parties, unit.span, self.sentence, when, why, record))
        return out

    def _undone(self, i: int) -> bool:
        return not words("verbs.undone").isdisjoint(u.word for u in self.row[max(0, i - 8) : i] if u.actor is None)

    def _parties(self, i: int) -> tuple[str, str] | None:
        """The two who speak: the owner or the one who tells, and the one "with" whom or whom he tells."""
        start = self._phrase_start(i)
        by = self._owner(start, i) or self._doer(i)
        to = None
        for k in range(i + 1, min(i + 4, len(self.row))):
            if self.row[k].word == "with":
                to = self._party(k + 1, strict=False)
                break
        told = next((k for k in range(start - 1, max(0, start - PHRASE), -1) if self.row[k].word == "told"), None)
        if told is not None and to is None:
            by = self._subject(told) or by
        if by is None:
            return None
        if to is None:
            to = self._told(by, start, i)
        if to is None or to == by:
            return None
        return (by, to) if all(self.units.actors[p].kind.value in ("person", "country") for p in (by, to)) else None

    def _told(self, by: str, start: int, i: int) -> str | None:
        """Whom the one who speaks tells it: before the noun or, where that begins the sentence, after his name."""
        row = self.row[:start] if start > 1 else self.row[i:]
        held = next((k for k in range(len(row) - 1, -1, -1) if row[k].actor == by), None) if start > 1 else None
        if held is None:
            held = next((k for k, u in enumerate(row) if u.actor == by), None)
        if held is None:
            return None
        for unit in row[held + 1 : held + 1 + PHRASE]:
            if unit.actor is not None and unit.actor != by and unit.person:
                return unit.actor
            if unit.actor is None and unit.word in words("around.clause") - {"told", "said"}:
                return None
        return None
