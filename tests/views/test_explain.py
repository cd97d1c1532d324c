import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dateline.errors import QuoteError, UnknownRecord
from dateline.model import (
    Actor,
    ActorKind,
    Basis,
    Chronology,
    EventRecord,
    Form,
    Judgement,
    Mention,
    Moment,
    Reading,
    Reason,
    Report,
    Span,
    Statement,
    TimeMention,
    Timex,
    Verdict,
    Why,
)
from dateline.views.explain import as_json, as_text, explain
from dateline.views.explained import explained
from dateline.views.explanation import MOST
from dateline.views.index import Kind, records
from tests.views import sample

WHOLE = sample.chronology()
HURT = next(e for e in WHOLE.events if e.summary == "Fishermen are hurt by a flare.")
WIRE, RADIO = HURT.sources
NAME = sample.TEXTS["r-herald"].index("Halldórsdóttir")


def reading(id_: str) -> Reading:
    """A reading of one of the sample's reports, with the event records that its sources name."""
    text = sample.TEXTS[id_]
    sources = [s for e in WHOLE.events for s in e.sources if s.report == id_]
    events = {
        s.event: EventRecord(
            id=s.event,
            span=s.span,
            trigger=s.span,
            type="ASSAULT",
            when=Moment.day(date(2024, 3, 1), basis=Basis.RELATIVE, reason=f"as {id_} has it"),
            why=(Why("trigger", "a verb of harm", s.span), Why("status", "past tense")),
        )
        for s in sources
    }
    return Reading(
        report=Report(text=text, id=id_, outlet=None),
        actors=(Actor("a-0000000000000001", "Halldórsdóttir", ActorKind.PERSON),) if id_ == "r-herald" else (),
        mentions=tuple(
            Mention(Span(NAME, NAME + 14), "Halldórsdóttir", Form.NAME, "a-0000000000000001", (Why("name", "capital"),))
            for _ in range(MOST + 2)
        )
        if id_ == "r-herald"
        else (),
        statements=(Statement(id="s-aaaaaaaaaaaaaaaa", span=Span(0, 8), why=(Why("cue", "said", Span(0, 4)),)),)
        if id_ == "r-radio"
        else (),
        events=tuple(events.values()),
    )


READINGS = {id_: reading(id_) for id_ in sample.TEXTS}
LEFT, RIGHT = sorted((WIRE.event, RADIO.event))
JUDGEMENTS = (
    Judgement(LEFT, RIGHT, Verdict.SAME, 0.71,
              (Reason("trigger", 0.5, 1.0, "both say ‘hurt’"), Reason("number", -0.2, 1.0, "2 against 3")), "events"),
    Judgement(LEFT, RIGHT, Verdict.SAME, 1.0, (), "Astrid", datetime(2024, 7, 1, tzinfo=UTC), True),
    Judgement("e-1", "e-2", Verdict.DIFFERENT, 0.1),
)  # fmt: skip


def test_an_event_is_explained_from_its_characters_to_what_speaks_against_it() -> None:
    found = explain(HURT.id, READINGS, WHOLE, JUDGEMENTS)
    assert (found.kind, found.id, found.text) == ("event", HURT.id, HURT.summary)
    assert [e.passage.quote for e in found.evidence] == [WIRE.quote, RADIO.quote]
    assert found.evidence[0].chain == ("North Sea Wire", "“the official”")
    assert found.evidence[0].passage.before.endswith("Iceland denied that the Týr carried marines. ")
    assert {(r.why.rule, r.read) for r in found.rules} == {
        ("trigger", WIRE.quote), ("trigger", RADIO.quote), ("status", ""),
    }  # fmt: skip
    assert [d.when.reason for d in found.dating] == [
        "no later than the report itself", "as r-wire has it", "as r-radio has it",
    ]  # fmt: skip
    assert [j.judge for j in found.judgements] == ["Astrid", "events"]
    assert [d.id for d in found.dissent] == [sample.HURT]
    assert found.dissent[0].sides == (("two fishermen", ("North Sea Wire",)), ("three fishermen", ("Harbour Radio",)))


def test_the_text_says_all_of_it() -> None:
    lines = list(explained(explain(HURT.id, READINGS, WHOLE, JUDGEMENTS), width=72))
    text = "\n".join(lines)
    for part in ("Read from", "By these rules", "Dated", "Merged", "What disagrees"):
        assert part in lines
    assert "⟦Two fishermen" in text
    assert "+0.50 trigger: both say ‘hurt’" in text
    assert "-0.20 number: 2 against 3" in text
    assert "person Astrid on 2024-07-01 00:00" in text.replace("\n  ", " ")
    assert max(map(len, lines)) <= 72


@pytest.mark.parametrize("kind", list(Kind))
def test_every_record_of_every_kind_can_be_explained(kind: Kind) -> None:
    for record in records(WHOLE, kind):
        found = explain(record.id, READINGS, WHOLE, JUDGEMENTS)
        assert found.id == record.id
        assert found.kind == kind.one
        assert "\x1b" not in "".join(explained(found))


def test_the_beginning_of_an_id_is_enough_where_it_is_the_only_one() -> None:
    assert explain(HURT.id[:10], READINGS, WHOLE, ()).id == HURT.id
    with pytest.raises(UnknownRecord, match="records have ids that begin with 'ev-'"):
        explain("ev-", READINGS, WHOLE, ())


@pytest.mark.parametrize("id_", ["ev-ffffffffffff", "", "ev", "nonsense"])
def test_an_id_of_nothing_is_refused(id_: str) -> None:
    with pytest.raises(UnknownRecord):
        explain(id_, READINGS, WHOLE, ())


@pytest.mark.parametrize(
    ("id_", "hint"),
    [
        ("ev-zzzz", "`dateline show` prints each event with its id at the end"),
        ("cm-zzzz", "`dateline commitments` prints each commitment with its id at the end"),
        ("nonsense", "`dateline show`, `dateline plans` and so on"),
        ("ev", "too short for an id; ids stand at the end"),
    ],
)
def test_where_ids_are_to_be_found_is_told(id_: str, hint: str) -> None:
    with pytest.raises(UnknownRecord, match=re.escape(hint)):
        explain(id_, READINGS, WHOLE, ())


def test_a_record_of_one_reading_is_explained_too() -> None:
    found = explain(WIRE.event, READINGS, Chronology(), JUDGEMENTS)
    assert found.kind == "event of one report"
    assert found.text == WIRE.quote
    assert found.dating[0].when.reason == "as r-wire has it"
    assert len(found.judgements) == 2
    said = explain("s-aaaaaaaa", READINGS, WHOLE, ())
    assert (said.kind, said.rules[0].read) == ("statement of one report", "ANCH")


def test_an_actor_is_explained_by_its_mentions_and_they_are_bounded() -> None:
    for id_ in (sample.SIGRIDUR, "a-0000000000000001"):
        found = explain(id_, READINGS, WHOLE, ())
        assert {e.passage.quote for e in found.evidence} == {"Halldórsdóttir"}
        assert (len(found.evidence), found.unshown) == (MOST, 2)
        assert [r.why.rule for r in found.rules] == ["name"]
        assert "and 2 passages more" in "\n".join(explained(found))


def test_without_its_reading_a_record_shows_its_quote_alone() -> None:
    found = explain(HURT.id, {}, WHOLE, ())
    assert [e.passage.before for e in found.evidence] == ["", ""]
    assert found.rules == ()


def test_a_quote_that_does_not_stand_there_is_an_error() -> None:
    broken = Reading(report=Report(text="Another text", id="r-wire"))
    with pytest.raises(QuoteError):
        explain(HURT.id, {"r-wire": broken}, WHOLE, ())


def test_a_variant_of_a_statement_is_shown_as_dissent() -> None:
    said = next(s for s in WHOLE.statements if s.variants)
    assert [d.field for d in explain(said.id, READINGS, WHOLE, ()).dissent] == ["wording"]


def test_a_conflict_of_days_shows_the_words_behind_each_day() -> None:
    """The record behind a side may have another moment of its own; a day that is no side's is not shown."""
    text = sample.TEXTS["r-radio"]

    def named(words: str, day: int) -> TimeMention:
        start = text.index(words)
        moment = Moment.day(date(2024, 3, day), basis=Basis.RELATIVE, reason=f"{words} before a report of 18 March")
        return TimeMention(Span(start, start + len(words)), words, Timex("DATE", f"2024-03-{day}"), moment, "weekday")

    times = (named("Sunday", 17), named("on Sunday", 16), named("Thursday", 14))
    readings = {**READINGS, "r-radio": replace(READINGS["r-radio"], times=times)}
    found = [d for d in explain(sample.FREED, readings, WHOLE, ()).dating if d.rule]
    assert [(d.of, d.when.reason) for d in found] == [
        ("2024-03-17, Harbour Radio “Sunday”", "Sunday before a report of 18 March")
    ]


def test_a_story_names_its_reports() -> None:
    found = explain(sample.STORY, READINGS, WHOLE, ())
    assert [r.report for r in found.reports] == list(WHOLE.stories[0].reports)
    text = "\n".join(explained(found, width=200))
    assert "\nTold in\n" in text
    assert all(f"({id_})" in text for id_ in WHOLE.stories[0].reports)
    assert explain(HURT.id, READINGS, WHOLE, ()).reports == ()


def test_it_goes_out_as_text_and_as_json() -> None:
    found = explain(HURT.id, READINGS, WHOLE, JUDGEMENTS)
    assert as_text(found).splitlines() == list(explained(found))
    data = json.loads(as_json(found))
    assert data["id"] == HURT.id
    assert data["evidence"][0]["passage"]["quote"] == WIRE.quote
    assert data["evidence"][0]["passage"]["start"] == WIRE.span.start
    assert data["dating"][0]["when"]["basis"] == "publication"
    assert data["dissent"][0]["sides"][0] == ["two fishermen", ["North Sea Wire"]]
