"""What is told by the way, or of another time: "before he disclosed it", "during his campaign he promised"."""

from __future__ import annotations

from dateline.lexicon.tables import words
from dateline.model import Token

LASTING = words("anchoring", "occasions.lasting")
STEPS = 6


def by_the_way(cue: Token) -> bool:
    """Whether a saying is told inside a relative or adverbial clause: "before he himself disclosed it on Tuesday"."""
    token = cue
    for _ in range(STEPS):
        clause = token.dep == "advcl" and any(c.dep in ("mark", "advmod") for c in token.lefts)
        if clause and token.tag in ("VBD", "VBZ", "VBP", "VBN") and not _framing_as(token):
            return True
        if token.dep in ("relcl", "acl"):
            return True
        if token.head is token:
            break
        token = token.head
    return False


def another_time(cue: Token) -> bool:
    """Whether a saying is of another time without a date: "during his campaign he promised", "where he asked"."""
    if cue.dep == "relcl" and any(c.dep == "advmod" and c.tag == "WRB" for c in cue.lefts):
        return True
    first = cue.head if cue.dep == "conj" else cue
    return any(
        c.dep == "prep" and c.lower in LASTING for verb in {cue.i: cue, first.i: first}.values() for c in verb.lefts
    )


def _framing_as(verb: Token) -> bool:
    """ "As he said on Monday": the clause carries the sentence's own saying."""
    return any(c.lower == "as" and c.dep == "mark" for c in verb.lefts)
