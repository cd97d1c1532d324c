"""What `look_up` found, for a terminal and as JSON (schema `dateline/lexicon/1`)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import asdict
from shutil import get_terminal_size
from typing import IO

from dateline.model.codec import dumps
from dateline.views.glossary import Entry, Found
from dateline.views.layout import Cell, Piece, laid_out
from dateline.views.plain import counted, line

SCHEMA = "dateline/lexicon/1"

NARROW, WIDE, LABEL = 40, 110, 34
"""The least width; the least for columns beside each other; columns at most for a word and its code."""

HEADINGS = {
    "verb": "As a verb (the first row that fits is taken)",
    "adjective": "As an adjective",
    "noun": "As a noun (the first row that fits is taken)",
    "condition": "Asked for by rows of other words",
    "list": "In lists and sections",
    "place": "As a place",
}


def table(found: Found, *, width: int = 80, colour: bool = False) -> Iterator[str]:
    """The entries by their sorts, as lines of at most `width` columns: what it makes and asks for, and where it is."""
    width = max(width, NARROW)
    above = ""
    for entry in found.entries:
        if entry.sort != above:
            yield from ([""] if above else [])
            yield from laid_out([_cell((HEADINGS[entry.sort], "bold"), width)], colour=colour)
            above = entry.sort
        label = max(len(_label(e)) for e in found.entries if e.sort == entry.sort)
        yield from _laid(entry, min(label, LABEL), width, colour)
    if found.hidden:
        yield ""
        yield from laid_out(
            [
                _cell(
                    (
                        f"{counted(found.hidden, 'more row')} with --all: other conditions, "
                        "and rows that only ask for it",
                        "dim",
                    ),
                    width,
                )
            ],
            colour=colour,
        )


def show(found: Found, file: IO[str], *, width: int | None = None, colour: bool | None = None) -> None:
    """Writes the table to `file`: in colour on a terminal, unless `NO_COLOR` is set; 80 columns in a pipe."""
    if colour is None:
        colour = file.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    for row in table(found, width=width or get_terminal_size((80, 24)).columns, colour=colour):
        file.write(row + "\n")


def as_json(found: Found) -> str:
    """All of it as one object on one line."""
    body = {"asked": found.asked, "entries": [asdict(e) for e in found.entries], "hidden": found.hidden}
    return dumps({"schema": SCHEMA, **body, "near": list(found.near)}) + "\n"


def as_jsonl(found: Found) -> Iterator[str]:
    """One entry a line."""
    return (dumps(asdict(entry)) + "\n" for entry in found.entries)


def unknown(found: Found) -> str:
    """What to say where nothing is shown."""
    near = f"; near it: {', '.join(found.near)}" if found.near else ""
    return f"no table knows {found.asked!r}{near}"


def _laid(entry: Entry, label: int, width: int, colour: bool) -> Iterator[str]:
    body: list[tuple[Piece, ...]] = [((line(entry.gloss), ""),)] if entry.gloss else []
    body.append(((line(entry.cite), "dim"),))
    name: Piece = (line(_label(entry)), "cyan")
    margin = _cell(("", ""), 0)
    if width >= WIDE:
        yield from laid_out([margin, _cell(name, label), Cell(tuple(body), width - label - 4)], colour=colour)
        return
    yield from laid_out([margin, _cell(name, width - 2)], colour=colour)
    yield from laid_out([_cell(("", ""), 2), Cell(tuple(body), width - 4)], colour=colour)


def _label(entry: Entry) -> str:
    word = entry.word.replace("_", " ")
    if entry.makes is None:
        return word
    return f"{word} · {entry.makes}" if entry.makes != "-" else f"{word} · no event"


def _cell(piece: Piece, width: int) -> Cell:
    return Cell(((piece,),), width)
