"""Looks countries up: name, adjective, demonym, capital or city to ISO 3166-1 alpha-3.

All from one checked-in table, `countries.toml` (a few milliseconds to read), since importing pycountry at run time
costs ten times as much. Look-ups are exact but for a leading "the"; a name in capitals is found by its usual spelling.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from dateline.lexicon.tables import load


class Sense(StrEnum):
    """In which way a word means a country."""

    NAME = "name"
    ADJECTIVE = "adjective"
    PEOPLE = "people"
    CAPITAL = "capital"
    CITY = "city"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word's country and the ways in which it means it ("Thai": adjective and people)."""

    country: str
    senses: frozenset[Sense]


SHORT = 3
"""Words up to this length are not looked up by their lower-case letters: "us" is no country."""


@cache
def name_of(country: str) -> str | None:
    """A country's usual English name, by code."""
    row = load("countries")["countries"].get(country)
    return None if row is None else str(row["name"])


@cache
def capital_of(country: str) -> str | None:
    """A country's capital (the first, where the table has several), by code."""
    row = load("countries")["countries"].get(country)
    return str(row["capitals"][0]) if row and row.get("capitals") else None


@cache
def adjectives_of(country: str) -> tuple[str, ...]:
    """A country's adjectives, by code."""
    row = load("countries")["countries"].get(country)
    return tuple(row.get("adjectives", ())) if row else ()


def meaning(word: str) -> Meaning | None:
    """What country a word or phrase means, and how. `word` as written, without a determiner or possessive 's."""
    found = meanings().get(word)
    if found is None and word[:4] in ("the ", "The "):
        found = meanings().get(word[4:])
    if found is None and len(word) > SHORT and word.isupper():
        found = _by_capitals().get(word)
    return found


@cache
def is_territory(country: str) -> bool:
    """Whether a code is no state of its own."""
    return country in load("countries")["territories"]


def country_of(word: str) -> str | None:
    """The code of the country that a name, adjective, demonym, capital or city means."""
    found = meaning(word)
    return found.country if found else None


def is_country(word: str) -> bool:
    """Whether a word is a country's own name, long or short."""
    found = meaning(word)
    return found is not None and Sense.NAME in found.senses


@cache
def meanings() -> dict[str, Meaning]:
    """Every word and phrase of the table, as written."""
    table = load("countries")
    senses: dict[str, dict[str, set[Sense]]] = {}

    def put(word: str, country: str, sense: Sense) -> None:
        senses.setdefault(word, {}).setdefault(country, set()).add(sense)

    for country, row in table["countries"].items():
        for word in (row["name"], *row.get("also", ())):
            put(word, country, Sense.NAME)
        for word in row.get("adjectives", ()):
            put(word, country, Sense.ADJECTIVE)
        for word in row.get("people", ()):
            put(word, country, Sense.PEOPLE)
            put(plural(word), country, Sense.PEOPLE)
        for word in row.get("capitals", ()):
            put(word, country, Sense.CAPITAL)
    for country, cities in table["cities"].items():
        for word in cities:
            put(word, country, Sense.CITY)
    # Where two countries share a word ("Congolese") the first row that has it as a name counts, else the first.
    return {word: _chosen(found) for word, found in senses.items()}


def _chosen(found: dict[str, set[Sense]]) -> Meaning:
    named = next((c for c, senses in found.items() if Sense.NAME in senses), next(iter(found)))
    return Meaning(named, frozenset(found[named]))


@cache
def _by_capitals() -> dict[str, Meaning]:
    return {word.upper(): found for word, found in meanings().items()}


def plural(word: str) -> str:
    """The plural of a demonym: "Americans", "Frenchmen", "Chinese", "Swiss"."""
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith(("ese", "ss", "sh", "ch")):
        return word
    return word + "s"
