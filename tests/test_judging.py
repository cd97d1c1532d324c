from __future__ import annotations

from datetime import date

from dateline.judging import ask, said, said_of_lines
from dateline.merge import merge
from dateline.model import Basis, Moment, Reading, Verdict
from dateline.views.questions import Question, question, questions
from tests.made import Act, reading

DATED = reading(
    "Kim and Moon met in Panmunjom on Friday.",
    [Act(trigger="met", does=["Kim", "Moon"], at="Panmunjom", day=date(2018, 4, 27))],
)
OPEN = reading(
    "Moon spoke with Kim that spring, at a meeting between Kim and Moon.",
    [Act(trigger="spoke", does=["Kim", "Moon"], when=Moment.days(None, date(2018, 6, 1), basis=Basis.PUBLICATION))],
    outlet="Straits Courier",
)
READINGS = {one.report.id: one for one in (DATED, OPEN)}


def asked() -> Question:
    merged = merge(READINGS.values())
    one, two = (event.id for event in merged.chronology.events)
    return question(one, two, merged.chronology, merged.judgements, READINGS)


def test_a_question_shows_both_records_in_their_context() -> None:
    found = asked()
    assert {found.left.outlet, found.right.outlet} == {"Harbour Wire", "Straits Courier"}
    assert {side.passage.quote for side in (found.left, found.right) if side.passage} == {
        DATED.report.text,
        OPEN.report.text,
    }


def test_answers_are_taken_until_the_end_and_nonsense_is_asked_again() -> None:
    found = asked()
    lines = iter(["what?\n", "S\n", "n\n", "diff\n", "q\n"])
    shown: list[int] = []
    answers = list(ask([found] * 5, lambda _one, number, _of: shown.append(number), lambda: next(lines)))
    assert [verdict for _, verdict in answers] == [Verdict.SAME, Verdict.DIFFERENT]
    assert shown == [1, 2, 3, 4]


def test_the_end_of_input_ends_the_asking() -> None:
    assert list(ask([asked()], lambda *_: None, lambda: "")) == []


def test_who_has_answered_is_not_asked_again() -> None:
    merged = merge(READINGS.values())
    open_ = questions(merged.chronology, merged.judgements, READINGS)
    verdicts = tuple(said(one, Verdict.UNSURE, "ana") for one in open_)
    assert questions(merged.chronology, (*merged.judgements, *verdicts), READINGS) == []


def test_two_lines_that_are_one_are_one_whole_and_apart_again_when_it_is_taken_back() -> None:
    def off(outlet: str, words: str) -> Reading:
        act = Act(trigger="cancelled", type="REJECT", mode="meet", does=["Kim"], to=["Moon"], day=date(2018, 5, 24))
        return reading(f"Kim cancelled the talks with Moon on Thursday, {words}.", [act], outlet=outlet)

    held = {one.report.id: one for one in (DATED, off("The Lantern", "aides said"), off("Radio Halvard", "we hear"))}
    merged = merge(held.values())
    one, two = (event.id for event in merged.chronology.events)
    same = said_of_lines(question(one, two, merged.chronology, (), held), Verdict.SAME, "ana", ())
    again = merge(held.values(), same)
    (whole,) = again.chronology.events
    assert len(whole.sources) == 3
    assert (whole.type, whole.mode) in {("CONSULT", None), ("REJECT", "meet")}
    asked_back = question(one, two, again.chronology, (), held)
    back = said_of_lines(asked_back, Verdict.UNSURE, "ana", same)
    assert {(j.left, j.right) for j in back} >= {(j.left, j.right) for j in same}
    assert merge(held.values(), (*same, *back)).chronology.events == merged.chronology.events
