"""A noun that tells an act as known to everybody, without saying whose or when: "the missile launch" of that week.

It is the only act of its kind, of such a thing, that reports date within the fortnight before its report. Where they
date two, it may be either, and stays alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from dateline.merge.items import HAPPENED, NEWS_DAYS, Item
from dateline.merge.only_one import as_known
from dateline.merge.vetoes import CLOCKS, veto
from dateline.model import Judgement

Kind = tuple[str, str, str]
"""A type, the kind of word for the act, and of what it is."""


def known(groups: Sequence[Sequence[Item]]) -> dict[int, Item]:
    """Groups of one such noun, by their place among `groups`, and the dated telling that each goes with."""
    dated: dict[Kind, list[tuple[int, int, Item]]] = defaultdict(list)
    for number, members in enumerate(groups):
        for item in members:
            if item.exact and item.window and not item.many and item.status in HAPPENED:
                for key in _kinds(item):
                    dated[key].append((item.window[0], number, item))
    for found in dated.values():
        found.sort(key=lambda entry: (entry[0], entry[1], entry[2].id))
    sizes = {key: Counter(number for _, number, _ in found) for key, found in dated.items()}
    out: dict[int, Item] = {}
    for number, members in enumerate(groups):
        if len(members) == 1 and _is_known(members[0]):
            meant = _meant(members[0], dated, sizes)
            if meant is not None:
                out[number] = meant
    return out


def judgement(noun: Item, telling: Item) -> Judgement:
    """The judgement by which a noun goes with the only act that it can be."""
    return as_known(noun, telling, "this is the only such act of its fortnight")


def _kinds(item: Item) -> list[Kind]:
    return [(item.record.type, item.family or item.head, thing) for thing in sorted(item.objects)]


def _is_known(item: Item) -> bool:
    """A definite noun of a thing, without a day, an ordinal or anybody named."""
    bare = item.parties <= item.unnamed and not item.countries and not item.places
    return bare and item.definite and not item.stated and not item.many and item.ordinal is None and bool(item.objects)


def _meant(
    noun: Item,
    dated: Mapping[Kind, list[tuple[int, int, Item]]],
    sizes: Mapping[Kind, Counter[int]],
) -> Item | None:
    """The one dated act that it can be."""
    if noun.published is None or noun.status not in HAPPENED:
        return None
    found: dict[int, Item] = {}
    days: set[int] = set()
    for key in _kinds(noun):
        entries = dated.get(key, [])
        low = bisect_left(entries, noun.published - NEWS_DAYS, key=lambda entry: entry[0])
        high = bisect_right(entries, noun.published + CLOCKS, key=lambda entry: entry[0])
        for day, number, item in entries[low:high]:
            days.add(day)
            found.setdefault(number, item)
    if not found or max(days) - min(days) > CLOCKS:
        return None
    most = {number: sum(sizes[key][number] for key in _kinds(noun) if key in sizes) for number in found}
    item = found[min(found, key=lambda number: (-most[number], found[number].id))]
    return item if veto(noun, item) is None else None
