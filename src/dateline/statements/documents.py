"""Whose words a document's are: "the ministry's statement", "a report published by the agency", "the article" again.

A document speaks for who made it. It is looked for in the words of the document's own phrase, then, where the text
speaks of a document as known ("the article"), in what it told of one of that kind shortly before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from dateline.lexicon.tables import load, words
from dateline.model import Parse, Token
from dateline.statements.clause import agent, own_subject, subject

BACK = 300
"""Tokens that a document spoken of again may lie back."""

NEAR = 60
"""Tokens back to a verb of saying whose words "the statement" is."""

KNOWN = frozenset({"the", "this", "that", "these", "those"})
FROM = frozenset({"by", "from"})
IN = frozenset({"in", "through", "via", "with"})

Who = Callable[[Token], str | None]
"""The actor that a noun names."""


class Documents:
    """Finds who made a document."""

    def __init__(self, parse: Parse, who: Who) -> None:
        self._tokens = parse.tokens
        self._who = who

    def maker(self, noun: Token) -> str | None:
        """The id of the actor in whose name a document speaks; `None` where it is none, or the text does not say."""
        kind = _kinds().get(noun.lemma)
        if kind is None:
            return None
        own = self._named(noun)
        if own is not None or not _known(noun):
            return own
        for earlier in self._earlier(noun, kind):
            pronoun = next((c for c in earlier.children if c.dep == "poss" and c.pos == "PRON"), None)
            found = (self._put_out(earlier) if pronoun is not None else None) or self._named(earlier)
            found = found or self._put_out(earlier)
            if found is not None:
                return found
        return self._said_before(noun) if kind == "statement" else None

    def _said_before(self, noun: Token) -> str | None:
        """Who said something right before, where no statement was spoken of: that is the statement."""
        start = noun.sentence.row.first
        for at in range(start - 1, max(-1, start - 1 - NEAR), -1):
            verb = self._tokens[at]
            if verb.pos == "VERB" and verb.lemma in words("documents", "makers.verbs"):
                who = own_subject(verb)
                if who is not None:
                    return self._who(who)
        return None

    def _earlier(self, noun: Token, kind: str) -> Iterator[Token]:
        """Documents of the same kind in the sentences before, the nearest first."""
        start = noun.sentence.row.first
        for at in range(start - 1, max(-1, start - 1 - BACK), -1):
            token = self._tokens[at]
            if token.pos == "NOUN" and _kinds().get(token.lemma) == kind:
                yield token

    def _named(self, noun: Token) -> str | None:
        """The maker that the document's own phrase names."""
        for child in noun.children:
            if child.dep == "poss" or (child.dep in {"amod", "compound", "nmod"} and child.ent in {"NORP", "ORG"}):
                found = self._who(child)
            elif child.dep == "prep" and child.lower in FROM:
                inner = child.child("pobj")
                found = self._who(inner) if inner is not None else None
            elif child.dep == "acl" and child.tag == "VBN" and child.lemma in words("documents", "makers.made"):
                by = agent(child) or _by(child)
                found = self._who(by) if by is not None else None
            else:
                continue
            if found is not None:
                return found
        return None

    def _put_out(self, noun: Token) -> str | None:
        """The subject of the verb that puts a document out or says something in it."""
        head = noun.head
        if noun.dep == "pobj" and head.lower in IN:
            verb = head.head
        elif noun.dep == "dobj":
            verb = head
        else:
            return None
        if verb.lemma not in words("documents", "makers.verbs"):
            return None
        who = subject(verb)
        return self._who(who) if who is not None and who is not noun else None


def _by(verb: Token) -> Token | None:
    """Whom a document is "sent from" or "attributed to"."""
    for child in verb.children:
        if child.dep == "prep" and child.lower == ("to" if verb.lemma == "attribute" else "from"):
            return child.child("pobj")
    return None


def _known(noun: Token) -> bool:
    """Whether a document is spoken of as known: "the statement", not "the council's" nor "a statement"."""
    return any(c.dep == "det" and c.lower in KNOWN for c in noun.children) and not any(
        c.dep == "poss" or c.pos == "PROPN" for c in noun.children if c.i < noun.i
    )


@cache
def _kinds() -> dict[str, str]:
    return {noun: kind for kind, nouns in load("documents")["kinds"].items() for noun in nouns}
