"""Every kind of record in the same few words: when, what kind of thing, who, what, on whose word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.model.chronology import (
    Changed,
    Chronology,
    Commitment,
    Conflict,
    Event,
    MergedActor,
    Message,
    Plan,
    Repeated,
    ReportCard,
    Source,
    Step,
    Story,
    Support,
    Utterance,
)
from dateline.model.moment import Moment, as_day
from dateline.model.reading import Certainty, Status
from dateline.views.dates import UNDATED, day, friendly
from dateline.views.index import Index, Kind, Record, records, sources_of
from dateline.views.numbers import quoted_figures
from dateline.views.plain import counted, listed

MARKS = {
    Status.OCCURRED: "●",
    Status.ONGOING: "◐",
    Status.FUTURE: "○",
    Status.HYPOTHETICAL: "◌",
    Status.NEGATED: "✕",
}
"""How a terminal shows a status; the word stands beside every mark but the first."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One record as a list shows it; `title` is who (→ whom), or what, where nobody is named.

    Text from reports is as it came: whoever shows it makes it safe first.
    """

    id: str
    when: str
    label: str
    mark: str
    title: str
    text: str
    foot: tuple[str, ...]
    flag: str
    sources: tuple[Source, ...]


def doubts(said: Utterance) -> tuple[str, ...]:
    """How sure the speaker is, where it is worth a word: not of what he is sure of, or takes no stand on."""
    return () if said.certainty in {Certainty.CERTAIN, Certainty.UNKNOWN} else (said.certainty.value,)


def entries(chronology: Chronology, kind: Kind, *, long: bool = False) -> Iterator[Entry]:
    """The records of one kind in their order; months in full where `long`."""
    index = Index(chronology)
    for record in records(chronology, kind):
        yield entry(index, record, long=long)


def entry(index: Index, record: Record, *, long: bool = False) -> Entry:
    """One record in words."""
    sources = tuple(sources_of(record))
    made = _Maker(record.id, sources)
    match record:
        case Event():
            return _event(index, record, long)
        case Utterance():
            how = ", ".join((record.force.value, record.form.value, *doubts(record)))
            title = index.name(record.speaker) if record.speaker else record.speaker_text
            worded = f"worded in {len(record.variants) + 1} ways" if record.variants else ""
            given = (
                f"on condition: {listed([quoted(c) for c in record.conditions], most=2)}" if record.conditions else ""
            )
            foot = (given, *_foot(index, sources, record.support), worded)
            return made(friendly(record.when, long=long), how, title, quoted(record.contents), foot)
        case Plan():
            when = listed([friendly(m, long=long) for m in record.dates if m.known], most=2) or UNDATED
            text = listed([f"{p.name} {p.standing}" for p in record.places], most=4)
            foot = (_stages(record.stages, long), *_foot(index, sources))
            title = record.title or index.names(record.parties, most=4)
            return made(when, f"plan: {record.kind}", title, text, foot)
        case Message():
            known = [s.when for s in record.stages if s.when.known]
            when = friendly(min(known, key=lambda m: m.sort_key), long=long) if known else UNDATED
            carried = f", by {index.name(record.carried_by)}" if record.carried_by else ""
            title = f"{index.name(record.sender) or '—'} → {index.name(record.to) or '—'}{carried}"
            text = record.asks or listed([f"“{d}”" for d in record.described_as], most=3)
            foot = (_stages(record.stages, long), *_foot(index, sources))
            return made(when, record.kind, title, text, foot)
        case Commitment():
            title = index.name(record.by) or "—"
            title += f" → {index.name(record.to)}" if record.to else ""
            later = [f"{f.says}{f', says {index.name(f.by)}' if f.by else ''}" for f in record.followed]
            foot = ("; ".join(later), *_foot(index, record.sources))
            return made(friendly(record.made, long=long), "commitment", title, record.what, foot)
        case Conflict():
            title = " ≠ ".join(side.value for side in record.sides)
            foot = (f"about {subject(index, record)}", *(_side(index, s.value, s.sources) for s in record.sides))
            return made("", f"conflict: {record.field}", title, record.how, foot)
        case MergedActor():
            label = record.kind.value + (f", {record.country}" if record.country else "")
            held = [f"{t.title} ({_days(t.when)})" if _days(t.when) else t.title for t in record.titles]
            also = f"also {listed(record.aliases, most=4)}" if record.aliases else ""
            told = f"{counted(record.mentions, 'mention')} in {counted(record.reports, 'report')}"
            span = _days(record.mentioned)
            linked = listed([link.wikidata or link.id for link in record.links], most=3)
            foot = (also, f"{told}, {span}" if span else told, f"known as {linked}" if linked else "")
            return made("", label, record.name, listed(held, most=3), foot)
        case ReportCard():
            copy = repeating(index, record)
            label, title = index.outlet(record.id), record.headline or "(no headline)"
            inferred = record.dated if record.dated is not None and record.published is None else None
            when = friendly(inferred, long=long) if inferred else day(record.published, long=long) or UNDATED
            why = f"has no date; published {when}, since {inferred.reason}" if inferred else ""
            foot = (why, copy, ", ".join(record.byline), record.location)
            return made(when, label, title, "", foot)
        case Story():
            foot = (counted(len(record.reports), "report"),)
            return made(friendly(record.when, long=long), "story", record.title, "", foot)


REPEATS = {
    Repeated.VERSION: "later version of",
    Repeated.WIRE: "wire copy of",
    Repeated.REPUBLICATION: "printed again from",
    Repeated.COPY: "copy of",
}
"""How a report repeats another, in words before the other's outlet."""


def repeating(index: Index, card: ReportCard) -> str:
    """How a report repeats another, and how many sentences differ: "wire copy of Harbour Wire (r-…): 1 withdrawn"."""
    if card.repeats is None:
        return f"copy of {index.outlet(card.copy_of)} ({card.copy_of})" if card.copy_of else ""
    of, changes = card.repeats.of, card.repeats.changes
    counts = [(sum(c.how is how for c in changes), how.value) for how in Changed]
    told = listed([f"{n} {how}" for n, how in counts if n])
    return f"{REPEATS[card.repeats.how]} {index.outlet(of)} ({of})" + (f": {told}" if told else ": to the letter")


def _days(when: Moment) -> str:
    """The first and the last day on which something was read; one where they are the same, "" where none is known."""
    first, last = when.earliest, when.latest
    if first is None or last is None:
        return ""
    return f"{as_day(first)}" if as_day(first) == as_day(last) else f"{as_day(first)} to {as_day(last)}"


def quoted(words: str) -> str:
    """In quotation marks, unless the words bring their own."""
    return words if any(mark in words for mark in '“”"«»„') else f"“{words}”"


def subject(index: Index, conflict: Conflict) -> str:
    """What a conflict is about, in words; the id where the record is not there."""
    about = index.by_id.get(conflict.about)
    if about is None or isinstance(about, Conflict):
        return conflict.about
    found = entry(index, about)
    if isinstance(about, Message):  # what a letter asks for is not what it is
        return f"{found.label}, {found.title}"
    return found.text or found.title


def status_word(event: Event) -> str:
    """`future`, `negated`, …, with `background` for what is older than the news; `""` for a plain `occurred`."""
    words = [] if event.status is Status.OCCURRED else [event.status.value]
    return ", ".join([*words, "background"] if event.historical else words)


def act(event: Event) -> str:
    """`CONSULT.visit`."""
    return event.type + (f".{event.mode}" if event.mode else "")


def borne_by(support: Support) -> str:
    """`3 reports, 1 origin`; `""` where one report says it and no more is to be said."""
    if support.reports == support.origins == 1:
        return ""
    return f"{counted(support.reports, 'report')}, {counted(support.origins, 'origin')}"


def _event(index: Index, event: Event, long: bool) -> Entry:
    flag = counted(len(event.conflicts), "conflict") if event.conflicts else ""
    status = status_word(event)
    foot = _foot(index, event.sources, event.support)
    text = event.summary or next((quoted(s.quote) for s in event.sources), "")
    parties = index.parties(event, most=3)
    return Entry(
        id=event.id,
        when=friendly(event.when, long=long),
        label=act(event),
        mark=MARKS[event.status],
        title=parties or text,
        text=text if parties else "",
        foot=tuple(part for part in (status, quoted_figures(event), *foot) if part),
        flag=flag,
        sources=event.sources,
    )


def _foot(index: Index, sources: tuple[Source, ...], support: Support | None = None) -> tuple[str, ...]:
    outlets = listed(index.outlets(sources), most=3)
    return tuple(part for part in (outlets, borne_by(support) if support else "") if part)


def _side(index: Index, value: str, sources: tuple[Source, ...]) -> str:
    return f"{value}: {listed(index.outlets(sources), most=3)}"


def _stages(stages: tuple[Step, ...], long: bool) -> str:
    """`requested 3 Jan 2019, accepted (undated)`."""
    return ", ".join(f"{s.stage} {friendly(s.when, long=long) if s.when.known else f'({UNDATED})'}" for s in stages)


class _Maker:
    """Makes entries of records that have no status of their own."""

    def __init__(self, id_: str, sources: tuple[Source, ...]) -> None:
        self.id, self.sources = id_, sources

    def __call__(self, when: str, label: str, title: str, text: str, foot: tuple[str, ...]) -> Entry:
        return Entry(self.id, when, label, "", title, text, tuple(part for part in foot if part), "", self.sources)
