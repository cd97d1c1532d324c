"""Groups of one act whose tellings without a day or parties keep them apart on the mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import permutations

from dateline.merge.actors import find_actors
from dateline.merge.anchors import rejoined
from dateline.merge.items import Item, Parties, items
from dateline.merge.vetoes import veto
from dateline.model import Reading, Status
from tests.made import Act, reading

FRIDAY = date(2018, 4, 27)


def told(text: str, *does: str, day: date | None = None, outlet: str = "Harbour Wire", noun: bool = False) -> Reading:
    trigger = next(word for word in ("met", "summit", "meeting") if word in text)
    return reading(text, [Act(trigger=trigger, does=does, day=day, noun=noun)], outlet=outlet, published=FRIDAY)


MET = told("Kim and Moon met at noon on Friday.", "Kim", "Moon", day=FRIDAY)
HELD = told("Moon held a summit with Kim on Friday.", "Moon", "Kim", day=FRIDAY, outlet="Straits Courier")
BARE = told("Crowds cheered before the meeting.", outlet="Evening Post", noun=True)
OTHER = told("Kim and Trump met at dawn on Friday.", "Kim", "Trump", day=FRIDAY, outlet="Radio Quay")
SATURDAY = told("Kim and Moon met again on Saturday.", "Kim", "Moon", day=date(2018, 4, 28), outlet="Morning Sun")


def made(*readings: Reading) -> list[Item]:
    company = find_actors(readings)
    actors = {actor.id: actor for actor in company.merged}
    named = frozenset(company.home[m.actor] for r in readings for m in r.mentions)
    return [
        item
        for one in readings
        for item in items(one, company.home, actors, Parties(actors, named, len(readings)), towns=frozenset())
    ]


def grouped(
    *groups: Sequence[Reading], score: float = 4.0, apart: Sequence[tuple[Reading, Reading]] = ()
) -> list[list[str]]:
    """The outlets in each group, every pair of tellings with a day being as likely as `score`."""
    found = made(*(one for group in groups for one in group))
    by_id = {item.id: item for item in found}
    of_report = {item.report.id: item.id for item in found}
    out = rejoined(
        [[of_report[one.report.id] for one in group] for group in groups],
        by_id,
        lambda a, b: score if by_id[a].exact and by_id[b].exact else 0.0,
        lambda a, b: veto(by_id[a], by_id[b]) is None,
        least=4.0,
        apart=[(of_report[a.report.id], of_report[b.report.id]) for a, b in apart],
    )
    return sorted(sorted(str(by_id[name].report.outlet) for name in names) for names in out)


def test_what_gives_day_and_parties_joins_and_takes_the_rest_along() -> None:
    assert grouped([MET], [HELD, BARE]) == [["Evening Post", "Harbour Wire", "Straits Courier"]]


def test_a_group_without_such_a_telling_stays_where_it_is() -> None:
    assert len(grouped([MET], [BARE])) == 2


def with_status(one: Reading, status: Status) -> Reading:
    return replace(one, events=tuple(replace(event, status=status) for event in one.events))


def test_what_is_set_for_a_day_speaks_and_what_may_be_does_not() -> None:
    coming = [with_status(one, Status.FUTURE) for one in (MET, HELD)]
    assert len(grouped(coming[:1], coming[1:])) == 1
    assert len(grouped(coming[:1], [HELD])) == 2
    may_be = [with_status(one, Status.HYPOTHETICAL) for one in (MET, HELD)]
    assert len(grouped(may_be[:1], may_be[1:])) == 2


def test_too_unlike_stays_apart() -> None:
    assert len(grouped([MET], [HELD], score=3.9)) == 2


def test_other_parties_or_another_day_stay_apart() -> None:
    assert len(grouped([MET], [OTHER])) == 2
    assert len(grouped([MET], [SATURDAY])) == 2


def test_one_telling_of_another_day_keeps_a_group_apart() -> None:
    assert len(grouped([MET], [HELD, SATURDAY])) == 2


def test_a_person_keeps_groups_apart() -> None:
    assert len(grouped([MET], [HELD, BARE], apart=[(MET, BARE)])) == 2


def test_order_changes_nothing() -> None:
    groups = [[MET], [HELD], [OTHER], [BARE], [SATURDAY]]
    assert len({str(grouped(*some)) for some in permutations(groups)}) == 1


def test_a_summit_of_states_is_the_meeting_of_their_heads_that_day() -> None:
    titles = {"Kim": "leader", "Moon": "president"}
    act = Act(trigger="met", does=["Kim", "Moon"], day=FRIDAY)
    heads = reading("Kim and Moon met at noon.", [act], outlet="Harbour Wire", published=FRIDAY, titles=titles)
    for word, one in (("summit", 1), ("talks", 2)):
        text = f"The {word} of North Korea and South Korea ended on Friday."
        states = reading(
            text,
            [Act(trigger=word, does=["North Korea", "South Korea"], day=FRIDAY, noun=True)],
            outlet="Radio Quay",
            published=FRIDAY,
        )
        assert len(grouped([heads], [states], score=0.0)) == one
