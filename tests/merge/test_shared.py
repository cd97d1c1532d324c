from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.merge.shared import UNDATED, shared

hashes = st.sets(st.integers(0, 2**64 - 1) | st.integers(0, 5))
things = st.lists(st.tuples(hashes, st.integers(0, 30) | st.just(UNDATED), st.integers(-1, 2)), max_size=12)
"""The numbers, the day and the owner of each."""


def pairs(found: list[tuple[set[int], int, int]], bound: int = 100) -> list[tuple[int, int]]:
    numbers = [np.array(sorted(own), dtype=np.uint64) for own, _, _ in found]
    days = np.array([day for _, day, _ in found], dtype=np.int64)
    owners = np.array([owner for _, _, owner in found], dtype=np.int64)
    return shared(numbers, days, owners, apart=10, bound=bound)


@given(things)
def test_the_pairs_are_those_that_share_a_number_near_each_other_and_have_no_two_owners(
    found: list[tuple[set[int], int, int]],
) -> None:
    def meet(a: tuple[set[int], int, int], b: tuple[set[int], int, int]) -> bool:
        near = UNDATED in (a[1], b[1]) or abs(a[1] - b[1]) <= 10
        return bool(a[0] & b[0]) and near and (a[2] == b[2] or -1 in (a[2], b[2]))

    assert pairs(found) == [(a, b) for a, b in combinations(range(len(found)), 2) if meet(found[a], found[b])]


def test_what_everybody_has_is_held_against_the_next_ones_by_day() -> None:
    found = [({7}, day, -1) for day in (9, 1, 8, 2, 5)]
    assert pairs(found, bound=1) == [(0, 2), (1, 3), (2, 4), (3, 4)]
