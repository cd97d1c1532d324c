"""What an outlet's name or host tells: the order of its dates in figures, and where its newsroom stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from dateline.temporal.vocabulary import OUTLET_DOMAINS, OUTLETS

_BY_HOST = {host: row for row in OUTLETS.values() for host in row.get("hosts", ())}


DOTTED = "."
"""The `name` of a figure written with dots, 12.6.2018: day first unless the report writes others the other way."""


class Order(StrEnum):
    """Which figure of `6/12/2018` comes first."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class Custom:
    """An outlet's usage; `zone` is an IANA name, `why` says whose usage it is."""

    order: Order | None = None
    zone: str | None = None
    why: str = ""


def custom_of(outlet: str | None, *addresses: str) -> Custom:
    """The usage of an outlet by its name, else by the host of one of `addresses` (other strings are passed over)."""
    if outlet:
        name = " ".join(outlet.lower().split()).removeprefix("the ")
        row = OUTLETS.get(name) or _BY_HOST.get(name)
        if row is not None:
            return _custom(row, outlet)
    for address in (outlet or "", *addresses):
        host = _host(address)
        if host:
            parts = host.split(".")
            ends = [".".join(parts[n:]) for n in range(len(parts) - 1)]
            row = next((_BY_HOST[end] for end in ends if end in _BY_HOST), None) or OUTLET_DOMAINS.get(parts[-1])
            if row is not None:
                return _custom(row, host)
    return Custom()


def _custom(row: Mapping[str, str], why: str) -> Custom:
    order = row.get("order")
    return Custom(Order(order) if order else None, row.get("zone"), why)


def _host(address: str) -> str:
    """The host of an address, of what stands for one (`bbc.co.uk`) or `""`."""
    if len(address) > 300 or " " in address:
        return ""
    try:
        found = urlsplit(address).hostname if "//" in address else None
    except ValueError:
        return ""
    if found is not None:
        return found
    bare = address.lower()
    return bare if "/" not in bare and bare.count(".") and not bare.endswith(_FILES) else ""


_FILES = (".txt", ".md", ".html", ".htm", ".json", ".jsonl", ".gz", ".")
