"""Days that an act has from what is told of it elsewhere: its noun's year, a reaction's object, a second telling."""

from __future__ import annotations

from datetime import date

import pytest

from .clauses import TUESDAY, anchors, days

THURSDAY = date(2019, 1, 10)
LAUNCH = "The army [launched] a rocket on Jan. 3. "


def year(number: int) -> tuple[date, date]:
    return date(number, 1, 1), date(number, 12, 31)


@pytest.mark.parametrize(
    ("marked", "trigger", "edges"),
    [
        ("The 2015 accord that they [signed] was weak.", "signed", year(2015)),
        ("The 2015 accord that they [abandoned] was weak.", "abandoned", (None, TUESDAY)),
        ("The 2015 accord [signed] there was weak.", "signed", year(2015)),
        ("The 2015 accord [abandoned] there was weak.", "abandoned", (None, TUESDAY)),
        ("The 2015 accord to be [signed] there was weak.", "signed", (None, TUESDAY)),
        ("The 2013 coup that [ousted] him was bloody.", "ousted", year(2013)),
        ("The 2013 coup that [shocked] him was bloody.", "shocked", (None, TUESDAY)),
    ],
)
def test_what_made_a_dated_thing_has_its_date(marked: str, trigger: str, edges: tuple[object, object]) -> None:
    assert days(anchors(marked)[trigger]) == edges


@pytest.mark.parametrize(
    ("marked", "edges"),
    [
        ("It came a week after rebels [tested] one.", (date(2018, 12, 26), date(2018, 12, 28))),
        ("The launch came a week after rebels [tested] one.", (date(2018, 12, 26), date(2018, 12, 28))),
        ("A launch came a week after rebels [tested] one.", (None, TUESDAY)),
        ("It came less than a week after rebels [tested] one.", (date(2018, 12, 26), date(2019, 1, 3))),
        ("It came more than a week after rebels [tested] one.", (date(2018, 12, 19), date(2018, 12, 28))),
    ],
)
def test_a_distance_counts_from_what_the_subject_takes_up(marked: str, edges: tuple[object, object]) -> None:
    assert days(anchors(LAUNCH + marked)["tested"]) == edges


@pytest.mark.parametrize(
    ("marked", "trigger", "edges"),
    [
        ("Seoul [condemned] the launch.", "condemned", (date(2019, 1, 3), TUESDAY)),
        ("Seoul [mentioned] the launch.", "mentioned", (None, TUESDAY)),
        ("Seoul [condemned] the raid.", "condemned", (None, TUESDAY)),
    ],
)
def test_a_reaction_comes_after_what_it_is_about(marked: str, trigger: str, edges: tuple[object, object]) -> None:
    assert days(anchors(LAUNCH + marked)[trigger]) == edges


def test_a_meeting_of_hours_began_on_the_day_it_ended() -> None:
    assert days(anchors("They ended a three-hour [meeting] on Thursday.")["meeting"]) == (THURSDAY, THURSDAY)
    assert days(anchors("They ended a long [meeting] on Thursday.")["meeting"]) == (None, THURSDAY)


def test_a_gerund_takes_up_the_same_act_of_the_same_actor() -> None:
    told = "The king [cancelled] the summit on Thursday. He cited anger in [cancelling] "
    same = {"cancelled": ("king",), "cancelling": ("king",)}
    assert days(anchors(told + "the summit.", parties=same)["cancelling"]) == (THURSDAY, THURSDAY)
    assert days(anchors(told + "a summit.", parties=same)["cancelling"]) == (None, TUESDAY)
    other = {"cancelled": ("king",), "cancelling": ("queen",)}
    assert days(anchors(told + "the summit.", parties=other)["cancelling"]) == (None, TUESDAY)


def test_who_was_shot_dead_was_killed_then() -> None:
    told = "The mayor was [shot] dead on Thursday. The mayor was [killed] nearby."
    one = {"shot": ("mayor",), "killed": ("mayor",)}
    two = {"shot": ("mayor",), "killed": ("guard",)}
    assert days(anchors(told, type_="ASSAULT", harmed=one)["killed"]) == (THURSDAY, THURSDAY)
    assert days(anchors(told, type_="ASSAULT", harmed=two)["killed"]) == (None, TUESDAY)


def test_a_date_with_a_colon_dates_what_follows_it_in_a_list_that_was_run_together() -> None:
    marked = "3 Jan: envoys [fled] after [attacks] 5 Jan: rebels [seized] camps 9 Jan: talks [failed] there."
    found = anchors(marked)
    wanted = {"fled": 3, "attacks": 3, "seized": 5, "failed": 9}
    assert {name: days(anchor) for name, anchor in found.items()} == {
        name: (date(2019, 1, day), date(2019, 1, day)) for name, day in wanted.items()
    }


def test_two_dates_with_a_colon_are_no_list() -> None:
    found = anchors("3 Jan: envoys [fled] after [attacks] 5 Jan: rebels [seized] camps.")
    assert days(found["attacks"]) != (date(2019, 1, 3), date(2019, 1, 3))
