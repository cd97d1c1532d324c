"""Exchanges of people that are planned; views and notes are exchanged as well."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Basis, Moment, Reading, Status
from tests.made import Act
from tests.merge.planned import plans, stages, told

MAY_6 = Moment.day(date(2018, 5, 6), basis=Basis.RELATIVE, reason="May 6")
KOREAS = ("North Korea", "South Korea")


def agreed(what: str) -> Reading:
    text = f"North Korea and South Korea agreed to exchange {what}."
    return told(text, Act(trigger="agreed", type="AGREE", does=KOREAS), date(2018, 5, 1))


def coming(what: str) -> Reading:
    text = f"North Korea and South Korea will exchange {what} on May 6."
    act = Act(trigger="exchange", type="AGREE", does=KOREAS, when=MAY_6, status=Status.FUTURE)
    return told(text, act, date(2018, 5, 2))


def done(what: str) -> Reading:
    text = f"North Korea and South Korea exchanged {what} on May 6."
    return told(text, Act(trigger="exchanged", type="COOPERATE", does=KOREAS, when=MAY_6), date(2018, 5, 7))


@pytest.mark.parametrize("what", ["20 prisoners", "the remains of soldiers", "captured pilots"])
def test_an_exchange_of_people_is_followed_from_its_agreement_to_its_day(what: str) -> None:
    (plan,) = plans(agreed(what), coming(what), done(what))
    assert plan.kind == "exchange"
    assert [stage for stage, _ in stages(plan)] == ["accepted", "scheduled", "held"]


@pytest.mark.parametrize("what", ["views on the border", "notes", "gifts"])
def test_views_and_notes_are_no_exchange(what: str) -> None:
    assert plans(agreed(what), coming(what), done(what)) == ()
