"""Which administrations are an actor of their own: those of other presidents than the one the report tells of."""

from __future__ import annotations

from dateline.actors.discourse import Discourse
from dateline.actors.found import MOST, Draft
from dateline.actors.nominals import Nominal
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Token

MUCH_LESS = 2
"""How many times oftener the sitting president is spoken of than one of before."""


def of_another_time(discourse: Discourse, nominal: Nominal) -> bool:
    """Whether "the Moreno administration" is not the one that now acts for the state: the report tells of another's."""
    head = nominal.found.head
    if head.lower != "administration" or nominal.possessive or not head.i:
        return False
    before = discourse.text.tokens[head.i - 1]
    if before.lower in words("offices", "words.earlier"):
        return nominal.definite
    inside = discourse.scene.taken.get(before.i)
    if before.pos != "PROPN" or (inside is not None and inside.kind is not ActorKind.PERSON):
        return False
    sitting = _sitting(discourse)
    if sitting is None or before.lower in sitting.parts or _abroad(discourse, before.lower):
        return False
    his = inside.who if inside is not None else None
    return his is not sitting and sitting.mentions > MUCH_LESS * (his.mentions if his is not None else 0)


def called(discourse: Discourse, head: Token) -> str:
    """Its name: "Moreno administration", whatever else stands before."""
    return f"{discourse.text.tokens[head.i - 1].text} {head.lower}"


def _abroad(discourse: Discourse, surname: str) -> bool:
    """Whether somebody of that name is of another country ("the Moon administration")."""
    drafts = (d for d in discourse.scene.drafts[:MOST] if d.kind is ActorKind.PERSON and d.parts)
    return any(surname in d.parts and d.country not in (None, "USA") for d in drafts)


def _sitting(discourse: Discourse) -> Draft | None:
    """The president of the United States spoken of most, whose government alone is called an administration."""
    presidents = [
        d
        for d in discourse.scene.drafts[:MOST]
        if d.kind is ActorKind.PERSON and d.country == "USA" and d.parts and "president" in d.offices
    ]
    return max(presidents, key=lambda d: (d.mentions, -d.start), default=None)
