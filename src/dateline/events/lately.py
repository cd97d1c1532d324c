"""Which of several tellings a bare noun points back at: the last one of its own word, if it stands just before.

"Peru met Chile. Laos held talks with Vietnam. The talks …" speaks of Laos and Vietnam. Two tellings of the word in the
sentence that is nearest, with different parties, leave it open; so does a telling that is further back than a reader
carries a bare noun.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Sequence
from typing import TypeVar

from dateline.events.table import verb_lemma
from dateline.lexicon.tables import words
from dateline.model import Parse, Token
from dateline.model.stems import same_stem

T = TypeVar("T")
KINDS = [frozenset(row.split()) for row in sorted(words("status", "meeting_kinds"))]
"""Words of the meetings that are planned beforehand; those of a row are of one kind."""
DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
OUTSIDE = ("compound", "nmod")
BACK = 2
"""Sentences that a noun points back over."""


def called(head: Token) -> frozenset[str]:
    """The words that name an act: its verb or noun, and the noun that a light verb carries ("held talks")."""
    objects = (c.lemma.lower() for c in head.all("dobj", "nsubjpass")) if head.pos in ("VERB", "AUX") else ()
    return frozenset({verb_lemma(head), head.lemma.lower(), *objects})


def same_word(noun: Token, head: Token) -> bool:
    """Whether an act is told by a word of a noun's own stem: "the meeting" and "they met", unlike "the talks"."""
    own = noun.lemma.lower()
    return any(same_stem(own, word) for word in called(head))


def same_kind(noun: Token, head: Token) -> bool:
    """Whether an act is told by a word that may stand for a noun: "the summit" for a meeting."""
    own = noun.lemma.lower()
    return same_word(noun, head) or any(own in kind and not kind.isdisjoint(called(head)) for kind in KINDS)


def last_told(
    noun: Token, tellings: Sequence[T], head: Callable[[T], Token], sides: Callable[[T], Hashable], back: int = BACK
) -> T | None:
    """The nearest of some tellings before a noun, if those of that sentence name the same parties."""
    before = just_told(noun, tellings, head, back)
    if not before:
        return None
    latest = max(before, key=lambda told: head(told).i)
    there = head(latest).sentence.index
    agree = {sides(told) for told in before if head(told).sentence.index == there}
    return latest if len(agree) == 1 else None


def just_told(noun: Token, tellings: Sequence[T], head: Callable[[T], Token], back: int = BACK) -> list[T]:
    """The tellings before a noun that are at most some sentences back."""
    return [t for t in tellings if head(t).i < noun.i and noun.sentence.index - head(t).sentence.index <= back]


def brought_up(noun: Token, since: int, parse: Parse, passed: Container[int]) -> bool:
    """Whether the same noun brings up another one between a telling and it ("at a party meeting … the meeting").

    `passed` has the tokens that are known to speak of what was told.
    """
    own, first = noun.lemma.lower(), max(0, noun.sentence.index - BACK)
    for sentence in parse.sentences[first : noun.sentence.index + 1]:
        for token in sentence.tokens:
            if (
                since < token.i < noun.i
                and token.i not in passed
                and token.lemma.lower() == own
                and token.pos == "NOUN"
            ):
                det = token.child("det")
                if token.dep not in OUTSIDE and (det is None or det.lower not in DEFINITE):
                    return True
    return False
