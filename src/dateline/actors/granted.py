"""Who is given the thing that he seems to describe: "granted the former president asylum", which reads as one noun."""

from __future__ import annotations

from dateline.lexicon.tables import words
from dateline.model import Token


def granted(token: Token) -> bool:
    """Whether a noun before another is who gets it, not what kind of thing it is."""
    thing = token.head
    return (
        token.dep == "compound"
        and thing.i == token.i + 1
        and thing.dep == "dobj"
        and thing.lower in words("acting", "granted")
        and thing.head.lemma in words("acting", "granting")
        and thing.child("det") is not None
    )
