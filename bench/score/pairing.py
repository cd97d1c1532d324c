"""One-to-one matching of what was read with what is labelled: greedy, best pair first."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

Left = TypeVar("Left", bound=Hashable)
Right = TypeVar("Right", bound=Hashable)


def one_to_one(ranked: Iterable[tuple[Left, Right]]) -> list[tuple[Left, Right]]:
    """Take ranked (left, right) pairs in turn, each left and each right at most once."""
    lefts: set[Left] = set()
    rights: set[Right] = set()
    taken = []
    for left, right in ranked:
        if left not in lefts and right not in rights:
            lefts.add(left)
            rights.add(right)
            taken.append((left, right))
    return taken
