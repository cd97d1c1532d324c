from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dateline.merge import merge
from dateline.model import Conflict, Point, Reading
from tests.made import Act, reading

JUNE_12 = date(2018, 6, 12)
POINTS = {
    "Singapore": Point(1.29, 103.85, "town"),
    "Sentosa": Point(1.249, 103.83, "site"),
    "Hanoi": Point(21.02, 105.84, "town"),
    "Vietnam": Point(16.0, 108.0, "region"),
    "Texas": Point(31.0, -99.0, "region"),
}


def met(at: str, outlet: str, *, mode: str | None = "meet", kind: str = "CONSULT") -> Reading:
    text = f"Donald Trump and Kim Jong Un met in {at} on Tuesday for talks on missiles and the end of the war."
    act = Act(trigger="met", type=kind, does=["Donald Trump", "Kim Jong Un"], at=at, day=JUNE_12, mode=mode)
    made = reading(text, [act], outlet=outlet, published=date(2018, 6, 13))
    (event,) = made.events
    return replace(made, events=(replace(event, places=(replace(event.places[0], point=POINTS.get(at)),)),))


def conflicts(*readings: Reading) -> list[Conflict]:
    chronology = merge(readings).chronology
    assert len(chronology.events) == 1
    return [c for c in chronology.conflicts if c.field == "place"]


def test_two_towns_far_apart_are_a_conflict_with_both_sides() -> None:
    (conflict,) = conflicts(met("Singapore", "Harbour Wire"), met("Hanoi", "Gazette"), met("Hanoi", "Courier"))
    assert [(side.value, len(side.sources)) for side in conflict.sides] == [("Hanoi", 2), ("Singapore", 1)]
    assert conflict.how == "it is told at Hanoi and at Singapore"


@pytest.mark.parametrize(("one", "other"), [("Singapore", "Sentosa"), ("Hanoi", "Vietnam"), ("Hanoi", "the palace")])
def test_a_site_in_the_town_a_country_and_a_place_that_is_nowhere_are_none(one: str, other: str) -> None:
    assert conflicts(met(one, "Harbour Wire"), met(other, "Gazette")) == []


def test_a_visit_goes_from_place_to_place() -> None:
    assert conflicts(met("Singapore", "Harbour Wire", mode="visit"), met("Hanoi", "Gazette", mode="visit")) == []
