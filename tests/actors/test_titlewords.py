from __future__ import annotations

import pytest

from dateline.actors.titlewords import is_title, tidy_title


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("North Korean leader to", "North Korean leader"),
        ("58-year-old former trade union lawyer", "former trade union lawyer"),
        ("president —", "president"),
        ("his\nforeign  minister,", "foreign minister"),
        ("the", ""),
        ("Secretary of State", "Secretary of State"),
    ],
)
def test_a_title_has_nothing_left_over_at_its_edges(written: str, title: str) -> None:
    assert tidy_title(written) == title


@pytest.mark.parametrize(("phrase", "is_one"), [("foreign minister", True), ("brother", False), ("detainee", False)])
def test_a_calling_or_kin_is_no_title(phrase: str, is_one: bool) -> None:
    assert is_title(phrase) is is_one
