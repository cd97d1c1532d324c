"""Cues of several words: verb and particle, verb and object, the verb that leads to another."""

from __future__ import annotations

import pytest

from dateline.model import Force
from tests.handmade import Sentences
from tests.statements.reading import only, quotes, statements

p = Sentences("statements/phrases.txt")

Sentence = tuple[str, str]


@pytest.mark.parametrize(
    ("sentence", "cue", "content"),
    [
        (p.FIRED_BACK, "fired back at", "the minister"),
        (p.PUSHED_BACK, "pushed back on", "the claims"),
        (p.LAID_OUT, "laid out", "a plan for the port"),
        (p.COME_OUT, "came out against", "the plan"),
        (p.TOOK_AIM, "took aim at", "the ministry"),
        (p.CAST_DOUBT, "cast doubt on", "the report"),
        (p.CLAIMED, "claimed responsibility for", "the attack"),
        (p.NO_SECRET, "has made no secret of", "his anger"),
        (p.OPENLY, "spoke openly about", "the port"),
        (p.USED_SPEECH, "used his speech to demand", "new talks"),
        (p.OPPORTUNITY, "took the opportunity to thank", "the crew"),
        (p.QUICK, "was quick to deny", "the report"),
        (p.BEGAN, "began talking about", "the port"),
        (p.RELEASED, "released a statement on Friday, saying", "the port was closed"),
        (p.FREED, "saying", "the port was closed"),
        (p.BY_PHONE, "said by phone", "the port was closed"),
        (p.BY_NOON, "said", "the port was closed"),
        (p.AT_POINT, "said at one point", "the port was closed"),
        (p.CALLED_TO, "called for", "the North to return the ship"),
        (p.KNOWS, "knows", "the port is closed"),
        (p.VOTED, "voted", "to close the port"),
        (p.UNDERSTANDS, "understands", "the port is closed"),
        (p.DISTANCED, "distanced himself from", "the report"),
        (p.PRESSURE, "put pressure on", "the North to return the ship"),
        (p.TOOK_ISSUE, "took issue with", "the report"),
        (p.TRIBUTE, "paid tribute to", "the crew"),
    ],
)
def test_a_cue_of_several_words(sentence: Sentence, cue: str, content: str) -> None:
    found = only(sentence)
    assert (quotes(sentence, found.cues), quotes(sentence, found.contents)) == ([cue], [content])


@pytest.mark.parametrize(
    "sentence",
    [
        p.FIRED_AT,
        p.PUSHED_REBELS,
        p.LAID_STONE,
        p.CAME_OUT,
        p.TOOK_TRAIN,
        p.CAST_NET,
        p.USED_CRANE,
        p.FAIR,
        p.WAITED_TO,
        p.CALLED_FRIEND,
        p.KNOWS_WELL,
        p.MET,
        p.COPIED,
        p.PAID,
        p.POSTED,
        p.YOU_KNOW,
        p.YOU_KNOW_THAT,
    ],
)
def test_the_same_verb_where_it_says_nothing(sentence: Sentence) -> None:
    assert statements(sentence) == ()


@pytest.mark.parametrize("sentence", [p.USED_SPEECH, p.OPPORTUNITY, p.QUICK, p.BEGAN])
def test_who_uses_a_speech_says_what_is_in_it(sentence: Sentence) -> None:
    assert quotes(sentence, only(sentence).sources) == ["Park"]


def test_what_is_called_so_in_marks_inside_the_object() -> None:
    found = only(p.CALLED_MARKS)
    assert quotes(p.CALLED_MARKS, found.contents) == ['the long delay "a lesson we had to learn" about trade']


@pytest.mark.parametrize(
    ("sentence", "contents", "force"),
    [
        (p.CRITICIZED, ["The plan"], Force.CRITICISE),
        (p.CRITICIZED_FOR, ["The minister", "for his silence"], Force.CRITICISE),
        (p.HAILED, ["The test", "as a success"], Force.PRAISE),
    ],
)
def test_what_is_judged_by_nobody_named(sentence: Sentence, contents: list[str], force: Force) -> None:
    found = only(sentence)
    assert (found.sources, found.speaker, found.force) == ((), None, force)
    assert quotes(sentence, found.contents) == contents


@pytest.mark.parametrize(
    ("sentence", "force"),
    [
        (p.PUSHED_BACK, Force.DOUBT),
        (p.CAST_DOUBT, Force.DOUBT),
        (p.TOOK_AIM, Force.CRITICISE),
        (p.CLAIMED, Force.ASSERT),
        (p.QUICK, Force.DENY),
        (p.PRESSURE, Force.REQUEST),
        (p.TRIBUTE, Force.PRAISE),
    ],
)
def test_the_force_is_that_of_the_whole_cue(sentence: Sentence, force: Force) -> None:
    assert only(sentence).force is force
