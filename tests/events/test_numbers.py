"""Reading numbers: what is written in figures or words is read as itself, and nothing that anybody writes breaks it."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.events.numbers import Amount, amounts

SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
VOCABULARY = [
    *SMALL, *TENS, "hundred", "thousand", "million", "billion", "dozen", "dozens", "of", "and", "a", "-", "half", "$",
    "€", "%", "percent", "at", "least", "more", "than", "between", "to", "or", "from", "nearly", "about", "12", "1,200",
    "1.5", "2017", "5m", "50bn", "km", "euros", "won", "several", "people", "so", "tens", "thousands",
]  # fmt: skip


def split(text: str) -> list[str]:
    """Tokens as the parser cuts them: hyphens, signs and letters of units apart."""
    return re.findall(r"us\$|[$€£%]|[^\s$€£%-]+|-", text.lower())


def only(text: str) -> Amount:
    (found,) = amounts(split(text))
    return found


def spelt(number: int) -> str:
    """A number below a thousand million in English words."""
    for size, name in ((1_000_000, "million"), (1_000, "thousand")):
        if number >= size:
            rest = number % size
            joined = f" {'and ' if rest < 100 else ''}{spelt(rest)}" if rest else ""
            return f"{spelt(number // size)} {name}{joined}"
    if number >= 100:
        rest = number % 100
        return f"{SMALL[number // 100]} hundred" + (f" and {spelt(rest)}" if rest else "")
    if number >= 20:
        return TENS[number // 10 - 2] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    return SMALL[number]


@given(st.integers(0, 999_999_999))
def test_words_are_read_as_the_number_they_spell(number: int) -> None:
    words = split(spelt(number))
    (found,) = amounts(words)
    assert (found.low, found.high, found.first, found.last) == (number, number, 0, len(words))


@given(st.integers(0, 10**15 - 1), st.booleans())
def test_figures_are_read_with_commas_or_without(number: int, commas: bool) -> None:
    found = only(f"{number:,}" if commas else str(number))
    assert (found.low, found.high) == (number, number)


@given(st.integers(1, 9999), st.sampled_from(["thousand", "million", "billion", "bn"]))
def test_a_tenth_of_a_scale_is_exact(tenths: int, scale: str) -> None:
    size = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "bn": 10**9}[scale]
    assert only(f"{tenths / 10:.1f} {scale}").low == tenths * size // 10


@given(st.lists(st.sampled_from(VOCABULARY) | st.text(max_size=4), max_size=40))
def test_no_words_break_it_and_no_word_is_read_twice(words: list[str]) -> None:
    found = list(amounts(words))
    assert all(a.last <= b.first for a, b in pairwise(found))
    for one in found:
        assert 0 <= one.first <= one.at < one.last <= len(words)
        if one.low is not None and one.high is not None:
            assert one.low <= one.high
        if one.low is None or one.high is None:
            assert one.bound


@pytest.mark.parametrize(
    ("text", "low", "high", "bound"),
    [
        ("12", 12, 12, None),
        ("a dozen", 12, 12, None),
        ("two dozen", 24, 24, None),
        ("half a million", 500_000, 500_000, None),
        ("a hundred and ten", 110, 110, None),
        ("at least 30", 30, None, "at least"),
        ("30 or more", 30, None, "or more"),
        ("more than a dozen", 12, None, "more than"),
        ("up to 30", None, 30, "up to"),
        ("fewer than 30", None, 30, "fewer than"),
        ("nearly 30", 27, 30, "nearly"),
        ("just over 30", 30, 33, "just over"),
        ("about 30", 27, 33, "about"),
        ("about 23,500", 23_450, 23_550, "about"),
        ("another 20", 20, 20, "another"),
        ("between 10 and 15", 10, 15, None),
        ("10 to 15", 10, 15, None),
        ("15% to 20%", 15, 20, None),
        ("$24 a share", 24, 24, "a share"),
        ("$15-an-hour", 15, 15, "an hour"),
        ("two or three", 2, 3, None),
        ("1.5 to 2 million", 1_500_000, 2_000_000, None),
        ("dozens", None, None, "dozens"),
        ("tens of thousands", None, None, "tens of thousands"),
        ("several hundred", None, None, "several hundred"),
        ("more than several hundred", None, None, "more than several hundred"),
    ],
)
def test_what_bounds_a_number(text: str, low: float | None, high: float | None, bound: str | None) -> None:
    found = only(text)
    assert (found.low, found.high, found.bound) == (low, high, bound)
    assert bound is None or bound in found.reason or "is no number" in found.reason


@pytest.mark.parametrize(
    ("text", "low", "measure", "unit"),
    [
        ("$1.2 billion", 1_200_000_000, "money", "USD"),
        ("us$50bn", 50_000_000_000, "money", "USD"),
        ("$5m", 5_000_000, "money", "USD"),
        ("€300,000", 300_000, "money", "EUR"),
        ("3 million south korean won", 3_000_000, "money", "KRW"),
        ("10,000 hong kong dollars", 10_000, "money", "HKD"),
        ("40-percent", 40, "share", "percent"),
        ("25%", 25, "share", "percent"),
        ("2,700 km", 2700, "distance", "kilometre"),
        ("12 miles", 12, "distance", "mile"),
        ("1.8 tons", 1.8, "mass", "ton"),
        ("15 years", 15, "duration", "year"),
        ("15 missiles", 15, None, None),
        ("12 pesos", 12, None, None),
        ("thousands of dollars", None, "money", "USD"),
        ("thousands of letters", None, None, None),
    ],
)
def test_units(text: str, low: float | None, measure: str | None, unit: str | None) -> None:
    found = only(text)
    assert (found.low, found.measure, found.unit) == (low, measure, unit)


def test_a_bare_dollar_says_what_it_is_taken_for() -> None:
    taken = "a bare dollar is taken for that of the United States"
    assert only("$5m").reason == only("5 million dollars").reason == taken
    assert taken not in only("us$5m").reason + only("5 million us dollars").reason + only("€5m").reason


def test_numbers_apart_stay_apart() -> None:
    found = amounts(split("from 10 percent to 25 percent , 10 and 15 , 15 to 3"))
    assert [(one.low, one.high) for one in found] == [(10, 10), (25, 25), (10, 10), (15, 15), (15, 15), (3, 3)]


def test_a_day_is_no_rate() -> None:
    assert [one.bound for one in amounts(split("gave $5 a week ago , $6 a week"))] == [None, "a week"]


def test_years_are_marked() -> None:
    assert only("2017").year
    assert not only("2,017").year
    assert not only("$2017").year


@pytest.mark.parametrize("text", ["a man", "the 17th of them", "1980s", "and", "tens", "half of it", "percent", "$"])
def test_no_number(text: str) -> None:
    assert not list(amounts(split(text)))


def test_a_hundred_thousand_words_are_read_in_a_second() -> None:
    words = ["hundred", "and", "twenty", "-", "one", "million", "of", "tens"] * 12_500
    started = time.perf_counter()
    assert sum(1 for _ in amounts(words)) > 0
    assert time.perf_counter() - started < 2.0
