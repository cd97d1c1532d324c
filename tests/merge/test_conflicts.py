from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dateline.merge import merge
from dateline.model import Conflict, Reading, Status
from tests.made import Act, reading

FRIDAY = date(2018, 7, 27)
FRIDAY_ACT = Act(trigger="handed over", type="RETREAT", does=["North Korea"], at="Wonsan", day=FRIDAY)
TEXT = "On Friday North Korea handed over {} boxes at Wonsan, and the boxes were flown south in an army plane."


def boxes(number: str, outlet: str, published: date = date(2018, 7, 28), text: str = TEXT) -> Reading:
    return reading(text.format(number), [FRIDAY_ACT], outlet=outlet, published=published)


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


@pytest.mark.parametrize("word", ["before", "previously", "ever"])
def test_not_before_then_is_no_denial(word: str) -> None:
    text = f"North Korea had not {word} handed over boxes at Wonsan, when an army plane flew boxes south on Friday."
    act = Act(
        trigger="handed over", type="RETREAT", does=["North Korea"], at="Wonsan", day=FRIDAY, status=Status.NEGATED
    )
    denial = reading(text, [act], outlet="Straits Courier", published=date(2018, 7, 28))
    assert conflicts(boxes("55", "Harbour Wire"), denial) == ()


def on(text: str, day: int, act: Act, outlet: str) -> Reading:
    return reading(text, [replace(act, day=date(2018, 7, day))], outlet=outlet, published=date(2018, 7, 28))


FIRED = Act(trigger="fired", type="MOBILIZE", mode="weapons", does=["North Korea"], at="Wonsan")


def test_days_that_differ_are_a_conflict_and_the_clocks_are_named() -> None:
    text = "North Korea fired a missile from the shore near Wonsan into the eastern sea {}."
    first = on(text.format("on Thursday"), 26, FIRED, "Harbour Wire")
    (by_clocks,) = conflicts(first, on(text.format("early on Friday"), 27, FIRED, "Straits Courier"))
    assert (by_clocks.field, "clocks" in by_clocks.how) == ("when", True)
    for wide in conflicts(first, on(text.format("on Saturday"), 28, FIRED, "Straits Courier")):
        assert "clocks" not in wide.how


def test_on_another_day_and_by_another_word_it_is_another_act() -> None:
    fired = on("North Korea fired a missile of a new sort near Wonsan on Thursday.", 26, FIRED, "Harbour Wire")
    paraded = replace(FIRED, trigger="paraded")
    shown = on("North Korea paraded a missile of a new sort near Wonsan on Friday.", 27, paraded, "Straits Courier")
    assert conflicts(fired, shown) == ()
    assert len(merge([fired, shown]).chronology.events) == 2


def test_a_visit_lasts() -> None:
    visit = Act(trigger="visited", mode="visit", does=["Kim Jong Un"], to=["China"])
    told = [
        on(f"Kim Jong Un visited China with his wife and a dozen of his generals {day}.", number, visit, outlet)
        for day, number, outlet in (("on Thursday", 26, "Harbour Wire"), ("on Friday", 27, "Straits Courier"))
    ]
    assert len(merge(told).chronology.events) == 1
    assert conflicts(*told) == ()


def test_a_threat_is_uttered_again() -> None:
    warned = Act(trigger="warned", type="THREATEN", does=["Donald Trump"], to=["North Korea"])
    told = [
        on(f"Donald Trump warned North Korea of fire and fury and great ruin {day}.", number, warned, outlet)
        for day, number, outlet in (("on Wednesday", 25, "Harbour Wire"), ("on Friday", 27, "Straits Courier"))
    ]
    assert conflicts(*told) == ()


def test_a_page_that_gives_another_day_later_corrects_itself() -> None:
    rest = (
        " The governor of the port, who has held his office for eleven winters, watched from the quay with his sons and"
        " said nothing to those who asked him, while the band of the harbour school played until the engines were too"
        " loud for it and the pilots waved."
    )
    thursday = replace(FRIDAY_ACT, day=date(2018, 7, 26))
    text = "North Korea handed over 55 boxes at Wonsan, and the boxes were flown south in an army plane." + rest
    first = reading(text, [thursday], published=date(2018, 7, 28), outlet="Harbour Wire")
    second = reading(text + " Corrected.", [FRIDAY_ACT], published=date(2018, 7, 29), outlet="Harbour Wire")
    assert conflicts(first, second) == ()
    elsewhere = reading(text + " Corrected.", [FRIDAY_ACT], published=date(2018, 7, 29), outlet="Gazette")
    assert [conflict.field for conflict in conflicts(first, elsewhere)] == ["when"]
