"""Reports grouped into stories by their words and days; a first version, with plain TF-IDF."""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dateline.merge.average import average_link
from dateline.merge.marks import telling_words
from dateline.model import READ, Basis, Moment, Report, SectionKind, Story, as_day, content_id

ALIKE = 0.16
"""Mean cosine between two groups of reports from which they are one story. On the BASIL triples BCubed F1
is .99 or more from .10 to .18, and falls to .95 at .26."""

DAYS = 7
"""Days of publication between two reports that are compared."""

HEADLINE = 2
"""How often a headline's words count."""

COMPARED = 200
"""Later reports of one word, within `DAYS`, that a report is compared with by it."""

PROPOSED = 25
"""Rarest words by which a report finds others to be compared with."""


def stories(reports: Sequence[Report]) -> tuple[Story, ...]:
    """Every report in one story, by itself where it is like no other. Order changes nothing."""
    vectors = _vectors(reports)
    by_id = {report.id: report for report in reports}
    cosine = _cosines(vectors, by_id)
    groups = average_link(sorted(vectors), [(value, a, b) for (a, b), value in cosine.items()], least=ALIKE)
    found = [_story([by_id[name] for name in group], cosine) for group in groups]
    return tuple(sorted(found, key=lambda s: (s.when.sort_key, s.id)))


def _vectors(reports: Sequence[Report]) -> dict[str, dict[str, float]]:
    counts = {report.id: _counts(report) for report in reports}
    df: Counter[str] = Counter()
    for found in counts.values():
        df.update(found.keys())
    size = len(counts)
    vectors = {}
    for name, found in counts.items():
        raw = {w: (1 + math.log(n)) * math.log((1 + size) / df[w]) for w, n in found.items() if df[w] > 1 or size == 1}
        norm = math.sqrt(math.fsum(v * v for v in raw.values())) or 1.0
        vectors[name] = {w: v / norm for w, v in raw.items()}
    return vectors


def _counts(report: Report) -> Counter[str]:
    counts: Counter[str] = Counter()
    for section in report.sections:
        if section.kind in READ:
            times = HEADLINE if section.kind is SectionKind.HEADLINE else 1
            for paragraph in section.span.quote(report.text).split("\n"):
                for word in telling_words(paragraph):
                    counts[word] += times
    return counts


def _cosines(vectors: Mapping[str, dict[str, float]], by_id: Mapping[str, Report]) -> dict[tuple[str, str], float]:
    """Cosines of the pairs that share a rare word within a few days of each other; the rest count as 0."""
    index: dict[str, list[str]] = defaultdict(list)
    for name in sorted(vectors):
        for _, word in heapq.nsmallest(PROPOSED, ((-value, word) for word, value in vectors[name].items())):
            index[word].append(name)
    pairs = {
        pair
        for names in index.values()
        if len(names) <= max(50, len(vectors) // 10)
        for pair in _near_each_other(names, by_id)
    }
    return {(a, b): _dot(vectors[a], vectors[b]) for a, b in sorted(pairs)}


def _near_each_other(names: Sequence[str], by_id: Mapping[str, Report]) -> Iterator[tuple[str, str]]:
    """Those published within `DAYS` of each other, and those without a day with each; of each the next `COMPARED`."""
    days = {name: as_day(day).toordinal() for name in names if (day := by_id[name].published) is not None}
    dated = sorted(days, key=lambda name: (days[name], name))
    undated = [name for name in names if name not in days]
    for place, name in enumerate(dated):
        for other in dated[place + 1 : place + 1 + COMPARED]:
            if days[other] - days[name] > DAYS:
                break
            yield (name, other) if name < other else (other, name)
    for place, name in enumerate(undated):
        for other in (*dated[:COMPARED], *undated[place + 1 : place + 1 + COMPARED]):
            yield (name, other) if name < other else (other, name)


def _dot(a: dict[str, float], b: dict[str, float]) -> float:
    if len(a) > len(b):
        a, b = b, a
    return math.fsum(v * b[w] for w, v in a.items() if w in b)  # exact, so in any order


def _story(group: Sequence[Report], cosine: Mapping[tuple[str, str], float]) -> Story:
    central = max(
        group,
        key=lambda r: (
            math.fsum(cosine.get((min(r.id, o.id), max(r.id, o.id)), 0.0) for o in group if o is not r),
            r.headline is not None,
            r.id,
        ),
    )
    days = sorted(as_day(r.published) for r in group if r.published)
    when = Moment.unknown("none of its reports is dated")
    if days:
        when = Moment.days(days[0], days[-1], basis=Basis.PUBLICATION, reason="its reports' days of publication")
    ids = tuple(r.id for r in sorted(group, key=lambda r: (r.published is None, str(r.published), r.id)))
    title = central.headline or " ".join(central.text.split())[:80]
    return Story(content_id("sy", min(ids)), title, ids, when)
