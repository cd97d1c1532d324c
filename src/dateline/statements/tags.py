"""What is said, read off the order of words, where the parse cannot be trusted: cues that end a sentence, verbs of
plain saying whose clause the parser missed.
"""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import below, own_subject
from dateline.statements.cues import cues

LOOSE = frozenset({"prep", "npadvmod", "advmod", "prt", "dative"})
LONGEST = 400
"""Tokens of a sentence past which word order is not walked: no sentence of news is that long."""

MARKS = frozenset({'"', "''", "``"})
REACH = 25
"""Tokens within which a quotation closes that is only a name for something."""

SHORTEST = 4
"""Words that a clause has at least, where no parser vouches for it."""


def tag(verb: Token) -> set[int]:
    """What stands before a cue that closes its sentence: "It was flown to the capital, the agency reported on Monday."

    Parsers hang such a cue anywhere; the comma before its subject and the stop or comma behind it are surer.
    """
    if verb.tag not in {"VBD", "VBZ", "VBP"} or "clause" not in cues().verbs.get(verb.lemma, ()):
        return set()
    who = own_subject(verb)
    if who is None or who.i > verb.i or verb.child("mark") is not None:
        return set()
    clauses = [c for c in verb.children if c.dep == "ccomp"]
    if any(c.i > verb.i for c in clauses) or (verb.dep == "ROOT" and len(clauses) == 1):
        return set()
    if len(verb.sentence.tokens) > LONGEST:
        return set()
    tokens, floor = verb.sentence.tokens, verb.sentence.row.first
    begin = min(below(who))
    if begin <= floor + 1 or tokens[begin - 1 - floor].text != ",":
        return set()
    adjuncts = [c for c in verb.children if c.i > verb.i and (c.dep in LOOSE or (c.dep == "advcl" and c.tag == "VBG"))]
    mine = {verb.i}.union(*(below(c) for c in adjuncts))
    behind = [t for t in tokens if t.i > verb.i and t.i not in mine]
    if behind and behind[0].text not in {",", ".", '"'}:
        return set()
    inside = {t.i for t in tokens if t.i < begin - 1}
    if not any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in tokens if t.i in inside):
        return set()
    return inside - {tokens[0].i} if tokens[0].dep == "cc" else inside


def rest(verb: Token) -> set[int]:
    """What follows a verb of plain saying to the sentence's end, for where a parser gives it no clause."""
    tokens, floor = verb.sentence.tokens, verb.sentence.row.first
    if verb.tag not in {"VBD", "VBZ", "VBP", "VBG"} or len(tokens) > LONGEST:
        return set()
    end = len(tokens)
    for token in tokens[verb.i - floor + 1 :]:
        who = own_subject(token)
        main = token.dep == "ROOT" and token.lemma in cues().verbs
        if who is not None and (main or (token.tag in {"VBD", "VBZ"} and tag(token))):
            end = min(below(who)) - 1 - floor
    inside = tokens[verb.i - floor + 1 : end]
    if len(inside) < SHORTEST or not any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in inside):
        return set()
    if inside[0].pos == "ADP" or inside[0].dep in {"punct", "prt"}:
        return set()
    return {t.i for t in inside if t.lower != "that" or t is not inside[0]}


def late_that(verb: Token) -> set[int]:
    """What follows "that", where a phrase stands between it and its verb: "said during the debate that it would".

    Parsers hang such a clause on the noun before it, or take "that" for a preposition.
    """
    tokens, floor = verb.sentence.tokens, verb.sentence.row.first
    if len(tokens) > LONGEST:
        return set()
    mine = below(verb)
    for token in tokens[verb.i - floor + 1 :]:
        if token.i not in mine or token.text in {";", ":", '"'}:
            break
        if token.lower == "that" and (token.dep in {"mark", "prep"} or token.pos == "SCONJ"):
            last = token.i
            while last + 1 in mine:
                last += 1
            inside = set(range(token.i + 1, last + 1))
            finite = any(tokens[i - floor].tag in {"VBD", "VBZ", "VBP", "MD"} for i in inside)
            return inside if finite and len(inside) >= SHORTEST and _hangs_loosely(token, verb) else set()
    return set()


def quoted_behind(thing: Token) -> set[int]:
    """The words in marks right behind a noun phrase, as what it is called: "called the plan “a cheap trick”"."""
    tokens, floor = thing.sentence.tokens, thing.sentence.row.first
    at = max(below(thing)) + 1 - floor
    if at >= len(tokens) or tokens[at].text not in MARKS:
        return set()
    for end in range(at + 1, min(len(tokens), at + REACH)):
        if tokens[end].text in MARKS:
            return {t.i for t in tokens[at : end + 1]}
    return set()


def _hangs_loosely(that: Token, verb: Token) -> bool:
    """Whether only a phrase of occasion, or the person told, stands between a verb and the clause's "that"."""
    token = that if that.dep == "prep" else that.head
    while token.head is not verb:
        token = token.head
        if token.pos in {"VERB", "AUX"} or token.head is token:
            return False
    if token.dep in {"dobj", "dative"}:
        return cues().has("addressed.verbs", verb.lemma)
    return token.dep in LOOSE and f"with:{token.lower}" not in cues().verbs.get(verb.lemma, ())
