"""What one report says: the records that a `Reading` is made of.

Every record carries the span it was read from, and `why` names the rules behind it and the characters they read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from dateline.model.ids import content_id
from dateline.model.layer import Layer, Note
from dateline.model.moment import Moment
from dateline.model.quantity import Quantity
from dateline.model.report import Report
from dateline.model.span import Span

UNKNOWN_TIME = Moment.unknown("the text gives no moment")


@dataclass(frozen=True, slots=True)
class Why:
    """One step behind a record: the rule's name, what it saw, in words, and the characters it read."""

    rule: str
    detail: str
    span: Span | None = None


# ---------------------------------------------------------------- times


@dataclass(frozen=True, slots=True)
class Timex:
    """TIMEX3, as TimeML has it: `type` is DATE, TIME, DURATION or SET."""

    type: str
    value: str
    mod: str | None = None


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression and what it comes to on the calendar; `rule` is the finder's row."""

    span: Span
    text: str
    timex: Timex
    moment: Moment
    rule: str = field(default="", compare=False)


# ---------------------------------------------------------------- actors


class ActorKind(StrEnum):
    """What an actor is. A state, its government, its capital when it acts and "the regime" are one `country`."""

    PERSON = "person"
    COUNTRY = "country"
    GOVERNMENT = "government"
    ORGANISATION = "organisation"
    GROUP = "group"
    PLACE = "place"


class Form(StrEnum):
    """How a mention names its actor."""

    NAME = "name"
    TITLE = "title"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something that acts, speaks or is spoken of in one report.

    `country` is ISO 3166-1 alpha-3 or one of PLOVER's IGO UNO EUR NGO ISM IMG MNC; `sectors` are PLOVER's. A group
    ("the two leaders") lists its `members` by id where the report names them.
    """

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    sectors: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    members: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a report mentions an actor, by the smallest full span ("Moon Jae-in", without his title)."""

    span: Span
    text: str
    form: Form
    actor: str
    why: tuple[Why, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Cast(Layer[Mention]):
    """The layer that `actors/` makes: the mentions as its items, and the actors they belong to."""

    actors: tuple[Actor, ...] = ()
    described: tuple[Mention, ...] = ()
    """Who may be a party of an act and is only described ("a mob"): mentions where a record names them."""
    belongings: tuple[Mention, ...] = ()
    """Countries that only qualify a thing ("British beef"), kept beside the mentions as `described` is."""
    others: tuple[Actor, ...] = ()
    """The actors of `described` and `belongings` that have no other mention."""

    def actor(self, id_: str) -> Actor | None:
        """The actor with this id."""
        return next((a for a in self.actors if a.id == id_), None)


# ---------------------------------------------------------------- statements


class StatementForm(StrEnum):
    """Whether the words are the speaker's own."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Force(StrEnum):
    """What the speaker does in saying it."""

    ASSERT = "assert"
    DENY = "deny"
    CONFIRM = "confirm"
    PROMISE = "promise"
    OFFER = "offer"
    REQUEST = "request"
    DEMAND = "demand"
    THREATEN = "threaten"
    ACCEPT = "accept"
    REFUSE = "refuse"
    PRAISE = "praise"
    CRITICISE = "criticise"
    ACCUSE = "accuse"
    DOUBT = "doubt"
    DECLINE = "decline-to-say"


class Certainty(StrEnum):
    """How sure the speaker is that what he says is so.

    FactBank's values (Saurí and Pustejovsky 2009, "FactBank: a corpus annotated with event factuality") for the main
    clause of the content, according to the statement's speaker: `certain` CT+, `probable` PR+, `possible` PS+ and PS-,
    `improbable` PR-, `negated` CT-, `unknown` Uu and CTu. MEANTIME's CERTAIN, PROBABLE, POSSIBLE and UNDERSPECIFIED
    are the same, with its polarity NEG as `negated`, `improbable`, `possible` and `unknown`.
    """

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    IMPROBABLE = "improbable"
    NEGATED = "negated"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a chain of sources. `who` is a name for a person to read; `named` is False for "a source".

    `described_as` keeps how the text describes an unnamed source. The report's own voice has no span.
    """

    who: str
    actor: str | None = None
    named: bool = True
    described_as: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody's words or reported thought. `chain` runs from the report's own voice to the origin, outermost first.

    `occasion` is where it was said, as the text has it: "at a news briefing". `certainty` is the speaker's of what he
    says, `certainty_cues` the words that make it other than certain ("may", "not", "believes"): none where it is
    unknown because nothing is said to be so ("criticised the plan"). `conditions` are the clauses on which it stands.
    """

    id: str
    span: Span
    sources: tuple[Span, ...] = ()
    cues: tuple[Span, ...] = ()
    contents: tuple[Span, ...] = ()
    form: StatementForm = StatementForm.INDIRECT
    force: Force = Force.ASSERT
    speaker: str | None = None
    speaker_text: str = ""
    chain: tuple[Link, ...] = ()
    when: Moment = UNKNOWN_TIME
    occasion: Span | None = None
    certainty: Certainty = Certainty.UNKNOWN
    certainty_cues: tuple[Span, ...] = ()
    conditions: tuple[Span, ...] = ()
    why: tuple[Why, ...] = field(default=(), compare=False)


# ---------------------------------------------------------------- events


class Status(StrEnum):
    """PLOVER's auxiliary modes, and `occurred` for none of them."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    FUTURE = "future"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"


@dataclass(frozen=True, slots=True)
class Role:
    """An actor in its part of an event, and the characters that say so."""

    actor: str
    span: Span


@dataclass(frozen=True, slots=True)
class Point:
    """A point on the map in degrees, WGS 84; `precision` is what it stands for: `site`, `town` or `region`."""

    lat: float
    lon: float
    precision: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where it happened, as the text names it; `country` ISO 3166-1 alpha-3 where known, `point` by the gazetteer."""

    name: str
    span: Span
    country: str | None = None
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One act as one report tells it in one place; `trigger` is the word of the act, `span` its clause or sentence.

    `statement` is the id of the statement on whose word it stands, `None` in the report's own voice.
    """

    id: str
    span: Span
    trigger: Span
    type: str
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    status: Status = Status.OCCURRED
    historical: bool = False
    instrument: str | None = None
    actors: tuple[Role, ...] = ()
    recipients: tuple[Role, ...] = ()
    places: tuple[Place, ...] = ()
    when: Moment = UNKNOWN_TIME
    statement: str | None = None
    why: tuple[Why, ...] = ()
    quantities: tuple[Quantity, ...] = ()


STATEMENT = "STATEMENT"
"""This project's own type, beside PLOVER's sixteen: talk that is about no codable act."""


UNCODED = "UNCODED"
"""An act that has a word and no type: a reading of dateline's own has none, one made elsewhere may."""


def talk_id(statement: str) -> str:
    """The id of the event of type STATEMENT that a statement is, where it is one."""
    return content_id("e", statement, STATEMENT)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The moment that governs a record, found after the record itself: `record` is its id."""

    record: str
    when: Moment
    why: Why | None = None


# ---------------------------------------------------------------- the whole


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one report. Raises `SpanError` or `QuoteError` where a record does not stand in its text."""

    report: Report
    times: tuple[TimeMention, ...] = ()
    actors: tuple[Actor, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[EventRecord, ...] = ()
    notes: tuple[Note, ...] = ()

    def __post_init__(self) -> None:
        text = self.report.text
        for time in self.times:
            time.span.check(text, time.text)
        for mention in self.mentions:
            mention.span.check(text, mention.text)
        for span in self._spans():
            span.quote(text)

    def _spans(self) -> Iterator[Span]:
        for statement in self.statements:
            yield statement.span
            yield from statement.sources
            yield from statement.cues
            yield from statement.contents
            yield from statement.certainty_cues
            yield from statement.conditions
            if statement.occasion is not None:
                yield statement.occasion
            yield from (link.span for link in statement.chain if link.span)
        for event in self.events:
            yield event.span
            yield event.trigger
            yield from (role.span for role in (*event.actors, *event.recipients))
            yield from (place.span for place in event.places)
            yield from (why.span for why in event.why if why.span)
            yield from (quantity.span for quantity in event.quantities)
