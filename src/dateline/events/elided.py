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
CONDITIONS = frozenset({"if", "unless", "once"})
OPENING = frozenset({"as", "after", "before", "since", "until"})
"""Words that open a clause, and that the parse may take for prepositions."""
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


def before_verb(verb: Token) -> list[Token]:
    """The subjects right before a verb that the parse hangs on the noun before it."""
    at = verb.i - verb.sentence.row.first
    noun = verb.sentence.tokens[at - 1] if at > 0 and verb.dep == "conj" else None
    if noun is None or _after_name(noun) is not verb:
        return []
    return [noun] if stolen(noun) is verb else noun.conjuncts()  # "fired it as Lee and Okello met"


def stolen(noun: Token) -> Token | None:
    """The verb whose subject the parse hangs on a noun before it: "met Lee and Okello left", read as met them both.

    A verb that goes on with the old subject has its own "and".
    """
    clause = noun.head.dep == "pobj" and noun.head.head.lower in OPENING
    return None if clause else _after_name(noun)


def _after_name(noun: Token) -> Token | None:
    """The verb right after a name that ends a coordination, where it lacks a subject and an "and"."""
    if noun.dep != "conj" or noun.pos != "PROPN" or noun.head.pos not in ("PROPN", "NOUN"):
        return None
    if any(c.i > noun.i for c in noun.children) or noun.head.child("cc") is None:
        return None
    tokens, first = noun.sentence.tokens, noun.sentence.row.first
    after = tokens[noun.i + 1 - first] if noun.i + 1 - first < len(tokens) else noun
    finite = after.tag in ("VBD", "VBZ", "VBP") and after.pos == "VERB" and after.dep == "conj"
    alone = after.child("nsubj", "nsubjpass", "aux", "auxpass", "cc", "agent") is None
    return after if finite and alone and after.head.i < noun.i else None


def past_condition(verb: Token) -> Token:
    """What a verb is joined to; one with "would" goes on past a condition: "waits if Chad moves but would act"."""
    head = verb.head
    mark = head.child("mark") if head.dep == "advcl" else None
    foretold = any(c.tag == "MD" for c in verb.all("aux")) and not any(c.tag == "MD" for c in head.all("aux"))
    return head.head if mark is not None and mark.lower in CONDITIONS and foretold else head


def past_dateline(noun: Token, verb: Token) -> Token:
    """The true subject where the parser took a dateline ("BERLIN -- A court") for it."""
    if not noun.text.isupper() or noun.i - noun.sentence.tokens[0].i > 2 or len(noun.text) < 3:
        return noun
    others = (*verb.all(*SUBJECTS), *(c for c in noun.children if c.dep in ("appos", "conj") and c.i > noun.i + 1))
    return next((other for other in others if other is not noun), noun)
