"""The questions that merging leaves open, those first that would change most.

A question is a pair of records that the rules could not settle, or that they call one and the grouping kept apart all
the same. Of all the pairs between two lines of the chronology the likeliest is asked, since one answer settles both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.errors import UnknownRecord
from dateline.model.chronology import Chronology, Event, Source
from dateline.model.ids import content_id
from dateline.model.judgement import About, Judgement, Verdict
from dateline.model.knowledge import Known
from dateline.model.reading import Reading
from dateline.views.entries import Entry, entry
from dateline.views.index import Index, Kind, Record, records, sources_of, where_ids_are
from dateline.views.passages import Passage, passage
from dateline.views.plain import counted

ENTITY = "kb:"
"""Stands before the id of a knowledge base's entity in a judgement."""

LISTS = {
    About.EVENTS: Kind.EVENTS,
    About.MESSAGES: Kind.MESSAGES,
    About.COMMITMENTS: Kind.COMMITMENTS,
    About.ACTORS: Kind.ACTORS,
    About.REPORTS: Kind.REPORTS,
}
"""What is judged, and the list of the chronology in which it shows."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: the record judged, the line of the chronology that it stands in, and where it was read."""

    record: str
    line: str
    when: str
    label: str
    title: str
    outlet: str
    published: str
    passage: Passage | None
    reports: int


@dataclass(frozen=True, slots=True)
class Question:
    """Whether two records are of one event, message, actor, …; `change` says between which lines it decides."""

    judgement: Judgement
    left: Side
    right: Side
    change: str
    records: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """The records of each of two lines, where lines were named and not records."""


def questions(
    chronology: Chronology,
    judgements: Sequence[Judgement],
    readings: Mapping[str, Reading],
    *,
    known: Iterable[Known] = (),
    about: About | None = None,
    most: int | None = None,
) -> list[Question]:
    """The open questions, those first that would change most; `most` of them, all where it is `None`.

    Pairs that a person has judged are settled, by "unsure" too: nobody is asked twice.
    """
    desk = _Desk(chronology, readings, known)
    settled = {(j.about, frozenset((j.left, j.right))) for j in judgements if j.by_person}
    best: dict[tuple[About, frozenset[str]], Judgement] = {}
    for j in judgements:
        lines = desk.lines(j)
        linked = j.verdict is Verdict.SAME and j.right.startswith(ENTITY)
        if j.by_person or j.verdict is Verdict.DIFFERENT or linked or len(lines) < 2:
            continue
        if (about is not None and j.about is not about) or (j.about, frozenset((j.left, j.right))) in settled:
            continue
        kept = best.get((j.about, lines))
        if kept is None or (-j.score, j.left, j.right) < (-kept.score, kept.left, kept.right):
            best[j.about, lines] = j
    order = sorted(best.values(), key=lambda j: (*(-n for n in desk.stake(j)), j.about, j.left, j.right))
    return [desk.question(j) for j in (order if most is None else order[:most])]


def question(
    left: str,
    right: str,
    chronology: Chronology,
    judgements: Iterable[Judgement],
    readings: Mapping[str, Reading],
    *,
    known: Iterable[Known] = (),
) -> Question:
    """The question that two ids put, whole or their beginnings: of records of reports, or of lines of the chronology.

    Raises `UnknownRecord` for an id that nothing has, that begins several, or that stands for another kind of thing.
    """
    desk = _Desk(chronology, readings, known)
    a, b = desk.found(left), desk.found(right)
    kinds = desk.kinds(a) & desk.kinds(b)
    if not kinds:
        raise UnknownRecord(
            f"{a} and {b} are not of one kind: two events, messages, commitments, actors or reports are"
        )
    about = min(kinds, key=list(About).index)
    one, two = sorted((desk.record(a, about), desk.record(b, about)))
    if one == two:
        raise UnknownRecord(f"{a} and {b} are one record")
    rules = [j for j in judgements if {j.left, j.right} == {one, two} and j.about is about and not j.by_person]
    asked = desk.question(rules[0] if rules else Judgement(one, two, Verdict.UNSURE, 0.0, (), "nobody", about=about))
    return replace(asked, records=(desk.all_of(a, about), desk.all_of(b, about)))


class _Desk:
    """Finds the lines and the characters of what is judged."""

    def __init__(self, chronology: Chronology, readings: Mapping[str, Reading], known: Iterable[Known]) -> None:
        self._index = Index(chronology)
        self._readings = readings
        self._known = {ENTITY + entity.id: entity for entity in known}
        self._line: dict[About, dict[str, Record]] = {about: {} for about in About}
        self._source: dict[str, Source] = {}
        for about, kind in LISTS.items():
            for record in records(chronology, kind):
                self._line[about][record.id] = record
                for name in (*(s.event for s in sources_of(record)), *getattr(record, "members", ())):
                    self._line[about].setdefault(name, record)
                for source in sources_of(record):
                    self._source.setdefault(source.event, source)

    def lines(self, judgement: Judgement) -> frozenset[str]:
        """The lines of the chronology that two records stand in; fewer than two where one of them is in none."""
        held = (self._held(judgement.about, name) for name in (judgement.left, judgement.right))
        return frozenset(name for name in held if name is not None)

    def stake(self, judgement: Judgement) -> tuple[bool, int, int, float]:
        """What an answer may change: whether the lines may be one by their days, the reports of the lesser, those of
        both, and how likely it is."""
        ends = [self._line[judgement.about].get(name) for name in (judgement.left, judgement.right)]
        few, many = sorted(_reports(line) if line is not None else 1 for line in ends)
        return _may_meet(*ends), few, few + many, judgement.score

    def question(self, judgement: Judgement) -> Question:
        left, right = (self._side(judgement.about, name) for name in (judgement.left, judgement.right))
        few, many = sorted((left, right), key=lambda side: (side.reports, side.line))
        change = f"between lines of {counted(few.reports, 'report')} and {counted(many.reports, 'report')}"
        if judgement.right.startswith(ENTITY):
            change = f"a link for an actor of {counted(left.reports, 'report')}"
        elif few.line == many.line:
            change = "they stand in one line; a no parts them"
        return Question(judgement, left, right, change)

    def found(self, start: str) -> str:
        """A whole id from its beginning."""
        names = {name for held in self._line.values() for name in held} | set(self._known)
        if start in names:
            return start
        fitting = sorted(name for name in names if name.startswith(start))
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            raise UnknownRecord(f"{len(fitting)} records have ids that begin with {start!r}: {', '.join(fitting[:5])}")
        if (former := self._formerly(start)) is not None:
            return former
        raise UnknownRecord(
            f"no record that can be judged has the id {start!r}; {where_ids_are(start, self._index.chronology)}"
        )

    def all_of(self, name: str, about: About) -> tuple[str, ...]:
        """The records of a line, or the one record that is named."""
        line = self._line[about].get(name)
        if line is None or line.id != name or about in (About.ACTORS, About.REPORTS):
            return (name,)
        return tuple(dict.fromkeys(source.event for source in sources_of(line)))

    def _formerly(self, start: str) -> str | None:
        """The record after which a line was called that has since become one with another."""
        kind, _, _ = start.partition("-")
        records = sorted({record for held in self._line.values() for record in held})
        return next((record for record in records if content_id(kind, record).startswith(start)), None)

    def kinds(self, name: str) -> frozenset[About]:
        """As what a record may be judged; an entity of a knowledge base as an actor."""
        if name in self._known:
            return frozenset((About.ACTORS,))
        return frozenset(about for about, held in self._line.items() if name in held)

    def record(self, name: str, about: About) -> str:
        """The record that is judged where a line of the chronology is named: the first that it was read at."""
        line = self._line[about].get(name)
        if line is None or line.id != name or about in (About.ACTORS, About.REPORTS):
            return name
        return next(sources_of(line)).event

    def _held(self, about: About, name: str) -> str | None:
        if name in self._known:
            return name
        line = self._line[about].get(name)
        return line.id if line is not None else None

    def _side(self, about: About, name: str) -> Side:
        if name in self._known:
            entity = self._known[name]
            held = "; ".join(office.title for office in entity.offices[:3])
            return Side(name, name, "", "entity of the knowledge base", entity.names[0], held, "", None, 1)
        line = self._line[about][name]
        shown: Entry = entry(self._index, line)
        report, read = self._read(name, line)
        card = self._index.reports.get(report)
        return Side(
            record=name,
            line=line.id,
            when=shown.when,
            label=shown.label,
            title=shown.title,
            outlet=self._index.outlet(report) if report else "",
            published=str(card.published or "")[:10] if card else "",
            passage=read,
            reports=_reports(line),
        )

    def _read(self, name: str, line: Record) -> tuple[str, Passage | None]:
        source = self._source.get(name) or next(sources_of(line), None)
        if source is not None:
            return source.report, passage(self._text(source.report), source.span, source.quote)
        members = set(getattr(line, "members", ()))
        wanted = {name} if name in members else members
        for report in self._readings if wanted else ():
            reading = self._readings[report]
            for mention in reading.mentions:
                if mention.actor in wanted:
                    return report, passage(reading.report.text, mention.span, mention.text)
        return (name, None) if name in self._index.reports else ("", None)

    def _text(self, report: str) -> str | None:
        reading = self._readings.get(report)
        return reading.report.text if reading is not None else None


def _may_meet(left: Record | None, right: Record | None) -> bool:
    """Whether two lines may be of one time; events alone are held to that."""
    if not isinstance(left, Event) or not isinstance(right, Event) or not (left.when.known and right.when.known):
        return True
    return left.when.meet(right.when) is not None


def _reports(line: Record) -> int:
    """How many reports stand behind a line."""
    told: int | None = getattr(line, "reports", None)
    return told if isinstance(told, int) else len({source.report for source in sources_of(line)}) or 1


def verdicts(judgements: Iterable[Judgement]) -> Iterator[Judgement]:
    """People's verdicts alone, in the order of what they are about and of their records."""
    yield from sorted((j for j in judgements if j.by_person), key=lambda j: (j.about, j.left, j.right, j.judge))
