"""Actors of all readings under one key, and which key goes into which other one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dateline.model import Actor, Reading

Key = tuple[str, ...]


@dataclass(slots=True)
class Entry:
    """Actors of all readings under one key."""

    key: Key
    actors: list[tuple[Actor, Reading]]
    _counted: tuple[list[tuple[Actor, Reading]], int, _Known] | None = None

    @property
    def reports(self) -> int:
        """How many reports name them."""
        return self._known().reports

    @property
    def countries(self) -> frozenset[str]:
        """The countries that the reports give them."""
        return self._known().countries

    @property
    def titles(self) -> frozenset[str]:
        """Their titles in small letters."""
        return self._known().titles

    def _known(self) -> _Known:
        """Counted once for the actors that there are now; a list of them is only ever added to."""
        if self._counted is None or self._counted[0] is not self.actors or self._counted[1] != len(self.actors):
            known = _Known(
                len({reading.report.id for _, reading in self.actors}),
                frozenset(actor.country for actor, _ in self.actors if actor.country),
                frozenset(title.lower() for actor, _ in self.actors for title in actor.titles),
            )
            self._counted = (self.actors, len(self.actors), known)
        return self._counted[2]


@dataclass(frozen=True, slots=True)
class _Known:
    """See the properties of `Entry`."""

    reports: int
    countries: frozenset[str]
    titles: frozenset[str]


@dataclass(slots=True)
class Joining:
    """Which entry goes into which other one. `apart` are pairs of keys that a person has called different."""

    entries: Mapping[Key, Entry]
    apart: set[frozenset[Key]] = field(default_factory=set)
    into: dict[Key, Key] = field(default_factory=dict)
    groups: dict[Key, list[Key]] = field(default_factory=dict)
    """The keys under one root, the root among them."""

    def root(self, key: Key) -> Key:
        """The entry that a key's has gone into at last."""
        while key in self.into:
            key = self.into[key]
        return key

    def under(self, key: Key) -> list[Key]:
        """All keys of the group that a key belongs to."""
        root = self.root(key)
        return self.groups.get(root, [root])

    def join(self, key: Key, other: Key) -> bool:
        """Puts a key's group into another's, unless a person keeps some of them apart; whether they are one now."""
        first, second = self.root(key), self.root(other)
        if first == second:
            return True
        left, right = self.under(first), self.under(second)
        if self.apart and any(frozenset((a, b)) in self.apart for a in left for b in right):
            return False
        self.into[first] = second
        self.groups[second] = [*right, *left]
        self.groups.pop(first, None)
        return True
