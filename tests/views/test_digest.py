import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from dateline.merge import merge
from dateline.model import Basis, Moment, Reading, Span, Status, TimeMention, Timex
from dateline.views.digest import DigestDay, Texts, digest
from dateline.views.digested import as_json, as_text
from tests.made import Act, reading

MONDAY = date(2018, 6, 11)
TUESDAY = date(2018, 6, 12)
WEDNESDAY = date(2018, 6, 13)

WIRE = "Kim flew in on Monday. Kim met Trump on Tuesday in a hotel by the sea."
POST = "On Tuesday the two signed a paper. Crowds lined the road."
MEETING = "Kim met Trump on Tuesday in a hotel by the sea."
RADIO = "The launch of Monday was the tenth this year. The harbour stayed shut."


def told(
    text: str,
    named: Sequence[tuple[str, date]],
    acts: Sequence[Act] = (),
    *,
    published: date | None = WEDNESDAY,
    type_: str = "DATE",
    value: str = "",
) -> Reading:
    """A reading of a text in which words name days."""
    times = []
    for words, day in named:
        start = text.index(words)
        timex = Timex(type_, value or day.isoformat())
        times.append(TimeMention(Span(start, start + len(words)), words, timex, Moment.day(day, basis=Basis.RELATIVE)))
    made = reading(text, acts, published=published, outlet=None, location=f"{text[:12]}.txt")
    return replace(made, times=tuple(times))


def days(readings: Iterable[Reading], *, most: int = 10, sentences: int = 2) -> tuple[DigestDay, ...]:
    every = list(readings)
    return digest(every, merge(every).chronology, texts_of(every), days=most, sentences=sentences)


def texts_of(readings: Sequence[Reading]) -> Texts:
    texts = {one.report.id: one.report.text for one in readings}
    return lambda ids: {id_: texts[id_] for id_ in ids}


def summit() -> list[Reading]:
    return [
        told(
            WIRE,
            [("Monday", MONDAY), ("Tuesday", TUESDAY)],
            [Act(trigger="met", does=["Kim"], to=["Trump"], day=TUESDAY, clause=MEETING)],
        ),
        told(POST, [("Tuesday", TUESDAY)]),
    ]


def test_the_day_that_most_reports_name_comes_first() -> None:
    assert [(d.date, d.reports) for d in days(summit(), most=1)] == [(TUESDAY, 2)]


def test_days_are_shown_in_order_of_time() -> None:
    assert [d.date for d in days(summit())] == [MONDAY, TUESDAY]


def test_of_days_named_alike_the_earlier_is_taken() -> None:
    named = [("Monday", MONDAY), ("Tuesday", TUESDAY)]
    later = told("Kim flew in on Monday and met Trump on Tuesday.", named, published=date(2018, 6, 18))
    assert [d.date for d in days([later], most=1)] == [MONDAY]


def test_a_report_counts_once_however_often_it_names_a_day() -> None:
    often = "Monday came. Monday passed. All spoke of the harbour."
    named = [("Monday came", MONDAY), ("Monday passed", MONDAY)]
    assert [(d.date, d.reports) for d in days([told(often, named)])] == [(MONDAY, 1)]


def test_copies_count_as_one() -> None:
    long = " ".join(f"{WIRE} The {word} was open." for word in ("harbour", "market", "bridge", "station", "school"))
    one, other = (told(long + end, [("Tuesday", TUESDAY)]) for end in ("", " It rained."))
    assert [d.reports for d in days([one, other])] == [1]


def test_a_sentence_that_two_reports_have_counts_once() -> None:
    """Their texts are no copies of each other, but Monday's sentence is one sentence; Tuesday's are two."""
    published = date(2018, 6, 20)
    monday = "Kim flew in by night on Monday."
    texts = [
        f"{monday} Kim met Trump on Tuesday in a hotel by the sea.",
        f"{monday} On Tuesday the two signed a paper and went home.",
    ]
    told_by = [told(text, [("Monday", MONDAY), ("Tuesday", TUESDAY)], published=published) for text in texts]
    assert [(d.date, d.reports) for d in days(told_by, most=1)] == [(TUESDAY, 2)]
    assert [(d.date, d.reports) for d in days(told_by)] == [(MONDAY, 2), (TUESDAY, 2)]


def test_a_day_still_to_come_is_not_named() -> None:
    assert days([told(POST, [("Tuesday", TUESDAY)], published=MONDAY)]) == ()


def awaited(*, done: bool) -> list[Reading]:
    """Two reports that await Tuesday, one of Wednesday on it and on Monday, twice as much on Monday."""
    text = "Kim flew in on Monday. Kim met Trump on Tuesday in a hotel by the sea."
    late = "It was on Monday that the guests had come in, all of them tired."
    act = Act(trigger="met", does=["Kim"], to=["Trump"], day=TUESDAY, clause=MEETING)
    return [
        told("The two are to meet on Tuesday.", [("Tuesday", TUESDAY)], published=date(2018, 6, 8)),
        told("A hotel is being swept for the talks of Tuesday.", [("Tuesday", TUESDAY)], published=date(2018, 6, 9)),
        told("Streets will be shut on Tuesday for guests.", [("Tuesday", TUESDAY)], published=date(2018, 6, 10)),
        told(text, [("Monday", MONDAY), ("Tuesday", TUESDAY)], [act] if done else []),
        told(late, [("Monday", MONDAY)]),
    ]


def test_a_day_that_was_awaited_counts_for_that_once_something_is_told_as_done_on_it() -> None:
    assert [(d.date, d.reports) for d in days(awaited(done=True), most=1)] == [(TUESDAY, 4)]
    assert [(d.date, d.reports) for d in days(awaited(done=False), most=1)] == [(MONDAY, 2)]


def test_what_awaits_a_day_is_no_line_of_it() -> None:
    (day,) = days(awaited(done=True), most=1, sentences=5)
    assert [line.quote for line in day.lines] == [MEETING]


def test_an_undated_report_names_its_days() -> None:
    assert [d.date for d in days([told(POST, [("Tuesday", TUESDAY)], published=None)])] == [TUESDAY]


def test_neither_now_nor_a_stretch_of_time_names_a_day() -> None:
    assert days([told(POST, [("Tuesday", TUESDAY)], value="PRESENT_REF")]) == ()
    assert days([told(POST, [("Tuesday", TUESDAY)], type_="DURATION", value="P1D")]) == ()


def test_lines_do_not_repeat_and_a_sentence_has_the_event_that_it_tells() -> None:
    (day,) = (d for d in days(summit()) if d.date == TUESDAY)
    told_there = {line.quote: line.event is not None for line in day.lines}
    assert told_there == {MEETING: True, "On Tuesday the two signed a paper.": False}


def test_an_event_of_two_origins_comes_before_sentences() -> None:
    clause = "On Tuesday in a hotel Kim met Trump by the sea."
    act = Act(trigger="met", does=["Kim"], to=["Trump"], day=TUESDAY, clause=clause)
    again = told(f"{clause} Gulls cried.", [("Tuesday", TUESDAY)], [act], published=date(2018, 6, 14))
    many = [
        told(f"On Tuesday {what} Crowds lined the road.", [("Tuesday", TUESDAY)])
        for what in ("it shone.", "it hailed.")
    ]
    (day,) = days([*summit(), again, *many], most=1, sentences=1)
    assert [line.quote for line in day.lines] == [MEETING]


def test_of_events_supported_alike_the_soonest_told_comes_first() -> None:
    met = Act(trigger="met", does=["Kim"], to=["Trump"], day=TUESDAY, clause=MEETING)
    signed = Act(trigger="signed", type="AGREE", does=["Moon"], to=["Xi"], day=TUESDAY)
    later = told(WIRE, [("Tuesday", TUESDAY)], [met], published=date(2018, 7, 1))
    sooner = told("Moon and Xi signed a pact on Tuesday.", [("Tuesday", TUESDAY)], [signed])
    (day,) = days([later, sooner])
    assert [line.quote for line in day.lines] == ["Moon and Xi signed a pact on Tuesday.", MEETING]


def test_a_plan_is_no_event_of_the_day() -> None:
    planned = told(WIRE, [("Tuesday", TUESDAY)], [Act(trigger="met", does=["Kim"], day=TUESDAY, status=Status.FUTURE)])
    assert [line.event for day in days([planned]) for line in day.lines] == [None]


def test_what_was_told_nearest_to_the_day_comes_first() -> None:
    later = told(RADIO, [("Monday", MONDAY)], published=date(2018, 7, 1))
    sooner = told(WIRE, [("Monday", MONDAY)], published=TUESDAY)
    (day,) = days([later, sooner])
    assert [line.quote for line in day.lines] == [
        "Kim flew in on Monday.",
        "The launch of Monday was the tenth this year.",
    ]


def test_every_line_is_its_reports_own_characters() -> None:
    texts = {one.report.id: one.report.text for one in summit()}
    for day in days(summit()):
        for line in day.lines:
            assert texts[line.report][line.span.start : line.span.end] == line.quote


def test_the_order_of_the_readings_changes_nothing() -> None:
    assert days(summit()) == days(reversed(summit()))


def test_a_window_leaves_other_days_out() -> None:
    every = summit()
    window = Moment(earliest=TUESDAY)
    found = digest(every, merge(every).chronology, texts_of(every), days=5, sentences=1, window=window)
    assert [d.date for d in found] == [TUESDAY]


def test_shown_with_outlet_day_and_event() -> None:
    every = summit()
    text = "\n".join(as_text(days(every), merge(every).chronology, width=60))
    assert "12 June 2018 · 2 reports" in text
    assert max(map(len, text.splitlines())) <= 60
    assert " · 13 June 2018 · ev-" in text
    assert "\x1b" not in "\n".join(as_text(days([_hostile()]), merge([_hostile()]).chronology))


def test_json_has_a_schema_and_offsets() -> None:
    data = json.loads(as_json(days(summit())))
    assert data["schema"] == "dateline/digest/1"
    assert [day["date"] for day in data["days"]] == ["2018-06-11", "2018-06-12"]
    line = data["days"][0]["lines"][0]
    assert WIRE[line["start"] : line["end"]] == line["quote"] == "Kim flew in on Monday."


def _hostile() -> Reading:
    return told("On Tuesday \x1b[31mred flags flew over the quay.", [("Tuesday", TUESDAY)])
