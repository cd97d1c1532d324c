"""Acts of force without the towns where they are only done."""

from __future__ import annotations

from dataclasses import replace

from dateline.events.act import Act
from dateline.events.parties import Parties
from dateline.events.placing import FLOWN, PLACE_PREPS
from dateline.events.table import classes, phrases
from dateline.model import ActorKind, Role, Sentence

STRUCK = frozenset({"@people", "@territory", "@truce"})
"""Classes of nouns that are known by where they are: "villagers in Kunda", "a base in Lamu"."""
TAKEN = frozenset({"seize", "arrest", "deport", "cyber"})
"""What is done to somebody or his goods, wherever he is; a curfew is laid on the town."""

SPOKEN = frozenset({"AGREE", "REJECT", "THREATEN", "ACCUSE", "CONCEDE", "REQUEST", "SUPPORT"})
"""Types that are done with words, to those who hear them."""
WHERE = frozenset({"at", "near", "outside", "from", "around"})
REGIONS = phrases("clause_words", "regions")
"""Last words of the names of lands and waters for which nobody speaks."""


def aside(act: Act, parties: Parties) -> Act:
    """An act of force without the towns where it is done: "bombed a market in Lima" is done to nobody who is named.

    A country stands for whoever is there; a town that is itself struck, or whose people or garrison are, stays.
    """
    act = _nowhere(act, parties)
    if not act.recipients or not (act.type in FLOWN or (act.type == "COERCE" and act.mode in TAKEN)):
        return act
    kept = tuple(role for role in act.recipients if not _only_where(role, act.trigger.sentence, parties))
    if len(kept) == len(act.recipients) or not (kept or act.actors):
        return act
    return replace(act, recipients=kept)


def _only_where(role: Role, sentence: Sentence, parties: Parties) -> bool:
    actor = parties.who(role)
    if actor is None or actor.kind is not ActorKind.PLACE:
        return False
    inside = [t for t in sentence.tokens if role.span.start <= t.start < role.span.end]
    head = next((t for t in inside if t.head not in inside), None)
    if head is None:
        return False
    if head.dep in ("compound", "nmod"):  # "in a Lima hotel"
        head = head.head
    if head.dep != "pobj" or head.head.lower not in PLACE_PREPS - {"at"}:  # "fired at the town"
        return False
    there = head.head.head
    return there.pos != "NOUN" or not (STRUCK & classes().get(there.lemma.lower(), frozenset()))


def _nowhere(act: Act, parties: Parties) -> Act:
    """An act without regions of no country as its doers, and, if of words, without places where it is only done."""
    actors = tuple(role for role in act.actors if not _region(role, parties))
    recipients = act.recipients
    if act.type in SPOKEN:
        recipients = tuple(r for r in recipients if not (_region(r, parties) or _told_where(r, act, parties)))
    if len(actors) == len(act.actors) and len(recipients) == len(act.recipients):
        return act
    return replace(act, actors=actors, recipients=recipients) if actors or recipients else act


def _region(role: Role, parties: Parties) -> bool:
    """Whether a role is filled by a stretch of land that no state speaks for: "the Korean Peninsula"."""
    actor = parties.who(role)
    return actor is not None and actor.kind is ActorKind.PLACE and actor.name.lower().rpartition(" ")[2] in REGIONS


def _told_where(role: Role, act: Act, parties: Parties) -> bool:
    """Whether a town is only where something is, or a word before a noun: "the Lima bombing", "a hall in Lima"."""
    actor = parties.who(role)
    if actor is None or actor.kind is not ActorKind.PLACE:
        return False
    inside = [t for t in act.trigger.sentence.tokens if role.span.start <= t.start < role.span.end]
    head = next((t for t in inside if t.head not in inside), None)
    if head is None:
        return False
    before = head.head.dep == "pobj" and head.head.head.i == head.i - 1  # "to Lima warning of", read as Lima's warning
    return (head.dep in ("compound", "nmod") and not before) or (head.dep == "pobj" and head.head.lower in WHERE)
