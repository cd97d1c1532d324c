"""The tables of `lexicon/time.toml` and `calendar.toml` as the dictionaries that the grammar looks words up in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dateline.errors import LexiconError
from dateline.lexicon.tables import load, words


def _table(subject: str, name: str) -> dict[str, Any]:
    value = load(subject).get(name)
    if not isinstance(value, Mapping):
        raise LexiconError(f"table {subject!r} has no rows {name!r}")
    return dict(value)


MONTHS: dict[str, int] = _table("time", "months")
WEEKDAYS: dict[str, int] = _table("time", "weekdays")
SEASONS: dict[str, str] = _table("time", "seasons")
SINGULARS: dict[str, str] = _table("time", "units")
PLURALS: dict[str, str] = _table("time", "plurals")
UNITS: dict[str, str] = SINGULARS | PLURALS
PARTS: dict[str, str] = _table("time", "parts")
NUMBERS: dict[str, int] = _table("time", "numbers")
ORDINALS: dict[str, int] = _table("time", "ordinals")
DECADES: dict[str, int] = _table("time", "decades")
WHICH: dict[str, str] = _table("time", "which")
AMOUNT_MODS: dict[str, str] = _table("time", "amount_mods")
EDGES: dict[str, str] = _table("time", "edges")
EDGE_NOUNS: dict[str, str] = _table("time", "edge_nouns")
ZONES: dict[str, int] = _table("time", "zones")
ZONE_COUNTRIES: dict[str, str] = _table("zones", "countries")
ZONE_CITIES: dict[str, str] = _table("zones", "cities")
ZONE_STATES: dict[str, str] = _table("zones", "states")
NAMED_ZONES: dict[str, str] = _table("zones", "named")
ZONES_AT_HOME: dict[str, dict[str, int]] = _table("zones", "at_home")
OUTLETS: dict[str, dict[str, Any]] = _table("outlets", "outlets")
OUTLET_DOMAINS: dict[str, dict[str, str]] = _table("outlets", "domains")
PHRASES: dict[str, dict[str, str]] = _table("time", "phrases")
DAYS: dict[str, dict[str, Any]] = _table("time", "days")
CLOCK_WORDS: dict[str, int] = _table("time", "clock_words")
HOLIDAYS: dict[str, dict[str, Any]] = _table("calendar", "holidays")
NAMED_DAYS: dict[str, dict[str, Any]] = _table("calendar", "named_days")
FEASTS: dict[str, list[str]] = _table("feasts", "feasts")
NO_HOLIDAY_BEFORE = words("calendar", "no_holiday.before")
HOME_COUNTRIES: dict[str, str] = _table("zones", "home_countries")
NAME_TAILS = words("beside_times", "not_times.after_name")
NAME_FRONTS = words("beside_times", "not_times.before_name")
PROGRAMMES = words("beside_times", "not_times.programmes")
MAKES = words("beside_times", "not_times.makes")
ALSO_WORDS = words("beside_times", "not_times.months_as_words")
