from __future__ import annotations

from datetime import date

from dateline.judging import ask, said
from dateline.merge import merge
from dateline.model import Basis, Moment, Verdict
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
