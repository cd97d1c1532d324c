"""Nouns that tell the only act of their kind in a fortnight, without saying whose or when."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.merge import merge
from dateline.model import Reading, Verdict
from tests.made import Act, reading

JULY_4 = date(2017, 7, 4)


def dated(day: date, text: str, outlet: str) -> Reading:
    act = Act(trigger="launched", type="MOBILIZE", does=["North Korea"], day=day)
    return reading(text, [act], outlet=outlet, published=day)


LAUNCHED = dated(JULY_4, "North Korea launched a missile on Tuesday.", "Harbour Wire")


def bare(text: str = "Envoys spoke of the missile launch.", trigger: str = "launch", *, day: int = 6) -> Reading:
    act = Act(trigger=trigger, type="MOBILIZE", noun=True)
    return reading(text, [act], outlet="Straits Courier", published=date(2017, 7, day))


def sizes(*readings: Reading) -> list[int]:
    return sorted(len(event.sources) for event in merge(readings).chronology.events)


def test_the_missile_launch_is_the_only_one_that_is_dated() -> None:
    assert sizes(LAUNCHED, bare()) == [2]
    assert sizes(bare(), LAUNCHED) == [2]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Envoys spoke of a missile launch.", "launch"),
        ("Envoys spoke of the launch.", "launch"),  # of what?
        ("Envoys spoke of the nuclear test.", "test"),
        ("Envoys spoke of the missile launches.", "launches"),
        ("Envoys spoke of the fourth missile launch.", "launch"),
    ],
)
def test_another_one_is_not_it(text: str, trigger: str) -> None:
    assert sizes(LAUNCHED, bare(text, trigger)) == [1, 1]


def test_of_two_it_may_be_either() -> None:
    other = dated(date(2017, 6, 30), "North Korea launched a rocket on Friday.", "Evening Post")
    assert sizes(LAUNCHED, other, bare()) == [1, 1, 1]


def test_what_was_dated_after_its_report_or_a_month_before_is_not_it() -> None:
    assert sizes(LAUNCHED, bare(day=1)) == [1, 1]
    assert sizes(LAUNCHED, bare(day=31)) == [1, 1]


def test_a_pair_is_judged_once_though_its_words_made_it_unsure() -> None:
    text = "North Korea launched a missile of a new kind from a submarine near the coast on Tuesday."
    one = dated(JULY_4, text, "Harbour Wire")
    two = bare("Envoys spoke of the missile launch from a submarine of a new kind near the coast.")
    kept = merge([one, two]).judgements
    (judgement,) = [j for j in kept if {j.left, j.right} == {one.events[0].id, two.events[0].id}]
    assert (judgement.verdict, judgement.judge, judgement.by_person) == (Verdict.SAME, "events", False)
    (reason,) = judgement.reasons
    assert judgement.score == reason.weight * reason.value
    assert reason.feature == "the only one"
    assert reason.detail == "'launch' is told as known, and this is the only such act of its fortnight"
