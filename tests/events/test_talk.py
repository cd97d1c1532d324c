"""Talk about no codable act is an event of type STATEMENT; talk that does something, or tells of an act, is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dateline.events import TalkStage
from dateline.model import (
    Anchor,
    EventRecord,
    Force,
    Layer,
    Layers,
    Link,
    Moment,
    Span,
    Statement,
    Status,
    content_id,
    talk_id,
)
from tests.events.reading import cast_of
from tests.handmade import parse, report

TEXT = "Merkel told the senate that the weather in Berlin was fine."
ROWS = """
Merkel Merkel PROPN NNP nsubj 1 PERSON
told tell VERB VBD ROOT 1
the the DET DT det 3
senate senate NOUN NN dobj 1
that that SCONJ IN mark 9
the the DET DT det 6
weather weather NOUN NN nsubj 9
in in ADP IN prep 6
Berlin Berlin PROPN NNP pobj 7 GPE
was be AUX VBD ccomp 1
fine fine ADJ JJ acomp 9
. . PUNCT . punct 1
"""
NOT_SAID = TEXT.replace("told", "did not tell")
NOT_ROWS = """
Merkel Merkel PROPN NNP nsubj 3 PERSON
did do AUX VBD aux 3
not not PART RB neg 3
tell tell VERB VB ROOT 3
the the DET DT det 5
senate senate NOUN NN dobj 3
that that SCONJ IN mark 11
the the DET DT det 8
weather weather NOUN NN nsubj 11
in in ADP IN prep 8
Berlin Berlin PROPN NNP pobj 9 GPE
was be AUX VBD ccomp 3
fine fine ADJ JJ acomp 11
. . PUNCT . punct 3
"""
THINKS, THINKING = (
    TEXT.replace("told the senate", "thinks"),
    """
Merkel Merkel PROPN NNP nsubj 1 PERSON
thinks think VERB VBZ ROOT 1
that that SCONJ IN mark 7
the the DET DT det 4
weather weather NOUN NN nsubj 7
in in ADP IN prep 4
Berlin Berlin PROPN NNP pobj 5 GPE
was be AUX VBD ccomp 1
fine fine ADJ JJ acomp 7
. . PUNCT . punct 1
""",
)
TO_TELL, TELLING = (
    TEXT.replace("told", "to tell"),
    """
Merkel Merkel PROPN NNP ROOT 0 PERSON
to to PART TO aux 2
tell tell VERB VB acl 0
the the DET DT det 4
senate senate NOUN NN dobj 2
that that SCONJ IN mark 10
the the DET DT det 7
weather weather NOUN NN nsubj 10
in in ADP IN prep 7
Berlin Berlin PROPN NNP pobj 8 GPE
was be AUX VBD ccomp 2
fine fine ADJ JJ acomp 10
. . PUNCT . punct 0
""",
)
MONDAY = Moment.day(date(2019, 3, 4), reason="stated")


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def said(text: str = TEXT, cue: str = "told") -> Statement:
    link = Link("Merkel", "Merkel", span=at(text, "Merkel"))
    return Statement(
        id="s-1",
        span=Span(0, len(text)),
        sources=(at(text, "Merkel"),),
        cues=(at(text, cue),),
        contents=(at(text, "the weather in Berlin was fine"),),
        speaker="Merkel",
        speaker_text="Merkel",
        chain=(Link("the report"), link),
    )


def talk(
    statement: Statement, *acts: EventRecord, text: str = TEXT, rows: str = ROWS, anchored: bool = True
) -> tuple[EventRecord, ...]:
    made = parse(text, rows)
    anchors = (Anchor(statement.id, MONDAY),) if anchored else ()
    layers = (
        Layers()
        .add(made)
        .add(cast_of(made, text))
        .add(Layer("statements", "tests", (statement,)))
        .add(Layer("events", "tests", acts))
        .add(Layer("anchors", "tests", anchors))
    )
    return TalkStage()(report(text), layers).items


def act(words: str) -> EventRecord:
    return EventRecord(content_id("e", words), Span(0, len(TEXT)), at(TEXT, words), "SUPPORT")


def test_somebody_named_who_says_something_is_an_event() -> None:
    (event,) = talk(said())
    assert (event.type, event.mode, event.status, event.statement) == ("STATEMENT", None, Status.OCCURRED, None)
    assert [role.actor for role in event.actors] == ["Merkel"]
    assert [role.actor for role in event.recipients] == ["senate"]
    assert (event.trigger.quote(TEXT), event.when) == ("told", MONDAY)
    assert event.id == talk_id("s-1")
    assert [why.rule for why in event.why] == ["talk"]


@pytest.mark.parametrize("words", ["told", "weather"])
def test_talk_that_is_an_act_or_tells_of_one_is_none(words: str) -> None:
    assert talk(said(), act(words)) == ()


def test_an_act_outside_of_what_is_said_is_another_matter() -> None:
    assert len(talk(said(), act("Merkel"))) == 1


@pytest.mark.parametrize("force", [Force.PROMISE, Force.DEMAND, Force.THREATEN, Force.ACCUSE, Force.PRAISE])
def test_talk_that_does_something_is_none(force: Force) -> None:
    assert talk(replace(said(), force=force)) == ()


@pytest.mark.parametrize("force", [Force.ASSERT, Force.CONFIRM, Force.DENY, Force.DOUBT, Force.DECLINE])
def test_talk_that_only_says_so_is_one(force: Force) -> None:
    assert len(talk(replace(said(), force=force))) == 1


def test_an_unnamed_source_or_one_nobody_knows_is_none() -> None:
    unnamed = Link("an aide", "Merkel", named=False, described_as="an aide", span=at(TEXT, "Merkel"))
    assert talk(replace(said(), chain=(Link("the report"), unnamed))) == ()
    assert talk(replace(said(), speaker=None)) == ()


def test_words_without_a_word_of_saying_are_none() -> None:
    assert talk(replace(said(), cues=())) == ()


@pytest.mark.parametrize(("text", "rows", "cue"), [(THINKS, THINKING, "thinks"), (TO_TELL, TELLING, "tell")])
def test_what_is_only_thought_or_still_to_be_said_is_none(text: str, rows: str, cue: str) -> None:
    assert talk(said(text, cue), text=text, rows=rows) == ()


def test_what_is_not_said_is_negated() -> None:
    (event,) = talk(said(NOT_SAID, "did not tell"), text=NOT_SAID, rows=NOT_ROWS)
    assert event.status is Status.NEGATED
    assert [why.rule for why in event.why] == ["talk", "status"]


def test_a_statement_without_an_anchor_leaves_the_moment_open() -> None:
    (event,) = talk(said(), anchored=False)
    assert not event.when.known
