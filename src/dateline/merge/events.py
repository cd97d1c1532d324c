"""Records of one act, from however many reports, as one event: proposed, judged, grouped, combined."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from dateline.merge.anchors import rejoined
from dateline.merge.average import average_link
from dateline.merge.bare_nouns import bare_nouns
from dateline.merge.bare_nouns import judgement as bare_judgement
from dateline.merge.blocks import proposed
from dateline.merge.candidates import candidates
from dateline.merge.compared import Compared, Comparison
from dateline.merge.features import THRESHOLD, UNSURE, score
from dateline.merge.items import HAPPENED, Item
from dateline.merge.known import judgement as known_judgement
from dateline.merge.known import known
from dateline.merge.months import with_months
from dateline.merge.quantities import gathered
from dateline.merge.retold import retold
from dateline.merge.set_days import with_set_days
from dateline.merge.sources import source, support
from dateline.merge.taken_up import judgement as taken_up_judgement
from dateline.merge.taken_up import taken_up
from dateline.merge.undated_acts import with_undated
from dateline.merge.verdicts import Word, word_on
from dateline.merge.vetoes import days_apart, veto
from dateline.model import (
    UNCODED,
    About,
    ActorKind,
    Event,
    Judgement,
    MergedActor,
    MergedPlace,
    Moment,
    Reason,
    Status,
    Support,
    Verdict,
    as_day,
    content_id,
    first,
)

BLOCK = 300
"""Records compared at a time: a fortnight of one kind of act between one pair of parties seldom has more."""

COHERENT = UNSURE
"""Mean score that the tellings of two groups must have between them before the groups join."""

MARGIN = 0.5
"""A telling without a day that fits two acts of different days, the one no better than by this, is left unsure."""

SUMMARY = 240
"""Characters of a summary."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """Groups of items, each one act, the judgements between them, and the pairs that were compared."""

    groups: tuple[tuple[Item, ...], ...]
    judgements: tuple[Judgement, ...]
    comparison: Comparison


def group(
    found: Sequence[Item],
    actors: Mapping[str, MergedActor],
    by_people: Iterable[Judgement] = (),
    story: Mapping[str, str] | None = None,
    before: Mapping[str, Compared] = MappingProxyType({}),
) -> Grouped:
    """Groups items by what they tell of. `by_people` (as of `last_words`) stand over the rules.

    `story` gives each report's story, within which acts without a type are grouped; without it each report is its own.
    `before`, by report, are pairs that were judged before; nothing comes out otherwise for it.
    """
    found = with_set_days(found, actors)
    by_id = {item.id: item for item in found}
    said = word_on(by_people, About.EVENTS, {name: name for name in by_id})
    coded = _coded([item for item in found if item.record.type != UNCODED], actors, said, before)
    worded = retold([item for item in found if item.record.type == UNCODED], story or {}, said.same, said.apart)
    groups = sorted([*coded.groups, *(tuple(by_id[name] for name in names) for names in worded.groups)], key=_least)
    judgements = sorted([*coded.judgements, *worded.judgements], key=_pair)
    return Grouped(tuple(groups), tuple(judgements), coded.comparison)


def _coded(
    found: Sequence[Item], actors: Mapping[str, MergedActor], said: Word, before: Mapping[str, Compared]
) -> Grouped:
    """The acts with a type."""
    by_id = {item.id: item for item in found}
    judged_by_people = {name for pair in (*said.same, *said.apart) for name in pair}
    nouns = {name: other for name, other in taken_up(found).items() if name not in judged_by_people}
    compared = [item for item in found if item.id not in nouns]
    compared.sort(key=lambda item: item.id)
    worth = candidates(compared, proposed(compared, bound=BLOCK))
    comparison = Comparison(compared, worth, actors, before)
    judgements = _settled(comparison.judgements, by_id)
    scores: dict[tuple[str, str], float] = {(j.left, j.right): j.score for j in judgements}
    joined = {(j.left, j.right) for j in judgements if j.verdict is Verdict.SAME}

    def likeness(left: str, right: str) -> float:
        pair = (left, right) if left < right else (right, left)
        if pair not in scores:
            scores[pair] = score(by_id[pair[0]], by_id[pair[1]], actors)
        return scores[pair]

    def allows(left: str, right: str) -> bool:
        pair = (left, right) if left < right else (right, left)
        if pair in said.same or pair in said.apart:
            return pair in said.same
        return pair in joined or veto(by_id[pair[0]], by_id[pair[1]]) is None

    groups = average_link(
        sorted(item.id for item in compared),
        [(j.score, j.left, j.right) for j in judgements if j.verdict is Verdict.SAME],
        least=COHERENT,
        missing=likeness,
        allows=allows,
        forced=said.same,
    )
    groups = rejoined(groups, by_id, likeness, allows, least=THRESHOLD, apart=said.apart)
    groups, by_month = with_months(groups, by_id, judged_by_people)
    groups, by_parties = with_undated(groups, by_id, judged_by_people)
    whole, by_nouns = _with_nouns(groups, nouns, by_id, judged_by_people)
    kept = {(j.left, j.right): j for j in (*judgements, *by_month, *by_parties, *by_nouns)}
    groups_of_items = tuple(tuple(by_id[name] for name in names) for names in whole)
    return Grouped(groups_of_items, tuple(kept[p] for p in sorted(kept)), comparison)


def _least(members: Sequence[Item]) -> list[str]:
    return [member.id for member in members]


def _pair(judgement: Judgement) -> tuple[str, str]:
    return judgement.left, judgement.right


def _with_nouns(
    groups: Sequence[Sequence[str]], nouns: Mapping[str, str], by_id: Mapping[str, Item], judged_by_people: set[str]
) -> tuple[list[list[str]], list[Judgement]]:
    """The groups with the nouns that take up a telling in them, or that can be of no other; and the judgements."""
    home = {name: number for number, names in enumerate(groups) for name in names}
    found = [list(names) for names in groups]
    judgements = []
    for number, telling in known([[by_id[name] for name in names] for names in groups]).items():
        (name,) = groups[number]
        if name not in judged_by_people:
            judgements.append(known_judgement(by_id[name], telling))
            found[home[telling.id]].append(name)
            found[number] = []
            home[name] = home[telling.id]
    for name, other in nouns.items():
        judgements.append(taken_up_judgement(by_id[name], by_id[other]))
        found[home[other]].append(name)
        home[name] = home[other]
    for number, telling in bare_nouns([[by_id[name] for name in names] for names in found]).items():
        (name,) = found[number]
        if name not in judged_by_people:
            judgements.append(bare_judgement(by_id[name], telling))
            found[home[telling.id]].append(name)
            found[number] = []
    return sorted(sorted(names) for names in found if names), judgements


def _settled(judgements: Sequence[Judgement], by_id: Mapping[str, Item]) -> list[Judgement]:
    """The judgements, those of a telling without a day that fits two acts of different days alike made unsure."""
    dated: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for j in judgements:
        if j.verdict is Verdict.SAME and by_id[j.left].exact != by_id[j.right].exact:
            vague, exact = (j.left, j.right) if by_id[j.right].exact else (j.right, j.left)
            dated[vague].append((-j.score, exact))
    torn: dict[str, str] = {}
    for vague, found in dated.items():
        found.sort()
        top, best = found[0]
        rivals = [name for low, name in found[1:] if low <= top + MARGIN and days_apart(by_id[best], by_id[name])]
        if rivals:
            torn[vague] = f"without a day, it fits {_told(by_id[best])} as well as {_told(by_id[rivals[0]])}"
    return [_unsure(j, torn, by_id) for j in judgements]


def _unsure(judgement: Judgement, torn: Mapping[str, str], by_id: Mapping[str, Item]) -> Judgement:
    for vague, other in ((judgement.left, judgement.right), (judgement.right, judgement.left)):
        if judgement.verdict is Verdict.SAME and vague in torn and by_id[other].exact:
            reasons = (*judgement.reasons, Reason("torn", 0.0, 1.0, torn[vague]))
            return replace(judgement, verdict=Verdict.UNSURE, reasons=reasons)
    return judgement


def _told(item: Item) -> str:
    when = item.record.when
    return f"{item.record.trigger.quote(item.report.text)!r} of {as_day(when.earliest) if when.earliest else '?'}"


# ---------------------------------------------------------------- one event out of its records


def alone(item: Item, parties: Callable[[frozenset[str]], tuple[str, ...]], story: str | None) -> Event:
    """The event of one record that no other is joined to: what `combine` comes to for it."""
    record = item.record
    does = parties(item.actors)
    quantities = gathered((item,)) if record.quantities else ()
    return Event(
        id=content_id("ev", item.id),
        type=record.type,
        mode=record.mode,
        contexts=tuple(sorted(set(record.contexts))),
        status=item.status,
        historical=record.historical,
        when=record.when,
        places=tuple(sorted(item.sites, key=lambda p: str((p.name, p.country)))),
        actors=does,
        recipients=tuple(p for p in parties(item.recipients) if p not in does) if item.recipients else (),
        instrument=record.instrument,
        summary=summary(item),
        sources=(source(item.report, record.id, record.span, item.statement.chain if item.statement else ()),),
        support=_ONE,
        story=story,
        quantities=quantities,
    )


_ONE = Support(1, 1)


def combine(
    members: Sequence[Item], actors: Mapping[str, MergedActor], origin: Mapping[str, str], story: Mapping[str, str]
) -> Event:
    """One event: the most exact date, place and parties that its records support. `story` has that of each report."""
    best = min(members, key=_exactness)
    told = sorted(members, key=lambda m: (_day(m.report), m.report.id, m.record.trigger, m.id))
    found = [
        (source(m.report, m.record.id, m.record.span, m.statement.chain if m.statement else ()), m.report) for m in told
    ]
    when = _when(members, best)
    does = parties_of([m.actors for m in members], actors)
    return Event(
        id=content_id("ev", min(m.id for m in members)),
        type=best.record.type,
        mode=_common(m.record.mode for m in members if m.record.type == best.record.type),
        contexts=tuple(sorted({c for m in members for c in m.record.contexts})),
        status=_status(members),
        historical=sum(m.record.historical for m in members) * 2 > len(members),
        when=when,
        places=_places(members),
        actors=does,
        recipients=tuple(p for p in parties_of([m.recipients for m in members], actors) if p not in does),
        instrument=_common(m.record.instrument for m in members),
        summary=summary(best),
        sources=tuple(s for s, _ in found),
        support=support([s for s, _ in found], {r.id: r for _, r in found}, origin),
        story=story.get(found[0][0].report),
        quantities=gathered(members),
    )


def _exactness(item: Item) -> tuple[int, int, int, str]:
    """Most exact first: a stated day, then known parties, then a clause neither too short nor too long."""
    width = item.record.when.width
    length = len(item.record.span)
    return (
        0 if item.exact else 1 if width is not None and width <= 31 else 2,
        -len(item.parties),
        abs(length - 140),
        item.id,
    )


def _day(report: object) -> str:
    published = getattr(report, "published", None)
    return first(published).isoformat() if published else "9999"


def _when(members: Sequence[Item], best: Item) -> Moment:
    """What all moments allow together, the most exact first; one that excludes them is a conflict, not a date."""
    when = best.record.when
    sources = 1
    for member in sorted(members, key=_exactness):
        other = member.record.when
        if member is best or not other.known:
            continue
        if not when.known:
            when = other
            continue
        both = when.meet(other)
        narrower = both is not None and (both.earliest, both.latest) != (when.earliest, when.latest)
        if both is not None and narrower:
            when, sources = both, sources + 1
    if sources > 1:
        return replace(when, reason=f"{when.reason} (what {sources} tellings allow together)")
    return when


def _status(members: Sequence[Item]) -> Status:
    counts = Counter(m.status for m in members)
    if set(counts) <= HAPPENED and len(counts) > 1:
        return Status.OCCURRED
    return min(counts, key=lambda s: (-counts[s], s.value))


def _common(values: Iterable[str | None]) -> str | None:
    counts = Counter(v for v in values if v is not None)
    return min(counts, key=lambda v: (-counts[v], v), default=None)


def _places(members: Sequence[Item]) -> tuple[MergedPlace, ...]:
    counts = Counter((p.name, p.country) for m in members for p in m.sites)
    points = {(p.name, p.country): p.point for m in members for p in m.sites if p.point is not None}
    return tuple(MergedPlace(*key, points.get(key)) for key in sorted(counts, key=lambda k: (-counts[k], str(k))))


def parties_of(sides: Sequence[frozenset[str]], actors: Mapping[str, MergedActor]) -> tuple[str, ...]:
    """Who at least a third of the tellings that name anybody have; a group gives way to named members."""
    named = [side for side in sides if side]
    counts = Counter(party for side in named for party in side)
    kept = [party for party, n in counts.items() if n * 3 >= len(named)]
    if any(actors[p].kind is not ActorKind.GROUP for p in kept):
        kept = [p for p in kept if actors[p].kind is not ActorKind.GROUP or actors[p].country] or kept
    states = {actors[p].country for p in kept if actors[p].kind is ActorKind.COUNTRY}
    kept = [p for p in kept if actors[p].kind is not ActorKind.PLACE or actors[p].country not in states]
    return tuple(sorted(kept, key=lambda p: (-counts[p], actors[p].name, p)))


def summary(item: Item) -> str:
    """The clause of its most exact telling, on one line, cut at a word."""
    text = " ".join(item.record.span.quote(item.report.text).split())
    if len(text) <= SUMMARY:
        return text
    return text[: text.rfind(" ", 0, SUMMARY)].rstrip(" ,;:") + "…"
