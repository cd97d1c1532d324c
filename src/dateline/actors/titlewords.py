"""What of the words before a name is a title, and how it is written."""

from __future__ import annotations

from itertools import pairwise

from dateline.actors.found import Found
from dateline.actors.text import DETERMINERS, OWN, Text
from dateline.actors.vocabulary import Office
from dateline.lexicon.countries import meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind

LINKS = frozenset({"of", "to", "for", "the", "and", "&", "on", "-", ",", "at"})
OFFICE_OF = frozenset({"of", "to", "for", "on", "at"})
INSIDE = frozenset({"the", "of", "and", "for", "'s", "'", "-", "based"})
"""Small words inside the name of the body that an office is of."""
ENDINGS = frozenset({"elect", "designate"})
CHIEFS = frozenset({"chief executive", "chief operating", "chief financial", "chief technology", "managing director"})
FIRM = frozenset({"ceo", "cfo", "coo"})
EDGES = DETERMINERS | frozenset({"another", "of", "to", "for", "at", "on", "and", "&"})
"""Words that no title begins or ends with."""


def is_title(phrase: str) -> bool:
    """Whether an office's phrase is one that a title has: "the man", "the brother" and "the detainee" are none."""
    apart = words("offices", "words.plain") | words("offices", "words.kin") | words("offices", "words.opposite")
    return phrase not in apart and phrase not in words("offices", "words.no_title")


def ends_title(text: Text, at: int) -> bool:
    """Whether no title goes back over a token: a dash after a dateline, a day ("said Sunday President Otieno")."""
    word = text.words[at]
    if word in ("—", "–", "--", "-"):
        return not (text.joined(at) or text.joined(at + 1))
    return word.lower() in words("things", "calendar")


def is_elsewhere(text: Text, inside: Found) -> bool:
    """ "In Nairobi Norwegian officials": a city right before a country's word is where, and not whose."""
    if not (inside.capital or inside.kind is ActorKind.PLACE) or inside.last >= len(text.words):
        return False
    after = text.words[inside.last]
    return after not in OWN and after not in ("-", ",") and meaning(after) is not None


def tidy_title(title: str) -> str:
    """A title on one line without an age before it, and without marks and links left over at its edges."""
    parts = title.replace("’", "'").split()
    while parts and (parts[0].lower() in EDGES or parts[0].lower().endswith("-year-old") or not _lettered(parts[0])):
        del parts[0]
    while parts and (parts[-1].lower() in EDGES or not _lettered(parts[-1])):
        del parts[-1]
    return " ".join(parts).strip(',;:-–—()[]"“”‘')


def of_firm(text: Text, match: tuple[int, int, Office]) -> bool:
    """Whether an office that states have too is a firm's: "president and chief executive"."""
    first, last, office = match
    if office.phrase not in words("offices", "words.of_firms"):
        return False
    after = [word.lower() for word in text.words[last : last + 5]]
    before = [word.lower() for word in text.words[max(0, first - 4) : first]]
    ranks, fields = words("offices", "words.firm_ranks"), words("offices", "words.firm_fields")
    if after[:1] in ([","], ["of"], ["for"], ["-"]) and set(after[1:2]) & fields:
        return True
    if "vice" in office.phrase and before[-1:] and before[-1] in ranks:
        return True
    beside = after[1:] if after[:1] in (["and"], ["&"], [","]) else []
    near = before if before[-1:] in (["and"], ["&"]) else []
    pairs = (*pairwise(beside), *pairwise(near))
    return any(" ".join(pair) in CHIEFS for pair in pairs) or not FIRM.isdisjoint((*beside[:2], *near[-2:]))


def _lettered(word: str) -> bool:
    return any(c.isalpha() for c in word)
