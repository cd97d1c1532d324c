"""A people's name beside a person's gives the person's country: "X, the last American to …", "A and B, two Kenyans"."""

from __future__ import annotations

from dateline.actors.found import Found, Scene
from dateline.actors.text import Text
from dateline.lexicon.countries import meaning
from dateline.model import ActorKind, Form, Token


def flat_people(text: Text, scene: Scene, found: Found) -> None:
    """ "X, the last American to …", "A and B, the two American citizens": the people's name gives the country."""
    i = found.last
    if (
        i + 2 >= len(text.words)
        or text.words[i] != ","
        or text.words[i + 1].lower() not in ("the", "a", "an", "two", "three")
    ):
        return
    for at in range(i + 2, min(i + 7, text.tokens[i].sentence.row.last)):
        inside = scene.taken.get(at)
        if inside is not None and inside.country and inside.kind is not ActorKind.ORGANISATION:
            after = text.tokens[inside.last] if inside.last < len(text.words) else None
            people = inside.form is Form.NOMINAL or (
                after is not None
                and after.lower in ("citizens", "citizen", "nationals", "national", "man", "woman", "men", "women")
            )
            if people:
                _of_nation(scene, found, inside.country)
                if inside.form is Form.NOMINAL and inside.kind is ActorKind.PERSON and inside in scene.found:
                    scene.found.remove(inside)
            return
        if text.tokens[at].pos not in ("ADJ", "NUM", "NOUN"):
            return


def _of_nation(scene: Scene, found: Found, country: str) -> None:
    """Gives a country to a person and to those named before in the same list."""
    first = found.head
    for _ in range(12):
        if first.dep != "conj" or first.head is first:
            break
        first = first.head
    for one in first.conjuncts():
        other = scene.taken.get(one.i)
        if other is not None and other.kind is ActorKind.PERSON and other.country is None:
            other.country = country
            other.because("people", "said to be one of the country's people")


def nationals(scene: Scene, found: Found, token: Token) -> None:
    """ "A, B and C, the three American citizens": all of the list are."""
    known = next(
        (m for c in token.children if c.dep in ("amod", "compound") and (m := meaning(c.text)) is not None), None
    )
    if known is None:
        return
    _of_nation(scene, found, known.country)
