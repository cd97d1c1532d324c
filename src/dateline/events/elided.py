"""Verbs whose helpers, subjects or objects the text leaves out, or the model loses: headlines, verbs with a hyphen."""

from __future__ import annotations

from dateline.events.table import phrases, verb_lemma
from dateline.model import Token

UNDERGOING = phrases("clause_words", "undergoing")
"""Verbs that always have an object; `shut_down` with its particle."""
STOPS = frozenset(".!?…\"'”’")
CALENDAR = ("DATE", "TIME")
RELATIVE = frozenset({"who", "which", "that", "whom"})
NOWHERE = frozenset({"where", "when", "why", "how"})
SUBJECTS = ("nsubj", "nsubjpass", "csubj")
MAX_APART = 3
"""Words between two verbs with one object."""


def clipped(verb: Token) -> bool:
    """Whether a headline leaves out the "was" of a passive: "Reporter held in Minsk", "Mayor shot dead"."""
    if verb.tag not in ("VBD", "VBN") or verb.child("nsubj") is None:
        return False
    if verb.child("aux", "dobj", "dative", "ccomp", "xcomp", "attr") is not None:
        return False
    if verb.child("agent") is not None:
        return True
    particle = verb.child("prt")
    whole = verb_lemma(verb) if particle is None else f"{verb_lemma(verb)}_{particle.lower}"
    return whole in UNDERGOING and (verb.tag == "VBN" or verb.sentence.tokens[-1].text[-1] not in STOPS)


def before_hyphen(verb: Token) -> Token | None:
    """The subject that the model takes for part of a verb with a hyphen: "Pyongyang test-fired a missile"."""
    if not any(c.text == "-" and c.i == verb.i - 1 for c in verb.children):
        return None
    return next((c for c in verb.all("npadvmod", "nmod") if c.i < verb.i - 2 and c.ent not in CALENDAR), None)


def shared_object(verb: Token) -> list[Token]:
    """What the next verb is told to be done to, where that follows at once: "shot and killed a teenager"."""
    other = next((c for c in verb.all("conj") if c.pos == "VERB" and c.i <= verb.i + MAX_APART), None)
    if other is None or other.child("nsubj", "nsubjpass", "aux") is not None or verb.child("prep") is not None:
        return []
    return other.all("dobj")


def object_elsewhere(verb: Token) -> list[Token]:
    """The object that the parse has missed: "shot dead a herder", "diplomats it accused of spying"."""
    dead = verb.child("oprd", "acomp")
    late = [c for c in verb.all("npadvmod") if c.i > verb.i and c.ent not in CALENDAR] if dead is not None else []
    if late:
        return late[:1]
    own = verb.child("nsubj")
    if verb.pos != "VERB" or verb.dep != "relcl" or own is None or own.lower in RELATIVE:
        return []
    if verb.child("ccomp", "xcomp", "dative", "mark") is not None:
        return []
    left = [c for c in verb.children if c.i < verb.i]
    if any(c.lower in NOWHERE or (c.dep == "prep" and c.child("pobj") is None) for c in verb.children):
        return []
    if any(c.dep in ("prep", "pobj") and any(t.lower in RELATIVE for t in c.subtree()) for c in left):
        return []  # "the town in which it fought"
    known = verb.head
    return [known.head if known.dep == "appos" and known.head.pos == "PROPN" else known]


def past_dateline(noun: Token, verb: Token) -> Token:
    """The true subject where the parser took a dateline ("BERLIN -- A court") for it."""
    if not noun.text.isupper() or noun.i - noun.sentence.tokens[0].i > 2 or len(noun.text) < 3:
        return noun
    others = (*verb.all(*SUBJECTS), *(c for c in noun.children if c.dep in ("appos", "conj") and c.i > noun.i + 1))
    return next((other for other in others if other is not noun), noun)
