"""Which tellings are of one plan, what ties them, and that their order changes nothing."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.merge import merge
from dateline.model import Reading, Status
from tests.made import Act
from tests.merge.planned import (
    ACCEPTED,
    ASKED_AGAIN,
    HELD,
    HELD_AGAIN,
    JUNE_12,
    KIM,
    LATER,
    MOON,
    OFF,
    ON,
    PANMUNJOM,
    PUT_OFF,
    SET,
    TRUMP,
    plans,
    stages,
    told,
)


def test_the_event_is_tied_to_its_plan() -> None:
    chronology = merge([SET, HELD]).chronology
    (plan,) = chronology.plans
    (met,) = [event for event in chronology.events if event.status is Status.OCCURRED]
    assert plan.events == (met.id,)
    assert met.plan == plan.id


def test_sources_are_the_characters_of_the_reports() -> None:
    (plan,) = plans(SET, OFF)
    texts = {r.report.id: r.report.text for r in (SET, OFF)}
    sources = [source for step in plan.stages for source in step.sources]
    assert {source.report for source in sources} == set(texts)
    assert all(source.span.quote(texts[source.report]) == source.quote for source in sources)


def test_nothing_for_what_is_only_told_as_done() -> None:
    assert plans(HELD, HELD_AGAIN) == ()


def test_the_second_meeting_is_another_plan() -> None:
    first, second = plans(SET, HELD, ASKED_AGAIN, HELD_AGAIN)
    assert [stage for stage, _ in stages(first)] == ["scheduled", "held"]
    assert [stage for stage, _ in stages(second)] == ["requested", "held"]
    assert second.title == "Second meeting of Donald Trump and Kim Jong Un, Hanoi"


def test_a_second_one_spoken_of_before_the_first_is_not_the_first() -> None:
    early = told(
        "Donald Trump offered Kim Jong Un a second meeting.",
        Act(trigger="offered", type="AGREE", does=[TRUMP], to=[KIM]),
        date(2018, 6, 5),
    )
    assert len(plans(SET, early, HELD)) == 2
    again = told(
        "Donald Trump offered Kim Jong Un a meeting.",
        Act(trigger="offered", type="AGREE", does=[TRUMP], to=[KIM]),
        date(2018, 6, 5),
    )
    assert len(plans(SET, again, HELD)) == 1


def test_other_parties_have_another_plan() -> None:
    assert {plan.title for plan in plans(SET, PANMUNJOM)} == {
        "Meeting of Donald Trump and Kim Jong Un, Singapore",
        "Meeting of Kim Jong Un and Moon Jae-in, Panmunjom",
    }


def test_an_envoy_is_not_his_president() -> None:
    envoy = told(
        "Pompeo will meet Kim Jong Un in Singapore on June 12.",
        Act(trigger="meet", type="AGREE", does=["Pompeo", KIM], when=JUNE_12, status=Status.FUTURE),
        date(2018, 5, 11),
    )
    assert len(plans(SET, envoy)) == 2


def test_a_summit_of_states_is_one_of_their_heads() -> None:
    states = told(
        "North Korea and the United States have set a summit for June 12.",
        Act(trigger="set", type="AGREE", does=["North Korea", "United States"]),
        date(2018, 5, 11),
        times=(("June 12", JUNE_12),),
    )
    (plan,) = plans(SET, states)
    assert len(plan.stages[0].sources) == 2
    talks = told(
        "North Korea and the United States have set working-level talks for June 12.",
        Act(trigger="set", type="AGREE", does=["North Korea", "United States"]),
        date(2018, 5, 11),
        times=(("June 12", JUNE_12),),
    )
    assert len(plans(SET, talks)) == 2


def test_the_summit_is_the_only_one_its_report_speaks_of() -> None:
    def off(also: Act, text: str) -> Reading:
        return told(
            f"{text} The White House cancelled the summit on Thursday.",
            Act(
                trigger="cancelled",
                type="REJECT",
                mode="meet",
                day=date(2018, 5, 24),
                clause="The White House cancelled the summit on Thursday.",
            ),
            date(2018, 5, 25),
            also,
            Act(trigger="face", does=also.does, clause=text, status=Status.HYPOTHETICAL),
            outlet="Straits Courier",
        )

    theirs = "Donald Trump wanted to see Kim Jong Un and meet him face to face."
    others = "Moon Jae-in wanted to see Kim Jong Un and meet him face to face."
    alone = off(Act(trigger="meet", does=[TRUMP, KIM], status=Status.HYPOTHETICAL, clause=theirs), theirs)
    (plan,) = plans(SET, alone)
    assert [stage for stage, _ in stages(plan)] == ["scheduled", "cancelled"]
    north = "Donald Trump was to meet North Korea."
    state = told(
        f"{others} {north} The White House cancelled the summit on Thursday.",
        Act(trigger="cancelled", type="REJECT", mode="meet", day=date(2018, 5, 24),
            clause="The White House cancelled the summit on Thursday."),
        date(2018, 5, 25),
        Act(trigger="meet", does=[MOON, KIM], status=Status.HYPOTHETICAL, clause=others),
        Act(trigger="face", does=[MOON, KIM], status=Status.HYPOTHETICAL, clause=others),
        Act(trigger="meet", does=[TRUMP, "North Korea"], status=Status.HYPOTHETICAL, clause=north),
        outlet="Straits Courier",
    )  # fmt: skip
    assert all("cancelled" not in dict(stages(plan)) for plan in plans(SET, state))
    other = off(Act(trigger="meet", does=[MOON, KIM], status=Status.HYPOTHETICAL, clause=others), others)
    assert ("cancelled", "2018-05-24") not in stages(next(p for p in plans(SET, other) if TRUMP in p.title))


def test_talk_of_the_second_goes_on_without_a_day() -> None:
    later = told(
        "Donald Trump offered Kim Jong Un a second summit.",
        Act(trigger="offered", type="AGREE", does=[TRUMP], to=[KIM]),
        date(2019, 1, 10),
    )
    another = told(
        "Donald Trump offered Kim Jong Un a third summit.",
        Act(trigger="offered", type="AGREE", does=[TRUMP], to=[KIM]),
        date(2019, 1, 10),
    )
    assert len(plans(HELD, ASKED_AGAIN, later)) == 1
    before = told(
        "Donald Trump offered Kim Jong Un a summit.",
        Act(trigger="offered", type="AGREE", does=[TRUMP], to=[KIM]),
        date(2019, 1, 9),
    )
    assert len(plans(HELD, ASKED_AGAIN, before, later)) == 1
    assert len(plans(HELD, ASKED_AGAIN, another)) == 2


def test_every_telling_is_judged_with_reasons() -> None:
    found = [j for j in merge([ACCEPTED, SET, HELD]).judgements if j.judge == "plans"]
    assert len(found) == 2
    assert all({"parties", "day"} <= {reason.feature for reason in j.reasons} for j in found)


ALL = (ACCEPTED, SET, OFF, ON, HELD, ASKED_AGAIN, HELD_AGAIN, PANMUNJOM, LATER, PUT_OFF)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(ALL), min_size=2, max_size=14))
def test_order_and_repetition_change_nothing(shuffled: list[Reading]) -> None:
    once = sorted({r.report.id: r for r in shuffled}.values(), key=lambda r: r.report.id)
    assert plans(*shuffled) == plans(*once)


@settings(deadline=None, max_examples=15)
@given(st.permutations(ALL))
def test_a_report_taken_away_leaves_no_trace(order: list[Reading]) -> None:
    *rest, gone = order
    for plan in plans(*rest):
        sources = [s for step in plan.stages for s in step.sources] + [s for p in plan.places for s in p.sources]
        assert all(source.report != gone.report.id for source in sources)
