from __future__ import annotations

from datetime import date

from dateline.merge.stories import stories
from dateline.model import Report, Section, SectionKind, Span


def report(text: str, outlet: str, day: int) -> Report:
    sections = (Section(SectionKind.BODY, Span(0, len(text))),)
    return Report(
        text=text,
        sections=sections,
        outlet=outlet,
        published=date(2018, 3, day),
        headline=text.split(".", maxsplit=1)[0],
    )


FERRY = (
    report("Ferry ministers met in the harbour. The ferry line opens in May.", "Harbour Wire", 1),
    report("A ferry line between the islands opens in May, harbour ministers say.", "Straits Courier", 2),
)
WHEAT = (
    report("Wheat prices rose on Monday. Millers blame the drought for wheat prices.", "Harbour Wire", 1),
    report("Millers fear the drought. Wheat prices may double.", "Straits Courier", 1),
)


def test_reports_of_one_matter_are_one_story() -> None:
    found = stories([*FERRY, *WHEAT])
    assert {frozenset(s.reports) for s in found} == {frozenset(r.id for r in FERRY), frozenset(r.id for r in WHEAT)}


def test_order_changes_nothing() -> None:
    assert stories([*FERRY, *WHEAT]) == stories([*WHEAT[::-1], *FERRY[::-1]])


def test_every_report_is_in_one_story() -> None:
    found = stories([FERRY[0], WHEAT[0]])
    assert sorted(r for s in found for r in s.reports) == sorted([FERRY[0].id, WHEAT[0].id])
