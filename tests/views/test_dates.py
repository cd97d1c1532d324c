from datetime import date, datetime

import pytest
from hypothesis import given

from dateline.model import Basis, Grain, Moment
from dateline.model.edtf import from_edtf
from dateline.views.dates import friendly
from tests import strategies


@pytest.mark.parametrize(
    ("edtf", "short", "long"),
    [
        ("2019-01-12", "12 Jan 2019", "12 January 2019"),
        ("2019-01-12/2019-01-13", "12–13 Jan 2019", "12–13 January 2019"),
        ("2019-01-28/2019-02-02", "28 Jan – 2 Feb 2019", "28 January – 2 February 2019"),
        ("2018-12-30/2019-01-02", "30 Dec 2018 – 2 Jan 2019", "30 December 2018 – 2 January 2019"),
        ("2019-01/..", "≥ 1 Jan 2019", "≥ 1 January 2019"),
        ("../2019-01-12", "≤ 12 Jan 2019", "≤ 12 January 2019"),
        ("../2019-01-12T10:00:00", "≤ 12 Jan 2019", "≤ 12 January 2019"),
        ("2019-01~", "~Jan 2019", "~January 2019"),
        ("2019?", "2019?", "2019?"),
        ("2019%", "~2019?", "~2019?"),
        ("2018-22", "summer 2018", "summer 2018"),
        ("2018-24", "winter 2018–19", "winter 2018–19"),
        ("2018-34", "Q2 2018", "Q2 2018"),
        ("199X", "1990s", "1990s"),
        ("19XX", "20th century", "20th century"),
        ("2019-01-12T14:30:00", "12 Jan 2019, 14:30", "12 January 2019, 14:30"),
        ("2019-01-12T14:30:00/2019-01-12T15:00:00", "12 Jan 2019, 14:30–15:00", "12 January 2019, 14:30–15:00"),
        ("", "undated", "undated"),
    ],
)
def test_a_moment_in_words(edtf: str, short: str, long: str) -> None:
    moment = from_edtf(edtf)
    assert friendly(moment) == short
    assert friendly(moment, long=True) == long


def test_a_whole_month_of_days_is_the_month() -> None:
    moment = Moment(earliest=date(2019, 2, 1), latest=date(2019, 2, 28), grain=Grain.DAY, basis=Basis.STATED)
    assert friendly(moment) == "Feb 2019"


def test_half_a_day_and_a_day_are_told_without_a_clock() -> None:
    assert friendly(Moment(earliest=date(2019, 1, 12), latest=datetime(2019, 1, 12, 18))) == "12 Jan 2019"


@given(strategies.moments())
def test_every_moment_has_words(moment: Moment) -> None:
    assert (friendly(moment) == "undated") == (not moment.known)
