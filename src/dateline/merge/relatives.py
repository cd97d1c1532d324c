"""Somebody called only by whose relative he is ("the senator's half-brother"): he whom other reports name so.

The owner is who a report means by the name or the pronoun before the word. Whom reports name beside it, or call so and
by name, is the relative; where they name two for one owner, nobody is meant.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from dateline.lexicon import tables
from dateline.merge.entries import Entry, Joining, Key
from dateline.model import About, Actor, ActorKind, Form, Judgement, Mention, Reading, Reason, Verdict

WITHIN = 40
"""Characters between an owner and the word for his relative: "'s estranged younger"."""

WORDS = 3
"""Words there at most."""

TITLE = 40
"""Characters between a name and the owner whose relative is told in apposition: ", North Korean leader"."""

HIS = frozenset({"his", "her", "my"})
"""Pronouns that own: "their" has two owners, "your" is said to anybody."""

SCORE = 1.0
"""What is kept as the score of such a judgement."""

_BETWEEN = re.compile(r"(?:['’]s?)?((?: [a-z]+(?:-[a-z]+)?)*) (?:half )?")
_APPOSED = re.compile(r", (?:[\w' -]*)")
_ARTICLE = re.compile(r", the((?: [a-z]+(?:-[a-z]+)?)*) (?:half )?")
_OF = re.compile(r" (?:of|to) ((?:[\w-]+ )*)")
_CLOSES = (",", ".", ";", ")", "—", "–")

Relation = tuple[str, str]
"""An owner's actor, in one report, and what the relative is to him."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What one report tells: relations with the named actor, and relations with the actor who is called so alone."""

    named: tuple[tuple[Relation, str], ...]
    called: tuple[tuple[Relation, str], ...]


def join_relatives(readings: Iterable[Reading], joining: Joining, judgements: list[Judgement]) -> None:
    """Joins the entries of those who are called by whose relatives they are into those whom other reports name so."""
    entries = joining.entries
    key_of = {actor.id: key for key, entry in entries.items() for actor, _ in entry.actors}
    people: dict[tuple[Key, str], set[Key]] = defaultdict(set)
    called: dict[str, set[tuple[Key, str]]] = defaultdict(set)
    for reading in readings:
        told = _told(reading)
        for (owner, kind), actor in told.named:
            one, other = joining.root(key_of[owner]), joining.root(key_of[actor])
            if one == other or one[0] != "person" or other[0] != "person":
                continue
            people[one, kind].add(other)
            for inverse in _inverse(kind):
                people[other, inverse].add(one)
        for (owner, kind), actor in told.called:
            called[actor].add((joining.root(key_of[owner]), kind))
    for key in sorted({key_of[actor] for actor in called}):
        if key[0] != "someone":
            continue
        meant = {_meant(called.get(actor.id, set()), people) for actor, _ in entries[key].actors}
        (target,) = meant if len(meant) == 1 else (None,)
        if target is not None and joining.root(key) == key and joining.join(key, target):
            judgements.append(_judgement(entries[key], entries[target]))


def _meant(relations: Iterable[tuple[Key, str]], people: Mapping[tuple[Key, str], set[Key]]) -> Key | None:
    """The one person whom reports name for all of these relations."""
    found = [people.get(relation, set()) for relation in relations]
    if not found or any(len(one) != 1 for one in found):
        return None
    meant = set.union(*found)
    return meant.pop() if len(meant) == 1 else None


def _judgement(few: Entry, many: Entry) -> Judgement:
    left, right = sorted((min(a.id for a, _ in few.actors), min(a.id for a, _ in many.actors)))
    detail = f"{few.actors[0][0].name!r} is {many.actors[0][0].name!r}, the only one whom reports name so"
    reasons = (Reason("relative", 1.0, SCORE, detail),)
    return Judgement(left, right, Verdict.SAME, SCORE, reasons, "actors", about=About.ACTORS)


# ---------------------------------------------------------------- one report


def _told(reading: Reading) -> _Told:
    text = reading.report.text
    found = list(_word().finditer(text))
    if not found:
        return _Told((), ())
    actors = {actor.id: actor for actor in reading.actors}
    mentions = sorted(reading.mentions, key=lambda m: (m.span, m.actor))
    starts = [mention.span.start for mention in mentions]
    names = {m.actor for m in mentions if m.form is Form.NAME}
    named: set[tuple[Relation, str]] = set()
    called: set[tuple[Relation, str]] = set()
    for match in found:
        owner = _owner(text, match, mentions, starts, actors)
        if owner is None:
            pair = _of(text, match, mentions, starts, actors)
            if pair is not None:
                named.add(((pair[0], _kinds()[match[1].lower()]), pair[1]))
            continue
        relation = (owner.actor, _kinds()[match[1].lower()])
        over = mentions[bisect_left(starts, owner.span.start - TITLE) : bisect_right(starts, owner.span.start)]
        for mention in over:
            if mention.form is not Form.NAME and mention.span.end == match.end() and mention.actor != owner.actor:
                (named if mention.actor in names else called).add((relation, mention.actor))
        beside = _beside(text, owner, match, mentions, starts, actors)
        if beside is not None and beside != owner.actor:
            named.add((relation, beside))
    return _Told(tuple(sorted(named)), tuple(sorted(called)))


def _owner(
    text: str, match: re.Match[str], mentions: Sequence[Mention], starts: Sequence[int], actors: Mapping[str, Actor]
) -> Mention | None:
    """Whose relative it is: the name or title before "'s", or "his", with nothing but a few words between."""
    low, high = bisect_left(starts, match.start() - 2 * WITHIN), bisect_left(starts, match.start())
    for mention in reversed(mentions[low:high]):
        if mention.span.end > match.start() or match.start() - mention.span.end > WITHIN:
            continue
        if actors[mention.actor].kind is not ActorKind.PERSON:
            continue
        between = _BETWEEN.fullmatch(text, mention.span.end, match.start())
        owns = mention.text.lower() in HIS if mention.form is Form.PRONOUN else text[mention.span.end] in "'’"
        if between is None or not owns:
            continue
        words = between[1].split()
        return mention if len(words) <= WORDS and _others().isdisjoint(words) else None
    return None


def _of(
    text: str, match: re.Match[str], mentions: Sequence[Mention], starts: Sequence[int], actors: Mapping[str, Actor]
) -> tuple[str, str] | None:
    """The owner and the relative of "Ivan, the younger brother of the senator Petrov," by their names."""

    def is_name(mention: Mention) -> bool:
        return mention.form is Form.NAME and actors[mention.actor].kind is ActorKind.PERSON

    low, high = bisect_left(starts, match.start() - 2 * WITHIN), bisect_left(starts, match.start())
    who = next((mention for mention in reversed(mentions[low:high]) if is_name(mention)), None)
    article = _ARTICLE.fullmatch(text, who.span.end, match.start()) if who is not None else None
    words = article[1].split() if article is not None else ()
    if who is None or article is None or len(words) > WORDS or not _others().isdisjoint(words):
        return None
    low, high = bisect_left(starts, match.end()), bisect_right(starts, match.end() + TITLE)
    owner = next((mention for mention in mentions[low:high] if is_name(mention)), None)
    between = _OF.fullmatch(text, match.end(), owner.span.start) if owner is not None else None
    if owner is None or owner.actor == who.actor or between is None:
        return None
    if tables.words("relatives", "others.links").intersection(between[1].split()):
        return None  # "the brother of a friend of the senator"
    return None if text[owner.span.end : owner.span.end + 2] in ("'s", "’s") else (owner.actor, who.actor)


def _beside(
    text: str,
    owner: Mention,
    match: re.Match[str],
    mentions: Sequence[Mention],
    starts: Sequence[int],
    actors: Mapping[str, Actor],
) -> str | None:
    """The person named right after the word ("his brother Ivan"), or in apposition before or after it."""

    def is_name(mention: Mention) -> bool:
        return mention.form is Form.NAME and actors[mention.actor].kind is ActorKind.PERSON

    after = mentions[bisect_left(starts, match.end()) : bisect_right(starts, match.end() + 2)]
    for mention in after:
        gap, closed = text[match.end() : mention.span.start], text[mention.span.end : mention.span.end + 1] in _CLOSES
        if is_name(mention) and (gap == " " or (gap == ", " and closed)):
            return mention.actor
    if text[match.end() : match.end() + 1] not in _CLOSES:
        return None
    low, high = bisect_left(starts, owner.span.start - 2 * TITLE), bisect_left(starts, owner.span.start)
    for mention in reversed(mentions[low:high]):
        if is_name(mention) and 0 < owner.span.start - mention.span.end <= TITLE:
            apposed = _APPOSED.fullmatch(text, mention.span.end, owner.span.start)
            return mention.actor if apposed else None
    return None


@cache
def _kinds() -> Mapping[str, str]:
    """Words for relatives, and the kind of each."""
    return {
        word: kind for kind in tables.load("relatives")["kinds"] for word in tables.words("relatives", f"kinds.{kind}")
    }


@cache
def _word() -> re.Pattern[str]:
    found = "|".join(re.escape(word) for word in sorted(_kinds(), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<![\w-])({found})(?![\w-])", re.IGNORECASE)


def _inverse(kind: str) -> Iterator[str]:
    yield from tables.load("relatives")["inverse"].get(kind, ())


@cache
def _others() -> frozenset[str]:
    return tables.words("relatives", "others.words")
