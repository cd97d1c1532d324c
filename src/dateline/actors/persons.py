"""How personal names are built: which part is the family's, which names can be one person's, gender as names show it.

Korean, Chinese and Vietnamese names have the family's name first; their romanisations differ from paper to paper, so
parts are compared by their sound's skeleton (Jong-un, Jong Un, Jong-Eun are one).
"""

from __future__ import annotations

import re
from functools import cache

from dateline.actors.found import Gender
from dateline.lexicon.tables import load, words

_SPLIT = re.compile(r"[\s\-‐‑–—]+")
_IRISH = re.compile(r"\bO['’] ?(?=[A-Z])")
_SOUNDS = (
    ("eo", "o"),
    ("eu", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ou", "u"),
    ("yu", "u"),
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "g"),
    ("dh", "d"),
    ("w", "v"),
    ("y", "i"),
    ("j", "ch"),
    ("g", "k"),
    ("q", "k"),
    ("sh", "s"),
    ("d", "t"),
    ("b", "p"),
    ("z", "s"),
    ("l", "r"),
)


LONGEST_SYLLABLE = 6
"""Letters of one syllable of a Korean, Chinese or Vietnamese name ("Myeong")."""
LONGEST_GIVEN = 9
"""Letters of a given name of two syllables written together ("Zhongxian")."""


def parts_of(name: str) -> tuple[str, ...]:
    """A name's parts in small letters, without initials' full stops and suffixes."""
    drop = {s.rstrip(".").lower() for s in words("names", "suffixes")}
    parts = [p.strip(".,'’\"“”()[]").lower() for p in _SPLIT.split(_IRISH.sub("O'", name.replace("’", "'")))]
    return tuple(p for n, p in enumerate(parts) if p and (n == 0 or p not in drop))


def junior(name: str) -> bool:
    """Whether a name says that it is the son's, not the father's."""
    return name.rstrip().endswith(("Jr.", "Jr"))


@cache
def _family_first() -> frozenset[str]:
    return frozenset(w.lower() for w in words("names", "family_first"))


@cache
def _given() -> dict[str, Gender]:
    found = {w.lower(): Gender.MALE for w in words("names", "male")}
    for word in words("names", "female"):
        found[word.lower()] = Gender.UNKNOWN if word.lower() in found else Gender.FEMALE
    return found


def given(part: str) -> bool:
    """Whether a word is in the table of given names."""
    return part.lower() in _given()


def family_first(parts: tuple[str, ...]) -> bool:
    """Whether a name has the family's name first: two or three short parts that start with one that comes first."""
    if not 2 <= len(parts) <= 3 or parts[0] not in _family_first():
        return False
    if parts[0] in _given() and (len(parts) == 2 or any(p in _given() for p in parts[1:])):
        return False
    longest = LONGEST_SYLLABLE if len(parts) == 3 else LONGEST_GIVEN
    return all(len(p) <= longest for p in parts)


def surname(parts: tuple[str, ...]) -> str:
    """The part that stands for the whole: the family's name."""
    return parts[0] if family_first(parts) else parts[-1]


def korean(name: str) -> bool:
    """Whether a name is built as Korean names are: a Korean family name and one or two short parts after it."""
    parts = parts_of(name)
    return len(parts) == 3 and parts[0].capitalize() in words("names", "korean") and all(len(p) <= 6 for p in parts)


def gender_of(name: str) -> Gender:
    """Weak evidence: the first given name's usual gender."""
    parts = parts_of(name)
    if len(parts) < 2 or family_first(parts):
        return Gender.UNKNOWN
    return _given().get(parts[0], Gender.UNKNOWN)


@cache
def sound(part: str) -> str:
    """A skeleton of how a part sounds, the same for common romanisations."""
    out = part
    for a, b in _SOUNDS:
        out = out.replace(a, b)
    kept = [c for i, c in enumerate(out) if i == 0 or c != out[i - 1]]
    return "".join(kept)


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names can be one person's: same family, and given names equal, initials or romanised alike."""
    if a == b:
        return True
    if len(a) < 2 or len(b) < 2:
        return False
    if len(a) == 2 and a == b[::-1]:
        return True
    first_a, first_b = family_first(a), family_first(b)
    if first_a and first_b:
        return sound(a[0]) == sound(b[0]) and sound("".join(a[1:])) == sound("".join(b[1:]))
    if first_a != first_b:
        return False
    if a[-1] != b[-1] and sound(a[-1]) != sound(b[-1]):
        return False
    return _initials_fit(a[:-1], b[:-1])


@cache
def _nicknames() -> dict[str, str]:
    return dict(load("names")["nicknames"])


def _lettered(part: str) -> bool:
    """Whether a part is an initial or several: "w", "h.w"."""
    return len(part.partition(".")[0]) == 1


def _initials_fit(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    x, y = a[0], b[0]
    if len(a) > 1 and len(b) > 1 and a[1][0] != b[1][0] and (_lettered(a[1]) or _lettered(b[1])):
        return False  # George W. is not George H.W.
    if len(x) == 1 or len(y) == 1:
        return x[0] == y[0]
    if _nicknames().get(x, x) == _nicknames().get(y, y) or sound(x) == sound(y):
        return True
    # A middle name used as the first: "Sarah Huckabee" and "Sarah" were handled; "Donald John" and "John" is one.
    return len(a) != len(b) and (x in b or y in a)
