"""Why two records cannot be one act, whatever else speaks for it."""

from __future__ import annotations

from dateline.merge.items import EXACT, Item
from dateline.model import Status

RECIPROCAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
"""Types whose two sides do the same thing."""

DIRECTED = frozenset({"letter", "phone", "envoy", "statement", "broadcast", "social-media"})
"""Instruments that one side uses towards the other."""

RECURRING = frozenset({"letter", "phone", "call"})
"""Families and instruments of which the same two parties have one after another."""

NEAR = 3
"""Days by which two stated days may differ and all else still say that it is one act: then they are in conflict."""


CLOCKS = 1
"""Days by which the windows of two tellings may miss each other: it was another day where the one was written."""


def veto(left: Item, right: Item) -> str | None:
    """Why two records cannot be one act; `None` where they can."""
    a, b = left.record, right.record
    if a.type != b.type:
        return "type"
    gap = days_apart(left, right)
    if gap and not (left.exact and right.exact and gap <= NEAR) and not touching(left, right):
        return f"their {'stated ' if left.exact and right.exact else ''}days are at least {gap} apart"
    if gap and left.exact and right.exact and other_word(left, right):
        return f"on different days one says {left.head!r}, the other {right.head!r}"
    if left.stage is not right.stage:
        return f"one is {left.status.value}, the other {right.status.value}"
    if other_number(left, right):
        return f"one is number {left.ordinal}, the other {right.ordinal}"
    if left.objects and right.objects and not left.objects & right.objects:
        return f"one is of {', '.join(sorted(left.objects))}, the other of {', '.join(sorted(right.objects))}"
    if left.many != right.many:
        return "one is of several acts, the other of a single one"
    if (left.window is None or right.window is None) and _recurs(left, right):
        return "such messages recur, and one is told without any day"
    directed = is_directed(left) or is_directed(right)
    if directed and _reversed(left, right):
        return "the parties' roles are the other way round"
    if _nobody_shared(left, right):
        return "nobody takes part in both"
    if directed and left.people and right.people and not left.people & right.people:
        return "other people did it"
    return _other_pair(left, right)


def other_word(left: Item, right: Item) -> bool:
    """Whether two words for an act are neither the same nor of one kind."""
    return left.head != right.head and (left.family is None or left.family != right.family)


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


def _sided(item: Item) -> bool:
    """Whether one side does it to the other, or goes to see the other."""
    return is_directed(item) or (item.record.mode == "visit" and bool(item.recipients))


def touching(left: Item, right: Item) -> bool:
    """Whether two windows, one of them of a few days and not both told, miss each other by no more than the clocks."""
    if left.window is None or right.window is None or (left.exact and right.exact):
        return False
    narrow = min(left.window[1] - left.window[0], right.window[1] - right.window[0]) < EXACT
    return narrow and 0 < days_apart(left, right) <= CLOCKS


def other_number(left: Item, right: Item) -> bool:
    """Whether both have a place in a series, and not the same one."""
    return bool(left.ordinal and right.ordinal) and not _one_number(left.ordinal or "", right.ordinal or "")


def _one_number(left: str, right: str) -> bool:
    """Whether two places in a series can be one: "another" is any but the first."""
    return left == right or ("again" in (left, right) and "1" not in (left, right))


def is_directed(item: Item) -> bool:
    """Whether the act goes from one side to the other, as most do, and as a letter does whatever its type."""
    return item.record.type not in RECIPROCAL or item.record.instrument in DIRECTED


def _recurs(left: Item, right: Item) -> bool:
    """Letters and calls, of which there are many between the same two; the same words of one still tell of one."""
    kinds = {left.family, right.family, left.record.instrument, right.record.instrument}
    return left.report.id != right.report.id and left.words != right.words and not RECURRING.isdisjoint(kinds)


def _reversed(left: Item, right: Item) -> bool:
    """Whether who does it in the one suffers it in the other; persons count for their countries."""
    by, to = _sides(left)
    by_other, to_other = _sides(right)
    if by & by_other or not (by and by_other):
        return False
    return bool(by & to_other and to & by_other) or (not to & to_other and bool(by & to_other or to & by_other))


def _sides(item: Item) -> tuple[frozenset[str], frozenset[str]]:
    """Who does it and who suffers it, each by country where there is one."""
    by = frozenset(item.country_of.get(a, a) for a in item.actors)
    return by, frozenset(item.country_of.get(a, a) for a in item.recipients)


def _nobody_shared(left: Item, right: Item) -> bool:
    """Whether both say who took part and nobody did in both; "three hostages" without a country may be anybody's."""
    if not left.parties or not right.parties or left.parties & right.parties or left.countries & right.countries:
        return False
    if other_sides(left, right):
        return False
    pairs = [(left.parties, right.parties)]
    if is_directed(left) or is_directed(right):
        pairs = [(left.actors, right.actors), (left.recipients, right.recipients)]
    return not any(here and there and _vague(here, left, there, right) for here, there in pairs)


def _vague(here: frozenset[str], left: Item, there: frozenset[str], right: Item) -> bool:
    """Whether one of two sides is called by what it is alone, and one of them is of no known country."""
    known = all(item.country_of.keys() & side for item, side in ((left, here), (right, there)))
    return not known and (here <= left.unnamed or there <= right.unnamed)


def other_sides(left: Item, right: Item) -> bool:
    """Whether one says who did it alone, and the other to whom alone."""
    if not (is_directed(left) or is_directed(right)):
        return False
    by, to = bool(left.actors), bool(left.recipients)
    return by is not to and (bool(right.actors), bool(right.recipients)) == (to, by)


def _other_pair(left: Item, right: Item) -> str | None:
    """Each names a person, or else a country, that has no part in the other: Kim with Moon, or Kim with Trump.

    Of what goes from one side to another, a side that only one of them names says nothing.
    """
    if _one_within(left.persons, right.persons) and _one_within(left.countries, right.countries):
        return None
    sides = [(left.parties, right.parties)]
    if _sided(left) and _sided(right):
        sides = [(left.actors, right.actors), (left.recipients, right.recipients)]
    sides = [(here, there) for here, there in sides if here and there]
    mine = {a for here, _ in sides for a in here & left.persons - right.persons if not _namesake(a, left, right)}
    theirs = {a for _, there in sides for a in there & right.persons - left.persons if not _namesake(a, right, left)}
    if mine and theirs:
        return "each names somebody who has no part in the other"
    here = {left.country_of[a] for side, _ in sides for a in side if a in left.country_of} - right.countries
    there = {right.country_of[a] for _, side in sides for a in side if a in right.country_of} - left.countries
    return "each names somebody who has no part in the other" if here and there else None


def _one_within(left: frozenset[str], right: frozenset[str]) -> bool:
    return left <= right or right <= left


def _namesake(person: str, here: Item, there: Item) -> bool:
    """Whether the other telling has a person of the country whose name is a part of this one's, or the other way."""
    country, name = here.country_of.get(person), here.name_of.get(person, frozenset())
    return country is not None and any(
        there.country_of.get(other) == country and (name <= words or words <= name)
        for other, words in there.name_of.items()
        if other not in here.persons
    )
