"""Pairs of things that share a number (the hash of some words), over arrays, by day and with a bound."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]

UNDATED = 1 << 40
"""The day of what has none: after all others."""


def shared(
    numbers: Sequence[npt.NDArray[np.uint64]], days: Ints, owners: Ints, *, apart: int, bound: int
) -> list[tuple[int, int]]:
    """Pairs of places that share a number, once each, in order.

    Left out are those whose days are more than `apart` from each other (one `UNDATED` may be any day) and those with
    two owners, -1 being nobody's. Of all that have a number each is held against the `bound` next ones by day and
    place; so what comes does not depend on order, and a number that everything has costs no more than `bound` each.
    """
    lengths = [len(found) for found in numbers]
    if not sum(lengths):
        return []
    place = np.repeat(np.arange(len(numbers), dtype=np.int64), lengths)
    key = np.concatenate(numbers)
    first = np.lexsort((place, days[place], key))
    key, place = key[first], place[first]
    same = key[1:] == key[:-1]
    some = np.concatenate(([False], same)) | np.concatenate((same, [False]))
    key, place = key[some], place[some]
    codes = [np.zeros(0, dtype=np.int64)]
    for step in range(1, bound + 1):
        together = key[step:] == key[:-step]
        if not together.any():
            break
        left, right = place[:-step][together], place[step:][together]
        near = (days[right] - days[left] <= apart) | (days[right] == UNDATED)
        alike = (owners[left] == owners[right]) | (owners[left] < 0) | (owners[right] < 0)
        left, right = left[near & alike], right[near & alike]
        codes.append(np.unique(np.minimum(left, right) * len(numbers) + np.maximum(left, right)))
    found = np.unique(np.concatenate(codes))
    return list(zip((found // len(numbers)).tolist(), (found % len(numbers)).tolist(), strict=True))
