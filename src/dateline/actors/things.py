"""What the parser calls a name and is nobody's: things, sites, ships, days, programmes, ranks; by form and report."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.actors import persons
from dateline.actors.text import Text
from dateline.actors.vocabulary import named, nouns
from dateline.lexicon.countries import meaning
from dateline.lexicon.tables import words

PLACED = frozenset({"GPE", "LOC", "FAC"})
LONGEST_TITLE = 6
"""Words of a programme's or song's title between quotation marks."""
LONGEST_MAKE = 12
"""Letters of a make's designation."""
SIDES = frozenset({"North", "South", "East", "West"})
"""Halves of a country, which are no site and nobody."""
QUOTES = frozenset({'"', "“", "”"})


GROUPS = frozenset({"group", "holdings", "holding", "industries", "international"})
"""Last words of firms' names that papers leave out the second time."""


@dataclass(slots=True)
class Things:
    """The report's own evidence about names that are nobody's."""

    ships: set[str] = field(default_factory=set)
    """Names of ships as they stand after "USS", and their last words."""
    sites: set[str] = field(default_factory=set)
    """Words that the parser takes for a place as often as for anything else, and first words of sites' names."""
    firms: dict[str, str] = field(default_factory=dict)
    """Short names of firms to the full ones ("Otieno": "Otieno Holdings Corp.")."""
    titles: set[int] = field(default_factory=set)
    """Tokens of titles between quotation marks ("Ruiz and Friends")."""
    others: set[int] = field(default_factory=set)
    """Tokens of a person's name in the name of something else ("Ruiz Square")."""


def things(text: Text) -> Things:
    """Goes through a report's entities and quotation marks once."""
    found = Things()
    placed: dict[str, int] = {}
    other: dict[str, int] = {}
    for entity in text.entities:
        first, last = entity.first, entity.last
        before = text.words[first - 1] if first else ""
        vessel = text.words[first] in words("things", "vessels")
        if vessel or before in words("things", "vessels") or _afloat(text, first, last):
            name = text.quote(first + vessel, last) if last - first > vessel else ""
            found.ships |= {name, name.rpartition(" ")[2]} - {""}
        elif last - first == 1:
            counts = placed if entity.label in PLACED or _based(text, first) else other
            counts[text.words[first]] = counts.get(text.words[first], 0) + 1 + 2 * _based(text, first)
        elif entity.label in PLACED and site(text, first, last):
            found.sites.add(text.words[first])
        elif entity.label == "ORG" and _legal(text.words[last - 1]):
            _firm(text, first, last, found.firms)
    found.sites |= {word for word, times in placed.items() if times >= other.get(word, 0)}
    found.sites -= found.firms.keys() | SIDES
    found.titles = _titles(text)
    return found


def _based(text: Text, i: int) -> bool:
    """Whether a word names a base or camp: "Joint Base Otieno"."""
    return i > 0 and text.words[i - 1][0].isupper() and text.words[i - 1].lower() in words("things", "site_starts")


def _firm(text: Text, first: int, last: int, firms: dict[str, str]) -> None:
    whole = text.quote(first, last)
    short = last - 1
    while short > first + 1 and text.words[short - 1] in (",", "&", "amp"):
        short -= 1
    firms.setdefault(text.quote(first, short), whole)
    if short - first == 3 and text.words[first + 1].isalpha() and text.words[short - 1].lower() in GROUPS:
        firms.setdefault(text.quote(first, short - 1), whole)  # "Otieno Insurance Group Inc.": "Otieno Insurance"
    if names_alone(text, first):
        firms.setdefault(text.words[first], whole)


def names_alone(text: Text, first: int) -> bool:
    """Whether the first word of a firm's name can stand for it: no word of the language, no country or other body."""
    word = text.words[first]
    return (
        len(word) > 2
        and word.isalpha()
        and word.lower() not in words("things", "plain")
        and word.lower() not in text.small
        and meaning(word) is None
        and word not in named()
    )


def _afloat(text: Text, first: int, last: int) -> bool:
    """ "The ship, Estrella", "the tanker Estrella", "the Panama-flagged Estrella": a name right after."""
    at = first - 1
    if at > 0 and text.words[at].lower() == "the":
        at -= 1
    if at > 0 and text.words[at] == ",":
        if last >= len(text.words) or text.words[last] != "," or persons.given(text.words[first].lower()):
            return False  # "seized the ship, Otieno said"
        at -= 1
    if at < 0:
        return False
    word = text.words[at].lower()
    return word == "flagged" or word.endswith("-flagged") or word in words("things", "afloat")


def _legal(word: str) -> bool:
    return word[0].isupper() and word.lower().rstrip(".") in words("things", "legal")


def _titles(text: Text) -> set[int]:
    """Tokens of short titles in quotation marks: their words of weight have capitals, and small ones stand inside."""
    found: set[int] = set()
    start = -1
    for i, word in enumerate(text.words):
        if word not in QUOTES:
            continue
        inside = range(start + 1, i)
        if start >= 0 and 1 < len(inside) <= LONGEST_TITLE and _entitled(text, inside):
            found.update(inside)
        start = i
    return found


def _entitled(text: Text, inside: range) -> bool:
    """ "Ruiz and Friends", "Face the Nation": a small word between capitals, and no mark."""
    shown = [text.words[i] for i in inside]
    small = [w for w in shown if not w[0].isupper()]
    return (
        shown[0][0].isupper()
        and shown[-1][0].isupper()
        and bool(small)
        and all(w in ("and", "the", "of", "with", "to", "in") for w in small)
    )


def nobody(text: Text, known: Things, first: int, last: int) -> bool:
    """Whether a name is none that anybody bears: a day, a rank alone, "#Otieno", "KR-21", "the Ruiz Award"."""
    word = text.words[first]
    if first and text.words[first - 1] == "#":
        return True
    if not known.titles.isdisjoint(range(first, last)) and not persons.given(word):
        return True
    if text.quote(first, last) in known.ships:
        return True
    if last - first == 1:
        low = word.lower().rstrip(".")
        return (
            low in words("things", "calendar")
            or low in words("things", "named")
            or (low in words("things", "ranks") and not word.isupper())
            or _legal(word)
            or designation(word)
        )
    if word in words("things", "vessels"):
        return True
    end = text.words[last - 1].lower()
    start = word.lower()
    borne = persons.given(start) or persons.family_first((start, "x"))
    body = any(text.tokens[i].lower in nouns() or text.words[i] in ("for", "of") for i in range(first, last))
    if not borne and not body and end in words("things", "ends"):
        return True
    if start in words("things", "starts") and text.tokens[first].ent not in PLACED and end not in nouns():
        return True
    if text.words[last - 1].lower().rstrip(".") in words("things", "ranks") and text.tokens[first].ent == "ORG":
        return True  # "Army Col."
    return designation(text.quote(first, last).partition(" ")[0])


def designation(word: str) -> bool:
    """ "KR-21", "B-7s", "A99": letters and figures name a make or a form, not a body (whose like the table has)."""
    if len(word) > LONGEST_MAKE or not word[:1].isupper() or word in words("things", "not_makes"):
        return False
    front = word.rstrip("s").replace(" ", "").partition("-")
    letters, figures = (front[0], front[2]) if front[1] else _split(front[0])
    return (
        0 < len(letters) <= 4
        and letters.isalpha()
        and letters.isupper()
        and (figures.isdigit() or figures[:-1].isdigit())
    )


def _split(word: str) -> tuple[str, str]:
    at = next((i for i, c in enumerate(word) if c.isdigit()), len(word))
    return word[:at], word[at:]


def site(text: Text, first: int, last: int, *, given: bool = False) -> bool:
    """Whether a name is a site's by its first or last word: "Camp Otieno", "the Ruiz Memorial"; `given`: any name."""
    if last - first < 2:
        return False
    start, end = text.words[first].lower(), text.words[last - 1].lower()
    if text.quote(first, last).endswith(tuple(words("things", "site_ends"))):
        return True
    if not given and persons.given(start) and start not in words("things", "site_starts"):
        return False
    return end in words("things", "sites") or (start in words("things", "site_starts") and text.words[first] != start)


def names_site(text: Text, i: int) -> bool:
    """Whether a word begins a site's name that goes on ("Mount Otieno"), though somebody may be called so."""
    after = text.tokens[i + 1] if i + 1 < len(text.tokens) else None
    return (
        text.words[i].lower() in words("things", "site_starts")
        and after is not None
        and after.tag == "NNP"
        and text.words[i + 1][0].isupper()
    )


def called_after(text: Text, last: int) -> bool:
    """Whether a name goes on with what is called after its bearer: "Ruiz Square", "the Otieno Prize"."""
    if last >= len(text.words) or not text.words[last][0].isupper():
        return False
    return text.words[last].lower() in words("things", "called_after") and text.tokens[last].tag in ("NNP", "NNPS")


def office_only(text: Text, first: int, last: int) -> bool:
    """ "Ana Silva, National Harbour Executive": what ends in an office and says no "Office of" is a title, no body."""
    head = text.tokens[last - 1].lower
    noun = nouns().get(head)
    if noun is None or noun.kind != "office" or last - first < 2 or first == 0 or text.words[first - 1] != ",":
        return False
    return not any(text.words[i] in ("of", "for") for i in range(first, last))


def unborne(text: Text, known: Things, first: int, last: int) -> bool:
    """Whether what the parser takes for a person's name of several words is a thing's, a site's or a body's."""
    return (
        nobody(text, known, first, last)
        or site(text, first, last)
        or called_after(text, last)
        or is_body(text, first, last)
        or _common(text, first, last)
    )


def _common(text: Text, first: int, last: int) -> bool:
    """ "Red Button" in a heading: every word is one that the report writes small, and none is a given name."""
    return all(
        text.words[i].lower() in text.small and not persons.given(text.words[i]) for i in range(first, last)
    ) and not persons.family_first(persons.parts_of(text.quote(first, last)))


def is_body(text: Text, first: int, last: int) -> bool:
    """Whether the noun right before a name says that it is a body's: "the magazine Otieno"."""
    if first == 0 or persons.given(text.words[first]):
        return False
    before = text.tokens[first - 1]
    if before.tag != "NN" or before.dep not in ("compound", "nmod") or not first <= before.head.i < last:
        return False
    noun = nouns().get(before.lower)
    return noun is not None and noun.kind == "body" and before.lower not in ("police", "house", "press", "media")
