"""Near-identical reports: wire copy, republication, an outlet's own later version.

MinHash (rensa) proposes pairs, exact overlap of five-word runs decides. Measured on the example corpus and the BASIL
triples: different reports of one event share under 5% of their runs, copies over 60%.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from rensa import RMinHash, RMinHashLSH

from dateline.merge.clusters import cluster
from dateline.merge.verdicts import word_on
from dateline.model import READ, About, Judgement, Reason, Report, SectionKind, Verdict, first

RUN = 5
"""Words a run."""

PERMUTATIONS = 128
BANDS = 64
PROPOSE = 0.2
"""Two rows a band: a pair with a Jaccard similarity of .2 is proposed with probability .93, one of .4 with .9999."""

SAME = 0.6
"""Share of the shorter report's runs that stand in the longer."""

COMPARED = 200
"""Reports that one is compared with, those that follow it by id: of a text printed everywhere, a chain is enough."""

SHORTEST = 20
"""A report with fewer runs is too short to call a copy."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Copies:
    """`origin` maps every report's id to the id of the report that it repeats, or to its own."""

    origin: dict[str, str]
    judgements: tuple[Judgement, ...]


def find_copies(reports: Sequence[Report], by_people: Iterable[Judgement] = ()) -> Copies:
    """The copies among some reports; the origin of a group is published first, or not updated, or the longest."""
    runs = {report.id: _runs(report) for report in reports}
    signatures = {}
    lsh = RMinHashLSH(threshold=PROPOSE, num_perm=PERMUTATIONS, num_bands=BANDS)
    order = sorted(name for name, found in runs.items() if len(found) >= SHORTEST)
    for number, name in enumerate(order):
        signature = RMinHash(num_perm=PERMUTATIONS, seed=1)
        signature.update(sorted(runs[name]))
        signatures[name] = signature
        lsh.insert(number, signature)
    judgements = []
    for number, name in enumerate(order):
        later = sorted({other for other in lsh.query(signatures[name]) if other > number})
        for other in later[:COMPARED]:
            found = _judge(name, order[other], runs)
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


def _judge(left: str, right: str, runs: dict[str, frozenset[str]]) -> Judgement | None:
    shared = len(runs[left] & runs[right])
    share = shared / min(len(runs[left]), len(runs[right]))
    if share < SAME:
        return None
    detail = f"{shared} of the shorter one's {min(len(runs[left]), len(runs[right]))} runs of {RUN} words stand in both"
    reason = Reason("shared runs of words", 1.0, round(share, 4), detail)
    return Judgement(left, right, Verdict.SAME, round(share, 4), (reason,), "copies", about=About.REPORTS)


def _runs(report: Report) -> frozenset[str]:
    """Every run of five words in what is read of a report, headlines left out."""
    found: set[str] = set()
    for section in report.sections:
        if section.kind not in READ or section.kind is SectionKind.HEADLINE:
            continue
        words = _WORD.findall(section.span.quote(report.text).lower())
        found.update(" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
    return frozenset(found)


def _rank(report: Report) -> tuple[bool, datetime, datetime, int, str]:
    published: date | datetime | None = report.published
    made = first(published) if published else datetime.max
    return (published is None, made, first(report.updated) if report.updated else made, -len(report.text), report.id)
