"""What a demand, a refusal or a threat is about, which PLOVER keeps as its mode: "a threat to annex", "refused visas".

A verb's infinitive is read where the act is made (`acts.py`). Here the rest: what a noun of asking, refusing or
threatening governs, what such a verb has for its object, and, where that names no act, the words of `[aims]`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dateline.events.act import Act
from dateline.events.acts import Coder
from dateline.events.modes import TERRITORY, mode_of, named_modes, shifted
from dateline.events.table import NO_EVENT, classes, noun_rows, phrases
from dateline.lexicon.tables import load
from dateline.model import Token, Why

TABLES = {"REQUEST": "asked", "REJECT": "asked", "THREATEN": "threatened"}
"""The table of modes for each type that has what it is about as its mode."""

DEFAULTS = (None, "violence")
"""Modes that a verb's row gives where nothing more is known: "threatened" alone is violence."""

BREAKING = phrases("predicate_operators", "breaking")

VOWS = phrases("predicate_operators", "vows")
"""Nouns for what one says one will do; what two agree on, whomever it may hurt, is agreed."""

PASSED_ON = frozenset({"REQUEST", "AGREE", "THREATEN"})
"""Types whose nouns are looked through: what is refused with "a call for talks" is talks."""

ABOUT = ("of", "for", "with", "over", "to", "on", "from")
"""Prepositions after which stands what a demand, a threat or a refusal is about."""

DESCRIBING = ("compound", "amod", "nmod")

CARRYING = phrases("predicate_operators", "carrying")
"""Nouns that only bring what they are of: "the prospect of a ban", "on notice that"."""

TAKING = frozenset({"take", "retake", "grab", "reclaim", "regain", "capture", "swallow"})
GROUND = frozenset({"@territory"})

ENDING = phrases("predicate_operators", "ending")

MAX_STEPS = 3
"""How many nouns deep that is looked for."""


def aimed(act: Act, coder: Coder) -> Act:
    """The act with the mode of what it is about, where it has none of its own."""
    if act.type == "AGREE" and act.trigger.lemma in VOWS and act.trigger.pos == "NOUN":
        return _vowed(act, coder)
    table = TABLES.get(act.type)
    verb = act.trigger.pos == "VERB"
    if table is None or (verb and act.trigger.lemma in BREAKING):
        return act
    if act.mode not in DEFAULTS and (verb or act.type == "REJECT") and (act.type, act.mode) != ("REJECT", "change"):
        return act
    for word in _aims(act.trigger, MAX_STEPS):
        mode = _mode(word, table, coder)
        if mode is not None:
            why = Why("about", f"'{word.text}' makes the mode {mode}", word.span)
            return replace(act, mode=mode, why=(*act.why, why))
    return act


def _vowed(act: Act, coder: Coder) -> Act:
    """A promise of harm, which is a threat: "its pledge to retaliate"."""
    for child in act.trigger.all("acl"):
        inner = coder.code(child) if child.tag == "VB" else None
        if inner is not None and inner.type in shifted("threat") and not inner.standing.negated:
            why = Why("about", f"what is promised is {inner.type}: THREATEN", child.span)
            return replace(act, type="THREATEN", mode=mode_of("threatened", inner), why=(*act.why, why))
    return act


def _aims(word: Token, steps: int) -> Iterator[Token]:
    """The words that may say what it is about: clauses first, then objects, then what prepositions govern."""
    for child in word.children:
        if child.dep in ("acl", "relcl", "ccomp", "xcomp") and child.pos == "VERB":
            yield child
    nouns = word.all("dobj", "nsubjpass") if word.pos == "VERB" else []
    for child in word.all("prep"):
        if child.lower in ABOUT:
            nouns += child.all("pobj")
        if child.lower in (*ABOUT, "at"):  # "baulked at handing over"
            yield from child.all("pcomp")
    for noun in nouns:
        lemma = noun.lemma.lower()
        passed = lemma in CARRYING or {row.type for row in noun_rows().get(lemma, ())} & PASSED_ON
        if passed and steps > 0:
            yield from _aims(noun, steps - 1)
        yield noun
        yield from (c for c in noun.children if c.dep in DESCRIBING and c.i < noun.i)
    if word.pos != "VERB":
        yield from (c for c in word.children if c.dep in DESCRIBING and c.i < word.i)


def _mode(word: Token, table: str, coder: Coder) -> str | None:
    if word.pos == "VERB":
        inner = coder.code(word)
        if inner is not None and (found := mode_of(table, inner)) is not None:
            return found
        return _by_words(word, table)
    modes: dict[str, str] = load("predicate_operators")[table]
    named = named_modes(table).get(word.lemma.lower())
    if named is not None:
        return named
    for row in noun_rows().get(word.lemma.lower(), ()):
        if not row.modifiers and not row.preps and row.type not in (NO_EVENT, *PASSED_ON, *TABLES):
            return modes.get(f"{row.type}/{row.mode}") or modes.get(row.type)
    return None


def _by_words(verb: Token, table: str) -> str | None:
    """The mode of a clause that names no act: by its verb, else by what it says that of ("aid would dry up")."""
    modes = named_modes(table)
    found = modes.get(verb.lemma.lower())
    if found is not None or table != "threatened":
        return found
    if verb.lemma in TAKING and any(GROUND & classes().get(t.lemma.lower(), frozenset()) for t in verb.all("dobj")):
        return TERRITORY
    nouns = verb.all("nsubj", "nsubjpass", "dobj") if verb.lemma in ENDING else []
    return next((modes[noun.lemma.lower()] for noun in nouns if noun.lemma.lower() in modes), None)
