"""Attribution by syntax: a verb of saying, thinking or wanting, and the clause or phrase that says what.

The frames that a verb may take are in the cue table. What stands in quotation marks is not searched for cues: words
inside somebody's words are his.
"""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import agent, below, group, misattached, own_subject, passive, subject
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding

ADJUNCTS = frozenset({"advcl", "npadvmod", "cc", "conj", "parataxis", "punct", "advmod"})
"""Children of a verb that a reported object does not take with it."""


def verb_finding(verb: Token, table: Cues) -> Finding | None:
    """What this verb attributes to whom, if it is a cue in this use."""
    if verb.lemma in table.seem:
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
    for rule in (_clause, _as, _told, _infinitive, _gerund, _with, _object):
        found = rule(verb, frames)
        if found is not None:
            return found
    return None


def _nobody(verb: Token) -> bool:
    """Whether the verb says nothing of anybody's saying: an order to the reader, or a mere purpose."""
    if subject(verb) is None:
        return verb.tag == "VB"
    return verb.dep in {"acl", "relcl"} and _to_infinitive(verb)


def _make_clear(verb: Token, table: Cues) -> Finding | None:
    """"made it clear that …"."""
    clear = next((c for c in verb.children if c.lower in table.plain), None)
    inner = verb.child("ccomp")
    if clear is None and inner is not None:
        clear = next((c for c in (inner, *inner.children) if c.lower in table.plain), None)
    if clear is None:
        return None
    clause = next((c for t in (clear, verb, inner) if t for c in t.children if c.dep in {"ccomp", "advcl"} and c.i > clear.i), None)
    who = subject(verb)
    if clause is None or who is None:
        return None
    between = {i for i in range(verb.i + 1, clear.i + 1)}
    return Finding(verb, {t.i for t in group(verb)} | between, _complement(clause), who, "verb:make-clear", "clause")


def _make(verb: Token, contents: set[int], frame: str, *, source: Token | None, also: tuple[Token, ...] = ()) -> Finding:
    cue = {t.i for t in group(verb)} | {t.i for t in also}
    return Finding(verb, cue, contents - cue, source, f"verb:{frame}", frame)


def _clause(verb: Token, frames: frozenset[str]) -> Finding | None:
    """A clause as what is said; or the clause that the cue interrupts or follows."""
    if "clause" not in frames:
        return None
    who = subject(verb)
    for child in verb.children:
        if child.dep == "ccomp" and child.pos in {"VERB", "AUX", "ADJ", "NOUN", "PROPN", "PRON", "ADV", "NUM"}:
            if _to_infinitive(child):
                continue
            if child.i < verb.i and who is not None and who.i < child.i and own_subject(child) is None:
                continue
            return _make(verb, _complement(child), "clause", source=who)
        if child.dep == "advcl" and child.i > verb.i and table_asks(verb):
            mark = child.child("mark")
            if mark is not None and mark.lower in {"if", "whether"}:
                return _make(verb, _complement(child), "clause", source=who)
    head = verb.head
    if verb.dep == "parataxis" and head is not verb and own_subject(verb) is not None:
        branch = below(verb)
        return _make(verb, below(_top(head)) - branch, "parataxis", source=who)
    if verb.dep in {"advcl"} and head is not verb and own_subject(verb) is not None:
        mark = verb.child("mark", "advmod")
        if mark is not None and mark.lower == "as" and verb.child("dobj", "xcomp", "ccomp") is None:
            found = _make(verb, below(head) - below(verb), "as-clause", source=who)
            return found
    return None


def table_asks(verb: Token) -> bool:
    """Whether the verb asks."""
    return verb.lemma in {"ask", "wonder", "inquire", "question"}


def _top(head: Token) -> Token:
    return head


def _to_infinitive(clause: Token) -> bool:
    return any(c.dep == "aux" and c.lower == "to" for c in clause.children)


def _complement(clause: Token) -> set[int]:
    """A complement clause without its "that"."""
    mark = next((c for c in clause.children if c.dep == "mark" and c.lower == "that"), None)
    inside = below(clause)
    for child in clause.children:
        if misattached(child):
            inside -= below(child)
            inside -= {c.i for c in clause.children if c.i < child.i and c.dep in {"cc", "punct"} and c.i > child.i - 4}
    if mark is not None:
        inside -= {i for i in inside if i <= mark.i}
    return inside


def _infinitive(verb: Token, frames: frozenset[str]) -> Finding | None:
    if "infinitive" not in frames:
        return None
    for child in verb.children:
        if child.dep in {"xcomp", "ccomp"} and _to_infinitive(child) and child.i > verb.i:
            return _make(verb, below(child), "infinitive", source=subject(verb))
    return None


def _gerund(verb: Token, frames: frozenset[str]) -> Finding | None:
    if "gerund" not in frames:
        return None
    for child in verb.children:
        if child.dep in {"xcomp", "ccomp", "pcomp"} and child.tag == "VBG" and child.i > verb.i:
            return _make(verb, below(child), "gerund", source=subject(verb))
    return None


def _told(verb: Token, frames: frozenset[str]) -> Finding | None:
    """The person asked and what is asked of him."""
    if "told" not in frames:
        return None
    clause = next((c for c in verb.children if c.dep in {"xcomp", "ccomp"} and _to_infinitive(c) and c.i > verb.i), None)
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


def _as(verb: Token, frames: frozenset[str]) -> Finding | None:
    """What something is called: the thing and the name."""
    if "as" not in frames:
        return None
    thing = verb.child("dobj")
    name = next((c for c in verb.children if c.i > verb.i and (c.dep == "oprd" or (c.dep == "prep" and c.lower == "as"))), None)
    if thing is not None and name is not None and verb.i < thing.i:
        return _make(verb, below(thing) | below(name), "as", source=subject(verb))
    small = next((c for c in verb.children if c.dep == "ccomp" and c.i > verb.i and not c.child("aux", "mark")), None)
    if small is not None and small.pos in {"NOUN", "PROPN", "ADJ"}:
        return _make(verb, below(small), "as", source=subject(verb))
    return None


def _with(verb: Token, frames: frozenset[str]) -> Finding | None:
    """A verb with its preposition: "called for talks"."""
    for child in verb.children:
        if child.dep in {"prep", "prt"} and child.i > verb.i and f"with:{child.lower}" in frames:
            inner = child.child("pobj", "pcomp") if child.dep == "prep" else verb.child("dobj", "xcomp", "ccomp")
            if inner is None or inner.i < child.i:
                continue
            contents = below(inner)
            gap = [c for c in child.children if c.i < inner.i]
            return _make(verb, contents, f"with:{child.lower}", source=subject(verb), also=(child, *gap))
    return None


def _object(verb: Token, frames: frozenset[str]) -> Finding | None:
    if "object" not in frames:
        return None
    thing = next((c for c in verb.children if c.dep == "dobj" and c.i > verb.i), None)
    if thing is None:
        return None
    contents = below(thing)
    last = max(contents)
    for child in verb.children:
        if child.i > last and child.dep == "prep" and child.lower in {"for", "of", "as", "with", "over", "to", "against", "from"}:
            contents |= below(child)
    return _make(verb, contents, "object", source=subject(verb))


def _passive(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """"was criticised by", "was quoted as saying", "is expected to"."""
    by = agent(verb)
    who = own_subject(verb)
    if verb.lemma in {"quote", "cite"}:
        inner = next((c.child("pcomp") for c in verb.children if c.dep == "prep" and c.lower == "as"), None)
        if inner is not None:
            clause = inner.child("ccomp", "dobj")
            if clause is not None:
                found = _make(verb, _complement(clause), "quoted-as", source=subject(verb), also=(inner,))
                return found
        return None
    if verb.lemma in {"ask", "tell", "warn", "inform", "advise", "assure", "remind", "notify"}:
        clause = verb.child("ccomp", "xcomp")
        if clause is None or by is None:
            return None
        return _make(verb, _complement(clause), "passive", source=by)
    clause = verb.child("xcomp", "ccomp")
    if clause is not None and clause.i > verb.i:
        if verb.lemma in table.passive or by is not None:
            contents = _complement(clause)
            if who is not None and _to_infinitive(clause):
                contents |= below(who)
            return _make(verb, contents, "passive-clause", source=by)
        if who is not None and "infinitive" in frames and False:
            return None
        return None
    if by is not None and who is not None and "object" in frames:
        return _make(verb, below(who), "passive-object", source=by)
    return None


def _seem(verb: Token) -> Finding | None:
    """"appears to": on nobody's word."""
    clause = verb.child("xcomp", "ccomp", "oprd")
    who = own_subject(verb)
    if clause is None or who is None or clause.dep == "oprd" or not (clause.dep == "ccomp" or _to_infinitive(clause)):
        return None
    return _make(verb, _complement(clause) | below(who), "seem", source=None)
