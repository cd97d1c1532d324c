"""Reports grouped into stories by their words and days; a first version, with plain TF-IDF."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from dateline.merge.average import average_link
from dateline.merge.gist import TextGist, text_gist
from dateline.merge.vectors import Vectors
from dateline.model import Basis, Moment, Report, Story, as_day, content_id

ALIKE = 0.16
"""Mean cosine between two groups of reports from which they are one story. On the BASIL triples BCubed F1
is .99 or more from .10 to .18, and falls to .95 at .26."""

DAYS = 7
"""Days of publication between two reports that are compared."""

COMPARED = 200
"""Later reports of one word, within `DAYS`, that a report is compared with by it."""

PROPOSED = 25
"""Rarest words by which a report finds others to be compared with."""


def stories(reports: Sequence[Report], gists: Mapping[str, TextGist] = MappingProxyType({})) -> tuple[Story, ...]:
    """Every report in one story, by itself where it is like no other. Order changes nothing.

    `gists` by report; those that are missing are made.
    """
    by_id = {report.id: report for report in sorted(reports, key=lambda report: report.id)}
    names = list(by_id)
    vectors = Vectors([(gists.get(name) or text_gist(report)).words for name, report in by_id.items()])
    cosine = {(names[a], names[b]): value for a, b, value in vectors.cosines(_pairs(names, vectors, by_id))}
    groups = average_link(names, [(value, a, b) for (a, b), value in cosine.items()], least=ALIKE)
    found = [_story([by_id[name] for name in group], cosine) for group in groups]
    return tuple(sorted(found, key=lambda s: (s.when.sort_key, s.id)))


def _pairs(names: Sequence[str], vectors: Vectors, by_id: Mapping[str, Report]) -> list[tuple[int, int]]:
    """Places of reports that share a rare word within a few days of each other, in order; the rest count as 0."""
    days = [as_day(day).toordinal() if (day := by_id[name].published) is not None else None for name in names]
    return sorted(
        {
            pair
            for places in vectors.sharing(PROPOSED)
            if len(places) <= max(50, len(names) // 10)
            for pair in _near_each_other(places, days)
        }
    )


def _near_each_other(places: Sequence[int], days: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Those published within `DAYS` of each other, and those without a day with each; of each the next `COMPARED`."""
    dated = sorted((day, place) for place in places if (day := days[place]) is not None)
    undated = [place for place in places if days[place] is None]
    for at, (day, place) in enumerate(dated):
        for other_day, other in dated[at + 1 : at + 1 + COMPARED]:
            if other_day - day > DAYS:
                break
            yield (place, other) if place < other else (other, place)
    for at, place in enumerate(undated):
        for other in (*(other for _, other in dated[:COMPARED]), *undated[at + 1 : at + 1 + COMPARED]):
            yield (place, other) if place < other else (other, place)


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
