"""Whose words go on: "Kim added" after "Kim Ana, an expert, said", where the report has another Kim."""

from __future__ import annotations

from bisect import bisect_left

from dateline.actors.found import Draft, Found
from dateline.lexicon.tables import words
from dateline.model import Token

NEAR = 2
"""Sentences back in which the bearer was heard whose words go on."""
LOOKED = 12
"""Mentions of persons that are looked back at."""


def goes_on_speaking(found: Found, people: list[Found], bearers: list[Draft]) -> Draft | None:
    """The bearer of a name alone who was heard last, if the name is the subject of a verb of speech once more."""
    if not _speaks(found.head) or found.offices:
        return None
    here = found.head.sentence.index
    at = bisect_left(people, found.start, key=lambda one: one.start)
    for one in reversed(people[max(0, at - LOOKED) : at]):
        if here - one.head.sentence.index > NEAR:
            return None
        if one.who is None or one.who not in bearers:
            if _speaks(one.head):
                return None  # somebody else has spoken since
            continue
        heard = _speaks(one.head) or _brought_in(one.head)
        return one.who if heard else None
    return None


def _speaks(head: Token) -> bool:
    """Whether a name is the subject of a verb of speech, itself or in apposition, or stands after "according to"."""
    if head.dep == "appos" and head.head.i < head.i:
        head = head.head
    if head.dep == "nsubj":
        return head.head.lemma in words("acting", "speech")
    return head.dep == "pobj" and head.head.lower == "to" and head.head.head.lower == "according"


def _brought_in(head: Token) -> bool:
    """Whether a name is brought in with what its bearer is ("Kim Ana, an expert")."""
    return any(c.dep == "appos" and c.i > head.i for c in head.children)
