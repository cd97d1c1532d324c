"""What a word or phrase leads to. Rows are known by what they make: their numbers change with every new row."""

from __future__ import annotations

import json

import pytest

from dateline.errors import UsageError
from dateline.lexicon import tables
from dateline.views import glossed
from dateline.views.glossary import Entry, look_up
from dateline.views.wordlists import every_word


def made(asked: str, sort: str = "verb") -> list[tuple[str, str | None]]:
    return [(entry.word, entry.makes) for entry in look_up(asked).entries if entry.sort == sort]


def listed(asked: str) -> dict[str, Entry]:
    return {f"{e.table} {e.where}": e for e in look_up(asked).entries if e.sort in ("list", "place")}


# ---------------------------------------------------------------- rows


@pytest.mark.parametrize("asked", ["call off", "called off", "Calling Off", "called  off"])
def test_a_verb_with_its_particle_in_any_form(asked: str) -> None:
    assert ("call_off", "REJECT/meet") in made(asked)
    assert all(word == "call_off" for word, _ in made(asked))


def test_a_phrase_keeps_the_rows_that_it_allows() -> None:
    assert ("call_off", "REJECT/meet") in made("called off the summit")
    assert ("call_off", "CONCEDE") not in made("called off the summit")
    assert ("call_off", "CONCEDE") in made("called off the strike")
    assert ("hold", "CONSULT") in made("hold talks")
    assert ("hold", "ASSAULT/abduct") not in made("hold talks")
    assert ("hold", "ASSAULT/abduct") in made("held him hostage") or ("hold", "ASSAULT/abduct") in made("held hostage")


def test_a_preposition_is_no_particle() -> None:
    assert made("call for talks")[0] == ("call", "REQUEST/meet")
    assert ("call", "CONSULT/phone") not in made("call for talks")


def test_the_order_is_that_in_which_rows_are_tried() -> None:
    rows = made("accuse")
    assert rows[0] == ("accuse", "ACCUSE/allege")
    impose = [row for _, row in made("impose sanctions")]
    assert impose.index("SANCTION/discontinue") < impose.index("COERCE/restrict")


def test_an_infinitive_asks_for_the_row_of_promises() -> None:
    found = next(entry for entry in look_up("agree to meet").entries)
    assert (found.makes, found.table) == ("AGREE", "predicate_operators.toml")
    assert "followed by 'to' and a verb" in found.gloss
    assert "promised" in found.gloss


def test_a_noun_names_an_act() -> None:
    assert ("sanctions", "SANCTION/discontinue") in made("sanctions", "noun")
    assert made("phone call", "noun")[0] == ("call", "CONSULT/phone")
    assert ("call", "CONSULT/phone") not in made("sports call", "noun")


def test_an_adjective_is_found() -> None:
    assert ("willing", "AGREE") in made("willing", "adjective")


def test_a_row_is_cited_by_its_number_and_line() -> None:
    entry = next(e for e in look_up("visit").entries if e.sort == "verb")
    line = tables.text("predicates_cooperation").split("\n")[entry.line - 1]
    assert "visit" in line
    assert entry.cite == f"predicates_cooperation.toml {entry.where}, line {entry.line}"


def test_conditions_are_told_in_plain_words() -> None:
    glosses = " | ".join(entry.gloss for entry in look_up("fire", every=True).entries)
    assert "of class @weapon (missile, rocket, bomb, …)" in glosses
    assert "@weapon" in glosses


# ---------------------------------------------------------------- lists, names, places


def test_lists_say_what_they_are_for() -> None:
    found = listed("missile")
    assert found["predicate_classes.toml weapon"].gloss.startswith("of class @weapon, ")
    assert found["contexts.toml military"].gloss == "puts its sentence into the context military"
    assert "a cue of attribution, a verb" in listed("say")["speech.toml verbs.clause"].gloss
    assert "GOV (government)" in listed("prime ministers")["offices.toml offices.GOV"].gloss
    assert any("feast chuseok" in entry.gloss for entry in listed("Chuseok").values())
    assert any("Oval Office" in entry.gloss for entry in listed("the White House").values())
    assert listed("nytimes.com")["outlets.toml outlets.new york times"].gloss.startswith("an outlet: ")
    assert listed("bob")["names.toml nicknames.bob"].gloss.endswith("bob is short for robert")


def test_countries_by_every_word_for_them() -> None:
    glosses = {entry.gloss for entry in look_up("Thai").entries}
    assert {"the adjective of Thailand (THA)", "one of the people of Thailand (THA)"} <= glosses
    assert "the capital of Thailand (THA)" in {entry.gloss for entry in look_up("Bangkok").entries}


def test_a_town_is_found_with_its_line() -> None:
    entry = next(e for e in look_up("Wonsan").entries if e.sort == "place")
    assert (entry.table, entry.makes) == ("towns.tsv", None)
    assert entry.gloss.startswith("a town in PRK at 39.")


def test_a_class_by_its_own_name() -> None:
    found = look_up("@weapon")
    assert found.entries[0].table == "predicate_classes.toml"
    assert found.hidden
    assert len(look_up("@weapon", every=True).entries) == len(found.entries) + found.hidden


def test_names_are_not_bent() -> None:
    assert {entry.word for entry in look_up("Nicolas").entries if entry.table == "names.toml"} == {"Nicolas"}


@pytest.mark.parametrize(
    ("word", "table", "where"),
    [
        ("meeting", "clause_words", "gathering"),
        ("rue", "clause_words", "rued"),
        ("between", "clause_words", "company"),
        ("fire", "accidents", "shots"),
        ("uproot", "accidents", "displacing"),
        ("lightning", "accidents", "struck"),
    ],
)
def test_the_words_that_rules_ask_for_are_told(word: str, table: str, where: str) -> None:
    found = [entry for entry in look_up(word).entries if (entry.table, entry.where) == (f"{table}.toml", where)]
    assert len(found) == 1
    assert found[0].gloss


def test_each_word_of_each_table_is_found_where_it_stands() -> None:
    words = sorted({word.text for word in every_word() if len(word.text) < 100})
    assert len(words) > 5000
    for word in words[::150]:
        found = look_up(word)
        assert found.entries, word
        for entry in found.entries:
            if entry.sort == "list" and entry.word[0] != "@":
                text = tables.text(entry.table.removesuffix(".toml"))
                assert entry.word in text.split("\n")[entry.line - 1], entry


# ---------------------------------------------------------------- nothing, and too much


def test_an_unknown_word_gets_those_near_it() -> None:
    found = look_up("sumit")
    assert not found.entries
    assert "summit" in found.near
    assert glossed.unknown(found).startswith("no table knows 'sumit'; near it: ")
    assert glossed.unknown(look_up("qqqqzzzz")) == "no table knows 'qqqqzzzz'"


@pytest.mark.parametrize("asked", ["", "  ", "x" * 201])
def test_nothing_and_too_much_are_refused(asked: str) -> None:
    with pytest.raises(UsageError):
        look_up(asked)


@pytest.mark.parametrize("asked", ["'", "off", "@", "-", "\x1b[31m", "a " * 90, "é", "*", "_", "call_off"])
def test_odd_words_break_nothing(asked: str) -> None:
    list(glossed.table(look_up(asked, every=True), width=80))


# ---------------------------------------------------------------- shown


@pytest.mark.parametrize("width", [40, 80, 120])
def test_lines_keep_to_the_width(width: int) -> None:
    for asked in ("hold", "sanctions", "White House"):
        assert max(map(len, glossed.table(look_up(asked), width=width))) <= width


def test_colour_is_only_where_it_is_asked_for() -> None:
    found = look_up("call off")
    assert "\x1b" not in "".join(glossed.table(found))
    assert "\x1b[36m" in "".join(glossed.table(found, colour=True))


def test_json_has_it_all() -> None:
    found = look_up("hold talks")
    whole = json.loads(glossed.as_json(found))
    assert (whole["schema"], whole["asked"], whole["hidden"]) == ("dateline/lexicon/1", "hold talks", found.hidden)
    lines = [json.loads(line) for line in glossed.as_jsonl(found)]
    assert lines == whole["entries"]
    assert set(lines[0]) == {"sort", "word", "makes", "gloss", "table", "where", "line", "added"}
