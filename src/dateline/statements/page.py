"""A report's paragraphs with their quotations laid over the parse: what rules about quoted words walk through."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from dateline.model import Note, Parse, SectionKind, Span, Token
from dateline.statements.displayed import displayed
from dateline.statements.marks import Quotation, quotations


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation as tokens `[first, last)`, its marks among them."""

    mark: Quotation
    first: int
    last: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Tokens `[first, last)` of one block, and its quotations."""

    index: int
    first: int
    last: int
    quoted: tuple[Quoted, ...]
    kind: SectionKind
    speaker: str | None
    signed: Span | None = None
    """The name that a post is signed with."""


@dataclass(frozen=True, slots=True)
class Page:
    """All paragraphs of a report. `inside` maps a token to the quotation it stands in, or -1."""

    text: str
    tokens: tuple[Token, ...]
    paragraphs: tuple[Paragraph, ...]
    quoted: tuple[Quoted, ...]
    inside: tuple[int, ...]
    notes: tuple[Note, ...]


def lay_out(text: str, parse: Parse) -> Page:
    """The page of one report; linear in its length."""
    tokens = parse.tokens
    inside = [-1] * len(tokens)
    starts = parse.columns.starts
    paragraphs: list[Paragraph] = []
    everything: list[Quoted] = []
    notes: list[Note] = []
    rows = parse.items
    ranges, at = [], 0
    firsts = []
    while at < len(rows):
        stop = at
        while stop < len(rows) and rows[stop].block == rows[at].block:
            stop += 1
        ranges.append((rows[at].first, rows[stop - 1].last))
        firsts.append(rows[at])
        at = stop
    set_off = displayed(text, parse, ranges)
    for number, ((first, last), row) in enumerate(zip(ranges, firsts, strict=True)):
        shown = set_off.get(number)
        if shown is not None:
            found = [Quotation(shown.words, shown.words, displayed=True, open_end=shown.goes_on)]
        else:
            found, more = quotations(text, Span(tokens[first].start, tokens[last - 1].end))
            notes.extend(more)
        mine = []
        for mark in found:
            low = bisect_left(starts, mark.span.start, first, last)
            high = bisect_left(starts, mark.span.end, low, last)
            if low >= high:
                continue
            quoted = Quoted(mark, low, high, number)
            for i in range(low, high):
                inside[i] = len(everything)
            everything.append(quoted)
            mine.append(quoted)
        signed = shown.name if shown is not None else None
        paragraphs.append(Paragraph(number, first, last, tuple(mine), row.kind, row.speaker, signed))
    return Page(text, tokens, tuple(paragraphs), tuple(everything), tuple(inside), tuple(notes))
