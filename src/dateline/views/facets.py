"""What each kind of record answers to the filters: its moments, actors, types, statuses and stories."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from dateline.model.chronology import (
    Commitment,
    Conflict,
    Event,
    MergedActor,
    Message,
    Plan,
    ReportCard,
    Story,
    Utterance,
)
from dateline.model.moment import Moment
from dateline.model.reading import ActorKind, Force, Status
from dateline.views.index import Index, Kind, Record, records, sources_of

STATUSES = tuple(s.value for s in Status)
PLAN_KINDS = ("meeting", "visit", "call", "exchange", "test", "release", "withdrawal", "vote", "other")
PLAN_STAGES = (
    "proposed", "requested", "offered", "accepted", "declined", "prepared", "scheduled", "postponed", "cancelled",
    "held", "not-held",
)  # fmt: skip
MESSAGE_KINDS = ("letter", "call", "message")
MESSAGE_STAGES = ("written", "sent", "delivered", "received", "disclosed", "answered", "denied")
FOLLOWED = ("kept", "under-way", "broken", "doubted")
CONFLICT_FIELDS = ("when", "place", "actor", "status", "number", "fact")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that `--type` and `--status` take for a kind of record; none where the filter has no meaning."""

    types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()


def vocabulary(kind: Kind) -> Vocabulary:
    """The words for one kind, after CONTRACT's lists; PLOVER's types, for events, are in the ontology."""
    match kind:
        case Kind.STATEMENTS:
            return Vocabulary(types=tuple(f.value for f in Force))
        case Kind.PLANS:
            return Vocabulary(types=PLAN_KINDS, statuses=PLAN_STAGES)
        case Kind.MESSAGES:
            return Vocabulary(types=MESSAGE_KINDS, statuses=MESSAGE_STAGES)
        case Kind.COMMITMENTS:
            return Vocabulary(statuses=FOLLOWED)
        case Kind.CONFLICTS:
            return Vocabulary(types=CONFLICT_FIELDS)
        case Kind.ACTORS:
            return Vocabulary(types=tuple(k.value for k in ActorKind), statuses=STATUSES)
        case Kind.EVENTS | Kind.REPORTS | Kind.STORIES:
            return Vocabulary(statuses=STATUSES)


@dataclass(slots=True)
class Facets:
    """What one record can be asked for by."""

    moments: list[Moment] = field(default_factory=list)
    """Where it stands in time: what is open at one end stands at the other, unless it is going on."""
    actors: set[str] = field(default_factory=set)
    types: set[str] = field(default_factory=set)
    statuses: set[str] = field(default_factory=set)
    stories: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    """Those of `actors` between whom it is: a letter's sender and receiver, without its bearer."""

    def add(self, other: Facets) -> None:
        """Takes on what another record answers to."""
        self.moments += other.moments
        for name in ("actors", "types", "statuses", "stories", "parties"):
            getattr(self, name).update(getattr(other, name))


def facets_of(index: Index, kind: Kind) -> Callable[[Record], Facets]:
    """The function that gives a record of `kind` its facets."""
    told = _Told(index)
    if kind is Kind.ACTORS:
        return _Cast(told, index)
    if kind in (Kind.REPORTS, Kind.STORIES):
        return _Carried(told, index)
    return told


class _Told:
    """The facets of what reports tell: events, statements, plans, messages, commitments, conflicts."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.stories: dict[str, set[str]] = defaultdict(set)
        for story in index.chronology.stories:
            for report in story.reports:
                self.stories[report].add(story.id)

    def __call__(self, record: Record) -> Facets:
        found = self._read(record)
        if not (isinstance(record, Event) and record.status is Status.ONGOING):
            found.moments = [moment.held for moment in found.moments]
        return found

    def _read(self, record: Record) -> Facets:
        stories = {s for source in sources_of(record) for s in self.stories.get(source.report, ())}
        match record:
            case Event():
                types = {record.type, f"{record.type}/{record.mode}"} if record.mode else {record.type}
                own = {record.story} if record.story else stories
                parties = {*record.actors, *record.recipients}
                return Facets([record.when], parties, types, {record.status.value}, own, parties)
            case Utterance():
                said_by = {link.actor for source in record.sources for link in source.chain if link.actor}
                return Facets([record.when], _some(record.speaker) | said_by, {record.force.value}, set(), stories)
            case Plan():
                moments = [*record.dates, *(step.when for step in record.stages)]
                stages = {step.stage for step in record.stages}
                return Facets(moments, set(record.parties), {record.kind}, stages, stories, set(record.parties))
            case Message():
                parties = _some(record.sender, record.to, record.carried_by)
                stages = {step.stage for step in record.stages}
                moments, ends = [step.when for step in record.stages], _some(record.sender, record.to)
                return Facets(moments, parties, {record.kind}, stages, stories, ends)
            case Commitment():
                parties = _some(record.by, record.to, *(f.by for f in record.followed))
                says, ends = {f.says for f in record.followed}, _some(record.by, record.to)
                return Facets([record.made], parties, set(), says, stories, ends)
            case Conflict():
                about = self.index.by_id.get(record.about)
                found = self(about) if about is not None and not isinstance(about, Conflict) else Facets()
                own = stories | found.stories
                return Facets(found.moments, found.actors, {record.field}, set(), own, found.parties)
            case _:
                return Facets()


def _some(*actors: str | None) -> set[str]:
    return {a for a in actors if a}


class _Cast:
    """An actor's facets: its own name and kind; days, statuses and stories from what it does, suffers and says."""

    def __init__(self, told: _Told, index: Index) -> None:
        self.rows: dict[str, Facets] = defaultdict(Facets)
        for event in index.chronology.events:
            self._add({*event.actors, *event.recipients}, told(event))
        for statement in index.chronology.statements:
            self._add(_some(statement.speaker), told(statement))

    def _add(self, actors: Iterable[str], found: Facets) -> None:
        for actor in actors:
            self.rows[actor].add(Facets(found.moments, set(), set(), found.statuses, found.stories))

    def __call__(self, record: Record) -> Facets:
        out = Facets(actors={record.id})
        if isinstance(record, MergedActor):
            out.types.add(record.kind.value)
        out.add(self.rows.get(record.id, Facets()))
        return out


class _Carried:
    """A report's facets: its own day, and what the events and statements read in it answer to; a story's, likewise."""

    def __init__(self, told: _Told, index: Index) -> None:
        self.told = told
        self.rows: dict[str, Facets] = defaultdict(Facets)
        for kind in (Kind.EVENTS, Kind.STATEMENTS):
            for record in records(index.chronology, kind):
                found = told(record)
                for report in {source.report for source in sources_of(record)}:
                    self.rows[report].add(Facets([], found.actors, found.types, found.statuses, set()))

    def __call__(self, record: Record) -> Facets:
        out = Facets()
        if isinstance(record, ReportCard):
            out.add(self.rows.get(record.id, Facets()))
            out.stories.update(self.told.stories.get(record.id, ()))
            if record.published is not None:
                out.moments.append(Moment(earliest=record.published, latest=record.published))
            elif record.dated is not None:
                out.moments.append(record.dated)
        if isinstance(record, Story):
            for report in record.reports:
                out.add(self.rows.get(report, Facets()))
            out.moments.append(record.when)
            out.stories.add(record.id)
        return out
