"""A JSON record's fields: what is there, checked, and what an outlet calls it left alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dateline.errors import EmptyInput, RecordInput
from dateline.ingest.days import stated
from dateline.ingest.decode import plain_line_ends, text_of
from dateline.ingest.names import names


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What a record says: `text` or `html`, and the rest where it is known.

    `published` and `updated` are `None` too where the record's value is no date that can be read.
    """

    text: str | None
    html: str | None
    id: str | None
    url: str | None
    headline: str | None
    outlet: str | None
    byline: tuple[str, ...]
    published: date | datetime | None
    updated: date | datetime | None
    language: str | None


def record_of(data: bytes, location: str) -> Record:
    """Reads one record.

    Raises `RecordInput` for broken JSON, a value that is no object, a key of the wrong type (named), and a record with
    neither `text` nor `html`; `EmptyInput` where what it has is blank; `EncodingInput` for bytes that do not decode.
    A date that cannot be read is no error: the report is worth having without it.
    """
    try:
        value = json.loads(text_of(data, location))
    except (ValueError, RecursionError) as error:
        raise RecordInput(location, f"broken JSON: {str(error)[:120]}") from error
    if not isinstance(value, dict):
        raise RecordInput(location, f"no record but {_kind(value)}")
    outlet = _string(value, "outlet", location)
    text, html = _string(value, "text", location, keep=True), _string(value, "html", location, keep=True)
    if text is None and html is None:
        if "text" in value or "html" in value:
            raise EmptyInput(location, "its text is empty")
        raise RecordInput(location, "neither 'text' nor 'html'")
    return Record(
        text=plain_line_ends(text.removeprefix("\ufeff")) if text is not None else None,
        html=html,
        id=_string(value, "id", location),
        url=_string(value, "url", location),
        headline=_string(value, "headline", location),
        outlet=outlet,
        byline=_byline(value, outlet, location),
        published=_day(value, "published", location),
        updated=_day(value, "updated", location),
        language=_string(value, "language", location),
    )


def _string(value: Mapping[str, Any], key: str, location: str, *, keep: bool = False) -> str | None:
    """The string at `key`, trimmed unless it is to be kept as it is; `None` where it is missing or blank."""
    found = value.get(key)
    if key == "id" and isinstance(found, int) and not isinstance(found, bool):
        found = str(found)
    if found is None:
        return None
    if not isinstance(found, str):
        raise RecordInput(location, f"{key!r} is {_kind(found)}, not a string")
    _check(found, key, location)
    if not found.strip("\ufeff\u200b \t\r\n\f\v"):
        return None
    return found if keep else " ".join(found.split())


def _byline(value: Mapping[str, Any], outlet: str | None, location: str) -> tuple[str, ...]:
    found = value.get("byline")
    if found is None:
        return ()
    several = [found] if isinstance(found, str) else found
    if not isinstance(several, list) or not all(isinstance(item, str) for item in several):
        raise RecordInput(location, f"'byline' is {_kind(found)}, neither a string nor a list of strings")
    for item in several:
        _check(item, "byline", location)
    return names(several, outlet=outlet)


def _day(value: Mapping[str, Any], key: str, location: str) -> date | datetime | None:
    found = _string(value, key, location)
    return stated(found) if found else None


def _check(found: str, key: str, location: str) -> None:
    """Half a surrogate pair and the null character can be kept in no file and no database."""
    if "\0" in found:
        raise RecordInput(location, f"{key!r} holds a null character")
    try:
        found.encode("utf-8")
    except UnicodeEncodeError as error:
        raise RecordInput(location, f"{key!r} holds half a character at {error.start}") from error


def _kind(value: object) -> str:
    return {dict: "an object", list: "a list", str: "a string", bool: "true or false", type(None): "null"}.get(
        type(value), "a number"
    )
