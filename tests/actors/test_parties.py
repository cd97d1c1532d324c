"""Seats, offices, sides and firms as parties: each rule with the sentence where it falls away."""

import pytest

from dateline.model import ActorKind
from tests.actors.test_stage import Parsed, cast_of, named, texts
from tests.handmade import Sentences

meanings = Sentences("actors/meanings.txt")
seats = Sentences("actors/seats.txt")
strifes = Sentences("actors/strifes.txt")


@pytest.mark.parametrize(
    ("sentences", "text", "kind"),
    [
        (seats.ALONE_IN, "London", ActorKind.COUNTRY),
        (seats.FAR_APART, "London", ActorKind.PLACE),
        (seats.POOREST, "Pyongyang", ActorKind.COUNTRY),
        (seats.BIG_CITY, "Pyongyang", ActorKind.PLACE),
        (seats.PRESSURE, "Washington", ActorKind.COUNTRY),
        (seats.RAIN, "Washington", ActorKind.PLACE),
        (seats.ACTION_FROM, "London", ActorKind.COUNTRY),
    ],
)
def test_a_capital_is_its_government_by_what_is_said_of_it(sentences: Parsed, text: str, kind: ActorKind) -> None:
    assert named(cast_of(sentences), text).kind is kind


def test_the_leader_of_a_body_is_not_the_leader_of_the_state() -> None:
    assert "The leader of the main opposition" not in texts(cast_of(seats.OPPOSITION_LED))
    assert "OPP" in named(cast_of(seats.OPPOSITION_LED), "Luis Moreno").sectors
    assert named(cast_of(seats.OPPOSITION_LEADER), "The leader of the opposition").name != "Ali Karimi"
    assert named(cast_of(seats.STATE_LEADER), "The leader of Iran").name == "Ali Karimi"


def test_an_office_of_a_firm_is_none_of_a_state() -> None:
    moreno = named(cast_of(seats.FINANCE), "Luis Moreno")
    assert (moreno.country, moreno.sectors) == (None, ("BUS",))
    assert named(cast_of(seats.OF_STATE), "Luis Moreno").country == "CHL"


@pytest.mark.parametrize(
    ("sentences", "found"),
    [
        (seats.TWO_OFFICES, ["Luis Moreno"]),
        (seats.TWO_HOLDERS, ["Luis Moreno", "the chief executive officer"]),
        (seats.LAUREATE, ["Luis Moreno"]),
        (seats.FIRST_LADY, ["The president", "Ana Moreno"]),
    ],
)
def test_two_offices_of_one_holder_are_one_mention(sentences: Parsed, found: list[str]) -> None:
    assert texts(cast_of(sentences)) == found


def test_veterans_are_not_of_the_country_of_their_war() -> None:
    assert named(cast_of(seats.VETERANS), "Iraq veterans").country is None
    assert named(cast_of(seats.IRAQI_VETERANS), "Iraqi veterans").country == "IRQ"


def test_a_sea_is_not_the_country_that_it_is_called_after() -> None:
    assert "Mexico" not in texts(cast_of(seats.GULF))
    assert "Mexico" in texts(cast_of(seats.SHORE))


def test_a_campaign_and_a_paper_are_somebody_where_they_speak() -> None:
    assert "The Otieno campaign" in texts(cast_of(strifes.CAMPAIGN))
    assert "America's campaign" not in texts(cast_of(strifes.LONG_CAMPAIGN))
    assert named(cast_of(strifes.THE_PAPER), "The paper").name == "New York Times"
    assert "The paper" not in texts(cast_of(strifes.PAPER_BURNED))


def test_the_sides_of_one_inner_conflict_are_of_its_country() -> None:
    cast = cast_of(strifes.UNREST)
    assert {named(cast, text).country for text in ("Rebels", "Activists", "troops", "Government forces")} == {"SYR"}
    assert named(cast_of(strifes.UNREST_TWO), "Activists").country is None


def test_the_government_that_its_own_people_speak_of_is_theirs() -> None:
    assert named(cast_of(strifes.ACTIVISTS), "the government").country == "SYR"
    assert named(cast_of(strifes.MINISTERS), "the government").country is None


def test_it_after_some_verbs_is_nobody() -> None:
    assert "it" not in texts(cast_of(meanings.DEALT_WITH))
    assert named(cast_of(meanings.SIDED_WITH), "it").country == "OMN"
    assert "It" not in texts(cast_of(meanings.TAKES_LONG))


def test_who_is_described_is_not_who_describes() -> None:
    assert named(cast_of(meanings.WHO_HE), "he").name == "Luis Moreno"
    assert named(cast_of(meanings.WHO_SAID), "he").name == "Peter Otieno"


def test_a_firm_is_called_by_its_trade() -> None:
    assert named(cast_of(meanings.OIL_GIANT), "The British oil giant").name == "BP"
    assert named(cast_of(meanings.AN_OIL_GIANT), "An oil giant").name != "BP"
    assert named(cast_of(meanings.MAKER), "The maker").name == "Elco Industries Inc."
    assert named(cast_of(meanings.GERMAN_AIRLINE), "Lufthansa").country == "DEU"


def test_parts_of_names_are_of_their_bearer() -> None:
    assert named(cast_of(meanings.SOUZA), "D'Souza").name == "Dinesh D'Souza"
    assert named(cast_of(meanings.BARONESS), "Amos").name == "Valerie Amos"
    assert named(cast_of(meanings.FIRST_NAME), "Ana").name == "Ana Moreno"


def test_whose_regime_it_is_is_of_its_country_and_a_government_s_head_need_not_be() -> None:
    assert named(cast_of(meanings.REGIME_OF), "Ali Karimi").country == "SYR"
    assert named(cast_of(meanings.GOVERNMENT_OF), "Peter Otieno").country is None


def test_whom_a_phrase_means_by_what_stands_near() -> None:
    assert named(cast_of(meanings.HIS_ALLY), "his main ally").country == "CHN"
    pair = named(cast_of(meanings.KOREAS), "The two Koreas").members
    assert len(pair) == 2
    assert set(named(cast_of(meanings.KOREAS), "The two sides").members) == set(pair)
    assert named(cast_of(meanings.CHIEF), "the commander in chief").name == "Luis Moreno"
    assert named(cast_of(meanings.DESPITE), "its").country == "OMN"


@pytest.mark.parametrize(
    ("sentences", "phrase", "members"),
    [
        (meanings.KOREAN_LEADERS, "The two Korean leaders", {"Kim Jong Un", "Moon Jae-in"}),
        (meanings.LEADERS_OF_KOREAS, "The leaders", {"Kim Jong Un", "Moon Jae-in"}),
        (meanings.THE_KOREAN, "The Korean leaders", {"Kim Jong Un", "Moon Jae-in"}),
        (meanings.KOREAN_AND_OTHERS, "The American and Korean leaders", set()),
        (meanings.TWO_OTHERS, "The two leaders", {"Luis Moreno", "Kim Jong Un"}),
        (meanings.ONE_KOREAN, "The two Korean leaders", set()),  # one of them the report does not name
    ],
)
def test_the_leaders_of_the_two_halves_are_no_others(sentences: Parsed, phrase: str, members: set[str]) -> None:
    cast = cast_of(sentences)
    found = (cast.actor(id_) for id_ in named(cast, phrase).members)
    assert {actor.name for actor in found if actor is not None} == members


def test_an_office_is_a_party_where_a_state_has_it() -> None:
    assert "Iran's presidential office" in texts(cast_of(meanings.OFFICE_OF))
    assert not any("office" in text for text in texts(cast_of(meanings.AN_OFFICE)))


def test_what_somebody_is_hailed_as_is_no_mention() -> None:
    assert texts(cast_of(meanings.AS_ALLY)) == ["Luis Moreno", "Japan"]
