"""Dating a report without a date by dated reports that tell the same."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.merge.undated import CODE, date_undated
from dateline.merge.whole import merge
from dateline.model import Basis, Moment, Note, Reading, Report, Section, SectionKind, Span

TALKS = 'She said "we shall open the northern road before the first snow falls" on Monday.'
FERRY = "He added: “The ferry will not sail again until both sides have signed.”"
OTHER = 'He asked "who of us would have thought so when the winter began here?"'


def report(text: str, published: date | None, outlet: str | None = None) -> Report:
    """A report of one section."""
    return Report(
        text=text, sections=(Section(SectionKind.BODY, Span(0, len(text))),), published=published, outlet=outlet
    )


def dated(unknown: Report, *others: Report, own: Moment | None = None) -> Moment | None:
    """When the first report was published, by the others."""
    notes = (Note(CODE, "", own),) if own else ()
    readings = [Reading(unknown, notes=notes), *(Reading(other) for other in others)]
    return date_undated(readings, {r.report.id: r.report.id for r in readings}).get(unknown.id)


HERALD = report(f"{TALKS} Then it rained. {FERRY}", date(2018, 5, 10), "Herald")


def test_two_quotations_shared_are_one_piece_of_news() -> None:
    found = dated(report(f"{FERRY} It had been quiet. {TALKS}", None, "Courier"), HERALD)
    assert found is not None
    assert (found.earliest, found.latest, found.basis) == (date(2018, 5, 5), date(2018, 5, 15), Basis.INFERRED)
    assert found.reason == "2 of its quotations are in the report of Herald, published on 2018-05-10"


@pytest.mark.parametrize(
    "text",
    [
        f"{TALKS} It had been quiet.",  # one quotation may be an old one
        f"{TALKS} It had been quiet. {TALKS}",  # and is one however often it is told
        f"{TALKS} It had been quiet. {OTHER}",
        f"{TALKS} It had been quiet. {FERRY}".replace('"', "").replace("“", "").replace("”", ""),
    ],
)
def test_one_quotation_is_not(text: str) -> None:
    assert dated(report(text, None, "Courier"), HERALD) is None


def test_an_outlet_repeats_its_own_background() -> None:
    assert dated(report(f"{FERRY} It had been quiet. {TALKS}", None, "Herald"), HERALD) is None


def test_what_is_quoted_for_weeks_is_no_news() -> None:
    later = report(f"Months on: {TALKS} And so it was. {FERRY}", date(2018, 7, 10), "Post")
    assert dated(report(f"{FERRY} It had been quiet. {TALKS}", None, "Courier"), HERALD, later) is None


def test_two_reports_narrow_it_together() -> None:
    later = report(f"A day on: {TALKS} And so it was. {FERRY}", date(2018, 5, 12), "Post")
    found = dated(report(f"{FERRY} It had been quiet. {TALKS}", None, "Courier"), HERALD, later)
    assert found is not None
    assert (found.earliest, found.latest) == (date(2018, 5, 7), date(2018, 5, 15))


def test_its_own_words_narrow_it_and_outweigh_the_others() -> None:
    unknown = report(f"{FERRY} It had been quiet. {TALKS}", None, "Courier")
    after = Moment.days(date(2018, 5, 9), None, basis=Basis.INFERRED, reason="'May 9, 2018' is told as past")
    found = dated(unknown, HERALD, own=after)
    assert found is not None
    assert (found.earliest, found.latest) == (date(2018, 5, 9), date(2018, 5, 15))
    assert "'May 9, 2018' is told as past" in found.reason
    far = Moment.days(date(2020, 1, 1), None, basis=Basis.INFERRED, reason="'2020' is told as past")
    assert dated(unknown, HERALD, own=far) == far


def test_a_copy_has_the_days_of_what_it_copies() -> None:
    text = " ".join(f"On day {i} of the talks envoy number {i} came by road, and left by sea." for i in range(12))
    copy, first = report(text + " So it ended.", None, "Herald"), report(text, date(2018, 5, 10), "Herald")
    cards = {card.id: card for card in merge([Reading(copy), Reading(first)]).chronology.reports}
    found = cards[copy.id].dated
    assert found is not None
    assert (found.earliest, found.latest) == (date(2018, 5, 3), date(2018, 5, 17))
    assert found.reason == "it is a near-copy of the report of Herald, published on 2018-05-10"
    assert cards[first.id].dated is None


def test_the_order_of_the_reports_changes_nothing() -> None:
    unknown = report(f"{FERRY} It had been quiet. {TALKS}", None, "Courier")
    readings = [Reading(unknown), Reading(HERALD), Reading(report(f"{TALKS} {FERRY}", date(2018, 5, 11), "Post"))]
    origin = {r.report.id: r.report.id for r in readings}
    assert date_undated(readings, origin) == date_undated(readings[::-1], origin)
