"""What was judged before is not judged again, and nothing comes out otherwise for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.merge import Merged, compared, merge
from dateline.merge.compared import Compared, mark, pack, unpack
from dateline.merge.features import judge
from dateline.merge.items import Item
from dateline.model import MergedActor, Moment, Span
from tests.made import Act, reading
from tests.merge.test_candidates import made

HANOI = [
    reading(
        "Kim and Trump met in Hanoi on Wednesday.",
        [Act(trigger="met", does=["Kim", "Trump"], at="Hanoi", day=date(2019, 2, 27))],
        published=date(2019, 2, 28),
        outlet=outlet,
    )
    for outlet in ("Harbour Wire", "Gazette", "Straits Courier")
]
DINNER = reading(
    "Trump and Kim met for a dinner in Hanoi on Wednesday.",
    [Act(trigger="met", does=["Trump", "Kim"], at="Hanoi", day=date(2019, 2, 27))],
    published=date(2019, 2, 28),
    outlet="Morning Post",
)
FREED = [
    reading(
        "North Korea released three Americans in May.",
        [Act(trigger="released", type="COOPERATE", does=["North Korea"])],
        published=date(2018, 5, 10),
        outlet=outlet,
    )
    for outlet in ("Harbour Wire", "Gazette")
]
ALL = [*HANOI, DINNER, *FREED]


def kept(merged: Merged) -> dict[str, Compared]:
    return merged.comparison.kept()


def came_out(merged: Merged) -> tuple[object, object]:
    return merged.chronology, merged.judgements


def test_nothing_is_judged_twice() -> None:
    first = merge(ALL)
    assert first.comparison.anew > 0
    again = merge(ALL, compared=kept(first))
    assert again.comparison.anew == 0
    assert came_out(again) == came_out(first)
    assert kept(again) == kept(first)


def test_a_report_that_is_added_is_held_against_the_tellings_of_its_own_blocks_alone() -> None:
    before = kept(merge([*HANOI, *FREED]))
    added = merge(ALL, compared=before)
    assert added.comparison.anew == len(HANOI)
    assert came_out(added) == came_out(merge(ALL))


def test_a_report_of_something_else_touches_nothing() -> None:
    before = kept(merge(ALL))
    act = Act(trigger="tested", type="MOBILIZE", does=["China"], day=date(2011, 1, 11))
    other = reading("China tested a jet on Tuesday.", [act], published=date(2011, 1, 12))
    assert merge([*ALL, other], compared=before).comparison.anew == 0


@given(st.sets(st.sampled_from(range(len(ALL)))), st.sets(st.sampled_from(range(len(ALL)))))
def test_whatever_was_known_before_the_result_is_the_one_from_nothing(known: set[int], wanted: set[int]) -> None:
    before = kept(merge([ALL[place] for place in sorted(known)]))
    now = [ALL[place] for place in sorted(wanted)]
    merged, anew = merge(now, compared=before), merge(now)
    assert came_out(merged) == came_out(anew)
    assert kept(merged) == kept(anew)
    assert merged.comparison.anew <= anew.comparison.anew


def test_a_telling_that_has_changed_is_judged_again() -> None:
    first = merge(HANOI)
    before = {report: Compared(dict.fromkeys(one.marks, b"another"), one.pairs) for report, one in kept(first).items()}
    assert merge(HANOI, compared=before).comparison.anew == first.comparison.anew


def judged_alike(item: Item, other: Item, beside: Item, actors: Mapping[str, MergedActor]) -> bool:
    """Whether a third is judged of two as of one; ids aside, which are the same."""
    if item.id < beside.id:
        return judge(item, beside, actors) == judge(other, beside, actors)
    return judge(beside, item, actors) == judge(beside, other, actors)


def test_equal_marks_are_judged_alike_whatever_else_is_told() -> None:
    told, actors = made(Random(3), 30)  # noqa: S311 - the same tellings every time
    for item in told:
        record = replace(item.record, when=Moment.unknown("x"), span=Span(0, 3), trigger=Span(0, 1), why=(), places=())
        other = replace(item, record=record, report=replace(item.report, text="else " * 40), statement=None)
        assert mark(other, actors) == mark(item, actors)
        assert all(judged_alike(item, other, beside, actors) for beside in told if beside.id != item.id)


@pytest.mark.parametrize(
    "name", [one.name for one in fields(Item) if one.name not in {"record", "report", "statement"}]
)
def test_the_mark_is_of_all_that_is_compared(name: str) -> None:
    told, actors = made(Random(3), 40)  # noqa: S311
    by_value = {repr(getattr(item, name)): getattr(item, name) for item in told}
    for value in by_value.values():
        others = [
            item for item in told if getattr(item, name) != value and (name != "parties" or value <= actors.keys())
        ]
        assert all(mark(replace(item, **{name: value}), actors) != mark(item, actors) for item in others)


def test_it_comes_back_from_its_bytes() -> None:
    for one in kept(merge(ALL)).values():
        assert unpack(pack(one)) == one


@pytest.mark.parametrize("data", [b"", b"none", pack(Compared({"e-1": b"x"}))[:-1], b"\x01"])
def test_what_is_none_is_none(data: bytes) -> None:
    assert unpack(data) is None


def test_the_rules_are_known_by_their_text(monkeypatch: pytest.MonkeyPatch) -> None:
    before = compared.made_by()
    monkeypatch.setattr(compared, "in_use", lambda: "tables of somebody's own")
    assert compared.made_by() != before
