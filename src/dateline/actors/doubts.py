"""What a noun phrase's head may be instead of somebody: an aircraft, a programme's name, nobody at all, a thing."""

from __future__ import annotations

from dateline.actors.found import Scene
from dateline.actors.text import Text
from dateline.lexicon.countries import meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Token

FLIGHT = frozenset({"fly", "overfly", "escort", "scramble"})
OWNERS = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION})


def flies(text: Text, token: Token) -> bool:
    """Whether "bombers", "fighters" are aircraft: by a type, a verb of flight or what stands before; never suicides."""
    left = text.tokens[max(token.sentence.row.first, token.i - 4) : token.i]
    if any("-" in t.text and any(c.isdigit() for c in t.text) for t in left):
        return True
    if any(t.lower in words("collectives", "words.flying") for t in left[-2:]) or token.head.lemma in FLIGHT:
        return True
    return token.lower.startswith("bomber") and "suicide" not in {w.lower() for w in text.words}


def called(text: Text, token: Token) -> bool:
    """Whether a noun is part of a programme's, work's or nickname's name ("Meet the Nation", "Tunnel Man")."""
    if not token.text[0].isupper() or not token.i:
        return False
    before = text.words[token.i - 1]
    if token.lower in ("nation", "state", "country", "union") and (
        token.ent in ("WORK_OF_ART", "ORG", "PRODUCT") or (before == "the" and _capital_verb(text, token.i - 2))
    ):
        return True
    return token.tag == "NNP" and token.lower in words("collectives", "words.nicknames") and before[0].isupper()


def _capital_verb(text: Text, i: int) -> bool:
    return i > 0 and text.words[i][0].isupper() and text.tokens[i].sentence.row.first != i


def anybody(token: Token) -> bool:
    """ "Any president", "no rational person": nobody that the report means; "no Kenyan minister came" is a party."""
    if any(meaning(c.text) is not None for c in token.children):
        return False
    return any(c.dep in ("det", "neg") and c.lower in ("any", "no", "every", "each") for c in token.children)


def strong(text: Text, scene: Scene, token: Token) -> bool:
    """A doubtful head counts with a country, a capital letter or a person's verb."""
    speaks = token.dep == "nsubj" and token.head.lemma in words("acting", "speech")
    if token.lower in words("collectives", "words.speaking_only"):
        return speaks and not any(c.lower in ("a", "an") for c in token.children)
    if any(c.dep in ("compound", "amod", "poss") and meaning(c.text) is not None for c in token.children):
        return True
    if token.lower in words("collectives", "words.of_state_alone"):
        owners = (scene.taken.get(c.i) for c in token.children if c.dep == "poss")
        if any(o is not None and o.kind in OWNERS and o.sectors for o in owners):
            return True  # "South Korea's presidential office", "the Pentagon's testing office"
    if token.lower in ("house", "state", "states", "press", "others", "center", "centre"):
        return token.lower in ("states",) and any(
            c.dep in ("nummod", "det") and c.lower in ("two", "both", "three") for c in token.children
        )
    return speaks
