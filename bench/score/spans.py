"""Spans of characters, and the ways in which the scorers cut text into words.

Spans are half-open counts of code points, as everywhere in the product.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple, Self

from bench.jsonl import Json

_TOKEN = re.compile(r"\w+|[^\w\s]")
_WORD = re.compile(r"\w+")
_APOSTROPHES = str.maketrans({"'": None, "’": None, "-": " "})


class Span(NamedTuple):
    """`[start, end)` in code points."""

    start: int
    end: int

    @classmethod
    def of(cls, record: object) -> Self | None:
        """The span that a record carries, None where either edge is missing."""
        if not isinstance(record, dict) or record.get("start") is None or record.get("end") is None:
            return None
        return cls(record["start"], record["end"])

    def overlap(self, other: "Span") -> int:
        """Characters that both cover."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def back(self, offset: int) -> "Span":
        """The span `offset` characters nearer to the beginning."""
        return Span(self.start - offset, self.end - offset)


def spans_of(records: Iterable[Json]) -> list[Span]:
    """The spans of those records that have one."""
    return [span for span in map(Span.of, records) if span is not None]


class Tokens:
    """A text cut into words and single marks, each known by its number."""

    def __init__(self, text: str) -> None:
        self._text = text
        found = [match.span() for match in _TOKEN.finditer(text)]
        self._starts = [start for start, _ in found]
        self._ends = [end for _, end in found]

    def under(self, spans: Iterable[Span]) -> frozenset[int]:
        """Numbers of the tokens that share a character with any of the spans."""
        numbers: set[int] = set()
        for span in spans:
            numbers.update(range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)))
        return frozenset(numbers)

    def words(self) -> frozenset[int]:
        """Numbers of the tokens that are words and no marks."""
        return frozenset(k for k, start in enumerate(self._starts) if _WORD.match(self._text, start))

    def lowered(self, numbers: Iterable[int]) -> set[str]:
        """The tokens themselves, lower-cased."""
        return {self._text[self._starts[k] : self._ends[k]].lower() for k in numbers}


def words(text: str | None) -> list[str]:
    r"""The `\w+` words in order, lower-cased."""
    return [word.lower() for word in exact_words(text)]


def exact_words(text: str | None) -> list[str]:
    r"""The `\w+` words in order, as they are written."""
    return _WORD.findall(text or "")


def word_starts(text: str, span: Span) -> list[int]:
    """Where the words under a span begin, counted in the whole text."""
    return [span.start + match.start() for match in _WORD.finditer(text[span.start : span.end])]


def folded(name: str | None) -> str:
    """A name without case, accents, apostrophes and marks, hyphens as blanks."""
    letters = "".join(c for c in unicodedata.normalize("NFKD", name or "") if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9 ]+", " ", letters.lower().translate(_APOSTROPHES)).strip()


def squashed(text: str | None) -> str:
    """A text without any white space: what stays the same however lines are broken."""
    return "".join((text or "").split())
