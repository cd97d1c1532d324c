"""Plans: something spoken of before it happens, from its proposal to its holding. A pure function of the merged events.

`tellings` reads each record for what it says of something planned, `lives` puts those of one plan together, and here
they become its stages, its places and its dates.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.merge.items import Item
from dateline.merge.life import Life
from dateline.merge.lives import lives
from dateline.merge.plan_reasons import judgements
from dateline.merge.principals import company
from dateline.merge.steps import steps
from dateline.merge.tellings import tellings
from dateline.merge.titles import title
from dateline.model import (
    ActorKind,
    Event,
    Judgement,
    MergedActor,
    Moment,
    Plan,
    Reading,
    Source,
    Standing,
    as_day,
    content_id,
)

STANDINGS = ("held-at", "chosen", "proposed", "considered")


@dataclass(frozen=True, slots=True)
class Plans:
    """The plans in order of time, the events with their plans, and why tellings are of one plan."""

    plans: tuple[Plan, ...]
    events: tuple[Event, ...]
    judgements: tuple[Judgement, ...]


def plans(
    readings: Sequence[Reading],
    items: Iterable[Item],
    events: Sequence[Event],
    *,
    actors: Mapping[str, MergedActor],
    named: frozenset[str],
    home: Mapping[str, str],
    inferred: Mapping[str, Moment],
) -> Plans:
    """Every plan that the reports speak of. `named` actors have a name; `inferred` dates reports without a date."""
    everyone = company(actors, named)
    by_report: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        by_report[item.report.id].append(item)
    found = [
        telling
        for reading in readings
        for telling in tellings(reading, by_report[reading.report.id], everyone, home, _published(reading, inferred))
    ]
    event_of = {s.event: event.id for event in events for s in event.sources}
    states = {a.country: id_ for id_, a in sorted(actors.items()) if a.kind is ActorKind.COUNTRY and a.country}
    names = {id_: actor.name for id_, actor in actors.items()}
    made: list[Plan] = []
    why: list[Judgement] = []
    plan_of: dict[str, Counter[str]] = {}
    for life in lives(found):
        plan = _plan(life, actors, states, event_of)
        made.append(plan)
        why += judgements(life, names)
        for telling in (*life.tellings, *life.held):
            if telling.held or telling.stage is not None:
                plan_of.setdefault(event_of[telling.id], Counter())[plan.id] += 1
    chosen = {event: min(counts, key=lambda p: (-counts[p], p)) for event, counts in plan_of.items()}
    made = [replace(p, events=tuple(e for e in p.events if chosen[e] == p.id)) for p in made]
    made.sort(key=lambda p: (p.stages[0].when.sort_key, p.id))
    return Plans(
        tuple(made),
        tuple(replace(event, plan=chosen[event.id]) if event.id in chosen else event for event in events),
        tuple(sorted(why, key=lambda j: (j.left, j.right))),
    )


def _published(reading: Reading, inferred: Mapping[str, Moment]) -> int | None:
    published = reading.report.published
    if published is not None:
        return as_day(published).toordinal()
    dated = inferred.get(reading.report.id)
    return as_day(dated.latest).toordinal() if dated and dated.latest else None


def _plan(
    life: Life, actors: Mapping[str, MergedActor], states: Mapping[str, str], event_of: Mapping[str, str]
) -> Plan:
    members = (*life.tellings, *life.held)
    return Plan(
        id=content_id("pl", life.kind, min(t.id for t in members)),
        kind=life.kind,
        title=title(life, actors),
        parties=_parties(life, actors, states),
        stages=steps(life),
        places=_places(life),
        dates=_dates(life),
        events=tuple(sorted({event_of[t.id] for t in life.held})),
    )


def _parties(life: Life, actors: Mapping[str, MergedActor], states: Mapping[str, str]) -> tuple[str, ...]:
    """The persons as they are named, else the states."""
    out: list[str] = []
    for country, persons in life.sides:
        state = states.get(country, country)
        out += sorted(persons) or ([state] if state in actors else [])
    return tuple(sorted(dict.fromkeys(out), key=lambda id_: (actors[id_].name, id_)))


def _places(life: Life) -> tuple[Standing, ...]:
    """Each place once, with the furthest it has come."""
    found: dict[str, dict[str, dict[str, Source]]] = defaultdict(lambda: defaultdict(dict))
    for telling in (*life.tellings, *life.held):
        for name, standing in telling.places:
            found[name][standing][telling.id] = telling.source
    out = []
    for name in sorted(found):
        standing = next(s for s in STANDINGS if s in found[name])
        sources = found[name][standing].values()
        out.append(Standing(name, standing, tuple(sorted(sources, key=lambda s: (s.report, s.span, s.event)))))
    return tuple(sorted(out, key=lambda p: (STANDINGS.index(p.standing), -len(p.sources), p.name)))


def _dates(life: Life) -> tuple[Moment, ...]:
    """The dates spoken of, each once, in order."""
    found: dict[tuple[object, object], Moment] = {}
    for telling in sorted((*life.tellings, *life.held), key=lambda t: t.id):
        if telling.target is not None:
            found.setdefault((telling.target.earliest, telling.target.latest), telling.target)
    return tuple(sorted(found.values(), key=lambda m: (m.sort_key, m.grain.rank, m.reason)))
