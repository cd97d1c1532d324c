"""Visits: a meeting at the home of one side has a guest and a host, any other none."""

from __future__ import annotations

import pytest

from dateline.events import EventStage
from dateline.model import (
    Actor,
    ActorKind,
    Cast,
    EventRecord,
    Form,
    Layer,
    Layers,
    Mention,
    Span,
    Statement,
    TimeMention,
)
from tests.handmade import parse, report

MET = """Mbeki Mbeki PROPN NNP nsubj 1 PERSON
met meet VERB VBD ROOT 1
Okello Okello PROPN NNP dobj 1 PERSON
in in ADP IN prep 1
{place} {place} PROPN NNP pobj 3 GPE
. . PUNCT . punct 1"""
TRIP = """Mbeki Mbeki PROPN NNP nsubj 1 PERSON
began begin VERB VBD ROOT 1
a a DET DT det 3
trip trip NOUN NN dobj 1
to to ADP IN prep 3
{place} {place} PROPN NNP pobj 4 GPE
. . PUNCT . punct 1"""


def told(text: str, rows: str, **countries: str | None) -> EventRecord:
    """The first event of a sentence whose names belong to these countries; a name ending in _ is a place."""
    actors, mentions = [], []
    for key, country in countries.items():
        name = key.rstrip("_")
        actors.append(Actor(name, name, ActorKind.PLACE if key.endswith("_") else ActorKind.PERSON, country=country))
        mentions.append(Mention(Span(text.index(name), text.index(name) + len(name)), name, Form.NAME, name))
    cast = Cast("cast", "tests", tuple(mentions), actors=tuple(actors))
    times: Layer[TimeMention] = Layer("times", "tests")
    statements: Layer[Statement] = Layer("statements", "tests")
    layers = Layers().add(parse(text, rows)).add(times).add(cast).add(statements)
    return EventStage()(report(text), layers).items[0]


def met(place: str, home: str | None, mbeki: str | None = "ZAF", okello: str | None = "UGA") -> EventRecord:
    return told(
        f"Mbeki met Okello in {place}.", MET.format(place=place), Mbeki=mbeki, Okello=okello, **{f"{place}_": home}
    )


def parties(event: EventRecord) -> tuple[list[str], list[str]]:
    return [role.actor for role in event.actors], [role.actor for role in event.recipients]


@pytest.mark.parametrize(
    ("place", "home", "guest", "host"), [("Kampala", "UGA", "Mbeki", "Okello"), ("Pretoria", "ZAF", "Okello", "Mbeki")]
)
def test_who_is_away_from_home_visits_who_is_there(place: str, home: str, guest: str, host: str) -> None:
    event = met(place, home)
    assert parties(event) == ([guest], [host])
    assert event.mode == "visit"
    assert any(why.rule == "visit" for why in event.why)


def test_a_third_country_has_neither_guest_nor_host() -> None:
    event = met("Oslo", "NOR")
    assert parties(event) == (["Mbeki", "Okello"], [])
    assert event.mode is None


def test_who_has_no_known_country_is_no_guest() -> None:
    assert parties(met("Kampala", "UGA", mbeki=None)) == (["Mbeki", "Okello"], [])


def test_a_place_on_the_border_is_nobody_s_home() -> None:
    assert parties(met("Panmunjom", "KOR", mbeki="KOR", okello="PRK")) == (["Mbeki", "Okello"], [])


def test_a_region_receives_no_visit_and_a_town_does() -> None:
    def trip(place: str, country: str | None) -> EventRecord:
        return told(f"Mbeki began a trip to {place}.", TRIP.format(place=place), Mbeki="ZAF", **{f"{place}_": country})

    assert parties(trip("Asia", None)) == (["Mbeki"], [])
    assert parties(trip("Kampala", "UGA")) == (["Mbeki"], ["Kampala"])
