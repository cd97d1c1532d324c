"""Labelled mentions of events in the place of dateline's own events, for the room coreference.

Every mention becomes a record without a type (`UNCODED`). Where an event of dateline's own has its word in it, that
lends its mode, parties, places and means; else its parties are the subject, the object and the agent of its clause, or
a noun's owner and those it is "of", "by" or "against", and its places stand after "in" or "at". Its status and its day
come by the rules that give them to dateline's own.
"""

from collections.abc import Sequence
from dataclasses import replace

from bench.jsonl import Json
from bench.once.standing import standing
from dateline.events import EventStage
from dateline.events.clause import clause
from dateline.events.parties import Parties
from dateline.events.stage import innermost
from dateline.events.subjects import owner
from dateline.model import (
    UNCODED,
    ActorKind,
    Cast,
    EventRecord,
    Layer,
    Layers,
    Parse,
    Place,
    Report,
    Role,
    Span,
    Statement,
    Token,
    Why,
    content_id,
    parse_of,
)

DONE_BY = ("by", "from")
DONE_TO = ("of", "to", "against", "on", "for")
AT = frozenset({"in", "at", "near", "outside", "inside", "off", "on"})
MAX_UP = 4
"""Heads between a noun and the verb of its clause at most."""


class MentionEvents:
    """Layer "events": one record a labelled mention, in the order in which they are given."""

    name = "events"
    requires = ("parse", "times", "cast", "statements")
    assigns = "events"

    def __init__(self, records: Sequence[Json]) -> None:
        self._given = {str(record["text"]): record["given"] for record in records}
        self._own = EventStage()

    def __call__(self, report: Report, layers: Layers) -> Layer[EventRecord]:
        """The records of one report's mentions."""
        parse = parse_of(layers)
        own = self._own(report, layers).items
        parties = Parties(parse, layers.get("cast", Cast))
        statements = layers.items("statements", Statement)
        made = []
        for number, given in enumerate(self._given.get(report.text, ())):
            mention = Span(given["start"], given["end"])
            made.append(_record(report, parse, parties, statements, own, mention, number))
        return Layer(self.assigns, "given", tuple(made))


def id_of(report: Report, number: int) -> str:
    """The id of the record of a report's mention with that number."""
    return content_id("e", report.id, "given", str(number))


def _record(
    report: Report,
    parse: Parse,
    parties: Parties,
    statements: Sequence[Statement],
    own: Sequence[EventRecord],
    mention: Span,
    number: int,
) -> EventRecord:
    head = parse.head_of(mention)
    if head is None:
        return EventRecord(id_of(report, number), mention, mention, UNCODED)
    noun = head.pos in ("NOUN", "PROPN")
    why = (Why("lemma", head.lemma.lower(), head.span), *((Why("noun", head.text, head.span),) if noun else ()))
    lent = next((event for event in own if event.trigger.overlaps(mention)), None)
    if lent is not None:
        status = tuple(w for w in lent.why if w.rule != "noun")
        return replace(lent, id=id_of(report, number), trigger=mention, type=UNCODED, why=(*why, *status))
    stands = standing(head)
    actors, recipients = _noun_parties(head, parties) if noun else _verb_parties(head, parties)
    return EventRecord(
        id=id_of(report, number),
        span=_clause_span(head).hull(mention),
        trigger=mention,
        type=UNCODED,
        status=stands.status,
        actors=actors,
        recipients=tuple(r for r in recipients if r.actor not in {a.actor for a in actors}),
        places=_places(head, parties),
        statement=innermost(head.start, statements),
        why=(*why, stands.why),
    )


def _verb(head: Token) -> Token:
    """The verb whose clause a word stands in, or the word itself."""
    token = head
    for _ in range(MAX_UP):
        if token.pos in ("VERB", "AUX"):
            return token
        if token.head is token:
            break
        token = token.head
    return token if token.pos in ("VERB", "AUX") else head


def _clause_span(head: Token) -> Span:
    return _verb(head).subtree_span().hull(head.span)


def _verb_parties(verb: Token, parties: Parties) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
    around = clause(verb)
    return parties.roles(around.subjects), parties.roles([*around.objects, *around.datives])


def _noun_parties(noun: Token, parties: Parties) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
    after: dict[str, list[Token]] = {}
    for prep in noun.all("prep", "agent"):
        inner = prep.child("pobj")
        if inner is not None:
            after.setdefault(prep.lower, []).extend(inner.conjuncts())
    by = [t for name in DONE_BY for t in after.get(name, ())]
    to = [t for name in DONE_TO for t in after.get(name, ())]
    return parties.roles(by or owner(noun)), parties.roles(to)


def _places(head: Token, parties: Parties) -> tuple[Place, ...]:
    found: dict[str, Place] = {}
    for host in (head, _verb(head)):
        for prep in host.all("prep"):
            inner = prep.child("pobj") if prep.lower in AT else None
            for noun in inner.conjuncts() if inner is not None else ():
                mention = parties.mention(noun)
                actor = parties.actor(mention) if mention is not None else None
                if mention is not None and actor is not None and actor.kind in (ActorKind.PLACE, ActorKind.COUNTRY):
                    found.setdefault(mention.text, Place(mention.text, mention.span, actor.country))
    return tuple(found.values())
