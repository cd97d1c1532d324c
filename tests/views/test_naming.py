from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Moment, Reading, Span, TimeMention, Timex
from dateline.views.naming import Topic, days_named
from tests.made import reading

DAY = date(2010, 4, 20)
SOON = date(2010, 4, 21)
LONG_AFTER = date(2010, 6, 20)


def naming(words: str, *, published: date | None = SOON, day: date = DAY, type_: str = "DATE") -> Reading:
    text = f"The rig sank {words} off the coast."
    made = reading(text, published=published)
    start = text.index(words)
    time = TimeMention(Span(start, start + len(words)), words, Timex(type_, day.isoformat()), Moment.day(day))
    return Reading(made.report, (time,), made.actors, made.mentions, made.statements, made.events)


def worth(words: str, *, published: date | None = SOON, day: date = DAY, type_: str = "DATE") -> float:
    return sum(found[2] for found in days_named(naming(words, published=published, day=day, type_=type_)))


def test_a_date_is_worth_more_than_a_weekday_and_with_its_year_more_still() -> None:
    assert 0 < worth("on Tuesday") < worth("on 20 April") < worth("on 20 April 2010")
    assert worth("on 4/20/2010") == worth("on 20 April 2010")


def test_what_is_told_long_after_is_worth_more() -> None:
    assert worth("on 20 April") < worth("on 20 April", published=LONG_AFTER)
    assert worth("on 20 April", published=None) == worth("on 20 April")


@pytest.mark.parametrize("words", ["20 April 2010", "at 14:07 GMT, 20 April", "10:49 am on 20 Apr 2010"])
def test_a_stamp_of_the_reports_own_day_names_none(words: str) -> None:
    assert worth(words, published=DAY) == 0
    assert worth(words) > 0  # of another day it is no stamp


def test_its_own_day_in_plain_words_is_named() -> None:
    assert worth("on Tuesday", published=DAY) == worth("on Tuesday")
    assert worth("on 20 April", published=DAY) > 0


def test_a_time_of_day_alone_names_no_day() -> None:
    assert worth("at 10.40 am", type_="TIME") == 0
    assert worth("on Tuesday night", type_="TIME") == worth("on Tuesday")
    assert worth("overnight", type_="TIME") > 0


def test_a_day_to_come_is_not_named() -> None:
    assert worth("on Thursday", day=date(2010, 4, 22)) == 0


def test_a_sentence_about_the_story_is_worth_more() -> None:
    about = Topic()
    about.add(reading("Oil spread from the rig.").report)
    about.add(reading("Oil reached the marshes.").report)
    assert about.factor("It spread on Tuesday.") == 1.0  # half of the reports begin with it
    assert about.factor("The gallery opened on Tuesday.") == 0.5
    assert about.factor("Oil spread from the rig and reached the marshes.") == 1.5


def test_the_order_of_reports_changes_no_topic() -> None:
    reports = [reading(f"{word} was closed.").report for word in ("Harbour", "Market", "Bridge")]
    there, back = Topic(), Topic()
    for one, other in zip(reports, reversed(reports), strict=True):
        there.add(one)
        back.add(other)
    assert there.factor("The harbour and the market.") == back.factor("The harbour and the market.")


def test_without_reports_every_sentence_is_worth_the_same() -> None:
    assert Topic().factor("Oil spread.") == 0.5
