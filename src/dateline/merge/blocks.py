"""Which records are compared at all: inverted indexes of type, word for the act, parties, words and days, with a bound.

Two tellings meet where they share a type, a stretch of `BUCKET` days, and

- two countries (or the only one, or a party), or a place; or
- the word for the act (or its family), what came of it, and a country or a party; or
- the same with a telling word, a place, a means, a thing, a number, where one of them names nobody, names somebody
  by what he is alone, or says to whom and not who did it: others without a party in common are never one act; or
- what can have been only once, whatever the day.

One that has no day meets all others of whatever day. Of a block each is held against the next `bound` by day, so that
what is left out of a large one is what lies furthest apart.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from dateline.merge.items import BUCKET, WIDE, Item

Longs = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

NAMES, PARTIES, PLACES = 4, 3, 2
"""Countries (else parties) of a telling of which each two make a block, and places that do."""


def proposed(found: Sequence[Item], *, bound: int) -> Iterator[tuple[Longs, Longs]]:
    """Pairs of places in `found` that meet in a block, the lesser first; one that meets in several comes as often."""
    if not found:
        return
    rows = _Rows(found)
    for block in (rows.who, rows.same_act):
        yield from rows.pairs(block, bound)
    yield from rows.pairs(rows.worded, bound, needed=rows.open)
    yield from _within(*rows.once.arrays(), rows.day, bound, None)


class _Block:
    """Rows of one index: a record, and the two numbers (of a kind of act and of a thing) that it shares with others."""

    def __init__(self) -> None:
        self._number: dict[object, int] = {}
        self._kinds, self._things, self._places = array("q"), array("q"), array("q")

    def numbers(self, things: Iterable[object]) -> list[int]:
        """The number of each thing."""
        return [self._number.setdefault(thing, len(self._number)) for thing in things]

    def add(self, place: int, kind: int, things: Sequence[int]) -> None:
        """A row for each thing."""
        self._kinds.extend([kind] * len(things))
        self._things.extend(things)
        self._places.extend([place] * len(things))

    def arrays(self) -> tuple[Longs, Longs]:
        """A number for each kind with each thing, and the places: of those alone that more than one row has."""
        kinds, things = np.array(self._kinds, dtype=np.int64), np.array(self._things, dtype=np.int64)
        _, keys, often = np.unique(kinds * len(self._number) + things, return_inverse=True, return_counts=True)
        several = often[keys] > 1
        return keys[several].astype(np.int64), np.array(self._places, dtype=np.int64)[several]


class _Rows:
    """The rows of each index, and the days of all records."""

    def __init__(self, found: Sequence[Item]) -> None:
        self.who, self.same_act, self.worded, self.once = _Block(), _Block(), _Block(), _Block()
        windows = [item.window for item in found]
        bounded = [w if w is not None and w[1] - w[0] < WIDE else None for w in windows]
        self.first = np.array([w[0] // BUCKET if w else 0 for w in bounded], dtype=np.int64)
        self.last = np.array([w[1] // BUCKET if w else -1 for w in bounded], dtype=np.int64)
        self.undated = self.last < self.first
        days = [w[0] if w else item.published or 0 for w, item in zip(bounded, found, strict=True)]
        self.day = np.array(days, dtype=np.int64)
        self.open = np.array([_is_open(item) for item in found], dtype=np.bool_)
        acts, types = _Block(), _Block()
        kinds = acts.numbers(map(_act, found))
        kinds_of_type = types.numbers((item.record.type, item.many) for item in found)
        with_open = {kind for kind, open_ in zip(kinds, self.open.tolist(), strict=True) if open_}
        whose: dict[tuple[frozenset[str], ...], list[int]] = {}
        acting: dict[tuple[frozenset[str], ...], list[int]] = {}
        for place, (item, kind, type_) in enumerate(zip(found, kinds, kinds_of_type, strict=True)):
            sides = (item.countries, item.parties)
            if sides not in whose:
                whose[sides] = self.who.numbers(_whose(item))
                countries = item.countries.union(p for p in item.parties if p not in item.country_of)
                acting[sides] = self.same_act.numbers(countries)
            self.who.add(place, type_, whose[sides])
            self.same_act.add(place, kind, acting[sides])
            if item.places:
                self.who.add(place, type_, self.who.numbers(("at", town) for town in sorted(item.places)[:PLACES]))
            if item.once:
                self.once.add(place, type_, self.once.numbers(item.once))
            if kind in with_open:
                self.worded.add(place, kind, self.worded.numbers((*item.words, *_things(item))))

    def pairs(self, block: _Block, bound: int, needed: Flags | None = None) -> Iterator[tuple[Longs, Longs]]:
        """The pairs of an index; with `needed`, those of which one at least is such."""
        keys, places = block.arrays()
        if needed is not None and len(keys):
            wanted = np.zeros(int(keys.max()) + 1, dtype=np.bool_)
            wanted[keys[needed[places]]] = True
            keys, places = keys[wanted[keys]], places[wanted[keys]]
        if not len(keys):
            return
        stretches = np.maximum(self.last[places] - self.first[places] + 1, 0)
        dated = np.repeat(np.arange(len(keys)), stretches)
        number = np.arange(len(dated)) - np.repeat(np.cumsum(stretches) - stretches, stretches)
        bucket = self.first[places[dated]] + number
        span = int(self.last.max()) + 2
        yield from _within(keys[dated] * span + bucket, places[dated], self.day, bound, needed)
        without = np.zeros(int(keys.max()) + 1, dtype=np.bool_)
        without[keys[self.undated[places]]] = True
        some = without[keys]
        for left, right in _within(keys[some], places[some], self.day, bound, self.undated):
            yield _of(left, right, needed)


def _within(keys: Longs, places: Longs, day: Longs, bound: int, needed: Flags | None) -> Iterator[tuple[Longs, Longs]]:
    """Pairs of rows with one key, each with the next `bound` by day and place."""
    order = np.lexsort((places, day[places], keys))
    keys, places = keys[order], places[order]
    at = np.arange(len(keys))
    for step in range(1, bound):
        at = at[at + step < len(keys)]
        at = at[keys[at] == keys[at + step]]
        if not len(at):
            return
        left, right = places[at], places[at + step]
        yield _of(np.minimum(left, right), np.maximum(left, right), needed)


def _of(left: Longs, right: Longs, needed: Flags | None) -> tuple[Longs, Longs]:
    if needed is None:
        return left, right
    some = needed[left] | needed[right]
    return left[some], right[some]


def _whose(item: Item) -> list[Any]:
    """Each two of its countries, else of its parties; the only one."""
    names = sorted(item.countries)[:NAMES] or sorted(item.parties)[:PARTIES]
    return [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]] or names


def _act(item: Item) -> tuple[object, ...]:
    return (item.record.type, item.stage, item.many, item.family or item.head)


def _is_open(item: Item) -> bool:
    """Whether it may be one act with a telling that has none of its parties: see `vetoes`."""
    return not item.parties or bool(item.unnamed) or not item.actors


def _things(item: Item) -> Iterator[tuple[str, str]]:
    """What else than parties and words can make a pair likely."""
    if item.record.instrument is not None:
        yield "by", item.record.instrument
    if item.ordinal is not None:
        yield "number", item.ordinal
    for name in item.places | item.called_after | item.regions:
        yield "at", name
    for name in item.objects:
        yield "of", name
