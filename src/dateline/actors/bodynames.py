"""Finds bodies: those of the table, and the parser's organisations that are bodies by their head or their part."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from dateline.actors.evidence import Known, capitals
from dateline.actors.found import Found, Scene
from dateline.actors.text import OWN, Entity, Text, mention_of, no_name
from dateline.actors.things import called_after, is_body, names_alone, nobody, office_only, site
from dateline.actors.vocabulary import Body, added, named, named_small, nouns
from dateline.lexicon.countries import Sense, meaning
from dateline.lexicon.tables import load, words
from dateline.model import ActorKind, Form

SKIPPED = 2
"""Adjectives that may stand between a country and its body's name."""
SHORTENED = 8
"""Words of a body's name that are looked up, fewer and fewer of them."""
PLACES = frozenset({"EDU", "MED", "JUD", "COP", "REL"})
"""Sectors of bodies that are where they are said to be: a university, a hospital, a court."""
LONGEST_CAPITALS = 5
"""Words of a body's name that are looked for in capitals."""
FIRM_REST = 2
"""Words that the parser may cut off a firm's name."""
PLACED = frozenset({"GPE", "LOC", "FAC"})
LEARNED = frozenset({"JRN", "EDU"})
"""Sectors of bodies whose names are often the first words of others' ("Otieno University Hospital")."""


def find_bodies(text: Text, scene: Scene) -> None:
    """Adds the mentions of bodies that the table knows."""
    table = named()
    tokens, all_words = text.tokens, text.words
    i, size = 0, len(tokens)
    while i < size:
        rows = table.get(all_words[i])
        match = _longest(all_words, i, rows) if rows else None
        if match is None and text.mixed and len(all_words[i]) > 1 and all_words[i].isupper():
            match = _in_capitals(all_words, i)
        if match is None or _inside_longer(text, i, i + match[0]) or _of_others(text, i, i + match[0]):
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


def _in_capitals(all_words: tuple[str, ...], i: int) -> tuple[int, Body] | None:
    """A body's name of several words that a heading or a dateline has in capitals."""
    for length in range(LONGEST_CAPITALS, 1, -1):
        cut = all_words[i : i + length]
        if len(cut) == length and all(word.isupper() for word in cut):
            body = named_small().get(" ".join(cut).lower())
            if body is not None and body.name not in words("bodies", "short"):
                return length, body
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


def _of_others(text: Text, first: int, last: int) -> bool:
    """Whether a name that many bodies have is not known to be the table's ("the General Assembly" of a state)."""
    name = text.quote(first, last)
    if name in words("bodies", "of_united_nations"):
        return not any(word in ("UN", "U.N.", "UNITED", "United") for word in text.words)
    if name in words("bodies", "fields"):  # "the Minister of Foreign Affairs", "Foreign Affairs Committee"
        after = text.words[last] if last < len(text.words) else ""
        return (first > 0 and text.words[first - 1] in ("of", "for", "on", "and")) or after[:1].isupper()
    return False


def _body(text: Text, first: int, last: int, body: Body) -> Found:
    found = mention_of(text, first, last, Form.NAME, ActorKind.ORGANISATION, body.name)
    found.country, found.sectors, found.rank = body.country, body.sectors, body.row
    if found.country is None:
        found.country = country_near(text, first, last)
    found.because("body", f"{body.name!r} is in the table of bodies")
    return found


def find_organisations(text: Text, scene: Scene, known: Known) -> None:
    """Entities that no table has: bodies by their head or their part in the sentence, and places."""
    shorter: dict[str, str] = {}
    for one in text.entities:
        entity = _whole_firm(text, scene, one)
        if any(i in scene.taken for i in range(entity.first, entity.last)):
            if entity.label == "ORG" and scene.taken.get(entity.first) is None:
                continue
            if not (entity.label == "ORG" and _swallows(text, scene, entity)):
                continue
        if all(i in text.office_tokens for i in range(entity.first, entity.last)):
            continue
        first, last = entity.first, entity.last
        if text.words[last - 1].lower() in words("collectives", "pairs.divided"):
            continue  # "the Koreas" are two states and no place
        if nobody(text, known.things, first, last) or _stands_for_thing(text, known, entity):
            continue
        if entity.label == "PERSON" and called_after(text, last) and site(text, first, last + 1, given=True):
            last += 1
        if last > entity.last or _placed(text, known, entity):
            made = mention_of(text, first, last, Form.NAME, ActorKind.PLACE, text.quote(first, last))
            if entity.label not in PLACED:
                made.because("repair", f"{made.name!r} is a place's name")
            scene.add(made)
        elif _is_body(text, entity) if entity.label == "ORG" else _bodily(text, known, entity):
            last = whole_body(text, scene, first, last)
            made = mention_of(text, first, last, Form.NAME, ActorKind.ORGANISATION, text.quote(first, last))
            if last > entity.last:
                made.because("repair", f"{text.quote(entity.last, last)!r} belongs to the name")
            made.name = known.things.firms.get(made.name) or shorter.get(made.name, made.name)
            if last - first > 1 and made.name in _firms() and names_alone(text, first):
                shorter[text.words[first]] = made.name  # "Otieno Motors … Otieno", a firm of the table
            _describe(text, made)
            _by_small_name(text, made)
            if entity is not one:
                made.because("repair", f"{made.name!r} is a firm of the table, which the parser cuts")
            elif entity.label == "ORG":
                made.because("name", "the parser's organisation")
            else:
                made.because("repair", f"{made.name!r} is a body's name")
            scene.add(made)


def _whole_firm(text: Text, scene: Scene, entity: Entity) -> Entity:
    """A name that the parser cuts behind the first word of a firm of the table: "Lockheed" before "Martin"."""
    for last in range(min(entity.last + FIRM_REST, len(text.words)), entity.last, -1):
        free = not any(i in scene.taken for i in range(entity.last, last))
        if entity.label == "ORG" and free and text.quote(entity.first, last) in _firms():
            return replace(entity, last=last)
    return entity


def _placed(text: Text, known: Known, entity: Entity) -> bool:
    """Whether a name is a place's: by its first or last word, by the report's other mentions, or by the parser."""
    first, last = entity.first, entity.last
    if entity.label in ("ORG", "PERSON") and site(text, first, last):
        return True
    if last - first == 1 and entity.label in ("ORG", "PERSON") and text.words[first] in known.things.sites:
        return True
    expansion = known.acronyms.get(text.words[first]) if last - first == 1 else None
    if expansion is not None and site(text, *expansion):
        return True
    return entity.label in PLACED and text.words[first][0].isupper() and len(text.quote(first, last)) > 1


def _stands_for_thing(text: Text, known: Known, entity: Entity) -> bool:
    """Whether letters stand for what is no body ("massive air blast (MAB)"): small words without a body among them."""
    expansion = known.acronyms.get(text.words[entity.first]) if entity.last - entity.first == 1 else None
    if expansion is None or site(text, *expansion):
        return False
    after = text.tokens[expansion[1] + 3].lower if expansion[1] + 3 < len(text.tokens) else ""
    if nobody(text, known.things, *expansion) or after in words("things", "made"):
        return True
    small = all(text.words[i].islower() for i in range(*expansion))
    return small and text.tokens[expansion[1] - 1].lower not in nouns()


def _bodily(text: Text, known: Known, entity: Entity) -> bool:
    """Whether what the parser takes for a person is a body by the noun before it, or a firm's short name."""
    if entity.label != "PERSON" or not text.words[entity.first][0].isupper():
        return False
    if is_body(text, entity.first, entity.last):
        return True
    return text.quote(entity.first, entity.last) in known.things.firms


def whole_body(text: Text, scene: Scene, first: int, last: int) -> int:
    """Where a body's name ends that the parser cuts: "the Centre for Arms Control" before "and Non-proliferation"."""
    noun = nouns().get(text.tokens[last - 1].lower)
    linked = any(text.words[i] in ("for", "of", "on") for i in range(first + 1, last))
    at = last
    for _ in range(3):
        if at + 1 >= len(text.words) or at in scene.taken or at + 1 in scene.taken:
            break
        link, next_ = text.words[at], text.tokens[at + 1]
        headed = noun is not None and noun.kind == "body" and at == last and link in ("of", "for", "on")
        if not (headed or (linked and link in ("and", "&"))) or not _goes_on(text, at + 1):
            break
        linked = True
        at = next_.i + 1
        while at < len(text.words) and at not in scene.taken and (_goes_on(text, at) or _hyphened(text, at)):
            at += 1
    return at


def _goes_on(text: Text, i: int) -> bool:
    token = text.tokens[i]
    return (
        text.words[i][0].isupper()
        and token.tag in ("NNP", "NNPS")
        and not token.begins
        and token.ent in ("", "ORG")
        and i not in text.office_tokens
        and token.sentence is text.tokens[i - 1].sentence
        and meaning(text.words[i]) is None
    )


def _hyphened(text: Text, i: int) -> bool:
    return text.joined(i) and (text.words[i] == "-" or text.words[i - 1] == "-")


def _by_small_name(text: Text, made: Found) -> None:
    """A name of the table that stood in another, or that another starts with ("Yale University Law School")."""
    cut = made.name.lower().removeprefix("the ").split()[:SHORTENED]
    for length in range(len(cut), 1, -1):
        known = named_small().get(" ".join(cut[:length]))
        if known is not None and made.country is None and not _of_others(text, made.first, made.last):
            made.country, made.sectors = known.country, made.sectors or known.sectors
            return


def _swallows(text: Text, scene: Scene, entity: Entity) -> bool:
    """Whether an organisation's name starts with a country's ("Japan Maritime Agency"): then it is the whole name."""
    inner = {id(scene.taken[i]): scene.taken[i] for i in range(entity.first, entity.last) if i in scene.taken}
    if len(inner) != 1:
        return False
    found = next(iter(inner.values()))
    learned = found.kind is ActorKind.ORGANISATION and not LEARNED.isdisjoint(found.sectors)
    if (
        not (learned or found.kind in (ActorKind.COUNTRY, ActorKind.PLACE))
        or found.last >= entity.last
        or found.first < entity.first
    ):
        return False
    if learned and all(text.tokens[i].lower in words("bodies", "desks") for i in range(found.last, entity.last)):
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
    if office_only(text, entity.first, entity.last):
        return False
    if capitals(text, entity.first, entity.last) and head.lower not in nouns() and text.words[entity.first][1:2] != ".":
        return False  # a heading's words
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
    made.country = country_near(text, made.first, made.last) or _country_after(text, made)
    code = _firms().get(_bare(made.name)) if made.country is None else None
    if code is not None:
        made.country, made.sectors = code, made.sectors or ("BUS",)


@cache
def _firms() -> dict[str, str]:
    """Firms of the table by name, with their countries."""
    return {name: code for code, names in load("bodies")["firms"].items() for name in names}


def _bare(name: str) -> str:
    """A firm's name without its legal ending: "Otieno Motors Inc.", "Otieno S.A."."""
    parts = name.removeprefix("The ").split()
    while len(parts) > 1 and (parts[-1].lower().strip(".,") in words("bodies", "firm_endings") or parts[-1] == ","):
        parts.pop()
    return " ".join(parts).rstrip(",")


def country_near(text: Text, first: int, last: int) -> str | None:
    """The country that a name holds or that stands right before it ("South Korea's Unification Ministry")."""
    for i in range(first, last):
        for length in (2, 1):
            if i + length <= last:
                found = meaning(text.quote(i, i + length))
                if found is not None and not (Sense.CITY in found.senses and _firm(text, last)):
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
    if at > 1 and text.tokens[at - 1].tag == "NN" and _bodily_noun(text.tokens[at - 1].lower):
        at -= 1  # "German airline Otieno"
    if at > 0 and text.tokens[at - 1].lower in OWN:
        at -= 1
    for length in (2, 1):
        if at - length >= 0:
            found = meaning(text.quote(at - length, at))
            if found is not None and Sense.CITY not in found.senses:
                return found.country
    return None


def _bodily_noun(word: str) -> bool:
    noun = nouns().get(word)
    return noun is not None and noun.kind == "body"


def _firm(text: Text, last: int) -> bool:
    """Whether a name ends as a company's does: its city may be anywhere ("Toledo Glass Corp.")."""
    return text.words[last - 1].rstrip(".") in ("Corp", "Inc", "Co", "Ltd", "PLC", "LLC")


def _country_after(text: Text, made: Found) -> str | None:
    """ "the Intelligence Service (IS) of South Korea", "the University of Leiden, in the Netherlands"."""
    last = made.last
    if last + 2 < len(text.words) and text.words[last] == "(" and text.words[last + 2] == ")":
        last += 3
    cities = False
    if last + 2 < len(text.words) and not PLACES.isdisjoint(made.sectors):
        comma = text.words[last] == ","
        if text.words[last + comma] == "in":
            last, cities = last + comma + 1, True
    if not cities:
        if last + 1 >= len(text.words) or text.words[last] != "of":
            return None
        last += 1
    last += last < len(text.words) and text.words[last] == "the"
    for length in (2, 1):
        if last + length <= len(text.words):
            found = meaning(text.quote(last, last + length))
            if found is not None and (cities or Sense.CITY not in found.senses):
                return found.country
    return None
