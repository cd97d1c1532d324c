"""Offices that go with a name through another word: "the premier and retired sailor X", "the head of the panel, X"."""

from __future__ import annotations

from dateline.actors.found import Found, Scene
from dateline.actors.text import Text
from dateline.actors.titlewords import is_title
from dateline.actors.vocabulary import Office, nouns, office_at, offices
from dateline.model import Token

CALLING = 6
"""Tokens of a calling between an office and a name."""


def with_calling(text: Text, scene: Scene, found: Found) -> tuple[int, int, Office] | None:
    """The office in "the former premier and retired sailor Otieno"; none in "the premier and minister Otieno"."""
    at = found.first - 1
    floor = max(found.first - CALLING, found.head.sentence.row.first)
    callings = 0
    while at > floor and text.tokens[at].pos in ("NOUN", "ADJ", "PROPN") and at not in text.office_tokens:
        callings += text.tokens[at].tag == "NN" and text.words[at].islower()
        at -= 1
    if not callings or at <= floor or text.words[at] != "and" or at - 1 in scene.taken:
        return None
    match = office_at(text.tokens, at - 1)
    return match if match is not None and match[1] == at and is_title(match[2].phrase) else None


def same_holder(text: Text, token: Token) -> bool:
    """ "Otieno, president and chief executive", "the former governor and a candidate": the second office is his too."""
    if token.i < 2 or any(c.lower in ("the", "his", "her", "its") for c in token.children):
        return False
    link = next((t.i for t in text.tokens[token.i - 1 : max(0, token.i - 7) : -1] if t.lower == "and"), 0)
    return link > 0 and text.words[link - 1] != ","


def office_of(text: Text, token: Token) -> Token | None:
    """ "The head of the panel, Otieno": the office before "of" a body that nobody can be, on which the name hangs."""
    noun = nouns().get(token.lower)
    if token.dep != "pobj" or token.head.lower != "of" or token.i in text.office_tokens:
        return None
    office = token.head.head
    apart = noun is None or noun.kind in ("body", "bodies", "group")
    return office if apart and office.lower in offices() and office.i < token.i else None
