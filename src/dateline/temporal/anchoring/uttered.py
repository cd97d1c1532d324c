"""What a dated saying tells as going on, or does by being said: "We are talking to them now", he said on Friday."""

from __future__ import annotations

from dataclasses import replace

from dateline.lexicon.tables import words
from dateline.model import Anchor, Basis, EventRecord, Statement, StatementForm, Status, Token
from dateline.temporal.anchoring.company import Company
from dateline.temporal.anchoring.fresh import FRESH
from dateline.temporal.anchoring.owned import LIGHT

LENDS = 3
"""Days; a longer moment is no time of a saying: "he said last week"."""
SPOKEN = words("anchoring", "uttered.types")
HABITUAL = words("anchoring", "uttered.habitual")
_BEING = frozenset({"am", "is", "are", "'m", "'s", "'re", "was", "were"})
_PAST = frozenset({"was", "were"})
_BEFORE = frozenset({"been", "has", "have", "had", "'ve", "'d"})
_FIRST = frozenset({"i", "we"})
_PLEDGED = frozenset({"AGREE", "SUPPORT"})
_ASKED = "duty"
"""The rule that makes a demand of what a speaker says must be done: the saying is the act."""
_STANCES = frozenset({"AGREE", "SUPPORT", "REJECT"})
READY = words("status", "ready") | words("anchoring", "uttered.stances")
"""What a speaker says that he is, is so by his saying it: "said it was open to talks"."""
_WILL = frozenset({"will", "'ll", "’ll", "shall"})
STEPS = 3
"""Nouns between an act's noun and the verb that carries it: "having productive talks"."""


def uttered(
    bound: Anchor, event: EventRecord, head: Token, statement: Statement | None, said: Anchor, company: Company
) -> Anchor | None:
    """The time of the saying, for an act that it tells as going on, or that its speaker does by it."""
    width = said.when.width
    if statement is None or said.why is None or width is None or width > LENDS or said.why == FRESH:
        return None  # the text gives no day; one that was guessed from the report's is not lent on
    if event.status is Status.OCCURRED and _by_words(event, head, statement, company):
        return _lent(bound, said, "done by saying it")
    verb = _carrier(head)
    if verb is None or (any(c.lower in HABITUAL for c in verb.children) and not _promising(verb)):
        return None
    going_on = event.status is Status.ONGOING and _progressive(verb)
    if not going_on and not _performed(event, verb, statement, company):
        return None
    return _lent(bound, said, "going on when it was said" if going_on else "done by saying it")


def _lent(bound: Anchor, said: Anchor, how: str) -> Anchor:
    when = replace(said.when, basis=Basis.INFERRED, reason=f"{how}: {said.when.reason}")
    why = replace(said.why, rule="anchor.said", detail=f"{how}, {said.why.detail}") if said.why is not None else None
    return Anchor(bound.record, when, why)


def _by_words(event: EventRecord, head: Token, statement: Statement, company: Company) -> bool:
    """Whether what a speaker says must be done, or that he is ready for, is asked or granted by the saying.

    "Said that both sides must stop", "said it was open to talks"; not "said it had been open", nor others' readiness.
    """
    speaker = statement.speaker
    if speaker is None or not any(company.one(role.actor, speaker) for role in event.actors):
        return False
    if any(why.rule == _ASKED for why in event.why):
        return True
    if event.type not in _STANCES or head.lemma.lower() not in READY:
        return False
    be = head.head if head.pos == "ADJ" or head.dep == "acomp" else head
    told = {c.lower for c in be.children if c.dep in ("aux", "auxpass")} | {be.lower}
    plain = statement.form is not StatementForm.INDIRECT and bool(told & _PAST)
    return bool(told & _BEING | told & _WILL | told & {"would", "'d", "be"}) and not told & _BEFORE and not plain


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
