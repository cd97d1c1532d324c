"""Readings made by hand: words of a text are named, and the records that stand on them are made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from dateline.merge.actors import fold
from dateline.model import (
    Actor,
    ActorKind,
    Basis,
    EventRecord,
    Form,
    Link,
    Mention,
    Moment,
    Place,
    Reading,
    Report,
    Role,
    Section,
    SectionKind,
    Span,
    Statement,
    Status,
    TimeMention,
    Timex,
    Why,
    content_id,
)

COUNTRIES = {"North Korea": "PRK", "South Korea": "KOR", "United States": "USA", "China": "CHN"}
PLACES = frozenset({"Bangkok", "Hanoi"})
PEOPLE = {
    "Kim": "PRK",
    "Kim Jong Un": "PRK",
    "Kim Jung Un": "PRK",
    "Kim Yong Chol": "PRK",
    "Moon": "KOR",
    "Moon Jae-in": "KOR",
    "Moon Jae": "KOR",
    "Trump": "USA",
    "Donald Trump": "USA",
    "Trump Donald": "USA",
    "Pompeo": "USA",
    "Xi": "CHN",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """An event to be made: `trigger` and the parties are words of the text, `day` its stated day."""

    trigger: str
    type: str = "CONSULT"
    mode: str | None = None
    does: Sequence[str] = ()
    to: Sequence[str] = ()
    at: str | None = None
    day: date | None = None
    when: Moment | None = None
    status: Status = Status.OCCURRED
    instrument: str | None = None
    by: str | None = None
    clause: str | None = None
    noun: bool = False


@dataclass(slots=True)
class _Cast:
    report: Report
    titles: Mapping[str, str] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)

    def role(self, name: str, after: int) -> Role:
        start = self.report.text.index(name, after)
        if name not in self.actors:
            kind = ActorKind.COUNTRY if name in COUNTRIES else ActorKind.PERSON
            kind = ActorKind.PLACE if name in PLACES else kind
            country = COUNTRIES.get(name) or PEOPLE.get(name)
            titles = (self.titles[name],) if name in self.titles else ()
            self.actors[name] = Actor(content_id("a", self.report.id, fold(name)), name, kind, country, (), titles)
        span = Span(start, start + len(name))
        actor = self.actors[name].id
        if all(m.span != span for m in self.mentions):
            self.mentions.append(Mention(span, name, Form.NAME, actor))
        return Role(actor, span)


def reading(
    text: str,
    acts: Sequence[Act] = (),
    *,
    published: date | None = date(2018, 6, 13),
    outlet: str | None = "Harbour Wire",
    said: Sequence[tuple[str, str]] = (),
    chain: Sequence[str] = (),
    location: str = "a.txt",
    titles: Mapping[str, str] | None = None,
    times: Sequence[tuple[str, Moment]] = (),
    named: Sequence[str] = (),
) -> Reading:
    """A reading of one body section. `said` are (speaker, words); `chain` names who relays every statement.

    `titles` are offices by name, `times` words of the text and what they come to; `named` are mentioned
    wherever they stand in it.
    """
    sections = (Section(SectionKind.BODY, Span(0, len(text))),)
    report = Report(text=text, sections=sections, published=published, outlet=outlet, location=location)
    cast = _Cast(report, titles or {})
    statements = tuple(_statement(report, cast, speaker, words, chain) for speaker, words in said)
    events = tuple(_event(report, cast, act, statements) for act in acts)
    for name in named:
        at = text.find(name)
        while at >= 0:
            cast.role(name, at)
            at = text.find(name, at + 1)
    found = tuple(_time(report, words, moment) for words, moment in times)
    return Reading(report, found, tuple(cast.actors.values()), tuple(cast.mentions), statements, events)


def _time(report: Report, words: str, moment: Moment) -> TimeMention:
    start = report.text.index(words)
    return TimeMention(Span(start, start + len(words)), words, Timex("DATE", ""), moment)


def _statement(report: Report, cast: _Cast, speaker: str, words: str, chain: Sequence[str]) -> Statement:
    start = report.text.index(words)
    content = Span(start, start + len(words))
    role = cast.role(speaker, 0)
    links = [Link(report.outlet or "the report")]
    for who in chain:
        at = report.text.index(who)
        links.append(Link(who, span=Span(at, at + len(who))))
    links.append(Link(speaker, role.actor, span=role.span))
    return Statement(
        id=content_id("s", report.id, content.start, role.span.start),
        span=content.hull(role.span),
        sources=(role.span,),
        contents=(content,),
        speaker=role.actor,
        speaker_text=speaker,
        chain=tuple(links),
    )


def _event(report: Report, cast: _Cast, act: Act, statements: Sequence[Statement]) -> EventRecord:
    clause = act.clause or report.text
    start = report.text.index(clause)
    trigger = report.text.index(act.trigger, start)
    span = Span(trigger, trigger + len(act.trigger))
    when = act.when or Moment.days(None, report.published, basis=Basis.PUBLICATION, reason="not after the report")
    if act.day:
        when = Moment.day(act.day, reason="stated")
    places: tuple[Place, ...] = ()
    if act.at:
        at = report.text.index(act.at, start)
        places = (Place(act.at, Span(at, at + len(act.at))),)
    holder = next((s.id for s in statements for c in s.contents if c.covers(span)), None)
    return EventRecord(
        id=content_id("e", report.id, trigger, act.type),
        span=Span(start, start + len(clause)),
        trigger=span,
        type=act.type,
        mode=act.mode,
        status=act.status,
        instrument=act.instrument,
        actors=tuple(cast.role(name, start) for name in act.does),
        recipients=tuple(cast.role(name, start) for name in act.to),
        places=places,
        when=when,
        statement=holder,
        why=(Why("noun", f"{act.trigger!r} names {act.type}", span),) if act.noun else (),
    )
