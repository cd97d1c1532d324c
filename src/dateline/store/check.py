"""Every invariant of a store, checked: what `dateline check` does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dateline.errors import DatelineError
from dateline.model import Chronology, Event, Message, Plan, Reading, ReportCard, Source, Utterance, digest
from dateline.store.store import Store


def check(store: Store) -> Iterator[str]:
    """One sentence for each thing that is wrong; nothing where all is well.

    Checked: pages against their digests; every reading's quotes and spans against its text, and its text against the
    stored one; record ids unique; every source of the chronology pointing at a record of a reading that is kept, with
    its quote standing in the text; references between records; support no larger than the sources; rules' judgements
    about records that exist.
    """
    texts = store.texts()
    known: dict[str, str] = {}
    yield from _pages(store)
    for report in texts:
        try:
            reading = store.reading(report)
        except DatelineError as error:
            yield str(error)
            continue
        yield from _reading(reading, texts[report], known)
    chronology = store.chronology()
    yield from _chronology(chronology, texts, known)


def _pages(store: Store) -> Iterator[str]:
    for name in store.page_names():
        if digest(store.page(name)) != name:
            yield f"page {name}: its bytes are not the ones that were kept"


def _reading(reading: Reading, text: str, known: dict[str, str]) -> Iterator[str]:
    report = reading.report
    if report.text != text:
        yield f"{report.id}: the reading's text is not the report's"
    actors = {actor.id for actor in reading.actors}
    names = [s.id for s in reading.statements] + [e.id for e in reading.events] + [a.id for a in reading.actors]
    for name in names:
        if name in known:
            yield f"{name}: the id stands twice, in {known[name]} and {report.id}"
        known[name] = report.id
    for mention in reading.mentions:
        if mention.actor not in actors:
            yield f"{report.id}: mention {mention.text!r} belongs to {mention.actor}, whom the reading does not list"
    statements = {statement.id for statement in reading.statements}
    for event in reading.events:
        for role in (*event.actors, *event.recipients):
            if role.actor not in actors:
                yield f"{event.id}: {role.actor} takes part and is not listed"
        if event.statement is not None and event.statement not in statements:
            yield f"{event.id}: rests on {event.statement}, which is no statement of {report.id}"


def _chronology(chronology: Chronology, texts: Mapping[str, str], known: Mapping[str, str]) -> Iterator[str]:
    ids = _ids(chronology)
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            yield f"{name}: the id stands twice in the chronology"
        seen.add(name)
    for card in chronology.reports:
        if card.id not in texts:
            yield f"{card.id}: in the chronology, and not kept"
        yield from _repetition(card, texts)
    supported: list[Event | Utterance] = [*chronology.events, *chronology.statements]
    for record in supported:
        if not record.sources:
            yield f"{record.id}: no source"
        reports = {source.report for source in record.sources}
        if record.support.reports != len(reports) or not 1 <= record.support.origins <= record.support.reports:
            yield f"{record.id}: its support is miscounted"
        for source in record.sources:
            yield from _source(record.id, source, texts, known)
    lives: list[Plan | Message] = [*chronology.plans, *chronology.messages]
    for holder in lives:
        for step in holder.stages:
            for source in step.sources:
                yield from _source(holder.id, source, texts, known)
    for conflict in chronology.conflicts:
        for side in conflict.sides:
            for source in side.sources:
                yield from _source(conflict.id, source, texts, known)
    for commitment in chronology.commitments:
        for source in commitment.sources:
            yield from _source(commitment.id, source, texts, known)
        for later in commitment.followed:
            for source in later.sources:
                yield from _source(commitment.id, source, texts, known)
    for plan in chronology.plans:
        for place in plan.places:
            for source in place.sources:
                yield from _source(plan.id, source, texts, known)
        yield from _ends(plan.id, (*plan.parties, *plan.events), seen)
    for message in chronology.messages:
        yield from _ends(message.id, (message.sender, message.to, message.carried_by, *message.events), seen)
    for commitment in chronology.commitments:
        ends = (commitment.by, commitment.to, *(later.by for later in commitment.followed))
        yield from _ends(commitment.id, ends, seen)
    for event in chronology.events:
        yield from _references(event, seen)
        for quantity in event.quantities:
            for source in quantity.sources:
                yield from _source(event.id, source, texts, known)


def _source(record: str, source: Source, texts: Mapping[str, str], known: Mapping[str, str]) -> Iterator[str]:
    text = texts.get(source.report)
    if text is None:
        yield f"{record}: rests on {source.report}, which is not kept"
        return
    if source.span.end > len(text) or text[source.span.start : source.span.end] != source.quote:
        yield f"{record}: its quote does not stand at {source.span.start} of {source.report}"
    if known.get(source.event) != source.report:
        yield f"{record}: rests on {source.event}, which is no record of {source.report}"


def _repetition(card: ReportCard, texts: Mapping[str, str]) -> Iterator[str]:
    if card.repeats is None:
        return
    if card.repeats.of not in texts:
        yield f"{card.id}: repeats {card.repeats.of}, which is not kept"
    for change in card.repeats.changes:
        for name, part in ((card.repeats.of, change.before), (card.id, change.after)):
            if part is not None and texts.get(name, "")[part.span.start : part.span.end] != part.quote:
                yield f"{card.id}: what was {change.how.value} does not stand at {part.span.start} of {name}"


def _references(event: Event, ids: set[str]) -> Iterator[str]:
    single = [name for name in (event.plan, event.story) if name is not None]
    for name in (*event.actors, *event.recipients, *event.conflicts, *single):
        if name not in ids:
            yield f"{event.id}: refers to {name}, which is not there"


def _ends(record: str, names: Iterable[str | None], ids: set[str]) -> Iterator[str]:
    for name in names:
        if name is not None and name not in ids:
            yield f"{record}: refers to {name}, which is not there"


def _ids(chronology: Chronology) -> list[str]:
    kinds: tuple[tuple[Any, ...], ...] = (
        chronology.reports,
        chronology.actors,
        chronology.stories,
        chronology.events,
        chronology.statements,
        chronology.plans,
        chronology.messages,
        chronology.commitments,
        chronology.conflicts,
    )
    return [record.id for kind in kinds for record in kind]
