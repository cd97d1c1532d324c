"""A chronology on a terminal: narrow and wide, in colour and without. The one view that imports rich."""

from __future__ import annotations

import io
import os
from shutil import get_terminal_size
from typing import IO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dateline.model.chronology import Chronology
from dateline.views.entries import Entry, entries
from dateline.views.index import Kind, short_ids
from dateline.views.plain import line

WIDE = 120
"""From this many columns on, sources and ids stand in columns of their own."""

TEXT_LIMIT = 320
"""Characters of a summary or quote in a table: about four lines of 80 columns. The whole is in the other formats."""


_MARK_STYLES = {"✕": "red", "○": "cyan", "◌": "dim"}


def table(chronology: Chronology, kind: Kind = Kind.EVENTS, *, width: int = 80) -> Table:
    """The records of one kind as a rich table for `width` columns; what reports say is escaped, never styled.

    Narrow: the date, a mark for the status, and three lines a record. Wide: the sources and the id beside it. A date
    that stands over the record above is not said again.
    """
    short = short_ids(chronology)
    rows = list(entries(chronology, kind))
    dated, marked = any(row.when for row in rows), any(row.mark for row in rows)
    wide = width >= WIDE
    out = Table(box=None, padding=(0, 2, 1, 0), show_header=False, pad_edge=False, expand=True)
    if dated:
        out.add_column(width=_width([r.when for r in rows], 9, 19 if width >= 80 else 12), overflow="fold")
    if marked:
        out.add_column(width=1)
    if wide:
        out.add_column(width=_width([r.label for r in rows], 8, 24), overflow="fold")
    out.add_column(ratio=3, overflow="fold")
    if wide:
        out.add_column(ratio=2, min_width=24, overflow="fold")
        out.add_column(no_wrap=True)
    above = ""
    for row in rows:
        cells = [_styled("" if row.when == above else line(row.when), "bold")] if dated else []
        if marked:
            cells.append(_styled(row.mark, _MARK_STYLES.get(row.mark, "")))
        label = _styled(line(row.label), "cyan")
        if wide:
            cells += [label, _body(row), _foot(row), _styled(short[row.id], "dim")]
        else:
            cells.append(_body(row, label, _foot(row, short[row.id])))
        out.add_row(*cells)
        above = row.when
    return out


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
    plain = bool(os.environ.get("NO_COLOR")) or not file.isatty() if colour is None else not colour
    out = io.StringIO()
    console = Console(
        file=out,
        width=width or get_terminal_size((80, 24)).columns,
        color_system=None if plain else "standard",
        force_terminal=not plain,
        no_color=plain,
        markup=False,
        emoji=False,
        highlight=False,
    )
    console.print(table(chronology, kind, width=console.width))
    for row in out.getvalue().splitlines():
        file.write(row.rstrip() + "\n")


def _width(texts: list[str], least: int, most: int) -> int:
    """The longest word that a column has to hold, and no more than `most`."""
    return max(least, min(most, max((len(t) for t in texts), default=0)))


def _body(row: Entry, label: Text | None = None, foot: Text | None = None) -> Text:
    title = _styled(line(row.title, 200), "bold")
    lines = [_styled("  ", "").join([label, title]) if label else title]
    if row.text:
        lines.append(_styled(line(row.text, TEXT_LIMIT), ""))
    return _styled("\n", "").join([*lines, foot] if foot else lines)


def _foot(row: Entry, short: str = "") -> Text:
    parts = [_styled(line(part, 200), "dim") for part in row.foot]
    if row.flag:
        parts.append(_styled(f"≠ {row.flag}", "yellow"))
    if short:
        parts.append(_styled(short, "dim"))
    return _styled(" · ", "dim").join(parts)


def _styled(text: str, style: str) -> Text:
    return Text(text, style=style)
