"""`Evidence`: one thing that a text says about when it was written; and what several of them come to together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dateline.model import Basis, Grain, Moment
from dateline.temporal.grammar.find import Found


@dataclass(frozen=True, slots=True)
class Evidence:
    """The days that one thing leaves, and its words. What is not `firm` gives way where it contradicts what is."""

    earliest: date | None
    latest: date | None
    words: str
    firm: bool = True


@dataclass(frozen=True, slots=True)
class Bounds:
    """The latest beginning and the earliest end that some evidence leaves, each with the one that gave it."""

    low: Evidence | None = None
    high: Evidence | None = None
    against: tuple[str, ...] = ()
    """What was left out since it contradicts itself, in words."""

    @property
    def earliest(self) -> date | None:
        """The first day left."""
        return self.low.earliest if self.low else None

    @property
    def latest(self) -> date | None:
        """The last day left."""
        return self.high.latest if self.high else None

    @property
    def empty(self) -> bool:
        """Whether no day is left."""
        return self.earliest is not None and self.latest is not None and self.earliest > self.latest

    @property
    def words(self) -> str:
        """The evidence in words; what the one side says already is not said twice."""
        said = [one.words for one in (self.low, self.high) if one is not None]
        kept = [one for one in said if not any(other != one and other.startswith(one) for other in said)]
        return "; ".join(dict.fromkeys((*kept, *self.against)))


def together(evidence: Iterable[Evidence]) -> Bounds:
    """What all of it leaves; of two that leave the same, the first."""
    low: Evidence | None = None
    high: Evidence | None = None
    for one in evidence:
        if one.earliest is not None and (low is None or low.earliest is None or one.earliest > low.earliest):
            low = one
        if one.latest is not None and (high is None or high.latest is None or one.latest < high.latest):
            high = one
    return Bounds(low, high)


def agreed(evidence: Sequence[Evidence]) -> Bounds:
    """What all of it leaves, without what contradicts the rest.

    What is not firm gives way first. Of two firm ones that leave no day between them either may be wrong, so both are
    left out: the interval gets wider and stays right.
    """
    bounds = together(evidence)
    if not bounds.empty:
        return bounds
    kept = [one for one in evidence if one.firm]
    against: list[str] = []
    while (bounds := together(kept)).empty:
        against.append(f"left out, as they contradict each other: {bounds.words}")
        kept = [one for one in kept if one is not bounds.low and one is not bounds.high]
    return replace(bounds, against=tuple(against))


def moment_of(bounds: Bounds) -> Moment:
    """The interval; unknown, with the reason, where there is none."""
    first, last = bounds.earliest, bounds.latest
    if first is None and last is None:
        why = "; ".join(("nothing in the text tells when it was published", *bounds.against))
        return Moment.unknown(why)
    grain = Grain.YEAR if first and last and (first.year, first.month, last.month) == (last.year, 1, 12) else Grain.DAY
    return Moment(earliest=first, latest=last, grain=grain, basis=Basis.INFERRED, reason=bounds.words)


def words_of(one: Found) -> str:
    """An expression as it is quoted."""
    return " ".join(one.line.texts[one.first : one.last]).replace(" ,", ",")
