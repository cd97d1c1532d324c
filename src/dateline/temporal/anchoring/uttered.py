"""What a dated saying tells as going on, or does by being said: "We are talking to them now", he said on Friday."""

from __future__ import annotations

from dataclasses import replace

from dateline.lexicon.tables import words
from dateline.model import Anchor, Basis, EventRecord, Statement, StatementForm, Status, Token
from dateline.temporal.anchoring.company import Company
from dateline.temporal.anchoring.owned import LIGHT

LENDS = 3
"""Days; a longer moment is no time of a saying: "he said last week"."""
SPOKEN = words("anchoring", "uttered.types")
HABITUAL = words("anchoring", "uttered.habitual")
_BEING = frozenset({"am", "is", "are", "'m", "'s", "'re", "was", "were"})
_BEFORE = frozenset({"been", "has", "have", "had", "'ve", "'d"})
_FIRST = frozenset({"i", "we"})
_PLEDGED = frozenset({"AGREE", "SUPPORT"})
_WILL = frozenset({"will", "'ll", "’ll", "shall"})
STEPS = 3
"""Nouns between an act's noun and the verb that carries it: "having productive talks"."""


def uttered(
    bound: Anchor, event: EventRecord, head: Token, statement: Statement | None, said: Anchor, company: Company
) -> Anchor | None:
    """The time of the saying, for an act that it tells as going on, or that its speaker does by it."""
    width = said.when.width
    if statement is None or said.why is None or width is None or width > LENDS:
        return None
    verb = _carrier(head)
    if verb is None or (any(c.lower in HABITUAL for c in verb.children) and not _promising(verb)):
        return None
    going_on = event.status is Status.ONGOING and _progressive(verb)
    if not going_on and not _performed(event, verb, statement, company):
        return None
    how = "going on when it was said" if going_on else "done by saying it"
    when = replace(said.when, basis=Basis.INFERRED, reason=f"{how}: {said.when.reason}")
    return Anchor(bound.record, when, replace(said.why, rule="anchor.said", detail=f"{how}, {said.why.detail}"))


def _carrier(head: Token) -> Token | None:
    """The verb of an act; of a noun the light verb that it is the object of, or "be" where it is the subject."""
    if head.pos == "VERB":
        return head
    token = head
    for _ in range(STEPS):
        above = token.head
        if token is head and token.dep == "nsubj" and above.lemma == "be":
            return above  # "the commitment is firm"
        if above is token or token.dep not in ("dobj", "conj", "attr"):
            return None
        if above.pos in ("VERB", "AUX"):
            return above if above.lemma in LIGHT else None
        token = above
    return None


def _progressive(verb: Token) -> bool:
    forms = {c.lower for c in verb.children if c.dep == "aux"}
    return verb.tag == "VBG" and bool(forms & _BEING) and not forms & _BEFORE


def _promising(verb: Token) -> bool:
    return verb.tag == "VB" and any(c.tag == "MD" and c.lower in _WILL for c in verb.children)


def _performed(event: EventRecord, verb: Token, statement: Statement, company: Company) -> bool:
    """Whether a quotation's own words are the act, of its speaker's: "we call on all sides", not "they urge us to"."""
    if statement.form is StatementForm.INDIRECT or event.type not in SPOKEN or event.status is not Status.OCCURRED:
        return False
    subject = verb.child("nsubj")
    if _promising(verb):
        return subject is not None and subject.lower in _FIRST  # "we will defend them"
    if verb.tag not in ("VBP", "VBZ") or verb.dep in ("relcl", "advcl", "acl"):
        return False
    if subject is not None and subject.lower in _FIRST:
        return True
    if verb.lemma == "be" and event.type not in _PLEDGED:
        return False  # "their threat is empty"
    speaker = statement.speaker
    return speaker is not None and any(company.one(role.actor, speaker) for role in event.actors)
