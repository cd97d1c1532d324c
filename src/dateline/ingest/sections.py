"""A text's sections: the passes over its lines, in the order in which each may take what is left."""

from __future__ import annotations

from dateline.ingest.captions import captions, galleries
from dateline.ingest.furniture import furniture, links, menus
from dateline.ingest.head import about_authors, bylines, datelines, headlines
from dateline.ingest.layout import Found, Known, Sheet
from dateline.ingest.lines import lines_of
from dateline.ingest.stamps import stamps
from dateline.ingest.turns import turns
from dateline.model import Section


def lay_out(text: str, known: Known) -> tuple[tuple[Section, ...], Found]:
    """The sections that cover all of `text` but white space, and what its lines say of the report."""
    sheet = Sheet(tuple(lines_of(text)), known)
    headline = headlines(sheet)
    menus(sheet, headline)
    galleries(sheet)
    furniture(sheet)
    stamps(sheet)
    captions(sheet)
    links(sheet)
    bylines(sheet)
    about_authors(sheet)
    turns(sheet)
    datelines(sheet)
    return sheet.sections(text), sheet.found
