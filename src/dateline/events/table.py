"""The predicate tables, read into rows and indexed by their first word; exact rows are tried before broad ones.

A row's keys are told at the top of `lexicon/predicate_operators.toml` and `lexicon/predicates_cooperation.toml`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from dateline.errors import LexiconError
from dateline.lexicon import predicates
from dateline.lexicon.tables import Numbered, load
from dateline.lexicon.tables import rows as rows_of
from dateline.model import Token

NO_EVENT = predicates.NO_EVENT
DEFAULT_SLOTS = ("obj", "iobj", "against", "with", "on", "to", "at", "from", "for", "of", "in")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what the predicate must look like, and what it is then. Empty conditions always hold."""

    table: str
    number: int
    added: bool
    """Whether it stands in a table that was added to ours."""
    word: str
    """The lemma as the table writes it, particle and all: `call_off`."""
    particles: tuple[str, ...]
    objects: frozenset[str]
    bare: bool
    sole: bool
    """Whether the object must stand alone: "called Abe", not "called Abe a friend"."""
    two: bool
    """Whether more than one must do it: "Chad and Niger opened a bridge"."""
    preps: frozenset[str]
    prep_objects: frozenset[str]
    subjects: frozenset[str]
    complements: frozenset[str]
    governed: frozenset[str]
    """What verb its complement must be: "stopped eating", "was given two days to leave"."""
    op: str
    type: str
    mode: str | None
    recipients: tuple[str, ...]
    joint: bool
    actor: str
    """Who does it: `subj`, or `speaker` where the one who says it is meant."""

    @property
    def weight(self) -> int:
        """How exact the row is: the more it asks for, the earlier it is tried."""
        asks = (
            4 * len(self.particles)
            + 2 * bool(self.prep_objects)
            + 2 * bool(self.subjects)
            + 2 * bool(self.complements)
            + 2 * self.two
            + 4 * bool(self.governed)
        )
        objects = 0 if not self.objects else 1 if self.objects == {"*"} else 6
        return asks + objects + 2 * bool(self.preps) + self.bare

    @property
    def cite(self) -> str:
        """Where the row stands, for a reader."""
        return cited(self.table, self.number, added=self.added)


@dataclass(frozen=True, slots=True)
class NounRow:
    """A noun that names an act."""

    table: str
    number: int
    added: bool
    """Whether it stands in a table that was added to ours."""
    word: str
    modifiers: frozenset[str]
    doers: frozenset[str]
    """Of what class one must be whose act it is: "the dockers' strike"."""
    type: str
    mode: str | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    joint: bool
    bare: bool
    owned: bool
    """Codes only with a doer of its own."""
    undergone: bool
    """Its possessor undergoes it: "the prisoners' release"."""
    preps: frozenset[str]
    """Codes only with one of these prepositions after it."""
    prep_objects: frozenset[str]
    """What must follow that preposition: "the use of sarin", not "the use of buses"."""
    attribute: bool
    """Codes only as what somebody is: "the largest donor"."""

    @property
    def cite(self) -> str:
        """Where the row stands, for a reader."""
        return cited(self.table, self.number, added=self.added)


def cited(table: str, number: int, *, added: bool) -> str:
    """A row as readers are told of it: `predicates_conflict.toml row 12`, `added predicates_conflict.toml row 1`."""
    return f"{'added ' if added else ''}{table}.toml row {number}"


def _split(value: str) -> tuple[str, str | None]:
    type_, _, mode = value.partition("/")
    return type_, mode or None


def _words(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(str(row.get(key, "")).split())


def _checked(subject: str) -> Iterator[Numbered]:
    """The rows of a table, added ones first; raises `LexiconError` for a row that is none."""
    classes = {*load("predicate_classes"), *predicates.NAMED}
    for numbered in rows_of(subject):
        for _, what in predicates.row_faults(subject, numbered.row, classes):
            raise LexiconError(f"table {subject!r}, row {numbered.number}: {what}")
        yield numbered


def _row(subject: str, numbered: Numbered) -> Row:
    """A row as its table has it, for any of its words."""
    row = numbered.row
    type_, mode = _split(str(row.get("t", "")))
    return Row(
        table=subject,
        number=numbered.number,
        added=numbered.added,
        word="",
        particles=(),
        objects=frozenset(_words(row, "o")),
        bare=bool(row.get("i", False)),
        sole=bool(row.get("sole", False)),
        two=bool(row.get("two", False)),
        preps=frozenset(_words(row, "p")),
        prep_objects=frozenset(_words(row, "po")),
        subjects=frozenset(_words(row, "s")),
        complements=frozenset(_words(row, "x")),
        governed=frozenset(_words(row, "c")),
        op=str(row.get("op", "")),
        type=type_,
        mode=mode,
        recipients=_words(row, "r") if "r" in row else DEFAULT_SLOTS,
        joint=bool(row.get("j", False)),
        actor=str(row.get("act", "subj")),
    )


def _rows(key: str) -> dict[str, tuple[Row, ...]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for subject in predicates.VERBS:
        for numbered in _checked(subject):
            if key in numbered.row:
                row = _row(subject, numbered)
                for word in _words(numbered.row, key):
                    first, *particles = word.split("_")
                    found[first].append(replace(row, word=word, particles=tuple(particles)))
    # Stable: among rows as exact as each other, added ones are tried first, then the one written first.
    return {word: tuple(sorted(rows, key=lambda row: (-row.weight, not row.added))) for word, rows in found.items()}


@cache
def verb_rows() -> Mapping[str, tuple[Row, ...]]:
    """Verbs' rows by their lemma, most exact first."""
    return _rows("v")


@cache
def adjective_rows() -> Mapping[str, tuple[Row, ...]]:
    """Predicative adjectives' rows ("is willing to")."""
    return _rows("a")


def _exactness(row: NounRow) -> tuple[bool, bool, bool, bool, int, bool]:
    """How early a noun's row is tried: those that ask for more come first."""
    return not row.modifiers, not row.doers, not row.prep_objects, not row.preps, -len(row.modifiers), not row.added


@cache
def noun_rows() -> Mapping[str, tuple[NounRow, ...]]:
    """Event nouns' rows by their lemma, those that ask for a modifier first."""
    found: dict[str, list[NounRow]] = defaultdict(list)
    for numbered in _checked(predicates.NOUNS):
        row = numbered.row
        type_, mode = _split(str(row["t"]))
        for word in _words(row, "n"):
            found[word].append(
                NounRow(
                    table=predicates.NOUNS,
                    number=numbered.number,
                    added=numbered.added,
                    word=word,
                    modifiers=frozenset(_words(row, "m")),
                    doers=frozenset(_words(row, "s")),
                    type=type_,
                    mode=mode,
                    actors=_words(row, "by"),
                    recipients=_words(row, "r"),
                    joint=bool(row.get("j", False)),
                    bare=bool(row.get("b", False)),
                    owned=bool(row.get("k", False)),
                    undergone=bool(row.get("u", False)),
                    preps=frozenset(_words(row, "p")),
                    prep_objects=frozenset(_words(row, "po")),
                    attribute=bool(row.get("attr", False)),
                )
            )
    return {word: tuple(sorted(rows, key=_exactness)) for word, rows in found.items()}


@cache
def noun_types(lemma: str) -> frozenset[str]:
    """The types that the rows of a noun name."""
    return frozenset(row.type for row in noun_rows().get(lemma, ()))


@cache
def deed_types(lemma: str) -> frozenset[str]:
    """The types that a noun names by itself: an attack, not a campaign, which is one only where it is of bombing."""
    return frozenset(row.type for row in noun_rows().get(lemma, ()) if not row.modifiers and not row.preps)


def verb_lemma(verb: Token) -> str:
    """A verb's lemma as the rows have it: "gang-raped" and "raped" are forms of "rape" whatever the model says."""
    lemma = predicates.verb_of(verb.lower, verb.lemma.lower())
    whole = hyphenated(verb, lemma)
    return whole if whole in verb_rows() else lemma


def phrasal(verb: Token) -> str:
    """A verb's lemma with its particle: `break_out`."""
    particle = verb.child("prt")
    lemma = verb_lemma(verb)
    return f"{lemma}_{particle.lower}" if particle is not None else lemma


def noun_lemma(noun: Token) -> str:
    """A noun's lemma as the rows have it, with what a hyphen joins to it: "call-up", "build-up"."""
    lemma = noun.lemma.lower()
    whole = hyphenated(noun, lemma)
    return whole if whole in noun_rows() else lemma


def hyphenated(token: Token, lemma: str) -> str:
    """A word with what a hyphen joins to it, "go-ahead"; empty where nothing is."""
    children = token.children
    if not any(c.i == token.i - 1 and c.text == "-" for c in children):
        return ""
    first = next((c.lemma.lower() for c in children if c.i == token.i - 2), "")
    return f"{first}-{lemma}" if first else ""


@cache
def classes() -> Mapping[str, frozenset[str]]:
    """The classes of each word: `{"missile": {"@weapon", …}}`."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, members in load("predicate_classes").items():
        for word in str(members).split():
            found[word].add(f"@{name}")
    return {word: frozenset(names) for word, names in found.items()}


@cache
def phrases(subject: str, name: str) -> frozenset[str]:
    """A table's words given as one string."""
    value = load(subject).get(name)
    if not isinstance(value, str):
        raise LexiconError(f"table {subject!r} has no words {name!r}")
    return frozenset(value.split())
