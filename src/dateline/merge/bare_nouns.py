"""A noun that says nothing but what sort of act it was ("the summit"), in a report that tells of one such act alone.

`taken_up` looks for what stands before it in the report and asks nothing else of it; this comes after all the other
tellings have been put together, so that three tellings of one act are no rivals of each other, and a telling that
stands after the noun counts as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dateline.lexicon import tables
from dateline.merge.anchors import of_heads
from dateline.merge.items import HAPPENED, Item
from dateline.merge.marks import telling_words
from dateline.merge.only_one import as_known
from dateline.merge.vetoes import RECIPROCAL, veto
from dateline.model import Judgement, Status

REPORTS = 2
"""Reports that must tell of the act."""

FRESH = 4
"""Days before its report within which the act is dated."""

FAR = 700
"""Characters before it within which an act not done may be meant, where nothing done is told before it."""

Place = tuple[str, str, str]
"""A report, a type, and the kind of word for the act."""


def bare_nouns(groups: Sequence[Sequence[Item]]) -> dict[int, Item]:
    """Groups of one such noun, by their place among `groups`, and the telling of its report that each goes with."""
    told: dict[Place, list[tuple[int, Item]]] = defaultdict(list)
    undone: dict[Place, list[int]] = defaultdict(list)
    for number, members in enumerate(groups):
        for item in members:
            if _tells(item):
                told[_place(item)].append((number, item))
            elif item.status not in HAPPENED and not item.many:
                undone[_place(item)].append(item.record.trigger.start)
    out: dict[int, Item] = {}
    for number, members in enumerate(groups):
        if len(members) == 1 and _is_bare(members[0]):
            place = _place(members[0])
            meant = _meant(members[0], told.get(place, []), groups)
            if meant is not None and not _parted(members[0], told[place], undone[place]):
                out[number] = meant
    return out


def judgement(noun: Item, telling: Item) -> Judgement:
    """The judgement by which a noun goes with the only act of its report that it can be."""
    return as_known(noun, telling, "the report tells of one such act alone")


def _place(item: Item) -> Place:
    return item.report.id, item.record.type, item.family or item.head


def _tells(item: Item) -> bool:
    """Whether it tells a single act as done, and whose it was: of what two sides do together, both."""
    if item.many or item.status not in HAPPENED:
        return False
    return len(item.parties) > (item.record.type in RECIPROCAL)


def _is_bare(item: Item) -> bool:
    """A definite noun, of a thing that is done, that gives no day, nobody, nowhere and no place in a series."""
    if not item.definite or item.complement or item.dated_noun or item.parties or item.places or item.many:
        return False
    if item.family is None or item.family in tables.words("wording", "sayings"):
        return False
    plain = not item.stated and item.ordinal is None and item.status is Status.OCCURRED
    return plain and tables.words("wording", "last").isdisjoint(item.between)


def _meant(noun: Item, told: Sequence[tuple[int, Item]], groups: Sequence[Sequence[Item]]) -> Item | None:
    """A telling of the one act of its report that it can be, told by others too and dated shortly before the report."""
    found: Mapping[int, list[Item]] = defaultdict(list)
    for number, item in told:
        if not of_heads(noun) or any(of_heads(other) for other in groups[number]):
            found[number].append(item)
    if len(found) != 1:
        return None
    ((number, here),) = found.items()
    if len({item.report.id for item in groups[number]}) < REPORTS or not _recent(noun, groups[number]):
        return None
    fitting = [item for item in here if _called_so(noun, item, groups[number]) and veto(noun, item) is None]
    at = noun.record.trigger.start
    return min(fitting, key=lambda item: (abs(item.record.trigger.start - at), item.id), default=None)


def _parted(noun: Item, told: Iterable[tuple[int, Item]], undone: Iterable[int]) -> bool:
    """Whether another such act, not done, is told of between the noun and the last telling before it."""
    at = noun.record.trigger.start
    last = max((item.record.trigger.start for _, item in told if item.record.trigger.start < at), default=at - FAR)
    return any(last < other < at for other in undone)


def _recent(noun: Item, members: Iterable[Item]) -> bool:
    """Whether the act is dated in the last few days before the noun's report: else another may have come since."""
    days = [item.window for item in members if item.exact and item.window]
    return noun.published is not None and any(0 <= noun.published - last <= FRESH for _, last in days)


def _called_so(noun: Item, item: Item, members: Iterable[Item]) -> bool:
    """Whether the noun has no qualifying word that no telling has, and is the act's own word or one as high."""
    if not telling_words(" ".join(noun.between)) <= frozenset().union(*(other.words for other in members)):
        return False
    if noun.family not in tables.words("wording", "ranked"):
        return True
    return of_heads(noun) or noun.head == item.head or (noun.head, item.head) == ("meet", "met")
