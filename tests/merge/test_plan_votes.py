"""Votes, from their setting to their holding."""

from __future__ import annotations

from datetime import date

from dateline.model import Basis, Moment, Reading, Status
from tests.made import Act
from tests.merge.planned import plans, stages, told

MONDAY = Moment.day(date(2017, 9, 11), basis=Basis.RELATIVE, reason="Monday")
TUESDAY = Moment.day(date(2017, 9, 12), basis=Basis.RELATIVE, reason="Tuesday")


def voting(text: str, published: date, status: Status, when: Moment, day: str) -> Reading:
    act = Act(
        trigger="sanctions", type="SANCTION", does=["China"], to=["North Korea"], status=status, instrument="vote",
        when=when if status is Status.OCCURRED else None, noun=True, clause=text,
    )  # fmt: skip
    return told(text, act, published, times=((day, when),))


TO_VOTE = voting(
    "China will vote on sanctions against North Korea on Monday.",
    date(2017, 9, 8),
    Status.HYPOTHETICAL,
    MONDAY,
    "Monday",
)
VOTED = voting(
    "China voted for sanctions against North Korea on Monday.", date(2017, 9, 12), Status.OCCURRED, MONDAY, "Monday"
)
VOTE_PUT_OFF = voting(
    "The vote by China on sanctions against North Korea was postponed to Tuesday.",
    date(2017, 9, 10),
    Status.HYPOTHETICAL,
    TUESDAY,
    "Tuesday",
)


def test_a_vote_is_followed_from_its_setting_to_its_holding() -> None:
    (plan,) = plans(TO_VOTE, VOTED)
    assert (plan.kind, plan.title) == ("vote", "Vote of China")
    assert stages(plan) == [("scheduled", "2017-09-08"), ("held", "2017-09-11")]


def test_a_vote_that_is_put_off_says_so() -> None:
    found = [stage for plan in plans(TO_VOTE, VOTE_PUT_OFF) for stage, _ in stages(plan)]
    assert found == ["scheduled", "postponed"]


def test_a_vote_told_only_when_it_is_over_was_no_plan() -> None:
    assert plans(VOTED) == ()
