"""Merging: whether what many reports tell of one act is one event, on the right day, and nothing else in it.

The labels are acts of one story (`Fact`) and the tellings of each: report, and the characters of the word of the act. A
telling lies in the merged event of one of the fact's types that has, in that report, the shortest source over that
word. A fact's best event is the one with most reports of its tellings (then most tellings, then the least id).

- `one_event`: share of a fact's tellings that lie in its best event, mean over facts; a telling in no event lies apart.
- `day_right`: share of facts whose best event is told within the fact's days.
- `purity`: labelled tellings of the fact as a share of its best event's sources, mean over facts.
- `pure`: share of facts whose best event has no other source.
- `five_reports`: share of facts whose best event has its tellings from five reports or more.
- `found`: share of facts that a question finds: of all events of its types, with a party of one of its countries, told
  within its days, with one of its words in a source's, the one of most reports is the best event.
- `stages`: of a plan's labelled stages, those that the plan between its parties with most of them has on their days.
- `plans`: plans between those parties that have any stage on one of those days; 1 is right.
- `facts`, `tellings`: how many there are.
- `NAME:reports`, `:told`, `:share`, `:pieces`, `:day`, `:purity`: one fact's.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bench.jsonl import Json, items
from bench.score.days import interval
from bench.score.prf import Figures, share

FEW = 5
"""Reports from which an event counts as widely told."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One act: how it may be typed, whose, when, by what words; and where it is told, by report."""

    name: str
    types: frozenset[str]
    countries: frozenset[str]
    words: tuple[str, ...]
    first: date
    last: date
    tellings: Mapping[str, tuple[tuple[int, int], ...]]


@dataclass(frozen=True, slots=True)
class PlanLabel:
    """A plan: the names of its parties, and its stages with the first and last day of each."""

    name: str
    parties: frozenset[str]
    stages: tuple[tuple[str, date, date], ...]


@dataclass(frozen=True, slots=True)
class FactLabels:
    """All labels of one collection."""

    facts: tuple[Fact, ...]
    plans: tuple[PlanLabel, ...]


def labels_of(file: Json) -> FactLabels:
    """The labels of a file of `bench/own/facts`."""
    facts = tuple(
        Fact(
            name=row["name"],
            types=frozenset(row["types"]),
            countries=frozenset(row["countries"]),
            words=tuple(row["words"]),
            first=date.fromisoformat(row["from"]),
            last=date.fromisoformat(row["to"]),
            tellings={report: tuple((a, b) for a, b in spans) for report, spans in row["tellings"].items()},
        )
        for row in file["facts"]
    )
    plans = tuple(
        PlanLabel(
            name=row["name"],
            parties=frozenset(row["parties"]),
            stages=tuple((stage, date.fromisoformat(a), date.fromisoformat(b)) for stage, a, b in row["stages"]),
        )
        for row in file["plans"]
    )
    return FactLabels(facts, plans)


def score(chronology: Json, labels: FactLabels) -> Figures:
    """The figures of a chronology; raises ValueError where there is no label to score by."""
    if not labels.facts:
        raise ValueError("no fact to score by")
    events = {event["id"]: event for event in items(chronology, "events")}
    sources = _sources(chronology)
    country = {actor["id"]: actor.get("country") for actor in items(chronology, "actors")}
    rows = [_row(fact, events, sources, country) for fact in labels.facts]
    figures = {
        "one_event": _mean([row["share"] for row in rows]),
        "day_right": _mean([row["day"] for row in rows]),
        "purity": _mean([row["purity"] for row in rows]),
        "pure": _mean([float(row["purity"] == 1) for row in rows]),
        "five_reports": _mean([float(row["reports"] >= FEW) for row in rows]),
        "found": _mean([row["found"] for row in rows]),
        "facts": len(labels.facts),
        "tellings": sum(len(spans) for fact in labels.facts for spans in fact.tellings.values()),
        **_of_plans(chronology, labels.plans),
    }
    for fact, row in zip(labels.facts, rows, strict=True):
        figures |= {f"{fact.name}:{name}": value for name, value in row.items() if name != "found"}
    return figures


def _mean(values: Sequence[float]) -> float:
    return share(sum(values), len(values))


@dataclass(frozen=True, slots=True)
class _Source:
    start: int
    end: int
    event: str
    type: str


def _sources(chronology: Json) -> Mapping[str, list[_Source]]:
    """Every event's sources by report, under the end of its location, which is the id that the labels know."""
    name_of = {report["id"]: str(report.get("location") or report["id"]) for report in items(chronology, "reports")}
    found: dict[str, list[_Source]] = defaultdict(list)
    for event in items(chronology, "events"):
        for source in items(event, "sources"):
            name = name_of.get(source["report"], "").rpartition("#")[2]
            found[name].append(_Source(source["start"], source["end"], event["id"], event["type"]))
    return found


def _row(
    fact: Fact, events: Mapping[str, Json], sources: Mapping[str, list[_Source]], country: Mapping[str, str | None]
) -> Figures:
    told = [(report, span) for report, spans in fact.tellings.items() for span in spans]
    places = [(report, _place(span, fact.types, sources.get(report, []))) for report, span in told]
    count = Counter(event for _, event in places if event is not None)
    reports: dict[str, set[str]] = defaultdict(set)
    for report, event in places:
        if event is not None:
            reports[event].add(report)
    if not count:
        return dict.fromkeys(("share", "reports", "pieces", "day", "purity", "found"), 0.0) | {"told": len(told)}
    best = min(count, key=lambda name: (-len(reports[name]), -count[name], name))
    days = interval(events[best].get("when"))
    return {
        "share": count[best] / len(told),
        "reports": len(reports[best]),
        "told": len(told),
        "pieces": len(count),
        "day": float(days is not None and fact.first <= days[0] and days[1] <= fact.last),
        "purity": min(1.0, count[best] / len(items(events[best], "sources"))),
        "found": float(_question(fact, events, country) == best),
    }


def _place(span: tuple[int, int], types: frozenset[str], sources: Sequence[_Source]) -> str | None:
    """The event that a telling lies in."""
    over = [s for s in sources if s.type in types and s.start <= span[0] and span[1] <= s.end]
    return min(over, key=lambda s: (s.end - s.start, s.event)).event if over else None


def _question(fact: Fact, events: Mapping[str, Json], country: Mapping[str, str | None]) -> str | None:
    """The event of most reports that answers to the fact's type, countries, days and words."""
    fitting = []
    for name, event in events.items():
        days = interval(event.get("when"))
        parties = {country.get(party) for party in (*_ids(event, "actors"), *_ids(event, "recipients"))}
        if event["type"] not in fact.types or days is None or not fact.countries & parties:
            continue
        if fact.first <= days[0] and days[1] <= fact.last and _says(event, fact.words):
            fitting.append((-event["support"]["reports"], name))
    return min(fitting)[1] if fitting else None


def _ids(event: Json, field: str) -> list[str]:
    """A field that lists ids."""
    value = event.get(field)
    return [str(one) for one in value] if isinstance(value, list) else []


def _says(event: Json, words: Sequence[str]) -> bool:
    quotes = " ".join(str(source.get("quote", "")) for source in items(event, "sources")).lower()
    return any(word in quotes for word in words)


def _of_plans(chronology: Json, labels: Sequence[PlanLabel]) -> Figures:
    names = {actor["id"]: actor.get("name") for actor in items(chronology, "actors")}
    wanted, have, pieces = 0, 0, 0
    for label in labels:
        hits = [
            sum(any(_on(step, stage) for step in items(plan, "stages")) for stage in label.stages)
            for plan in items(chronology, "plans")
            if label.parties <= {names.get(party) for party in _ids(plan, "parties")}
        ]
        wanted += len(label.stages)
        have += max(hits, default=0)
        pieces += sum(hit > 0 for hit in hits)
    return {"stages": share(have, wanted), "plans": share(pieces, len(labels))}


def _on(step: Json, stage: tuple[str, date, date]) -> bool:
    """Whether a step is the stage, by a day (its last, where it is told only by when) among the stage's."""
    name, first, last = stage
    when = step.get("when") or {}
    day = str(when.get("latest") or "")[:10]
    return step.get("stage") == name and bool(day) and first <= date.fromisoformat(day) <= last
