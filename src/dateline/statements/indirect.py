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
    bound,
    complement,
    group,
    on_occasion,
    own_subject,
    passive,
    subject,
    to_infinitive,
)
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding, by_verb
from dateline.statements.nominal import adjective_finding, noun_finding
from dateline.statements.passive import named, participle_finding, passive_finding
from dateline.statements.tags import ahead, late_that, marked_within, quoted_behind, rest, tag

FOLLOWING = frozenset({"for", "of", "as", "over", "to", "against", "from", "with", "in", "on", "about", "at"})
"""Prepositions whose phrase belongs to the object that is spoken of: "blamed the North for the attack"."""

ASKED = frozenset({"on", "upon", "to", "with"})
"""Prepositions that name whom something is asked of: "called on the North to disarm"."""

BLAMED = frozenset({"of", "for"})
"""Prepositions between a person and what he is blamed or praised for: both are what is said."""


IMPERSONAL = frozenset({"it", "this", "that"})


def verb_finding(verb: Token, table: Cues) -> Finding | None:
    """What this verb attributes to whom, if it is a cue in this use."""
    if table.has("seem.verbs", verb.lemma):
        return _seem(verb, table)
    clear = _make_clear(verb, table) if verb.lemma == "make" else None
    if clear is not None:
        return clear
    settled = adjective_finding(verb, table) if verb.tag == "VBN" else None
    if settled is not None:
        return settled
    frames = _frames(verb, table)
    if not frames:
        return None
    if passive(verb):
        return passive_finding(verb, frames, table)
    if verb.tag == "VBN" and verb.dep == "acl":
        held = participle_finding(verb, frames, table)
        if held is not None or agent(verb) is not None:
            return held
    if _nobody(verb):
        return None
    for rule in (_quoted_as, _clause, _as, _told, _infinitive, _gerund, _with, _object):
        found = rule(verb, frames, table)
        if found is not None:
            return found
    return None


def _frames(verb: Token, table: Cues) -> frozenset[str]:
    """The frames of a verb, and of the verb with what makes one word with it: "fired *back*", "took *aim*"."""
    frames = table.verbs.get(table.lemma(verb), frozenset())
    for small in bound(verb):
        frames |= table.verbs[f"{verb.lemma} {small.lemma.lower()}"]
    return frames


def _gap(verb: Token, prep: Token) -> list[Token]:
    """What stands between a verb and its preposition and belongs to the cue: "spoke *openly* about"."""
    between = [c for c in verb.children if verb.i < c.i < prep.i]
    small = [c for c in between if c.dep in {"prt", "advmod"} or c.lower.endswith(("self", "selves"))]
    inside = below(prep)
    found = {i for c in (*small, *bound(verb)) for i in below(c) if i < prep.i} - inside
    return [t for t in verb.sentence.tokens if t.i in found]


def _nobody(verb: Token) -> bool:
    """Whether the verb tells of nobody's saying: an order to the reader, a mere purpose, "it is fair to say"."""
    who = subject(verb)
    if who is None:
        return verb.tag == "VB"
    if not to_infinitive(verb):
        return False
    if verb.dep == "acl" and on_occasion(verb):
        return False
    return verb.dep in {"acl", "relcl"} or (verb.dep == "xcomp" and verb.head.lemma == "be" and who.lower in IMPERSONAL)


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


def _quoted_as(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """ "Yonhap quoted an official as saying …": the official's words."""
    if not table.has("chain.quoting", verb.lemma):
        return None
    who = verb.child("dobj")
    for child in verb.children:
        if child.dep == "prep" and child.lower == "as" and who is not None:
            saying = child.child("pcomp")
            if saying is not None and verb.lemma == "report" and not table.has("chain.telling", saying.lemma):
                continue
            clause = saying.child("ccomp", "dobj") if saying is not None else None
            if saying is not None and clause is not None:
                return by_verb(verb, complement(clause), "quoted-as", source=who, also=(child, saying))
            before = ahead(verb) if saying is not None else set()
            if saying is not None and before:
                return by_verb(verb, before, "quoted-as", source=who, also=(child, saying))
    return None


def _clause(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """A clause as what is said; or the clause that the cue interrupts or follows."""
    if "clause" not in frames:
        return None
    who = subject(verb)
    if table.has("plain.aside", verb.lemma):
        return _known(verb, who)
    before = tag(verb)
    if before and verb.dep != "parataxis":
        return by_verb(verb, before, "tag", source=who)
    passed = _run_on(verb, table)
    for child in verb.children:
        if child.dep == "ccomp" and tag(child):
            closed = next((c for c in child.children if c.dep == "ccomp" and verb.i < c.i < child.i), None)
            if closed is not None and who is not None and who.i < verb.i and not to_infinitive(closed):
                return by_verb(verb, complement(closed), "clause", source=who)  # hung on who closes the sentence
            continue
        if child is passed:
            continue
        if child.dep == "npadvmod" and child.i > verb.i:
            clause = child.child("relcl", "acl")
            if clause is not None and clause.subtree()[0].lower == "that":
                inside = clause.subtree()
                return by_verb(verb, {t.i for t in inside[1:]}, "clause", source=who)
        if child.dep == "ccomp" and child.pos in {"VERB", "AUX", "ADJ", "NOUN", "PROPN", "PRON", "ADV", "NUM"}:
            if to_infinitive(child):
                continue
            if child.i < verb.i and who is not None and who.i < child.i and own_subject(child) is None:
                continue
            return by_verb(verb, complement(child), "clause", source=who)
        if child.dep == "intj" and child.i > verb.i and table.has("plain.verbs", verb.lemma):
            return by_verb(verb, below(child), "clause", source=who)
        if child.dep == "advcl" and child.i > verb.i and table.has("force_content.asking", verb.lemma):
            mark = child.child("mark")
            if mark is not None and mark.lower in {"if", "whether"}:
                return by_verb(verb, complement(child), "clause", source=who)
    head = verb.head
    if verb.dep == "parataxis" and head is not verb and own_subject(verb) is not None:
        branch = below(verb)
        return by_verb(verb, below(head) - branch, "parataxis", source=who)
    if verb.dep in {"advcl"} and head is not verb and own_subject(verb) is not None:
        mark = verb.child("mark", "advmod")
        if mark is not None and mark.lower == "as" and verb.child("dobj", "xcomp", "ccomp") is None:
            return by_verb(verb, below(head) - below(verb), "as-clause", source=who)
    thing = verb.child("dobj", "xcomp")
    reduced = _without_that(verb) if table.has("addressed.verbs", verb.lemma) else None
    if reduced is not None:
        return by_verb(verb, below(reduced), "clause", source=who)
    late = late_that(verb)
    if late:
        return by_verb(verb, late, "clause", source=who)
    loose = thing is None or thing.pos == "PRON" or (thing.dep == "xcomp" and not to_infinitive(thing))
    if loose and table.has("plain.verbs", verb.lemma):
        following = rest(verb)
        if following:
            return by_verb(verb, following, "clause", source=who)
    return None


def _without_that(verb: Token) -> Token | None:
    """The clause of "told the station he had called a friend", which parsers take to tell of the station.

    A clause that lacks nothing behind its verb, and is about "he", "she" or "they".
    """
    told = verb.child("dobj", "dative")
    clause = told.child("relcl") if told is not None and told.i > verb.i else None
    if clause is None or told is None or verb.child("ccomp", "xcomp") is not None:
        return None
    who = own_subject(clause)
    if who is None or who.lower not in {"he", "she", "they"} or clause.subtree()[0] is not who:
        return None
    whole = clause.child("dobj", "ccomp", "acomp", "attr")
    turned_to = (c.child("pobj") for c in clause.children if c.dep == "prep" and c.lower in {"to", "with", "from"})
    return clause if whole is not None or any(turned_to) else None


def _known(verb: Token, who: Token | None) -> Finding | None:
    """What somebody knows or understands: a clause behind the verb. "You know" is said to the reader."""
    clause = next((c for c in verb.children if c.dep == "ccomp" and c.i > verb.i and not to_infinitive(c)), None)
    if clause is None or who is None or who.lower == "you":
        return None
    return by_verb(verb, complement(clause), "clause", source=who)


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
            return by_verb(verb, complement(child), "infinitive", source=subject(verb))
    return None


def _gerund(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    if "gerund" not in frames:
        return None
    for child in verb.children:
        if child.dep in {"xcomp", "ccomp", "pcomp"} and child.tag == "VBG" and child.i > verb.i:
            return by_verb(verb, below(child), "gerund", source=subject(verb))
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
            return by_verb(verb, contents, "told", source=subject(verb))
    if own_subject(clause) is not None:
        return by_verb(verb, contents, "told", source=subject(verb))
    return None


def _as(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """What something is called: the thing and the name."""
    if "as" not in frames:
        return None
    thing = verb.child("dobj")
    name = named(verb)
    if thing is not None and name is not None and verb.i < thing.i:
        return by_verb(verb, below(thing) | below(name), "as", source=subject(verb))
    if thing is not None and thing.i < verb.i and name is not None and verb.dep in {"relcl", "pcomp", "ccomp"}:
        called = below(verb.head, [verb]) if verb.dep == "relcl" else below(thing)
        return by_verb(verb, called | below(name), "as", source=subject(verb))
    if thing is not None and thing.i > verb.i:
        words = quoted_behind(thing)
        if words or ("object" not in frames and marked_within(thing)):
            return by_verb(verb, below(thing) | words, "as", source=subject(verb))
    small = next((c for c in verb.children if c.dep == "ccomp" and c.i > verb.i and not c.child("mark")), None)
    if small is None or own_subject(small) is None:
        return None
    if (
        to_infinitive(small)
        or small.child("oprd") is not None
        or (small.pos in {"NOUN", "PROPN", "ADJ"} and small.child("aux") is None)
    ):
        return by_verb(verb, below(small), "as", source=subject(verb))
    return None


def _with(verb: Token, frames: frozenset[str], table: Cues) -> Finding | None:
    """A verb with its preposition: "called for talks"."""
    asked = next((c for c in verb.children if c.i > verb.i and _for_somebody_to(c) and "with:for" in frames), None)
    mark = asked.child("mark") if asked is not None else None
    if asked is not None and mark is not None:
        return by_verb(verb, below(asked, [mark]), "with:for", source=subject(verb), also=(mark,))
    together = bound(verb)
    near = [c for c in verb.children if c in together or (c.dep in {"prt", "advmod"} and c.i == verb.i + 1)]
    leading = {"prep", "prt", "dative"} if together else {"prep", "prt"}
    for child in (*verb.children, *(c for small in near for c in small.children)):
        if child.dep in leading and child.i > verb.i and f"with:{child.lower}" in frames:
            inner = verb.child("dobj", "xcomp", "ccomp") if child.dep == "prt" else child.child("pobj", "pcomp")
            if inner is None or inner.i < child.i or inner.ent in {"DATE", "TIME"}:
                continue
            contents = below(inner)
            contents |= _more(verb, child, inner)
            accused = _accused(verb, child, table)
            if accused is not None:
                contents |= below(accused) | {child.i}
                return by_verb(verb, contents, f"with:{child.lower}", source=subject(verb))
            gap = [c for c in child.children if c.i < inner.i] + _gap(verb, child)
            return by_verb(verb, contents, f"with:{child.lower}", source=subject(verb), also=(child, *gap))
    return None


def _for_somebody_to(clause: Token) -> bool:
    """Whether a clause is what is asked for: "called *for the North to disarm*"."""
    mark = clause.child("mark")
    return (
        clause.dep in {"advcl", "ccomp", "xcomp"} and mark is not None and mark.lower == "for" and to_infinitive(clause)
    )


def _accused(verb: Token, prep: Token, table: Cues) -> Token | None:
    """Who is blamed or praised for what the preposition leads to: both are what is said."""
    thing = verb.child("dobj") if prep.lower in BLAMED and prep.dep == "prep" else None
    if thing is None or not verb.i < thing.i < prep.i or thing in bound(verb):
        return None
    return None if table.has("addressed.verbs", verb.lemma) else thing


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
    return by_verb(verb, contents, "object", source=subject(verb))


def _antecedent(verb: Token) -> Finding | None:
    """ "the attack, which the North denied": what the relative pronoun stands for."""
    pronoun = next((c for c in verb.children if c.dep == "dobj" and c.lower in RELATIVE), None)
    if pronoun is None or verb.dep != "relcl" or own_subject(verb) is None:
        return None
    return by_verb(verb, below(verb.head, [verb]), "object", source=subject(verb))


def _seem(verb: Token, table: Cues) -> Finding | None:
    """ "appears to": on nobody's word. "Seems determined to" is somebody's own mind."""
    clause = verb.child("xcomp", "ccomp", "oprd")
    who = own_subject(verb)
    if clause is None or who is None or not (clause.dep in {"ccomp", "oprd"} or to_infinitive(clause)):
        return None
    if clause.dep == "oprd" and clause.lower in table.adjectives:
        return None
    return by_verb(verb, complement(clause) | below(who), "seem", source=None)


def _no_date(prep: Token) -> bool:
    """Whether a prepositional phrase has a noun that is no time: "attacked in print", not "attacked in May"."""
    noun = prep.child("pobj")
    return noun is not None and noun.ent not in {"DATE", "TIME"}
