from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.merge import merge
from dateline.model import Basis, Moment, Plan, Reading, Status
from tests.made import Act, reading

KIM, TRUMP, MOON = "Kim Jong Un", "Donald Trump", "Moon Jae-in"
OFFICES = {KIM: "North Korean leader", TRUMP: "U.S. President", MOON: "South Korean President"}
JUNE_12 = Moment.day(date(2018, 6, 12), basis=Basis.RELATIVE, reason="June 12")


def told(
    text: str,
    act: Act,
    published: date,
    *more: Act,
    outlet: str = "Harbour Wire",
    times: tuple[tuple[str, Moment], ...] = (),
) -> Reading:
    return reading(text, [act, *more], published=published, outlet=outlet, titles=OFFICES, times=times)


def plans(*readings: Reading) -> tuple[Plan, ...]:
    return merge(readings).chronology.plans


def stages(plan: Plan) -> list[tuple[str, str]]:
    return [(step.stage, str(step.when.latest)) for step in plan.stages]


ACCEPTED = told(
    "Donald Trump accepted an invitation from Kim Jong Un to meet.",
    Act(trigger="accepted", type="AGREE", does=[TRUMP], to=[KIM]),
    date(2018, 3, 8),
)
SET = told(
    "Donald Trump will meet Kim Jong Un in Singapore on June 12.",
    Act(trigger="meet", type="AGREE", does=[TRUMP, KIM], at="Singapore", when=JUNE_12, status=Status.FUTURE),
    date(2018, 5, 10),
)
OFF = told(
    "Donald Trump cancelled a summit with Kim Jong Un on Thursday.",
    Act(trigger="cancelled", type="REJECT", mode="meet", does=[TRUMP], to=[KIM], day=date(2018, 5, 24)),
    date(2018, 5, 25),
    outlet="Straits Courier",
)
ON = told(
    "The meeting is back on: Donald Trump will meet Kim Jong Un in Singapore on June 12.",
    Act(trigger="meet ", type="AGREE", does=[TRUMP, KIM], at="Singapore", when=JUNE_12, status=Status.FUTURE),
    date(2018, 6, 1),
)
HELD = told(
    "Donald Trump met Kim Jong Un in Singapore on Tuesday.",
    Act(trigger="met", does=[TRUMP, KIM], at="Singapore", day=date(2018, 6, 12)),
    date(2018, 6, 13),
)
ASKED_AGAIN = told(
    "Kim Jong Un asked Donald Trump for a second meeting.",
    Act(trigger="asked", type="REQUEST", does=[KIM], to=[TRUMP]),
    date(2018, 9, 10),
)
HELD_AGAIN = told(
    "Donald Trump met Kim Jong Un in Hanoi on Wednesday.",
    Act(trigger="met", does=[TRUMP, KIM], at="Hanoi", day=date(2019, 2, 27)),
    date(2019, 2, 28),
)
PANMUNJOM = told(
    "Moon Jae-in will meet Kim Jong Un at Panmunjom on Friday.",
    Act(
        trigger="meet",
        type="AGREE",
        does=[MOON, KIM],
        at="Panmunjom",
        day=date(2018, 4, 27),
        status=Status.FUTURE,
    ),
    date(2018, 4, 24),
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


def test_a_place_that_will_not_host_it_proposes_nothing() -> None:
    act = Act(trigger="host", type="REJECT", mode="meet", does=[TRUMP], to=[KIM])
    assert plans(told("Donald Trump said that the border would not host the summit with Kim Jong Un.", act,
                      date(2018, 5, 9))) == ()  # fmt: skip


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


JULY_1 = Moment.day(date(2018, 7, 1), basis=Basis.RELATIVE, reason="July 1")
LATER = told(
    "Donald Trump will meet Kim Jong Un on July 1.",
    Act(trigger="meet", type="AGREE", does=[TRUMP, KIM], when=JULY_1, status=Status.FUTURE),
    date(2018, 5, 30),
)
PUT_OFF = told(
    "Donald Trump postponed a meeting with Kim Jong Un on Monday.",
    Act(trigger="postponed", type="REJECT", mode="meet", does=[TRUMP], to=[KIM], day=date(2018, 5, 28)),
    date(2018, 5, 29),
)


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


# ---------------------------------------------------------------- exchanges

MAY_6 = Moment.day(date(2018, 5, 6), basis=Basis.RELATIVE, reason="May 6")
KOREAS = ["North Korea", "South Korea"]


def exchange(words: str, day: date, **act: object) -> Reading:
    text = f"North Korea and South Korea {words}."
    (trigger,) = (word for word in ("agreed", "will exchange", "exchanged") if word in words)
    made = {"type": "AGREE", "does": KOREAS, **act}
    return told(text, Act(trigger=trigger.removeprefix("will "), **made), day)  # type: ignore[arg-type]


def test_an_exchange_of_prisoners_is_followed_from_its_agreement_to_its_day() -> None:
    (plan,) = plans(
        exchange("agreed to exchange 20 prisoners", date(2018, 5, 1)),
        exchange("will exchange 20 prisoners on May 6", date(2018, 5, 2), when=MAY_6, status=Status.FUTURE),
        exchange("exchanged 20 prisoners on May 6", date(2018, 5, 7), type="COOPERATE", when=MAY_6),
    )
    assert plan.kind == "exchange"
    assert [stage for stage, _ in stages(plan)] == ["accepted", "scheduled", "held"]


def test_views_and_notes_are_no_exchange() -> None:
    agreed = exchange("agreed to exchange views on the border", date(2018, 5, 1))
    coming = exchange("will exchange notes on May 6", date(2018, 5, 2), when=MAY_6, status=Status.FUTURE)
    assert plans(agreed, coming) == ()
