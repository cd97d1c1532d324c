from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings

from dateline.errors import ModelError, QuoteError, SchemaError, SpanError
from dateline.model import Certainty, Chronology, EventRecord, Reading, Report, Span, Statement
from dateline.model.codec import (
    decode_chronology,
    decode_reading,
    dumps,
    encode_chronology,
    encode_reading,
    loads,
)
from tests.strategies import readings
from tests.views.sample import chronology as sample


@settings(max_examples=150, deadline=None)
@given(readings())
def test_a_reading_comes_back_from_its_json(reading: Reading) -> None:
    data = encode_reading(reading)
    text = dumps(data)
    again = decode_reading(loads(text))
    assert encode_reading(again) == data
    assert again == replace(reading, report=again.report)
    assert again.report.text == reading.report.text


def test_the_keys_are_the_contracts() -> None:
    reading = Reading(Report(text="He spoke."), statements=(Statement("s-1", Span(0, 9), contents=(Span(3, 8),)),))
    data = encode_reading(reading)
    assert list(data) == ["schema", "report", "times", "actors", "mentions", "statements", "events", "notes"]
    report = "id location outlet headline byline language published updated place text sections"
    assert set(data["report"]) == set(report.split())
    statement = "id start end sources cues contents form force speaker speaker_text chain when"
    assert set(data["statements"][0]) >= set(statement.split())
    assert set(data["statements"][0]["when"]) == {"edtf", "earliest", "latest", "grain", "basis", "reason"}


def test_an_occasion_is_written_and_not_missed() -> None:
    said = Statement("s-1", Span(0, 9), contents=(Span(3, 8),), occasion=Span(0, 2))
    data = encode_reading(Reading(Report(text="He spoke."), statements=(said,)))
    assert data["statements"][0]["occasion"] == {"start": 0, "end": 2}
    assert decode_reading(data).statements == (said,)
    del data["statements"][0]["occasion"]
    assert decode_reading(data).statements[0].occasion is None


def test_certainty_is_written_and_unknown_where_it_was_never_read() -> None:
    said = Statement(
        "s-1", Span(0, 9), certainty=Certainty.POSSIBLE, certainty_cues=(Span(0, 2),), conditions=(Span(3, 8),)
    )
    data = encode_reading(Reading(Report(text="He spoke."), statements=(said,)))
    assert data["statements"][0]["certainty"] == "possible"
    assert data["statements"][0]["conditions"] == [{"start": 3, "end": 8}]
    assert decode_reading(data).statements == (said,)
    for key in ("certainty", "certainty_cues", "conditions"):
        del data["statements"][0][key]
    old = decode_reading(data).statements[0]
    assert (old.certainty, old.certainty_cues, old.conditions) == (Certainty.UNKNOWN, (), ())


def test_a_condition_outside_the_text_is_no_reading() -> None:
    said = Statement("s-1", Span(0, 9), conditions=(Span(3, 80),))
    with pytest.raises(SpanError):
        Reading(Report(text="He spoke."), statements=(said,))


def test_a_whole_chronology_comes_back_from_its_json() -> None:
    chronology: Chronology = sample()
    data = json.loads(dumps(encode_chronology(chronology)))
    assert encode_chronology(decode_chronology(data)) == data
    assert decode_chronology(data) == chronology


def test_a_reading_of_before_there_were_quantities_is_read() -> None:
    reading = Reading(Report(text="He spoke."), events=(EventRecord("e-1", Span(0, 9), Span(3, 8), "CONSULT"),))
    data = encode_reading(reading)
    del data["events"][0]["quantities"]
    assert decode_reading(data).events == reading.events


def test_a_chronology_of_before_there_were_quantities_and_talk_is_read() -> None:
    data = encode_chronology(sample())
    for event in data["events"]:
        del event["quantities"]
    for statement in data["statements"]:
        del statement["talk"], statement["to"]
    assert decode_chronology(data) == sample()


def test_a_message_says_from() -> None:
    data = encode_chronology(sample())
    assert data["messages"]
    assert {"from", "to"} <= set(data["messages"][0])


@pytest.mark.parametrize(
    "damage",
    [
        {"schema": "dateline/reading/0"},
        {"mentions": [{"start": 0, "end": 2, "text": "He", "form": "shout", "actor": "a"}]},
        {"mentions": [{"start": "0", "end": 2, "text": "He", "form": "name", "actor": "a"}]},
        {"times": {}},
        {"notes": [{"code": 7, "detail": ""}]},
        {"events": [{}]},
    ],
)
def test_json_that_is_not_of_the_schema_is_refused(damage: dict[str, object]) -> None:
    data = encode_reading(Reading(Report(text="He spoke."))) | damage
    with pytest.raises(SchemaError):
        decode_reading(data)


def test_a_quote_that_does_not_stand_in_the_text_is_refused() -> None:
    data = encode_reading(Reading(Report(text="He spoke.")))
    mention = {"start": 0, "end": 2, "text": "She", "form": "pronoun", "actor": "a"}
    with pytest.raises(QuoteError):
        decode_reading(data | {"mentions": [mention]})
    with pytest.raises(SpanError):
        decode_reading(data | {"mentions": [mention | {"end": 99}]})


def test_no_json_is_refused() -> None:
    with pytest.raises(SchemaError):
        loads("{")
    with pytest.raises(ModelError):
        decode_reading([])
