"""The modes that PLOVER takes from what a demand, a refusal or a threat is about: an act, or a word that names none."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from dateline.events.act import Act
from dateline.events.clause import Clause
from dateline.events.table import noun_rows
from dateline.lexicon.tables import load, words

TERRITORY = "territory"
SHOWN = "MOBILIZE"
WRONGS = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "THREATEN", "REJECT", "PROTEST"})
"""What somebody is accused of by those who only claim that he did it."""


def is_wrong(act: Act | None) -> bool:
    """Whether an act is one that somebody may be accused of, and is told as done."""
    return act is not None and act.type in WRONGS and not act.standing.negated and not act.standing.will


@cache
def shifted(name: str) -> frozenset[str]:
    """The types that a future actor promises or threatens with."""
    return words("predicate_operators", f"shift.{name}")


def mode_of(table: str, act: Act) -> str | None:
    """The mode that an act gives the threat, demand or refusal about it; `table` is `threatened` or `asked`."""
    if table == "threatened" and act.type == "ASSAULT" and named_modes(table).get(act.trigger.lemma) == TERRITORY:
        return TERRITORY  # "threatened to overrun the valley"
    found: Mapping[str, str] = load("predicate_operators")[table]
    return found.get(f"{act.type}/{act.mode}") or found.get(act.type)


@cache
def named_modes(table: str) -> Mapping[str, str]:
    """The modes that words give which name no act: `{"expulsion": "expel"}`."""
    rows: Mapping[str, str] = load("predicate_operators")[f"{table}_words"]
    return {word: mode for mode, words_ in rows.items() for word in words_.split()}


def mode_by_object(type_: str, mode: str | None, around: Clause) -> str | None:
    """The mode that the object names, where the verb names none: "launched airstrikes".

    What is shown in a show of force is said by the words before the object: "held drills", "held live-fire drills".
    """
    for noun in around.objects:
        beside = {c.lemma.lower() for c in noun.children if c.i < noun.i}
        for row in noun_rows().get(noun.lemma.lower(), ()):
            fits = type_ == SHOWN and beside & row.modifiers if row.modifiers else mode is None
            if row.type == type_ and row.mode and fits:
                return row.mode
    return mode
