"""Names, their order and their romanisations."""

import pytest

from dateline.actors import persons
from dateline.actors.found import Gender


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kim Jong-un", "Kim Jong Un"),
        ("Kim Jong-un", "Kim Jong-Eun"),
        ("Abe Shinzo", "Shinzo Abe"),
        ("Mike Moreno", "Michael Moreno"),
        ("L. Moreno", "Luis Moreno"),
        ("Luis Pablo Moreno", "Luis Moreno"),
    ],
)
def test_one_person(left: str, right: str) -> None:
    assert persons.same_person(persons.parts_of(left), persons.parts_of(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kim Jong-un", "Kim Yong Chol"),
        ("Kim Jong-un", "Kim Jong-nam"),
        ("Luis Moreno", "Ana Moreno"),
        ("Luis Moreno", "Luis Silva"),
        ("Moreno", "Luis Moreno"),
    ],
)
def test_two_persons(left: str, right: str) -> None:
    assert not persons.same_person(persons.parts_of(left), persons.parts_of(right))


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Kim Jong-un", "kim"),
        ("Xi Jinping", "xi"),
        ("Moon Jae-in", "moon"),
        ("Tony Kim", "kim"),
        ("Luis Moreno Jr.", "moreno"),
    ],
)
def test_the_family_name(name: str, surname: str) -> None:
    assert persons.surname(persons.parts_of(name)) == surname


def test_gender_is_read_from_given_names_alone() -> None:
    assert persons.gender_of("Ana Silva") is Gender.FEMALE
    assert persons.gender_of("Luis Silva") is Gender.MALE
    assert persons.gender_of("Kim Jong-un") is Gender.UNKNOWN
    assert persons.gender_of("Silva") is Gender.UNKNOWN


def test_korean_names() -> None:
    assert persons.korean("Moon Jae-in")
    assert not persons.korean("Xi Jinping")
    assert not persons.korean("Luis Pablo Moreno")
