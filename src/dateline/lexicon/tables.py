"""Reads the tables. Each is a TOML file beside this one; knowledge lives there, rules in the rooms that use it.

A process goes by one set of tables from its first look-up to its end: the shipped ones, or with `use` those and a
folder of a person's own (docs/lexicon.md). Rooms keep what they read, so `use` must come before any room is imported.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from dateline.errors import LexiconError
from dateline.lexicon.merging import merged

SHIPPED = "shipped tables"
"""How a reading says that no tables were added."""


@dataclass(frozen=True, slots=True)
class Added:
    """The tables of a person's own, as texts by subject, checked already (`added.read_added`).

    `digest` is SHA-256 over what they say, comments and layout left out.
    """

    texts: tuple[tuple[str, str], ...]
    digest: str

    @property
    def name(self) -> str:
        """How a reading says which tables were added."""
        return f"added tables {self.digest[:16]}"

    def text(self, subject: str) -> str:
        """One table's text; empty where nothing is added to that subject."""
        return dict(self.texts).get(subject, "")


@dataclass(frozen=True, slots=True)
class Numbered:
    """One row of a table: its place in its own file, counted from 1, and whether that file is an added one."""

    number: int
    added: bool
    row: Any


_added: list[Added] = []


def use(added: Added) -> None:
    """Goes by these tables besides the shipped ones, from now on.

    Raises `LexiconError` where a table was looked up before, or other tables are in use: what was read would not
    change any more.
    """
    if _added == [added]:
        return
    if _added or load.cache_info().currsize:
        raise LexiconError("tables can be added only before the first of them is read")
    _added.append(added)


def added() -> Added | None:
    """The tables that `use` was given."""
    return _added[0] if _added else None


def in_use() -> str:
    """Which tables this process goes by, for what is made with them."""
    return _added[0].name if _added else SHIPPED


@cache
def load(subject: str) -> Mapping[str, Any]:
    """The table `<subject>.toml`, read once. Raises `LexiconError` where it is missing or no TOML."""
    own = _added[0].text(subject) if _added else ""
    table = shipped(subject)
    return MappingProxyType(merged(subject, tomllib.loads(own), table) if own else table)


@cache
def shipped(subject: str) -> dict[str, Any]:
    """The table as it is shipped, whatever is added to it; not to be changed. Raises as `load` does."""
    try:
        return tomllib.loads(text(subject))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"table {subject!r}: {error}") from error


@cache
def text(subject: str) -> str:
    """A shipped table as it is written. Raises `LexiconError` where there is none."""
    try:
        return (resources.files(__package__) / f"{subject}.toml").read_text(encoding="utf-8")
    except OSError as error:
        raise LexiconError(f"no table {subject!r}") from error


@cache
def words(subject: str, name: str) -> frozenset[str]:
    """The list `name` of a table, as a set; raises `LexiconError` where it is not a list of strings."""
    value: Any = load(subject)
    for part in name.split("."):
        if not isinstance(value, Mapping) or part not in value:
            raise LexiconError(f"table {subject!r} has no list {name!r}")
        value = value[part]
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise LexiconError(f"table {subject!r}: {name!r} is no list of words")
    return frozenset(value)


def rows(subject: str, name: str = "rows") -> tuple[Numbered, ...]:
    """The rows of a table, added ones first; raises `LexiconError` where it has none."""
    listed = load(subject).get(name)
    if not isinstance(listed, list):
        raise LexiconError(f"table {subject!r} has no {name}")
    own = tomllib.loads(_added[0].text(subject)).get(name, []) if _added else []
    first = len(own)
    return tuple(Numbered(at + 1 if at < first else at - first + 1, at < first, row) for at, row in enumerate(listed))


def subjects() -> tuple[str, ...]:
    """The names of all tables, sorted."""
    files = resources.files(__package__).iterdir()
    return tuple(sorted(f.name.removesuffix(".toml") for f in files if f.name.endswith(".toml")))
