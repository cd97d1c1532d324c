from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.merge.copies import find_copies
from dateline.model import About, Judgement, Report, Section, SectionKind, Span, Verdict

STORY = (
    "The two ministers met in the harbour hall on Tuesday and spoke for four hours about the ferry line between their "
    "islands. A joint paper says that boats will sail again from May, twice a day, and that neither side will search "
    "them. The older of the two said that he had waited nine years for this morning, and that he would wait no longer."
)
OTHER = (
    "Ferries between the islands are to sail again after nine years, as ministers of both sides agreed at a meeting on "
    "Tuesday. Their paper promises two boats a day from May. Fishermen at the harbour, who were not asked, doubt that "
    "the searches on the water will really come to an end, as they were told once before and saw nothing of it since."
)


def report(text: str, outlet: str, day: int) -> Report:
    sections = (Section(SectionKind.BODY, Span(0, len(text))),)
    return Report(text=text, sections=sections, outlet=outlet, published=date(2018, 3, day))


def test_a_shortened_copy_leads_back_to_the_earlier_report() -> None:
    wire = report(STORY, "Harbour Wire", 1)
    copy = report(STORY.rsplit(". ", 1)[0] + ".", "Straits Courier", 2)
    found = find_copies([copy, wire])
    assert found.origin == {wire.id: wire.id, copy.id: wire.id}
    (judgement,) = found.judgements
    assert "runs of 5 words" in judgement.reasons[0].detail


def test_a_person_says_what_is_a_copy() -> None:
    wire, own, copy = report(STORY, "Harbour Wire", 1), report(OTHER, "Straits Courier", 2), report(STORY, "Gazette", 2)
    left, right = sorted((wire.id, copy.id))
    no = Judgement(left, right, Verdict.DIFFERENT, 1.0, judge="ann", by_person=True, about=About.REPORTS)
    assert find_copies([wire, copy], [no]).origin == {wire.id: wire.id, copy.id: copy.id}
    left, right = sorted((wire.id, own.id))
    yes = Judgement(left, right, Verdict.SAME, 1.0, judge="ann", by_person=True, about=About.REPORTS)
    assert find_copies([wire, own], [yes]).origin == {wire.id: wire.id, own.id: wire.id}


def test_another_report_of_the_same_meeting_is_no_copy() -> None:
    wire, own = report(STORY, "Harbour Wire", 1), report(OTHER, "Straits Courier", 1)
    assert find_copies([wire, own]).origin == {wire.id: wire.id, own.id: own.id}


def test_very_short_reports_are_never_copies() -> None:
    a, b = report("They met on Tuesday.", "Harbour Wire", 1), report("They met on Tuesday.", "Straits Courier", 1)
    assert find_copies([a, b]).judgements == ()


def test_of_two_versions_of_a_day_the_one_not_updated_is_the_origin() -> None:
    old = report(STORY, "Harbour Wire", 1)
    new = replace(report(STORY + " An earlier version gave another hall.", "Harbour Wire", 1), updated=date(2018, 3, 2))
    assert set(find_copies([new, old]).origin.values()) == {old.id}
