"""Letters and messages that a report speaks of, with their writers and to whom they are."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.actors.quoting import subject_of
from dateline.actors.text import Text
from dateline.lexicon.tables import words
from dateline.model import Token

WRITTEN = words("acting", "writings")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that the report speaks of: where, and by whom and to whom it is."""

    at: int
    block: int
    addressee: int
    """The token that names to whom it is."""
    writer: int | None
    """The subject of the sentence, or whose letter it is."""


def letters(text: Text) -> list[Letter]:
    """ "In a letter to X, Y said", "Y wrote a letter to X", "Y's message to X"."""
    found = []
    for token in text.tokens:
        if token.lower not in WRITTEN:
            continue
        for child in token.children:
            if child.dep in ("prep", "dative") and child.lower == "to":
                named = next((g for g in child.children if g.dep == "pobj"), None)
                if named is not None:
                    found.append(Letter(token.i, token.sentence.block, named.i, _writer(token)))
    return found


def _writer(token: Token) -> int | None:
    owner = next((c for c in token.children if c.dep == "poss"), None)
    if owner is not None:
        return owner.i
    at = token
    for _ in range(12):
        if at.head is at:
            return None
        at = at.head
        if at.pos == "VERB" and at.dep not in ("acl", "relcl"):
            subject = subject_of(at)
            if subject is not None:
                return subject.i
    return None
