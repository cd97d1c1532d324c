"""Deaths and damage that nobody did to anybody: fires, quakes, diseases, blasts on a drilling rig.

A blast or a fire may be an attack. It is taken for one where anything in its sentence tells of arms or of those who
bear them; where nothing does, "not known" is better than an attack without an attacker.
"""

from __future__ import annotations

from dateline.events.act import Act
from dateline.events.table import classes, phrases

ACCIDENTS = phrases("accidents", "accidents")
HARMS = phrases("accidents", "harms")
ARMED = phrases("accidents", "armed")
FOUGHT = phrases("accidents", "fought")
CLASSES = frozenset({"@weapon", "@arms", "@militia"})


def accidental(act: Act) -> bool:
    """Whether what reads as an act of force is an accident, or a fight against no one ("attacked the spill")."""
    if act.type != "ASSAULT":
        return False
    trigger = act.trigger
    if trigger.pos == "VERB" and trigger.lemma in phrases("clause_words", "fighting"):
        objects = [noun for child in trigger.all("dobj", "nsubjpass") for noun in child.conjuncts()]
        return bool(objects) and all(noun.lemma.lower() in FOUGHT for noun in objects)
    if trigger.lemma.lower() not in HARMS:
        return False
    table = classes()
    tokens = trigger.sentence.tokens
    told = trigger.lemma.lower() in ACCIDENTS or any(t.pos == "NOUN" and t.lemma.lower() in ACCIDENTS for t in tokens)
    words = (token.lemma.lower() for token in tokens)
    return told and not any(word in ARMED or CLASSES & table.get(word, frozenset()) for word in words)
