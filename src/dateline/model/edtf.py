"""EDTF (ISO 8601-2, Library of Congress, level 1 and the parts of 2 that news needs), in and out.

Written: days, months, years, decades (`201X`), centuries (`19XX`), seasons (`2018-21` spring to `2018-24` winter),
quarters (`2018-33` to `2018-36`), times, intervals `a/b`, open ends (`a/..`), and `~`, `?`, `%` on the whole.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateline.errors import MomentError
from dateline.model.moment import Basis, Edge, Grain, Moment

SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}
"""EDTF season → its first month, northern meteorological seasons (3 months each)."""

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_DECADE = re.compile(r"(\d{3})X")
_CENTURY = re.compile(r"(\d\d)XX")


def to_edtf(moment: Moment) -> str:
    """The shortest EDTF text for a moment; `""` where nothing is known."""
    if not moment.known:
        return ""
    mark = "%" if moment.approximate and moment.uncertain else "~" if moment.approximate else ""
    mark = mark or ("?" if moment.uncertain else "")
    low, high = moment.earliest, moment.latest
    if low is None or high is None:
        a = ".." if low is None else _point(low) + mark
        b = ".." if high is None else _point(high) + mark
        return f"{a}/{b}"
    whole = _whole(low, high, moment.grain)
    if whole is not None:
        return whole + mark
    return f"{_point(low)}{mark}/{_point(high)}{mark}"


def from_edtf(text: str, *, basis: Basis = Basis.STATED, reason: str = "") -> Moment:
    """Reads what `to_edtf` writes, and whatever else of level 1 has the same parts.

    Raises `MomentError` for anything else, impossible dates included.
    """
    if text == "":
        return Moment(basis=basis, reason=reason)
    if len(text) > 80:
        raise MomentError(f"no EDTF: {text[:80]!r}…")
    parts = text.split("/")
    if len(parts) > 2:
        raise MomentError(f"no EDTF: {text!r}")
    sides = [_side(part) for part in parts]
    low: Edge | None
    high: Edge | None
    if len(sides) == 1:
        only = sides[0]
        if only.low is None:
            raise MomentError(f"no EDTF: {text!r}")
        low, high, grain = only.low, only.high, only.grain
    else:
        low, high = sides[0].low, sides[1].high
        grain = min((s.grain for s in sides if s.low is not None), key=lambda g: g.rank, default=Grain.DAY)
    return Moment(
        earliest=low,
        latest=high,
        grain=grain,
        basis=basis,
        reason=reason,
        approximate=any(s.mark in ("~", "%") for s in sides),
        uncertain=any(s.mark in ("?", "%") for s in sides),
    )


@dataclass(frozen=True, slots=True)
class _Side:
    low: Edge | None
    high: Edge | None
    grain: Grain
    mark: str


def _side(text: str) -> _Side:
    """One side of an interval, or a whole date."""
    mark = text[-1:] if text[-1:] in ("~", "?", "%") else ""
    body = text[: len(text) - len(mark)]
    if body in ("", ".."):
        return _Side(None, None, Grain.DAY, mark)
    low, high, grain = _edges(body)
    return _Side(low, high, grain, mark)


def _edges(body: str) -> tuple[Edge, Edge, Grain]:
    if "T" in body:
        return _clock(body)
    if match := _CENTURY.fullmatch(body):
        start = int(match[1]) * 100
        return _years(start, start + 99, Grain.CENTURY)
    if match := _DECADE.fullmatch(body):
        start = int(match[1]) * 10
        return _years(start, start + 9, Grain.DECADE)
    match = _DATE.fullmatch(body)
    if match is None:
        raise MomentError(f"no EDTF: {body!r}")
    year, month, day = int(match[1]), match[2], match[3]
    try:
        if day:
            point = date(year, int(month), int(day))
            return point, point, Grain.DAY
        if month and int(month) in SEASON_STARTS:
            return *season(year, int(month)), Grain.SEASON
        if month and 33 <= int(month) <= 36:
            return *quarter(year, int(month) - 32), Grain.QUARTER
        if month:
            return date(year, int(month), 1), date(year, int(month), monthrange(year, int(month))[1]), Grain.MONTH
        return _years(year, year, Grain.YEAR)
    except ValueError as error:
        raise MomentError(f"no such date: {body!r}") from error


def season(year: int, code: int) -> tuple[date, date]:
    """First and last day of EDTF season 21–24; winter runs from December of `year` to February of the next."""
    month = SEASON_STARTS[code]
    after = date(year + (month + 3 > 12), (month + 2) % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(1)


def quarter(year: int, number: int) -> tuple[date, date]:
    """First and last day of quarter 1–4."""
    end = number * 3
    return date(year, end - 2, 1), date(year, end, monthrange(year, end)[1])


def _years(low: int, high: int, grain: Grain) -> tuple[date, date, Grain]:
    try:
        return date(max(low, 1), 1, 1), date(high, 12, 31), grain
    except ValueError as error:
        raise MomentError(f"no such year: {low}") from error


def _clock(body: str) -> tuple[datetime, datetime, Grain]:
    try:
        point = datetime.fromisoformat(body)
    except ValueError as error:
        raise MomentError(f"no such time: {body!r}") from error
    if point.microsecond:
        raise MomentError(f"finer than a second: {body!r}")
    return point, point, Grain.SECOND


def _point(edge: Edge) -> str:
    return edge.isoformat()


def _whole(low: Edge, high: Edge, grain: Grain) -> str | None:
    """One EDTF date that means exactly `[low, high]`, or `None`."""
    if isinstance(low, datetime) or isinstance(high, datetime):
        return low.isoformat() if low == high else None
    if low == high:
        return low.isoformat()
    year = f"{low.year:04d}"
    for code in SEASON_STARTS if grain is Grain.SEASON and low.year < 9999 else ():
        if season(low.year, code) == (low, high):
            return f"{year}-{code}"
    for number in range(1, 5) if grain is Grain.QUARTER else ():
        if quarter(low.year, number) == (low, high):
            return f"{year}-{32 + number}"
    if (
        low.day == 1
        and (low.year, low.month) == (high.year, high.month)
        and high.day == monthrange(high.year, high.month)[1]
    ):
        return f"{year}-{low.month:02d}"
    if (low.month, low.day, high.month, high.day) != (1, 1, 12, 31):
        return None
    if low.year == high.year:
        return year
    if grain is Grain.DECADE and low.year % 10 == 0 and high.year == low.year + 9:
        return f"{low.year // 10:03d}X"
    if grain is Grain.CENTURY and low.year % 100 == 0 and high.year == low.year + 99:
        return f"{low.year // 100:02d}XX"
    return None


def edge_text(edge: Edge | None) -> str | None:
    """An edge as the contract's JSON has it: a day, or a time."""
    return None if edge is None else edge.isoformat()


def edge_from(text: str | None) -> Edge | None:
    """Reads `edge_text`; raises `MomentError`."""
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    except ValueError as error:
        raise MomentError(f"no such date: {text[:40]!r}") from error
