import pytest

from bench.jsonl import Json
from bench.score.quotes import Attribution, QuoteLabels, score
from bench.score.spans import Span
from tests.bench.readings import part, reading

TEXT = "The minister said talks will go on for one more week. A guard said no."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


FIRST = Attribution((span("The minister"),), (span("said"),), (span("talks will go on for one more week"),))
SECOND = Attribution((span("A guard"),), (), (span("no."),))
GOLD = [QuoteLabels("set/1", TEXT, (FIRST, SECOND))]


def said(source: str | None, content: str | None, speaker_text: str = "") -> Json:
    return {
        "sources": [part(TEXT, source)] if source else [],
        "cues": [part(TEXT, "said")],
        "contents": [part(TEXT, content)] if content else [],
        "speaker_text": speaker_text,
    }


def test_four_of_eight_tokens_pass_the_low_threshold_alone() -> None:
    statements = [said("minister", "talks will go on")]
    figures = score([reading("set/1", TEXT, statements=statements)], GOLD)
    assert figures["content30_p"] == 1.0
    assert figures["content30_r"] == 1 / 2
    assert figures["content80_f1"] == 0.0
    assert figures["source_acc30"] == 1.0
    assert figures["content_token_f1"] == pytest.approx(2 * 4 / (4 + 10))
    assert figures["source_token_f1"] == pytest.approx(2 * 1 / (1 + 4))


def test_coverage_is_kinder_than_jaccard() -> None:
    statements = [said(None, "talks will go on for one more week. A guard said no.")]
    figures = score([reading("set/1", TEXT, statements=statements)], GOLD)
    assert figures["content80_f1"] == 0.0  # 8 of 14 tokens
    assert figures["cover80_f1"] == pytest.approx(2 / 3)  # all 8 tokens of one content, matched once


def test_a_source_in_words_only_is_compared_by_its_words() -> None:
    content = "talks will go on for one more week"
    named = score([reading("set/1", TEXT, statements=[said(None, content, "Minister Lee")])], GOLD)
    article = score([reading("set/1", TEXT, statements=[said(None, content, "the guard")])], GOLD)
    assert (named["source_acc80"], article["source_acc80"]) == (1.0, 0.0)


def test_one_content_is_matched_once() -> None:
    statements = [said("A guard", "no."), said("A guard", "no.")]
    figures = score([reading("set/1", TEXT, statements=statements)], GOLD)
    assert figures["content80_p"] == 1 / 2
    assert figures["content80_r"] == 1 / 2


def test_a_statement_without_content_counts_for_tokens_only() -> None:
    figures = score([reading("set/1", TEXT, statements=[said("A guard", None)])], GOLD)
    assert figures["sys"] == 0
    assert figures["cue_token_f1"] == 1.0
