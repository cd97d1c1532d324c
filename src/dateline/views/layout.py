"""Cells beside each other on a terminal: words wrapped to columns, in colour or without.

A table of rich's costs 1.6 milliseconds a record (measured: 2,900 records in 4.8 s), and measures all of them before it
shows the first; these lines are made one record at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size

Piece = tuple[str, str]
"""A word or a few, and its style: a key of `STYLES`."""

STYLES = {"": "", "bold": "\x1b[1m", "dim": "\x1b[2m", "cyan": "\x1b[36m", "red": "\x1b[31m", "yellow": "\x1b[33m"}
RESET = "\x1b[0m"
GAP = "  "


@dataclass(frozen=True, slots=True)
class Cell:
    """The lines of a cell before they are wrapped, each in pieces, and the columns it may take."""

    lines: tuple[tuple[Piece, ...], ...]
    width: int


def laid_out(cells: Sequence[Cell], *, colour: bool) -> Iterator[str]:
    """The cells beside each other, `GAP` between them, as lines without trailing space."""
    columns = [[part for pieces in cell.lines for part in wrapped(pieces, cell.width)] for cell in cells]
    for i in range(max((len(column) for column in columns), default=0)):
        out, behind = "", 0
        for cell, column in zip(cells, columns, strict=True):
            text, width = _painted(column[i], colour) if i < len(column) else ("", 0)
            if width:
                out += " " * behind + text
                behind = cell.width - width + len(GAP)
            else:
                behind += cell.width + len(GAP)
        yield out


def wrapped(pieces: Iterable[Piece], width: int) -> list[list[Piece]]:
    """Words in lines of at most `width` columns, those of one style in one piece; a word that is wider is broken."""
    now: list[Piece] = []
    lines = [now]
    room = width
    for text, style in pieces:
        words = text.split(" ")
        start = 0  # the first word that is not in a line yet
        for i, size in enumerate(map(len, words) if text.isascii() else map(columns_of, words)):
            if size > width:
                if i > start:
                    now.append((" ".join(words[start:i]), style))
                for part in _broken(words[i], width):
                    wide = columns_of(part)
                    if now and wide + 1 > room:
                        now = []
                        lines.append(now)
                        room = width
                    room -= wide + 1 if now else wide
                    now.append((part, style))
                start = i + 1
            elif not now and i == start:
                room -= size
            elif size + 1 > room:
                if i > start:
                    now.append((" ".join(words[start:i]), style))
                now = []
                lines.append(now)
                room = width - size
                start = i
            else:
                room -= size + 1
        if start < len(words):
            now.append((" ".join(words[start:]), style))
    return lines if now else lines[:-1]


def columns_of(text: str) -> int:
    """How many columns a text takes on a terminal: two for a wide character, none for one that combines."""
    return len(text) if text.isascii() else cell_len(text)


def _broken(word: str, width: int) -> Iterator[str]:
    while columns_of(word) > width:
        part = set_cell_size(word, width)
        kept = len(part) if word.startswith(part) else max(len(part) - 1, 1)  # a wide character that does not fit
        yield word[:kept]
        word = word[kept:]
    yield word


def _painted(pieces: Sequence[Piece], colour: bool) -> tuple[str, int]:
    """The pieces of one line as text, and how many columns that takes."""
    plain = " ".join(text for text, _ in pieces)
    if not colour:
        return plain, columns_of(plain)
    out, worn = "", ""
    for i, (text, style) in enumerate(pieces):
        space = " " if i else ""
        if style != worn:
            out += (RESET if worn else "") + space + STYLES[style]
        else:
            out += space
        out += text
        worn = style
    return out + (RESET if worn else ""), columns_of(plain)
