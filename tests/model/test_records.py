from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from dateline.errors import SpanError
from dateline.model import (
    EventRecord,
    Judgement,
    Reading,
    Report,
    Role,
    Section,
    SectionKind,
    Span,
    Verdict,
    content_id,
    outranks,
)


def test_a_record_outside_its_text_cannot_be_made() -> None:
    report = Report(text="They met.")
    inside, outside = Span(0, 9), Span(5, 12)
    Reading(report, events=(EventRecord("e-1", inside, Span(5, 8), "CONSULT"),))
    with pytest.raises(SpanError):
        Reading(report, events=(EventRecord("e-1", inside, outside, "CONSULT"),))
    with pytest.raises(SpanError):
        Reading(report, events=(EventRecord("e-1", inside, inside, "CONSULT", actors=(Role("a", outside),)),))


def test_sections_lie_in_order_and_apart() -> None:
    head, body = Section(SectionKind.HEADLINE, Span(0, 4)), Section(SectionKind.BODY, Span(3, 9))
    with pytest.raises(SpanError):
        Report(text="They met.", sections=(head, body))
    with pytest.raises(SpanError):
        Report(text="They", sections=(Section(SectionKind.BODY, Span(0, 9)),))


def test_a_reports_id_is_what_it_says_and_not_where_it_lies() -> None:
    one = Report(text="They met.", outlet="Harbour Wire", published=date(2018, 6, 12), location="a.txt")
    assert one.id == Report(text="They met.", outlet="Harbour Wire", published=date(2018, 6, 12), location="b.txt").id
    assert one.id != Report(text="They met.", outlet="Straits Courier", published=date(2018, 6, 12)).id
    assert one.id != Report(text="They met.", outlet="Harbour Wire", published=date(2018, 6, 13)).id


def test_ids_do_not_run_parts_together() -> None:
    assert content_id("e", "ab", "c") != content_id("e", "a", "bc")
    assert content_id("e", ["a"], "b") != content_id("e", "a", ["b"])


def test_a_person_outranks_a_rule() -> None:
    rule = Judgement("e-1", "e-2", Verdict.SAME, 9.0)
    early = datetime(2019, 1, 1, tzinfo=UTC)
    person = Judgement("e-1", "e-2", Verdict.DIFFERENT, 0.0, judge="ana", at=early, by_person=True)
    later = Judgement("e-1", "e-2", Verdict.SAME, 0.0, judge="ben", at=early.replace(year=2020), by_person=True)
    assert outranks(person, rule)
    assert not outranks(rule, person)
    assert outranks(later, person)
    assert not outranks(person, later)
