"""Attribution by syntax: a verb of saying, thinking or wanting, and the clause or phrase that says what.

The frames that a verb may take are in the cue table. What stands in quotation marks is not searched for cues: words
inside somebody's words are his.
"""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import (
    RELATIVE,
    agent,
    below,
    complement,
    group,
    own_subject,
    passive,
    subject,
    to_infinitive,
)
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.nominal import noun_finding
from dateline.statements.tags import rest, tag

FOLLOWING = frozenset({"for", "of", "as", "over", "to", "against", "from", "with", "in", "on", "about", "at"})
"""Prepositions whose phrase belongs to the object that is spoken of: "blamed the North for the attack"."""


def verb_finding(verb: Token, table: Cues) -> Finding | None:
    """What this verb attributes to whom, if it is a cue in this use."""
    if table.has("seem.verbs", verb.lemma):
        return _seem(verb)
    if verb.lemma == "make":
        return _make_clear(verb, table)
    frames = table.verbs.get(table.lemma(verb))
    if frames is None:
        return None
    if passive(verb):
        return _passive(verb, frames, table)
    if _nobody(verb):
        return None
    for rule in (_quoted_as, _clause, _as, _told, _infinitive, _gerund, _with, _object):
        found = rule(verb, frames, table)
        if found is not None:
            return found
    return None


def _nobody(verb: Token) -> bool:
    """Whether the verb says nothing of anybody's saying: an order to the reader, or a mere purpose."""
    if subject(verb) is None:
        return verb.tag == "VB"
    return verb.dep in {"acl", "relcl"} and to_infinitive(verb)


def _make_clear(verb: Token, table: Cues) -> Finding | None:
    """ "made it clear that …"."""
    clear = next((c for c in verb.children if table.has("clear.words", c.lower)), None)
    inner = verb.child("ccomp")
    if clear is None and inner is not None:
        clear = next((c for c in (inner, *inner.children) if table.has("clear.words", c.lower)), None)
    if clear is None:
        return None
    clause = next(
        (c for t in (clear, verb, inner) if t for c in t.children if c.dep in {"ccomp", "advcl"} and c.i > clear.i),
        None,
    )
    who = subject(verb)
    if clause is None or who is None:
        return None
    between = set(range(verb.i + 1, clear.i + 1))
    return Finding(verb, {t.i for t in group(verb)} | between, complement(clause), who, "verb:make-clear", "clause")


def _make(
    verb: Token, contents: set[int], frame: str, *, source: Token | None, also: tuple[Token, ...] = ()
) -> Finding:
    cue = {t.i for t in group(verb)} | {t.i for t in also}
    return Finding(verb, cue, contents - cue, source, f"verb:{frame}", frame)


def _quoted_as(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """ "Yonhap quoted an official as saying …": the official's words."""
    if not table.has("chain.citing", verb.lemma):
        return None
    who = verb.child("dobj")
    for child in verb.children:
        if child.dep == "prep" and child.lower == "as" and who is not None:
            saying = child.child("pcomp")
            clause = saying.child("ccomp", "dobj") if saying is not None else None
            if saying is not None and clause is not None:
                return _make(verb, complement(clause), "quoted-as", source=who, also=(child, saying))
    return None


def _clause(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """A clause as what is said; or the clause that the cue interrupts or follows."""
    if "clause" not in frames:
        return None
    who = subject(verb)
    before = tag(verb)
    if before and verb.dep != "parataxis":
        return _make(verb, before, "tag", source=who)
    for child in verb.children:
        if child.dep == "ccomp" and tag(child):
            continue
        if child.dep == "prep" and table.has("occasion.prepositions", child.lower):
            noun = child.child("pobj")
            clause = (
                noun.child("acl", "ccomp") if noun is not None and table.has("occasion.nouns", noun.lemma) else None
            )
            if clause is not None and clause.child("mark") is not None and verb.child("ccomp") is None:
                return _make(verb, complement(clause), "clause", source=who)
        if child.dep == "npadvmod" and child.i > verb.i:
            clause = child.child("relcl", "acl")
            if clause is not None and clause.subtree()[0].lower == "that":
                inside = clause.subtree()
                return _make(verb, {t.i for t in inside[1:]}, "clause", source=who)
        if child.dep == "ccomp" and child.pos in {"VERB", "AUX", "ADJ", "NOUN", "PROPN", "PRON", "ADV", "NUM"}:
            if to_infinitive(child):
                continue
            if child.i < verb.i and who is not None and who.i < child.i and own_subject(child) is None:
                continue
            return _make(verb, complement(child), "clause", source=who)
        if child.dep == "advcl" and child.i > verb.i and table.has("force_content.asking", verb.lemma):
            mark = child.child("mark")
            if mark is not None and mark.lower in {"if", "whether"}:
                return _make(verb, complement(child), "clause", source=who)
    head = verb.head
    if verb.dep == "parataxis" and head is not verb and own_subject(verb) is not None:
        branch = below(verb)
        return _make(verb, below(head) - branch, "parataxis", source=who)
    if verb.dep in {"advcl"} and head is not verb and own_subject(verb) is not None:
        mark = verb.child("mark", "advmod")
        if mark is not None and mark.lower == "as" and verb.child("dobj", "xcomp", "ccomp") is None:
            return _make(verb, below(head) - below(verb), "as-clause", source=who)
    thing = verb.child("dobj", "xcomp")
    if table.has("plain.verbs", verb.lemma) and (thing is None or thing.pos == "PRON"):
        following = rest(verb)
        if following:
            return _make(verb, following, "clause", source=who)
    return None


def _infinitive(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    if "infinitive" not in frames:
        return None
    for child in verb.children:
        if child.dep in {"xcomp", "ccomp"} and to_infinitive(child) and child.i > verb.i:
            return _make(verb, below(child), "infinitive", source=subject(verb))
    return None


def _gerund(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    if "gerund" not in frames:
        return None
    for child in verb.children:
        if child.dep in {"xcomp", "ccomp", "pcomp"} and child.tag == "VBG" and child.i > verb.i:
            return _make(verb, below(child), "gerund", source=subject(verb))
    return None


def _told(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """The person asked and what is asked of him."""
    if "told" not in frames:
        return None
    clause = next((c for c in verb.children if c.dep in {"xcomp", "ccomp"} and to_infinitive(c) and c.i > verb.i), None)
    if clause is None:
        return None
    contents = below(clause)
    for child in verb.children:
        if child.dep in {"dobj", "dative"} and verb.i < child.i < clause.i:
            contents |= below(child)
            return _make(verb, contents, "told", source=subject(verb))
    if own_subject(clause) is not None:
        return _make(verb, contents, "told", source=subject(verb))
    return None


def _as(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """What something is called: the thing and the name."""
    if "as" not in frames:
        return None
    thing = verb.child("dobj")
    name = next(
        (c for c in verb.children if c.i > verb.i and (c.dep == "oprd" or (c.dep == "prep" and c.lower == "as"))), None
    )
    if thing is not None and name is not None and verb.i < thing.i:
        return _make(verb, below(thing) | below(name), "as", source=subject(verb))
    small = next((c for c in verb.children if c.dep == "ccomp" and c.i > verb.i and not c.child("aux", "mark")), None)
    if small is not None and small.pos in {"NOUN", "PROPN", "ADJ"}:
        return _make(verb, below(small), "as", source=subject(verb))
    return None


def _with(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """A verb with its preposition: "called for talks"."""
    for child in verb.children:
        if child.dep in {"prep", "prt"} and child.i > verb.i and f"with:{child.lower}" in frames:
            inner = child.child("pobj", "pcomp") if child.dep == "prep" else verb.child("dobj", "xcomp", "ccomp")
            if inner is None or inner.i < child.i or inner.ent in {"DATE", "TIME"}:
                continue
            contents = below(inner)
            gap = [c for c in child.children if c.i < inner.i]
            return _make(verb, contents, f"with:{child.lower}", source=subject(verb), also=(child, *gap))
    return None


def _object(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    if "object" not in frames:
        return None
    thing = next((c for c in verb.children if c.dep == "dobj" and c.i > verb.i), None)
    if thing is None:
        return _antecedent(verb)
    if table.has("deeds.verbs", verb.lemma) and (thing.pos != "NOUN" or thing.ent):
        return None
    if table.has("light.verbs", verb.lemma) and noun_finding(thing, table) is not None:
        return None
    contents = below(thing)
    last = max(contents)
    for child in verb.children:
        if child.i > last and child.dep == "prep" and child.lower in FOLLOWING and _no_date(child):
            contents |= below(child)
    return _make(verb, contents, "object", source=subject(verb))


def _antecedent(verb: Token) -> Finding | None:
    """ "the attack, which the North denied": what the relative pronoun stands for."""
    pronoun = next((c for c in verb.children if c.dep == "dobj" and c.lower in RELATIVE), None)
    if pronoun is None or verb.dep != "relcl" or own_subject(verb) is None:
        return None
    return _make(verb, below(verb.head, [verb]), "object", source=subject(verb))


def _passive(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """ "was criticised by", "was quoted as saying", "is expected to"."""
    by = agent(verb)
    who = own_subject(verb)
    if table.has("chain.citing", verb.lemma):
        inner = next((c.child("pcomp") for c in verb.children if c.dep == "prep" and c.lower == "as"), None)
        if inner is not None:
            clause = inner.child("ccomp", "dobj")
            if clause is not None:
                return _make(verb, complement(clause), "quoted-as", source=subject(verb), also=(inner,))
        return None
    if table.has("addressed.verbs", verb.lemma):
        clause = verb.child("ccomp", "xcomp")
        if clause is None or by is None:
            return None
        return _make(verb, complement(clause), "passive", source=by)
    clause = verb.child("xcomp", "ccomp")
    if clause is not None and clause.i > verb.i:
        if table.has("seem.passive", verb.lemma) or by is not None:
            contents = complement(clause)
            if who is not None and to_infinitive(clause):
                contents |= below(who)
            return _make(verb, contents, "passive-clause", source=by)
        return None
    if by is not None and who is not None and "object" in frames:
        return _make(verb, below(who), "passive-object", source=by)
    return None


def _seem(verb: Token) -> Finding | None:
    """ "appears to": on nobody's word."""
    clause = verb.child("xcomp", "ccomp", "oprd")
    who = own_subject(verb)
    if clause is None or who is None or clause.dep == "oprd" or not (clause.dep == "ccomp" or to_infinitive(clause)):
        return None
    return _make(verb, complement(clause) | below(who), "seem", source=None)


def _no_date(prep: Token) -> bool:
    """Whether a prepositional phrase has a noun that is no time: "attacked in print", not "attacked in May"."""
    noun = prep.child("pobj")
    return noun is not None and noun.ent not in {"DATE", "TIME"}
