from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.merge import merge
from dateline.model import About, Basis, Judgement, Message, Moment, Reading, Verdict
from tests.made import Act, reading

KIM, TRUMP, MOON, ENVOY = "Kim Jong Un", "Donald Trump", "Moon Jae-in", "Kim Yong Chol"
NAMES = (KIM, TRUMP, MOON, ENVOY)


def on(year: int, month: int, day: int) -> Moment:
    return Moment.day(date(year, month, day), basis=Basis.RELATIVE, reason="the day it says")


JUNE_1, JUNE_8 = on(2018, 6, 1), on(2018, 6, 8)


def told(
    text: str, published: date = date(2018, 6, 2), *acts: Act, outlet: str = "Harbour Wire", **times: Moment
) -> Reading:
    days = [(words.replace("_", " "), moment) for words, moment in times.items()]
    return reading(text, acts, published=published, outlet=outlet, named=[n for n in NAMES if n in text], times=days)


def messages(*readings: Reading) -> tuple[Message, ...]:
    return merge(readings).chronology.messages


def ends(message: Message, *readings: Reading) -> tuple[str | None, ...]:
    names = {actor.id: actor.name for actor in merge(readings).chronology.actors}
    return tuple(names.get(end) if end else None for end in (message.sender, message.to, message.carried_by))


def stages(message: Message) -> list[tuple[str, str]]:
    return [(step.stage, str(step.when.latest)[:10]) for step in message.stages]


CARRIED = told(f"{ENVOY} carried a letter from {KIM} to {TRUMP} on June 1.", June_1=JUNE_1)


def test_a_letter_has_a_sender_a_receiver_a_bearer_and_a_day() -> None:
    (message,) = messages(CARRIED)
    assert message.kind == "letter"
    assert ends(message, CARRIED) == (KIM, TRUMP, ENVOY)
    assert stages(message) == [("delivered", "2018-06-01")]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        (f"{KIM} has sent a letter to {TRUMP}.", "sent"),
        (f"{KIM} wrote {TRUMP} a letter.", "written"),
        (f"{TRUMP} received a letter from {KIM}.", "received"),
        (f"A letter from {KIM} to {TRUMP} was delivered by hand.", "delivered"),
        (f"{KIM} called off the talks in a letter to {TRUMP}.", "written"),
        (f"The letter that {KIM} sent {TRUMP} was short.", "sent"),
    ],
)
def test_the_verb_tells_the_stage_and_the_way(text: str, stage: str) -> None:
    one = told(text)
    (message,) = messages(one)
    assert [name for name, _ in stages(message)] == [stage]
    assert ends(message, one)[:2] == (KIM, TRUMP)


@pytest.mark.parametrize(
    "text",
    [
        f"{KIM} will send a letter to {TRUMP}.",
        f"{KIM} plans to send a letter to {TRUMP}.",
        f"{ENVOY} was expected to bring {TRUMP} a letter from {KIM}.",
        f"{KIM} did not send a letter to {TRUMP}.",
        f"There is no letter from {KIM}.",
        f"{TRUMP} sent letters to the editor.",
        f"{TRUMP} followed the letter of the law.",
        f"{TRUMP} sent {KIM} a clear message.",
    ],
)
def test_what_is_to_come_or_denied_or_a_figure_of_speech_is_no_message(text: str) -> None:
    assert messages(told(text)) == ()


def test_two_letters_a_week_apart_stay_two() -> None:
    later = told(f"{ENVOY} carried a letter from {KIM} to {TRUMP} on June 8.", date(2018, 6, 9), June_8=JUNE_8)
    assert [stages(m) for m in messages(CARRIED, later)] == [
        [("delivered", "2018-06-01")],
        [("delivered", "2018-06-08")],
    ]


def test_one_letter_told_by_two_reports_is_one() -> None:
    other = told(
        f"{TRUMP} received a letter from {KIM} on June 1.", date(2018, 6, 3), outlet="Straits Courier", June_1=JUNE_1
    )
    (message,) = messages(CARRIED, other)
    assert [name for name, _ in stages(message)] == ["delivered", "received"]


def test_a_letter_the_other_way_is_another() -> None:
    other = told(
        f"{KIM} received a letter from {TRUMP} on June 1.", date(2018, 6, 3), outlet="Straits Courier", June_1=JUNE_1
    )
    assert len(messages(CARRIED, other)) == 2


def test_days_of_one_letter_that_differ_are_a_conflict() -> None:
    other = told(
        f"A letter from {KIM} to {TRUMP} was handed over on June 2.",
        date(2018, 6, 3),
        outlet="Straits Courier",
        June_2=on(2018, 6, 2),
    )
    chronology = merge([CARRIED, other]).chronology
    (message,) = chronology.messages
    (conflict,) = [c for c in chronology.conflicts if c.about == message.id]
    assert [side.value for side in conflict.sides] == ["2018-06-01", "2018-06-02"]


def test_the_letter_takes_up_the_one_that_the_sentence_was_about() -> None:
    one = told(
        f"{TRUMP} has sent a letter to {KIM}, days after he received a “great letter” from {KIM}."
        " The letter was delivered on June 1. It was flown there and handed over by an officer.",
        June_1=JUNE_1,
    )
    sent = next(m for m in messages(one) if ends(m, one)[0] == TRUMP)
    assert ("delivered", "2018-06-01") in stages(sent)
    (received,) = [m for m in messages(one) if m.id != sent.id]
    assert received.described_as == ("great letter",)
    assert [name for name, _ in stages(received)] == ["received"]


def test_a_reply_answers_the_letter_and_goes_the_other_way() -> None:
    one = told(
        f"{KIM} sent a letter to {TRUMP} on June 1. {TRUMP}'s reply to it was handed over on June 8.",
        date(2018, 6, 9),
        June_1=JUNE_1,
        June_8=JUNE_8,
    )
    first, second = messages(one)
    assert stages(first) == [("sent", "2018-06-01"), ("answered", "2018-06-08")]
    assert ends(second, one)[:2] == (TRUMP, KIM)


def test_another_is_another() -> None:
    one = told(
        f"{KIM} sent a letter to {TRUMP} on June 1. Another was received on June 8.",
        date(2018, 6, 9),
        June_1=JUNE_1,
        June_8=JUNE_8,
    )
    assert [ends(m, one)[:2] for m in messages(one)] == [(KIM, TRUMP), (KIM, TRUMP)]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        (f"{TRUMP} received a letter from {KIM} calling for a second meeting.", "a second meeting"),
        (f"{KIM} wrote {TRUMP} a letter asking for more time, an aide said.", "more time"),
        (f"{TRUMP} received a letter from {KIM}.", None),
    ],
)
def test_what_it_asks_for_is_in_the_words_of_the_report(text: str, asks: str | None) -> None:
    assert [m.asks for m in messages(told(text))] == [asks]


def test_words_in_quotation_marks_describe_it() -> None:
    one = told(f"{TRUMP} received a “warm, very positive letter” from {KIM}. He described it as “remarkable”.")
    assert messages(one)[0].described_as == ("warm, very positive letter", "remarkable")


def call(day: Moment, published: date, text: str = f"{MOON} spoke by phone with {TRUMP}.") -> Reading:
    act = Act(trigger="spoke", mode="phone", does=[MOON, TRUMP], instrument="phone", when=day)
    return reading(text, [act], published=published, named=[MOON, TRUMP])


def test_calls_on_different_days_are_different_calls() -> None:
    first, again, second = (
        call(JUNE_1, date(2018, 6, 1)),
        call(JUNE_1, date(2018, 6, 2)),
        call(JUNE_8, date(2018, 6, 8)),
    )
    assert [stages(m) for m in messages(first, again, second)] == [
        [("delivered", "2018-06-01")],
        [("delivered", "2018-06-08")],
    ]


def test_to_call_somebody_something_is_no_call() -> None:
    assert messages(call(JUNE_1, date(2018, 6, 1), f"{MOON} spoke out and called {TRUMP} a friend.")) == ()


def test_how_often_they_speak_is_no_call() -> None:
    text = f"{MOON} spoke by phone with {TRUMP} more than with anybody."
    assert messages(call(JUNE_1, date(2018, 6, 1), text)) == ()


def test_a_call_told_of_by_the_noun_alone() -> None:
    one = told(f"In a phone call on June 1, {MOON} told {TRUMP} that he would come.", June_1=JUNE_1)
    (message,) = messages(one)
    assert (message.kind, ends(message, one)[:2]) == ("call", (MOON, TRUMP))


def test_a_person_keeps_two_tellings_apart() -> None:
    other = told(
        f"{TRUMP} received a letter from {KIM} on June 1.", date(2018, 6, 3), outlet="Straits Courier", June_1=JUNE_1
    )
    (message,) = messages(CARRIED, other)
    left, right = sorted({source.event for step in message.stages for source in step.sources})
    said = Judgement(left, right, Verdict.DIFFERENT, 1.0, (), "somebody", by_person=True, about=About.MESSAGES)
    assert len(merge([CARRIED, other], [said]).chronology.messages) == 2


def test_the_judgement_says_why() -> None:
    other = told(
        f"{TRUMP} received a letter from {KIM} on June 1.", date(2018, 6, 3), outlet="Straits Courier", June_1=JUNE_1
    )
    (judgement,) = [j for j in merge([CARRIED, other]).judgements if j.judge == "messages"]
    assert {reason.feature for reason in judgement.reasons} >= {"sender", "to", "days"}


MANY = [
    CARRIED,
    told(f"{TRUMP} received a letter from {KIM} on June 1.", date(2018, 6, 3), outlet="Straits Courier", June_1=JUNE_1),
    told(f"{KIM} has sent a letter to {TRUMP}.", date(2018, 6, 5), outlet="Radio Halvard"),
    told(f"{ENVOY} carried a letter from {KIM} to {TRUMP} on June 8.", date(2018, 6, 9), June_8=JUNE_8),
    call(JUNE_1, date(2018, 6, 1)),
    call(JUNE_8, date(2018, 6, 8)),
]


@settings(max_examples=20, deadline=None)
@given(st.permutations(MANY), st.booleans())
def test_neither_order_nor_repetition_changes_anything(shuffled: list[Reading], twice: bool) -> None:
    assert merge(shuffled * (2 if twice else 1)) == merge(MANY)


def test_a_letter_without_a_day_between_two_joins_neither() -> None:
    between = told(f"{KIM} has sent a letter to {TRUMP}.", date(2018, 6, 10), outlet="Radio Halvard")
    assert len(messages(MANY[0], MANY[3], between)) == 3
