"""Acts of force without the towns where they are only done."""

from __future__ import annotations

from dataclasses import replace

from dateline.events.act import Act
from dateline.events.parties import Parties
from dateline.events.placing import FLOWN, PLACE_PREPS
from dateline.events.table import classes
from dateline.model import ActorKind, Role, Sentence

STRUCK = frozenset({"@people", "@territory", "@truce"})
"""Classes of nouns that are known by where they are: "villagers in Kunda", "a base in Lamu"."""
TAKEN = frozenset({"seize", "arrest", "deport", "cyber"})
"""What is done to somebody or his goods, wherever he is; a curfew is laid on the town."""


def aside(act: Act, parties: Parties) -> Act:
    """An act of force without the towns where it is done: "bombed a market in Lima" is done to nobody who is named.

    A country stands for whoever is there; a town that is itself struck, or whose people or garrison are, stays.
    """
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
