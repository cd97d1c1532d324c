"""Groups that are one act by their best tellings: those that give the day and who took part.

Average linkage holds every telling of a group against every one of another, so two groups of one act stay apart where
each has some tellings that say little (no day, one party, "the summit"). Whether two groups are one is said best by
those that say when and who; the others stay where they were put.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from dateline.lexicon import tables
from dateline.merge.items import HAPPENED, Item
from dateline.merge.vetoes import RECIPROCAL, days_apart
from dateline.model import Status

SPEAK = 12
"""Tellings that speak for a group, the most exact and best attended."""

COMPARED = 60
"""Groups of one kind, day and party that are held against each other."""

AS_ONE = 5.0
"""What a summit of two states and a meeting of their heads on one day are alike: they meet once a day."""

SURE = HAPPENED | {Status.FUTURE}
"""Done, or set for a day: what only may be says too little of which act it is."""

Key = tuple[str, str, str, int]
"""A type, a kind of word for the act, who took part, a day."""

Likeness = Callable[[str, str], float]
Allows = Callable[[str, str], bool]


def rejoined(
    groups: Sequence[Sequence[str]],
    by_id: Mapping[str, Item],
    likeness: Likeness,
    allows: Allows,
    *,
    least: float,
    apart: Iterable[tuple[str, str]] = (),
) -> list[list[str]]:
    """The groups; those whose speakers have a mean likeness of `least` between them, and no veto, are one.

    Members of groups `apart` never come into one: that is a person's word. The most alike join first, and ties go to
    the lesser names, so the order of the groups changes nothing.
    """
    ordered = sorted(sorted(names) for names in groups)
    speak = [speakers([by_id[name] for name in names], SURE) for names in ordered]
    barred = _barred(ordered, apart)
    alike: dict[tuple[int, int], float] = {}
    for pair in sorted(set(_near(speak))):
        mean = _mean(speak[pair[0]], speak[pair[1]], likeness, allows)
        if mean is not None and mean >= least:
            alike[pair] = mean
    joined = {number: [number] for number in range(len(ordered))}
    home = list(joined)
    for left, right in sorted(alike, key=lambda pair: (-alike[pair], pair)):
        a, b = sorted((home[left], home[right]))
        if a == b or any(pair not in alike or pair in barred for pair in _between(joined[a], joined[b])):
            continue
        joined[a] += joined.pop(b)
        for number in joined[a]:
            home[number] = a
    return sorted(sorted(name for number in some for name in ordered[number]) for some in joined.values())


def speakers(members: Iterable[Item], of: frozenset[Status] = HAPPENED) -> tuple[Item, ...]:
    """The tellings that give an exact day and say who took part: of what two sides do together, both.

    Those are meant `of` which the status is one: what is done, unless what is set for a day is asked for as well.
    """
    found = [item for item in members if item.exact and item.window and not item.many and item.status in of]
    told = [item for item in found if len(item.parties) > (item.record.type in RECIPROCAL)]
    told.sort(key=lambda item: (_width(item), -len(item.parties), item.id))
    return tuple(told[:SPEAK])


def _width(item: Item) -> int:
    return item.window[1] - item.window[0] if item.window else 0


def _near(speak: Sequence[Sequence[Item]]) -> Iterator[tuple[int, int]]:
    """Pairs of groups that have a kind of act, a day and a party in common."""
    blocks: dict[Key, set[int]] = defaultdict(set)
    for number, items in enumerate(speak):
        for item in items:
            for key in _keys(item):
                blocks[key].add(number)
    for numbers in blocks.values():
        yield from combinations(sorted(numbers)[:COMPARED], 2)


def _keys(item: Item) -> Iterator[Key]:
    low, high = item.window or (0, 0)
    for who in sorted(item.countries | item.parties):
        for day in range(low, high + 1):
            yield item.record.type, item.family or item.head, who, day


def _mean(left: Sequence[Item], right: Sequence[Item], likeness: Likeness, allows: Allows) -> float | None:
    """The mean likeness of two groups' speakers; `None` where a pair of them cannot be one act or is of two days."""
    pairs = [(a, b) for a in left for b in right]
    if any(days_apart(a, b) or not allows(a.id, b.id) for a, b in pairs):
        return None
    return sum(max(likeness(a.id, b.id), AS_ONE if one_summit(a, b) else 0.0) for a, b in pairs) / len(pairs)


def one_summit(left: Item, right: Item) -> bool:
    """Whether one tells a summit of states and the other how the same states, or their heads, met."""
    if left.family is None or left.family != right.family or not (of_heads(left) or of_heads(right)):
        return False
    here, there = ({item.stands_for.get(party) for party in item.parties} for item in (left, right))
    return here == there and None not in here and len(here) > 1


def of_heads(item: Item) -> bool:
    """Whether the word for the act is one for a meeting of those who head their states."""
    return item.head in tables.words("wording", "of_heads")


def _between(here: Sequence[int], there: Sequence[int]) -> Iterator[tuple[int, int]]:
    return ((min(a, b), max(a, b)) for a in here for b in there)


def _barred(groups: Sequence[Sequence[str]], apart: Iterable[tuple[str, str]]) -> set[tuple[int, int]]:
    home = {name: number for number, names in enumerate(groups) for name in names}
    pairs = ((home[a], home[b]) for a, b in apart if a in home and b in home)
    return {(min(a, b), max(a, b)) for a, b in pairs}
