"""Whatever order the words of time come in, reading ends without an error and every span reads its own text."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.temporal.grammar.rules import STARTS

from .flat import times

WORDS = sorted({*STARTS, "of", "in", ",", ".", "'s", "-", "to", "and", "ago", "earlier", "later", "before", "after",
                "period", "quarter", "old", "12", "31", "99", "1812", "2018", "9:30", "p.m.", "GMT", "0", "May", "June",
                "Monday", "Easter", "Christmas", "Eve", "century", "now", "1990s", "10000", "year"})  # fmt: skip
DATES = st.one_of(st.none(), st.dates(date(1, 1, 1), date(9999, 12, 31)))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14), DATES)
def test_any_words(words: list[str], published: date | None) -> None:
    text = " ".join(word.capitalize() if word in ("monday", "june", "may") else word for word in words)
    end = 0
    for found in times(text, published).items:
        found.span.check(text, found.text)
        assert found.span.start >= end
        end = found.span.end
