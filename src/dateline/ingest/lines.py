"""A text's lines, and the fold in which tables are looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

FOLD_MAX = 400
"""Table rows are short; of a longer line only so many characters are folded, so that a huge line costs nothing."""

_PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u00a0": " ", "\u200b": None})
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds more than white space: its trimmed characters `text[start:end]`."""

    start: int
    end: int
    text: str
    apart: bool
    """A blank line, or the text's beginning, stands before it."""

    @property
    def folded(self) -> str:
        """Lower-cased, in plain quotes and dashes, single spaces; the first `FOLD_MAX` characters."""
        return fold(self.text[:FOLD_MAX])

    @property
    def is_sentence(self) -> bool:
        """It ends as sentences end."""
        return ends_sentence(self.text)


def fold(text: str) -> str:
    """The form in which lines are compared with a table's rows and with each other."""
    return _SPACES.sub(" ", text.translate(_PLAIN)).strip().lower()


def ends_sentence(text: str) -> bool:
    """Closing punctuation at the end, quotation marks and brackets aside."""
    bare = text[-6:].rstrip("\"'”’)]» ")
    return bare.endswith((".", "!", "?", "…"))


def lines_of(text: str) -> Iterator[Line]:
    """Every line with something on it, in order."""
    start, apart = 0, True
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop == -1 else stop
        raw = text[start:stop]
        bare = raw.strip()
        if bare:
            first = start + len(raw) - len(raw.lstrip())
            yield Line(first, first + len(bare), bare, apart)
        apart = not bare
        start = stop + 1
