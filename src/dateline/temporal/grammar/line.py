"""`Line`: a sentence as the words that the grammar reads, hyphens and possessives apart from what they join."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.model import Sentence, Token

_PIECE = re.compile(r"[-–—]|[^-–—]+")
HYPHENS = frozenset("-–")
"""What joins words and parts days."""
DASHES = HYPHENS | {"—"}
CURLY = str.maketrans("’‘", "''")


@dataclass(frozen=True, slots=True)
class Line:
    """Words in parallel: their lower-cased form, offsets into the report, and the token each belongs to."""

    sentence: Sentence
    texts: tuple[str, ...]
    lowers: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    tokens: tuple[Token, ...]

    def __len__(self) -> int:
        return len(self.lowers)

    def low(self, i: int) -> str:
        """The word at `i` in lower case, `""` outside the line."""
        return self.lowers[i] if 0 <= i < len(self.lowers) else ""

    def glued(self, i: int) -> bool:
        """Whether word `i` follows the one before it without a space."""
        return 0 < i < len(self.lowers) and self.starts[i] == self.ends[i - 1]


def line_of(sentence: Sentence) -> Line:
    """The words of a sentence; a token with hyphens or dashes inside comes apart at them."""
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    tokens: list[Token] = []
    for token in sentence.tokens:
        if len(token.text) > 1 and ("-" in token.text or "–" in token.text or "—" in token.text):
            for piece in _PIECE.finditer(token.text):
                texts.append(piece[0])
                starts.append(token.start + piece.start())
                ends.append(token.start + piece.end())
                tokens.append(token)
        else:
            texts.append(token.text)
            starts.append(token.start)
            ends.append(token.end)
            tokens.append(token)
    lowers = tuple(text.lower().translate(CURLY) for text in texts)
    return Line(sentence, tuple(texts), lowers, tuple(starts), tuple(ends), tuple(tokens))
