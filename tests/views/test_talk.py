"""Talk about no codable act: an event where somebody asks for it, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.model import Chronology, Status
from dateline.views.counts import contents
from dateline.views.explain import explain
from dateline.views.index import Kind
from dateline.views.page import page
from dateline.views.query import Query, select
from dateline.views.talk import talk, with_talk
from tests.views import sample

SAMPLE = sample.chronology()
COUNT, NOBODY = (next(s for s in SAMPLE.statements if w in s.contents) for w in ("count fish", "Nobody asked"))
SPOKEN = {COUNT.id: Status.OCCURRED, NOBODY.id: Status.NEGATED}


def whole() -> Chronology:
    """The sample with two of its statements as talk, one of them to somebody, and no such event of its own."""
    said = tuple(
        replace(s, talk=SPOKEN.get(s.id), to=(sample.NORDAHL,) if s.id == COUNT.id else ()) for s in SAMPLE.statements
    )
    return replace(SAMPLE, statements=said, events=tuple(e for e in SAMPLE.events if e.type != "STATEMENT"))


def test_each_statement_that_is_talk_is_one_event() -> None:
    count, nobody = talk(whole())
    assert (count.type, count.actors, count.recipients) == ("STATEMENT", (COUNT.speaker,), (sample.NORDAHL,))
    assert (count.when, count.sources, count.support) == (COUNT.when, COUNT.sources, COUNT.support)
    assert (count.status, nobody.status) == (Status.OCCURRED, Status.NEGATED)
    assert count.id != nobody.id


def test_it_is_shown_when_asked_for() -> None:
    assert {e.type for e in select(whole(), Query()).events} & {"STATEMENT"} == set()
    assert {e.type for e in select(whole(), Query(type="CONSULT")).events} == {"CONSULT"}
    found = select(whole(), Query(type="statement")).events
    assert [e.type for e in found] == ["STATEMENT", "STATEMENT"]
    (one,) = select(whole(), Query(type="STATEMENT", status="negated")).events
    assert one.actors == (NOBODY.speaker,)


def test_other_kinds_are_not_touched_by_it() -> None:
    assert select(whole(), Query(), Kind.STATEMENTS).events == whole().events
    with pytest.raises(Exception, match="none of assert"):
        select(whole(), Query(type="STATEMENT"), Kind.STATEMENTS)


def test_counts_and_page_leave_it_out() -> None:
    assert contents(whole()).startswith(f"{len(whole().events)} events")
    assert "STATEMENT" not in page(select(whole(), Query()), sample.TEXTS)


def test_it_can_be_explained() -> None:
    event = next(talk(whole()))
    found = explain(event.id, {}, whole(), ())
    assert (found.kind, found.id) == ("event", event.id)
    assert [e.passage.quote for e in found.evidence] == [s.quote for s in COUNT.sources]


def test_it_is_added_once() -> None:
    once = with_talk(whole())
    assert with_talk(once) is once
    assert len(once.events) == len(whole().events) + 2
