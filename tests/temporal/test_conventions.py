"""Dates in figures by whose order, clocks by whose zone, and days counted from whose moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from dateline.model import Layer, Layers, Parse, Report, Section, SectionKind, Span, TimeMention
from dateline.temporal import TimeStage
from dateline.temporal.outlets import Order, custom_of
from dateline.temporal.vocabulary import OUTLET_DOMAINS, OUTLETS, ZONE_CITIES, ZONE_COUNTRIES, ZONE_STATES
from dateline.temporal.zones import offset, zone_of

from .. import handmade
from .flat import TUESDAY, parse

NOON = datetime(2019, 1, 15, 12)


def read(text: str, **known: object) -> Layer[TimeMention]:
    """The times of a text whose report is otherwise as `known`."""
    sections = known.pop("sections", (Section(SectionKind.BODY, Span(0, len(text))),))
    made = Report(text=text, sections=sections, **{"published": TUESDAY, **known})  # type: ignore[arg-type]
    return TimeStage()(made, Layers().add(parse(text)))


def last(text: str, **known: object) -> TimeMention:
    return read(text, **known).items[-1]


# ---------------------------------------------------------------- hours


@pytest.mark.parametrize(
    ("text", "outlet", "offset_hours"),
    [
        ("They left Seoul at 8:42 p.m. local time.", "Bloomberg", 9),  # the clause's place
        ("They left the base at 8:42 p.m. local time.", "Bloomberg", None),
        ("They left the base at 8:42 p.m. on the dot.", "Bloomberg", -5),
        ("They left Seoul for Paris at 8:42 p.m. local time.", "Bloomberg", None),
    ],
)
def test_local_time_is_not_the_newsrooms(text: str, outlet: str, offset_hours: int | None) -> None:
    there = last(text, outlet=outlet).moment.earliest
    assert isinstance(there, datetime)
    away = there.utcoffset()
    assert (away is None) if offset_hours is None else (away == timedelta(hours=offset_hours))


def test_midnight_told_as_past_is_the_one_before() -> None:
    past, ahead = last("The broadcasts fell silent at midnight."), last("The broadcasts will end at midnight.")
    assert past.moment.earliest == datetime(2019, 1, 15)
    assert past.timex.value == "2019-01-15T00:00"
    assert ahead.moment.earliest == datetime(2019, 1, 16)
    assert ahead.timex.value == "2019-01-15T24:00"


@pytest.mark.parametrize(("relative", "day"), [(True, date(2019, 1, 15)), (False, date(2019, 1, 13))])
def test_an_hour_takes_no_day_from_a_relative_clause(relative: bool, day: date) -> None:
    text = "Moon met Kim, who was freed on Sunday. He spoke at 3 a.m. there."
    rows = """
Moon Moon PROPN NNP nsubj 1 PERSON
met meet VERB VBD ROOT 1
Kim Kim PROPN NNP dobj 1 PERSON
, , PUNCT , punct 2
who who PRON WP nsubjpass 6
was be AUX VBD auxpass 6
freed free VERB VBN relcl 2
on on ADP IN prep {on}
Sunday Sunday PROPN NNP pobj 7 DATE
. . PUNCT . punct 1

He he PRON PRP nsubj 1
spoke speak VERB VBD ROOT 1
at at ADP IN prep 1
3 3 NUM CD nummod 4 TIME
a.m. a.m. NOUN NN pobj 2 TIME
there there ADV RB advmod 1
. . PUNCT . punct 1
"""
    made = handmade.parse(text, rows.format(on=6 if relative else 1))
    found = TimeStage()(handmade.report(text, published=TUESDAY), Layers().add(made)).items[-1]
    assert found.timex.value == f"{day}T03:00"


@pytest.mark.parametrize(
    ("between", "day"),
    [("It rained.", date(2019, 1, 13)), ("\n\nNew footing\n\n", date(2019, 1, 15))],
)
def test_an_hour_takes_no_day_from_above_a_heading(between: str, day: date) -> None:
    text = f"They met on Sunday. {between} They left at 3 a.m. there."
    rain = "It it PRON PRP nsubj 1\nrained rain VERB VBD ROOT 1\n. . PUNCT . punct 1"
    heading = "New new ADJ JJ amod 1\nfooting footing NOUN NN ROOT 1"
    rows = f"""
They they PRON PRP nsubj 1
met meet VERB VBD ROOT 1
on on ADP IN prep 1
Sunday Sunday PROPN NNP pobj 2 DATE
. . PUNCT . punct 1

{heading if "footing" in between else rain}

They they PRON PRP nsubj 1
left leave VERB VBD ROOT 1
at at ADP IN prep 1
3 3 NUM CD nummod 4 TIME
a.m. a.m. NOUN NN pobj 2 TIME
there there ADV RB advmod 1
. . PUNCT . punct 1
"""
    made = handmade.parse(text, rows)
    paragraphs = tuple(replace(row, block=i if "footing" in between else 0) for i, row in enumerate(made.items))
    made = Parse("parse", "handmade", paragraphs, columns=made.columns)
    found = TimeStage()(handmade.report(text, published=TUESDAY), Layers().add(made)).items[-1]
    assert found.timex.value == f"{day}T03:00"


# ---------------------------------------------------------------- figures


@pytest.mark.parametrize(
    ("known", "day"),
    [
        ({"outlet": "The Guardian"}, "2018-12-06"),
        ({"outlet": "The New York Times"}, "2018-06-12"),
        ({"location": "https://www.harbourwire.co.uk/a/1"}, "2018-12-06"),
        ({"location": "https://harbourwire.com.au/a/1"}, "2018-12-06"),
        ({"origin": "https://www.state.gov/a/1"}, "2018-06-12"),
        ({"location": "https://edition.cnn.com/a/1"}, "2018-06-12"),
    ],
)
def test_the_outlet_decides_a_figure_that_could_be_two_days(known: dict[str, object], day: str) -> None:
    found = last("The order is dated 6/12/2018.", **known)
    assert found.timex.value == day
    assert str(found.moment.exact_day) == day
    assert "first, as" in found.moment.reason


@pytest.mark.parametrize("known", [{}, {"outlet": "Harbour Wire"}, {"outlet": "Reuters"}, {"location": "news/a.txt"}])
def test_a_figure_that_nothing_decides_is_both_days(known: dict[str, object]) -> None:
    found = last("The order is dated 6/12/2018.", **known)
    assert (found.moment.earliest, found.moment.latest) == (date(2018, 6, 12), date(2018, 12, 6))
    assert found.moment.uncertain
    assert "nothing tells which" in found.moment.reason


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("It was signed on 25/12/2017 and is dated {}.", date(2018, 12, 6)),
        ("It was signed on 12/25/2017 and is dated {}.", date(2018, 6, 12)),
        ("It was signed on 6 December 2018 and is dated {}.", date(2018, 12, 6)),
        ("It was signed on June 12, 2018 and is dated {}.", date(2018, 6, 12)),
        ("It was signed on 25/12/2017, on 12/25/2016, and is dated {}.", None),
    ],
)
def test_the_report_itself_comes_before_its_outlet(text: str, day: date | None) -> None:
    for outlet in ("The Guardian", "The New York Times", None):
        found = last(text.format("6/12/2018"), outlet=outlet)
        assert found.moment.exact_day == day
        assert found.text == "6/12/2018"


def test_dots_are_day_first() -> None:
    assert last("It is dated 6.12.2018.").moment.exact_day == date(2018, 12, 6)
    assert last("It was signed on 12/25/2017 and is dated 6.12.2018.").moment.exact_day == date(2018, 6, 12)


@pytest.mark.parametrize("text", ["Call 555-12-2018-3 now.", "Version 12.6.18 came out.", "It ended 3-2-10."])
def test_other_numbers_in_parts_are_no_dates(text: str) -> None:
    assert [t for t in read(text).items if t.rule == "date.figures"] == []


def test_tables_name_real_zones() -> None:
    rows = [*ZONE_COUNTRIES.values(), *ZONE_CITIES.values(), *ZONE_STATES.values()]
    rows += [str(row["zone"]) for row in (*OUTLETS.values(), *OUTLET_DOMAINS.values()) if "zone" in row]
    assert [name for name in rows if offset(name, NOON) is None] == []


def test_an_outlet_by_name_or_host() -> None:
    assert custom_of("BBC News").order is Order.DAY_FIRST
    assert custom_of("bbc.co.uk").zone == "Europe/London"
    assert custom_of(None, "https://[broken", "x" * 400, "a/b.txt", "notes.md").order is None


# ---------------------------------------------------------------- zones


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Seoul", "Asia/Seoul"),
        ("WASHINGTON", "America/New_York"),
        ("Beijing/Seoul", "Asia/Shanghai"),
        ("Palm Beach, Fla.", "America/New_York"),
        ("Springfield, Ill.", "America/Chicago"),
        ("Panmunjom, South Korea", "Asia/Seoul"),
        ("the Hague", "Europe/Amsterdam"),
        ("Kyiv", "Europe/Kyiv"),
        ("Nowhere", None),
        ("", None),
    ],
)
def test_places(place: str, zone: str | None) -> None:
    assert zone_of(place) == zone


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("9 a.m. EST", "2019-01-15T09:00:00-05:00"),
        ("9 a.m. ET", "2019-01-15T09:00:00-05:00"),
        ("9 a.m. Eastern time", "2019-01-15T09:00:00-05:00"),
        ("0900 GMT", "2019-01-15T09:00:00+00:00"),
        ("06:30Z", "2019-01-15T06:30:00+00:00"),
        ("9 a.m. GMT+8", "2019-01-15T09:00:00+08:00"),
        ("9 a.m. Moscow time", "2019-01-15T09:00:00+03:00"),
        ("9 a.m. local time", "2019-01-15T09:00:00+09:00"),
        ("9 a.m. in Hanoi", "2019-01-15T09:00:00+07:00"),
        ("9 a.m. local time in Hanoi", "2019-01-15T09:00:00+07:00"),
        ("9 a.m. on the dot", "2019-01-15T09:00:00+09:00"),
        ("half past nine in the morning", "2019-01-15T09:30:00+09:00"),
    ],
)
def test_a_stated_zone_comes_before_the_place(words: str, at: str) -> None:
    found = last(f"They left at {words}.", place="Seoul", outlet="The New York Times").moment
    assert isinstance(found.earliest, datetime)
    assert found.earliest.isoformat() == at


def test_zones_follow_the_season_and_the_country() -> None:
    july = last("They left at 9 a.m. ET.", published=date(2018, 7, 3)).moment
    assert isinstance(july.earliest, datetime)
    assert july.earliest.isoformat().endswith("-04:00")
    for place, minutes in (("Beijing", 480), ("Chicago", -360)):
        found = last("They left at 9 a.m. CST.", place=place).moment.earliest
        assert isinstance(found, datetime)
        assert (found.utcoffset() or NOON - NOON).total_seconds() == minutes * 60


def test_the_outlet_has_a_zone_where_the_report_has_no_place() -> None:
    found = last("They left at 9 a.m. on the dot.", outlet="The Straits Times").moment
    assert "+08:00, in The Straits Times's time, no zone stated" in found.reason


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They left at 14:30 KST (0530 GMT).", ["2019-01-15T14:30", "2019-01-15T05:30"]),
        ("They left at 8 a.m. KST (2300 GMT).", ["2019-01-15T08:00", "2019-01-14T23:00"]),
        ("They left at 10 p.m. EST (0300 GMT).", ["2019-01-15T22:00", "2019-01-16T03:00"]),
        ("They left at 8 a.m. KST (2200 GMT).", ["2019-01-15T08:00", "2019-01-15T22:00"]),
    ],
)
def test_the_same_moment_in_parentheses(text: str, values: list[str]) -> None:
    assert [t.timex.value for t in read(text).items] == values


def test_the_day_differs_from_place_to_place() -> None:
    text = "He spoke on Friday morning in Pyongyang (Thursday evening in Washington)."
    assert [t.timex.value for t in read(text).items] == ["2019-01-11TMO", "2019-01-10TEV"]


def test_an_hour_without_its_half_of_the_day_is_both() -> None:
    both = last("They left at half past three on Friday.").moment
    assert (both.earliest, both.latest) == (datetime(2019, 1, 11, 3, 30), datetime(2019, 1, 11, 15, 30))
    assert both.uncertain
    for words in ("15:30", "03:30", "3:30 p.m.", "half past three in the afternoon", "3:30 GMT"):
        told = last(f"They left at {words} on Friday.").moment
        assert told.earliest == told.latest, words


@pytest.mark.parametrize("text", ["The score was 3:30.", "Half three of them came.", "A quarter to six percent fell."])
def test_no_clock(text: str) -> None:
    assert [t for t in read(text).items if t.timex.type == "TIME"] == []


# ---------------------------------------------------------------- moments to count from


def datelined(head: str, body: str, **known: object) -> TimeMention:
    text = f"{head} {body}"
    sections = (
        Section(SectionKind.DATELINE, Span(0, len(head))),
        Section(SectionKind.BODY, Span(len(head) + 1, len(text))),
    )
    made = Report(text=text, sections=sections, **{"published": date(2018, 4, 28), **known})  # type: ignore[arg-type]
    flat = parse(text)
    rows = tuple(
        type(row)(row.first, row.last, row.block, SectionKind.DATELINE) if n == 0 else row
        for n, row in enumerate(flat.items)
    )
    layer = TimeStage()(made, Layers().add(type(flat)("parse", "flat", rows, columns=flat.columns)))
    return layer.items[-1]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("SEOUL, April 27.", date(2018, 4, 27)),
        ("SEOUL, 27 April 2018.", date(2018, 4, 27)),
        ("SEOUL, April 2.", date(2018, 4, 28)),
        ("SEOUL.", date(2018, 4, 28)),
    ],
)
def test_today_is_the_dateline_s_day(head: str, day: date) -> None:
    found = datelined(head, "They met today.")
    assert found.moment.exact_day == day
    assert ("datelined Friday 2018-04-27" in found.moment.reason) == (day.day == 27)


def test_the_turn_of_the_year_lies_between_dateline_and_publication() -> None:
    found = datelined("SEOUL, Dec. 31.", "They met today.", published=date(2019, 1, 1))
    assert found.moment.exact_day == date(2018, 12, 31)


@pytest.mark.parametrize(
    ("published", "known", "day"),
    [
        ("2018-04-27T23:30:00+00:00", {"place": "Seoul"}, date(2018, 4, 28)),
        ("2018-04-27T23:30:00+00:00", {"outlet": "The Guardian"}, date(2018, 4, 28)),
        ("2018-04-28T02:30:00+00:00", {"outlet": "CNN"}, date(2018, 4, 27)),
        ("2018-04-28T02:30:00+00:00", {}, date(2018, 4, 28)),
        ("2018-04-28T02:30:00", {"outlet": "CNN"}, date(2018, 4, 28)),
    ],
)
def test_today_is_the_day_where_it_was_written(published: str, known: dict[str, object], day: date) -> None:
    assert last("They met today.", published=datetime.fromisoformat(published), **known).moment.exact_day == day


@pytest.mark.parametrize("line", ["Aired April 26, 2018 - 21:00 ET", "(Broadcast on 26 April 2018)"])
def test_a_transcript_counts_from_its_broadcast(line: str) -> None:
    text = f"{line}\nThey met today."
    body = Span(len(line) + 1, len(text))
    turn = (Section(SectionKind.BOILERPLATE, Span(0, len(line))), Section(SectionKind.TURN, body, "ANCHOR"))
    flat = (Section(SectionKind.BODY, Span(0, len(text))),)
    known = {"published": date(2018, 4, 28)}
    assert last(text, sections=turn, **known).moment.exact_day == date(2018, 4, 26)
    assert "in a broadcast of Thursday" in last(text, sections=turn, **known).moment.reason
    assert last(text, sections=flat, **known).moment.exact_day == date(2018, 4, 28)


def test_an_update_counts_in_its_own_paragraph() -> None:
    text = "They met today.\nUPDATE: They left today.\nThey will meet tomorrow."
    found = [t.moment.exact_day for t in read(text, updated=datetime(2019, 1, 17, 9)).items]
    assert found == [date(2019, 1, 15), date(2019, 1, 17), date(2019, 1, 16)]
    plain = [t.moment.exact_day for t in read(text).items]
    assert plain == [date(2019, 1, 15), date(2019, 1, 15), date(2019, 1, 16)]


def test_an_update_may_state_its_day() -> None:
    text = "They met today.\nUPDATE, Jan. 18: They left today."
    assert read(text).items[-1].moment.exact_day == date(2019, 1, 18)
    assert "in an update of Friday 2019-01-18" in read(text).items[-1].moment.reason


# ---------------------------------------------------------------- what there is not


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on 29 February 2019", "2019-02-29"),
        ("on 0/6/2018", "2018-00-06"),
        ("on 2018-02-30", "2018-02-30"),
        ("on the 32nd", "XXXX-XX-32"),
        ("in the year 0", "0000"),
        ("at 25:61", "XXXX-XX-XXT25:61"),
        ("on Feb. 29 last year", "XXXX-02-29"),
    ],
)
def test_what_the_calendar_lacks_is_kept_with_a_note(words: str, value: str) -> None:
    layer = read(f"They met {words}.")
    (found,) = layer.items
    assert found.timex.value == value
    assert not found.moment.known
    assert [note.code for note in layer.notes] == ["impossible-date"]
