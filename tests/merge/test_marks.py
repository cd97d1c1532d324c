from __future__ import annotations

import pytest

from dateline.merge.marks import Marks, counts, stem
from dateline.model import EventRecord, Span, Why


def marks(text: str, trigger: str, *, noun: bool = True) -> Marks:
    start = text.index(trigger)
    span = Span(start, start + len(trigger))
    why = (Why("noun" if noun else "predicate", "", span),)
    return Marks(EventRecord("e-1", Span(0, len(text)), span, "CONSULT", why=why), text)


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (("visit", "visited", "visiting", "visits"), True),
        (("cancel", "cancelled", "canceled"), True),
        (("met", "meet"), False),
    ],
)
def test_stems(words: tuple[str, ...], same: bool) -> None:
    assert (len({stem(word) for word in words}) == 1) is same


def test_a_light_verb_leaves_the_act_to_its_object() -> None:
    assert marks("they held a summit on the coast", "held", noun=False).head == "summit"
    assert marks("they held the coast", "held", noun=False).head == "held"


@pytest.mark.parametrize(
    ("text", "trigger", "noun", "many"),
    [
        ("the missile tests of the army", "tests", True, True),
        ("the talks of the ministers", "talks", True, False),
        ("several rounds of talks", "talks", True, True),
        ("nuclear testing goes on", "testing", True, True),
        ("the northern threat looms", "threat", True, True),
        ("a threat to strike the port", "threat", True, False),
        ("the two met four times in a week", "met", False, True),
        ("the two met for the second time", "met", False, False),
        ("they conducted five nuclear tests", "conducted", False, True),
        ("they conducted a nuclear test", "conducted", False, False),
    ],
)
def test_one_act_or_many(text: str, trigger: str, noun: bool, many: bool) -> None:
    assert marks(text, trigger, noun=noun).many is many


@pytest.mark.parametrize(
    ("text", "number"),
    [("its 15th missile test", "15"), ("the second test", "2"), ("another test", "again"), ("June 12th test", None)],
)
def test_its_place_in_a_series(text: str, number: str | None) -> None:
    assert marks(text, "test").ordinal == number


def test_what_is_counted() -> None:
    assert dict(counts("In 2018 55 boxes and two coffins left, 1,200 soldiers watched")) == {
        stem("boxes"): 55,
        stem("coffins"): 2,
        stem("soldiers"): 1200,
    }
