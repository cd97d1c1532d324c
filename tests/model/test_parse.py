from __future__ import annotations

import pytest

from dateline.errors import PipelineError
from dateline.model import Columns, Layers, Parse, Span, parse_of
from tests.handmade import layers, parse, rows

TEXT = "Kim and Moon met. They talked."
ROWS = """
Kim Kim PROPN NNP nsubj 3 PERSON
and and CCONJ CC cc 0
Moon Moon PROPN NNP conj 0 PERSON
met meet VERB VBD ROOT 3
. . PUNCT . punct 3

They they PRON PRP nsubj 1
talked talk VERB VBD ROOT 1
. . PUNCT . punct 1
"""


def test_the_views_show_what_the_columns_hold() -> None:
    made = parse(TEXT, ROWS)
    kim, _, moon, met, *_ = made.tokens
    assert [s.span.quote(TEXT) for s in made.sentences] == ["Kim and Moon met.", "They talked."]
    assert made.sentences[0].roots == [met]
    assert [t.text for t in kim.conjuncts()] == ["Kim", "Moon"]
    assert list(moon.ancestors()) == [kim, met]
    assert kim.subtree_span().quote(TEXT) == "Kim and Moon"
    assert met.child("nsubj") is kim
    assert met.lefts == [kim]
    assert made.tokens[5].sentence.index == 1
    assert parse_of(layers(made)) is made
    assert rows(made) == ROWS.strip()


def test_tokens_inside_a_span() -> None:
    made = parse(TEXT, ROWS)
    assert [t.text for t in made.inside(Span(1, 9))] == ["Kim", "and", "Moon"]
    assert [t.text for t in made.inside(Span(17, 18))] == []
    head = made.head_of(Span(0, 12))
    assert head is not None
    assert head.text == "Kim"


def test_columns_of_different_lengths_are_refused() -> None:
    with pytest.raises(PipelineError):
        Parse("parse", "test", (), columns=Columns(texts=("a",)))


def test_a_head_outside_is_refused() -> None:
    columns = Columns(("a",), (0,), (1,), ("a",), ("X",), ("XX",), ("ROOT",), (4,), ("",), (False,))
    with pytest.raises(PipelineError):
        Parse("parse", "test", (), columns=columns)


def test_no_parse_is_an_error() -> None:
    with pytest.raises(PipelineError):
        parse_of(Layers())
