"""Many readings out of few: copies whose days are shifted and whose names, countries and other words are renamed.

A copy has the same length as its original, character by character, so every span stays where it is. Renamed is each
word that merging knows from no table: its letters are exchanged, vowels for vowels and consonants for consonants, by a
key of the copy's own, one word always for the same one. The words of acts, plans, letters and promises stay, so a copy
has as many events, plans and messages as its original. Countries are others in each copy.
"""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from dateline.lexicon import countries, tables
from dateline.merge.marks import stem
from dateline.model import (
    STATEMENT,
    Actor,
    EventRecord,
    Link,
    Moment,
    Place,
    Reading,
    Statement,
    content_id,
    talk_id,
)

APART = 29
"""Days by which each copy is later than the one before: of fourteen months of news, a dozen copies lie together."""

POSITIONS = 24
"""Letters of a word that have a key of their own; then the keys begin again."""

SHORT = 3
"""Letters up to which a word is kept: articles, prepositions, "not"."""

TABLES = ("messages", "plans", "promises", "quantities", "sentences", "wording")
"""Tables by which merging reads a text: their words are kept, in any form."""

VOWELS = "aeiouy"
CONSONANTS = "bcdfghjklmnpqrstvwxz"
ENDINGS = ("ing", "ed", "es", "s")
"""Kept as they are, so that two forms of one word stay two forms of one word."""

_WORD = re.compile(r"[A-Za-z]+")


def copies(readings: Sequence[Reading], wanted: int) -> Iterator[Reading]:
    """As many readings as are wanted: the given ones, then copy after copy of them all."""
    for number in range(wanted):
        copy, place = divmod(number, len(readings))
        if place == 0:
            copier = Copier(copy)
        yield copier.reading(readings[place]) if copy else readings[place]


class Copier:
    """One copy of a collection of readings."""

    def __init__(self, copy: int) -> None:
        self._copy = copy
        self._days = timedelta(days=APART * copy)
        chance = random.Random(copy)  # noqa: S311 - the same copy on every machine, and nothing secret
        self._keys = [(chance.randrange(len(VOWELS)), chance.randrange(len(CONSONANTS))) for _ in range(POSITIONS)]
        codes = sorted(_codes())
        shuffled = list(codes)
        chance.shuffle(shuffled)
        self._countries = dict(zip(codes, shuffled, strict=True))
        self._words: dict[str, str] = {}
        self._ids: dict[str, str] = {}

    def reading(self, reading: Reading) -> Reading:
        """The copy of one reading."""
        report = reading.report
        text = self.text(report.text)
        talk = {talk_id(s.id): talk_id(self.id(s.id)) for s in reading.statements}
        self._ids = {e.id: talk[e.id] for e in reading.events if e.type == STATEMENT and e.id in talk}
        made = replace(
            report,
            id=self.id(report.id),
            headline=None if report.headline is None else self.text(report.headline),
            text=text,
            published=self._edge(report.published),
            updated=self._edge(report.updated),
        )
        return Reading(
            report=made,
            times=tuple(replace(t, text=t.span.quote(text), moment=self.moment(t.moment)) for t in reading.times),
            actors=tuple(self._actor(actor) for actor in reading.actors),
            mentions=tuple(replace(m, text=m.span.quote(text), actor=self.id(m.actor)) for m in reading.mentions),
            statements=tuple(self._statement(statement) for statement in reading.statements),
            events=tuple(self._event(event) for event in reading.events),
        )

    def id(self, name: str) -> str:
        """A record's id in this copy."""
        return self._ids.get(name) or content_id(name.partition("-")[0], self._copy, name)

    def text(self, text: str) -> str:
        """A text with its words renamed, as long as before."""
        return _WORD.sub(self._renamed, text)

    def moment(self, moment: Moment) -> Moment:
        """A moment as many days later as the copy is."""
        return replace(moment, earliest=self._edge(moment.earliest), latest=self._edge(moment.latest))

    def _edge(self, edge: date | datetime | None) -> Any:
        if edge is None or edge.year > date.max.year - 20:
            return edge
        return edge + self._days

    def _renamed(self, found: re.Match[str]) -> str:
        word = found[0]
        known = self._words.get(word)
        if known is None:
            known = self._words[word] = self._rename(word)
        return known

    def _rename(self, word: str) -> str:
        small = word.lower()
        if len(word) <= SHORT or stem(small) in _kept():
            return word
        end = next((len(e) for e in ENDINGS if small.endswith(e)), 0)
        body = len(word) - end
        out = [self._letter(c, at) for at, c in enumerate(word[:body])]
        return "".join(out) + word[body:]

    def _letter(self, letter: str, at: int) -> str:
        vowel, consonant = self._keys[at % POSITIONS]
        small = letter.lower()
        row, by = (VOWELS, vowel) if small in VOWELS else (CONSONANTS, consonant)
        new = row[(row.index(small) + by) % len(row)]
        return new.upper() if letter.isupper() else new

    def _country(self, country: str | None) -> str | None:
        return None if country is None else self._countries.get(country, country)

    def _actor(self, actor: Actor) -> Actor:
        return replace(
            actor,
            id=self.id(actor.id),
            name=self.text(actor.name),
            country=self._country(actor.country),
            titles=tuple(self.text(title) for title in actor.titles),
            members=tuple(self.id(member) for member in actor.members),
        )

    def _statement(self, statement: Statement) -> Statement:
        return replace(
            statement,
            id=self.id(statement.id),
            speaker=None if statement.speaker is None else self.id(statement.speaker),
            speaker_text=self.text(statement.speaker_text),
            chain=tuple(self._link(link) for link in statement.chain),
            when=self.moment(statement.when),
        )

    def _link(self, link: Link) -> Link:
        return replace(link, who=self.text(link.who), actor=None if link.actor is None else self.id(link.actor))

    def _event(self, event: EventRecord) -> EventRecord:
        return replace(
            event,
            id=self.id(event.id),
            actors=tuple(replace(role, actor=self.id(role.actor)) for role in event.actors),
            recipients=tuple(replace(role, actor=self.id(role.actor)) for role in event.recipients),
            places=tuple(self._place(place) for place in event.places),
            when=self.moment(event.when),
            statement=None if event.statement is None else self.id(event.statement),
        )

    def _place(self, place: Place) -> Place:
        return replace(place, name=self.text(place.name), country=self._country(place.country))


@cache
def _codes() -> frozenset[str]:
    """The countries that can be exchanged for each other."""
    return frozenset(meaning.country for meaning in countries.meanings().values() if len(meaning.country) == len("USA"))


@cache
def _kept() -> frozenset[str]:
    """The stems of the words of `TABLES`."""
    found: set[str] = set()

    def walk(value: Any) -> None:
        if isinstance(value, str):
            found.update(stem(word) for word in _WORD.findall(value))
        elif isinstance(value, Mapping):
            for key, inner in value.items():
                walk(key)
                walk(inner)
        elif isinstance(value, (list, tuple)):
            for inner in value:
                walk(inner)

    for subject in TABLES:
        walk(tables.load(subject))
    return frozenset(found)
