"""The rows of the predicate tables: what they may hold, and what is wrong with one that holds something else.

Their keys are told at the top of `predicate_operators.toml`, `predicates_cooperation.toml` and `predicate_nouns.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

from dateline.lexicon.shape import near
from dateline.lexicon.tables import load, rows, shipped

VERBS = (
    "predicate_operators", "predicates_cooperation", "predicates_unrest", "predicates_repression",
    "predicates_violence", "predicates_power", "predicates_dissent", "predicates_conflict", "predicates_force",
    "predicates_talk", "predicates_material",
)  # fmt: skip
NOUNS = "predicate_nouns"
NO_EVENT = "-"
EMPTY = frozenset({"have"})
"""Verbs that rows code by their objects alone ("has no intention of paying"): who has something does no act."""

NAMED = {
    "person": "a named person", "people": "people", "place": "a named place", "org": "a named body",
    "name": "anything named", "state": "those who rule, by name or office",
}  # fmt: skip
"""Classes that a name is of by what it names; the others are in predicate_classes.toml (`people` is both)."""

VERB_KEYS = frozenset({"v", "a", "o", "p", "po", "s", "x", "c", "t", "r", "j", "i", "op", "act", "sole", "two"})
NOUN_KEYS = frozenset({"n", "t", "by", "r", "j", "b", "m", "p", "po", "s", "attr", "k", "u"})
FLAGS = frozenset({"j", "i", "sole", "two", "b", "attr", "k", "u"})
OPERATORS = frozenset(
    {
        "promise", "refuse", "request", "threaten", "accuse", "plan", "prepare", "try", "pass", "fail", "order",
        "deny", "mull", "stop",
    }
)  # fmt: skip
COMPLEMENTS = frozenset({"to", "that", "ing", "past"})
DOERS = frozenset({"subj", "speaker", "from", "by"})

MAX_WORDS = 500
"""Words of one key of a row."""

_WORD = re.compile(r"[^\W\d_][\w.'’-]{0,60}")


def verb_of(form: str, lemma: str) -> str:
    """A verb's lemma as the rows have it, by the word as it stands, in lower case, else what the model makes of it."""
    return _misread().get(form, lemma)


@cache
def _misread() -> Mapping[str, str]:
    found: Mapping[str, str] = load("misread")["verbs"]
    return found


@cache
def coded() -> tuple[frozenset[str], frozenset[str]]:
    """The lemmas of all verbs, and of all nouns, that some row codes."""
    verbs = {word.partition("_")[0] for subject in VERBS for word in _listed(subject, "v")}
    return frozenset(verbs - EMPTY), frozenset(_listed(NOUNS, "n"))


def _listed(subject: str, key: str) -> Iterator[str]:
    for found in rows(subject):
        if isinstance(found.row, Mapping):
            yield from str(found.row.get(key, "")).split()


def row_faults(subject: str, row: object, classes: Collection[str]) -> Iterator[tuple[str, str]]:
    """(key, what is wrong) for a row of a predicate table; the key is empty where the row as a whole is meant.

    `classes`: the names, without "@", of all classes that there are.
    """
    if not isinstance(row, Mapping):
        yield "", "a row is { … }"
        return
    noun = subject == NOUNS
    known = NOUN_KEYS if noun else VERB_KEYS
    for key in row:
        if key not in known:
            yield key, f"unknown key {key}"
    if not set(row) & ({"n"} if noun else {"v", "a"}) or not set(row) & ({"t"} if noun else {"t", "op"}):
        yield "", f"needs a word ({'n' if noun else 'v or a'}) and a code ({'t' if noun else 't or op'})"
    for key, value in row.items():
        if key in known:
            yield from ((key, what) for what in _value_faults(key, value, classes))


def _value_faults(key: str, value: Any, classes: Collection[str]) -> Iterator[str]:
    if key in FLAGS:
        if not isinstance(value, bool):
            yield f"{key} is true or false, not {value!r}"[:120]
        return
    if not isinstance(value, str) or not (value.strip() or key in ("r", "by")):
        yield f"{key} is a text of words, not {value!r}"[:120]
        return
    words = value.split()
    if len(words) > MAX_WORDS:
        yield f"{key} has more than {MAX_WORDS} words"
    elif key == "t":
        yield from _code_faults(value)
    elif key == "op":
        yield from _choice(key, [value], OPERATORS)
    elif key == "x":
        yield from _choice(key, words, COMPLEMENTS)
    elif key == "act":
        yield from _choice(key, [value], DOERS)
    elif key in ("v", "a", "n"):
        yield from _word_faults(key, words)
    elif key in ("o", "po", "s"):
        for word in words:
            if word[0] == "@" and word[1:] not in classes:
                yield f"unknown class {word} in {key}{near(word, [f'@{name}' for name in classes])}"
    else:
        yield from (f"{word!r} in {key} is a class, where words are wanted" for word in words if word[0] == "@")


def _code_faults(code: str) -> Iterator[str]:
    """`-`, or a type of PLOVER's with a mode of its own or none."""
    if code == NO_EVENT:
        return
    types = shipped("ontology")["types"]
    type_, _, mode = code.partition("/")
    if type_ not in types or type_ == "STATEMENT":
        yield f"unknown type {type_!r}; PLOVER has {', '.join(t for t in types if t != 'STATEMENT')}"
    elif ("/" in code) and mode not in types[type_]["modes"]:
        modes = types[type_]["modes"]
        yield f"unknown mode {mode!r}; {type_} has {', '.join(modes) if modes else 'none'}"


def _choice(key: str, words: list[str], known: frozenset[str]) -> Iterator[str]:
    for word in words:
        if word not in known:
            yield f"{key} is one of {', '.join(sorted(known))}, not {word!r}"


def _word_faults(key: str, words: list[str]) -> Iterator[str]:
    for word in words:
        if word != word.lower() or not all(_WORD.fullmatch(part) for part in word.split("_")):
            yield f"{word!r} in {key} is no base form in small letters (particles after an underscore: call_off)"
