"""Whether an act has happened, in pairs of sentences that differ in one word."""

from __future__ import annotations

import pytest

from tests.events.reading import Case, cases, events

CASES = tuple(cases("standing.txt"))


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
