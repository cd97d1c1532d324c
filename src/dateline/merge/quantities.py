"""The numbers of one event as its reports tell them, side by side, and where they exclude each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from dateline.lexicon import tables
from dateline.merge.conflicts import ordered
from dateline.merge.items import Item
from dateline.merge.marks import families, stem
from dateline.merge.sources import source
from dateline.model import Conflict, Event, MergedQuantity, Quantity, Side, Source, content_id, exclude, shown

Told = tuple[Item, Quantity]


def gathered(members: Sequence[Item]) -> tuple[MergedQuantity, ...]:
    """Every number that a telling has, those told alike joined; by kind, what is counted, and size."""
    alike: dict[tuple[object, ...], list[Told]] = defaultdict(list)
    for told in ((m, q) for m in members for q in m.record.quantities):
        q = told[1]
        alike[q.kind, q.low, q.high, q.unit, q.what, q.bound].append(told)
    found = []
    for same in alike.values():
        _, q = min(same, key=lambda t: (t[0].id, t[1].span))
        sources = ordered(_source(*told) for told in same)
        found.append(MergedQuantity(q.kind, q.low, q.high, q.unit, q.what, q.bound, q.reason, sources))
    return tuple(sorted(found, key=_order))


def number_conflicts(event: Event, members: Sequence[Item], origin: Mapping[str, str]) -> list[Conflict]:
    """Numbers of one kind and thing that exclude each other, each telling giving one.

    A number within another's interval is the more exact of two. Another version of the same page corrects and does not
    contradict. Numbers that only rise from one day's reports to the next are told as a revision, in `how`.
    """
    compared: dict[tuple[str, str, str], list[Told]] = defaultdict(list)
    for member in members:
        own: dict[tuple[str, str, str], list[Quantity]] = defaultdict(list)
        for q in member.record.quantities:
            own[q.kind, q.unit or "", _thing(q)].append(q)
        for key, (q, *others) in own.items():
            if not others and _comparable(q):
                compared[key].append((member, q))
    out = []
    for (kind, unit, what), told in sorted(compared.items()):
        conflict = _conflict(event, " ".join(w for w in (kind, unit, what) if w), told, origin)
        out += [conflict] if conflict else []
    return out


def _conflict(event: Event, of: str, told: Sequence[Told], origin: Mapping[str, str]) -> Conflict | None:
    by_value: dict[str, list[Told]] = defaultdict(list)
    last = max((q for _, q in told if q.low is not None), key=lambda q: q.low or 0, default=None)
    first = min((q for _, q in told if q.high is not None), key=lambda q: q.high or 0, default=None)
    for one in told:  # where any excludes it, the one that begins last or the one that ends first does
        if any(exclude(one[1], other) for other in (last, first) if other is not None):
            by_value[shown(one[1])].append(one)
    origins = {origin.get(item.report.id, item.report.id) for same in by_value.values() for item, _ in same}
    if len(by_value) < 2 or len(origins) < 2:
        return None
    values = sorted(by_value, key=lambda value: (_size(by_value[value][0][1]), value))
    sides = tuple(Side(value, ordered(_source(*one) for one in by_value[value])) for value in values)
    days = [sorted(item.published or 0 for item, _ in by_value[value]) for value in values]
    if all(before[-1] < after[0] for before, after in pairwise(days)):
        how = f"a revision ({of}): {values[0]}, and in later reports {' and then '.join(values[1:])}"
    else:
        how = f"its number ({of}) is given as {' and as '.join(values)}"
    return Conflict(content_id("cf", event.id, "number", of), event.id, "number", sides, how)


def _comparable(q: Quantity) -> bool:
    """Whether a number says how many there are in all: not "dozens", "another 20", "$5 a share", nor how often."""
    if q.kind == "other" and q.what is not None and stem(q.what) in families():
        return False
    each = q.bound is not None and q.bound.split()[0] in ("a", "an", "per", "each") and q.kind == "money"
    return (
        not each
        and (q.low, q.high) != (None, None)
        and not (q.bound and q.bound in tables.words("quantities", "before.more"))
    )


def _thing(q: Quantity) -> str:
    """What is counted, people by whatever general word as one."""
    return "" if q.what is None or q.what in tables.words("quantities", "people.any") else q.what


def _size(q: Quantity) -> float:
    return float(q.low if q.low is not None else q.high or 0)


def _order(q: MergedQuantity) -> tuple[object, ...]:
    return (q.kind, q.what or "", q.unit or "", _low(q.low), _low(q.high), q.bound or "")


def _low(value: float | None) -> float:
    return -1.0 if value is None else float(value)


def _source(item: Item, q: Quantity) -> Source:
    return source(item.report, item.record.id, q.span, item.statement.chain if item.statement else ())
