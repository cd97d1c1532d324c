"""`Raw` bytes and the `Report` read from them: one item of news, whose text never changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from dateline.errors import SpanError
from dateline.model.ids import content_id
from dateline.model.span import Span


class SectionKind(StrEnum):
    """What a stretch of a report's text is."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    BYLINE = "byline"
    BODY = "body"
    CAPTION = "caption"
    TURN = "turn"
    SOUND_BITE = "sound-bite"
    BOILERPLATE = "boilerplate"


READ = frozenset(
    {SectionKind.HEADLINE, SectionKind.BODY, SectionKind.CAPTION, SectionKind.TURN, SectionKind.SOUND_BITE}
)
"""The kinds that are read for facts."""

PARSED = READ | {SectionKind.DATELINE}
"""The kinds that are parsed: a dateline tells no fact, and its day is a time expression of the report."""


@dataclass(frozen=True, slots=True)
class Raw:
    """What came in, before anything is known of it."""

    data: bytes
    location: str
    media_type: str
    """`text/plain`, `text/html` or `application/json`."""
    retrieved: datetime | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the text and its kind; `speaker` names who is heard in a turn or sound bite."""

    kind: SectionKind
    span: Span
    speaker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One item of news.

    `sections` lie in order and apart; what none of them covers is white space. `published` and `updated` are the
    report's own days or times, in the zone it writes them in. `origin` is what the outside calls it (a record's id or
    url), `digest` the SHA-256 of the bytes it came from; neither is part of what it says. Raises `SpanError` for a
    section outside the text or over another.
    """

    id: str = ""
    location: str = field(default="", compare=False)
    outlet: str | None = None
    headline: str | None = None
    byline: tuple[str, ...] = ()
    language: str = "en"
    published: date | datetime | None = None
    updated: date | datetime | None = None
    place: str | None = None
    text: str
    sections: tuple[Section, ...] = ()
    origin: str = field(default="", compare=False)
    digest: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        end = 0
        for section in self.sections:
            if section.span.start < end or section.span.end > len(self.text):
                raise SpanError(f"section {section.kind} {section.span} is outside the text or over its neighbour")
            end = section.span.end
        if not self.id:
            object.__setattr__(self, "id", self._content_id())

    def _content_id(self) -> str:
        days = [None if d is None else d.isoformat() for d in (self.published, self.updated)]
        return content_id("r", self.text, self.outlet, self.headline, list(self.byline), *days, self.origin)

    def section_at(self, offset: int) -> Section | None:
        """The section that covers a character."""
        for section in self.sections:
            if section.span.start <= offset < section.span.end:
                return section
        return None
