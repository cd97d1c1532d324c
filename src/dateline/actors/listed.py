"""The country of those in a list, by the noun that the list stands by, and of those whom a report says are held."""

from __future__ import annotations

from dateline.actors.found import MOST, Found, Scene
from dateline.actors.text import Text
from dateline.lexicon.countries import Sense, meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token


def listed(scene: Scene, found: Found, captives: str | None) -> tuple[str | None, str, str]:
    """ "The American detainees, A, B and C", "North Korean defectors including A": who is listed is of that country."""
    head = found.head
    for _ in range(12):
        if head.dep != "conj" or head.head is head:
            break
        head = head.head
    noun = _noun_of(head)
    if noun is None or noun.i >= found.first:
        return None, "", ""
    code = _nation(scene, noun)
    if code is not None:
        return code, "one-of", f"named as one of the {noun.text} of that country"
    if captives and (noun.lower in words("collectives", "words.captives") or noun.lower in ("men", "women", "trio")):
        return captives, "captives", f"named as one of the {noun.text}, whom the report calls of that country elsewhere"
    return None, "", ""


def _noun_of(token: Token) -> Token | None:
    """The plural noun that a list is in apposition to, or that it gives examples of."""
    if token.dep == "appos" and token.head.tag in ("NNS", "NNPS"):
        return token.head
    if token.dep == "pobj" and token.head.lower in ("including", "like", "as", "namely"):
        noun = token.head.head
        return noun if noun.tag in ("NNS", "NNPS") else None
    return None


def _nation(scene: Scene, noun: Token) -> str | None:
    """The one country of a noun for several people: "the three American men", "Americans"."""
    if noun.lower in words("collectives", "words.opposite"):
        return None
    own = scene.taken.get(noun.i)
    if own is not None:
        return own.country if own.form is Form.NOMINAL else None
    codes = set()
    for child in noun.children:
        if child.dep in ("amod", "compound", "nmod"):
            said = meaning(child.text) or meaning(child.text.rpartition("-")[2])
            inside = scene.taken.get(child.i)
            if said is not None and said.senses & {Sense.ADJECTIVE, Sense.PEOPLE, Sense.NAME}:
                codes.add(said.country)
            elif inside is not None and inside.kind is ActorKind.COUNTRY and inside.country:
                codes.add(inside.country)
    return next(iter(codes)) if len(codes) == 1 else None


def captive_nations(text: Text, scene: Scene) -> str | None:
    """The one country that the report gives those who are held; "" where it speaks of such without one country."""
    table = words("collectives", "words.captives")
    nouns = [t for t in text.tokens if t.lower in table]
    if not nouns:
        return None
    codes = {code for noun in nouns[:MOST] if (code := _nation(scene, noun)) is not None}
    return next(iter(codes)) if len(codes) == 1 else ""
