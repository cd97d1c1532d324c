"""What a demand, a refusal or a threat is about is its mode."""

from __future__ import annotations

import pytest

from dateline.events.act import Act
from dateline.events.modes import mode_of, named_modes, shifted
from dateline.events.status import Standing
from dateline.model import Span, Status
from tests.handmade import parse

STANDING = Standing(Status.OCCURRED, "told", Span(0, 1))


def act(lemma: str, type_: str, mode: str | None = None) -> Act:
    """An act that one verb names."""
    verb = parse(lemma, f"{lemma} {lemma} VERB VB ROOT 0").sentences[0].tokens[0]
    return Act(
        trigger=verb, type=type_, mode=mode, actors=(), recipients=(), standing=STANDING, why=(), anchor=verb, used=(0,)
    )


@pytest.mark.parametrize(
    ("lemma", "type_", "mode", "wanted"),
    [
        ("bomb", "ASSAULT", "aerial", "violence"),
        ("annex", "ASSAULT", None, "territory"),
        ("ban", "COERCE", "restrict", "restrict"),
        ("jail", "COERCE", "arrest", "arrest"),
        ("expel", "SANCTION", "expel", "expel"),
        ("meet", "CONSULT", None, None),
    ],
)
def test_the_mode_of_a_threat_is_what_is_threatened(
    lemma: str, type_: str, mode: str | None, wanted: str | None
) -> None:
    assert mode_of("threatened", act(lemma, type_, mode)) == wanted


@pytest.mark.parametrize(
    ("type_", "wanted"), [("CONSULT", "meet"), ("AID", "assist"), ("RETREAT", "yield"), ("PROTEST", None)]
)
def test_the_mode_of_a_refusal_is_what_is_refused(type_: str, wanted: str | None) -> None:
    assert mode_of("asked", act("do", type_)) == wanted


def test_a_word_has_one_mode_in_a_table() -> None:
    assert named_modes("threatened")["expulsion"] == "expel"
    assert named_modes("asked")["asylum"] == "assist"
    assert "banana" not in named_modes("threatened")


def test_harm_threatens_and_help_promises() -> None:
    assert "ASSAULT" in shifted("threat")
    assert "AID" in shifted("promise")
    assert not shifted("threat") & shifted("promise")
