"""A phrase taken apart as far as that goes without a parser: its first word, and what a row may ask of the rest."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dateline.events.table import Row, classes, verb_rows
from dateline.lexicon.inflected import base_forms

OUTCOMES = frozenset({"guilty", "hostage", "captive", "prisoner", "sorry", "free", "loose"})
"""What rows ask for like a preposition, and is none: "found guilty", "set free"."""
ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their", "one's", "somebody's"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """Its words, the kinds of what could be its object, and the small words with what follows each."""

    words: tuple[str, ...]
    objects: frozenset[str] | None
    """Base forms and classes of the words after the first; `None` where there is no object."""
    small: dict[str, frozenset[str] | None]
    """Particles and prepositions, each with the kinds of what it governs."""
    gerund: bool

    def may_fit(self, row: Row) -> bool:
        """Whether nothing in the phrase speaks against the row; of one word alone nothing does.

        A subject is taken as given, and so is a name: a phrase shows neither.
        """
        if len(self.words) == 1:
            return True
        if set(row.particles) - set(self.small) or (row.bare and self.objects is not None):
            return False
        others = [word for word in self.small if word not in row.particles and word not in row.preps]
        if any(word in _particles(row.word.partition("_")[0]) for word in others):
            return False  # "call off" is no "call"
        if row.objects and not self._object_meets(row):
            return False
        if row.preps:
            present = [word for word in row.preps if word in self.small]
            if not present or (row.prep_objects and not any(_may(row.prep_objects, self.small[w]) for w in present)):
                return False
        have = {"to": "to" in self.small, "that": "that" in self.small, "ing": self.gerund, "past": False}
        return not row.complements or any(have[kind] for kind in row.complements)

    def _object_meets(self, row: Row) -> bool:
        """What follows a particle of the row is an object too ("call off talks").

        Where there is none, a row that the phrase names by a particle or preposition may still find its object: "call
        off" may call off a meeting, but "call for" says nothing of whom somebody calls.
        """
        behind = [kinds for word in row.particles if (kinds := self.small[word])]
        if self.objects is None and not behind:
            return any(word in self.small for word in (*row.particles, *row.preps))
        return any(_meets(row.objects, kinds) for kinds in (self.objects, *behind))


def taken_apart(asked: str) -> Phrase:
    """A phrase of one word or more; the first is its predicate."""
    words = tuple(word.lower() for word in asked.split())
    objects: set[str] = set()
    small: dict[str, set[str]] = {}
    into = objects
    for word in words[1:]:
        if word in _small_words():
            into = small.setdefault(word, set())
        elif word not in ARTICLES:
            into |= kinds_of(word)
    parts = {word: frozenset(kinds) or None for word, kinds in small.items()}
    gerund = any(word.endswith("ing") and len(word) > 5 for word in words[1:])
    return Phrase(words, frozenset(objects) or None, parts, gerund)


def kinds_of(word: str) -> frozenset[str]:
    """A word's base forms, and the classes that they are of."""
    forms = base_forms(word)
    return frozenset({*forms, *(name for form in forms for name in classes().get(form, ()))})


def _meets(wanted: frozenset[str], kinds: frozenset[str] | None) -> bool:
    return kinds is not None and (wanted == {"*"} or bool(wanted & kinds))


def _may(wanted: frozenset[str], kinds: frozenset[str] | None) -> bool:
    """What a preposition governs may be left out ("shoot at"), and then it may be what is wanted."""
    return kinds is None or _meets(wanted, kinds)


@cache
def _particles(verb: str) -> frozenset[str]:
    """Particles that make another verb of it, as far as its rows have them."""
    rows = verb_rows().get(verb, ())
    return frozenset(word for row in rows for word in row.particles) - {word for row in rows for word in row.preps}


@cache
def _small_words() -> frozenset[str]:
    rows = [row for found in verb_rows().values() for row in found]
    return frozenset({"to", "that"} | {word for row in rows for word in (*row.particles, *row.preps)}) - OUTCOMES
