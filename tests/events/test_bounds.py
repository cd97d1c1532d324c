"""Long sentences and rows that fit everything must not stall, and every finding says why."""

from __future__ import annotations

import time

import pytest

from dateline.errors import LexiconError
from dateline.events import table
from dateline.events.stage import MAX_ACTS
from dateline.lexicon.tables import Numbered
from tests.events.reading import Case, cases, events

WORDS = 2000


def chain(words: int) -> tuple[str, str]:
    """A sentence of coordinated verbs, each hanging on the one before: the deepest tree a list can give."""
    text, rows = ["Kenya"], ["Kenya Kenya PROPN NNP nsubj 1 GPE"]
    for i in range(1, words, 2):
        text += ["attacked", "Mali"]
        head, dep = (i, "ROOT") if i == 1 else (i - 2, "conj")
        rows += [f"attacked attack VERB VBD {dep} {head}", f"Mali Mali PROPN NNP dobj {i} GPE"]
    return " ".join(text), "\n".join(rows)


def test_a_sentence_of_two_thousand_words_is_read_in_a_second() -> None:
    text, rows = chain(WORDS)
    started = time.process_time()
    found = events(text, rows)
    assert time.process_time() - started < 1.0
    assert 0 < len(found) <= MAX_ACTS


@pytest.mark.parametrize("case", list(cases("contrasts.txt"))[::7], ids=lambda case: str(case.text))
def test_every_event_names_its_rule_and_its_characters(case: Case) -> None:
    for event in events(case.text, case.rows):
        assert event.why
        assert any(".toml row" in why.detail for why in event.why)
        assert event.span.covers(event.trigger)
        assert event.trigger.quote(case.text)


def test_reading_twice_gives_the_same_ids() -> None:
    case = next(iter(cases("contrasts.txt")))
    assert [e.id for e in events(case.text, case.rows)] == [e.id for e in events(case.text, case.rows)]


def _given(monkeypatch: pytest.MonkeyPatch, *rows: dict[str, object]) -> None:
    """Puts these rows in place of every table's."""
    numbered = tuple(Numbered(number, added=False, row=row) for number, row in enumerate(rows, 1))
    monkeypatch.setattr(table, "rows_of", lambda _subject: numbered)


def test_a_bad_row_names_its_table_and_number(monkeypatch: pytest.MonkeyPatch) -> None:
    _given(monkeypatch, {"v": "meet", "t": "CONSULT"}, {"v": "visit"})
    with pytest.raises(LexiconError, match="row 2"):
        list(table._checked("predicates_cooperation"))
    _given(monkeypatch, {"v": "meet", "t": "CONSULT", "z": 1})
    with pytest.raises(LexiconError, match="unknown key z"):
        list(table._checked("predicates_cooperation"))


def test_an_exact_row_is_tried_before_a_broad_one() -> None:
    for rows in table.verb_rows().values():
        weights = [row.weight for row in rows]
        assert weights == sorted(weights, reverse=True)
