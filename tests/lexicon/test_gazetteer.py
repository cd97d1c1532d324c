"""The gazetteer: names as news writes them find their towns, regions and sites."""

from __future__ import annotations

import pytest

from dateline.lexicon.gazetteer import key, named


@pytest.mark.parametrize(
    ("name", "country", "precision"),
    [
        ("Panmunjom", "KOR", "site"),
        ("the Pentagon", "USA", "site"),
        ("Hamhung", "PRK", "town"),
        ("Nampo", "PRK", "town"),
        ("Goyang", "KOR", "town"),
        ("Calcutta", "IND", "town"),
        ("São Paulo", "BRA", "town"),
        ("Sao Paulo", "BRA", "town"),
        ("Alaska", "USA", "region"),
    ],
)
def test_the_first_of_a_name(name: str, country: str, precision: str) -> None:
    first = named(name)[0]
    assert (first.country, first.precision) == (country, precision)
    assert -90 <= first.lat <= 90
    assert -180 <= first.lon <= 180


def test_larger_towns_come_first() -> None:
    countries = [place.country for place in named("Paris")]
    assert countries[0] == "FRA"
    assert "USA" in countries


def test_an_unknown_name_is_nowhere() -> None:
    assert named("Nowhere-on-Sea") == ()


def test_keys_forget_case_accents_and_apostrophes() -> None:
    assert key("P’yŏngsŏng") == key("pyongsong")
    assert key("The Hague") == "hague"
