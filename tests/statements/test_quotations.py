"""Who says a quotation, where and with what force: pairs of sentences that differ in one thing."""

from __future__ import annotations

import pytest

from dateline.model import ActorKind, Cast, Force, Statement, StatementForm
from tests.handmade import Sentences
from tests.statements.reading import cast_of, in_paragraphs, layer, quotes, statements

q = Sentences("statements/quotations.txt")

Sentence = tuple[str, str]


def read(sentence: Sentence, cast: Cast | None = None) -> tuple[Statement, ...]:
    return in_paragraphs(sentence, cast) if "\n" in sentence[0] else statements(sentence, cast)


def said(sentence: Sentence) -> list[tuple[str, list[str]]]:
    """Who says what in quotation marks or set off."""
    return [
        (s.speaker_text, quotes(sentence, s.contents)) for s in read(sentence) if s.form is not StatementForm.INDIRECT
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (q.LED, "The minister"),
        (q.AGREED, "The envoy"),
        (q.LABELLED, "Jane Roe"),
        (q.SIGNED, "Jane Roe, captain"),
        (q.NAME_ALONE, "Jane Roe, a captain at the port"),
        (q.STOP, "Park"),
        (q.UNCLOSED_CUE, "Park, who runs the port"),
        (q.POST, "Jane Roe"),
        (q.READ, "The ministry’s statement"),
    ],
)
def test_a_quotation_without_a_verb_of_its_own_has_a_speaker(sentence: Sentence, speaker: str) -> None:
    assert [who for who, _ in said(sentence)] == [speaker]


@pytest.mark.parametrize("sentence", [q.LED_BY_NOBODY, q.SLEPT, q.STOP_AND_MORE, q.NEEDS])
def test_where_nobody_is_led_in_nobody_speaks(sentence: Sentence) -> None:
    assert said(sentence) == []


def test_a_paragraph_of_quotation_alone_goes_on_with_the_last_one() -> None:
    assert said(q.LONE) == [("Jane Roe", ["“We will wait,”", "“Nobody is in a hurry to sign.”"])]


def test_what_answers_a_question_is_somebody_else_s() -> None:
    assert said(q.LONE_ANSWER) == [("Jane Roe", ["“Will you wait for the ships?”"])]


def test_of_two_quotations_in_a_row_the_second_is_somebody_else_s() -> None:
    assert said(q.TWO_IN_A_ROW) == [("Jane Roe", ["“We will wait for the ships.”"])]


def test_a_title_between_is_passed_over() -> None:
    assert said(q.ON_TITLE) == [("Park", ["“We will wait,”", "“Nobody is in a hurry.”"])]


def test_a_quoted_word_before_a_cue_with_a_clause_is_not_its_speaker_s() -> None:
    assert ("Park", ["it was over"]) in [
        (s.speaker_text, quotes(q.ASKED_ABOUT, s.contents)) for s in statements(q.ASKED_ABOUT)
    ]


def test_a_post_is_its_signer_s_and_what_it_reports_somebody_else_s() -> None:
    inner, post = sorted(statements(q.POST), key=lambda s: len(s.contents[0]))
    assert quotes(q.POST, post.contents) == ["The ministry denies it. We will not wait"]
    assert [link.who for link in inner.chain][1:] == ["Jane Roe", "The ministry"]


MINISTRY = ("a-ministry", "The ministry", ActorKind.GOVERNMENT)


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [(q.MAKER, "a-ministry"), (q.NO_MAKER, None), (q.ANOTHERS, None), (q.OF_MAKER, "a-ministry")],
)
def test_a_document_speaks_for_its_maker(sentence: Sentence, speaker: str | None) -> None:
    cast = cast_of(sentence[0], MINISTRY)
    last = read(sentence, cast)[-1]
    assert last.speaker == speaker
    assert last.chain[-1].who == last.speaker_text  # the document is still what the text names


def test_a_surname_goes_on_with_the_one_who_spoke_last() -> None:
    text = q.TWO_KIMS[0]
    cast = cast_of(text, ("a-tae", "Kim Tae", ActorKind.PERSON), ("a-other", "Kim added", ActorKind.PERSON))
    assert [s.speaker for s in read(q.TWO_KIMS, cast)] == ["a-tae", "a-tae"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (q.BRIEFING, "at a news briefing in Seoul"),
        (q.SPEAKING, "at a rally"),
        (q.NO_MAKER, "in a letter"),
        (q.AFTERWARDS, None),
        (q.BLAME, None),
    ],
)
def test_the_occasion(sentence: Sentence, words: str | None) -> None:
    found = read(sentence)[0].occasion
    assert (found.quote(sentence[0]) if found else None) == words


def test_the_place_is_among_the_reasons() -> None:
    (found,) = statements(q.BRIEFING)
    assert [why.detail for why in found.why if why.rule == "place"] == ["Seoul"]


@pytest.mark.parametrize(
    ("sentence", "force"),
    [
        (q.NOT_TO, Force.PROMISE),
        (q.STRIKE, Force.THREATEN),
        (q.FORECAST, Force.ASSERT),
        (q.MET_WITH, Force.THREATEN),
        (q.MET_GUESTS, Force.ASSERT),
        (q.BLAME, Force.CRITICISE),
        (q.NO_BLAME, Force.ASSERT),
    ],
)
def test_force_from_the_words(sentence: Sentence, force: Force) -> None:
    assert [s.force for s in statements(sentence)] == [force]


def test_a_lost_closing_mark_is_noted_and_closed_at_the_cue() -> None:
    assert said(q.UNCLOSED_CUE) == [("Park, who runs the port", ["“We will wait for the ships"])]
    assert [note.code for note in layer(q.UNCLOSED_CUE).notes] == ["marks-unbalanced"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (q.BLOCK, ["We regret the closure of the port"]),
        (q.LETTER, ["Dear Chairman,\n\nWe will not come to the talks.\n\nSincerely, Jane Roe"]),
        (q.HEADED, ["We will not wait for the ships in May"]),
    ],
)
def test_words_set_off_are_kept_whole(sentence: Sentence, words: list[str]) -> None:
    assert [found for _, found in said(sentence)] == [words]
