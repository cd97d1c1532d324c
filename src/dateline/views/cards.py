"""What the page shows of each record: everything looked up, nothing yet escaped (the template does that)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dateline.model.chronology import (
    Commitment,
    Conflict,
    Event,
    MergedQuantity,
    Message,
    Plan,
    ReportCard,
    Source,
    Step,
    Utterance,
)
from dateline.model.edtf import to_edtf
from dateline.model.moment import Moment
from dateline.views.axis import side
from dateline.views.dates import day, friendly
from dateline.views.entries import act, doubts, quoted, status_word, subject
from dateline.views.index import Index
from dateline.views.numbers import figure
from dateline.views.passages import Passage, passage
from dateline.views.plain import counted, line, listed

QUESTIONS = {"when": "date", "actor": "party", "status": "outcome"}
"""What a conflict's field is called before a reader, where its own name would not do."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name and the id it leads to, where the page has that record."""

    name: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """The statement that a passage is part of: what is done in saying it, and by whom."""

    id: str
    force: str
    form: str
    speaker: str


@dataclass(frozen=True, slots=True)
class Credit:
    """A passage of one report, with who says so, outermost first."""

    report: str
    outlet: str
    headline: str
    published: str
    language: str
    passage: Passage
    chain: tuple[str, ...]
    said: tuple[Said, ...]
    copy_of: str


@dataclass(frozen=True, slots=True)
class SideCard:
    """One side of a conflict."""

    value: str
    credits: tuple[Credit, ...]


@dataclass(frozen=True, slots=True)
class ConflictCard:
    """A conflict with its sides; `subject` is what it is about, in words."""

    id: str
    question: str
    about: Named
    how: str
    sides: tuple[SideCard, ...]


@dataclass(frozen=True, slots=True)
class EventCard:
    """An event as the page shows it."""

    id: str
    act: str
    type: str
    side: str
    status: str
    status_word: str
    title: str
    summary: str
    outlets: str
    support: str
    edtf: str
    reason: str
    facts: tuple[tuple[str, tuple[Named, ...]], ...]
    credits: tuple[Credit, ...]
    conflicts: tuple[ConflictCard, ...]
    actor_ids: tuple[str, ...]
    outlet_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """One step, or one place, of a plan or a message."""

    name: str
    when: str
    reason: str
    credits: tuple[Credit, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """Anything else that has a title, facts, steps and sources."""

    id: str
    label: str
    title: str
    text: str
    facts: tuple[tuple[str, tuple[Named, ...]], ...]
    stages: tuple[Stage, ...]
    credits: tuple[Credit, ...]


class Cards:
    """Makes the cards of one chronology from its records and the texts of its reports, by report id."""

    def __init__(self, index: Index, texts: Mapping[str, str]) -> None:
        self.index, self.texts = index, texts

    def event(self, event: Event) -> EventCard:
        """One event with its quotes in their context."""
        index = self.index
        outlets = index.outlets(event.sources)
        found = (index.by_id.get(c) for c in event.conflicts)
        conflicts = tuple(self.conflict(c) for c in found if isinstance(c, Conflict))
        return EventCard(
            id=event.id,
            act=act(event),
            type=event.type,
            side=side(event),
            status=event.status.value,
            status_word=status_word(event),
            title=index.parties(event, most=4),
            summary=event.summary or next((quoted(line(s.quote, 160)) for s in event.sources), ""),
            outlets=listed(outlets, most=3),
            support=self.support(event),
            edtf=to_edtf(event.when),
            reason=event.when.reason,
            facts=self._event_facts(event),
            credits=self.credits(event.sources),
            conflicts=conflicts,
            actor_ids=(*event.actors, *event.recipients),
            outlet_names=outlets,
        )

    def _event_facts(self, event: Event) -> tuple[tuple[str, tuple[Named, ...]], ...]:
        plan = event.plan or ""
        story = event.story or "" if len(self.index.chronology.stories) > 1 else ""  # one story needs no naming
        return _facts(
            ("Who", self.named(event.actors)),
            ("To whom", self.named(event.recipients)),
            ("Where", [Named(p.name + (f" ({p.country})" if p.country else "")) for p in event.places]),
            ("How", [Named(event.instrument or "")]),
            ("Numbers", [self._number(quantity) for quantity in event.quantities]),
            ("Contexts", [Named(context.replace("_", " ")) for context in event.contexts]),
            ("Plan", self.linked([plan])),
            ("Story", self.linked([story])),
        )

    def _number(self, quantity: MergedQuantity) -> Named:
        """One number, and the outlets that tell it so; linked to the first report's row."""
        told = listed(self.index.outlets(quantity.sources), most=3)
        return Named(f"{figure(quantity)} ({told})", next((s.report for s in quantity.sources), ""))

    def support(self, record: Event | Utterance) -> str:
        """How many carry it, from how many origins, and which of them repeat another."""
        n, origins = record.support.reports, record.support.origins
        copies = [
            f"{self.index.outlet(card.id)} repeats {self.index.outlet(card.copy_of)}"
            for card in dict.fromkeys(self.index.reports.get(s.report) for s in record.sources)
            if card and card.copy_of
        ]
        text = f"{counted(n, 'report')}, {counted(origins, 'independent origin')}"
        return f"{text}; {listed(copies, most=6)}" if copies else text

    def conflict(self, conflict: Conflict) -> ConflictCard:
        """Both sides, each with its quotes."""
        about = Named(subject(self.index, conflict), conflict.about if conflict.about in self.index.by_id else "")
        sides = tuple(SideCard(s.value, self.credits(s.sources)) for s in conflict.sides)
        question = QUESTIONS.get(conflict.field, conflict.field)
        return ConflictCard(conflict.id, question, about, conflict.how, sides)

    def statement(self, said: Utterance) -> Card:
        """What somebody said, as each report words it."""
        speaker = self.named([said.speaker]) if said.speaker else (Named(said.speaker_text),)
        variants = [
            Named(f"{self.index.outlet(v.report)}: {quoted(v.text)} ({v.difference})", v.report) for v in said.variants
        ]
        facts = _facts(
            ("When", [_dated(said.when)]),
            ("On condition", [Named(quoted(c)) for c in said.conditions]),
            ("Carried by", [Named(self.support(said))]),
            ("Also worded", variants),
        )
        label = ", ".join((said.force.value, said.form.value, *doubts(said)))
        title = speaker[0].name
        return Card(said.id, label, title, quoted(said.contents), facts, (), self.credits(said.sources))

    def plan(self, plan: Plan) -> Card:
        """A plan's life: its steps, its dates and places."""
        facts = _facts(
            ("Parties", self.named(plan.parties)),
            ("Dates spoken of", [_dated(m) for m in plan.dates]),
            ("Events", self.linked(plan.events)),
        )
        places = [Stage(f"{p.name}, {p.standing}", "", "", self.credits(p.sources)) for p in plan.places]
        stages = (*map(self._stage, plan.stages), *places)
        return Card(plan.id, plan.kind, plan.title or listed(_names(facts)), "", facts, stages, ())

    def message(self, message: Message) -> Card:
        """A message's life."""
        title = f"{self.index.name(message.sender) or '—'} → {self.index.name(message.to) or '—'}"
        facts = _facts(
            ("From", self.named([message.sender])),
            ("To", self.named([message.to])),
            ("Carried by", self.named([message.carried_by])),
            ("Asks", [Named(message.asks or "")]),
            ("Described as", [Named(quoted(d)) for d in message.described_as]),
            ("Events", self.linked(message.events)),
        )
        return Card(message.id, message.kind, title, "", facts, tuple(map(self._stage, message.stages)), ())

    def commitment(self, made: Commitment) -> Card:
        """A promise and what became of it."""
        title = self.index.name(made.by) or "—"
        title += f" → {self.index.name(made.to)}" if made.to else ""
        facts = _facts(("By", self.named([made.by])), ("To", self.named([made.to])), ("Made", [_dated(made.made)]))
        followed = [
            Stage(f.says + (f", says {self.index.name(f.by)}" if f.by else ""), "", "", self.credits(f.sources))
            for f in made.followed
        ]
        return Card(made.id, "commitment", title, made.what, facts, tuple(followed), self.credits(made.sources))

    def _stage(self, step: Step) -> Stage:
        return Stage(step.stage, friendly(step.when), step.when.reason, self.credits(step.sources))

    def credits(self, sources: Iterable[Source]) -> tuple[Credit, ...]:
        """Every source as a passage; raises `QuoteError` where a report's text reads otherwise."""
        return tuple(self._credit(source) for source in sources)

    def _credit(self, source: Source) -> Credit:
        index = self.index
        card = index.reports.get(source.report)
        said = tuple(
            Said(u.id, u.force.value, u.form.value, index.name(u.speaker) or u.speaker_text) for u in index.said(source)
        )
        return Credit(
            report=source.report,
            outlet=index.outlet(source.report),
            headline=(card.headline or "") if card else "",
            published=day(card.published) if card else "",
            language=card.language if card else "",
            passage=passage(self.texts.get(source.report), source.span, source.quote),
            chain=index.chain(source),
            said=said,
            copy_of=index.outlet(card.copy_of) if card and card.copy_of else "",
        )

    def named(self, actors: Iterable[str | None]) -> tuple[Named, ...]:
        """Actors, each with the id of its card where there is one."""
        return tuple(Named(self.index.name(a), a if a in self.index.actors else "") for a in actors if a)

    def linked(self, ids: Sequence[str]) -> tuple[Named, ...]:
        """Records by id, named in words."""
        return tuple(self._link(id_) for id_ in ids if id_)

    def _link(self, id_: str) -> Named:
        record = self.index.by_id.get(id_)
        if record is None:
            return Named(id_)
        if isinstance(record, Event):
            return Named(record.summary.rstrip(".") or self.index.parties(record, most=3) or id_, id_)
        return Named(getattr(record, "title", "") or id_, id_)


def link_of(card: ReportCard) -> str:
    """A report's address where it is one that a browser may follow from a page: http or https; else `""`."""
    return card.location if card.location.lower().startswith(("http://", "https://")) else ""


def _dated(moment: Moment) -> Named:
    return Named(friendly(moment) + (f" ({moment.reason})" if moment.reason else ""))


def _facts(*rows: tuple[str, Sequence[Named]]) -> tuple[tuple[str, tuple[Named, ...]], ...]:
    """The rows that hold anything."""
    full = ((label, tuple(n for n in names if n.name)) for label, names in rows)
    return tuple((label, names) for label, names in full if names)


def _names(facts: tuple[tuple[str, tuple[Named, ...]], ...]) -> tuple[str, ...]:
    return tuple(n.name for n in facts[0][1]) if facts else ()
