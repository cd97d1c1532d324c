from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import QuoteError, SpanError
from dateline.model import Span
from tests.strategies import spans


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 2)])
def test_a_span_that_is_none_cannot_be_made(start: int, end: int) -> None:
    with pytest.raises(SpanError):
        Span(start, end)


@given(st.text(max_size=20), st.integers(0, 30), st.integers(0, 30))
def test_a_span_outside_its_text_cannot_be_made(text: str, start: int, end: int) -> None:
    if 0 <= start < end <= len(text):
        assert Span.inside(text, start, end).quote(text) == text[start:end]
    else:
        with pytest.raises(SpanError):
            Span.inside(text, start, end)


def test_a_span_past_the_end_of_a_text_cannot_be_quoted() -> None:
    with pytest.raises(SpanError, match="past a text of 3"):
        Span(1, 4).quote("abc")


def test_a_quote_that_is_not_there_is_an_error() -> None:
    Span(0, 3).check("abc", "abc")
    with pytest.raises(QuoteError):
        Span(0, 3).check("abd", "abc")


@given(spans(40), spans(40))
def test_overlap_hull_and_cover_agree(a: Span, b: Span) -> None:
    assert a.overlaps(b) == b.overlaps(a) == (a.shared(b) > 0)
    assert a.hull(b).covers(a)
    assert a.hull(b).covers(b)
    assert a.covers(b) == (a.hull(b) == a)


def test_trimming() -> None:
    assert Span(0, 6).trimmed("  ab  ") == Span(2, 4)
    assert Span(0, 2).trimmed("  ab  ") is None
