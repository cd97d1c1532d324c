"""A subject that the parser lost behind its own description: "after Ana Ruiz, the mayor, had left for Lima"."""

from __future__ import annotations

from dateline.model import Token

BEFORE = frozenset({"after", "before", "until", "since"})
"""Words that open such a clause, and that the parser takes for prepositions of the name behind them."""
LONGEST = 8
"""Words of a description between its commas."""


def described_subject(verb: Token) -> Token | None:
    """The name between "after" and its description, where that stands right before a verb; `None` without one."""
    tokens = verb.sentence.tokens
    first = tokens[0].i
    at = verb.i - 1 - first
    while at >= 0 and tokens[at].dep in ("aux", "auxpass", "neg", "advmod"):
        at -= 1
    if at < 3 or tokens[at].text != "," or at == verb.i - 1 - first:
        return None
    for behind in range(at - 1, max(at - 1 - LONGEST, 1), -1):
        if tokens[behind].text == ",":
            name = tokens[behind - 1]
            opened = name.dep == "pobj" and name.head.lower in BEFORE
            return name if opened and name.ent in ("PERSON", "ORG", "GPE") else None
    return None
