"""What a record's moment comes to on its side of the report."""

from __future__ import annotations

from datetime import date

from dateline.model import Basis, Moment, Span, Status, TimeMention, Timex
from dateline.temporal.anchoring.bounds import anchored
from dateline.temporal.anchoring.governing import Governed

TUESDAY = date(2019, 1, 15)
YEARS = Moment.days(date(1994, 1, 15), TUESDAY, basis=Basis.RELATIVE, reason="the last 25 years")
WEEK = Moment.days(date(2019, 1, 14), date(2019, 1, 20), basis=Basis.RELATIVE, reason="this week")


def edges(moment: Moment, status: Status) -> tuple[object, object]:
    time = TimeMention(Span(0, 4), "then", Timex("DATE", "XXXX"), moment, "test")
    found = anchored("e", [Governed(time, moment, "in", fronted=False)], status, TUESDAY).when
    return found.earliest, found.latest


def test_a_stretch_up_to_the_report_dates_nothing_to_come() -> None:
    assert edges(YEARS, Status.FUTURE) == (TUESDAY, None)
    assert edges(YEARS, Status.OCCURRED) == (date(1994, 1, 15), TUESDAY)
    assert edges(WEEK, Status.FUTURE) == (TUESDAY, date(2019, 1, 20))
