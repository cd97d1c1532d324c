from __future__ import annotations

from pathlib import Path

import pytest

from dateline.errors import MissingPipeline
from dateline.language import Parser
from dateline.language.pipeline import PARTS, find, load
from dateline.model import Report, Section, SectionKind, Span
from dateline.settings import Settings
from tests.handmade import report

pytestmark = pytest.mark.model

TEXT = "Kim and Moon met in Seoul.\n\nThey   talked for an hour. Nothing was signed."


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser(Settings())


def test_offsets_are_the_reports(parser: Parser) -> None:
    made = parser.parse(report(TEXT))
    assert all(TEXT[t.start : t.end] == t.text for t in made.tokens)
    assert [s.span.quote(TEXT) for s in made.sentences] == [
        "Kim and Moon met in Seoul.",
        "They   talked for an hour.",
        "Nothing was signed.",
    ]
    assert [s.block for s in made.sentences] == [0, 1, 1]
    assert not any(t.text.isspace() for t in made.tokens)


def test_a_sentence_never_crosses_a_block(parser: Parser) -> None:
    text = "Second Summit\nKim and Moon met in Seoul."
    sections = (Section(SectionKind.HEADLINE, Span(0, 13)), Section(SectionKind.BODY, Span(14, len(text))))
    made = parser.parse(Report(text=text, sections=sections))
    assert [s.kind for s in made.sentences] == [SectionKind.HEADLINE, SectionKind.BODY]


def test_a_paragraph_is_parsed_once(parser: Parser) -> None:
    one = parser.parse(report(TEXT))
    before = len(parser._memory)
    again = parser.parse(report("They are back.\n\n" + TEXT))
    assert len(parser._memory) == before + 1
    assert [t.text for t in again.tokens[4:]] == [t.text for t in one.tokens]


def test_memory_is_bounded() -> None:
    small = Parser(Settings(remembered=2))
    texts = [f"Minister number {n} spoke." for n in range(5)]
    parses = list(small.parse_many([report(text) for text in texts]))
    assert len(parses) == 5
    assert len(small._memory) == 2


def test_the_company_of_a_text_changes_nothing(parser: Parser) -> None:
    alone = Parser(Settings()).parse(report(TEXT))
    together = list(parser.parse_many([report("A vote was held in Oslo."), report(TEXT), report("It rained.")]))[1]
    assert alone.columns == together.columns
    assert alone.items == together.items


def test_an_empty_report_has_an_empty_parse(parser: Parser) -> None:
    assert parser.parse(Report(text="  ")).sentences == ()


def test_a_pipeline_that_is_not_there_is_named() -> None:
    with pytest.raises(
        MissingPipeline, match=r"'no_such_pipeline' is installed; installed: en_core_web_md; .*download"
    ):
        Parser(Settings(pipeline="no_such_pipeline")).parse(report("They met."))


def test_a_folder_without_a_pipeline_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingPipeline, match=r"holds no spaCy pipeline: meta\.json"):
        find(str(tmp_path))
    for name in PARTS:
        (tmp_path / name).write_text("{}", encoding="utf-8")
    assert find(str(tmp_path)) == tmp_path
    with pytest.raises(MissingPipeline, match="does not load"):
        load(str(tmp_path))


def test_a_package_that_is_no_pipeline_does_not_load() -> None:
    with pytest.raises(MissingPipeline, match="'msgspec' does not load"):
        load("msgspec")


@pytest.mark.parametrize("verb", ["test-fired", "flight-tested"])
def test_a_verb_with_a_hyphen_is_one_word(parser: Parser, verb: str) -> None:
    made = parser.parse(report(f"The navy last {verb} a missile in May and said on Sunday it had sunk a ship."))
    token = next(token for token in made.tokens if token.text == verb)
    assert (token.pos, token.dep) == ("VERB", "ROOT")


def test_other_words_with_hyphens_are_cut(parser: Parser) -> None:
    made = parser.parse(report("A rebel-held town fell."))
    assert "-" in [token.text for token in made.tokens]
