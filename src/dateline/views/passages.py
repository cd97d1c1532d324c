"""A quote where it stands: the characters around it, so that nobody has to take it on trust."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.errors import QuoteError, SpanError
from dateline.model.span import Span
from dateline.views.plain import undirected

AROUND = 150
"""Characters shown on either side of a quote: about a sentence and a half of news."""

_BREAK = re.compile(r"[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote and what stands around it; `…` marks where the report goes on. Paragraph breaks around it read ` ¶ `.

    The quote is exact; what stands around it has lost its overrides of the writing direction.
    """

    span: Span
    quote: str
    before: str = ""
    after: str = ""


def passage(text: str | None, span: Span, quote: str, *, around: int = AROUND) -> Passage:
    """The quote in its report; alone where the report's text is not at hand.

    Raises `QuoteError` where the text reads otherwise at these characters, one too short for them included.
    """
    if text is None:
        return Passage(span, quote)
    try:
        span.check(text, quote)
    except SpanError as error:
        raise QuoteError(str(error)) from error
    low, high = max(0, span.start - around), min(len(text), span.end + around)
    before, after = text[low : span.start], text[span.end : high]
    if low > 0:  # from the first whole word on
        before = "…" + (before[before.find(" ") + 1 :] if " " in before[:-1] else before)
    if high < len(text):
        after = (after[: after.rfind(" ")] if " " in after[1:] else after) + "…"
    return Passage(span, quote, _BREAK.sub(" ¶ ", undirected(before)), _BREAK.sub(" ¶ ", undirected(after)))
