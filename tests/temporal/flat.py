"""Flat parses made from plain text, so that finding and resolving are tested without a language model.

A sentence's tree is one verb with every other word hanging on it. The verb is the word after "will", "to" or "may",
else the first that looks like a past form, else the first of its words: enough to tell which way a time points.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import pairwise

from dateline.model import Columns, Layer, Layers, Parse, Report, Section, SectionKind, SentenceRow, Span, TimeMention
from dateline.temporal import TimeStage

_WORD = re.compile(
    r"[A-Z][a-z]{2,3}\.(?= \d)|o'clock|[ap]\.m\.|St\.|'s\b|'\d\ds?|[QH]\d\b|\d+(?:[.,:/]\d+)*[a-z]*|[^\W\d_]+|[^\w\s]",
    re.UNICODE,
)
_END = re.compile(r"(?<![ap]\.m)(?<!St)[.!?](?=\s+[A-Z])")
_PAST = {"met", "came", "spoke", "began", "was", "were", "left", "fell", "said", "rose", "went", "struck", "rained",
         "sank", "ran", "held", "took", "rang", "grew", "lay", "broke", "won"}  # fmt: skip
_MODALS = {"will", "may", "must"}
TUESDAY = date(2019, 1, 15)


def report(text: str, published: date | datetime | None = TUESDAY) -> Report:
    """A report of one section."""
    return Report(text=text, sections=(Section(SectionKind.BODY, Span(0, len(text))),), published=published)


def parse(text: str) -> Parse:
    """The flat parse of a text."""
    names: dict[str, list[object]] = {name: [] for name in Columns.__slots__}
    rows = []
    cuts = [0, *(m.end() for m in _END.finditer(text)), len(text)]
    for start, end in pairwise(cuts):
        first = len(names["texts"])
        words = list(_WORD.finditer(text, start, end))
        if not words:
            continue
        lowers = [w[0].lower() for w in words]
        verb = _verb(words)
        for i, word in enumerate(words):
            modal = word[0] in _MODALS and i + 1 == verb
            tag = ("VB" if verb and words[verb - 1][0] in _MODALS else "VBD") if i == verb else "MD" if modal else ""
            head = first + (i if verb is None else verb)
            values = (word[0], word.start(), word.end(), lowers[i], "VERB" if i == verb else "", tag,
                      "aux" if modal else "", head, "", False)  # fmt: skip
            for name, value in zip(Columns.__slots__, values, strict=True):
                names[name].append(value)
        block = text.count("\n", 0, words[0].start())
        rows.append(SentenceRow(first, len(names["texts"]), block, SectionKind.BODY))
    columns = Columns(**{name: tuple(column) for name, column in names.items()})  # type: ignore[arg-type]
    return Parse("parse", "flat", tuple(rows), columns=columns)


def _verb(words: list[re.Match[str]]) -> int | None:
    lowers = [word[0].lower() for word in words]
    for i, word in enumerate(words[:-1]):
        if word[0] in _MODALS:
            return i + 1
    for i, lower in enumerate(lowers):
        if lower in _PAST or (lower.endswith("ed") and len(lower) > 4):
            return i
    return None


def times(text: str, published: date | datetime | None = TUESDAY) -> Layer[TimeMention]:
    """The layer of times of a text."""
    return TimeStage()(report(text, published), Layers().add(parse(text)))


def only(text: str, published: date | datetime | None = TUESDAY) -> TimeMention:
    """The last time of a text."""
    return times(text, published).items[-1]
