"""Groups things by pairwise judgements, respecting vetoes, in an order that depends on nothing but their content."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

K = TypeVar("K", bound=Hashable)

PROBES = 12
"""Members of each side that are compared before two groups join: bounds the work, and a dozen show a mixture."""


def cluster(
    keys: Sequence[str],
    pairs: Iterable[tuple[float, str, str]],
    *,
    allows: Callable[[str, str], bool],
    likeness: Callable[[str, str], float] | None = None,
    coherent: float = 0.0,
    forced: Iterable[tuple[str, str]] = (),
) -> list[list[str]]:
    """Groups of `keys`. `pairs` are (score, left, right) to join, best first; `allows` is asked of members across.

    Where `likeness` is given, its mean over the members compared must be `coherent`, lest a chain of good pairs join
    what is not alike. `forced` pairs join whatever else is said: they are a person's word.
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

    refused: set[tuple[str, int, str, int]] = set()

    def fits(left: str, right: str) -> bool:
        asked = (left, len(members[left]), right, len(members[right]))
        if asked in refused:
            return False
        across = [(x, y) for x in members[left][:PROBES] for y in members[right][:PROBES]]
        fine = all(allows(x, y) for x, y in across)
        if fine and likeness is not None and len(across) > 1:
            fine = sum(likeness(x, y) for x, y in across) >= coherent * len(across)
        if not fine:
            refused.add(asked)
        return fine

    for left, right in sorted(forced):
        if left in home and right in home:
            join(left, right)
    for _, left, right in sorted(pairs, key=lambda p: (-p[0], p[1], p[2])):
        a, b = home[left], home[right]
        if a != b and fits(min(a, b), max(a, b)):
            join(left, right)
    return [members[key] for key in sorted(members)]


def blocks(items: Iterable[tuple[str, Iterable[K]]], *, bound: int) -> Iterable[list[str]]:
    """Items that share a key, at most `bound` at a time; a larger block is cut into overlapping windows."""
    found: dict[K, list[str]] = {}
    for name, keys in items:
        for key in keys:
            found.setdefault(key, []).append(name)
    for key in sorted(found, key=repr):
        block = sorted(set(found[key]))
        if len(block) <= bound:
            if len(block) > 1:
                yield block
            continue
        step = bound // 2
        for start in range(0, len(block) - step, step):
            yield block[start : start + bound]
