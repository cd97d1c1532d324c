"""Near-identical reports: wire copy, republication, an outlet's own later version.

MinHash proposes pairs, exact overlap of five-word runs decides. Measured on the example corpus and the BASIL
triples: different reports of one event share under 5% of their runs, copies over 60%.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from dateline.merge.clusters import cluster
from dateline.merge.gist import HASH, MINIMUM, PERMUTATIONS, RUN, TextGist, text_gist
from dateline.merge.verdicts import word_on
from dateline.model import About, Judgement, Reason, Report, Verdict, first

BANDS = PERMUTATIONS // 2
"""Two rows a band: a pair with a Jaccard similarity of .2 is proposed with probability .93, one of .4 with .9999."""

SAME = 0.6
"""Share of the shorter report's runs that stand in the longer."""

COMPARED = 200
"""Reports that one is compared with, those that follow it by id: of a text printed everywhere, a chain is enough."""

MARGIN = 4.0
"""Standard errors of the estimate: by a normal curve one pair in 30,000 that stands just at `SAME` is lost by it."""

AT_ONCE = 1 << 16
"""Pairs whose signatures are compared in one go: 64 MiB of them."""

SHORTEST = 20
"""A report with fewer runs is too short to call a copy."""


@dataclass(frozen=True, slots=True)
class Copies:
    """`origin` maps every report's id to the id of the report that it repeats, or to its own."""

    origin: dict[str, str]
    judgements: tuple[Judgement, ...]


def find_copies(
    reports: Sequence[Report],
    by_people: Iterable[Judgement] = (),
    gists: Mapping[str, TextGist] = MappingProxyType({}),
) -> Copies:
    """The copies among some reports; the origin of a group is published first, or not updated, or the longest.

    `gists` by report; those that are missing are made.
    """
    kept = {report.id: gists.get(report.id) or text_gist(report) for report in reports}
    runs = {name: np.frombuffer(one.runs, dtype=HASH) for name, one in kept.items()}
    order = sorted(name for name, found in runs.items() if len(found) >= SHORTEST)
    judgements = []
    signatures = [kept[name].signature for name in order]
    for left, right in _likely(_proposed(signatures), signatures, [len(runs[name]) for name in order]):
        found = _judge(order[left], order[right], runs)
        if found is not None:
            judgements.append(found)
    said = word_on(by_people, About.REPORTS, {name: name for name in runs})
    groups = cluster(
        sorted(runs),
        ((j.score, j.left, j.right) for j in judgements),
        allows=lambda _left, _right: True,
        forced=said.same,
        apart=said.apart,
    )
    by_id = {report.id: report for report in reports}
    origin = {}
    for group in groups:
        head = min(group, key=lambda name: _rank(by_id[name]))
        origin.update(dict.fromkeys(group, head))
    return Copies(origin, tuple(judgements))


def _proposed(signatures: Sequence[bytes]) -> list[tuple[int, int]]:
    """Pairs of places whose signatures agree in a band, in order; of each place the next `COMPARED`."""
    if len(signatures) < 2:
        return []
    size = len(signatures)
    bands = np.frombuffer(b"".join(signatures), dtype=HASH).reshape(size, BANDS)  # two numbers of 32 bits a band
    codes = []
    for band in bands.T:
        order = np.argsort(band, kind="stable")
        equal = band[order]
        for apart in range(1, COMPARED + 1):
            same = equal[:-apart] == equal[apart:]
            if not same.any():
                break
            codes.append(order[:-apart][same] * size + order[apart:][same])
    found = np.unique(np.concatenate(codes)) if codes else np.zeros(0, dtype=np.int64)
    left, right = found // size, found % size
    first = np.searchsorted(left, left)
    kept = np.arange(len(found)) - first < COMPARED
    return list(zip(left[kept].tolist(), right[kept].tolist(), strict=True))


def _likely(
    pairs: Sequence[tuple[int, int]], signatures: Sequence[bytes], lengths: Sequence[int]
) -> list[tuple[int, int]]:
    """Of some pairs of places those whose whole signatures do not speak against `SAME`.

    The share of equal minima estimates Jaccard's similarity; one that is `MARGIN` standard errors below what two texts
    of such lengths have that share `SAME` of the shorter is left out. Reports share single minima by chance, and the
    more reports there are, the more of them.
    """
    if not pairs:
        return []
    minima = np.frombuffer(b"".join(signatures), dtype=MINIMUM).reshape(len(signatures), PERMUTATIONS)
    size = np.array(lengths, dtype=np.float64)
    kept: list[tuple[int, int]] = []
    for start in range(0, len(pairs), AT_ONCE):
        some = pairs[start : start + AT_ONCE]
        places = np.array(some, dtype=np.int64)
        left, right = places[:, 0], places[:, 1]
        short, long = np.minimum(size[left], size[right]), np.maximum(size[left], size[right])
        least = SAME * short / (long + (1 - SAME) * short)
        found = (minima[left] == minima[right]).mean(axis=1)
        near = found >= least - MARGIN * np.sqrt(least * (1 - least) / PERMUTATIONS)
        kept += [pair for pair, keep in zip(some, near.tolist(), strict=True) if keep]
    return kept


def _judge(left: str, right: str, runs: Mapping[str, npt.NDArray[np.uint64]]) -> Judgement | None:
    shared = len(np.intersect1d(runs[left], runs[right], assume_unique=True))
    share = shared / min(len(runs[left]), len(runs[right]))
    if share < SAME:
        return None
    detail = f"{shared} of the shorter one's {min(len(runs[left]), len(runs[right]))} runs of {RUN} words stand in both"
    reason = Reason("shared runs of words", 1.0, round(share, 4), detail)
    return Judgement(left, right, Verdict.SAME, round(share, 4), (reason,), "copies", about=About.REPORTS)


def _rank(report: Report) -> tuple[bool, datetime, datetime, int, str]:
    published: date | datetime | None = report.published
    made = first(published) if published else datetime.max
    return (published is None, made, first(report.updated) if report.updated else made, -len(report.text), report.id)
