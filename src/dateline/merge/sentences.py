"""Sentences of a report's text, found without a parse."""

from __future__ import annotations

import re
from bisect import bisect_right

from dateline.lexicon.tables import words
from dateline.model.span import Span

ABBREVIATIONS = words("sentences", "stops.abbreviations")

_END = re.compile(r"\n+|[.!?][\"'”’)\]]{0,3}(?=[^\S\n])")
_LAST_WORD = 12
"""Characters looked back over for the word before a full stop; no abbreviation is longer."""


class Sentences:
    """The sentences of one text. Offsets are code points."""

    def __init__(self, text: str, starts: tuple[int, ...] | None = None) -> None:
        """`starts`, where each begins, may be known from before (`starts` of the same text)."""
        self._text = text
        self._starts = starts or (0, *(m.end() for m in _END.finditer(text) if _ends(text, m)))

    @property
    def starts(self) -> tuple[int, ...]:
        """Where each sentence begins, blanks before it included."""
        return self._starts

    def around(self, span: Span) -> Span:
        """The characters from the beginning of the span's first sentence to the end of its last, without blanks.

        A span between sentences, of blanks alone, is left as it is.
        """
        low = self._starts[bisect_right(self._starts, span.start) - 1]
        after = bisect_right(self._starts, max(span.start, span.end - 1))
        high = self._starts[after] if after < len(self._starts) else len(self._text)
        part = self._text[low:high]
        if not part.strip():
            return span
        return Span(low + len(part) - len(part.lstrip()), low + len(part.rstrip()))

    def of(self, span: Span) -> str:
        """The characters of a span."""
        return self._text[span.start : span.end]


def _ends(text: str, found: re.Match[str]) -> bool:
    """Whether a sentence ends at a stop: a new one follows, and the stop belongs to no abbreviation or initial."""
    if text[found.start()] == "\n":
        return True
    following = text[found.end() : found.end() + 2].lstrip()[:1]
    if following.islower():
        return False
    if text[found.start()] != ".":
        return True
    before = text[max(0, found.start() - _LAST_WORD) : found.start()]
    word = before.split()[-1] if before.split() and not before[-1].isspace() else ""
    word = word.lstrip("(“\"'‘[").rpartition(".")[2]
    return not (len(word) == 1 and word.isalpha()) and word.lower() not in ABBREVIATIONS
