"""Precision, recall, their harmonic mean, and plain shares.

- precision = hits / predicted, recall = hits / wanted, F1 = 2PR / (P + R); a ratio over nothing is 0;
- where nothing was predicted and nothing was wanted, a prediction is faultless: all three are `nothing`, 1 by default.
"""

from typing import NamedTuple

Figures = dict[str, float]


class PRF(NamedTuple):
    """Precision, recall and F1, each from 0 to 1."""

    precision: float
    recall: float
    f1: float


def share(part: float, whole: float) -> float:
    """`part / whole`, 0 where there is no whole."""
    return part / whole if whole else 0.0


def harmonic(a: float, b: float) -> float:
    """Harmonic mean, 0 where both are 0."""
    return share(2 * a * b, a + b)


def prf(hits: float, predicted: float, wanted: float, *, nothing: float = 1.0) -> PRF:
    """P, R and F1 from the three counts."""
    if not predicted and not wanted:
        return PRF(nothing, nothing, nothing)
    precision, recall = share(hits, predicted), share(hits, wanted)
    return PRF(precision, recall, harmonic(precision, recall))
