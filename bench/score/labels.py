"""The layers of one report in a form that the gold scorer can compare: made from a gold file or from a Reading.

A gold file has a Reading's shape without the text, and beside it `or` (other codes that will do), `optional`,
`same_as`, a group's `members` and `labelled_to`; a Reading simply lacks these.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bench.jsonl import Json, items, read_json
from bench.score.align import report_of
from bench.score.spans import Span, spans_of

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_UNLIMITED = 1 << 60


class Actor(NamedTuple):
    """One actor; a group's `members` are ids of actors of the same report."""

    id: str
    name: str
    kind: str | None
    country: str | None
    members: tuple[str, ...]


class Mention(NamedTuple):
    """One mention of an actor."""

    span: Span
    text: str
    form: str | None
    actor: str | None
    optional: bool


class Link(NamedTuple):
    """One link of a chain of sources."""

    span: Span | None
    who: str


class Statement(NamedTuple):
    """One attributed statement."""

    span: Span
    contents: tuple[Span, ...]
    speaker: str | None
    speaker_text: str
    force: str | None
    also: frozenset[str]
    chain: tuple[Link, ...]
    optional: bool


class Interval(NamedTuple):
    """First and last day as ordinals, None where open."""

    earliest: int | None
    latest: int | None

    @property
    def days(self) -> int | None:
        """How many days it has, None where a side is open."""
        return None if self.earliest is None or self.latest is None else self.latest - self.earliest + 1


class Place(NamedTuple):
    """Where an event was: characters where it has them, and a case-folded name."""

    span: Span | None
    name: str


class Event(NamedTuple):
    """One event record; `root` is the first telling of the same act, the record itself where there is no other."""

    id: str
    span: Span
    trigger: Span
    type: str | None
    mode: str | None
    status: str | None
    also: frozenset[str]
    actors: tuple[str | None, ...]
    recipients: tuple[str | None, ...]
    places: tuple[Place, ...]
    when: Interval | None
    optional: bool
    root: str


@dataclass(frozen=True, slots=True)
class Labels:
    """One report's layers; `end` is where labelling stopped."""

    report: Json
    actors: tuple[Actor, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    end: int = _UNLIMITED

    @property
    def id(self) -> str:
        """The report's id."""
        return str(self.report["id"])

    @property
    def outlet(self) -> str:
        """The report's outlet, empty where unknown."""
        return str(self.report.get("outlet") or "")

    def before(self, end: int) -> "Labels":
        """Only what begins before a character; an event begins with its trigger."""
        return replace(
            self,
            mentions=tuple(x for x in self.mentions if x.span.start < end),
            statements=tuple(x for x in self.statements if x.span.start < end),
            events=tuple(x for x in self.events if x.trigger.start < end),
        )


def read_gold(folder: Path) -> list[Labels]:
    """Every gold file under a folder, by path."""
    files = [read_json(path) for path in sorted(folder.rglob("*.json"))]
    return [labels_of(file, text="") for file in files if "events" in file and "mentions" in file]


def labels_of(source: Json, text: str) -> Labels:
    """The layers of a gold file, or of a Reading with its report's text; words that are left out are taken from it."""
    return Labels(
        report=report_of(source),
        actors=tuple(map(_actor, items(source, "actors"))),
        mentions=tuple(_mention(x, text) for x in items(source, "mentions")),
        statements=tuple(map(_statement, items(source, "statements"))),
        events=tuple(_event(x, text) for x in items(source, "events")),
        end=source.get("labelled_to", _UNLIMITED),
    )


def _actor(x: Json) -> Actor:
    return Actor(x["id"], str(x.get("name") or ""), x.get("kind"), x.get("country"), tuple(x.get("members") or ()))


def _mention(x: Json, text: str) -> Mention:
    span = Span(x["start"], x["end"])
    words = x.get("text") or text[span.start : span.end]
    return Mention(span, words, x.get("form"), x.get("actor"), bool(x.get("optional")))


def _statement(x: Json) -> Statement:
    return Statement(
        span=Span(x["start"], x["end"]),
        contents=tuple(spans_of(items(x, "contents"))),
        speaker=x.get("speaker"),
        speaker_text=x.get("speaker_text") or "",
        force=x.get("force"),
        also=frozenset(x.get("or") or ()),
        chain=tuple(Link(Span.of(link), str(link.get("who") or "")) for link in items(x, "chain")),
        optional=bool(x.get("optional")),
    )


def _event(x: Json, text: str) -> Event:
    span = Span(x["start"], x["end"])
    return Event(
        id=x["id"],
        span=span,
        trigger=Span.of(x.get("trigger")) or span,
        type=x.get("type"),
        mode=x.get("mode"),
        status=x.get("status"),
        also=frozenset(x.get("or") or ()),
        actors=tuple(party.get("actor") for party in items(x, "actors")),
        recipients=tuple(party.get("actor") for party in items(x, "recipients")),
        places=tuple(_place(place, text) for place in x.get("places") or ()),
        when=_interval(x.get("when")),
        optional=bool(x.get("optional")),
        root=x.get("same_as") or x["id"],
    )


def _place(place: Json | str, text: str) -> Place:
    if isinstance(place, str):
        return Place(None, place.casefold().strip())
    span = Span.of(place)
    name = place.get("name") or place.get("text") or (text[span.start : span.end] if span else "")
    return Place(span, str(name).casefold().strip())


def _interval(when: Json | None) -> Interval | None:
    return Interval(_ordinal(when.get("earliest")), _ordinal(when.get("latest"))) if when else None


def _ordinal(day: str | None) -> int | None:
    found = _DAY.match(day or "")
    if not found:
        return None
    year, month, number = map(int, found.groups())
    return date(year, month, number).toordinal()


def known_as(names: Sequence[Actor]) -> dict[str, str]:
    """Each actor's name by id, for messages."""
    return {actor.id: actor.name for actor in names}
