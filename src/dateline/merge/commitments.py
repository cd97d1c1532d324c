"""Who promised what to whom, in what words, and what reports say of its keeping. Nothing is decided: all sides stay."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from dateline.merge.clusters import cluster, pairs
from dateline.merge.gist import Gist
from dateline.merge.items import EXACT, NEWS_DAYS
from dateline.merge.keeping import Deed, Kept, deeds, done, fits, talk_of_keeping, units_of
from dateline.merge.marks import telling_words
from dateline.merge.promised import Later, Promised
from dateline.merge.promises import promises
from dateline.merge.units import Units
from dateline.merge.verdicts import word_on
from dateline.model import (
    About,
    Basis,
    Commitment,
    Followed,
    Judgement,
    MergedActor,
    Moment,
    Reading,
    Reason,
    Source,
    Verdict,
    as_day,
    content_id,
)

T = TypeVar("T")

SAME = 0.6
"""Share of the shorter one's telling words that two tellings of one promise have in common."""

NEAR = 3
"""Days by which two tellings of one promise may differ."""

BUCKET = 28
BLOCK = 200
NOWHERE = -1
HELD = 400
"""Tellings of acts by one side with one word in them that a promise is held against: the earliest reports' by id."""

FOLLOWED = 12
"""What is kept of each thing that is said of a promise's keeping: no reader needs the twentieth telling."""


@dataclass(frozen=True, slots=True)
class Commitments:
    """The commitments and the judgements that made them."""

    commitments: tuple[Commitment, ...]
    judgements: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """A promise as one passage tells it, ready for comparison."""

    promise: Promised
    side: str
    words: frozenset[str]
    window: tuple[int, int] | None

    def keys(self) -> Iterator[tuple[str, int]]:
        found = range(self.window[0] // BUCKET, self.window[1] // BUCKET + 1) if self.window else (NOWHERE,)
        for bucket in list(found)[:4]:
            yield self.side, bucket


def commitments(
    readings: Sequence[Reading],
    home: Mapping[str, str],
    actors: Mapping[str, MergedActor],
    gists: Mapping[str, Gist],
    by_people: Iterable[Judgement] = (),
) -> Commitments:
    """The promises of all reports, those that are one joined, each with what is said of its keeping.

    `gists` are by report.
    """
    told: dict[str, _Told] = {}
    kept: list[Kept] = []
    acts: list[Deed] = []
    sides: dict[str, frozenset[str]] = {}
    for reading in readings:
        kept_of = gists[reading.report.id]
        units = Units(reading, home, actors, kept_of.passages)
        talk = talk_of_keeping(units)
        found = promises(units)
        found += [k.promised for k in talk if k.promised is not None and not any(fits_here(k, p) for p in found)]
        for promise in found:
            told[promise.id] = _told(promise, actors)
        for party in (*(p.by for p in found), *(k.owner for k in talk)):
            sides[party] = units_of(units, party)
        kept += talk
        acts += deeds(reading, units, kept_of.acts)
    judgements = _judged(told)
    joins = [(j.score, left, right) for (left, right), j in judgements.items() if j.verdict is Verdict.SAME]
    said = word_on(by_people, About.COMMITMENTS, {one.promise.source.event: name for name, one in told.items()})

    def allows(left: str, right: str) -> bool:
        return (min(left, right), max(left, right)) in said.same or _veto(told[left], told[right]) is None

    groups = cluster(sorted(told), joins, allows=allows, forced=said.same, apart=said.apart)
    names = frozenset(w for p in sorted(sides) for w in telling_words(" ".join((actors[p].name, *actors[p].aliases))))
    known = _Later(kept, acts, sides, names)
    made = [_commitment([told[n].promise for n in group], known) for group in groups]
    made.sort(key=lambda c: (c.made.sort_key, c.sources[0].report, c.sources[0].span, c.id))
    return Commitments(tuple(made), tuple(_recorded(judgements, told)))


def fits_here(kept: Kept, promise: Promised) -> bool:
    """Whether a report tells of the promise itself beside its keeping."""
    return kept.owner == promise.by and len(kept.words & promise.words) >= 2


def _told(promise: Promised, actors: Mapping[str, MergedActor]) -> _Told:
    maker = actors[promise.by]
    names = telling_words(" ".join((maker.name, *maker.aliases)))
    return _Told(promise, maker.country or promise.by, promise.words - names, _window(promise))


def _window(promise: Promised) -> tuple[int, int] | None:
    """The days on which it may have been made: those told, else the fortnight before the report."""
    when = promise.made
    high = as_day(when.latest).toordinal() if when.latest else promise.published
    if high is None:
        return None
    low = as_day(when.earliest).toordinal() if when.earliest else high - NEWS_DAYS
    return low, high


def _judged(told: Mapping[str, _Told]) -> dict[tuple[str, str], Judgement]:
    judged: dict[tuple[str, str], Judgement] = {}
    for left, right in pairs(((name, tuple(one.keys())) for name, one in told.items()), bound=BLOCK):
        a, b = told[left], told[right]
        shared = a.words & b.words
        share = len(shared) / max(1, min(len(a.words), len(b.words)))
        if share < SAME or _veto(a, b) is not None:
            continue
        maker = "one maker" if a.promise.by == b.promise.by else f"both of {a.side}"
        worded = f"shared words: {', '.join(sorted(shared)[:8])}"
        reasons = (Reason("by", 1.0, 1.0, maker), Reason("what", 1.0, round(share, 3), worded))
        judged[left, right] = Judgement(
            left, right, Verdict.SAME, round(1.0 + share, 3), reasons, "commitments", about=About.COMMITMENTS
        )
    return judged


def _recorded(judged: Mapping[tuple[str, str], Judgement], told: Mapping[str, _Told]) -> Iterator[Judgement]:
    best: dict[tuple[str, str], Judgement] = {}
    for (left, right), j in sorted(judged.items()):
        names = sorted((told[left].promise.source.event, told[right].promise.source.event))
        pair = (names[0], names[1])
        if names[0] != names[1] and (pair not in best or best[pair].score < j.score):
            best[pair] = replace(j, left=pair[0], right=pair[1])
    yield from (best[pair] for pair in sorted(best))


def _veto(left: _Told, right: _Told) -> str | None:
    """Why two tellings cannot be of one promise."""
    a, b = left.promise, right.promise
    if left.side != right.side:
        return "of two sides"
    if a.ending != b.ending:
        return "one is to leave off, the other to do"
    if a.to and b.to and a.to != b.to:
        return "to two people"
    if left.window is None or right.window is None:
        return "one of them has no day at all"
    gap = max(left.window[0] - right.window[1], right.window[0] - left.window[1])
    return f"made {gap} days apart" if gap > (0 if _dated(a) and _dated(b) else NEAR) else None


def _dated(promise: Promised) -> bool:
    width = promise.made.width
    return promise.made.basis in (Basis.STATED, Basis.RELATIVE) and width is not None and width <= EXACT


# ---------------------------------------------------------------- one commitment out of its tellings


class _Later:
    """What was said and done later, by side and by word, so that a promise is held against its own side's alone."""

    def __init__(
        self,
        kept: Sequence[Kept],
        acts: Sequence[Deed],
        sides: Mapping[str, frozenset[str]],
        names: frozenset[str],
    ) -> None:
        self.sides, self.names = sides, names
        self.kept: dict[tuple[str, str], list[Kept]] = defaultdict(list)
        self.acts: dict[tuple[str, str], list[Deed]] = defaultdict(list)
        self.here: dict[str, list[Kept]] = defaultdict(list)
        for one in kept:
            self.here[one.later.source.report].append(one)
            for side in sides[one.owner]:
                for word in one.words - names:
                    self.kept[side, word].append(one)
        for deed in acts:
            for side in deed.side:
                for word in deed.words - names:
                    self.acts[side, word].append(deed)

    def said_of(self, promise: Promised) -> list[Later]:
        """What is said of a promise's keeping."""
        found = self.here[promise.report] if promise.inferred else self._near(promise, self.kept)
        return [k.later for k in found if fits(k, promise, self.sides)]

    def done_about(self, promise: Promised) -> list[Later]:
        """What was done that keeps it or goes against it."""
        out = []
        for deed in self._near(promise, self.acts):
            says = done(deed, promise, self.sides, self.names)
            if says is not None:
                out.append(replace(deed.later, says=says))
        return out

    def _near(self, promise: Promised, index: Mapping[tuple[str, str], list[T]]) -> Iterator[T]:
        """Those of the promise's side that share a word with it; of two shared words one is not its commonest."""
        seen: set[int] = set()
        for side in sorted(self.sides[promise.by]):
            keys = sorted((len(index.get((side, word), ())), word) for word in promise.words - self.names)
            for _, word in keys[:-1]:
                for one in index.get((side, word), ())[:HELD]:
                    if id(one) not in seen:
                        seen.add(id(one))
                        yield one


def _commitment(
    group: Sequence[Promised],
    known: _Later,
) -> Commitment:
    told = sorted(group, key=lambda p: (p.published or 10**7, p.report, p.what))
    best = max(told, key=lambda p: (min(len(p.words), 8), -len(p.text), p.id))
    later = [one for p in told for one in p.later]
    for promise in told:
        later += known.said_of(promise)
    later += known.done_about(best)
    sources = {(p.source.report, p.source.event, p.source.span): p.source for p in told}
    return Commitment(
        id=content_id("co", min(p.id for p in told)),
        by=best.by,
        to=next((p.to for p in told if p.to), None),
        what=best.text,
        made=_together([p.made for p in told]),
        sources=tuple(sorted(sources.values(), key=lambda s: (s.report, s.span, s.event))),
        followed=_followed(later),
    )


def _together(moments: Iterable[Moment]) -> Moment:
    """The most exact of the moments, narrowed by those that allow it."""
    ordered = sorted(
        moments, key=lambda m: (m.basis not in (Basis.STATED, Basis.RELATIVE), m.width or 10**6, m.sort_key)
    )
    when = ordered[0]
    for other in ordered[1:]:
        both = when.meet(other) if when.known and other.known else None
        if both is not None and other.basis is not Basis.PUBLICATION:
            when = both
    return when


def _followed(later: Iterable[Later]) -> tuple[Followed, ...]:
    """What is said, by whom; each with all its sources."""
    found: dict[tuple[str, str | None], dict[tuple[str, object], Source]] = defaultdict(dict)
    for one in later:
        found[one.says, one.by][one.source.report, one.source.span] = one.source
    order = ("kept", "under-way", "broken", "doubted")
    rows = []
    for says, by in sorted(found, key=lambda k: (order.index(k[0]), k[1] or "")):
        sources = sorted(found[says, by].values(), key=lambda s: (s.report, s.span, s.event))
        rows.append(Followed(says, by, tuple(sources[:FOLLOWED])))
    return tuple(rows)
