"""Words that look like a time and are none, beside the same words that are one."""

from __future__ import annotations

import pytest

from dateline.model import Layers
from dateline.temporal import TimeStage

from .. import handmade
from .flat import TUESDAY, times


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bridge will one day reopen.", [("one day", "FUTURE_REF")]),
        ("The bridge fell one day after the vote.", [("one day", "P1D")]),
        ("He was harsh one day and mild the next.", []),
        ("He will be harsh one day and keep the next promise.", [("one day", "FUTURE_REF")]),
        ("The talks will begin shortly.", [("shortly", "FUTURE_REF")]),
        ("He fell ill and died shortly thereafter.", []),
        ("At the end of the day, it was his choice.", []),
        ("Prices fell at the end of the day.", [("the end of the day", "2019-01-15")]),
        ("It must be done by the end of the day.", [("the end of the day", "2019-01-15")]),
        ("He spoke on “Fox News Sunday.”", []),
        ("He told Fox News Sunday that it was so.", [("Sunday", "2019-01-13")]),
        ("He spoke on the news Sunday.", [("Sunday", "2019-01-13")]),
    ],
)
def test_times_and_no_times(text: str, found: list[tuple[str, str]]) -> None:
    assert [(t.text, t.timex.value) for t in times(text).items] == found


def test_that_before_a_weekday_may_begin_a_clause() -> None:
    rows = """
It it PRON PRP nsubj 1
is be AUX VBZ ROOT 1
clear clear ADJ JJ acomp 1
that that SCONJ IN mark 7
Tuesday Tuesday PROPN NNP poss 6 DATE
's 's PART POS case 4
launch launch NOUN NN nsubj 7
failed fail VERB VBD ccomp 1
. . PUNCT . punct 1
"""
    text = "It is clear that Tuesday's launch failed."
    layer = TimeStage()(handmade.report(text, published=TUESDAY), Layers().add(handmade.parse(text, rows)))
    assert [t.text for t in layer.items] == ["Tuesday"]
    assert [t.text for t in times("He fled on June 3, 2018. That Tuesday he was caught.").items][1:] == ["That Tuesday"]
