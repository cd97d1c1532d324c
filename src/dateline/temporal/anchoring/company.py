"""Who stands for whom among a report's actors: a state for its officials, and they for it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from dateline.model import ActorKind, Cast

STATES = (ActorKind.COUNTRY, ActorKind.GOVERNMENT)


@dataclass(frozen=True, slots=True)
class Company:
    """The countries of a report's actors, by id, and which actors are states."""

    country: dict[str, str]
    states: frozenset[str]

    @classmethod
    def of(cls, cast: Cast) -> Company:
        """The company of a report's cast."""
        known = {actor.id: actor.country for actor in cast.actors if actor.country}
        return cls(known, frozenset(actor.id for actor in cast.actors if actor.kind in STATES))

    def one(self, left: str, right: str) -> bool:
        """Whether two actors are one in a telling: the same, or a state and somebody of it."""
        if left == right:
            return True
        country = self.country.get(left)
        return country is not None and country == self.country.get(right) and bool({left, right} & self.states)

    def shared(self, left: Collection[str], right: Collection[str]) -> int:
        """How many of the first are told among the second too."""
        return sum(any(self.one(a, b) for b in right) for a in left)
