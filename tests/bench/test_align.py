from bench.score.align import Key, align, offset_in
from tests.bench.readings import reading


def test_by_location_or_a_part_of_it() -> None:
    whole, part = reading("set/1", "One."), reading("stdin#set/2", "Two.")
    assert align([part, whole], [Key("set/1", "One."), Key("set/2", "Two.")]) == [whole, part]


def test_by_id_before_location() -> None:
    by_location, by_id = reading("set/1", "One."), reading("elsewhere", "One.")
    by_id["report"]["id"] = "set/1"
    assert align([by_location, by_id], [Key("set/1", "One.")]) == [by_id]


def test_by_text_whatever_its_white_space() -> None:
    found = reading("-", "One\n two.")
    assert align([found], [Key("set/1", "One two."), Key("set/2", "Three.")]) == [found, None]


def test_by_order_only_where_labels_have_no_text_and_the_counts_agree() -> None:
    first, second = reading("x", "One."), reading("y", "Two.")
    assert align([first, second], [Key("set/1"), Key("set/2")]) == [first, second]
    assert align([first], [Key("set/1"), Key("set/2")]) == [None, None]


def test_offsets() -> None:
    assert offset_in("One.", reading("x", "One.")) == 0
    assert offset_in("One.", reading("x", "Now: One.")) == 5
    assert offset_in("Now: One.", reading("x", "One.")) == -5
    assert offset_in("One.", reading("x", "Two.")) is None
    assert offset_in("One.", None) is None
