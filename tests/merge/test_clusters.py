from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from dateline.merge.clusters import cluster, pairs, windows

keys = st.lists(st.sampled_from("abcdefgh"), min_size=2, max_size=8, unique=True).map(sorted)
links = st.lists(st.tuples(st.sampled_from([1.0, 2.0, 3.0]), st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")))
banned = st.sets(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")))


@given(keys, links, banned, st.randoms())
def test_vetoes_hold_and_order_changes_nothing(
    names: list[str], pairs: list[tuple[float, str, str]], vetoes: set[tuple[str, str]], random: object
) -> None:
    def allows(a: str, b: str) -> bool:
        return (a, b) not in vetoes and (b, a) not in vetoes

    wanted = [p for p in pairs if p[1] in names and p[2] in names and p[1] != p[2]]
    groups = cluster(names, wanted, allows=allows)
    assert sorted(key for group in groups for key in group) == names
    assert all(allows(a, b) for group in groups for a in group for b in group if a != b)
    assert cluster(names[::-1], wanted[::-1], allows=allows) == groups


def test_a_persons_pair_joins_against_a_veto() -> None:
    assert cluster(["a", "b"], [], allows=lambda _a, _b: False, forced=[("a", "b")]) == [["a", "b"]]


def test_pairs_that_a_person_keeps_apart_stay_so_in_groups_of_any_size() -> None:
    names = [f"{n:02}" for n in range(40)]
    joins = [(1.0, a, b) for a, b in itertools.pairwise(names)]
    groups = cluster(names, joins, allows=lambda _a, _b: True, apart=[("00", "39")])
    assert len(groups) == 2
    assert all(not {"00", "39"} <= set(group) for group in groups)


def test_a_block_is_bounded_and_its_windows_overlap() -> None:
    found = list(windows([["k"] for _ in range(100)], bound=20))
    assert all(len(window) <= 20 for window in found)
    assert {place for window in found for place in window} == set(range(100))
    assert all(set(a) & set(b) for a, b in itertools.pairwise(found))


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.sets(st.integers(0, 3))))
def test_the_pairs_are_those_that_share_a_key_once_and_in_order(items: dict[str, set[int]]) -> None:
    found = list(pairs(reversed(items.items()), bound=20))
    assert found == [(a, b) for a, b in itertools.combinations(sorted(items), 2) if items[a] & items[b]]
