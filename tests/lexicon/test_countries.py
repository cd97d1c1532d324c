"""Looking countries up."""

import pytest

from dateline.lexicon import countries
from dateline.lexicon.countries import Sense


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("North Korea", "PRK"),
        ("DPRK", "PRK"),
        ("the Netherlands", "NLD"),
        ("Dutch", "NLD"),
        ("Israelis", "ISR"),
        ("US", "USA"),
        ("Washington", "USA"),
        ("Kyiv", "UKR"),
        ("TOKYO", "JPN"),
        ("Soviet", "SUN"),
        ("Congolese", "COD"),
    ],
)
def test_country_of(word: str, country: str) -> None:
    assert countries.country_of(word) == country


@pytest.mark.parametrize("word", ["us", "may", "Atlantis", "", "the"])
def test_no_country(word: str) -> None:
    assert countries.country_of(word) is None


def test_senses() -> None:
    thai = countries.meaning("Thai")
    assert thai is not None
    assert thai.senses == {Sense.ADJECTIVE, Sense.PEOPLE}
    assert countries.is_country("Thailand")
    assert not countries.is_country("Bangkok")


def test_names_and_capitals() -> None:
    assert countries.name_of("KOR") == "South Korea"
    assert countries.capital_of("KOR") == "Seoul"
    assert countries.name_of("XXX") is None
    assert countries.capital_of("XXX") is None
    assert "Dutch" in countries.adjectives_of("NLD")


@pytest.mark.parametrize(
    ("word", "plural"),
    [("American", "Americans"), ("Frenchman", "Frenchmen"), ("Chinese", "Chinese"), ("Swiss", "Swiss")],
)
def test_plural(word: str, plural: str) -> None:
    assert countries.plural(word) == plural


def test_territories_are_no_states() -> None:
    assert countries.is_territory("HKG")
    assert not countries.is_territory("FRA")
