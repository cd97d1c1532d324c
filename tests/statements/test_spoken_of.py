"""What is said where the content is no clause behind its verb: passives, names for things, second cues."""

from __future__ import annotations

import pytest

from dateline.model import Force
from tests.handmade import Sentences
from tests.statements.reading import in_paragraphs, only, quotes, statements

j = Sentences("statements/joined.txt")
s = Sentences("statements/spoken_of.txt")

Sentence = tuple[str, str]


def read(sentence: Sentence) -> list[tuple[list[str], list[str]]]:
    """Each statement's sources and contents."""
    return [(quotes(sentence, one.sources), quotes(sentence, one.contents)) for one in statements(sentence)]


@pytest.mark.parametrize(
    ("sentence", "source", "contents"),
    [
        (j.RUN_ON, "officials", ["it would open"]),
        (j.RUN_ON_PLAN, "officials", ["a plan"]),
        (j.TOLD_CROWD, "officials", ["The port was closed"]),
        (j.ALL_ACCORDING, "Park", ["The port closed, the ships left and the crews waited"]),
        (j.ONE_ACCORDING, "Park", ["the crews waited"]),
        (s.CALLED_ON, "Park", ["the North to return the ship"]),
        (s.REFERRED_AS, "Park", ["the ship as a wreck"]),
        (s.ASKED_BY, "a guard", ["to leave"]),
        (s.OPPOSED_BY, "the North", ["The plan"]),
        (s.DETERMINED, "The envoy", ["to leave"]),
        (s.CONVINCED, "The envoy", ["the port is closed"]),
        (s.ACCUSED_OF, "Park", ["the North", "of theft"]),
        (s.REMINDED_OF, "Park", ["the theft"]),
        (j.WHILE_SHIPS, "Park", ["the port was closed while ships waited"]),
        (s.TO_BE, "The envoy", ["the port to be empty"]),
        (s.WHAT_CALLED, "Park", ["what", "a trick"]),
        (s.THAT_CALLED, "Park", ["a port", "a ruin"]),
        (s.HES_CALLED, "He", ["talks"]),
        (s.HES_DESCRIBED, "Kim", ["He", "as a spy"]),
    ],
)
def test_source_and_contents(sentence: Sentence, source: str, contents: list[str]) -> None:
    assert read(sentence) == [([source], contents)]


@pytest.mark.parametrize(
    ("sentence", "contents"),
    [
        (s.APPEARS, ["The port", "empty"]),
        (s.QUESTION, ["a question about the port"]),
    ],
)
def test_what_nobody_is_named_for(sentence: Sentence, contents: list[str]) -> None:
    assert read(sentence) == [([], contents)]


def test_a_question_stands_beside_its_answer() -> None:
    assert read(s.ASKED_ABOUT) == [([], ["the port"]), (["Park"], ["it was closed"])]


@pytest.mark.parametrize(
    ("sentence", "second"),
    [(j.AND_HE, (["he"], ["the storm"])), (j.WHILE_KIM, (["Kim"], ["it was open"]))],
)
def test_a_second_cue_is_no_part_of_what_was_said(sentence: Sentence, second: tuple[list[str], list[str]]) -> None:
    assert read(sentence) == [(["Park"], ["the port was closed"]), second]


@pytest.mark.parametrize("sentence", [s.WRITTEN_BY, s.SEEN_AS, s.DECLARED_BY])
def test_what_is_written_or_seen_by_nobody_is_not_what_somebody_holds(sentence: Sentence) -> None:
    assert statements(sentence) == ()


def test_a_plan_opposed_is_refused() -> None:
    assert only(s.OPPOSED_BY).force is Force.REFUSE


@pytest.mark.parametrize(("sentence", "sources"), [(j.LABEL, [["Park"]]), (j.BREAKING, [])])
def test_a_label_is_a_name_that_the_page_knows(sentence: Sentence, sources: list[list[str]]) -> None:
    assert [quotes(sentence, one.sources) for one in in_paragraphs(sentence)] == sources
