"""A chronology cut down to some of its records, and to what they refer to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from dateline.model.chronology import (
    Chronology,
    Commitment,
    Conflict,
    Event,
    MergedActor,
    Message,
    Plan,
    ReportCard,
    Source,
    Story,
    Utterance,
)
from dateline.views.index import Index, Kind, Record, records, sources_of

R = TypeVar("R", Event, Utterance, Plan, Message, Commitment, Conflict, MergedActor, ReportCard, Story)


def narrowed(index: Index, kind: Kind, chosen: Sequence[Record]) -> Chronology:
    """The chosen records of `kind`, in their order, and of the other kinds what points at them or they at."""
    whole = index.chronology
    kept: dict[Kind, set[str]] = {k: set() for k in Kind}
    kept[kind] = {record.id for record in chosen}
    if kind is Kind.ACTORS:
        _around_actors(whole, kept)
    elif kind in (Kind.REPORTS, Kind.STORIES):
        _around_reports(whole, kept, kind)
    else:
        _around(index, kept, kind, chosen)
    _ends(kept, whole)
    kept[kind] = {record.id for record in chosen}
    order = {record.id: i for i, record in enumerate(chosen)}

    def keep(k: Kind, items: tuple[R, ...]) -> tuple[R, ...]:
        rows = tuple(item for item in items if item.id in kept[k])
        return tuple(sorted(rows, key=lambda r: order[r.id])) if k is kind else rows

    return Chronology(
        reports=keep(Kind.REPORTS, whole.reports),
        actors=keep(Kind.ACTORS, whole.actors),
        stories=keep(Kind.STORIES, whole.stories),
        events=keep(Kind.EVENTS, whole.events),
        statements=keep(Kind.STATEMENTS, whole.statements),
        plans=keep(Kind.PLANS, whole.plans),
        messages=keep(Kind.MESSAGES, whole.messages),
        commitments=keep(Kind.COMMITMENTS, whole.commitments),
        conflicts=keep(Kind.CONFLICTS, whole.conflicts),
    )


def _around(index: Index, kept: dict[Kind, set[str]], kind: Kind, chosen: Sequence[Record]) -> None:
    """Of the other kinds: what shares the chosen records' characters, or is tied to them by id."""
    whole = index.chronology
    if kind is Kind.CONFLICTS:
        about = {c.about for c in chosen if isinstance(c, Conflict)}
        for other in (Kind.EVENTS, Kind.STATEMENTS, Kind.PLANS, Kind.MESSAGES, Kind.COMMITMENTS):
            kept[other].update(r.id for r in records(whole, other) if r.id in about)
        return
    sources = [source for record in chosen for source in sources_of(record)]
    if kind is not Kind.STATEMENTS:
        kept[Kind.STATEMENTS].update(u.id for source in sources for u in index.said(source))
    if kind is not Kind.EVENTS:
        kept[Kind.EVENTS].update(i for r in chosen if isinstance(r, Plan | Message) for i in r.events)
    events = kept[Kind.EVENTS]
    plans = {e.plan for e in whole.events if e.id in events and e.plan}
    if kind is not Kind.PLANS:
        kept[Kind.PLANS].update(p.id for p in whole.plans if p.id in plans or not events.isdisjoint(p.events))
    if kind is not Kind.MESSAGES:
        kept[Kind.MESSAGES].update(m.id for m in whole.messages if not events.isdisjoint(m.events))
    if kind is not Kind.COMMITMENTS:
        touched = _Touched(sources)
        kept[Kind.COMMITMENTS].update(c.id for c in whole.commitments if any(map(touched, c.sources)))
    everything = set[str]().union(*(kept[k] for k in Kind))
    listed = {c for e in whole.events if e.id in events for c in e.conflicts}
    kept[Kind.CONFLICTS].update(c.id for c in whole.conflicts if c.id in listed or c.about in everything)


class _Touched:
    """Whether a source shares a character with one of many."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self.spans: dict[str, list[Source]] = {}
        for source in sources:
            self.spans.setdefault(source.report, []).append(source)

    def __call__(self, source: Source) -> bool:
        return any(source.span.overlaps(other.span) for other in self.spans.get(source.report, ()))


def _around_actors(whole: Chronology, kept: dict[Kind, set[str]]) -> None:
    """What the chosen actors do, suffer and say."""
    actors = kept[Kind.ACTORS]
    kept[Kind.EVENTS].update(e.id for e in whole.events if not actors.isdisjoint((*e.actors, *e.recipients)))
    kept[Kind.STATEMENTS].update(s.id for s in whole.statements if s.speaker in actors)
    kept[Kind.PLANS].update(p.id for p in whole.plans if not actors.isdisjoint(p.parties))
    kept[Kind.MESSAGES].update(m.id for m in whole.messages if not actors.isdisjoint((m.sender, m.to, m.carried_by)))
    kept[Kind.COMMITMENTS].update(c.id for c in whole.commitments if not actors.isdisjoint((c.by, c.to)))
    _conflicts(whole, kept)


def _around_reports(whole: Chronology, kept: dict[Kind, set[str]], kind: Kind) -> None:
    """What the chosen reports, or a chosen story's reports, carry."""
    if kind is Kind.STORIES:
        kept[Kind.REPORTS].update(r for s in whole.stories if s.id in kept[Kind.STORIES] for r in s.reports)
    reports = kept[Kind.REPORTS]
    for other in (Kind.EVENTS, Kind.STATEMENTS, Kind.PLANS, Kind.MESSAGES, Kind.COMMITMENTS):
        carried = (r.id for r in records(whole, other) if any(s.report in reports for s in sources_of(r)))
        kept[other].update(carried)
    _conflicts(whole, kept)


def _conflicts(whole: Chronology, kept: dict[Kind, set[str]]) -> None:
    about = set[str]().union(*(kept[k] for k in Kind))
    kept[Kind.CONFLICTS].update(c.id for c in whole.conflicts if c.about in about)


def _ends(kept: dict[Kind, set[str]], whole: Chronology) -> None:
    """The reports, actors and stories that whatever is kept points at; a copy brings the report it repeats."""
    for kind in Kind:
        for record in records(whole, kind):
            if record.id not in kept[kind]:
                continue
            for source in sources_of(record):
                kept[Kind.REPORTS].add(source.report)
                kept[Kind.ACTORS].update(link.actor for link in source.chain if link.actor)
            kept[Kind.ACTORS].update(_actors(record))
            if isinstance(record, Event) and record.story:
                kept[Kind.STORIES].add(record.story)
    for card in whole.reports:
        if card.id in kept[Kind.REPORTS] and card.copy_of:
            kept[Kind.REPORTS].add(card.copy_of)


def _actors(record: Record) -> Iterable[str]:
    match record:
        case Event():
            return (*record.actors, *record.recipients)
        case Utterance():
            found = (record.speaker,)
        case Plan():
            return record.parties
        case Message():
            found = (record.sender, record.to, record.carried_by)  # type: ignore[assignment]
        case Commitment():
            found = (record.by, record.to, *(f.by for f in record.followed))  # type: ignore[assignment]
        case _:
            return ()
    return [actor for actor in found if actor]
