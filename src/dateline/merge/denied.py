"""What is told as done, and denied by those who are told to have done it.

Denials mostly name no act: "Pyongyang has denied involvement", "a charge Moscow rejects", "denied any role in the
killing". What is meant is the act that the same report tells of before, with the denier, or his country, as doer; or
the accusation that is made against him there. Where the denied act is told ("denied shelling the hospital"), it is one
of the same word. Nothing is decided: the act stays as it is told, and the denial stands against it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.lexicon import tables
from dateline.merge.conflicts import item_source, ordered
from dateline.merge.items import HAPPENED, Item
from dateline.merge.marks import stem, tokens
from dateline.merge.sources import source
from dateline.merge.vetoes import is_directed
from dateline.model import (
    STATEMENT,
    ActorKind,
    Conflict,
    EventRecord,
    Force,
    MergedActor,
    Reading,
    Side,
    Source,
    Span,
    Status,
    content_id,
)

BEFORE = 500
"""Characters of a report within which a denial that names no act takes up one told before it."""

LEAD, NEAR = 40, 3
"""Characters and words before the clause of such an act in which the charge stands: "a charge Moscow denies"."""

HEAD = 3
"""Words of what is denied among which stands what it is: "any direct army involvement"."""

NEWS = 60
"""Days before a denial in whose reports an act is looked for that its own report does not tell."""

COMPARED = 400
"""Tellings of one kind of act that a denial is held against."""

SHARED = 3
"""Telling words that such an act shares with the denial, where they name nobody to whom it was done."""

_STATES = frozenset({ActorKind.COUNTRY, ActorKind.GOVERNMENT})
_OF_STATES = frozenset({"GOV", "MIL", "SPY", "COP"})
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Denial:
    """Who denies (his merged id and country), where, and what of the report stands for it."""

    by: frozenset[str]
    name: str
    source: Source
    start: int
    contents: tuple[Span, ...]
    of_accusations: bool = False
    """Whether it is taken for a denial only where he is accused just before."""


@dataclass(frozen=True, slots=True)
class _Told:
    """All tellings of done acts by type and kind of word, in order of ids, and each one's merged event."""

    event_of: Mapping[str, str]
    done: Mapping[tuple[str, str], Sequence[Item]]
    actors: Mapping[str, MergedActor]

    def by(self, item: Item, denial: _Denial) -> bool:
        """Whether the denier, or the state that he is of, does it; or is accused in it."""
        side = item.recipients if item.record.type == "ACCUSE" else item.actors
        return any(not _of(self.actors[party]).isdisjoint(denial.by) for party in side)


def denied_acts(
    readings: Iterable[Reading],
    items: Mapping[str, Item],
    event_of: Mapping[str, str],
    home: Mapping[str, str],
    actors: Mapping[str, MergedActor],
) -> list[Conflict]:
    """Conflicts of `fact` between tellings of an act and the denials of those who are told to have done it.

    `items` are by record, `event_of` gives a record's merged event, `home` a reading's actor's merged id.
    """
    members: dict[str, list[Item]] = defaultdict(list)
    done: dict[tuple[str, str], list[Item]] = defaultdict(list)
    for name, item in sorted(items.items()):
        members[event_of[name]].append(item)
        if item.status in HAPPENED and item.actors:
            done[item.record.type, item.family or item.head].append(item)
    told = _Told(event_of, done, actors)
    denials: dict[tuple[str, str, bool], list[_Denial]] = defaultdict(list)
    for reading in readings:
        for denial in _denials(reading, home, actors):
            found = _meant(denial, reading, items, told)
            if found is not None:
                charged = found.record.type == "ACCUSE"
                denials[event_of[found.id], denial.name, charged].append(denial)
    return [
        _conflict(event, name, same, [m for m in members[event] if any(told.by(m, d) for d in same)], charged)
        for (event, name, charged), same in sorted(denials.items(), key=lambda entry: entry[0])
    ]


def besides(denied: Iterable[Conflict], undone: Iterable[Conflict]) -> list[Conflict]:
    """The conflicts with denials, without those denials whose report tells the very act as not done (`undone`)."""
    known = {(conflict.about, source.report) for conflict in undone for source in conflict.sides[-1].sources}
    out = []
    for conflict in denied:
        told, denials = conflict.sides
        left = tuple(source for source in denials.sources if (conflict.about, source.report) not in known)
        if left:
            out.append(replace(conflict, sides=(told, replace(denials, sources=left))))
    return out


def _conflict(event: str, name: str, denials: Sequence[_Denial], members: Sequence[Item], charged: bool) -> Conflict:
    told = (item_source(member) for member in members if member.status in HAPPENED)
    sides = (
        Side("alleged" if charged else "occurred", ordered(told)),
        Side("denied", ordered({denial.source: None for denial in denials})),
    )
    how = f"{name} denies {'what it is accused of' if charged else 'having done it'}"
    return Conflict(content_id("cf", event, "fact", "denied", name), event, "fact", sides, how)


def _denials(reading: Reading, home: Mapping[str, str], actors: Mapping[str, MergedActor]) -> Iterator[_Denial]:
    """The denials of one report: its statements of that force, and acts of rejecting a charge."""
    for statement in reading.statements:
        if statement.force is Force.DENY and statement.speaker is not None:
            who = actors[home[statement.speaker]]
            cited = source(reading.report, statement.id, statement.span, statement.chain)
            start = statement.contents[0].start if statement.contents else statement.span.start
            yield _Denial(_of(who), who.name, cited, start, statement.contents)
    said = [s.span for s in reading.statements if s.force is Force.DENY]
    for event in reading.events:
        charge = _rejected(event, reading)
        if charge is not None and not any(span.covers(event.trigger) for span in said):
            who = actors[home[event.actors[0].actor]]
            chain = next((s.chain for s in reading.statements if s.id == event.statement), ())
            cited = source(reading.report, event.id, event.span, chain)
            yield _Denial(
                _of(who), who.name, cited, event.trigger.start, (), of_accusations=charge not in _words("charges")
            )


def _rejected(event: EventRecord, reading: Reading) -> str | None:
    """The charge or claim of an act like "a charge Moscow denies"; `None` where it rejects something else."""
    if event.type != "REJECT" or event.status not in HAPPENED or len(event.actors) != 1:
        return None
    text = reading.report.text
    if event.trigger.quote(text).lower().split()[-1] not in _words("verbs"):
        return None
    lead = _WORD.findall(text[max(0, event.span.start - LEAD) : event.span.start].lower())[-NEAR:]
    words = [*lead, *_WORD.findall(event.span.quote(text).lower())]
    return next((word for name in ("charges", "claims") for word in words if word in _words(name)), None)


def _of(actor: MergedActor) -> frozenset[str]:
    """Somebody, and the state that he or it is a part of: a company's or a rebel's country does not answer for them."""
    state = actor.kind in _STATES or not _OF_STATES.isdisjoint(actor.sectors)
    return frozenset((actor.id, actor.country)) if state and actor.country else frozenset((actor.id,))


def _meant(denial: _Denial, reading: Reading, items: Mapping[str, Item], told: _Told) -> Item | None:
    """The telling that is denied; `None` where there is none, or the denial is not of the denier's own act."""
    text = reading.report.text
    within = [e for e in reading.events if e.type != STATEMENT and any(c.covers(e.trigger) for c in denial.contents)]
    others = [
        items[e.id]
        for e in reading.events
        if e.id in items and items[e.id].status in HAPPENED and not any(c.covers(e.trigger) for c in denial.contents)
    ]
    undone = [items[e.id] for e in within if e.status is Status.NEGATED and e.id in items]
    own = [item for item in undone if told.by(item, denial)]
    if undone:
        here = _nearest((o for o in others if any(_alike(o, item) for item in own)), denial, told, anywhere=True)
        return here or _elsewhere(own, denial, told)
    of = _taken_up([c.quote(text) for c in denial.contents])
    if of is None:
        return None
    named = [items[e.id] for e in within if e.id in items]
    if named:
        return _nearest((o for o in others if any(_alike(o, item) for item in named)), denial, told, anywhere=True)
    types = frozenset({"ACCUSE"}) if denial.of_accusations else _words_of_types()
    blamed = [o for o in others if o.record.type in types]
    if of:
        blamed = [o for o in blamed if not of.isdisjoint(map(stem, tokens(o.record.span.quote(text))))]
    return _nearest(blamed, denial, told, anywhere=False)


def _taken_up(contents: Sequence[str]) -> frozenset[str] | None:
    """The stems of what a part is denied in ("any role in the attacks"); none where that is not said ("involvement",
    "the charges"); `None` where something else is denied ("ties to the group", "involvement with the firm")."""
    words = _WORD.findall(" ".join(contents).lower())
    plain = [word for word in words if word not in _words("beside") or word in ("in", "for", "of")]
    known = _words("part") | _words("taken_up")
    at = next((place for place, word in enumerate(plain[:HEAD]) if word in known), None)
    if at is None:
        return None if words else frozenset()
    rest = plain[at + 1 :]
    if plain[at] in _words("taken_up"):
        return frozenset() if not rest or rest[0] in _words("nothing_more") else None
    if rest and rest[0] in ("in", "for"):
        return frozenset(stem(word) for word in rest[1:])
    return frozenset() if not rest or rest[0] in ("of", "by") else None


def _elsewhere(undone: Sequence[Item], denial: _Denial, told: _Told) -> Item | None:
    """The telling of another report that is of the very act, where all such tellings are of one event."""
    found: dict[str, Item] = {}
    for item in undone:
        for other in told.done.get((item.record.type, item.family or item.head), ())[:COMPARED]:
            if other.report.id == item.report.id or not told.by(other, denial):
                continue
            if item.published is None or other.published is None:
                continue
            if 0 <= item.published - other.published <= NEWS and _same_deed(other, item):
                found.setdefault(told.event_of[other.id], other)
    return next(iter(found.values())) if len(found) == 1 else None


def _same_deed(told: Item, denied: Item) -> bool:
    """Whether it was done to the same, or, where that is not said, is told in the same words."""
    if told.many or denied.many or (not is_directed(told) and not denied.parties <= told.parties):
        return False
    if told.recipients and denied.recipients:
        return bool(told.recipients & denied.recipients) and bool(told.words & denied.words)
    return len(told.words & denied.words) >= SHARED


def _alike(told: Item, denied: Item) -> bool:
    """Whether two records of one report are of one kind of act and can be of one doer and victim."""
    kind = told.head == denied.head or (told.family is not None and told.family == denied.family)
    if not is_directed(told):  # who denies that A met B denies no meeting of A with C
        return kind and denied.parties <= told.parties
    return kind and (not told.recipients or not denied.recipients or bool(told.recipients & denied.recipients))


def _nearest(found: Iterable[Item], denial: _Denial, told: _Told, *, anywhere: bool) -> Item | None:
    """The telling nearest before the denial that has the denier as doer or accused; `anywhere`: or after it."""
    best: tuple[int, str] | None = None
    chosen = None
    for item in found:
        if not told.by(item, denial) or item.record.type == "REJECT":
            continue
        back = denial.start - item.record.trigger.start
        if not anywhere and not 0 < back <= BEFORE:
            continue
        key = (back if back > 0 else BEFORE - back, item.id)
        if best is None or key < best:
            best, chosen = key, item
    return chosen


def _words(name: str) -> frozenset[str]:
    return tables.words("denials", name)


def _words_of_types() -> frozenset[str]:
    return _words("blamed") | {"ACCUSE"}
