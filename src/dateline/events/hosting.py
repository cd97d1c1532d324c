"""Who visits and who hosts: PLOVER's visit has an actor who comes and a recipient who receives him.

"The prime minister met the king in Amman" is a visit where one side is at home and the other is not; a meeting on the
border, in a third country, among many countries, or with somebody whose country is not known stays a joint act.
"""

from __future__ import annotations

from dataclasses import replace

from dateline.events.act import Act
from dateline.events.parties import Parties
from dateline.events.table import noun_rows, verb_rows
from dateline.lexicon.tables import words
from dateline.model import ActorKind, EventRecord, Role, Why

UNIONS = frozenset({"IGO", "UNO", "EUR"})
"""What stands for a country where an actor is a body of many states, or its members together."""
SHARED = words("clause_words", "shared_places")
REGIONLESS = frozenset({"CONSULT", "SUPPORT"})
"""Types that are done with somebody: a continent receives no visit and no praise."""


def hosted(event: EventRecord, act: Act, parties: Parties) -> EventRecord:
    """A meeting that is told at the home of one side, as a visit of the other; any other event as it is."""
    event = _by_countries(_without_regions(event, parties), parties)
    if event.recipients or event.mode is not None or not event.actors or not _meets(event, act):
        return event
    of = {role: actor.country if (actor := parties.who(role)) is not None else None for role in event.actors}
    if event.type == "CONSULT" and set(of.values()) <= UNIONS:
        why = Why("setting", f"'{_named(event.actors[0], parties)}' is a body of many states", event.actors[0].span)
        return replace(event, mode="multilateral", why=(*event.why, why))
    if len(of) < 2:
        return event
    homes = {place.country for place in event.places if place.name.lower() not in SHARED}
    if len(homes) != 1 or len(event.places) != 1:
        return event
    home = next(iter(homes))
    hosts = tuple(role for role in event.actors if of[role] == home)
    guests = tuple(role for role in event.actors if of[role] != home)
    if home is None or not hosts or len({of[role] for role in guests}) != 1 or of[guests[0]] is None:
        return event
    place = event.places[0]
    why = Why("visit", f"'{place.name}' is where the hosts are at home", place.span)
    mode = "visit" if event.type == "CONSULT" else event.mode
    return replace(event, mode=mode, actors=guests, recipients=hosts, why=(*event.why, why))


def _named(role: Role, parties: Parties) -> str:
    actor = parties.who(role)
    return actor.name if actor is not None else ""


def _meets(event: EventRecord, act: Act) -> bool:
    """Whether an event is a meeting, or one promised."""
    if event.type == "CONSULT":
        return True
    word = act.trigger.lemma.lower()
    types = {row.type for row in verb_rows().get(word, ())} | {row.type for row in noun_rows().get(word, ())}
    return event.type == "AGREE" and "CONSULT" in types


def _without_regions(event: EventRecord, parties: Parties) -> EventRecord:
    """The event without recipients that are regions of no country: "a trip to Asia"."""
    if event.type not in REGIONLESS:
        return event
    kept = tuple(role for role in event.recipients if not _region(role, parties))
    return event if len(kept) == len(event.recipients) else replace(event, recipients=kept)


def _by_countries(event: EventRecord, parties: Parties) -> EventRecord:
    """A visit to a town with its country, where the report names that, as whoever receives: "due in Oslo"."""
    if event.mode != "visit" or event.type != "CONSULT":
        return event
    hosts: dict[str, Role] = {}
    for role in event.recipients:
        id_ = role.actor
        actor = parties.who(role)
        if actor is not None and actor.kind is ActorKind.PLACE and actor.country is not None:
            id_ = parties.country(actor.country) or id_
        hosts.setdefault(id_, Role(id_, role.span))
    found = tuple(hosts.values())
    return event if found == event.recipients else replace(event, recipients=found)


def _region(role: Role, parties: Parties) -> bool:
    actor = parties.who(role)
    return actor is not None and actor.kind is ActorKind.PLACE and actor.country is None
