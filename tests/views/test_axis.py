import itertools
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.model import Basis, Chronology, Event, Moment, Source, Span, Status, Support
from dateline.views.axis import LANES, STACKED, axis
from dateline.views.index import Index
from dateline.views.scale import Scale
from tests.strategies import moments

INDEX = Index(Chronology())


def event(name: int, when: Moment, type_: str = "AGREE", origins: int = 1) -> Event:
    source = Source("r", "e", Span(0, 1), "x")
    return Event(
        f"ev-{name}", type_, None, (), Status.OCCURRED, False, when, (), (), (), None, "", (source,),
        Support(origins, origins),
    )  # fmt: skip


def on(days: Sequence[date]) -> list[Event]:
    return [event(i, Moment.day(day)) for i, day in enumerate(days)]


def test_no_dates_no_axis() -> None:
    assert axis(INDEX, [event(1, Moment.unknown("none"))], 1000) is None


def test_later_is_further_right_and_more_origins_are_larger() -> None:
    found = axis(INDEX, [event(i, Moment.day(date(2024, 3, 1 + i * 3)), origins=i + 1) for i in range(5)], 1000)
    assert found is not None
    assert [d.x for d in found.dots] == sorted({d.x for d in found.dots})
    assert [d.r for d in found.dots] == sorted({d.r for d in found.dots})


def test_cooperation_stands_above_the_line_and_conflict_below() -> None:
    day = Moment.day(date(2024, 3, 1))
    found = axis(INDEX, [event(1, day, "AGREE"), event(2, day, "ASSAULT")], 1000)
    assert found is not None
    above, below = sorted(found.dots, key=lambda d: d.y)
    assert above.y < found.line < below.y
    assert (above.side, below.side) == ("cooperation", "conflict")


def test_dots_of_one_day_do_not_cover_each_other_and_a_high_stack_is_counted() -> None:
    found = axis(INDEX, on([date(2024, 3, 1)] * (STACKED + 5)), 1000)
    assert found is not None
    heights = sorted(d.y for d in found.dots)
    assert all(b - a >= 8 for a, b in itertools.pairwise(heights))
    assert [m.text for m in found.more] == ["5"]


def test_events_of_the_same_days_share_a_bar() -> None:
    when = Moment.days(date(2024, 3, 1), date(2024, 3, 9), basis=Basis.STATED)
    found = axis(INDEX, [*(event(i, when) for i in range(12)), event(12, when, "ASSAULT")], 1000)
    assert found is not None
    assert sorted(len(bar.ids) for bar in found.bars) == [1, 12]
    assert found.notes == ()
    assert "and 4 more" in max(found.bars, key=lambda bar: len(bar.ids)).title


def test_bars_that_find_no_room_are_counted() -> None:
    def when(i: int) -> Moment:
        return Moment.days(date(2024, 3, 1), date(2024, 3, 9) + timedelta(i), basis=Basis.STATED)

    found = axis(INDEX, [event(i, when(i)) for i in range(LANES + 3)], 1000)
    assert found is not None
    assert len(found.bars) == LANES
    assert found.notes == ("3 more over several days",)


def test_a_long_silence_is_cut_out() -> None:
    days = [date(2024, 3, 1) + timedelta(i) for i in range(20)]
    assert len(Scale([*days, date(2031, 1, 1)], 1000, 14).breaks) == 1
    assert Scale(days, 1000, 14).breaks == []
    monthly = [date(2024, 1, 1) + timedelta(30 * i) for i in range(12)]
    assert Scale(monthly, 1000, 14).breaks == []


@pytest.mark.parametrize("width", [340, 1040])
@settings(max_examples=60, deadline=None)
@given(st.lists(moments(), min_size=1, max_size=12))
def test_everything_stays_inside_and_labels_stay_apart(width: int, when: list[Moment]) -> None:
    found = axis(INDEX, [event(i, m) for i, m in enumerate(when)], width)
    if found is None:
        assert not any(m.known for m in when)
        return
    for x in [*(d.x for d in found.dots), *(b.x1 for b in found.bars), *(b.x2 for b in found.bars), *found.breaks]:
        assert -1 <= x <= width + 5
    for y in (d.y for d in found.dots):
        assert 0 <= y <= found.height
    places = [t.x for t in found.ticks]
    assert all(b - a >= 40 for a, b in itertools.pairwise(places))
    assert len(found.dots) + sum(len(b.ids) for b in found.bars) + sum(int(m.text) for m in found.more) <= len(when)


def test_the_few_days_far_from_the_many_do_not_press_the_story_into_a_corner() -> None:
    news = on([date(2024, 3, 1) + timedelta(i % 60) for i in range(120)])
    years = [event(1000 + i, Moment.day(date(day, 5, 1))) for i, day in enumerate((1950, 2090))]
    found = axis(INDEX, [*news, *years], 1000)
    assert found is not None
    assert (found.breaks, found.notes) == ((), ("1 earlier", "1 later"))
    few = axis(INDEX, [*news[:40], *years], 1000)
    assert few is not None
    assert few.notes == ()


def test_of_a_high_stack_those_with_most_origins_are_drawn() -> None:
    day = Moment.day(date(2024, 3, 1))
    found = axis(INDEX, [event(i, day, origins=i + 1) for i in range(STACKED + 3)], 1000)
    assert found is not None
    assert {dot.id for dot in found.dots} == {f"ev-{i}" for i in range(3, STACKED + 3)}
    assert found.dots[0].id == f"ev-{STACKED + 2}"


def test_where_rows_are_few_a_bar_with_both_ends_goes_before_one_without() -> None:
    def until(i: int) -> Moment:
        return Moment(latest=date(2024, 3, 9) + timedelta(i), basis=Basis.STATED)

    known = Moment.days(date(2024, 3, 1), date(2024, 3, 18), basis=Basis.STATED)
    found = axis(INDEX, [*(event(i, until(i)) for i in range(LANES + 1)), event(99, known)], 1000)
    assert found is not None
    assert ("ev-99",) in {bar.ids for bar in found.bars}
