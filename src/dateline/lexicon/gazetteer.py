"""Where a place is: named sites from sites.toml, towns and first-level regions from GeoNames (CC BY 4.0, geonames.org).

Built by docs/gazetteer.py. Loaded when the first place is looked up, since most commands need none of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from dateline.errors import LexiconError
from dateline.lexicon.tables import load

SUFFIX = re.compile(r"(?<=\w{3})-(?:si|gun|ri|ni|up|dong|do|bukto|namdo)$")
"""What Korean adds to a name for the kind of place; news leaves it out as often as not."""
DROPPED = str.maketrans("", "", "'’ʻʼ`.")
WEIGHT = {"site": 3, "town": 2, "region": 1}


@dataclass(frozen=True, slots=True)
class Located:
    """One place that bears a name: country ISO 3166-1 alpha-3 or `None`, degrees WGS 84, people in thousands."""

    name: str
    country: str | None
    lat: float
    lon: float
    precision: str
    """`site`, `town` or `region`: how much ground the point stands for."""
    people: int


def key(name: str) -> str:
    """A name as it is looked up: without case, accents and apostrophes, "the" and blanks for hyphens."""
    if name.isascii() and name.isalpha():
        return name.lower()
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(bare.translate(DROPPED).lower().removeprefix("the ").replace("-", " ").split())


@cache
def named(name: str) -> tuple[Located, ...]:
    """All places of a name, a site before a town before a region, larger towns first; empty where none is known."""
    sought = key(name)
    found = [*_sites().get(sought, ()), *(_located(*row) for row in _rows().get(sought, ()))]
    return tuple(sorted(found, key=lambda p: (-WEIGHT[p.precision], -p.people)))


@cache
def _sites() -> Mapping[str, tuple[Located, ...]]:
    table = load("sites")["sites"].items()
    return {key(name): (Located(name, row[0] or None, row[1], row[2], "site", 0),) for name, row in table}


@cache
def _rows() -> Mapping[str, list[tuple[str, str]]]:
    """The lines of the two files by their names' keys; a line is taken apart when it is asked for."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for precision in ("town", "region"):
        text = (resources.files(__package__) / f"{precision}s.tsv").read_text(encoding="utf-8")
        for line in text.splitlines():
            name = line.partition("\t")[0]
            if line.startswith("#"):
                continue
            for one in {key(name), key(SUFFIX.sub("", name))} if "-" in name else (key(name),):
                found[one].append((precision, line))
    for other, name in load("sites")["also"].items():
        found[key(other)] = [*found[key(name)], *(row for row in found.get(key(other), ()))]
    return found


def _located(precision: str, line: str) -> Located:
    try:
        name, country, lat, lon, people = line.split("\t")
        return Located(name, country, float(lat), float(lon), precision, int(people))
    except ValueError as error:
        raise LexiconError(f"table '{precision}s', line {line[:60]!r}: {error}") from error


def where_listed(name: str) -> tuple[tuple[str, int, Located], ...]:
    """The towns and regions of a name, largest first, each with its file and line there, counted from 1."""
    found = []
    for precision, line in _rows().get(key(name), ()):
        file = f"{precision}s.tsv"
        text = (resources.files(__package__) / file).read_text(encoding="utf-8")
        found.append((file, text.count("\n", 0, text.index(line)) + 1, _located(precision, line)))
    return tuple(sorted(found, key=lambda row: (-WEIGHT[row[2].precision], -row[2].people)))
