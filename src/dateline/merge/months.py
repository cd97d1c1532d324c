"""Tellings that give no day but a month or a week, and the only act of their kind that reports date within it.

"In September it tested a hydrogen bomb", told half a year later, is the test of 3 September where reports date no other
in that month. Average linkage leaves it out: such tellings are as like one another as they are like the dated ones.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from dateline.lexicon import tables
from dateline.merge.anchors import speakers
from dateline.merge.items import HAPPENED, Item
from dateline.merge.only_one import only_one
from dateline.merge.undated_acts import REPORTS
from dateline.merge.vetoes import RECIPROCAL, RECURRING, veto
from dateline.model import Judgement

MONTH = 31
"""Days of the widest time within which the only act is looked for: a year has too many that nobody dates."""

LOOKED_AT = 400
"""Dated tellings of one kind in those days."""

DETAIL = "this is the only such act of these parties that is dated within the time it gives"

Kind = tuple[str, str]
"""A type, and the kind of word for the act."""


def with_months(
    groups: Sequence[Sequence[str]], by_id: Mapping[str, Item], judged: Collection[str] = ()
) -> tuple[list[list[str]], list[Judgement]]:
    """The groups, tellings of a month joined to the only act dated in it, and the judgements.

    Who a person has `judged` stays where that puts him, as does a telling in a group that has a day. The order of the
    groups changes nothing.
    """
    ordered = sorted(sorted(names) for names in groups)
    members = [[by_id[name] for name in names] for names in ordered]
    dated: dict[Kind, list[tuple[int, int, Item]]] = defaultdict(list)
    best: dict[int, Item] = {}
    for number, items in enumerate(members):
        told = speakers(items)
        if len({item.report.id for item in told}) < REPORTS:
            continue
        best[number] = told[0]
        for item in told:
            if item.window:
                dated[_kind(item)].append((item.window[0], number, item))
    for found in dated.values():
        found.sort(key=lambda entry: (entry[0], entry[1], entry[2].id))
    home = {name: number for number, names in enumerate(ordered) for name in names}
    judgements = []
    for items in members:
        if any(item.exact for item in items):
            continue
        for item in items:
            meant = set(_fitting(item, dated.get(_kind(item), []))) if item.id not in judged and _open(item) else set()
            if len(meant) == 1:
                (there,) = meant
                home[item.id] = there
                judgements.append(only_one(item, best[there], DETAIL))
    out: dict[int, list[str]] = defaultdict(list)
    for name, number in home.items():
        out[number].append(name)
    return sorted(sorted(names) for names in out.values()), judgements


def _open(item: Item) -> bool:
    """Whether it tells a single act, done, in a month or less that the text gives, and enough of which act it is."""
    if item.many or item.exact or not item.stated or item.window is None or item.status not in HAPPENED:
        return False
    if item.family is None or item.family in RECURRING | tables.words("wording", "sayings"):
        return False
    return item.window[1] - item.window[0] < MONTH and bool(item.parties - item.unnamed)


def _kind(item: Item) -> Kind:
    return item.record.type, item.family or item.head


def _fitting(item: Item, dated: Sequence[tuple[int, int, Item]]) -> Iterator[int]:
    """The groups with a telling, dated within the item's time, that it can be."""
    low, high = item.window or (0, 0)
    first = bisect_left(dated, low, key=lambda entry: entry[0])
    last = bisect_right(dated, high, key=lambda entry: entry[0])
    for _, number, other in dated[first : min(last, first + LOOKED_AT)]:
        if _agree(item, other) and veto(*sorted((item, other), key=lambda one: one.id)) is None:
            yield number


def _agree(item: Item, other: Item) -> bool:
    """Whether all whom the telling names have their part in the other, and it says enough of which act it is.

    That is both sides, or of which thing it was: states do too much in a month for the one side alone.
    """
    if item.record.type in RECIPROCAL:
        return len(item.parties) > 1 and within(item, item.parties, other, other.parties)
    told = bool(item.objects & other.objects) or bool(item.recipients)
    by = not item.actors or not other.actors or within(item, item.actors, other, other.actors)
    to = not item.recipients or not other.recipients or within(item, item.recipients, other, other.recipients)
    met = (item.actors and other.actors) or (item.recipients and other.recipients)
    return told and by and to and bool(met)


def within(item: Item, here: frozenset[str], other: Item, there: frozenset[str]) -> bool:
    """Whether each party of a side is in the other's: itself, a state by its head, a head by his state."""
    states = {other.stands_for.get(party) for party in there} - {None}
    return all(party in there or item.stands_for.get(party) in states for party in here)
