"""Whom pronouns mean: each rule with the sentence in which it falls the other way."""

import pytest

from tests.actors.test_stage import Parsed, cast_of, named, texts
from tests.handmade import Sentences

antecedents = Sentences("actors/antecedents.txt")


@pytest.mark.parametrize(
    ("sentences", "pronoun", "name"),
    [
        (antecedents.SAID_HE, "he", "Luis Moreno"),  # the quotation names Otieno: he is not the one who speaks
        (antecedents.SAID_SHE, "he", "Peter Otieno"),
        (antecedents.FRONTED, "his", "Luis Moreno"),  # ahead of its subject
        (antecedents.WARNED, "He", "Peter Otieno"),  # the clause goes on to name Moreno
    ],
)
def test_he_is_the_man_whom_syntax_and_quotation_leave(sentences: Parsed, pronoun: str, name: str) -> None:
    assert named(cast_of(sentences), pronoun).name == name


@pytest.mark.parametrize(
    ("sentences", "country"),
    [
        (antecedents.URGED, "IRN"),  # who is urged is who drops it
        (antecedents.PRESSED, "CHN"),
        (antecedents.BESIDE, "IRN"),  # "Iran and its leader"
    ],
)
def test_its_is_the_state_that_does_or_has_it(sentences: Parsed, country: str) -> None:
    assert named(cast_of(sentences), "its").country == country


@pytest.mark.parametrize(
    ("sentences", "name"),
    [
        (antecedents.SAID_TREATED, "Three sailors"),
        (antecedents.SAID_KILLED, "ministry"),  # a body may be they where it does something
        (antecedents.NOBODY_ELSE, "ministry"),
    ],
)
def test_they_to_whom_something_is_done_are_the_people_just_told_of(sentences: Parsed, name: str) -> None:
    assert named(cast_of(sentences), "they").name == name


@pytest.mark.parametrize("sentences", [antecedents.ITSELF_CLEAR, antecedents.COULD_HAPPEN, antecedents.STEP])
def test_an_empty_it_is_nobody(sentences: Parsed) -> None:
    assert not {"it", "It"} & set(texts(cast_of(sentences)))


def test_an_it_that_is_ready_is_a_state() -> None:
    assert named(cast_of(antecedents.READY), "It").country == "IRN"


def test_them_is_not_the_speaker_s_own_side() -> None:
    cast = cast_of(antecedents.THEM)
    assert named(cast, "We").country == "USA"
    assert named(cast, "them").country == "IRN"


@pytest.mark.parametrize(("sentences", "you"), [(antecedents.LETTER, "your"), (antecedents.TOLD, "You")])
def test_you_is_to_whom_it_is_written_or_said(sentences: Parsed, you: str) -> None:
    cast = cast_of(sentences)
    assert named(cast, you).name == "Peter Otieno"
    mention = next(m for m in cast.items if m.text == you)
    assert mention.why[-1].rule == "addressee"


def test_you_is_nobody_where_the_text_does_not_say_who_is_told() -> None:
    assert "You" not in texts(cast_of(antecedents.NOBODY_TOLD))


def test_two_who_met_are_they_and_one_who_spoke_with_passion_is_not() -> None:
    cast = cast_of(antecedents.MET)
    members = {cast.actor(m) for m in named(cast, "They").members}
    assert {a.name for a in members if a} == {"Luis Moreno", "Peter Otieno"}
    assert "They" not in texts(cast_of(antecedents.MET_GROUP))
