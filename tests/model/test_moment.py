from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import assume, given

from dateline.errors import MomentError
from dateline.model import Basis, Grain, Moment, first
from tests.strategies import moments

JUNE = Moment.month(2018, 6)
DAY = Moment.day(date(2018, 6, 12))


def test_an_interval_cannot_end_before_it_begins() -> None:
    with pytest.raises(MomentError):
        Moment(earliest=date(2019, 1, 2), latest=date(2019, 1, 1))


def test_there_is_no_thirteenth_month() -> None:
    with pytest.raises(MomentError):
        Moment.month(2018, 13)
    with pytest.raises(MomentError):
        Moment.year(0)


def test_a_vague_date_meets_an_exact_one_in_the_exact_one() -> None:
    assert JUNE.meet(DAY) == DAY
    assert JUNE.covers(DAY)
    assert not DAY.covers(JUNE)
    assert JUNE.exact_day is None
    assert DAY.exact_day == date(2018, 6, 12)
    assert (JUNE.width, DAY.width) == (30, 1)


def test_open_ends_bound_on_one_side() -> None:
    since = Moment.days(date(2018, 6, 1), None, basis=Basis.RELATIVE)
    until = Moment.days(None, date(2018, 5, 31), basis=Basis.RELATIVE)
    assert until.before(since)
    assert not since.before(until)
    assert since.width is None
    assert since.meet(JUNE) == JUNE
    assert since.meet(until) is None


def test_times_are_compared_across_zones() -> None:
    seoul = datetime(2018, 9, 11, 10, 53, 3, tzinfo=timezone(timedelta(hours=9)))
    a = Moment(earliest=seoul, latest=seoul, grain=Grain.SECOND)
    b = Moment(earliest=seoul.astimezone(UTC), latest=seoul.astimezone(UTC), grain=Grain.SECOND)
    assert a.overlaps(b)
    assert first(seoul) == datetime(2018, 9, 11, 1, 53, 3)


@given(moments(), moments())
def test_order_and_overlap_exclude_each_other(a: Moment, b: Moment) -> None:
    assert a.overlaps(b) == b.overlaps(a)
    assert not (a.before(b) and b.before(a))
    assert a.overlaps(b) == (a.meet(b) is not None)
    assert a.overlaps(a) or not a.known or a.width is None or a.width >= 1


@given(moments(), moments())
def test_what_both_allow_lies_in_each(a: Moment, b: Moment) -> None:
    both = a.meet(b)
    assume(both is not None)
    assert both is not None
    assert a.covers(both)
    assert b.covers(both)
    again = b.meet(a)
    assert again is not None
    assert both.sort_key == again.sort_key


@given(moments(), moments())
def test_a_join_covers_both(a: Moment, b: Moment) -> None:
    joined = a.join(b)
    assert joined.covers(a)
    assert joined.covers(b)


@given(moments())
def test_a_moment_meets_itself_in_itself(a: Moment) -> None:
    both = a.meet(a)
    assert both is not None
    assert (both.earliest, both.latest) == (a.earliest, a.latest)
    assert not a.before(a)


def at(hour: int, zone: int | None, day: int = 11) -> Moment:
    tz = None if zone is None else timezone(timedelta(hours=zone))
    point = datetime(2019, 1, day, hour, 0, tzinfo=tz)
    return Moment(earliest=point, latest=point, grain=Grain.HOUR)


@pytest.mark.parametrize("zone", [-8, -5, 0, 9, None])
@pytest.mark.parametrize("hour", [1, 12, 22])
def test_a_time_lies_on_the_day_that_its_own_wall_shows(hour: int, zone: int | None) -> None:
    day, time = Moment.day(date(2019, 1, 11)), at(hour, zone)
    assert day.covers(time)
    assert not time.covers(day)
    both = day.meet(time)
    assert both is not None
    assert (both.earliest, both.latest) == (time.earliest, time.latest)
    assert time.before(Moment.day(date(2019, 1, 12)))
    assert Moment.day(date(2019, 1, 10)).before(time)


def test_times_with_zones_are_instants() -> None:
    assert at(9, 9).before(at(20, -5))
    assert at(22, -5).overlaps(at(12, 9, 12))
    assert sorted([at(22, -5), Moment.day(date(2019, 1, 12))], key=lambda m: m.sort_key)[0] == at(22, -5)
