"""Tellings without a day that go with the only act of their kind and parties that they can be.

Where no day is told, a pair may fall short of what a dated pair reaches, though nothing speaks against it. When the
parties and the kind of act agree, and reports date one such act alone shortly before, that one is meant; where they
date two, it may be either, and the telling stays apart. Nor does it stay with an act that one report alone dates
elsewhere, when others date one nearer to its own report.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from dateline.lexicon import tables
from dateline.merge.anchors import of_heads, speakers
from dateline.merge.items import HAPPENED, NEWS_DAYS, Item
from dateline.merge.marks import stem
from dateline.merge.only_one import only_one
from dateline.merge.vetoes import CLOCKS, RECIPROCAL, RECURRING, veto
from dateline.model import Judgement

LONG = 21
"""Days before a report within which an act of two sides, both told, is looked for where the fortnight has none."""

REPORTS = 2
"""Reports that must date an act, and say who took part, before others' tellings without a day go with it."""

NEVER = 1 << 30

LOOKED_AT = 400
"""Dated tellings of one kind in those days."""

DETAIL = "told without a day, and this is the only such act of these parties that is dated before it"

Dated = tuple[int, int, Item]
"""First day, number of the group, a telling that speaks for it."""


def with_undated(
    groups: Sequence[Sequence[str]], by_id: Mapping[str, Item], judged: Collection[str] = ()
) -> tuple[list[list[str]], list[Judgement]]:
    """The groups, those without a day joined to the only act that they can be, and the judgements.

    Who a person has `judged` stays where that puts him. The order of the groups changes nothing.
    """
    ordered = sorted(sorted(names) for names in groups)
    items = [[by_id[name] for name in names] for names in ordered]
    dated: dict[tuple[str, str], list[Dated]] = defaultdict(list)
    for number, members in enumerate(items):
        told = speakers(members)
        for item in told if len({item.report.id for item in told}) >= REPORTS else ():
            dated[_kind(item)].append((item.window[0] if item.window else 0, number, item))
    for found in dated.values():
        found.sort(key=lambda entry: (entry[0], entry[1], entry[2].id))
    home = {name: number for number, names in enumerate(ordered) for name in names}
    judgements = []
    for number, members in enumerate(items):
        free = [item for item in members if not item.exact and item.id not in judged and _open(item)]
        days = [item for item in members if item.exact]
        meant = [(item, _meant(item, dated.get(_kind(item), []))) for item in free]
        if not days and (len(free) < len(members) or len({there for _, there in meant}) > 1):
            continue  # they were put together, and are not parted
        for item, there in meant:
            if there is not None and there != number and (not days or _passed_over(item, days, items[there])):
                home[item.id] = there
                judgements.append(only_one(item, _best(items[there]), DETAIL))
    out: dict[int, list[str]] = defaultdict(list)
    for name, number in home.items():
        out[number].append(name)
    return sorted(sorted(names) for names in out.values()), judgements


def _passed_over(item: Item, days: Sequence[Item], there: Sequence[Item]) -> bool:
    """Whether one report alone dates the act with which a telling has been put, and others one nearer to its report."""
    if len({other.report.id for other in days}) >= REPORTS:
        return False
    return _age(item, speakers(there)) < _age(item, days)


def _age(item: Item, dated: Sequence[Item]) -> int:
    """Days from the nearest of some dated tellings to the report of one without a day."""
    return min((abs((item.published or 0) - other.window[1]) for other in dated if other.window), default=NEVER)


def _open(item: Item) -> bool:
    """Whether it tells a single act, done, of a kind that one can be known by: no saying, nor a letter or a call."""
    if item.many or item.status not in HAPPENED or item.published is None:
        return False
    return item.family is not None and item.family not in RECURRING | tables.words("wording", "sayings")


def _kind(item: Item) -> tuple[str, str]:
    return item.record.type, item.family or item.head


def _meant(item: Item, dated: Sequence[Dated]) -> int | None:
    """The group of the one dated act that fits in the fortnight before the report, else in the weeks before that."""
    for days in (NEWS_DAYS, LONG) if _both_sides(item) else (NEWS_DAYS,):
        fitting = set(_fitting(item, dated, days))
        if fitting:
            return next(iter(fitting)) if len(fitting) == 1 else None
    return None


def _fitting(item: Item, dated: Sequence[Dated], days: int) -> Iterator[int]:
    published = item.published or 0
    low = bisect_left(dated, published - days, key=lambda entry: entry[0])
    high = bisect_right(dated, published + CLOCKS, key=lambda entry: entry[0])
    seen = item if item.stated else replace(item, window=(published - days, published))
    for _, number, other in dated[low : min(high, low + LOOKED_AT)]:
        if _agree(item, other) and veto(*sorted((seen, other), key=lambda one: one.id)) is None:
            yield number


def _both_sides(item: Item) -> bool:
    if item.record.type in RECIPROCAL:
        return len(item.parties) > 1
    return bool(item.actors and item.recipients)


def _agree(item: Item, other: Item) -> bool:
    """Whether everybody whom the telling names has his part in the other, and it names enough.

    Of what two sides do together: two persons, or two states' summit; states hold talks every day.
    """
    if item.record.type in RECIPROCAL and not (item.record.mode == "visit" and item.recipients):
        known = item.parties <= item.persons or of_heads(item)
        return known and len(item.parties) > 1 and _within(item.parties, other.parties, item, other)
    if not item.recipients and not _by_person(item, other):
        return False
    return _within(item.actors, other.actors, item, other) and _within(item.recipients, other.recipients, item, other)


def _by_person(item: Item, other: Item) -> bool:
    """Whether it is told as the act of nobody but a named person, of the same sort and of the same thing, by a word."""
    if item.record.mode is None or item.record.mode != other.record.mode or not item.actors <= item.persons:
        return False
    names = {stem(word) for one in (item, other) for parts in one.name_of.values() for word in parts}
    return not (item.words & other.words) <= names | {item.head, other.head}


def _within(here: frozenset[str], there: frozenset[str], item: Item, other: Item) -> bool:
    """Whether each party of a side is in the other's: itself, a state by its head, people called by what they are."""
    states = {other.stands_for.get(p) for p in there} - {None}
    people = {other.country_of.get(p) for p in there & other.unnamed}
    for party in here - there:
        if party in item.unnamed and people:
            country = item.country_of.get(party)
            if country not in people and not (country is None and item.objects & other.objects):
                return False
        elif item.stands_for.get(party) not in states or (party in item.persons and not item.recipients):
            return False
    return True


def _best(members: Sequence[Item]) -> Item:
    return speakers(members)[0]
