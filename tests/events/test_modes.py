"""Every type and mode of PLOVER by three sentences of ours: a code and a sentence a line of `modes.tsv`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from dateline.lexicon.tables import load
from dateline.model import STATEMENT
from tests.events.test_sentences import read

LINES = [line.split("\t") for line in Path(__file__).with_name("modes.tsv").read_text(encoding="utf-8").splitlines()]
NEEDED = 3
SLACK = 3
"""Sentences that may be read otherwise elsewhere: a parser's floating point differs from processor to processor."""


def codes() -> set[str]:
    """All there are: a type's modes, or the type itself where it has none."""
    types = load("ontology")["types"]
    return {
        f"{name}/{mode}" if mode else name
        for name, row in types.items()
        if name != STATEMENT
        for mode in row["modes"] or [""]
    }


def test_each_has_three_sentences() -> None:
    told = Counter(code for code, _ in LINES)
    assert set(told) == codes()
    assert min(told.values()) >= NEEDED


@pytest.mark.model
def test_each_sentence_is_read_as_its_code() -> None:
    wrong = []
    for (code, text), events in zip(LINES, read([text for _, text in LINES]), strict=True):
        if not any(code == (f"{e.type}/{e.mode}" if e.mode else e.type) for e in events):
            wrong.append(text)
    assert len(wrong) <= SLACK, wrong
