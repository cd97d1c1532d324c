"""Groups things by pairwise judgements, respecting vetoes, in an order that depends on nothing but their content."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import TypeVar

K = TypeVar("K", bound=Hashable)

PROBES = 12
"""Members of each side that are compared before two groups join: bounds the work, and a dozen show a mixture."""


def cluster(
    keys: Sequence[str],
    pairs: Iterable[tuple[float, str, str]],
    *,
    allows: Callable[[str, str], bool],
    forced: Iterable[tuple[str, str]] = (),
    apart: Iterable[tuple[str, str]] = (),
) -> list[list[str]]:
    """Groups of `keys`. `pairs` are (score, left, right) to join, best first; `allows` is asked of members across.

    `forced` pairs join whatever rules say and those `apart` never do: they are a person's word.
    """
    home = {key: key for key in keys}
    members = {key: [key] for key in keys}

    def join(left: str, right: str) -> None:
        keep, gone = sorted((home[left], home[right]))
        if keep == gone:
            return
        for key in members[gone]:
            home[key] = keep
        members[keep] = sorted(members[keep] + members.pop(gone))

    for left, right in sorted(forced):
        if left in home and right in home:
            join(left, right)
    kept_apart = [(left, right) for left, right in sorted(apart) if left in home and right in home]
    for _, left, right in sorted(pairs, key=lambda p: (-p[0], p[1], p[2])):
        a, b = home[left], home[right]
        if any({home[x], home[y]} == {a, b} for x, y in kept_apart):
            continue
        if a != b and all(allows(x, y) for x in members[a][:PROBES] for y in members[b][:PROBES]):
            join(left, right)
    return [members[key] for key in sorted(members)]


def windows(items: Iterable[Iterable[K]], *, bound: int) -> Iterator[list[int]]:
    """Places of items that share a key, ascending, at most `bound` at a time; a larger block is cut into windows that

    overlap by half, so that an item is compared with no more than `bound` others of a block.
    """
    found: dict[K, list[int]] = {}
    for place, keys in enumerate(items):
        for key in keys:
            block = found.setdefault(key, [])
            if not block or block[-1] != place:
                block.append(place)
    for block in found.values():
        yield from _cut(block, bound)


def _cut(block: list[int], bound: int) -> Iterator[list[int]]:
    if len(block) <= bound:
        if len(block) > 1:
            yield block
        return
    step = bound // 2
    for start in range(0, len(block) - step, step):
        yield block[start : start + bound]


def pairs(items: Iterable[tuple[str, Iterable[K]]], *, bound: int) -> Iterator[tuple[str, str]]:
    """Each two items that share a block, once, the lesser name first, in order."""
    ordered = sorted((name, tuple(keys)) for name, keys in items)
    for left, right in paired(windows((keys for _, keys in ordered), bound=bound)):
        yield ordered[left][0], ordered[right][0]


def paired(windows: Iterable[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Each two places that share a window, once, in order."""
    others: dict[int, list[Sequence[int]]] = {}
    for window in windows:
        for place in window:
            others.setdefault(place, []).append(window)
    for place in sorted(others):
        for other in sorted({other for window in others[place] for other in window if other > place}):
            yield place, other
