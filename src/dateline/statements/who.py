"""What can speak: a name, somebody unnamed, a body or a document."""

from __future__ import annotations

from functools import cache

from dateline.lexicon.tables import load, words
from dateline.model import Span, Token
from dateline.statements.clause import RELATIVE
from dateline.statements.cues import Cues
from dateline.statements.press import is_outlet

PLACES_AND_DAYS = frozenset({"GPE", "LOC", "FAC", "DATE", "TIME"})
"""Kinds of entity that "who" stands for only in a parser's error."""

CLIMB = 6
"""Steps up from such a noun to the person it is told of."""


def can_speak(noun: Token, table: Cues) -> bool:
    """Whether a noun can speak; a "lack of evidence" cannot, nor a day."""
    if noun.ent in {"DATE", "TIME", "MONEY", "PERCENT"}:
        return False
    return (
        noun.pos in {"PROPN", "PRON"}
        or noun.ent in {"PERSON", "ORG", "GPE", "NORP"}
        or any(table.has(f"sources.{name}", noun.lemma) for name in ("minds", "documents", "bodies"))
        or table.has("chain.unnamed", noun.lemma)
        or table.has("chain.media", noun.lemma)
    )


def is_somebody(noun: Token, table: Cues) -> bool:
    """Whether a noun names people, or a body or state that acts as one: "the doctor", "41 countries", "the crowd"."""
    return can_speak(noun, table) or noun.lemma in _people() or table.has("sources.groups", noun.lemma)


@cache
def _people() -> frozenset[str]:
    return frozenset(str(load("predicate_classes")["people"]).split()) | words("offices", "words.kin")


def can_be_cited(noun: Token, table: Cues) -> bool:
    """Whether a noun that is cited can be the origin of words: not the law that somebody gives for a reason."""
    return is_somebody(noun, table) and not table.has("chain.mute", noun.lemma)


def impersonal(source: Token, table: Cues) -> bool:
    """Whether an outlet or a document speaks: the names of bodies that are no persons' or places', and "the radio"."""
    if source.pos == "PROPN":
        return source.ent == "ORG" or is_outlet(source, table)
    return table.has("sources.documents", source.lemma) or table.has("chain.media", source.lemma)


def stands_for(source: Token) -> Token:
    """What a relative pronoun stands for; any other source itself."""
    if source.lower not in RELATIVE or source.head is source:
        return source
    clause = source.head
    while clause.dep not in {"relcl", "acl"} and clause.head is not clause:
        clause = clause.head
    return _somebody_before(clause.head) if source.lower == "who" else clause.head


def _somebody_before(noun: Token) -> Token:
    """Who "who" is, where a parser hangs it on a place or day before it: "Park, a clerk *in Oslo*, who said …"."""
    token = noun
    for _ in range(CLIMB):
        if token.ent not in PLACES_AND_DAYS and token.pos in {"NOUN", "PROPN", "PRON"}:
            return token
        if token.head is token or token.dep in {"nsubj", "ROOT", "relcl", "ccomp"}:
            return noun
        token = token.head
    return noun


def renamed(noun: Token) -> Token:
    """The noun that a name only says more of: "a witness" in "cited *a witness*, Park, who said …"."""
    while noun.dep == "appos" and noun.head is not noun:
        noun = noun.head
    return noun


def speaks_for(source: Token, table: Cues) -> Span | None:
    """The body that a spokesman speaks for: "the ministry's spokesman", "Park, a spokesman for the ministry"."""
    titles = (source, *(c for c in source.children if c.dep in {"appos", "compound"}))
    title = next((t for t in titles if table.has("chain.spokesmen", t.lemma)), None)
    if title is None:
        return None
    for child in title.children:
        if child.dep == "prep" and child.lower in {"for", "of", "at"}:
            body = child.child("pobj")
            if body is not None:
                return body.subtree_span()
    owner = title.child("poss")
    if owner is not None:
        inside = [t for t in owner.subtree() if t.dep != "case"]
        return Span(inside[0].start, inside[-1].end)
    first, tokens = title.sentence.row.first, title.sentence.tokens
    begin = title.i
    while begin > first and _of_a_name(tokens[begin - 1 - first], table):
        begin -= 1
    return Span(tokens[begin - first].start, tokens[title.i - 1 - first].end) if begin < title.i else None


def _of_a_name(token: Token, table: Cues) -> bool:
    """Whether a word before "spokesman" belongs to the body's name: no "a", no "former"."""
    return token.pos == "PROPN" or token.ent in {"ORG", "GPE", "NORP"} or table.has("sources.bodies", token.lemma)
