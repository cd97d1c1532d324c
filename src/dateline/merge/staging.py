"""How far it has come with something planned, by the words of one telling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise

from dateline.lexicon import tables
from dateline.merge.items import Item
from dateline.merge.marks import stem, tokens
from dateline.model import Span

NEAR = 6
"""Words before a noun that say how far it has come."""

LED = 9
"""Words before an act in which it is said that it was only threatened, or that it is not."""

REACH = 300
"""Characters on either side to which a sentence is taken to run."""

_SENTENCE = re.compile(r"[.!?…][\"'”’)]*\s|\n")
_LINKS = frozenset({"to", "of", "with"})
_NOT = frozenset({"not", "never", "t", "no"})
_BY_TYPE = {
    "REQUEST": frozenset({"requested", "proposed"}),
    "REJECT": frozenset({"declined", "postponed", "cancelled"}),
    "AGREE": frozenset({"proposed", "offered", "accepted", "prepared", "scheduled"}),
}


def consulted(item: Item) -> str | None:
    """What a CONSULT is: a visit, a call, or a meeting; `None` for letters and the like."""
    if item.record.mode == "phone":
        return "call" if item.family == "call" else None
    if item.record.mode == "visit":
        return "visit" if item.family == "visit" else None
    return "meeting" if item.family == "meet" or item.head == "hold" or kind_of(item.head) == "meeting" else None


def kind_of(word: str) -> str | None:
    """The kind of what a word is for, of those that are asked for and agreed to: a meeting or a visit."""
    return _kinds().get(stem(word))


def stage_of(word: str, type_: str) -> str | None:
    """The stage that the first word of an act of some type tells of."""
    stage = _stages().get(stem(word))
    return stage if stage in _BY_TYPE[type_] else None


def leading(text: str, item: Item) -> tuple[str, Span] | None:
    """The stage that the few words before a noun tell of ("preparations for the summit"), and all the characters."""
    trigger, span = item.record.trigger, item.record.span
    start = max(0, trigger.start - 90)
    for found in _SENTENCE.finditer(text, start, trigger.start):
        start = found.end()
    words = list(re.finditer(r"[^\W\d_]+", text[start : trigger.start]))
    near = words[-NEAR - len(tokens(text[span.start : trigger.start])) :]
    for stage in ("postponed", "prepared"):
        cues = tables.words("plans", f"before.{stage}")
        for word, after in pairwise([*near, None]):
            if word is None or word[0].lower() not in cues:
                continue
            if has("before.for", (word[0].lower(),)) and (after is None or after[0] != "for"):
                continue  # "a site during his summit" is none of the summit's
            return stage, Span(min(start + word.start(), span.start), span.end)
    return None


def only_spoken_of(text: str, trigger: Span) -> bool:
    """Whether an act is threatened or may come and was not done: "threats to call off the talks", "could cancel"."""
    sentence = sentence_of(text, trigger)
    before = tokens(text[sentence.start : trigger.start])[-LED:]
    if has("modals", before[-2:]):
        return True
    ends = [at for at, word in enumerate(before) if word in _LINKS]
    if ends and len(before) - ends[-1] <= 2:
        return has("threats", before[max(0, ends[-1] - NEAR) : ends[-1]])
    return has("threats", before[-1:])


def refused(clause: Sequence[str], name: str) -> bool:
    """Whether a word of a list stands before "not" or "never" in a clause: "will not", "won't", "was never"."""
    pairs = pairwise(clause)
    return any(has(name, (word,)) and after in _NOT for word, after in pairs)


def sentence_of(text: str, span: Span) -> Span:
    """The sentence round some characters, no longer than `REACH` on either side."""
    start = max(0, span.start - REACH)
    for found in _SENTENCE.finditer(text, start, span.start):
        start = found.end()
    stop = _SENTENCE.search(text, span.end, span.end + REACH)
    return Span(start, stop.start() if stop else min(len(text), span.end + REACH))


def revives(text: str, trigger: Span) -> bool:
    """Whether the sentence, or the one before it about such a plan, says that what was called off is on again."""
    sentence = sentence_of(text, trigger)
    if _on_again(sentence.quote(text)):
        return True
    end = len(text[: sentence.start].rstrip())
    if end == 0:
        return False
    before = text[sentence_of(text, Span(end - 1, end)).start : end]
    return _on_again(before) and any(stem(word) in _kinds() for word in tokens(before))


def _on_again(sentence: str) -> bool:
    said = f" {' '.join(tokens(sentence))} "  # whole words: "was scheduled" is not "as scheduled"
    places = (said.find(f" {cue} ") for cue in tables.words("plans", "again"))
    return any(at >= 0 and not has("again_not", said[:at].split()[-LED:]) for at in places)


def ordinal_before(words: Sequence[str]) -> str | None:
    """The number in a series that stands right before a noun: "a second summit"."""
    table = tables.load("wording")
    if next_in_time(words):
        return None
    for word in reversed(words[-4:]):
        if word in table["again"]:
            return "again"
        if word in table["ordinals"]:
            return str(table["ordinals"].index(word) + 1)
    return None


def next_in_time(words: Sequence[str]) -> bool:
    """Whether "next" counts days and no meetings: "next month's summit"."""
    return any(a == "next" and has("spans", (b,)) for a, b in pairwise(words[-5:]))


def has(name: str, words: Iterable[str]) -> bool:
    """Whether one of some words is in a list of the table."""
    return not tables.words("plans", name).isdisjoint(words)


@cache
def _kinds() -> Mapping[str, str]:
    kinds = tables.load("plans")["kinds"]
    return {stem(word): kind for kind in sorted(kinds) for word in kinds[kind]}


@cache
def _stages() -> Mapping[str, str]:
    stages = tables.load("plans")["stages"]
    return {stem(word): stage for stage in sorted(stages) for word in stages[stage]}
