"""What a vote decides on: "will vote on sanctions", "a vote on the withdrawal", "voted to impeach him".

That a body votes on a thing does not say that it came about; whoever votes would do it.
"""

from __future__ import annotations

from dateline.events.subjects import agents, is_passive, subjects
from dateline.events.table import phrases
from dateline.model import Token

VOTING = phrases("clause_words", "voting")
LEADING = frozenset({"on", "over", "about", "in"})
"""Prepositions between a vote and what is voted on."""
PASSED = frozenset({"pobj", "prep", "pcomp", "acl", "relcl", "dobj", "xcomp"})
"""Places in a sentence through which what is voted on hangs on the vote: "on a resolution that would impose a ban"."""
MAX_UP = 8


def vote_on(word: Token) -> Token | None:
    """The verb or noun of voting on which an act hangs that is voted on."""
    at = word
    for _ in range(MAX_UP):
        above = at.head
        if above is at or at.dep not in PASSED:
            return None
        if above.lemma.lower() in VOTING:
            return above if at.dep == "prep" and at.lower in LEADING else None
        before = word.sentence.tokens[at.i - 1 - word.sentence.tokens[0].i] if at.dep == "prep" else None
        if before is not None and before.i < at.i and before.lemma.lower() in VOTING and at.lower in LEADING:
            return before  # "called for a vote on sanctions", with "on" under "called"
        at = above
    return None


def voted_for(verb: Token) -> Token | None:
    """The vote by which an act was decided: "voted to impeach him"."""
    above = verb.head
    decided = verb.dep in ("xcomp", "acl") and verb.tag == "VB" and above is not verb
    return above if decided and above.lemma.lower() in VOTING else None


def voters(vote: Token) -> list[Token]:
    """Who votes: the verb's subject, or the noun's owner ("the council's vote", "a vote by the council")."""
    if vote.pos == "VERB":
        return [] if is_passive(vote) else subjects(vote)
    owner = vote.child("poss")
    return owner.conjuncts() if owner is not None else agents(vote) or vote.all("compound", "nmod")
