"""Attribution in the passive: "was criticised by the North", "was hailed as a success", "a plan opposed by Park"."""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import agent, below, complement, own_subject, subject, to_infinitive
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding, by_verb
from dateline.statements.tags import ahead

STANCES = frozenset({"deny", "refuse", "praise", "criticise", "accuse", "doubt"})
"""Forces of the verbs whose participle still tells what somebody holds of a thing: "a plan opposed by the North"."""

NO_SPEAKER = frozenset({"DATE", "TIME", "PERCENT", "QUANTITY", "CARDINAL", "MONEY"})
"""Kinds of entity behind "by" that say nothing: "by Friday", "by ten points"."""

BLAMED = frozenset({"of", "for", "over"})
"""Prepositions between a person and what he is blamed or praised for: both are what is said."""


def passive_finding(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """ "was criticised by", "was quoted as saying", "is expected to"."""
    by = agent(verb)
    by = None if by is not None and by.ent in NO_SPEAKER else by
    who = own_subject(verb)
    if table.has("chain.quoting", verb.lemma):
        inner = next((c.child("pcomp") for c in verb.children if c.dep == "prep" and c.lower == "as"), None)
        if inner is not None and (verb.lemma != "report" or table.has("chain.telling", inner.lemma)):
            clause = inner.child("ccomp", "dobj")
            words = complement(clause) if clause is not None else ahead(verb)
            if words:
                return by_verb(verb, words, "quoted-as", source=subject(verb), also=(inner,))
        if verb.lemma != "report":
            return None
    if table.has("force_content.asking", verb.lemma):
        asked = _asked(verb)
        if asked is not None:
            return by_verb(verb, asked[0], "asked", source=by, also=asked[1])
    if table.has("addressed.verbs", verb.lemma):
        clause = verb.child("ccomp", "xcomp")
        if clause is None or by is None:
            return None
        return by_verb(verb, complement(clause), "passive", source=by)
    clause = verb.child("xcomp", "ccomp")
    if clause is not None and clause.i > verb.i:
        if table.has("seem.passive", verb.lemma) or by is not None:
            contents = complement(clause)
            if who is not None and to_infinitive(clause):
                contents |= below(who)
            return by_verb(verb, contents, "passive-clause", source=by)
        return None
    name = named(verb) if "as" in frames else None
    if name is not None and who is not None and (by is not None or table.has("seem.judged", verb.lemma)):
        return by_verb(verb, below(who) | below(name), "passive-as", source=by)
    if who is None or "object" not in frames:
        return None
    if by is not None:
        return by_verb(verb, below(who), "passive-object", source=by)
    return _judged(verb, who) if table.has("seem.judged", verb.lemma) else None


def _judged(verb: Token, who: Token) -> Finding:
    """What is criticised or praised by nobody named, and what for: "was widely condemned *for the attack*"."""
    reason = next((c for c in verb.children if c.i > verb.i and c.dep == "prep" and c.lower in BLAMED), None)
    return by_verb(verb, below(who) | (below(reason) if reason is not None else set()), "passive-object", source=None)


def participle_finding(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """ "a plan opposed by the North", "a test described by Park as a success", "a test hailed as a success"."""
    name = named(verb) if "as" in frames else None
    by = agent(verb)
    if by is None and not (name is not None and table.has("seem.judged", verb.lemma)):
        return None
    if name is None and table.force.get(verb.lemma) not in STANCES:
        return None
    contents = below(verb.head, [verb]) | (below(name) if name is not None else set())
    return by_verb(verb, contents, "participle", source=by)


def named(verb: Token) -> Token | None:
    """What somebody or something is called by a verb in the passive: "was called *a threat*", "is seen *as* one"."""
    found = (c for c in verb.children if c.i > verb.i and (c.dep == "oprd" or (c.dep == "prep" and c.lower == "as")))
    return next(found, None)


def _asked(verb: Token) -> tuple[set[int], tuple[Token, ...]] | None:
    """What somebody was asked, whoever asked it, and the words that belong to the cue: "when asked *about* it"."""
    for child in verb.children:
        if child.i < verb.i:
            continue
        if child.dep in {"ccomp", "xcomp", "dobj"}:
            return complement(child), ()
        inner = child.child("pobj", "pcomp") if child.dep == "prep" and child.lower == "about" else None
        if inner is not None:
            return below(inner), (child,)
    return None
