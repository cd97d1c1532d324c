"""On whom an act falls where no slot of its row names anybody: whom help is for, who is asked about, who must act.

Nobody is guessed: each is named in the act's own sentence, in a clause that the act governs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dateline.events.act import Act
from dateline.events.clause import Clause, clause, prepositions
from dateline.events.frames import first_fit
from dateline.events.makers import undone
from dateline.events.pairs import paired
from dateline.events.parties import Parties
from dateline.events.subjects import agents, is_passive, subjects
from dateline.events.table import phrases, verb_rows
from dateline.model import ActorKind, Role, Token, Why

HARM = frozenset({"ASSAULT", "COERCE", "SANCTION", "ACCUSE", "REJECT", "THREATEN", "MOBILIZE"})
"""Types that are done against somebody: money to fight him is no help for him."""
FOR_WHOM = ("to", "for", "in", "of")
AGAINST = HARM | {"PROTEST"}
ANSWER = frozenset({"response", "retaliation", "reply", "reaction", "protest", "revenge", "reprisal"})
TOLD = frozenset({"acl", "relcl", "appos"})
NAMING = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
OF_PAIRS = frozenset({"ACCUSE", "PROTEST", "REJECT"})
"""Types of what is done to the sides of a joint act: "condemned the U.S.-Kenyan drill"."""
ANSWERED = frozenset({"REJECT", "THREATEN"})
HANDED = frozenset({"RETREAT", "AID", "COOPERATE"})
"""Types of giving, where "to" may hang on the last thing told of the gift."""
GIVEN = frozenset({"AGREE", "SUPPORT", "CONCEDE", "RETREAT", "COOPERATE", "AID", "REJECT"})
"""Types of what may be given to somebody who stands right after the verb: "promised Chad a loan"."""
PROMISED = frozenset({"AGREE", "SUPPORT"})
TOUCHING = frozenset({"ASSAULT", "COERCE", "SANCTION", "ACCUSE", "REJECT", "THREATEN", "RETREAT"})
"""Types that fall on a country where they fall on its things."""
OWNED = frozenset({"ASSAULT", "COERCE", "SANCTION"})
"""Those that fall on whoever owns what they fall on."""
PEOPLE = frozenset({ActorKind.PERSON, ActorKind.GROUP})
HOLDERS = frozenset({ActorKind.COUNTRY, ActorKind.GOVERNMENT})
HOLDING = phrases("clause_words", "holding")
CUSTODY = phrases("clause_words", "custody")
DETERRING = phrases("clause_words", "deterring")
CONDITIONS = frozenset({"if", "unless"})
SUFFERING = phrases("clause_words", "suffering")
UNTIL = frozenset({"until", "unless", "till"})


REPORTED = frozenset({"tell", "assure", "inform", "notify", "reassure"})
PARTNERS = frozenset({ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.GOVERNMENT})
PRESS = frozenset({"JRN"})


def bearers(type_: str, mode: str | None, around: Clause, parties: Parties) -> tuple[Role, ...]:
    """The recipients that the complement of a clause names; none for other types."""
    if type_ in OF_PAIRS and (sides := [r for noun in around.objects for r in paired(noun, parties)]):
        return _facing(sides, parties.roles(around.subjects, doers=True), parties)
    if type_ in AGAINST and (found := _answered(around, parties) or parties.aimed_at(around.objects)):
        return found
    if type_ == "REQUEST" and mode == "assist":
        return _reached(around, parties)
    if type_ == "MOBILIZE" and (found := _deterred(around, parties)):
        return found
    if type_ in HANDED and mode is None and (found := _handed(around, parties)):
        return found
    if mode == "investigate":
        return _inquired(around, parties)
    if type_ == "ACCUSE" and around.that is not None:
        return _complained_of(around.that, parties)
    found = ()
    if type_ == "CONCEDE":
        found = _cleared(around, parties) or undone(around, parties)
    elif type_ == "AID":
        found = _helped(around, parties)
    if not found and type_ in GIVEN:
        found = parties.roles(around.datives)
    if not found and type_ in PROMISED:
        found = _committed(around, parties) or _willed(around, parties)
    if not found and type_ == "THREATEN":  # "issued a warning that it would be destroyed"
        told = (c for noun in around.objects for c in noun.all("acl", "ccomp") if c.child("mark") is not None)
        found = next((hit for below in told if (hit := warned(below, parties))), ())
    if not found and type_ == "RETREAT" and mode is None:  # "handed over a pilot": he is let go
        found = parties.roles(t for t in around.objects if parties.kind(t) in PEOPLE)
    if (
        not found and type_ in TOUCHING and (type_ != "RETREAT" or mode is None)
    ):  # "blow up an American city", "seized Iranian oil"
        aimed = [t for name in ("on", "against", "at") for t in around.preps.get(name, ())]
        found = parties.belonging((*around.objects, *aimed))
        if not found and type_ in OWNED:  # "froze the firm's accounts"
            found = parties.roles(t for noun in around.objects for t in _holders_of(noun))
    return found


def _facing(sides: Sequence[Role], doers: Sequence[Role], parties: Parties) -> tuple[Role, ...]:
    """The sides of a joint act that are not the doer's own: Chad cancels the Okello-Moreno meeting on Okello."""
    own = {actor.country for role in doers if (actor := parties.who(role)) is not None and actor.country}
    return tuple(r for r in sides if (of := parties.who(r)) is None or of.country not in own)


def _deterred(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """Whom force is shown to: "sent a carrier to deter Chad", "to ward off Chadian raids"."""
    for child in (c for verb in (around.verb, *around.verb.all("advcl")) for c in verb.all("advcl", "xcomp", "acl")):
        aimed = [t for c in child.all("dobj") for t in c.conjuncts()] if child.lemma in DETERRING else []
        if found := parties.roles(aimed) or parties.belonging(aimed):
            return found
    return ()


def addressed(act: Act, parties: Parties) -> Act:
    """A refusal or threat that names nobody, with whoever has to act first: "not until Lima frees the crew"."""
    if act.recipients:
        return act
    taken = {role.actor for role in act.actors}
    top = act.anchor.head if act.anchor.dep == "acomp" else act.anchor  # "was willing"
    if act.type == "AGREE" and top.dep == "ccomp" and top.head.lemma in REPORTED:
        told = top.head
        found = tuple(r for r in parties.roles(_hearers(told)) if r.actor not in taken and _partner(r, parties))
        if found and not is_passive(told):
            why = Why("hearer", f"'{told.text} …' names to whom it is offered", told.span)
            return replace(act, recipients=found, why=(*act.why, why))
    if act.type not in ANSWERED:
        return act
    for child in top.children:
        if child.dep == "advcl" and (mark := child.child("mark")) is not None and mark.lower in UNTIL:
            felt = [t for c in child.children if c.dep in ("ccomp", "acomp") for t in (c, *c.all("ccomp"))]
            clauses = [child, *(t for t in felt if t.pos in ("VERB", "AUX"))]  # "until he is satisfied Lima is …"
            named = (parties.roles(agents(c) if is_passive(c) else subjects(c), doers=True) for c in clauses)
            found = next((new for roles in named if (new := tuple(r for r in roles if r.actor not in taken))), ())
            if found:
                why = Why("condition", f"'{mark.text} …' names who must act first", mark.span)
                return replace(act, recipients=found, why=(*act.why, why))
    return act


def _answered(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """Whom a hostile act answers: "walked out in response to the firm's decision"."""
    for noun in around.preps.get("in", ()):
        if noun.lemma.lower() in ANSWER:
            for prep in noun.all("prep"):
                inner = prep.child("pobj") if prep.lower in ("to", "for", "at", "against", "over") else None
                found = parties.roles(inner.conjuncts()) if inner is not None else ()
                if found:
                    return found
    return ()


def _complained_of(below: Token, parties: Parties) -> tuple[Role, ...]:
    """Who does what is complained of: "complained that the ministry had misled it"."""
    return parties.roles(agents(below) if is_passive(below) else subjects(below), doers=True)


def _reached(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """Where those come who seek help: "arrived in Peru seeking asylum"."""
    if around.verb.dep != "advcl":
        return ()
    nouns: dict[str, list[Token]] = {}
    prepositions(around.verb.head, nouns, nouns, 0)
    return parties.roles(t for name in ("in", "to", "into") for t in nouns.get(name, ()) if parties.kind(t) in HOLDERS)


def _passes(head: Token) -> bool:
    """Whether a "to" under a word may belong to the gift: the word has all it needs, and gives nothing itself."""
    if head.pos in NAMING:
        return True
    full = sum(1 for c in head.children if c.dep in ("dobj", "prep", "advmod")) > 1
    return head.pos == "VERB" and full and not any(row.type in HANDED for row in verb_rows().get(head.lemma, ()))


def holder(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """The country in which, or from which, somebody is held or freed, where nobody else is named."""
    for name in ("in", "from", "by"):
        nouns = [t for t in around.preps.get(name, ()) if parties.kind(t) in HOLDERS]
        if nouns:
            return parties.roles(nouns)
    cells = [t for t in around.preps.get("from", ()) if t.lemma in CUSTODY]
    if found := parties.belonging(cells) or parties.roles(t for c in cells for t in c.all("poss")):
        return tuple(r for r in found if (who := parties.who(r)) is not None and who.kind in HOLDERS)
    for noun in around.objects:  # "the men held in Iran were freed"
        inner = noun.child("acl", "relcl")
        if inner is not None and inner.i != around.verb.i and inner.lemma in HOLDING:
            return holder(clause(inner), parties)
    return ()


def _handed(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """To whom a gift goes that is first told at length: "returned masks, taken in the war, to the museum"."""
    for noun in around.objects:
        within = noun.subtree()
        told = [c for t in within for c in t.children if c.dep in TOLD or c.lower == "including"]
        for token in reversed([t for child in told for t in child.subtree()]):
            inner = token.child("pobj") if token.lower == "to" and _passes(token.head) else None
            if inner is not None and inner.ent not in ("DATE", "TIME"):
                return parties.roles(inner.conjuncts())
    return ()


def _hearers(verb: Token) -> list[Token]:
    found = verb.child("dobj", "dative")
    return found.conjuncts() if found is not None and found.pos in ("NOUN", "PROPN", "PRON") else []


def _partner(role: Role, parties: Parties) -> bool:
    """Whether a hearer is one who can be promised something, not the press that passes it on."""
    actor = parties.who(role)
    return actor is not None and actor.kind in PARTNERS and not set(actor.sectors) & PRESS


def _committed(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """Whom something is vowed to be done for: "reaffirmed its commitment to supporting Chad"."""
    for noun in around.objects:
        doing = [d for c in noun.all("prep") if c.lower == "to" for d in c.all("pcomp") if d.tag == "VBG"]
        found = parties.roles(t for d in doing for o in d.all("dobj") for t in o.conjuncts())
        if found:
            return found
    return ()


def _willed(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """With whom somebody shows himself willing to do a thing: "voiced readiness to talk with Chad"."""
    for noun in around.objects:
        for below in noun.all("acl"):
            nouns: dict[str, list[Token]] = {}
            prepositions(below, nouns, nouns)
            found = (
                parties.roles(t for name in ("with", "to") for t in nouns.get(name, ())) if below.tag == "VB" else ()
            )
            if found:
                return found
    return ()


def _helped(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """Whom something is given to help: "gave $3m to rebuild schools in Chad", "sent to relieve the garrison"."""
    for below in _purposes(around):
        row = first_fit(verb_rows().get(below.lemma.lower(), ()), clause(below), parties)
        if row is not None and row.type in HARM:
            continue
        nouns: dict[str, list[Token]] = {}
        prepositions(below, nouns, nouns)
        found = parties.roles([t for c in below.all("dobj", "dative") for t in c.conjuncts()])
        for name in FOR_WHOM:
            found = found or parties.roles(nouns.get(name, ()))
        if found:
            return found
    return ()


def _purposes(around: Clause) -> Iterable[Token]:
    """The verbs that tell what a thing is given for, and those below them."""
    first = [c for c in around.verb.children if c.dep in ("advcl", "xcomp") and c.tag == "VB"]
    first += [c for noun in around.objects for c in noun.children if c.dep == "acl" and c.tag == "VB"]
    first += [d for c in around.verb.children if c.dep == "prep" and c.lower in ("on", "for") for d in c.all("pcomp")]
    for verb in first:
        yield verb
        yield from verb.all("xcomp")


def _cleared(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """Who is let do something: "gave approval for the agency to enter"."""
    for token in (around.verb, *around.objects):
        for below in token.all("advcl", "acl", "relcl"):
            mark = below.child("mark")
            if below.tag == "VB" and mark is not None and mark.lower == "for":
                return parties.roles(subjects(below))
    return ()


def _inquired(around: Clause, parties: Parties) -> tuple[Role, ...]:
    """Whom an inquiry is about: "into whether the envoy was watched", "into how the police lost the files"."""
    for token in (around.verb, *around.objects):
        for prep in token.all("prep"):
            for below in prep.all("pcomp"):
                if below.tag != "VBG":
                    found = parties.roles(subjects(below))
                    if found:
                        return found
    return ()


def _holders_of(noun: Token) -> list[Token]:
    """Who owns a thing, told by a noun or a name; a pronoun there is mostly whoever acts ("ended its programme")."""
    poss = noun.child("poss")
    return poss.conjuncts() if poss is not None and poss.pos != "PRON" else []


def warned(below: Token, parties: Parties) -> tuple[Role, ...]:
    """Whom a warning is for that tells no hearer: who must not do a thing, or will suffer for it.

    "Warned that the North might pull out" says nothing of whom that would hit.
    """
    for child in below.all("advcl"):
        mark = child.child("mark")
        if mark is not None and mark.lower in CONDITIONS and (found := parties.roles(subjects(child), doers=True)):
            return found
    return parties.roles(subjects(below)) if is_passive(below) or below.lemma in SUFFERING else ()
