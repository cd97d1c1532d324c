"""Whose country a report's own words give somebody, each with the words that do not."""

from __future__ import annotations

import pytest

from dateline.model import ActorKind
from tests.actors.test_stage import Parsed, cast_of, named, texts
from tests.handmade import Sentences

belongings = Sentences("actors/belongings.txt")
homelands = Sentences("actors/homelands.txt")
nations = Sentences("actors/nations.txt")


@pytest.mark.parametrize(
    ("sentences", "outlet", "text", "country"),
    [
        (nations.BACKED, None, "U.S.-backed rebels", "LBY"),
        (nations.BACKED_ALONE, None, "U.S.-backed rebels", None),
        (nations.OWN_REBELS, None, "Libyan rebels", "LBY"),
        (nations.ADMINISTRATION, None, "Top officials", "USA"),
        (nations.GRADUATES, None, "Members", "USA"),
        (nations.PARTNERS, None, "Ministers of the U.S. partners", None),
        (nations.WORLD_IN, None, "World leaders", "IMG"),
        (nations.ITALIANS, None, "Italian leaders", "ITA"),
        (nations.ALL_NATIONS, None, "All responsible nations", "IMG"),
        (nations.OTHER_NATIONS, None, "Other nations", None),
        (nations.ALL_OF_THEM, None, "All the nations", None),
        (nations.OUR_DIPLOMATS, None, "Our diplomats", "KEN"),
        (nations.OUR_COUNTRIES, None, "Our two countries", None),
        (nations.DIPLOMATS_IN, None, "Diplomats", None),
        (nations.OFFICIALS_IN, None, "Officials", "KEN"),
        (nations.BESIDE_PRESIDENT, None, "Mary Hall", None),
        (nations.THE_ENVOY, None, "Mary Hall", "KEN"),
        (nations.AT_TALKS, None, "Mary Hall", None),
        (nations.ASSEMBLY, None, "General Assembly", "UNO"),
        (homelands.STATE_ASSEMBLY, None, "General Assembly", None),
        (homelands.UNIVERSITY_IN, None, "Lakeside University", "CAN"),
        (homelands.COMPANY_IN, None, "Lakeside Corp.", None),
        (homelands.CREDIT, None, "Yuri Petrov", None),
        (homelands.YURI, None, "Yuri Petrov", "RUS"),
        (homelands.STUDIES, None, "Mary Hall", None),
        (homelands.PROFESSOR_IN, None, "Mary Hall", "CHN"),
        (homelands.HIS_KENYA, None, "Hassan Otieno", "KEN"),
        (homelands.FORCES_OF, None, "Hassan Otieno", "KEN"),
        (homelands.VISITED, None, "Hassan Otieno", None),
        (homelands.MR_KIM, None, "Kim", "PRK"),
        (homelands.MR_LEE, None, "Lee", None),
        (homelands.COMMITTEE, "USA Today", "House Budget Committee", "USA"),
        (homelands.COMMITTEE_ABROAD, "The Guardian", "House Budget Committee", None),
        (homelands.DEFENSE, "USA Today", "A defense official", "USA"),
        (homelands.DEFENSE_ABROAD, None, "A defense official", None),
        (homelands.EARLIER, "USA Today", "Past administrations", "USA"),
        (homelands.LATIN, None, "Latin American leaders", None),
        (homelands.AMERICANS, None, "American leaders", "USA"),
        (belongings.LISBON, None, "Lisbon officials", "PRT"),
        (belongings.BASED, None, "A Lisbon-based official", None),
        (belongings.PREMIER, "USA Today", "Mary Hall", "CAN"),  # no American, and Canada alone is spoken of
        (belongings.OF_CANADA, None, "Hall", "CAN"),
        (belongings.STATE_NEWS, None, "state media", "KEN"),
        (belongings.STATE_NEWS_ALONE, None, "state media", None),
        (belongings.SENT_BY, None, "a delegation", "KEN"),
        (belongings.WATCHED_BY, None, "a strong delegation", None),
        (belongings.AIDES, None, "Aides", "KEN"),
        (belongings.AIDES_OF_TWO, None, "Aides", None),
        (belongings.RESIDENTS, None, "Guam residents", "GUM"),
        (belongings.VISITORS, None, "Nairobi diplomats", None),
        (belongings.OWN_MINISTRY, None, "Foreign Ministry", "KOR"),
        (belongings.SHOULD, None, "officials", "KEN"),
        (belongings.THEY_SAID, None, "officials", None),
        (belongings.MEETS_AIDES, None, "Otieno's aides", None),
        (belongings.WHICH_SENDS, None, "a delegation", "KEN"),
        (belongings.LEADERSHIP, None, "the isolated country's leadership", "KEN"),
    ],
)
def test_the_country_that_the_words_give(sentences: Parsed, outlet: str | None, text: str, country: str | None) -> None:
    assert named(cast_of(sentences, outlet=outlet), text).country == country


@pytest.mark.parametrize(
    ("sentences", "countries"),
    [
        (nations.WRITTEN_TOGETHER, {"USA", "NOR"}),
        (nations.COMBINED, {"CHN", "IND"}),
        (nations.OCEANS, set()),
    ],
)
def test_a_word_of_two_countries_names_both(sentences: Parsed, countries: set[str]) -> None:
    cast = cast_of(sentences)
    assert {a.country for a in (*cast.actors, *cast.others) if a.kind is ActorKind.COUNTRY} == countries


@pytest.mark.parametrize(
    ("sentences", "ally"), [(nations.ALLY, False), (nations.ALLY_SAID, True)], ids=["its name", "who says so"]
)
def test_a_state_named_right_after_ally_is_the_ally(sentences: Parsed, ally: bool) -> None:
    assert any("ally" in text for text in texts(cast_of(sentences))) is ally


def test_a_name_that_two_share_is_told_once_for_both() -> None:
    cast = cast_of(nations.HALVES)
    assert {"PRK", "KOR"} <= {actor.country for actor in cast.actors}
    assert named(cast, "North").country == "PRK"
    assert "PRK" not in {actor.country for actor in cast_of(nations.SIDES_ALONE).actors}


@pytest.mark.parametrize(
    ("sentences", "found"),
    [(nations.TWO_STATES, "The leaders of Kenya and Chad"), (nations.ONE_STATE, "The leader of Kenya")],
)
def test_leaders_of_two_states_are_not_those_of_the_first(sentences: Parsed, found: str) -> None:
    assert found in texts(cast_of(sentences))
