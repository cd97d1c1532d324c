"""The register of grammar rules: each says at which words it may begin and carries the examples that test it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dateline.temporal.grammar.line import Line
from dateline.temporal.grammar.sense import Hit

Match = Callable[[Line, int], Hit | None]

NUMBER = "#"
"""Stands among a rule's first words for any word that begins with a digit or an apostrophe."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the grammar. `examples` are sentences with the words in [brackets], "→" and the TIMEX3 value."""

    name: str
    match: Match
    examples: tuple[str, ...]


RULES: list[Rule] = []
STARTS: dict[str, list[Rule]] = {}


def rule(name: str, starts: Iterable[str], *examples: str) -> Callable[[Match], Match]:
    """Registers a rule under the words at which it may begin."""

    def register(match: Match) -> Match:
        made = Rule(name, match, examples)
        RULES.append(made)
        for word in dict.fromkeys(starts):
            STARTS.setdefault(word, []).append(made)
        return match

    return register


def best(line: Line, i: int, names: frozenset[str] | None = None) -> tuple[int, Hit, Rule] | None:
    """The longest match of any rule at word `i`; a row of a table wins where two are as long, then the earlier rule.

    `names` narrows the rules to some families ("date", "unit").
    """
    word = line.low(i)
    if not word:
        return None
    rules = STARTS.get(word, ())
    if word[0].isdigit() or word[0] == "'":
        rules = [*STARTS.get(NUMBER, ()), *rules]
    found: tuple[int, Hit, Rule] | None = None
    for candidate in rules:
        if names is not None and candidate.name.partition(".")[0] not in names:
            continue
        hit = candidate.match(line, i)
        if hit is None or hit[0] <= i:
            continue
        if found is None or hit[0] > found[0] or (hit[0] == found[0] and candidate.name == "phrase.row"):
            found = (hit[0], hit, candidate)
    return found
