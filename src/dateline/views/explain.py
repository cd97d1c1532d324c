"""Every step behind one record: its characters, its rules, its date, its merge, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dateline.errors import UnknownRecord
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
from dateline.model.codec import dumps, encode
from dateline.model.judgement import Judgement
from dateline.model.moment import Moment, as_day
from dateline.model.reading import UNKNOWN_TIME, Actor, EventRecord, Reading, Statement
from dateline.model.span import Span
from dateline.views.entries import entry
from dateline.views.explained import explained
from dateline.views.explanation import MOST, Dating, Dissent, Evidence, Explanation, Numbered, Reported, Rule
from dateline.views.index import Index, Kind, Record, records, sources_of, where_ids_are
from dateline.views.numbers import figure
from dateline.views.passages import passage
from dateline.views.talk import with_talk

SHORTEST = 3
"""Characters that the beginning of an id has at least."""

ReadRecord = EventRecord | Statement | Actor
"""What one report's reading holds by id."""


def explain(
    record_id: str, readings: Mapping[str, Reading], chronology: Chronology, judgements: Iterable[Judgement]
) -> Explanation:
    """What stands behind a record of the chronology, or of a reading, by its id or the beginning of it.

    `readings` are by report id; only those that the record points at are looked up, unless the id is in no chronology.
    Raises `UnknownRecord` where no record has the id or several begin with it, `QuoteError` where a quote is not what
    its report says.
    """
    chronology = with_talk(chronology)
    index = Index(chronology)
    maker = _Maker(index, readings, tuple(judgements))
    wanted = record_id.strip()
    merged = {r.id: r for kind in Kind for r in records(chronology, kind)}
    if len(wanted) < SHORTEST:
        raise UnknownRecord(f"{wanted!r} is too short for an id; {where_ids_are(wanted, chronology)}")
    found = _starting(wanted, merged)
    if found is not None:
        return maker.merged(merged[found])
    read = {r.id: (reading, r) for reading in readings.values() for r in _records(reading)}
    found = _starting(wanted, read)
    if found is None:
        raise UnknownRecord(f"no record has the id {wanted[:60]!r}; {where_ids_are(wanted, chronology)}")
    return maker.read(*read[found])


def as_text(explanation: Explanation, *, width: int = 80) -> str:
    """An explanation for a person to read; see `explained`."""
    return "".join(f"{row}\n" for row in explained(explanation, width=width))


def as_json(explanation: Explanation) -> str:
    """An explanation as one JSON object on a line, its parts named as in `Explanation`."""
    return dumps(encode(explanation)) + "\n"


def _starting(wanted: str, ids: Iterable[str]) -> str | None:
    """The one id that is `wanted` or begins with it; raises `UnknownRecord` where several do."""
    found = []
    for id_ in ids:
        if id_ == wanted:
            return id_
        if id_.startswith(wanted):
            found.append(id_)
    if len(found) > 1:
        raise UnknownRecord(f"{len(found)} records have ids that begin with {wanted!r}: {', '.join(sorted(found)[:5])}")
    return found[0] if found else None


class _Maker:
    """Puts an explanation together from what the chronology and the readings hold."""

    def __init__(self, index: Index, readings: Mapping[str, Reading], judgements: tuple[Judgement, ...]) -> None:
        self.index, self.readings, self.judgements = index, readings, judgements

    def merged(self, record: Record) -> Explanation:
        """A record of the chronology."""
        shown = entry(self.index, record)
        sources = tuple(sources_of(record))
        inner = self._members(record) if isinstance(record, MergedActor) else self._behind(sources)
        evidence = [self._evidence(source) for source in sources]
        if isinstance(record, MergedActor):
            evidence = [e for reading, actor in inner for e in self._mentions(reading, actor.id)]
        ids = {record.id, *(s.event for s in sources), *(r.id for _, r in inner)}
        return Explanation(
            id=record.id,
            kind=_kind(record),
            title=shown.title,
            text=shown.text,
            evidence=tuple(evidence[:MOST]),
            rules=tuple(rule for reading, r in inner for rule in self._rules(reading, r)),
            dating=(
                *_own_dates(record),
                *(d for reading, r in inner for d in self._read_date(reading, r)),
                *self._disputed_days(record),
            ),
            judgements=self._about(ids),
            dissent=tuple(self._dissent(record)),
            unshown=max(0, len(evidence) - MOST),
            numbers=tuple(n for reading, r in inner for n in self._numbers(reading, r)),
            reports=tuple(self._reported(record)),
        )

    def read(self, reading: Reading, record: ReadRecord) -> Explanation:
        """A record of one report's reading."""
        report = reading.report
        if isinstance(record, Actor):
            title, text = record.name, record.kind.value
            evidence = list(self._mentions(reading, record.id))
        else:
            title, text = self._outlet(reading), record.span.quote(report.text)
            evidence = [self._passage(reading, record.id, record.span, _chain(record))]
        return Explanation(
            id=record.id,
            kind=f"{_read_kind(record)} of one report",
            title=title,
            text=text,
            evidence=tuple(evidence[:MOST]),
            rules=tuple(self._rules(reading, record)),
            dating=tuple(self._read_date(reading, record)),
            judgements=self._about({record.id}),
            dissent=(),
            unshown=max(0, len(evidence) - MOST),
            numbers=tuple(self._numbers(reading, record)),
        )

    # ---- the readings' records behind one

    def _behind(self, sources: Iterable[Source]) -> list[tuple[Reading, ReadRecord]]:
        wanted: dict[str, set[str]] = {}
        for source in sources:
            wanted.setdefault(source.report, set()).add(source.event)
        return [
            (reading, record)
            for report, ids in wanted.items()
            if (reading := self.readings.get(report)) is not None
            for record in _records(reading)
            if record.id in ids
        ]

    def _members(self, actor: MergedActor) -> list[tuple[Reading, ReadRecord]]:
        members = set(actor.members)
        return [(reading, a) for reading in self.readings.values() for a in reading.actors if a.id in members]

    # ---- the parts

    def _evidence(self, source: Source) -> Evidence:
        reading = self.readings.get(source.report)
        text = reading.report.text if reading else None
        card = self.index.reports.get(source.report)
        return Evidence(
            report=source.report,
            outlet=self.index.outlet(source.report),
            headline=card.headline if card else None,
            record=source.event,
            passage=passage(text, source.span, source.quote),
            chain=self.index.chain(source),
        )

    def _passage(self, reading: Reading, record: str, span: Span, chain: tuple[str, ...] = ()) -> Evidence:
        report = reading.report
        found = passage(report.text, span, span.quote(report.text))
        return Evidence(report.id, self._outlet(reading), report.headline, record, found, chain)

    def _mentions(self, reading: Reading, actor: str) -> Iterator[Evidence]:
        for mention in reading.mentions:
            if mention.actor == actor:
                yield self._passage(reading, actor, mention.span)

    def _outlet(self, reading: Reading) -> str:
        return reading.report.outlet or self.index.outlet(reading.report.id)

    def _rules(self, reading: Reading, record: ReadRecord) -> Iterator[Rule]:
        if isinstance(record, Actor):
            steps = dict.fromkeys(why for m in reading.mentions if m.actor == record.id for why in m.why)
        else:
            steps = dict.fromkeys(record.why)
        for why in steps:
            read = why.span.quote(reading.report.text) if why.span else ""
            yield Rule(reading.report.id, record.id, why, read)

    def _numbers(self, reading: Reading, record: ReadRecord) -> Iterator[Numbered]:
        for q in record.quantities if isinstance(record, EventRecord) else ():
            read = q.span.quote(reading.report.text)
            outlet = self._outlet(reading)
            yield Numbered(reading.report.id, record.id, outlet, figure(q), read, q.span, q.reason)

    def _read_date(self, reading: Reading, record: ReadRecord) -> Iterator[Dating]:
        if not isinstance(record, Actor):
            why = record.when.reason
            rule = next((t.rule for t in reading.times if t.moment.reason and t.moment.reason in why), "")
            yield Dating(record.id, self._outlet(reading), record.when, rule)

    def _disputed_days(self, record: Record) -> Iterator[Dating]:
        """The words behind the sides of a conflict of days, with what each comes to.

        A side's source may be a whole sentence whose own moment is another, as of what is said of a letter's delivery.
        """
        for side in record.sides if isinstance(record, Conflict) and record.field == "when" else ():
            for source in side.sources:
                reading = self.readings.get(source.report)
                for time in reading.times if reading is not None else ():
                    if source.span.covers(time.span) and _as_side(time.moment) == side.value:
                        of = f"{side.value}, {self.index.outlet(source.report)} “{time.text}”"
                        yield Dating(source.event, of, time.moment, time.rule)

    def _reported(self, record: Record) -> Iterator[Reported]:
        """A story's reports, as the chronology has them."""
        for id_ in record.reports if isinstance(record, Story) else ():
            card = self.index.reports.get(id_)
            own = next(_own_dates(card), None) if card else None
            when = own.when if own else UNKNOWN_TIME
            yield Reported(id_, self.index.outlet(id_), card.headline if card else None, when)

    def _about(self, ids: set[str]) -> tuple[Judgement, ...]:
        """The judgements on any of some records: people's first, then by score."""
        found = [j for j in self.judgements if j.left in ids or j.right in ids]
        return tuple(sorted(found, key=lambda j: (not j.by_person, -j.score, j.left, j.right, j.judge)))

    def _dissent(self, record: Record) -> Iterator[Dissent]:
        own = set(record.conflicts) if isinstance(record, Event) else set()
        for conflict in self.index.chronology.conflicts:
            if conflict.id in own or record.id in (conflict.id, conflict.about):
                sides = tuple((s.value, self.index.outlets(s.sources)) for s in conflict.sides)
                yield Dissent(conflict.id, conflict.field, conflict.how, sides)
        if isinstance(record, ReportCard) and record.repeats is not None:
            outlets = (self.index.outlet(record.repeats.of), self.index.outlet(record.id))
            for change in record.repeats.changes:
                told = zip((change.before, change.after), outlets, strict=True)
                sides = tuple((part.quote, (outlet,)) for part, outlet in told if part is not None)
                yield Dissent(record.repeats.of, "text", change.how.value, sides)
        if isinstance(record, Utterance):
            for variant in record.variants:
                sides = ((variant.text, (self.index.outlet(variant.report),)),)
                yield Dissent(record.id, "wording", variant.difference, sides)


def _records(reading: Reading) -> Iterator[ReadRecord]:
    yield from reading.events
    yield from reading.statements
    yield from reading.actors


def _as_side(when: Moment) -> str:
    """A moment as the side of a conflict is written: a day, or two with a stroke between them."""
    if when.earliest is None or when.latest is None:
        return ""
    first, last = as_day(when.earliest).isoformat(), as_day(when.latest).isoformat()
    return first if first == last else f"{first}/{last}"


def _kind(record: Record) -> str:
    match record:
        case Utterance():
            return "statement"
        case MergedActor():
            return "actor"
        case ReportCard():
            return "report"
        case _:
            return type(record).__name__.lower()


def _read_kind(record: ReadRecord) -> str:
    return "event" if isinstance(record, EventRecord) else type(record).__name__.lower()


def _chain(record: EventRecord | Statement) -> tuple[str, ...]:
    return tuple(link.who for link in record.chain) if isinstance(record, Statement) else ()


def _own_dates(record: Record) -> Iterator[Dating]:
    """The moments that a record of the chronology has itself."""
    match record:
        case Event() | Utterance() | Story():
            yield Dating(record.id, "all reports together", record.when)
        case Plan() | Message():
            for step in record.stages:
                yield Dating(record.id, step.stage, step.when)
        case Commitment():
            yield Dating(record.id, "made", record.made)
        case ReportCard(published=published) if published is not None:
            yield Dating(record.id, "published", Moment(earliest=published, latest=published))
        case ReportCard(dated=dated) if dated is not None:
            yield Dating(record.id, "published, as far as anything tells", dated)
