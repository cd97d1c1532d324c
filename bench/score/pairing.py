"""One-to-one matching of what was read with what is labelled: greedy, best pair first."""

from collections.abc import Iterable


def one_to_one(ranked: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Take ranked (left, right) pairs in turn, each left and each right at most once."""
    lefts: set[int] = set()
    rights: set[int] = set()
    taken = []
    for left, right in ranked:
        if left not in lefts and right not in rights:
            lefts.add(left)
            rights.add(right)
            taken.append((left, right))
    return taken
