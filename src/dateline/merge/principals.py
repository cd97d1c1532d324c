"""Between whom something is planned: states, and the persons who stand for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dateline.lexicon import countries as world
from dateline.lexicon.heads import heads_a_state
from dateline.model import ActorKind, MergedActor

TITLES = 4
"""Titles of a person that are looked at, the one of most reports first: later ones are mostly somebody else's."""

Sides = tuple[tuple[str, frozenset[str]], ...]
"""One entry a party, by country (or, without one, by actor): the persons who are named for it, or none."""


@dataclass(frozen=True, slots=True)
class Company:
    """Who of all actors is a person with a name, and who heads a state."""

    actors: Mapping[str, MergedActor]
    named: frozenset[str]
    heads: frozenset[str]

    def sides(self, parties: Iterable[str]) -> Sides:
        """The parties by country. A head of a state speaks for it, whoever of his people stands beside him."""
        persons: dict[str, set[str]] = {}
        for party in parties:
            actor = self.actors[party]
            if actor.kind in _NOBODY or (actor.kind is ActorKind.GROUP and not actor.country):
                continue  # "generals" of one report are nobody in another
            side = persons.setdefault(actor.country or party, set())
            if actor.kind is ActorKind.PERSON and party in self.named:
                side.add(party)
        return tuple(
            (country, frozenset(side & self.heads or side)) for country, side in sorted(persons.items(), key=_first)
        )

    def headed(self, sides: Sides, parties: Iterable[str]) -> bool:
        """Whether only heads of states are named, at least one of them, and nobody beside them but states."""
        named = [person for _, persons in sides for person in persons]
        stated = {self.actors[p].country for p in parties if self.actors[p].kind in _STATES}
        bare = {country for country, persons in sides if not persons}
        return bool(named) and self.heads.issuperset(named) and bare <= stated

    def is_state(self, party: str) -> bool:
        """Whether a party is a state or its government."""
        return self.actors[party].kind in _STATES

    def visit(self, visitors: Iterable[str], hosts: Iterable[str], regions: Iterable[str]) -> Sides:
        """Who is to go, and to which country: hosts and places count for where they are."""
        going = [party for party in visitors if self.actors[party].kind not in _NOBODY]
        there = {self._land(host) for host in hosts if self._land(host)} or set(regions)
        by = dict(self.sides(going))
        for country in sorted(there):
            by.setdefault(country, frozenset())
        return tuple(sorted(by.items(), key=_first)) if len(by) == 2 and self.sides(going) else ()

    def _land(self, host: str) -> str:
        """The country that a host stands for; itself, where it is no country's."""
        country = self.actors[host].country
        if country and world.name_of(country):
            return country
        return "" if self.actors[host].kind in _NOBODY else host


def company(actors: Mapping[str, MergedActor], named: frozenset[str]) -> Company:
    """All actors, with those who by their titles head a state."""
    return Company(actors, named, frozenset(id_ for id_, actor in actors.items() if is_head(actor)))


def is_head(actor: MergedActor) -> bool:
    """Whether the title under which a person appears most is a head of state's or government's."""
    if actor.kind is not ActorKind.PERSON:
        return False
    own = [held for held in actor.titles if held.country == actor.country][:TITLES]
    return bool(own) and heads_a_state(own[0].title)


def _first(pair: tuple[str, object]) -> str:
    return pair[0]


_NOBODY = frozenset({ActorKind.PLACE})
_STATES = frozenset({ActorKind.COUNTRY, ActorKind.GOVERNMENT})
