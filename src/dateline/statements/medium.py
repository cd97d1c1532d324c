"""What words were put in: "said *in a statement*", "wrote *on Facebook*", a part of the cue right behind its verb."""

from __future__ import annotations

from dateline.statements.clause import below
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding

PREPOSITIONS = frozenset({"in", "on", "at", "during"})
WORDS = 5
"""Tokens of such a phrase at most: a longer one tells of the occasion and not of the cue."""


def medium(finding: Finding, table: Cues) -> set[int]:
    """The token indices of the phrase, where one stands right behind the cue's verb; of occasions, those spoken at."""
    verb = finding.head
    for child in verb.children:
        if child.dep != "prep" or child.i != verb.i + 1 or child.lower not in PREPOSITIONS:
            continue
        noun = child.child("pobj")
        if noun is None or not table.has(f"medium.{child.lower}", noun.lemma.lower()):
            return set()
        inside = below(child) - finding.contents - {c.i for c in noun.subtree() if c.dep == "mark"}
        whole = max(inside) - child.i + 1 == len(inside)
        return inside if whole and len(inside) <= WORDS and not inside & finding.source_tokens else set()
    return set()
