"""Who did what to whom in two tellings: sides that one does not name, people without a name, roles turned round."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dateline.merge import merge
from dateline.model import ActorKind, Form, Reading
from tests.made import Act, reading

MAY_9, MAY_10 = date(2018, 5, 9), date(2018, 5, 10)


def people(made: Reading, name: str, country: str | None, *sectors: str) -> Reading:
    """The reading with one of its actors made a group that is called by what it is."""
    actors = tuple(
        replace(a, kind=ActorKind.GROUP, country=country, sectors=sectors) if a.name == name else a for a in made.actors
    )
    mentions = tuple(replace(m, form=Form.NOMINAL) if m.text == name else m for m in made.mentions)
    return replace(made, actors=actors, mentions=mentions)


def freed(
    text: str,
    outlet: str,
    *,
    by: str | None = "North Korea",
    who: str | None = None,
    country: str | None = "USA",
    sectors: tuple[str, ...] = ("CVL",),
    day: date | None = MAY_9,
    published: date = MAY_10,
    trigger: str = "freed",
) -> Reading:
    does, to = ([by] if by else []), ([who] if who else [])
    act = Act(trigger=trigger, type="RETREAT", mode="release", does=does, to=to, day=day)
    made = reading(text, [act], outlet=outlet, published=published)
    return people(made, who, country, *sectors) if who else made


def sizes(*readings: Reading) -> list[int]:
    return sorted(len(event.sources) for event in merge(readings).chronology.events)


ONE = freed("North Korea freed three Americans", "Harbour Wire", who="three Americans")


def test_plain_people_may_be_called_otherwise() -> None:
    two = freed("North Korea freed the American prisoners", "Straits Courier", who="the American prisoners")
    assert sizes(ONE, two) == [2]


def test_other_countries_people_are_others() -> None:
    two = freed("North Korea freed two Japanese", "Straits Courier", who="two Japanese", country="JPN")
    assert sizes(ONE, two) == [1, 1]


def test_people_of_no_known_country_may_be_the_same() -> None:
    two = freed("North Korea freed three hostages", "Straits Courier", who="three hostages", country=None)
    assert sizes(ONE, two) == [2]


def test_who_did_it_need_not_be_said() -> None:
    two = freed("three Americans were freed", "Straits Courier", by=None, who="three Americans")
    assert sizes(ONE, two) == [2]


def test_another_state_did_something_else() -> None:
    two = freed("China freed three Americans", "Straits Courier", by="China", who="three Americans")
    assert sizes(ONE, two) == [1, 1]


@pytest.mark.parametrize(("published", "expected"), [(MAY_9, [2]), (date(2018, 5, 7), [1, 1])])
def test_a_report_of_the_day_before_may_be_of_another_clock(published: date, expected: list[int]) -> None:
    one = freed("North Korea freed three Americans", "Harbour Wire", who="three Americans", day=MAY_10)
    two = freed(
        "North Korea freed three Americans at last", "Courier", who="three Americans", day=None, published=published
    )
    assert sizes(one, two) == expected


def test_two_news_a_fortnight_apart_do_not_touch() -> None:
    one = freed("North Korea freed three Americans", "Harbour Wire", who="three Americans", day=None)
    two = freed(
        "North Korea freed three Americans at last",
        "Straits Courier",
        who="three Americans",
        day=None,
        published=date(2018, 5, 25),
    )
    assert sizes(one, two) == [1, 1]


def threat(text: str, by: str, to: str, outlet: str) -> Reading:
    act = Act(trigger="threatened", type="THREATEN", does=[by], to=[to], day=MAY_9)
    return reading(text, [act], outlet=outlet, published=MAY_10)


def test_a_leaders_threat_is_not_that_of_the_other_side() -> None:
    one = threat("Trump threatened North Korea with fire", "Trump", "North Korea", "Harbour Wire")
    assert sizes(one, threat("Kim threatened United States with fire", "Kim", "United States", "Courier")) == [1, 1]
    again = threat("United States threatened North Korea with fire", "United States", "North Korea", "Courier")
    assert sizes(one, again) == [2]


@pytest.mark.parametrize(
    ("noun", "who", "together"), [("the release", None, [2]), ("sailors' release", "sailors", [1, 1])]
)
def test_several_peoples_release_is_not_one_persons(noun: str, who: str | None, together: list[int]) -> None:
    before = "China once freed Pompeo"
    made = reading(
        f"{before}. Crowds cheered {noun}.",
        [
            Act(trigger="freed", type="RETREAT", mode="release", clause=before, does=["China"], to=["Pompeo"]),
            Act(trigger="release", type="RETREAT", mode="release", clause=noun, to=[who] if who else [], noun=True),
        ],
        published=MAY_10,
    )
    assert sizes(people(made, "sailors", "USA", "CVL")) == together
