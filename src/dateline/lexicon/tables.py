"""Reads the tables. Each is a TOML file beside this one; knowledge lives there, rules in the rooms that use it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from dateline.errors import LexiconError


@cache
def load(subject: str) -> Mapping[str, Any]:
    """The table `<subject>.toml`, read once. Raises `LexiconError` where it is missing or no TOML."""
    path = resources.files(__package__) / f"{subject}.toml"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise LexiconError(f"no table {subject!r}") from error
    try:
        return MappingProxyType(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"table {subject!r}: {error}") from error


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


def subjects() -> tuple[str, ...]:
    """The names of all tables, sorted."""
    files = resources.files(__package__).iterdir()
    return tuple(sorted(f.name.removesuffix(".toml") for f in files if f.name.endswith(".toml")))
