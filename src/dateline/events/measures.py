"""Currencies and other units beside a number, before it or after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from dateline.lexicon.tables import load

HYPHENS = frozenset({"-", "–", "‐", "—"})
PHRASE = 4
"""Words of the longest bound or unit."""


def sign_at(words: Sequence[str], i: int) -> str | None:
    """The currency of the sign at a place; `None` where none is there."""
    signs: Mapping[str, str] = load("quantities")["currencies"]["signs"]
    return signs.get(words[i]) if 0 <= i < len(words) else None


def unit_at(words: Sequence[str], at: int, sign: str | None) -> tuple[str, str, int] | None:
    """The unit after a number: what it measures, its name, and where it ends. A hyphen may stand before it."""
    if at < len(words) and words[at] in HYPHENS:
        at += 1
    for size in range(min(PHRASE, len(words) - at), 0, -1):
        found = units().get(tuple(words[at : at + size]))
        if found is not None and (sign is None or found[0] == "money"):
            return found[0], sign or found[1], at + size
    return None


def is_unit(word: str) -> bool:
    """Whether a word in lower case is itself a currency's or a measure's."""
    return (word,) in units()


@cache
def units() -> Mapping[tuple[str, ...], tuple[str, str, int]]:
    """Each unit's words, one and many, and what it measures."""
    found: dict[tuple[str, ...], tuple[str, str, int]] = {}
    table = load("quantities")
    rows = [("money", code, name) for name, code in table["currencies"]["names"].items()]
    rows += [
        (kind, unit, word) for kind, units in table["units"].items() for unit, names in units.items() for word in names
    ]
    for kind, unit, word in rows:
        *before, head = word.split()
        for form in (head, f"{head}s"):
            found[(*before, form)] = (kind, unit, 0)
    return found
