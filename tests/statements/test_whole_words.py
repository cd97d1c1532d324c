"""How far somebody's words go, and his description: pairs of sentences that differ in one thing."""

from __future__ import annotations

import pytest

from tests.handmade import Sentences
from tests.statements.reading import only, quotes, statements

w = Sentences("statements/whole_words.txt")

Sentence = tuple[str, str]


def said(sentence: Sentence) -> list[tuple[str, list[str]]]:
    """Who says what."""
    return [(s.speaker_text, quotes(sentence, s.contents)) for s in statements(sentence)]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [(w.WHOSE, "Park"), (w.WHO_RUNS, "Park, who runs the port,")],
)
def test_a_source_keeps_what_he_is_and_not_what_else_is_told_of_him(sentence: Sentence, source: str) -> None:
    assert quotes(sentence, only(sentence).sources) == [source]


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        (w.AND_THAT, "the talks were over and that he had seen the report"),
        (w.AND_HE_SAID, "the talks were over"),
        (w.WHILE_VOLUNTEERING, "the captain died while volunteering at the port"),
    ],
)
def test_what_was_said_in_one_breath(sentence: Sentence, first: str) -> None:
    assert said(sentence)[0] == ("Park", [first])


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        (w.LED_AND_TAGGED, ("he", ["“We will not open it,”"])),
        (w.ASKED_ANSWERED, ("Park", ["“Perhaps.”"])),
        (w.AS_CHEERED, ("Park", ["“We will wait,”"])),
        (w.ANOTHERS_WORDS, ("Park", ["“We will wait for the ships,”"])),
        (w.WHOLE_QUOTE, ("Park", ["to make the port “a place of peace for all.”"])),
        (w.THAT_LOST, ("The envoy", ["it would be “a huge mistake.”"])),
    ],
)
def test_words_in_marks_are_whole_and_have_no_others_with_them(sentence: Sentence, last: tuple[str, list[str]]) -> None:
    assert said(sentence)[-1] == last


def test_a_question_that_was_asked_is_not_the_answer() -> None:
    assert said(w.ASKED_ANSWERED)[0] == ("", ["whether the port would open"])


def test_a_quotation_belongs_to_the_words_right_before_it() -> None:
    assert said(w.ADJOINING) == [
        ("Park", ["the plan “absurd”"]),
        ("Park", ["the envoy as one of the worst speakers “in the history of the port.”"]),
    ]


def test_a_second_label_begins_somebody_elses_words() -> None:
    assert said(w.TWO_LABELS) == [
        ("Jane Roe", ["“We will wait for them.”"]),
        ("John Doe", ["“We will not wait.”"]),
    ]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (w.HEADLINE_LABEL, "‘Of Course’ The Port Is Safe For All"),
        (w.HEADLINE_MATTER, "The Port Is Safe For All"),
    ],
)
def test_a_headlines_label_is_whose_words_the_rest_are(sentence: Sentence, words: str) -> None:
    assert said(sentence) == [("Jane Roe", [words])]


def test_all_that_leads_words_in_is_their_cue() -> None:
    assert quotes(w.LETTER_MAKES, only(w.LETTER_MAKES).cues) == ["makes the same case:"]


def test_words_that_end_a_sentence_of_another_subject_go_on() -> None:
    assert said(w.GOES_ON) == [("Park", ["“We will wait for the ships,”", "“is ready for them, and we have time.”"])]
