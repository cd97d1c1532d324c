"""Which reports tell of one happening: told again months later it is in another story, and a story may be of two.

Stories are news of one week that share their words. They are one happening where their reports are alike by words and
names, which count as much as all other words, within two months of each other.

Then a happening's reports fall in two where what they all share is left out of account: their words and names weigh by
how few of its own reports have them. The halves are two happenings (two fights of one boxer, two arrests for one
offence) where reports of one half are much more alike than those of two, and where each half has a name that the other
hardly has.
"""

from __future__ import annotations

import heapq
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from dateline.merge.average import average_link
from dateline.merge.marks import telling_words
from dateline.model import READ, Report, as_day

ALIKE = 0.16
"""Mean cosine of the reports of two stories from which they are of one happening."""

DAYS = 62
"""Days of publication between two reports that are compared."""

PROPOSED = 25
"""Weightiest names by which a report finds others to be compared with."""

COMPARED = 200
"""Later reports with one name that a report is compared with by it."""

FEW = 3
"""Reports that each half has at least."""

STRAYS = 6
"""Times that fewer reports than that, unlike all others, are set aside before halves are looked for again."""

MANY = 200
"""Reports of a happening that is not looked at for halves, as they are too many to compare each with each."""

APART = 0.4
"""Likeness of reports of two halves, as a share of that of reports of one half, up to which they are two happenings."""

OWN = 0.9
"""How much larger the share of one half's reports that have its own name must be than of the other's."""

OWN_TOO = 0.5
"""The same for the other half: it may have come first, and be told of again in reports of the later one."""

_NAME = re.compile(r"(?<=[^.!?:\"”’'\s] )[A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)*")
"""A word with a capital letter that does not begin a sentence."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A report's telling words and names, counted."""

    words: Counter[str]
    names: Counter[str]


Vector = dict[str, float]


def happenings(reports: Iterable[Report], story: Mapping[str, str]) -> dict[str, str]:
    """The happening of each report, called after the least of its reports' ids. `story` gives each report's story."""
    by_id = {report.id: report for report in reports}
    told = {id_: _told(by_id[id_]) for id_ in sorted(by_id)}
    found = {}
    for group in _joined(by_id, told, story):
        for part in _parts(group, told) if len(group) <= MANY else [group]:
            found.update(dict.fromkeys(part, min(part)))
    return found


def _joined(by_id: Mapping[str, Report], told: Mapping[str, _Told], story: Mapping[str, str]) -> list[list[str]]:
    """The stories' reports, those of stories that are alike together."""
    words = dict(zip(told, _vectors([one.words for one in told.values()], len(told) + 1), strict=True))
    names = dict(zip(told, _vectors([one.names for one in told.values()], len(told) + 1), strict=True))
    stories: dict[str, list[str]] = defaultdict(list)
    for id_ in told:
        stories[story.get(id_, id_)].append(id_)
    cosines = [
        ((_dot(words[a], words[b]) + _dot(names[a], names[b])) / 2, a, b) for a, b in sorted(_proposed(by_id, names))
    ]
    one = [(ids[0], id_) for ids in stories.values() for id_ in ids[1:]]
    return average_link(list(told), cosines, least=ALIKE, forced=one)


def _proposed(by_id: Mapping[str, Report], names: Mapping[str, Vector]) -> set[tuple[str, str]]:
    """Pairs of reports that share a name, the lesser id first."""
    days = {id_: as_day(report.published).toordinal() if report.published else None for id_, report in by_id.items()}
    bearers: dict[str, list[str]] = defaultdict(list)
    for id_ in sorted(names, key=lambda one: (days[one] or 0, one)):
        for _, name in heapq.nsmallest(PROPOSED, ((-weight, name) for name, weight in names[id_].items())):
            bearers[name].append(id_)
    found = set()
    for ids in bearers.values():
        for place, a in enumerate(ids):
            for b in ids[place + 1 : place + 1 + COMPARED]:
                one, other = days[a], days[b]
                if one is None or other is None or other - one <= DAYS:
                    found.add((a, b) if a < b else (b, a))
    return found


def _told(report: Report) -> _Told:
    words: Counter[str] = Counter()
    names: Counter[str] = Counter()
    for section in report.sections:
        if section.kind in READ:
            for paragraph in section.span.quote(report.text).split("\n"):
                words.update(telling_words(paragraph))
                names.update(name.lower() for name in _NAME.findall(paragraph))
    return _Told(words, names)


def _parts(ids: Sequence[str], told: Mapping[str, _Told]) -> Iterator[Sequence[str]]:
    """The reports of each happening."""
    alike = _alike([told[id_] for id_ in ids])
    core = list(range(len(ids)))
    for _ in range(STRAYS):
        if len(core) < 2 * FEW:
            break
        left, right = ([core[place] for place in half] for half in _halves(alike[np.ix_(core, core)]))
        if min(len(left), len(right)) >= FEW:
            if _are_two(alike, left, right, [told[id_].names for id_ in ids]):
                for half in _with_strays(alike, left, right):
                    yield from _parts([ids[place] for place in half], told)
                return
            break
        core = max(left, right, key=len)
    yield ids


def _with_strays(alike: np.ndarray, left: Sequence[int], right: Sequence[int]) -> tuple[list[int], list[int]]:
    """The halves, each with those of the other reports that are more like it."""
    strays = sorted(set(range(len(alike))) - {*left, *right})
    nearer = [place for place in strays if alike[place, left].mean() >= alike[place, right].mean()]
    return sorted([*left, *nearer]), sorted([*right, *(place for place in strays if place not in nearer)])


def _alike(told: Sequence[_Told]) -> np.ndarray:
    """Cosines of each two reports: half by their words, half by their names."""
    size = len(told)
    words, names = _vectors([one.words for one in told], size), _vectors([one.names for one in told], size)
    found = np.zeros((size, size))
    for a in range(size):
        for b in range(a):
            found[a, b] = found[b, a] = (_dot(words[a], words[b]) + _dot(names[a], names[b])) / 2
    return found


def _vectors(counts: Sequence[Counter[str]], size: int) -> list[Vector]:
    """Words weighed by how few of the reports have them, out of `size`; what one alone has says nothing."""
    df = Counter(word for found in counts for word in found)
    vectors = []
    for found in counts:
        raw = {w: (1 + math.log(n)) * math.log(size / df[w]) for w, n in found.items() if df[w] > 1}
        norm = math.sqrt(math.fsum(v * v for v in raw.values())) or 1.0
        vectors.append({w: v / norm for w, v in raw.items()})
    return vectors


def _dot(a: Vector, b: Vector) -> float:
    if len(a) > len(b):
        a, b = b, a
    return math.fsum(v * b[w] for w, v in a.items() if w in b)  # exact, so in any order


def _halves(alike: np.ndarray) -> tuple[list[int], list[int]]:
    """The two groups that are left when those most alike on the mean have joined, again and again."""
    groups = [[place] for place in range(len(alike))]
    sums = alike.copy()
    while len(groups) > 2:
        sizes = np.array([len(group) for group in groups])
        means = np.triu(sums / np.outer(sizes, sizes), 1) - np.tri(len(groups))
        a, b = divmod(int(means.argmax()), len(groups))
        groups[a] += groups.pop(b)
        sums[a] += sums[b]
        sums[:, a] += sums[:, b]
        sums = np.delete(np.delete(sums, b, 0), b, 1)
    return groups[0], groups[1]


def _are_two(alike: np.ndarray, left: Sequence[int], right: Sequence[int], names: Sequence[Counter[str]]) -> bool:
    inside = [alike[a, b] for half in (left, right) for a in half for b in half if a < b]
    between = [alike[a, b] for a in left for b in right]
    if math.fsum(between) * len(inside) > APART * math.fsum(inside) * len(between):
        return False
    one, other = _shares(left, names), _shares(right, names)
    own = sorted((_own(one, other), _own(other, one)))
    return own[0] >= OWN_TOO and own[1] >= OWN


def _shares(half: Sequence[int], names: Sequence[Counter[str]]) -> dict[str, float]:
    """The share of reports that have each name."""
    return {name: n / len(half) for name, n in Counter(name for place in half for name in names[place]).items()}


def _own(half: Mapping[str, float], other: Mapping[str, float]) -> float:
    return max((share - other.get(name, 0.0) for name, share in half.items()), default=0.0)
