"""Which country a noun phrase for an actor says, by its own words: "Syrian forces", "an official in Oslo"."""

from __future__ import annotations

from dateline.actors.bodynames import country_near
from dateline.actors.countrynames import CONTINENTS
from dateline.actors.found import Found, Scene
from dateline.actors.text import OWN, Text, is_topic
from dateline.lexicon.countries import Sense, meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Token

ALLIANCES = frozenset({"UNO", "IGO", "EUR"})
MEMBERS = frozenset({"nations", "countries", "states", "leaders", "members", "delegates", "governments"})
"""Those of an alliance are of their own countries; its officials are its own."""


SETTLED = frozenset({"residents", "resident", "citizens", "voters", "villagers", "locals", "islanders"})
"""Who is of the place that he is named after."""
SENDING = frozenset({"send", "dispatch", "deploy"})
"""Verbs for sending somebody of one's own."""
PLACED = frozenset({"of", "from", "in", "at"})
"""Prepositions before what a noun phrase belongs to."""
NEAR = 40
"""Tokens on either side in which the state is named against which somebody has risen."""
DEEP = 3
"""Nouns that may stand between somebody and the country: "members of the graduating class at the Kenyan academy"."""


def is_backer(text: Text, found: Found) -> bool:
    """Whether a country is only who stands behind somebody: "Kenya-backed rebels", "pro-Kenyan fighters"."""
    word = text.words[found.first].lower()
    front, dash, rest = word.partition("-")
    if dash:
        return rest in words("collectives", "words.backed") or front in words("names", "sides")
    if found.first > 1 and text.words[found.first - 1] == "-":
        return text.words[found.first - 2].lower() in words("names", "sides")
    if found.last + 1 >= len(text.words) or text.words[found.last] != "-":
        return False
    return text.words[found.last + 1].lower() in words("collectives", "words.backed")


def _risen(scene: Scene, token: Token, made: Found) -> str | None:
    """The country of rebels of whom only the backers are said: the one other country that their sentence speaks of."""
    if not {"REB", "OPP"} & set(made.sectors):
        return None
    row = token.sentence.row
    codes: set[str] = set()
    backers: set[str] = set()
    for i in range(max(row.first, token.i - NEAR), min(row.last, token.i + NEAR)):
        inside = scene.taken.get(i)
        if inside is not None and inside.kind is ActorKind.COUNTRY and inside.country:
            (backers if made.first <= i <= token.i else codes).add(inside.country)
        elif inside is not None and inside.kind is ActorKind.PERSON and inside.country:
            codes.add(inside.country)
    codes -= backers
    return next(iter(codes)) if len(codes) == 1 else None


def country_said(text: Text, scene: Scene, token: Token, made: Found, owner: Found | None) -> str | None:
    """The country in the phrase: an adjective, a name, an owner, or after "of", "from", "in"."""
    if token.lower in words("collectives", "words.opposite"):
        return _of_other_side(scene, token, made)
    if _several_states(text, scene, token, made):
        return None
    if owner is not None and owner.kind is ActorKind.COUNTRY:
        return owner.country
    relative = _whose(scene, token)
    if relative is not None:
        return relative
    backed = False
    for i in range(token.i - 1, made.first - 1, -1):
        inside = scene.taken.get(i)
        if inside is not None and inside.kind is ActorKind.COUNTRY and is_backer(text, inside):
            backed = True
            continue
        if text.tokens[i].lower == "administration":
            before = scene.taken.get(i - 1)
            if before is not None and before.who is not None and before.who.country:
                return before.who.country
            return "USA" if "USA" in scene.countries else None
        based = text.words[min(i + 1, token.i)] == "-"  # "a Lisbon-based diplomat"
        if inside is not None and inside.capital and inside.country and _seated(token) and not based:
            return inside.country  # "the Lisbon government", "Lisbon officials"
        whose = inside.who if inside is not None and inside.kind is ActorKind.PERSON else None
        if whose is not None and i == token.i - 1 and token.lower in words("collectives", "words.belonging"):
            return whose.country  # "Otieno aides"
        if inside is not None and inside.country and inside.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION):
            if is_topic(text, inside.first, inside.last, token.lower):
                continue
            return inside.country
    if owner is not None and owner.country:
        return owner.country
    seat = _seat_after(text, scene, token)
    if seat is not None:
        return seat
    sent = token.lower in words("collectives", "words.sent")
    after = _where(scene, token, frozenset({"of", "from"}) if sent else PLACED)
    if after is not None:
        return after
    if backed:
        return _risen(scene, token, made)
    if made.first > 0 and text.tokens[made.first - 1].lower in OWN:
        return country_near(text, made.first, made.first)
    for length in (2, 1):
        word = meaning(text.quote(token.i - length, token.i)) if token.i - length >= made.first else None
        whole = text.words[max(token.i - length - 1, 0)] not in CONTINENTS
        if word is not None and Sense.ADJECTIVE in word.senses and whole:
            return word.country
    whose_aides = token.lower in ("aides", "advisers", "advisors") and not any(c.dep == "poss" for c in token.children)
    if whose_aides and not words("collectives", "words.abroad") & _said(made, text):
        return _served(scene, token)
    if "JRN" in made.sectors and words("collectives", "words.of_state") & _said(made, text):
        return _only_state(scene, token)
    if token.lower == "officials" and not token.children and token.head.lemma not in words("acting", "speech"):
        return _of_subject(scene, token)
    return _sender(text, scene, token, made.sectors)


def _only_state(scene: Scene, token: Token) -> str | None:
    """The one state that the sentence of "state media" speaks of as the subject of a clause or a body's."""
    codes = set()
    for one in token.sentence.tokens:
        inside = scene.taken.get(one.i)
        if inside is None or inside.head is not one or not inside.country:
            continue
        acts = inside.kind in (ActorKind.COUNTRY, ActorKind.PERSON, ActorKind.ORGANISATION) and not inside.modifier
        if acts and one.dep in ("nsubj", "nsubjpass", "poss", "conj"):
            codes.add(inside.country)
    return next(iter(codes)) if len(codes) == 1 else None


def _whose(scene: Scene, token: Token) -> str | None:
    """ "Oman, a nation whose leaders …": they are of what the relative clause describes."""
    if not any(c.dep == "poss" and c.tag == "WP$" for c in token.children):
        return None
    at = token
    for _ in range(DEEP):
        if at.dep == "relcl":
            noun = at.head
            inside = scene.taken.get(noun.i) or (scene.taken.get(noun.head.i) if noun.dep == "appos" else None)
            return inside.country if inside is not None and inside.kind is ActorKind.COUNTRY else None
        at = at.head
    return None


def _seat_after(text: Text, scene: Scene, token: Token) -> str | None:
    """ "Told lawmakers in Lima": they sit there, whatever the parser lets "in" hang on."""
    if token.lower not in words("collectives", "words.seated") or token.i + 2 >= len(text.words):
        return None
    place = scene.taken.get(token.i + 2)
    if text.words[token.i + 1] != "in" or place is None or place.first != token.i + 2 or place.modifier:
        return None
    return place.country if place.capital or place.kind is ActorKind.COUNTRY else None


def _of_subject(scene: Scene, token: Token) -> str | None:
    """The state that its sentence is about: "Kenya will act should officials be sure"; not "…, officials said"."""
    root = next((t for t in token.ancestors() if t.dep == "ROOT"), None)
    subject = next((c for c in root.children if c.dep in ("nsubj", "nsubjpass")), None) if root is not None else None
    inside = scene.taken.get(subject.i) if subject is not None else None
    return inside.country if inside is not None and inside.kind is ActorKind.COUNTRY else None


def _said(made: Found, text: Text) -> set[str]:
    return {text.tokens[i].lower for i in range(made.first, made.last)}


def _served(scene: Scene, token: Token) -> str | None:
    """The one country of the officials named in the sentence of "aides" who are not said to be whose."""
    named = (scene.taken.get(one.i) for one in token.sentence.tokens)
    served = [m.who for m in named if m and m.kind is ActorKind.PERSON and m.who and m.head.dep != "poss"]
    codes = {who.country for who in served if "GOV" in who.sectors}
    return next(iter(codes)) if len(codes) == 1 else None


def _sender(text: Text, scene: Scene, token: Token, sectors: tuple[str, ...]) -> str | None:
    """Whose arms or people are sent somewhere: "Kenya moved its troops", "Kenya, which is sending a delegation"."""
    verb = token.head
    if "MIL" not in sectors and (set(sectors) - {"GOV"} or verb.lemma not in SENDING):
        return None
    if token.dep not in ("dobj", "nsubjpass") or verb.lemma not in words("collectives", "words.sending"):
        return None
    who = next((c for c in verb.children if c.dep == "nsubj"), None)
    if token.dep == "nsubjpass":
        by = next((c for c in verb.children if c.dep == "agent"), None)
        who = next((c for c in by.children if c.dep == "pobj"), None) if by is not None else None
    if who is not None and who.tag in ("WDT", "WP"):
        inside = scene.taken.get(who.i - 1 - (text.words[who.i - 1] == ","))
    else:
        inside = scene.taken.get(who.i) if who is not None else None
    if inside is None or inside.kind not in (ActorKind.COUNTRY, ActorKind.ORGANISATION):
        return None
    return inside.country


def _seated(token: Token) -> bool:
    """Whether a capital or territory before a noun says whose it is: its officials, its residents."""
    if token.lower in words("collectives", "words.sent"):
        return token.lower == "troops"
    return (
        token.lower in _governments() or token.lower in SETTLED or token.lower in words("collectives", "words.servants")
    )


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
                if inside is None and token.lower in words("collectives", "words.belonging"):
                    through = _through(scene, grand, DEEP)
                    if through is not None:
                        return through
                if inside is None or not inside.country or inside.kind is ActorKind.PERSON:
                    continue
                if any(o.i in scene.taken and scene.taken[o.i].country != inside.country for o in grand.conjuncts()):
                    return None  # "journalists from Oman, Chad and Peru"
                if child.lower == "at" and inside.kind is not ActorKind.ORGANISATION:
                    continue
                if inside.country not in ALLIANCES or token.lower not in MEMBERS:
                    return inside.country
    return None


def _through(scene: Scene, noun: Token, deep: int) -> str | None:
    """The country of what somebody belongs to: "the Otieno administration", "the class at the Kenyan academy"."""
    if noun.lower in words("collectives", "words.opposite"):
        return None
    for child in noun.children:
        inside = scene.taken.get(child.i)
        if inside is None or child.i > noun.i or child.dep not in ("amod", "compound", "nmod", "poss"):
            continue
        if inside.kind is ActorKind.PERSON and noun.lower not in _governments():
            continue
        code = inside.who.country if inside.who is not None else None
        if code or inside.country:
            return code or inside.country
    if noun.lower == "administration" and not any(c.i < noun.i and c.dep != "det" for c in noun.children):
        return "USA" if "USA" in scene.countries else None
    if deep == 0:
        return None
    for child in noun.children:
        if child.dep != "prep" or child.lower not in PLACED or child.i < noun.i:
            continue
        for grand in child.children:
            inside = scene.taken.get(grand.i)
            if inside is None:
                return _through(scene, grand, deep - 1)
            if inside.kind is ActorKind.ORGANISATION or (inside.kind is ActorKind.COUNTRY and child.lower == "of"):
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
