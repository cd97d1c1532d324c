"""Long and hostile texts take time in proportion to their length."""

from __future__ import annotations

import time

import pytest

from dateline.model import Layers
from dateline.temporal import TimeStage

from .flat import parse, report

SIZE = 100_000
MIDDLING = 20_000
TIMES = 8
"""How much longer the long text is than the short one."""
MOST = 3.0
"""Times that a character of the long text may cost what one of the short text does; a quadratic walk makes it 8. Both
are measured in one run, so that a busy machine slows both, and the short one is the best of several."""
SLACK = 0.3
"""Seconds that are nobody's fault."""

HARDEST = ["1-", "of ", "the the ", "June June ", "Monday ", "9 a.m. ( "]
UNITS = [
    "the end of ", "a hundred ", "June ", "1-", "1-1-", "12-06-2018-", "2018-", "12.06.", "6/12/", "2018/", "12:",
    "two and a half ", "last ", "' ", "of ", "the ", "the the ", "Monday , the ", "Monday ", "Monday Tuesday ",
    "the first two ", "June June ", "half past ", "a quarter to ", "ten to ", "at 9 ", "9 a.m. ( ", "( ", "9 p.m. to ",
    "between 2 and ", "Sunday 9 p.m. ", "early early ", "in the ", "the morning of ", "UPDATE: ", "Lunar New Year ",
    "Easter Easter ", "the day before ", "two weeks before ", "a year earlier ", "(2018) ", "1990s ", "the 1990s ",
    "9 a.m. in New ", "local time ", "GMT+", "the early hours of ", "Aired ", "\nUPDATE ",
    "another ", "a quarter-", "60 Minutes ", "the final ", "Days Later ", "the last Friday in ", "24/25 ",
    "the night of ",
]  # fmt: skip


def seconds(unit: str, size: int, runs: int = 1) -> float:
    text = (unit * (size // len(unit) + 1))[:size]
    layers = Layers().add(parse(text))
    made = report(text)
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        TimeStage()(made, layers)
        best = min(best, time.perf_counter() - start)
    return best


@pytest.mark.parametrize("unit", UNITS)
def test_linear(unit: str) -> None:
    size = SIZE if unit in HARDEST else MIDDLING
    most = seconds(unit, size // TIMES, 2) * TIMES * MOST + SLACK
    # a machine may stop for a moment, not four times
    assert seconds(unit, size) < most or seconds(unit, size, 3) < most
