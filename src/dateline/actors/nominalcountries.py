"""Which country a noun phrase for an actor says, by its own words: "Syrian forces", "an official in Oslo"."""

from __future__ import annotations

from dateline.actors.bodynames import country_near
from dateline.actors.found import Found, Scene
from dateline.actors.text import OWN, Text, is_topic
from dateline.lexicon.countries import Sense, meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Token

ALLIANCES = frozenset({"UNO", "IGO", "EUR"})
MEMBERS = frozenset({"nations", "countries", "states", "leaders", "members", "delegates", "governments"})
"""Those of an alliance are of their own countries; its officials are its own."""


def country_said(text: Text, scene: Scene, token: Token, made: Found, owner: Found | None) -> str | None:
    """The country in the phrase: an adjective, a name, an owner, or after "of", "from", "in"."""
    if token.lower in words("collectives", "words.opposite"):
        return _of_other_side(scene, token, made)
    if _several_states(text, scene, token, made):
        return None
    if owner is not None and owner.kind is ActorKind.COUNTRY:
        return owner.country
    for i in range(token.i - 1, made.first - 1, -1):
        inside = scene.taken.get(i)
        if text.tokens[i].lower == "administration":
            before = scene.taken.get(i - 1)
            if before is not None and before.who is not None and before.who.country:
                return before.who.country
            return "USA" if "USA" in scene.countries else None
        if inside is not None and inside.capital and inside.country and token.lower in _governments():
            return inside.country  # "the Lisbon government"
        if inside is not None and inside.country and inside.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION):
            if is_topic(text, inside.first, inside.last, token.lower):
                continue
            return inside.country
    if owner is not None and owner.country:
        return owner.country
    after = _where(scene, token, frozenset({"of", "from", "in", "at"}))
    if after is not None:
        return after
    if made.first > 0 and text.tokens[made.first - 1].lower in OWN:
        return country_near(text, made.first, made.first)
    for length in (2, 1):
        word = meaning(text.quote(token.i - length, token.i)) if token.i - length >= made.first else None
        if word is not None and Sense.ADJECTIVE in word.senses:
            return word.country
    return None


def _of_other_side(scene: Scene, token: Token, made: Found) -> str | None:
    """ "His South Korean counterpart" is of the South; whose allies and enemies they are says nothing of their own."""
    if not token.lower.startswith("counterpart"):
        return _where(scene, token, frozenset({"in", "from"}))
    for i in range(made.first, token.i):
        inside = scene.taken.get(i)
        if inside is not None and inside.kind is ActorKind.COUNTRY and inside.modifier:
            return inside.country
    return _where(scene, token, frozenset({"in", "from"}))


def _where(scene: Scene, token: Token, prepositions: frozenset[str]) -> str | None:
    """The country after a noun, or after what it is coordinated with: "in Seoul", "at the State Department"."""
    for one in (token, *_coordinates(token)):
        for child in one.children:
            if child.dep != "prep" or child.lower not in prepositions or child.i < one.i:
                continue
            for grand in child.children:
                inside = scene.taken.get(grand.i)
                if inside is None or not inside.country or inside.kind is ActorKind.PERSON:
                    continue
                if any(o.i in scene.taken and scene.taken[o.i].country != inside.country for o in grand.conjuncts()):
                    return None  # "journalists from Oman, Chad and Peru"
                if child.lower == "at" and inside.kind is not ActorKind.ORGANISATION:
                    continue
                if inside.country not in ALLIANCES or token.lower not in MEMBERS:
                    return inside.country
    return None


def _several_states(text: Text, scene: Scene, token: Token, made: Found) -> bool:
    """Whether a phrase names two states side by side ("U.S. and South Korean officials"): it has no one country."""
    named = [scene.taken[i] for i in range(made.first, token.i) if i in scene.taken]
    states = [m for m in named if m.kind is ActorKind.COUNTRY and m.country]
    if len({m.country for m in states}) < 2:
        return False
    return any(text.words[i].lower() in ("and", "or", ",", "-", "/") for i in range(states[0].last, states[-1].first))


def _coordinates(token: Token) -> list[Token]:
    """What a noun for several people is coordinated with further on: "twenty banks and a dozen men in the North"."""
    if token.tag not in ("NNS", "NNPS"):
        return []
    return [other for other in token.conjuncts()[:6] if other.i > token.i and other.tag in ("NNS", "NNPS")]


def _governments() -> frozenset[str]:
    return words("bodies", "state.government")
