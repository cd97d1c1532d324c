"""`Life`: one plan as it is put together, its tellings and the acts that it came to."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, field
from datetime import date

from dateline.merge.items import Window
from dateline.merge.principals import Sides
from dateline.merge.telling import Telling


@dataclass(slots=True)
class Life:
    """The tellings of one plan, and the acts that it came to."""

    kind: str
    level: str
    sides: Sides
    window: Window | None = None
    """The days that its tellings give, or on which it was held."""
    tellings: list[Telling] = field(default_factory=list)
    held: list[Telling] = field(default_factory=list)
    follows: bool = False
    """Whether another one of the same parties was held before it."""
    points: list[int] = field(default_factory=list)
    """The days of its tellings, sorted."""
    numbers: set[str] = field(default_factory=set)
    """Its places in a series, as its tellings and acts have them."""
    steps: set[tuple[str, date]] = field(default_factory=set)
    """Stages of which its tellings state the day."""
    dated: set[str] = field(default_factory=set)
    """The reports that give its day."""

    @property
    def start(self) -> int:
        """The first day on which anything was said of it."""
        return self.points[0] if self.points else 0

    def add(self, telling: Telling) -> None:
        """Takes a telling in, or an act that it came to."""
        (self.held if telling.held else self.tellings).append(telling)
        if telling.ordinal:
            self.numbers.add(telling.ordinal)
        if telling.exact:
            self.dated.add(telling.item.report.id)
        if telling.held:
            return
        if telling.point is not None:
            insort(self.points, telling.point)
        if telling.stage and (day := telling.at.exact_day):
            self.steps.add((telling.stage, day))
