"""Attribution by syntax: a verb of saying, thinking or wanting, and the clause or phrase that says what.

The frames that a verb may take are in the cue table. What stands in quotation marks is not searched for cues: words
inside somebody's words are his.
"""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import (
    RELATIVE,
    SUBJECTS,
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
from dateline.statements.nominal import adjective_finding, noun_finding
from dateline.statements.tags import late_that, quoted_behind, rest, tag

FOLLOWING = frozenset({"for", "of", "as", "over", "to", "against", "from", "with", "in", "on", "about", "at"})
"""Prepositions whose phrase belongs to the object that is spoken of: "blamed the North for the attack"."""

ASKED = frozenset({"on", "upon", "to", "with"})
"""Prepositions that name whom something is asked of: "called on the North to disarm"."""

BLAMED = frozenset({"of", "for"})
"""Prepositions between a person and what he is blamed or praised for: both are what is said."""

STANCES = frozenset({"deny", "refuse", "praise", "criticise", "accuse", "doubt"})
"""Forces of the verbs whose participle still tells what somebody holds of a thing: "a plan opposed by the North"."""

NO_SPEAKER = frozenset({"DATE", "TIME", "PERCENT", "QUANTITY", "CARDINAL", "MONEY"})
"""Kinds of entity behind "by" that say nothing: "by Friday", "by ten points"."""


def verb_finding(verb: Token, table: Cues) -> Finding | None:
    """What this verb attributes to whom, if it is a cue in this use."""
    if table.has("seem.verbs", verb.lemma):
        return _seem(verb, table)
    if verb.lemma == "make":
        return _make_clear(verb, table)
    settled = adjective_finding(verb, table) if verb.tag == "VBN" else None
    if settled is not None:
        return settled
    frames = table.verbs.get(table.lemma(verb))
    if frames is None:
        return None
    if passive(verb):
        return _passive(verb, frames, table)
    if verb.tag == "VBN" and verb.dep == "acl" and agent(verb) is not None:
        return _participle(verb, frames, table)
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
    passed = _run_on(verb, table)
    for child in verb.children:
        if child is passed or (child.dep == "ccomp" and tag(child)):
            continue
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
        if child.dep == "intj" and child.i > verb.i and table.has("plain.verbs", verb.lemma):
            return _make(verb, below(child), "clause", source=who)
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
    late = late_that(verb)
    if late:
        return _make(verb, late, "clause", source=who)
    loose = thing is None or thing.pos == "PRON" or (thing.dep == "xcomp" and not to_infinitive(thing))
    if loose and table.has("plain.verbs", verb.lemma):
        following = rest(verb)
        if following:
            return _make(verb, following, "clause", source=who)
    return None


def _run_on(verb: Token, table: Cues) -> Token | None:
    """The clause before a cue that says something else behind it: a sentence run on into this one, and not its words.

    "The port was closed; officials said it would open"; "the port was closed; officials announced a plan".
    """
    clauses = [c for c in verb.children if c.dep == "ccomp"]
    if not clauses or clauses[0].i > verb.i or not _has_subject(clauses[0]):
        return None
    if clauses[-1].i > verb.i:
        return clauses[0] if _has_subject(clauses[-1]) else None
    thing = next((c for c in verb.children if c.i > verb.i and c.dep in {"dobj", "xcomp"}), None)
    if thing is None or thing.pos == "PRON" or table.has("addressed.verbs", verb.lemma):
        return None
    return clauses[0] if to_infinitive(thing) or (thing.pos == "NOUN" and not thing.ent) else None


def _has_subject(clause: Token) -> bool:
    return any(c.dep in SUBJECTS for c in clause.children)


def _infinitive(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    if "infinitive" not in frames:
        return None
    for child in verb.children:
        if child.dep in {"xcomp", "ccomp"} and to_infinitive(child) and child.i > verb.i:
            return _make(verb, complement(child), "infinitive", source=subject(verb))
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
    contents = complement(clause)
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
    name = _name(verb)
    if thing is not None and name is not None and verb.i < thing.i:
        return _make(verb, below(thing) | below(name), "as", source=subject(verb))
    if thing is not None and thing.i < verb.i and name is not None and verb.dep in {"relcl", "pcomp", "ccomp"}:
        called = below(verb.head, [verb]) if verb.dep == "relcl" else below(thing)
        return _make(verb, called | below(name), "as", source=subject(verb))
    if thing is not None and thing.i > verb.i:
        words = quoted_behind(thing)
        if words:
            return _make(verb, below(thing) | words, "as", source=subject(verb))
    small = next((c for c in verb.children if c.dep == "ccomp" and c.i > verb.i and not c.child("mark")), None)
    if small is None or own_subject(small) is None:
        return None
    if to_infinitive(small) or (small.pos in {"NOUN", "PROPN", "ADJ"} and small.child("aux") is None):
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
            contents |= _more(verb, child, inner)
            accused = verb.child("dobj") if child.lower in BLAMED and child.dep == "prep" else None
            if accused is not None and verb.i < accused.i < child.i and not table.has("addressed.verbs", verb.lemma):
                return _make(verb, contents | below(accused) | {child.i}, f"with:{child.lower}", source=subject(verb))
            gap = [c for c in child.children if c.i < inner.i]
            return _make(verb, contents, f"with:{child.lower}", source=subject(verb), also=(child, *gap))
    return None


def _more(verb: Token, prep: Token, thing: Token) -> set[int]:
    """What is asked of somebody, or what he is called: "called on the North *to disarm*", "referred to it *as* …"."""
    for child in verb.children:
        if child.i < thing.i:
            continue
        asked = prep.lower in ASKED and child.dep in {"xcomp", "advcl"} and to_infinitive(child)
        if asked or (child.dep == "prep" and child.lower == "as"):
            return below(child)
    return set()


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
    by = None if by is not None and by.ent in NO_SPEAKER else by
    who = own_subject(verb)
    if table.has("chain.citing", verb.lemma):
        inner = next((c.child("pcomp") for c in verb.children if c.dep == "prep" and c.lower == "as"), None)
        if inner is not None:
            clause = inner.child("ccomp", "dobj")
            if clause is not None:
                return _make(verb, complement(clause), "quoted-as", source=subject(verb), also=(inner,))
        return None
    if table.has("force_content.asking", verb.lemma):
        asked = _asked(verb)
        if asked is not None:
            return _make(verb, asked[0], "asked", source=by, also=asked[1])
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
    name = _name(verb) if "as" in frames else None
    if name is not None and who is not None and by is not None:
        return _make(verb, below(who) | below(name), "passive-as", source=by)
    if by is not None and who is not None and "object" in frames:
        return _make(verb, below(who), "passive-object", source=by)
    return None


def _participle(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """ "a plan opposed by the North", "a test described by Park as a success": the noun, and what it is called."""
    name = _name(verb) if "as" in frames else None
    if name is None and table.force.get(verb.lemma) not in STANCES:
        return None
    contents = below(verb.head, [verb]) | (below(name) if name is not None else set())
    return _make(verb, contents, "participle", source=agent(verb))


def _name(verb: Token) -> Token | None:
    """What somebody or something is called by a verb in the passive: "was called *a threat*", "is seen *as* one"."""
    named = (c for c in verb.children if c.i > verb.i and (c.dep == "oprd" or (c.dep == "prep" and c.lower == "as")))
    return next(named, None)


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


def _seem(verb: Token, table: Cues) -> Finding | None:
    """ "appears to": on nobody's word. "Seems determined to" is somebody's own mind."""
    clause = verb.child("xcomp", "ccomp", "oprd")
    who = own_subject(verb)
    if clause is None or who is None or not (clause.dep in {"ccomp", "oprd"} or to_infinitive(clause)):
        return None
    if clause.dep == "oprd" and clause.lower in table.adjectives:
        return None
    return _make(verb, complement(clause) | below(who), "seem", source=None)


def _no_date(prep: Token) -> bool:
    """Whether a prepositional phrase has a noun that is no time: "attacked in print", not "attacked in May"."""
    noun = prep.child("pobj")
    return noun is not None and noun.ent not in {"DATE", "TIME"}
