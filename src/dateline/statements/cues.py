"""The cue table, `lexicon/speech.toml`, as sets and maps that rules look words up in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from dateline.errors import LexiconError
from dateline.lexicon.tables import load
from dateline.model import Token

SUBJECT = "speech"
LISTS = (
    "adverbs", "seem", "light", "sources", "decline", "chain", "clear", "force_content", "occasion",
    "sections", "addressed", "plain", "deeds", "medium", "group",
)  # fmt: skip
"""Parts of the table that are plain lists."""


@dataclass(frozen=True, slots=True)
class Cues:
    """Which words report what somebody says, thinks or wants, and the shape of what they report.

    `verbs`, `nouns` and `adjectives` map a lemma to its frames; a preposition is a frame `with:for`.
    """

    verbs: Mapping[str, frozenset[str]]
    nouns: Mapping[str, frozenset[str]]
    adjectives: Mapping[str, frozenset[str]]
    slips: Mapping[str, str]
    lists: Mapping[str, frozenset[str]]
    force: Mapping[str, str]

    def lemma(self, token: Token) -> str:
        """A token's lemma, where the lemmatiser's slips are known put right."""
        return self.slips.get(token.lower, token.lemma)

    def has(self, name: str, word: str) -> bool:
        """Whether a list, named as in the table (`chain.via`), has this word. Raises `KeyError` for no such list."""
        return word in self.lists[name]


@cache
def cues() -> Cues:
    """The table, read once. Raises `LexiconError` where a part is missing."""
    table = load(SUBJECT)
    return Cues(
        verbs=_frames(table, "verbs"),
        nouns=_frames(table, "nouns"),
        adjectives=_frames(table, "adjectives"),
        slips=_part(table, "slips"),
        lists={f"{part}.{name}": frozenset(words) for part in LISTS for name, words in _part(table, part).items()},
        force={word: name for name, words in _part(table, "force").items() for word in words},
    )


@cache
def partners() -> Mapping[str, frozenset[str]]:
    """Verbs that make one cue with a particle, adverb or object, and those: "fire" with "back", "take" with "aim"."""
    found: dict[str, set[str]] = {}
    for row in cues().verbs:
        verb, _, small = row.partition(" ")
        if small:
            found.setdefault(verb, set()).add(small)
    return {verb: frozenset(small) for verb, small in found.items()}


def _part(table: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = table.get(name)
    if not isinstance(part, Mapping):
        raise LexiconError(f"table {SUBJECT!r} has no part {name!r}")
    return part


def _frames(table: Mapping[str, Any], name: str) -> Mapping[str, frozenset[str]]:
    frames: dict[str, set[str]] = {}
    for frame, words in _part(table, name).items():
        if isinstance(words, Mapping):
            for preposition, lemmas in words.items():
                for lemma in lemmas:
                    frames.setdefault(lemma, set()).add(f"with:{preposition}")
        else:
            for lemma in words:
                frames.setdefault(lemma, set()).add(frame)
    return {lemma: frozenset(found) for lemma, found in frames.items()}
