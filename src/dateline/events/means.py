"""The mode that the weapon gives an assault, and those who are called out a show of force, where the verb does not.

"Hit the depot with a drone", "a grenade attack", "was struck by snipers"; "sent in gendarmes", "mustered 3,000 gunmen".
The words are those of `means.toml`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from dateline.events.act import Act
from dateline.events.subjects import agents, is_passive, subjects
from dateline.events.table import phrases
from dateline.lexicon.tables import load
from dateline.model import Token, Why

OPEN = phrases("means", "open")
STRONG = phrases("means", "strong")
WITH = frozenset({"with", "by", "in", "using", "from"})
"""Prepositions before the weapon, or before the attack that is named after it: "in a drone strike"."""
DESCRIBING = ("compound", "amod", "nmod", "npadvmod")
BEARING = frozenset({"arm", "wield", "brandish", "carry", "tote", "wear"})
MACHINES = phrases("means", "machines")
SHOWN = frozenset({"troops"})
"""The mode of a show of force that tells least."""


@cache
def _modes(section: str) -> Mapping[str, str]:
    """Words of `means.toml` to the modes that they give."""
    found: dict[str, str] = {}
    for mode, members in load("means")[section].items():
        for word in str(members).split():
            found.setdefault(word, mode)
    return found


def by_means(act: Act) -> Act:
    """The act with the mode that its weapon, or those who are called out, give it."""
    if act.type == "ASSAULT" and (act.mode is None or act.mode in OPEN):
        for word, mode in _named(_weapons(act.trigger), "assault"):
            if act.mode is None or (mode in STRONG and mode != act.mode):
                return _with(act, mode, word)
            if mode == act.mode:
                return act
    if act.type == "MOBILIZE" and act.mode in SHOWN:
        for word, mode in _named(_shown(act.trigger), "mobilize"):
            return _with(act, mode, word)
    return act


def _with(act: Act, mode: str, word: Token) -> Act:
    return replace(act, mode=mode, why=(*act.why, Why("means", f"'{word.text}' makes the mode {mode}", word.span)))


def _named(nouns: Iterable[Token], section: str) -> Iterator[tuple[Token, str]]:
    table = _modes(section)
    for noun in nouns:
        for word in (noun,) if noun.lemma.lower() in MACHINES else (*noun.all(*DESCRIBING), noun):
            mode = table.get(word.lemma.lower())
            if mode is not None:
                yield word, mode


def _weapons(trigger: Token) -> Iterator[Token]:
    """The nouns that may name a weapon: what an act is done with, and who or what does it."""
    if trigger.pos != "VERB":
        yield from (word for word in trigger.all(*DESCRIBING))
    else:
        yield from (agents(trigger) if is_passive(trigger) else subjects(trigger))
    for doer in (agents(trigger) if is_passive(trigger) else subjects(trigger)) if trigger.pos == "VERB" else ():
        yield from _carried(doer)
    for child in trigger.children:
        if child.dep in ("prep", "agent") and child.lower in WITH:
            for noun in child.all("pobj"):
                yield noun
                yield from _carried(noun)
        elif child.dep == "advcl" and child.lower == "using":
            yield from child.all("dobj")


def _carried(doer: Token) -> Iterator[Token]:
    """The weapons that somebody is told to bear: "a man armed with a knife", "machete-wielding youths"."""
    for child in doer.all("acl", "amod"):
        if child.lemma in BEARING:
            yield from child.all("dobj", "npadvmod")
            for prep in child.all("prep"):
                yield from prep.all("pobj")


def _shown(trigger: Token) -> Iterator[Token]:
    """Those who are sent, called up or out: the object, or what the noun is "of"; then who does it."""
    passive = is_passive(trigger) if trigger.pos == "VERB" else False
    if trigger.pos == "VERB":
        told = subjects(trigger) if passive else [t for c in trigger.all("dobj") for t in c.conjuncts()]
        yield from told
        yield from agents(trigger) if passive else subjects(trigger)
        return
    yield from trigger.all(*DESCRIBING)
    for child in trigger.children:
        if child.dep == "prep" and child.lower in ("of", "by"):
            yield from child.all("pobj")
