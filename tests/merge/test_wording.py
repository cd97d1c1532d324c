from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.merge import merge
from dateline.merge.wording import difference
from dateline.model import Certainty, Span
from tests.made import reading


def test_the_same_words_in_two_reports_are_one_utterance_with_a_variant() -> None:
    full = reading(
        "Moon said the road to lasting peace on the peninsula will be long and hard.",
        said=[("Moon", "the road to lasting peace on the peninsula will be long and hard")],
    )
    short = reading(
        "Moon said the road to lasting peace on the peninsula will be long.",
        said=[("Moon", "the road to lasting peace on the peninsula will be long")],
        outlet="Straits Courier",
    )
    (utterance,) = merge([full, short]).chronology.statements
    assert utterance.contents.endswith("long and hard")
    assert (utterance.support.reports, len(utterance.sources)) == (2, 2)
    (variant,) = utterance.variants
    assert "[-and hard-]" in variant.difference


def test_every_wording_keeps_its_own_certainty() -> None:
    sure = reading(
        "Moon said the two sides may well meet again in the border village if the talks go on as before.",
        said=[("Moon", "the two sides may well meet again in the border village if the talks go on as before")],
    )
    bare = reading(
        "Moon said the two sides meet again in the border village.",
        said=[("Moon", "the two sides meet again in the border village")],
        outlet="Straits Courier",
    )
    at = sure.report.text.index("if the")
    given = Span(at, at + len("if the talks go on as before"))
    hedged = replace(sure.statements[0], certainty=Certainty.POSSIBLE, conditions=(given,))
    flat = replace(bare.statements[0], certainty=Certainty.CERTAIN)
    made = [replace(sure, statements=(hedged,)), replace(bare, statements=(flat,))]
    (utterance,) = merge(made).chronology.statements
    assert (utterance.certainty, utterance.conditions) == (Certainty.POSSIBLE, ("if the talks go on as before",))
    assert [v.certainty for v in utterance.variants] == [Certainty.CERTAIN]


def test_another_speaker_means_another_utterance() -> None:
    words = "the road to lasting peace on the peninsula will be long"
    made = [reading(f"{who} said {words}.", said=[(who, words)]) for who in ("Moon", "Pompeo")]
    assert len(merge(made).chronology.statements) == 2


def test_the_same_words_months_later_were_said_again() -> None:
    words = "the road to lasting peace on the peninsula will be long"
    made = [
        reading(f"Moon said {words}.", said=[("Moon", words)], published=day)
        for day in (date(2018, 6, 1), date(2018, 9, 1))
    ]
    assert len(merge(made).chronology.statements) == 2


def test_what_is_left_out_and_added_is_marked() -> None:
    assert difference("we will not sign today", "we will sign it today") == "we will [-not-] sign {+it+} today"
