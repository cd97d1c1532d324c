"""The time axis of the page, as geometry: where each event's dot or bar stands. The template draws it.

One day's events are stacked, cooperation above the line and conflict below it; what lies on more than a day, or is
known less exactly, is a bar underneath. Long silences are cut out and the cut is marked, so that a month of news and
what it refers to a year later fit one line; the few days far out at either end are left off and counted, so that they
do not press the story into a corner.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dateline.model.chronology import Event
from dateline.model.moment import as_day
from dateline.views.dates import friendly
from dateline.views.entries import act
from dateline.views.index import Index
from dateline.views.ontology import quarter
from dateline.views.plain import line
from dateline.views.scale import Scale, Tick

STACKED, LANES = 12, 9
"""Dots in one stack and rows of bars, at most; what is more is counted in words."""

PAD, LANE, LABELS = 14, 11, 34
STUB = 30
"""Pixels of an open end."""

FAR, PRESSING = 50, 4
"""The outermost fiftieth of the days at an end is left off where it would take a quarter of the rest's room or more."""

COUNT, TITLES = 16, 8
"""Pixels for a bar's count; events named in its title."""


_Bar = tuple[float, float, bool, bool, str]
"""Where a bar lies, whether its ends are open, and its side."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One event of one day."""

    id: str
    x: float
    y: float
    r: float
    side: str
    status: str
    disputed: bool
    title: str


@dataclass(frozen=True, slots=True)
class Bar:
    """The events of one run of days; `open_low` and `open_high` where it has no such end, or none that the axis shows.

    `status` is theirs where they share one, else `occurred`.
    """

    ids: tuple[str, ...]
    x1: float
    x2: float
    y: float
    open_low: bool
    open_high: bool
    side: str
    status: str
    title: str


@dataclass(frozen=True, slots=True)
class More:
    """How many more there are, on top of a stack that is higher than shown."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Axis:
    """All of it, in pixels of a drawing `width` wide; `notes` says in words what is left out."""

    width: int
    height: float
    line: float
    low: float
    high: float
    dots: tuple[Dot, ...]
    bars: tuple[Bar, ...]
    more: tuple[More, ...]
    ticks: tuple[Tick, ...]
    breaks: tuple[float, ...]
    notes: tuple[str, ...]


def axis(index: Index, events: Sequence[Event], width: int) -> Axis | None:
    """The axis of some events; `None` where no event has a date. What stands outside it is counted: background, and the
    few days far from the others."""
    known = [e for e in events if e.when.known]
    news = [e for e in known if not e.historical] or known
    if not news:
        return None
    scale = Scale(_close(_days(news)), width, PAD)
    inside = [e for e in known if _inside(e, scale)]
    dots, more, up, down = _stacked(index, [e for e in inside if e.when.exact_day], scale)
    top = PAD + up
    lane_top = top + down + 12
    bars, crowded = _bars(index, [e for e in inside if not e.when.exact_day], scale, lane_top)
    lanes = len({b.y for b in bars})
    return Axis(
        width=width,
        height=lane_top + lanes * LANE + LABELS,
        line=top,
        low=scale.x(scale.first),
        high=scale.x(scale.last),
        dots=tuple(_moved(d, top) for d in dots),
        bars=tuple(bars),
        more=tuple(More(m.x, m.y + top, m.text) for m in more),
        ticks=tuple(scale.ticks()),
        breaks=tuple(scale.breaks),
        notes=_notes(events, known, inside, scale, crowded),
    )


def _days(events: Sequence[Event]) -> list[date]:
    """The first and the last day of each, sorted."""
    return sorted(as_day(edge) for e in events for edge in (e.when.earliest, e.when.latest) if edge)


def _close(days: Sequence[date]) -> list[date]:
    """The different days without the few at either end that lie far from the many."""
    spare = len(days) // FAR
    low, high = days[spare], days[-1 - spare]
    room = (high - low) / PRESSING
    first = spare if low - days[0] > room else 0
    last = len(days) - (spare if days[-1] - high > room else 0)
    return sorted(set(days[first:last]))


def _inside(event: Event, scale: Scale) -> bool:
    """Whether any of it falls on the axis; an open moment stands by its one edge."""
    low, high = event.when.earliest, event.when.latest
    begins, ends = as_day(low or high or scale.first), as_day(high or low or scale.last)
    return ends >= scale.first and begins <= scale.last


def _stacked(index: Index, events: list[Event], scale: Scale) -> tuple[list[Dot], list[More], float, float]:
    """Dots and overflow marks about a line at y = 0, what has most origins next to it, and how far they reach."""
    columns: dict[tuple[float, bool], list[Event]] = defaultdict(list)
    for event in events:
        day = event.when.exact_day
        if day is not None:
            columns[scale.column(day), quarter(event.type).conflict].append(event)
    dots: list[Dot] = []
    more: list[More] = []
    reach = {True: 20.0, False: 20.0}
    for (x, below), stack in sorted(columns.items()):
        offset, sign = 4.0, 1 if below else -1
        stack.sort(key=lambda event: -event.support.origins)
        for event in stack[:STACKED]:
            r = _radius(event)
            dots.append(_dot(index, event, x, sign * (offset + r), r))
            offset += 2 * r + 2
        if len(stack) > STACKED:
            more.append(More(x, sign * (offset + 8) + 4, f"{len(stack) - STACKED:,}"))
            offset += 16
        reach[below] = max(reach[below], offset)
    return dots, more, reach[False], reach[True]


def _radius(event: Event) -> float:
    """Area grows with the independent origins; from 4 pixels for one to 9 for nine or more."""
    return round(3.0 * math.sqrt(min(max(event.support.origins, 1), 9)) + 1.0, 1)


def _dot(index: Index, event: Event, x: float, y: float, r: float) -> Dot:
    disputed = bool(event.conflicts)
    return Dot(event.id, round(x, 1), round(y, 1), r, side(event), event.status.value, disputed, _title(index, event))


def _moved(dot: Dot, down: float) -> Dot:
    return Dot(dot.id, dot.x, round(dot.y + down, 1), dot.r, dot.side, dot.status, dot.disputed, dot.title)


def _bars(index: Index, events: list[Event], scale: Scale, top: float) -> tuple[list[Bar], int]:
    """One bar for all events of one extent and side, in as few rows as they fit in; and how many found no room."""
    alike: dict[_Bar, list[Event]] = defaultdict(list)
    for event in events:
        alike[(*_extent(event, scale), side(event))].append(event)
    lanes: list[list[tuple[float, float]]] = []
    bars: list[Bar] = []
    crowded = 0
    for (x1, x2, open_low, open_high, of), group in sorted(alike.items(), key=_worth):
        end = x2 + 6 + (COUNT if len(group) > 1 else 0)
        free = (i for i, lane in enumerate(lanes) if all(end <= a or b <= x1 for a, b in lane))
        row = next(free, len(lanes))
        if row >= LANES:
            crowded += len(group)
            continue
        lanes[row:] = lanes[row:] or [[]]
        lanes[row].append((x1, end))
        statuses = {event.status.value for event in group}
        status = statuses.pop() if len(statuses) == 1 else "occurred"
        ids = tuple(event.id for event in group)
        y = round(top + row * LANE, 1)
        bars.append(Bar(ids, x1, x2, y, open_low, open_high, of, status, _titles(index, group)))
    return bars, crowded


def _worth(bar: tuple[_Bar, list[Event]]) -> tuple[int, int, float, _Bar]:
    """What gets a row first where there are too few: with both its ends, with more origins behind it, the shorter."""
    where, group = bar
    x1, x2, open_low, open_high, _ = where
    return open_low + open_high, -max(event.support.origins for event in group), x2 - x1, where


def _extent(event: Event, scale: Scale) -> tuple[float, float, bool, bool]:
    low, high = event.when.earliest, event.when.latest
    open_low, open_high = low is None or as_day(low) < scale.first, high is None or as_day(high) > scale.last
    x1 = scale.x(max(as_day(low), scale.first)) if low else 0.0
    x2 = scale.x(min(as_day(high), scale.last)) if high else 0.0
    if low is None:
        x1 = max(x2 - STUB, 2.0)
    if high is None:
        x2 = min(x1 + STUB, scale.width - 2.0)
    return round(x1, 1), round(max(x2, x1 + 4), 1), open_low, open_high


def side(event: Event) -> str:
    """`cooperation`, `conflict` or `talk`."""
    found = quarter(event.type)
    return "talk" if found.value == "talk" else "conflict" if found.conflict else "cooperation"


def _title(index: Index, event: Event) -> str:
    parts = (act(event), index.parties(event, most=3), event.summary)
    return line(f"{friendly(event.when)}: {'. '.join(part for part in parts if part)}", 240)


def _titles(index: Index, events: list[Event]) -> str:
    titles = "\n".join(_title(index, event) for event in events[:TITLES])
    return titles + (f"\nand {len(events) - TITLES} more" if len(events) > TITLES else "")


def _notes(
    events: Sequence[Event], known: list[Event], inside: list[Event], scale: Scale, crowded: int
) -> tuple[str, ...]:
    shown = {e.id for e in inside}
    outside = [e for e in known if e.id not in shown]
    earlier = sum(1 for e in outside if (edge := e.when.latest) and as_day(edge) < scale.first)
    parts = (
        (earlier, "earlier"),
        (len(outside) - earlier, "later"),
        (crowded, "more over several days"),
        (len(events) - len(known), "undated"),
    )
    return tuple(f"{n:,} {word}" for n, word in parts if n)
