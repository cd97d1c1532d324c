"""Which row of the predicate tables fits a clause, and which words of it fill the slots of the row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dateline.events.clause import Clause
from dateline.events.parties import HOLLOW, Parties
from dateline.events.table import Row, classes, hyphenated, phrases, verb_lemma
from dateline.model import ActorKind, Token

NAMED = {"PERSON": "@person", "GPE": "@place", "LOC": "@place", "FAC": "@place", "ORG": "@org", "NORP": "@org"}
MEASURES = HOLLOW | phrases("clause_words", "measures")
"""Nouns whose "of" says what they are: "tons of medicine", "a state of emergency"."""
TOLD = frozenset({"on", "against", "in", "from", "for", "to"})
"""Prepositions that may join a recipient to what is told of the object ("imposed on", "valid in")."""
OUGHT = frozenset({"should", "must", "shall"})
MANDATIVE = phrases("clause_words", "mandative")
LOOSE = frozenset({"out", "up", "down", "over", "in", "away", "along"})
"""Particles that leave most verbs what they are ("beat up", "hand over"); "off", "on" and "back" do not."""
KINDS = {
    ActorKind.PERSON: ("@person", "@people"),
    ActorKind.GROUP: ("@people",),
    ActorKind.PLACE: ("@place",),
    ActorKind.COUNTRY: ("@place", "@name", "@state"),
    ActorKind.GOVERNMENT: ("@name", "@state"),
    ActorKind.ORGANISATION: ("@name",),
}
RULING = frozenset({"GOV", "MIL", "COP", "JUD", "SPY", "LEG"})
"""Sectors of those who order and forbid."""
PRESS = "JRN"


def kinds_of(token: Token, parties: Parties, *, wide: bool = False) -> set[str]:
    """What a noun is (see `_kinds_of`), worked out once a report."""
    found = parties.kinds.get((token.i, wide))
    if found is None:
        found = parties.kinds[token.i, wide] = _kinds_of(token, parties, wide=wide)
    return found


def _kinds_of(token: Token, parties: Parties, *, wide: bool = False) -> set[str]:
    """What a noun is, for the rows' conditions: its lemma, its classes, its name's kind; its modifiers' lemmas.

    With `wide`, its modifiers' classes too ("police forces" are police).
    """
    table = classes()
    found = {token.lemma.lower(), token.lower}
    if (whole := hyphenated(token, token.lemma.lower())) != "":
        found.add(whole)
    if token.pos == "PROPN" and token.lower.endswith("s"):
        found.add(token.lower[:-1])  # "Mosques" at the head of a sentence, read as a name
    elif token.lower.endswith("men"):
        found.add(f"{token.lower[:-3]}man")
    for word in tuple(found):
        found |= table.get(word, frozenset())
    own = frozenset(found)  # "attack ads" are words, whatever they are called after
    if token.ent in NAMED:
        found.add(NAMED[token.ent])
        found.add("@name")
    kind = parties.kind(token)
    if kind is not None:
        found.update(KINDS.get(kind, ()))
    found |= _sectors(token, parties)
    if token.ent == "CARDINAL" and token.pos == "NUM" and not any(c.lower == "of" for c in token.children):
        found.add("@people")  # "police hold 120": so many people
    if token.pos == "PRON" and token.lower in ("he", "she", "him", "her", "they", "them", "who", "whom", "himself"):
        found |= {"@people", "@person"}
    for child in token.children:
        if child.dep in ("compound", "amod", "nmod"):
            word = child.lemma.lower()
            found.add(word)
            if wide and "@words" not in own:
                found |= table.get(word, frozenset())
        elif child.dep == "prep" and child.lower == "of":
            inner = child.child("pobj")
            if inner is not None and (token.lemma.lower() in MEASURES or token.pos == "NUM"):
                found |= kinds_of(inner, parties, wide=wide)
    return found


def _sectors(token: Token, parties: Parties) -> set[str]:
    """What the sectors of an actor make of the noun that names it: who rules, or who reports."""
    mention = parties.mention(token)
    actor = parties.actor(mention) if mention is not None else None
    if actor is None or not actor.sectors:
        return set()
    return {
        name
        for name, told in (
            ("@state", RULING & set(actor.sectors)),
            ("@press", PRESS in actor.sectors and actor.kind is not ActorKind.PERSON),
        )
        if told
    }


def _meets(wanted: frozenset[str], tokens: Iterable[Token], parties: Parties, *, wide: bool = False) -> bool:
    return any(wanted & kinds_of(token, parties, wide=wide) for token in tokens)


def fits(row: Row, clause: Clause, parties: Parties) -> bool:
    """Whether a clause meets every condition of a row."""
    for particle in row.particles:
        if particle not in clause.particles and particle not in clause.preps:
            return False
    if row.complements:
        have = {
            "to": clause.infinitive is not None,
            "that": clause.that is not None,
            "past": clause.past is not None,
            "ing": clause.gerund is not None or gerund_after(clause) is not None,
        }
        if not any(have.get(kind, False) for kind in row.complements):
            return False
    if row.governed and not any(
        below is not None and verb_lemma(below) in row.governed
        for below in (clause.infinitive, clause.gerund, gerund_after(clause))
    ):
        return False
    if row.bare and clause.objects:
        return False
    if row.sole and (
        len({t.head.i for t in clause.objects}) > 1
        or len(clause.objects) > 1
        or clause.that is not None
        or clause.verb.child("oprd", "acomp") is not None  # "called him old"
    ):
        return False
    if not row.particles and any(c.dep == "prt" and c.lower not in LOOSE for c in clause.verb.children):
        return False  # "killed off a treaty" kills nobody
    if row.word in MANDATIVE and "that" in row.complements and clause.that is not None and not _wished(clause.that):
        return False
    if row.two and not _several(clause.subjects):
        return False
    if row.objects and (
        not clause.objects or not (row.objects == {"*"} or _meets(row.objects, clause.objects, parties))
    ):
        return False
    if row.preps:
        present = [name for name in row.preps if name in clause.preps or name in clause.particles]
        if "of" in row.preps and "of" not in present and row.prep_objects:
            owners = [poss for noun in clause.objects if (poss := noun.child("poss")) is not None]
            if owners and _meets(row.prep_objects, owners, parties, wide=True):
                present = ["of"]  # "the newspaper's licence" is the licence of the newspaper
                return not row.subjects or _meets(row.subjects, clause.subjects, parties, wide=True)
        if not present and not (row.op and gerund_after(clause) is not None):
            return False
        if row.prep_objects and not any(
            (row.prep_objects == {"*"} and clause.preps.get(name))
            or _meets(row.prep_objects, clause.preps.get(name, ()), parties, wide=True)
            for name in present
        ):
            return False
    return not row.subjects or _meets(row.subjects, clause.subjects, parties, wide=True)


def _several(doers: Sequence[Token]) -> bool:
    """Whether more than one do it: coordinated subjects, or "both sides", "the two navies", "Lima and Quito police"."""
    if len(doers) != 1:
        return len(doers) > 1
    noun = doers[0]
    owners = [t for c in noun.all("prep") if c.lower == "of" for t in c.all("pobj")]
    counted = any(c.dep == "nummod" or c.lower == "both" for t in (noun, *owners) for c in t.children)
    names = [c for c in noun.children if c.ent in ("GPE", "NORP") and c.i < noun.i]
    counted = counted or any(len(t.conjuncts()) > 1 for t in owners)
    return noun.tag in ("NNS", "NNPS") and (counted or len(names) > 1 or any(c.child("conj") for c in names))


def _wished(verb: Token) -> bool:
    """Whether a clause tells what ought to be: "that he go", "that they should go", not "that he goes"."""
    helpers = [c for c in verb.children if c.dep in ("aux", "auxpass")]
    if any(c.tag == "MD" and c.lower not in OUGHT for c in helpers):
        return False
    return verb.tag == "VB" or any(c.tag in ("VB", "MD") for c in helpers)


def first_fit(rows: Sequence[Row], clause: Clause, parties: Parties) -> Row | None:
    """The first row that fits; rows come most exact first."""
    return next((row for row in rows if fits(row, clause, parties)), None)


def gerund_after(clause: Clause) -> Token | None:
    """The gerund that a preposition of the clause governs: "accused of failing", "committed to opening"."""
    for child in clause.verb.children:
        if child.dep == "prep":
            inner = child.child("pcomp")
            if inner is not None:
                return inner
    return None


def above(verb: Token, steps: int = 3) -> list[Token]:
    """The words over a verb, up to the noun that it tells of: "acts meant to overthrow" are over "overthrow"."""
    found: list[Token] = []
    while verb.head is not verb and len(found) < steps:
        told = verb.dep in ("acl", "relcl") or (verb.dep == "amod" and verb.i > verb.head.i)
        verb = verb.head
        found.append(verb)
        if told:
            return found
    return []


def slot(name: str, clause: Clause) -> list[Token]:
    """The nouns in one slot of a clause."""
    if name == "obj":
        return clause.objects
    if name == "iobj":
        return clause.datives
    if name == "subj":
        return clause.subjects
    if name == "poss":
        return [poss for noun in clause.objects if (poss := noun.child("poss")) is not None]
    near = clause.preps.get(name, [])
    if near:  # "in a letter to Lima, he voiced disdain in": what comes after the verb is its own
        later = [noun for noun in near if noun.i > clause.verb.i]
        whose = {noun.i for noun in clause.objects}  # "a plea from growers was rebuffed"
        return later or [noun for noun in near if noun.pos != "NOUN" or noun.head.head.i in whose]
    return clause.deep.get(name) or (clause.far.get(name, []) if name in TOLD else [])
