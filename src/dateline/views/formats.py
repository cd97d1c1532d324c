"""A chronology as text: json, jsonl, csv and md. Each is a function from a chronology to pieces of its text."""

from __future__ import annotations

import csv as csv_module
import io
from collections.abc import Callable, Iterable, Iterator
from types import MappingProxyType

from dateline.errors import UsageError
from dateline.model.chronology import Chronology
from dateline.model.codec import dumps, encode, encode_chronology
from dateline.views import markdown
from dateline.views.columns import columns, rows
from dateline.views.index import Kind, records
from dateline.views.query import only

Format = Callable[[Chronology, Kind], Iterator[str]]


def json(chronology: Chronology, kind: Kind = Kind.EVENTS) -> Iterator[str]:
    """The contract's chronology on one line: all of it for events, else the one kind with its reports and actors."""
    yield dumps(encode_chronology(chronology if kind is Kind.EVENTS else only(chronology, kind)))
    yield "\n"


def jsonl(chronology: Chronology, kind: Kind = Kind.EVENTS) -> Iterator[str]:
    """One record a line, each as in the contract's chronology."""
    for record in records(chronology, kind):
        yield dumps(encode(record)) + "\n"


def csv(chronology: Chronology, kind: Kind = Kind.EVENTS) -> Iterator[str]:
    """RFC 4180: a header, then one record a row; the columns are `columns.columns`.

    No cell is a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a line's end gets a `'` before it (OWASP's
    "CSV injection"), for a headline is whatever its author wants.
    """
    yield csv_line([column.name for column in columns(kind)])
    for row in rows(chronology, kind):
        yield csv_line(row)


def md(chronology: Chronology, kind: Kind = Kind.EVENTS) -> Iterator[str]:
    """Markdown: by day, with the quotes and their sources."""
    return markdown.lines(chronology, kind)


FORMATS: MappingProxyType[str, Format] = MappingProxyType({"json": json, "jsonl": jsonl, "csv": csv, "md": md})
"""Every format but the terminal's table, by the name that `--format` takes."""


def format_named(name: str) -> Format:
    """Raises `UsageError` for a format that there is not."""
    if name not in FORMATS:
        raise UsageError(f"--format: {name!r} is none of table, {', '.join(FORMATS)}")
    return FORMATS[name]


def csv_line(cells: Iterable[str]) -> str:
    """One row of a CSV file, its cells guarded."""
    out = io.StringIO()
    csv_module.writer(out, lineterminator="\r\n").writerow([guarded(cell) for cell in cells])
    return out.getvalue()


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    bare = cell.replace("\0", "\ufffd")
    return f"'{bare}" if bare[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") else bare
