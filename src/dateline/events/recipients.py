"""Whom a verb's act falls on: what the slots of its row name, or, for words and deeds of others, whose they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dateline.events.asked import faced, keeping, let_go
from dateline.events.clause import Clause
from dateline.events.elided import RELATIVE
from dateline.events.frames import slot
from dateline.events.makers import answers, doers, ended, keepers, makers, peacekept
from dateline.events.parties import Parties
from dateline.events.table import Row, noun_rows
from dateline.model import ActorKind, Form, Role, Token

WIDER: Mapping[str, tuple[str, ...]] = {
    "ACCUSE": ("against", "with", "between"), "SANCTION": ("on", "against"), "COERCE": ("on", "against", "to"),
    "CONCEDE": ("to", "with"), "AID": ("to", "for", "in"), "REJECT": ("from", "with"), "REQUEST": ("from", "to", "on"),
    "ASSAULT": ("on", "against", "at"), "COERCE/curfew": ("in", "on"),
    "RETREAT/withdraw": ("from", "of", "in"),
}  # fmt: skip
"""Where a recipient may also stand, by type or type/mode, when none of the row's own slots has one."""
DEEDS = frozenset({"ASSAULT", "SANCTION", "COERCE"})
ABOUT = frozenset({"obj", "for", "of"})
"""Slots that tell what a refused request is about: "rejected calls for the minister's resignation"."""
PLACED = frozenset({"in", "across", "throughout"})
OF_ASKED = frozenset({"from", "with", "between"})


@dataclass(frozen=True, slots=True)
class Fall:
    """Whom an act falls on; `between` are the two sides of a joint act, `settled` says that nobody else is sought."""

    recipients: tuple[Role, ...] = ()
    between: tuple[Role, ...] = ()
    settled: bool = False


def fall(row: Row, around: Clause, actors: tuple[Role, ...], parties: Parties) -> Fall:
    """Whom a row's act falls on, none of whom does it."""
    taken = {role.actor for role in actors} - misread(around, parties)

    def others(roles: tuple[Role, ...]) -> tuple[Role, ...]:
        return tuple(role for role in roles if role.actor not in taken)

    wider = WIDER.get(f"{row.type}/{row.mode}", WIDER.get(row.type, ())) if "-" not in row.recipients else ()
    names = (*row.recipients, *(n for n in wider if n not in row.recipients))
    if judged := _judged(row, around, parties):  # who condemns a raid condemns the raiders, not the raided
        beside = [] if around.passive else around.preps.get("by", [])  # "condemned the attack on Lima by the rebels"
        blamed = doers(judged, parties) or parties.roles(beside, doers=True) or keepers(judged, parties)
        return Fall(others(blamed), settled=True)
    if put := answers(row.type, row.word, around):
        if found := others(makers(put, parties)):
            return Fall(found)
        names = tuple(n for n in names if row.type != "REJECT" or n not in ABOUT)
    if row.type == "REQUEST" and (deeds := ended(around)):
        if found := others(doers(deeds, parties)):
            return Fall(found)
        names = tuple(n for n in names if n in OF_ASKED)
    if row.type == "REQUEST" and (freed := let_go(around)):
        to = next((found for n in OF_ASKED if (found := others(parties.roles(slot(n, around))))), ())
        return Fall(to or others(keeping(freed, parties)) or others(faced(around, parties)), settled=True)
    if row.type == "AID" and (served := peacekept(around)):
        return Fall(others(parties.roles(served)), settled=True)
    for name in names:
        nouns = slot(name, around)
        if row.type == "SUPPORT":  # "support for sanctions on Chad" is none for Chad
            nouns = [noun for noun in nouns if not _is_deed(noun, parties)]
        if found := others(parties.roles(nouns)):
            joined = row.joint and name == "between" and not actors  # "a deal was struck between the two"
            if row.type == "AID":
                found += tuple(land for land in others(_lands(nouns, parties)) if land not in found)
            return Fall(between=found) if joined else Fall(found)
    return Fall(others(faced(around, parties))) if row.type == "REQUEST" else Fall()


def misread(around: Clause, parties: Parties) -> set[str]:
    """Whom a pronoun cannot mean that is the subject of a verb of which his name is the object."""
    if around.passive or not any(t.pos == "PRON" and t.lower not in RELATIVE for t in around.subjects):
        return set()
    named = (parties.mention(t) for t in around.objects if t.pos in ("NOUN", "PROPN"))
    return {mention.actor for mention in named if mention is not None and mention.form is Form.NAME}


def _lands(helped: list[Token], parties: Parties) -> tuple[Role, ...]:
    """The country whose people are helped: "food for thousands of people in Chad" is aid to Chad."""
    crowds = [t for t in helped if parties.kind(t) is ActorKind.GROUP or parties.mention(t) is None]
    inner = [p for t in crowds for c in t.all("prep") if c.lower in PLACED for p in c.all("pobj")]
    return parties.roles(t for p in inner for t in p.conjuncts() if parties.kind(t) is ActorKind.COUNTRY)


def _judged(row: Row, around: Clause, parties: Parties) -> list[Token]:
    """The deeds of others that an act praises or condemns."""
    if (row.mode != "disapprove" and row.type != "SUPPORT") or row.objects - {"*"}:
        return []  # "waged a war of words with": the noun makes the act
    return [noun for noun in around.objects if _is_deed(noun, parties)]


def _is_deed(noun: Token, parties: Parties) -> bool:
    types = {row.type for row in noun_rows().get(noun.lemma.lower(), ()) if not row.modifiers}
    return bool(DEEDS & types) and parties.name(noun) is None
