"""Words of one root and of one kind."""

from __future__ import annotations

import pytest

from dateline.lexicon import tables
from dateline.merge.kin import base, kinds, light, nothing, of_one_kind, opposed, root, word_of


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("acquired", "acquisition"),
        ("appoints", "appointment"),
        ("died", "deaths"),
        ("nominated", "nomination"),
        ("agreed", "agreement"),
        ("arrived", "arrival"),
        ("shut", "shuts"),
        ("fired", "firing"),
        ("released", "releases"),
        ("sold", "sale"),
        ("resigned", "resignation"),
        ("issued", "issue"),
        ("withdrew", "withdrawal"),
        ("robbed", "robberies"),
    ],
)
def test_a_verb_and_its_noun_have_one_root(verb: str, noun: str) -> None:
    assert root(verb) == root(noun)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("department", "depart"),
        ("ring", "r"),
        ("bring", "brought in"),
        ("captured", "caps"),
        ("ration", "rate"),
        ("speeding", "spend"),
        ("feed", "fees"),
    ],
)
def test_words_that_look_alike_have_two(one: str, other: str) -> None:
    assert root(one) != root(other)


def test_a_root_is_the_same_however_its_word_is_written() -> None:
    assert root("Resigned") == root("resigned")
    assert base("stopped") == base("stops") == base("stop")


def test_kinds_join_what_roots_do_not() -> None:
    assert of_one_kind(root("bought"), root("acquisition"))
    assert of_one_kind(root("quake"), root("earthquakes"))
    assert not of_one_kind(root("bought"), root("sold"))
    assert not of_one_kind(root("arrested"), root("released"))
    assert not kinds(root("umbrella"))


def test_words_that_say_little_or_nothing() -> None:
    assert root("made") in light()
    assert root("it") in nothing()
    assert root("resigned") not in light() | nothing()


def test_each_row_joins_something() -> None:
    rows = [str(row).split() for row in tables.load("kin")["roots"]]
    assert all(len({base(word) for word in row}) > 1 for row in rows)
    assert all(len(set(row)) == len(row) > 1 for row in tables.load("kin")["kinds"].values())


@pytest.mark.parametrize(
    ("told", "noun", "word"),
    [
        ("checked himself into", False, "check into"),
        ("took hostage", False, "take hostage"),
        ("reckless driving", True, "drive"),
        ("driving under the influence", False, "drive"),
        ("the killing of two", True, "kill"),
        ("on suspicion", True, "suspicion"),
        ("in custody", False, "custody"),
        ("re-hired", False, "rehire"),
        ("it", False, ""),
        ("in", False, ""),
    ],
)
def test_the_word_of_an_act(told: str, noun: bool, word: str) -> None:
    head, _, rest = word.partition(" ")
    assert word_of(told, noun=noun).root == f"{root(head)} {rest}".strip()


def test_a_set_phrase_is_of_kinds_of_its_own() -> None:
    assert "buying" in word_of("took over").kinds
    assert "buying" not in word_of("took").kinds
    assert word_of("taken hostage").kinds & word_of("kidnapped").kinds
    assert word_of("checked out").kinds.isdisjoint(word_of("checked into").kinds)


def test_opposed_particles() -> None:
    assert opposed(word_of("logged in"), word_of("logged out"))
    assert not opposed(word_of("logged"), word_of("logged out"))
    assert not opposed(word_of("logged in"), word_of("walked out"))


def test_articles_and_whose_it_is_part_no_phrase() -> None:
    assert word_of("lost their lives").kinds & word_of("killed").kinds
    assert word_of("on the run").kinds & word_of("escaped").kinds


def test_the_first_letters_of_an_act() -> None:
    assert word_of("driving under the influence").letters == "dui"
    assert not word_of("driving").letters


def test_each_row_can_be_met() -> None:
    rows = tables.load("kin")["kinds"]
    assert not [word for row in rows.values() for word in row if root(word) in nothing()]
    assert not [word for name, row in rows.items() for word in row if " " in word and name not in word_of(word).kinds]
