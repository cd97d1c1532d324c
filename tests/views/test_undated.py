"""A report without a date, as a person meets it: when it was published, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.model import Basis, Chronology, Moment, ReportCard
from dateline.model.codec import decode_chronology, encode_chronology
from dateline.views.entries import entry
from dateline.views.explain import as_text, explain
from dateline.views.index import Index

REASON = "'May 24, 2018' is told as past; 'June 12, 2018' is told as to come"
WHEN = Moment.days(date(2018, 5, 24), date(2018, 6, 12), basis=Basis.INFERRED, reason=REASON)
CARD = ReportCard("r-quay", "quay.txt", "Quay Post", "Talks on the quay", (), "en", None, None, None, dated=WHEN)
WHOLE = Chronology(reports=(CARD,))


def test_a_list_shows_the_interval_and_its_evidence() -> None:
    shown = entry(Index(WHOLE), CARD)
    assert shown.when == "24 May – 12 June 2018"
    assert shown.foot[0] == f"has no date; published 24 May – 12 June 2018, since {REASON}"


def test_one_of_which_nothing_is_known_stays_undated() -> None:
    bare = replace(CARD, dated=None)
    shown = entry(Index(Chronology(reports=(bare,))), bare)
    assert (shown.when, shown.foot[0]) == ("undated", "quay.txt")


def test_it_is_explained() -> None:
    text = " ".join(as_text(explain("r-quay", {}, WHOLE, ())).split())
    assert f"24 May – 12 June 2018 (2018-05-24/2018-06-12, day, inferred): {REASON}" in text


def test_it_goes_out_as_json_and_comes_in_without_it_too() -> None:
    data = encode_chronology(WHOLE)
    assert data["reports"][0]["dated"]["basis"] == "inferred"
    assert decode_chronology(data) == WHOLE
    del data["reports"][0]["dated"]
    assert decode_chronology(data).reports[0].dated is None
