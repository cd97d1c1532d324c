"""Which base forms a word may be an inflected form of, by its ending and a table of irregular ones.

For looking tables up by hand: it gives every candidate ("saw": see, saw), and the tables know which of them exist.
Reading reports needs no guess: the parser gives the lemma there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from dateline.lexicon.tables import load

VOWELS = "aeiou"
LEAST = 3
"""Letters that a stem must keep: "red" is no past of "r"."""


def base_forms(word: str) -> tuple[str, ...]:
    """The word in small letters, and every base form that it may come from: "called" → called, call, calle."""
    small = word.lower().replace("’", "'").removesuffix("'s")
    return tuple(dict.fromkeys((small, *_irregular().get(small, ()), *_regular(small))))


def phrase_forms(words: tuple[str, ...]) -> frozenset[str]:
    """A phrase as written, and with its first or its last word in each base form ("prime ministers", "called off")."""
    small = [word.lower() for word in words]
    whole = {" ".join(small)}
    if small[0] == "the" and len(small) > 1:
        whole.add(" ".join(small[1:]))
    for at in (0, len(small) - 1):
        whole.update(" ".join([*small[:at], form, *small[at + 1 :]]) for form in base_forms(small[at]))
    return frozenset(whole)


def _regular(word: str) -> Iterator[str]:
    if len(word) > LEAST and word.endswith("s") and not word.endswith("ss"):
        if word.endswith("ies"):
            yield word[:-3] + "y"
        yield word[:-1]
        if word.endswith("es"):
            yield word[:-2]
    for ending in ("ed", "ing"):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < LEAST:
            continue
        if ending == "ed" and stem.endswith("i"):
            yield stem[:-1] + "y"
        yield stem
        yield stem + "e"
        if stem[-1] == stem[-2] and stem[-1] not in VOWELS:
            yield stem[:-1]  # "stopped"
        if stem.endswith("ck"):
            yield stem[:-1]  # "panicked"


@cache
def _irregular() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for base, forms in load("forms")["irregular"].items():
        for form in forms:
            found[form].append(base)
    return {form: tuple(bases) for form, bases in found.items()}
