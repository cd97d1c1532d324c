"""A page's own stamp, "Tuesday 26 July 2005 10.10 BST", which says when it was put out and dates nothing it tells."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from dateline.model import TimeMention

NEAR = 1
"""Days between a stamp and the report's own day."""
GAP = 5
"""Characters between its date and its hour: a year of two figures and blanks."""


def unstamped(times: Sequence[TimeMention], text: str, today: date | None) -> list[TimeMention]:
    """The times without those of stamps: a date of the report's own day with an hour and its zone right behind it."""
    stamps: set[int] = set()
    for day, hour in pairwise(times) if today is not None else ():
        between = text[day.span.end : hour.span.start]
        if len(between) <= GAP and not any(c.isalpha() for c in between) and _is_stamp(day, hour, today):
            stamps.update((day.span.start, hour.span.start))
    return [time for time in times if time.span.start not in stamps]


def _is_stamp(day: TimeMention, hour: TimeMention, today: date | None) -> bool:
    exact = day.moment.exact_day
    zone = hour.text.rpartition(" ")[2]
    full = day.timex.type == "DATE" and any(c.isdigit() for c in day.text)
    zoned = hour.timex.type == "TIME" and zone.isalpha() and zone.isupper() and 2 < len(zone) <= 4
    return full and zoned and exact is not None and today is not None and abs((exact - today).days) <= NEAR
