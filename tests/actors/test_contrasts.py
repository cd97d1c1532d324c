"""Choices that the cast has to make, each with the sentence in which it falls the other way."""

from dataclasses import replace

import pytest

from dateline.actors import CastStage
from dateline.model import ActorKind, Cast, Parse, SectionKind
from tests import handmade
from tests.actors.test_stage import Parsed, cast_of, named, texts
from tests.handmade import Sentences

contrasts = Sentences("actors/contrasts.txt")


def paragraphs(sentences: Parsed, blocks: tuple[int, ...], kinds: dict[int, SectionKind] | None = None) -> Cast:
    """The cast of sentences that stand in these paragraphs, of these kinds where they are not body text."""
    text, rows = sentences
    made = handmade.parse(text, rows)
    laid = tuple(
        replace(row, block=block, kind=(kinds or {}).get(n, row.kind))
        for n, (row, block) in enumerate(zip(made.items, blocks, strict=True))
    )
    parse = Parse("parse", "handmade", laid, columns=made.columns)
    return CastStage()(handmade.report(text), handmade.layers(parse))


# ---------------------------------------------------------------- a surname alone


def test_a_president_is_not_the_first_lady_of_his_name() -> None:
    cast = cast_of(contrasts.FIRST_LADY)
    assert named(cast, "Ruiz").name == "Ruiz"
    assert named(cast, "Ruiz", nth=0) is named(cast, "Ruiz", nth=1)
    assert "first lady" in named(cast, "Eva Ruiz").titles


def test_a_president_is_the_only_one_of_the_name_where_nothing_speaks_against_it() -> None:
    assert named(cast_of(contrasts.LATE_NAME), "Ruiz").name == "Eva Ruiz"


@pytest.mark.parametrize(("sentences", "name"), [(contrasts.MR, "Moreno"), (contrasts.MS, "Ana Moreno")])
def test_an_honorific_must_fit_the_bearer(sentences: Parsed, name: str) -> None:
    assert named(cast_of(sentences), "Moreno").name == name


# ---------------------------------------------------------------- he


def test_a_paragraph_that_opens_with_he_goes_on_with_the_speaker() -> None:
    assert named(paragraphs(contrasts.OPENS, (0, 0, 1)), "He").name == "Peter Moreno"


def test_who_is_named_in_a_caption_alone_is_nobody_s_antecedent() -> None:
    caption = {0: SectionKind.CAPTION, 1: SectionKind.CAPTION}
    assert "He" not in texts(paragraphs(contrasts.OPENS, (0, 1, 2), caption))


# ---------------------------------------------------------------- states


def test_his_government_is_that_of_his_country() -> None:
    assert named(cast_of(contrasts.HIS_GOVERNMENT), "his government").country == "IRN"


@pytest.mark.parametrize(("sentences", "country"), [(contrasts.APPOSED, "FRA"), (contrasts.CLINIC, "PRT")])
def test_the_country_is_not_one_that_only_says_where_a_town_is(sentences: Parsed, country: str) -> None:
    assert named(cast_of(sentences), "The country").country == country


def test_a_capital_before_regime_is_its_country() -> None:
    assert named(cast_of(contrasts.CITY_REGIME), "the Damascus regime").country == "SYR"


# ---------------------------------------------------------------- countries of persons


@pytest.mark.parametrize(
    ("sentences", "name", "country"),
    [
        (contrasts.MINISTRY, "Peter Moreno", "CHN"),
        (contrasts.OWNED, "Luis Moreno", "IRN"),
        (contrasts.BORN, "Ana Moreno", "NOR"),
    ],
)
def test_a_person_s_country_by_ministry_owner_and_citizenship(sentences: Parsed, name: str, country: str) -> None:
    assert named(cast_of(sentences), name).country == country


def test_a_language_is_no_country_and_officials_have_one() -> None:
    assert "Spanish" not in texts(cast_of(contrasts.LANGUAGE))
    assert named(cast_of(contrasts.LANGUAGE_OFFICIALS), "Spanish officials").country == "ESP"


def test_a_continent_is_no_country() -> None:
    assert all(a.kind is not ActorKind.COUNTRY for a in cast_of(contrasts.CONTINENT).actors)
    assert named(cast_of(contrasts.AMERICA), "America").country == "USA"


# ---------------------------------------------------------------- what is no actor


def test_market_forces_are_no_soldiers() -> None:
    found = texts(cast_of(contrasts.FORCES))
    assert "Syrian forces" in found
    assert "market forces" not in found


@pytest.mark.parametrize(
    ("sentences", "found"),
    [
        (contrasts.PARTY_TAG, ["Ana Moreno", "Ohio"]),
        (contrasts.SIDES, ["Pro-Moreno voters", "Moreno", "Ana Moreno"]),
        (contrasts.ADDRESS, []),
        (contrasts.CLAUSE, ["workers"]),
        (contrasts.DASHED, ["Moreno"]),
    ],
)
def test_mentions_are_no_wider_than_the_actor(sentences: Parsed, found: list[str]) -> None:
    assert texts(cast_of(sentences)) == found


def test_officials_of_a_body_are_of_its_country_and_members_of_an_alliance_of_their_own() -> None:
    assert named(cast_of(contrasts.OF_A_BODY), "Two officials of the Pentagon").country == "USA"
    assert named(cast_of(contrasts.OF_AN_ALLIANCE), "Two leaders of the United Nations").country is None


@pytest.mark.parametrize(("block", "heard"), [(0, True), (1, True), (2, False)])
def test_a_quotation_without_a_verb_goes_on_with_the_speaker_right_before_it(block: int, heard: bool) -> None:
    found = paragraphs(contrasts.UNSIGNED, (0, block))
    assert ("I" in texts(found)) is heard
    assert not heard or named(found, "I").name == "Ana Moreno"
