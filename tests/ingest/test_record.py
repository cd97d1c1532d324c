from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from dateline.errors import EmptyInput, EncodingInput, RecordInput
from dateline.ingest import notes_of, read
from dateline.model import Raw
from dateline.settings import Settings
from tests.ingest.made import BODY, record, text


def test_every_key() -> None:
    report = record(
        id="wire-1", url="https://example.com/1", headline="Border crossing to reopen", outlet="Harbour Wire",
        published="2018-06-12T14:05:00+09:00", updated="2018-06-13", byline="Jane Roe and John Doe", language="en-GB",
        text=BODY,
    )  # fmt: skip
    assert (report.location, report.origin, report.outlet) == ("wire-1", "wire-1", "Harbour Wire")
    assert report.published == datetime(2018, 6, 12, 14, 5, tzinfo=timezone(timedelta(hours=9)))
    assert report.updated == date(2018, 6, 13)
    assert report.byline == ("Jane Roe", "John Doe")
    assert report.language == "en-GB"
    assert report.text == BODY
    assert notes_of(report) == ()


def test_location_is_id_then_url_then_line() -> None:
    assert record(text=BODY, url="https://example.com/1").location == "https://example.com/1"
    assert (record(text=BODY).location, record(text=BODY).origin) == ("made.jsonl:7", "")
    assert record(text=BODY, id=17).location == "17"


@pytest.mark.parametrize(
    ("field", "value"),
    [("text", 1), ("html", ["x"]), ("headline", {}), ("outlet", 3), ("published", 20180612), ("byline", 4),
     ("byline", ["Jane", 4]), ("language", True), ("id", 1.5), ("url", [])],
)  # fmt: skip
def test_a_key_of_the_wrong_type_is_named(field: str, value: object) -> None:
    with pytest.raises(RecordInput, match=f"'{field}'"):
        record(**({"text": BODY} | {field: value}))


@pytest.mark.parametrize("data", [b"{", b"[1]", b'"text"', b"null", b"{}", b'{"title": "x"}', b"[" * 100_000, b"NaN"])
def test_broken_records(data: bytes) -> None:
    with pytest.raises(RecordInput):
        read(Raw(data, "x:1", "application/json"), Settings())


def test_blank_text_and_bytes_that_do_not_decode() -> None:
    for fields in ({"text": " \n"}, {"text": None, "html": ""}):
        with pytest.raises(EmptyInput):
            record(**fields)
    with pytest.raises(EncodingInput):
        read(Raw(b'{"text": "\xff\xfa"}', "x:1", "application/json"), Settings())


def test_half_characters_and_nulls_are_refused_by_key() -> None:
    with pytest.raises(RecordInput, match="'text'"):
        record(text="a\ud800b")
    with pytest.raises(RecordInput, match="'headline'"):
        record(text=BODY, headline="a\0b")


def test_a_date_that_cannot_be_read_leaves_the_report() -> None:
    report = record(text=BODY, published="the other day")
    assert report.published is None
    assert [note.code for note in notes_of(report)] == ["published-unknown", "outlet-unknown"]


def test_settings_state_what_the_input_does_not() -> None:
    report = text(BODY, published=date(2019, 1, 15), outlet="Harbour Wire", language="en")
    assert (report.published, report.outlet) == (date(2019, 1, 15), "Harbour Wire")
    dated = text(f"Crossing to reopen\n\nPublished 12 June 2018, 14:05\n\n{BODY}", published=date(2019, 1, 15))
    assert dated.published == datetime(2018, 6, 12, 14, 5)


def test_the_texts_own_clock_refines_the_records_day_and_never_contradicts_it() -> None:
    line = f"Crossing to reopen\n\nPublished: 2018-06-12 14:05 GMT\n\n{BODY}"
    assert record(text=line, published="2018-06-12").published == datetime(2018, 6, 12, 14, 5, tzinfo=UTC)
    assert record(text=line, published="2018-06-14").published == date(2018, 6, 14)


def test_reading_twice_gives_the_same_report() -> None:
    assert record(text=BODY) == record(text=BODY)
    assert record(text=BODY).id == record(text=BODY).id
    assert record(text=BODY).id != record(text=BODY, id="x").id


def test_line_ends_in_a_record() -> None:
    assert record(text="\ufeffa\r\nb").text == "a\nb"


def test_html_in_a_record_keeps_the_records_own_fields() -> None:
    meta = '<meta property="og:site_name" content="Other">'
    html = f"<html><head>{meta}</head><body><p>{BODY}</p><p>{BODY[:80]}.</p></body>"
    report = record(html=html, outlet="Harbour Wire", headline="Border crossing to reopen", published="2018-06-12")
    assert (report.outlet, report.headline, report.published) == (
        "Harbour Wire", "Border crossing to reopen", date(2018, 6, 12),
    )  # fmt: skip
    assert report.text.startswith("Border crossing to reopen\n\nThe foreign ministers")
