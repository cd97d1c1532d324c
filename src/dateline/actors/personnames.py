"""Finds persons' names and repairs those that the parser cuts, joins or labels wrongly."""

from __future__ import annotations

import re

from dateline.actors import persons
from dateline.actors.evidence import Known, capitals, paired, titled_after, whole_name
from dateline.actors.found import Found, Scene
from dateline.actors.text import Entity, Text, mention_of, no_name
from dateline.actors.things import SIDES, called_after, is_body, names_site, nobody, unborne
from dateline.actors.vocabulary import nouns
from dateline.lexicon.countries import meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form

BRACKETS = str.maketrans("", "", "()[]")
"""What papers put round a part of a name that they add ("Xi (Jinping)", "[Ana] Silva")."""
SHORT = 3
"""Letters of a first name that is hardly told from a word."""
NICKNAME = re.compile(r"\(([A-Z]\w{1,12})\) (?=[A-Z])")
"""A nickname in brackets inside a name."""


def find_persons(text: Text, scene: Scene, known: Known) -> None:
    """Adds the mentions of persons: the parser's, repaired, and words that are a person's elsewhere."""
    for entity in text.entities:
        if entity.label == "PERSON" or titled_after(text, entity):
            _person_entity(text, scene, known, entity)
    tokens, all_words = text.tokens, text.words
    firsts = _first_names(text, known)
    for i, word in enumerate(all_words):
        if i in scene.taken or not word[0].isupper():
            continue
        low = word.lower()
        if low in firsts and _first_alone(text, i):
            made = _person(text, i, i + 1)
            made.because("repair", f"{word!r} is the first name of a full name of the report")
            scene.add(made)
            continue
        if word in known.given and _given_alone(text, i):
            made = _person(text, i, i + 1)
            made.because("repair", f"{word!r} is the end of a full name of the report")
            scene.add(made)
            continue
        if (
            low in known.surnames
            and tokens[i].pos in ("PROPN", "NOUN", "ADJ", "VERB", "ADV", "X")
            and not _in_other_name(text, i)
            and not _dated(text, i)
            and i not in known.things.others
            and not names_site(text, i)
            and i not in known.things.titles
        ):
            first, last = i, i + 1
            while (
                first > 0
                and first - 1 not in scene.taken
                and i - first < 3
                and (persons.given(all_words[first - 1]) or _initials(all_words[first - 1]))
                and all_words[first - 1][0].isupper()
            ):
                first -= 1
            if persons.family_first((low, "x")):
                last = _rest(text, i, known)
            if _is_thing(text, first, last) or nobody(text, known.things, first, last):
                continue
            made = _person(text, first, last)
            if tokens[i].ent != "PERSON":
                made.because("repair", f"{text.quote(first, last)!r} is a person's name elsewhere in the report")
            scene.add(made)


def _initials(word: str) -> bool:
    """ "H.R." before a surname; not "U.S."."""
    return 2 <= len(word) <= 6 and set(word[1::2]) == {"."} and word[::2].isupper() and meaning(word) is None


def _first_names(text: Text, known: Known) -> set[str]:
    """First names that one full name of the report has, and no word, country or family name that it has."""
    found: set[str] = set()
    twice: set[str] = set()
    for parts in known.full:
        if not persons.family_first(parts) and len(parts[0]) > SHORT:
            (twice if parts[0] in found else found).add(parts[0])
    return {w for w in found - twice - known.surnames - text.small if meaning(w.capitalize()) is None}


def _first_alone(text: Text, i: int) -> bool:
    """Whether a first name stands alone as somebody: "Ana said", "Ana's mother"."""
    token = text.tokens[i]
    if token.dep not in ("nsubj", "nsubjpass", "dobj", "pobj", "poss", "dative") or token.tag not in ("NNP", "NN"):
        return False
    after = text.words[i + 1] if i + 1 < len(text.words) else "."
    before = text.words[i - 1] if i else "."
    return token.ent in ("", "PERSON", "NORP") and not after[0].isupper() and after != "-" and not before[0].isupper()


def _given_alone(text: Text, i: int) -> bool:
    """Whether the last syllable of a name stands by itself: no part of a longer name on either side."""
    token = text.tokens[i]
    if token.tag != "NNP" or token.dep in ("compound", "amod", "punct") or text.words[i].lower() in text.small:
        return False
    around = [text.words[k] for k in (i - 1, i + 1) if 0 <= k < len(text.words)]
    return not any(word == "-" or (word[0].isupper() and word.lower() not in text.small) for word in around)


def _rest(text: Text, i: int, known: Known) -> int:
    """Where a full name of the report that starts at `i` ends."""
    last = _hyphened_given(text, i)
    if last > i + 1:
        return last
    for parts in known.full:
        if parts[0] != text.words[i].lower():
            continue
        for stop in range(i + 2, min(i + 6, len(text.tokens)) + 1):
            if persons.parts_of(text.quote(i, stop)) == parts and stop > last:
                last = stop
                break  # the next token may be a mark, which a name's parts do not show
    return last


def _hyphened_given(text: Text, i: int) -> int:
    """Where "Song Young-moo" ends that the parser does not take for one name."""
    given = text.words[i + 1 : i + 4]
    built = (
        text.words[i] in words("names", "korean")
        and len(given) == 3
        and given[1] == "-"
        and given[0][0].isupper()
        and given[0].isalpha()
        and given[2].islower()
        and text.joined(i + 2)
        and text.joined(i + 3)
        and max(len(given[0]), len(given[2])) <= persons.LONGEST_SYLLABLE
    )
    return i + 4 if built else i + 1


def _in_other_name(text: Text, i: int) -> bool:
    """Whether the word is part of a building's, firm's or ship's name ("Trump Tower", "the Moon landing")."""
    after = text.words[i + 1] if i + 1 < len(text.words) else ""
    token = text.tokens[i]
    following = text.tokens[i + 1] if after else token
    return bool(
        after
        and not (token.text.isupper() and text.mixed)
        and after[0].isupper()
        and following.tag in ("NNP", "NNPS")
        and token.dep == "compound"
        and token.head is following
        and token.ent in ("ORG", "FAC", "PRODUCT")
        and following.ent == token.ent
    )


def _person_entity(text: Text, scene: Scene, known: Known, entity: Entity) -> None:
    first, last = whole_name(text, entity.first, entity.last)
    if no_name(text, first, last) or _dateline(text, first, last) or _small_hyphened(text, first, last):
        return
    if _other(text, known, first, last):
        known.things.others.update(range(first, last))
        return
    if capitals(text, first, last):
        first = _known_end(text, first, last, known)
    if any(i in scene.taken for i in range(first, last)):
        return
    for piece in _apart(text, first, last, known):
        start, stop = piece
        parts = persons.parts_of(text.quote(start, stop))
        if len(parts) > 1 and parts not in known.full:
            stop = _known_prefix(text, start, stop, known)
        if stop - start == 1 and not _single(text, start, known):
            continue
        if (
            not parts
            or not text.words[start][0].isalpha()
            or text.words[start].startswith("@")
            or _is_thing(text, start, stop)
        ):
            continue
        made = _person(text, start, stop)
        if stop > entity.last:
            made.because("repair", f"{text.quote(entity.last, stop)!r} belongs to the name")
        elif start > entity.first or stop < entity.last:
            whole = text.quote(entity.first, entity.last)
            made.because("repair", f"of {whole!r} only {text.quote(start, stop)!r} is the name")
        scene.add(made)


def _other(text: Text, known: Known, first: int, last: int) -> bool:
    """Whether what the parser takes for a person is a thing, a site, a body, or named after a person."""
    if last - first > 1:
        return unborne(text, known.things, first, last) or text.quote(first, last) in known.things.firms
    word = text.words[first]
    if first and text.words[first - 1].lower() in words("offices", "words.honorifics"):
        return False
    if nobody(text, known.things, first, last) or called_after(text, last):
        return True
    alone = word in SIDES or word in known.things.sites or word in known.things.firms or is_body(text, first, last)
    return alone and word.lower() not in known.surnames


def _dated(text: Text, i: int) -> bool:
    """Whether a month that is a name too is the month here: "in May", "May 5"."""
    if text.words[i] not in words("things", "months"):
        return False
    after = text.words[i + 1] if i + 1 < len(text.words) else ""
    return after[:1].isdigit() or (text.tokens[i].ent == "DATE" and text.tokens[i].dep != "nsubj")


def _known_end(text: Text, first: int, last: int, known: Known) -> int:
    """Where a known name begins that ends a heading's words in capitals ("TENSIONS BETWEEN RUIZ")."""
    for start in range(first, last - 1):
        if persons.parts_of(text.quote(start, last)) in known.full or persons.given(text.words[start]):
            return start
    return last - 1


def _small_hyphened(text: Text, first: int, last: int) -> bool:
    """ "Gung-ho" in small letters is no name, but a transcript's "ana silva" is."""
    return "-" in text.quote(first, last) and text.quote(first, last).islower()


def _dateline(text: Text, first: int, last: int) -> bool:
    """ "CAMP MORENO, Ohio -": capitals that open the text are where it was written."""
    sentence = text.tokens[first].sentence
    if sentence.index > 2 or first - sentence.row.first > 1 or last - first < 2:
        return False
    capitals = all(w.isupper() and len(w) > 1 for w in text.words[first:last])
    return capitals and last < len(text.words) and text.words[last] in (",", "(", "-", "--", "—", "–")


def _apart(text: Text, first: int, last: int, known: Known) -> list[tuple[int, int]]:
    """Names that a hyphen or "and" joins ("Trump-Kim") come apart."""
    if persons.parts_of(text.quote(first, last)) in known.full:
        return [(first, last)]
    for i in range(first + 1, last - 1):
        if text.words[i] in ("-", "/", "and", "&"):
            left, right = text.words[i - 1].lower(), text.words[i + 1].lower()
            both = left in known.surnames and right in known.surnames
            if both or (paired(text, first, last) and (left in known.surnames or right in known.surnames)):
                return [(first, i), *_apart(text, i + 1, last, known)]
    return [(first, last)]


def _known_prefix(text: Text, first: int, last: int, known: Known) -> int:
    """Cuts off what the report's other mentions of the name do not have ("Kim Jong-un Requests")."""
    for stop in range(last - 1, first + 1, -1):
        if persons.parts_of(text.quote(first, stop)) in known.full:
            return stop
    return last


def _letters(word: str) -> bool:
    """Whether a word is of letters, with a mark after the first ones at most: "D'Souza"."""
    front, mark, rest = word.partition("'")
    return word.isalpha() or (
        mark == "'" and len(front) <= 3 and front.isalpha() and rest[:1].isupper() and rest.isalpha()
    )


def _single(text: Text, i: int, known: Known) -> bool:
    """Whether a lone word that the parser calls a person is one."""
    word, token = text.words[i], text.tokens[i]
    if word.lower() in known.surnames:
        return True
    if not word[0].isupper() or not _letters(word) or word.lower() in text.small or i in text.office_tokens:
        return False
    if word in words("bodies", "channels") or (word.isupper() and len(word) > 1) or word.lower() in nouns():
        return False
    return token.tag in ("NNP", "NNPS") and token.dep not in ("compound", "amod")


def _is_thing(text: Text, first: int, last: int) -> bool:
    """ "the Vinson", "USS Vinson": a lone name with an article heads no person's phrase."""
    if first == 0:
        return False
    before = text.tokens[first - 1]
    if before.text in ("USS", "HMS", "Hurricane", "Typhoon", "Lake", "Mount", "Camp", "Fort", "Joint"):
        return True
    return (
        last - first == 1
        and before.lower == "the"
        and before.head is text.tokens[first]
        and text.tokens[first].dep not in ("compound", "nmod", "poss")
    )


def _person(text: Text, first: int, last: int) -> Found:
    name = NICKNAME.sub(r'"\1" ', text.quote(first, last)).translate(BRACKETS)
    if capitals(text, first, last):
        name = " ".join(part if "." in part else part.capitalize() for part in name.split())
    made = mention_of(text, first, last, Form.NAME, ActorKind.PERSON, name)
    made.gender = persons.gender_of(made.name)
    return made
