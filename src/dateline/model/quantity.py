"""Numbers with units that belong to an event: how many were killed, released or fired, how much was pledged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from dateline.model.span import Span

Number = int | float
"""Whole where the text's number is whole."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number as a report tells it, with the words that belong to it; `low` and `high` are inclusive, `None` open.

    `kind` is what is counted or measured, after `quantities.toml`: killed, wounded, money, share and so on. `unit` is
    ISO 4217 for money, the unit's name for measures, `None` for counts. `what` is the lemma of the counted noun.
    `bound` keeps the words that open or widen the number ("at least", "nearly", "dozens"); `reason` says what they do,
    and by which word of the sentence the number belongs to its event.
    """

    span: Span
    kind: str
    low: int | float | None = None
    high: int | float | None = None
    unit: str | None = None
    what: str | None = None
    bound: str | None = None
    reason: str = ""


class Ranged(Protocol):
    """A number with two ends, either of which may be open, its unit and the words that bound it."""

    @property
    def low(self) -> int | float | None:
        """The least it may be."""
        ...

    @property
    def high(self) -> int | float | None:
        """The most it may be."""
        ...

    @property
    def unit(self) -> str | None:
        """What it is measured in."""
        ...

    @property
    def bound(self) -> str | None:
        """The words that open or widen it."""
        ...


def exclude(one: Ranged, other: Ranged) -> bool:
    """Whether no number is in both intervals."""
    return (one.high is not None and other.low is not None and one.high < other.low) or (
        other.high is not None and one.low is not None and other.high < one.low
    )


def shown(one: Ranged) -> str:
    """A number in words for a reader: `12`, `12 or more`, `10 to 15`, `USD 1,200,000,000`, `40 percent`, `dozens`."""
    low, high = one.low, one.high
    if low is None and high is None:
        text = one.bound or "a number"
    elif high is None:
        text = f"{low:,} or more"
    elif low is None:
        text = f"up to {high:,}"
    else:
        text = f"{low:,}" if low == high else f"{low:,} to {high:,}"
    if one.unit is None:
        return text
    if one.unit.isupper():
        return f"{one.unit} {text}"
    many = "" if one.unit in UNCHANGED or (low == high == 1) else "s"
    return f"{text} {one.unit}{many}"


UNCHANGED = frozenset({"percent", "foot"})
"""Units without an ending for many."""
