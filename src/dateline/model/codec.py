"""JSON in and out: CONTRACT's shapes, made from the types themselves.

A dataclass becomes an object with its fields in order; a field called `span` is spread into `start` and `end` (both
null where it is `None`); a `Moment` becomes the contract's six keys. Reading checks every quote against its text and
raises `SchemaError` for what is missing or of another type: a mismatch is never repaired.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from dateline.errors import SchemaError
from dateline.model.chronology import (
    Chronology,
    Event,
    MergedActor,
    MergedPlace,
    Message,
    ReportCard,
    Utterance,
    Variant,
)
from dateline.model.edtf import edge_from, edge_text, to_edtf
from dateline.model.layer import Note
from dateline.model.moment import Basis, Grain, Moment
from dateline.model.reading import EventRecord, Mention, Place, Reading, Statement
from dateline.model.report import Report
from dateline.model.span import Span

READING = "dateline/reading/1"
CHRONOLOGY = "dateline/chronology/1"

T = TypeVar("T")
Json = Any  # objects, lists, strings, numbers, true, false and null, as Python has them

HIDDEN: dict[type, frozenset[str]] = {Report: frozenset({"digest", "origin"})}
"""Fields that stay inside the house: a record of where the bytes came from is the store's business."""

OPTIONAL: dict[type, frozenset[str]] = {
    Mention: frozenset({"why"}),
    Statement: frozenset({"why", "occasion", "certainty", "certainty_cues", "conditions"}),
    Utterance: frozenset({"certainty", "conditions", "talk", "to"}),
    Variant: frozenset({"certainty"}),
    MergedActor: frozenset({"mentioned", "links"}),
    Note: frozenset({"when"}),
    Place: frozenset({"point"}),
    MergedPlace: frozenset({"point"}),
    ReportCard: frozenset({"dated", "repeats"}),
    EventRecord: frozenset({"quantities"}),
    Event: frozenset({"quantities"}),
}
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
    return msgspec.json.encode(data).decode()


def loads(text: str) -> Json:
    """JSON; raises `SchemaError`."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
        raise SchemaError(f"no JSON: {error}") from error


def _expect_schema(data: Json, schema: str) -> None:
    if not isinstance(data, dict) or data.get("schema") != schema:
        found = data.get("schema") if isinstance(data, dict) else type(data).__name__
        raise SchemaError(f"expected schema {schema}, found {found!r}")


# ---------------------------------------------------------------- out


def encode(value: Any) -> Json:
    """Any of the model's values as JSON data."""
    kind: Any = type(value)
    if kind is str or kind is int or kind is bool or value is None or kind is float:
        return value
    if kind is tuple:
        return [encode(item) for item in value]
    return _encoder(kind)(value)


@cache
def _encoder(kind: Any) -> Callable[[Any], Json]:
    if kind is Moment:
        return _encode_moment
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, date):
        return lambda value: value.isoformat()
    if not is_dataclass(kind):
        raise SchemaError(f"{kind.__name__} has no JSON shape")
    made: Any = kind
    shape = [(name, key) for name, key, _ in _shape(made)]

    def encode_object(value: Any) -> Json:
        out: dict[str, Json] = {}
        for name, key in shape:
            inner = getattr(value, name)
            if name == "span":
                out["start"] = inner.start if inner else None
                out["end"] = inner.end if inner else None
            else:
                out[key] = encode(inner)
        return out

    return encode_object


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

Decoder = Callable[[Json], Any]


def decode(kind: type[T], data: Json) -> T:
    """Reads `encode`; raises `SchemaError` for a missing or ill-typed field, `ModelError` for an impossible value."""
    wanted: Any = kind
    value: T = _decoder(wanted)(data)
    return value


@cache
def _decoder(kind: Any) -> Decoder:
    """What reads values of one type; made once, since a store holds hundreds of thousands of them."""
    origin = get_origin(kind)
    if origin is Union or origin is types.UnionType:
        return _union_decoder(get_args(kind))
    if origin is tuple:
        return _tuple_decoder(get_args(kind)[0])
    if kind is Moment:
        return _decode_moment
    if kind in (str, int, bool, float):
        return _plain_decoder(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_decoder(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _object_decoder(kind)
    raise SchemaError(f"{kind} has no JSON shape")


def _tuple_decoder(inner: Any) -> Decoder:
    item = _decoder(inner)

    def decode_tuple(data: Json) -> Any:
        if type(data) is not list:
            raise SchemaError(f"expected a list, found {type(data).__name__}")
        return tuple([item(value) for value in data])

    return decode_tuple


def _plain_decoder(kind: type) -> Decoder:
    def decode_plain(data: Json) -> Any:
        if type(data) is kind:
            return data
        if kind is float and type(data) is int:
            return float(data)
        raise SchemaError(f"expected {kind.__name__}, found {type(data).__name__}")

    return decode_plain


def _enum_decoder(kind: type[Enum]) -> Decoder:
    members = {member.value: member for member in kind}

    def decode_enum(data: Json) -> Any:
        try:
            return members[data]
        except (KeyError, TypeError) as error:
            raise SchemaError(f"{str(data)[:40]!r} is no {kind.__name__}") from error

    return decode_enum


def _union_decoder(kinds: tuple[Any, ...]) -> Decoder:
    if date in kinds:
        some: Decoder = _decode_edge
    elif int in kinds and float in kinds:
        some = _decode_number
    else:
        some = _decoder(next(k for k in kinds if k is not type(None)))
    if type(None) not in kinds:
        return some
    return lambda data: None if data is None else some(data)


def _decode_edge(data: Json) -> Any:
    if type(data) is not str:
        raise SchemaError(f"expected a date, found {type(data).__name__}")
    return edge_from(data)


def _decode_number(data: Json) -> Any:
    if type(data) not in (int, float):
        raise SchemaError(f"expected a number, found {type(data).__name__}")
    return data


def _object_decoder(kind: Any) -> Decoder:
    optional = OPTIONAL.get(kind, frozenset())
    shape = [(name, key, None if name == "span" else _decoder(hint)) for name, key, hint in _shape(kind)]
    required = any(name == "span" and hint is Span for name, _, hint in _shape(kind))

    def decode_object(data: Json) -> Any:
        if type(data) is not dict:
            raise SchemaError(f"expected an object for {kind.__name__}, found {type(data).__name__}")
        values: dict[str, Any] = {}
        for name, key, decoder in shape:
            if decoder is None:
                values[name] = _decode_span(kind, required, data)
            elif key in data:
                values[name] = decoder(data[key])
            elif name not in optional:
                raise SchemaError(f"{kind.__name__} lacks {key!r}")
        return kind(**values)

    return decode_object


def _decode_span(kind: type, required: bool, data: dict[str, Json]) -> Span | None:
    start, end = data.get("start"), data.get("end")
    if start is None and end is None and not required:
        return None
    if type(start) is not int or type(end) is not int:
        raise SchemaError(f"{kind.__name__} lacks 'start' and 'end'")
    return Span(start, end)


_GRAIN, _BASIS = _enum_decoder(Grain), _enum_decoder(Basis)


def _decode_moment(data: Json) -> Moment:
    if type(data) is not dict:
        raise SchemaError(f"expected a moment, found {type(data).__name__}")
    try:
        mark, reason = data["edtf"][-1:], data["reason"]
        low, high = data["earliest"], data["latest"]
    except (KeyError, TypeError) as error:
        raise SchemaError(f"no moment: {error!r}") from error
    marks = mark if mark in "~?%" else data["edtf"].partition("/")[0][-1:]
    if type(reason) is not str:
        raise SchemaError(f"expected str, found {type(reason).__name__}")
    return Moment(
        earliest=None if low is None else _decode_edge(low),
        latest=None if high is None else _decode_edge(high),
        grain=_GRAIN(data.get("grain")),
        basis=_BASIS(data.get("basis")),
        reason=reason,
        approximate=bool(marks) and marks in "~%",
        uncertain=bool(marks) and marks in "?%",
    )
