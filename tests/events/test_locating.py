"""Places on the map: one answer or none."""

from __future__ import annotations

from dateline.events.locating import located
from dateline.model import Place, Span

HERE = Span(0, 5)


def at(name: str, country: str | None = None, **spoken_of: int) -> Place:
    return located(Place(name, HERE, country), spoken_of)


def test_a_country_has_no_point() -> None:
    assert at("Norway", "NOR").point is None


def test_a_city_state_has_one() -> None:
    point = at("Singapore", "SGP").point
    assert point is not None
    assert round(point.lat) == 1


def test_a_town_of_one_country_brings_its_country() -> None:
    place = at("Kuala Lumpur")
    assert place.country == "MYS"
    assert place.point is not None
    assert place.point.precision == "town"


def test_the_report_s_countries_choose_among_namesakes() -> None:
    assert at("Hyderabad", PAK=3).country == "PAK"
    assert at("Hyderabad", IND=3, PAK=1).country == "IND"


def test_the_far_larger_namesake_needs_no_country() -> None:
    assert at("London").country == "GBR"


def test_a_small_town_that_nothing_speaks_for_is_not_known() -> None:
    place = at("Chard")
    assert place.point is None
    assert place.country is None


def test_a_country_that_is_known_rules_out_the_others() -> None:
    assert at("Birmingham", "USA").point != at("Birmingham", "GBR").point
    assert at("Panmunjom", "NOR").point is None
