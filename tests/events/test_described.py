"""Parties that are only described, and parties that the parse has under other words, read with the cast's own rules."""

from __future__ import annotations

import pytest

from dateline.actors import CastStage
from dateline.events import EventStage
from dateline.model import Cast, EventRecord, Layer, Role, Statement, TimeMention
from tests import handmade
from tests.events.reading import Case, cases

CASES = tuple(cases("described.txt"))


def read(case: Case) -> tuple[Cast, tuple[EventRecord, ...]]:
    report = handmade.report(case.text)
    layers = handmade.layers(handmade.parse(case.text, case.rows))
    cast = CastStage()(report, layers)
    times: Layer[TimeMention] = Layer("times", "tests")
    told: Layer[Statement] = Layer("statements", "tests")
    layers = layers.add(times).add(cast).add(told)
    return cast, EventStage()(report, layers).items


def shown(event: EventRecord, text: str) -> str:
    def names(roles: tuple[Role, ...]) -> str:
        return ",".join(role.span.quote(text) for role in roles) or "-"

    code = f"{event.type}/{event.mode}" if event.mode else event.type
    return f"{code} {event.status} {names(event.actors)} > {names(event.recipients)}"


def test_there_are_more_than_fifty() -> None:
    assert len(CASES) >= 50


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_parties(case: Case) -> None:
    _, found = read(case)
    wanted = [] if case.wanted == "-" else case.wanted.split(" ; ")
    assert [shown(event, case.text) for event in found] == wanted


def test_a_described_party_stands_beside_the_mentions() -> None:
    case = next(case for case in CASES if case.text == "Police arrested a mourner in Lagos.")
    cast, found = read(case)
    role = found[0].recipients[0]
    assert role.actor not in {actor.id for actor in cast.actors}
    assert [(m.text, m.actor) for m in cast.described] == [("a mourner", role.actor)]
    assert [actor.id for actor in cast.others] == [role.actor]


def test_friends_in_passing_are_not_even_described() -> None:
    case = next(case for case in CASES if case.text == "She has many friends there.")
    assert not read(case)[0].described
