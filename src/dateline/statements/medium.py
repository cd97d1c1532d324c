"""What stands right behind a cue's verb and is part of it: what words were put in ("said *in a statement*", "wrote *on
Facebook*"), and how or when they were said where one word tells it ("said *flatly*", "said *Friday*").
"""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import below
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding

WORDS = {"in": 5, "on": 7, "at": 8, "during": 8, "by": 3}
"""Tokens of such a phrase at most, by its preposition: a longer one tells of the occasion and not of the cue."""

SHOW = "WORK_OF_ART"
"""The kind of entity that a programme is, on which something is said."""


def medium(finding: Finding, table: Cues) -> set[int]:
    """The token indices of the phrase, where one stands right behind the cue's verb; of occasions, those spoken at."""
    verb = finding.head
    for child in verb.children:
        if child.dep != "prep" or child.i != verb.i + 1 or child.lower not in WORDS:
            continue
        noun = child.child("pobj")
        if noun is None or not (table.has(f"medium.{child.lower}", noun.lemma.lower()) or _on_a_show(child, noun)):
            return set()
        inside = below(child) - finding.contents - {c.i for c in noun.subtree() if c.dep == "mark"}
        whole = max(inside) - child.i + 1 == len(inside)
        return inside if whole and len(inside) <= WORDS[child.lower] and not inside & finding.source_tokens else set()
    return set()


def _on_a_show(prep: Token, noun: Token) -> bool:
    """Whether something is said on a programme: "said *on “The Hour”*"."""
    return prep.lower == "on" and (noun.ent == SHOW or any(c.ent == SHOW for c in noun.children))


def manner(finding: Finding, tokens: tuple[Token, ...]) -> set[int]:
    """The token index of the one word, where it closes the cue; a day that leads on to "that" is the clause's."""
    at = max(finding.cue, default=-1) + 1
    if not 0 < at < len(tokens) or at in finding.contents or at in finding.source_tokens:
        return set()
    token = tokens[at]
    if token.head is not finding.head or finding.head.pos != "VERB" or token.children:
        return set()
    leads = at + 1 < len(tokens) and tokens[at + 1].lower == "that"
    day = token.dep == "npadvmod" and token.ent == "DATE" and not leads
    return {at} if day or (token.dep == "advmod" and token.tag == "RB") else set()
