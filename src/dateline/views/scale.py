"""Days to pixels: even, but for the long silences, which are cut out."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from dateline.model.moment import shifted
from dateline.views.dates import MONTHS

SILENCE, TIMES, CUTS = 21, 4, 4
"""Days with nothing in them are cut out where they are more than three weeks and four times the usual gap; at most
four times on one axis, the longest silences first."""

COLUMN = 13.0
"""Pixels that a stack of dots needs."""

STEPS = (1, 2, 7, 14)
MONTH_STEPS = (1, 3, 6, 12, 60, 120, 300, 1200)


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled day; `below` is the year, where it is to be said."""

    x: float
    label: str
    below: str


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch without a cut: its days and where it begins in pixels."""

    first: date
    last: date
    x: float


class Scale:
    """Maps the days of an axis to pixels. `days` are sorted, at least one."""

    def __init__(self, days: Sequence[date], width: int, pad: int) -> None:
        self.first, self.last, self.width = days[0], days[-1], width
        cut = 30.0 if width >= 600 else 20.0
        stretches = _runs(days)
        room = width - 2 * pad - cut * (len(stretches) - 1)
        long = sum((b - a).days for a, b in stretches)
        # beside each cut a lone day needs room for its own stack
        lone = COLUMN * sum(1 for a, b in stretches if a == b) if len(stretches) > 1 else 0.0
        self.day = (room - lone) / long if long else 0.0
        self.runs: list[_Run] = []
        self.breaks: list[float] = []
        x = float(pad) if long else width / 2 - (cut * (len(stretches) - 1)) / 2
        for i, (a, b) in enumerate(stretches):
            if i:
                self.breaks.append(round(x + cut / 2, 1))
                x += cut
            alone = a == b and len(stretches) > 1
            self.runs.append(_Run(a, b, x + (COLUMN / 2 if alone else 0)))
            x += COLUMN if alone else (b - a).days * self.day

    def x(self, day: date) -> float:
        """The pixel of a day; a day inside a cut stands at the cut's edge."""
        run = self.runs[max(bisect_right(self.runs, day, key=lambda r: r.first) - 1, 0)]
        return run.x + (min(max(day, run.first), run.last) - run.first).days * self.day

    def column(self, day: date) -> float:
        """The pixel of a day's stack: days that lie closer than a stack is wide share one."""
        x = self.x(day)
        return x if self.day >= COLUMN or self.day == 0 else (x // COLUMN + 0.5) * COLUMN

    def ticks(self) -> Iterator[Tick]:
        """Labelled days, far enough apart to be read; the year under the first, and where it changes."""
        room, end, year = 62.0 if self.width >= 600 else 52.0, -1e9, 0
        for run in self.runs:
            for day, by_month in self._marks(run, room):
                x = self.x(day)
                if x - end < room * 0.8 or x > self.width - 12:
                    continue
                label = MONTHS[day.month - 1][:3] if by_month else f"{day.day} {MONTHS[day.month - 1][:3]}"
                yield Tick(round(x, 1), label, str(day.year) if day.year != year else "")
                end, year = x, day.year

    def _marks(self, run: _Run, room: float) -> Iterator[tuple[date, bool]]:
        step = next((s for s in STEPS if s * self.day >= room), None)
        if step is not None or run.first == run.last:
            day: date | None = run.first
            while day is not None and day <= run.last:
                yield day, False
                day = shifted(day, step or 1)
            return
        months = next((m for m in MONTH_STEPS if m * 30 * self.day >= room), MONTH_STEPS[-1])
        if months < 12:
            yield run.first, False
        count = (run.first.year * 12 + run.first.month - 1) // months * months
        while (count := count + months) // 12 <= min(run.last.year, 9999):
            day = date(count // 12, count % 12 + 1, 1)
            if run.first <= day <= run.last:
                yield day, True


def _runs(days: Sequence[date]) -> list[tuple[date, date]]:
    """The days in stretches, cut at the long silences between them."""
    gaps = [(b - a).days for a, b in itertools.pairwise(days)]
    if not gaps:
        return [(days[0], days[0])]
    least = max(SILENCE, TIMES * median(gaps))
    longest = sorted((i for i, gap in enumerate(gaps) if gap > least), key=lambda i: (-gaps[i], i))[:CUTS]
    edges = [-1, *sorted(longest), len(days) - 1]
    return [(days[a + 1], days[b]) for a, b in itertools.pairwise(edges)]
