"""Words that may tell of one act: of one root ("acquire", "acquisition"), or of one kind ("acquire", "buy").

A root is found by its ending where the ending shows it, after Porter's derivational suffixes ("An algorithm for suffix
stripping", 1980, steps 2 to 4, those of nouns made of verbs), and in the table `kin.toml` where it does not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache

from dateline.lexicon import tables

ENDINGS = (
    ("ment", 4),
    ("ition", 5),
    ("ation", 4),
    ("ion", 4),
    ("anc", 4),
    ("enc", 5),
    ("ur", 5),
    ("al", 5),
    ("at", 4),
)
"""Endings that make nouns of verbs, a silent "e" left out, and the letters that must be left before each."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+")

_SHORT = re.compile(r"[^aeiouy]*[aeiouy][^aeiouywx]")
"""One syllable, one vowel, one consonant behind it: before an "e" it is long, and else the consonant is doubled."""

VOWELS = frozenset("aeiouy")
LEAST = 2
"""Letters that a verb's ending must leave, a vowel among them: "fired", but not "red", "bring"."""
LONG_E = frozenset({"agreed", "freed", "guaranteed", "decreed", "refereed"})
"""Of the words in "-eed" those that are a past."""


@lru_cache(maxsize=1 << 14)
def root(word: str) -> str:
    """The root of a word as it is written: one and the same for a verb's forms and the nouns made of it."""
    small = base(word.lower())
    known = _roots().get(small)
    if known is not None:
        return known
    if small in _unmade():
        return small
    if small.endswith("ific") or small.endswith("ification"):
        return small[: small.rindex("ific")] + "ify"
    for ending, least in ENDINGS:
        cut = small.removesuffix(ending)
        if cut != small and len(cut) >= least and not (ending == "at" and cut[-1] in "eo"):  # "defeat"
            cut = _bare(cut)
            return _roots().get(cut, cut)
    return small


def base(word: str) -> str:
    """A word in small letters without what verbs and plurals are inflected by, a silent "e" and a doubled letter.

    A word of one syllable keeps its "e": "fired" is of "fire", and "planned" of "plan".
    """
    word = _singular(word)
    if word in LONG_E:
        return word[:-1]
    for ending in ("ing", "ed"):
        cut = word.removesuffix(ending)
        if cut != word and not word.endswith("eed") and len(cut) >= LEAST and not VOWELS.isdisjoint(cut):
            if ending == "ed" and cut.endswith("i"):
                return cut + "e" if len(cut) == LEAST else cut[:-1] + "y"  # "died", "tried"
            return cut + "e" if _SHORT.fullmatch(cut) else _bare(cut)
    return _bare(word)


def _bare(word: str) -> str:
    """A word without a silent "e" and with a doubled letter once."""
    if len(word) > LEAST and word[-1] == "e" and word[-2] not in "eio" and not _SHORT.fullmatch(word[:-1]):
        word = word[:-1]
    if len(word) > LEAST and word[-1] == word[-2] and word[-1] not in VOWELS:
        word = word[:-1]
    return word


def _singular(word: str) -> str:
    """Without the "s" of a plural or of a verb."""
    if len(word) <= LEAST + 1 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y" if len(word) > LEAST + 2 else word[:-1]
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    return word[:-1]


def kinds(word_root: str) -> frozenset[str]:
    """The kinds of act that a word with this root may tell of, by the table; none where it has no row."""
    return _kinds().get(word_root, frozenset())


def of_one_kind(left: str, right: str) -> bool:
    """Whether words with these roots may tell of one act."""
    return left == right or not kinds(left).isdisjoint(kinds(right))


@cache
def light() -> frozenset[str]:
    """The roots of words that say little of an act by themselves ("make", "leave")."""
    return frozenset(root(word) for word in tables.words("kin", "light"))


@cache
def nothing() -> frozenset[str]:
    """The roots of words that name no act ("it", "case")."""
    return frozenset(root(word) for word in tables.words("kin", "nothing"))


@cache
def _roots() -> dict[str, str]:
    rows = [str(row).split() for row in tables.load("kin")["roots"]]
    found = {base(word): base(row[0]) for row in rows for word in row}
    for verb, forms in tables.load("forms")["irregular"].items():
        for form in forms:
            found.setdefault(base(form), found.get(base(verb), base(verb)))
    return found


@cache
def _unmade() -> frozenset[str]:
    return frozenset(base(word) for word in tables.words("kin", "no_root"))


@cache
def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, members in tables.load("kin")["kinds"].items():
        for word in members:
            first, _, rest = str(word).partition(" ")
            found[f"{root(first)} {rest}".strip()].add(name)
    return {word: frozenset(names) for word, names in found.items()}


@dataclass(frozen=True, slots=True)
class Word:
    """What an act is called: the root of its word, "" where that names no act; its kinds; what goes with it."""

    root: str
    kinds: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    """The roots of the other words: "drunk" of "drunk driving"."""
    way: str = ""
    """Where its particle leads: "in" of "checked into", "out" of "checks out"."""
    letters: str = ""
    """The first letters of its words, where there are several: "dui" of "driving under the influence"."""


@lru_cache(maxsize=1 << 14)
def word_of(told: str, *, noun: bool = False) -> Word:
    """The word of an act as it is told: a noun's last before "of" or "in", a verb's first; set phrases first."""
    words = [word.replace("-", "") for word in _WORD.findall(told.lower().replace("’", "'"))]
    links, owners = tables.words("kin", "links"), tables.words("kin", "owners")
    words = [word for word in words if word not in owners]
    letters = "".join(word[0] for word in words) if len(words) > 1 else ""
    way = next((_ways()[word] for word in words[1:] if word in _ways()), "")
    for at in range(len(words)):
        for size in (3, 2):
            phrase = " ".join([*map(root, words[at : at + 1]), *words[at + 1 : at + size]])
            if size > 1 and phrase in _kinds() and at + size <= len(words):
                return Word(phrase, _kinds()[phrase], frozenset(), way, letters)
    first = next((n for n, word in enumerate(words) if word in links and n), len(words))
    here = [one for word in words[:first] if word not in links and (one := root(word)) not in nothing()]
    full = [one for one in here if one not in light()] or here
    if not full:
        return Word("", way=way)
    main = full[-1] if noun else full[0]
    return Word(main, kinds(main), frozenset(full) - {main}, way, letters)


def opposed(left: Word, right: Word) -> bool:
    """Whether the particles of two words lead opposite ways: "checked in", "checked out"."""
    return left.root == right.root and bool(left.way and right.way) and left.way != right.way


@cache
def _ways() -> dict[str, str]:
    return {word: name for name, words in tables.load("kin")["ways"].items() for word in words}
