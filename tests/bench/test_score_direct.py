import pytest

from bench.jsonl import Json
from bench.score.direct import between_marks, score
from bench.score.quotes import Attribution, QuoteLabels
from bench.score.spans import Span
from tests.bench.readings import part, reading

TEXT = "Lee said: “The talks will go on for a week.” Kim denied that he had a “plan” for the port and all of its ships."
WHOLE, MIXED = "“The talks will go on for a week.”", "he had a “plan” for the port and all of its ships"


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def label(source: str, content: str) -> Attribution:
    return Attribution((span(source),), (), (span(content),))


GOLD = [QuoteLabels("set/1", TEXT, (label("Lee", WHOLE), label("Kim", MIXED)))]


def said(source: str, content: str) -> Json:
    return {"sources": [part(TEXT, source)], "cues": [], "contents": [part(TEXT, content)], "speaker_text": source}


def measured(*statements: Json) -> dict[str, float]:
    return score([reading("set/1", TEXT, statements=list(statements))], GOLD)


def test_a_quoted_word_does_not_make_a_content_direct() -> None:
    figures = measured(said("Lee", WHOLE), said("Lee", MIXED))
    assert (figures["direct_gold"], figures["direct_sys"], figures["direct_f1"]) == (1, 1, 1.0)
    assert figures["direct_speaker"] == 1.0  # the mixed one has a wrong speaker, and counts elsewhere


def test_a_wrong_speaker_and_a_quotation_too_many() -> None:
    figures = measured(said("Kim", WHOLE), said("Kim", "“plan”"))
    assert (figures["direct_p"], figures["direct_r"], figures["direct_speaker"]) == (0.5, 1.0, 0.0)


def test_nothing_read_is_nothing_found() -> None:
    figures = measured()
    assert (figures["direct_p"], figures["direct_r"], figures["direct_f1"]) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('He said "one" and "two".', ["one", "two"]),
        ("He said “one” and “two”.", ["one", "two"]),
        ("“one\n“two”", ["one", "two"]),
        ('"one\nno', ["one"]),
        ("no”", []),
    ],
)
def test_marks_open_and_close_within_a_line(text: str, words: list[str]) -> None:
    assert [text[found.start : found.end] for found in between_marks(text)] == words
