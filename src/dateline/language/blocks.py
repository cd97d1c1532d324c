"""Cuts a report into blocks, the paragraphs that are parsed one by one, and gives each a face the parser can read.

A parser trained on clean sentences stumbles over a headline glued to a dateline, over curly quotes and hard line ends.
So blocks are cut first, and a block's face is its text with the stumbling blocks replaced, character for character:
the face has the block's length, and every offset into it is an offset into the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dateline.model import PARSED, READ, Report, SectionKind, Span

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ \t\r\f\v]*\n|[ \t]*$)[^\n]+)*")
_NEWLINE = re.compile("\n")
_BREAK = re.compile(r"[.!?][\"'”’)]*\s|\n|\s")

FACE = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"',
        "‘": "'", "’": "'", "‚": "'", "′": "'", "`": "'",
        "–": "-", "—": "-", "‒": "-", "−": "-", "‐": "-", "‑": "-",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u200b": " ", "\u00ad": " ", "\ufeff": " ",
        "\t": " ", "\n": " ", "\r": " ", "\x0b": " ", "\x0c": " ", "\x85": " ", "\u2028": " ", "\u2029": " ",
    }
)  # fmt: skip
"""One character for one. En and em dashes become hyphens only where they stand apart (see `face`)."""

WRAPPED = (50, 100)
"""The least and the greatest length of a hard-wrapped line, in characters."""

MIN_NAME = 2
"""A headline's word keeps its capital when the body writes it so; single letters prove nothing."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph to be parsed: `face` is what the parser is shown, as long as the text at `span`."""

    span: Span
    face: str
    kind: SectionKind
    speaker: str | None


def blocks(report: Report, *, max_block: int) -> list[Block]:
    """The blocks of all sections that are read, in order; none longer than `max_block` characters."""
    names = _names(report)
    found = []
    for section in report.sections:
        if section.kind not in PARSED:
            continue
        for span in _paragraphs(report.text, section.span, max_block):
            text = span.quote(report.text)
            shown = headline_face(text, names) if section.kind is SectionKind.HEADLINE else face(text)
            found.append(Block(span, shown, section.kind, section.speaker))
    return found


def face(text: str) -> str:
    """`text` in plain quotes, hyphens and spaces; same length."""
    return text.translate(FACE)


def headline_face(text: str, names: frozenset[str]) -> str:
    """A headline lower-cased, with its first letter and the names that the body knows restored; same length.

    A headline in sentence case is left as it is: where fewer than half of its longer words are capitalised, the
    capitals mean names already.
    """
    shown = face(text)
    words = list(re.finditer(r"[^\W\d_][\w.'&-]*", shown))
    longer = [w for w in words[1:] if len(w[0]) > 3]
    if not longer or sum(w[0][0].isupper() for w in longer) * 2 < len(longer):
        return shown
    letters = list(shown)
    for number, word in enumerate(words):
        bare = word[0].removesuffix("'s").rstrip("'")
        acronym = len(bare) <= 5 and bare.isupper() and not shown.isupper()
        if number == 0 or acronym or "." in bare or _known(bare, names):
            continue
        lowered = word[0].lower()
        if len(lowered) == len(word[0]):
            letters[word.start() : word.end()] = lowered
    return "".join(letters)


def _known(word: str, names: frozenset[str]) -> bool:
    return word in names or all(part in names for part in word.split("-"))


def _names(report: Report) -> frozenset[str]:
    """Words that the body writes with a capital inside a sentence, and never without one."""
    capital: set[str] = set()
    small: set[str] = set()
    for section in report.sections:
        if section.kind not in READ or section.kind is SectionKind.HEADLINE:
            continue
        text = section.span.quote(report.text)
        for match in re.finditer(r"(?<![.!?:\"“'‘(] )(?<=[\w,;] )[^\W\d_]\w+", text):
            word = match[0]
            (capital if word[0].isupper() and len(word) >= MIN_NAME else small).add(word)
    return frozenset(word for word in capital if word.lower() not in small)


def _paragraphs(text: str, section: Span, max_block: int) -> Iterator[Span]:
    """Paragraphs of a section, trimmed, none longer than `max_block`."""
    for match in _PARAGRAPH.finditer(text, section.start, section.end):
        for piece in _lines(text, Span(match.start(), match.end())):
            trimmed = piece.trimmed(text)
            if trimmed is not None:
                yield from _pieces(text, trimmed, max_block)


def _lines(text: str, span: Span) -> Iterator[Span]:
    """Hard-wrapped lines stay together; lines that are paragraphs of their own come apart.

    Wrapped text has lines of one width, most of which end in the middle of a sentence; a page's text has one line a
    paragraph. A line break is kept inside a paragraph when the line before it ends without closing punctuation and the
    next begins with a small letter or digit, or when no line of
    the paragraph is longer than wrapped lines are and its own is no shorter.
    """
    edges = [span.start, *(m.end() for m in _NEWLINE.finditer(text, span.start, span.end)), span.end + 1]
    widths = [after - before - 1 for before, after in pairwise(edges)]
    narrow = max(widths) <= WRAPPED[1]
    start = span.start
    for width, edge in zip(widths, edges[1:-1], strict=False):
        at = edge - 1
        after = text[edge : edge + 1]
        wrapped = narrow and width >= WRAPPED[0]
        flows = _open_end(text, start, at) and (after.islower() or after.isdigit())
        if not wrapped and not flows:
            if at > start:
                yield Span(start, at)
            start = edge
    if start < span.end:
        yield Span(start, span.end)


def _open_end(text: str, start: int, end: int) -> bool:
    """Whether a line ends in the middle of a sentence."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end > start and text[end - 1] not in '.!?:"”’)'


def _pieces(text: str, span: Span, max_block: int) -> Iterator[Span]:
    """A paragraph that is too long, cut after a sentence or at white space in its last tenth, or where it must be."""
    start = span.start
    while span.end - start > max_block:
        window = start + max_block
        cut = window
        for match in _BREAK.finditer(text, window - max_block // 10, window):
            cut = match.end()
            if match[0][0] in ".!?":
                break
        piece = Span(start, cut).trimmed(text)
        if piece is not None:
            yield piece
        start = cut
    rest = Span(start, span.end).trimmed(text) if start < span.end else None
    if rest is not None:
        yield rest
