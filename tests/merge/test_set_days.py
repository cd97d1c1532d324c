"""Acts told as done, without a day, on the day that had been set for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from dateline.merge import merge
from dateline.model import Basis, Event, Reading, Status
from tests.made import Act, reading

TUESDAY = date(2018, 6, 12)
SUNDAY = date(2018, 6, 10)

PLAN = "Kim and Trump will meet in Singapore on Tuesday."
DONE = "Kim and Trump met in Singapore and signed a paper."


def plan(
    text: str = PLAN, does: Sequence[str] = ("Kim", "Trump"), *, day: date = TUESDAY, on: date = SUNDAY
) -> Reading:
    act = Act(trigger="meet", does=does, at="Singapore", day=day, status=Status.FUTURE)
    return reading(text, [act], published=on)


def done(text: str = DONE, *, on: date = TUESDAY, status: Status = Status.OCCURRED) -> Reading:
    act = Act(trigger="met", does=["Kim", "Trump"], at="Singapore", status=status)
    return reading(text, [act], published=on, outlet="Straits Courier")


def happened(*readings: Reading) -> Event:
    (event,) = (e for e in merge(readings).chronology.events if e.status is Status.OCCURRED)
    return event


@pytest.mark.parametrize("on", [TUESDAY, date(2018, 6, 13), date(2018, 6, 14)])
def test_the_news_of_a_day_set_before_is_of_that_day(on: date) -> None:
    event = happened(plan(), done(on=on))
    assert (event.when.exact_day, event.when.basis) == (TUESDAY, Basis.INFERRED)
    assert "set for that day in a report of 2018-06-10" in event.when.reason


def test_a_plan_and_what_came_of_it_stay_two_records() -> None:
    assert len(merge([plan(), done()]).chronology.events) == 2


@pytest.mark.parametrize("on", [date(2018, 6, 11), date(2018, 6, 15), date(2018, 7, 12)])
def test_news_from_before_or_long_after_may_be_of_another_day(on: date) -> None:
    assert happened(plan(), done(on=on)).when.exact_day is None


def test_who_meets_somebody_else_is_not_meant() -> None:
    other = plan("Kim and Moon will meet in Singapore on Tuesday.", ["Kim", "Moon"])
    assert happened(other, done()).when.exact_day is None


def test_a_day_set_only_afterwards_is_another_one() -> None:
    assert happened(plan(on=date(2018, 6, 13)), done()).when.exact_day is None


def test_of_two_days_set_it_may_be_either() -> None:
    moved = plan("Kim and Trump will meet in Singapore on Monday.", day=date(2018, 6, 11))
    assert happened(plan(), moved, done()).when.exact_day is None


def test_order_changes_nothing() -> None:
    assert happened(done(), plan()) == happened(plan(), done())
