"""Which times govern a word: its own, its light verb's, those of the clause that it accompanies."""

from __future__ import annotations

from datetime import date

from dateline.lexicon.tables import words
from dateline.model import Status, Token
from dateline.temporal.anchoring.bounds import SETTLED, is_after
from dateline.temporal.anchoring.governing import Governed

LIGHT = words("time", "clauses.light_verbs")
AHEAD = words("time", "clauses.looking_ahead")
MOTION = words("anchoring", "places_to_be.motion")
ORDERING = words("anchoring", "verbs.brings") | words("anchoring", "verbs.comes_after")
QUANTITIES = words("time", "clauses.quantities")
PARTICIPLES = words("time", "clauses.noun_participles")
BROUGHT_ABOUT = words("anchoring", "clauses.brought_about")
ARRANGED = words("anchoring", "clauses.arranged")

Hung = dict[int, list[Governed]]


def clause_times(head: Token, hung: Hung) -> list[Governed]:
    """Times on a cue, or on the verb that it accompanies: "speaking on Monday, he said"."""
    if head.i in hung:
        return hung[head.i]
    if head.pos in ("VERB", "AUX"):
        for child in head.children:
            if child.dep == "advcl" and child.tag == "VBG" and child.i in hung:
                return hung[child.i]
        if head.dep in ("conj", "advcl", "xcomp") and head.head.pos == "VERB" and not own_subject(head):
            return hung.get(head.head.i, [])
        return []
    for above in head.ancestors():
        if above.pos in ("VERB", "AUX"):
            return hung.get(above.i, [])
    return []


def event_times(head: Token, hung: Hung, status: Status) -> list[Governed]:
    """The times that govern a trigger: its own, else its light verb's, else those of the clause it accompanies."""
    if head.i in hung:
        return hung[head.i]
    if head.pos in ("NOUN", "PROPN", "ADJ"):
        return _noun_times(head, hung)
    if head.lemma in LIGHT and head.pos == "VERB" and (held := _of_object(head, hung)):
        return held
    above = head.head
    if head.dep == "relcl" and _set_there(head):
        return hung.get(above.i, []) or _holder(above, hung)
    if above is head or above.pos not in ("VERB", "AUX"):
        return []
    if head.dep == "advcl" and above.lemma in MOTION and head.tag == "VB" and any(c.lower == "to" for c in head.lefts):
        return hung.get(above.i, []) if status in SETTLED else []
    accompanies = head.dep == "advcl" and head.tag == "VBG" and not any(c.dep in ("mark", "prep") for c in head.lefts)
    shares = head.dep == "conj" and not own_subject(head) and head.tag == above.tag
    inside = head.dep in ("xcomp", "pcomp") and above.lemma not in AHEAD and status in SETTLED
    if accompanies or inside:
        return hung.get(above.i, [])
    if shares:
        return [g for g in hung.get(above.i, []) if g.fronted or g.time.span.start < above.start]
    return []


def _of_object(verb: Token, hung: Hung) -> list[Governed]:
    """The times behind what a light verb says took place: "will hold two days of drills starting on Monday"."""
    if verb.lemma in ORDERING:
        return []
    for noun in verb.children:
        if noun.dep not in ("dobj", "nsubjpass"):
            continue
        inner = [n for of in noun.children if of.lower == "of" for n in of.children if n.dep == "pobj"]
        for one in (noun, *inner):
            behind = [g for g in hung.get(one.i, ()) if g.time.span.start > one.start]
            if behind or (behind := _of_participle(one, hung)):
                return behind
    return []


def _of_participle(noun: Token, hung: Hung) -> list[Governed]:
    """The times of the participle behind a noun: "talks scheduled for June", "the deal reached in 2015"."""
    for child in noun.rights:
        brought_about = child.lemma in PARTICIPLES or (child.tag == "VBN" and child.lemma in BROUGHT_ABOUT)
        if child.dep in ("acl", "relcl", "amod") and brought_about and child.i in hung:
            return hung[child.i]
    return []


def _set_there(verb: Token) -> bool:
    """Whether a relative clause tells what was done on that occasion: "a meeting where they agreed …"."""
    return any(
        t.lower in ("where", "which") and (t.dep in ("advmod", "pobj")) for c in verb.lefts for t in (c, *c.children)
    )


def _holder(noun: Token, hung: Hung) -> list[Governed]:
    """The times of the verb that a noun is the object of, over prepositions."""
    for steps, above in enumerate(noun.ancestors()):
        if above.pos in ("VERB", "AUX"):
            return hung.get(above.i, [])
        if steps >= 3:
            break
    return []


def to_come(head: Token, hung: Hung, today: date | None) -> list[Governed]:
    """A coming time that the parser hung on the verb above: "has proposed holding talks Jan. 9".

    After "was set to land", any time: no arrangement is made "on Monday" behind its own infinitive.
    """
    above = head.head.head if head.dep == "pobj" and head.head.lower == "to" else head.head
    if above.lemma in ARRANGED and above.tag in ("VBN", "JJ"):
        return [g for g in hung.get(above.i, []) if g.time.span.start > head.start]
    if today is None:
        return []
    for steps, above in enumerate(head.ancestors()):
        if steps >= 3:
            break
        coming = [g for g in hung.get(above.i, []) if g.time.span.start > head.start and is_after(g.moment, today)]
        if coming:
            return coming
    return []


def _noun_times(head: Token, hung: Hung) -> list[Governed]:
    """A noun's time: its light verb's, or that of the noun or participle which it belongs to."""
    if behind := _of_participle(head, hung):
        return behind
    token, steps = head, 0
    while steps < 4 and token.head is not token:
        steps += 1
        above = token.head
        if above.pos in ("VERB", "AUX"):
            side = token.dep in ("dobj", "nsubj", "nsubjpass", "attr", "pobj", "conj")
            if above.lemma in ORDERING and token.dep == "dobj":
                return []
            if above.lemma in LIGHT and side:
                return hung.get(above.i, [])
            for child in above.children if above.lemma in PARTICIPLES and side else ():
                if child.dep == "xcomp" and child.i in hung and (child.lemma in LIGHT or child.lemma in PARTICIPLES):
                    return hung[child.i]
            return hung.get(above.i, []) if above.lemma in PARTICIPLES and token.dep == "nsubjpass" else []
        if above.lower == "of" and above.head.lemma.lower() in QUANTITIES:
            token = above.head
            continue
        if above.pos == "ADP" and above.head.pos in ("VERB", "AUX"):
            verb = above.head
            return (
                hung.get(verb.i, []) if verb.lemma in LIGHT and above.lower in ("in", "at", "with", "to", "for") else []
            )
        if token.dep == "conj":
            token = above
            if token.i in hung:
                return hung[token.i]
            continue
        return []
    return []


def own_subject(verb: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(c.dep in ("nsubj", "nsubjpass", "expl") for c in verb.children)
