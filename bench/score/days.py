"""Days out of the dates that a chronology or a label carries."""

import re
from calendar import monthrange
from datetime import date

from bench.jsonl import Json

_PARTIAL = re.compile(r"(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_WITH_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:$|[T ])")


def first_day(text: object) -> date | None:
    """The first day of a year, month or day in ISO form; None where it is none."""
    found = _PARTIAL.match(str(text or ""))
    if not found:
        return None
    year, month, day = found.groups()
    return _day(year, month or "1", day or "1")


def last_day(text: object) -> date | None:
    """The last day of a year, month or day in ISO form; None where it is none."""
    found = _PARTIAL.match(str(text or ""))
    if not found:
        return None
    year, month, day = found.groups()
    return _day(year, month or "12", day)


def _day(year: str, month: str, day: str | None) -> date | None:
    """The day, the month's last where none is given."""
    try:
        return date(int(year), int(month), int(day) if day else monthrange(int(year), int(month))[1])
    except ValueError:
        return None


def interval(moment: Json | None) -> tuple[date, date] | None:
    """First and last day of a moment; None where either side is open.

    A moment without edges is read from its `edtf`.
    """
    if not moment:
        return None
    first, last = first_day(moment.get("earliest")), last_day(moment.get("latest"))
    if first is None and last is None and moment.get("edtf"):
        parts = str(moment["edtf"]).split("/")
        first, last = first_day(parts[0]), last_day(parts[-1])
    return (first, last) if first and last and first <= last else None


def stated_day(value: object) -> str | None:
    """`YYYY-MM-DD` of an ISO date or date-time as it is written, or of a moment of one day; None if coarser."""
    if isinstance(value, dict):
        first, last = value.get("earliest"), value.get("latest")
        value = first if first and last and str(first)[:10] == str(last)[:10] else None
    found = _WITH_DAY.match(str(value or ""))
    return found.group(1) if found else None
