"""What the tests of the commands have in common."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import GOOD, MORE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two reports."""
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "a.txt").write_text(GOOD, encoding="utf-8")
    (reports / "b.txt").write_text(MORE, encoding="utf-8")
    return reports
