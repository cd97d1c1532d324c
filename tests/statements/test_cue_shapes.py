"""Which words make up a cue: those that say how something was said, and not to whom or where."""

from __future__ import annotations

import pytest

from tests.handmade import Sentences
from tests.statements.reading import only, quotes

c = Sentences("statements/cue_shapes.txt")


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        (c.WENT_ON, "went on to say"),
        (c.WENT_HOME, "to say"),
        (c.ISSUED_SAYING, "issued a statement saying"),
        (c.RESPONDED_BY, "responded by saying"),
        (c.IN_A_STATEMENT, "said in a statement"),
        (c.STATEMENT_COLON, "said in a statement:"),
        (c.DURING, "said during the long debate"),
        (c.IN_SEOUL, "said"),
        (c.ON_MONDAY, "said"),
        (c.TOLD_REPORTERS, "told"),
        (c.THEN_SAID, "then said"),
        (c.FLATLY, "said flatly"),
        (c.FRIDAY, "said Friday"),
        (c.FRIDAY_THAT, "said"),
    ],
)
def test_the_words_of_a_cue(sentence: tuple[str, str], cue: str) -> None:
    found = only(sentence)
    assert quotes(sentence, found.cues) == [cue]
    assert not set(found.cues) & {*found.contents, *found.sources}


@pytest.mark.parametrize("sentence", [c.ISSUED_SAYING, c.IN_A_STATEMENT, c.DURING, c.TOLD_REPORTERS])
def test_what_follows_is_the_content(sentence: tuple[str, str]) -> None:
    assert quotes(sentence, only(sentence).contents) == ["the port was closed"]


def test_who_issues_a_statement_says_what_is_in_it() -> None:
    assert quotes(c.ISSUED_SAYING, only(c.ISSUED_SAYING).sources) == ["The ministry"]
