"""Where a word stands in the tables, rows of predicates apart: every list, section and name, with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dateline.lexicon import tables
from dateline.lexicon.lines import Path, Stand, stands
from dateline.lexicon.merging import WORDED, is_value, taken_out
from dateline.views.glosses import list_gloss

ROWS = "rows"
CODES = frozenset({("predicate_operators", name) for name in ("shift", "threatened", "asked")})
"""Sections of PLOVER's codes, which are no words."""
ENTRIES = frozenset(
    {
        ("calendar", "holidays"),
        ("calendar", "named_days"),
        ("outlets", "outlets"),
        ("outlets", "domains"),
        ("time", "phrases"),
        ("time", "days"),
    }
)
"""Sections whose keys are names, each with a row of its own."""
CLASSES = "predicate_classes"
HIDDEN = frozenset({"forms", "ontology"})
"""Tables that say nothing of a word's meaning."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word or phrase of a table: as written, the way to it, and what it is a part of."""

    text: str
    subject: str
    path: Path
    """To the list, entry or section that the word stands in or names."""
    value: Any
    """What is there: a list, a text of words, a row, a name's value."""
    added: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """A word that was looked for, where it stands, and what that means."""

    text: str
    subject: str
    where: str
    """The list or section, dotted: `verbs.clause`."""
    line: int
    gloss: str
    added: bool


def standings(asked: str, forms: frozenset[str]) -> Iterator[Standing]:
    """Where a word or phrase stands, by table, or one of its base forms where that is no name (all small letters)."""
    seen: set[tuple[str, Path, bool, str]] = set()
    for word in every_word():
        small = word.text.strip().lower()
        if small not in forms or (small != asked.removeprefix("the ") and _is_name(word)):
            continue
        if (spot := (word.subject, word.path, word.added, word.text)) not in seen:
            seen.add(spot)
            yield _standing(word)


def every_word() -> Iterator[Word]:
    """All words of all tables, added ones before shipped ones, without those that added tables take out."""
    own = tables.added()
    for subject in sorted(tables.subjects(), key=lambda subject: (not subject.startswith("predicate"), subject)):
        if subject in HIDDEN:
            continue
        mine: dict[str, Any] = tomllib.loads(own.text(subject)) if own else {}
        found = list(_walk(subject, mine, (), added=True))
        yield from (word for word in found if not taken_out(word.text))
        gone = {(word.path, word.text.removeprefix("-")) for word in found}
        for word in _walk(subject, tables.shipped(subject), (), added=False):
            if (word.path, word.text) not in gone:
                yield word


def _walk(subject: str, value: Any, path: Path, *, added: bool) -> Iterator[Word]:
    if isinstance(value, Mapping) and (subject, *path) in ENTRIES:
        for key, row in value.items():
            names = (key, *row.get("hosts", ()))
            yield from (Word(name, subject, (*path, key), row, added) for name in names)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if (subject, *path, key) in CODES or key == ROWS:
                continue
            if subject == CLASSES:
                yield Word(f"@{key}", subject, (key,), inner, added)
            if _is_word(subject, path, inner):
                yield Word(key, subject, (*path, key), inner, added)
            yield from _walk(subject, inner, (*path, key), added=added)
    elif isinstance(value, list) and not is_value(value):
        for at, inner in enumerate(value):
            if isinstance(inner, str):
                yield Word(inner, subject, path, value, added)
            elif isinstance(inner, Mapping):  # a row of names
                for name in inner.get("names", ()):
                    yield Word(name, subject, (*path, at), inner, added)
    elif isinstance(value, str):
        for word in value.split() if subject in WORDED else (value,):
            yield Word(word, subject, path, value, added)


def _is_word(subject: str, path: Path, value: Any) -> bool:
    """Whether a key is a word: it names one value or row, and no list of words."""
    if not path or subject in WORDED:
        return False
    return not isinstance(value, list | Mapping) or path[-1] in ("things", "sites")


def _is_name(word: Word) -> bool:
    """Whether a word is written with a capital, and so is not looked up by its base form; peoples are ("Thais")."""
    return word.text[:1].isupper() and word.subject != "countries"


def _standing(word: Word) -> Standing:
    own = tables.added()
    text = own.text(word.subject) if word.added and own else tables.text(word.subject)
    found = stands(text)
    place = found.get(word.path, Stand(1, 0))
    keys = ".".join(part for part in word.path if isinstance(part, str))
    where = " ".join([keys, *(f"row {part + 1}" for part in word.path if isinstance(part, int))])
    gloss = list_gloss(word.subject, word.path, word.text, word.value, _comment(found, word.path))
    return Standing(word.text, word.subject, where, _line(text, place, word.text), gloss, word.added)


def _line(text: str, place: Stand, word: str) -> int:
    """The line of a word in a list or text that begins at `place`; that of the list where the word stands before it."""
    at = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])").search(text, place.at)
    return place.line + text.count("\n", place.at, at.start()) if at else place.line


def _comment(found: Mapping[Path, Stand], path: Path) -> str:
    """What the table says of a list: the comment above it, or above the section."""
    return next(
        (found[path[:n]].comment for n in range(len(path), 0, -1) if path[:n] in found and found[path[:n]].comment), ""
    )
