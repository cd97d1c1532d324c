"""Whom a noun of praise or blame is for, who did what follows it: "criticism of Lima for failing to pay"."""

from __future__ import annotations

from dateline.events.table import phrases
from dateline.model import Token

JUDGMENTS = phrases("clause_words", "judgments")
ON_WHOM = ("of", "on", "against", "for")
DEEP = 3
"""Prepositions deep that such a noun is looked for: "the irony in his attack on Lima for failing"."""


def blamed(above: Token, preposition: Token) -> list[Token]:
    """The nouns that somebody is praised or blamed for with a "for" which the parse hangs on a word."""
    here = [above]
    for _ in range(DEEP):
        for noun in here:
            preps = [c for c in noun.all("prep") if c.i < preposition.i]
            told = [t for c in preps if c.lower in ON_WHOM for p in c.all("pobj") for t in p.conjuncts()]
            if noun.lemma in JUDGMENTS and told:
                return told
        here = [p for noun in here for c in noun.all("prep") if c.i < preposition.i for p in c.all("pobj")]
    return []
