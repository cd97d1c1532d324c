"""Numbers of one event: each report's kept, those that exclude each other told, with who tells them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dateline.merge import merge
from dateline.model import Chronology, Conflict, Quantity, Reading, Span
from tests.made import Act, reading

FRIDAY = date(2018, 7, 27)
TEXT = "On Friday North Korea handed over {} to China at Wonsan, and the sailors were flown south in an army plane."


def tale(
    number: str,
    outlet: str,
    *others: Quantity,
    low: float | None,
    high: float | None,
    kind: str = "released",
    what: str | None = "sailor",
    bound: str | None = None,
    published: date = date(2018, 7, 28),
) -> Reading:
    """A report of one release, which tells how many by `number`."""
    act = Act(trigger="handed over", type="RETREAT", does=["North Korea"], to=["China"], at="Wonsan", day=FRIDAY)
    made = reading(TEXT.format(number), [act], outlet=outlet, published=published)
    start = made.report.text.index(number)
    span = Span(start, start + len(number))
    found = Quantity(span, kind, low, high, what=what, bound=bound, reason="the object of 'handed over'")
    return replace(made, events=tuple(replace(event, quantities=(found, *others)) for event in made.events))


def whole(*readings: Reading) -> Chronology:
    return merge(readings).chronology


def conflicts(*readings: Reading) -> tuple[Conflict, ...]:
    chronology = whole(*readings)
    assert len(chronology.events) == 1
    return chronology.conflicts


TWELVE = tale("12 sailors", "Harbour Wire", low=12, high=12)


def test_every_source_keeps_its_number() -> None:
    (event,) = whole(TWELVE, tale("15 sailors", "Straits Courier", low=15, high=15)).events
    assert [(q.kind, q.low, q.high, q.what, [s.quote for s in q.sources]) for q in event.quantities] == [
        ("released", 12, 12, "sailor", ["12 sailors"]),
        ("released", 15, 15, "sailor", ["15 sailors"]),
    ]


def test_the_same_number_from_two_reports_is_one() -> None:
    (event,) = whole(TWELVE, tale("twelve sailors", "Straits Courier", low=12, high=12)).events
    (quantity,) = event.quantities
    assert sorted(s.quote for s in quantity.sources) == ["12 sailors", "twelve sailors"]


def test_numbers_that_exclude_each_other_are_a_conflict_with_both_sides() -> None:
    (conflict,) = conflicts(TWELVE, tale("15 sailors", "Straits Courier", low=15, high=15))
    assert (conflict.field, [side.value for side in conflict.sides]) == ("number", ["12", "15"])
    assert conflict.how == "its number (released sailor) is given as 12 and as 15"
    assert [[s.quote for s in side.sources] for side in conflict.sides] == [["12 sailors"], ["15 sailors"]]


@pytest.mark.parametrize(
    ("number", "low", "high", "bound"),
    [
        ("at least 10 sailors", 10, None, "at least"),
        ("up to 20 sailors", None, 20, "up to"),
        ("between 10 and 15 sailors", 10, 15, None),
        ("about 13 sailors", 11, 15, "about"),
        ("the sailors", None, None, "dozens"),
        ("another 20 sailors", 20, 20, "another"),
    ],
)
def test_a_more_exact_number_is_no_conflict(
    number: str, low: float | None, high: float | None, bound: str | None
) -> None:
    assert conflicts(TWELVE, tale(number, "Straits Courier", low=low, high=high, bound=bound)) == ()


@pytest.mark.parametrize(
    ("number", "low", "high", "value"),
    [("at least 20 sailors", 20, None, "20 or more"), ("up to 8 sailors", None, 8, "up to 8")],
)
def test_a_bound_that_excludes_a_number_is_one(number: str, low: float | None, high: float | None, value: str) -> None:
    (conflict,) = conflicts(TWELVE, tale(number, "Straits Courier", low=low, high=high, bound="at least"))
    assert {side.value for side in conflict.sides} == {"12", value}


def test_other_things_are_not_compared() -> None:
    boxes = tale("15 boxes", "Straits Courier", low=15, high=15, kind="other", what="box")
    wounded = tale("15 sailors", "Straits Courier", low=15, high=15, kind="wounded")
    assert conflicts(TWELVE, boxes) == ()
    assert conflicts(TWELVE, wounded) == ()


def test_a_report_that_tells_two_numbers_of_one_thing_is_not_compared() -> None:
    second = Quantity(Span(0, 9), "released", 3, 3, what="sailor")
    assert conflicts(TWELVE, tale("15 sailors", "Straits Courier", second, low=15, high=15)) == ()


def test_a_higher_count_in_a_later_report_is_a_revision_and_a_lower_one_is_none() -> None:
    (up,) = conflicts(TWELVE, tale("15 sailors", "Straits Courier", low=15, high=15, published=date(2018, 7, 29)))
    assert up.how == "a revision (released sailor): 12, and in later reports 15"
    (down,) = conflicts(TWELVE, tale("9 sailors", "Straits Courier", low=9, high=9, published=date(2018, 7, 29)))
    assert down.how == "its number (released sailor) is given as 9 and as 12"


def test_another_version_of_the_page_corrects(monkeypatch: pytest.MonkeyPatch) -> None:
    rest = (
        " The governor of the port, who has held his office for eleven winters, watched from the quay with his sons and"
        " said nothing to those who asked him, while the band of the harbour school played until the engines were too"
        " loud for it and the pilots waved."
    )
    monkeypatch.setitem(globals(), "TEXT", TEXT + rest)
    twelve, fifteen = (tale(f"{n} sailors", "Harbour Wire", low=n, high=n) for n in (12, 15))
    assert conflicts(twelve, fifteen) == ()


def test_how_often_it_was_done_is_no_count_of_one_act() -> None:
    two = tale("two tests", "Harbour Wire", low=2, high=2, kind="other", what="test")
    five = tale("five tests", "Straits Courier", low=5, high=5, kind="other", what="test")
    assert conflicts(two, five) == ()


def test_the_order_of_the_reports_changes_nothing() -> None:
    other = tale("15 sailors", "Straits Courier", low=15, high=15)
    assert whole(TWELVE, other) == whole(other, TWELVE)
