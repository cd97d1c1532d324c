from __future__ import annotations

from dateline.lexicon.merging import merged, taken_out


def test_sections_are_joined_and_single_values_give_way() -> None:
    ours = {"a": {"x": "old", "y": "kept"}, "b": 1}
    assert merged("names", {"a": {"x": "new", "z": "more"}}, ours) == {
        "a": {"x": "new", "y": "kept", "z": "more"},
        "b": 1,
    }
    assert ours == {"a": {"x": "old", "y": "kept"}, "b": 1}


def test_lists_are_joined_once_and_a_word_may_be_taken_out() -> None:
    assert merged("status", {"a": ["new", "two", "-one"]}, {"a": ["one", "two", "three"]}) == {
        "a": ["new", "two", "three"]
    }


def test_rows_come_before_ours() -> None:
    row, ours = {"v": "meet", "t": "-"}, {"v": "meet", "t": "CONSULT"}
    assert merged("predicates_conflict", {"rows": [row]}, {"rows": [ours]}) == {"rows": [row, ours]}


def test_a_text_of_words_is_a_list_in_the_tables_of_words() -> None:
    assert merged("predicate_classes", {"c": "new -one"}, {"c": "one two"}) == {"c": "new two"}
    assert merged("accidents", {"armed": "new"}, {"armed": "one"}) == {"armed": "new one"}
    assert merged("offices", {"c": "new"}, {"c": "one two"}) == {"c": "new"}


def test_a_place_is_one_value_and_no_list() -> None:
    assert merged("sites", {"s": ["KOR", 1.0, 2.0]}, {"s": ["", 3.0, 4.0]}) == {"s": ["KOR", 1.0, 2.0]}


def test_a_hyphen_alone_takes_nothing_out() -> None:
    assert taken_out("-word")
    assert not taken_out("-")
    assert not taken_out("ad-hoc")
