"""Runs a command as a person would, over two reports."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from dateline.cli import main

GOOD = "SINGAPORE, June 12 (Harbour Wire) - Kim Jong Un and Donald Trump met in Singapore on Tuesday.\n"
MORE = "Published 27 May 2018\n\nMoon Jae-in met Kim Jong Un in Panmunjom on Saturday, his office said.\n"


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of one command."""
    try:
        status = main([str(word) for word in words])
    except SystemExit as stop:
        status = int(stop.code or 0)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def command(*words: str | Path) -> Sequence[str]:
    return [sys.executable, "-m", "dateline", *map(str, words)]
