"""Tellings without a day, and the only act of their kind and parties that they can be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import permutations

import pytest

from dateline.merge.actors import find_actors
from dateline.merge.items import Item, Parties, items
from dateline.merge.undated_acts import with_undated
from dateline.model import Reading, Status
from tests.made import Act, reading

FRIDAY = date(2018, 4, 27)
HEADS = {"Kim": "leader", "Moon": "president"}


def met(text: str, *does: str, day: date | None = None, on: date = FRIDAY, outlet: str = "Harbour Wire") -> Reading:
    trigger = next(word for word in ("met", "summit", "meeting", "talks") if word in text)
    act = Act(trigger=trigger, does=does, day=day, noun=trigger != "met")
    titles = {name: title for name, title in HEADS.items() if name in does}
    return reading(text, [act], outlet=outlet, published=on, titles=titles)


def freed(
    text: str, who: str, *, day: date | None = None, outlet: str, by: Sequence[str] = ("North Korea",)
) -> Reading:
    act = Act(trigger="freed", type="RETREAT", mode="release", does=by, to=[who], day=day)
    return reading(text, [act], outlet=outlet, published=day or date(2018, 5, 1))


MET = met("Kim and Moon met at noon on Friday.", "Kim", "Moon", day=FRIDAY)
HELD = met("Moon met Kim by the border on Friday.", "Moon", "Kim", day=FRIDAY, outlet="Straits Courier")


def made(*readings: Reading) -> list[Item]:
    company = find_actors(readings)
    actors = {actor.id: actor for actor in company.merged}
    named = frozenset(company.home[m.actor] for r in readings for m in r.mentions)
    return [
        item
        for one in readings
        for item in items(one, company.home, actors, Parties(actors, named, len(readings)), towns=frozenset())
    ]


def sizes(*groups: Sequence[Reading], judged: Sequence[Reading] = ()) -> list[int]:
    """How many tellings each group has in the end."""
    found = made(*(one for group in groups for one in group))
    of_report = {item.report.id: item.id for item in found}
    out, _ = with_undated(
        [[of_report[one.report.id] for one in group] for group in groups],
        {item.id: item for item in found},
        {of_report[one.report.id] for one in judged},
    )
    return sorted(map(len, out))


def later(text: str, *does: str, on: date = date(2018, 5, 9)) -> Reading:
    return met(text, *does, on=on, outlet="Evening Post")


def test_the_only_meeting_of_two_persons_is_meant() -> None:
    found = made(MET, HELD, later("After the meeting Kim told Moon of a plan.", "Kim", "Moon"))
    by_id = {item.id: item for item in found}
    dated = [item.id for item in found if item.exact]
    (vague,) = (item.id for item in found if not item.exact)
    groups, (judgement,) = with_undated([dated, [vague]], by_id)
    assert groups == [sorted(by_id)]
    assert vague in (judgement.left, judgement.right)
    assert [reason.feature for reason in judgement.reasons] == ["the only one"]


def test_a_summit_of_two_states_is_the_meeting_of_their_heads_and_talks_are_not() -> None:
    states = ("North Korea", "South Korea")
    summit = later("The summit of North Korea and South Korea was long.", *states)
    talks = later("The talks of North Korea and South Korea were long.", *states)
    assert sizes([MET, HELD], [summit]) == [3]
    assert sizes([MET, HELD], [talks]) == [1, 2]


@pytest.mark.parametrize(
    "other",
    [
        later("After the meeting Kim told Trump of a plan.", "Kim", "Trump"),
        later("After the meeting Kim spoke of a plan.", "Kim"),
        later("After the meeting Kim told Moon of a plan.", "Kim", "Moon", on=date(2018, 6, 9)),
        later("The fourth meeting of Kim and Moon was long.", "Kim", "Moon", on=date(2018, 4, 20)),
        later("Several meetings of Kim and Moon were long.", "Kim", "Moon"),
    ],
)
def test_other_parties_other_times_and_many_meetings_stay_apart(other: Reading) -> None:
    assert sizes([MET, HELD], [other]) == [1, 2]


def test_what_one_report_alone_dates_draws_nothing() -> None:
    assert sizes([MET], [later("After the meeting Kim told Moon of a plan.", "Kim", "Moon")]) == [1, 1]


def test_of_two_it_may_be_either() -> None:
    may = date(2018, 5, 4)
    again = [
        met("Kim and Moon met by the sea on Friday.", "Kim", "Moon", day=may, on=may, outlet=outlet)
        for outlet in ("Radio Quay", "Morning Sun")
    ]
    assert sizes([MET, HELD], again, [later("After the meeting Kim told Moon of a plan.", "Kim", "Moon")]) == [1, 2, 2]


def test_who_was_freed_decides_and_not_the_day() -> None:
    kim = [
        freed("North Korea freed Pompeo on Friday.", "Pompeo", day=FRIDAY, outlet="Harbour Wire"),
        freed("On Friday North Korea freed Pompeo.", "Pompeo", day=FRIDAY, outlet="Straits Courier"),
    ]
    assert sizes(kim, [freed("Crowds cheered as Pompeo was freed.", "Pompeo", outlet="Evening Post", by=())]) == [3]
    assert sizes(kim, [freed("Crowds cheered as Xi was freed.", "Xi", outlet="Evening Post", by=())]) == [1, 2]
    assert sizes(kim, [freed("China freed Pompeo.", "Pompeo", outlet="Evening Post", by=["China"])]) == [1, 2]


def test_a_head_frees_whom_his_state_frees() -> None:
    pompeo = [
        freed("North Korea freed Pompeo on Friday.", "Pompeo", day=FRIDAY, outlet="Harbour Wire"),
        freed("On Friday North Korea freed Pompeo.", "Pompeo", day=FRIDAY, outlet="Straits Courier"),
    ]

    def by(name: str) -> Reading:
        act = Act(trigger="freeing", type="RETREAT", mode="release", does=[name], to=["Pompeo"])
        text = f"Crowds thanked {name} for freeing Pompeo."
        return reading(text, [act], outlet="Evening Post", published=date(2018, 5, 1), titles={"Kim": "leader"})

    assert sizes(pompeo, [by("Kim")]) == [3]
    assert sizes(pompeo, [by("Kim Yong Chol")]) == [1, 2]  # an envoy is not the state
    assert sizes(pompeo, [by("Xi")]) == [1, 2]


def cancelled(
    text: str, who: str = "Trump", *, day: date | None = None, outlet: str, of: Sequence[str] = ()
) -> Reading:
    act = Act(trigger="cancelled", type="REJECT", mode="meet", does=[who] if who else [], to=of, day=day)
    return reading(text, [act], outlet=outlet, published=day or date(2018, 5, 1))


def test_whose_act_it_was_and_the_words_decide_where_nobody_else_is_told() -> None:
    off = [
        cancelled("Trump cancelled a summit with Kim on Friday.", day=FRIDAY, outlet="Harbour Wire", of=["Kim"]),
        cancelled("On Friday Trump cancelled the summit with Kim.", day=FRIDAY, outlet="Straits Courier", of=["Kim"]),
    ]
    for text, who, joined in (
        ("Envoys asked why Trump cancelled the summit.", "Trump", True),
        ("Envoys asked why the summit was cancelled.", "", True),
        ("Envoys asked why Xi cancelled the summit.", "Xi", False),
        ("Envoys asked why Trump cancelled the parade.", "Trump", False),
    ):
        assert sizes(off, [cancelled(text, who, outlet="Evening Post")]) == ([3] if joined else [1, 2]), text


def test_an_act_that_one_report_alone_dates_elsewhere_gives_way_to_the_nearer_one() -> None:
    rumour = freed("North Korea freed Pompeo on Monday.", "Pompeo", day=date(2018, 4, 23), outlet="Radio Quay")
    known = [
        freed("North Korea freed Pompeo on Friday.", "Pompeo", day=FRIDAY, outlet="Harbour Wire"),
        freed("On Friday North Korea freed Pompeo.", "Pompeo", day=FRIDAY, outlet="Straits Courier"),
    ]
    vague = freed("Crowds cheered as Pompeo was freed.", "Pompeo", outlet="Evening Post", by=())
    assert sizes([rumour, vague], known) == [1, 3]
    assert sizes([rumour, vague], known, judged=[vague]) == [2, 2]
    again = freed("Pompeo was freed by North Korea on Monday.", "Pompeo", day=date(2018, 4, 23), outlet="Morning Sun")
    assert sizes([rumour, again, vague], known) == [2, 3]  # two reports on either side: it may be either


def test_a_plan_is_not_the_act() -> None:
    act = Act(trigger="meeting", does=["Kim", "Moon"], noun=True, status=Status.FUTURE)
    plan = reading("Kim and Moon plan a meeting.", [act], outlet="Evening Post", published=date(2018, 5, 9))
    assert sizes([MET, HELD], [plan]) == [1, 2]


def test_whom_a_person_judged_stays() -> None:
    vague = later("After the meeting Kim told Moon of a plan.", "Kim", "Moon")
    assert sizes([MET, HELD], [vague], judged=[vague]) == [1, 2]


def test_order_changes_nothing() -> None:
    groups = [
        [MET, HELD],
        [later("After the meeting Kim told Moon of a plan.", "Kim", "Moon")],
        [later("Kim met Trump.", "Kim", "Trump")],
    ]
    assert len({str(sizes(*some)) for some in permutations(groups)}) == 1
