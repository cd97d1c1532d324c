"""Stories that fall in two: happenings of one kind that their names and words tell apart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dateline.merge.happenings import FEW, happenings
from dateline.model import Report
from tests.made import reading

DAY = date(2019, 5, 6)
FIRES = (
    "A fire in Harlow gutted the old mill. Neighbours of Harlow saw smoke over the weir at dawn, {}.",
    "A fire in Bexley gutted the new school. Parents of Bexley saw flames above the gym at night, {}.",
)
TOLD = ("said the baker", "police said", "a porter said", "said a guard")


def reports(*texts: str) -> list[Report]:
    return [reading(text, [], outlet=f"Outlet {n}", published=DAY).report for n, text in enumerate(texts)]


def parts(*texts: str) -> list[int]:
    """How many reports of one story tell of each happening."""
    found = reports(*texts)
    names = list(happenings(found, {one.id: "story" for one in found}).values())
    return sorted(names.count(name) for name in set(names))


def told(kind: int, times: int) -> list[str]:
    return [FIRES[kind].format(words) for words in TOLD[:times]]


def test_two_fires_of_one_story_are_two_happenings() -> None:
    assert parts(*told(0, 4), *told(1, 3)) == [3, 4]


def test_one_fire_is_one_happening() -> None:
    assert parts(*told(0, 4), *told(0, 3)) == [7]


def test_few_reports_are_no_half() -> None:
    assert parts(*told(0, 4), *told(1, FEW - 1)) == [6]


def test_order_changes_nothing() -> None:
    found = reports(*told(0, 4), *told(1, 4))
    story = {one.id: "story" for one in found}
    assert happenings(found, story) == happenings(found[::-1], story)
    assert happenings(found[:1], {}) == {found[0].id: found[0].id}


@pytest.mark.parametrize(("later", "expected"), [(30, [4]), (300, [1, 3])])
def test_what_is_told_again_weeks_later_is_the_same(later: int, expected: list[int]) -> None:
    week = reports(*told(0, 3))
    again = reading(FIRES[0].format("a court heard"), [], outlet="Weekly", published=DAY + timedelta(days=later)).report
    bexley = reports(*told(1, 3))
    story = {**{one.id: "mill" for one in week}, **{one.id: "school" for one in bexley}, again.id: "court"}
    found = happenings([*week, *bexley, again], story)
    names = [found[one.id] for one in (*week, again)]
    assert sorted(names.count(name) for name in set(names)) == expected
    assert found[bexley[0].id] not in names
