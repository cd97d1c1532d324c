from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from dateline.errors import UsageError
from dateline.settings import Settings


@pytest.mark.parametrize(
    "name", ["batch", "batch_characters", "remembered", "workers", "max_bytes", "max_characters", "max_block"]
)
def test_a_limit_is_positive(name: str) -> None:
    with pytest.raises(UsageError, match=name):
        Settings(**{name: 0})  # type: ignore[arg-type]


def test_settings_do_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().workers = 2  # type: ignore[misc]
