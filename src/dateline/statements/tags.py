"""What is said, read off the order of words, where the parse cannot be trusted: cues that end a sentence, verbs of
plain saying whose clause the parser missed.
"""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import below, own_subject
from dateline.statements.cues import Cues, cues
from dateline.statements.press import is_outlet

LOOSE = frozenset({"prep", "npadvmod", "advmod", "prt", "dative"})
LONGEST = 400
"""Tokens of a sentence past which word order is not walked: no sentence of news is that long."""

MARKS = frozenset({'"', "''", "``"})
REACH = 25
"""Tokens within which a quotation closes that is only a name for something."""

NAME = 8
"""Tokens of an outlet's name at most, with "the" and "news agency"."""

PARTS = frozenset({"PROPN", "NOUN", "ADJ", "DET", "PART"})

SHORTEST = 4
"""Words that a clause has at least, where no parser vouches for it."""


def tag(verb: Token) -> set[int]:
    """What stands before a cue that closes its sentence: "It was flown to the capital, the agency reported on Monday."

    Parsers hang such a cue anywhere; the comma before its subject and the stop or comma behind it are surer.
    """
    if not (verb.tag in {"VBD", "VBZ", "VBP"} or reports(verb)) or "clause" not in cues().verbs.get(verb.lemma, ()):
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
    if not any(_finite(t) for t in tokens if t.i in inside):
        return set()
    return inside - {tokens[0].i} if tokens[0].dep == "cc" else inside


def reports(token: Token) -> bool:
    """Whether a parser takes the verb for a noun that closes a sentence: "It was shut, the agency *reports*."."""
    return token.lower == "reports" and token.tag == "NNS" and token.dep in {"ROOT", "conj"} and _late(token)


def closing(verb: Token, table: Cues) -> tuple[Token, set[int], set[int]] | None:
    """The outlet, its words and what it reports, where a parser ties "…, Radio Nine reports" or "…, reports Radio
    Nine" to something else; it closes the sentence, behind a comma.
    """
    if verb.lower not in {"reports", "reported"} or len(verb.sentence.tokens) > LONGEST:
        return None
    tokens, at = verb.sentence.tokens, verb.i - verb.sentence.row.first
    end = len(tokens)
    while end > at + 1 and tokens[end - 1].pos == "PUNCT":
        end -= 1
    begin = at
    while begin > 0 and at - begin < NAME and tokens[begin - 1].pos in PARTS:
        begin -= 1
    if begin == at and end - at <= NAME and all(t.pos in PARTS for t in tokens[at + 1 : end]):
        name = tokens[at + 1 : end]
    elif all(t.ent in {"DATE", "TIME"} or t.lower == "on" for t in tokens[at + 1 : end]):
        name = tokens[begin:at]
    else:
        return None
    if not name or begin < 2 or tokens[begin - 1].text != "," or not is_outlet(name[-1], table):
        return None
    inside = {t.i for t in tokens[: begin - 1]}
    return (name[-1], {t.i for t in name}, inside) if any(_finite(t) for t in tokens[: begin - 1]) else None


def _late(noun: Token) -> bool:
    who = own_subject(noun)
    return who is not None and who.i < noun.i and who.pos in {"PROPN", "NOUN"}


def _finite(token: Token) -> bool:
    """Whether a token makes a clause finite; "soured" may pass for a participle."""
    return token.tag in {"VBD", "VBZ", "VBP", "MD"} or (token.tag == "VBN" and own_subject(token) is not None)


def ahead(verb: Token) -> set[int]:
    """What stands before "…, the agency quoted Park as saying" and "…, Park was quoted as saying"."""
    who = own_subject(verb)
    tokens, floor = verb.sentence.tokens, verb.sentence.row.first
    if who is None or who.i > verb.i or len(tokens) > LONGEST:
        return set()
    begin = min(below(who))
    if begin <= floor + 1 or tokens[begin - 1 - floor].text != ",":
        return set()
    inside = {t.i for t in tokens if t.i < begin - 1}
    return inside if any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in tokens if t.i in inside) else set()


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
        if token.lower == "that" and (token.dep in {"mark", "prep"} or token.pos == "SCONJ" or _told_that(token, verb)):
            last = token.i
            while last + 1 in mine:
                last += 1
            inside = set(range(token.i + 1, last + 1))
            finite = any(tokens[i - floor].tag in {"VBD", "VBZ", "VBP", "MD"} for i in inside)
            loosely = _told_that(token, verb) or _hangs_loosely(token, verb)
            return inside if finite and len(inside) >= SHORTEST and loosely else set()
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


def marked_within(thing: Token) -> bool:
    """Whether a parser takes into a noun phrase the words in marks behind it: "called the plan “a trick” at best"."""
    tokens, floor = thing.sentence.tokens, thing.sentence.row.first
    names = [token for token in thing.subtree() if token.i > thing.i and token.dep == "appos"]
    begin = [min(below(name)) - floor for name in names]
    return any(tokens[at].text in MARKS or tokens[at - 1].text in MARKS for at in begin)


def _told_that(that: Token, verb: Token) -> bool:
    """Whether what somebody is told passes for a clause about him: "told a group of officers that it was over"."""
    told = verb.child("dobj")
    if told is None or not cues().has("addressed.verbs", verb.lemma):
        return False
    if told.ent not in {"ORG", "GPE", "PERSON"} and not cues().has("sources.minds", told.lemma):
        return False
    return any(
        c.dep == "relcl" and c.subtree()[0] is that and own_subject(c) is not None and own_subject(c) is not that
        for c in told.children
    )


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
