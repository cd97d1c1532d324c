from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import MomentError
from dateline.model import Basis, Grain, Moment, first, last
from dateline.model.edtf import edge_from, edge_text, from_edtf, quarter, season, to_edtf
from tests.strategies import moments

WRITTEN = [
    ("2019-01-12", date(2019, 1, 12), date(2019, 1, 12), Grain.DAY),
    ("2019-02", date(2019, 2, 1), date(2019, 2, 28), Grain.MONTH),
    ("2018", date(2018, 1, 1), date(2018, 12, 31), Grain.YEAR),
    ("199X", date(1990, 1, 1), date(1999, 12, 31), Grain.DECADE),
    ("19XX", date(1900, 1, 1), date(1999, 12, 31), Grain.CENTURY),
    ("2018-21", date(2018, 3, 1), date(2018, 5, 31), Grain.SEASON),
    ("2018-24", date(2018, 12, 1), date(2019, 2, 28), Grain.SEASON),
    ("2018-35", date(2018, 7, 1), date(2018, 9, 30), Grain.QUARTER),
    ("2019-01-12/2019-01-13", date(2019, 1, 12), date(2019, 1, 13), Grain.DAY),
]


@pytest.mark.parametrize(("text", "low", "high", "grain"), WRITTEN)
def test_each_form_is_read_and_written(text: str, low: date, high: date, grain: Grain) -> None:
    moment = from_edtf(text)
    assert (moment.earliest, moment.latest, moment.grain) == (low, high, grain)
    assert to_edtf(moment) == text


@pytest.mark.parametrize(
    "text", ["2018-02-30", "2018-13", "0000", "yesterday", "..", "2018//2019", "2018-40", "x" * 99]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(MomentError):
        from_edtf(text)


def test_open_ends_and_marks() -> None:
    open_ = from_edtf("../2018-06-12")
    assert (open_.earliest, open_.latest) == (None, date(2018, 6, 12))
    assert to_edtf(open_) == "../2018-06-12"
    about = from_edtf("2018-06~")
    assert about.approximate
    assert not about.uncertain
    assert to_edtf(about) == "2018-06~"
    assert to_edtf(from_edtf("2018?")) == "2018?"
    assert to_edtf(from_edtf("2018%")) == "2018%"
    assert to_edtf(Moment.unknown("nothing")) == ""


@given(moments())
def test_what_is_written_reads_as_the_same_interval(moment: Moment) -> None:
    again = from_edtf(to_edtf(moment), basis=Basis.NONE)
    assert [x and first(x) for x in (again.earliest,)] == [x and first(x) for x in (moment.earliest,)]
    assert [x and last(x) for x in (again.latest,)] == [x and last(x) for x in (moment.latest,)]
    assert (again.approximate, again.uncertain) == (moment.approximate, moment.uncertain)


@given(st.integers(1, 9998), st.sampled_from([21, 22, 23, 24]))
def test_a_season_is_three_months(year: int, code: int) -> None:
    low, high = season(year, code)
    assert 89 <= (high - low).days <= 92
    assert low.day == 1


@given(st.integers(1, 9999), st.integers(1, 4))
def test_a_quarter_is_three_months(year: int, number: int) -> None:
    low, high = quarter(year, number)
    assert (low.month, high.month) == (number * 3 - 2, number * 3)


def test_edges_are_days_or_times() -> None:
    assert edge_from(edge_text(date(2018, 1, 2))) == date(2018, 1, 2)
    assert edge_from("2018-01-02T03:04:05") == datetime(2018, 1, 2, 3, 4, 5)
    assert edge_from(None) is None
    with pytest.raises(MomentError):
        edge_from("2018-01-02T25:00")


@given(moments())
def test_what_is_written_is_written_again(moment: Moment) -> None:
    text = to_edtf(moment)
    assert to_edtf(from_edtf(text)) == text


_DAYS = st.dates().map(lambda d: d.isoformat())
_UNITS = st.one_of(
    _DAYS,
    st.dates().map(lambda d: f"{d:%Y-%m}" if d.year > 999 else "1000-01"),
    st.integers(1, 9998).map(lambda y: f"{y:04d}"),
    st.builds(lambda y, s: f"{y:04d}-{s}", st.integers(1, 9998), st.integers(21, 24)),
    st.integers(100, 998).map(lambda d: f"{d}X"),
    st.integers(10, 98).map(lambda c: f"{c}XX"),
)


@given(_UNITS, st.sampled_from(["", "~", "?", "%"]))
def test_one_unit_and_its_mark_read_and_written(text: str, mark: str) -> None:
    assert to_edtf(from_edtf(text + mark)) == text + mark


@given(_DAYS, st.sampled_from(["", "~", "?", "%"]))
def test_open_ends_read_and_written(day: str, mark: str) -> None:
    for text in (f"../{day}{mark}", f"{day}{mark}/.."):
        assert to_edtf(from_edtf(text)) == text
