from __future__ import annotations

import pytest

from dateline.merge.marks import Marks, counts, stem, things_in
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
        ("they tested a bomb five times the size of the last", "tested", False, False),
        ("they tested a bomb seven times stronger than that", "tested", False, False),
        ("captives were freed over the years", "freed", False, True),
        ("captives were freed over the weekend", "freed", False, False),
        ("its recent missile test", "test", True, False),
        ("a recent missile test", "test", True, False),
        ("recent missile testing and trade", "testing", True, True),
    ],
)
def test_one_act_or_many(text: str, trigger: str, noun: bool, many: bool) -> None:
    assert marks(text, trigger, noun=noun).many is many


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("they fired missiles over the strait", True),
        ("they fired a record number of missiles", True),
        ("they fired two missiles", True),
        ("they fired more missiles", True),
        ("they fired a missile", False),
        ("they tested their most powerful bomb", False),
        ("they fired a missile at the ships", False),
    ],
)
def test_what_is_fired_may_be_several(text: str, several: bool) -> None:
    trigger = "tested" if "tested" in text else "fired"
    assert marks(text, trigger, noun=False).counted is several


@pytest.mark.parametrize(
    ("text", "trigger", "between"),
    [
        ("they condemned the long launch", "launch", ("long",)),
        ("they condemned the army’s launch", "launch", ()),
        ("they hailed their release", "release", ()),
        ("the other launch", "launch", None),
        ("a long launch", "launch", None),
        ("the men of the first launch", "launch", ("first",)),
        ("the fear of launch", "launch", None),
        ("launch after launch", "launch", None),
    ],
)
def test_a_noun_that_is_taken_for_known(text: str, trigger: str, between: tuple[str, ...] | None) -> None:
    found = marks(text, trigger)
    assert found.definite is (between is not None)
    assert found.between == (between or ())


def test_a_noun_with_its_day_and_with_its_complement() -> None:
    assert marks("they recalled last week’s launch", "launch").dated_noun
    assert not marks("they recalled the army’s launch", "launch").dated_noun
    assert marks("the release of the men", "release").complement
    assert marks("the release by the army", "release").complement
    assert not marks("the release was welcome", "release").complement
    assert not marks("the release by planting a tree", "release").complement  # it is told how it was marked


def test_what_nobody_survives() -> None:
    assert marks("they killed the envoy", "killed", noun=False).is_fatal
    assert marks("the murder of the envoy", "murder").is_fatal
    assert marks("the death of the envoy", "death").is_fatal
    assert not marks("they struck the envoy", "struck", noun=False).is_fatal


@pytest.mark.parametrize(
    ("text", "number"),
    [("its 15th missile test", "15"), ("the second test", "2"), ("another test", "again"), ("June 12th test", None)],
)
def test_its_place_in_a_series(text: str, number: str | None) -> None:
    assert marks(text, "test").ordinal == number


def test_a_light_verb_leaves_its_place_in_a_series_to_its_object() -> None:
    assert marks("they conducted their sixth and largest test", "conducted", noun=False).ordinal == "6"
    assert marks("they conducted a test in the fifth month", "conducted", noun=False).ordinal is None


def test_what_is_counted() -> None:
    assert dict(counts("In 2018 55 boxes and two coffins left, 1,200 soldiers watched")) == {
        stem("boxes"): 55,
        stem("coffins"): 2,
        stem("soldiers"): 1200,
    }


def test_things_that_words_name() -> None:
    assert things_in(["three", "hostages"]) == {"captives"}
    assert things_in(["nuclear-tipped", "missiles"]) == {"nuclear", "missile"}
    assert things_in(["three", "travellers"]) == frozenset()
