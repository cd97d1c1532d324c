"""How many of some sources are independent."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.merge.sources import source, support
from dateline.model import Link, Report, Source, Span, Support

TOLD = "The crew of the ferry was set free in the harbour on Friday after nine days and two rounds of talks."
OTHERWISE = "After nine days the men of the ferry walked free on Friday, and went home."


def report(text: str, outlet: str) -> Report:
    return Report(text=text, outlet=outlet, published=date(2018, 3, 1))


def told(report: Report, *chain: Link) -> Source:
    return source(report, "e", Span(0, len(report.text)), (Link(report.outlet or "", None, True), *chain))


@pytest.mark.parametrize(
    ("left", "right", "origins"),
    [
        (TOLD, OTHERWISE, 2),
        (TOLD, f"In the north all is well: {TOLD}", 1),
        (TOLD[:40], TOLD[:40] + " again.", 2),  # too few words to be taken over
    ],
)
def test_a_passage_taken_over_has_one_origin(left: str, right: str, origins: int) -> None:
    reports = [report(left, "Gazette"), report(right, "Courier")]
    found = support([told(one) for one in reports], {r.id: r for r in reports}, {})
    assert found == Support(2, origins)


def test_what_somebody_is_quoted_as_saying_two_may_have_heard() -> None:
    reports = [report(TOLD, "Gazette"), report(TOLD + " ", "Courier")]
    said = Link("Park", None, True, span=Span(0, 3))
    found = support([told(one, said) for one in reports], {r.id: r for r in reports}, {})
    assert found == Support(2, 2)


def test_passages_shared_in_a_chain_lead_back_to_one() -> None:
    first = " ".join(f"a{n}" for n in range(12))
    last = " ".join(f"b{n}" for n in range(12))
    reports = [report(first, "Gazette"), report(f"{first} {last}", "Courier"), report(last, "Post")]
    found = support([told(one) for one in reports], {r.id: r for r in reports}, {})
    assert found == Support(3, 1)
