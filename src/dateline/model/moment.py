"""`Moment`: when something was, as exactly as is known and no more exactly, with the reason.

A vague date is an interval (after opensanctions/rigour `dates.py`, which keeps imprecise dates as prefixes). Days are
calendar days of the place that the report speaks of; times of day keep the zone that the text states, else the one of
the place or the outlet, else none. Two times with zones are compared as instants; a time and a day, or a time without a
zone, as a wall calendar shows them: ten in the evening of 11 January lies on 11 January, wherever that was.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from dateline.errors import MomentError

Edge = date | datetime


class Grain(StrEnum):
    """The size of the unit that the text gives; finest first."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"

    @property
    def rank(self) -> int:
        """0 for a second, 10 for a century."""
        return _RANK[self]


_RANK = {grain: rank for rank, grain in enumerate(Grain)}


class Basis(StrEnum):
    """What a moment rests on."""

    STATED = "stated"
    RELATIVE = "relative"
    PUBLICATION = "publication"
    INFERRED = "inferred"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """An interval on the calendar; `earliest` and `latest` are inclusive, `None` is open.

    A `date` as an edge means the whole day; a `datetime` that second, in its own zone or, without one, in the report's.
    `approximate` is EDTF's `~`, `uncertain` its `?`. Raises `MomentError` where it would end before it begins.
    """

    earliest: Edge | None = None
    latest: Edge | None = None
    grain: Grain = Grain.DAY
    basis: Basis = Basis.NONE
    reason: str = ""
    approximate: bool = False
    uncertain: bool = False

    def __post_init__(self) -> None:
        if self.earliest is not None and self.latest is not None and _ends_before(self.latest, self.earliest):
            raise MomentError(f"ends {self.latest} before it begins {self.earliest}")

    # ---- making one

    @classmethod
    def day(cls, day: date, *, basis: Basis = Basis.STATED, reason: str = "") -> Moment:
        """One calendar day."""
        return cls(earliest=day, latest=day, grain=Grain.DAY, basis=basis, reason=reason)

    @classmethod
    def days(
        cls, earliest: date | None, latest: date | None, *, grain: Grain = Grain.DAY, basis: Basis, reason: str = ""
    ) -> Moment:
        """A run of days, open where an edge is `None`."""
        return cls(earliest=earliest, latest=latest, grain=grain, basis=basis, reason=reason)

    @classmethod
    def month(cls, year: int, month: int, *, basis: Basis = Basis.STATED, reason: str = "") -> Moment:
        """One calendar month. Raises `MomentError` where there is no such month."""
        if not (1 <= month <= 12 and 1 <= year <= 9999):
            raise MomentError(f"no month {year}-{month}")
        edges = date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return cls(earliest=edges[0], latest=edges[1], grain=Grain.MONTH, basis=basis, reason=reason)

    @classmethod
    def year(cls, year: int, *, basis: Basis = Basis.STATED, reason: str = "") -> Moment:
        """One calendar year. Raises `MomentError` outside 1 to 9999."""
        if not 1 <= year <= 9999:
            raise MomentError(f"no year {year}")
        return cls(earliest=date(year, 1, 1), latest=date(year, 12, 31), grain=Grain.YEAR, basis=basis, reason=reason)

    @classmethod
    def unknown(cls, reason: str) -> Moment:
        """Nothing is known; `reason` says why."""
        return cls(reason=reason)

    # ---- its algebra

    @property
    def known(self) -> bool:
        """Whether either edge is given."""
        return self.earliest is not None or self.latest is not None

    @property
    def exact_day(self) -> date | None:
        """The one calendar day it lies on, if it lies on one."""
        if self.earliest is None or self.latest is None:
            return None
        a, b = as_day(self.earliest), as_day(self.latest)
        return a if a == b else None

    @property
    def width(self) -> int | None:
        """How many days it touches; `None` when an edge is open."""
        if self.earliest is None or self.latest is None:
            return None
        return (as_day(self.latest) - as_day(self.earliest)).days + 1

    @property
    def held(self) -> Moment:
        """The moment by its known edges: what is open at one end is the edge at the other. An unknown one is itself."""
        low, high = self.earliest, self.latest
        return replace(self, earliest=high if low is None else low, latest=low if high is None else high)

    def overlaps(self, other: Moment) -> bool:
        """Whether both can be true of one instant."""
        return not (self.before(other) or other.before(self))

    def before(self, other: Moment) -> bool:
        """Whether all of it is over before any of `other` begins; False where that is not known."""
        return self.latest is not None and other.earliest is not None and _ends_before(self.latest, other.earliest)

    def covers(self, other: Moment) -> bool:
        """Whether no instant of `other` lies outside it."""
        low = self.earliest is None or (other.earliest is not None and not _begins_later(self.earliest, other.earliest))
        high = self.latest is None or (other.latest is not None and not _ends_later(other.latest, self.latest))
        return low and high

    def meet(self, other: Moment) -> Moment | None:
        """What both allow, with the grain, basis and reason of the narrower; `None` where they exclude each other."""
        if not self.overlaps(other):
            return None
        pick = self if self._narrowness <= other._narrowness else other
        low, high = _later_start(self.earliest, other.earliest), _earlier_end(self.latest, other.latest)
        if low is not None and high is not None and _ends_before(high, low):
            return None  # times in three zones may overlap in pairs and have nothing in common
        return replace(pick, earliest=low, latest=high)

    def join(self, other: Moment) -> Moment:
        """The smallest interval that covers both, with the coarser grain; open wherever either is."""
        pick = self if self.grain.rank >= other.grain.rank else other
        low = _earlier_start(self.earliest, other.earliest) if self.earliest and other.earliest else None
        high = _later_end(self.latest, other.latest) if self.latest and other.latest else None
        return replace(pick, earliest=low, latest=high)

    @property
    def _narrowness(self) -> tuple[int, int, str]:
        width = self.width
        half_open = 1 << 30 if self.known else 1 << 31
        return (half_open if width is None else width, self.grain.rank, self.reason)

    @property
    def sort_key(self) -> tuple[datetime, datetime]:
        """Orders moments by the days they show; open edges sort by the other one, unknown last."""
        top = datetime.max
        low = _wall_first(self.earliest) if self.earliest else _wall_first(self.latest) if self.latest else top
        high = _wall_last(self.latest) if self.latest else top
        return (low, high)


def first(edge: Edge) -> datetime:
    """The first instant of an edge, in UTC where it has a zone, as it stands where it has none; naive."""
    if isinstance(edge, datetime):
        return _naive(edge)
    return datetime.combine(edge, time.min)


def last(edge: Edge) -> datetime:
    """The last instant of an edge; see `first`."""
    if isinstance(edge, datetime):
        return _naive(edge)
    return datetime.combine(edge, time.max)


def as_day(edge: Edge) -> date:
    """The calendar day of an edge, in the edge's own zone."""
    return edge.date() if isinstance(edge, datetime) else edge


def shifted(day: date, days: int) -> date | None:
    """`day` moved by `days`; `None` where the calendar ends (years 1 to 9999)."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def _naive(edge: datetime) -> datetime:
    if edge.tzinfo is None:
        return edge
    try:
        return edge.astimezone(UTC).replace(tzinfo=None)
    except OverflowError:  # within a day of the calendar's ends
        return edge.replace(tzinfo=None)


def _zoned(edge: Edge) -> bool:
    return isinstance(edge, datetime) and edge.tzinfo is not None


def _wall_first(edge: Edge) -> datetime:
    """The first instant of an edge as its own wall shows it."""
    return edge.replace(tzinfo=None) if isinstance(edge, datetime) else datetime.combine(edge, time.min)


def _wall_last(edge: Edge) -> datetime:
    return edge.replace(tzinfo=None) if isinstance(edge, datetime) else datetime.combine(edge, time.max)


def _ends_before(end: Edge, start: Edge) -> bool:
    if _zoned(end) and _zoned(start):
        return last(end) < first(start)
    return _wall_last(end) < _wall_first(start)


def _begins_later(a: Edge, b: Edge) -> bool:
    return first(a) > first(b) if _zoned(a) and _zoned(b) else _wall_first(a) > _wall_first(b)


def _ends_later(a: Edge, b: Edge) -> bool:
    return last(a) > last(b) if _zoned(a) and _zoned(b) else _wall_last(a) > _wall_last(b)


def _later_start(a: Edge | None, b: Edge | None) -> Edge | None:
    if a is None or b is None:
        return b if a is None else a
    if _begins_later(a, b) or _begins_later(b, a):
        return a if _begins_later(a, b) else b
    return _finer(a, b)


def _earlier_end(a: Edge | None, b: Edge | None) -> Edge | None:
    if a is None or b is None:
        return b if a is None else a
    if _ends_later(a, b) or _ends_later(b, a):
        return b if _ends_later(a, b) else a
    return _finer(a, b)


def _earlier_start(a: Edge, b: Edge) -> Edge:
    if _begins_later(a, b) or _begins_later(b, a):
        return b if _begins_later(a, b) else a
    return _finer(a, b)


def _later_end(a: Edge, b: Edge) -> Edge:
    if _ends_later(a, b) or _ends_later(b, a):
        return a if _ends_later(a, b) else b
    return _finer(a, b)


def _finer(a: Edge, b: Edge) -> Edge:
    """One of two equal edges, in whatever order they come: with a zone rather than without, then by its text."""
    return min(a, b, key=lambda edge: (not _zoned(edge), not isinstance(edge, datetime), edge.isoformat()))
