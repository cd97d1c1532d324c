"""Each letter, call and spoken message as one thing with a life of its own, out of all reports that tell of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.merge.clusters import cluster, pairs
from dateline.merge.gist import Gist
from dateline.merge.items import EXACT
from dateline.merge.marks import families, telling_words
from dateline.merge.message_lives import SPOKEN, Life, Stage, agree, lives, news_window
from dateline.merge.message_rows import STAGES
from dateline.merge.verdicts import word_on
from dateline.merge.vetoes import NEAR
from dateline.model import (
    About,
    Basis,
    Conflict,
    Judgement,
    MergedActor,
    Message,
    Moment,
    Reading,
    Reason,
    Side,
    Source,
    Step,
    Verdict,
    as_day,
    content_id,
)

SAME = 3.0
"""Score from which two tellings are of one message; see docs/merging.md."""

UNSURE = 2.4
"""From here on a pair is put to a person."""

MARGIN = 0.5
"""A telling without a day that fits two messages of different days, the one no better than by this, joins neither."""

FRESH = 2
"""Days after which what is told without a day is no longer the news of the day."""

BUCKET = 28
"""Days a block; messages whose windows meet share at least one."""

BLOCK = 200
NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Ledger:
    """The messages, the judgements that made them, and the days on which reports exclude each other."""

    messages: tuple[Message, ...]
    judgements: tuple[Judgement, ...]
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """A life ready for comparison."""

    life: Life
    published: int | None
    window: tuple[int, int] | None
    country: Mapping[str, str]

    @property
    def id(self) -> str:
        return self.life.id

    @property
    def dated(self) -> bool:
        """Whether a day of its passing is told, or a few."""
        return any(s.exact and s.name != "disclosed" and _width(s.when) <= EXACT for s in self.life.stages)

    @property
    def record(self) -> str:
        """The id of the record that it was first read at: what judgements are about."""
        return self.life.records[0]

    def keys(self) -> Iterator[tuple[str, str, int]]:
        """Its blocks: its kind, either side's country (or name), and four weeks."""
        sides = [self.country.get(p, p) for p in (self.life.sender, self.life.to) if p]
        found = range(self.window[0] // BUCKET, self.window[1] // BUCKET + 1) if self.window else (NOWHERE,)
        if self.window and self.window[1] - self.window[0] > 3 * BUCKET:
            found = (NOWHERE,)
        for side in sorted(set(sides)):
            for bucket in found:
                yield "call" if self.life.kind == "call" else "letter", side, bucket


def messages(
    readings: Iterable[Reading],
    home: Mapping[str, str],
    actors: Mapping[str, MergedActor],
    events: Mapping[str, str],
    gists: Mapping[str, Gist],
    by_people: Iterable[Judgement] = (),
) -> Ledger:
    """The ledger. `home` leads from a report's actor to the merged one, `events` from an act to its merged event.

    `gists` are by report.
    """
    judgements: list[Judgement] = []
    told: dict[str, _Told] = {}
    for reading in readings:
        found, taken_up = lives(reading, home, actors, gists[reading.report.id].passages)
        judgements += taken_up
        published = as_day(reading.report.published).toordinal() if reading.report.published else None
        for life in found:
            country = {p: c for p in (life.sender, life.to) if p and (c := actors[p].country)}
            told[life.id] = _Told(life, published, news_window(life, published), country)
    judged = _judged(told)
    said = word_on(by_people, About.MESSAGES, {r: name for name, one in told.items() for r in one.life.records})
    joins = [(j.score, j.left, j.right) for j in judged.values() if j.verdict is Verdict.SAME]

    def allows(left: str, right: str) -> bool:
        pair = (min(left, right), max(left, right))
        return pair in said.same or _veto(told[pair[0]], told[pair[1]]) is None

    groups = cluster(sorted(told), joins, allows=allows, forced=said.same, apart=said.apart)
    made: list[Message] = []
    conflicts: list[Conflict] = []
    for group in groups:
        members = [told[name] for name in group]
        made.append(_message(members, events))
        conflicts += _conflicts(made[-1], [stage for one in members for stage in one.life.stages])
    made.sort(key=lambda m: (_first(m).sort_key, m.stages[0].sources[0].report, m.stages[0].sources[0].span, m.id))
    return Ledger(
        tuple(made), (*_once(judgements), *_recorded(judged, told)), tuple(sorted(conflicts, key=lambda c: c.id))
    )


def _once(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """One judgement a pair: that of the first passage."""
    found: dict[tuple[str, str], Judgement] = {}
    for judgement in judgements:
        found.setdefault((judgement.left, judgement.right), judgement)
    return tuple(found[pair] for pair in sorted(found))


def _first(message: Message) -> Moment:
    return min((s.when for s in message.stages), key=lambda m: m.sort_key)


# ---------------------------------------------------------------- two tellings side by side


def _judged(told: Mapping[str, _Told]) -> dict[tuple[str, str], Judgement]:
    judged: dict[tuple[str, str], Judgement] = {}
    for left, right in pairs(((name, tuple(one.keys())) for name, one in told.items()), bound=BLOCK):
        judgement = _judge(told[left], told[right])
        if judgement is not None:
            judged[left, right] = judgement
    return _settled(judged, told)


def _judge(left: _Told, right: _Told) -> Judgement | None:
    reasons = list(_weigh(left, right))
    total = round(sum(r.weight * r.value for r in reasons), 3)
    if total < UNSURE:
        return None
    against = _veto(left, right)
    if against:
        reasons.append(Reason("veto", 0.0, 1.0, against))
    verdict = Verdict.DIFFERENT if against else Verdict.SAME if total >= SAME else Verdict.UNSURE
    return Judgement(left.id, right.id, verdict, total, tuple(reasons), "messages", about=About.MESSAGES)


def _recorded(judged: Mapping[tuple[str, str], Judgement], told: Mapping[str, _Told]) -> Iterator[Judgement]:
    """The judgements as of the records that the messages were read at; the best of several on one pair."""
    best: dict[tuple[str, str], Judgement] = {}
    for (left, right), judgement in sorted(judged.items()):
        pair = (told[left].record, told[right].record)
        pair = (min(pair), max(pair))
        if pair[0] != pair[1] and (pair not in best or judgement.score > best[pair].score):
            best[pair] = replace(judgement, left=pair[0], right=pair[1])
    yield from (best[pair] for pair in sorted(best))


def _weigh(left: _Told, right: _Told) -> Iterator[Reason]:
    """What speaks for one message."""
    a, b = left.life, right.life
    if a.kind == "call":
        shared = {a.sender, a.to} & {b.sender, b.to}
        if len(shared) == 2:
            yield Reason("parties", 2.4, 1.0, "the same two speak")
    else:
        for name, weight in (("sender", 1.2), ("to", 1.2)):
            here, there = getattr(a, name), getattr(b, name)
            if here and here == there:
                yield Reason(name, weight, 1.0, "the same in both")
            elif here and there and left.country.get(here) == right.country.get(there):
                yield Reason(name, weight, 0.5, "of one country")
            elif here or there:
                yield Reason(name, weight, 0.5, "only one of them says")
    near = _nearness(left, right)
    if near:
        yield Reason("days", 1.4, *near)
    if a.kind != "call":
        described = telling_words(" ".join(a.described)) & telling_words(" ".join(b.described))
        if described:
            yield Reason("described", 1.0, 1.0, f"both speak of it as {', '.join(sorted(described))}")
        asks = _wished(a) & _wished(b)
        if asks:
            yield Reason("asks", 0.8, 1.0, f"both ask for {', '.join(sorted(asks))}")
        if a.carried_by and a.carried_by == b.carried_by:
            yield Reason("bearer", 0.8, 1.0, "brought by the same")
    words = a.words & b.words
    if words:
        share = min(1.0, len(words) / max(min(len(a.words), len(b.words)), 8))
        yield Reason("wording", 1.0, round(share, 3), f"shared words: {', '.join(sorted(words)[:8])}")


def _wished(life: Life) -> frozenset[str]:
    """The telling words of what it asks for, those of one kind of act as one: "meeting", "summit"."""
    return frozenset(families().get(word, word) for word in telling_words(life.asks or ""))


def _nearness(left: _Told, right: _Told) -> tuple[float, str] | None:
    if left.window is None or right.window is None:
        return None
    gap = max(left.window[0] - right.window[1], right.window[0] - left.window[1])
    if left.dated and right.dated:
        return (
            (1.0, "their days agree")
            if gap <= 0
            else (0.7, f"their days are {gap} apart")
            if gap <= NEAR
            else (-1.0, f"their days are {gap} apart")
        )
    if gap > 0:
        return -0.5, "the days of one are not the other's"
    if left.dated or right.dated:
        dated, other = (left, right) if left.dated else (right, left)
        fresh = other.published is not None and dated.window is not None and other.published - dated.window[1] <= FRESH
        return (1.0, "one tells it without a day, as news") if fresh else (0.7, "the day of one is one of the other's")
    gap = abs(left.published - right.published) if left.published and right.published else FRESH + 1
    if gap <= FRESH:
        return 0.8, f"both told without a day, in reports {gap} days apart"
    return 0.5, "both told without a day, in reports of one time"


def _veto(left: _Told, right: _Told) -> str | None:
    """Why two tellings cannot be of one message."""
    a, b = left.life, right.life
    if (a.kind == "call") != (b.kind == "call"):
        return "one is a call"
    if a.kind == "call":
        if {a.sender, a.to} != {b.sender, b.to}:
            return "other people speak"
    else:
        if (a.sender and a.sender == b.to) or (b.sender and b.sender == a.to):
            return "it goes the other way"
        for here, there in ((a.sender, b.sender), (a.to, b.to)):
            if here and there and here != there and left.country.get(here, here) != right.country.get(there, there):
                return "other parties"
    reason = agree(a.stages, b.stages, slack=0 if a.kind == "call" else NEAR)
    if reason:
        return reason
    if left.window is not None and right.window is not None:
        gap = max(left.window[0] - right.window[1], right.window[0] - left.window[1])
        if gap > (0 if a.kind == "call" else 2 * NEAR):
            return f"their days are {gap} apart"
    if left.window is None or right.window is None:
        return None if a.asks and b.asks else "one of them has no day at all"
    return None


def _settled(
    judged: Mapping[tuple[str, str], Judgement], told: Mapping[str, _Told]
) -> dict[tuple[str, str], Judgement]:
    """A telling without a day that fits two messages of different days about as well joins neither."""
    fits: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for j in judged.values():
        if j.verdict is Verdict.SAME and told[j.left].dated != told[j.right].dated:
            vague, exact = (j.left, j.right) if told[j.right].dated else (j.right, j.left)
            fits[vague].append((-j.score, exact))
    torn: set[str] = set()
    for vague, found in fits.items():
        found.sort()
        top, best = found[0]
        torn.update(vague for low, name in found[1:] if low <= top + MARGIN and _veto(told[best], told[name]))
    out = {}
    for pair, j in judged.items():
        hit = any(name in torn and told[other].dated for name, other in (pair, pair[::-1]))
        if hit and j.verdict is Verdict.SAME:
            reason = Reason("torn", 0.0, 1.0, "without a day, it fits messages of different days as well")
            out[pair] = replace(j, verdict=Verdict.UNSURE, reasons=(*j.reasons, reason))
        else:
            out[pair] = j
    return out


# ---------------------------------------------------------------- one message out of its tellings


def _message(group: Sequence[_Told], events: Mapping[str, str]) -> Message:
    by_day = sorted(group, key=lambda one: (one.published or 10**7, one.life.report, one.life.order))
    told = [one.life for one in by_day]
    ways = Counter((life.sender, life.to) for life in told)
    way = min(ways, key=lambda pair: (-ways[pair], str(pair)))
    if told[0].kind != "call":
        way = _most([life.sender for life in told]), _most([life.to for life in told])
    return Message(
        id=content_id("me", min(life.id for life in told)),
        kind=_most([life.kind for life in told]) or "letter",
        sender=way[0],
        to=way[1],
        carried_by=_most([life.carried_by for life in told]),
        asks=next((life.asks for life in told if life.asks), None),
        described_as=tuple(dict.fromkeys(words for life in told for words in life.described)),
        stages=_steps([stage for life in told for stage in life.stages]),
        events=tuple(sorted({events[name] for life in told for name in life.events if name in events})),
    )


def _most(values: Iterable[str | None]) -> str | None:
    counts = Counter(v for v in values if v)
    return min(counts, key=lambda v: (-counts[v], v), default=None)


def _steps(stages: Sequence[Stage]) -> tuple[Step, ...]:
    """Each stage once, in the order of a life, with the most exact moment that its tellings allow together."""
    found: dict[str, list[Stage]] = defaultdict(list)
    for stage in stages:
        found[stage.name].append(stage)
    out = []
    for name in sorted(found, key=STAGES.index):
        rows = sorted(
            found[name], key=lambda s: (not s.exact, _width(s.when), s.when.sort_key, s.source.report, s.source.span)
        )
        if name == "disclosed":  # it is disclosed once, and spoken of again and again
            rows.sort(key=lambda s: (s.why == SPOKEN, not s.exact, s.when.sort_key))
        sources = {(s.source.report, s.source.event, s.source.span): s.source for s in rows}
        ordered = tuple(sorted(sources.values(), key=lambda s: (s.report, s.span, s.event)))
        out.append(Step(name, _together([s.when for s in rows]), ordered))
    return tuple(out)


def _width(when: Moment) -> int:
    return when.width if when.width is not None else 10**6


def _together(moments: Sequence[Moment]) -> Moment:
    """The most exact of them, narrowed by those that allow it; bounds by publication only bound."""
    when = moments[0]
    for other in moments[1:]:
        if not other.known or (other.basis is Basis.PUBLICATION and when.basis is not Basis.PUBLICATION):
            continue
        both = when.meet(other) if when.known else other
        if both is not None and both != when:
            when = both
    return when


def _conflicts(message: Message, stages: Iterable[Stage]) -> Iterator[Conflict]:
    """Days of one stage that exclude each other; what is disclosed is spoken of on many."""
    sides: dict[str, dict[tuple[str, str], list[Source]]] = defaultdict(lambda: defaultdict(list))
    for stage in stages:
        when = stage.when
        if stage.exact and _width(when) <= EXACT and stage.name not in ("disclosed", "denied"):
            edges = (as_day(when.earliest).isoformat(), as_day(when.latest).isoformat())  # type: ignore[arg-type]
            sides[stage.name][edges].append(stage.source)
    for name, values in sorted(sides.items()):
        apart = [v for v in sorted(values) if any(v[1] < other[0] or other[1] < v[0] for other in values)]
        if apart:
            told = tuple(
                Side(
                    a if a == b else f"{a}/{b}", tuple(sorted(values[a, b], key=lambda s: (s.report, s.span, s.event)))
                )
                for a, b in apart
            )
            how = f"it was {name} on {' and on '.join(side.value for side in told)}"
            yield Conflict(content_id("cf", message.id, "when", name), message.id, "when", told, how)
