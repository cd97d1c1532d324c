"""Long and hostile texts take time in proportion to their length."""

from __future__ import annotations

import time

import pytest

from dateline.model import Layers
from dateline.temporal import TimeStage

from .flat import parse, report

SIZE = 100_000
SECONDS = 60.0
"""Several times what a linear walk takes on a busy machine (8 s at worst); a quadratic one would take hours."""


@pytest.mark.parametrize(
    "unit",
    ["the end of ", "a hundred ", "June ", "1-", "two and a half ", "last ", "' ", "Monday , the ", "the first two "],
)  # fmt: skip
def test_linear(unit: str) -> None:
    text = (unit * (SIZE // len(unit) + 1))[:SIZE]
    layers = Layers().add(parse(text))
    start = time.perf_counter()
    TimeStage()(report(text), layers)
    assert time.perf_counter() - start < SECONDS
