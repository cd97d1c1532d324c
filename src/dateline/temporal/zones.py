"""Zones: what "EST", "Eastern time" and "Seoul" mean for a clock, and where a report's own clock stands."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateline.lexicon.countries import country_of
from dateline.temporal.vocabulary import (
    HOME_COUNTRIES,
    NAMED_ZONES,
    ZONE_CITIES,
    ZONE_COUNTRIES,
    ZONE_STATES,
    ZONES,
    ZONES_AT_HOME,
)

LONGEST_NAME = 3
"""Words of the longest place that the tables name: "rio de janeiro"."""


def zone_of(place: str) -> str | None:
    """The IANA name of a place's zone: "Seoul", "PALM BEACH, Fla.", "Beijing/Seoul" (the first), "North Korea"."""
    name, _, region = place.split("/", maxsplit=1)[0].partition(",")
    return _place(name.strip()) or _place(region.strip())


def _place(name: str) -> str | None:
    low = name.lower().removeprefix("the ")
    found = ZONE_CITIES.get(low) or ZONE_STATES.get(low)
    if found is None and name:
        country = country_of(name) or country_of(name.title())
        found = ZONE_COUNTRIES.get(country or "")
    return found


@cache
def _tz(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):  # a system without this row of the tz database: the zone stays unsaid
        return None


def offset(name: str, wall: datetime) -> timezone | None:
    """A zone's offset from UTC at a wall time there, so that a moment needs no tables to be read again."""
    tz = _tz(name)
    try:
        off = wall.replace(tzinfo=tz).utcoffset() if tz is not None else None
    except OverflowError:
        return None
    # a local mean time of the nineteenth century has seconds, which ISO 8601 does not write
    return timezone(timedelta(minutes=round(off.total_seconds() / 60))) if off is not None else None


def abbreviated(word: str, home: str | None) -> timezone | None:
    """A zone by its letters: "EST"; where the report's own country means another by them, that one: CST in Beijing."""
    if word[:4] in ("utc+", "utc-"):
        return timezone(timedelta(hours=int(word[3:])))
    minutes = ZONES_AT_HOME.get(word, {}).get(home or "", ZONES.get(word))
    return timezone(timedelta(minutes=minutes)) if minutes is not None else None


def day_there(when: date | datetime, home: str | None) -> date:
    """The calendar day of a moment in the zone `home`; its own, where it has no clock or no zone to count from.

    A page states its time in UTC or in its own zone; "today" in its text is the day where it was written.
    """
    if not isinstance(when, datetime):
        return when
    tz = _tz(home) if home is not None and when.tzinfo is not None else None
    try:
        return when.astimezone(tz).date() if tz is not None else when.date()
    except OverflowError:
        return when.date()


def same_instant(moment: datetime, zone: timezone) -> datetime | None:
    """A moment as another zone's clock shows it; `None` where it has no zone itself."""
    if moment.tzinfo is None:
        return None
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return None


def named(word: str) -> str | None:
    """The IANA name of a zone by name: "eastern"."""
    return NAMED_ZONES.get(word)


def country_at(zone: str | None) -> str | None:
    """The country, by ISO code, that a zone is one of."""
    return _COUNTRIES.get(zone or "")


_COUNTRIES = {zone: country for country, zone in ZONE_COUNTRIES.items()} | HOME_COUNTRIES
