from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.merge.average import average_link

letters = st.sampled_from("abcdefgh")
scores = st.dictionaries(
    st.tuples(letters, letters).map(lambda p: (min(p), max(p))), st.sampled_from([0.1, 0.5, 1.0]), max_size=20
)
KEYS = list("abcdefgh")


def plainly(scored: dict[tuple[str, str], float], least: float, vetoes: set[tuple[str, str]]) -> list[list[str]]:
    """The same by looking at every pair of groups anew before each joining."""
    groups = [[key] for key in KEYS]
    given_ = {pair: value for pair, value in scored.items() if pair[0] != pair[1]}

    def mean(a: list[str], b: list[str]) -> float | None:
        pairs = [(min(x, y), max(x, y)) for x in a for y in b]
        if any(pair in vetoes for pair in pairs) or not any(pair in given_ for pair in pairs):
            return None
        return sum(given_.get(pair, 0.0) for pair in pairs) / len(pairs)

    while True:
        found = [(-m, a, b) for i, a in enumerate(groups) for b in groups[i + 1 :] if (m := mean(a, b)) is not None]
        if not found or -min(found)[0] < least:
            return groups
        _, a, b = min(found)
        groups = sorted([g for g in groups if g not in (a, b)] + [sorted(a + b)])


@given(scores, st.sets(st.tuples(letters, letters).map(lambda p: (min(p), max(p)))), st.permutations(KEYS))
def test_the_heap_does_what_looking_at_all_pairs_does(
    scored: dict[tuple[str, str], float], vetoes: set[tuple[str, str]], keys: list[str]
) -> None:
    pairs = [(value, a, b) for (a, b), value in scored.items()]
    found = average_link(keys, pairs, least=0.3, allows=lambda a, b: (min(a, b), max(a, b)) not in vetoes)
    assert sorted(k for g in found for k in g) == KEYS
    assert all((min(a, b), max(a, b)) not in vetoes for g in found for a in g for b in g if a != b)
    if len(set(scored.values())) == len(scored):  # without ties there is one answer
        assert found == plainly(scored, 0.3, vetoes)
    assert found == average_link(KEYS, pairs[::-1], least=0.3, allows=lambda a, b: (min(a, b), max(a, b)) not in vetoes)


def test_a_chain_of_good_pairs_does_not_join_its_ends() -> None:
    pairs = [(1.0, a, b) for a, b in zip("abcd", "bcde", strict=True)]
    assert len(average_link(list("abcde"), pairs, least=0.7)) > 1


def test_a_missing_pair_counts_with_what_is_asked_for() -> None:
    pairs = [(1.0, "a", "b"), (1.0, "b", "c")]
    assert average_link(list("abc"), pairs, least=0.7, missing=lambda _a, _b: 0.9) == [["a", "b", "c"]]


def test_a_persons_pair_joins_against_all_and_takes_its_neighbours_along() -> None:
    def no(_a: str, _b: str) -> bool:
        return False

    assert average_link(list("ab"), [], least=1.0, allows=no, forced=[("b", "a")]) == [["a", "b"]]
    found = average_link(list("abc"), [(3.0, "b", "c")], least=1.0, missing=lambda _a, _b: 2.0, forced=[("a", "b")])
    assert found == [["a", "b", "c"]]
