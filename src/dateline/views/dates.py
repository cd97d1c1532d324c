"""A moment in words: `12–13 Jan 2019`, `≤ 12 Jan 2019`, `~Jan 2019`, `undated`. EDTF is `model.edtf`'s."""

from __future__ import annotations

from datetime import datetime

from dateline.model.edtf import to_edtf
from dateline.model.moment import Edge, Moment, as_day

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
UNDATED = "undated"


def friendly(moment: Moment, *, long: bool = False) -> str:
    """A moment for a person to read, to the day where one end is open, else to the minute; months in full if `long`.

    `≥` stands before a beginning whose end is open, `≤` before an end whose beginning is; `~` marks what is
    approximate, `?` what is uncertain.
    """
    if not moment.known:
        return UNDATED
    text = _body(moment, long)
    return f"{'~' if moment.approximate else ''}{text}{'?' if moment.uncertain else ''}"


def _body(moment: Moment, long: bool) -> str:
    low, high = moment.earliest, moment.latest
    if low is None:
        return f"≤ {_edge(as_day(high), long)}" if high is not None else UNDATED
    if high is None:
        return f"≥ {_edge(as_day(low), long)}"
    whole = _unit(to_edtf(moment).rstrip("~?%"), long)
    if whole is not None:
        return whole
    a, b = as_day(low), as_day(high)
    if a == b:
        return _clocks(low, high, long)
    if (a.year, a.month) == (b.year, b.month):
        return f"{a.day}–{b.day} {_month(b.month, long)} {b.year}"
    if a.year == b.year:
        return f"{a.day} {_month(a.month, long)} – {b.day} {_month(b.month, long)} {b.year}"
    return f"{a.day} {_month(a.month, long)} {a.year} – {b.day} {_month(b.month, long)} {b.year}"


def _unit(edtf: str, long: bool) -> str | None:
    """A month, season, quarter, year, decade or century, where the EDTF is one."""
    if len(edtf) == 4 and edtf.isdigit():
        return edtf
    if len(edtf) == 4 and edtf.endswith("XX"):
        return f"{_ordinal(int(edtf[:2]) + 1)} century"
    if len(edtf) == 4 and edtf.endswith("X"):
        return f"{edtf[:3]}0s"
    if len(edtf) != 7 or not (edtf[:4] + edtf[5:]).isdigit():
        return None
    year, part = edtf[:4], int(edtf[5:])
    if part in SEASONS:
        return f"{SEASONS[part]} {year}–{(int(year) + 1) % 100:02d}" if part == 24 else f"{SEASONS[part]} {year}"
    return f"Q{part - 32} {year}" if part > 32 else f"{_month(part, long)} {year}"


def _clocks(low: Edge, high: Edge, long: bool) -> str:
    """One day, with its hours where the text gives them."""
    day = _edge(as_day(low), long)
    if not isinstance(low, datetime) or not isinstance(high, datetime):
        return day
    if low == high:
        return f"{day}, {low:%H:%M}"
    return f"{day}, {low:%H:%M}–{high:%H:%M}"


def _edge(edge: Edge, long: bool) -> str:
    text = f"{edge.day} {_month(edge.month, long)} {edge.year}"
    return f"{text}, {edge:%H:%M}" if isinstance(edge, datetime) else text


def day(edge: Edge | None, *, long: bool = False) -> str:
    """A report's own day or time; `""` where there is none."""
    return "" if edge is None else _edge(edge, long)


def _month(number: int, long: bool) -> str:
    name = MONTHS[number - 1]
    return name if long or len(name) < 5 else name[:3]


def _ordinal(number: int) -> str:
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
