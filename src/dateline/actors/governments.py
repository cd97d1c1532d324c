"""Whether a capital's name means the government or the city, decided by the verb and preposition, with the reason."""

from __future__ import annotations

from dateline.actors.found import Found, Scene
from dateline.lexicon.countries import name_of
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Token

STATES_ARE = (words("acting", "states_are") | words("acting", "capitals_are")) - {"home", "host"}
STEPS = 8
"""How far a coordination is climbed."""


def settle_capitals(scene: Scene) -> None:
    """Turns capitals that act or talk into their countries; the others stay places."""
    for found in scene.found:
        if not found.capital:
            continue
        reason = None if _dateline(found) else acting(found.head) or _beside(scene, found)
        if reason is None or found.country is None:
            found.because("city", "a capital where one goes or is")
            continue
        found.kind, found.sectors = ActorKind.COUNTRY, ("GOV",)
        city, found.name = found.name, name_of(found.country) or found.name
        found.because("capital-acting", f"{city} acts or talks here: {reason}")


def _beside(scene: Scene, found: Found) -> str | None:
    """ "Between Oslo and Nairobi —": a parse broken by a mark; the second of two capitals goes with the first."""
    tokens, at = found.head.sentence.tokens, found.first - found.head.sentence.row.first
    if found.head.dep != "compound" or at < 2 or tokens[at - 1].lower not in ("and", "or"):
        return None
    other = scene.taken.get(found.first - 2)
    if other is None or not other.capital or other.kind is not ActorKind.COUNTRY:
        return None
    follows = tokens[at + found.last - found.first : at + found.last - found.first + 1]
    return f"coordinated with {other.head.text}" if follows and follows[0].pos == "PUNCT" else None


def _dateline(found: Found) -> bool:
    """ "TOKYO (Reuters) -": the place the report is written in."""
    tokens = found.head.sentence.tokens
    if found.first - found.head.sentence.row.first > 1 or found.head.sentence.index > 1:
        return False
    rest = [t.text for t in tokens[found.last - found.head.sentence.row.first :][:12]]
    return bool(rest) and (rest[0] in ("(", "-", "--") or (rest[0] == "," and "-" in rest[:6] and "(" in rest[:6]))


def acting(token: Token) -> str | None:
    """Why a capital at this token is its government; `None` where it is the city."""
    for _ in range(STEPS):
        if token.dep == "conj" and token.head is not token and token.head.pos in ("PROPN", "NOUN"):
            token = token.head
        else:
            break
    head = token.head
    if token.dep == "nsubj":
        if head.lemma in words("acting", "city_subjects") and not (_does(head) or _is_state(token, head)):
            return None
        return f"subject of {head.text!r}"
    if token.dep == "nsubjpass":
        return (
            None
            if head.lemma in ("locate", "situate", "hit", "strike", "bomb", "rock", "visit", "destroy", "flood")
            else f"subject of {head.text!r}"
        )
    if token.dep == "poss":
        return None if head.lower in words("acting", "city_nouns") else f"owner of {head.text!r}"
    if token.dep in ("dobj", "dative", "iobj"):
        return None if head.lemma in words("acting", "place_verbs") else f"object of {head.text!r}"
    if token.dep == "pobj":
        return _after_preposition(head)
    if token.dep == "compound" and head.pos in ("NOUN", "PROPN"):
        return None
    return None


def _does(verb: Token) -> bool:
    """ "Pyongyang is preparing", "Seoul was right to": an attribute or a participle of will."""
    if verb.lemma in ("see", "stand", "host", "remain"):
        return any(c.dep in ("ccomp", "xcomp", "aux") for c in verb.children)
    return any(c.dep == "acomp" and any(g.dep in ("xcomp", "ccomp", "prep") for g in c.children) for c in verb.children)


def _is_state(capital: Token, verb: Token) -> bool:
    """ "Nairobi is one of the poorest countries", "Oslo and Lima are alone in warning": what is said of no city."""
    if verb.lemma not in ("be", "remain", "become"):
        return False
    said = [c for c in verb.children if c.i > verb.i]
    for child in said:
        nouns = [child, *(g for c in child.children if c.dep == "prep" for g in c.children)]
        if child.dep == "attr" and any(n.lemma in STATES_ARE for n in nouns):
            return True
    if len(capital.conjuncts()) != 2 or not all(t.tag == "NNP" for t in capital.conjuncts()):
        return False
    cities = words("acting", "city_predicates")
    return not any(t.lower in cities or t.ent in ("GPE", "LOC") for c in said for t in (c, *c.children))


def _after_preposition(preposition: Token) -> str | None:
    word, governor = preposition.lower, preposition.head
    if word in words("acting", "place_prepositions"):
        return None
    if word == "for" and governor.pos != "VERB" and governor.lemma not in words("acting", "moved_by"):
        return f"{governor.text!r} for it"
    if word in words("acting", "acting_prepositions"):
        if word == "by" and governor.pos != "VERB" and governor.lemma not in words("acting", "relations"):
            return None
        return f"after {word!r}"
    if governor.lemma in words("acting", "relations") or governor.lower in words("acting", "relations"):
        return f"{governor.text!r} {word} it"
    put = [c.lemma for c in governor.children if c.dep == "dobj"] if governor.pos == "VERB" else []
    if word in ("on", "upon", "against") and any(noun in words("acting", "relations") for noun in put):
        return f"{put[0]!r} {word} it"  # "will bring pressure on Oslo"
    if governor.lemma in words("acting", "moved_by"):
        return None
    if word in ("from", "to", "on", "of", "for", "upon"):
        if governor.lemma in words("acting", "speech") and word in ("to", "from", "on"):
            return f"{governor.text!r} {word} it"
        if governor.pos == "VERB" and governor.lemma in (
            "give",
            "offer",
            "grant",
            "sell",
            "supply",
            "provide",
            "press",
            "impose",
            "rely",
            "depend",
            "concede",
            "appeal",
            "belong",
            "surrender",
            "put",
            "pressure",
        ):
            return f"{governor.text!r} {word} it"
    return None
