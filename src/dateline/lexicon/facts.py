"""What an added table may say of places, zones, days and bodies: values that a look-up would break on are refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateline.lexicon.lines import Path
from dateline.lexicon.shape import Fault
from dateline.lexicon.tables import shipped

Table = Mapping[str, Any]

COMMON_YEAR = 2001
"""Without a 29 February, on which no fixed holiday can lie."""

RANGES = {
    "month": (1, 12), "day": (1, 31), "weekday": (1, 7), "nth": (-1, 5), "after": (0, 30), "easter": (-400, 400),
    "orthodox": (-400, 400), "shift": (-400, 400), "days": (1, 60),
}  # fmt: skip
"""What the numbers of a holiday may be."""

_CODE = re.compile(r"[A-Z]{3}")


def fact_faults(subject: str, own: Table, ours: Table) -> Iterator[Fault]:
    """What is wrong with the values of a table whose shape is right."""
    check = _CHECKS.get(subject)
    if check is not None:
        yield from check(own, ours)


def _countries(own: Table, ours: Table) -> Iterator[Fault]:
    for section in ("countries", "cities"):
        yield from (_bad_code((section, code), code) for code in own.get(section, ()) if not _CODE.fullmatch(code))


def _sites(own: Table, ours: Table) -> Iterator[Fault]:
    for name, (country, lat, lon) in own.get("sites", {}).items():
        if country and not _CODE.fullmatch(country):
            yield _bad_code(("sites", name), country)
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            yield Fault(("sites", name), f"{lat}, {lon} are no degrees of latitude and longitude")


def _outlets(own: Table, ours: Table) -> Iterator[Fault]:
    orders = sorted({row["order"] for row in ours["outlets"].values() if "order" in row})
    for section in ("outlets", "domains"):
        for name, row in own.get(section, {}).items():
            if row.get("order", orders[0]) not in orders:
                yield Fault((section, name, "order"), f"order is {' or '.join(orders)}, not {row['order']!r}")
            if "zone" in row and not _is_zone(row["zone"]):
                yield Fault((section, name, "zone"), f"{row['zone']!r} is no zone of the tz database")


def _zones(own: Table, ours: Table) -> Iterator[Fault]:
    for code in own.get("countries", ()):
        if not _CODE.fullmatch(code):
            yield _bad_code(("countries", code), code)
    for section in ("countries", "cities", "states", "named"):
        for name, zone in own.get(section, {}).items():
            if not _is_zone(zone):
                yield Fault((section, name), f"{zone!r} is no zone of the tz database")


def _feasts(own: Table, ours: Table) -> Iterator[Fault]:
    for name, days in own.get("feasts", {}).items():
        for at, day in enumerate(days):
            try:
                date.fromisoformat(day.removeprefix("-"))
            except ValueError:
                yield Fault(("feasts", name, at), f"{day!r} is no day (2019-02-05)")


def _calendar(own: Table, ours: Table) -> Iterator[Fault]:
    for name, row in own.get("holidays", {}).items():
        whole = {**ours["holidays"].get(name, {}), **row}
        path: Path = ("holidays", name)
        yield from _holiday(path, whole)
        if not _has_day(whole) and "kept" not in whole:
            yield Fault(path, "needs month and day, month, weekday and nth, easter, orthodox, feast, or kept")
        kept = whole.get("kept", {})
        for code, other in kept.items():
            if not isinstance(other, dict) or not _has_day({**whole, **other}):
                yield Fault((*path, "kept"), f"kept: {code!r} needs a day, as a holiday does")
            else:
                yield from _holiday((*path, "kept"), other)


def _holiday(path: Path, row: Table) -> Iterator[Fault]:
    for key, (least, most) in RANGES.items():
        value = row.get(key, least)
        if not isinstance(value, int) or not least <= value <= most:
            yield Fault((*path, key), f"{key} is a number from {least} to {most}, not {value!r}")
            return
    if row.get("nth") == 0:
        yield Fault((*path, "nth"), "nth is 1 to 5, or -1 for the last")
    if "month" in row and "day" in row:
        try:
            date(COMMON_YEAR, row["month"], row["day"])
        except ValueError:
            yield Fault((*path, "day"), f"month {row['month']} has no day {row['day']}")
    cycle = row.get("cycle", [1, 0])
    if len(cycle) != 2 or not all(isinstance(n, int) for n in cycle) or cycle[0] < 1:
        yield Fault((*path, "cycle"), "cycle is [n, r], n from 1 on")
    feasts = shipped("feasts")["feasts"]
    names = [row["feast"]] if isinstance(row.get("feast"), str) else row.get("feast", [])
    for feast in (*names, *([row["until"]] if "until" in row else [])):
        if feast not in feasts:
            yield Fault((*path, "feast"), f"feasts.toml, as it is shipped, has no feast {feast!r}")


def _has_day(row: Table) -> bool:
    fixed = "month" in row and ("day" in row or ("weekday" in row and "nth" in row))
    return fixed or any(key in row for key in ("easter", "orthodox", "feast"))


def _bodies(own: Table, ours: Table) -> Iterator[Fault]:
    known = sectors()
    for at, row in enumerate(own.get("named", ())):
        if not row["names"]:
            yield Fault(("named", at, "names"), "names is empty")
        for sector in row["sectors"]:
            if sector not in known:
                yield Fault(("named", at, "sectors"), f"unknown sector {sector!r}; there are {', '.join(known)}")
        if "country" in row and not _CODE.fullmatch(row["country"]):
            yield _bad_code(("named", at, "country"), row["country"])


def _offices(own: Table, ours: Table) -> Iterator[Fault]:
    for field, sector in own.get("field_sectors", {}).items():
        if sector not in sectors():
            yield Fault(("field_sectors", field), f"unknown sector {sector!r}; there are {', '.join(sectors())}")


def sectors() -> list[str]:
    """PLOVER's sectors, as far as the tables go by them."""
    listed = {*shipped("offices")["offices"], *shipped("bodies")["heads"], *shipped("collectives")["groups"]}
    return sorted(listed | {sector for row in shipped("bodies")["named"] for sector in row["sectors"]})


def _bad_code(path: Path, code: str) -> Fault:
    return Fault(path, f"{code!r} is no country's code (ISO 3166-1 alpha-3, as PRK)")


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


_CHECKS: Mapping[str, Callable[[Table, Table], Iterator[Fault]]] = {
    "countries": _countries,
    "sites": _sites,
    "outlets": _outlets,
    "zones": _zones,
    "feasts": _feasts,
    "calendar": _calendar,
    "bodies": _bodies,
    "offices": _offices,
}
