"""Whether an act has happened, in pairs of sentences that differ in one word."""

from __future__ import annotations

import pytest

from dateline.events.status import verb_status
from tests import handmade
from tests.events.reading import Case, cases, events

CASES = tuple(cases("standing.txt"))
PURPOSES = tuple(cases("purposes.txt"))


def test_every_kind_of_standing_is_told_apart() -> None:
    assert {case.wanted.rpartition(" ")[2] for case in CASES} == {
        "occurred",
        "ongoing",
        "future",
        "hypothetical",
        "negated",
    }


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_standing(case: Case) -> None:
    word, _, wanted = case.wanted.rpartition(" ")
    found = [
        str(event.status)
        for event in events(case.text, case.rows.replace("\n~\n", "\n\n"))
        if event.trigger.quote(case.text) == word
    ]
    assert found[-1:] == [wanted]


@pytest.mark.parametrize("case", PURPOSES, ids=[case.text for case in PURPOSES])
def test_the_standing_of_a_verb_that_the_layer_may_leave_out(case: Case) -> None:
    word, _, wanted = case.wanted.rpartition(" ")
    verb = next(t for t in handmade.parse(case.text, case.rows.replace("\n~\n", "\n\n")).tokens if t.text == word)
    assert str(verb_status(verb).status) == wanted
