"""Reads the events of one hand-made parse, with a cast made of its nouns: each noun phrase is an actor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dateline.events import EventStage
from dateline.model import (
    Actor,
    ActorKind,
    Cast,
    EventRecord,
    Form,
    Layer,
    Layers,
    Mention,
    Parse,
    Role,
    Span,
    Statement,
    TimeMention,
    Token,
)  # fmt: skip
from tests.handmade import parse, report

KINDS = {
    "PERSON": ActorKind.PERSON, "GPE": ActorKind.COUNTRY, "ORG": ActorKind.ORGANISATION, "LOC": ActorKind.PLACE,
    "FAC": ActorKind.PLACE,
}  # fmt: skip
PARTIES = ("nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj", "dative", "appos")
THINGS = frozenset(
    """summit talk talks offer invitation weapon weapons missile rocket rockets arrest arrests embargo sanction
    sanctions village border visit strike protest fire charge charges ceasefire resolution tanker aid food
    warning apology support
    outrage investigation curfew tie ties torture bias espionage troop troops embassy convoy team rival weather percent
    birthday money idea speech bill leaflets button release disarmament denuclearization action plan battle attack
    meeting venue medicine loan
    intention plans mine bridge ear go-ahead
    thursday friday drill drills share shares no one nobody dollar dollars euros assistance masks war call
    weapon decision mission statement report
    tariff tariffs tank tanks letters ton tons euro rice
    response need needs school schools""".split()  # noqa: SIM905 - a list reads best as words
)
"""Nouns of the sentences that are no party."""


def cast_of(made: Parse, text: str) -> Cast:
    """A cast of the parse's noun phrases."""
    actors: dict[str, Actor] = {}
    mentions = []
    for token in made.tokens:
        if token.pos not in ("NOUN", "PROPN") or token.dep not in PARTIES or token.lower in THINGS:
            continue
        span = _name(token)
        name = text[span.start : span.end]
        actors.setdefault(name, Actor(name, name, KINDS.get(token.ent, ActorKind.GROUP)))
        mentions.append(Mention(span, name, Form.NAME, name))
    return Cast("cast", "tests", tuple(mentions), actors=tuple(actors.values()))


def _name(token: Token) -> Span:
    span = token.span
    for child in token.lefts:
        if child.dep == "compound" and child.pos == "PROPN":
            span = span.hull(child.span)
    return span


def events(
    text: str, rows: str, *, names: Sequence[str] = (), statements: Sequence[Statement] = ()
) -> tuple[EventRecord, ...]:
    """The events of a report; `names` are mentioned besides the parties that the parse gives."""
    made = parse(text, rows)
    cast = cast_of(made, text)
    for name in names:
        at = text.index(name)
        cast = replace(
            cast,
            items=(*cast.items, Mention(Span(at, at + len(name)), name, Form.NAME, name)),
            actors=(*cast.actors, Actor(name, name, ActorKind.GOVERNMENT)),
        )
    times: Layer[TimeMention] = Layer("times", "tests")
    told: Layer[Statement] = Layer("statements", "tests", tuple(statements))
    layers = Layers().add(made).add(times).add(cast).add(told)
    return EventStage()(report(text), layers).items


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence, what it should be read as, and its parse."""

    text: str
    wanted: str
    rows: str


def cases(name: str) -> Iterator[Case]:
    """The cases of a file: `> sentence`, `= expectation`, then the rows of its parse, and a blank line."""
    for block in Path(__file__).with_name(name).read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line]
        if len(lines) > 2 and lines[0].startswith("> "):
            yield Case(lines[0][2:], lines[1][2:], "\n".join(lines[2:]))


def shown(event: EventRecord) -> str:
    """An event as the cases write it: `TYPE/mode status actors > recipients`."""

    def names(roles: tuple[Role, ...]) -> str:
        return ",".join(role.actor for role in roles) or "-"

    code = f"{event.type}/{event.mode}" if event.mode else event.type
    return f"{code} {event.status} {names(event.actors)} > {names(event.recipients)}"
