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
"""Characters before it within which another act may be meant."""

LEAD = 700
"""Characters at the head of a report in which it tells its news."""

Place = tuple[str, str, str]
"""A report, a type, and the kind of word for the act."""


def bare_nouns(groups: Sequence[Sequence[Item]]) -> dict[int, Item]:
    """Groups of one such noun, by their place among `groups`, and the telling of its report that each goes with."""
    told: dict[Place, list[tuple[int, Item]]] = defaultdict(list)
    undone: dict[Place, list[Item]] = defaultdict(list)
    for number, members in enumerate(groups):
        for item in members:
            if _tells(item):
                told[_place(item)].append((number, item))
            elif item.status not in HAPPENED and not item.many:
                undone[_place(item)].append(item)
    out: dict[int, Item] = {}
    for number, members in enumerate(groups):
        if len(members) == 1 and _is_bare(members[0]):
            place = _place(members[0])
            meant = _meant(members[0], told.get(place, []), groups)
            if meant is not None and not _parted(members[0], meant, told[place], undone[place]):
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
    return not item.stated and item.ordinal is None and item.status is Status.OCCURRED


def _meant(noun: Item, told: Sequence[tuple[int, Item]], groups: Sequence[Sequence[Item]]) -> Item | None:
    """A telling of the one act of its report that it can be, told by others too and dated shortly before the report."""
    found: Mapping[int, list[Item]] = defaultdict(list)
    for group, item in told:
        if not of_heads(noun) or any(of_heads(other) for other in groups[group]):
            found[group].append(item)
    number = _own_news(noun, found, groups)
    if len(found) == 1 and _last().isdisjoint(noun.between):
        (number,) = found
    if number is None or not _is_news(noun, groups[number]):
        return None
    here = found[number]
    fitting = [item for item in here if _called_so(noun, item, groups[number]) and veto(noun, item) is None]
    at = noun.record.trigger.start
    return min(fitting, key=lambda item: (abs(item.record.trigger.start - at), item.id), default=None)


def _own_news(noun: Item, found: Mapping[int, Sequence[Item]], groups: Sequence[Sequence[Item]]) -> int | None:
    """The one of several acts that is the report's own news: alone told at its head.

    What is of another time, or told by this report alone, may stand there too. None of the others is told shortly
    before the noun, unless that is the "latest".
    """
    if len(found) == 1:
        return None
    lead = [n for n, told in found.items() if any(item.record.trigger.start < LEAD for item in told)]
    news = [number for number in lead if _is_news(noun, groups[number])]
    if len(news) != 1:
        return None
    at = noun.record.trigger.start
    others = (item for number in found if number != news[0] for item in found[number])
    near = any(at - FAR < item.record.trigger.start < at for item in others)
    return news[0] if not near or not _last().isdisjoint(noun.between) else None


def _is_news(noun: Item, members: Sequence[Item]) -> bool:
    """Whether reports enough tell an act, dated shortly before the noun's own."""
    return len({item.report.id for item in members}) >= REPORTS and _recent(noun, members)


def _parted(noun: Item, meant: Item, told: Sequence[tuple[int, Item]], undone: Iterable[Item]) -> bool:
    """Whether another such act, not done, is told of between the noun and the last telling before it.

    What was done to somebody is no other act where it is thought of as not done: "what he gave for freeing them".
    """
    at = noun.record.trigger.start
    last = max((item.record.trigger.start for _, item in told if item.record.trigger.start < at), default=at - FAR)
    between = (item for item in undone if max(last, at - FAR) < item.record.trigger.start < at)
    act = {number for number, item in told if item is meant}
    to = frozenset[str]().union(*(item.recipients for number, item in told if number in act))
    return any(not item.recipients or not item.recipients <= to for item in between)


def _recent(noun: Item, members: Iterable[Item]) -> bool:
    """Whether the act is dated in the last few days before the noun's report: else another may have come since."""
    days = [item.window for item in members if item.exact and item.window]
    return noun.published is not None and any(0 <= noun.published - last <= FRESH for _, last in days)


def _last() -> frozenset[str]:
    """Words by which the newest of several acts is meant."""
    return tables.words("wording", "last")


def _called_so(noun: Item, item: Item, members: Iterable[Item]) -> bool:
    """Whether the noun has no qualifying word that no telling has, and is the act's own word or one as high."""
    called = telling_words(" ".join(word for word in noun.between if word.lower() not in _last()))
    if not called <= frozenset().union(*(other.words for other in members)):
        return False
    if noun.family not in tables.words("wording", "ranked"):
        return True
    return of_heads(noun) or noun.head == item.head or (noun.head, item.head) == ("meet", "met")
