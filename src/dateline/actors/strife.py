"""A state's inner conflict: its sides are its own, where a report speaks of one state's and says of none whose it is.

"Government forces shelled the town", "activists say", "the rebels hold the north": in a report on unrest in one
country they are of that country.
"""

from __future__ import annotations

from collections import Counter

from dateline.actors.found import Draft, Found, Scene
from dateline.actors.text import Text
from dateline.lexicon.tables import words
from dateline.model import ActorKind

SIGNS = 3
"""Different words for strife that a report has which is on it."""
OFTEN = 4
"""Mentions of the state and of places in it."""
ALONE = 0.8
"""Its part of the states named, where a report tells of no other."""
SHARE = 0.55
"""Its part of all mentions of states and of places in them."""
SIDES = frozenset({"opposition"})
SPOKEN = frozenset({"MIL", "COP", "GOV"})
"""Sides that another state named in the sentence may have as well."""


def torn(text: Text, scene: Scene) -> str | None:
    """The one country whose inner conflict a report is on, if it is on one."""
    if len({t.lower for t in text.tokens} & words("collectives", "words.strife")) < SIGNS:
        return None
    counts: Counter[str] = Counter()
    for found in scene.found:
        if found.country and found.kind in (ActorKind.COUNTRY, ActorKind.PLACE):
            counts[found.country] += 1
    counts = Counter({code: times for code, times in counts.items() if code in scene.countries})  # not where one meets
    if not counts:
        return None
    code, times = max(counts.items(), key=lambda entry: (entry[1], entry[0]))
    return code if times >= OFTEN and times >= SHARE * counts.total() else None


def alone(scene: Scene) -> str | None:
    """The one country that a report tells of, where it names next to no other: its police are that country's."""
    counts = Counter(f.country for f in scene.found if f.country and f.kind is ActorKind.COUNTRY and not f.modifier)
    if not counts:
        return None
    code, times = max(counts.items(), key=lambda entry: (entry[1], entry[0]))
    return code if times >= OFTEN and times >= ALONE * counts.total() else None


def of_the_only_one(draft: Draft, code: str | None) -> tuple[str, str] | None:
    """The country of police, troops and other servants of a state in a report that tells of one country alone."""
    said = set(draft.name.lower().replace("-", " ").split())
    if code is None or draft.parts or draft.members or said & words("collectives", "words.abroad"):
        return None
    if not said & words("collectives", "words.local_servants"):
        return None
    return code, "servants of the one state that the report tells of"


def of_inner_side(scene: Scene, draft: Draft, at: Found | None, code: str | None) -> tuple[str, str] | None:
    """The torn country of a group or body that is called by nothing but the side that it is on."""
    if code is None or draft.parts or draft.members:
        return None
    said = set(draft.name.lower().replace("-", " ").split())
    if not said & words("collectives", "words.inner_sides") or said & (words("collectives", "words.abroad") - SIDES):
        return None
    if SPOKEN & set(draft.sectors):
        if at is None:
            return None
        for token in at.head.sentence.tokens:
            other = scene.taken.get(token.i)
            if other is not None and other.country not in (None, code) and other.kind is ActorKind.COUNTRY:
                return None
    return code, "a side of the one inner conflict that the report is on"
