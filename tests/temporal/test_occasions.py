"""A speaker's dated occasion goes on over what is said next, until the text tells of another one."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Span, Statement

from .clauses import TUESDAY, anchors, days, plain

MONDAY = date(2019, 1, 14)
SAME, OPEN = (MONDAY, MONDAY), (None, TUESDAY)
WARNED = "Trump warned the North on Monday. "


def _said(laid: str, name: str, speaker: str, cue: str, content: str) -> Statement:
    words = laid.index(content)
    start = laid.index(cue)
    spans = Span(start, start + len(cue)), Span(words, words + len(content))
    return Statement(name, spans[1], cues=spans[:1], contents=spans[1:], speaker=speaker, speaker_text=speaker)


@pytest.mark.parametrize(
    ("first", "cue", "then", "content", "edges"),
    [
        (WARNED, "warned", "Trump said that all was well.", "all was well", SAME),
        (
            "Trump, who on Monday warned the North, praised the South. ",
            "warned",
            "Trump said that all was well.",
            "all was well",
            OPEN,
        ),
        (WARNED, "warned", "Trump told reporters at the airbase that all was well.", "all was well", OPEN),
        (WARNED, "warned", "Trump told Abe that all was well.", "all was well", OPEN),
    ],
)
def test_an_occasion_goes_on(
    first: str, cue: str, then: str, content: str, edges: tuple[date | None, date | None]
) -> None:
    text = first + then
    laid = plain(text)
    second = "said" if "said" in then else "told"
    statements = (
        _said(laid, "one", "Trump", cue, "the North"),
        _said(laid, "two", "Trump", second, content),
    )
    found = anchors(text, said=statements)
    assert days(found["one"]) == SAME
    assert days(found["two"]) == edges


@pytest.mark.parametrize(("between", "edges"), [("Xi", OPEN), ("Trump", SAME)])
def test_another_speakers_dated_saying_ends_it(between: str, edges: tuple[date | None, date | None]) -> None:
    text = WARNED + "Xi said on Monday that he agreed. Trump told Abe that all was well. Trump said that all was well."
    laid = plain(text)
    tail = laid.rindex("Trump said")
    cue, words = Span(tail + 6, tail + 10), Span(tail + 16, tail + 28)
    statements = (
        _said(laid, "one", "Trump", "warned", "the North"),
        _said(laid, "between", between, "said on", "he agreed"),
        Statement("two", words, cues=(cue,), contents=(words,), speaker="Trump", speaker_text="Trump"),
    )
    assert days(anchors(text, said=statements)["two"]) == edges


def test_a_month_is_no_occasion() -> None:
    text = "They met on Monday and also met last month. Trump said that all was well."
    laid = plain(text)
    met = laid.rindex("met")
    wide = Statement("one", Span(met, met + 3), cues=(Span(met, met + 3),), speaker="Trump", speaker_text="Trump")
    found = anchors(text, said=(wide, _said(laid, "two", "Trump", "said", "all was well")))
    assert days(found["one"]) == (date(2018, 12, 1), date(2018, 12, 31))
    assert days(found["two"]) == OPEN
