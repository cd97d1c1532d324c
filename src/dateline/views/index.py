"""A chronology's records by their ids, and the names that go with them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cached_property

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
from dateline.model.reading import Link
from dateline.views.plain import listed

Record = Event | Utterance | Plan | Message | Commitment | Conflict | MergedActor | ReportCard | Story
"""Anything of a chronology that has an id of its own."""


class Kind(StrEnum):
    """The kinds of record, by the name of their list in a chronology and of their command."""

    EVENTS = "events"
    STATEMENTS = "statements"
    PLANS = "plans"
    MESSAGES = "messages"
    COMMITMENTS = "commitments"
    CONFLICTS = "conflicts"
    ACTORS = "actors"
    REPORTS = "reports"
    STORIES = "stories"

    @property
    def one(self) -> str:
        """`event`, `story`, …"""
        return "story" if self is Kind.STORIES else self.value[:-1]


def records(chronology: Chronology, kind: Kind) -> tuple[Record, ...]:
    """A chronology's records of one kind, in its order."""
    found: tuple[Record, ...] = getattr(chronology, kind.value)
    return found


def sources_of(record: Record) -> Iterator[Source]:
    """Every source of a record, those of its stages, sides and places included."""
    match record:
        case Event() | Utterance():
            yield from record.sources
        case Plan():
            for step in record.stages:
                yield from step.sources
            for place in record.places:
                yield from place.sources
        case Message():
            for step in record.stages:
                yield from step.sources
        case Commitment():
            yield from record.sources
            for later in record.followed:
                yield from later.sources
        case Conflict():
            for side in record.sides:
                yield from side.sources


class Index:
    """Looks things up in one chronology. What is asked for and missing is named by its id, never invented."""

    def __init__(self, chronology: Chronology) -> None:
        self.chronology = chronology
        self.actors = {a.id: a for a in chronology.actors}
        self.reports = {r.id: r for r in chronology.reports}

    @cached_property
    def by_id(self) -> dict[str, Record]:
        """Every record by its id."""
        return {record.id: record for kind in Kind for record in records(self.chronology, kind)}

    def name(self, actor: str | None) -> str:
        """An actor's name."""
        found = self.actors.get(actor or "")
        return found.name if found else actor or ""

    def names(self, actors: Sequence[str], *, most: int = 0) -> str:
        """Actors' names in a row; see `plain.listed`."""
        return listed([self.name(a) for a in actors], most=most)

    def parties(self, event: Event, *, most: int = 0) -> str:
        """`who → whom`; `—` stands for the one of them that no report names, `""` where none names either."""
        left, right = self.names(event.actors, most=most), self.names(event.recipients, most=most)
        if not right:
            return left
        return f"{left or '—'} → {right}"

    def outlet(self, report: str) -> str:
        """A report's outlet; where it states none, the last part of where it came from."""
        card = self.reports.get(report)
        if card is None:
            return report
        return card.outlet or card.location.rstrip("/").rsplit("/", 1)[-1] or card.id

    def outlets(self, sources: Sequence[Source]) -> tuple[str, ...]:
        """The outlets behind some sources, each once, in their order."""
        return tuple(dict.fromkeys(self.outlet(s.report) for s in sources))

    def chain(self, source: Source) -> tuple[str, ...]:
        """Who says so, outermost first: the outlet, whom it cites, whom they cite; an unnamed source in quotes."""
        outlet = self.outlet(source.report)
        names = [_named(link) for link in source.chain]
        if source.chain and source.chain[0].span is None:  # the report's own voice, by whatever name
            names[0] = outlet
        elif not names or names[0] != outlet:
            names.insert(0, outlet)
        return tuple(names)

    @cached_property
    def _utterances(self) -> dict[str, list[tuple[int, int, Utterance]]]:
        rows: dict[str, list[tuple[int, int, Utterance]]] = defaultdict(list)
        for utterance in self.chronology.statements:
            for source in utterance.sources:
                rows[source.report].append((source.span.start, source.span.end, utterance))
        for row in rows.values():
            row.sort(key=lambda r: (r[0], r[1], r[2].id))
        return rows

    @cached_property
    def _longest(self) -> dict[str, int]:
        return {report: max(end - start for start, end, _ in rows) for report, rows in self._utterances.items()}

    def said(self, source: Source) -> tuple[Utterance, ...]:
        """The statements whose characters a source shares, in the order of the text."""
        rows = self._utterances.get(source.report)
        if not rows:
            return ()
        begin = bisect_left(rows, source.span.start - self._longest[source.report], key=lambda r: r[0])
        found: dict[str, Utterance] = {}
        for start, end, utterance in rows[begin:]:
            if start >= source.span.end:
                break
            if end > source.span.start:
                found.setdefault(utterance.id, utterance)
        return tuple(found.values())


def _named(link: Link) -> str:
    if link.named:
        return link.who
    return f"“{link.described_as or link.who}”"


def short_ids(chronology: Chronology) -> dict[str, str]:
    """Id → its shortest beginning, of six hex digits or more, that no other id of the chronology shares."""
    ids = sorted({record.id for kind in Kind for record in records(chronology, kind)})
    out: dict[str, str] = {}
    for i, id_ in enumerate(ids):
        shared = max((_shared(id_, other) for other in (*ids[max(i - 1, 0) : i], *ids[i + 1 : i + 2])), default=0)
        least = id_.find("-") + 7
        out[id_] = id_[: max(least, shared + 1)]
    return out


def where_ids_are(wanted: str, chronology: Chronology) -> str:
    """What to type to find an id that is not there, as the end of a message: by the kind that it begins like."""
    letters, stroke, _ = wanted.partition("-")
    for kind in Kind:
        if stroke and any(record.id.startswith(f"{letters}-") for record in records(chronology, kind)[:1]):
            command = "show" if kind is Kind.EVENTS else kind.value
            return f"`dateline {command}` prints each {kind.one} with its id at the end"
    return "ids stand at the end of each record that `dateline show`, `dateline plans` and so on print"


def _shared(a: str, b: str) -> int:
    """How many characters two ids begin with together."""
    for i, (x, y) in enumerate(zip(a, b, strict=False)):
        if x != y:
            return i
    return min(len(a), len(b))
