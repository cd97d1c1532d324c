"""Where on the map a place is, where its name and the report's other countries leave one answer.

A town of one country alone is that town; of several of a name it is the one in a country that the report speaks of,
else the one that is ten times the next. Anything less is not known. A country has no point: its middle is a lie.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.lexicon.countries import capital_of, country_of, is_country
from dateline.lexicon.gazetteer import Located, named
from dateline.model import Cast, Place, Point

KNOWN = 100
"""Thousands of people from which a town is meant by its name alone."""
LARGER = 10
"""How much larger than the next of its name a town is that needs no country beside it."""


def countries_of(cast: Cast) -> Mapping[str, int]:
    """How often a report mentions each country, by its places, governments and people."""
    found: Counter[str] = Counter()
    of = {actor.id: actor.country for actor in cast.actors}
    for mention in cast.items:
        country = of.get(mention.actor)
        if country:
            found[country] += 1
    return found


def located(place: Place, spoken_of: Mapping[str, int]) -> Place:
    """The place with its point, and with its country where only the gazetteer knows it."""
    if is_country(place.name) and not _is_city(place):
        return place
    chosen = _chosen([p for p in named(place.name) if place.country in (None, p.country)], place, spoken_of)
    if chosen is None:
        return place
    point = Point(chosen.lat, chosen.lon, chosen.precision)
    return replace(place, country=place.country or chosen.country, point=point)


def _is_city(place: Place) -> bool:
    """Whether a country's name is a city's too: Singapore, Monaco."""
    code = country_of(place.name)
    return code is not None and capital_of(code) is None


def _chosen(found: Sequence[Located], place: Place, spoken_of: Mapping[str, int]) -> Located | None:
    if not found or place.country is not None or found[0].precision == "site":
        return next(iter(found), None)
    near = [p for p in found if p.country and spoken_of.get(p.country)]
    if near:
        most = max(spoken_of[p.country] for p in near if p.country)
        return next(p for p in near if p.country and spoken_of[p.country] == most)
    first, *rest = found
    if first.precision == "town" and first.people < KNOWN:
        return None
    return first if all(p.country == first.country or p.people * LARGER <= first.people for p in rest) else None
