"""What is left out of a text by its words alone must have nothing to say."""

from __future__ import annotations

import pytest

from dateline.merge.passages import passages
from dateline.merge.sentences import Sentences

QUIET = "The ministers met in the harbour hall. They claimed nothing and answered nobody."


def test_a_text_without_such_words_has_none() -> None:
    found = passages(QUIET)
    assert not found.letters
    assert not found.calls
    assert found.promises == ()
    assert found.keeping == ()
    assert found.sentences == Sentences(QUIET).starts == (0, QUIET.index(" They"))


@pytest.mark.parametrize(
    "text",
    [
        "Kim sent a letter to Moon.",
        "Moon had a message from Kim.",
        "She read his personal note.",
        "He wrote a reply to it.",
        "A LETTER came.",
    ],
)
def test_where_a_letter_may_be_told_of(text: str) -> None:
    assert passages(f"{QUIET} {text}").letters


@pytest.mark.parametrize(
    "text", ["The message of the film is clear.", "Her response to critics was long.", "Please note it."]
)
def test_where_none_can_be(text: str) -> None:
    assert not passages(f"{QUIET} {text}").letters


def test_calls_promises_and_their_keeping() -> None:
    assert passages("They spoke in a Phone call.").calls
    text = f"{QUIET} Kim-promised peace was far. Moon kept his word."
    found = passages(text)
    assert found.promises == (text.index("promised"),)
    assert found.keeping == (text.index("word"),)


def test_a_sentence_whose_words_cannot_be_parted_for_sure_is_kept() -> None:
    text = "They don't claim it."
    assert passages(text).promises == (text.index("claim"),)
    assert passages("They claimed it.").promises == ()
