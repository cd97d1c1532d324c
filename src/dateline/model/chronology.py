"""The chronology: what many readings come to. Its records point at the readings' and never overwrite them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from dateline.model.moment import Moment
from dateline.model.reading import UNKNOWN_TIME, ActorKind, Certainty, Force, Link, Point, StatementForm, Status
from dateline.model.span import Span


@dataclass(frozen=True, slots=True)
class Source:
    """The characters of one report behind one record. `event` is the id of the report's own record, of any kind."""

    report: str
    event: str
    span: Span
    quote: str
    chain: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Support:
    """How many reports carry it, and from how many independent origins."""

    reports: int
    origins: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step in the life of a plan or a message."""

    stage: str
    when: Moment
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A place spoken of for a plan: `standing` is considered, proposed, chosen or held-at."""

    name: str
    standing: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a conflict: a value and who carries it."""

    value: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Followed:
    """What a later report says of a commitment: kept, under-way, broken or doubted; `by` is who says so."""

    says: str
    by: str | None
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """How one report words an utterance that several carry, and how certain it has it."""

    report: str
    text: str
    difference: str
    certainty: Certainty = Certainty.UNKNOWN


@dataclass(frozen=True, slots=True)
class TitleHeld:
    """A title under which an actor appears, and the reports' days between which it does."""

    title: str
    country: str | None
    when: Moment


@dataclass(frozen=True, slots=True)
class KnownAs:
    """An entity of a knowledge base that is taken to be an actor. `why` says on what ground."""

    id: str
    name: str
    wikidata: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class MergedActor:
    """One actor across all reports; `members` are the readings' actor ids behind it."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    sectors: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    titles: tuple[TitleHeld, ...] = ()
    mentions: int = 0
    reports: int = 0
    members: tuple[str, ...] = field(default=(), compare=False)
    mentioned: Moment = UNKNOWN_TIME
    """From the first to the last day of publication of the reports that mention it."""
    links: tuple[KnownAs, ...] = ()
    """Entities of a knowledge base that a user gave, which are taken to be this actor."""


@dataclass(frozen=True, slots=True)
class MergedPlace:
    """A place of a merged event."""

    name: str
    country: str | None = None
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class MergedQuantity:
    """A number of a merged event, fields as in a report's `Quantity`, and who tells it so.

    Numbers that differ stand beside each other. The sources' spans are the number's own words.
    """

    kind: str
    low: int | float | None
    high: int | float | None
    unit: str | None
    what: str | None
    bound: str | None
    reason: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One act as all reports together tell it. `actors` and `recipients` are merged actors' ids."""

    id: str
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    status: Status
    historical: bool
    when: Moment
    places: tuple[MergedPlace, ...]
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    instrument: str | None
    summary: str
    sources: tuple[Source, ...]
    support: Support
    conflicts: tuple[str, ...] = ()
    plan: str | None = None
    story: str | None = None
    quantities: tuple[MergedQuantity, ...] = ()


@dataclass(frozen=True, slots=True)
class Utterance:
    """A statement as several reports carry it: `certainty` and `conditions` are those of the wording in `contents`."""

    id: str
    speaker: str | None
    speaker_text: str
    force: Force
    form: StatementForm
    contents: str
    when: Moment
    sources: tuple[Source, ...]
    support: Support
    variants: tuple[Variant, ...] = ()
    certainty: Certainty = Certainty.UNKNOWN
    conditions: tuple[str, ...] = ()
    talk: Status | None = None
    """Whether somebody named says it and it is about no codable act: the status of that event of type STATEMENT."""
    to: tuple[str, ...] = ()
    """To whom such talk is said, as merged actors' ids."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Something reports speak of before it happens."""

    id: str
    kind: str
    title: str
    parties: tuple[str, ...]
    stages: tuple[Step, ...]
    places: tuple[Standing, ...] = ()
    dates: tuple[Moment, ...] = ()
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """One letter, call or spoken message between parties, with a life of its own."""

    id: str
    kind: str
    sender: str | None
    to: str | None
    carried_by: str | None
    asks: str | None
    described_as: tuple[str, ...]
    stages: tuple[Step, ...]
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Commitment:
    """Who promised what to whom."""

    id: str
    by: str | None
    to: str | None
    what: str
    made: Moment
    sources: tuple[Source, ...]
    followed: tuple[Followed, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Reports that exclude each other in one field of one record; both sides stay, nothing is decided."""

    id: str
    about: str
    field: str
    sides: tuple[Side, ...]
    how: str


@dataclass(frozen=True, slots=True)
class Story:
    """Reports about one developing matter."""

    id: str
    title: str
    reports: tuple[str, ...]
    when: Moment = UNKNOWN_TIME


class Repeated(Enum):
    """How a report repeats another: a later version of its own outlet's page; wire copy, an agency or the origin being
    named as its source; the text of another outlet that is not; or a copy where an outlet is not known."""

    VERSION = "version"
    WIRE = "wire"
    REPUBLICATION = "republication"
    COPY = "copy"


class Changed(Enum):
    """What became of a sentence from one version of a text to the next."""

    ADDED = "added"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Characters of one report and what they read."""

    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence that differs: `before` in the report repeated, `after` in the one that repeats it."""

    how: Changed
    before: Excerpt | None
    after: Excerpt | None


@dataclass(frozen=True, slots=True)
class Repetition:
    """`of` is the report repeated, of versions the one before; `shared` of both texts' sentences, from 0 to 1, stand in
    both to the letter. Changes stand in the order of the text."""

    of: str
    how: Repeated
    shared: float
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportCard:
    """A report without its text. `copy_of` names the report that it leads back to, `repeats` how it repeats which.

    `dated` is, for a report without a date, when it was published as far as its own words and other reports tell.
    """

    id: str
    location: str
    outlet: str | None
    headline: str | None
    byline: tuple[str, ...]
    language: str
    published: date | datetime | None
    updated: date | datetime | None
    place: str | None
    copy_of: str | None = None
    dated: Moment | None = None
    repeats: Repetition | None = None


@dataclass(frozen=True, slots=True)
class Chronology:
    """All of it, each kind in an order that depends on nothing but its content."""

    reports: tuple[ReportCard, ...] = ()
    actors: tuple[MergedActor, ...] = ()
    stories: tuple[Story, ...] = ()
    events: tuple[Event, ...] = ()
    statements: tuple[Utterance, ...] = ()
    plans: tuple[Plan, ...] = ()
    messages: tuple[Message, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
