"""The forms that a clause has as another word's complement: "to leave", "no intention of leaving"."""

from __future__ import annotations

from dateline.model import Token


def bare_infinitive(verb: Token) -> bool:
    """Whether a clause is "(X) to do": no finite auxiliary, a "to"."""
    return any(c.dep == "aux" and c.lower == "to" for c in verb.children)


def untensed(verb: Token) -> bool:
    """Whether a clause has no tense of its own: "let aides leave", unlike "told aides he would leave"."""
    finite = any(c.dep in ("aux", "auxpass") and c.tag in ("VBD", "VBZ", "VBP", "MD") for c in verb.children)
    return verb.tag in ("VB", "VBN") and not finite


def gerund_of(noun: Token) -> Token | None:
    """What a noun is of or in doing: "no intention of leaving", "an interest in talking"."""
    for prep in noun.all("prep"):
        inner = prep.child("pcomp") if prep.lower in ("of", "in") else None
        if inner is not None and inner.tag == "VBG":
            return inner
    return None
