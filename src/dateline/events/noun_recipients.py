"""Whom the act that a noun names is done to: "sanctions on Chad", "its threat to bomb Lagos", "Iran sanctions"."""

from __future__ import annotations

from dateline.events.bearers import warned
from dateline.events.parties import Parties
from dateline.events.subjects import agents, is_passive, spread, subjects
from dateline.events.table import NounRow, noun_rows, phrases
from dateline.model import ActorKind, Role, Token

ANSWERING = phrases("predicate_nouns", "answering")
TOUCHING = frozenset({"ASSAULT", "COERCE", "SANCTION", "THREATEN"})
PUT_TO = frozenset({"REQUEST", "THREATEN", "AGREE"})
"""What is put to somebody, who then heeds or ignores it."""

SANCTIONED = frozenset({ActorKind.COUNTRY, ActorKind.GOVERNMENT})


def whom(
    noun: Token,
    row: NounRow,
    own: tuple[Role, ...],
    light: Token | None,
    governor: Token | None,
    parties: Parties,
) -> tuple[Role, ...]:
    """Whom the act is done to, as the noun's own phrase or the verb above it tells."""
    recipients = by_prepositions(noun, row.recipients, parties)
    for other in noun.conjuncts()[1:]:  # "taunts and threats against the regime"
        recipients = recipients or by_prepositions(other, row.recipients, parties)
    if own and noun.dep == "conj":  # "threats" there, where the parse hangs "against" on the taunts
        recipients = recipients or by_prepositions(noun.head, row.recipients, parties, past=noun.i)
    recipients = recipients or _laid_on(noun, row, parties)
    if (own or light is not None) and row.type in PUT_TO | {"REJECT"}:
        recipients = recipients or _aimed(noun, parties)
    if own or light is not None or row.prep_objects:
        recipients = recipients or _moved_to(noun, row, parties)
    if own and governor is not None and row.type in PUT_TO:
        recipients = recipients or _put_to(governor, parties)
    if (own or light is not None) and row.type == "THREATEN":
        told = (child for child in noun.all("acl", "ccomp") if child.child("mark") is not None)
        recipients = recipients or next((found for below in told if (found := warned(below, parties))), ())
    if row.type == "SANCTION":
        recipients = recipients or _defying(noun, parties)
    return recipients


def named_after(noun: Token, parties: Parties) -> tuple[Role, ...]:
    """The country that an act is named after: "Iran sanctions", unlike "U.S. sanctions", are on Iran."""
    names = [c for c in noun.all("compound", "nmod") if c.pos == "PROPN" and c.ent == "GPE" and not c.text.isupper()]
    return parties.roles(c for c in names if "." not in c.text)


def _aimed(noun: Token, parties: Parties) -> tuple[Role, ...]:
    """Whom the act is about that is threatened, promised or refused: "its threat to bomb Lagos"."""
    below = next(
        (c for c in noun.all("acl", "relcl") if c.tag == "VB" and any(a.lower == "to" for a in c.children)), None
    )
    if below is None:
        return ()
    found = parties.roles(t for c in below.all("dobj", "dative") for t in c.conjuncts())
    return found or by_prepositions(below, ("on", "with", "to", "for", "at", "from"), parties)


def _laid_on(noun: Token, row: NounRow, parties: Parties) -> tuple[Role, ...]:
    """Whom an act falls on that the noun's own prepositions do not name."""
    return _put_on(noun, row, parties) or _past_doer(noun, row, parties) or _owners_hit(noun, row, parties)


def _owners_hit(noun: Token, row: NounRow, parties: Parties) -> tuple[Role, ...]:
    """The country whose thing an act of harm falls on: "a strike on a Yemeni bus"."""
    if row.type not in TOUCHING:
        return ()
    names = [name for name in row.recipients if name in ("on", "against", "at")]
    return parties.belonging(p for c in noun.all("prep") if c.lower in names for p in c.all("pobj"))


def _moved_to(noun: Token, row: NounRow, parties: Parties) -> tuple[Role, ...]:
    """Where the thing goes that an act moves: "Chad's deployment of troops to Mali"."""
    stands = ("of", "by") if row.type == "SUPPORT" else ("of", "in", "by")  # "confidence in the chancellor"
    names = tuple(name for name in row.recipients if name not in stands)
    for child in noun.all("prep"):
        inner = child.child("pobj") if child.lower in row.preps or child.lower == "of" else None
        if inner is not None:  # "of troops, including officers, to Mali" hangs on the officers
            told = [c for c in (*inner.children, *noun.children) if c.lower == "including" or c.dep == "appos"]
            nouns = (inner, *(t for c in told for t in (c, *c.all("pobj"))))
            return next((found for t in nouns if (found := by_prepositions(t, names, parties))), ())
    return ()


def _past_doer(noun: Token, row: NounRow, parties: Parties) -> tuple[Role, ...]:
    """Whom an act falls on where the parse hangs that on the doer: "an attack by the rebels on the church"."""
    names = tuple(name for name in row.recipients if name in ("on", "against", "at", "into"))
    for child in noun.all("prep", "agent"):
        for doer in child.all("pobj") if child.lower == "by" else ():
            found = by_prepositions(doer, names, parties)
            if found:
                return found
    return ()


def _defying(noun: Token, parties: Parties) -> tuple[Role, ...]:
    """The state that goes on with what sanctions forbid it: "Chad fired a rocket in defiance of U.N. sanctions"."""
    above = noun.head.head
    if noun.dep == "pobj" and noun.head.lower == "of" and above.lower == "defiance" and above.head.lower == "in":
        verb = above.head.head
        doers = agents(verb) if is_passive(verb) else subjects(verb)
    elif noun.dep == "dobj" and noun.head.lemma == "defy":
        doers = subjects(noun.head)
    else:
        return ()
    return parties.roles(t for t in doers if parties.kind(t) in SANCTIONED)


def _put_to(governor: Token, parties: Parties) -> tuple[Role, ...]:
    """Who heeds or ignores what another asks: whom it was put to."""
    if governor.lemma not in ANSWERING:
        return ()
    return parties.roles(agents(governor) if is_passive(governor) else subjects(governor), doers=True)


def _put_on(noun: Token, row: NounRow, parties: Parties) -> tuple[Role, ...]:
    """On whom an act is told to have been laid: "sanctions that were imposed on", "the curbs placed on"."""
    for child in noun.children:
        if child.dep in ("acl", "relcl") and child.tag == "VBN" and (child.dep == "acl" or is_passive(child)):
            found = by_prepositions(child, row.recipients, parties)
            if found:
                return found
    return ()


def by_prepositions(token: Token, names: tuple[str, ...], parties: Parties, past: int = -1) -> tuple[Role, ...]:
    """Those after the first of some prepositions of a word that has any, of those that stand past some token."""
    for name in names:
        for child in token.children:
            if child.dep in ("prep", "agent") and child.lower == name and child.i > past:
                inner = child.child("pobj")
                rows = noun_rows().get(inner.lemma.lower(), ()) if name == "for" and inner is not None else ()
                if any(row.type in TOUCHING for row in rows):
                    continue  # "support for sanctions on Chad" is none for Chad
                found = (
                    parties.roles(between(inner) if name == "between" else spread(inner)) if inner is not None else ()
                )
                if found:
                    return found
    return ()


def between(noun: Token) -> list[Token]:
    """The two sides of "between": the parser may hang the first under the second's title."""
    first = [t for t in noun.subtree() if t.dep == "nmod" and t.child("cc") is not None and t.i < noun.i]
    return first[:1] + spread(noun)
