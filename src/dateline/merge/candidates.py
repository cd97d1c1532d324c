"""Which pairs of records are worth judging: blocks, then bounds on the score over whole arrays of pairs.

A pair is left out only where the rules of `features` and `vetoes` could say nothing of it: one that they would not
compare at all, one whose score cannot reach what is put to a person, one that a veto parts and nobody would be told of.
Each bound is no less than the feature it stands for, so what is judged, and what comes of it, is the same; a pair costs
a few tenths of a microsecond in place of ten.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from dateline.merge.features import (
    ALONE,
    COMPANY,
    FRESH,
    HEAD,
    ONCE,
    UNSURE,
    WORDS,
)
from dateline.merge.items import EXACT, WIDE, Item
from dateline.merge.vetoes import CLOCKS, NEAR, RECIPROCAL, is_directed
from dateline.model import Status

CHUNK = 1 << 18
"""Pairs that are looked at together: a few dozen megabytes at a time, however many there are."""

PARTIES = 5
"""Parties of a telling that are compared one by one; what has more is bounded by the most that parties can say."""

ROOM = 0.02
"""Rounding of some fifteen features to three digits, and of floating point."""

LANES = 4
BITS = 64 * LANES
"""Bits of a telling's words: with a dozen words, seldom do two fall on one bit, and then the bound is one higher."""

NONE = np.iinfo(np.int32).min // 4
"""No day."""

Ints = npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]
Words = npt.NDArray[np.uint64]
Flags = npt.NDArray[np.bool_]
Reals = npt.NDArray[np.float32]

_STAGE = {Status.OCCURRED: 0, Status.FUTURE: 1, Status.NEGATED: 2}
_NEGATED = _STAGE[Status.NEGATED]


def candidates(found: Sequence[Item], proposed: Iterable[tuple[Longs, Longs]]) -> list[tuple[int, int]]:
    """The pairs (of places in `found`, the lesser first) that are worth judging, once each, in order."""
    table = _Table(found)
    kept: list[Longs] = []
    size = len(found)
    for pairs in _chunks(proposed):
        left, right = table.worth(*pairs)
        if len(left):
            kept.append(np.unique(left.astype(np.int64) * size + right))
    if not kept:
        return []
    codes = np.unique(np.concatenate(kept))
    return list(zip((codes // size).tolist(), (codes % size).tolist(), strict=True))


def _chunks(proposed: Iterable[tuple[Longs, Longs]]) -> Iterator[tuple[Longs, Longs]]:
    """The same pairs, about `CHUNK` at a time."""
    lefts: list[Longs] = []
    rights: list[Longs] = []
    count = 0
    for left, right in proposed:
        for start in range(0, len(left), CHUNK):
            lefts.append(left[start : start + CHUNK])
            rights.append(right[start : start + CHUNK])
            count += len(lefts[-1])
            if count >= CHUNK:
                yield np.concatenate(lefts), np.concatenate(rights)
                lefts, rights, count = [], [], 0
    if lefts:
        yield np.concatenate(lefts), np.concatenate(rights)


class _Table:
    """What of the items is compared, a column each."""

    def __init__(self, found: Sequence[Item]) -> None:
        number = _Numbers()
        self.kind = _column(number(item.record.type) for item in found)
        self.many = _flags(item.many for item in found)
        self.stage = _column(_STAGE[item.stage] for item in found)
        self.exact = _flags(item.exact for item in found)
        self.stated = _flags(item.stated for item in found)
        self.dated = _flags(item.published is not None for item in found)
        self.published = _column(item.published or 0 for item in found)
        self.ahead = _flags(item.status is Status.FUTURE for item in found)
        self.bounded = _flags(item.window is not None for item in found)
        self.low = _column(item.window[0] if item.window else NONE for item in found)
        self.high = _column(item.window[1] if item.window else NONE for item in found)
        self.head = _column(number(item.head) for item in found)
        self.family = _column(number(item.family) for item in found)
        self.mode = _column(number(item.record.mode) for item in found)
        self.instrument = _column(number(item.record.instrument) for item in found)
        self.ordinal = _column(number(item.ordinal) for item in found)
        self.report = _column(number(item.report.id) for item in found)
        self.directed = _flags(is_directed(item) for item in found)
        self.one_way = _flags(item.record.type not in RECIPROCAL for item in found)
        self.by = _flags(bool(item.actors) for item in found)
        self.to = _flags(bool(item.recipients) for item in found)
        self.called_so = _flags(bool(item.unnamed) for item in found)
        self.once = _bits(item.once for item in found)
        self.places = _bits(item.places for item in found)
        self.called_after = _bits(item.called_after for item in found)
        self.regions = _bits(item.regions for item in found)
        self.whole = _bits(item.whole for item in found)
        self.objects = _bits(item.objects for item in found)
        self.length = _column(len(item.words) for item in found)
        self.words, self.slack = _lanes([item.words for item in found])
        self._fill_parties(found)

    def _fill_parties(self, found: Sequence[Item]) -> None:
        """Each telling's parties side by side: number, country, and whether it is rare, called so, or heads a state."""
        sides: dict[tuple[frozenset[str], ...], int] = {}
        which = _column(
            sides.setdefault((i.parties, i.rare, i.unnamed, i.countries), len(sides)) for i in found
        )  # most tellings have the parties of others
        first = np.unique(which, return_index=True)[1].tolist()
        number = _Numbers()
        rows = [_PartyRow(found[at], number) for at in first]
        self.number_of = _column(len(row.party) for row in rows)[which]
        self.crowd = _flags(row.crowd for row in rows)[which]
        own = np.arange(len(found), dtype=np.int32)
        self.party: list[Ints] = []
        for place in range(PARTIES):
            party = _column(row.party[place] if place < len(row.party) else -1 for row in rows)[which]
            self.party.append(np.where(party < 0, -1 - own, party))
        self.country = [_words(row.country[place] for row in rows)[which] for place in range(PARTIES)]
        self.stands = [_words(row.stands[place] for row in rows)[which] for place in range(PARTIES)]
        self.sort = [_words(row.sort[place] for row in rows)[which] for place in range(PARTIES)]
        self.rare = [_flags(row.rare[place] for row in rows)[which] for place in range(PARTIES)]

    def worth(self, left: Longs, right: Longs) -> tuple[Longs, Longs]:
        """The pairs of an array that may have a judgement, cheapest questions first."""
        stages = self.stage[left], self.stage[right]
        keep = (self.kind[left] == self.kind[right]) & (self.many[left] == self.many[right])
        keep &= (stages[0] == stages[1]) | (stages[0] == _NEGATED) | (stages[1] == _NEGATED)
        left, right = left[keep], right[keep]
        a = (self.low[left], self.high[left])
        b = (self.low[right], self.high[right])
        both = self.bounded[left] & self.bounded[right]
        gap = np.where(both, np.maximum(np.maximum(a[0] - b[1], b[0] - a[1]), 0), 0)
        exact = self.exact[left] & self.exact[right]
        narrow = np.minimum(a[1] - a[0], b[1] - b[0]) < EXACT
        touching = both & ~exact & narrow & (gap > 0) & (gap <= CLOCKS)
        same_head = self.head[left] == self.head[right]
        apart = (gap > 0) & ~(exact & (gap <= NEAR)) & ~touching
        apart |= self.stage[left] != self.stage[right]
        of, other = self.objects[left], self.objects[right]
        of_one = (of & other) != 0
        apart |= (of != 0) & (other != 0) & ~of_one
        keep = ~apart | same_head
        left, right, gap = left[keep], right[keep], gap[keep]
        touching, apart, same_head = touching[keep], apart[keep], same_head[keep]
        exact, both, of_one = exact[keep], both[keep], of_one[keep]
        best = self._days(left, right, gap, touching, exact, both)
        best += np.where(of_one, np.float32(0.6), np.float32(0.0))
        best += self._acts(left, right, same_head)
        best += self._wording(left, right)
        keep = best + np.float32(2.4) >= np.float32(UNSURE - ROOM)
        left, right, best, apart = left[keep], right[keep], best[keep], apart[keep]
        value, shared, nobody = self._parties(left, right)
        keep = best + value >= np.float32(UNSURE - ROOM)
        keep &= ~(apart & ~shared) & ~nobody
        return left[keep], right[keep]

    def _days(self, left: Longs, right: Longs, gap: Ints, touching: Flags, exact: Flags, both: Flags) -> Reals:
        """What `same day`, `day differs`, `undated` and `only once` say, at the most."""
        once = (self.once[left] & self.once[right]) != 0
        left_exact, right_exact = self.exact[left], self.exact[right]
        left_stated, right_stated = self.stated[left], self.stated[right]
        low, high = self.low[left], self.high[left]
        low_too, high_too = self.low[right], self.high[right]
        equal = (low == low_too) & (high == high_too)
        of = np.where(left_exact, right, left)  # the telling without a day, where the other has one
        end = np.where(left_exact, high, high_too)
        age = np.abs(self.published[of] - end)
        fresh = np.float32(FRESH) - np.maximum(0, age - 2).astype(np.float32) / np.float32(10)
        least = np.where(once, ONCE, np.where(self.once[of] != 0, 0.0, -FRESH)).astype(np.float32)
        news = np.where(self.ahead[of], np.float32(0.3), np.maximum(least, fresh))
        between = np.abs(self.published[left] - self.published[right]).astype(np.float32)
        untold = np.maximum(np.float32(-0.5), np.float32(0.3) - np.float32(0.08) * between)
        loose = ~(self.dated[left] & self.dated[right]) | left_stated | right_stated
        meet = np.select(
            [exact, left_exact | right_exact, left_stated & right_stated, loose],
            [
                np.float32(1.0),
                np.where(self.stated[of], np.float32(0.5), news),
                np.where(equal, np.float32(0.6), np.float32(0.3)),
                np.float32(0.2),
            ],
            untold,
        )
        same = np.where(gap > 0, np.where(touching, np.float32(0.3), np.float32(0.0)), meet)
        same = np.where(both, same, np.float32(0.0))
        best: Reals = np.float32(1.6) * same.astype(np.float32)
        best -= np.where(touching, 0, gap).astype(np.float32) / np.float32(NEAR)
        wide = np.maximum(high - low, high_too - low_too) >= WIDE
        hardly = np.where(wide & ~(equal & left_stated), np.float32(0.6), np.float32(0.0))
        best -= np.where(both, hardly, np.float32(1.0))
        best += np.where(once, np.float32(3.0), np.float32(0.0))
        return best

    def _acts(self, left: Longs, right: Longs, same_head: Flags) -> Reals:
        """What place, trigger, mode, instrument, ordinal, `more than one act` and `one report` say, at the most."""
        zero = np.float32(0.0)
        here, there = self.places[left], self.places[right]
        whole = ((self.whole[left] & self.regions[right]) | (self.whole[right] & self.regions[left])) != 0
        placed = np.where((here & there) != 0, np.float32(1.4), np.where(whole, np.float32(0.7), np.float32(-0.84)))
        best: Reals = np.where((here != 0) & (there != 0), placed, zero)
        family, other = self.family[left], self.family[right]
        kin = (family >= 0) & (family == other)
        named = ((self.called_after[left] & there) | (self.called_after[right] & here)) != 0
        best += np.where(kin & named, np.float32(1.4), zero)
        strange = np.where((family >= 0) & (other >= 0), np.float32(-0.8), np.float32(-0.4))
        word = np.where((family < 0) & (other < 0), zero, np.where(family == other, np.float32(0.4), strange))
        best += np.where(same_head, np.float32(0.8), word)
        best += _alike(self.mode[left], self.mode[right], 0.4, -0.8)
        best += _alike(self.instrument[left], self.instrument[right], 0.5, -1.0)
        best += _alike(self.ordinal[left], self.ordinal[right], 0.6, 0.0)
        best -= np.where(self.many[left] & self.many[right], np.float32(2.0), zero)
        best -= np.where(self.report[left] == self.report[right], np.float32(0.6), zero)
        return best

    def _wording(self, left: Longs, right: Longs) -> Reals:
        shared = np.minimum(self.slack[left], self.slack[right])
        for lane in self.words:
            shared = shared + np.bitwise_count(lane[left] & lane[right])
        least = np.minimum(self.length[left], self.length[right])
        share = np.float32(2.0) * shared.astype(np.float32) / np.maximum(least, WORDS).astype(np.float32)
        out: Reals = np.where((shared >= 2) & (least > 0), share, np.float32(0.0))
        return out

    def _parties(self, left: Longs, right: Longs) -> tuple[Reals, Flags, Flags]:
        """What `parties` says at the most; whether a party may be in both; whether it is certain that nobody is."""
        size = len(left)
        shared = np.zeros(size, dtype=np.int32)
        rare = np.zeros(size, dtype=np.bool_)
        here = [np.zeros(size, dtype=np.uint64) for _ in range(3)]
        there = [np.zeros(size, dtype=np.uint64) for _ in range(3)]
        mine = [party[left] for party in self.party]
        theirs = [party[right] for party in self.party]
        columns = (self.country, self.stands, self.sort)
        in_both = [np.zeros(size, dtype=np.bool_) for _ in theirs]
        for place, party in enumerate(mine):
            found = np.zeros(size, dtype=np.bool_)
            for at, other in enumerate(theirs):
                same = (party == other) & (party >= 0)
                found |= same
                in_both[at] |= same
            shared += found
            rare |= found & self.rare[place][left]
            for bits, column in zip(here, columns, strict=True):
                np.bitwise_or(bits, np.where(found, np.uint64(0), column[place][left]), out=bits)
        for place, found in enumerate(in_both):
            for bits, column in zip(there, columns, strict=True):
                np.bitwise_or(bits, np.where(found, np.uint64(0), column[place][right]), out=bits)
        half, spoken, alike = (np.bitwise_count(a & b).astype(np.float32) for a, b in zip(here, there, strict=True))
        spoken = np.where(self.one_way[left], spoken, np.float32(0.0))
        both = shared + np.float32(0.5) * (half + alike) + np.float32(HEAD - 0.5) * spoken
        named = self._named(left, right) + self._named(right, left)
        value = np.minimum(np.float32(1.0), np.float32(2.0) * both / named)
        value = np.where((both < COMPANY) & ~rare, value * np.float32(ALONE), value)
        either = self.directed[left] | self.directed[right]
        by, to = self.by[left], self.to[left]
        sides = either & (by != to) & (self.by[right] == to) & (self.to[right] == by)
        value = np.where(both > 0, value, np.where(sides, np.float32(0.0), np.float32(-0.5)))
        crowd = self.crowd[left] | self.crowd[right]
        told = (self.number_of[left] > 0) & (self.number_of[right] > 0)
        value = np.where(told, np.where(crowd, np.float32(1.0), value), np.float32(0.0))
        called_so = self.called_so[left] | self.called_so[right]
        nobody = told & ~crowd & (both == 0) & ~sides & ~called_so
        best: Reals = np.float32(2.4) * value.astype(np.float32)
        return best, (shared > 0) | crowd, nobody

    def _named(self, item: Longs, other: Longs) -> Reals:
        """The least that `features._named` can be."""
        both_sides = (self.by[other] & self.to[other]) | ~(self.by[item] & self.to[item])
        plain = ~self.called_so[item] & both_sides
        out: Reals = np.where(plain, np.maximum(self.number_of[item], 1), 1).astype(np.float32)
        return out


def _alike(left: Ints, right: Ints, same: float, different: float) -> Reals:
    """One value where both are known and the same, another where both are known and are not."""
    known = (left >= 0) & (right >= 0)
    values = np.where(left == right, np.float32(same), np.float32(different))
    out: Reals = np.where(known, values, np.float32(0.0))
    return out


class _Numbers:
    """A number for each thing, -1 for nothing."""

    def __init__(self) -> None:
        self._known: dict[Hashable, int] = {}

    def __call__(self, thing: Hashable) -> int:
        return -1 if thing is None else self._known.setdefault(thing, len(self._known))


@lru_cache(maxsize=1 << 18)
def _bit(thing: str) -> int:
    """Which bit stands for a thing: two may have one and be taken for the same, the same two in every merge.

    A pair that is let through by chance is let through whatever other reports there are: see `compared`.
    """
    return crc32(thing.encode())


class _PartyRow:
    """The parties of one telling side by side, 0 or False where there is none."""

    def __init__(self, item: Item, number: _Numbers) -> None:
        crowd = len(item.parties) > PARTIES
        bits = {country: 1 << _bit(country) % 64 for country in item.countries}
        self.crowd = crowd or len(set(bits.values())) != len(bits)  # two count as one
        self.party = [-1] * len(item.parties) if crowd else [number(party) for party in item.parties]
        self.country, self.stands, self.sort = [0] * PARTIES, [0] * PARTIES, [0] * PARTIES
        self.rare = [False] * PARTIES
        for place, party in enumerate(() if crowd else item.parties):
            self.rare[place] = party in item.rare
            country = item.country_of.get(party)
            if country is not None:
                self.country[place] = bits[country]
                self.sort[place] = bits[country] if party in item.unnamed else 0
            if party in item.stands_for:
                self.stands[place] = bits[item.stands_for[party]]


def _column(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int32)


def _flags(values: Iterable[bool]) -> Flags:
    return np.fromiter(values, dtype=np.bool_)


def _bits(sets: Iterable[Iterable[str]]) -> Words:
    """A word of 64 bits for each set: two sets with a thing in common have a bit in common."""

    def word(things: Iterable[str]) -> int:
        out = 0
        for thing in things:
            out |= 1 << _bit(thing) % 64
        return out

    return np.fromiter((word(things) for things in sets), dtype=np.uint64)


def _lanes(sets: Sequence[Iterable[str]]) -> tuple[list[Words], Ints]:
    """The bits of each set of words, and how many of its words fall on a bit that another of them has."""
    whole = []
    slack = []
    for things in sets:
        out = 0
        count = 0
        for thing in things:
            out |= 1 << _bit(thing) % BITS
            count += 1
        whole.append(out)
        slack.append(count - out.bit_count())
    mask = (1 << 64) - 1
    lanes = [_words((value >> (64 * lane)) & mask for value in whole) for lane in range(LANES)]
    return lanes, _column(slack)


def _words(values: Iterable[int]) -> Words:
    return np.fromiter(values, dtype=np.uint64)
