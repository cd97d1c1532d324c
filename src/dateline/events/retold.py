"""Events that name nobody: they say nothing, unless they are tied to a fuller telling of the same act.

"Talks", "sanctions", "tests" with neither party, place nor time of their own are a topic. "The summit" is one that the
report tells with its parties, and takes them from there where the tellings agree. PLOVER's SANCTION and AID have a
recipient or are none; where only who does it is named, the report's own telling of his act may name the recipient.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.events.act import Act
from dateline.events.acts import RECEIVED
from dateline.events.awaited import is_over
from dateline.events.lately import BACK, DEFINITE, brought_up, last_told, same_kind, same_word
from dateline.events.parties import Parties
from dateline.events.table import phrases, verb_lemma
from dateline.lexicon.heads import heads_a_state
from dateline.model import ActorKind, EventRecord, Parse, Role, Status, Token, Why

POINTING = frozenset({"that", "this", "those", "these"})
SAME_ONE = phrases("clause_words", "same_one")
MEALS = phrases("predicate_nouns", "meals")
ANEW = phrases("clause_words", "new")
GATHERING = phrases("clause_words", "gathering")
SUMMIT = "summit"
WITH = frozenset({"with", "between", "among"})
OVER = frozenset({Status.OCCURRED, Status.ONGOING})
MOST = 200
"""Tellings that are looked at."""
NEAR = 120
"""Characters between a telling and the sentence that points back at it."""


@dataclass(frozen=True, slots=True)
class Told:
    """A record with the act it was made of, and whether a time stands in its own clause."""

    act: Act
    event: EventRecord
    timed: bool


def kept(told: Sequence[Told], parse: Parse, parties: Parties) -> tuple[EventRecord, ...]:
    """The records that say something, in their order; retellings with the parties of the fuller telling."""
    fuller = _fuller(told, parties)
    full = [one for one in told if _full(one.event)][:MOST]
    passed = {one.act.trigger.i for one in full}
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
            if tied and not _agree(tellings):
                tellings = _meant(one, full, passed, parse, parties) or tellings
            if _agree(tellings) and tied:
                passed.add(noun.i)
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
    """Whether a noun may speak of what has been told: "the summit", "those talks", bare "talks", "Friday's talks"."""
    if any(c.lower in WITH for c in noun.all("prep")):
        return False  # "talks with partners", whom nobody names
    if determiner is not None:
        return determiner.lower in DEFINITE
    return noun.tag in ("NNS", "NNPS") or _dated(noun) is not None


def _dated(noun: Token) -> Token | None:
    """The time that owns a noun: "Friday's meeting"."""
    poss = noun.child("poss")
    return poss if poss is not None and poss.ent == "DATE" else None


def _meant(one: Told, full: Sequence[Told], passed: Container[int], parse: Parse, parties: Parties) -> list[Told]:
    """Of several tellings the one that a noun speaks of: the last in such a word, or the only one in it.

    "The attacks" may be any; a meeting is that of its word unless another is told of just before.
    """
    noun, type_ = one.act.trigger, one.event.type
    bare = noun.child("det", "poss") is None
    if bare and type_ != "CONSULT":
        return []
    day = _dated(noun)
    if (one.timed and day is None) or _of_another_kind(noun):
        return []
    near = [t for t in full if t is not one and _act(t) == _act(one) and _may_be(one, t, parties)]
    if is_over(noun):
        near = [t for t in near if t.event.status in OVER or type_ != "CONSULT"]

    def sides(told: Told) -> frozenset[str]:
        return _states(told.event, parties)

    meeting, summit = _act(one) == "CONSULT", noun.lemma.lower() == SUMMIT
    like = [t for t in near if (same_kind if meeting else same_word)(noun, _head(t)) and _on(day, t)]
    last = last_told(noun, near, _head, sides, back=0) if meeting and not bare else None
    last = last or last_told(noun, like, _head, sides, back=1 if bare else BACK)
    if last is None and meeting and not summit and not bare:
        last = last_told(noun, near, _head, sides, back=1)
    if last is not None:
        new = not summit and brought_up(noun, last.act.trigger.i, parse, passed)
        return [] if new else [last]
    same = [t for t in like if same_word(noun, _head(t))]
    if bare or not meeting or len({sides(t) for t in same}) != 1:
        return []
    around = [t for t in near if 0 <= noun.sentence.index - _head(t).sentence.index <= BACK]
    lone = all(sides(t) == sides(same[0]) for t in around) and not brought_up(noun, -1, parse, passed)
    return same[:1] if summit or lone else []


def _head(told: Told) -> Token:
    return told.act.trigger


def _on(day: Token | None, telling: Told) -> bool:
    """Whether a telling names the day that owns a noun, if one does."""
    return day is None or any(token.lower == day.lower for token in telling.act.trigger.sentence.tokens)


def _of_another_kind(noun: Token) -> bool:
    """Whether a noun's own words make it another one: "six-party talks", "the trade talks", bare "direct talks"."""
    own = [c for c in noun.lefts if c.dep in ("compound", "amod", "nmod", "nummod") and c.ent != "DATE"]
    return any(c.dep != "amod" or c.lower not in SAME_ONE for c in own)


def _full(event: EventRecord) -> bool:
    """Whether a record names the sides that its type has."""
    if event.type in RECEIVED:
        return bool(event.recipients)
    return len(event.actors) + len(event.recipients) > (1 if event.type == "CONSULT" else 0)


def _fuller(told: Sequence[Told], parties: Parties) -> Mapping[tuple[str, str | None], list[Told]]:
    """The first telling of each act that names its parties, by type, and by type and actor.

    A meeting told of two countries ("the U.S.-Iran talks") is the one told of two of their people, if it is told so.
    """
    found: dict[tuple[str, str | None], list[Told]] = defaultdict(list)
    seen: set[tuple[str, frozenset[str]]] = set()
    for one in sorted(told, key=lambda one: _of_states(one.event, parties)):
        event = one.event
        full = _full(event)
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
    if event.places and verb_lemma(telling.act.trigger) not in GATHERING:
        return False
    if noun.lemma.lower() == SUMMIT and any(_serves(role, parties) for role in (*other.actors, *other.recipients)):
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
