"""Tellings of a month, and the only act of their kind that reports date in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import permutations

import pytest

from dateline.merge.actors import find_actors
from dateline.merge.items import Parties, items
from dateline.merge.months import with_months
from dateline.model import Basis, Moment, Reading, Status
from tests.made import Act, reading

SEPTEMBER = Moment.days(date(2017, 9, 1), date(2017, 9, 30), basis=Basis.RELATIVE, reason="in September")
YEAR = Moment.days(date(2017, 1, 1), date(2017, 12, 31), basis=Basis.RELATIVE, reason="last year")


def dated(text: str, day: int, outlet: str) -> Reading:
    act = Act(trigger="tested", type="MOBILIZE", does=["North Korea"], day=date(2017, 9, day))
    return reading(text, [act], outlet=outlet, published=date(2017, 9, day))


def later(
    text: str = "In September North Korea tested an atomic device.",
    does: Sequence[str] = ("North Korea",),
    when: Moment = SEPTEMBER,
    status: Status = Status.OCCURRED,
) -> Reading:
    act = Act(trigger="tested", type="MOBILIZE", does=does, when=when, status=status)
    titles = {name: "North Korean leader" for name in does if name == "Kim Jong Un"}
    return reading(text, [act], outlet="Evening Post", published=date(2018, 5, 12), titles=titles)


THIRD = (
    dated("North Korea tested a nuclear bomb under a mountain.", 3, "Harbour Wire"),
    dated("Stations felt how North Korea tested a nuclear weapon.", 3, "Straits Courier"),
)
TWENTIETH = (
    dated("North Korea tested a nuclear charge at another site.", 20, "Harbour Wire"),
    dated("Again North Korea tested a nuclear charge, monitors said.", 20, "Straits Courier"),
)


def sizes(*groups: Sequence[Reading], judged: Sequence[Reading] = ()) -> list[int]:
    """How many tellings each group has in the end."""
    readings = [one for group in groups for one in group]
    company = find_actors(readings)
    actors = {actor.id: actor for actor in company.merged}
    named = frozenset(company.home[m.actor] for r in readings for m in r.mentions)
    found = [
        item
        for one in readings
        for item in items(one, company.home, actors, Parties(actors, named, len(readings)), towns=frozenset())
    ]
    of_report = {item.report.id: item.id for item in found}
    out, _ = with_months(
        [[of_report[one.report.id] for one in group] for group in groups],
        {item.id: item for item in found},
        {of_report[one.report.id] for one in judged},
    )
    return sorted(map(len, out))


def test_the_only_one_dated_in_its_month_is_meant() -> None:
    assert sizes(THIRD, [later()]) == [3]


def test_a_head_acts_for_his_state() -> None:
    assert sizes(THIRD, [later("In September Kim Jong Un tested an atomic device.", ["Kim Jong Un"])]) == [3]
    assert sizes(THIRD, [later("In September Kim Yong Chol tested an atomic device.", ["Kim Yong Chol"])]) == [1, 2]


@pytest.mark.parametrize(
    "other",
    [
        later("In September North Korea tested a missile."),
        later("In September North Korea tested nuclear weapons several times."),
        later("In September South Korea tested an atomic device.", ["South Korea"]),
        later("In September North Korea tested something quite new."),
        later("Last year North Korea tested an atomic device.", when=YEAR),
        later("In September North Korea never tested an atomic device.", status=Status.NEGATED),
        later("By September North Korea may have tested an atomic device.", status=Status.HYPOTHETICAL),
    ],
)
def test_another_act_or_a_wider_time_is_not(other: Reading) -> None:
    assert sizes(THIRD, [other]) == [1, 2]


def test_of_two_in_that_month_neither_is_meant() -> None:
    assert sizes(THIRD, TWENTIETH, [later()]) == [1, 2, 2]


def test_one_report_alone_dates_none() -> None:
    assert sizes(THIRD[:1], [later()]) == [1, 1]


def test_what_stands_beside_a_day_or_was_judged_stays() -> None:
    assert sizes(THIRD, [later(), TWENTIETH[0]]) == [2, 2]
    assert sizes(THIRD, [later()], judged=[later()]) == [1, 2]


def test_those_that_stand_together_each_go() -> None:
    assert sizes(THIRD, [later(), later("North Korea tested an atomic device in autumn, he said.")]) == [4]


def test_order_changes_nothing() -> None:
    groups = [THIRD, TWENTIETH[:1], [later()]]
    assert len({tuple(sizes(*order)) for order in permutations(groups)}) == 1
