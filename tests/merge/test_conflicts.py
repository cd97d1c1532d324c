from __future__ import annotations

from datetime import date

from dateline.merge import merge
from dateline.model import Conflict, Reading, Status
from tests.made import Act, reading

FRIDAY = date(2018, 7, 27)
TEXT = "On Friday North Korea handed over {} boxes at Wonsan, and the boxes were flown south in an army plane."


def boxes(number: str, outlet: str, published: date = date(2018, 7, 28), text: str = TEXT) -> Reading:
    act = Act(trigger="handed over", type="RETREAT", does=["North Korea"], at="Wonsan", day=FRIDAY)
    return reading(text.format(number), [act], outlet=outlet, published=published)


def conflicts(*readings: Reading) -> tuple[Conflict, ...]:
    return merge(readings).chronology.conflicts


def test_two_counts_of_one_thing_are_a_conflict_with_both_sides() -> None:
    (conflict,) = conflicts(boxes("50", "Harbour Wire"), boxes("55", "Straits Courier"))
    assert (conflict.field, [side.value for side in conflict.sides]) == ("number", ["50", "55"])


def test_a_number_in_words_is_the_same_number() -> None:
    assert conflicts(boxes("12", "Harbour Wire"), boxes("twelve", "Straits Courier")) == ()


def test_a_greater_count_a_day_later_is_an_update() -> None:
    assert conflicts(boxes("50", "Harbour Wire"), boxes("55", "Straits Courier", date(2018, 7, 30))) == ()
    assert len(conflicts(boxes("55", "Harbour Wire"), boxes("50", "Straits Courier", date(2018, 7, 30)))) == 1


def test_a_later_version_of_the_page_corrects() -> None:
    rest = (
        " The governor of the port, who has held his office for eleven winters, watched from the quay with his sons and"
        " said nothing to those who asked him, while the band of the harbour school played until the engines were too"
        " loud for it and the pilots waved."
    )
    assert conflicts(boxes("50", "Harbour Wire", text=TEXT + rest), boxes("55", "Harbour Wire", text=TEXT + rest)) == ()


def test_not_since_then_is_no_denial() -> None:
    text = "North Korea has not handed over boxes at Wonsan {} Friday, when an army plane flew boxes south."
    act = Act(
        trigger="handed over", type="RETREAT", does=["North Korea"], at="Wonsan", day=FRIDAY, status=Status.NEGATED
    )
    did = boxes("55", "Harbour Wire")
    since, on = (
        reading(text.format(word), [act], outlet="Straits Courier", published=date(2018, 7, 28))
        for word in ("since", "on")
    )
    assert conflicts(did, since) == ()
    assert [conflict.field for conflict in conflicts(did, on)] == ["fact"]
