"""One act told at two places that cannot be one: two towns, or a town and another country's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import asin, cos, radians, sin, sqrt

from dateline.merge.conflicts import item_source, ordered
from dateline.merge.items import HAPPENED, Item
from dateline.model import Conflict, Event, MergedPlace, Side, Source, content_id

EARTH = 6371.0
"""Kilometres: the mean radius."""

APART = 60.0
"""Kilometres between two towns or sites from which an act at the one is not at the other: a big city and its region."""

EXACT = frozenset({"site", "town"})
"""Places that an act can be in wholly; a region or a country is as wide as it is."""

MOVING = frozenset({"visit", "letter", "phone", "call"})
"""Modes, means and kinds of what is done at two places: a trip, and what passes from one to the other."""


def place_conflicts(event: Event, members: Sequence[Item]) -> list[Conflict]:
    """The places of one event that exclude each other. A country and a town in it are one, and so are a town and a
    site near it; a telling with two places far apart is of neither; launches, marches and trips go from one to
    another."""
    if event.type == "MOBILIZE" or any(_moves(member) or member.many for member in members):
        return []
    told: dict[str, list[Source]] = defaultdict(list)
    spots: dict[str, MergedPlace] = {}
    for member in members:
        exact = [place for place in member.sites if place.point is not None and place.point.precision in EXACT]
        if member.status not in HAPPENED or not exact or any(apart(a, b) for a in exact for b in exact):
            continue
        for place in exact:
            spots[place.name] = place
            told[place.name].append(item_source(member))
    groups = list(_groups(spots))
    if len(groups) < 2:
        return []
    sides = tuple(Side(" / ".join(names), ordered({s: None for n in names for s in told[n]})) for names in groups)
    how = f"it is told at {' and at '.join(side.value for side in sides)}"
    return [Conflict(content_id("cf", event.id, "place"), event.id, "place", sides, how)]


def _moves(item: Item) -> bool:
    return not MOVING.isdisjoint({item.record.mode or "", item.record.instrument or "", item.family or ""})


def _groups(spots: dict[str, MergedPlace]) -> Iterator[list[str]]:
    """Names of places that are near each other, directly or through one between them."""
    left = sorted(spots)
    while left:
        group = [left.pop(0)]
        for name in group:
            near = [other for other in left if not apart(spots[name], spots[other])]
            left = [other for other in left if other not in near]
            group += near
        yield sorted(group)


def apart(a: MergedPlace, b: MergedPlace) -> bool:
    """Whether an act at the one is not at the other."""
    if a.name == b.name or a.point is None or b.point is None:
        return False
    lat, other = radians(a.point.lat), radians(b.point.lat)
    east = radians(b.point.lon - a.point.lon)
    half = sin((other - lat) / 2) ** 2 + cos(lat) * cos(other) * sin(east / 2) ** 2
    return 2 * EARTH * asin(sqrt(min(1.0, half))) > APART
