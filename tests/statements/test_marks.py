"""Quotation marks: every kind, mismatched, missing, and a hundred thousand of them."""

from __future__ import annotations

import time

import pytest

from dateline.model import Span
from dateline.statements.marks import Quotation, quotations


def found(text: str) -> list[str]:
    return [q.inner.quote(text) for q in quotations(text, Span(0, len(text)))[0]]


def notes(text: str) -> list[str]:
    return [note.code for note in quotations(text, Span(0, len(text)))[1]]


@pytest.mark.parametrize(
    "text",
    [
        "He said “we wait” twice.",
        'He said "we wait" twice.',
        "He said ''we wait'' twice.",
        "He said «we wait» twice.",
        "He said ‘we wait’ twice.",
        "He said 'we wait' twice.",
        'He said “we wait" twice.',
        'He said "we wait” twice.',
        "He said “we wait“ twice.",
    ],
)
def test_every_pair(text: str) -> None:
    assert found(text) == ["we wait"]
    assert not notes(text)


def test_apostrophes_are_no_marks() -> None:
    assert found("It's the officials' plan, and they don't like Park's.") == []


def test_inches_are_no_marks() -> None:
    assert found('The pipe is 5" wide and 6" long.') == []


def test_marks_inside_marks_belong_to_the_outer() -> None:
    assert found("“He told me ‘go home’ and left,” she said.") == ["He told me ‘go home’ and left,"]


def test_two_in_a_row() -> None:
    assert found('"One," he said. "Two."') == ["One,", "Two."]


def test_an_opening_mark_in_mid_sentence_is_not_believed() -> None:
    text = "He called it a “cheap trick and left. Nothing else happened that day."
    assert found(text) == []
    assert notes(text) == ["marks-unbalanced"]


def test_an_opening_mark_at_the_start_runs_to_the_paragraphs_end() -> None:
    text = "“We will wait. Nobody is in a hurry."
    (only,) = quotations(text, Span(0, len(text)))[0]
    assert only == Quotation(Span(0, len(text)), Span(1, len(text)), whole=False, open_end=True)


def test_it_never_leaves_its_paragraph() -> None:
    text = "“We will wait.\n\nThe port is open. “It is,” he said."
    end = text.index("\n")
    first = quotations(text, Span(0, end))[0]
    second = quotations(text, Span(end + 2, len(text)))[0]
    assert [q.span.end <= end for q in first] == [True]
    assert [q.inner.quote(text) for q in second] == ["It is,"]


def test_a_closing_mark_alone_reaches_back_after_a_comma() -> None:
    assert found("We will wait,” said Park.") == ["We will wait,"]
    assert notes("We will wait,” said Park.") == ["marks-unbalanced"]


@pytest.mark.parametrize(
    "mark", ['"', "“", "”", "'", "‘", "’", ',"', ",”", '" ', " “", "''", '. "', '“a” "', '."A', ',"\n', " said, “"]
)
def test_a_hundred_thousand_marks_take_linear_time(mark: str) -> None:
    def seconds(count: int) -> float:
        text = f"a{mark}" * count
        start = time.process_time()
        quotations(text, Span(0, len(text)))
        return time.process_time() - start

    # 4 where time is linear, 16 where it is quadratic; the best of several, since others use the machine too.
    assert any(seconds(100_000) < 10 * seconds(25_000) for _ in range(5))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Park tweeted: “We will wait.’ The port was closed.", "We will wait."),
        ("Park tweeted: “We won’t wait for the ships’ return", "We won’t wait for the ships’ return"),
        ("Park tweeted: “He told us ‘wait.’ We did", "He told us ‘wait.’ We did"),
    ],
)
def test_a_single_mark_may_close_what_a_double_one_opened(text: str, words: str) -> None:
    assert found(text) == [words]
