"""The repository's own histories are put away: each test says what corpora there are."""

from pathlib import Path

import pytest

from bench.corpora import histories


@pytest.fixture(autouse=True)
def _no_histories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(histories, "FOLDER", tmp_path / "histories")
