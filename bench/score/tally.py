"""Counts of one report, their sum over many, and what was missed on the way."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from bench.score.prf import PRF, prf, share


class Miss(NamedTuple):
    """One disagreement: what kind, at which character, and in words."""

    kind: str
    at: int
    what: str


@dataclass(slots=True)
class Tally:
    """Hits, spurious and missed records by layer; marks (0 to 1) by figure."""

    hits: Counter[str] = field(default_factory=Counter)
    spurious: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    marks: dict[str, list[float]] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def mark(self, name: str, value: float) -> None:
        """One answer of a figure, from 0 (wrong) to 1 (right)."""
        self.marks.setdefault(name, []).append(float(value))

    def miss(self, kind: str, at: int, what: str) -> None:
        """Note a disagreement for a person to read."""
        self.misses.append(Miss(kind, at, what))

    def add(self, other: "Tally") -> None:
        """Take another report's counts in; its misses stay with it."""
        self.hits.update(other.hits)
        self.spurious.update(other.spurious)
        self.missed.update(other.missed)
        for name, values in other.marks.items():
            self.marks.setdefault(name, []).extend(values)

    def prf(self, layer: str) -> PRF:
        """Precision, recall and F1 of a layer; 0 where there is nothing at all."""
        hits = self.hits[layer]
        return prf(hits, hits + self.spurious[layer], hits + self.missed[layer], nothing=0.0)

    def share(self, name: str) -> float:
        """Mean of a figure's marks; 0 where there are none."""
        values = self.marks.get(name, [])
        return share(sum(values), len(values))
