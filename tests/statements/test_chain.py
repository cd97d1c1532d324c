"""Chains of sources: outermost first, the report's own voice before all."""

from __future__ import annotations

import pytest

from dateline.model import ActorKind, Span
from tests.handmade import Sentences
from tests.statements.reading import cast_of, layer, only, statements, who

s = Sentences("statements/sentences.txt")


def test_plain_speech_has_the_report_and_the_speaker() -> None:
    assert who(only(s.SAID_THAT)) == ["The Courier", "The ministry"]


def test_a_report_without_an_outlet_still_speaks_first() -> None:
    (found,) = layer(s.SAID_THAT, outlet=None).items
    assert who(found) == ["the report", "The ministry"]
    assert found.chain[0].span is None


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        (s.QUOTING, ["The Courier", "Channel Nine", "a source familiar with the matter"]),
        (s.OPENING, ["The Courier", "Channel Nine", "army officers"]),
        (s.CITED_BY, ["The Courier", "Channel Nine", "the ministry"]),
    ],
)
def test_who_hands_it_on(sentence: tuple[str, str], chain: list[str]) -> None:
    assert who(only(sentence)) == chain


def test_speech_told_again_stands_on_the_outer_ones_word() -> None:
    (inner,) = statements(s.RETOLD)  # the channel's report is nothing but what she said
    assert who(inner) == ["The Courier", "Channel Nine", "Minister Park"]


def test_an_unnamed_source_is_described_as_it_is() -> None:
    link = only(s.ACCORDING).chain[-1]
    assert (link.named, link.described_as) == (False, "two officials")


def test_the_reason_for_anonymity_is_kept() -> None:
    link = only(s.ANON).chain[-1]
    assert not link.named
    assert link.described_as is not None
    assert "condition of anonymity" in link.described_as


def test_a_named_source_is_named() -> None:
    cast = cast_of(s.CALLED_FOR[0], ("a-7", "Park", ActorKind.PERSON))
    link = only(s.CALLED_FOR, cast).chain[-1]
    assert (link.who, link.actor, link.named, link.described_as, link.span) == ("Park", "a-7", True, None, Span(0, 4))
