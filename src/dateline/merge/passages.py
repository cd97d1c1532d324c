"""Where a text may tell of a letter, a call, a promise or its keeping: found by words alone, before anybody is known.

What is left out has none of the words without which nothing is read there; what is kept is read by its own rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from dateline.lexicon import tables
from dateline.merge.sentences import Sentences
from dateline.model import Span

LETTER = re.compile(
    r"\b(?:letters?|missives?|notes?|telegrams?|cables?|messages?|repl(?:y|ies)|responses?|answers?)\b", re.I
)
PROMISE = re.compile(r"\b(?:promis|pledg|vow|commit|guarantee|undertook|assur|claim|undertaking)\w*", re.I)
KEEPING = re.compile(r"\b(?:promis|pledg|vow|commit|word\b|undertaking)\w*", re.I)
CALL = "phone c"

_PIECE = re.compile(r"[^\W_]+")
_NOT = re.compile(r"n['’]t\b", re.I)


@dataclass(frozen=True, slots=True)
class Passages:
    """Of one text: where its sentences begin, and where in it such words stand."""

    sentences: tuple[int, ...]
    letters: bool
    calls: bool
    promises: tuple[int, ...]
    keeping: tuple[int, ...]


def passages(text: str) -> Passages:
    """The passages of a text."""
    cut = Sentences(text)
    said: dict[Span, frozenset[str]] = {}

    def places(word: re.Pattern[str], may: Callable[[frozenset[str]], bool]) -> tuple[int, ...]:
        out = []
        for found in word.finditer(text):
            sentence = cut.around(Span(found.start(), found.start() + 1))
            if sentence not in said:
                said[sentence] = _pieces(sentence.quote(text))
            if not said[sentence] or may(said[sentence]):
                out.append(found.start())
        return tuple(out)

    return Passages(
        sentences=cut.starts,
        letters=bool(places(LETTER, _of_letter)),
        calls=CALL in text.lower(),
        promises=places(PROMISE, _of_promise),
        keeping=places(KEEPING, _of_keeping),
    )


def _pieces(sentence: str) -> frozenset[str]:
    """The words of a sentence, hyphenated ones in parts; none where "n't" makes it hard to say which they are."""
    return frozenset() if _NOT.search(sentence) else frozenset(_PIECE.findall(sentence.lower()))


def _has(words: frozenset[str], table: str, *names: str) -> bool:
    return any(words.issuperset(_PIECE.findall(word)) for name in names for word in tables.words(table, name))


def _of_letter(words: frozenset[str]) -> bool:
    if _has(words, "messages", "nouns.letter"):
        return True
    if _has(words, "messages", "nouns.note") and ("from" in words or _has(words, "messages", "nouns.personal")):
        return True
    return _has(words, "messages", "nouns.reply") and "to" in words and not words.isdisjoint(("it", "letter"))


def _of_promise(words: frozenset[str]) -> bool:
    return _has(words, "promises", "made.verbs", "made.nouns")


def _of_keeping(words: frozenset[str]) -> bool:
    return _has(words, "promises", "followed.kept", "followed.broken")
