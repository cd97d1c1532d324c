from __future__ import annotations

from datetime import date

from dateline.merge.outcomes import held_or_not, kept_and_broken
from dateline.model import Commitment, Followed, Moment, Plan, Source, Span, Step

DAY = Moment.day(date(2018, 6, 12))


def source(report: str) -> Source:
    return Source(report, f"e-{report}", Span(0, 3), "met")


def commitment(*followed: tuple[str, str]) -> Commitment:
    later = tuple(Followed(says, None, (source(report),)) for says, report in followed)
    return Commitment("c-1", None, None, "to close the site", DAY, (source("r-0"),), later)


def plan(*stages: tuple[str, str]) -> Plan:
    return Plan("p-1", "meeting", "a meeting", (), tuple(Step(name, DAY, (source(report),)) for name, report in stages))


def test_kept_against_broken() -> None:
    (conflict,) = kept_and_broken([commitment(("kept", "r-1"), ("broken", "r-2"), ("kept", "r-3"))])
    assert (conflict.about, conflict.field) == ("c-1", "fact")
    assert [(s.value, [o.report for o in s.sources]) for s in conflict.sides] == [
        ("kept", ["r-1", "r-3"]),
        ("broken", ["r-2"]),
    ]


def test_under_way_or_doubted_excludes_nothing() -> None:
    assert list(kept_and_broken([commitment(("kept", "r-1"), ("doubted", "r-2"), ("under-way", "r-3"))])) == []
    assert list(kept_and_broken([commitment(("broken", "r-1"), ("broken", "r-2"))])) == []


def test_held_against_never_held() -> None:
    (conflict,) = held_or_not([plan(("scheduled", "r-1"), ("held", "r-2"), ("not-held", "r-3"))])
    assert (conflict.about, conflict.field) == ("p-1", "status")
    assert [s.value for s in conflict.sides] == ["held", "not-held"]
    assert list(held_or_not([plan(("scheduled", "r-1"), ("not-held", "r-3")), plan(("held", "r-3"))])) == []
