"""`Cell`: one unit of the calendar with its TIMEX3 value and its first and last day; and arithmetic on units."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from dateline.model import Grain

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season, northern and meteorological; winter runs into the next year."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A day, week, month … of the calendar. Raises nothing: builders return `None` outside years 1 to 9999."""

    value: str
    first: date
    last: date
    grain: Grain


def day_cell(day: date) -> Cell:
    """One day."""
    return Cell(day.isoformat(), day, day, Grain.DAY)


def week_cell(day: date) -> Cell | None:
    """The ISO week that holds a day: Monday to Sunday."""
    iso = day.isocalendar()
    monday = moved(day, 1 - iso.weekday)
    sunday = moved(day, 7 - iso.weekday)
    if monday is None or sunday is None:
        return None
    return Cell(f"{iso.year:04d}-W{iso.week:02d}", monday, sunday, Grain.WEEK)


def weekend_cell(day: date) -> Cell | None:
    """Saturday and Sunday of the ISO week that holds a day."""
    week = week_cell(day)
    if week is None:
        return None
    return Cell(f"{week.value}-WE", week.last - timedelta(1), week.last, Grain.DAY)


def month_cell(year: int, month: int) -> Cell | None:
    """A month; `month` may lie outside 1 to 12 and then counts into other years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return Cell(
        f"{year:04d}-{month:02d}", date(year, month, 1), date(year, month, monthrange(year, month)[1]), Grain.MONTH
    )


def quarter_cell(year: int, quarter: int) -> Cell | None:
    """A quarter; `quarter` may lie outside 1 to 4."""
    year, quarter = year + (quarter - 1) // 4, (quarter - 1) % 4 + 1
    return _months(f"{year:04d}-Q{quarter}", year, quarter * 3 - 2, 3, Grain.QUARTER)


def half_cell(year: int, half: int) -> Cell | None:
    """January to June, or July to December."""
    return _months(f"{year:04d}-H{half}", year, half * 6 - 5, 6, Grain.QUARTER)


def season_cell(year: int, season: str) -> Cell | None:
    """A season of a year; the winter of a year begins in its December."""
    return _months(f"{year:04d}-{season}", year, SEASON_MONTHS[season], 3, Grain.SEASON)


def _months(value: str, year: int, month: int, count: int, grain: Grain) -> Cell | None:
    a, b = month_cell(year, month), month_cell(year, month + count - 1)
    return Cell(value, a.first, b.last, grain) if a and b else None


def year_cell(year: int) -> Cell | None:
    """A year."""
    return Cell(f"{year:04d}", date(year, 1, 1), date(year, 12, 31), Grain.YEAR) if 1 <= year <= 9999 else None


def decade_cell(decade: int) -> Cell | None:
    """`199` is 1990 to 1999."""
    a, b = year_cell(decade * 10), year_cell(decade * 10 + 9)
    return Cell(f"{decade:03d}", a.first, b.last, Grain.DECADE) if a and b else None


def century_cell(century: int) -> Cell | None:
    """`19` is 1900 to 1999, as EDTF and most writers have it."""
    a, b = year_cell(max(century * 100, 1)), year_cell(century * 100 + 99)
    return Cell(f"{century:02d}", a.first, b.last, Grain.CENTURY) if a and b else None


def cell_at(unit: str, day: date, shift: int = 0) -> Cell | None:
    """The unit that holds `day`, moved by `shift` units; `None` past the calendar's ends."""
    if unit in ("D", "N"):
        there = moved(day, shift)
        return day_cell(there) if there else None
    if unit in ("W", "2W"):
        there = moved(day, shift * (7 if unit == "W" else 14))
        return week_cell(there) if there else None
    if unit == "WE":
        there = moved(day, shift * 7)
        return weekend_cell(there) if there else None
    if unit == "M":
        return month_cell(day.year, day.month + shift)
    if unit == "Q":
        return quarter_cell(day.year, (day.month - 1) // 3 + 1 + shift)
    if unit == "Y":
        return year_cell(day.year + shift)
    if unit == "DE":
        return decade_cell(day.year // 10 + shift)
    if unit == "CE":
        return century_cell(day.year // 100 + shift)
    return None


def moved(day: date, days: int) -> date | None:
    """`day` and so many days; `None` past the calendar's ends."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def months_on(day: date, months: int) -> date | None:
    """The same day of another month, or that month's last."""
    cell = month_cell(day.year, day.month + months)
    return cell.first.replace(day=min(day.day, cell.last.day)) if cell else None


def weekday_near(day: date, weekday: int, way: int, *, itself: bool) -> date | None:
    """The nearest ISO weekday (1–7) before (`way` -1) or after (1) `day`; `itself` allows that very day."""
    gap = (day.isoweekday() - weekday) % 7 if way < 0 else (weekday - day.isoweekday()) % 7
    if gap == 0 and not itself:
        gap = 7
    return moved(day, way * gap)


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian computus (Nature, 20 April 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
