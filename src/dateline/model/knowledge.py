"""An entity of a knowledge base that a user gives: names, kind, countries and offices with dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dateline.model.reading import ActorKind


@dataclass(frozen=True, slots=True)
class Office:
    """An office that an entity held, `since` and `until` inclusive; either may be open."""

    title: str
    country: str | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """One entity. `names`: the main one first; `kind`: `None` where the base does not say; `countries`: ISO alpha-3."""

    id: str
    names: tuple[str, ...]
    kind: ActorKind | None = None
    countries: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()
    wikidata: str | None = None
