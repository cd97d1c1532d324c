"""A folder of tables of a person's own, read and checked as a whole before any of it is used. See docs/lexicon.md.

Everything is bounded: files, their sizes, their lines, how deep they go. A fault is raised with its file and line.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path as File
from typing import Any

from dateline.errors import TableError
from dateline.lexicon.facts import fact_faults
from dateline.lexicon.lines import line_of
from dateline.lexicon.predicates import NAMED, row_faults
from dateline.lexicon.shape import CLOSED, Fault, faults, near
from dateline.lexicon.tables import Added, shipped, subjects

MAX_BYTES = 1_000_000
"""Of one table; the largest that is shipped has 60,000."""

MAX_LINE = 5_000
"""Characters of a line: the time of the parser grows with the square of a key's parts."""

MAX_DEPTH = 6
"""Sections and lists within each other; the deepest that is shipped has 4."""

_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")


def read_added(folder: File) -> Added:
    """The tables of a folder: all files that end in `.toml`. Raises `TableError` for the first fault."""
    found = {file.stem: _text(file) for file in _files(folder)}
    tables = {subject: _table(folder, subject, text) for subject, text in found.items()}
    classes = {*shipped("predicate_classes"), *tables.get("predicate_classes", ()), *NAMED}
    for subject, text in found.items():
        for fault in _faults(subject, tables[subject], classes):
            raise TableError(_file(folder, subject), line_of(text, fault.path), _placed(fault))
    packed = json.dumps(tables, ensure_ascii=False, separators=(",", ":"))
    return Added(tuple(found.items()), hashlib.sha256(packed.encode()).hexdigest())


def _files(folder: File) -> list[File]:
    try:
        files = sorted(file for file in folder.iterdir() if file.name.endswith(".toml"))
    except OSError as error:
        raise TableError(str(folder), None, f"is no folder of tables ({error.strerror})") from error
    if not files:
        raise TableError(str(folder), None, "has no table in it (a file that ends in .toml)")
    known = [subject for subject in subjects() if subject not in CLOSED]
    for file in files:
        if file.stem in CLOSED:
            raise TableError(str(file), None, CLOSED[file.stem])
        if file.stem not in known:
            raise TableError(str(file), None, f"no table has this name{near(file.stem, known)}")
    return files


def _text(file: File) -> str:
    try:
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise TableError(str(file), None, f"cannot be read ({error.strerror})") from error
    if len(data) > MAX_BYTES:
        raise TableError(str(file), None, f"is larger than {MAX_BYTES:,} bytes")
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise TableError(str(file), data.count(b"\n", 0, error.start) + 1, "is not UTF-8") from error
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MAX_LINE:
            raise TableError(str(file), number, f"has more than {MAX_LINE:,} characters")
    return text


def _table(folder: File, subject: str, text: str) -> dict[str, Any]:
    file = _file(folder, subject)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        raise TableError(
            file, line, _AT_LINE.sub("", str(error)).replace("(at end of document)", "").strip()
        ) from error
    except RecursionError as error:
        raise TableError(file, None, "goes too deep") from error
    if _depth(table) > MAX_DEPTH:
        raise TableError(file, None, f"has more than {MAX_DEPTH} sections and lists within each other")
    return table


def _faults(subject: str, table: Mapping[str, Any], classes: Collection[str]) -> Iterator[Fault]:
    """Shape first: the other checks take it as given."""
    yield from faults(subject, table, shipped(subject))
    yield from fact_faults(subject, table, shipped(subject))
    for at, row in enumerate(table.get("rows", ())):
        for key, what in row_faults(subject, row, classes):
            yield Fault(("rows", at, key) if key else ("rows", at), what)


def _placed(fault: Fault) -> str:
    """What is wrong, and in which row where it is one."""
    row = next((part for part in fault.path if isinstance(part, int)), None)
    return f"row {row + 1}: {fault.what}" if row is not None and fault.path[0] in ("rows", "named") else fault.what


def _depth(table: Any) -> int:
    """How deep a table goes, found without going into it by recursion."""
    depth, level = 0, [table]
    while level:
        depth += 1
        level = [
            inner
            for value in level
            for inner in (value.values() if isinstance(value, dict) else value)
            if isinstance(inner, dict | list)
        ]
    return depth


def _file(folder: File, subject: str) -> str:
    return str(folder / f"{subject}.toml")
