from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.merge import merge
from dateline.model import Conflict, Reading, Status
from tests.made import Act, reading

DAY = date(2018, 2, 13)


def shot(who: str, outlet: str, *, whom: str = "Kim Yong Chol", day: date = DAY, did: str = "shot") -> Reading:
    text = f"{who} {did} {whom} in Bangkok on Tuesday, as the guards of the old harbour hall looked on."
    act = Act(trigger=did, type="ASSAULT", does=[who], to=[whom], at="Bangkok", day=day)
    return reading(text, [act], outlet=outlet, published=date(2018, 2, 15))


def conflicts(*readings: Reading) -> list[Conflict]:
    return [c for c in merge(readings).chronology.conflicts if c.field == "actor"]


def test_two_doers_of_one_deed_are_a_conflict_and_stay_two_events() -> None:
    pair = [shot("China", "Harbour Wire"), shot("United States", "Gazette")]
    (conflict,) = conflicts(*pair)
    assert [side.value for side in conflict.sides] == ["China", "United States"]
    assert conflict.how == "it is told as done by China and by United States"
    assert len(merge(pair).chronology.events) == 2


def test_a_person_and_his_state_are_no_two_doers() -> None:
    assert conflicts(shot("Xi", "Harbour Wire"), shot("China", "Gazette")) == []


def test_other_days_and_other_victims_are_other_deeds() -> None:
    assert conflicts(shot("China", "Harbour Wire"), shot("United States", "Gazette", day=date(2018, 2, 12))) == []
    assert conflicts(shot("China", "Harbour Wire"), shot("United States", "Gazette", whom="Moon")) == []


def test_what_one_did_not_do_the_other_may_have_done() -> None:
    no = shot("United States", "Gazette")
    no = replace(no, events=(replace(no.events[0], status=Status.NEGATED),))
    assert conflicts(shot("China", "Harbour Wire"), no) == []
