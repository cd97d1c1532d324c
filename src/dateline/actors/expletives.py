"""An "it" that means nothing, or no actor: "it is clear that", "made it clear", "do it", "it could happen"."""

from __future__ import annotations

from collections.abc import Container

from dateline.actors.vocabulary import nouns
from dateline.lexicon.tables import words
from dateline.model import Token

COMPLEMENTS = frozenset({"ccomp", "advcl", "xcomp", "csubj"})
FINDING = words("acting", "finding")
"""Verbs with "it" for what comes after: "find it hard to"."""


SPELLS = frozenset(
    {
        "long",
        "longer",
        "time",
        "years",
        "months",
        "weeks",
        "days",
        "hours",
        "minutes",
        "decades",
        "year",
        "month",
        "week",
        "while",
        "ages",
    }
)
"""What something takes that is said of nobody."""


def empty(token: Token, actors: Container[int]) -> bool:
    """Whether an "it" stands for no actor, by what governs it; `actors`: the tokens that carry mentions."""
    if token.lower != "it":
        return False
    if token.dep == "pobj":
        if token.head.lower == "from" and token.head.head.lower == "far":
            return True
        governor = token.head.head
        verb = governor.head if governor.pos == "ADV" else governor
        return f"{verb.lemma} {token.head.lower}" in words("acting", "idioms_with_it")
    if token.dep == "expl":
        return True
    if token.dep in ("nsubj", "nsubjpass"):
        return _empty_subject(token, token.head, actors)
    if token.dep in ("dobj", "dative"):
        head = token.head
        if head.lemma not in words("acting", "acted_on"):
            return True
        if any(c.lower in ("try", "shot", "chance") for c in head.children if c.dep == "dobj"):
            return True  # "give it a try"
        return head.lemma in FINDING and any(c.dep in ("ccomp", "oprd", "xcomp", "acomp") for c in head.children)
    return False


def _empty_subject(token: Token, head: Token, actors: Container[int]) -> bool:
    if head.lemma in words("acting", "impersonal"):
        return True
    if head.lemma == "take" and any(c.tag == "WP" or c.lower in SPELLS for c in head.children):
        return True  # "what it took to win", "it takes two years to"
    if head.lemma == "remain" and any(c.dep == "xcomp" and c.lower in ("seen", "unclear") for c in head.children):
        return True  # "it remains to be seen"
    if head.lemma in ("seem", "appear", "look", "sound", "feel"):
        said = [c for c in head.children if c.dep in ("acomp", "oprd") and c.lower not in words("acting", "willing")]
        if said and any(g.dep in COMPLEMENTS for c in (head, *said) for g in c.children):
            return True  # "it seems wrong to say"; not "it seems ready to talk"
    if head.lemma == "turn" and any(c.lower == "out" for c in head.children):
        return True
    if head.pos == "ADJ" and head.dep in ("ccomp", "xcomp", "oprd") and head.head.lemma in FINDING:
        return True
    if (
        head.lemma in words("acting", "empty_it")
        and any(c.dep in ("ccomp", "advcl", "xcomp", "oprd", "dobj") for c in head.children)
        and head.lemma not in ("take", "mean", "remain", "turn")
    ):
        return not any(c.dep == "xcomp" for c in head.children)
    if head.lemma == "be":
        return _empty_copula(head, parallel=_parallel(head, actors))
    return (
        token.dep == "nsubjpass"
        and head.lower in words("acting", "empty_be")
        and any(c.dep == "ccomp" for c in head.children)
    )


def _empty_copula(verb: Token, *, parallel: bool) -> bool:
    """ "It is disturbing to see", "it is a small step"; not "it is ready to talk", "it is a nuclear power"."""
    for child in verb.children:
        if child.dep in COMPLEMENTS:
            return True
        if child.dep not in ("acomp", "attr", "prep", "advmod"):
            continue
        if child.lower in words("acting", "empty_be") or child.lemma in words("acting", "empty_be"):
            return True
        if (
            child.dep == "acomp"
            and child.lower not in words("acting", "willing")
            and any(c.dep in COMPLEMENTS for c in child.children)
        ):
            return True
        if child.dep == "attr" and child.pos in ("NOUN", "PROPN"):
            return not parallel and child.lower not in nouns() and child.lower not in words("acting", "states_are")
    return False


def _parallel(verb: Token, actors: Container[int]) -> bool:
    """Whether a clause goes on from one about an actor: "X is a burden and it is a threat"."""
    if verb.dep != "conj" or verb.head.lemma != "be":
        return False
    return any(c.dep == "nsubj" and (c.i in actors or c.lower == "it") for c in verb.head.children)
