"""Holidays on the calendar: fixed days, n-th weekdays, days from Easter, and feasts of other calendars by table."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from dateline.model import Grain
from dateline.temporal.calendar.cells import Cell, day_cell, easter, month_cell, moved, week_cell, weekday_near
from dateline.temporal.vocabulary import FEASTS, HOLIDAYS

MOST_YEARS = 4
"""Years round a report in which a holiday is looked for: Inauguration Day comes every fourth."""


def holidays_in(name: str, year: int, country: str | None = None) -> list[Cell]:
    """A holiday's days in a year; most have one, Ramadan may begin twice, Inauguration Day is not every year.

    `country` is the ISO code of the country that keeps it, where it is known and the table has several.
    """
    row = HOLIDAYS[name]
    row = {**row, **row.get("kept", {}).get(country or "", {})}
    if not 1 <= year <= 9999 or (row.get("cycle") and year % row["cycle"][0] != row["cycle"][1]):
        return []
    return [cell for start in _starts(row, year) if (cell := _cell(row, start)) is not None]


def _starts(row: Mapping[str, Any], year: int) -> list[date]:
    if "feast" in row:
        names = [row["feast"]] if isinstance(row["feast"], str) else row["feast"]
        found = [date.fromisoformat(day) for name in names for day in FEASTS[name] if day[:4] == f"{year:04d}"]
    elif "easter" in row:
        found = [easter(year)]
    elif "orthodox" in row:
        found = [day] if (day := orthodox_easter(year)) is not None else []
    elif "day" in row:
        found = [date(year, row["month"], row["day"])]
    else:
        found = [day] if (day := _nth(row, year)) is not None else []
    shift = row.get("easter", row.get("orthodox", row.get("shift", 0)))
    return [there for day in found if (there := moved(day, shift)) is not None]


def _nth(row: Mapping[str, Any], year: int) -> date | None:
    """The n-th weekday of a month, -1 the last; `after` counts from a later day of it."""
    cell = month_cell(year, row["month"])
    if cell is None:
        return None
    if row["nth"] < 0:
        return weekday_near(cell.last, row["weekday"], -1, itself=True)
    start = moved(cell.first, row.get("after", 0))
    first = weekday_near(start, row["weekday"], 1, itself=True) if start else None
    return moved(first, 7 * (row["nth"] - 1)) if first else None


def _cell(row: Mapping[str, Any], start: date) -> Cell | None:
    """One day, or the days that the row says; TIMEX3 has no such span, so its value is the first day's, or the
    week or month that holds most of it."""
    last = moved(start, row.get("days", 1) - 1)
    if "until" in row:
        ends = [date.fromisoformat(day) for day in FEASTS[row["until"]]]
        after = next((end for end in ends if end > start), None)
        last = moved(after, -1) if after is not None else None
    if last is None:
        return None
    if last == start:
        return day_cell(start)
    middle = moved(start, (last - start).days // 2) or start
    within = {"week": week_cell(middle), "month": month_cell(middle.year, middle.month)}.get(row.get("value", ""))
    return Cell(within.value if within is not None else start.isoformat(), start, last, Grain.DAY)


def by_sight(name: str) -> bool:
    """Whether a feast begins when the moon is seen: a day later in some countries than in the table."""
    return bool(HOLIDAYS[name].get("moon"))


def orthodox_easter(year: int) -> date | None:
    """Orthodox Easter Sunday on the Gregorian calendar, by Meeus's Julian algorithm; from 1900 to 2099."""
    if not 1900 <= year <= 2099:
        return None
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return moved(date(year, month, day + 1), 13)
