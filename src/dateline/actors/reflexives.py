"""Whom a reflexive means, which syntax alone decides: "Moreno himself", "said that she had set herself a term"."""

from __future__ import annotations

from dateline.actors.binding import SUBJECTS
from dateline.actors.discourse import Discourse
from dateline.actors.found import Found
from dateline.actors.implied import RELATIVE, subject
from dateline.model import Token

REFLEXIVE = ("self", "selves")


def is_reflexive(token: Token) -> bool:
    """Whether a pronoun is one of "himself", "herself", "itself", "themselves"."""
    return token.lower.endswith(REFLEXIVE)


def emphatic(discourse: Discourse, token: Token) -> Token | None:
    """The noun that a reflexive stresses: "Moreno himself", "the games themselves", "Moreno, himself a lawyer"."""
    at = token.i - 1
    if at > 0 and discourse.text.words[at] == ",":
        at -= 1
    if at < token.sentence.row.first:
        return None
    before = discourse.text.tokens[at]
    stressed = at == token.i - 1 or token.dep == "appos" or _goes_on(discourse, token)
    if before.pos not in ("NOUN", "PROPN") or not stressed:
        return None
    if _mention(discourse, before) is not None:
        return before
    # "carried out the raid themselves", "a lawyer himself" stress somebody else
    several = before.tag in ("NNS", "NNPS")
    return before if token.lower in ("itself", "themselves") and several is (token.lower == "themselves") else None


def own(discourse: Discourse, token: Token) -> Found | None:
    """The mention that a reflexive stresses, or else the subject of its verb; `None` where it is none."""
    before = emphatic(discourse, token)
    if before is not None:
        return _mention(discourse, before)
    verb = token.head.head if token.dep == "pobj" else token.head
    if token.dep not in ("dobj", "dative", "pobj") or verb.pos != "VERB":
        return None
    doer = subject(verb)
    if doer is not None and doer.tag in RELATIVE:
        doer = verb.head if verb.dep == "relcl" else None
    return _mention(discourse, doer) if doer is not None and doer.dep in SUBJECTS else None


def _goes_on(discourse: Discourse, token: Token) -> bool:
    """ "Moreno, himself a lawyer": a noun phrase follows that says what somebody is."""
    after = discourse.text.tokens[token.i + 1] if token.i + 1 < len(discourse.text.tokens) else token
    return after.lower in ("a", "an", "the")


def _mention(discourse: Discourse, token: Token) -> Found | None:
    return discourse.by_token.get(token.i) or discourse.scene.taken.get(token.i)
