"""JSON in and out: CONTRACT's shapes, made from the types themselves.

A dataclass becomes an object with its fields in order; a field called `span` is spread into `start` and `end` (both
null where it is `None`); a `Moment` becomes the contract's six keys. Reading checks every quote against its text and
raises `SchemaError` for what is missing or of another type: a mismatch is never repaired.
"""

from __future__ import annotations

import json
import types
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from dateline.errors import ModelError, MomentError, SchemaError
from dateline.model.chronology import Chronology, Message
from dateline.model.edtf import edge_from, edge_text, from_edtf, to_edtf
from dateline.model.moment import Basis, Grain, Moment
from dateline.model.reading import Mention, Reading, Statement
from dateline.model.report import Report
from dateline.model.span import Span

READING = "dateline/reading/1"
CHRONOLOGY = "dateline/chronology/1"

T = TypeVar("T")
Json = Any  # what the standard library's json module makes and takes

HIDDEN: dict[type, frozenset[str]] = {Report: frozenset({"digest", "origin"})}
"""Fields that stay inside the house: a record of where the bytes came from is the store's business."""

OPTIONAL: dict[type, frozenset[str]] = {Mention: frozenset({"why"}), Statement: frozenset({"why"})}
"""Fields beyond the contract's, written, and not missed when reading."""

RENAMED: dict[type, dict[str, str]] = {Message: {"sender": "from"}}
"""Where the contract's key is no name that Python allows."""


# ---------------------------------------------------------------- the two schemas


def encode_reading(reading: Reading) -> Json:
    """A Reading as the contract's object. Its quotes were checked when it was made."""
    return {"schema": READING, **encode(reading)}


def decode_reading(data: Json) -> Reading:
    """Reads `encode_reading`; raises `SchemaError`, `QuoteError` or `SpanError`."""
    _expect_schema(data, READING)
    return decode(Reading, data)


def encode_chronology(chronology: Chronology) -> Json:
    """A Chronology as the contract's object."""
    return {"schema": CHRONOLOGY, **encode(chronology)}


def decode_chronology(data: Json) -> Chronology:
    """Reads `encode_chronology`; raises `SchemaError`."""
    _expect_schema(data, CHRONOLOGY)
    return decode(Chronology, data)


def dumps(data: Json) -> str:
    """JSON on one line, the same bytes for the same data."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> Json:
    """JSON; raises `SchemaError`."""
    try:
        return json.loads(text)
    except ValueError as error:
        raise SchemaError(f"no JSON: {error}") from error


def _expect_schema(data: Json, schema: str) -> None:
    if not isinstance(data, dict) or data.get("schema") != schema:
        found = data.get("schema") if isinstance(data, dict) else type(data).__name__
        raise SchemaError(f"expected schema {schema}, found {found!r}")


# ---------------------------------------------------------------- out


def encode(value: Any) -> Json:
    """Any of the model's values as JSON data."""
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None or kind is float:
        return value
    if kind is tuple:
        return [encode(item) for item in value]
    if kind is Moment:
        return _encode_moment(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if not is_dataclass(value):
        raise SchemaError(f"{kind.__name__} has no JSON shape")
    out: dict[str, Json] = {}
    for name, key, _ in _shape(kind):  # type: ignore[arg-type]
        inner = getattr(value, name)
        if name == "span":
            out["start"] = inner.start if inner else None
            out["end"] = inner.end if inner else None
        else:
            out[key] = encode(inner)
    return out


def _encode_moment(moment: Moment) -> Json:
    return {
        "edtf": to_edtf(moment),
        "earliest": edge_text(moment.earliest),
        "latest": edge_text(moment.latest),
        "grain": moment.grain.value,
        "basis": moment.basis.value,
        "reason": moment.reason,
    }


@cache
def _shape(kind: Any) -> tuple[tuple[str, str, Any], ...]:
    """(field, JSON key, type) of a dataclass, hidden fields left out."""
    hints = get_type_hints(kind)
    hidden, renamed = HIDDEN.get(kind, frozenset()), RENAMED.get(kind, {})
    return tuple(
        (f.name, renamed.get(f.name, f.name), hints[f.name]) for f in fields(kind) if f.name not in hidden and f.init
    )


# ---------------------------------------------------------------- in


def decode(kind: type[T], data: Json) -> T:
    """Reads `encode`; raises `SchemaError` for a missing or ill-typed field, `ModelError` for an impossible value."""
    value: T = _decode(kind, data)
    return value


def _decode(kind: Any, data: Json) -> Any:
    origin = get_origin(kind)
    if origin is Union or origin is types.UnionType:
        return _decode_union(get_args(kind), data)
    if origin is tuple:
        if not isinstance(data, list):
            raise SchemaError(f"expected a list, found {type(data).__name__}")
        inner = get_args(kind)[0]
        return tuple(_decode(inner, item) for item in data)
    if kind is Moment:
        return _decode_moment(data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(data)
        except ValueError as error:
            raise SchemaError(str(error)) from error
    if kind in (str, int, bool, float):
        return _decode_plain(kind, data)
    if is_dataclass(kind) and isinstance(kind, type):
        return _decode_object(kind, data)
    raise SchemaError(f"{kind} has no JSON shape")


def _decode_plain(kind: type, data: Json) -> Any:
    right = isinstance(data, kind) or (kind is float and isinstance(data, int))
    if not right or (isinstance(data, bool) and kind is not bool):
        raise SchemaError(f"expected {kind.__name__}, found {type(data).__name__}")
    return data


def _decode_union(kinds: tuple[Any, ...], data: Json) -> Any:
    if data is None and type(None) in kinds:
        return None
    if date in kinds:
        if not isinstance(data, str):
            raise SchemaError(f"expected a date, found {type(data).__name__}")
        return edge_from(data)
    return _decode(next(k for k in kinds if k is not type(None)), data)


def _decode_object(kind: type, data: Json) -> Any:
    if not isinstance(data, dict):
        raise SchemaError(f"expected an object for {kind.__name__}, found {type(data).__name__}")
    values = {}
    optional = OPTIONAL.get(kind, frozenset())
    for name, key, hint in _shape(kind):
        if name == "span":
            values[name] = _decode_span(kind, hint, data)
        elif key in data:
            values[name] = _decode(hint, data[key])
        elif name not in optional:
            raise SchemaError(f"{kind.__name__} lacks {key!r}")
    try:
        return kind(**values)
    except (TypeError, ValueError) as error:
        raise SchemaError(f"{kind.__name__}: {error}") from error


def _decode_span(kind: type, hint: Any, data: dict[str, Json]) -> Span | None:
    start, end = data.get("start"), data.get("end")
    if start is None and end is None and hint is not Span:
        return None
    if not isinstance(start, int) or not isinstance(end, int):
        raise SchemaError(f"{kind.__name__} lacks 'start' and 'end'")
    return Span(start, end)


def _decode_moment(data: Json) -> Moment:
    if not isinstance(data, dict):
        raise SchemaError(f"expected a moment, found {type(data).__name__}")
    try:
        marks = from_edtf(data["edtf"])
        return Moment(
            earliest=edge_from(data["earliest"]),
            latest=edge_from(data["latest"]),
            grain=Grain(data["grain"]),
            basis=Basis(data["basis"]),
            reason=data["reason"],
            approximate=marks.approximate,
            uncertain=marks.uncertain,
        )
    except MomentError:
        raise
    except (KeyError, TypeError, ValueError, ModelError) as error:
        raise SchemaError(f"no moment: {error!r}") from error
