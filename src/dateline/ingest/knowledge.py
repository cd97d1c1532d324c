"""Reads a knowledge base of actors: FollowTheMoney JSON lines, or CSV.

FollowTheMoney (https://followthemoney.tech) is read as plain JSON: entities of the schemata below with `name`, `alias`,
`country`, `position` and `wikidataId`, and `Occupancy` with `holder`, `post`, `startDate`, `endDate` for offices with
dates. CSV has a header with `name`, and any of `id`, `wikidata`, `aliases` (split at ";"), `kind`, `country`, `office`,
`from`, `until`; rows of one id are one entity with several offices.

The file is not trusted: its size, lines, entities and names are bounded, and what is off is named with its line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from dateline.ingest.given import LONGEST, csv_rows, off, text_of
from dateline.lexicon import countries
from dateline.model import ActorKind
from dateline.model.knowledge import Known, Office

HEADLESS = "neither FollowTheMoney's JSON nor CSV with a column 'name'"
MOST = 200_000
"""Entities of a file."""
NAMES = 200
"""Names, countries or offices of one entity."""
NAME = 200
"""Characters of one name."""

KINDS = {
    "Person": ActorKind.PERSON,
    "Organization": ActorKind.ORGANISATION,
    "PublicBody": ActorKind.ORGANISATION,
    "Company": ActorKind.ORGANISATION,
    "LegalEntity": None,
}
"""FollowTheMoney's schemata that are actors."""

_WIKIDATA = re.compile(r"Q[1-9][0-9]{0,11}")
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(slots=True)
class _Draft:
    names: list[str] = field(default_factory=list)
    kind: ActorKind | None = None
    countries: list[str] = field(default_factory=list)
    offices: list[Office] = field(default_factory=list)
    wikidata: str | None = None
    line: int = 0


def read_knowledge(path: Path) -> tuple[Known, ...]:
    """The entities of a file, by id. Raises `InputError` that names the file, and the line where one is off."""
    text = text_of(path, empty="no entities in it")
    start = text.lstrip()[:1]
    drafts = _ftm(path, text) if start == "{" else _csv(path, text)
    return tuple(
        Known(
            id=name,
            names=tuple(dict.fromkeys(draft.names))[:NAMES],
            kind=draft.kind,
            countries=tuple(sorted(set(draft.countries))),
            offices=tuple(draft.offices[:NAMES]),
            wikidata=draft.wikidata,
        )
        for name, draft in sorted(drafts.items())
        if draft.names
    )


# ---------------------------------------------------------------- FollowTheMoney


def _ftm(path: Path, text: str) -> dict[str, _Draft]:
    drafts: dict[str, _Draft] = {}
    posts: dict[str, tuple[str, str | None]] = {}
    held: list[tuple[int, Mapping[str, Any]]] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        entity = _object(path, number, line)
        name, schema, properties = _entity(path, number, entity)
        if schema in KINDS:
            if name in drafts:
                raise off(path, number, f"id {name!r} again, first on line {drafts[name].line}")
            drafts[name] = _of_properties(path, number, properties, KINDS[schema])
            _bounded(path, number, drafts)
        elif schema == "Position":
            found = _strings(path, number, properties, "name")
            codes = _codes(_strings(path, number, properties, "country"))
            if found:
                posts[name] = (found[0], codes[0] if codes else None)
        elif schema == "Occupancy":
            held.append((number, properties))
    for number, properties in held[:MOST]:
        since = _first_day(path, number, properties, "startDate", last=False)
        until = _first_day(path, number, properties, "endDate", last=True)
        for holder in _strings(path, number, properties, "holder"):
            for post in _strings(path, number, properties, "post"):
                if holder in drafts and post in posts:
                    title, country = posts[post]
                    drafts[holder].offices.append(Office(title, country, since, until))
    return drafts


def _object(path: Path, number: int, line: str) -> Mapping[str, Any]:
    if len(line) > LONGEST:
        raise off(path, number, f"{len(line)} characters, at most {LONGEST} are read")
    try:
        entity = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise off(path, number, f"no JSON ({error})") from error
    if not isinstance(entity, dict):
        raise off(path, number, "no JSON object")
    return entity


def _entity(path: Path, number: int, entity: Mapping[str, Any]) -> tuple[str, str, Mapping[str, Any]]:
    name, schema, properties = entity.get("id"), entity.get("schema"), entity.get("properties", {})
    if not isinstance(name, str) or not name or len(name) > NAME:
        raise off(path, number, "an entity without a usable id")
    if not isinstance(schema, str):
        raise off(path, number, f"{name!r} has no schema")
    if not isinstance(properties, dict):
        raise off(path, number, f"{name!r} has properties that are no object")
    return name, schema, properties


def _of_properties(path: Path, number: int, properties: Mapping[str, Any], kind: ActorKind | None) -> _Draft:
    def strings(*keys: str) -> list[str]:
        return [value for key in keys for value in _strings(path, number, properties, key)]

    return _Draft(
        names=strings("name", "alias", "previousName"),
        kind=kind,
        countries=_codes(strings("country", "nationality", "citizenship", "jurisdiction")),
        offices=[Office(title) for title in strings("position")],
        wikidata=_wikidata(path, number, next(iter(strings("wikidataId")), "")),
        line=number,
    )


def _strings(path: Path, number: int, properties: Mapping[str, Any], key: str) -> list[str]:
    value = properties.get(key, [])
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(v, str) for v in values):
        raise off(path, number, f"{key!r} is no list of strings")
    return [_clean(v) for v in values[:NAMES] if _clean(v)]


def _first_day(path: Path, number: int, properties: Mapping[str, Any], key: str, *, last: bool) -> date | None:
    return _day(path, number, next(iter(_strings(path, number, properties, key)), ""), last=last)


# ---------------------------------------------------------------- CSV


def _csv(path: Path, text: str) -> dict[str, _Draft]:
    drafts: dict[str, _Draft] = {}
    for number, row in csv_rows(path, text, needs=("name",), what=HEADLESS):
        names = [_clean(row.get("name", "")), *(_clean(a) for a in row.get("aliases", "").split(";")[:NAMES])]
        names = [name for name in names if name]
        if not names:
            raise off(path, number, "no name")
        wikidata = _wikidata(path, number, row.get("wikidata", "").strip())
        key = _clean(row.get("id", "")) or wikidata or names[0]
        draft = drafts.setdefault(key, _Draft(line=number))
        draft.names.extend(names)
        draft.wikidata = draft.wikidata or wikidata
        draft.kind = draft.kind or _kind(path, number, row.get("kind", "").strip().lower())
        codes = _codes(row.get("country", "").split(";")[:NAMES])
        if row.get("country", "").strip() and not codes:
            raise off(path, number, f"no country {_clean(row['country'])!r}")
        draft.countries.extend(codes)
        title = _clean(row.get("office", ""))
        since = _day(path, number, row.get("from", "").strip(), last=False)
        until = _day(path, number, row.get("until", "").strip(), last=True)
        if since is not None and until is not None and until < since:
            raise off(path, number, f"until {until} is before from {since}")
        if title:
            draft.offices.append(Office(title, codes[0] if codes else None, since, until))
        _bounded(path, number, drafts)
    return drafts


def _kind(path: Path, number: int, word: str) -> ActorKind | None:
    if not word:
        return None
    word = {"organization": "organisation", "publicbody": "organisation", "company": "organisation"}.get(word, word)
    try:
        return ActorKind(word)
    except ValueError as error:
        raise off(path, number, f"no kind {_clean(word)!r}") from error


# ---------------------------------------------------------------- what both need


def _bounded(path: Path, number: int, drafts: Mapping[str, _Draft]) -> None:
    if len(drafts) > MOST:
        raise off(path, number, f"more than {MOST} entities")


def _clean(value: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in value[: NAME * 2]).split())[:NAME]


def _wikidata(path: Path, number: int, value: str) -> str | None:
    value = value.rpartition("/")[2]
    if value and not _WIKIDATA.fullmatch(value):
        raise off(path, number, f"{_clean(value)!r} is no Wikidata id (Q…)")
    return value or None


def _day(path: Path, number: int, value: str, *, last: bool) -> date | None:
    """A day, or the first or last of a month or year."""
    if not value:
        return None
    match = _DAY.fullmatch(value[:10])
    try:
        if match is None:
            raise ValueError(value)
        year, month, day = (int(part) if part else 0 for part in match.groups())
        if day:
            return date(year, month, day)
        if not last:
            return date(year, month or 1, 1)
        following = date(year + (month or 12) // 12, (month or 12) % 12 + 1, 1)
        return date.fromordinal(following.toordinal() - 1)
    except ValueError as error:
        raise off(path, number, f"{_clean(value)!r} is no day, month or year") from error


def _codes(values: list[str]) -> list[str]:
    found = (_code(value.strip()) for value in values)
    return [code for code in found if code]


@cache
def _code(value: str) -> str | None:
    """ISO 3166-1 alpha-3 of a code of two or three letters or of a country's name."""
    if len(value) == 3 and countries.name_of(value.upper()):
        return value.upper()
    if len(value) == 2 and value.isalpha():
        import pycountry  # noqa: PLC0415  (slow to import, and needed for such a file alone)

        found = pycountry.countries.get(alpha_2=value.upper())
        return str(found.alpha_3) if found is not None else None
    return countries.country_of(value)
