"""A plan's name, made from its parties, its kind, its place and its number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from dateline.lexicon import countries as world
from dateline.lexicon import tables
from dateline.merge.life import Life
from dateline.model import MergedActor

_NOUNS = {"meeting": "Meeting", "visit": "Visit", "call": "Telephone call"}


def title(life: Life, actors: Mapping[str, MergedActor]) -> str:
    """ "Second meeting of Donald Trump and Kim Jong Un, Hanoi"."""
    noun = _NOUNS.get(life.kind, life.kind.capitalize())
    number = _number(life)
    if number:
        noun = f"{number} {noun[0].lower()}{noun[1:]}"
    names = sorted(
        name for country, persons in life.sides for name in (_names(persons, actors) or [_state(country, actors)])
    )
    place = _place(life)
    if life.kind == "visit":
        return f"{noun} of {_visit(life, actors)}"
    who = " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    return f"{noun} of {who}{f', {place}' if place else ''}"


def _visit(life: Life, actors: Mapping[str, MergedActor]) -> str:
    """ "Mike Pompeo to North Korea": who is named goes, and the host is a country."""
    going = [name for _, persons in life.sides for name in _names(persons, actors)]
    there = [_state(country, actors) for country, persons in life.sides if not persons]
    return f"{' and '.join(going)} to {' and '.join(there)}" if going and there else " and ".join([*going, *there])


def _number(life: Life) -> str:
    counts = Counter(t.ordinal for t in (*life.tellings, *life.held) if t.ordinal and t.ordinal not in ("1", "again"))
    if not counts:
        return ""
    best = min(counts, key=lambda n: (-counts[n], n))
    names = tables.load("wording")["ordinals"]
    return str(names[int(best) - 1]).capitalize() if int(best) <= len(names) else ""


def _names(persons: frozenset[str], actors: Mapping[str, MergedActor]) -> list[str]:
    return sorted(actors[p].name for p in persons)


def _state(country: str, actors: Mapping[str, MergedActor]) -> str:
    if country in actors:
        return actors[country].name
    return world.name_of(country) or country


def _place(life: Life) -> str:
    """Where it was held, else the place chosen most."""
    for standing in ("held-at", "chosen"):
        counts = Counter(name for t in (*life.tellings, *life.held) for name, how in t.places if how == standing)
        if counts:
            return min(counts, key=lambda n: (-counts[n], n))
    return ""
