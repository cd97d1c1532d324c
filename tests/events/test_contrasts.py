"""Sentences in pairs that differ in one thing: who, by what, whether, when; and so must their codes."""

from __future__ import annotations

import pytest

from tests.events.reading import Case, cases, events, shown

CASES = tuple(cases("contrasts.txt"))


def test_there_are_more_than_sixty_pairs() -> None:
    assert len(CASES) >= 120


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_contrast(case: Case) -> None:
    found = [shown(event) for event in events(case.text, case.rows)]
    if case.wanted == "-":
        assert not found
    else:
        assert case.wanted in found
