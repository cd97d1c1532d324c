"""Nouns that say nothing but what sort of act it was, in a report that tells of one such act alone."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.merge import merge
from dateline.model import Reading, Status
from tests.made import Act, reading

FRIDAY = date(2018, 4, 27)
TITLES = {
    "Kim Jong Un": "North Korean leader",
    "Moon Jae-in": "South Korean President",
    "Donald Trump": "U.S. President",
}
KIM, MOON, TRUMP = TITLES
MET = f"{KIM} and {MOON} met on Friday"


def met(clause: str = MET) -> Act:
    return Act(trigger="met", clause=clause, does=[KIM, MOON], day=FRIDAY)


def noun(clause: str, trigger: str = "summit", status: Status = Status.OCCURRED) -> Act:
    return Act(trigger=trigger, clause=clause, noun=True, status=status)


def page(text: str, *acts: Act, outlet: str = "Harbour Wire", published: date = FRIDAY) -> Reading:
    return reading(text, acts, outlet=outlet, published=published, titles=TITLES)


ELSEWHERE = (
    page(f"{MET}.", met(), outlet="Straits Courier"),
    page(
        f"The summit of {KIM} with {MOON} on Friday was the third.",
        Act(trigger="summit", does=[KIM, MOON], day=FRIDAY, noun=True),
        outlet="Evening Post",
    ),
)


def most(*readings: Reading) -> int:
    """The tellings of the event that has most."""
    return max(len(event.sources) for event in merge([*ELSEWHERE, *readings]).chronology.events)


BEFORE = "Crowds watched the summit on a screen"


def test_a_noun_before_the_only_meeting_of_its_report_is_that_meeting() -> None:
    assert most(page(f"{BEFORE}. {MET}.", noun(BEFORE), met())) == 4


@pytest.mark.parametrize(
    "text",
    [
        "Crowds watched the latest summit on a screen",
        "Crowds watched the environmental summit on a screen",
        "Crowds watched a summit on a screen",
        "Crowds watched the second summit on a screen",
    ],
)
def test_one_called_otherwise_is_another(text: str) -> None:
    assert most(page(f"{text}. {MET}.", noun(text), met())) == 3


def test_of_two_meetings_it_may_be_either() -> None:
    other = f"{TRUMP} and {MOON} met on Tuesday"
    also = Act(trigger="met", clause=other, does=[TRUMP, MOON], day=date(2018, 4, 24))
    third = page(f"{other}, it held a summit.", also, outlet="Morning Post")
    told = page(
        f"{BEFORE}. {MET}. The summit of {TRUMP} with {MOON} was on Tuesday.",
        noun(BEFORE),
        met(),
        Act(trigger="summit", clause=f"The summit of {TRUMP} with {MOON} was on Tuesday", does=[TRUMP, MOON],
            day=date(2018, 4, 24), noun=True),
    )  # fmt: skip
    assert most(third, told) == 3


def test_one_to_come_between_them_may_be_meant() -> None:
    plan = f"{TRUMP} may yet meet {KIM}"
    coming = Act(trigger="meet", clause=plan, does=[TRUMP, KIM], status=Status.HYPOTHETICAL)
    assert most(page(f"{plan}. {BEFORE}. {MET}.", coming, noun(BEFORE), met())) == 3
    assert most(page(f"{BEFORE}. {MET}. {plan}.", coming, noun(BEFORE), met())) == 4


def test_a_week_later_another_may_be_meant() -> None:
    assert most(page(f"{BEFORE}. {MET}.", noun(BEFORE), met(), published=date(2018, 5, 4))) == 3


def test_the_reports_own_news_is_meant_and_not_what_it_recalls() -> None:
    old = f"{MOON} met {TRUMP} last year"
    recalled = Act(trigger="met", clause=old, does=[MOON, TRUMP])
    far, late = "Much else was said. " * 40, "Crowds watched the meeting on a screen"
    heard = noun(late, "meeting")
    assert most(page(f"{MET}. {old}. {far}{late}.", met(), recalled, heard)) == 4
    assert most(page(f"{MET}. {far}{old}. {late}.", met(), recalled, heard)) == 3  # the other one right before it
    assert most(page(f"{old}. {far}{MET}. {far}{late}.", recalled, met(), heard)) == 3  # the other one at the head


def test_the_latest_of_two_is_the_reports_own_news() -> None:
    old, late = f"{MOON} met {TRUMP} last year", "Crowds watched the latest meeting on a screen"
    recalled = Act(trigger="met", clause=old, does=[MOON, TRUMP])
    heard = noun(late, "meeting")
    assert most(page(f"{MET}. {old}. {late}.", met(), recalled, heard)) == 4
    assert most(page(f"{MET}. {late}.", met(), heard)) == 3  # it may be one that the report does not tell
    took = f"{KIM} and {MOON} dined after their meeting"
    again = Act(trigger="meeting", clause=took, does=[KIM, MOON], noun=True)
    assert most(page(f"{MET}. {took}. {old}. {late}.", met(), again, recalled, heard)) == 5


def test_one_to_come_that_is_told_far_before_is_not_meant() -> None:
    plan = f"{TRUMP} may yet meet {KIM}"
    coming = Act(trigger="meet", clause=plan, does=[TRUMP, KIM], status=Status.HYPOTHETICAL)
    far = "Much else was said. " * 40
    assert most(page(f"{MET}. {plan}. {far}{BEFORE}.", met(), coming, noun(BEFORE))) == 4
    assert most(page(f"{MET}. {far}{plan}. {BEFORE}.", met(), coming, noun(BEFORE))) == 3


def test_of_two_in_the_news_the_one_at_the_head_is_meant() -> None:
    other = f"{TRUMP} and {MOON} met on Tuesday"
    also = Act(trigger="met", clause=other, does=[TRUMP, MOON], day=date(2018, 4, 24))
    third = page(f"{other}, it held a meeting.", also, outlet="Morning Post")
    far, late = "Much else was said. " * 40, "Crowds watched the meeting on a screen"
    heard = noun(late, "meeting")
    assert most(third, page(f"{MET}. {far}{other}. {far}{late}.", met(), also, heard)) == 4
    assert most(third, page(f"{MET}. {other}. {far}{late}.", met(), also, heard)) == 3  # both at the head


def test_what_was_done_to_somebody_is_no_other_act_where_it_is_thought_of() -> None:
    def freed(
        clause: str, trigger: str, who: str, *, status: Status = Status.OCCURRED, day: date | None = FRIDAY
    ) -> Act:
        return Act(trigger=trigger, type="RETREAT", mode="release", clause=clause, to=[who], day=day, status=status)

    done, price = f"China freed {TRUMP} on Friday", f"Nobody said what freeing {TRUMP} had cost"
    more, late = f"Much was asked for freeing {MOON}", "Crowds cheered the release"
    bare = Act(trigger="release", type="RETREAT", mode="release", clause=late, noun=True)
    told = page(f"{done}, it was said.", freed(done, "freed", TRUMP), outlet="Straits Courier")

    def together(clause: str, who: str) -> int:
        thought = freed(clause, "freeing", who, status=Status.HYPOTHETICAL, day=None)
        far = "Much else was said. " * 40
        mine = page(f"{done}. {far}{clause}. {late}.", freed(done, "freed", TRUMP), thought, bare)
        return max(len(event.sources) for event in merge([told, mine]).chronology.events)

    assert together(price, TRUMP) == 3
    assert together(more, MOON) == 2
