"""Whom a phrase means by what stands before and after it: each rule with the sentence where it falls away."""

import pytest

from dateline.model import ActorKind
from tests.actors.test_stage import Parsed, cast_of, named, texts
from tests.handmade import Sentences

counterparts = Sentences("actors/counterparts.txt")
senses = Sentences("actors/senses.txt")


def test_the_last_word_of_an_office_may_be_its_head() -> None:
    assert "GOV" in named(cast_of(senses.ATTORNEY), "The attorney general").sectors
    assert texts(cast_of(senses.GENERALS))[:1] == ["The attorneys general"]
    assert "general" not in texts(cast_of(senses.GENERALS))


def test_a_government_is_that_of_the_half_that_spells_its_name_so() -> None:
    assert named(cast_of(senses.MOON_GOVERNMENT), "the Moon government").country == "KOR"
    assert named(cast_of(senses.RUIZ_GOVERNMENT), "the Ruiz government").country != "KOR"


@pytest.mark.parametrize(
    ("sentences", "pronoun", "name"),
    [
        (senses.PRAISED_NOTING, "he", "Peter Otieno"),
        (senses.THANKED_SAYING, "he", "Luis Moreno"),  # to thank is not to judge
        (senses.WARNED_IF, "it", "Iran"),
        (senses.FIRM_WILL, "his", "Luis Moreno"),
        (counterparts.NEIGHBORS, "its", "Oman"),  # a body has no neighbours
        (senses.ALTHOUGH_THEY, "they", "many members"),
    ],
)
def test_a_pronoun_goes_by_the_clause_and_by_what_is_owned(sentences: Parsed, pronoun: str, name: str) -> None:
    assert named(cast_of(sentences), pronoun).name == name


def test_a_capital_that_a_road_links_is_a_city() -> None:
    assert named(cast_of(senses.LINKING), "Damascus").kind is ActorKind.PLACE


def test_a_question_s_first_word_is_no_first_name() -> None:
    assert named(cast_of(senses.WILL), "Moreno").name == "Luis Moreno"


def test_police_are_of_the_one_country_that_a_report_tells_of() -> None:
    assert named(cast_of(senses.ALONE_POLICE), "Police").country == "EGY"
    assert named(cast_of(senses.POLICE_OF_TWO), "Police").country is None


def test_a_parent_of_some_is_whoever_was_spoken_of_last() -> None:
    assert named(cast_of(counterparts.FATHER_OF_TWO), "The father").name == "Luis Moreno"
    other = [text for text in texts(cast_of(counterparts.HIS_FATHER)) if "father" in text]
    assert all(named(cast_of(counterparts.HIS_FATHER), text).name != "Luis Moreno" for text in other)


def test_two_of_another_calling_are_others() -> None:
    assert named(cast_of(counterparts.TWO_PILOTS), "The two pilots").name == "two pilots"
    assert named(cast_of(counterparts.TWO_MEN_OF), "The two men").name == "Two colonels"


def test_an_office_after_a_name_is_his_who_bears_it() -> None:
    assert texts(cast_of(counterparts.STATION_HEAD)).count("the station's director") == 0


def test_a_firm_is_known_by_where_it_is_and_by_name() -> None:
    assert named(cast_of(counterparts.BASED), "The New York-based company").name == "Sotheby's Holdings Inc."
    assert named(cast_of(counterparts.KNOWN_FIRM), "Boeing Co.").country == "USA"
    assert named(cast_of(counterparts.KNOWN_FIRM), "Moreno Motors Co.").country is None


def test_an_aide_is_not_the_one_served() -> None:
    cast = cast_of(counterparts.AN_AIDE)
    assert named(cast, "an aide").name != named(cast, "Ana Moreno").name


def test_an_ally_that_is_named_is_no_other_mention() -> None:
    assert "its ally" not in texts(cast_of(counterparts.ITS_ALLY))


def test_contenders_of_another_party_are_others() -> None:
    cast = cast_of(counterparts.CONTENDERS)
    assert named(cast, "The GOP contenders").name != named(cast, "Democratic contenders").name


def test_a_role_is_nobody() -> None:
    assert texts(cast_of(counterparts.SECRETARY_ROLE)) == ["Luis Moreno"]


def test_some_of_them_are_several() -> None:
    assert "them" not in texts(cast_of(counterparts.OF_THEM))
    assert named(cast_of(counterparts.SOME_OF_THEM), "them").name == "rebels"


def test_what_seems_wrong_is_nobody() -> None:
    assert "It" not in texts(cast_of(counterparts.SEEMS_WRONG))
