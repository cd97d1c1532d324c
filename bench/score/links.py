"""When each event was: mentions of events tied to times, and which of two came first (TimeML's TLINK).

A tie says that a mention lies in, or at, a time: one that the text gives, or the day of the report's creation. Only
times exact to the year, the month, the week or the day count; of a mention's ties the narrowest. A Reading's event
stands for a mention whose trigger it overlaps: the one that overlaps it most, of several the shortest. It names a time
where both edges of `when` are known and lie no more than a year apart: an interval open on one side is a bound, and
names no time.

- `link_p`: of the tied mentions for which a time is named, the share with the right one: the intervals meet, and the
  Reading's is at most 7 days wider (the rule of the room gold).
- `link_r`: of all the tied mentions, the share with the right one. `link_f1`: both.
- `text_p/r`: of the mentions tied to a time of the text alone; `day_p/r`: to the day of creation alone.
- `read`: share of the tied mentions for which the Reading has an event at all.
- `order_kept`: of the pairs (two mentions, or a mention and the creation time) where the labels say that one comes
  first and the Reading has an event for each, those that it does not turn round: the first does not begin after the
  second ends.
- `order_told`: of the same pairs, those for which it tells the order: the first ends no later than the second begins,
  and not the other way round as well.
- `ties`, `orders`: how many ties count, and how many pairs.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from bench.jsonl import Json, items
from bench.score.align import Key, align, offset_in
from bench.score.days import first_day, last_day
from bench.score.gold_events import WIDER_DAYS
from bench.score.prf import Figures, prf, share
from bench.score.spans import Span

CREATION = "creation"
"""The creation time, among the ends of a link."""
NAMED_DAYS = 366
"""From more days on, an interval names no time."""

_EXACT = re.compile(r"\d{4}(-\d\d(-\d\d(T.*)?)?)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")


class Named(NamedTuple):
    """A labelled mention of an event: its id, its words and the status that its labels come to."""

    id: str
    span: Span
    text: str
    status: str


class Tie(NamedTuple):
    """A mention lies in a time: the TIMEX3 value, and the words that give it or `CREATION`."""

    mention: str
    value: str
    words: str


class Order(NamedTuple):
    """One end comes before the other; each is a mention's id or `CREATION`."""

    first: str
    second: str


class Days(NamedTuple):
    """First and last day; None is open."""

    first: date | None
    last: date | None


class LinkLabels(NamedTuple):
    """A report with its mentions, their ties and their order; `published` is the day of creation, where known."""

    id: str
    text: str
    published: str | None
    mentions: tuple[Named, ...]
    ties: tuple[Tie, ...]
    orders: tuple[Order, ...]


def score(readings: Sequence[Json], labels: Sequence[LinkLabels]) -> Figures:
    """The figures over all the labelled reports; a report without a Reading was read as telling no events."""
    tally: Counter[str] = Counter()
    for label, reading in zip(labels, align(readings, [Key(x.id, x.text) for x in labels]), strict=True):
        read = _read(reading, label)
        for tie, days in _ties(label):
            _count_tie(tally, tie, days, read.get(tie.mention))
        ends = read | ({CREATION: _of_value(label.published)} if label.published else {})
        for order in label.orders:
            _count_order(tally, ends.get(order.first), ends.get(order.second))
    return _figures(tally)


def misses(readings: Sequence[Json], labels: Sequence[LinkLabels]) -> list[str]:
    """The tied mentions without the right time, in words."""
    lines = []
    for label, reading in zip(labels, align(readings, [Key(x.id, x.text) for x in labels]), strict=True):
        read, names = _read(reading, label), {x.id: x for x in label.mentions}
        for tie, days in _ties(label):
            got = read.get(tie.mention)
            if got is None or not _right(got, days):
                one = names[tie.mention]
                around = label.text[max(0, one.span.start - 60) : one.span.end + 60].replace("\n", " ")
                read_as = "/".join(str(day or "") for day in got) if got else "no event"
                lines.append(f"{label.id} '{one.text}': {tie.value} ({tie.words}), read as {read_as}: {around}")
    return lines


def _read(reading: Json | None, label: LinkLabels) -> dict[str, Days]:
    """The days of each mention for which there is an event."""
    offset = offset_in(label.text, reading)
    if offset is None:
        return {}
    events = [(Span(x["trigger"]["start"], x["trigger"]["end"]).back(offset), x) for x in items(reading, "events")]
    out = {}
    for mention in label.mentions:
        ranked = [
            (-shared, span.end - span.start, k)
            for k, (span, _) in enumerate(events)
            if (shared := span.overlap(mention.span))
        ]
        if ranked:
            when = events[min(ranked)[-1]][1].get("when") or {}
            out[mention.id] = Days(first_day(when.get("earliest")), last_day(when.get("latest")))
    return out


def _ties(label: LinkLabels) -> Iterable[tuple[Tie, Days]]:
    """The narrowest exact tie of each mention, with its days."""
    best: dict[str, tuple[int, Tie, Days]] = {}
    for tie in label.ties:
        days = _of_value(tie.value)
        if days.first is None or days.last is None:
            continue
        width = (days.last - days.first).days
        if tie.mention not in best or width < best[tie.mention][0]:
            best[tie.mention] = width, tie, days
    return [(tie, days) for _, tie, days in best.values()]


def _of_value(value: str | None) -> Days:
    """The days of a TIMEX3 value exact to the year, the month, the week or the day."""
    if value and _EXACT.fullmatch(value):
        return Days(first_day(value[:10].partition("T")[0]), last_day(value[:10].partition("T")[0]))
    if value and (week := _WEEK.fullmatch(value)) and 1 <= int(week[2]) <= 52:
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return Days(monday, monday + timedelta(6))
    return Days(None, None)


def _names_a_time(days: Days) -> bool:
    return days.first is not None and days.last is not None and (days.last - days.first).days <= NAMED_DAYS


def _right(got: Days, wanted: Days) -> bool:
    if not (got.first and got.last and wanted.first and wanted.last):
        return False
    meet = got.first <= wanted.last and wanted.first <= got.last
    return meet and (got.last - got.first) - (wanted.last - wanted.first) <= timedelta(WIDER_DAYS)


def _count_tie(tally: Counter[str], tie: Tie, days: Days, got: Days | None) -> None:
    for kind in ("link", "day" if tie.words == CREATION else "text"):
        tally[f"{kind} tied"] += 1
        if got is not None:
            tally[f"{kind} read"] += 1
            tally[f"{kind} said"] += _names_a_time(got)
            tally[f"{kind} right"] += _names_a_time(got) and _right(got, days)


def _count_order(tally: Counter[str], first: Days | None, second: Days | None) -> None:
    tally["orders"] += 1
    if first is None or second is None:
        return
    tally["ordered"] += 1
    turned = second.last is not None and first.first is not None and second.last < first.first
    tally["kept"] += not turned
    tally["told"] += _ends_by(first, second) and not _ends_by(second, first)


def _ends_by(a: Days, b: Days) -> bool:
    """Whether one ends no later than the other begins."""
    return a.last is not None and b.first is not None and a.last <= b.first


def _figures(tally: Counter[str]) -> Figures:
    figures: Figures = {}
    for kind in ("link", "text", "day"):
        found = prf(tally[f"{kind} right"], tally[f"{kind} said"], tally[f"{kind} tied"], nothing=0.0)
        figures[f"{kind}_p"], figures[f"{kind}_r"] = found.precision, found.recall
        if kind == "link":
            figures["link_f1"] = found.f1
    figures["read"] = share(tally["link read"], tally["link tied"])
    figures["order_kept"] = share(tally["kept"], tally["ordered"])
    figures["order_told"] = share(tally["told"], tally["ordered"])
    return {**figures, "ties": tally["link tied"], "orders": tally["orders"]}
