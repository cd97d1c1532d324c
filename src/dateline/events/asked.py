"""To whom a demand is put that names only what is to be done: "demanded the release of the men held by Chad".

Who holds somebody is asked to let him go, not he. "Condemned Chad and demanded the return of the ship" asks Chad.
"""

from __future__ import annotations

from dateline.events.bearers import holder
from dateline.events.clause import Clause, clause
from dateline.events.parties import Parties
from dateline.events.subjects import agents, subjects
from dateline.events.table import phrases, verb_lemma, verb_rows
from dateline.model import ActorKind, Role, Token

LET_GO = phrases("clause_words", "let_go")
"""Nouns for what those do who hold somebody or something."""
HOLDING = phrases("clause_words", "holding")
TAKING = phrases("clause_words", "taking_hold")
FACED = frozenset({"ACCUSE", "REQUEST"})
"""Types of what is said to somebody's face, or behind his back."""
ABLE = frozenset({ActorKind.COUNTRY, ActorKind.GOVERNMENT, ActorKind.ORGANISATION, ActorKind.PERSON})


def let_go(around: Clause) -> list[Token]:
    """The nouns of a demand for which whoever holds somebody is needed."""
    return [noun for noun in (*around.objects, *around.preps.get("for", ())) if noun.lemma.lower() in LET_GO]


def keeping(nouns: list[Token], parties: Parties) -> tuple[Role, ...]:
    """Who is told to hold what is to be let go: "the men held by Chad", "jailed in Chad"."""
    for noun in nouns:
        own = [p for c in noun.children if c.dep in ("prep", "agent") and c.lower == "by" for p in c.all("pobj")]
        if found := parties.roles((t for p in own for t in p.conjuncts()), doers=True):
            return found
        held = [t for c in noun.all("prep") if c.lower == "of" for p in c.all("pobj") for t in p.conjuncts()]
        for inner in (c for thing in held for c in thing.all("acl", "relcl")):
            if inner.lemma in HOLDING | TAKING and inner.tag != "VBG":
                doers = agents(inner) or ([] if inner.child("nsubj") is None else subjects(inner))
                doers = [t for t in doers if t not in held]
                found = parties.roles(doers, doers=True) or (
                    holder(clause(inner), parties) if inner.lemma in HOLDING else ()
                )
                if found:
                    return found
    return ()


def faced(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """To whom the verb speaks that this one is joined to, which has the same subject: "condemned Chad and demanded"."""
    verb = around.verb
    before = verb.head
    if verb.dep != "conj" or before.pos != "VERB" or verb.child("nsubj", "nsubjpass") is not None or around.passive:
        return ()
    if not FACED & {row.type for row in verb_rows().get(verb_lemma(before), ())}:
        return ()
    told = [t for c in before.all("dobj", "dative") for t in c.conjuncts() if t.i < verb.i]
    told += [t for c in before.all("prep") if c.lower in ("on", "upon") for p in c.all("pobj") for t in p.conjuncts()]
    return parties.roles(t for t in told if parties.mention(t) is not None and parties.kind(t) in ABLE)
