import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.merge.sentences import Sentences
from dateline.model import Span


def around(text: str, word: str) -> str:
    start = text.index(word)
    cut = Sentences(text)
    return cut.of(cut.around(Span(start, start + len(word))))


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("One boat left. Two boats stayed.\nA third sank.", "Two", "Two boats stayed."),
        ("Herring talks open\n\nBERGEN — They met.", "met", "BERGEN — They met."),
        ("Herring talks open\n\nBERGEN — They met.", "talks", "Herring talks open"),
        ("He met Gen. Olav Dahl on Jan. 9. They spoke.", "Dahl", "He met Gen. Olav Dahl on Jan. 9."),
        ("The U.S. Navy sailed. J. K. Holm watched.", "Navy", "The U.S. Navy sailed."),
        ("“Who came?” he asked. Nobody said.", "asked", "“Who came?” he asked."),
        ("“We sail.” The crew cheered.", "crew", "The crew cheered."),
        ("They landed at 6.30 p.m. on Monday.", "Monday", "They landed at 6.30 p.m. on Monday."),
    ],
)
def test_the_sentence_around_a_word(text: str, word: str, sentence: str) -> None:
    assert around(text, word) == sentence


def test_a_span_over_two_sentences_has_both() -> None:
    text = "One. Two came. Three left. Four."
    cut = Sentences(text)
    assert cut.of(cut.around(Span(text.index("came"), text.index("left")))) == "Two came. Three left."


@given(st.text(alphabet="ab .?!”\n", min_size=1, max_size=60), st.data())
def test_a_sentence_holds_every_letter_that_was_asked_for(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    found = Sentences(text).around(span)
    inside = text[found.start : found.end]
    assert text[span.start : span.end].strip() in inside
    assert inside == inside.strip() or span == found
