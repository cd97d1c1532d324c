"""Acts without a type, grouped by their words within a story."""

from __future__ import annotations

from datetime import date

from dateline.merge.retold import retold
from dateline.model import UNCODED, Reading, Verdict
from tests.made import Act, reading
from tests.merge.test_features import made

DAY = date(2019, 5, 6)


def told(text: str, trigger: str, *, noun: bool = False, type_: str = UNCODED) -> Reading:
    """A report of one sentence with one act."""
    return reading(text, [Act(trigger=trigger, type=type_, noun=noun)], outlet=text[:12], published=DAY)


def groups(*readings: Reading, apart: bool = False) -> list[list[str]]:
    """The words of the acts that became one; all reports are one story unless `apart`."""
    story = {one.report.id: one.report.id if apart else "story" for one in readings}
    items = {item.id: item for item in made(*readings)}
    found = retold(list(items.values()), story).groups
    return sorted(sorted(items[x].record.trigger.quote(items[x].report.text) for x in group) for group in found)


BOUGHT = told("Halden bought the mine.", "bought")
ACQUISITION = told("The acquisition of the mine cost nine million.", "acquisition", noun=True)
ACQUIRED = told("The mine was acquired in spring.", "acquired")


def test_words_of_one_root_and_of_one_kind_are_one_act() -> None:
    assert groups(BOUGHT, ACQUISITION, ACQUIRED) == [["acquired", "acquisition", "bought"]]


def test_acts_of_two_stories_are_never_one() -> None:
    assert groups(ACQUISITION, ACQUIRED, apart=True) == [["acquired"], ["acquisition"]]


def test_words_of_two_kinds_are_two_acts() -> None:
    assert groups(BOUGHT, told("Halden closed the mine.", "closed")) == [["bought"], ["closed"]]


def test_what_is_said_stays_apart() -> None:
    assert groups(*(told(f"{who} said so.", "said") for who in ("Ito", "Okello"))) == [["said"], ["said"]]


def test_a_word_that_says_little_wants_others_beside_it() -> None:
    one = told("Halden placed the veteran keeper on leave for a month.", "placed")
    two = told("The veteran keeper of Halden was placed on leave.", "placed")
    other = told("Norland placed a large order for cranes.", "placed")
    assert groups(one, two, other) == [["placed"], ["placed", "placed"]]


def test_two_words_of_a_kind_in_one_sentence_are_two_acts() -> None:
    acts = [Act(trigger=word, type=UNCODED) for word in ("gunned down", "killed")]
    both = reading("He gunned down and killed the guard.", acts, outlet="Courier", published=DAY)
    shot = told("He gunned down the guard.", "gunned down")
    later = told("The guard was killed at the gate.", "killed")
    assert groups(both, later) == [["gunned down"], ["killed", "killed"]]
    assert groups(shot, later) == [["gunned down", "killed"]]


def test_first_letters_stand_for_the_words() -> None:
    listed = told("Halden put him on the injured reserve list.", "injured reserve", noun=True)
    short = told("He goes on IR.", "IR", noun=True)
    assert groups(listed, short, told("He goes by TV.", "TV", noun=True)) == [["IR", "injured reserve"], ["TV"]]


def test_a_persons_word_stands_over_the_rules() -> None:
    items = made(BOUGHT, ACQUIRED)
    one, two = (item.id for item in items)
    story = {item.report.id: "story" for item in items}
    assert retold(items, story).groups == ((one, two),)
    assert retold(items, story, other={(one, two)}).groups == ((one,), (two,))
    apart = {item.report.id: item.report.id for item in items}
    assert retold(items, apart, same={(one, two)}).groups == ((one, two),)


def test_each_judgement_gives_its_reason() -> None:
    items = made(BOUGHT, ACQUIRED)
    (judgement,) = retold(items, {item.report.id: "story" for item in items}).judgements
    assert [reason.feature for reason in judgement.reasons] == ["word"]
    assert judgement.verdict is Verdict.SAME


def test_the_second_is_not_the_third() -> None:
    second = told("It was the second explosion.", "explosion", noun=True)
    third = told("Then the third explosion came.", "explosion", noun=True)
    assert groups(second, third) == [["explosion"], ["explosion"]]
    assert groups(second, told("The mill exploded.", "exploded")) == [["exploded", "explosion"]]
