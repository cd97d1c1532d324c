"""Events that name nobody: they say nothing, unless they are tied to a fuller telling of the same act.

"Talks", "sanctions", "tests" with neither party, place nor time of their own are a topic. "The summit" is one that the
report tells with its parties, and takes them from there where the tellings agree. PLOVER's SANCTION and AID have a
recipient or are none; where only who does it is named, the report's own telling of his act may name the recipient.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.events.act import Act
from dateline.events.acts import RECEIVED
from dateline.events.parties import Parties
from dateline.events.table import phrases, verb_lemma
from dateline.lexicon.heads import heads_a_state
from dateline.model import ActorKind, EventRecord, Role, Status, Token, Why

DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})

POINTING = frozenset({"that", "this", "those", "these"})
MEALS = phrases("predicate_nouns", "meals")
ANEW = phrases("clause_words", "new")
MET = frozenset({"summit", "meet", "meeting"})
OVER = frozenset({Status.OCCURRED, Status.ONGOING})
NEAR = 120
"""Characters between a telling and the sentence that points back at it."""


@dataclass(frozen=True, slots=True)
class Told:
    """A record with the act it was made of, and whether a time stands in its own clause."""

    act: Act
    event: EventRecord
    timed: bool


def kept(told: Sequence[Told], parties: Parties) -> tuple[EventRecord, ...]:
    """The records that say something, in their order; retellings with the parties of the fuller telling."""
    fuller = _fuller(told, parties)
    found: list[EventRecord] = []
    for one in told:
        event, noun = one.event, one.act.trigger
        named = bool(event.actors or event.recipients)
        if noun.pos not in ("NOUN", "PROPN"):
            if event.type not in RECEIVED or named:
                found.append(event)
        elif event.actors and event.type in RECEIVED and not event.recipients:
            tellings = [t for role in event.actors for t in fuller.get((_act(one), role.actor), ())]
            found.append(_retold(event, tellings[0].event) if _agree(tellings) else event)
        elif named:
            found.append(event)
        else:
            tellings = [t for t in fuller.get((_act(one), None), ()) if _may_be(one, t, parties)]
            if event.type == "MOBILIZE" and _agree(tellings) and tellings[0].event.mode != event.mode:
                tellings = []  # a ship on the move tells nothing of "the tests"
            determiner = noun.child("det")
            tied = _ties(noun, determiner)
            if _agree(tellings) and tied and not noun.sentence.span.covers(tellings[0].event.trigger):
                found.append(_retold(event, tellings[0].event))
            elif (
                determiner is not None
                and determiner.lower in POINTING
                and (last := _last(event, noun, [t.event for t in tellings])) is not None
            ):
                found.append(_retold(event, last))
            elif _agree(tellings) and tied and not event.places and not one.timed:
                continue  # the sentence has told it
            elif len(tellings) > 1 and determiner is not None and tied:
                found.append(event)  # one of several that the report tells: which, is not known
            elif event.type not in RECEIVED and (event.places or one.timed or one.act.exact):
                found.append(event)
    return tuple(found)


def _ties(noun: Token, determiner: Token | None) -> bool:
    """Whether a noun may speak of what has been told: "the summit", "those talks", bare "talks"."""
    return determiner.lower in DEFINITE if determiner is not None else noun.tag in ("NNS", "NNPS")


def _fuller(told: Sequence[Told], parties: Parties) -> Mapping[tuple[str, str | None], list[Told]]:
    """The first telling of each act that names its parties, by type, and by type and actor.

    A meeting told of two countries ("the U.S.-Iran talks") is the one told of two of their people, if it is told so.
    """
    found: dict[tuple[str, str | None], list[Told]] = defaultdict(list)
    seen: set[tuple[str, frozenset[str]]] = set()
    for one in sorted(told, key=lambda one: _of_states(one.event, parties)):
        event = one.event
        if event.type in RECEIVED:
            full = bool(event.recipients)
        else:
            full = len(event.actors) + len(event.recipients) > (1 if event.type == "CONSULT" else 0)
        sides = (_act(one), frozenset(role.actor for role in (*event.actors, *event.recipients)))
        states = (_act(one), _states(event, parties))
        if not full or sides in seen or (_of_states(event, parties) and states in seen):
            continue
        seen |= {sides, states}
        found[_act(one), None].append(one)
        for role in event.actors:
            found[_act(one), role.actor].append(one)
    return found


def _of_states(event: EventRecord, parties: Parties) -> bool:
    """Whether a joint act is told of countries alone."""
    joint = event.type == "CONSULT" and bool(event.actors) and not event.recipients
    return joint and all((of := parties.who(r)) is not None and of.kind is ActorKind.COUNTRY for r in event.actors)


def _states(event: EventRecord, parties: Parties) -> frozenset[str]:
    """The codes of the countries whose people take part; of whom none is known, his id."""
    roles = (*event.actors, *event.recipients)
    return frozenset((of.country if (of := parties.who(r)) is not None else None) or r.actor for r in roles)


def _last(event: EventRecord, noun: Token, tellings: Sequence[EventRecord]) -> EventRecord | None:
    """The telling that "that meeting" points back at: the one of its sentence's beginning or of the sentence before."""
    at = noun.sentence.span.start
    near = [t for t in tellings if t.trigger.end <= event.trigger.start and at - t.trigger.end < len(t.span) + NEAR]
    return max(near, key=lambda t: t.trigger.start, default=None)


def _act(one: Told) -> str:
    """What a noun must share with the telling it repeats: "the summit" is no visit, no letter and no dinner."""
    event, word = one.event, one.act.trigger
    called = (verb_lemma(word), *(t.lemma.lower() for t in word.all("dobj")))
    if event.type == "CONSULT" and not MEALS.isdisjoint(called):
        return "CONSULT/meal"
    apart = event.type == "CONSULT" and event.mode in ("visit", "phone")
    return f"{event.type}/{event.mode}/{event.instrument}" if apart else event.type


def _may_be(one: Told, telling: Told, parties: Parties) -> bool:
    """Whether a meeting that a noun names may be one that is told: "whether the summit will be held" is not over."""
    noun, event, other = one.act.trigger, one.event, telling.event
    if event.type != "CONSULT":
        return True
    if any(c.lower in ANEW for c in noun.children):
        return False  # "further meetings"
    there = {place.name for place in other.places}
    if event.places and there and there.isdisjoint(place.name for place in event.places):
        return False
    if event.places and verb_lemma(telling.act.trigger) not in MET:
        return False
    if noun.lemma.lower() == "summit" and any(_serves(role, parties) for role in (*other.actors, *other.recipients)):
        return False  # envoys hold talks, and no summit
    return other.status is not Status.OCCURRED or event.status in OVER


def _serves(role: Role, parties: Parties) -> bool:
    """Whether a person has an office in which he heads no state."""
    who = parties.who(role)
    if who is None or who.kind is not ActorKind.PERSON:
        return False
    return bool(who.titles) and not any(map(heads_a_state, who.titles))


def _agree(tellings: Sequence[Told]) -> bool:
    return len({telling.event.id for telling in tellings}) == 1


def _retold(event: EventRecord, fuller: EventRecord) -> EventRecord:
    why = Why("retold", f"the {fuller.type} that the report tells with its parties elsewhere", fuller.trigger)
    return replace(
        event,
        actors=event.actors or fuller.actors,
        recipients=event.recipients or fuller.recipients,
        why=(*event.why, why),
    )
