"""How sure a speaker is of what he says, and on what condition it stands."""

from __future__ import annotations

import pytest

from dateline.model import Certainty
from tests.handmade import Sentences
from tests.statements.reading import only, quotes

s = Sentences("statements/sureness.txt")

Sentence = tuple[str, str]


@pytest.mark.parametrize(
    ("sentence", "value", "by"),
    [
        (s.PLAIN, Certainty.CERTAIN, []),
        (s.NOT, Certainty.NEGATED, ["not"]),
        (s.MAY_NOT, Certainty.POSSIBLE, ["might", "not"]),
        (s.COULD_NOT, Certainty.NEGATED, ["could", "not"]),
        (s.LIKELY, Certainty.PROBABLE, ["likely"]),
        (s.UNLIKELY, Certainty.IMPROBABLE, ["unlikely"]),
        (s.NOT_LIKELY, Certainty.IMPROBABLE, ["not", "likely"]),
        (s.NOT_CLEAR, Certainty.UNKNOWN, ["not", "clear"]),
        (s.PROBABLY, Certainty.PROBABLE, ["probably"]),
        (s.WOULD_THEN, Certainty.CERTAIN, []),
        (s.WOULD_NOW, Certainty.POSSIBLE, ["would"]),
        (s.WOULD_HAVE, Certainty.NEGATED, ["would"]),
        (s.BELIEVES, Certainty.PROBABLE, ["believes"]),
        (s.NOT_BELIEVED, Certainty.IMPROBABLE, ["not", "believe"]),
        (s.DOUBTS, Certainty.IMPROBABLE, ["doubts"]),
        (s.DENIED, Certainty.NEGATED, ["denied"]),
        (s.DENIED_THING, Certainty.NEGATED, ["denied"]),
        (s.LEFT_OPEN, Certainty.POSSIBLE, ["not"]),
        (s.UNSAID, Certainty.UNKNOWN, ["not"]),
        (s.DUTY, Certainty.UNKNOWN, ["must"]),
        (s.ASKED, Certainty.UNKNOWN, ["asked", "whether"]),
        (s.HOPES, Certainty.UNKNOWN, ["hopes"]),
        (s.PROMISED, Certainty.UNKNOWN, []),
        (s.CRITICISED, Certainty.UNKNOWN, []),
        (s.CALLED, Certainty.CERTAIN, []),
        (s.CONFIRMED, Certainty.CERTAIN, []),
        (s.NOT_ONLY, Certainty.CERTAIN, []),
        (s.NOBODY, Certainty.NEGATED, ["nobody"]),
        (s.THERE_IS, Certainty.POSSIBLE, ["chance"]),
        (s.THINK, Certainty.IMPROBABLE, ["n’t", "think"]),
        (s.QUESTION, Certainty.UNKNOWN, ["?", "asked"]),
        (s.ORDER, Certainty.UNKNOWN, []),
        (s.EXPECTED, Certainty.PROBABLE, ["expected"]),
        (s.ASIDE, Certainty.CERTAIN, []),
    ],
)
def test_certainty(sentence: Sentence, value: Certainty, by: list[str]) -> None:
    found = only(sentence)
    assert (found.certainty, quotes(sentence, found.certainty_cues)) == (value, by)


@pytest.mark.parametrize(
    ("sentence", "conditions"),
    [
        (s.IF, ["if the talks failed"]),
        (s.UNLESS, ["unless the talks went on"]),
        (s.LONG, ["as long as the talks went on"]),
        (s.RETURN, ["in return for aid"]),
        (s.UNTIL, ["until the talks ended"]),
        (s.SHOULD, ["Should the talks fail"]),
        (s.ONLY_IF, ["only if the talks went on"]),
        (s.TERMS, ["on condition that the talks go on"]),
        (s.CASE, ["in case of war"]),
        (s.PROVIDED, ["provided that the talks went on"]),
        (s.EVEN_IF, []),
        (s.ASKED_IF, []),
        (s.SEE_IF, []),
        (s.IN_CLAUSE, []),
        (s.WAITED, []),
        (s.AS_LONG, []),
        (s.IN_THE_CASE, []),
        (s.ACTED, ["if Oslo “acted unwisely.”"]),
        (s.UNNAMED, []),
    ],
)
def test_conditions(sentence: Sentence, conditions: list[str]) -> None:
    assert quotes(sentence, only(sentence).conditions) == conditions
