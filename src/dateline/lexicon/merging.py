"""How an added table and the shipped one become one: sections are joined, lists too, single values give way.

An added list stands before the shipped one. A word written `-word` is taken out of the shipped list. In the tables of
`WORDED`, a text is a list of words written in one string.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

WORDED = frozenset(
    {
        "accidents",
        "clause_words",
        "contexts",
        "instruments",
        "means",
        "not_politics",
        "predicate_classes",
        "predicate_nouns",
    }
)
"""Tables whose texts are words with blanks between them (their rows apart, which are joined as rows)."""


def merged(subject: str, own: Mapping[str, Any], ours: Mapping[str, Any]) -> dict[str, Any]:
    """A new table of both; neither is changed. Both must be of one shape (`shape.faults`)."""
    found = dict(ours)
    for key, value in own.items():
        found[key] = _joined(subject, value, ours[key]) if key in ours else value
    return found


def _joined(subject: str, own: Any, ours: Any) -> Any:
    if isinstance(ours, Mapping):
        return merged(subject, own, ours)
    if isinstance(ours, list):
        return own if is_value(ours) else _lists(own, ours)
    if isinstance(ours, str) and subject in WORDED:
        return " ".join(_lists(own.split(), ours.split()))
    return own


def _lists(own: list[Any], ours: list[Any]) -> list[Any]:
    kept = [item for item in own if not taken_out(item)]
    gone = {word.removeprefix("-") if taken_out(word) else word for word in own if isinstance(word, str)}
    return [*kept, *(item for item in ours if not isinstance(item, str) or item not in gone)]


def taken_out(word: Any) -> bool:
    """Whether a member of an added list takes a word out of the shipped one."""
    return isinstance(word, str) and len(word) > 1 and word[0] == "-"


def is_value(listed: list[Any]) -> bool:
    """Whether a list is one value, as a site's country and coordinates are, and no list of words or rows."""
    return any(isinstance(item, int | float) for item in listed)
