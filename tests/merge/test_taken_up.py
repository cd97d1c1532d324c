"""Nouns that take up an act told before in their report, and those that do not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from dateline.merge import merge
from dateline.model import Judgement, Reading, Status, Verdict
from tests.made import Act, reading

SUNDAY = date(2017, 9, 3)
AUGUST = date(2017, 8, 25)
FIRED = "North Korea fired a missile on Sunday"


def act(
    clause: str,
    trigger: str,
    *,
    type_: str = "MOBILIZE",
    noun: bool = False,
    does: Sequence[str] = (),
    day: date | None = None,
    status: Status = Status.OCCURRED,
) -> Act:
    return Act(trigger=trigger, type=type_, clause=clause, noun=noun, does=does, day=day, status=status)


def fired(clause: str = FIRED, *, day: date = SUNDAY) -> Act:
    return act(clause, "fired", does=["North Korea"], day=day)


def sizes(*readings: Reading, by_people: tuple[Judgement, ...] = ()) -> list[int]:
    """How many tellings each event has."""
    return sorted(len(event.sources) for event in merge(readings, by_people).chronology.events)


def after(noun: str, trigger: str, status: Status = Status.OCCURRED) -> list[int]:
    """What becomes of a noun in the sentence after "North Korea fired a missile on Sunday"."""
    text = f"{FIRED}. Officials condemned {noun} at once."
    return sizes(reading(text, [fired(), act(noun, trigger, noun=True, status=status)], published=SUNDAY))


def test_the_launch_is_the_one_told_before() -> None:
    assert after("the missile launch", "launch") == [2]


def test_it_goes_with_that_telling_wherever_that_goes() -> None:
    text = f"{FIRED}. Officials condemned the launch."
    one = reading(text, [fired(), act("the launch", "launch", noun=True)], published=SUNDAY)
    other = reading(
        "On Sunday North Korea launched a missile.",
        [act("On Sunday North Korea launched a missile", "launched", does=["North Korea"], day=SUNDAY)],
        outlet="Straits Courier",
        published=date(2017, 9, 4),
    )
    assert sizes(one, other) == [3]
    kept = merge([one, other]).judgements
    (judgement,) = [j for j in kept if any(reason.feature == "taken up" for reason in j.reasons)]
    assert judgement.verdict is Verdict.SAME
    assert "'launch' takes up 'fired'" in judgement.reasons[0].detail


@pytest.mark.parametrize(
    ("noun", "trigger"),
    [
        ("a missile launch", "launch"),  # new
        ("another launch", "launch"),
        ("the planned launch", "launch"),
        ("the launches", "launches"),  # several
        ("the second launch", "launch"),
        ("the nuclear test", "test"),  # of another thing
        ("the launch of a satellite", "launch"),
        ("the U.S. launch", "launch"),  # somebody else's
        ("Friday's launch", "launch"),  # of another day, whatever that is
    ],
)
def test_what_is_told_as_another_one_is_not_taken_up(noun: str, trigger: str) -> None:
    assert after(noun, trigger) == [1, 1]


def test_somebody_elses_launch_is_not_taken_up() -> None:
    text = f"{FIRED}. Officials praised the launch by China."
    noun = act("the launch by China", "launch", noun=True, does=["China"])
    assert sizes(reading(text, [fired(), noun], published=SUNDAY)) == [1, 1]


def test_a_launch_to_come_and_one_that_was_not_are_not_taken_up() -> None:
    for status in (Status.FUTURE, Status.NEGATED, Status.HYPOTHETICAL):
        assert after("the missile launch", "launch", status=status) == [1, 1]


def test_where_two_acts_were_told_the_nearest_is_meant() -> None:
    first = "On Aug. 25 North Korea fired a rocket"
    text = f"{first}. {FIRED}. Officials condemned the launch at once."
    acts = [fired(first, day=AUGUST), fired(), act("the launch", "launch", noun=True)]
    found = merge([reading(text, acts, published=SUNDAY)]).chronology.events
    assert {event.when.exact_day: len(event.sources) for event in found} == {AUGUST: 1, SUNDAY: 2}


def test_where_two_acts_were_told_far_off_or_the_latest_is_named_neither_is_meant() -> None:
    first = "On Aug. 25 North Korea fired a rocket"
    for between, noun in (("Much else was said. " * 50, "the launch"), ("", "the latest launch")):
        text = f"{first}. {FIRED}. {between}Officials condemned {noun} at once."
        acts = [fired(first, day=AUGUST), fired(), act(noun, "launch", noun=True)]
        assert sizes(reading(text, acts, published=SUNDAY)) == [1, 1, 1]


def test_a_noun_of_a_thing_before_the_only_act_of_its_kind_is_that_act() -> None:
    second = "On Aug. 25 North Korea fired a rocket"
    for noun, more, expected in (
        ("the missile launch", "", [2]),
        ("the launch", "", [1, 1]),
        ("the missile launch", f" {second}.", [1, 1, 1]),
    ):
        text = f"Officials condemned {noun}. {FIRED}.{more}"
        acts = [act(noun, "launch", noun=True), fired(), *([fired(second, day=AUGUST)] if more else [])]
        assert sizes(reading(text, acts, published=SUNDAY)) == expected


def test_talks_that_follow_a_meeting_are_not_the_meeting() -> None:
    met = "Kim and Moon met on Sunday"
    for noun, trigger, expected in (
        ("the meeting", "meeting", [2]),
        ("the talks", "talks", [1, 1]),
        ("the summit", "summit", [1, 1]),
        ("the economic meeting", "meeting", [1, 1]),
    ):
        text = f"{met}. Officials praised {noun} at once."
        acts = [
            act(met, "met", type_="CONSULT", does=["Kim", "Moon"], day=SUNDAY),
            act(noun, trigger, type_="CONSULT", noun=True),
        ]
        assert sizes(reading(text, acts, published=SUNDAY)) == expected


def test_who_met_nobody_is_no_meeting_to_take_up() -> None:
    met = "Kim met a sad fate on Sunday"
    text = f"{met}. Officials praised the meeting."
    acts = [
        act(met, "met", type_="CONSULT", does=["Kim"], day=SUNDAY),
        act("the meeting", "meeting", type_="CONSULT", noun=True),
    ]
    assert sizes(reading(text, acts, published=SUNDAY)) == [1, 1]


def test_a_threat_may_be_another_one() -> None:
    text = "North Korea threatened Japan on Sunday. Officials condemned the threat to strike at once."
    acts = [
        act("North Korea threatened Japan on Sunday", "threatened", type_="THREATEN", does=["North Korea"], day=SUNDAY),
        act("the threat to strike", "threat", type_="THREATEN", noun=True),
    ]
    assert sizes(reading(text, acts, published=SUNDAY)) == [1, 1]


def test_a_persons_word_stands_over_it() -> None:
    text = f"{FIRED}. Officials condemned the launch."
    one = reading(text, [fired(), act("the launch", "launch", noun=True)], published=SUNDAY)
    left, right = sorted(event.id for event in one.events)
    word = Judgement(left, right, Verdict.DIFFERENT, 1.0, (), "Mara", at=datetime(2018, 1, 1, tzinfo=UTC))
    assert sizes(one) == [2]
    assert sizes(one, by_people=(word,)) == [1, 1]


CHIEF = {"Kim Jong Un": "North Korean leader"}


@pytest.mark.parametrize(
    ("second", "does", "taken"),
    [("thanked Kim Jong Un for freeing the crew", "Kim Jong Un", 1), ("thanked China for freeing a pilot", "China", 0)],
)
def test_a_head_who_does_it_is_no_other_than_his_state(second: str, does: str, taken: int) -> None:
    first = "North Korea freed the crew of a trawler on Sunday"
    text = f"{first}. The owners {second}. Much was said of the release."
    acts = [
        Act(trigger="freed", type="RETREAT", mode="release", clause=first, does=["North Korea"], day=SUNDAY),
        Act(trigger="freeing", type="RETREAT", mode="release", clause=second, does=[does]),
        Act(trigger="release", type="RETREAT", mode="release", clause="the release", noun=True),
    ]
    far = text.replace("Much was", "Nobody came. " * 70 + "Much was")
    page = reading(far, acts, published=SUNDAY, titles=CHIEF)
    by_noun = [j for j in merge([page]).judgements if j.reasons and j.reasons[0].feature == "taken up"]
    assert len(by_noun) == taken
