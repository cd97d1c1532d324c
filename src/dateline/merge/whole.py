"""The whole chronology out of all readings, step by step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from dateline.merge.actors import Company, find_actors, fold
from dateline.merge.commitments import commitments
from dateline.merge.compared import Compared, Comparison
from dateline.merge.conflicts import count_conflicts, day_conflicts, denials, standing
from dateline.merge.copies import find_copies
from dateline.merge.cycles import no_cycles_sought
from dateline.merge.denied import besides, denied_acts
from dateline.merge.doers_apart import doer_conflicts
from dateline.merge.events import alone, combine, group, parties_of
from dateline.merge.gist import Gist, gist
from dateline.merge.items import Item, Parties, items
from dateline.merge.links import link
from dateline.merge.messages import messages
from dateline.merge.outcomes import held_or_not, kept_and_broken
from dateline.merge.places_apart import place_conflicts
from dateline.merge.plans import plans
from dateline.merge.quantities import number_conflicts
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
    Repeated,
    Repetition,
    Report,
    ReportCard,
    Story,
    first,
    talk_id,
)


@dataclass(frozen=True, slots=True)
class Merged:
    """A chronology, the judgements that made it, and the pairs of tellings that were compared for it."""

    chronology: Chronology
    judgements: tuple[Judgement, ...]
    comparison: Comparison = field(compare=False)


def merge(
    readings: Iterable[Reading],
    by_people: Sequence[Judgement] = (),
    known: Iterable[Known] = (),
    gists: Mapping[str, Gist] = MappingProxyType({}),
    compared: Mapping[str, Compared] = MappingProxyType({}),
) -> Merged:
    """One chronology out of readings and people's judgements; their order, and doubles, change nothing.

    `known` are the entities of the user's knowledge base that actors are linked to. `gists` and pairs
    that were `compared`, both by report, as far as they are kept: those that are missing are made, and nothing comes
    out otherwise for it.
    """
    with no_cycles_sought():
        return _merge(readings, by_people, known, gists, compared)


def _merge(
    readings: Iterable[Reading],
    by_people: Sequence[Judgement],
    known: Iterable[Known],
    gists: Mapping[str, Gist],
    compared: Mapping[str, Compared],
) -> Merged:
    said = last_words(by_people)
    unique = {reading.report.id: reading for reading in readings}
    ordered = [unique[name] for name in sorted(unique)]
    reports = [reading.report for reading in ordered]
    kept = {reading.report.id: gists.get(reading.report.id) or gist(reading) for reading in ordered}
    words = {name: one.text for name, one in kept.items()}
    copies = find_copies(reports, said, words)
    inferred = date_undated(ordered, copies.origin)
    repeated = repetitions(reports, copies.origin)
    company = find_actors(ordered, said)
    actors = {actor.id: actor for actor in company.merged}
    named = frozenset(company.home[m.actor] for reading in ordered for m in reading.mentions if m.form is Form.NAME)
    towns = {fold(actor.name) for actor in company.merged if actor.kind is ActorKind.PLACE}
    towns.update(fold(place.name) for reading in ordered for event in reading.events for place in event.places)
    parties = Parties(actors, named, len(reports))
    prepared = [
        item
        for reading in ordered
        for item in items(reading, company.home, actors, parties, towns=frozenset(towns), kept=kept[reading.report.id])
    ]
    told = stories(reports, words)
    story_of = {report: story.id for story in told for report in story.reports}
    grouped = group(prepared, actors, said, story_of, compared)
    linked = link(company.merged, known, said)
    superseded = {again.of: report for report, again in repeated.items() if again.how is Repeated.VERSION}
    events, conflicts = _events(
        grouped.groups,
        grouped.judgements,
        ordered,
        company.home,
        actors=actors,
        origin=copies.origin,
        told=told,
        superseded=superseded,
    )
    event_of = {source.event: event.id for event in events for source in event.sources}
    ledger = messages(ordered, company.home, actors, event_of, kept, said)
    promised = commitments(ordered, company.home, actors, kept, said)
    planned = plans(ordered, prepared, events, actors=actors, named=named, home=company.home, inferred=inferred)
    chronology = Chronology(
        reports=tuple(
            _card(report, copies.origin, inferred.get(report.id), repeated.get(report.id))
            for report in _by_day(reports, repeated)
        ),
        actors=linked.actors,
        stories=told,
        events=planned.events,
        statements=utterances(_said(ordered, company, kept), copies.origin),
        plans=planned.plans,
        messages=ledger.messages,
        commitments=promised.commitments,
        conflicts=(
            *conflicts,
            *ledger.conflicts,
            *held_or_not(planned.plans),
            *kept_and_broken(promised.commitments),
        ),
    )
    of_actors = (*company.judgements, *linked.judgements)
    of_acts = (*grouped.judgements, *planned.judgements, *ledger.judgements, *promised.judgements)
    return Merged(chronology, (*copies.judgements, *of_actors, *of_acts), grouped.comparison)


def _events(
    groups: Sequence[Sequence[Item]],
    judgements: Sequence[Judgement],
    readings: Sequence[Reading],
    home_of: Mapping[str, str],
    *,
    actors: Mapping[str, MergedActor],
    origin: Mapping[str, str],
    told: Sequence[Story],
    superseded: Mapping[str, str],
) -> tuple[tuple[Event, ...], tuple[Conflict, ...]]:
    """The events in order of time, each knowing its conflicts and its story."""
    of_report = {report: story.id for story in told for report in story.reports}
    sides: dict[frozenset[str], tuple[str, ...]] = {}

    def parties(side: frozenset[str]) -> tuple[str, ...]:
        known = sides.get(side)
        if known is None:
            known = sides[side] = parties_of([side], actors)
        return known

    made = [
        (
            combine(members, actors, origin, of_report)
            if len(members) > 1
            else alone(members[0], parties, of_report.get(members[0].report.id)),
            members,
        )
        for members in groups
    ]
    several = [(event, standing(members, superseded)) for event, members in made if len(members) > 1]
    home = {member.id: event.id for event, members in made for member in members}
    by_id = {member.id: member for _, members in made for member in members}
    conflicts = [c for event, members in several for c in day_conflicts(event, members)]
    conflicts += [c for event, members in several for c in number_conflicts(event, members, origin)]
    conflicts += [c for event, members in several for c in count_conflicts(event, members, origin)]
    conflicts += [c for event, members in several for c in place_conflicts(event, members)]
    undone = denials(judgements, home, by_id)
    conflicts += undone
    conflicts += besides(denied_acts(readings, by_id, home, home_of, actors), undone)
    conflicts += doer_conflicts(judgements, home, by_id, actors)
    about: dict[str, list[str]] = {}
    for conflict in conflicts:
        about.setdefault(conflict.about, []).append(conflict.id)
    events = [
        replace(event, conflicts=tuple(sorted(about[event.id]))) if event.id in about else event for event, _ in made
    ]
    events.sort(key=lambda e: (e.when.sort_key, -e.support.origins, e.sources[0].report, e.sources[0].span, e.id))
    return tuple(events), tuple(sorted(conflicts, key=lambda c: (c.about, c.field, c.id)))


def _said(readings: Iterable[Reading], company: Company, gists: Mapping[str, Gist]) -> list[Said]:
    found = []
    for reading in readings:
        kept = gists[reading.report.id].said
        talk = {event.id: event for event in reading.events if event.type == STATEMENT}
        for statement in reading.statements:
            if statement.contents:
                speaker = company.home.get(statement.speaker) if statement.speaker else None
                event = talk.get(talk_id(statement.id)) if speaker else None
                hearers = dict.fromkeys(company.home[role.actor] for role in event.recipients) if event else ()
                status = event.status if event else None
                to = tuple(one for one in hearers if one != speaker)
                found.append(Said(statement, reading.report, kept[statement.id], speaker, status, to))
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
