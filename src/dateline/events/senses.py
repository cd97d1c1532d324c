"""Words of force and meeting in senses that are no such act: rivals who "battle", an interview, who "looks crushed"."""

from __future__ import annotations

from dataclasses import replace

from dateline.events.act import Act
from dateline.events.clause import Clause
from dateline.events.obtained import obtained
from dateline.events.parties import Parties
from dateline.events.table import classes, phrases
from dateline.model import Actor, ActorKind, Role, Token, Why

APPEARING = phrases("clause_words", "appearing")
FIGHTING = phrases("clause_words", "fighting")
HURT = phrases("clause_words", "hurt")
ARMS = frozenset({"@weapon", "@arms"})
ABLE = frozenset({"can", "could", "may", "might", "would"})
PRESS = frozenset({"JRN"})
ONE = frozenset({"march", "parade", "converge"})
"""What it takes a crowd to do in protest: who alone marches goes somewhere, a candidate's rally is his campaign's."""
EQUIPPED = frozenset({"arm", "equip"})


def verb_sense(act: Act, around: Clause, parties: Parties) -> Act | None:
    """An act that a verb names, in the sense it has here; `None` where that is no act."""
    verb = around.verb
    if verb.tag == "VBN" and not around.subjects and _appearing(verb):
        return None  # "looked crushed"
    if verb.tag == "VBN" and verb.dep in ("acl", "amod") and verb.lemma in EQUIPPED and not around.subjects:
        return None  # "a man armed with a knife"
    if act.type in ("ASSAULT", "THREATEN", "COERCE") and _capability(verb):
        return None  # "a missile that can strike the capital"
    if act.type == "CONSULT" and verb.lemma == "call" and around.passive:
        return None  # "a group called Hope" is named, not phoned
    return sense(obtained(act, around, parties), parties)


def sense(act: Act, parties: Parties) -> Act | None:
    """An act in the sense that its parties give it: named persons who attack each other do it with words."""
    if act.type == "CONSULT" and any(_press(parties.who(role)) for role in (*act.actors, *act.recipients)):
        return None  # an interview
    rally = act.trigger.lemma == "rally" and _persons(act.actors, parties)
    alone = act.trigger.lemma in ONE and act.trigger.pos == "VERB" and _one(act.actors, parties)
    if act.type == "PROTEST" and not act.recipients and (rally or alone):
        return None  # a candidate's rally; "marching toward November"
    if act.type == "PROTEST" and act.trigger.lower == "rally" and act.trigger.pos == "PROPN":
        return None  # "the Dakar Rally"
    if act.type not in ("ASSAULT", "COERCE") or act.trigger.lemma.lower() not in FIGHTING:
        return act
    if not _persons((*act.actors, *act.recipients), parties):
        return act
    if any(_violent(token) for token in act.trigger.sentence.tokens):
        return act
    if act.trigger.lemma.lower() not in ("attack", "assail", "assault"):
        return None
    if not act.actors or not act.recipients:
        return act
    why = Why("sense", "one named person attacks another, with no weapon or wound told: with words", act.trigger.span)
    return replace(act, type="ACCUSE", mode="disapprove", why=(*act.why, why))


def _appearing(verb: Token) -> bool:
    """Whether a participle is only how somebody looks."""
    if verb.dep in ("acomp", "oprd"):
        return verb.head.lower in APPEARING
    helper = verb.child("auxpass")
    return helper is not None and helper.lower in APPEARING


def _capability(verb: Token) -> bool:
    """Whether a verb says what a weapon is able to do: "missiles that can reach", "a bomb capable of destroying"."""
    noun = verb
    if verb.dep == "relcl" and any(c.dep == "aux" and c.lower in ABLE for c in verb.children):
        noun = verb.head
    elif verb.dep == "pcomp" and verb.head.head.lemma in ("capable", "able") and verb.head.head.dep == "amod":
        noun = verb.head.head.head
    return bool(ARMS & classes().get(noun.lemma.lower(), frozenset())) and noun is not verb


def _press(actor: Actor | None) -> bool:
    return actor is not None and bool(actor.sectors) and set(actor.sectors) <= PRESS


def _persons(roles: tuple[Role, ...], parties: Parties) -> bool:
    """Whether all of some roles are persons known by name, and there is one."""
    found = [parties.who(role) for role in roles]
    return bool(found) and all(
        actor is not None and actor.kind is ActorKind.PERSON and actor.name[:1].isupper() for actor in found
    )


def _one(roles: tuple[Role, ...], parties: Parties) -> bool:
    """Whether one person alone does it, who makes no crowd."""
    found = [parties.who(role) for role in roles]
    return len(found) == 1 and found[0] is not None and found[0].kind is ActorKind.PERSON


def _violent(token: Token) -> bool:
    word = token.lemma.lower()
    return word in HURT or bool(ARMS & classes().get(word, frozenset()))
