"""The whole chronology out of all readings, step by step."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from dateline.merge.actors import Company, find_actors, fold
from dateline.merge.commitments import commitments
from dateline.merge.conflicts import count_conflicts, day_conflicts, denials
from dateline.merge.copies import find_copies
from dateline.merge.events import combine, group
from dateline.merge.items import Item, items
from dateline.merge.links import link
from dateline.merge.messages import messages
from dateline.merge.plans import plans
from dateline.merge.quantities import gathered, number_conflicts
from dateline.merge.stories import stories
from dateline.merge.undated import date_undated
from dateline.merge.verdicts import last_words
from dateline.merge.versions import repetitions
from dateline.merge.wording import Said, utterances
from dateline.model import (
    STATEMENT,
    ActorKind,
    Chronology,
    Conflict,
    Event,
    Form,
    Judgement,
    Known,
    MergedActor,
    Moment,
    Reading,
    Repetition,
    Report,
    ReportCard,
    Story,
    first,
    talk_id,
)


@dataclass(frozen=True, slots=True)
class Merged:
    """A chronology and the judgements that made it."""

    chronology: Chronology
    judgements: tuple[Judgement, ...]


def merge(readings: Iterable[Reading], by_people: Sequence[Judgement] = (), known: Iterable[Known] = ()) -> Merged:
    """One chronology out of readings and people's judgements; their order, and doubles, change nothing.

    `known` are the entities of the user's knowledge base that actors are linked to.
    """
    with _no_cycles_sought():
        return _merge(readings, by_people, known)


@contextmanager
def _no_cycles_sought() -> Iterator[None]:
    """Without the collector of cycles: merging makes millions of small objects and no cycles, and it would walk all."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _merge(readings: Iterable[Reading], by_people: Sequence[Judgement], known: Iterable[Known]) -> Merged:
    said = last_words(by_people)
    unique = {reading.report.id: reading for reading in readings}
    ordered = [unique[name] for name in sorted(unique)]
    reports = [reading.report for reading in ordered]
    copies = find_copies(reports, said)
    inferred = date_undated(ordered, copies.origin)
    repeated = repetitions(reports, copies.origin)
    company = find_actors(ordered, said)
    actors = {actor.id: actor for actor in company.merged}
    named = frozenset(company.home[m.actor] for reading in ordered for m in reading.mentions if m.form is Form.NAME)
    towns = {fold(actor.name) for actor in company.merged if actor.kind is ActorKind.PLACE}
    towns.update(fold(place.name) for reading in ordered for event in reading.events for place in event.places)
    prepared = [
        item
        for reading in ordered
        for item in items(reading, company.home, actors, named=named, towns=frozenset(towns), reports=len(reports))
    ]
    told = stories(reports)
    grouped = group(prepared, actors, said, {report: story.id for story in told for report in story.reports})
    linked = link(company.merged, known, said)
    events, conflicts = _events(grouped.groups, grouped.judgements, actors=actors, origin=copies.origin, told=told)
    event_of = {source.event: event.id for event in events for source in event.sources}
    ledger = messages(ordered, company.home, actors, event_of, said)
    promised = commitments(ordered, company.home, actors, said)
    planned = plans(ordered, prepared, events, actors=actors, named=named, home=company.home, inferred=inferred)
    chronology = Chronology(
        reports=tuple(
            _card(report, copies.origin, inferred.get(report.id), repeated.get(report.id))
            for report in _by_day(reports, repeated)
        ),
        actors=linked.actors,
        stories=told,
        events=planned.events,
        statements=utterances(_said(ordered, company), copies.origin),
        plans=planned.plans,
        messages=ledger.messages,
        commitments=promised.commitments,
        conflicts=(*conflicts, *ledger.conflicts),
    )
    of_actors = (*company.judgements, *linked.judgements)
    of_acts = (*grouped.judgements, *planned.judgements, *ledger.judgements, *promised.judgements)
    return Merged(chronology, (*copies.judgements, *of_actors, *of_acts))


def _events(
    groups: Sequence[Sequence[Item]],
    judgements: Sequence[Judgement],
    *,
    actors: Mapping[str, MergedActor],
    origin: Mapping[str, str],
    told: Sequence[Story],
) -> tuple[tuple[Event, ...], tuple[Conflict, ...]]:
    """The events in order of time, each knowing its conflicts and its story."""
    made = [(combine(members, actors, origin, gathered(members)), members) for members in groups]
    home = {member.id: event.id for event, members in made for member in members}
    by_id = {member.id: member for _, members in made for member in members}
    conflicts = [c for event, members in made for c in day_conflicts(event, members)]
    conflicts += [c for event, members in made for c in number_conflicts(event, members, origin)]
    conflicts += [c for event, members in made for c in count_conflicts(event, members, origin)]
    conflicts += denials(judgements, home, by_id)
    about: dict[str, list[str]] = {}
    for conflict in conflicts:
        about.setdefault(conflict.about, []).append(conflict.id)
    of_report = {report: story.id for story in told for report in story.reports}
    events = [
        replace(event, conflicts=tuple(sorted(about.get(event.id, ()))), story=of_report.get(event.sources[0].report))
        for event, _ in made
    ]
    events.sort(key=lambda e: (e.when.sort_key, -e.support.origins, e.sources[0].report, e.sources[0].span, e.id))
    return tuple(events), tuple(sorted(conflicts, key=lambda c: (c.about, c.field, c.id)))


def _said(readings: Iterable[Reading], company: Company) -> list[Said]:
    found = []
    for reading in readings:
        talk = {event.id: event for event in reading.events if event.type == STATEMENT}
        for statement in reading.statements:
            if statement.contents:
                speaker = company.home.get(statement.speaker) if statement.speaker else None
                event = talk.get(talk_id(statement.id)) if speaker else None
                to = dict.fromkeys(company.home[role.actor] for role in event.recipients) if event else ()
                status = event.status if event else None
                found.append(
                    Said(statement, reading.report, speaker, status, tuple(one for one in to if one != speaker))
                )
    return found


def _by_day(reports: Iterable[Report], repeated: Mapping[str, Repetition]) -> list[Report]:
    return sorted(reports, key=lambda r: (first(r.published) if r.published else datetime.max, r.id in repeated, r.id))


def _card(
    report: Report, origin: Mapping[str, str], inferred: Moment | None, repeated: Repetition | None
) -> ReportCard:
    head = origin.get(report.id, report.id)
    return ReportCard(
        id=report.id,
        location=report.location,
        outlet=report.outlet,
        headline=report.headline,
        byline=report.byline,
        language=report.language,
        published=report.published,
        updated=report.updated,
        place=report.place,
        copy_of=None if head == report.id else head,
        dated=inferred,
        repeats=repeated,
    )
