"""What expressions come to on the calendar, and why."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from dateline.model import Basis, Grain, Layers
from dateline.temporal import TimeStage
from dateline.temporal.calendar.cells import easter
from dateline.temporal.calendar.holidays import holidays_in

from .. import handmade
from .flat import TUESDAY, only, times


def days(text: str) -> tuple[date | None, date | None]:
    found = only(text).moment
    return found.earliest, found.latest


def test_weekend_and_its_reason() -> None:
    found = only("The letter was delivered over the weekend.")
    assert (found.moment.earliest, found.moment.latest) == (date(2019, 1, 12), date(2019, 1, 13))
    assert found.moment.reason == "'the weekend' before Tuesday 2019-01-15 → 2019-01-12/2019-01-13"
    assert found.moment.basis is Basis.RELATIVE


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("He said early this month that it was so.", date(2019, 1, 1), date(2019, 1, 10)),
        ("He was there last week.", date(2019, 1, 7), date(2019, 1, 13)),
        ("It will meet in two weeks.", date(2019, 1, 26), date(2019, 2, 1)),
        ("They met two months ago.", date(2018, 11, 1), date(2018, 11, 30)),
        ("It grew over the past two months.", date(2018, 11, 15), date(2019, 1, 15)),
        ("They met in the second half of 2017.", date(2017, 7, 1), date(2017, 12, 31)),
        ("They met in the winter of 2014.", date(2014, 12, 1), date(2015, 2, 28)),
        ("It fell apart in the 1990s.", date(1990, 1, 1), date(1999, 12, 31)),
    ],
)
def test_interval(text: str, first: date, last: date) -> None:
    assert days(text) == (first, last)


def test_late_in_the_year_is_its_last_third() -> None:
    assert days("It happened in late 2018.") == (date(2018, 9, 1), date(2018, 12, 31))


def test_clock_keeps_the_zone_that_is_stated() -> None:
    found = only("They left at 5 p.m. EST on Friday.").moment
    assert isinstance(found.earliest, datetime)
    assert found.earliest.isoformat() == "2019-01-11T17:00:00-05:00"
    assert "the text states" in found.reason
    unzoned = only("They left at 9:30 a.m. on the dot.").moment
    assert isinstance(unzoned.earliest, datetime)
    assert unzoned.earliest.tzinfo is None
    assert unzoned.grain is Grain.MINUTE


@pytest.mark.parametrize(
    "words", ["February 30", "31 June", "13/13/2018", "June 31, 2018", "30/2/2018", "February 29, 2019"]
)
def test_impossible_dates_stay_and_have_no_moment(words: str) -> None:
    layer = times(f"The order was dated {words}, they said.")
    (found,) = layer.items
    assert found.text == words
    assert not found.moment.known
    assert [note.code for note in layer.notes] == ["impossible-date"]


def test_leap_day() -> None:
    assert days("It happened on February 29, 2020.") == (date(2020, 2, 29), date(2020, 2, 29))


@pytest.mark.parametrize(
    "text",
    [
        "They may meet him.",
        "The second man left.",
        "They marched on, and a march took place.",
        "Prices took a fall.",
        "It was told in the Sunday Times.",
        "A minute amount was found.",
        "Some 2,000 people came.",
        "He is 44 years old.",
    ],
)
def test_no_time(text: str) -> None:
    assert times(text).items == ()


def test_nothing_is_dated_without_a_date_of_its_own() -> None:
    for text in ("They met on Tuesday.", "They met last week.", "They met yesterday.", "They met in June."):
        assert not only(text, None).moment.known, text


def test_a_stated_date_needs_no_publication() -> None:
    assert only("They met on 12 June 2018.", None).moment.basis is Basis.STATED


def test_the_focus_is_carried() -> None:
    found = times(
        "The king died on 3 May 1810. The next day his son fled. He came back a year later.", date(2015, 1, 1)
    )
    assert [t.timex.value for t in found.items] == ["1810-05-03", "1810-05-04", "1811"]


def test_a_history_carries_its_year() -> None:
    text = (
        "The war began on 4 April 1812. In June the army crossed the river. On 7 September it won a battle. "
        "It had lost in 1811 and in 1809. The war ended in 1814. In March the capital fell."
    )
    values = [t.timex.value for t in times(text, date(2013, 3, 2)).items]
    assert values == ["1812-04-04", "1812-06", "1812-09-07", "1811", "1809", "1814", "1814-03"]


def test_broadcast_time_of_publication() -> None:
    assert only("They met today.", datetime(2018, 9, 11, 10, 53)).moment.exact_day == date(2018, 9, 11)


@pytest.mark.parametrize(("year", "day"), [(2018, "04-01"), (2019, "04-21"), (1916, "04-23"), (2000, "04-23")])
def test_easter(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


def test_holidays_of_a_year() -> None:
    first = {
        name: holidays_in(name, year)[0].first
        for name, year in (("thanksgiving", 1999), ("election day", 1998), ("memorial day", 2018))
    }
    assert first["thanksgiving"] == date(1999, 11, 25)
    assert first["election day"] == date(1998, 11, 3)
    assert first["memorial day"] == date(2018, 5, 28)
    assert holidays_in("lunar new year", 1700) == []


def test_the_calendar_ends() -> None:
    assert not only("They met last year.", date(1, 1, 1)).moment.known
    assert only("They will meet in 9,000 years.", date(2019, 1, 1)).timex.type in ("DATE", "DURATION")
    assert only("They will meet tomorrow.", date(9999, 12, 31)).timex.value == "XXXX-XX-XX"


def test_past_weekday_of_tomorrow_leaves_both() -> None:
    assert days("The missile fell on Wednesday.") == (date(2019, 1, 9), date(2019, 1, 16))
    assert only("The missile fell on Wednesday.").timex.value == "2019-01-09"
    assert days("The missile fell early Wednesday morning.") == (date(2019, 1, 9), date(2019, 1, 16))
    assert days("The missile fell on Wednesday morning.") == (date(2019, 1, 9), date(2019, 1, 16))
    assert days("The missile fell on Wednesday. The next day a second one rose.") == (None, None)
    assert days("The missile fell last Wednesday.") == (date(2019, 1, 9), date(2019, 1, 9))
    assert days("The missile fell on Thursday.") == (date(2019, 1, 10), date(2019, 1, 10))
    assert days("The ministers will meet on Wednesday.") == (date(2019, 1, 16), date(2019, 1, 16))


@pytest.mark.parametrize(
    ("text", "first", "last", "value"),
    [
        ("He spoke last week.", date(2019, 1, 7), date(2019, 1, 20), "2019-W02"),
        ("He comes this week.", date(2019, 1, 14), date(2019, 1, 27), "2019-W03"),
        ("He spoke this week.", date(2019, 1, 14), date(2019, 1, 20), "2019-W03"),
        ("He will speak this week.", date(2019, 1, 21), date(2019, 1, 27), "2019-W04"),
        ("He will speak next week.", date(2019, 1, 21), date(2019, 1, 27), "2019-W04"),
    ],
)
def test_weeks_in_a_sunday_paper(text: str, first: date, last: date, value: str) -> None:
    found = only(text, date(2019, 1, 20))
    assert (found.moment.earliest, found.moment.latest, found.timex.value) == (first, last, value)
    saturday = only("He spoke last week.", date(2019, 1, 19))
    assert (saturday.moment.earliest, saturday.moment.latest) == (date(2019, 1, 7), date(2019, 1, 13))


def test_more_than_a_year_is_no_comparison_of_figures() -> None:
    found = only("The cut came in December, the vote was held more than a year ago.")
    assert (found.timex.value, found.timex.mod) == ("2018", "MORE_THAN")


def test_past_year_runs_up_to_the_report() -> None:
    assert days("It grew over the past year.") == (date(2018, 1, 15), date(2019, 1, 15))
    assert days("It grew last year.") == (date(2018, 1, 1), date(2018, 12, 31))


def test_following_as_preposition_points_nowhere() -> None:
    assert days("She resigned following months of protests.") == (None, None)
    assert days("She stayed in the following months.") == (date(2019, 1, 15), date(2019, 10, 15))


def test_run_of_years_written_short() -> None:
    first, last = times("They fought in the war of 1950-53.").items
    assert (first.moment.earliest, first.moment.latest) == (date(1950, 1, 1), date(1953, 12, 31))
    assert (last.timex.value, last.moment.latest) == ("1953", date(1953, 12, 31))
    assert days("They won the 1999-00 season.") == (date(1999, 1, 1), date(2000, 12, 31))
    assert days("They fought in the war of 1950.") == (date(1950, 1, 1), date(1950, 12, 31))


def test_overnight_may_say_quickly() -> None:
    assert days("Nothing must change overnight.") == (None, None)
    assert days("Two ships sank overnight.") == (date(2019, 1, 15), date(2019, 1, 15))


def test_a_date_that_cannot_be_resolved_takes_the_focus() -> None:
    text = "She left on June 4, 1984. It fell on {}. Later that month he left."
    assert days(text.format("Feb. 30")) == (None, None)
    assert days(text.format("May 3, 1990")) == (date(1990, 5, 22), date(1990, 5, 31))


ARRIVES = """
Kim Kim PROPN NNP nsubj 1
{verb} {lemma} VERB {tag} ROOT 1
on on ADP IN prep 1
Friday Friday PROPN NNP pobj 2
. . PUNCT . punct 1
"""


@pytest.mark.parametrize(
    ("verb", "lemma", "tag", "day"),
    [
        ("arrives", "arrive", "VBZ", date(2019, 1, 18)),
        ("arrived", "arrive", "VBD", date(2019, 1, 11)),
        ("fell", "fell", "VBP", date(2019, 1, 11)),
        ("quit", "quit", "VBP", date(2019, 1, 11)),
    ],
)
def test_weekday_of_a_timetable(verb: str, lemma: str, tag: str, day: date) -> None:
    text = f"Kim {verb} on Friday."
    parse = handmade.parse(text, ARRIVES.format(verb=verb, lemma=lemma, tag=tag))
    report = handmade.report(text, published=TUESDAY)
    (found,) = TimeStage()(report, Layers().add(parse)).items
    assert found.moment.exact_day == day


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("From 7 to 10 April they will train.", ["2019-04-07", "2019-04-10"]),
        ("From 10 to 12 October: they train.", ["2018-10-10", "2018-10-12"]),
        ("They met on 3 January, and they will meet on 2 May.", ["2019-01-03", "2019-05-02"]),
    ],
)
def test_the_end_of_a_run_is_of_the_year_of_its_beginning(text: str, values: list[str]) -> None:
    assert [t.timex.value for t in times(text).items] == values
