from __future__ import annotations

import pytest

from dateline.errors import LexiconError
from dateline.lexicon import tables


def test_every_table_is_toml() -> None:
    assert tables.subjects()
    for subject in tables.subjects():
        assert tables.load(subject)


def test_a_table_that_is_missing_is_named() -> None:
    with pytest.raises(LexiconError, match="no_such"):
        tables.load("no_such")


def test_a_list_of_words() -> None:
    assert "the" in tables.words("wording", "empty")
    with pytest.raises(LexiconError, match="no list 'full'"):
        tables.words("wording", "full")


def test_a_table_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        tables.load("wording")["empty"] = []  # type: ignore[index]
