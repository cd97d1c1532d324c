"""What a text says of itself on its own lines: the values that the passes over it find, and its pieces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from dateline.ingest.lines import Line
from dateline.model import Section, SectionKind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before the text is looked at: from a record's keys or a page's mark-up."""

    headline: str | None = None
    byline: tuple[str, ...] = ()
    outlet: str | None = None


@dataclass(slots=True)
class Found:
    """What the lines add. Each pass fills in its own."""

    headline: str | None = None
    byline: tuple[str, ...] = ()
    outlet: str | None = None
    place: str | None = None
    published: date | datetime | None = None
    updated: date | datetime | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one line and what they are."""

    start: int
    end: int
    kind: SectionKind
    speaker: str | None = None


@dataclass(slots=True)
class Sheet:
    """A text's lines, and what each has been found to be; a line that nothing claims is body."""

    lines: Sequence[Line]
    known: Known
    found: Found = field(default_factory=Found)
    pieces: dict[int, tuple[Piece, ...]] = field(default_factory=dict)

    def free(self, number: int) -> bool:
        """Whether no pass has claimed the line."""
        return number not in self.pieces

    def claim(self, number: int, kind: SectionKind, speaker: str | None = None) -> None:
        """The whole line is of one kind."""
        line = self.lines[number]
        self.pieces[number] = (Piece(line.start, line.end, kind, speaker),)

    def split(self, number: int, *cuts: tuple[int, SectionKind, str | None]) -> None:
        """The line in parts: each cut is where a part begins, counted in the line, its kind and its speaker."""
        line = self.lines[number]
        ends = [start for start, _, _ in cuts[1:]] + [len(line.text)]
        self.pieces[number] = tuple(
            Piece(line.start + start, line.start + end, kind, speaker)
            for (start, kind, speaker), end in zip(cuts, ends, strict=True)
            if line.text[start:end].strip()
        )

    def first_body(self) -> int | None:
        """The first line that is free and long or finished enough to be a paragraph of the report."""
        for number, line in enumerate(self.lines):
            if self.free(number) and (len(line.text) > 160 or (len(line.text) >= 60 and line.is_sentence)):
                return number
        return None

    def sections(self, text: str) -> tuple[Section, ...]:
        """All pieces in order, neighbours of one kind and speaker joined; headlines stay apart."""
        joined: list[Piece] = []
        for number, line in enumerate(self.lines):
            for piece in self.pieces.get(number, (Piece(line.start, line.end, SectionKind.BODY),)):
                last = joined[-1] if joined else None
                same = last is not None and (last.kind, last.speaker) == (piece.kind, piece.speaker)
                if last is not None and same and piece.kind not in _APART:
                    joined[-1] = Piece(last.start, piece.end, piece.kind, piece.speaker)
                else:
                    joined.append(piece)
        trimmed = ((piece, Span(piece.start, piece.end).trimmed(text)) for piece in joined)
        return tuple(Section(piece.kind, span, piece.speaker) for piece, span in trimmed if span is not None)


_APART = frozenset({SectionKind.HEADLINE, SectionKind.CAPTION})
