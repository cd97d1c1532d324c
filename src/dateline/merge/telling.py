"""`Telling`: one record that speaks of something planned, and what it says of it."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.merge.items import Item, Window
from dateline.merge.principals import Sides
from dateline.merge.sources import source
from dateline.model import Moment, Source, Span, as_day

DAYS = 7
"""Days that a target may touch and still say which of several meetings is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One record that speaks of something planned. `stage` is `None` where it is only spoken of."""

    id: str
    item: Item
    span: Span
    """The characters that say so: the record's, with the word for its stage before them."""
    kind: str
    level: str
    """Who is to take part: `heads` of states, `persons` by name, or `states`."""
    sides: Sides
    stage: str | None
    at: Moment
    """When the stage was; for what is only spoken of, when it was told."""
    told: int | None
    """The day of publication."""
    point: int | None
    """The day by which it belongs into the life of a plan: that of the stage, or of its telling."""
    target: Moment | None = None
    """The day or days for which it is planned."""
    places: tuple[tuple[str, str], ...] = ()
    """Places and their standing."""
    ordinal: str | None = None
    held: bool = False
    revives: bool = False
    """Whether it says that what was called off is on again."""
    earlier: bool = False
    """Whether it looks back: "had asked for"."""
    complete: bool = True
    """Whether it names the parties itself; else its report says who is meant."""

    @property
    def window(self) -> Window | None:
        """First and last day of its target."""
        if self.target is None or self.target.earliest is None or self.target.latest is None:
            return None
        return as_day(self.target.earliest).toordinal(), as_day(self.target.latest).toordinal()

    @property
    def exact(self) -> bool:
        """Whether its target says which day is meant."""
        window = self.window
        return window is not None and window[1] - window[0] < DAYS

    @property
    def source(self) -> Source:
        """The characters behind it."""
        statement = self.item.statement
        return source(self.item.report, self.id, self.span, statement.chain if statement else ())
