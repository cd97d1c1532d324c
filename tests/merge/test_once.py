"""Acts of which there can be only one: a death, a number in a state's series."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dateline.merge import merge
from dateline.model import Moment, Reading, Status
from dateline.model.reading import UNKNOWN_TIME
from tests.made import Act, reading


def killed(
    text: str, outlet: str, *, trigger: str = "murdered", who: str = "Moon", published: date, when: Moment | None = None
) -> Reading:
    act = Act(trigger=trigger, type="ASSAULT", to=[who], when=when)
    return reading(text, [act], outlet=outlet, published=published)


def sizes(*readings: Reading) -> list[int]:
    return sorted(len(event.sources) for event in merge(readings).chronology.events)


MARCH = killed("Agents murdered Moon abroad.", "Harbour Wire", published=date(2018, 3, 9))


def test_nobody_dies_twice() -> None:
    later = killed("The men who murdered Moon are known.", "Straits Courier", published=date(2018, 5, 10))
    assert sizes(MARCH, later) == [2]


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        ("The men who murdered Kim are known.", "murdered", "Kim"),  # somebody else
        ("The men who struck Moon are known.", "struck", "Moon"),  # he lives
    ],
)
def test_another_ones_death_and_an_attack_that_was_survived_are_others(text: str, trigger: str, who: str) -> None:
    later = killed(text, "Straits Courier", trigger=trigger, who=who, published=date(2018, 5, 10))
    assert sizes(MARCH, later) == [1, 1]


def test_a_death_is_not_told_before_it() -> None:
    early = killed("Agents murdered Moon abroad.", "Straits Courier", published=date(2018, 1, 1))
    dated = killed(
        "Agents murdered Moon on Friday.",
        "Harbour Wire",
        published=date(2018, 3, 9),
        when=Moment.day(date(2018, 3, 9), reason="stated"),
    )
    assert sizes(early, dated) == [1, 1]


def number_of(
    text: str, outlet: str, *, published: date, day: date | None = None, trigger: str = "conducted"
) -> Reading:
    act = Act(trigger=trigger, type="MOBILIZE", mode="weapons", does=["North Korea"], day=day, noun=trigger == "test")
    return reading(text, [act], outlet=outlet, published=published)


SIXTH = number_of(
    "North Korea conducted its sixth nuclear test on Sunday.",
    "Harbour Wire",
    published=date(2017, 9, 4),
    day=date(2017, 9, 3),
)


def test_a_number_in_a_series_is_that_act_months_later() -> None:
    later = number_of(
        "The sixth nuclear test of North Korea changed much.", "Courier", published=date(2018, 2, 26), trigger="test"
    )
    assert sizes(SIXTH, later) == [2]


@pytest.mark.parametrize(
    "text",
    [
        "The fifth nuclear test of North Korea changed much.",
        "The sixth missile test of North Korea changed much.",
        "The second nuclear test of North Korea changed much.",
        "The nuclear test of North Korea changed much.",
    ],
)
def test_another_number_or_none_is_not_that_act(text: str) -> None:
    assert sizes(SIXTH, number_of(text, "Courier", published=date(2018, 2, 26), trigger="test")) == [1, 1]


def test_one_to_come_is_not_looked_for_in_the_past() -> None:
    coming = Act(
        trigger="conduct",
        type="MOBILIZE",
        mode="weapons",
        does=["North Korea"],
        status=Status.FUTURE,
        when=UNKNOWN_TIME,
    )
    one = reading("North Korea will conduct its sixth nuclear test.", [coming], published=date(2017, 8, 20))
    told = replace(coming, when=None, day=date(2017, 8, 27))
    two = reading(
        "North Korea will conduct its sixth nuclear test on Sunday.",
        [told],
        outlet="Courier",
        published=date(2017, 8, 20),
    )
    assert sizes(one, two) == [2]
    assert sizes(one, two, SIXTH) == [1, 2]


def freed(text: str, *, who: str = "Moon", published: date, when: Moment | None = None) -> Reading:
    act = Act(trigger="released", type="RETREAT", mode="release", to=[who], when=when)
    return reading(text, [act], outlet=f"Courier {published}", published=published)


JUNE = freed("Moon was released in June.", published=date(2017, 7, 1), when=Moment.month(2017, 6))


@pytest.mark.parametrize(
    ("text", "who", "when", "expected"),
    [
        ("Moon wrote a book after he was released.", "Moon", None, [2]),
        ("Moon was released last year.", "Moon", Moment.year(2017), [2]),
        ("Xi wrote a book after he was released.", "Xi", None, [1, 1]),  # somebody else
        ("Moon was released again in March.", "Moon", Moment.month(2018, 3), [1, 1]),  # seized once more
    ],
)
def test_who_was_released_is_told_of_long_after(text: str, who: str, when: Moment | None, expected: list[int]) -> None:
    assert sizes(JUNE, freed(text, who=who, published=date(2018, 5, 9), when=when)) == expected


def test_a_state_is_released_from_many_things() -> None:
    one = freed("China was released in June.", who="China", published=date(2017, 7, 1), when=Moment.month(2017, 6))
    two = freed("China wrote after it was released.", who="China", published=date(2018, 5, 9))
    assert sizes(one, two) == [1, 1]
