"""The day of an act that was set before: told as coming on Wednesday, and as done, without a day, in Wednesday's news.

Who tells an act on its day often leaves the day out; who told it as coming gave it. A telling of a done act without an
exact day takes the day that others had set for it, where its report came out on that day or in the two days after, the
parties and the kind of act agree as for one act, and no two days had been set.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from dateline.merge.features import THRESHOLD, score
from dateline.merge.items import HAPPENED, Item
from dateline.merge.vetoes import veto
from dateline.model import Basis, MergedActor, Moment, Status

AFTER = 2
"""Days after the day set within which a report that tells the act as done, without a day, means that day."""

LOOKED_AT = 60
"""Tellings that set a day, of one kind of act and those days."""

Kind = tuple[str, str]
"""A type, and a kind of word for the act."""


def with_set_days(found: Sequence[Item], actors: Mapping[str, MergedActor]) -> list[Item]:
    """The items in their order, those done on a day that was set for them with that day."""
    ahead: dict[Kind, list[tuple[int, str, Item]]] = defaultdict(list)
    for item in found:
        day = _day_set(item)
        if day is not None:
            ahead[_kind(item)].append((day, item.id, item))
    for planned in ahead.values():
        planned.sort(key=lambda entry: entry[:2])
    return [_dated(item, ahead.get(_kind(item), []), actors) for item in found]


def _day_set(item: Item) -> int | None:
    """The day on which it is told as coming."""
    if item.status is not Status.FUTURE or not item.exact or item.many or item.window is None or not item.parties:
        return None
    return item.window[0] if item.window[0] == item.window[1] else None


def _kind(item: Item) -> Kind:
    return item.record.type, item.family or item.head


def _dated(item: Item, ahead: Sequence[tuple[int, str, Item]], actors: Mapping[str, MergedActor]) -> Item:
    if (
        item.exact
        or item.many
        or item.status not in HAPPENED
        or item.published is None
        or not item.parties
        or not ahead
    ):
        return item
    fitting = dict(_fitting(item, item.published, ahead, actors))
    if len(fitting) != 1:
        return item
    ((day, other),) = fitting.items()
    by = other.report.published
    reason = f"set for that day in a report{f' of {by:%Y-%m-%d}' if by else ''}, and told as done within two days of it"
    when = Moment.day(date.fromordinal(day), basis=Basis.INFERRED, reason=reason)
    return replace(item, record=replace(item.record, when=when), window=(day, day), exact=True, stated=True)


def _fitting(
    item: Item, published: int, ahead: Sequence[tuple[int, str, Item]], actors: Mapping[str, MergedActor]
) -> Iterator[tuple[int, Item]]:
    """The days set that it may be, and who set each."""
    low = bisect_left(ahead, published - AFTER, key=lambda entry: entry[0])
    high = bisect_right(ahead, published, key=lambda entry: entry[0])
    for day, _, other in ahead[low : min(high, low + LOOKED_AT)]:
        if item.window is not None and not item.window[0] <= day <= item.window[1]:
            continue
        if other.published is not None and other.published > published:
            continue
        came = replace(other, status=Status.OCCURRED, stage=Status.OCCURRED)
        left, right = sorted((came, item), key=lambda one: one.id)
        if veto(left, right) is None and score(left, right, actors) >= THRESHOLD:
            yield day, other
