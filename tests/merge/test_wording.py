from __future__ import annotations

from datetime import date

from dateline.merge import merge
from dateline.merge.wording import difference
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
