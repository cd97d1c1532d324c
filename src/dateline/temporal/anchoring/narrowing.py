"""Narrows the moments of records by each other: what came after the launch cannot lie before it.

Interval constraints over the bonds of one report, passed along a bounded number of times. A bond that the moments
contradict is left aside; each narrowed moment keeps the reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.model import Anchor, Basis, Edge, Moment, Span, Status, Why, as_day
from dateline.temporal.anchoring.bounds import UNREAL
from dateline.temporal.anchoring.succession import Apart, Bond, Tie
from dateline.temporal.calendar.cells import moved

PASSES = 3
NEAR = 3
"""Days; a longer moment is none to count from: "a day after the talks"."""
LENDS = 31
"""Days; a longer moment is no time to lend to what happened then: "during the war"."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a record beside its anchor: its status, its word, and where that stands."""

    status: Status
    words: str
    span: Span


def narrow(anchors: dict[str, Anchor], told: Mapping[str, Told], bonds: Sequence[Bond]) -> None:
    """Narrows the anchors in place by the bonds between them."""
    live = [b for b in bonds if told[b.one].status not in UNREAL and told[b.other].status not in UNREAL]
    for _ in range(PASSES):
        changed = False
        for bond in live:
            changed |= _apply(bond, anchors, told)
        if not changed:
            return


def _apply(bond: Bond, anchors: dict[str, Anchor], told: Mapping[str, Told]) -> bool:
    one = anchors[bond.one]
    if bond.apart is not None and _at_distance(bond, bond.apart, anchors, told):
        return True
    if bond.tie in (Tie.WHILE, Tie.DURING):
        lent = _lent(anchors, bond.one, bond.other, bond.word, told)
        return (bond.tie is Tie.WHILE and _lent(anchors, bond.other, bond.one, "at the time of", told)) or lent
    if bond.tie is Tie.THEN and one.why is not None and one.why.rule == "anchor.time":
        return False
    first, second = (bond.one, bond.other) if bond.tie is Tie.BEFORE else (bond.other, bond.one)
    word = "after" if bond.tie is Tie.BEFORE else bond.word
    later = _from(anchors, second, anchors[first].when.earliest, word, told, first)
    if bond.tie is Tie.THEN:
        return later
    word = bond.word if bond.tie is Tie.BEFORE else "before"
    return _until(anchors, first, anchors[second].when.latest, word, told, second) or later


def _at_distance(bond: Bond, apart: Apart, anchors: dict[str, Anchor], told: Mapping[str, Told]) -> bool:
    """The one of two records that nothing dates, so many days from the other: "two days after the test"."""
    dated, open_one = (bond.other, bond.one) if anchors[bond.one].why is None else (bond.one, bond.other)
    when = anchors[dated].when
    if bond.tie not in (Tie.AFTER, Tie.BEFORE) or anchors[dated].why is None or anchors[open_one].why is not None:
        return False
    if when.earliest is None or when.latest is None or when.width is None or when.width > NEAR:
        return False
    later = (bond.tie is Tie.AFTER) == (open_one == bond.one)
    near, far = (apart.least, apart.most) if later else (-apart.most, -apart.least)
    first, last = moved(as_day(when.earliest), near), moved(as_day(when.latest), far)
    if first is None or last is None:
        return False
    words = f"{apart.words} {bond.word}" if open_one == bond.one else f"{apart.words} off, as it came {bond.word} this"
    return _set(anchors, open_one, Moment.days(first, last, basis=Basis.RELATIVE), words, told[dated], anchors[dated])


def _from(
    anchors: dict[str, Anchor], record: str, edge: Edge | None, word: str, told: Mapping[str, Told], other: str
) -> bool:
    if edge is None or (_open_ahead(other, anchors, told) and told[record].status is not Status.FUTURE):
        return False
    return _set(anchors, record, Moment(earliest=as_day(edge)), word, told[other], anchors[other])


def _until(
    anchors: dict[str, Anchor], record: str, edge: Edge | None, word: str, told: Mapping[str, Told], other: str
) -> bool:
    settled = told[other].status is not Status.FUTURE
    if edge is None or told[other].status is Status.ONGOING or (settled and _open_ahead(record, anchors, told)):
        return False
    return _set(anchors, record, Moment(latest=as_day(edge)), word, told[other], anchors[other])


def _open_ahead(record: str, anchors: Mapping[str, Anchor], told: Mapping[str, Told]) -> bool:
    """Whether a record is told as to come and nothing dates it: the report's own day says nothing of another's."""
    return told[record].status is Status.FUTURE and anchors[record].why is None


def _lent(anchors: dict[str, Anchor], record: str, other: str, word: str, told: Mapping[str, Told]) -> bool:
    """An undated record takes the time of what it is told to have happened beside."""
    when = anchors[other].when
    if anchors[record].why is not None or when.width is None or when.width > LENDS:
        return False
    if (told[record].status is Status.FUTURE) != (told[other].status is Status.FUTURE):
        return False
    return _set(anchors, record, when, word, told[other], anchors[other])


def _set(anchors: dict[str, Anchor], record: str, limit: Moment, word: str, by: Told, whose: Anchor) -> bool:
    """Meets a record's moment with what a bond leaves of it; False where that changes nothing or cannot be."""
    before = anchors[record]
    met = before.when.meet(limit)
    if met is None or (met.earliest, met.latest) == (before.when.earliest, before.when.latest):
        return False
    said = f"{word} '{by.words}'"
    taken = before.when.basis is Basis.PUBLICATION and (met.earliest, met.latest) == (limit.earliest, limit.latest)
    known = f"{before.when.reason}; " if before.when.reason and not taken else ""
    basis = Basis.RELATIVE if before.when.basis in (Basis.PUBLICATION, Basis.NONE) else before.when.basis
    when = replace(met, basis=basis, reason=f"{known}{said} ({_shown(whose.when)})")
    why = before.why
    why = Why("anchor.order", said, by.span) if why is None else replace(why, detail=f"{why.detail}; {said}")
    anchors[record] = Anchor(record, when, why)
    return True


def _shown(moment: Moment) -> str:
    edges = [as_day(edge).isoformat() if edge is not None else ".." for edge in (moment.earliest, moment.latest)]
    return edges[0] if edges[0] == edges[1] else "/".join(edges)
