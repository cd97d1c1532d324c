"""A page's stamp dates nothing that it tells; a day and an hour in the text do."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Moment, Span, TimeMention, Timex
from dateline.temporal.anchoring.stamps import unstamped

TODAY = date(2005, 7, 26)


def times(text: str, day: str, hour: str, value: str = "2005-07-26") -> list[TimeMention]:
    """A date and an hour in a text."""
    exact = Moment.day(date.fromisoformat(value))
    made = []
    for words, type_ in ((day, "DATE"), (hour, "TIME")):
        at = text.index(words)
        made.append(TimeMention(Span(at, at + len(words)), words, Timex(type_, value), exact))
    return made


@pytest.mark.parametrize(
    ("text", "day", "hour", "kept"),
    [
        ("They met Tuesday 26 July 2005 10.10 BST He said", "Tuesday 26 July 2005", "10.10 BST", 0),
        ("26 July 05 22:17 GMT He said", "26 July", "22:17 GMT", 0),
        ("They met on 26 July 2005 at 10.10 BST.", "26 July 2005", "10.10 BST", 2),
        ("They met on 26 July 2005 10.10 there.", "26 July 2005", "10.10", 2),
        ("They met Tuesday 10.10 BST.", "Tuesday", "10.10 BST", 2),
    ],
)
def test_a_stamp_dates_nothing(text: str, day: str, hour: str, kept: int) -> None:
    assert len(unstamped(times(text, day, hour), text, TODAY)) == kept


def test_a_stamp_is_of_the_report_s_own_day() -> None:
    text = "They met Tuesday 19 July 2005 10.10 BST He said"
    made = times(text, "Tuesday 19 July 2005", "10.10 BST", "2005-07-19")
    assert len(unstamped(made, text, TODAY)) == 2
    assert len(unstamped(made, text, None)) == 2
