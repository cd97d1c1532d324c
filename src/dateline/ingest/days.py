"""Days and times as outlets write them on their own pages: in mark-up, in records, in "Published …" lines.

A page's own date is a label, not a sentence: it names day, month and year, mostly a clock and a zone. Only such labels
are read here, and none that could mean two days (`03/04/2018`). The zone stays as written; one that names two offsets
through the year (ET) leaves the time without a zone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache

from dateline.lexicon.tables import load

_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_CLOCK = (
    r"(?:[\s,T|@-]{1,5}(?:at\s{1,3})?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    r"(?:\s{0,2}(?P<half>[apAP])\.?[mM]\b\.?)?(?:\s{0,2}\(?(?P<zone>Z\b|[A-Z]{2,5}\b|(?:GMT|UTC)?[+-]\d\d:?(?:\d\d)?))?)?"
)
_CLOCK_FIRST = (
    r"(?:(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?P<second>)(?:\s{0,2}(?P<half>[apAP])\.?[mM]\b\.?)?"
    r"(?:\s{0,2}(?P<zone>[A-Z]{2,5}))?[\s,|-]{1,4}(?:on\s{1,3})?(?:[A-Z][a-z]{2,8},?\s{1,3})?)"
)
_ISO = r"(?P<year>\d{4})(?P<sep>[-/.])(?P<number>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)"
_DAY_FIRST = rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]{{1,3}}(?:of\s)?{_MONTH},?[\s-]{{1,3}}(?P<year>\d{{4}})(?!\d)"
_MONTH_FIRST = rf"{_MONTH}\s{{1,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}(?P<year>\d{{4}})(?!\d)"
_SLASHED = r"(?P<first>\d{1,2})(?P<sep>[/.])(?P<other>\d{1,2})(?P=sep)(?P<year>\d{4})(?!\d)"
_WEEKDAY = r"(?<![\w.])(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{1,3})?"

_FORMS = tuple(
    re.compile(_WEEKDAY + form)
    for form in (
        *(day + _CLOCK for day in (_ISO, _DAY_FIRST, _MONTH_FIRST, _SLASHED)),
        *(_CLOCK_FIRST + day for day in (_DAY_FIRST, _MONTH_FIRST)),
    )
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
LABEL_MAX = 80
"""Longer than this, a string is no date's label."""


@dataclass(frozen=True, slots=True)
class Label:
    """A day or a time, and the characters `[start, end)` that say so."""

    when: date | datetime
    start: int
    end: int


def stated(value: str) -> date | datetime | None:
    """The day or time that the whole of `value` states; `None` where it states none, or two."""
    bare = value.strip()
    if len(bare) > LABEL_MAX:
        return None
    if match := _COMPACT.fullmatch(bare):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if re.match(r"\d{4}-\d\d-\d\d", bare):
        try:
            return date.fromisoformat(bare) if len(bare) == 10 else datetime.fromisoformat(bare)
        except ValueError:
            pass  # a looser form than ISO 8601 allows, read below
    found = label(bare)
    if found is None or bare[found.end :].strip(" .|)") or found.start > 0:
        return None
    return found.when


def label(text: str, start: int = 0) -> Label | None:
    """The first day with its year that is written in `text` from `start` on, with the clock beside it."""
    best: Label | None = None
    for form in _FORMS:
        match = form.search(text, start, start + 400)
        while match is not None:
            when = _moment(match)
            if when is not None:
                if best is None or (match.start(), -match.end()) < (best.start, -best.end):
                    best = Label(when, match.start(), match.end())
                break
            match = form.search(text, match.start() + 1, start + 400)
    return best


def as_date(when: date | datetime) -> date:
    """The day of a moment, in its own zone."""
    return when.date() if isinstance(when, datetime) else when


def _moment(match: re.Match[str]) -> date | datetime | None:
    part = match.groupdict()
    day = _day_of(part)
    if day is None or part.get("hour") is None or (part["minute"] is None and part["half"] is None):
        return day
    hour = int(part["hour"])
    if part["half"]:
        if not 1 <= hour <= 12:
            return day
        hour = hour % 12 + (12 if part["half"].lower() == "p" else 0)
    try:
        return datetime(
            day.year, day.month, day.day, hour, int(part["minute"] or 0), int(part["second"] or 0),
            tzinfo=zone(part["zone"] or ""),
        )  # fmt: skip
    except ValueError:
        return day


def _day_of(part: Mapping[str, str | None]) -> date | None:
    year = int(part["year"] or 0)
    if part.get("first"):
        first, other = int(part["first"] or 0), int(part["other"] or 0)
        if first <= 12 and other <= 12 and first != other:
            return None  # which of them is the month is not known
        return _day(year, min(first, other), max(first, other))
    if part.get("number"):
        return _day(year, int(part["number"] or 0), int(part["day"] or 0))
    month = months().get((part.get("month") or "").lower())
    return _day(year, month, int(part["day"] or 0)) if month else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year >= 1400 else None
    except ValueError:
        return None


@cache
def months() -> dict[str, int]:
    """Names of months and their short forms, lower-cased, without full stop."""
    return {name.rstrip("."): number for name, number in load("time")["months"].items()}


def zone(name: str) -> timezone | None:
    """A zone by its sign or letters; `None` where the letters mean two offsets or nothing known."""
    upper = name.upper()
    if upper in {"Z", "UTC", "GMT"}:
        return UTC
    if match := re.fullmatch(r"(?:GMT|UTC)?([+-])(\d\d):?(\d\d)?", upper):
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        if minutes >= 24 * 60:
            return None
        return timezone(timedelta(minutes=minutes if match[1] == "+" else -minutes))
    fixed = load("ingest")["zones"].get(upper)
    return timezone(timedelta(minutes=fixed)) if fixed is not None else None
