"""Which state "its neighbour", "its ally" is: another than whose it is, that the report has just spoken of."""

from __future__ import annotations

from dateline.actors.discourse import BACK, Discourse, Seen
from dateline.actors.found import Found
from dateline.actors.nominals import Nominal
from dateline.actors.resolve import HEADS, country_draft
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form

HALVES = frozenset({"PRK", "KOR"})


def opposite(discourse: Discourse, nominal: Nominal) -> None:
    """ "Its neighbour" is another state than whose it is: the only other one spoken of, or the other half."""
    found = nominal.found
    owner = nominal.owner.who if nominal.owner is not None else discourse.possessor(nominal)
    own = owner.country if owner is not None else None
    sides = {c.lower for c in found.head.children}
    code: str | None = None
    if own in HALVES and sides & {"southern", "northern"}:
        code = "KOR" if "southern" in sides else "PRK"
    elif own is not None:
        code = _other(discourse, found, own)
    if code is not None and code != own:
        detail = f"{found.name!r}: the other than {owner.name if owner is not None else 'the owner'}"
        discourse.scene.join(found, country_draft(discourse.scene, code), "state", detail)


def _other(discourse: Discourse, found: Found, own: str) -> str | None:
    """The one other state that the sentence speaks of by itself or its capital, else the one before it."""
    here = found.head.sentence.index
    for back in (0, 1):
        others = {
            s.draft.country
            for s in discourse.seen[-BACK:]
            if here - s.head.sentence.index <= back
            and s.form is not Form.PRONOUN
            and s.draft.country not in (own, None)
            and (s.draft.kind is ActorKind.COUNTRY or (s.draft.kind is ActorKind.PLACE and _capital(discourse, s)))
        }
        if others:
            return others.pop() if len(others) == 1 else None
    return None


def _capital(discourse: Discourse, seen: Seen) -> bool:
    found = discourse.scene.taken.get(seen.head.i)
    return found is not None and found.capital


def beside(discourse: Discourse, nominal: Nominal) -> bool:
    """ "Its ally" of a state is another state, where the sentence or the one before speaks of just one; whether so."""
    found = nominal.found
    if found.head.lower not in words("collectives", "words.beside_state") or nominal.number:
        return False
    owner = nominal.owner.who if nominal.owner is not None else discourse.possessor(nominal)
    led = owner is not None and owner.kind is ActorKind.PERSON and owner.offices & HEADS and owner.country is not None
    if owner is None or not (owner.kind is ActorKind.COUNTRY or led):
        return False
    found.sectors = ()
    opposite(discourse, nominal)
    if found.who is not None:
        found.kind = ActorKind.COUNTRY
    return found.who is not None
