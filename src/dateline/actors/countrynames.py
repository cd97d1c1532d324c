"""Finds names of countries, capitals, cities and peoples, "the North" among them."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.actors import persons
from dateline.actors.evidence import Known
from dateline.actors.found import Found, Scene
from dateline.actors.text import OWN, Entity, Text, mention_of
from dateline.actors.vocabulary import places
from dateline.lexicon.countries import Meaning, Sense, is_territory, meaning, name_of
from dateline.lexicon.tables import load, words
from dateline.model import ActorKind, Form, Token

CONTINENTS = frozenset({"North", "South", "Latin", "Central", "Middle"})
"""Words that make a continent's people of "American"."""
DESCRIBED = 5
"""Tokens between "the" and a bare "North" or "South" that may describe it."""
SIDES = frozenset({"North", "South", "East", "West"})
HYPHENS = frozenset({"-", "–"})
BODILY = frozenset({"ORG", "FAC", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW"})


def find_countries(text: Text, scene: Scene, cover: dict[int, Entity], known: Known) -> None:
    """Adds the mentions of countries, capitals, cities and peoples that the table knows."""
    table = places()
    tokens, all_words = text.tokens, text.words
    i, size = 0, len(tokens)
    while i < size:
        if i in scene.taken:
            i += 1
            continue
        rows = table.get(all_words[i])
        if rows is None:
            if "-" in all_words[i] or all_words[i] in _combining():
                _joined_country(text, i, scene)
            i += 1
            continue
        for cut, word in rows:
            if all_words[i : i + len(cut)] == cut:
                found = meaning(word)
                last = i + len(cut)
                if found is not None and _means_country(text, i, last, found, cover, known):
                    scene.add(_country(text, i, last, found))
                    i = last - 1
                break
        i += 1


def _side(text: Text, i: int, code: str) -> Found:
    made = mention_of(text, i, i + 1, Form.NAME, ActorKind.COUNTRY, name_of(code) or code)
    made.country, made.sectors = code, ("GOV",)
    return made


def _means_country(text: Text, first: int, last: int, found: Meaning, cover: dict[int, Entity], known: Known) -> bool:
    """Whether a country's or city's name means it here, and is no part of another name."""
    if _otherwise(text, first, last, found):
        return False
    entity = cover.get(first)
    if (
        entity is not None
        and entity.label == "PERSON"
        and entity.last - entity.first > last - first
        and "-" not in text.quote(entity.first, entity.last)
    ):
        return persons.parts_of(text.quote(entity.first, entity.last)) not in known.full
    if entity is not None and entity.label in BODILY and entity.last > last and first > entity.first:
        return text.tokens[last - 1].lower in OWN or text.words[last - 1] in ("U.S.", "US")
    if entity is not None and entity.label in BODILY and entity.first == first and last < entity.last:
        # "Korea Institute": part of the body's name, unless an ending or an ordinary noun follows.
        after = text.tokens[last]
        return (
            after.lower in OWN or after.text == "-" or (entity.label not in ("ORG", "FAC") and entity.label != "EVENT")
        )
    if text.words[first] == "US" and first + 1 < len(text.words) and text.words[first + 1] == "$":
        return False
    lone = text.quote(first, last)
    return not (len(lone) == 2 and lone.isupper() and lone not in ("US", "UK"))


def _otherwise(text: Text, first: int, last: int, found: Meaning) -> bool:
    """Whether the word is a language ("in Spanish", "Spanish-language") or part of a sea's or continent's name."""
    if first and text.words[last - 1] in ("America", "American", "Americans") and text.words[first - 1] in CONTINENTS:
        return True
    if first > 1 and text.words[first - 1] == "of" and text.words[first - 2] in words("countries", "waters"):
        return True
    if Sense.ADJECTIVE not in found.senses or Sense.NAME in found.senses:
        return False
    after = last + 1 if last < len(text.words) and text.words[last] == "-" else last
    if after < len(text.words) and text.tokens[after].lower in words("countries", "language_nouns"):
        return True
    token = text.tokens[last - 1]
    if token.children and any(c.dep in ("det", "nummod", "poss") for c in token.children):
        return False
    for _ in range(4):
        if token.dep != "conj" or token.head.ent in ("GPE", "PERSON", "ORG"):
            break
        token = token.head
    if token.dep == "pobj":
        return token.head.lower in ("in", "into")
    return token.dep == "dobj" and token.head.lemma in words("countries", "language_verbs")


def _country(text: Text, first: int, last: int, found: Meaning) -> Found:
    token = text.tokens[last - 1]
    whole = name_of(found.country) or found.country
    made = mention_of(text, first, last, Form.NAME, ActorKind.COUNTRY, whole)
    made.country, made.sectors = found.country, ("GOV",)
    plural = token.tag in ("NNPS", "NNS")
    if (
        Sense.PEOPLE in found.senses
        and (plural or Sense.NAME not in found.senses)
        and _stands_for_people(token, plural=plural)
    ):
        made.kind, made.form = ActorKind.GROUP if plural or _many(made) else ActorKind.PERSON, Form.NOMINAL
        made.name, made.sectors, made.plural = text.quote(first, last), ("CVL",), plural or _many(made)
        made.because("people", "a people's name at the head of its phrase")
        return made
    if (
        Sense.NAME not in found.senses
        and Sense.ADJECTIVE not in found.senses
        and found.senses & {Sense.CAPITAL, Sense.CITY}
    ):
        made.capital = Sense.CAPITAL in found.senses
        made.kind, made.name, made.sectors = ActorKind.PLACE, text.quote(first, last), ()
        return made
    city = found.country in words("countries", "city_states") and token.dep not in ("compound", "amod", "nmod")
    placed = city or is_territory(found.country)
    if placed and Sense.NAME in found.senses:
        made.capital, made.kind, made.name, made.sectors = True, ActorKind.PLACE, text.quote(first, last), ()
        return made
    made.modifier = token.dep in ("compound", "amod", "nmod") or (token.pos == "ADJ" and token.dep != "pobj")
    return made


def _many(found: Found) -> bool:
    if any(c.lower in ("some", "many", "all", "most", "two", "three") for c in found.head.children):
        return True
    return found.head.lower.endswith(("ese", "sh", "ch", "ss", "tch"))


def _stands_for_people(token: Token, *, plural: bool) -> bool:
    if token.dep in ("compound", "amod", "nmod"):
        return False
    following = token.sentence.tokens[token.i + 1 - token.sentence.row.first :][:1]
    if not plural and following and following[0].pos == "NOUN" and following[0].dep != "dobj":
        return False  # "the Kenyan dream", whatever the parser makes of it
    return plural or (token.pos in ("NOUN", "PROPN") and any(c.dep in ("det", "nummod") for c in token.children))


def _joined_country(text: Text, i: int, scene: Scene) -> None:
    """ "U.S.-led", "US-backed": a country's name written together with what follows."""
    word, token = text.words[i], text.tokens[i]
    front, _, rest = word.partition("-")
    if not rest:
        if word in _combining() and _before_country(text, i):
            scene.add(_part_of(token, i, word, token.start, _combining()[word]))
        return
    first = _own_country(front)
    if first is None:
        return
    scene.add(_part_of(token, i, front, token.start, first))
    second = _own_country(rest)
    if second is not None and second != first:  # "U.S.-China talks": the second beside it, on the same word
        scene.found.append(_part_of(token, i, rest, token.end - len(rest), second))


def _own_country(word: str) -> str | None:
    """The country whose own name or adjective a part of a word is; cities make no "U.S.-led"."""
    found = meaning(word) if word and word[0].isupper() else None
    if found is None or Sense.CITY in found.senses or Sense.CAPITAL in found.senses:
        return None
    return found.country


def _before_country(text: Text, i: int) -> bool:
    """ "Sino-Indian", unlike "Indo-Pacific": a hyphen and another country's adjective follow at once."""
    after = text.tokens[i + 1 : i + 3]
    joined = len(after) > 1 and after[0].text in HYPHENS and text.tokens[i].end == after[0].start
    found = meaning(text.words[i + 2]) if joined and after[0].end == after[1].start else None
    return found is not None and Sense.ADJECTIVE in found.senses


def _part_of(token: Token, i: int, part: str, start: int, code: str) -> Found:
    """A country that a part of a word names, which only qualifies another noun."""
    made = Found(i, i + 1, start, start + len(part), token, Form.NAME, ActorKind.COUNTRY, name_of(code) or part)
    made.country, made.sectors, made.modifier = code, ("GOV",), True
    made.because("name", "a country's name beside a hyphen")
    return made


def _combining() -> dict[str, str]:
    """Forms of countries' names that stand only before a hyphen, with the countries' codes."""
    found: dict[str, str] = load("pairs")["combining"]
    return found


def find_norths(text: Text, scene: Scene) -> None:
    """ "the North", where the report names a country of the North and no other."""
    tokens, all_words = text.tokens, text.words
    for found in [f for f in scene.found if f.kind is ActorKind.COUNTRY and f.last - f.first > 1]:
        _shared_name(text, scene, found)
    for side in sorted(SIDES):
        codes = {
            f.country
            for f in scene.found
            if f.kind is ActorKind.COUNTRY and f.name.startswith(side + " ") and f.country
        }
        koreas = any(w in ("Koreas", "Korean", "Korea") for w in all_words)
        if not codes and koreas and side in ("North", "South"):
            codes = {"PRK" if side == "North" else "KOR"}
        if len(codes) != 1:
            continue
        code = next(iter(codes))
        for i, word in enumerate(all_words):
            if word != side or i in scene.taken or not _after_article(tokens, i):
                continue
            after = tokens[i + 1] if i + 1 < len(tokens) else None
            if after is not None and (
                all_words[i + 1][0].isupper()
                or (after.text in ("-", "and") and all_words[min(i + 2, len(all_words) - 1)] in ("Korean", "Carolina"))
            ):
                continue
            if (
                tokens[i].dep in ("compound", "amod")
                and after is not None
                and after.pos == "NOUN"
                and after.lower in ("coast", "side", "end", "pole")
            ):
                continue
            made = _side(text, i, code)
            made.because("short-name", f"'the {side}' is the report's only country of that side")
            scene.add(made)


def _shared_name(text: Text, scene: Scene, found: Found) -> None:
    """ "North and South Korea": the first of two countries that share the rest of their names."""
    i = found.first - 2
    if i < 0 or i in scene.taken or text.words[i + 1] not in ("and", "or") or text.words[i] not in SIDES:
        return
    other = meaning(" ".join([text.words[i], *text.words[found.first + 1 : found.last]]))
    if text.words[found.first] not in SIDES or other is None or other.country == found.country:
        return
    made = _side(text, i, other.country)
    made.modifier = found.modifier
    made.because("short-name", f"shares the rest of its name with {found.name}")
    scene.add(made)


def _after_article(tokens: Sequence[Token], i: int) -> bool:
    """ "The North", "the reclusive North", "the rich, democratic South"."""
    at = i - 1
    while at >= 0 and i - at <= DESCRIBED and (tokens[at].pos == "ADJ" or tokens[at].text == ","):
        at -= 1
    described = at == i - 1 or tokens[i].dep not in ("compound", "amod", "nmod")
    return at >= 0 and described and tokens[at].lower == "the" and tokens[i - 1].text != ","
