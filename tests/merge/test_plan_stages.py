"""The stages of a plan: what is told of it before it is held, and where it may be held."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.model import Reading, Status
from tests.made import Act
from tests.merge.planned import (
    ACCEPTED,
    ASKED_AGAIN,
    HELD,
    JUNE_12,
    KIM,
    MOON,
    OFF,
    ON,
    SET,
    TRUMP,
    plans,
    stages,
    told,
)


def test_one_meeting_with_all_its_stages() -> None:
    (plan,) = plans(ACCEPTED, SET, OFF, ON, HELD)
    assert plan.kind == "meeting"
    assert plan.title == "Meeting of Donald Trump and Kim Jong Un, Singapore"
    assert stages(plan) == [
        ("accepted", "2018-03-08"),
        ("scheduled", "2018-05-10"),
        ("cancelled", "2018-05-24"),
        ("scheduled", "2018-06-01"),
        ("held", "2018-06-12"),
    ]
    assert [(p.name, p.standing) for p in plan.places] == [("Singapore", "held-at")]
    assert [moment.exact_day for moment in plan.dates] == [date(2018, 6, 12)]


def test_a_place_that_will_not_host_it_proposes_nothing() -> None:
    act = Act(trigger="host", type="REJECT", mode="meet", does=[TRUMP], to=[KIM])
    assert plans(told("Donald Trump said that the border would not host the summit with Kim Jong Un.", act,
                      date(2018, 5, 9))) == ()  # fmt: skip


def test_an_ally_who_urges_a_meeting_asks_for_none_of_his_own() -> None:
    urged = told(
        "Moon Jae-in urged North Korea to hold talks with the United States.",
        Act(trigger="urged", type="REQUEST", does=[MOON], to=["North Korea"]),
        date(2018, 5, 28),
    )
    assert plans(urged) == ()
    asked = told(
        "North Korea asked for talks with the United States.",
        Act(trigger="asked", type="REQUEST", does=["North Korea"]),
        date(2018, 5, 28),
    )
    assert plans(asked) == ()  # nobody is named to whom the record belongs: the words after "with" are no mention
    both = told(
        "North Korea asked the United States for talks.",
        Act(trigger="asked", type="REQUEST", does=["North Korea"], to=["United States"]),
        date(2018, 5, 28),
    )
    (plan,) = plans(both)
    assert stages(plan) == [("requested", "2018-05-28")]


def test_refusing_to_walk_out_is_no_acceptance() -> None:
    away = told(
        "Donald Trump is ready to leave the summit with Kim Jong Un.",
        Act(trigger="ready", type="AGREE", does=[TRUMP], to=[KIM]),
        date(2018, 5, 1),
    )
    assert plans(away) == ()


def test_a_denied_meeting_is_none() -> None:
    denied = told(
        "Donald Trump will not meet Kim Jong Un on June 12.",
        Act(trigger="meet", type="AGREE", does=[TRUMP, KIM], when=JUNE_12, status=Status.NEGATED),
        date(2018, 5, 11),
    )
    assert plans(denied) == ()


def test_preparations_are_a_stage_with_their_words() -> None:
    ready = told(
        "Officials finished the preparations for a meeting of Donald Trump and Kim Jong Un.",
        Act(
            trigger="meeting",
            does=[TRUMP, KIM],
            status=Status.FUTURE,
            noun=True,
            clause="a meeting of Donald Trump and Kim Jong Un",
        ),
        date(2018, 6, 9),
    )
    (plan,) = plans(ready)
    (step,) = plan.stages
    assert step.stage == "prepared"
    assert step.sources[0].quote.startswith("preparations for")


def scouted(words: str) -> Reading:
    text = f"Donald Trump and Kim Jong Un trust each other. Envoys saw Hanoi and Bangkok {words} the second summit."
    trust = Act(trigger="trust", type="AGREE", does=[TRUMP, KIM], clause=f"{TRUMP} and {KIM} trust each other.")
    summit = Act(trigger="summit", status=Status.FUTURE, noun=True, clause="the second summit")
    saw = Act(trigger="saw", type="COOPERATE", does=["Hanoi", "Bangkok"], clause=f"saw Hanoi and Bangkok {words}")
    return told(text, trust, date(2019, 1, 15), replace(trust, trigger="each", type="CONSULT"), summit, saw)


def test_places_that_are_looked_at_are_considered() -> None:
    (plan,) = [p for p in plans(HELD, ASKED_AGAIN, scouted("to find a venue for")) if p.title.startswith("Second")]
    assert [(p.name, p.standing) for p in plan.places] == [("Bangkok", "considered"), ("Hanoi", "considered")]
    assert [stage for stage, _ in stages(plan)] == ["requested", "prepared"]
    (plan,) = plans(HELD, ASKED_AGAIN, scouted("on the eve of"))
    assert plan.places == ()


def test_next_month_is_no_number() -> None:
    off = told(
        "Donald Trump cancelled next month's summit with Kim Jong Un.",
        Act(trigger="cancelled", type="REJECT", mode="meet", does=[TRUMP], to=[KIM], day=date(2018, 5, 24)),
        date(2018, 5, 25),
    )
    assert len(plans(SET, off)) == 1
