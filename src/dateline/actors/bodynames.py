"""Finds bodies: those of the table, and the parser's organisations that are bodies by their head or their part."""

from __future__ import annotations

from dateline.actors.evidence import Known
from dateline.actors.found import Found, Scene
from dateline.actors.text import OWN, Entity, Text, mention_of, no_name
from dateline.actors.vocabulary import Body, added, named, nouns
from dateline.lexicon.countries import Sense, meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form

SKIPPED = 2
"""Adjectives that may stand between a country and its body's name."""
PLACED = frozenset({"GPE", "LOC", "FAC"})


def find_bodies(text: Text, scene: Scene) -> None:
    """Adds the mentions of bodies that the table knows."""
    table = named()
    tokens, all_words = text.tokens, text.words
    i, size = 0, len(tokens)
    while i < size:
        rows = table.get(all_words[i])
        match = _longest(all_words, i, rows) if rows else None
        if match is None or _inside_longer(text, i, i + match[0]):
            i += 1
            continue
        length, body = match
        scene.add(_body(text, i, i + length, body))
        i += length


def _longest(
    all_words: tuple[str, ...], i: int, rows: tuple[tuple[tuple[str, ...], Body], ...]
) -> tuple[int, Body] | None:
    for cut, body in rows:
        if all_words[i : i + len(cut)] == cut:
            return len(cut), body
    return None


def _inside_longer(text: Text, first: int, last: int) -> bool:
    """Whether a short name is only part of a longer one ("Sun Yat-sen", "the National Congress")."""
    if text.quote(first, last) not in words("bodies", "short"):
        return False
    tokens, all_words = text.tokens, text.words
    before = first > 0 and tokens[first - 1].tag in ("NNP", "NNPS") and all_words[first - 1][0].isupper()
    if first > 1 and all_words[first - 1][0].isupper() and all_words[first - 2] == '"':
        return True  # a programme: "Meet the Nation"
    if before and meaning(all_words[first - 1]) is not None:
        before = False
    after = (
        last < len(tokens)
        and tokens[last].tag in ("NNP", "NNPS")
        and all_words[last][0].isupper()
        and tokens[last].dep in ("compound", "pobj", "nsubj", "dobj", "flat", "appos")
        and not tokens[last].ent.startswith("PERSON")
    )
    return before or after or tokens[last - 1].ent == "PERSON"


def _body(text: Text, first: int, last: int, body: Body) -> Found:
    found = mention_of(text, first, last, Form.NAME, ActorKind.ORGANISATION, body.name)
    found.country, found.sectors, found.rank = body.country, body.sectors, body.row
    if found.country is None:
        found.country = country_near(text, first, last)
    found.because("body", f"{body.name!r} is in the table of bodies")
    return found


def find_organisations(text: Text, scene: Scene, known: Known) -> None:
    """Entities that no table has: bodies by their head or their part in the sentence, and places."""
    for entity in text.entities:
        if any(i in scene.taken for i in range(entity.first, entity.last)):
            if entity.label == "ORG" and scene.taken.get(entity.first) is None:
                continue
            if not (entity.label == "ORG" and _swallows(text, scene, entity)):
                continue
        if all(i in text.office_tokens for i in range(entity.first, entity.last)):
            continue
        if entity.label == "ORG" and _is_body(text, entity):
            made = mention_of(
                text,
                entity.first,
                entity.last,
                Form.NAME,
                ActorKind.ORGANISATION,
                text.quote(entity.first, entity.last),
            )
            _describe(text, made)
            made.because("name", "the parser's organisation")
            scene.add(made)
            _acronym(text, made, known)
        elif entity.label in PLACED and text.words[entity.first][0].isupper():
            scene.add(
                mention_of(
                    text, entity.first, entity.last, Form.NAME, ActorKind.PLACE, text.quote(entity.first, entity.last)
                )
            )
    if known.acronyms:
        for i, word in enumerate(text.words):
            if word in known.acronyms and i not in scene.taken:
                made = mention_of(text, i, i + 1, Form.NAME, ActorKind.ORGANISATION, known.acronyms[word])
                made.because("acronym", f"the report gives {word} for {known.acronyms[word]}")
                scene.add(made)


def _swallows(text: Text, scene: Scene, entity: Entity) -> bool:
    """Whether an organisation's name starts with a country's ("Japan Maritime Agency"): then it is the whole name."""
    inner = {id(scene.taken[i]): scene.taken[i] for i in range(entity.first, entity.last) if i in scene.taken}
    if len(inner) != 1:
        return False
    found = next(iter(inner.values()))
    if (
        found.kind not in (ActorKind.COUNTRY, ActorKind.PLACE)
        or found.last >= entity.last
        or found.first < entity.first
    ):
        return False
    if text.tokens[entity.last - 1].lower not in nouns() or text.words[found.last] in OWN:
        return False
    scene.found.remove(found)
    for i in range(found.first, found.last):
        del scene.taken[i]
    return True


def _is_body(text: Text, entity: Entity) -> bool:
    if no_name(text, entity.first, entity.last):
        return False
    head = text.tokens[entity.last - 1]
    all_words = text.words[entity.first : entity.last]
    if all_words[0] in words("bodies", "channels") or not any(w[0].isupper() for w in all_words):
        return False
    if head.lower in words("bodies", "none"):
        return False
    known = nouns().get(head.lower)
    if known is not None and known.kind in ("body", "bodies", "government"):
        return entity.last - entity.first > 1 or head.dep not in ("compound", "amod")
    if len(all_words) == 1 and (all_words[0].lower() in text.small or len(all_words[0]) < 2):
        return False
    if len(all_words) == 1 and head.dep in ("compound", "amod", "nmod"):
        return False
    return (
        head.dep in ("nsubj", "nsubjpass", "pobj", "dobj", "poss", "conj", "appos", "agent", "compound")
        and all_words[-1][0].isupper()
    )


def _describe(text: Text, made: Found) -> None:
    """A body's sectors by the words of its name; its country by a country in or before it."""
    for i in range(made.first, made.last):
        noun = nouns().get(text.tokens[i].lower)
        if noun is not None and noun.kind in ("body", "bodies") and i == made.last - 1:
            made.sectors = tuple(dict.fromkeys((*made.sectors, *noun.sectors)))

        made.sectors = tuple(dict.fromkeys((*made.sectors, *added(text.tokens[i].lower))))
    made.country = country_near(text, made.first, made.last) or _country_after(text, made.last)


def country_near(text: Text, first: int, last: int) -> str | None:
    """The country that a name holds or that stands right before it ("South Korea's Unification Ministry")."""
    for i in range(first, last):
        for length in (2, 1):
            if i + length <= last:
                found = meaning(text.quote(i, i + length))
                if found is not None:
                    return found.country
    if "Korea" in text.words[first:last] and not words("bodies", "northern") & set(text.words[first:last]):
        return "KOR"
    at = first
    if at > 2 and text.words[at - 1] == "based" and text.words[at - 2] == "-":
        based = meaning(text.words[at - 3])
        return based.country if based else None
    for _ in range(SKIPPED):  # "South Korea's main opposition party", "Japan's ruling Liberal Democrats"
        if at > 1 and text.tokens[at - 1].tag in ("JJ", "JJS", "VBG") and text.words[at - 1].islower():
            at -= 1
    if at > 0 and text.tokens[at - 1].lower in OWN:
        at -= 1
    for length in (2, 1):
        if at - length >= 0:
            found = meaning(text.quote(at - length, at))
            if found is not None and Sense.CITY not in found.senses:
                return found.country
    return None


def _country_after(text: Text, last: int) -> str | None:
    """ "the Intelligence Service (IS) of South Korea"."""
    if last + 2 < len(text.words) and text.words[last] == "(" and text.words[last + 2] == ")":
        last += 3
    if last + 1 >= len(text.words) or text.words[last] != "of":
        return None
    last += 2 if text.words[last + 1] == "the" else 1
    for length in (2, 1):
        if last + length <= len(text.words):
            found = meaning(text.quote(last, last + length))
            if found is not None and Sense.CITY not in found.senses:
                return found.country
    return None


def _acronym(text: Text, made: Found, known: Known) -> None:
    """ "Libyan National Army (LNA)": the letters in brackets are the name's."""
    if made.last + 2 >= len(text.words) or text.words[made.last] != "(" or text.words[made.last + 2] != ")":
        return
    letters = text.words[made.last + 1]
    initials = "".join(w[0] for w in text.words[made.first : made.last] if w[0].isupper())
    if (
        letters.isupper()
        and 2 <= len(letters) <= 8
        and (letters in initials or initials in letters or letters[0] == initials[:1])
    ):
        known.acronyms[letters] = made.name
