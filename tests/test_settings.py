from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from dateline.errors import UsageError
from dateline.settings import Settings, is_read


@pytest.mark.parametrize(
    "name", ["batch", "batch_characters", "remembered", "workers", "max_bytes", "max_characters", "max_block"]
)
def test_a_limit_is_positive(name: str) -> None:
    with pytest.raises(UsageError, match=name):
        Settings(**{name: 0})  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["en", "EN", "en-GB", "en_US", " eng "])
def test_english_is_read(language: str) -> None:
    assert is_read(language)
    assert Settings(language=language).language == language


@pytest.mark.parametrize("language", ["de", "fr-CA", "", "enm", "engine"])
def test_another_language_is_refused(language: str) -> None:
    assert not is_read(language)
    with pytest.raises(UsageError, match="English"):
        Settings(language=language)


def test_settings_do_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().workers = 2  # type: ignore[misc]
