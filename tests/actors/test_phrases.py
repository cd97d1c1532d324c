"""Whom noun phrases mean, and names that the parser cuts: each with the sentence in which it falls the other way."""

import pytest

from dateline.model import Cast
from tests.actors.test_stage import Parsed, cast_of, named, texts
from tests.handmade import Sentences

phrases = Sentences("actors/phrases.txt")


def members(cast: Cast, text: str) -> set[str]:
    found = (cast.actor(m) for m in named(cast, text).members)
    return {actor.name for actor in found if actor}


@pytest.mark.parametrize(
    ("sentences", "phrase", "name"),
    [
        (phrases.ITS_LEADER, "its leader", "Luis Moreno"),
        (phrases.VICE, "the president", "Luis Otieno"),  # a vice president is not the president
        (phrases.EVEN, "the president", "Ana Moreno"),
        (phrases.FORMER, "The president", "Ana Moreno"),  # nor is a former one
        (phrases.NOMINEE, "The nominee", "Ana Moreno"),
    ],
)
def test_an_office_finds_its_holder(sentences: Parsed, phrase: str, name: str) -> None:
    assert named(cast_of(sentences), phrase).name == name


def test_no_president_is_nobody() -> None:
    assert texts(cast_of(phrases.ANY)) == ["The president"]


@pytest.mark.parametrize(
    ("sentences", "phrase"),
    [
        (phrases.REGIME, "the regime"),  # not France or China, though nearer: the one with a dictator
        (phrases.SANCTIONED, "the regime"),
        (phrases.OF_PERSON, "the regime of Moreno"),
    ],
)
def test_a_regime_is_the_state_that_reports_call_so(sentences: Parsed, phrase: str) -> None:
    assert named(cast_of(sentences), phrase).country == "IRN"


def test_a_sanctions_regime_is_no_state() -> None:
    assert texts(cast_of(phrases.RULES)) == ["Iran"]


def test_a_neighbour_is_another_state() -> None:
    assert named(cast_of(phrases.NEIGHBOUR), "its neighbor").country == "CHN"


@pytest.mark.parametrize(("sentences", "phrase"), [(phrases.HELD, "The detainees"), (phrases.THE_MEN, "The men")])
def test_who_is_freed_was_held(sentences: Parsed, phrase: str) -> None:
    cast = cast_of(sentences)
    assert named(cast, phrase) is named(cast, "three Kenyans")


def test_who_is_praised_was_not_held() -> None:
    cast = cast_of(phrases.FREE)
    assert named(cast, "The detainees") is not named(cast, "three Kenyans")


def test_the_allies_of_one_state_are_one_group() -> None:
    cast = cast_of(phrases.ALLIES)
    assert named(cast, "its allies") is named(cast, "her country's allies")


def test_the_two_countries_are_those_of_two_who_meet_or_the_last_two_but_not_who_speaks_of_them() -> None:
    assert members(cast_of(phrases.BOTH_BORDERS), "the two countries") == {"China", "Iran"}
    assert members(cast_of(phrases.BORDER), "the two countries") == {"China", "Iran"}


def test_names_are_repaired_by_evidence_of_the_report() -> None:
    assert named(cast_of(phrases.INITIALS), "Otieno").name == "H.J. Otieno"
    assert named(cast_of(phrases.UN), "Un").name == "Kim Jong Un"


def test_a_list_of_links_after_a_name_mentions_nobody() -> None:
    cast = cast_of(phrases.LINKS)
    assert texts(cast) == ["Otieno", "he", "Otieno"]
    assert len({m.actor for m in cast.items}) == 1


def test_a_programme_s_nation_is_none_and_small_letters_are_a_name() -> None:
    assert texts(cast_of(phrases.PROGRAMME)) == ["Ana Moreno"]
    assert named(cast_of(phrases.SMALL), "The state department").country == "USA"
