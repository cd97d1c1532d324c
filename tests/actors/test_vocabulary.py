"""The room's tables as they are looked up."""

from dateline.actors import vocabulary
from tests import handmade


def _at(rows: str, text: str, i: int) -> tuple[int, int, str] | None:
    found = vocabulary.office_at(handmade.parse(text, rows).tokens, i)
    return None if found is None else (found[0], found[1], found[2].phrase)


def test_the_longest_office_counts() -> None:
    rows = "Secretary secretary PROPN NNP ROOT 0\nof of ADP IN prep 0\nState State PROPN NNP pobj 1"
    assert _at(rows, "Secretary of State", 0) == (0, 3, "secretary of state")


def test_a_general_is_a_soldier_and_an_attorney_general_is_not() -> None:
    rows = "attorney attorney NOUN NN ROOT 0\ngeneral general ADJ JJ amod 0"
    assert _at(rows, "attorney general", 0) == (0, 2, "attorney general")
    rows = "major major ADJ JJ amod 1\ngeneral general NOUN NN ROOT 1"
    assert _at(rows, "major general", 1) == (0, 2, "major general")


def test_no_office() -> None:
    assert _at("talks talk NOUN NNS ROOT 0", "talks", 0) is None


def test_plurals() -> None:
    assert [vocabulary.many(w) for w in ("secretary", "envoy", "spokesman", "boss", "child")] == [
        "secretaries",
        "envoys",
        "spokesmen",
        "bosses",
        "children",
    ]


def test_names_of_one_body_share_a_row_and_bodies_apart_do_not() -> None:
    rows = {
        name: body.row for entries in vocabulary.named().values() for cut, body in entries for name in (" ".join(cut),)
    }
    assert rows["UN"] == rows["United Nations"]
    assert rows["CNN"] != rows["NBC"]


def test_a_phrase_is_cut_as_the_parser_cuts_it() -> None:
    assert vocabulary.pieces("People's Daily") == ("People", "'s", "Daily")
    assert vocabulary.pieces("U.N. Security Council") == ("U.N.", "Security", "Council")
    assert vocabulary.pieces("al-Qaeda") == ("al", "-", "Qaeda")
