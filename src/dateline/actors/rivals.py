"""Whether a pronoun means a thing: a noun that is no actor, or nothing that the report has named."""

from __future__ import annotations

from dateline.actors.binding import SUBJECTS, over
from dateline.actors.discourse import Discourse, Seen
from dateline.actors.implied import described
from dateline.actors.likelihood import score
from dateline.actors.text import Text
from dateline.lexicon.tables import words
from dateline.model import Token


def rival_wins(text: Text, discourse: Discourse, token: Token, chosen: Seen, *, plural: bool) -> bool:
    """Whether a noun that is no actor is the likelier antecedent, by the same measure of recency and role."""
    if not plural and _famed(discourse, token):
        return True
    best = None
    best_score = -99.0
    here = token.sentence.index
    low = max(0, token.i - 80)
    for i in range(token.i - 1, low, -1):
        t = text.tokens[i]
        if t.sentence.index < here - 1:
            break
        if (
            t.pos != "NOUN"
            or t.ent in ("DATE", "TIME", "MONEY", "PERCENT")
            or t.dep in ("compound", "npadvmod", "amod")
            or i in discourse.actor_tokens
        ):
            continue
        if (t.tag == "NNS") != plural:
            continue
        if _same_clause(token, t):
            continue
        far = here - t.sentence.index
        points = 10.0 - 3.0 * far - 0.05 * (token.i - i)
        if t.dep in SUBJECTS:
            points += 3.0
            if far == 0 and over(t.head, token):
                points += 2.0
            if far == 1 and token.dep in SUBJECTS and t.head.dep == "ROOT":
                points += 1.5
        elif t.dep == "dobj":
            told = plural and t.head.lemma in words("acting", "told") and over(t.head, token)
            points += 5.0 if told else 0.5  # "warned the states that they"
        elif t.dep == "pobj":
            points -= 1.0
        if points > best_score:
            best, best_score = t, points
    if best is None:
        return False
    mine = score(token, chosen, here - chosen.head.sentence.index, 0, discourse)
    bonus = _willing(token) - (PAIRED if chosen.draft.members else 0.0)
    return best_score > mine + bonus


def _famed(discourse: Discourse, token: Token) -> bool:
    """ "A town notable for its camp": the camp is the town's."""
    about = described(token)
    if about is None or about.pos != "NOUN" or about.i in discourse.actor_tokens:
        return False
    return any(c.lower in words("acting", "famed") and c.i > about.i and over(c, token) for c in about.children)


PAIRED = 2.0
"""What it takes from two that only stand side by side, where another noun may be meant."""


def _same_clause(token: Token, other: Token) -> bool:
    return token.dep in ("dobj", "nsubj") and other.head is token.head


def _willing(token: Token) -> float:
    """A verb of speech or will, or what states have, speaks for an actor."""
    head = token.head
    if token.dep in SUBJECTS and head.lemma in words("acting", "moving") and not _done_to(head):
        return -8.0
    if token.dep in SUBJECTS and (head.lemma in words("acting", "speech") or head.lemma in words("acting", "will")):
        return 4.0
    acts, owned = words("acting", "acts"), words("acting", "owned")
    if token.dep == "poss" and (head.lower in acts or head.lemma in acts or head.lower in owned):
        return 3.0
    return 0.0


def _done_to(verb: Token) -> bool:
    """Whether a verb has an object: a state that explodes something does it itself."""
    return any(c.dep == "dobj" for c in verb.children)
