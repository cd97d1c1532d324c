"""An occasion with a past time behind it has been, whatever was said there of the future."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dateline.events import EventStage
from dateline.model import Layer, Layers, Statement
from dateline.temporal import TimeStage
from tests.events.reading import cast_of
from tests.handmade import parse, report

PUBLISHED = date(2018, 6, 15)
ROWS = """Mbeki Mbeki PROPN NNP nsubj 1 PERSON
revealed reveal VERB VBD ROOT 1
plans plan NOUN NNS dobj 1
to to PART TO aux 4
close close VERB VB acl 2
it it PRON PRP dobj 4
{prep} {prep} ADP IN prep 4
his his PRON PRP$ poss 8
visit visit NOUN NN pobj 6
to to ADP IN prep 8
Chad Chad PROPN NNP pobj 9 GPE
{comma}{when} {when} ADJ JJ amod {month} DATE
month month NOUN NN npadvmod 8 DATE
. . PUNCT . punct 1"""


def status(prep: str = "during", when: str = "last", comma: str = "", published: date | None = PUBLISHED) -> str:
    """The standing of the visit in "revealed plans to close it during his visit to Chad last month"."""
    rows = ROWS.format(prep=prep, when=when, comma=", , PUNCT , punct 1\n" if comma else "", month=13 if comma else 12)
    text = f"Mbeki revealed plans to close it {prep} his visit to Chad{comma} {when} month."
    made, made_report = parse(text, rows), replace(report(text), published=published)
    layers = Layers().add(made)
    layers = layers.add(TimeStage()(made_report, layers)).add(cast_of(made, text))
    told: Layer[Statement] = Layer("statements", "tests")
    events = EventStage()(made_report, layers.add(told)).items
    return next(str(event.status) for event in events if event.trigger.quote(text) == "visit")


@pytest.mark.parametrize("prep", ["during", "on", "at", "after"])
def test_an_occasion_of_last_month_has_been(prep: str) -> None:
    assert status(prep) == "occurred"


def test_an_occasion_of_next_month_is_to_come() -> None:
    assert status(when="next") == "future"


def test_what_is_planned_itself_stays_to_come() -> None:
    assert status("before") == "future"


def test_a_time_behind_a_pause_is_not_the_occasion_s() -> None:
    assert status(comma=",") == "future"


def test_an_undated_report_says_nothing_of_past() -> None:
    assert status(published=None) == "future"


def test_a_report_may_state_its_hour() -> None:
    assert status(published=datetime(2018, 6, 15, 9, 30, tzinfo=UTC)) == "occurred"


MEETS = """Mbeki Mbeki PROPN NNP nsubj 1 PERSON
meets meet VERB VBZ ROOT 1
Okello Okello PROPN NNP dobj 1 PERSON
{prep} {prep} ADP IN prep 1
{words}
. . PUNCT . punct 1"""
COMING = """the the DET DT det 6 DATE
coming come VERB VBG amod 6 DATE
weeks week NOUN NNS pobj 3 DATE"""
TWO = """two two NUM CD nummod 5 DATE
weeks week NOUN NNS pobj 3 DATE"""


@pytest.mark.parametrize(
    ("prep", "words", "wanted"), [("in", COMING, "future"), ("for", TWO, "occurred")], ids=["to come", "how long"]
)
def test_a_present_with_weeks_to_come_is_to_come(prep: str, words: str, wanted: str) -> None:
    rows = MEETS.format(prep=prep, words=words)
    text = " ".join(row.split()[0] for row in rows.splitlines()).replace(" .", ".")
    made, made_report = parse(text, rows), replace(report(text), published=PUBLISHED)
    layers = Layers().add(made)
    layers = layers.add(TimeStage()(made_report, layers)).add(cast_of(made, text))
    told: Layer[Statement] = Layer("statements", "tests")
    (event,) = EventStage()(made_report, layers.add(told)).items
    assert str(event.status) == wanted
