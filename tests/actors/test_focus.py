"""Whom pronouns, counts and descriptions mean by what is in focus: each rule with the sentence where it falls away."""

import pytest

from dateline.model import ActorKind, Cast
from tests.actors.test_stage import Parsed, cast_of, named, texts
from tests.handmade import Sentences

controlled = Sentences("actors/controlled.txt")
counts = Sentences("actors/counts.txt")
epithets = Sentences("actors/epithets.txt")


@pytest.mark.parametrize(
    ("sentences", "pronoun", "name"),
    [
        (controlled.TOLD_HE, "he", "Peter Otieno"),  # the teller goes on
        (controlled.WARNED_HE, "he", "Luis Moreno"),  # one warns others of their own
        (controlled.TOLD_MUST, "he", "Luis Moreno"),
        (controlled.PRAISE_HIM, "him", "Luis Moreno"),  # who wants to praise him is not he
        (controlled.FOR_HIS, "his", "Peter Otieno"),
        (controlled.FOR_HIS_OWN, "his", "Luis Moreno"),  # to ask is not to judge
        (controlled.ASKED_HE, "he", "Peter Otieno"),
        (controlled.QUOTED_AS, "I", "Peter Otieno"),
        (controlled.JOINED_TALKS, "him", "Luis Moreno"),  # nobody talks with himself
        (controlled.JOINED_SAID, "him", "Peter Otieno"),
    ],
)
def test_a_person_s_pronoun_goes_by_who_does_what_to_whom(sentences: Parsed, pronoun: str, name: str) -> None:
    assert named(cast_of(sentences), pronoun).name == name


@pytest.mark.parametrize("sentences", [controlled.OVER_ITS, controlled.TO_STOP, controlled.RID])
def test_its_is_whom_a_measure_is_against(sentences: Parsed) -> None:
    assert named(cast_of(sentences), "its").country == "IRN"


@pytest.mark.parametrize("sentences", [controlled.LANDED, controlled.TO_BE_SEEN, controlled.TOWN, controlled.FAR_FROM])
def test_it_is_no_actor_where_a_thing_lands_or_is_known_for_something(sentences: Parsed) -> None:
    assert not {"it", "It", "its"} & set(texts(cast_of(sentences)))


def test_it_is_a_state_that_denies_though_a_thing_was_named_last() -> None:
    assert named(cast_of(controlled.DENIED), "It").country == "IRN"


def test_what_somebody_calls_us_is_no_it_right_after() -> None:
    assert "It" not in texts(cast_of(controlled.OURS_THEN_IT))
    assert named(cast_of(controlled.THEIRS_THEN_IT), "It").country == "IRN"


def test_a_general_s_we_is_his_state_and_a_professor_s_is_not() -> None:
    assert named(cast_of(controlled.GENERAL), "We").kind is ActorKind.COUNTRY
    assert named(cast_of(controlled.PROFESSOR), "We").name == "Peter Otieno"


# ---------------------------------------------------------------- counts


def members(cast: Cast, text: str) -> set[str]:
    return {actor.name for m in named(cast, text).members if (actor := cast.actor(m)) is not None}


@pytest.mark.parametrize(
    ("sentences", "text", "who"),
    [
        (counts.THE_TWO, "The two", {"Luis Moreno", "Peter Otieno"}),
        (counts.TWO_COMPANIES, "The two companies", {"Gulf Motors Inc.", "Northern Steel Corp."}),
        (counts.TWO_LEADERS, "The two leaders", {"Peter Otieno", "Ali Karimi"}),  # told of long before
        (epithets.TWO_MEN, "The two men", {"Luis Moreno", "Peter Otieno"}),  # not the two nations before
    ],
)
def test_a_count_gathers_those_just_named(sentences: Parsed, text: str, who: set[str]) -> None:
    assert members(cast_of(sentences), text) == who


@pytest.mark.parametrize("sentences", [counts.THE_TWO_SHIPS, counts.TWO_OF_ONE])
def test_a_count_of_things_or_of_nobody_named_is_no_mention(sentences: Parsed) -> None:
    assert not [text for text in texts(cast_of(sentences)) if text.lower().startswith("the two")]


def test_the_former_is_the_first_and_the_latter_the_last_of_two() -> None:
    assert named(cast_of(counts.FORMER), "the former").country == "IRN"
    assert named(cast_of(counts.LATTER), "the latter").country == "OMN"


def test_the_company_is_the_business_in_focus() -> None:
    assert named(cast_of(counts.COMPANY), "The company").name == "Gulf Motors Inc."
    assert named(cast_of(counts.NO_COMPANY), "The company").name == "company"  # a ministry is none
    assert named(cast_of(counts.COMPANY_OF), "The manufacturer").name == "manufacturer"  # of something: another


# ---------------------------------------------------------------- descriptions


def test_an_administration_of_another_president_is_an_actor_of_its_own() -> None:
    past = named(cast_of(counts.ANOTHER_TIME), "the Moreno administration")
    assert (past.kind, past.country, past.name) == (ActorKind.GOVERNMENT, "USA", "Moreno administration")
    assert named(cast_of(epithets.IN_OFFICE), "the Otieno administration").kind is ActorKind.COUNTRY


def test_a_despot_is_a_leader_whom_nobody_calls_president() -> None:
    assert named(cast_of(epithets.DESPOT), "the despot").name == "Ali Karimi"
    assert named(cast_of(epithets.NO_DESPOT), "the despot").name == "despot"


def test_a_former_mayor_is_the_only_person_in_focus() -> None:
    assert named(cast_of(epithets.FORMER_MAYOR), "The former mayor").name == "Peter Otieno"
    assert named(cast_of(epithets.WHICH_MAYOR), "The former mayor").name == "former mayor"


def test_this_country_in_somebody_s_words_is_his_own_and_this_regime_is_not() -> None:
    assert named(cast_of(epithets.THIS_COUNTRY), "this country").country == "USA"
    assert named(cast_of(epithets.THIS_REGIME), "this regime").country == "IRN"


def test_the_president_whom_a_possessive_before_him_points_to() -> None:
    assert named(cast_of(epithets.IN_HIS), "the president").name == "Luis Moreno"
