"""Which records meet: those that may be one act, by day where there are many."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from random import Random

from dateline.merge.blocks import proposed
from dateline.merge.features import judge
from dateline.merge.items import BUCKET, WIDE, Item
from tests.made import Act, reading
from tests.merge.test_candidates import made
from tests.merge.test_features import made as items_of

SUNDAY = date(2017, 9, 3)


def met(found: list[Item], bound: int = 300) -> set[tuple[int, int]]:
    pairs: set[tuple[int, int]] = set()
    for left, right in proposed(found, bound=bound):
        pairs.update(zip(left.tolist(), right.tolist(), strict=True))
    assert all(left < right for left, right in pairs)
    return pairs


def trial(day: date | None, outlet: str, text: str = "North Korea tested a missile.", **more: object) -> Item:
    does = ["North Korea"] if "North Korea" in text else []
    act = Act(trigger="tested", type="MOBILIZE", mode="weapons", does=does, day=day)
    (item,) = items_of(reading(text, [act], outlet=outlet, published=day or SUNDAY))
    return item


def _stretches(item: Item) -> set[int]:
    window = item.window
    if window is None or window[1] - window[0] >= WIDE:
        return set()
    return set(range(window[0] // BUCKET, window[1] // BUCKET + 1))


def _of_one_time(left: Item, right: Item) -> bool:
    here, there = _stretches(left), _stretches(right)
    return not here or not there or not here.isdisjoint(there)


def test_whoever_has_a_judgement_meets() -> None:
    """Of one word for the act and one time, that is; what is of another word meets by its parties or its place."""
    judged = 0
    for seed in range(12):
        told, actors = made(Random(seed), 40)  # noqa: S311 - the same tellings every time
        pairs = met(told)
        for left, right in combinations(range(len(told)), 2):
            one, other = told[left], told[right]
            alike = (one.stage, one.family or one.head) == (other.stage, other.family or other.head)
            if alike and _of_one_time(one, other) and judge(one, other, actors) is not None:
                judged += 1
                assert (left, right) in pairs, (one, other)
    assert judged > 60


def test_who_has_a_day_does_not_meet_who_has_another_month() -> None:
    early, late = trial(SUNDAY, "Harbour Wire"), trial(SUNDAY + timedelta(days=80), "Courier")
    assert met([early, late]) == set()
    assert met([early, replace(late, window=None)]) == {(0, 1)}
    assert met([replace(early, once=frozenset({"x"})), replace(late, once=frozenset({"x"}))]) == {(0, 1)}


def test_nobody_meets_by_a_word_and_two_with_parties_of_their_own_do_not() -> None:
    one = trial(SUNDAY, "Harbour Wire")
    nobody = trial(SUNDAY, "Courier", "The army tested a missile.")
    assert met([one, nobody]) == {(0, 1)}
    assert met([one, replace(nobody, words=frozenset({"x"}), objects=frozenset(), ordinal=None)]) == set()
    other = replace(one, parties=frozenset({"p"}), actors=frozenset({"p"}), countries=frozenset({"JPN"}))
    both = [replace(item, recipients=item.actors) for item in (one, other)]
    assert met(both) == set()


def test_of_many_the_nearest_by_day_meet() -> None:
    days = [SUNDAY + timedelta(days=n % 7) for n in range(70)]
    found = [trial(day, f"Outlet {n}") for n, day in enumerate(days)]
    pairs = met(found, bound=12)
    apart = [abs((days[left] - days[right]).days) for left, right in pairs]
    assert max(apart) <= 2
    assert all(sum(n in pair for pair in pairs) <= 2 * 12 for n in range(70))
    assert {n for pair in pairs for n in pair} == set(range(70))


def test_nothing_meets_nothing() -> None:
    assert met([]) == set()
