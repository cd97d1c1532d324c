"""Why two records cannot be one act, whatever else speaks for it."""

from __future__ import annotations

from dateline.merge.items import Item
from dateline.model import Status

RECIPROCAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
"""Types whose two sides do the same thing."""

DIRECTED = frozenset({"letter", "phone", "envoy", "statement", "broadcast", "social-media"})
"""Instruments that one side uses towards the other."""

RECURRING = frozenset({"letter", "phone", "call"})
"""Families and instruments of which the same two parties have one after another."""

NEAR = 3
"""Days by which two stated days may differ and all else still say that it is one act: then they are in conflict."""


def veto(left: Item, right: Item) -> str | None:
    """Why two records cannot be one act; `None` where they can."""
    a, b = left.record, right.record
    if a.type != b.type:
        return "type"
    gap = days_apart(left, right)
    if gap and not (left.exact and right.exact and gap <= NEAR):
        return f"their {'stated ' if left.exact and right.exact else ''}days are at least {gap} apart"
    if left.stage is not right.stage:
        return f"one is {left.status.value}, the other {right.status.value}"
    if left.ordinal and right.ordinal and not _one_number(left.ordinal, right.ordinal):
        return f"one is number {left.ordinal}, the other {right.ordinal}"
    if left.objects and right.objects and not left.objects & right.objects:
        return f"one is of {', '.join(sorted(left.objects))}, the other of {', '.join(sorted(right.objects))}"
    if left.many != right.many:
        return "one is of several acts, the other of a single one"
    if (left.window is None or right.window is None) and _recurs(left, right):
        return "such messages recur, and one is told without any day"
    directed = _directed(left) or _directed(right)
    if directed and _reversed(left, right):
        return "the parties' roles are the other way round"
    if left.parties and right.parties and not left.parties & right.parties and not left.countries & right.countries:
        return "nobody takes part in both"
    if directed and left.people and right.people and not left.people & right.people:
        return "other people did it"
    return _other_pair(left, right)


def out_of_question(left: Item, right: Item) -> bool:
    """The vetoes that need no reason, since nobody would ask: one told as done and one as coming, one act and many."""
    if left.many is not right.many or left.record.type != right.record.type:
        return True
    return left.stage is not right.stage and Status.NEGATED not in (left.stage, right.stage)


def worth_keeping(left: Item, right: Item) -> bool:
    """Whether a vetoed pair is told of: by its day or its status it is set apart, and nothing else."""
    return bool(left.parties & right.parties) and left.many == right.many and left.head == right.head


def days_apart(left: Item, right: Item) -> int:
    """Days between two windows; 0 where they meet or either is open."""
    a, b = left.window, right.window
    if a is None or b is None:
        return 0
    return max(0, a[0] - b[1], b[0] - a[1])


def _one_number(left: str, right: str) -> bool:
    """Whether two places in a series can be one: "another" is any but the first."""
    return left == right or ("again" in (left, right) and "1" not in (left, right))


def _directed(item: Item) -> bool:
    """Whether the act goes from one side to the other, as most do, and as a letter does whatever its type."""
    return item.record.type not in RECIPROCAL or item.record.instrument in DIRECTED


def _recurs(left: Item, right: Item) -> bool:
    """Letters and calls, of which there are many between the same two; the same words of one still tell of one."""
    kinds = {left.family, right.family, left.record.instrument, right.record.instrument}
    return left.report.id != right.report.id and left.words != right.words and not RECURRING.isdisjoint(kinds)


def _reversed(left: Item, right: Item) -> bool:
    cross = (left.actors & right.recipients) and (left.recipients & right.actors)
    straight = (left.actors & right.actors) or (left.recipients & right.recipients)
    return bool(cross) and not straight


def _other_pair(left: Item, right: Item) -> str | None:
    """Each names a person, or else a country, that has no part in the other: Kim with Moon, or Kim with Trump."""
    for here, there in ((left.persons, right.persons), (left.countries, right.countries)):
        if here - there and there - here:
            return "each names somebody who has no part in the other"
    return None
