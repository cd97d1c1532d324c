"""One act told of two doers: the same was done to the same, that day, by others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from dateline.merge.conflicts import item_source, ordered
from dateline.merge.items import HAPPENED, Item
from dateline.merge.vetoes import is_directed, other_word
from dateline.model import Conflict, Judgement, MergedActor, Side, Verdict, content_id


def doer_conflicts(
    judgements: Iterable[Judgement],
    home: Mapping[str, str],
    by_id: Mapping[str, Item],
    actors: Mapping[str, MergedActor],
) -> list[Conflict]:
    """Conflicts of `actor` between tellings that would be one act but for who did it.

    The victim is a named person or is told at one place, by words of one kind, on one stated day or as what happens
    only once; doers of one country are no conflict, nor is one who is only described ("gunmen"), who may be the other.
    """
    found: dict[tuple[str, str], dict[str, Item]] = defaultdict(dict)
    for judgement in judgements:
        left, right = by_id.get(judgement.left), by_id.get(judgement.right)
        if judgement.verdict is not Verdict.DIFFERENT or left is None or right is None:
            continue
        if _two_doers(left, right):
            here, there = sorted((home[left.id], home[right.id]))
            found[here, there].update({left.id: left, right.id: right})
    out = []
    for (event, other), items in sorted(found.items()):
        by_doer: dict[str, list[Item]] = defaultdict(list)
        for item in items.values():
            by_doer[", ".join(sorted(actors[a].name for a in item.actors))].append(item)
        sides = tuple(Side(name, ordered(map(item_source, by_doer[name]))) for name in sorted(by_doer))
        how = f"it is told as done by {' and by '.join(side.value for side in sides)}"
        out.append(Conflict(content_id("cf", event, "actor", other), event, "actor", sides, how))
    return out


def _two_doers(left: Item, right: Item) -> bool:
    """Whether two tellings differ in who did it, and in nothing else that they say."""
    if left.status not in HAPPENED or right.status not in HAPPENED or left.many or right.many:
        return False
    if not (is_directed(left) and is_directed(right)) or other_word(left, right):
        return False
    one_day = left.exact and right.exact and left.window == right.window
    if not one_day and not left.once & right.once:
        return False
    if not left.actors or not right.actors or left.actors & right.actors:
        return False
    if (left.unnamed | right.unnamed) & (left.actors | right.actors):
        return False
    here = {left.country_of.get(a, a) for a in left.actors}
    there = {right.country_of.get(a, a) for a in right.actors}
    if here & there:
        return False
    victims = left.recipients & right.recipients
    named = victims & left.persons
    return bool(named) or (bool(victims) and bool(left.places & right.places))
