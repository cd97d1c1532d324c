"""What a preposition says of an act: "in the event of an attack", "pledged at the summit", "details about talks"."""

from __future__ import annotations

from dateline.lexicon.tables import words
from dateline.model import Token

OCCASION = frozenset({"at", "during", "in", "on", "over", "after", "following", "since"})
"""Prepositions of an act on whose occasion something else is told."""
TELLING = frozenset({"about", "on", "from"})


def contingency(noun: Token) -> Token | None:
    """The noun of "in the event of an attack", "in case of war": what it governs may never be."""
    of = noun.head
    if noun.dep != "pobj" or of.lower != "of" or of.head.lower not in words("status", "contingencies"):
        return None
    event = of.head
    return event if event.dep == "pobj" and event.head.lower in ("in", "for") else None


def is_occasion(preposition: Token, above: Token) -> bool:
    """Whether an act is only where something is planned, or what is told of: it is not itself the plan's content."""
    low = preposition.lower
    return low in OCCASION if above.pos == "VERB" else above.lemma == "detail" and low in TELLING


def ranked_subject(verb: Token) -> Token | None:
    """The subject of "the last prisoner to be freed", where the parser makes the infinitive the main verb."""
    to = next((c for c in verb.children if c.dep == "aux" and c.lower == "to"), None)
    ranked = words("status", "ranked")
    for subject in verb.all("nsubj", "nsubjpass"):
        if (
            to is not None
            and to.i == subject.i + 1
            and any(c.lower in ranked and c.i < subject.i for c in subject.children)
        ):
            return subject
    return None


def is_utmost(word: Token) -> bool:
    """Whether an adjective ranks what did it: "the most senior envoy to visit", not "the best man to negotiate"."""
    if word.tag == "JJS":
        return word.lemma.lower() not in words("status", "fittest") and word.lower not in words("status", "fittest")
    most = any(c.lower in ("most", "least") for c in word.lefts)
    return word.pos == "ADJ" and most and word.lower not in words("status", "fittest")
