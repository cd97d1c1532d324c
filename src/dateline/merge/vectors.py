"""TF-IDF vectors of reports and their cosines, over arrays."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Reals = npt.NDArray[np.float64]


class Vectors:
    """One vector of length 1 a text: 1 + log of how often a word stands in it, times log of how few texts have it.

    A word of one text alone counts for nothing. Words are numbered in their own order, so that the order in which they
    were counted changes nothing.
    """

    def __init__(self, counts: Sequence[Mapping[str, int]]) -> None:
        size = len(counts)
        ends = np.cumsum([len(found) for found in counts], dtype=np.int64)
        told = [word for found in counts for word in found]
        number = {word: at for at, word in enumerate(sorted(set(told)))}
        words = np.fromiter((number[word] for word in told), dtype=np.int64, count=len(told))
        often = np.fromiter((n for found in counts for n in found.values()), dtype=np.int64, count=len(told))
        del told
        document = np.repeat(np.arange(size, dtype=np.int64), np.diff(ends, prepend=0))
        texts = np.bincount(words, minlength=len(number))
        frequency = np.array([0.0, *(1 + math.log(n) for n in range(1, int(often.max(initial=1)) + 1))])
        rarity = np.array([0.0, *(math.log((1 + size) / n) for n in range(1, size + 1))])
        value = frequency[often] * rarity[texts[words]]
        kept = (texts[words] > 1) | (size == 1)
        order = np.lexsort((words[kept], document[kept]))
        self._words, self._value = words[kept][order], value[kept][order]
        lengths = np.bincount(document[kept], minlength=size)
        self._ends = np.cumsum(lengths)
        norm = np.sqrt(np.bincount(document[kept], weights=value[kept] ** 2, minlength=size))
        norm[norm == 0] = 1.0
        self._value /= np.repeat(norm, lengths)
        self._vocabulary = len(number)

    def __len__(self) -> int:
        return len(self._ends)

    def _part(self, place: int) -> slice:
        return slice(int(self._ends[place - 1]) if place else 0, int(self._ends[place]))

    def sharing(self, most: int) -> Iterator[list[int]]:
        """The places of the texts, ascending, that have a word among their `most` weightiest; a list a word."""
        words, places = [], []
        for place in range(len(self)):
            part = self._part(place)
            heaviest = np.argsort(-self._value[part], kind="stable")[:most]
            words.append(self._words[part][heaviest])
            places.append(np.full(len(heaviest), place, dtype=np.int64))
        if not words:
            return
        word, place_of = np.concatenate(words), np.concatenate(places)
        order = np.argsort(word, kind="stable")
        starts = np.flatnonzero(np.diff(word[order])) + 1
        for part_of in np.split(place_of[order], starts):
            if len(part_of) > 1:
                yield part_of.tolist()

    def cosines(self, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, float]]:
        """Each pair (sorted by its first) with its cosine."""
        row: Reals = np.zeros(self._vocabulary)
        for left, group in groupby(pairs, key=lambda pair: pair[0]):
            mine = self._part(left)
            row[self._words[mine]] = self._value[mine]
            for _, right in group:
                theirs = self._part(right)
                yield left, right, float(np.dot(row[self._words[theirs]], self._value[theirs]))
            row[self._words[mine]] = 0.0
