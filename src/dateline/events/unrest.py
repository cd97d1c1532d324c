"""Unrest and fighting told by a noun alone, whoever takes part: "riots erupted", "stayed away in protest"."""

from __future__ import annotations

from dateline.events.table import NounRow, noun_lemma, phrasal, phrases, verb_lemma
from dateline.model import Token

UNREST = phrases("predicate_nouns", "unrest")
STOPPAGES = phrases("predicate_nouns", "stoppages")
BREAKING_OUT = phrases("predicate_nouns", "breaking_out")
GOING = frozenset({"resign", "quit", "defect", "step", "leave", "withdraw", "recall", "cancel", "break", "pull"})
BOUTS = frozenset({"night", "day", "week", "wave", "series", "spate", "outbreak", "bout", "round", "month", "hour"})
IN_FORCE = frozenset({"force", "place", "effect", "way"})


def breaks_out(noun: Token, row: NounRow) -> Token | None:
    """The verb by which unrest or fighting goes on, whoever takes part: "riots erupted", "there were clashes"."""
    lemma = noun_lemma(noun)
    if noun.pos == "PROPN" or not (lemma in UNREST or (row.modifiers and lemma in STOPPAGES)):
        return None
    first = next(iter(noun.conjuncts()), noun)
    if first.dep == "pobj" and first.head.lower == "of" and first.head.head.lemma.lower() in BOUTS:
        first = first.head.head  # "three nights of rioting have left"
    if first.dep == "attr":
        return first.head if first.head.child("expl") is not None else None
    if first.dep not in ("nsubj", "nsubjpass"):
        return None
    lasting = first.head.lemma == "be" and any(
        t.lower in IN_FORCE for c in first.head.all("prep") if c.lower in ("in", "under") for t in c.all("pobj")
    )
    return first.head if lasting or phrasal(first.head) in BREAKING_OUT else None


def in_protest(noun: Token) -> bool:
    """Whether a noun says why something is done: "stayed away in protest at the result"."""
    if noun.lower != "protest" or noun.dep != "pobj" or noun.head.lower != "in" or noun.head.head.pos != "VERB":
        return False
    if verb_lemma(noun.head.head) in GOING:
        return False  # who resigns in protest resigns
    return noun.child("det", "poss", "amod", "compound") is None
