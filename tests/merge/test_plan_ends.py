"""How a plan ends that is not held: it comes to nothing, is called off or put off; and when it is on again."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Basis, Moment, Reading, Status
from tests.made import Act
from tests.merge.planned import ACCEPTED, HELD, JUNE_12, KIM, LATER, OFF, ON, PUT_OFF, SET, TRUMP, plans, stages, told

NEVER = told(
    "The summit between Donald Trump and Kim Jong Un was never held.",
    Act(trigger="summit", does=[TRUMP, KIM], status=Status.NEGATED, noun=True),
    date(2018, 6, 20),
    outlet="Straits Courier",
)


def test_a_plan_whose_day_has_gone_by_may_come_to_nothing() -> None:
    (plan,) = plans(ACCEPTED, SET, NEVER)
    assert stages(plan) == [("accepted", "2018-03-08"), ("scheduled", "2018-05-10"), ("not-held", "2018-06-12")]
    assert [source.report for source in plan.stages[-1].sources] == [NEVER.report.id]


def test_what_has_been_held_did_not_come_to_nothing() -> None:
    (plan,) = plans(SET, HELD, NEVER)
    assert [stage for stage, _ in stages(plan)] == ["scheduled", "held"]


def test_nothing_came_to_nothing_before_its_day() -> None:
    early = told(
        "The summit between Donald Trump and Kim Jong Un was never held.",
        Act(trigger="summit", does=[TRUMP, KIM], status=Status.NEGATED, noun=True),
        date(2018, 6, 1),
    )
    (plan,) = plans(SET, early)
    assert [stage for stage, _ in stages(plan)] == ["scheduled"]


def test_that_two_did_not_meet_says_nothing_of_a_plan_without_its_day() -> None:
    apart = told(
        "Donald Trump and Kim Jong Un did not meet.",
        Act(trigger="meet", does=[TRUMP, KIM], status=Status.NEGATED),
        date(2018, 6, 20),
    )
    (plan,) = plans(SET, apart)
    assert [stage for stage, _ in stages(plan)] == ["scheduled"]


def test_what_will_not_take_place_is_called_off() -> None:
    off = told(
        "The summit between Donald Trump and Kim Jong Un will not take place.",
        Act(trigger="summit", does=[TRUMP, KIM], status=Status.NEGATED, noun=True),
        date(2018, 5, 24),
    )
    (plan,) = plans(SET, off)
    assert stages(plan) == [("scheduled", "2018-05-10"), ("cancelled", "2018-05-24")]


@pytest.mark.parametrize(
    "text",
    [
        "The summit between Donald Trump and Kim Jong Un is not on the books, and aides will look for a day.",
        "If it does not please them, there will be no summit between Donald Trump and Kim Jong Un.",
    ],
)
def test_that_there_is_none_is_no_calling_off(text: str) -> None:
    none = told(text, Act(trigger="summit", does=[TRUMP, KIM], status=Status.NEGATED, noun=True), date(2018, 6, 20))
    (plan,) = plans(SET, none)
    assert [stage for stage, _ in stages(plan)] == ["scheduled"]


def called_off(text: str, trigger: str) -> list[str]:
    act = Act(trigger=trigger, type="REJECT", mode="meet", does=[TRUMP], to=[KIM])
    (plan,) = plans(SET, told(text, act, date(2018, 5, 24), outlet="Straits Courier"))
    return [stage for stage, _ in stages(plan)]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Donald Trump threatened to call off the summit with Kim Jong Un.", "call off"),
        ("After threats by Donald Trump to call off the summit with Kim Jong Un, nobody spoke.", "call off"),
        ("Donald Trump warned of cancelling the summit with Kim Jong Un.", "cancelling"),
        ("Donald Trump could still cancel the summit with Kim Jong Un.", "cancel"),
        ("Donald Trump decided not to cancel the summit with Kim Jong Un.", "cancel"),
        ("Donald Trump was considering cancelling the summit with Kim Jong Un.", "cancelling"),
    ],
)
def test_a_threat_to_call_it_off_is_no_calling_off(text: str, trigger: str) -> None:
    assert called_off(text, trigger) == ["scheduled"]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Donald Trump called off the summit with Kim Jong Un after weeks of threats.", "called off"),
        ("After repeated threats Donald Trump scrapped the summit with Kim Jong Un.", "scrapped"),
        ("Donald Trump decided to cancel the summit with Kim Jong Un.", "cancel"),
        ("The letter of Donald Trump cancelling the summit with Kim Jong Un was short.", "cancelling"),
    ],
)
def test_what_is_called_off_after_threats_is(text: str, trigger: str) -> None:
    assert called_off(text, trigger) == ["scheduled", "cancelled"]


def test_called_off_in_a_week_is_called_off_for_the_day_in_it() -> None:
    day = Moment.day(date(2018, 5, 16), basis=Basis.RELATIVE, reason="on Wednesday")
    week = Moment.days(date(2018, 5, 14), date(2018, 5, 20), basis=Basis.RELATIVE, reason="last week")
    planned = told(
        "North Korea and South Korea will hold a meeting on Wednesday.",
        Act(trigger="meeting", does=["North Korea", "South Korea"], when=day, status=Status.FUTURE, noun=True),
        date(2018, 5, 15),
    )
    off = told(
        "North Korea called off a meeting with South Korea last week.",
        Act(trigger="called off", type="REJECT", mode="meet", does=["North Korea"], to=["South Korea"], when=week),
        date(2018, 5, 23),
        outlet="Straits Courier",
    )
    (plan,) = plans(planned, off)
    assert {stage for stage, _ in stages(plan)} == {"scheduled", "cancelled"}


def test_two_days_are_two_plans_unless_it_was_put_off() -> None:
    assert len(plans(SET, LATER)) == 2
    (plan,) = plans(SET, PUT_OFF, LATER)
    assert [moment.exact_day for moment in plan.dates] == [date(2018, 6, 12), date(2018, 7, 1)]


def test_what_is_called_off_is_set_again_only_in_so_many_words() -> None:
    stale = told(
        "Donald Trump will meet Kim Jong Un in Singapore on June 12, the page still says.",
        Act(trigger="meet", type="AGREE", does=[TRUMP, KIM], when=JUNE_12, status=Status.FUTURE),
        date(2018, 5, 26),
        outlet="The Lantern Post",
    )
    (plan,) = plans(OFF, stale)
    assert stages(plan) == [("scheduled", "2018-05-24"), ("cancelled", "2018-05-24")]
    (plan,) = plans(OFF, ON)
    assert stages(plan) == [("cancelled", "2018-05-24"), ("scheduled", "2018-06-01")]


def test_the_sentence_before_may_say_that_it_is_on_again() -> None:
    def later(before: str, text: str) -> Reading:
        act = Act(
            trigger="meet ",
            type="AGREE",
            does=[TRUMP, KIM],
            when=Moment.month(2018, 6),
            status=Status.FUTURE,
            clause=text,
        )
        return told(f"{before} {text}", act, date(2018, 5, 27), outlet="Evening Post")

    text = "Donald Trump will meet Kim Jong Un next month."
    for before, times in (
        ("The summit seems to be on again.", 2),
        ("Envoys worked all week to reschedule the summit.", 2),
        ("The match seems to be on again.", 1),
        ("The White House would not say that the summit had been reinstated.", 1),
        ("Neither capital spoke of the summit.", 1),
        ("The summit was scheduled long ago.", 1),
    ):
        (plan,) = plans(SET, OFF, later(before, text))
        assert [step.stage for step in plan.stages].count("scheduled") == times


def test_a_visit_called_off_is_his_who_was_to_go() -> None:
    text = "Donald Trump called off a visit by Pompeo to North Korea on Friday."
    off = told(
        text,
        Act(trigger="called off", type="REJECT", mode="meet", does=[TRUMP], to=["North Korea"], day=date(2018, 8, 24)),
        date(2018, 8, 25),
        Act(trigger="visit", type="STATEMENT", does=["Pompeo"]),
    )
    (plan,) = plans(off)
    assert (plan.kind, plan.title) == ("visit", "Visit of Pompeo to North Korea")
    own = told(
        "Donald Trump called off his visit to North Korea on Friday.",
        Act(trigger="called off", type="REJECT", mode="meet", does=[TRUMP], to=["North Korea"], day=date(2018, 8, 24)),
        date(2018, 8, 25),
    )
    assert [plan.title for plan in plans(own)] == ["Visit of Donald Trump to North Korea"]
