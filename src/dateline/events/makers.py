"""Whose word an act answers: who refuses, grants or accepts a request, an offer or a ban does so to whoever made it."""

from __future__ import annotations

from dateline.events.clause import Clause
from dateline.events.parties import Parties
from dateline.events.subjects import subjects
from dateline.events.table import noun_rows, phrases
from dateline.model import ActorKind, Role, Token

PUT = phrases("clause_words", "put_words")
"""Nouns for what somebody asks, offers, claims or orders, which another then refuses, grants or heeds."""
OF_MAKER = phrases("clause_words", "of_maker")
"""Those whose "of" names who made them: "the demands of the strikers", unlike "an offer of talks"."""
ANSWERS = frozenset({"REJECT", "CONCEDE"})
ACCEPTING = frozenset({"accept", "heed", "take_up", "jump_at"})
AFTER = ("to", "with", "by", "on")
"""Prepositions after which what is yielded to stands: "bowed to demands", "complied with orders"."""
ENDS = phrases("clause_words", "ends")
"""Nouns for the end of what is done."""
RAIDS = phrases("clause_words", "raids")
"""Deeds whose nation before them is who does them: "Israeli strikes", unlike "a US school shooting"."""
SHOTS = phrases("clause_words", "shots")
"""What strikes people and has no will of its own."""
PEACE = phrases("clause_words", "peace")
FORCE = phrases("clause_words", "peace_forces")
STATES = frozenset({ActorKind.COUNTRY, ActorKind.GOVERNMENT})
DEEDS = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE"})
OF_WHAT = frozenset({"to", "of", "in", "on"})
MADE_BY = ("by", "from")


def answers(type_: str, word: str, around: Clause) -> list[Token]:
    """The words of somebody that an act answers, as nouns of its clause; empty for other acts."""
    if type_ not in ANSWERS and word not in ACCEPTING:
        return []
    nouns = list(around.objects)
    if not nouns:
        nouns = [noun for name in AFTER for noun in around.preps.get(name, ())]
    return [noun for noun in nouns if noun.pos != "PROPN" and noun.lemma.lower() in PUT]


def makers(nouns: list[Token], parties: Parties) -> tuple[Role, ...]:
    """Who made a request, an offer or an order: its owner, who stands after "by" or "from", or a name before it."""
    for noun in nouns:
        for found in (_owner(noun, parties), _after(noun, parties), _before(noun, parties)):
            if found:
                return found
    return ()


def doers(deeds: list[Token], parties: Parties) -> tuple[Role, ...]:
    """Who does what some nouns name; whom an "of" names is mostly whom it is done to: "the arrests of students"."""
    found = makers(deeds, parties)
    plain = [noun for noun in deeds if not any(c.lower == "of" for c in noun.all("prep"))]
    return found or parties.roles(plain, doers=True)


def undone(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """Whom a decision was to hit that is taken back: "reversed a decision to exclude the workers"."""
    for noun in around.objects:
        for below in noun.all("acl", "relcl"):
            if below.tag == "VB" and (hit := below.child("dobj", "dative")) is not None and hit.pos != "ADP":
                return parties.roles(hit.conjuncts())
    return ()


def ended(around: Clause) -> list[Token]:
    """The deeds that somebody asks to end, whose doers are asked: "demanded an end to the arrests by the army"."""
    ends = [noun for noun in (*around.objects, *around.preps.get("for", ())) if noun.lemma.lower() in ENDS]
    inner = [p for noun in ends for c in noun.all("prep") if c.lower in OF_WHAT for p in c.all("pobj")]
    found = [t for p in inner for t in p.conjuncts()] or (list(around.preps.get("to", ())) if ends else [])
    return [noun for noun in found if _is_deed(noun)]


def strikers(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """Who is told to have struck where a passive names nobody: "killed in a raid by the army", "in Israeli strikes".

    Whose fire or shells somebody is hit by does it too: "wounded by Chadian fire".
    """
    for noun in around.subjects:
        if noun.pos == "NOUN" and noun.lemma.lower() in SHOTS and (found := _before(noun, parties)):
            return found
    for noun in around.preps.get("in", ()):
        if "ASSAULT" in _types(noun):
            found = _owner(noun, parties) or _after(noun, parties)
            if not found and noun.lemma.lower() in RAIDS:
                found = _before(noun, parties)
            if found:
                return found
    return ()


def keepers(deeds: list[Token], parties: Parties) -> tuple[Role, ...]:
    """The country in which people are held or kept down, by nobody who is named: "the detentions in Chad"."""
    for noun in deeds:
        if "COERCE" in _types(noun):
            inner = [p for c in noun.all("prep") if c.lower == "in" for p in c.all("pobj")]
            found = parties.roles(t for t in inner if parties.kind(t) in STATES)
            if found:
                return found
    return ()


def peacekept(around: Clause) -> list[Token]:
    """The land that a peace force is in to which men are sent: "sent troops to the U.N. force in Chad"."""
    forces = [t for t in around.preps.get("to", ()) if t.lemma.lower() in FORCE and _keeps_peace(t)]
    inner = [p for t in forces for c in t.all("prep") if c.lower in ("in", "for") for p in c.all("pobj")]
    return [t for p in inner for t in p.conjuncts()]


def _keeps_peace(noun: Token) -> bool:
    return any(c.lemma.lower() in PEACE for c in noun.children)


def _types(noun: Token) -> frozenset[str]:
    return frozenset(row.type for row in noun_rows().get(noun.lemma.lower(), ()) if not row.modifiers)


def _is_deed(noun: Token) -> bool:
    return noun.pos != "PROPN" and bool(DEEDS & _types(noun))


def _owner(noun: Token, parties: Parties) -> tuple[Role, ...]:
    poss = noun.child("poss") or (noun.head.child("poss") if noun.dep == "conj" else None)
    return parties.roles(poss.conjuncts()) if poss is not None else ()


def _after(noun: Token, parties: Parties) -> tuple[Role, ...]:
    names = (*MADE_BY, "of") if noun.lemma.lower() in OF_MAKER else MADE_BY
    for child in noun.children:
        inner = child.child("pobj") if child.dep in ("prep", "agent") and child.lower in names else None
        if inner is not None and (child.lower != "of" or parties.mention(inner) is not None):
            found = parties.roles(inner.conjuncts(), doers=True)
            if found:
                return found
    for told in noun.all("acl", "relcl"):
        if told.tag == "VBN":  # "orders passed by the police", "a plan that was tabled by the union"
            doers = [t for c in told.children if c.lower == "by" for p in c.all("pobj") for t in p.conjuncts()]
        elif told.dep == "relcl":  # "an offer the union had made"
            doers = subjects(told) if told.child("nsubj") is not None else []
        else:
            doers = []
        found = parties.roles((t for t in doers if t is not noun), doers=True)
        if found:
            return found
    return ()


def _before(noun: Token, parties: Parties) -> tuple[Role, ...]:
    """A nation, body or person before the noun; a country's mere name there is what it is about ("the Iran plan")."""
    near = [c for c in noun.children if c.dep in ("compound", "nmod", "amod", "npadvmod") and c.i < noun.i]
    near += [deep for child in near for deep in child.children if deep.dep in ("compound", "nmod", "npadvmod")]
    for child in near:
        topic = child.ent == "GPE" and "." not in child.text and not child.text.isupper()
        if not topic and (found := parties.named(child)):
            return found
    return ()
