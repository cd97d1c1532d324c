"""Lengths of time: their TIMEX3 value, the days that "the past two months" covers, and moments counted off."""

from __future__ import annotations

from datetime import date

from dateline.model import Basis, Grain, Moment
from dateline.temporal.calendar.cells import Cell, cell_at, day_cell, months_on, moved
from dateline.temporal.grammar.sense import Amount

MAX_COUNT = 10_000
"""More units than this are no moment of news; the value is kept."""

_LETTERS = {"S": ("T", "S", 1), "MIN": ("T", "M", 1), "H": ("T", "H", 1), "D": ("", "D", 1), "N": ("", "N", 1),
            "W": ("", "W", 1), "2W": ("", "W", 2), "M": ("", "M", 1), "Q": ("", "Q", 1), "Y": ("", "Y", 1),
            "WE": ("", "WE", 1), "DE": ("", "Y", 10), "CE": ("", "Y", 100)}  # fmt: skip
"""Unit → (time mark, letter, how many)."""


_PARTS_OF = {"H": ("T", "M", 60), "Y": ("", "M", 12), "D": ("T", "H", 24)}
"""Half an hour is thirty minutes, half a year six months."""


def number(value: float) -> str:
    """A count without a needless fraction."""
    return str(int(value)) if value == int(value) else f"{value:g}"


def amount_value(unit: str, count: Amount | None) -> tuple[str, str | None]:
    """The TIMEX3 duration and modifier of an amount: `P3D`, `PT24H`, `PXY`."""
    mark, letter, times = _LETTERS[unit]
    if count is None or count.low is None:
        if unit in ("DE", "CE"):
            letter = unit
        return f"P{mark}X{letter}", count.mod if count else None
    if count.low < 1 and unit in _PARTS_OF:
        mark, letter, times = _PARTS_OF[unit]
    return f"P{mark}{number(count.low * times)}{letter}", count.mod


def shifted_cell(base: date, grain: Grain, unit: str, count: float, way: int) -> tuple[Cell, tuple[date, date]] | None:
    """The calendar unit that lies `count` units before or after `base`, and the days it may truly be.

    Days are exact; "two weeks ago" is a day give or take three, "two months ago" that month, "two years ago" that year.
    """
    if count > MAX_COUNT:
        return None
    if unit in ("S", "MIN", "H"):
        hours = count * {"S": 1 / 3600, "MIN": 1 / 60, "H": 1}[unit]
        there = moved(base, way * int(hours // 24))
        return (day_cell(there), (there, there)) if there else None
    if unit in ("D", "N"):
        there = moved(base, way * round(count))
        return (day_cell(there), (there, there)) if there else None
    if unit in ("W", "2W", "WE"):
        there = moved(base, way * round(count * (14 if unit == "2W" else 7)))
        if there is None:
            return None
        low, high = moved(there, -3), moved(there, 3)
        week = cell_at("W", there)
        return (week, (low, high)) if low and high and week else None
    months = count * {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}[unit]
    there = months_on(base, way * round(months))
    if there is None:
        return None
    if unit == "M" and grain is Grain.DAY and count == int(count):
        cell = cell_at("M", there)
        return (cell, (cell.first, cell.last)) if cell else None
    if grain is Grain.DECADE and months % 120 == 0:
        cell = cell_at("DE", there)  # "in the 1840s … twenty years later" is the 1860s
        return (cell, (cell.first, cell.last)) if cell else None
    name = "M" if unit in ("M", "Q") or count != int(count) or grain in (Grain.MONTH,) else "Y"
    cell = cell_at(name, there)
    return (cell, (cell.first, cell.last)) if cell else None


def span_moment(base: date, unit: str, count: float | None, way: int, words: str) -> Moment | None:
    """The days from `base` back or forth that "the past two months" covers; vague counts leave the far end open."""
    reason = f"'{words}' up to {base:%A} {base}" if way < 0 else f"'{words}' from {base:%A} {base}"
    far: date | None = None
    if unit in ("S", "MIN"):
        far = base
    elif count is None:
        far = {"D": moved(base, way * 7), "W": moved(base, way * 49), "H": moved(base, way)}.get(unit)
        if unit == "M":
            far = months_on(base, way * 9)
    elif count <= MAX_COUNT:
        if unit == "H":
            far = moved(base, way * -(-round(count) // 24))
        elif unit in ("D", "N", "W", "2W", "WE"):
            far = moved(base, way * round(count * {"D": 1, "N": 1, "W": 7, "2W": 14, "WE": 7}[unit]))
        else:
            far = months_on(base, way * round(count * {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}[unit]))
    low, high = (far, base) if way < 0 else (base, far)
    said = f"{reason} → {low.isoformat() if low else '..'}/{high.isoformat() if high else '..'}"
    return Moment.days(low, high, basis=Basis.RELATIVE, reason=said)
