from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.merge import merge
from dateline.merge.promised import is_promise
from dateline.model import About, Basis, Commitment, Judgement, Moment, Reading, Verdict
from tests.made import Act, reading

KIM, TRUMP, MOON, NORTH = "Kim Jong Un", "Donald Trump", "Moon Jae-in", "North Korea"
NAMES = (KIM, TRUMP, MOON, NORTH)
JUNE_12 = Moment.day(date(2018, 6, 12), basis=Basis.RELATIVE, reason="June 12")


def told(
    text: str, published: date = date(2018, 6, 13), *acts: Act, outlet: str = "Harbour Wire", **times: Moment
) -> Reading:
    days = [(words.replace("_", " "), moment) for words, moment in times.items()]
    return reading(text, acts, published=published, outlet=outlet, named=[n for n in NAMES if n in text], times=days)


def commitments(*readings: Reading) -> tuple[Commitment, ...]:
    return merge(readings).chronology.commitments


def names(*readings: Reading) -> dict[str | None, str | None]:
    return {None: None, **{actor.id: actor.name for actor in merge(readings).chronology.actors}}


CLOSE = told(f"{KIM} promised {TRUMP} on June 12 to close the test site at Sohae.", June_12=JUNE_12)


def test_who_promised_what_to_whom_and_when() -> None:
    (made,) = commitments(CLOSE)
    name = names(CLOSE)
    assert (name[made.by], name[made.to], made.what) == (KIM, TRUMP, "to close the test site at Sohae")
    assert made.made.exact_day == date(2018, 6, 12)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"{TRUMP} promised security guarantees and {KIM} wept.", "security guarantees"),
        (
            f"{KIM} committed himself once more to the disarmament of the peninsula.",
            "to the disarmament of the peninsula",
        ),
        (f"{KIM} pledged not to resume tests of rockets, {MOON} said.", "not to resume tests of rockets"),
        (f"Few believe {KIM}'s pledge to end the nuclear tests.", "to end the nuclear tests"),
    ],
)
def test_promises_are_in_the_words_of_the_report(text: str, what: str) -> None:
    assert [c.what for c in commitments(told(text))] == [what]


@pytest.mark.parametrize(
    "text",
    [
        f"{KIM} promised to visit Seoul.",
        f"{KIM} promised {TRUMP} to meet again.",
        f"{KIM} vowed to destroy the enemy with fire and fury.",
        f"{KIM} did not promise to close the test site.",
        f"{KIM} has not committed himself to close the test site.",
        f"{KIM} would have promised to close the test site.",
        f"{TRUMP} spoke of his commitment to an old ally.",
        f"{TRUMP} complained of broken promises.",
    ],
)
def test_plans_threats_and_what_was_not_promised_are_no_commitments(text: str) -> None:
    assert commitments(told(text)) == ()


def test_one_promise_told_by_two_reports_is_one() -> None:
    other = told(f"{KIM} pledged to close the Sohae test site.", date(2018, 6, 14), outlet="Straits Courier")
    (made,) = commitments(CLOSE, other)
    assert len(made.sources) == 2
    assert made.made.exact_day == date(2018, 6, 12)


def test_a_person_keeps_two_promises_apart() -> None:
    again = told(
        f"{KIM} promised {TRUMP} on June 12 to close the test site.", outlet="Straits Courier", June_12=JUNE_12
    )
    (one,) = commitments(CLOSE, again)
    left, right = sorted(source.event for source in one.sources)
    no = Judgement(left, right, Verdict.DIFFERENT, 1.0, judge="ann", by_person=True, about=About.COMMITMENTS)
    assert len(merge([CLOSE, again], [no]).chronology.commitments) == 2


def test_another_thing_another_party_or_another_time_is_another_promise() -> None:
    guarantees = told(f"{KIM} promised to free the prisoners of war.", outlet="Straits Courier")
    his = told(f"{TRUMP} promised to close the test site at Sohae.", outlet="Straits Courier")
    months = told(f"{KIM} promised to close the test site at Sohae.", date(2018, 11, 1), outlet="Straits Courier")
    for other in (guarantees, his, months):
        assert len(commitments(CLOSE, other)) == 2


def test_a_plan_to_meet_is_no_promise_and_disarming_is_no_threat() -> None:
    assert not is_promise("to meet the president in Hanoi")
    assert not is_promise("to destroy the enemy's fleet")
    assert is_promise("to destroy the missile site")
    assert is_promise("not to attack the island")


def followed(made: Commitment) -> list[str]:
    return [later.says for later in made.followed]


def test_a_promise_said_to_be_broken_or_kept() -> None:
    broke = told(f"{MOON} said that {KIM} broke his promise to close the test site at Sohae.", date(2018, 7, 1))
    kept = told(f"{MOON} said that {KIM} kept his promise to close the test site at Sohae.", date(2018, 7, 1))
    not_kept = told(f"{KIM} has not kept his promise to close the test site at Sohae.", date(2018, 7, 1))
    for later, says in ((broke, "broken"), (kept, "kept"), (not_kept, "broken")):
        first = next(c for c in commitments(CLOSE, later) if c.made.exact_day == date(2018, 6, 12))
        assert followed(first) == [says]


def test_somebody_elses_promise_or_one_that_should_be_kept_says_nothing() -> None:
    other = told(f"{TRUMP} broke his promise to close the test site at Sohae.", date(2018, 7, 1))
    should = told(f"{KIM} must keep his promise to close the test site at Sohae.", date(2018, 7, 1))
    for later in (other, should):
        first = next(c for c in commitments(CLOSE, later) if c.made.exact_day == date(2018, 6, 12))
        assert followed(first) == []


def test_a_later_act_keeps_it_and_its_opposite_breaks_it() -> None:
    day = Moment.day(date(2018, 7, 20), basis=Basis.RELATIVE, reason="July 20")
    keeps = told(
        f"{NORTH} dismantled the test site at Sohae on July 20.",
        date(2018, 7, 21),
        Act(trigger="dismantled", type="RETREAT", does=[NORTH], when=day),
    )
    breaks = told(
        f"{NORTH} resumed work on the test site at Sohae on July 20.",
        date(2018, 7, 21),
        Act(trigger="resumed", type="MOBILIZE", does=[NORTH], when=day),
    )
    for later, says in ((keeps, "kept"), (breaks, "broken")):
        (made,) = commitments(CLOSE, later)
        assert followed(made) == [says]


def test_an_earlier_act_or_another_partys_changes_nothing() -> None:
    day = Moment.day(date(2018, 5, 20), basis=Basis.RELATIVE, reason="May 20")
    before = told(
        f"{NORTH} resumed work on the test site at Sohae on May 20.",
        date(2018, 7, 21),
        Act(trigger="resumed", type="MOBILIZE", does=[NORTH], when=day),
    )
    other = told(
        f"{MOON} resumed work on the test site at Sohae on July 20.",
        date(2018, 7, 21),
        Act(trigger="resumed", type="MOBILIZE", does=[MOON], day=date(2018, 7, 20)),
    )
    for later in (before, other):
        assert [followed(c) for c in commitments(CLOSE, later)] == [[]]


def test_something_told_despite_a_claim_puts_it_in_doubt() -> None:
    one = told(f"The country still makes warheads despite {KIM}'s claims of having ended the programme.")
    (made,) = commitments(one)
    assert (made.what, followed(made)) == ("having ended the programme", ["doubted"])
    assert commitments(told(f"{TRUMP} spoke of {KIM}'s claims of great wealth.")) == ()


def test_the_act_that_keeps_an_untold_promise_is_what_was_promised() -> None:
    month = Moment.month(2018, 6)
    one = told(
        f"{NORTH} handed over boxes with remains, keeping a promise that {KIM} made in June.",
        date(2018, 7, 28),
        June=month,
    )
    (made,) = commitments(one)
    assert (names(one)[made.by], made.what, made.made) == (KIM, "handed over boxes with remains", month)
    assert followed(made) == ["kept"]


MANY = [
    CLOSE,
    told(f"{KIM} pledged to close the Sohae test site.", date(2018, 6, 14), outlet="Straits Courier"),
    told(f"{TRUMP} promised security guarantees.", outlet="Radio Halvard"),
    told(f"{MOON} said that {KIM} broke his promise to close the test site at Sohae.", date(2018, 7, 1)),
]


@settings(max_examples=20, deadline=None)
@given(st.permutations(MANY))
def test_the_order_of_reports_changes_nothing(shuffled: list[Reading]) -> None:
    assert merge(shuffled) == merge(MANY)
