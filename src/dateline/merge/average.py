"""Average linkage: the two groups that are most alike on the mean join first, until none are alike enough.

A heap with lazy deletion: an entry is stale when a group of it has grown since. Ties go to the lesser names, so that
the order of the input changes nothing.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Sequence

Pair = tuple[float, str, str]

MOST = 150
"""Members of a group that are held against another group's: a sum over more is estimated from as many, evenly taken."""


def average_link(
    keys: Sequence[str],
    pairs: Iterable[Pair],
    *,
    least: float,
    missing: Callable[[str, str], float] | None = None,
    allows: Callable[[str, str], bool] | None = None,
    forced: Iterable[tuple[str, str]] = (),
) -> list[list[str]]:
    """Groups of `keys`. `pairs` are (score, left, right), each once: only groups with one between them ever join.

    A pair that is not given counts with `missing`, or 0; groups with a pair that is not allowed never join. `forced`
    pairs join first, whatever else is said: they are a person's word.
    """
    scores = {(a, b) if a < b else (b, a): score for score, a, b in pairs if a != b}
    groups = _Groups(sorted(set(keys)), scores, missing, allows)
    for left, right in sorted(forced):
        if left in groups.home and right in groups.home:
            groups.unite(groups.home[left], groups.home[right])
    groups.connect()
    heap = [(-mean, a, b, n, m) for mean, a, b, n, m in groups.all_links() if mean >= least]
    heapq.heapify(heap)
    while heap:
        _, a, b, n, m = heapq.heappop(heap)
        if not groups.current(a, n) or not groups.current(b, m):
            continue
        keep = groups.join(a, b)
        for mean, left, right, size, other in groups.links_of(keep):
            if mean >= least:
                heapq.heappush(heap, (-mean, left, right, size, other))
    return [groups.members[name] for name in sorted(groups.members)]


class _Groups:
    """Groups by their least member, the sums of scores between those that are linked, and those that may not join."""

    def __init__(
        self,
        keys: Sequence[str],
        scores: dict[tuple[str, str], float],
        missing: Callable[[str, str], float] | None,
        allows: Callable[[str, str], bool] | None,
    ) -> None:
        self.members = {key: [key] for key in keys}
        self.home = {key: key for key in keys}
        self._scores = scores
        self._missing = missing
        self._allows = allows
        self._links: dict[str, dict[str, float]] = {key: {} for key in keys}
        self._barred: dict[str, set[str]] = {key: set() for key in keys}

    def unite(self, a: str, b: str) -> None:
        """Puts two groups together before anything is linked."""
        keep, gone = (a, b) if a < b else (b, a)
        if keep == gone:
            return
        self.members[keep] = sorted(self.members[keep] + self.members.pop(gone))
        del self._links[gone], self._barred[gone]
        self.home.update(dict.fromkeys(self.members[keep], keep))

    def connect(self) -> None:
        """Links the groups that have a pair between them."""
        linked = {
            tuple(sorted((self.home[a], self.home[b]))) for a, b in self._scores if a in self.home and b in self.home
        }
        for a, b in sorted(linked):
            if a != b:
                self._link(a, b, self._between(a, b))

    def all_links(self) -> list[tuple[float, str, str, int, int]]:
        """Every link once: its mean, its groups, their sizes."""
        return [link for a in sorted(self._links) for link in self.links_of(a) if link[1] == a]

    def links_of(self, name: str) -> list[tuple[float, str, str, int, int]]:
        """The links of one group."""
        out = []
        for other, total in self._links[name].items():
            a, b = (name, other) if name < other else (other, name)
            n, m = len(self.members[a]), len(self.members[b])
            out.append((total / (n * m), a, b, n, m))
        return out

    def current(self, name: str, size: int) -> bool:
        """Whether a group still stands as it was."""
        return name in self.members and len(self.members[name]) == size

    def join(self, a: str, b: str) -> str:
        """Joins two groups, sums their links, keeps what bars them; gives the name of the new one."""
        keep, gone = (a, b) if a < b else (b, a)
        kept, lost = self._links[keep], self._links.pop(gone)
        kept.pop(gone, None)
        lost.pop(keep, None)
        for other in self._barred.pop(gone):
            self._barred[other].discard(gone)
            self._bar(keep, other)
        for other in sorted({*kept, *lost}):
            mine = kept.get(other)
            theirs = lost.get(other)
            self._links[other].pop(gone, None)
            if other in self._barred[keep]:
                total = None
            else:
                mine = self._between(keep, other) if mine is None else mine
                theirs = self._between(gone, other) if theirs is None and mine is not None else theirs
                total = None if mine is None or theirs is None else mine + theirs
            self._link(keep, other, total)
        self.members[keep] = sorted(self.members[keep] + self.members.pop(gone))
        self.home.update(dict.fromkeys(self.members[keep], keep))
        return keep

    def _link(self, a: str, b: str, total: float | None) -> None:
        if total is None:
            self._bar(a, b)
            self._links[a].pop(b, None)
            self._links[b].pop(a, None)
        else:
            self._links[a][b] = self._links[b][a] = total

    def _bar(self, a: str, b: str) -> None:
        self._barred[a].add(b)
        self._barred[b].add(a)

    def _between(self, a: str, b: str) -> float | None:
        """The sum of the scores between two groups; `None` where a pair may not join."""
        total = 0.0
        left, right = _some(self.members[a]), _some(self.members[b])
        for x in left:
            for y in right:
                if self._allows is not None and not self._allows(x, y):
                    return None
                pair = (x, y) if x < y else (y, x)
                known = self._scores.get(pair)
                total += known if known is not None else self._missing(x, y) if self._missing else 0.0
        whole = len(self.members[a]) * len(self.members[b])
        return total if len(left) * len(right) == whole else total * whole / (len(left) * len(right))


def _some(members: Sequence[str]) -> Sequence[str]:
    """All members, or `MOST` of them at even distances."""
    return members if len(members) <= MOST else [members[place * len(members) // MOST] for place in range(MOST)]
