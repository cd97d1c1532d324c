"""What kind a name is, where it ends, and which names are one person's; each choice with the sentence beside it."""

import pytest

from dateline.actors.acronyms import definitions
from dateline.actors.text import read
from dateline.actors.things import designation
from dateline.model import ActorKind
from tests import handmade
from tests.actors.test_stage import Parsed, cast_of, named, texts
from tests.handmade import Sentences

names = Sentences("actors/names.txt")

# ---------------------------------------------------------------- where a name ends


def test_a_nickname_stands_inside_a_name() -> None:
    cast = cast_of(names.NICK)
    assert named(cast, "Ted Silva") is named(cast, 'Edward "Ted" Silva')
    assert 'Ted" Silva' not in texts(cast_of(names.NO_NICK))


def test_a_given_name_in_brackets_belongs_to_the_family_s() -> None:
    cast = cast_of(names.GIVEN_AFTER)
    assert named(cast, "Xi (Jinping)").name == "Xi Jinping"
    assert named(cast, "Jinping") is named(cast, "Xi (Jinping)")
    assert named(cast_of(names.COUNTRY_AFTER), "Xi").name == "Xi"


@pytest.mark.parametrize(
    ("sentences", "name", "alone"),
    [
        (names.CUT, "Moon Jae-In", "Moon"),
        (names.IRISH, "Patrick O' Casey", "O'Casey"),
        (names.SURNAMES, "Juan Pablo García Márquez", "García"),
    ],
)
def test_a_name_is_read_to_its_end_and_known_by_its_part(sentences: Parsed, name: str, alone: str) -> None:
    cast = cast_of(sentences)
    assert named(cast, name).name == name
    assert named(cast, alone) is named(cast, name)


def test_a_middle_name_is_not_taken_for_a_surname_that_another_bears() -> None:
    assert named(cast_of(names.MIDDLE), "Pablo").name == "Ana Pablo"


def test_a_surname_alone_is_the_first_bearer_s_where_the_other_is_named_in_full_again() -> None:
    assert named(cast_of(names.FULL_AGAIN), "Lund").name == "Rosa Lund"
    assert named(cast_of(names.FIRST_AGAIN), "Lund").name == "Rosa Lund"  # named most before


def test_may_is_a_surname_after_a_given_name_and_a_month_after_in() -> None:
    assert "Theresa May" in texts(cast_of(names.MONTH))
    assert "May" not in texts(cast_of(names.IN_MONTH))


def test_two_names_with_a_hyphen_come_apart_and_a_double_surname_does_not() -> None:
    cast = cast_of(names.PAIR)
    assert named(cast, "Otieno", nth=1) is named(cast, "Otieno", nth=0)
    assert named(cast, "Silva", nth=1) is named(cast, "Silva", nth=0)
    assert "Ana Otieno-Silva" in texts(cast_of(names.DOUBLE))


def test_a_body_s_name_goes_on_after_and_but_not_over_another_body() -> None:
    assert "Center for Arms Control and Non-proliferation" in texts(cast_of(names.LONGER))
    shorter = texts(cast_of(names.SHORTER))
    assert {"Center for Arms Control", "Yale University"} <= set(shorter)


def test_a_heading_in_capitals_is_no_name_but_has_one() -> None:
    cast = cast_of(names.HEADING)
    assert named(cast, "MORENO") is named(cast, "Luis Moreno")
    assert named(cast, "MORENO").name == "Luis Moreno"


# ---------------------------------------------------------------- what a name is of


def test_days_and_ranks_are_nobody() -> None:
    found = texts(cast_of(names.RANK))
    assert "Moreno" in found
    assert not {"Sgt.", "Sgt", "Wednesday"} & set(found)


def test_a_square_is_a_place_and_who_it_is_called_after_another_s_name() -> None:
    assert named(cast_of(names.SQUARE), "Luis Moreno Square").kind is ActorKind.PLACE
    assert named(cast_of(names.NO_SQUARE), "Luis Moreno").kind is ActorKind.PERSON


def test_mount_is_a_man_but_not_before_a_mountain_s_name() -> None:
    cast = cast_of(names.MOUNT)
    assert texts(cast).count("Mount") == 1
    assert named(cast, "Mount") is named(cast, "Adam Mount")


def test_a_medal_and_a_ship_are_nobody() -> None:
    assert "Otieno Medal" not in texts(cast_of(names.AWARD))
    assert not any("Moreno" in text for text in texts(cast_of(names.SHIP)))


def test_a_title_in_quotation_marks_names_nobody_and_a_sentence_does() -> None:
    assert texts(cast_of(names.SHOW)).count("Silva") == 0
    assert {"Ana Silva", "Otieno"} <= set(texts(cast_of(names.SAID)))


def test_the_noun_before_a_name_says_what_it_is_of() -> None:
    assert named(cast_of(names.MAGAZINE), "Der Spiegel").kind is ActorKind.ORGANISATION
    assert named(cast_of(names.SPOKESMAN), "Luis Moreno").kind is ActorKind.PERSON


def test_a_firm_goes_by_its_short_name_and_mr_by_his() -> None:
    firm = cast_of(names.FIRM)
    assert named(firm, "Otieno") is named(firm, "Otieno Holdings Corp.")
    assert named(cast_of(names.NO_FIRM), "Otieno").kind is ActorKind.PERSON


def test_an_administration_is_called_after_who_leads_it() -> None:
    cast = cast_of(names.RULED)
    assert named(cast, "Otieno").kind is ActorKind.PERSON
    assert all(a.kind is not ActorKind.PERSON for a in cast_of(names.NOT_RULED).actors)


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("KR-21", True), ("B-7s", True), ("A99", True), ("Kenya-2", False), ("38", False), ("KMA", False), ("x-1", False)],
)
def test_letters_and_figures_are_a_make(word: str, is_one: bool) -> None:
    assert designation(word) is is_one


# ---------------------------------------------------------------- who is one


def test_whom_one_is_also_known_as() -> None:
    cast = cast_of(names.ALIAS)
    assert named(cast, "Pepe Silva") is named(cast, "Luis Moreno")
    assert named(cast, "Pepe") is named(cast, "Luis Moreno")
    other = cast_of(names.NO_ALIAS)
    assert named(other, "Pepe Silva") is not named(other, "Luis Moreno")


def test_the_name_alone_is_not_the_son_s_unless_he_came_first() -> None:
    assert named(cast_of(names.SON), "Moreno").name == "Moreno"
    assert named(cast_of(names.SON_FIRST), "Moreno").name == "Luis Moreno Jr."


def test_where_somebody_is_a_fellow_too_makes_no_second_person() -> None:
    cast = cast_of(names.FELLOW)
    assert named(cast, "Moreno") is named(cast, "Luis Moreno")


def test_letters_stand_for_the_body_that_the_report_says_they_do() -> None:
    cast = cast_of(names.LETTERS)
    assert named(cast, "KMA", nth=1) is named(cast, "Kenya Maritime Agency")
    guessed = cast_of(names.GUESSED)
    assert named(guessed, "ORA") is named(guessed, "Otieno Revenue Authority")
    other = cast_of(names.OTHER_LETTERS)
    assert named(other, "ISO") is not named(other, "Kenya Maritime Agency")


def test_definitions_are_the_words_whose_initials_the_letters_are() -> None:
    text, rows = names.LETTERS
    found = read(handmade.report(text), handmade.parse(text, rows))
    assert {letters: found.quote(*tokens) for letters, tokens in definitions(found).items()} == {
        "KMA": "Kenya Maritime Agency"
    }


# ---------------------------------------------------------------- titles


@pytest.mark.parametrize(
    ("sentences", "title"),
    [
        (names.DATELINE, "President"),
        (names.DAY, "President"),
        (names.CITY, "Norwegian President"),
        (names.OFFICIAL, "former Otieno administration official"),
    ],
)
def test_a_title_begins_where_it_begins(sentences: Parsed, title: str) -> None:
    assert named(cast_of(sentences), "Luis Moreno").titles == (title,)


def test_a_firm_of_the_table_is_read_whole_where_the_parser_cuts_it() -> None:
    cast = cast_of(names.WHOLE_FIRM)
    assert named(cast, "Lockheed Martin").country == "USA"
    assert named(cast, "Lockheed") is named(cast, "Lockheed Martin")
    assert "Lockheed Martin" not in texts(cast_of(names.OTHER_FIRM))
