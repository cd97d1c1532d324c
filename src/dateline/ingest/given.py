"""A file of the user's own beside the reports (a knowledge base, verdicts): bounded, and read by line."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from dateline.errors import EmptyInput, EncodingInput, MissingInput, OversizeInput, RecordInput, UnreadableInput

LARGEST = 64 << 20
"""Bytes of a file."""
LONGEST = 1 << 20
"""Characters of a line."""


def text_of(path: Path, *, empty: str) -> str:
    """A file's text. Raises `InputError` where it is not there, not to be read, too large, no UTF-8 or `empty`."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise OversizeInput(str(path), f"{size} bytes, at most {LARGEST} are read")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise MissingInput(str(path), "there is no such file") from error
    except OSError as error:
        raise UnreadableInput(str(path), error.strerror or str(error)) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise EncodingInput(str(path), f"line {line}: no UTF-8") from error
    if not text.strip():
        raise EmptyInput(str(path), empty)
    return text


def off(path: Path, line: int, reason: str) -> RecordInput:
    """What is wrong with a line."""
    return RecordInput(str(path), f"line {line}: {reason}")


def csv_rows(path: Path, text: str, *, needs: tuple[str, ...], what: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row of a CSV with the line it ends on. The header's names in any case and order; it must have `needs`.

    Raises `RecordInput`: `what` says what the file is not, where the header lacks a column.
    """
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST:
            raise off(path, number, f"{len(line)} characters, at most {LONGEST} are read")
    reader = csv.reader(lines, strict=True)
    header: list[str] = []
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if not header:
                header = [cell.strip().lower() for cell in cells]
                if not set(needs) <= set(header):
                    raise off(path, reader.line_num, what)
                continue
            if len(cells) > len(header):
                raise off(path, reader.line_num, f"{len(cells)} cells under {len(header)} columns")
            yield reader.line_num, dict(zip(header, cells, strict=False))
    except csv.Error as error:
        raise off(path, reader.line_num, f"no CSV ({error})") from error
