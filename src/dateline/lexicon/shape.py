"""What an added table may hold: the lists of the shipped one, and new entries where a section is open.

A value must be of the kind of the shipped one at its place; a fault is the path to it and what is wrong, for a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz, process

from dateline.lexicon.lines import Path
from dateline.lexicon.merging import WORDED, is_value, taken_out

MAX_WORD = 200
"""Characters of one word or phrase, a key among them."""

MAX_WORDS = 20_000
"""Members of one list, and rows of one table: what is shipped has at most 700."""

CLOSED = {
    "ontology": "PLOVER's types and modes are not open",
    "ingest.patterns": "patterns are not open, since they run over whatever a page holds",
    "ingest.labels.pairs": "pairs of labels are not open",
    "predicate_operators.shift": "only its rows are open",
    "predicate_operators.threatened": "only its rows are open",
    "predicate_operators.asked": "only its rows are open",
    "predicate_operators.threatened_words": "only its rows are open",
    "predicate_operators.asked_words": "only its rows are open",
    "wording.numbers": "a number's place in the list is its value",
    "wording.months": "a month's place in the list is its number",
    "wording.ordinals": "a number's place in the list is its value",
}
"""What nobody may add to, and why."""

OPEN = frozenset(
    {
        "predicate_classes", "contexts.plain", "contexts.only", "contexts.kind", "countries.countries",
        "countries.cities", "names.nicknames", "names.given_of", "offices.short", "offices.field_sectors",
        "collectives.things", "sites.sites", "sites.also",
        "outlets.outlets", "outlets.domains", "zones.countries", "zones.cities", "zones.states", "calendar.holidays",
        "feasts.feasts", "speech.verbs.with", "wording.families", "wording.objects",
    }
)  # fmt: skip
"""Sections that take entries of new names; in all others a name that is not there is a slip."""


OPTIONAL = frozenset({"example", "zone", "adjectives", "people"})
"""Keys that a row may lack, though all that are shipped have them."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and the way to it in the table."""

    path: Path
    what: str


def faults(subject: str, own: Mapping[str, Any], ours: Mapping[str, Any]) -> Iterator[Fault]:
    """What is wrong with an added table, by its shape; rows of predicates are for `predicates.row_faults` besides."""
    if subject in CLOSED:
        yield Fault((), CLOSED[subject])
        return
    yield from _section(subject, (), own, ours)


def near(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` where one of the known is close, else nothing."""
    found = process.extractOne(word, list(known), scorer=fuzz.ratio, score_cutoff=60)
    return f"; did you mean {found[0]!r}?" if found else ""


def _section(subject: str, path: Path, own: Mapping[str, Any], ours: Mapping[str, Any]) -> Iterator[Fault]:
    dotted = ".".join((subject, *map(str, path)))
    for key, value in own.items():
        at = (*path, key)
        if len(key) > MAX_WORD or not key.strip():
            yield Fault(at, f"a name of 1 to {MAX_WORD} characters is wanted")
        elif f"{dotted}.{key}" in CLOSED:
            yield Fault(at, CLOSED[f"{dotted}.{key}"])
        elif key in ours and dotted in OPEN and isinstance(value, Mapping) and isinstance(ours[key], Mapping):
            yield from _row(at, value, list(ours.values()), ours[key])
        elif key in ours:
            yield from _value(subject, at, value, ours[key])
        elif dotted in OPEN:
            yield from _entry(subject, at, value, ours)
        else:
            where = f"[{'.'.join(map(str, path))}]" if path else f"{subject}.toml"
            yield Fault(at, f"{where} has no {key!r}{near(key, ours)}")


def _value(subject: str, path: Path, own: Any, ours: Any) -> Iterator[Fault]:
    if _kind(own) != _kind(ours):
        yield Fault(path, f"{path[-1]!r} must be {_kind(ours)}, not {_kind(own)}")
    elif isinstance(ours, Mapping):
        yield from _section(subject, path, own, ours)
    elif isinstance(ours, list):
        yield from _list(path, own, ours)
    elif isinstance(ours, str):
        if subject in WORDED:
            yield from _words(path, own.split(), ours.split())
        else:
            yield from _text(path, own)


def _entry(subject: str, path: Path, own: Any, ours: Mapping[str, Any]) -> Iterator[Fault]:
    """A new entry: of the kind of those that are there, with the keys that they have."""
    examples = list(ours.values())
    wanted = examples[0]
    if _kind(own) != _kind(wanted):
        yield Fault(path, f"{path[-1]!r} must be {_kind(wanted)}, not {_kind(own)}")
    elif isinstance(wanted, Mapping):
        yield from _row(path, own, examples)
    elif isinstance(wanted, list):
        yield from _list(path, own, wanted if is_value(wanted) else [], new=True)
    elif isinstance(wanted, str):
        yield from _words(path, own.split(), [], new=True) if subject in WORDED else _text(path, own)


def _row(
    path: Path, own: Mapping[str, Any], examples: list[Mapping[str, Any]], ours: Mapping[str, Any] | None = None
) -> Iterator[Fault]:
    """A row's keys are those that rows of this table have; a new one has those that all of them have.

    `ours`: the shipped entry that it adds to, where it is none of its own.
    """
    known = {key: value for row in examples for key, value in row.items()}
    for key in known:
        if ours is None and key not in (*own, *OPTIONAL) and all(key in row for row in examples):
            yield Fault(path, f"{key!r} is missing")
    for key, value in own.items():
        if key not in known:
            yield Fault((*path, key), f"unknown key {key!r}{near(key, known)}")
        elif _kind(value) not in {_kind(row[key]) for row in examples if key in row}:
            yield Fault((*path, key), f"{key!r} must be {_kind(known[key])}, not {_kind(value)}")
        elif isinstance(value, list):
            yield from _list((*path, key), value, (ours or {}).get(key, []), new=True)
        elif isinstance(value, str):
            yield from _text((*path, key), value)


def _list(path: Path, own: list[Any], ours: list[Any], *, new: bool = False) -> Iterator[Fault]:
    if len(own) > MAX_WORDS:
        yield Fault(path, f"more than {MAX_WORDS:,} members")
    elif ours and not isinstance(ours[0], str | Mapping):
        yield Fault(path, f"{path[-1]!r} is not open")
    elif is_value(ours):
        if [_kind(item) for item in own] != [_kind(item) for item in ours]:
            yield Fault(path, f"{path[-1]!r} must be a list as {ours}")
    elif ours and isinstance(ours[0], Mapping):
        for at, row in enumerate(own):
            if not isinstance(row, Mapping):
                yield Fault((*path, at), f"a row is wanted, not {_kind(row)}")
            elif path != ("rows",):
                yield from _row((*path, at), row, ours)
    else:
        yield from _words(path, own, ours, new=new)


def _words(path: Path, own: list[Any], ours: list[Any], *, new: bool = False) -> Iterator[Fault]:
    """Words to be looked up: written as their list writes them, and taken out only where they are."""
    small = len(ours) > 1 and all(word == word.lower() for word in ours)
    for at, word in enumerate(own):
        here = (*path, at)
        if not isinstance(word, str):
            if not (new and isinstance(word, int)):
                yield Fault(here, f"a word is wanted, not {_kind(word)}")
        elif taken_out(word) and word[1:] not in ours:
            yield Fault(here, f"{word!r} takes out {word[1:]!r}, which is not there{near(word[1:], ours)}")
        elif small and word != word.lower():
            yield Fault(here, f"{word!r} must be in small letters, as all words of this list are")
        else:
            yield from _text(here, word)


def _text(path: Path, text: str) -> Iterator[Fault]:
    if not text.strip() or len(text) > MAX_WORD:
        yield Fault(path, f"a word or phrase of 1 to {MAX_WORD} characters is wanted")


def _kind(value: Any) -> str:
    """What a value is, in words."""
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, str):
        return "a text"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, list):
        return "a list"
    return "a section" if isinstance(value, Mapping) else "no day or time"
