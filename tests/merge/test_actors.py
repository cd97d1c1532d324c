from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from dateline.merge.actors import find_actors, fold
from dateline.model import About, Judgement, Reading, Verdict
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


def said(left: str, right: str, verdict: Verdict, day: int = 1) -> Judgement:
    left, right = sorted((left, right))
    at = datetime(2019, 1, day, tzinfo=UTC)
    return Judgement(left, right, verdict, 1.0, judge="ann", at=at, by_person=True, about=About.ACTORS)


def merged(*readings: Reading, by_people: tuple[Judgement, ...] = ()) -> dict[str, tuple[str, ...]]:
    return {actor.name: actor.aliases for actor in find_actors(readings, by_people).merged}


def test_a_person_parts_what_a_rule_joined() -> None:
    readings = [telling("Kim Jong Un"), telling("Kim Jong Un", day=2), telling("Kim Jong-Eun", day=3)]
    (rule,) = find_actors(readings).judgements
    word = said(rule.left, rule.right, Verdict.DIFFERENT)
    company = find_actors(readings, [word])
    assert {actor.name for actor in company.merged} == {"Kim Jong Un", "Kim Jong-Eun"}
    assert company.judgements == ()


def test_a_person_joins_what_no_rule_would_by_the_merged_actors_ids() -> None:
    readings = [telling("Kim Jong Un"), telling("Kim Jong Un", day=2), telling("Kim Yong Chol", day=3)]
    ids = [actor.id for actor in find_actors(readings).merged]
    assert merged(*readings, by_people=(said(ids[0], ids[1], Verdict.SAME),)) == {"Kim Jong Un": ("Kim Yong Chol",)}


def test_a_person_takes_one_report_s_actor_out_of_his_namesakes() -> None:
    readings = [telling("Kim Jong Un", day=day) for day in (1, 2, 3)]
    (actor,) = find_actors(readings).merged
    stranger = readings[2].actors[0].id
    company = find_actors(readings, [said(actor.id, stranger, Verdict.DIFFERENT)])
    assert sorted(one.reports for one in company.merged) == [1, 2]
    assert company.home[stranger] != actor.id
    assert company.home[readings[0].actors[0].id] == actor.id


def test_a_word_about_what_is_not_there_changes_nothing() -> None:
    assert len(merged(telling("Donald Trump"), by_people=(said("ac-none", "a-none", Verdict.SAME),))) == 1


def test_father_and_son_with_other_initials_stay_apart() -> None:
    assert len(names(telling("George H.W. Bush"), telling("George W. Bush", day=2))) == 2


def test_a_name_cut_short_goes_into_the_common_whole_one() -> None:
    many = [telling("Moon Jae-in", day=day) for day in range(1, 16)]
    assert names(*many, telling("Moon Jae", day=16)) == {"Moon Jae-in": ("Moon Jae",)}
    assert len(names(telling("Moon Jae-in"), telling("Moon Jae", day=16))) == 2


def test_namesakes_of_other_countries_with_other_titles_stay_apart() -> None:
    def bearer(country: str, title: str, day: int) -> Reading:
        one = telling("David Park", day=day)
        actor = replace(one.actors[0], country=country, titles=(title,))
        return replace(one, actors=(actor,))

    assert len(find_actors([bearer("USA", "general", 1), bearer("GBR", "professor", 2)]).merged) == 2
    assert len(find_actors([bearer("USA", "general", 1), bearer("GBR", "US general", 2)]).merged) == 1


def test_a_short_form_of_a_given_name_is_the_same_person_in_the_same_office() -> None:
    def bearer(name: str, title: str, day: int) -> Reading:
        one = telling(name, day=day)
        return replace(one, actors=(replace(one.actors[0], country="USA", titles=(title,)),))

    company = find_actors(
        [bearer("James Mattis", "Defense Secretary", 1), bearer("Jim Mattis", "US defense secretary", 2)]
    )
    assert [actor.aliases for actor in company.merged] == [("Jim Mattis",)]
    assert company.judgements[0].reasons[0].feature == "short form"
    apart = [bearer("James Mattis", "Defense Secretary", 1), bearer("Jim Mattis", "mayor", 2)]
    assert len(find_actors(apart).merged) == 2
    bushes = [bearer("George W. Bush", "President", 1), bearer("George H.W. Bush", "President", 2)]
    assert len(find_actors(bushes).merged) == 2
    middle = [bearer("Sarah Ann Sands", "press secretary", 1), bearer("Sarah Sands", "press secretary", 2)]
    assert len(find_actors(middle).merged) == 1


def test_his_father_is_one_report_s() -> None:
    assert len(find_actors([telling("his father"), telling("his father", day=2)]).merged) == 2
    assert len(find_actors([telling("White House"), telling("White House", day=2)]).merged) == 1


def test_a_vowel_of_the_given_name_written_otherwise() -> None:
    assert len(names(telling("Muammar Qaddafi"), telling("Moammar Qaddafi", day=2))) == 1


def test_titles_are_one_however_they_are_written_and_have_their_days() -> None:
    def held(title: str, day: int) -> Reading:
        one = telling("Kim Yong Chol", day=day)
        return replace(one, actors=(replace(one.actors[0], titles=(title,)),))

    (actor,) = find_actors([held("Vice Chairman", 1), held("vice chairman", 5), held("Vice Chairman", 9)]).merged
    (title,) = actor.titles
    assert (title.title, title.when.earliest, title.when.latest) == (
        "Vice Chairman",
        date(2018, 6, 1),
        date(2018, 6, 9),
    )
    assert (actor.mentioned.earliest, actor.mentioned.latest) == (date(2018, 6, 1), date(2018, 6, 9))
