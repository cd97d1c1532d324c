"""What surrounds an act: PLOVER's contexts, the instrument, and whether it is background."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from functools import cache

from dateline.events.act import Act
from dateline.events.parties import Parties
from dateline.events.table import phrases
from dateline.events.voted import vote_on, voted_for
from dateline.lexicon.tables import load
from dateline.model import Sentence, Span, TimeMention, Token

COMPOUNDS = frozenset({"plain", "only", "kind"})
"""Tables of pairs of words inside `contexts.toml`."""
BACKGROUND_DAYS = 31
"""GUIDE: background is what happened more than a month before publication."""


@cache
def _contexts() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, members in load("contexts").items():
        if name in COMPOUNDS:
            continue
        for word in str(members).split():
            found[word].append(name)
    return {word: tuple(names) for word, names in found.items()}


@cache
def _plain() -> frozenset[tuple[str, str]]:
    """Compounds whose first word brings no context."""
    return _pairs("plain")


@cache
def _pairs(name: str) -> frozenset[tuple[str, str]]:
    table: Mapping[str, str] = load("contexts")[name]
    return frozenset((word, other) for word, members in table.items() for other in members.split())


def _meant(token: Token, word: str) -> bool:
    """Whether a word brings the context it is listed for, beside the words that make it another thing."""
    before = token.dep in ("compound", "nmod", "amod")
    if before and (word, token.head.lemma.lower()) in _plain():
        return False
    if word in load("contexts")["only"] and not (before and (word, token.head.lemma.lower()) in _pairs("only")):
        return False
    return not any((word, child.lemma.lower()) in _pairs("kind") for child in token.all("compound", "amod", "nmod"))


def contexts(sentence: Sentence, parties: Parties) -> tuple[str, ...]:
    """The contexts that a sentence's words bring, in alphabetical order.

    A name of several words brings what is listed for the name as a whole or for its last word: "White House" is the
    executive and no legislature, "Defence Ministry" a ministry.
    """
    table = _contexts()
    found: set[str] = set()
    inside: Span | None = None
    for token in sentence.tokens:
        if inside is not None and token.end <= inside.end:
            continue
        name = parties.name(token)
        if name is not None and " " in name.text:
            inside = name.span
            parts = name.text.lower().removeprefix("the ").split()
            found.update(table.get("-".join(parts), ()) or table.get(parts[-1], ()))
            continue
        inside = None
        word = token.lemma.lower()
        names = table.get(word) or table.get(token.text)
        if names and _meant(token, word):
            found.update(names)
    return tuple(sorted(found))


@cache
def _instruments() -> Mapping[str, frozenset[str]]:
    return {name: phrases("instruments", name) for name in load("instruments")}


def instrument(act: Act) -> str | None:
    """How it was done, where words of the act or its prepositions say so."""
    if act.mode == "phone":
        near = {t.lemma.lower() for t in _near(act)}
        return "letter" if near & _instruments()["letter"] else "phone"
    if act.mode == "visit":
        return "visit"
    if act.trigger.lemma in ("sign", "ink", "initial"):
        return "signature"
    if act.trigger.lemma in ("tweet", "retweet"):
        return "social-media"
    if vote_on(act.trigger) is not None or voted_for(act.trigger) is not None:
        return "vote"
    for name, marks in _instruments().items():
        for token in _near(act):
            if (
                token.lemma.lower() in marks
                and token.dep == "pobj"
                and token.head.lower in ("by", "in", "on", "via", "through", "over")
            ):
                return name
    return None


def _near(act: Act) -> list[Token]:
    found = [act.trigger, *act.trigger.children]
    for child in (*act.trigger.children, *act.anchor.children):
        if child.dep in ("prep", "agent", "dobj", "advmod"):
            found.append(child)
            found.extend(child.children)
    return found


def historical(act: Act, times: Iterable[TimeMention], published: date | datetime | None) -> TimeMention | None:
    """The time in the act's own clause that puts it more than a month before publication."""
    if published is None:
        return None
    day = published.date() if isinstance(published, datetime) else published
    limit = day - timedelta(days=BACKGROUND_DAYS)
    for time in times:
        latest = time.moment.latest
        if latest is None or time.timex.type not in ("DATE", "TIME"):
            continue
        end = latest.date() if isinstance(latest, datetime) else latest
        if end < limit:
            return time
    return None
