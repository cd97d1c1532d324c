"""Finds the names of a report and repairs those that the parser cuts or labels wrongly, by evidence from all of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.actors import persons
from dateline.actors.found import Found, Scene
from dateline.actors.text import OWN, Entity, Text
from dateline.actors.vocabulary import Body, added, named, nouns, places, title_words
from dateline.lexicon.countries import Meaning, Sense, is_territory, meaning, name_of
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token

BODILY = frozenset({"ORG", "FAC", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW"})
PLACED = frozenset({"GPE", "LOC", "FAC"})
MAX_NAME = 6


@dataclass(slots=True)
class Known:
    """The report's own evidence about names."""

    full: set[tuple[str, ...]] = field(default_factory=set)
    """Personal names of two parts and more."""
    surnames: set[str] = field(default_factory=set)
    acronyms: dict[str, str] = field(default_factory=dict)


def find_names(text: Text) -> Scene:
    """All mentions by name: persons, countries, bodies, places."""
    scene = Scene()
    known = _evidence(text)
    cover = {i: e for e in text.entities for i in range(e.first, e.last)}
    _bodies(text, scene)
    _countries(text, scene, cover, known)
    _norths(text, scene)
    _persons(text, scene, known)
    _organisations(text, scene, known)
    scene.found.sort(key=lambda f: (f.start, -f.end))
    return scene


# ---------------------------------------------------------------- evidence


def _evidence(text: Text) -> Known:
    """Full names, from entities and from what stands after a title."""
    known = Known()
    for entity in text.entities:
        if entity.label != "PERSON":
            continue
        first, last = _whole(text, entity.first, entity.last)
        parts = persons.parts_of(text.quote(first, last))
        if len(parts) >= 2 and all(p[0].isalpha() for p in parts) and first + 1 < last:
            known.full.add(parts)
    # A name that goes on after another full name ("Kim Jong-un Requests") proves nothing of its own.
    for parts in list(known.full):
        if len(parts) > 2 and (parts[:-1] in known.full or not _fits(parts)):
            known.full.discard(parts)
            shorter = parts[:3] if len(parts) > 3 and persons.family_first(parts[:3]) else parts[:-1]
            if len(shorter) > 1 and persons.family_first(shorter):
                known.full.add(shorter)
    for parts in known.full:
        known.surnames.add(persons.surname(parts))
    for i in sorted(text.office_tokens):
        after = i + 1
        if text.tokens[i].lower in words("offices", "words.doubtful"):
            continue
        if after < len(text.tokens) and after not in text.office_tokens and _capital_title(text, i):
            word = text.words[after]
            if _name_word(text.tokens[after], word) and meaning(word) is None:
                last = after + 1
                while last < len(text.tokens) and last < after + 4 and _name_word(text.tokens[last], text.words[last]):
                    last += 1
                parts = persons.parts_of(text.quote(after, last))
                if parts:
                    known.surnames.add(persons.surname(parts) if len(parts) > 1 else parts[0])
    known.surnames -= {p.lower() for p in text.small}
    return known


def _fits(parts: tuple[str, ...]) -> bool:
    """Whether the first part may be a family's name that comes first and the rest belongs to it."""
    return not persons.family_first(parts[:3]) or len(parts) <= 3


def _capital_title(text: Text, i: int) -> bool:
    return (
        text.words[i][0].isupper() and text.tokens[i].sentence is text.tokens[min(i + 1, len(text.tokens) - 1)].sentence
    )


def _name_word(token: Token, word: str) -> bool:
    return word[0].isupper() and token.tag in ("NNP", "NNPS") and word.lower() not in title_words()


def _whole(text: Text, first: int, last: int) -> tuple[int, int]:
    """A personal name's tokens with what was cut off after a hyphen, and without what is none of it."""
    tokens, all_words = text.tokens, text.words
    honorifics = words("offices", "words.honorifics")
    while first < last - 1 and (all_words[first].lower() in honorifics or first in text.office_tokens):
        first += 1
    for i in range(first + 1, last):
        if tokens[i].lower in OWN or all_words[i] in ("(", "/", ":", ";", ",") or all_words[i].startswith("@"):
            last = i
            break
    while (
        last + 1 < len(tokens)
        and all_words[last] == "-"
        and text.joined(last)
        and text.joined(last + 1)
        and all_words[last + 1][0].islower()
        and len(all_words[last + 1]) <= 6
        and persons.family_first((all_words[first].lower(), "x"))
    ):
        last += 2
    return first, last


# ---------------------------------------------------------------- bodies and countries


def _bodies(text: Text, scene: Scene) -> None:
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


SHORT_BODIES = frozenset(
    {
        "Sun",
        "Fox",
        "Guardian",
        "Telegraph",
        "AP",
        "AU",
        "Congress",
        "Amnesty",
        "Hill",
        "Slate",
        "Salon",
        "Reason",
        "Vox",
        "Home Office",
        "Foreign Office",
        "Security Council",
        "Pacific Command",
        "Westminster",
        "Nikkei",
        "Time",
        "IS",
    }
)


def _inside_longer(text: Text, first: int, last: int) -> bool:
    """Whether a short name is only part of a longer one ("Sun Yat-sen", "the National Congress")."""
    if text.quote(first, last) not in SHORT_BODIES:
        return False
    tokens, all_words = text.tokens, text.words
    before = first > 0 and tokens[first - 1].tag in ("NNP", "NNPS") and all_words[first - 1][0].isupper()
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
    found = _found(text, first, last, Form.NAME, ActorKind.ORGANISATION, body.name)
    found.country, found.sectors, found.rank = body.country, body.sectors, body.row
    found.because("body", f"{body.name!r} is in the table of bodies")
    return found


def _countries(text: Text, scene: Scene, cover: dict[int, Entity], known: Known) -> None:
    table = places()
    tokens, all_words = text.tokens, text.words
    i, size = 0, len(tokens)
    while i < size:
        if i in scene.taken:
            i += 1
            continue
        rows = table.get(all_words[i])
        if rows is None:
            if "-" in all_words[i]:
                _joined_country(text, i, scene)
            i += 1
            continue
        for cut, word in rows:
            if all_words[i : i + len(cut)] == cut:
                found = meaning(word)
                if found is not None and _means_country(text, i, i + len(cut), cover, known):
                    scene.add(_country(text, i, i + len(cut), found))
                    i += len(cut) - 1
                break
        i += 1


def _means_country(text: Text, first: int, last: int, cover: dict[int, Entity], known: Known) -> bool:
    """Whether a country's or city's name means it here, and is no part of another name."""
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


def _country(text: Text, first: int, last: int, found: Meaning) -> Found:
    token = text.tokens[last - 1]
    whole = name_of(found.country) or found.country
    made = _found(text, first, last, Form.NAME, ActorKind.COUNTRY, whole)
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
    if is_territory(found.country) and Sense.NAME in found.senses:
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
    return plural or (token.pos in ("NOUN", "PROPN") and any(c.dep in ("det", "nummod") for c in token.children))


def _joined_country(text: Text, i: int, scene: Scene) -> None:
    """ "U.S.-led", "US-backed": a country's name written together with what follows."""
    word = text.words[i]
    front, _, rest = word.partition("-")
    found = meaning(front) if front and rest and front[0].isupper() else None
    if found is None or Sense.CITY in found.senses or Sense.CAPITAL in found.senses:
        return
    token = text.tokens[i]
    made = Found(
        i,
        i + 1,
        token.start,
        token.start + len(front),
        token,
        Form.NAME,
        ActorKind.COUNTRY,
        name_of(found.country) or front,
    )
    made.country, made.sectors, made.modifier = found.country, ("GOV",), True
    made.because("name", "a country's name before a hyphen")
    scene.add(made)


def _norths(text: Text, scene: Scene) -> None:
    """ "the North", where the report names a country of the North and no other."""
    tokens, all_words = text.tokens, text.words
    for side in ("North", "South", "East", "West"):
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
            if word != side or i in scene.taken or i == 0 or tokens[i - 1].lower != "the":
                continue
            after = tokens[i + 1] if i + 1 < len(tokens) else None
            if after is not None and (
                all_words[i + 1][0].isupper()
                or (after.text in ("-", "and")
                and all_words[min(i + 2, len(all_words) - 1)] in ("Korean", "Carolina"))
            ):
                continue
            if (
                tokens[i].dep in ("compound", "amod")
                and after is not None
                and after.pos == "NOUN"
                and after.lower in ("coast", "side", "end", "pole")
            ):
                continue
            made = _found(text, i, i + 1, Form.NAME, ActorKind.COUNTRY, name_of(code) or side)
            made.country, made.sectors = code, ("GOV",)
            made.because("short-name", f"'the {side}' is the report's only country of that side")
            scene.add(made)


# ---------------------------------------------------------------- persons


def _persons(text: Text, scene: Scene, known: Known) -> None:
    for entity in text.entities:
        if entity.label == "PERSON":
            _person_entity(text, scene, known, entity)
    tokens, all_words = text.tokens, text.words
    for i, word in enumerate(all_words):
        if i in scene.taken or not word[0].isupper():
            continue
        low = word.lower()
        if (
            low in known.surnames
            and tokens[i].pos in ("PROPN", "NOUN", "ADJ", "VERB", "ADV", "X")
            and not _in_other_name(text, i)
        ):
            first, last = i, i + 1
            while (
                first > 0
                and first - 1 not in scene.taken
                and i - first < 3
                and persons.given(all_words[first - 1])
                and all_words[first - 1][0].isupper()
            ):
                first -= 1
            if persons.family_first((low, "x")):
                last = _rest(text, i, known)
            if _is_thing(text, first, last):
                continue
            made = _person(text, first, last)
            if tokens[i].ent != "PERSON":
                made.because("repair", f"{text.quote(first, last)!r} is a person's name elsewhere in the report")
            scene.add(made)


def _rest(text: Text, i: int, known: Known) -> int:
    """Where a full name of the report that starts at `i` ends."""
    last = i + 1
    for parts in known.full:
        if parts[0] != text.words[i].lower():
            continue
        for stop in range(i + 2, min(i + 6, len(text.tokens)) + 1):
            if persons.parts_of(text.quote(i, stop)) == parts and stop > last:
                last = stop
    return last


def _in_other_name(text: Text, i: int) -> bool:
    """Whether the word is part of a building's, firm's or ship's name ("Trump Tower", "the Moon landing")."""
    after = text.words[i + 1] if i + 1 < len(text.words) else ""
    token = text.tokens[i]
    following = text.tokens[i + 1] if after else token
    return bool(
        after
        and after[0].isupper()
        and following.tag in ("NNP", "NNPS")
        and token.dep == "compound"
        and token.head is following
        and token.ent in ("ORG", "FAC", "PRODUCT")
        and following.ent == token.ent
    )


def _person_entity(text: Text, scene: Scene, known: Known, entity: Entity) -> None:
    first, last = _whole(text, entity.first, entity.last)
    if any(i in scene.taken for i in range(first, last)):
        return
    for piece in _apart(text, first, last, known):
        start, stop = piece
        parts = persons.parts_of(text.quote(start, stop))
        if len(parts) > 1 and parts not in known.full:
            stop = _known_prefix(text, start, stop, known)
        if stop - start == 1 and not _single(text, start, known):
            continue
        if not parts or text.words[start].startswith("@") or _is_thing(text, start, stop):
            continue
        made = _person(text, start, stop)
        if stop > entity.last:
            made.because("repair", "the part after the hyphen belongs to the name")
        scene.add(made)


def _apart(text: Text, first: int, last: int, known: Known) -> list[tuple[int, int]]:
    """Names that a hyphen or "and" joins ("Trump-Kim") come apart."""
    if persons.parts_of(text.quote(first, last)) in known.full:
        return [(first, last)]
    for i in range(first + 1, last - 1):
        if text.words[i] in ("-", "/", "and", "&"):
            left, right = text.words[i - 1].lower(), text.words[i + 1].lower()
            if left in known.surnames and right in known.surnames:
                return [(first, i), *_apart(text, i + 1, last, known)]
    return [(first, last)]


def _known_prefix(text: Text, first: int, last: int, known: Known) -> int:
    """Cuts off what the report's other mentions of the name do not have ("Kim Jong-un Requests")."""
    for stop in range(last - 1, first + 1, -1):
        if persons.parts_of(text.quote(first, stop)) in known.full:
            return stop
    return last


def _single(text: Text, i: int, known: Known) -> bool:
    """Whether a lone word that the parser calls a person is one."""
    word, token = text.words[i], text.tokens[i]
    if word.lower() in known.surnames:
        return True
    if not word[0].isupper() or not word.isalpha() or word.lower() in text.small or i in text.office_tokens:
        return False
    if word in words("bodies", "channels") or (word.isupper() and len(word) > 1) or word.lower() in nouns():
        return False
    return token.tag in ("NNP", "NNPS") and token.dep not in ("compound", "amod")


def _is_thing(text: Text, first: int, last: int) -> bool:
    """"the Vinson", "USS Vinson": a lone name with an article heads no person's phrase."""
    if first == 0:
        return False
    before = text.tokens[first - 1]
    if before.text in ("USS", "HMS", "Hurricane", "Typhoon", "Lake", "Mount", "Camp", "Fort", "Joint"):
        return True
    return last - first == 1 and before.lower == "the" and before.head is text.tokens[first] and text.tokens[first].dep not in ("compound", "nmod", "poss")


def _person(text: Text, first: int, last: int) -> Found:
    made = _found(text, first, last, Form.NAME, ActorKind.PERSON, text.quote(first, last))
    made.gender = persons.gender_of(made.name)
    return made


# ---------------------------------------------------------------- other bodies


def _organisations(text: Text, scene: Scene, known: Known) -> None:
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
            made = _found(
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
                _found(
                    text, entity.first, entity.last, Form.NAME, ActorKind.PLACE, text.quote(entity.first, entity.last)
                )
            )
    if known.acronyms:
        for i, word in enumerate(text.words):
            if word in known.acronyms and i not in scene.taken:
                made = _found(text, i, i + 1, Form.NAME, ActorKind.ORGANISATION, known.acronyms[word])
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
    at = first
    if at > 2 and text.words[at - 1] == "based" and text.words[at - 2] == "-":
        based = meaning(text.words[at - 3])
        return based.country if based else None
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


def _found(text: Text, first: int, last: int, form: Form, kind: ActorKind, name: str) -> Found:
    tokens = text.tokens
    head = tokens[last - 1]
    for i in range(first, last):
        governor = tokens[i].head
        if governor is tokens[i] or not first <= governor.i < last:
            head = tokens[i]
            if head.pos != "PUNCT":
                break
    return Found(first, last, tokens[first].start, tokens[last - 1].end, head, form, kind, name)
