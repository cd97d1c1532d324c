"""A subject that the parser lost behind its own description: "after Ana Ruiz, the mayor, had left for Lima"."""

from __future__ import annotations

from dateline.model import Token

BEFORE = frozenset({"after", "before", "until", "since"})
"""Words that open such a clause, and that the parser takes for prepositions of the name behind them."""
LONGEST = 8
"""Words of a description between its commas."""

ONE = ("NN", "NNP")
MANY = ("NNS", "NNPS")
"""Tags of one thing and of several."""


PLURAL = frozenset({"i", "you", "we", "they", "these", "those", "both", "all"})
"""Pronouns that no verb in "-s" follows."""


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


def agreeing(pronoun: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for: of "tensions with Chad that is sending ships", Chad."""
    noun = verb.head
    finite = next((c for c in verb.children if c.dep in ("aux", "auxpass")), verb)
    one = finite.tag == "VBZ" or finite.lower == "was"
    if pronoun.dep not in ("nsubj", "nsubjpass") or not (one or finite.tag == "VBP" or finite.lower == "were"):
        return noun
    if noun.tag in (ONE if one else MANY) or noun.tag not in (*ONE, *MANY) or len(noun.conjuncts()) > 1:
        return noun
    inner = [t for t in noun.subtree() if t.dep == "pobj" and t.i < pronoun.i and t.tag in (ONE if one else MANY)]
    return inner[-1] if inner else noun


def agreed(nouns: list[Token], verb: Token) -> list[Token]:
    """The subjects of another verb as this one's too: none where that is of one person, and they are several.

    "We will go on until Chad, at last, abandons it", where the parser takes the last verb for a second one of ours.
    """
    if verb.tag != "VBZ" or any(c.dep in ("aux", "auxpass") for c in verb.children):
        return nouns
    several = len(nouns) > 1 or any(t.tag in MANY or t.lower in PLURAL for t in nouns)
    return [] if several else nouns
