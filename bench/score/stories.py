"""Which reports belong to one story (BASIL: one event told by three outlets).

- `bcubed_p/r/f1`: for each report, the share of its predicted story that tells of its event, and the share of its
  event's reports that are in its predicted story; means over the reports, and the harmonic mean of the two means.
- `whole_events`: share of the events whose reports are one predicted story exactly.
- `clusters`: predicted stories, lone reports included; `placed`: reports in some story; `reports`: all.

A report in no story is a story of its own (so that no stories at all score .5 where events have three reports); one in
several counts for the first. Reports are traced by the `location` that the chronology gives them.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping

from bench.jsonl import Json, items
from bench.score.prf import Figures, harmonic, share

Clusters = Mapping[str, Hashable]


def score(chronology: Json, events: Mapping[str, str]) -> Figures:
    """The figures of a chronology's stories; `events` gives each report's event."""
    clusters = clusters_of(chronology, events)
    figures = score_clusters(clusters, events)
    return {**figures, "placed": sum(report in clusters for report in events), "reports": len(events)}


def clusters_of(chronology: Json, events: Mapping[str, str]) -> dict[str, str]:
    """The story of each report, under the id that the labels know the report by."""
    names = _label_ids(chronology, events)
    clusters: dict[str, str] = {}
    for story in items(chronology, "stories"):
        for member in story.get("reports") or []:
            report = str(member.get("id") if isinstance(member, dict) else member)
            clusters.setdefault(names.get(report, report), str(story.get("id")))
    return clusters


def _label_ids(chronology: Json, events: Mapping[str, str]) -> dict[str, str]:
    by_tail: dict[str, str] = {}
    for report in items(chronology, "reports"):
        location = str(report.get("location") or "")
        named = [label for label in events if location.endswith(label)]
        if named:
            by_tail[report["id"]] = named[-1]
    return by_tail


def score_clusters(clusters: Clusters, events: Mapping[str, str]) -> Figures:
    """The figures of any division of reports into clusters."""
    reports = list(events)
    place = {report: clusters.get(report, ("alone", report)) for report in reports}
    in_cluster, in_event = Counter(place.values()), Counter(events.values())
    in_both = Counter((place[report], events[report]) for report in reports)

    def both(report: str) -> int:
        return in_both[place[report], events[report]]

    precision = share(sum(both(r) / in_cluster[place[r]] for r in reports), len(reports))
    recall = share(sum(both(r) / in_event[events[r]] for r in reports), len(reports))
    return {
        "bcubed_p": precision,
        "bcubed_r": recall,
        "bcubed_f1": harmonic(precision, recall),
        "whole_events": _whole(place, events),
        "clusters": len(in_cluster),
    }


def _whole(place: Clusters, events: Mapping[str, str]) -> float:
    predicted: dict[Hashable, set[str]] = defaultdict(set)
    wanted: dict[str, set[str]] = defaultdict(set)
    for report, event in events.items():
        predicted[place[report]].add(report)
        wanted[event].add(report)
    exact = {frozenset(members) for members in predicted.values()}
    return share(sum(frozenset(members) in exact for members in wanted.values()), len(wanted))
