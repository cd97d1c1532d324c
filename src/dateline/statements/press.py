"""Outlets: which nouns name one, so that what it says may be another's words handed on."""

from __future__ import annotations

from functools import cache

from dateline.lexicon.tables import load
from dateline.model import Token
from dateline.statements.cues import Cues

SHORTEST = 3
"""Letters of an outlet's name in capitals that is taken for one whatever a parser makes of it."""


def is_outlet(noun: Token, table: Cues) -> bool:
    """Whether a noun names an outlet: by a name that is known, by what outlets' names end or begin in, or as one.

    "AFP", "the Evening Herald", "Radio Nine", "the broadcaster", "a news agency", but not "the atomic agency".
    """
    before = [c for c in noun.children if c.dep in {"compound", "nmod", "amod"} and c.i < noun.i]
    if noun.tag in {"NN", "NNS"} and not noun.ent:
        if table.has("chain.newsrooms", noun.lemma):
            return True
        return table.has("chain.desks", noun.lemma) and any(table.has("chain.news", c.lower) for c in before)
    if noun.pos not in {"PROPN", "NOUN"}:
        return False
    if noun.text.isupper() and len(noun.text) >= SHORTEST and noun.lower in _names():
        return True
    if noun.ent == "PERSON":
        return False
    words = [*(c.lower for c in sorted(before, key=lambda t: t.i) if c.pos == "PROPN"), noun.lower]
    if " ".join(words) in _names():
        return True
    if noun.ent in {"GPE", "NORP", "LOC", "DATE"}:
        return False
    if table.has("chain.desks", noun.lower):
        return any(table.has("chain.news", word) for word in words)
    return table.has("chain.mastheads", words[-1]) or (len(words) > 1 and table.has("chain.stations", words[0]))


@cache
def _names() -> frozenset[str]:
    """Outlets' names, folded and without "the"."""
    listed = (name for row in load("bodies")["named"] if row.get("medium") for name in row["names"])
    return frozenset(name.lower().removeprefix("the ") for name in listed) | frozenset(load("outlets")["outlets"])
