"""Deaths and damage that nobody did to anybody: fires, quakes, diseases, blasts on a drilling rig.

A blast or a fire may be an attack. It is taken for one where anything in its sentence tells of arms or of those who
bear them; where nothing does, "not known" is better than an attack without an attacker.
"""

from __future__ import annotations

from dateline.events.act import Act
from dateline.events.table import classes, phrases
from dateline.model import Parse, Token

ACCIDENTS = phrases("accidents", "accidents")
HARMS = phrases("accidents", "harms")
MISHAPS = phrases("accidents", "mishaps")
STRUCK = phrases("accidents", "struck")
CALAMITIES = phrases("accidents", "calamities")
DISPLACING = phrases("accidents", "displacing")
SHOTS = phrases("accidents", "shots")
OFTEN = 3
"""Times that a report tells of a calamity if that is what it is about."""
ARMED = phrases("accidents", "armed")
FOUGHT = phrases("accidents", "fought")
CLASSES = frozenset({"@weapon", "@arms", "@militia"})


def calamitous(parse: Parse) -> bool:
    """Whether a report is about a calamity: it tells of one several times, and more often than of arms."""
    words = [token.lemma.lower() for token in parse.tokens if token.pos == "NOUN"]
    told = sum(word in CALAMITIES for word in words)
    return told >= OFTEN and told > sum(word in ARMED for word in words)


def accidental(act: Act, *, calamity: bool = False) -> bool:
    """Whether what reads as an act of force is an accident, or a fight against no one ("attacked the spill").

    With `calamity`, the report is about one: who is told to have been killed by nobody was killed in it.
    """
    trigger = act.trigger
    if act.mode == "deport" and trigger.lemma in DISPLACING and not act.actors:
        return calamity or any(t.lemma.lower() in ACCIDENTS for t in trigger.sentence.tokens)
    if act.type != "ASSAULT":
        return False
    if trigger.pos == "VERB" and trigger.lemma in phrases("clause_words", "fighting"):
        with_whom = [p for c in trigger.all("prep") if c.lower in ("with", "against") for p in c.all("pobj")]
        objects = [noun for child in (*trigger.all("dobj", "nsubjpass"), *with_whom) for noun in child.conjuncts()]
        return bool(objects) and all(noun.lemma.lower() in FOUGHT for noun in objects)
    if trigger.lemma.lower() not in HARMS:
        return False
    table = classes()
    tokens = trigger.sentence.tokens
    told = (
        (calamity and not act.actors)
        or trigger.lemma.lower() in ACCIDENTS
        or any(
            (t.pos == "NOUN" and t.lemma.lower() in ACCIDENTS and not _shots(t))
            or (t.pos == "VERB" and t.lemma.lower() in MISHAPS)
            for t in tokens
        )
    )
    words = [t.lemma.lower() for t in tokens if not any(c.lower in STRUCK for c in t.children)]
    return told and not any(word in ARMED or CLASSES & table.get(word, frozenset()) for word in words)


def _shots(noun: Token) -> bool:
    """Whether a fire is that of guns: "killed by army fire", unlike "killed by a fire"."""
    shot = (
        noun.dep == "pobj" and noun.head.lower in ("by", "from", "under") and noun.child("amod", "compound") is not None
    )
    return noun.lemma.lower() in SHOTS and shot and noun.child("det") is None
