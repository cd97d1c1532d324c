"""`Span`: where something stands in a report's text."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.errors import QuoteError, SpanError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open `[start, end)`, in Unicode code points of `Report.text`; never empty.

    Raises `SpanError` for a negative, empty or reversed span. Whether it lies inside a text is known only beside that
    text: `Span.inside` makes one that does, `Span.quote` reads one, and both refuse a span that sticks out.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise SpanError(f"no span: [{self.start}, {self.end})")

    @classmethod
    def inside(cls, text: str, start: int, end: int) -> Span:
        """A span of `text`; raises `SpanError` where it would reach past the text's end."""
        if end > len(text):
            raise SpanError(f"[{start}, {end}) reaches past a text of {len(text)} characters")
        return cls(start, end)

    def __len__(self) -> int:
        return self.end - self.start

    def quote(self, text: str) -> str:
        """The characters it covers; raises `SpanError` where it reaches past the text's end."""
        if self.end > len(text):
            raise SpanError(f"[{self.start}, {self.end}) reaches past a text of {len(text)} characters")
        return text[self.start : self.end]

    def check(self, text: str, quote: str) -> None:
        """Raises `QuoteError` unless `quote` is exactly what stands here, `SpanError` where nothing can."""
        found = self.quote(text)
        if found != quote:
            raise QuoteError(f"[{self.start}, {self.end}) reads {found[:60]!r}, not {quote[:60]!r}")

    def overlaps(self, other: Span) -> bool:
        """Whether they share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether every character of `other` is in this one."""
        return self.start <= other.start and other.end <= self.end

    def shared(self, other: Span) -> int:
        """How many characters they share."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def hull(self, other: Span) -> Span:
        """The smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def moved(self, by: int) -> Span:
        """The same span, `by` characters on."""
        return Span(self.start + by, self.end + by)

    def trimmed(self, text: str) -> Span | None:
        """Without white space at either end; `None` where nothing else is left."""
        start, end = self.start, self.end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return Span(start, end) if start < end else None
