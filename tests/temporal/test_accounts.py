"""Figures set beside each other: which period is reported, and which it is compared with."""

from __future__ import annotations

from datetime import date

import pytest

from .flat import only, times


def values(text: str) -> list[str]:
    return [t.timex.value for t in times(text).items]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Net rose to $3 million in the third quarter from $2 million a year earlier.", ["2018-Q3", "2017-Q3"]),
        ("Sales rose 5 percent in November from a year earlier.", ["2018-11", "2017-11"]),
        (
            "Profit for the quarter ended Sept. 30 was $3 million, compared with $2 million a year ago.",
            ["2018-Q3", "2018-09-30", "2017-Q3"],
        ),
        (
            "In the nine months ended Sept. 30 profit rose to $9 million from $8 million a year earlier.",
            ["P9M", "2018-09-30", "2017"],
        ),
        ("The firm said third-quarter profit rose. A year ago the firm said it would close.", ["2018-Q3", "2017-Q3"]),
        ("A year ago the president said the war was over.", ["2018"]),
        ("In 2008 the firm came here. A year earlier it had $3 million.", ["2008", "2007"]),
        ("The firm lost $2 million in the year-earlier quarter.", ["2017-Q4"]),
        ("Revenue in the latest quarter was $4 million.", ["2018-Q4"]),
        ("Net rose in the third quarter. In the latest quarter it had $2 million.", ["2018-Q3", "2018-Q3"]),
        (
            "Net rose in the third quarter. The plant will open in the second quarter of 2019. "
            "In the latest quarter it had $2 million.",
            ["2018-Q3", "2019-Q2", "2018-Q3"],
        ),
    ],
)
def test_compared(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_comparison_carries_no_further_than_the_figures() -> None:
    text = "Net rose in the third quarter. " + "They met. " * 5 + "A year ago they were here."
    assert values(text)[-1] == "2018"
    text = "Net rose in the third quarter. " + "They met. " * 5 + "It had $3 million, up from $2 million a year ago."
    assert values(text)[-1] == "2017-Q3"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It made a profit in the quarter ended July 31.", date(2018, 5, 1), date(2018, 7, 31)),
        ("It made a profit in the year ended June 30.", date(2017, 7, 1), date(2018, 6, 30)),
        ("It made a profit in the three months to September.", date(2018, 7, 1), date(2018, 9, 30)),
        ("It made a profit in the quarter ended Sept. 29.", date(2018, 6, 30), date(2018, 9, 29)),
    ],
)
def test_period_up_to_its_last_day(text: str, first: date, last: date) -> None:
    found = times(text).items[0]
    assert (found.moment.earliest, found.moment.latest) == (first, last)
    assert f"up to {last.isoformat()}" in found.moment.reason


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Sales fell 3 percent for the year.", date(2019, 1, 15), "2018"),
        ("Sales fell 3 percent for the year.", date(2019, 9, 15), "2019"),
        ("The index fell 2 percent for the week.", date(2019, 1, 14), "2019-W02"),
        ("The index fell 2 percent for the week.", date(2019, 1, 11), "2019-W02"),
    ],
)
def test_time_just_over(text: str, published: date, value: str) -> None:
    assert only(text, published).timex.value == value
