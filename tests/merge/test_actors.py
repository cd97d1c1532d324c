from __future__ import annotations

from datetime import date

from dateline.merge.actors import find_actors, fold
from dateline.model import Reading
from tests.made import Act, reading


def telling(*names: str, day: int = 1) -> Reading:
    text = " and ".join(names) + " spoke."
    return reading(text, [Act(trigger="spoke", does=list(names))], published=date(2018, 6, day))


def names(*readings: Reading) -> dict[str, tuple[str, ...]]:
    return {actor.name: actor.aliases for actor in find_actors(readings).merged}


def test_spellings_of_one_name_are_one_actor_and_the_judgement_says_why() -> None:
    company = find_actors([telling("Kim Jong Un"), telling("Kim Jong Un", day=2), telling("Kim Jong-Eun", day=3)])
    (actor,) = company.merged
    assert (actor.name, actor.aliases, actor.reports) == ("Kim Jong Un", ("Kim Jong-Eun",), 3)
    (judgement,) = company.judgements
    assert "alike" in judgement.reasons[0].detail


def test_namesakes_stay_apart() -> None:
    assert len(names(telling("Kim Jong Un"), telling("Kim Jong Nam"), telling("Kim Yong Chol"))) == 3


def test_a_surname_alone_means_its_only_bearer() -> None:
    assert names(telling("Donald Trump"), telling("Trump", day=2)) == {"Donald Trump": ("Trump",)}


def test_a_surname_alone_with_two_bearers_stays_by_itself() -> None:
    found = names(telling("Kim Jong Un"), telling("Kim Yong Chol", day=2), telling("Kim", day=3))
    assert set(found) == {"Kim Jong Un", "Kim Yong Chol", "Kim"}


def test_a_country_is_one_actor() -> None:
    assert len(names(telling("North Korea"), telling("North Korea", day=2))) == 1


def test_folding() -> None:
    assert fold("Kim Jong-Un’s") == "kim jong un s"
    assert fold("Peña Nieto") == "pena nieto"


def test_a_name_turned_round_goes_into_the_commoner_one() -> None:
    many = [telling("Donald Trump", day=day) for day in range(1, 16)]
    assert names(*many, telling("Trump Donald", day=16)) == {"Donald Trump": ("Trump Donald",)}
    assert len(names(telling("Donald Trump"), telling("Trump Donald", day=2))) == 2


def test_a_slip_in_a_name_goes_into_the_common_one_and_a_namesake_does_not() -> None:
    many = [telling("Kim Jong Un", day=day) for day in range(1, 16)]
    assert names(*many, telling("Kim Jung Un", day=16)) == {"Kim Jong Un": ("Kim Jung Un",)}
    assert len(names(*many, telling("Kim Jong Nam", day=16))) == 2


def test_a_name_is_shown_on_one_line_without_marks_and_capitals() -> None:
    shown = names(telling("Kim Jong Un"), telling('KIM JONG UN\n\n"', day=2), telling("Kim Jong Un", day=3))
    assert shown == {"Kim Jong Un": ()}
