"""Titles of those who stand for a whole state, beside those that only sound like one."""

import pytest

from dateline.lexicon.heads import heads_a_state


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("President", True),
        ("acting prime minister", True),
        ("Vice President", False),
        ("vice-president", False),
        ("foreign minister", False),
        ("opposition leader", False),
        ("", False),
    ],
)
def test_a_head_of_state_or_government_is_known_by_the_title(title: str, head: bool) -> None:
    assert heads_a_state(title) is head
