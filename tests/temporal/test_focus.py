"""What "the next day" and its kin count from: the last date of the telling that is fine enough."""

from __future__ import annotations

from datetime import date

import pytest

from .flat import only, times


def values(text: str) -> list[str]:
    return [t.timex.value for t in times(text).items]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bomb went off on June 3, 2018. Earlier that day they found a letter. The next morning they left. "
            "Two days later they came back.",
            ["2018-06-03", "2018-06-03", "2018-06-04TMO", "2018-06-06"],
        ),
        (
            "He left on Friday for a bank that was founded in 1945. The next day he came back.",
            ["2019-01-11", "1945", "2019-01-12"],
        ),
        ("She was born in 1961 (her brother in 1963). A year later they left.", ["1961", "1963", "1962"]),
        ("In May 2016 he left. The following month he came back.", ["2016-05", "2016-06"]),
        ("In 1945 the war ended. Seventy years later the border is shut.", ["1945", "2015"]),
        ("He came in 2013. The next day he left.", ["2013", "XXXX-XX-XX"]),
    ],
)
def test_counts_from(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_years_later_do_not_run_past_the_report() -> None:
    text = "The show was made in 2016. It was sold on Jan. 3, 2019. Three years later it was shown."
    assert values(text) == ["2016", "2019-01-03", "2019"]
    text = "The show was made in 2016. It was sold on Jan. 3, 2019. Three years later it will be shown."
    assert values(text)[-1] == "2022"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He left on Friday. They found him at 10 p.m. on the dot.", "2019-01-11T22:00"),
        ("He left on Friday. He will speak at 8 p.m. on the dot.", "2019-01-15T20:00"),
        ("He left on Friday. They met. They met. They met. He left at 8 p.m. on the dot.", "2019-01-15T20:00"),
    ],
)
def test_clock_in_the_day_told_of(text: str, value: str) -> None:
    assert only(text).timex.value == value


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("The talks will open this week.", date(2019, 1, 13), "2019-W03"),
        ("The talks broke down this week.", date(2019, 1, 13), "2019-W02"),
        ("Prices rose this past week.", date(2019, 1, 13), "2019-W02"),
        ("Prices rose this past week.", date(2019, 1, 15), "2019-W02"),
        ("Prices rose last week.", date(2019, 1, 13), "2019-W01"),
    ],
)
def test_week_at_its_edges(text: str, published: date, value: str) -> None:
    assert only(text, published).timex.value == value
