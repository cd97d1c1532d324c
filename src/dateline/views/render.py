"""A chronology on a terminal: narrow and wide, in colour and without."""

from __future__ import annotations

import os
from collections.abc import Iterator
from shutil import get_terminal_size
from typing import IO

from dateline.model.chronology import Chronology
from dateline.views.entries import Entry, entries
from dateline.views.index import Kind, short_ids
from dateline.views.layout import GAP, Cell, Piece, columns_of, laid_out
from dateline.views.plain import line

WIDE = 120
"""From this many columns on, sources and ids stand in columns of their own."""

NARROW = 40
"""No table is laid out for less: a narrower terminal breaks the lines itself."""

TITLE_LIMIT, TEXT_LIMIT = 200, 320
"""Characters of a title and of a summary or quote in a table: the whole is in the other formats."""

_MARKS = {"✕": "red", "○": "cyan", "◌": "dim"}


def table(chronology: Chronology, kind: Kind = Kind.EVENTS, *, width: int = 80, colour: bool = False) -> Iterator[str]:
    """The records of one kind, as lines of at most `width` columns, an empty one between two records.

    Narrow: the date, a mark for the status, and three lines a record. Wide: the act, the sources and the id in columns
    of their own. A date that stands over the record above is not said again. What reports say is made safe to show.
    """
    width = max(width, NARROW)
    short = short_ids(chronology)
    rows = list(entries(chronology, kind))
    widths = _widths(rows, width, max((len(id_) for id_ in short.values()), default=0))
    above = None
    for row in rows:
        if above is not None:
            yield ""
        yield from laid_out(_cells(row, short[row.id], widths, row.when == above), colour=colour)
        above = row.when


def show(
    chronology: Chronology,
    file: IO[str],
    kind: Kind = Kind.EVENTS,
    *,
    width: int | None = None,
    colour: bool | None = None,
) -> None:
    """Writes the table to `file`. Colour goes to a terminal alone, and not where `NO_COLOR` is set, unless said so.

    `width` is the terminal's where it is not given, 80 columns in a pipe.
    """
    if colour is None:
        colour = in_colour(file)
    for row in table(chronology, kind, width=width or get_terminal_size((80, 24)).columns, colour=colour):
        file.write(row + "\n")


def in_colour(file: IO[str]) -> bool:
    """Whether colour goes to a file: to a terminal that can, where nobody asked for none."""
    return file.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _widths(rows: list[Entry], width: int, ids: int) -> dict[str, int]:
    """Columns of each part; what is left goes to the words, and where it is wide a part of it to the sources."""
    widths: dict[str, int] = {}
    if any(row.when for row in rows):
        widths["when"] = _fitting([row.when for row in rows], 9, 19 if width >= 80 else 12)
    if any(row.mark for row in rows):
        widths["mark"] = 1
    if width >= WIDE:
        widths |= {"label": _fitting([row.label for row in rows], 8, 24), "id": ids}
    left = width - sum(widths.values()) - len(GAP) * len(widths)
    if width >= WIDE:
        widths["foot"] = left * 2 // 5
        left -= widths["foot"] + len(GAP)
    return widths | {"body": left}


def _fitting(texts: list[str], least: int, most: int) -> int:
    return max(least, min(most, max((columns_of(text) for text in texts), default=0)))


def _cells(row: Entry, short: str, widths: dict[str, int], same_day: bool) -> list[Cell]:
    label: Piece = (line(row.label), "cyan")
    title: Piece = (line(row.title, TITLE_LIMIT), "bold")
    wide = "foot" in widths
    body: list[tuple[Piece, ...]] = [(title,) if wide else (label, ("", ""), title)]
    if row.text:
        body.append(((line(row.text, TEXT_LIMIT), ""),))
    if not wide:
        body.append(_foot(row, short))
    parts: dict[str, list[tuple[Piece, ...]]] = {
        "when": [] if same_day else [((line(row.when), "bold"),)],
        "mark": [((row.mark, _MARKS.get(row.mark, "")),)] if row.mark else [],
        "label": [(label,)],
        "body": body,
        "foot": [_foot(row)],
        "id": [((short, "dim"),)],
    }
    return [Cell(tuple(pieces), widths[name]) for name, pieces in parts.items() if name in widths]


def _foot(row: Entry, short: str = "") -> tuple[Piece, ...]:
    """Sources, support, disagreement and id, with dots between them."""
    parts: list[Piece] = [(line(part, TITLE_LIMIT), "dim") for part in row.foot]
    if row.flag:
        parts.append((f"≠ {row.flag}", "yellow"))
    if short:
        parts.append((short, "dim"))
    out: list[Piece] = []
    for part in parts:
        out += [("·", "dim"), part] if out else [part]
    return tuple(out)
