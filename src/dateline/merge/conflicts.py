"""Where reports exclude each other. Both sides stay, with their sources; nothing is decided here."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import pairwise

from dateline.lexicon import tables
from dateline.merge.items import HAPPENED, Item
from dateline.merge.marks import stem, tokens
from dateline.merge.sources import source
from dateline.model import Conflict, Event, Judgement, Side, Source, Status, Verdict, as_day, content_id

DENIED = 5.0
"""Score from which a telling as done and one as not done are one act: above what joins two tellings, since "tested a
missile" and "has not tested one since" are mostly about different days."""


def standing(members: Sequence[Item], superseded: Mapping[str, str]) -> list[Item]:
    """The tellings that their own outlet still stands by: a later version of a page that tells of the act corrects
    what the earlier one told of it. `superseded` gives the version after a report."""
    reports = {member.report.id for member in members}
    corrected = set()
    for report in reports & superseded.keys():
        later, seen = superseded.get(report), {report}
        while later is not None and later not in seen:
            if later in reports:
                corrected.add(report)
            seen.add(later)
            later = superseded.get(later)
    return [member for member in members if member.report.id not in corrected]


def day_conflicts(event: Event, members: Sequence[Item]) -> list[Conflict]:
    """Stated days of one event that exclude each other; a vaguer date that allows a more exact one is no conflict.

    Nor is it one that a visit, which lasts, is told of on its first day and on its second, or a threat, which is
    uttered again.
    """
    lasting = {"visit", *tables.words("wording", "sayings")}
    if any(member.record.mode == "visit" or member.family in lasting for member in members):
        return []
    sides: dict[tuple[str, str], list[Source]] = defaultdict(list)
    for member in members:
        when = member.record.when
        if member.exact and when.earliest is not None and when.latest is not None:
            edges = (as_day(when.earliest).isoformat(), as_day(when.latest).isoformat())
            sides[edges].append(item_source(member))
    values = sorted(sides)
    last, first = max(values, default=("", ""))[0], min((end for _, end in values), default="")
    apart = [v for v in values if v[1] < last or first < v[0]]
    if not apart:
        return []
    told = tuple(Side(a if a == b else f"{a}/{b}", ordered(sides[a, b])) for a, b in apart)
    how = f"its day is given as {' and as '.join(side.value for side in told)}"
    if _days_between(apart) == 1:
        how += ", a day apart, as the clocks of two places may be"
    return [Conflict(content_id("cf", event.id, "when"), event.id, "when", told, how)]


def _days_between(windows: Iterable[tuple[str, str]]) -> int:
    """Days from the end of the earliest to the start of the latest of some windows, in ISO dates."""
    found = sorted(windows)
    return (date.fromisoformat(found[-1][0]) - min(date.fromisoformat(end) for _, end in found)).days


def count_conflicts(event: Event, members: Sequence[Item], origin: Mapping[str, str]) -> list[Conflict]:
    """Counts of one thing that exclude each other ("50 boxes", "55 boxes"), each telling giving one.

    Another version of the same page corrects and does not contradict; a count that only grows from one day's reports to
    the next is brought up to date. Measures of time and money are no counts here.
    """
    by_unit: dict[str, dict[int, list[Item]]] = defaultdict(lambda: defaultdict(list))
    typed = Counter(unit for m in members for unit in {stem(q.what) for q in m.record.quantities if q.what})
    for member in members:
        units = [unit for unit, _ in member.counts]
        for unit, number in sorted(member.counts):
            if units.count(unit) == 1 and unit not in _measures() and typed[unit] <= 1:
                by_unit[unit][number].append(member)
    out = []
    for unit, found in sorted(by_unit.items()):
        origins = {number: {origin.get(m.report.id, m.report.id) for m in told} for number, told in found.items()}
        if len(found) < 2 or len(set().union(*origins.values())) < len(found) or _grows(found):
            continue
        sides = tuple(Side(str(n), ordered([item_source(m) for m in found[n]])) for n in sorted(found))
        how = f"it is told with {' and with '.join(side.value for side in sides)} (counting by {unit!r})"
        out.append(Conflict(content_id("cf", event.id, "number", unit), event.id, "number", sides, how))
    return out


def _grows(found: Mapping[int, Sequence[Item]]) -> bool:
    """Whether each greater number is in later reports only: an update."""
    days = [sorted(m.published or 0 for m in found[number]) for number in sorted(found)]
    return all(before[-1] < after[0] for before, after in pairwise(days))


@cache
def _measures() -> frozenset[str]:
    return frozenset(stem(word) for word in tables.words("wording", "measures"))


def denials(judgements: Iterable[Judgement], home: Mapping[str, str], by_id: Mapping[str, Item]) -> list[Conflict]:
    """Acts that one telling has as done and another as not done, alike in all else."""
    found: dict[tuple[str, str], list[tuple[Item, Item]]] = defaultdict(list)
    for judgement in judgements:
        if judgement.verdict is not Verdict.DIFFERENT or judgement.score < DENIED:
            continue
        if judgement.left not in by_id or judgement.right not in by_id:
            continue
        pair = by_id[judgement.left], by_id[judgement.right]
        for did, did_not in (pair, pair[::-1]):
            done, undone = did.record, did_not.record
            if done.status in HAPPENED and undone.status is Status.NEGATED and _one_act(did, did_not):
                found[home[did.id], home[did_not.id]].append((did, did_not))
    out = []
    for (event, denied), pairs in sorted(found.items()):
        yes = {did.id: did for did, _ in pairs}
        no = {did_not.id: did_not for _, did_not in pairs}
        sides = (
            Side("occurred", ordered([item_source(item) for item in yes.values()])),
            Side("negated", ordered([item_source(item) for item in no.values()])),
        )
        how = "told as done and as not done"
        out.append(Conflict(content_id("cf", event, "fact", denied), event, "fact", sides, how))
    return out


def _one_act(did: Item, did_not: Item) -> bool:
    """Whether two tellings name the same act by the same word, with all its parties, near one day."""
    if tables.words("wording", "since").intersection(tokens(did_not.record.span.quote(did_not.report.text))):
        return False  # not done since then, or not again, is not denied
    if did.head != did_not.head or did.parties != did_not.parties or not did.parties:
        return False
    return did.window is not None and did_not.window is not None


def item_source(item: Item) -> Source:
    """Where a telling stands, with the chain of the statement that it is in."""
    chain = item.statement.chain if item.statement else ()
    return source(item.report, item.record.id, item.record.span, chain)


def ordered(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Sources by report and place."""
    return tuple(sorted(sources, key=lambda s: (s.report, s.span, s.event)))
