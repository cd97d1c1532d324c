from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.merge import merge
from dateline.model import Basis, Event, Judgement, Moment, Reading, Status, Verdict
from dateline.model.codec import encode_chronology
from tests.made import Act, reading

JUNE_12 = date(2018, 6, 12)

SUMMIT = reading(
    "Kim and Trump met in Singapore on Tuesday and signed a statement.",
    [Act(trigger="met", does=["Kim", "Trump"], at="Singapore", day=JUNE_12)],
)
SUMMIT_AGAIN = reading(
    "Trump and Kim met in Singapore in June for their first summit.",
    [Act(trigger="met", does=["Trump", "Kim"], at="Singapore", when=Moment.month(2018, 6))],
    outlet="Straits Courier",
    published=date(2018, 9, 10),
)
PANMUNJOM = reading(
    "Kim and Moon met in Panmunjom on Saturday.",
    [Act(trigger="met", does=["Kim", "Moon"], at="Panmunjom", day=date(2018, 5, 26))],
    outlet="Straits Courier",
    published=date(2018, 5, 27),
)


def events(*readings: Reading, by_people: tuple[Judgement, ...] = ()) -> tuple[Event, ...]:
    return merge(readings, by_people).chronology.events


def test_two_tellings_of_one_meeting_are_one_event_on_its_day() -> None:
    (event,) = events(SUMMIT, SUMMIT_AGAIN)
    assert event.when.exact_day == JUNE_12
    assert (event.support.reports, event.support.origins) == (2, 2)
    assert [p.name for p in event.places] == ["Singapore"]
    assert len(event.actors) == 2
    assert {s.quote for s in event.sources} == {SUMMIT.report.text, SUMMIT_AGAIN.report.text}


def test_another_meeting_stays_apart() -> None:
    assert len(events(SUMMIT, PANMUNJOM)) == 2


def test_a_struck_b_is_not_b_struck_a() -> None:
    day = date(2018, 6, 12)
    one = reading(
        "Kim accused Trump of lies.", [Act(trigger="accused", type="ACCUSE", does=["Kim"], to=["Trump"], day=day)]
    )
    two = reading(
        "Trump accused Kim of lies.", [Act(trigger="accused", type="ACCUSE", does=["Trump"], to=["Kim"], day=day)]
    )
    assert len(events(one, two)) == 2


def test_days_far_apart_are_two_acts() -> None:
    later = reading(
        "Kim and Trump met in Singapore on Friday and signed a statement.",
        [Act(trigger="met", does=["Kim", "Trump"], at="Singapore", day=date(2018, 6, 22))],
    )
    assert len(events(SUMMIT, later)) == 2


def test_days_a_little_apart_are_one_act_in_conflict() -> None:
    other = reading(
        "Kim and Trump met in Singapore on Monday and signed a statement.",
        [Act(trigger="met", does=["Kim", "Trump"], at="Singapore", day=date(2018, 6, 11))],
        outlet="Straits Courier",
    )
    chronology = merge([SUMMIT, other]).chronology
    (event,) = chronology.events
    (conflict,) = chronology.conflicts
    assert event.conflicts == (conflict.id,)
    assert (conflict.field, [s.value for s in conflict.sides]) == ("when", ["2018-06-11", "2018-06-12"])


def test_a_more_exact_day_is_no_conflict() -> None:
    assert merge([SUMMIT, SUMMIT_AGAIN]).chronology.conflicts == ()


def test_done_and_not_done_are_two_events_in_conflict() -> None:
    did = reading(
        "Pompeo met Kim in Pyongyang on Friday for talks about warheads.",
        [Act(trigger="met", does=["Pompeo", "Kim"], at="Pyongyang", day=date(2018, 7, 6))],
    )
    did_not = reading(
        "Pompeo never met Kim in Pyongyang on Friday for talks about warheads.",
        [Act(trigger="met", does=["Pompeo", "Kim"], at="Pyongyang", day=date(2018, 7, 6), status=Status.NEGATED)],
        outlet="Straits Courier",
    )
    chronology = merge([did, did_not]).chronology
    assert len(chronology.events) == 2
    (conflict,) = chronology.conflicts
    assert (conflict.field, [s.value for s in conflict.sides]) == ("fact", ["occurred", "negated"])


def test_the_second_summit_is_not_another() -> None:
    texts = ("Kim and Trump held a first summit in June.", "Kim and Trump held a second summit in June.")
    made = [
        reading(text, [Act(trigger="summit", does=["Kim", "Trump"], when=Moment.month(2018, 6))], outlet=outlet)
        for text, outlet in zip(texts, ("Harbour Wire", "Straits Courier"), strict=True)
    ]
    assert len(events(*made)) == 2


def test_an_outlet_that_repeats_another_adds_no_origin() -> None:
    wire = reading(
        "Pompeo said Kim and Trump met in Singapore on Tuesday.",
        [Act(trigger="met", does=["Kim", "Trump"], at="Singapore", day=JUNE_12)],
        said=[("Pompeo", "Kim and Trump met in Singapore on Tuesday")],
    )
    page = reading(
        "Pompeo said Kim and Trump met in Singapore on Tuesday, Harbour Wire reported.",
        [Act(trigger="met", does=["Kim", "Trump"], at="Singapore", day=JUNE_12)],
        said=[("Pompeo", "Kim and Trump met in Singapore on Tuesday")],
        chain=["Harbour Wire"],
        outlet="The Lantern Post",
    )
    (event,) = events(wire, page)
    assert (event.support.reports, event.support.origins) == (2, 1)


def test_a_persons_word_stands() -> None:
    left, right = sorted((SUMMIT.events[0].id, SUMMIT_AGAIN.events[0].id))
    no = Judgement(
        left, right, Verdict.DIFFERENT, 0.0, judge="ana", at=datetime(2019, 1, 1, tzinfo=UTC), by_person=True
    )
    assert len(events(SUMMIT, SUMMIT_AGAIN, by_people=(no,))) == 2
    left, right = sorted((SUMMIT.events[0].id, PANMUNJOM.events[0].id))
    yes = replace(no, left=left, right=right, verdict=Verdict.SAME)
    assert len(events(SUMMIT, PANMUNJOM, by_people=(yes,))) == 1
    withdrawn = replace(yes, verdict=Verdict.UNSURE, at=datetime(2019, 1, 2, tzinfo=UTC))
    assert len(events(SUMMIT, PANMUNJOM, by_people=(yes, withdrawn))) == 2, "unsure takes it back, and no veto with it"


ALL = (SUMMIT, SUMMIT_AGAIN, PANMUNJOM)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(ALL), min_size=3, max_size=6))
def test_order_and_repetition_change_nothing(shuffled: list[Reading]) -> None:
    once = sorted({r.report.id: r for r in shuffled}.values(), key=lambda r: r.report.id)
    assert merge(shuffled) == merge(once)


@settings(deadline=None, max_examples=10)
@given(st.permutations(ALL))
def test_a_report_taken_away_leaves_no_trace(order: list[Reading]) -> None:
    *rest, gone = order
    text = str(encode_chronology(merge(rest).chronology))
    assert gone.report.id not in text
    assert all(record.id not in text for record in gone.events)


def test_two_reports_that_bracket_a_day_give_it() -> None:
    """One says that or the day before; the other, out on the earlier of the two, has it as done."""
    window = Moment.days(date(2018, 7, 6), date(2018, 7, 7), basis=Basis.PUBLICATION, reason="news")
    text = "Pompeo met Kim in Pyongyang for talks about warheads."
    act = Act(trigger="met", does=["Pompeo", "Kim"], at="Pyongyang")
    early = reading(text, [act], published=date(2018, 7, 6))
    late = reading(text, [replace(act, when=window)], published=date(2018, 7, 7), outlet="Straits Courier")
    for order in ([early, late], [late, early]):
        (event,) = merge(order).chronology.events
        assert event.when.exact_day == date(2018, 7, 6)
