import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import QuoteError
from dateline.model import Span
from dateline.views.passages import passage

TEXT = "One two three four.\n\nFive six seven eight nine."


def test_context_begins_and_ends_with_whole_words() -> None:
    span = Span(TEXT.index("Five"), TEXT.index("Five") + 8)
    found = passage(TEXT, span, "Five six", around=13)
    assert (found.before, found.after) == ("…four. ¶ ", " seven eight…")


def test_without_a_text_the_quote_stands_alone() -> None:
    assert passage(None, Span(3, 5), "ab").before == ""


@pytest.mark.parametrize("span", [Span(0, 4), Span(100, 104)])
def test_another_text_is_an_error(span: Span) -> None:
    with pytest.raises(QuoteError):
        passage(TEXT, span, "Five")


@given(st.text(alphabet="ab \n", min_size=1, max_size=80), st.data())
def test_what_stands_around_is_the_texts_own(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    found = passage(text, span, span.quote(text), around=10)
    assert found.quote == text[span.start : span.end]
    before, after = found.before.strip("…").replace(" ¶ ", ""), found.after.strip("…").replace(" ¶ ", "")
    assert "".join(before.split()) in "".join(text[: span.start].split())
    assert "".join(after.split()) in "".join(text[span.end :].split())
    assert found.before.startswith("…") == (span.start > 10)
