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


@dataclass(frozen=True, slots=True)
class Cues:
    """Which words report what somebody says, thinks or wants, and the shape of what they report.

    `verbs`, `nouns` and `adjectives` map a lemma to its frames; a preposition is a frame `with:for`.
    """

    verbs: Mapping[str, frozenset[str]]
    nouns: Mapping[str, frozenset[str]]
    adjectives: Mapping[str, frozenset[str]]
    adverbs: frozenset[str]
    seem: frozenset[str]
    passive: frozenset[str]
    light: frozenset[str]
    minds: frozenset[str]
    documents: frozenset[str]
    decline: frozenset[str]
    decline_by: frozenset[str]
    via: frozenset[str]
    report_nouns: frozenset[str]
    neutral: frozenset[str]
    force: Mapping[str, str]
    plain: frozenset[str]
    slips: Mapping[str, str]
    polls: frozenset[str]

    def lemma(self, token: Token) -> str:
        """A token's lemma, where the lemmatiser's slips are known put right."""
        return self.slips.get(token.lower, token.lemma)


@cache
def cues() -> Cues:
    """The table, read once. Raises `LexiconError` where a part is missing."""
    table = load(SUBJECT)
    return Cues(
        verbs=_frames(table, "verbs"),
        nouns=_frames(table, "nouns"),
        adjectives=_frames(table, "adjectives"),
        adverbs=_list(table, "adverbs", "reported"),
        seem=_list(table, "seem", "verbs"),
        passive=_list(table, "seem", "passive"),
        light=_list(table, "light", "verbs"),
        minds=_list(table, "sources", "minds"),
        documents=_list(table, "sources", "documents"),
        decline=_list(table, "decline", "verbs"),
        decline_by=_list(table, "decline", "by"),
        via=_list(table, "chain", "via"),
        report_nouns=_list(table, "chain", "nouns"),
        neutral=_list(table, "force_content", "neutral"),
        plain=_list(table, "clear", "words"),
        polls=_list(table, "sources", "polls"),
        slips=_part(table, "slips"),
        force={word: name for name, words in _part(table, "force").items() for word in words},
    )


def _part(table: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = table.get(name)
    if not isinstance(part, Mapping):
        raise LexiconError(f"table {SUBJECT!r} has no part {name!r}")
    return part


def _list(table: Mapping[str, Any], part: str, name: str) -> frozenset[str]:
    found = _part(table, part).get(name)
    if not isinstance(found, list):
        raise LexiconError(f"table {SUBJECT!r} has no list {part}.{name}")
    return frozenset(found)


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
