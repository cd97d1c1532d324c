"""What an expression is counted from: publication, the date in focus, or the period that figures are given for."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from dateline.model import Grain, Moment
from dateline.temporal.calendar.cells import Cell
from dateline.temporal.focus.orders import Orders
from dateline.temporal.focus.reference import Home
from dateline.temporal.focus.tomorrow import Begun

KEPT = 12
"""Dates kept to count from."""
RECALLED = 4
"""Sentences back in which the last day or month is still in mind."""

_DAYS = (Grain.DAY, Grain.HOUR, Grain.MINUTE, Grain.SECOND)
_FINE = {
    "D": _DAYS,
    "N": _DAYS,
    "W": (*_DAYS, Grain.WEEK),
    "2W": (*_DAYS, Grain.WEEK),
    "M": (*_DAYS, Grain.WEEK, Grain.MONTH),
    "Q": (*_DAYS, Grain.WEEK, Grain.MONTH, Grain.QUARTER),
}
"""What is fine enough to count each unit from; a year counts from anything."""


@dataclass(slots=True)
class Context:
    """The moments in hand while a report is read from its first word to its last."""

    published: date | None
    narrative: bool
    """A history rather than news: its months and days count from the date in focus."""
    inferred: Moment | None = None
    """When an undated report was published, as far as its own words tell."""
    focus: Cell | None = None
    year: int | None = None
    period: Cell | None = None
    """The last quarter, month or year that figures were given for."""
    period_at: int = -9
    """The sentence in which it stood."""
    day: Cell | None = None
    day_at: int = -9
    """The sentence in which it stood."""
    told_day: Cell | None = None
    """The last day that was no relative clause's: an hour of the main clause is that day's."""
    told_day_at: int = -9
    headings: tuple[int, ...] = ()
    """The sentences that are headings between paragraphs."""
    seen: deque[tuple[int, Cell]] = field(default_factory=lambda: deque(maxlen=KEPT))
    """The last dates of the telling, with their sentences; asides left out."""
    sentence: int = -1
    sentence_cells: list[Cell] = field(default_factory=list)
    said: str = "in a report of"
    """How reasons lead up to `published`; a dateline's own day, a broadcast's or an update's is said to be one."""
    home: Home = field(default_factory=Home)
    """Where the report's clock stands."""
    orders: Orders = field(default_factory=Orders)
    """How the report writes dates in figures."""
    clock: datetime | None = None
    """The last time of day with a zone, and its words: "(0530 GMT)" after it is the same instant."""
    clock_words: str = ""
    focus_month: int | None = None
    """The month that a telling has come to, where it is in a year: of "late 1880", of "later that year"."""
    passing: Cell | None = None
    """The last date that a history named by the way, and its sentence: "two years later" may count from it."""
    passing_at: int = -9
    _left: tuple[Cell | None, Cell | None, list[tuple[int, Cell]]] | None = None
    """Where the report stood when a paragraph of history began."""
    begun: Begun | None = None
    """The day after publication, where the report tells it as past."""
    coming: dict[int, date] = field(default_factory=dict)
    """Days of the next week that the report has dated, by weekday: "Friday's summit" after them is that day's."""
    named: tuple[int, int] = (-1, -1)
    """The sentence of the last date told, and the word after it."""
    night: bool = False
    """Whether a history has come to the second half of a day: small hours told of after it are the next day's."""
    wall: datetime | None = None
    """The time of day that a history has come to, in its place's own time: "an hour later" counts from it."""
    block: int = -1
    """The paragraph of the last date told."""

    def counted(self, base: date) -> str:
        """What was counted from, for reasons: "in a report of Tuesday 2019-01-15"."""
        return f"{self.said} {base:%A} {base.isoformat()}"

    def enter(self, sentence: int) -> None:
        """A new sentence begins."""
        if sentence != self.sentence:
            self.sentence = sentence
            self.sentence_cells = []

    @property
    def year_now(self) -> int | None:
        """The one year in which an undated report must have been published, if there is one."""
        known = self.inferred
        if known is None or known.earliest is None or known.latest is None:
            return None
        return known.earliest.year if known.earliest.year == known.latest.year else None

    @property
    def bounded(self) -> Moment | None:
        """When an undated report was published; if no more is known than that it was after 1991, nothing is."""
        known = self.inferred
        return known if known is not None and known.latest is not None else None

    def tells(self, *, history: bool) -> None:
        """Whether the next words tell of history. A paragraph of it in a report begins afresh, and leaves no trace."""
        if history == self.narrative:
            return
        self.narrative = history
        if history:
            self._left = (self.focus, self.day, list(self.seen))
            self.lost()
        elif self._left is not None:
            self.focus, self.day, seen = self._left
            self.seen.clear()
            self.seen.extend(seen)

    def passed(self, cell: Cell) -> None:
        """A history named a date by the way: its telling stays where it is."""
        self.passing, self.passing_at = cell, self.sentence

    def saw_day(self, cell: Cell) -> None:
        """A main clause named a day."""
        self.told_day, self.told_day_at = cell, self.sentence

    def below_a_heading(self, sentence: int) -> bool:
        """Whether a heading stands between a sentence and the one read now."""
        at = bisect_right(self.headings, sentence)
        return at < len(self.headings) and self.headings[at] < self.sentence

    def saw(self, cell: Cell, month: int | None = None) -> None:
        """A date was resolved: it is in focus now."""
        self.focus, self.focus_month = cell, month
        self.passing = None
        self.sentence_cells.append(cell)
        self.year = cell.first.year
        self.seen.append((self.sentence, cell))
        if cell.first == cell.last:
            self.day, self.day_at = cell, self.sentence

    def focus_for(self, unit: str) -> Cell | None:
        """The date in focus that "the next day" or "later that month" counts from: one no coarser than its unit.

        "He took office in 2013 … the next day" does not count from 2013, but from the last day told of, if any is near.
        """
        fine = _FINE.get(unit)
        if self.passing is not None and self.sentence - self.passing_at <= 1 and self.narrative:
            near = fine is None if self.passing_at != self.sentence else fine is None or self.passing.grain in fine
            if near:
                return self.passing
        if self.focus is None or fine is None or self.focus.grain in fine:
            return self.focus
        for sentence, cell in reversed(self.seen):
            if self.sentence - sentence > RECALLED:
                break
            if cell.grain in fine:
                return cell
        return None

    def focus_from(self, unit: str, fits: Callable[[Cell], bool]) -> Cell | None:
        """The latest date of the telling that a count forward may start at: one for which it ends where it `fits`.

        "Three years later the firm is …" after a date of this year counts from an earlier date, not into the future.
        """
        first = self.focus_for(unit)
        if first is None or fits(first):
            return first
        fine = _FINE.get(unit)
        for sentence, cell in reversed(self.seen):
            near = fine is None or (cell.grain in fine and self.sentence - sentence <= RECALLED)
            if near and fits(cell):
                return cell
        return None

    def lost(self) -> None:
        """A date stands here that could not be resolved: what follows counts from it, and so from nothing known."""
        self.focus, self.day, self.told_day = None, None, None
        self.seen.clear()
