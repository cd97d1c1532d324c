"""Whose mind a noun, an adjective or a poll tells of, and what of: pairs of sentences that differ in one thing."""

from __future__ import annotations

import pytest

from tests.handmade import Sentences
from tests.statements.reading import only, quotes, statements

m = Sentences("statements/minds.txt")

Sentence = tuple[str, str]


def parts(sentence: Sentence) -> tuple[list[str], list[str], list[str]]:
    """Source, cue and content of the one statement of a sentence."""
    found = only(sentence)
    return quotes(sentence, found.sources), quotes(sentence, found.cues), quotes(sentence, found.contents)


@pytest.mark.parametrize(
    ("sentence", "source", "cue", "content"),
    [
        (m.TOOK_ISSUE, "Park", "took issue with", "the plan"),
        (m.THREW_SUPPORT, "The senator", "threw her support behind", "Park"),
        (m.HELD_HER_SUPPORT, "her", "support for", "the plan"),
        (m.MADE_THE_CASE, "Park", "made the case", "the port should close"),
        (m.PROMISE, "Park", "made a promise", "to return"),
        (m.RAISED_QUESTIONS, "The minister", "raised questions about", "the contract"),
        (m.ARGUMENT_IS, "Her", "argument is", "the port was closed too late"),
        (m.SO_DEEPLY, "Officials", "are also deeply mistrustful of", "the plan"),
        (m.BARE, "She", "confident", "the talks would go on"),
        (m.WARY, "Ministers", "wary of", "the plan"),
    ],
)
def test_a_noun_or_adjective_says_whose_mind_it_is(sentence: Sentence, source: str, cue: str, content: str) -> None:
    assert parts(sentence) == ([source], [cue], [content])


@pytest.mark.parametrize(
    ("sentence", "source", "cue", "content"),
    [
        (m.IN_HIS_VIEW, "the minister’s", "view", "the port was closed too late"),
        (m.NEGATED_VIEW, "the minister’s", "view", "the port was not closed too late"),
        (m.VIEW_AT_END, "his", "opinion", "The port was closed too late"),
        (m.BY_ITS_OWN_COUNT, "the ministry’s", "own count", "forty ships left the port"),
    ],
)
def test_a_view_that_is_set_off_holds_the_sentence(sentence: Sentence, source: str, cue: str, content: str) -> None:
    assert parts(sentence) == ([source], [cue], [content])


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        (m.IN_A_POLL, "a poll last week", "Park led her rival by ten points"),
        (m.POLL_LATE, "the latest Courier survey", "Park led her rival by ten points"),
        (m.POLL_SAID, "voters", "the port should close"),
    ],
)
def test_a_poll_says_what_was_found_in_it(sentence: Sentence, source: str, content: str) -> None:
    found = only(sentence)
    assert (quotes(sentence, found.sources), quotes(sentence, found.contents)) == ([source], [content])


@pytest.mark.parametrize("sentence", [m.NO_PROMISE, m.NO_STATEMENT])
def test_what_was_not_issued_was_not_said(sentence: Sentence) -> None:
    assert statements(sentence) == ()


@pytest.mark.parametrize("sentence", [m.TOOK_A_TRAIN, m.MISTAKE_WAS, m.IN_VIEW, m.IN_THE_POLLS, m.OPEN_TO])
def test_no_mind_is_told_of(sentence: Sentence) -> None:
    assert statements(sentence) == ()


def test_who_faces_questions_asks_none() -> None:
    assert parts(m.FACES_QUESTIONS) == ([], ["questions about"], ["the contract"])


def test_a_concern_is_theirs_among_whom_it_is() -> None:
    assert parts(m.CONCERN_WITHIN) == (["the ministry"], ["The concern", "is"], ["the port was closed too late"])


def test_an_assessment_that_somebody_is_right_in_is_of_its_own_object() -> None:
    assert parts(m.CORRECT_IN) == (["his"], ["assessment of"], ["the damage"])


def test_what_reportedly_happened_has_the_subject_of_the_clause_before() -> None:
    found = only(m.REPORTEDLY_CONJ)
    assert found.sources == ()
    assert quotes(m.REPORTEDLY_CONJ, found.contents) == ["The envoy", "was", "arrested in the capital"]
