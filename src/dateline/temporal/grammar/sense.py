"""`Sense`: what the words of a time expression mean before any calendar is opened.

"Last Tuesday" is a weekday and a direction, "June 12 last year" a month, a day and a unit that gives the year. What
they come to depends on the report, and is `resolve`'s work.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The shapes of meaning that the grammar knows."""

    DATE = "date"
    """Calendar fields: year, month, day, weekday, season, quarter, half, decade, century."""
    UNIT = "unit"
    """A unit pointed at: "last week", "that year", "this month"."""
    DAYS = "days"
    """Days counted from the moment of speaking: "yesterday"."""
    SHIFT = "shift"
    """An amount before or after something: "two weeks ago", "a month earlier"."""
    SPAN = "span"
    """A length of time: "three days", "the past two months"."""
    SET = "set"
    REF = "ref"
    """Past, present or future, no more exactly."""
    HOLIDAY = "holiday"
    CLOCK = "clock"
    PART = "part"
    """A part of some day: "this morning", "that night"."""
    ORDINAL = "ordinal"
    """The n-th unit of something: "the first two quarters of 1990", "the second half of last year"."""
    FIGURES = "figures"
    """A date in figures that is two days: 6/12/2018. `month` holds the first figure, `day` the second."""
    IMPOSSIBLE = "impossible"
    """Written as a date and none: "February 30"."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as news writes it; `low` is `None` where it is vague ("several"), `high` ends a range."""

    low: float | None
    high: float | None = None
    mod: str | None = None
    vague: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `zone` is an abbreviation ("est"), an IANA name ("Asia/Seoul"), "local" or, unnamed, `None`."""

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    half: bool = True
    """Whether the text tells morning from afternoon; "half past three" does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """One expression's meaning; only the fields of its kind are set. `mod` is TIMEX3's, `of` what it is part of."""

    kind: Kind
    year: int | None = None
    end_year: int | None = None
    """The last year of a run written short: 1953 of "1950-53"."""
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    unit: str | None = None
    amount: Amount | None = None
    which: str | None = None
    """`last past previous next coming following this that latest`, `the` for a bare definite, `None` for nothing."""
    shift: int = 0
    """Direction, or days for `DAYS`."""
    part: str | None = None
    clock: Clock | None = None
    mod: str | None = None
    value: str | None = None
    type: str | None = None
    name: str | None = None
    fiscal: bool = False
    beside: bool = False
    """Stands in parentheses after another time, and says the same moment again: "2 p.m. (0500 GMT)"."""
    place: str | None = None
    """The country that a holiday is kept in, by ISO code: "India's Independence Day"."""
    before_christ: int | None = None
    """The year before Christ; see `antiquity`."""
    of: Sense | None = None


Hit = tuple[int, Sense]
"""Where a match ends (exclusive, in words) and what it means."""
