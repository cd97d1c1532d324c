"""Pairs quotation marks, paragraph by paragraph, in linear time.

Pages carry curly, straight, doubled single and angled marks, pairs that do not match (`“great letter"`), marks that are
never closed and marks that were never opened. A state machine reads a paragraph once; whatever is wrong in it stays in
it. An opening mark that nothing closes is believed only where words begin that way (at a paragraph's start, after a
colon or comma), and then to the paragraph's end at most; a closing mark that nothing opened is believed after a comma
or a full stop, back to where its paragraph, or the sentence after the last quotation, began.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.model import Note, Span

OPENERS = frozenset("“„«")
CLOSERS = frozenset("”»")
ENDS = frozenset(",.?!…—–-;:")
"""What stands before the closing mark of a whole utterance."""

STARTERS = frozenset(" \t\n\xa0([{—–-/")
"""What may stand before an opening mark."""

_CUE = re.compile(r",[ \xa0](?:said [A-Z]|(?:he|she|they) said\b)")
"""What closes a quotation that has lost its closing mark."""

_SINGLE = re.compile(r"[.?!,]['’](?=[ \xa0][A-Z])")
"""A single mark that closes what a double one opened."""

INNER = 4
"""Characters that the marks and blanks at a quotation's end may be."""

SINGLE_LIMIT = 600
"""Characters a quotation in single marks may run: a longer one is two apostrophes."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between marks. `span` has the marks in it, `inner` has not; `whole` is False where a mark is missing.

    `open_end` marks a quotation that its paragraph never closes, as one does that runs on in the next; `displayed` one
    that the page sets off without marks.
    """

    span: Span
    inner: Span
    single: bool = False
    whole: bool = True
    open_end: bool = False
    displayed: bool = False

    def ends_clause(self, text: str) -> bool:
        """Whether a comma, full stop or the like stands before its closing mark."""
        return self.last_character(text) in ENDS

    def last_character(self, text: str) -> str:
        """The last character of its words, past the marks of a quotation inside it: "“… a ‘sponsor,’ ”"."""
        at = self.inner.end
        while at > self.inner.start + 1 and at > self.inner.end - INNER and text[at - 1] in " \xa0'’\"”":
            at -= 1
        return text[at - 1]


def quotations(text: str, paragraph: Span) -> tuple[list[Quotation], list[Note]]:
    """The quotations of one paragraph in order, none inside another, and notes on marks that do not match."""
    doubles, notes = _doubles(text, paragraph)
    singles = _singles(text, paragraph, doubles)
    if not singles:
        return doubles, notes
    return sorted(doubles + singles, key=lambda q: q.span.start), notes


def _doubles(text: str, paragraph: Span) -> tuple[list[Quotation], list[Note]]:
    found: list[Quotation] = []
    lost = 0
    opened: tuple[int, int] | None = None  # the mark's first character, and the first of the words
    at, end = paragraph.start, paragraph.end
    led = text[_trimmed_end(text, 0, at) - 1 : at].startswith(":")
    while at < end:
        size = _double(text, at, end)
        if not size:
            at += 1
            continue
        char, after = text[at], at + size
        starts = (at == paragraph.start or text[at - 1] in STARTERS) and after < end and not text[after].isspace()
        loose = opened is None and at > paragraph.start and text[at - 1] in STARTERS and text[after : after + 2].strip()
        turned = char in OPENERS and not starts and not loose and (after >= end or not text[after].isalnum())
        opens = (char in OPENERS and not turned) or (starts and opened is None)
        if opened is not None and (char not in OPENERS or turned) and not (starts and _finished(text, opened[1], at)):
            if at > opened[1]:
                found.append(Quotation(Span(opened[0], after), Span(opened[1], at)))
            opened = None
        elif opened is not None and led and opened[0] == paragraph.start and text[opened[0]] == '"' != char:
            at = _past(text, after, end)  # straight marks round the whole, curly ones inside them
            continue
        elif opened is not None:
            lost += 1  # a second opening mark: the first is closed where its last sentence ended, or dropped
            if _finished(text, opened[1], at) and (text[opened[0]] == char or text[at - 2 : at].strip() != ","):
                stop = _trimmed_end(text, opened[1], at)
                found.append(Quotation(Span(opened[0], stop), Span(opened[1], stop), whole=False))
            opened = (at, after)
        elif opens:
            opened = (at, after)
        elif text[at - 1] in ",.?!" and at > paragraph.start:
            lost += 1
            begin = _unopened(text, found[-1].span.end if found else paragraph.start, at)
            if begin < at:
                found.append(Quotation(Span(begin, after), Span(begin, at), whole=False))
        elif not text[at - 1].isdigit():
            lost += 1
        at = after
    if opened is not None and opened[1] < end:
        tail = _unclosed(text, paragraph, opened)
        if tail is not None:
            found.append(tail)
        lost += tail is None or not tail.open_end
    notes = []
    if lost:
        detail = f"{lost} quotation mark(s) without a partner in the paragraph at {paragraph.start}"
        notes.append(Note("marks-unbalanced", detail))
    return found, notes


def _past(text: str, at: int, end: int) -> int:
    """Past the next closing curly mark, or right here where none comes before another mark."""
    while at < end and text[at] not in OPENERS and text[at] != '"':
        at += 1
        if text[at - 1] in CLOSERS:
            break
    return at


def _double(text: str, at: int, end: int) -> int:
    """How many characters of a double mark stand here: 0, 1, or 2 for a doubled single mark."""
    char = text[at]
    if char == '"' or char in OPENERS or char in CLOSERS:
        return 1
    if char in "'`‘’" and at + 1 < end and text[at + 1] == char:
        return 2
    return 0


def _finished(text: str, begin: int, at: int) -> bool:
    """Whether the words before this place end a sentence or a clause."""
    stop = _trimmed_end(text, begin, at)
    return stop > begin and text[stop - 1] in ".?!,…"


def _trimmed_end(text: str, begin: int, at: int) -> int:
    while at > begin and text[at - 1].isspace():
        at -= 1
    return at


def _unopened(text: str, begin: int, at: int) -> int:
    """Where words without an opening mark begin: after the last quotation's sentence, else with the paragraph."""
    stop = text.rfind(". ", begin, max(begin, at - 1))
    if begin and begin < at and text[begin - 1] in "\"”'’" and stop != -1:
        first = text.find(". ", begin, at - 1)
        begin = first + 2
    while begin < at and text[begin] in " \t\xa0,.;:":
        begin += 1
    return begin


def _unclosed(text: str, paragraph: Span, opened: tuple[int, int]) -> Quotation | None:
    """A quotation that its paragraph does not close, where words may begin like that."""
    before = _trimmed_end(text, paragraph.start, opened[0])
    if before > paragraph.start and text[before - 1] not in ":,.?!":
        return None
    stop = _trimmed_end(text, opened[1], paragraph.end)
    if stop <= opened[1]:
        return None
    cue = _CUE.search(text, opened[1], stop)
    if cue is not None and cue.start() > opened[1]:
        stop = cue.start() + 1
        return Quotation(Span(opened[0], stop), Span(opened[1], stop), whole=False)
    single = _SINGLE.search(text, opened[1], stop)
    if single is not None and not any(mark in text[opened[1] : single.start()] for mark in (" '", " ‘")):
        at = single.start() + 1
        return Quotation(Span(opened[0], at + 1), Span(opened[1], at), whole=False)
    return Quotation(Span(opened[0], stop), Span(opened[1], stop), whole=False, open_end=True)


def _singles(text: str, paragraph: Span, doubles: list[Quotation]) -> list[Quotation]:
    """Quotations in single marks that stand outside double ones, and hold none."""
    found: list[Quotation] = []
    opened = -1
    index = 0
    at, end = paragraph.start, paragraph.end
    while at < end:
        while index < len(doubles) and doubles[index].span.end <= at:
            index += 1
        if index < len(doubles) and doubles[index].span.start <= at:
            at = doubles[index].span.end
            opened = -1
            continue
        char = text[at]
        if char not in "'‘’":
            at += 1
            continue
        before = text[at - 1] if at > paragraph.start else " "
        after = text[at + 1] if at + 1 < end else " "
        if before in STARTERS and not after.isspace() and char != "’" and not after.isdigit():
            opened = at
        elif opened >= 0 and not after.isalnum() and not before.isspace():
            if at - opened > SINGLE_LIMIT:
                opened = -1
            elif before != "s" or after in ".,;:?!)" or "'" not in text[at + 1 : opened + 80].replace("’", "'"):
                if at > opened + 1:
                    found.append(Quotation(Span(opened, at + 1), Span(opened + 1, at), single=True))
                opened = -1
        at += 1
    return found
