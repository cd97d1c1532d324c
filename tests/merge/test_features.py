from __future__ import annotations

from datetime import date
from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.merge import merge
from dateline.merge.actors import find_actors
from dateline.merge.candidates import candidates
from dateline.merge.features import judge
from dateline.merge.items import Item, Parties, items
from dateline.merge.vetoes import veto
from dateline.model import Basis, Event, Moment, Reading, Status
from tests.made import Act, reading

SUNDAY = date(2017, 9, 3)
TYPE, MODE = "MOBILIZE", "weapons"


def made(*readings: Reading) -> list[Item]:
    company = find_actors(readings)
    actors = {actor.id: actor for actor in company.merged}
    named = frozenset(company.home[m.actor] for r in readings for m in r.mentions)
    found: list[Item] = []
    for one in readings:
        found += items(one, company.home, actors, Parties(actors, named, len(readings)), towns=frozenset({"panmunjom"}))
    return sorted(found, key=lambda item: item.id)


def events(*readings: Reading) -> tuple[Event, ...]:
    return merge(readings).chronology.events


def trial(
    text: str, trigger: str = "tested", *, day: date | None = None, outlet: str = "Harbour Wire", **more: bool
) -> Reading:
    published = day or SUNDAY
    act = Act(trigger=trigger, type=TYPE, mode=MODE, does=["North Korea"], day=day, noun=more.get("noun", False))
    return reading(text, [act], outlet=outlet, published=published)


def test_several_tests_are_not_the_test_of_sunday() -> None:
    one = trial("North Korea tested a missile on Sunday morning.", day=SUNDAY)
    for text, trigger in (
        ("the missile tests of North Korea", "tests"),
        ("recent missile test by North Korea", "test"),
    ):
        assert len(events(one, trial(text, trigger, outlet="Straits Courier", noun=True))) == 2


def test_a_practice_is_not_the_test_of_sunday() -> None:
    one = trial("North Korea tested a missile on Sunday morning.", day=SUNDAY)
    usual = trial("Usually North Korea tested a missile in the morning.", outlet="Straits Courier")
    assert len(events(one, usual)) == 2


def test_a_missile_test_is_no_nuclear_test() -> None:
    one = trial("North Korea tested a missile on Sunday morning.", day=SUNDAY)
    two = trial("North Korea tested a hydrogen bomb on Sunday morning.", day=SUNDAY, outlet="Straits Courier")
    assert "nuclear" in str(veto(*made(one, two)))


def test_two_bombs_in_a_year_are_not_its_one_test() -> None:
    one, two = (
        reading(
            f"North Korea tested {what} in 2016.",
            [Act(trigger="tested", type=TYPE, mode=MODE, does=["North Korea"], when=Moment.year(2016))],
            outlet=what,
        )
        for what in ("a nuclear bomb", "two nuclear bombs")
    )
    assert len(events(one, two)) == 2


def test_news_without_a_day_from_reports_days_apart_is_not_one_act() -> None:
    def telling(day: int, words: str) -> Reading:
        act = Act(trigger="talks", does=["North Korea"], noun=True)
        return reading(f"talks with North Korea {words}", [act], outlet=f"Wire {day}", published=date(2018, 4, day))

    assert len(events(telling(20, "on the ferry"), telling(28, "on prices"))) == 2


def test_the_fifteenth_test_is_not_the_sixteenth() -> None:
    one = trial("North Korea carried out its 15th missile test.", "test", day=SUNDAY, noun=True)
    two = trial("North Korea carried out its 16th missile test.", "test", day=SUNDAY, outlet="B", noun=True)
    same = trial("North Korea carried out its fifteenth missile test, as before.", "test", outlet="C", noun=True)
    assert len(events(one, two)) == 2
    assert veto(*made(one, same)) is None


def test_another_summit_may_be_the_second_and_never_the_first() -> None:
    parties = ["Kim", "Trump"]
    first, second, another = (
        reading(f"Kim and Trump want a {which} summit.", [Act(trigger="summit", does=parties, noun=True)], outlet=which)
        for which in ("first", "second", "follow-up")
    )
    assert veto(*made(second, another)) is None
    assert veto(*made(first, another)) is not None


def test_a_meeting_called_after_its_place_is_the_meeting_there() -> None:
    told = reading(
        "Kim and Moon met in Panmunjom on Friday.",
        [Act(trigger="met", does=["Kim", "Moon"], at="Panmunjom", day=date(2018, 4, 27))],
        published=date(2018, 4, 28),
    )
    noun = Act(trigger="summit", when=Moment.month(2018, 4), noun=True)
    named = reading("the historic Panmunjom summit", [noun], outlet="Straits Courier", published=date(2018, 9, 1))
    (event,) = events(told, named)
    assert event.when.exact_day == date(2018, 4, 27)


def test_each_with_somebody_else_is_two_meetings() -> None:
    one = reading("Kim and Trump met on Tuesday.", [Act(trigger="met", does=["Kim", "Trump"], day=date(2018, 6, 12))])
    two = reading("Kim and Pompeo met on Tuesday.", [Act(trigger="met", does=["Kim", "Pompeo"], day=date(2018, 6, 12))])
    assert len(events(one, two)) == 2


def test_a_meeting_planned_is_not_the_meeting_held() -> None:
    held = reading("Kim and Moon met on Saturday.", [Act(trigger="met", does=["Kim", "Moon"], day=date(2018, 5, 26))])
    plan = reading(
        "Kim and Moon meet on Saturday.",
        [Act(trigger="meet", does=["Kim", "Moon"], day=date(2018, 5, 26), status=Status.FUTURE)],
        published=date(2018, 5, 25),
    )
    assert len(events(held, plan)) == 2


def test_a_noun_in_a_report_that_tells_of_it_as_coming_is_coming() -> None:
    text = "Kim and Moon will meet in May. Much hangs on the summit of Kim and Moon."
    parties = ["Kim", "Moon"]
    acts = [
        Act(
            trigger="meet",
            does=parties,
            status=Status.FUTURE,
            when=Moment.month(2018, 5),
            clause="Kim and Moon will meet in May",
        ),
        Act(trigger="summit", does=parties, clause="the summit of Kim and Moon", noun=True),
    ]
    found = made(reading(text, acts, published=date(2018, 4, 20)))
    assert {item.status for item in found} == {Status.FUTURE}
    (noun,) = (item for item in found if item.is_noun)
    assert (str(noun.record.when.earliest), noun.record.when.latest) == ("2018-04-20", None)  # not done by then


def test_a_year_alone_does_not_take_in_this_weeks_news() -> None:
    old = reading(
        "North Korea tested a missile in 2006.",
        [Act(trigger="tested", type=TYPE, mode=MODE, does=["North Korea"], when=Moment.year(2006))],
        published=SUNDAY,
    )
    assert len(events(old, trial("North Korea tested a missile again.", outlet="Straits Courier"))) == 2


def test_a_telling_without_a_day_that_fits_two_days_alike_joins_neither() -> None:
    monday, friday = date(2017, 9, 4), date(2017, 9, 8)
    dated = [
        trial("North Korea tested a missile over the northern sea.", day=day, outlet=f"Wire {day}")
        for day in (monday, friday)
    ]
    open_ = Moment.days(None, date(2017, 9, 9), basis=Basis.PUBLICATION, reason="not after the report")
    act = Act(trigger="tested", type=TYPE, mode=MODE, does=["North Korea"], when=open_)
    vague = reading("North Korea tested a missile over the northern sea.", [act], published=date(2017, 9, 9))
    found = merge([*dated, vague])
    assert len(found.chronology.events) == 3
    assert any(reason.feature == "torn" for j in found.judgements for reason in j.reasons)


def test_letters_are_kept_apart_by_sender_receiver_and_day() -> None:
    def letter(text: str, sender: str, to: str, outlet: str, published: date | None) -> Reading:
        act = Act(trigger="letter", type="CONSULT", does=[sender], to=[to], instrument="letter", noun=True)
        return reading(text, [act], outlet=outlet, published=published)

    one = letter("a warm letter from Kim to Trump", "Kim", "Trump", "Harbour Wire", date(2018, 9, 11))
    months_later = letter("a great letter from Kim to Trump", "Kim", "Trump", "B", date(2019, 1, 3))
    undated = letter("a great letter from Kim to Trump", "Kim", "Trump", "C", None)
    answer = letter("a warm letter from Trump to Kim", "Trump", "Kim", "D", date(2018, 9, 11))
    again = letter("a warm letter from Kim to Trump, it says", "Kim", "Trump", "E", date(2018, 9, 11))
    for other in (months_later, undated, answer):
        assert len(events(one, other)) == 2
    assert len(events(one, again)) == 1


TEXTS = (
    "Kim and Trump met in Singapore on Tuesday.",
    "a summit of Kim and Trump",
    "Trump and Moon met.",
    "Trump met Kim.",
)
acts = st.builds(
    Act,
    trigger=st.sampled_from(["Kim", "Trump", "m"]),
    does=st.sampled_from([[], ["Trump"]]),
    mode=st.sampled_from([None, "visit"]),
    instrument=st.sampled_from([None, "letter"]),
    day=st.sampled_from([None, date(2018, 6, 12), date(2018, 6, 13)]),
    noun=st.booleans(),
)


@given(st.lists(st.tuples(st.sampled_from(TEXTS), acts), min_size=2, max_size=5))
def test_what_is_left_out_for_speed_could_never_have_joined(told: list[tuple[str, Act]]) -> None:
    usable = [(text, act) for text, act in told if act.trigger in text and all(name in text for name in act.does)]
    readings = [reading(text, [act], outlet=f"Wire {n}") for n, (text, act) in enumerate(usable)]
    company = find_actors(readings)
    actors = {actor.id: actor for actor in company.merged}
    found = made(*readings)
    places = np.triu_indices(len(found), 1)
    worth = set(candidates(found, [(places[0].astype(np.int64), places[1].astype(np.int64))]))
    for pair in combinations(range(len(found)), 2):
        judgement = judge(found[pair[0]], found[pair[1]], actors)
        if judgement is not None:
            assert pair in worth
            assert judgement.score == sum(r.weight * r.value for r in judgement.reasons).__round__(3)
